"""From the folder of sources to `Authority` and `SourceText`: the only place that reads texts from disk.

source_texts/<authority>/authority.toml        who publishes
source_texts/<authority>/<year>/<name>.<ext>   an act as received: PDF, Word, OpenDocument, HTML, text
source_texts/<authority>/<year>/<name>.toml    optional: facts the text does not print, or corrections
source_texts/<authority>/<year>/<name>.<ext>.lecture.json    what was read of a file that is no plain text
source_texts/<authority>/<year>/<name>.versions/<day>/       what another text of the act replaced on that day
"""

from indexer.sources.archive import read_archive, read_text, read_versions

__all__ = ["read_archive", "read_text", "read_versions"]
