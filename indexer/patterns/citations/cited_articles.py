"""Articles of codes and of the text itself, in lists and ranges."""

from __future__ import annotations

from indexer.patterns.core import pattern

HEAD = pattern(
    r"\b(?:p?articles?|articies?|artic1es?|art(?:\.|(?=\s[lrd]\b)))\s?(?:n\s?°\s?|numeros?\s)?(?=[\dlrdai(*])",
    matches=("les articles L.3121-14", "l'article 2.1", "art. L 2122-22", "Particle L.311-1", "article n° 5"),
    refuses=("articulation", "l'article suivant", "art plastique", "article fêtes"),
)

LETTERED = pattern(
    r"""(?:(?P<letter>l\s?\.?\s?o|[lrda])(?![a-z'])\s?[.,]?\s?\*?\s?\.?\s?|(?P<scar>[1i])[.,]\s?(?=\d{3,4}-))
        (?P<number>\d{1,4}(?!\d)(?:(?:-\s?|\s-(?!\s)|\.)\d{1,3}(?!\d)(?!\s?°))*)""",
    matches=(
        "L.3121-14",
        "L 5312-1",
        "R*. 123-1",
        "LO 1112-1",
        "L. 512- 7",
        "1.2121-29",
        "D.353-16",
        "L.2121.10",
    ),
    refuses=("l'115-2", "loi 78-17", "L. 12345"),
)

PLAIN = pattern(
    r"(?<![\d.-])(?P<number>\d{1,4}(?!\d)(?:(?:-|\.)\d{1,3}(?!\d))*)(?P<suffix>\s?(?:er|bis|ter|quater|quinquies|sexies|septies|octies|nonies|decies)\b(?:\s[a-h]{1,2}(?=\s(?:de\s(?:la\s|l')|du\s)))?|\s(?:[ab]|[lc](?=\sdu))\b(?!\s')(?=\s))?",
    matches=("1583", "2.1", "1384 A du code", "881 L du code", "1er", "9 bis", "3 bis AB de la loi"),
    refuses=("12345", "L"),
)

TAIL = pattern(
    r"""(?:\s?-?\s?\d{1,2}\s?°(?:\s?(?:,|et|ou|a)\s\d{1,2}\s?°)*
        |\s?\([^()]{1,30}\)
        |\s?,?\s(?:1er|premier|deuxieme|troisieme|second|\d{1,2}(?:e|eme)?)\salineas?
        |\s?,?\salineas?\s\d{1,2}(?:\s(?:et|a)\s\d{1,2})?
        |\s?,?\s(?:i|ii|iii|iv|v|vi|vii|viii)\b(?!-)
        |\s?,?\set\ssuivants|\s?,?\set\ss\.)""",
    matches=("L.332-8 - 1° du code", " (2° ou 3°)", ", alinéa 2", " et suivants", " II du code"),
    refuses=("L. 12",),
)

GAP = pattern(
    r"""\s?(?:(?:,|;|\bet\b|\bou\b|\bainsi\sque\b|\bpuis\b|(?P<range>\ba\b|\bjusqu'(?:a|au)\b|-(?=\s?[lrd]\b)))\s?){1,3}
        (?:(?:notamment|plus\sparticulierement|egalement)\s)?
        (?:(?:de\s|a\s|du\s(?:i{1,3}|iv|vi?|\d{1,2}\s?°)\sde\s|au\s(?:i{1,3}|iv|vi?)\sde\s)?(?:l'\s?|aux\s|les\s|des\s|ses\s|son\s|leurs?\s)?\s?(?:articles?|art\.?)\s)?""",
    matches=(", L.3121-14", " et L.3211-2", " à L. 5322-4", " ; R 2121-1", " ou à l'article L. 301-5-2"),
    refuses=(" relatif",),
)

BARE = pattern(
    r"(?<![\w/.°-])(?P<letter>l\s?\.?\s?o|[lrd])(?:\s?\.\s?|\s)\*?\s?(?P<number>(?!(?:19|20)[0-3]\d-)\d{3,4}-\d{1,3}(?:-\d{1,3})*)(?![\d/°])",
    matches=("L.332-8 - 1° : lorsque", "L 432-4 du", "R. 2221-48", "v L.332-8"),
    refuses=("R48", "12 R 6", "D 2023-12", "l'332-8", "L. 12-3", "L 115-2/14"),
)

AFTER_CODE = pattern(
    r"^[,\s:(]{1,3}$",
    matches=(", ", " "),
    refuses=(" et l'", ", dont l'"),
)
"""Between a code and the list of its articles: « Code civil, art. 1240 »."""

OF_CODE = pattern(
    r"\s?,?\s?(?:du|de\s(?:la|l'|notre|ce)|des|au|dudit|tir[ee]s?\sdu|issus?\sdu|figurant\sau)\s?(?:nouveau\s|present\s)?(?=co[ud]|c\.?[a-z])",
    matches=(" du code du travail", " du CGCT", ", du code civil"),
    refuses=(" de la loi",),
)

RECALLED = pattern(
    r"\s?(?:,\s)?(?:precitee?s?|susvisee?s?|susmentionnee?s?)\b",
    matches=(" précité", " susvisés"),
    refuses=(" ci-dessus",),
)

VISA_BREAK = pattern(
    r"(?:^|[\s;.,])vu\b|\bconsiderant\b|[.;]\s(?=(?:la|le|les|il|elle)\s)",
    matches=("; Vu la loi", ". Le conseil", "Considérant que"),
    refuses=("L. 12", "prévu"),
)
