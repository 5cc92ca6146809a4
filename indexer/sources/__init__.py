"""From the folder of sources to `Authority` and `SourceText`: the only place that reads texts from disk.

source_texts/<authority>/authority.toml        who publishes
source_texts/<authority>/<year>/<name>.txt     a text as received
source_texts/<authority>/<year>/<name>.toml    optional: facts the text does not print, or corrections
"""

from indexer.sources.archive import read_archive, read_text

__all__ = ["read_archive", "read_text"]
