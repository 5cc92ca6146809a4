"""How the site grows: build time, weight and first paint at several sizes, plain MkDocs-Material beside it.

    python -m tests.benchmark.site                        100, 1,000 and 5,000 deliberations (half an hour)
    python -m tests.benchmark.site --sizes 100 --plain 100

Each size is built in a process of its own. Plain means: the same deliberations as Markdown pages, the theme as
it comes, its default navigation and search. Its cost grows with the square of the pages, so it stops at `--plain`.
Weights are gzip -6 of every file that a first visit loads; paint is the median largest contentful paint of
five cold visits in headless Chromium over loopback.
"""

from __future__ import annotations

import argparse
import gzip
import json
import os
import platform
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from contextlib import contextmanager
from functools import partial
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path
from threading import Thread
from urllib.parse import urlsplit

from mkdocs.commands.build import build as mkdocs_build
from mkdocs.config import load_config
from playwright.sync_api import Browser, sync_playwright
from rich.console import Console
from rich.table import Table

from indexer.building.site import Workshop, make_site
from indexer.privacy import Protected
from indexer.publishing.ledger.file import Ledger
from indexer.publishing.ledger.publishing import Publication
from tests.benchmark.archive import CLAUSES_PER_DOSSIER, readings

ROOT = Path(__file__).parents[2]
NOTHING_HIDDEN = Protected(readings=(), redacted=(), secrets=frozenset())
VISITS = 5
PATIENCE = 300_000
"""Milliseconds: a search index of a hundred megabytes takes its time."""
LARGEST_PAINT = """() => new Promise((done) => new PerformanceObserver((list) =>
    done(list.getEntries().at(-1).startTime)).observe({type: "largest-contentful-paint", buffered: true}))"""
LOADED = "() => [location.href, ...performance.getEntriesByType('resource').map((entry) => entry.name)]"
PLAIN = "site_name: Plain\ntheme:\n  name: material\n  font: false\ndocs_dir: plain\nsite_dir: plain-site\n"


def publication(size: int) -> Publication:
    """As many deliberations, published for the first time."""
    return Publication(readings=tuple(readings(size * CLAUSES_PER_DOSSIER)), ledger=Ledger())


def workshop(work: Path) -> Workshop:
    """A site made in `work` of the pages and settings of this checkout."""
    return Workshop(work=work, root=ROOT, settings_file=ROOT / "mkdocs.yml")


def build_ours(size: int, work: Path) -> Path:
    """The archive's own site of `size` deliberations."""
    make_site(publication(size), NOTHING_HIDDEN, workshop(work))
    return work / "site"


def build_plain(size: int, work: Path) -> Path:
    """The same deliberations as plain Markdown pages in plain Material."""
    make_site(publication(size), NOTHING_HIDDEN, workshop(work))
    for path in (work / "docs/deliberations").rglob("20*/index.md"):
        target = work / "plain" / path.relative_to(work / "docs/deliberations")
        target.parent.mkdir(parents=True, exist_ok=True)
        target.write_text(path.read_text(encoding="utf-8").split("{ #fiche-texte }")[-1], encoding="utf-8")
    (work / "plain/index.md").write_text("# Plain\n", encoding="utf-8")
    (work / "mkdocs.yml").write_text(PLAIN, encoding="utf-8")
    command = [sys.executable, "-m", "tests.benchmark.site", "--render", str(work / "mkdocs.yml")]
    done = subprocess.run(command, check=True, capture_output=True, text=True)
    (work / "rendered.json").write_text(done.stdout.splitlines()[-1])
    return work / "plain-site"


def render(configuration: Path) -> dict[str, float]:
    """MkDocs alone, in this process."""
    started = time.perf_counter()
    mkdocs_build(load_config(str(configuration)))
    return {"seconds": time.perf_counter() - started, "memory": peak_memory()}


def peak_memory() -> float:
    """Megabytes that this program held at most (Linux); `getrusage` would count its parent's as well."""
    status = Path("/proc/self/status").read_text().splitlines()
    return int(next(line.split()[1] for line in status if line.startswith("VmHWM:"))) / 1024


BUILDS = {"archive": build_ours, "Material": build_plain}


def build(name: str, size: int, work: Path) -> dict[str, float]:
    """Seconds, megabytes and pages of one build, run in this process."""
    started = time.perf_counter()
    site = BUILDS[name](size, work)
    seconds = time.perf_counter() - started
    rendered = work / "rendered.json"
    alone = json.loads(rendered.read_text()) if rendered.exists() else {}
    files = [path for path in site.rglob("*") if path.is_file()]
    return {
        "seconds": seconds,
        "memory": peak_memory(),
        "pages": sum(path.suffix == ".html" for path in files),
        "megabytes": sum(path.stat().st_size for path in files) / 1e6,
        **alone,
    }


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """Address of a folder on loopback."""

    class Quiet(SimpleHTTPRequestHandler):
        def log_message(self, format: str, *args: object) -> None:
            """Nothing."""

    server = ThreadingHTTPServer(("127.0.0.1", 0), partial(Quiet, directory=str(folder)))
    Thread(target=server.serve_forever, daemon=True).start()
    yield f"http://127.0.0.1:{server.server_port}/"
    server.shutdown()
    server.server_close()


def visit(browser: Browser, site: Path, page: str) -> tuple[float, float]:
    """Kilobytes, compressed, and milliseconds to the largest paint of a first visit."""
    paints: list[float] = []
    with served(site) as home:
        for _ in range(VISITS):
            context = browser.new_context()
            tab = context.new_page()
            tab.goto(f"{home}{page}", wait_until="networkidle", timeout=PATIENCE)
            paints.append(tab.evaluate(LARGEST_PAINT))
            loaded = {urlsplit(url).path.lstrip("/") for url in tab.evaluate(LOADED)}
            context.close()
    weight = sum(len(gzip.compress(_file(site, path).read_bytes(), 6)) for path in loaded)
    return weight / 1000, statistics.median(paints)


def _file(site: Path, path: str) -> Path:
    return site / path / "index.html" if path.endswith("/") or not path else site / path


def measure(name: str, size: int, browser: Browser) -> list[str]:
    """A row of the table."""
    with tempfile.TemporaryDirectory() as folder:
        work = Path(folder)
        command = [sys.executable, "-m", "tests.benchmark.site", "--build", name, str(size), folder]
        done = subprocess.run(command, check=True, capture_output=True, text=True)
        facts = json.loads(done.stdout.splitlines()[-1])
        site = work / ("site" if name == "archive" else "plain-site")
        act = min(path for path in site.rglob("20*-*/index.html")).parent.relative_to(site)
        home_weight, home_paint = visit(browser, site, "")
        act_weight, act_paint = visit(browser, site, f"{act}/")
    return [
        name,
        f"{size:,}",
        f"{facts['pages']:,.0f}",
        f"{facts['seconds']:.1f}",
        f"{facts['pages'] / facts['seconds']:.0f}",
        f"{facts['memory']:.0f}",
        f"{facts['megabytes']:.0f}",
        f"{home_weight:.0f}",
        f"{home_paint:.0f}",
        f"{act_weight:.0f}",
        f"{act_paint:.0f}",
    ]


HEADINGS = (
    "build", "deliberations", "pages", "s", "pages/s", "MB of memory", "MB on disk",
    "home kB", "home ms", "act kB", "act ms",
)  # fmt: skip


def main() -> None:
    """Measure and print."""
    parser = argparse.ArgumentParser(
        description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter
    )
    parser.add_argument("--sizes", type=int, nargs="+", default=[100, 1_000, 5_000])
    parser.add_argument("--plain", type=int, default=1_000, help="largest size of plain Material")
    parser.add_argument("--build", nargs=3, help=argparse.SUPPRESS)
    parser.add_argument("--render", type=Path, help=argparse.SUPPRESS)
    chosen = parser.parse_args()
    if chosen.render:
        print(json.dumps(render(chosen.render)))
        return
    if chosen.build:
        name, size, folder = chosen.build
        print(json.dumps(build(name, int(size), Path(folder))))
        return
    table = Table(
        *HEADINGS, title=f"{platform.machine()}, {os.cpu_count()} cores, Python {platform.python_version()}"
    )
    with sync_playwright() as playwright:
        program = os.environ.get("CHROMIUM") or shutil.which("chromium")
        browser = playwright.chromium.launch(executable_path=program, args=["--headless=new", "--no-sandbox"])
        for size in chosen.sizes:
            for name in BUILDS:
                if name == "archive" or size <= chosen.plain:
                    row = measure(name, size, browser)
                    table.add_row(*row)
                    print(*row, sep="\t", file=sys.stderr, flush=True)
        browser.close()
    Console(width=140).print(table)


if __name__ == "__main__":
    main()
