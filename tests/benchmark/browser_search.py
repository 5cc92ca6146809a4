"""`python -m tests.benchmark.browser_search 500 5000`: our browser search, Pagefind and Material's, side by side.

Each size is built by each engine in a process of its own, served without compression on loopback and asked by Chromium
in a fresh profile: milliseconds to the first results, bytes of index moved (code apart). The server sends parts of
files; our engine is also asked from one that sends whole files only, and until all results are counted and
ranked, as the others do before they show any. Needs npm for Pagefind.
`--folder DIR` keeps what is built and uses again what is there; `--only archive` leaves the others out.
"""

from __future__ import annotations

import argparse
import json
import platform
import statistics
import subprocess
import sys
import tempfile
from collections import Counter
from functools import cache
from itertools import islice
from pathlib import Path
from typing import Any

from tests.benchmark.browser_systems import MATERIAL_AT_MOST, SYSTEMS, TO_THE_END
from tests.benchmark.generator import RARE_PHRASE, RARE_WORD, dossiers
from tests.benchmark.served import chromium, measured, served

SIZES = (500, 5_000)
COMMON = ("convention", "département", "article")
RUNS = 3
SLOW = 10_000
"""Milliseconds from which one run is enough."""
NONE = "–"
OURS = "archive"


@cache
def common_phrase() -> str:
    """The four words that most clauses hold one after the other."""
    found: Counter[str] = Counter()
    for entries in islice(dossiers(400), 200):
        for entry in entries:
            words = entry.text.lower().split()
            found.update({" ".join(words[n : n + 4]) for n in range(len(words) - 3)})
    return next(phrase for phrase, _ in found.most_common() if phrase.replace(" ", "").isalpha())


def queries() -> dict[str, dict[str, Any]]:
    """What each engine is asked; one that cannot say it is not asked."""
    one, two, three = COMMON
    phrase, rare = common_phrase(), RARE_PHRASE
    return {
        "mot courant": {"archive": one, "pagefind": {"text": one}, "material": one},
        "trois mots courants": dict.fromkeys(("archive", "material"), f"{one} {two} {three}")
        | {"pagefind": {"text": f"{one} {two} {three}"}},
        "mot rare": {"archive": RARE_WORD, "pagefind": {"text": RARE_WORD}, "material": RARE_WORD},
        "formule courante": {"archive": f'"{phrase}"', "pagefind": {"text": f'"{phrase}"'}},
        "formule rare": {"archive": f'"{rare}"', "pagefind": {"text": f'"{rare}"'}},
        "proximité": {"archive": f'"{one} {two}"~10'},
        "exclusion": {"archive": f"{one} SAUF {two}", "material": f"+{one} -{two}"},
        "filtres": {
            "archive": f"{one} annee:2018 type:convention",
            "pagefind": {"text": one, "filters": {"annee": "2018", "type": "agreement"}},
        },
    }


def built(name: str, count: int, folder: Path) -> dict[str, Any]:
    """What the index took to build; an index that is there is used again."""
    site = folder / str(count) / name / "site"
    told = site.parent / "built.json"
    if not told.exists():
        site.mkdir(parents=True, exist_ok=True)
        command = [sys.executable, "-m", "tests.benchmark.browser_systems", name, str(count), str(site)]
        told.write_text(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    return dict(json.loads(told.read_text()))


def asked(
    name: str, count: int, folder: Path, *, parts: bool = True, ask: str = ""
) -> dict[str, dict[str, Any]]:
    """Median answer to each query; what takes as long as it may is not asked again."""
    script = ask or SYSTEMS[name].ask
    answers: dict[str, dict[str, Any]] = {}
    with served(folder / str(count) / name / "site", parts=parts) as moved, chromium() as browser:
        for title, query in queries().items():
            if name in query and all(answer["milliseconds"] for answer in answers.values()):
                runs = [measured(browser, moved, script, query[name])]
                while len(runs) < RUNS and (runs[0]["milliseconds"] or SLOW) < SLOW:
                    runs.append(measured(browser, moved, script, query[name]))
                answers[title] = sorted(runs, key=lambda run: run["milliseconds"] or 0)[len(runs) // 2]
    return answers


def report(count: int, names: list[str], folder: Path) -> None:
    """Prints the table of a size."""
    took = {name: built(name, count, folder) for name in names}
    print(f"\n## {count} délibérations, {20 * count} articles\n")
    print(row("", *names))
    print(row("---", *("---:" for _ in names)))
    for figure in next(iter(took.values())):
        print(row(figure, *(str(took[name][figure]) for name in names)))
    whole = f"{OURS}, fichiers entiers"
    answers = {
        OURS: asked(OURS, count, folder),
        whole: asked(OURS, count, folder, parts=False),
        f"{OURS}, jusqu’au bout": asked(OURS, count, folder, ask=TO_THE_END),
        **{name: asked(name, count, folder) for name in names if name != OURS},
    }
    print(f"\n{row('', *answers)}\n{row('---', *('---:' for _ in answers))}")
    print(row("code, ko", *(str(max(a["code"] for a in told.values()) // 1000) for told in answers.values())))
    for title in queries():
        print(row(title, *(cell(answers[name].get(title), answers[OURS][title]) for name in answers)))
    for name in (OURS, whole):
        moved = sorted(answer["data"] for answer in answers[name].values())
        print(
            f"\n{name} : {statistics.median(moved) / 1000:.0f} ko en médiane, {moved[-1] / 1000:.0f} ko au plus."
        )


def cell(answer: dict[str, Any] | None, ours: dict[str, Any]) -> str:
    """`120 ms (×4,1), 35 ko (×0,5), 812 rés.`; ratios to ours."""
    if answer is None or answer["milliseconds"] is None:
        return NONE
    time = f"{answer['milliseconds']:.0f} ms"
    data = f"{answer['data'] // 1000} ko"
    if answer is not ours:
        time += f" (×{answer['milliseconds'] / ours['milliseconds']:.1f})"
        data += f" (×{answer['data'] / max(1, ours['data']):.1f})"
    return f"{time}, {data}, {answer['results']} rés."


def row(*cells: str) -> str:
    """A row of a Markdown table."""
    return f"| {' | '.join(cells)} |"


def main() -> None:
    """Everything, from the command line."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("sizes", nargs="*", type=int, default=SIZES)
    parser.add_argument("--folder", type=Path)
    parser.add_argument("--only", choices=SYSTEMS)
    options = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        folder = options.folder or Path(name)
        print(f"{platform.platform()}, Python {platform.python_version()}, {RUNS} mesures, médiane.")
        print(f"Formule courante : « {common_phrase()} ».")
        for count in options.sizes:
            names = [n for n in SYSTEMS if options.only in (None, n)]
            report(count, [n for n in names if n != "material" or count <= MATERIAL_AT_MOST], folder)


if __name__ == "__main__":
    main()
