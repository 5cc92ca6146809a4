"""Digests of values that hold the same large objects over and over: acts, documents, texts."""

from __future__ import annotations

import copyreg
import hashlib
import pickle
from dataclasses import fields
from io import BytesIO
from typing import Any

_SIZE = 20
_LONG = 2_000
"""Characters from which a text is not pickled: a string that was keeps its bytes beside its characters."""


def told(value: object) -> object:
    """What stands for a value in a key: of a long text its digest, anything else as it is."""
    if isinstance(value, str) and len(value) > _LONG:
        return "", hashlib.blake2b(value.encode("utf-8", "surrogatepass"), digest_size=_SIZE).digest()
    return value


def told_fields(value: Any) -> tuple[object, ...]:
    """What stands for a dataclass in a key: its fields, long texts as their digests."""
    return tuple(told(getattr(value, field.name)) for field in fields(value))


def digest_of(packed: bytes, text: str) -> bytes:
    """Digest of what is packed (`kept.packed`) and of the text that is apart from it: 20 bytes."""
    digest = hashlib.blake2b(packed, digest_size=_SIZE)
    digest.update(text.encode("utf-8", "surrogatepass"))
    return digest.digest()


class Digests:
    """Digests by content; an object of one of some dataclasses is gone through once and stands as its digest.

    Equal values have equal digests, whether or not they share an object, save those that are known by another digest;
    values must hold no sets, whose order is free.
    """

    def __init__(self, *classes: type) -> None:
        self._table: dict[type, Any] = {**copyreg.dispatch_table, **dict.fromkeys(classes, self._standing)}
        self._known: dict[int, tuple[Any, bytes]] = {}

    def of(self, value: Any) -> bytes:
        """The digest of a value: 20 bytes."""
        written = BytesIO()
        pickler = pickle.Pickler(written, protocol=5)
        pickler.fast = True
        pickler.dispatch_table = self._table
        pickler.dump(value)
        return hashlib.blake2b(written.getvalue(), digest_size=_SIZE).digest()

    def know(self, value: object, digest: bytes) -> None:
        """Let an object, which holds what nothing changes, stand as bytes that no other content of its class has."""
        self._known[id(value)] = value, digest

    def _standing(self, value: Any) -> tuple[type[bytes], tuple[bytes]]:
        """How pickle writes the object: as its digest. It is held, so that no other one takes its place in memory."""
        known = self._known.get(id(value))
        if known is None:
            known = self._known[id(value)] = value, self.of((type(value).__name__, told_fields(value)))
        return bytes, (known[1],)
