"""One text that fails is set aside and told; the others go on."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import PurePosixPath

from indexer.model import Aside, SourceError, SourceText


@contextmanager
def setting_aside(path: PurePosixPath, aside: list[Aside] | None) -> Iterator[None]:
    """What fails inside is added to `aside` under the path of its text; without a list it fails as ever."""
    try:
        yield
    except SourceError as error:
        if aside is None:
            raise
        aside.append(Aside(path=path, reason=str(error)))
    except Exception as error:
        if aside is None:
            raise
        aside.append(failed(path, error))


def failed(path: PurePosixPath, error: Exception) -> Aside:
    """A text that the program cannot deal with, by no fault of the text."""
    reason = f"{path} : ce texte met le programme en échec ({type(error).__name__}). Signalez-le."
    return Aside(path=path, reason=reason)


def without(texts: Iterable[SourceText], aside: Iterable[Aside]) -> tuple[SourceText, ...]:
    """The texts that were not set aside."""
    paths = {each.path for each in aside}
    return tuple(text for text in texts if text.path not in paths)
