"""Names in paragraphs printed in small letters throughout, where no capital tells a name from a word."""

from __future__ import annotations

from indexer.patterns.core import pattern

_SMALL = "a-zà-ÿœĀ-ſ"
_NAME_WORD = rf"[{_SMALL}][{_SMALL}'’]{{1,25}}(?:-[{_SMALL}'’]{{1,25}}){{0,2}}"
_PARTICLES = r"(?:(?:de|du|des|la|le|van|von|den|der|el|al|ben|ould|da|dos|di|bint)[ ]){0,2}"
_WORDS = rf"{_PARTICLES}{_NAME_WORD}(?:[ ]{_PARTICLES}{_NAME_WORD}){{0,3}}(?![\w'’-])"

PARAGRAPH = pattern(
    r"[^\n]{1,20000}(?:\n(?![ \t]{0,20}\n)[^\n]{1,20000}){0,400}",
    matches=("un paragraphe\nde deux lignes",),
    refuses=("\n\n",),
    cased=True,
)
CAPITALISED = pattern(
    r"(?<![\w.@/'’-])[A-ZÀ-ÝŒ][^\W\d_]{1,30}(?![\w-])", matches=("Le", "MAIRE"), refuses=("m.", "FR76", "AY-026-GC"), cased=True
)
CIVIL = pattern(
    rf"(?<![\w'’-])(?P<civility>m\.|mm\.|mr|mmes?|mlles?|monsieur|madame|mademoiselle|messieurs|mesdames)(?P<other>[ ](?:et|ou)[ ](?:mme|madame))?[ \u00a0\n](?P<words>{_WORDS})",
    matches=("m. et mme petit-delaunay", "mlle capucine aubé a écrit", "m. d'avranches"),
    refuses=("Mme Aubé", "comme aubé"),
    cased=True,
)
CIVIL_BEFORE = pattern(
    r"(?<![\w'’-])(?:m\.|mme|mlle|monsieur|madame)[ ]\Z", matches=("mme ",), refuses=("comme ",), cased=True
)
KIN = pattern(
    rf"(?<![\w'’-])(?:époux|épouse|consorts|veuve|née|ép\.|succession|indivision|hoirs)[ ](?P<words>{_PARTICLES}{_NAME_WORD})(?![\w'’-])",
    matches=("aux époux petit-delaunay", "succession le bris"),
    refuses=("Époux PETIT",),
    cased=True,
)
ROW = pattern(
    rf"^[ \t]{{0,8}}(?:[-–•*]|\d{{1,3}}[.)]|[a-zé]{{3,10}}[ ](?:n°[ ]?)?\d{{2,8}})[ ]{{1,3}}(?P<words>{_WORDS})(?=[ ]?[,(:;])",
    matches=("- gautier huguette, 02", "2. duong thi mai (lot 3)", "abonné 00412 gautier huguette : fuite"),
    refuses=("- Gautier", "gautier huguette, 02"),
    cased=True,
)
"""What opens a row of a list, up to its first sign."""

WORD = pattern(rf"{_NAME_WORD}", matches=("n'guessan", "petit-delaunay"), refuses=("x", "P"), cased=True)
FIRST_LETTER = pattern(rf"(?<![{_SMALL}])[{_SMALL}]", matches=("a", "-b"), refuses=("A",), cased=True)
FOLLOWED = pattern(r"\A(?:[ ]?[,;.()|]|\n|\Z)", matches=(", née", ""), refuses=(" refuse",), cased=True)
"""What says that a name is over."""
