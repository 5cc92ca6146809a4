"""Templates compiled once: what Jinja makes of their text is kept with everything else that is made once."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager

from jinja2 import BytecodeCache, Environment
from jinja2.bccache import Bucket

from indexer.kept import Kept, key_of, packed

_Name = tuple[str, str]
"""Where a template stands and what it says, as Jinja tells them apart."""


class _Compiled(BytecodeCache):
    """Templates of one environment; held in memory, since processes that are forked must not touch the store."""

    def __init__(self, known: dict[_Name, bytes]) -> None:
        self.known = known
        self.is_new = False

    def load_bytecode(self, bucket: Bucket) -> None:
        code = self.known.get((bucket.key, bucket.checksum))
        if code is not None:
            bucket.bytecode_from_string(code)

    def dump_bytecode(self, bucket: Bucket) -> None:
        self.known[bucket.key, bucket.checksum] = bucket.bytecode_to_string()
        self.is_new = True


@contextmanager
def compiled_once(
    environment: Environment, name: str, kept: Kept, templates: Iterable[str] = ()
) -> Iterator[None]:
    """While the block lasts, templates that the store holds are not compiled again; what is new is kept at the end.

    `name` tells environments apart: one text may be compiled by two in two ways. `templates` are loaded at once, so
    that processes which are forked share them.
    """
    key = key_of("gabarits", name)
    known: dict[_Name, bytes] = kept.get(key) or {}
    compiled = environment.bytecode_cache = _Compiled(known)
    try:
        for template in templates:
            environment.get_template(template)
        yield
    finally:
        environment.bytecode_cache = None
        if compiled.is_new:
            kept.keep(key, packed(known))
