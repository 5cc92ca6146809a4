"""Swaps of a site, each killed by SIGKILL one call of the system later than the one before, until one is not killed.

Run as `python -m tests.privacy.kills FOLDER START WAY`; each swap has a folder of its own below FOLDER. A process
apart, because it forks: the tests have threads.
"""

from __future__ import annotations

import os
import signal
import sys
from itertools import count
from pathlib import Path

from indexer.publishing.website import replacing

CALLS = ("os.", "shutil.", "fcntl.", "ctypes.", "open")
"""Events of Python's audit: whatever changes a folder or a lock is one of them."""
FILES = ("index.html", "recherche/index.html", "recherche/index/terms")
STARTS: dict[str, dict[str, str]] = {
    "nothing": {},
    "site": {"site": "old"},
    "aside": {".site-aside": "old"},
    "site-and-aside": {"site": "old", ".site-aside": "older"},
    "leftover": {"site": "old", ".site-building-leftover": "older"},
}
"""Folders that a swap finds, and which site each holds."""


def write_site(folder: Path, which: str) -> None:
    """A site of three files, in each of which stands which one it is."""
    for name in FILES:
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(which, encoding="utf-8")


def site_of(folder: Path) -> str | None:
    """Which site stands there, None for no folder; « broken » when it is not whole."""
    if not folder.exists():
        return None
    files = {
        path.relative_to(folder).as_posix(): path.read_text() for path in folder.rglob("*") if path.is_file()
    }
    return files["index.html"] if set(files) == set(FILES) and len(set(files.values())) == 1 else "broken"


def swap(target: Path) -> None:
    """What a build does with the site that it made."""
    with replacing.workplace(target) as work:
        write_site(work / "site", "new")
        replacing.put_in_place(target, work / "site")


def kill_before(call: int) -> None:
    """Kill this process when it is about to make its nth call of the system from here, counted from 0."""
    left = count(call, -1)

    def watch(event: str, _: object) -> None:
        if event.startswith(CALLS) and next(left) == 0:
            os.kill(os.getpid(), signal.SIGKILL)

    sys.addaudithook(watch)


def killed(folder: Path, call: int) -> bool:
    """Swap in a process that is killed before a call; False when it came to its end."""
    child = os.fork()
    if not child:
        kill_before(call)
        swap(folder / "site")
        os._exit(0)
    return os.waitstatus_to_exitcode(os.waitpid(child, 0)[1]) == -signal.SIGKILL


def main(root: Path, start: str, way: str) -> None:
    """Swaps killed before every call, those that write the new site too."""
    if way == "renames":
        replacing.exchange = lambda one, other: False
    for call in count():
        folder = root / f"{call}"
        folder.mkdir()
        for name, which in STARTS[start].items():
            write_site(folder / name, which)
        if not killed(folder, call):
            return


if __name__ == "__main__":
    main(Path(sys.argv[1]), sys.argv[2], sys.argv[3])
