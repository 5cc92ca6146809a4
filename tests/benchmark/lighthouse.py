"""`python -m tests.benchmark.lighthouse SITE`: Lighthouse's scores of five kinds of page of a built site, offline.

SITE is a built folder of the two bundles of the repository, served on loopback with gzip and assets that last, as
docs/hebergement.md asks of a host. Each page is loaded several times as a phone and as a desk; the median of each
score is told. Needs `lighthouse` (npm) in the PATH, or its path in LIGHTHOUSE.
"""

from __future__ import annotations

import functools
import gzip
import http.server
import json
import os
import statistics
import subprocess
import sys
import threading
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

RUNS = 3
ACT = "deliberations/departement-du-nord/2023/2023-05-15-dirre-2023-177/"
PAGES = {
    "accueil": "",
    "acte": ACT,
    "convention": f"{ACT}annexe-3/",
    "liste": "parcourir/elus/departement-du-nord/",
    "recherche": "recherche/",
}
FORMS = {"téléphone": (), "bureau": ("--preset=desktop",)}
SCORES = ("performance", "accessibility", "best-practices")
TEXTS = ("text/", "application/javascript", "application/json", "image/svg")


class _Compressing(http.server.SimpleHTTPRequestHandler):
    protocol_version = "HTTP/1.1"

    def log_message(self, format: str, *args: object) -> None:
        """Nothing."""

    def do_GET(self) -> None:
        """A whole file, its text compressed."""
        path = Path(self.translate_path(self.path))
        path = path / "index.html" if path.is_dir() else path
        if not path.is_file():
            self.send_error(404)
            return
        kind = self.guess_type(path)
        small = kind.startswith(TEXTS)
        content = gzip.compress(path.read_bytes()) if small else path.read_bytes()
        self.send_response(200)
        self.send_header("Content-Type", f"{kind}; charset=utf-8" if small else kind)
        self.send_header("Content-Length", str(len(content)))
        self.send_header("Cache-Control", "max-age=31536000" if "/assets" in self.path else "no-cache")
        if small:
            self.send_header("Content-Encoding", "gzip")
        self.end_headers()
        self.wfile.write(content)


@contextmanager
def served(site: Path) -> Iterator[str]:
    """Address of a site while it is served."""
    handler = functools.partial(_Compressing, directory=str(site))
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), handler)
    threading.Thread(target=server.serve_forever, daemon=True).start()
    try:
        yield f"http://127.0.0.1:{server.server_port}/"
    finally:
        server.shutdown()
        server.server_close()


def scores(address: str, options: tuple[str, ...]) -> list[int]:
    """Scores of one load, out of 100, in the order of `SCORES`."""
    command = [
        os.environ.get("LIGHTHOUSE", "lighthouse"), address, *options, "--quiet", "--output=json",
        "--chrome-flags=--headless=new --no-sandbox", f"--only-categories={','.join(SCORES)}",
    ]  # fmt: skip
    environment = {"CHROME_PATH": os.environ.get("CHROMIUM", "/usr/bin/chromium"), **os.environ}
    done = subprocess.run(command, capture_output=True, check=True, env=environment)
    categories = json.loads(done.stdout)["categories"]
    return [round(100 * categories[name]["score"]) for name in SCORES]


def main() -> None:
    """Print the table."""
    print(f"| page | écran | {' | '.join(SCORES)} |\n|---|---|{'---:|' * len(SCORES)}")
    with served(Path(sys.argv[1])) as address:
        for page, path in PAGES.items():
            for form, options in FORMS.items():
                runs = [scores(f"{address}{path}", options) for _ in range(RUNS)]
                medians = [statistics.median(run) for run in zip(*runs, strict=True)]
                print(f"| {page} | {form} | {' | '.join(map(str, medians))} |", flush=True)


if __name__ == "__main__":
    main()
