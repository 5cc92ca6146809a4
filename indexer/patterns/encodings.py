"""How a value can be written in a file without looking like itself."""

from __future__ import annotations

from indexer.patterns.core import pattern

TAG = pattern(
    r"""<(?:!--[^>]{0,2000}?-->|[/!?a-zA-Z](?:[^<>"']++|"[^"<]{0,2000}+"|'[^'<]{0,2000}+'){0,60}+>|[/!?a-zA-Z][^<>]{0,2000}>)""",
    matches=("<b>", "</span>", '<a href="x">', "<!-- x -->", '<a title="1 > 0">'),
    refuses=("a < b > c", "<1>"),
    cased=True,
)

ESCAPE = pattern(
    r"\\(?:u(?P<four>[0-9a-fA-F]{4})|u\{(?P<braces>[0-9a-fA-F]{1,6})\}|x(?P<two>[0-9a-fA-F]{2})|(?P<sign>[nrtbf/\"'\\]))",
    matches=(r"\u0031", r"\x31", r"\u{31}", r"\n", r"\/"),
    refuses=(r"\q", "u0031"),
    cased=True,
)

BASE64_WRAP = pattern(
    r"\n(?:(?<=[A-Za-z0-9+/]{60}\n)|(?<=[A-Za-z0-9+/]{60}\r\n))(?=[A-Za-z0-9+/])",
    matches=("RlI3" * 15 + "\nNg==", "RlI3" * 15 + "\r\nNg=="),
    refuses=("RlI3\nNg==", "RlI3" * 15 + "\n\n"),
    cased=True,
    needs=("\n",),
)
"""A line end inside what mails and certificates print in base64 (RFC 2045: 76 signs a line, RFC 7468: 64)."""

GROUP_GAP = pattern(r"[^0-9A-Za-z]+", matches=(" ", ". "), refuses=("a",), cased=True)

PARTED = pattern(
    r"[,;\n\"'{}\[\]:=]",
    matches=("AB 123, CD", "1\n2", "123\", \"456"),
    refuses=("06 12 45", "62-2021-014578"),
    cased=True,
)

CONTROLS = pattern(
    r"[\x00-\x08\x0e-\x1f\x7f]{1,64}",
    matches=("\0", "\x12\x05"),
    refuses=("\n", "\t", " "),
    cased=True,
)
"""What part the fields of a record in a binary file, and no words of one field."""

SUM_AFTER = pattern(
    r"(?:,\d|[ \u00a0\u202f]?(?:€|euros?\b|EUR\b|%|m²))",
    matches=(",00 €", " €", " euros"),
    refuses=(", 12 rue", "."),
    cased=True,
)

CROSSING = pattern(
    r"[\n\x1f|\t,;:\"<>\[\]()/]",
    matches=("MARTIN, Jean", "MARTIN\nJean"),
    refuses=("Jean MARTIN", "Jean-Paul"),
    cased=True,
)
"""More than a blank between the words of a name."""

OTHER_TEXT = pattern(
    r"[.!?;:)»][\"”]?,\s?[\"“]",
    matches=('le maire Jean.","Martin', 'Jean ;", "Martin'),
    refuses=("MARTIN, Jean", '"Jean","MARTIN"'),
    cased=True,
)
"""A text ends and the next one begins, in a list of JSON or a row of CSV."""

WORD_BEFORE = pattern(
    r"(?<![\w'’-])(?P<word>[A-ZÀ-Ý][\w'’-]{0,30})\.?[ \u00a0]\Z",
    matches=("avec Paul ", "Mme "),
    refuses=("avec ", "Paul, "),
    cased=True,
)

WORD_AFTER = pattern(
    r"\A[ \u00a0][A-ZÀ-Ý][\w'’-]{0,30}",
    matches=(" DUPONT, maire",),
    refuses=(", maire", " est"),
    cased=True,
)

PDF_STRING = pattern(
    r"\((?P<text>(?:[^()\\]|\\.){1,400})\)|<(?P<hex>[0-9A-Fa-f\s]{4,800})>",
    matches=("(FR76) Tj", "<46523736> Tj"),
    refuses=("() Tj", "<b>"),
    cased=True,
)

PDF_OCTAL = pattern(
    r"\\(?P<code>[0-7]{1,3})",
    matches=(r"\106", r"\0001"),
    refuses=(r"\n", r"\9"),
    cased=True,
)
"""A byte in a string of a PDF (ISO 32000-1, 7.3.4.2): at most three figures, what follows is text."""

HEX = pattern(
    r"(?<![0-9A-Za-z])(?:[0-9A-Fa-f]{2}[ :]?){6,}(?![0-9A-Za-z])",
    matches=("465237363130", "46 52 37 36 31 30"),
    refuses=("12345", "un deux"),
    cased=True,
)

SHORT_ESCAPE = pattern(
    r"\\(?P<code>[0-9a-fA-F]{1,6})[ ]?",
    matches=(r"\31 ", r"\000031", r"\061"),
    refuses=(r"\n", "31"),
    cased=True,
    needs=("\\",),
)
"""Of CSS (hexadecimal) or of JavaScript and shells (octal)."""

SOFT_BREAK = pattern(
    r"(?:&shy;|&ZeroWidthSpace;|<wbr\s?/?>|=\r?\n)",
    matches=("&shy;", "<wbr>", "=\n"),
    refuses=("&nbsp;", "<br>"),
    cased=True,
    needs=("&shy;", "&ZeroWidthSpace;", "<wbr", "=\n", "=\r\n"),
)

UTF16_LITTLE = pattern(
    r"(?:[\t\n\r -ÿ][\0]|(?<=[\0])[\0-ÿ][\1\2 ](?=[ -ÿ][\0])){6,}",
    matches=("F\x00R\x007\x006\x003\x000\x00", "l\x00\x19\x20a\x00r\x00t\x00i\x00c\x00"),
    refuses=("1\x00\x00\x002\x00\x00\x003\x00\x00\x00", "FR7630"),
    cased=True,
    needs=("\x00",),
)
UTF16_BIG = pattern(
    r"(?:[\0][\t\n\r -ÿ]|(?<=[\0][ -ÿ])[\1\2 ][\0-ÿ](?=[\0][ -ÿ])){6,}",
    matches=("\x00F\x00R\x007\x006\x003\x000",),
    refuses=("\x00\x00\x001\x00\x00\x002", "FR7630"),
    cased=True,
    needs=("\x00",),
)
"""Six letters or more of UTF-16 in a row, of bytes read as Latin-1: numbers of a binary file are none."""

NOT_LATIN = pattern(r"[^\x00-\xff]", matches=("œuvre", "12 €", "\uf0b7"), refuses=("été", "?"), cased=True)
"""A character that Latin-1 has not."""
