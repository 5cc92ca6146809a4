"""Numbers of pages, and what stands beside them on every page."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.structure.codes import CODE, INITIALS

PAGE_MARK = pattern(
    r"^\W*page\s*\d{1,4}(?:\s*(?:/|sur|de)\s*\d{1,4})?\W*$|^-\s*\d{1,4}\s*-$",
    matches=("Page 1/6", "page 12", "- 4 -", "Page 2 sur 7"),
    refuses=("25-10/077", "2.1", "Total : 3 / 20 voix", "2023/009"),
)

PAGE_OF = pattern(
    r"^\W*(?P<page>\d{1,3})\s?/\s?(?P<pages>\d{1,3})\W*$",
    matches=("3 / 12", "1/9"),
    refuses=("2023/009", "3 / 20 voix", "25-10/077"),
    needs=("/",),
)
"""The number of a page and of all pages; numbers of acts and marks of exams look the same."""

EDGE_NUMBER = pattern(
    r"^\W{0,4}(?:page\s?)?(?P<page>\d{1,4})(?:\s?(?:/|sur)\s?(?P<of>\d{1,3}))?\W{0,4}$",
    matches=("3 / 12", "page 4", "- 7 -", "12"),
    refuses=("2024-05", "page", "3 / 20 voix", "12 / 2025"),
)
"""The number of a page where pages print it, with that of all pages or without."""

FOOTER = pattern(
    rf"^(?!\W*(?:(?!.{{0,100}}page)(?:deliberation\s)?n\s?°|20\d\d\s[a-z]{{2,4}}\s\d|{INITIALS}\s20\d\d\s\d{{3}}))(?!\W*(?:articles?|annexe|titre|chapitre|partie|section|deliberation|decision|point|lot|question|dossier|affaire|numero)\s(?:n\s?°\s?)?[\d.\s/_:-]+$)(?P<head>(?=.{{0,100}}[a-z]).{{6,110}}?)(?:[\s–-]*page\s*|\s[\s–-]{{0,3}})(?P<page>\d{{1,4}})(?:\s*/\s*\d{{1,4}})?$",
    matches=("Commune de Corte — BP 2025 6", "Conseil Municipal du 20 novembre 2025 – Page 1 / 20", "Valserre-Page 3"),
    refuses=("page 4", "12", "ARTICLE 3", "DELIBERATION N° 22-031", "Annexe n° 2", "Délibération n° DEL_2023_049", "Dossier n° 4", "Numéro : 44/2023", "N° 2023 007", "2023 DVD 07", "DEL 2023 045"),
)

SESSION_HEAD = pattern(
    r"^\W{0,3}(?:commune|ville|mairie|departement|communaute|syndicat|metropole|conseil)\b[^.:;]{3,80}\b(?:seance\sdu|reunion\sdu|du\s\d{1,2}(?:er)?\s[a-z]{3,9}\s20\d\d)\b[^.:;]{0,30}$",
    matches=("Commune de Valserre - Séance du 4 avril 2023", "Conseil municipal – Réunion du 4 avril 2023"),
    refuses=("Approbation du procès-verbal de la séance du 4 avril 2023", "Commune de Valserre"),
)
"""What each page of minutes repeats: whose they are, and of which day."""

NAMES_ACT = pattern(
    rf"\bdeliberation|\bobjet\b|\bn\s?°\s?\w|(?<!\w){CODE}",
    matches=("Délibération n° 12", "Mairie de Valserre 2024-012", "OBJET : Tarifs"),
    refuses=("Commune de Valserre - Séance du 4 avril 2023",),
)
"""What names an act, in a line that its pages repeat."""

LONE_NUMBER = pattern(
    r"^\W*(?:page\s*)?\d{1,4}(?:\s*(?:/|sur|de)\s*\d{1,4})?\W*$",
    matches=("Page 1/6", "- 4 -", "3 / 12", "72"),
    refuses=("page", "12 euros", "25-10/077"),
)
"""What every number of a page that stands alone looks like."""

BARE_NUMBER = pattern(r"^\W*(?P<page>\d{1,4})\W*$", matches=("72", " 12 ", "0896"), refuses=("12 €uros", "25-10/077"))

FOLIO = pattern(
    r"^\W*20\d\d\s?/\s?(?P<page>\d{1,4})\W*$", matches=("2023 / 045", "2023/12"), refuses=("2023", "12/2023", "2023/045 Tarifs")
)
"""The number of a sheet of a register of a year; the number of an act looks the same."""

LEAF = pattern(
    r"^\W*20\d\d\s/\s\d{1,4}\W*$", matches=("2023 / 045",), refuses=("2023/12", "n° 2023 / 045", "2023 / 045 Tarifs")
)
"""One written as the leaves of registers are."""
