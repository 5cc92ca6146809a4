"""Passwords: what is too easily guessed is refused, the others are kept as argon2id (RFC 9106) and nowhere else."""

from __future__ import annotations

import secrets
import threading
import unicodedata

from argon2 import PasswordHasher
from argon2.exceptions import Argon2Error, InvalidHashError
from zxcvbn import zxcvbn

from indexer.model import AccessError

SHORTEST = 12
LONGEST = 128
"""Characters of a password (OWASP ASVS 4.0.3, 2.1.1 and 2.1.2)."""
_LOOKED_AT = 72
"""Characters that the estimate of zxcvbn takes; a longer password is judged by these."""
_STRONG = 3
"""Score of zxcvbn from which ten thousand guesses a second are not enough for hours, of 4."""
_OWN_WORDS = ("bureau", "deliberations", "deliberation", "mairie", "commune", "conseil", "archive", "motdepasse")
_AT_ONCE = 2
"""Passwords looked at together: each takes 64 MiB."""
WAITING = 8
"""Passwords that are looked at or wait for it; the pages of those who came in need threads too."""
_CROWD = "Trop de personnes entrent en même temps : recommencez dans un instant."
RULE = (
    f"Il faut {SHORTEST} à {LONGEST} caractères, difficiles à deviner : par exemple quatre mots sans rapport entre eux."
)


class Passwords:
    """What makes and checks the fingerprints of passwords."""

    def __init__(self, hasher: PasswordHasher | None = None) -> None:
        self._hasher = hasher or PasswordHasher()
        self._turns = threading.BoundedSemaphore(_AT_ONCE)
        self._seats = threading.BoundedSemaphore(WAITING)
        self._nobody = self._hasher.hash(secrets.token_urlsafe(32))

    def fingerprint(self, password: str, name: str) -> str:
        """What is kept of a password; raises AccessError for one that is easily guessed."""
        refuse_weak(password, name)
        return self._hasher.hash(_plain(password))

    def fits(self, fingerprint: str | None, password: str) -> bool:
        """Whether a password is the one that a fingerprint was made of, in the same time whatever is wrong; raises
        AccessError when too many ask at once."""
        if not self._seats.acquire(blocking=False):
            raise AccessError(_CROWD)
        try:
            with self._turns:
                self._hasher.verify(fingerprint or self._nobody, _plain(password[:LONGEST]))
        except (Argon2Error, InvalidHashError):
            return False
        finally:
            self._seats.release()
        return fingerprint is not None


def refuse_weak(password: str, name: str) -> None:
    """Raise AccessError for a password that is too short, too long, common, or made of the name of its user."""
    if not SHORTEST <= len(password) <= LONGEST:
        raise AccessError(f"Ce mot de passe a {len(password)} caractères. {RULE}")
    words = [*_OWN_WORDS, name, name.partition("@")[0], *name.replace("@", ".").split(".")]
    if zxcvbn(password[:_LOOKED_AT], user_inputs=words)["score"] < _STRONG:
        raise AccessError(f"Ce mot de passe se devine trop facilement. {RULE}")


def _plain(password: str) -> str:
    """The same characters whatever the keyboard makes of accents (NIST SP 800-63B, 5.1.1.2)."""
    return unicodedata.normalize("NFKC", password)
