"""What was made once and may be used again: results under a key of everything that they were made of.

    .deja-fait/resultats.sqlite    beside the folder of sources; ignored by Git, may be deleted at any time

A key holds the code, its libraries and the inputs, so that what is found under it is what would be made again. Each
entry is signed with the key of the archive: one that is damaged, or was written by somebody else, is made again and
never read. A file that cannot be used is told and done without.
It holds what texts say before anything is hidden: it is as confidential as they are, and never published.
"""

from __future__ import annotations

import hashlib
import pickle
import secrets
import sqlite3
import zlib
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from io import BytesIO
from pathlib import Path
from typing import Any, TypeVar

from indexer import console
from indexer.disk.code import code_version
from indexer.disk.refusals import cause
from indexer.typography import typeset
from indexer.workers import CHUNK, FEWEST, Outcome, outcomes

Item = TypeVar("Item")
Result = TypeVar("Result")
FOLDER = ".deja-fait"
_FILE = "resultats.sqlite"
_FAST = 1
"""Level of compression."""
_UNUSED = 10
"""Builds after which an entry that none of them used is dropped."""
_MARKED_EVERY = 4
"""Builds of which one notes what it used, and drops; the others note what is new alone."""
_APART = 0
"""Stands in a packed result for the text that is not in it."""
_SAVED_EVERY = 500
"""Entries that a killed build may lose."""
_TABLES = """
    CREATE TABLE IF NOT EXISTS kept (key BLOB PRIMARY KEY, signature BLOB, packed BLOB);
    CREATE TABLE IF NOT EXISTS used (key BLOB PRIMARY KEY, build INTEGER) WITHOUT ROWID;
"""


class Kept:
    """An open store of results."""

    def __init__(self, connection: sqlite3.Connection, secret: bytes) -> None:
        self._database = connection
        self._secret = secret
        self._used: set[bytes] = set()
        self._new: set[bytes] = set()
        self._waiting = 0
        connection.executescript(_TABLES)

    def get(self, key: bytes) -> Any:
        """The result of a key; None when there is none, or a damaged one."""
        found = self._found(key)
        return None if found is None else unpacked(found)

    def holds(self, key: bytes) -> bool:
        """Whether there is a result of a key that is not damaged."""
        return self._found(key) is not None

    def _found(self, key: bytes) -> bytes | None:
        try:
            row = self._database.execute("SELECT signature, packed FROM kept WHERE key = ?", (key,)).fetchone()
        except sqlite3.Error:
            return None
        if row is None or row[0] != self._signature(key, row[1]):
            return None
        self._used.add(key)
        found: bytes = row[1]
        return found

    def has(self, key: bytes) -> bool:
        """Whether there is an entry, damaged or not."""
        try:
            return self._database.execute("SELECT 1 FROM kept WHERE key = ?", (key,)).fetchone() is not None
        except sqlite3.Error:
            return False

    def keep(self, key: bytes, packed: bytes) -> None:
        """Keep a packed result for the rest of this build, and for later ones where the disk lets it."""
        row = key, self._signature(key, packed), packed
        try:
            self._database.execute("INSERT OR REPLACE INTO kept VALUES (?, ?, ?)", row)
            self._waiting += 1
            if self._waiting % _SAVED_EVERY == 0:
                self._database.commit()
        except sqlite3.Error as error:
            self._go_on_in_memory(error)
        self._new.add(key)

    def close(self) -> None:
        """Save what is new and drop what no build has used for long."""
        try:
            build = 1 + self._database.execute("PRAGMA user_version").fetchone()[0]
            self._database.execute(f"PRAGMA user_version = {build}")
            self._mark(self._new, build)
            if build % _MARKED_EVERY == 0:
                self._mark(self._used, build)
                self._database.execute("DELETE FROM used WHERE build < ?", (build - _UNUSED,))
                self._database.execute("DELETE FROM kept WHERE key NOT IN (SELECT key FROM used)")
            self._database.commit()
        except sqlite3.Error as error:
            _tell(error)
        self._database.close()

    def _mark(self, keys: set[bytes], build: int) -> None:
        rows = ((key, build) for key in sorted(keys))
        self._database.executemany("INSERT OR REPLACE INTO used VALUES (?, ?)", rows)

    def _go_on_in_memory(self, error: sqlite3.Error) -> None:
        _tell(error)
        self._database.close()
        self.__init__(sqlite3.connect(":memory:"), self._secret)  # type: ignore[misc]

    def _signature(self, key: bytes, packed: bytes) -> bytes:
        return hashlib.blake2b(key + packed, key=self._secret, digest_size=16).digest()


def _tell(error: OSError | sqlite3.Error) -> None:
    told = f"{FOLDER} : rien de plus n'y est gardé ({cause(error)})"
    console.err().print(typeset(f"{told} ; le site n'en change pas, le prochain sera plus long."))


def temporary() -> Kept:
    """A store that is gone when it is closed."""
    return Kept(sqlite3.connect(""), secrets.token_bytes())


@contextmanager
def kept_in(folder: Path, secret: bytes) -> Iterator[Kept]:
    """The store of a folder, which is made; one that cannot be opened is replaced, or told and done without.

    `secret`, of at most 64 bytes, signs the entries.
    """
    kept = _opened(folder, secret)
    try:
        yield kept
    finally:
        kept.close()


def _opened(folder: Path, secret: bytes) -> Kept:
    file = folder / _FILE
    try:
        folder.mkdir(mode=0o700, exist_ok=True)
        try:
            return Kept(_connected(file), secret)
        except sqlite3.OperationalError:
            raise
        except sqlite3.DatabaseError:
            for path in folder.glob(f"{_FILE}*"):
                path.unlink()
            return Kept(_connected(file), secret)
    except (OSError, sqlite3.Error) as error:
        _tell(error)
        return temporary()


def _connected(file: Path) -> sqlite3.Connection:
    connection = sqlite3.connect(file, timeout=1)
    connection.execute("PRAGMA journal_mode = WAL")
    connection.execute("PRAGMA synchronous = OFF")
    return connection


def made(
    kept: Kept,
    kind: str,
    items: Sequence[Item],
    make: Callable[[Item], Any],
    inputs: Callable[[Item], Any],
    holds: Callable[[Item, Any], bool] = lambda _item, _result: True,
    *,
    fewest: int = FEWEST,
    chunk: int = CHUNK,
    travels: bool = False,
) -> Iterator[Outcome[Any]]:
    """The outcome of `make` for each item in order, on all cores; what was made of the same inputs is not made again.

    `inputs` gives all that the result of an item depends on, the code apart, in values without sets; `holds` says
    whether what is kept still stands, for what can only be told of the result. `fewest`, `chunk` and `travels`: see
    `outcomes`.
    """
    keys = [key_of(kind, inputs(item)) for item in items]
    missing = [n for n, key in enumerate(keys) if not kept.has(key)]
    waiting = [items[n] for n in missing]
    fresh = outcomes(lambda item: packed(make(item)), waiting, fewest=fewest, chunk=chunk, travels=travels)
    absent = frozenset(missing)
    for n, key in enumerate(keys):
        known = None if n in absent else kept.get(key)
        if known is not None and holds(items[n], known):
            yield Outcome(known)
            continue
        outcome = next(fresh) if n in absent else next(outcomes(lambda item: packed(make(item)), [items[n]]))
        if outcome.error:
            yield Outcome(None, outcome.error)
            continue
        kept.keep(key, outcome.result())
        yield Outcome(unpacked(outcome.result()))


def remembered(kept: Kept, kind: str, make: Callable[[Item], Result], item: Item) -> Result:
    """What `make` makes of one item, which holds all that it depends on; made once."""
    key = key_of(kind, item)
    known: Result | None = kept.get(key)
    if known is None:
        known = make(item)
        kept.keep(key, packed(known))
    return known


def key_of(kind: str, inputs: Any) -> bytes:
    """The key of what is made of some inputs by the code that runs."""
    written = BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    pickler.fast = True  # equal values give equal bytes, whether or not they share an object
    pickler.dump(inputs)
    return hashlib.blake2b(written.getvalue(), key=code_version(), person=kind.encode()[:16], digest_size=20).digest()


def packed(result: Any, apart: str | None = None) -> bytes:
    """A result as it is kept; the text `apart` that it holds is left to whoever unpacks it."""
    written = BytesIO()
    pickler = pickle.Pickler(written, protocol=5)
    if apart is not None:
        pickler.persistent_id = lambda each: _APART if each is apart else None  # type: ignore[method-assign]
    pickler.dump(result)
    return zlib.compress(written.getvalue(), _FAST)


def unpacked(kept: bytes, apart: str | None = None) -> Any:
    """A result that was packed, with the text that was `apart`, which is not held twice."""
    unpickler = pickle.Unpickler(BytesIO(zlib.decompress(kept)))
    unpickler.persistent_load = lambda _: apart  # type: ignore[method-assign]
    return unpickler.load()
