"""Errors that a user reads as they are, in French."""


class ArchiveError(Exception):
    """Base of all errors that are shown to the user as they are, in French."""


class SourceError(ArchiveError):
    """Raised by `sources` when a text or its description cannot be used."""


class AccessError(ArchiveError):
    """Raised by `staff.access` when somebody may not come in, or a user or a password is refused."""


class AddressError(ArchiveError):
    """Raised when two texts claim the same permanent address."""


class BuildError(ArchiveError):
    """Raised by `publishing` and `building` when an output cannot be written."""


class LedgerError(BuildError):
    """Raised by `publishing` when the ledger cannot be trusted, or when a published address would be lost."""


class SearchError(ArchiveError):
    """Raised by `search` when the index is missing or unreadable."""


class QueryError(SearchError):
    """Raised by `search` for a query that cannot be read."""
