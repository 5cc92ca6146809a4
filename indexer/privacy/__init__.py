"""What must not be published: found, hidden once before anything is derived, and proven absent."""

from indexer.privacy.policies.policy import Policy
from indexer.privacy.policies.policy_file import policies
from indexer.privacy.proof.leaks import check_absence
from indexer.privacy.proof.secrets import Secret
from indexer.privacy.protecting import Protected, protect, protect_file
from indexer.privacy.redaction import Redacted, redact

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
