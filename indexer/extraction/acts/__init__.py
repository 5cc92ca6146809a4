"""Facts of an act: number, object, subject, receipt, envelope."""
