"""Makes the model of `indexer/privacy/learnt` of labelled acts: `python -m tests.privacy.teaching`, or `make model`.

The same acts give the same bytes. What fewer than three acts say of a word is not taught: so no name, number or address
that one act alone prints goes into the model.
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Iterator, Sequence
from pathlib import Path

import pycrfsuite

from indexer.patterns.learnt.words import BLANK_LINE
from indexer.privacy.learnt.model import DIGEST, PLACE
from indexer.privacy.learnt.paragraphs import told_of
from indexer.privacy.wrapped import unwrapped
from tests.privacy.labels import FOLDER, Label, read_labels

OPENS_ACT = "=== "
NOTHING = "-"
NUMBERS = ("numero_securite_sociale", "donnee_bancaire", "carte_de_paiement", "immatriculation")
TAUGHT_AS = {"courriel": "telephone", **dict.fromkeys(NUMBERS, "identifiant_personnel")}
"""Categories that are taught as one: contacts, and numbers of whatever kind."""
LEAST = 3
"""Acts that say what is taught of a word."""
SETTINGS = {"c1": 2.0, "c2": 0.1, "max_iterations": 80}
"""Many weights are nothing (`c1`), none is large (`c2`): 0.3 MB, and no worse on acts it was not made of (0210)."""
Paragraph = tuple[list[list[str]], list[str]]
"""For each word its attributes, and its label."""


def labelled_acts(folder: Path = FOLDER / "acts") -> list[str]:
    """The acts of a folder, with their marks."""
    texts = (path.read_text(encoding="utf-8") for path in sorted(folder.glob("*.txt")))
    return [act.partition("\n")[2] for text in texts for act in f"\n{text}".split(f"\n{OPENS_ACT}")[1:]]


def teach(acts: Sequence[str], place: Path) -> None:
    """Writes the model of some acts, and its digest beside it."""
    taught = [list(_paragraphs(act)) for act in acts]
    said = Counter(each for act in taught for each in {each for words, _ in act for word in words for each in word})
    trainer = pycrfsuite.Trainer(algorithm="lbfgs", params=SETTINGS, verbose=False)
    for words, labels in (paragraph for act in taught for paragraph in act):
        trainer.append([[each for each in word if said[each] >= LEAST] for word in words], labels)
    trainer.train(str(place))
    place.with_suffix(DIGEST).write_text(f"{hashlib.sha256(place.read_bytes()).hexdigest()}\n", encoding="ascii")


def _paragraphs(act: str) -> Iterator[Paragraph]:
    printed, labels = read_labels(act)
    text = unwrapped(printed)
    blanks = [match.span() for match in BLANK_LINE.regex.finditer(text)]
    starts, ends = [0, *(after for _, after in blanks)], [*(before for before, _ in blanks), len(text)]
    for start, end in zip(starts, ends, strict=True):
        told = list(told_of(text[start:end]))
        if told:
            yield [words for _, words in told], [_label(labels, start + first) for (first, _), _ in told]


def _label(labels: Sequence[Label], place: int) -> str:
    found = next((each.category for each in labels if each.start <= place < each.end), NOTHING)
    return TAUGHT_AS.get(found, found)


if __name__ == "__main__":
    teach(labelled_acts(), PLACE)
