"""What must not be published: found, hidden once before anything is derived, and proven absent."""

from indexer.privacy.leaks import check_absence
from indexer.privacy.policy import Policy
from indexer.privacy.policy_file import policies
from indexer.privacy.protecting import Protected, protect, protect_file
from indexer.privacy.redaction import Redacted, redact
from indexer.privacy.secrets import Secret

__all__ = [
    "Policy",
    "Protected",
    "Redacted",
    "Secret",
    "check_absence",
    "policies",
    "protect",
    "protect_file",
    "redact",
]
