"""Numbers of acts in every shape that the field uses, and what may stand before and behind them."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import BODY, MONTH

_PREFIX = r"(?:(?!no?\s)[a-z]{1,8}(?:[_-][a-z]{1,5})?\s?[/_.—–-]?\s?)?"
_NOT_A_DATE = r"(?!\d{1,2}[-/. ]\d{1,2}[-/. ](?:19|20)\d\d\b(?![-/_]\d))(?!(?:19|20)\d\d\s?[-/–]\s?(?:19|20)\d\d\b)"
_AMOUNT = r"(?!(?!(?:19|20)\d\d\.)\d{3,7}[.,]\d\d(?![\w/.,-]))"
_NO_SERVICE = rf"(?:{MONTH}|et|ou|de|du|des|les?|la|au|aux|en|par|pour|sur|soit|dont|avec|lots?|pages?|vote|voix|ont|sont|est|a)"
INITIALS = r"(?:delib|del|dcm|dcc|dl|cm|cc|cp|cd|cs|ca|bm|bc|bs)"
"""Of an act or of the body, apart from the figures of its number."""
_ARTICLE = r"(?!(?:[lr]\s?[.*]?|d[.*])\s?(?!(?:19|20)\d\d)\d{3,4}-\d)"
MATTER = r"\d\.\d{1,2}(?:\.\d{1,2})?(?![\w/.-])"
"""Code of a matter in the national nomenclature."""
THEIRS = rf"(?:(?:ac|cp)\s)?d(?:u\s|e\sla\s|e\sl'\s?)(?:{BODY}|bureau|assemblee(?:\spleniere|(?!\s(?:pleniere|de\scorse))))(?:\sdu\sconseil\s[a-z]{{7,14}})?(?![\w-])"
"""Whose act it is, behind its number or « délibération »: « du conseil municipal »,"""
OF_BODY = rf"\s{THEIRS}(?!\s(?:d[eu]\s|des\s|d'|en\sdate))"
"""where a title follows it on its line and no name or day."""
BEHIND = rf"(?:{OF_BODY}|\s-\s?{MATTER}|\s?[/,-]\s?seance\sdu\s\d{{1,2}}(?:er)?\s[a-z]{{3,9}}\s20\d\d\b|\sdu\s(?:\d{{1,2}}(?:er)?\s[a-z]{{3,9}}\s20\d\d|\d\d[/.]\d\d[/.]20\d\d)\b)?"
"""What may stand between a number and a title: whose act it is, a matter, the day of the session."""

DAY_BEHIND = pattern(
    r"^(?:\s?[/,-]\s?seance|\sen\sdate)?\sdu\s(?=\d{1,2}(?:er|[/.-])?\s?[a-z0-9])",
    matches=(" du 9 mai 2021", " / séance du 12/04/2023", " en date du 1er juin 2020"),
    refuses=("", " du conseil", " Tarifs du 9 mai"),
)
"""What calls for the day of an act, right behind its number."""

CODE = rf"""(?:(?!(?:du|le|au|de|en|\w+di|loi|art\w*|page|feuillet|folio|no?)\s){_AMOUNT}{_ARTICLE}(?!\d{{1,2}}\s?[.)/–-]\s[a-z]){_NOT_A_DATE}(?=\D{{0,12}}(?:\d\D{{0,6}}){{3}})(?:
      20\d\d-\d\d-\d\d\s\d{{1,4}}\b
    | (?:20)?\d{{6}}\s\d{{1,3}}\b
    | 20\d\d\s(?:0\d|1[0-2])\s(?:n\s?°\s?)?\d{{2,3}}\b(?!\s\d)
    | [a-z]{{2,8}}[_-]20\d\d(?:[\s_-](?:(?!{_NO_SERVICE}\b)[a-z]{{2,4}}|\d{{1,4}})\b){{1,4}}
    | (?!(?:mai|mars|juin|an)\b)[a-z]{{1,3}}20\d\d\s\d{{3}}\b
    | 20\d\d\s(?!{_NO_SERVICE}\s)[a-z]{{2,4}}\s\d{{1,4}}\b(?![\w/.,-])
    | {INITIALS}\s20\d\d\s\d{{3,4}}\b(?![\w/.,-])
    | 20\d\d\s0\d\d\b(?!\s\d|[\w/.,-])
    | 20[0-4]\d(?:[a-z]{{1,4}}\d{{2,4}}[a-z]?|\d{{3}})\b(?![\w/.,-])
    | [a-z]{{1,6}}_?20\d\d\d{{2,4}}(?![\w/.-])
    | {_PREFIX}{_NOT_A_DATE}\d{{1,8}}(?:(?:[-/._—]|\s?[-/._—]\s?(?!{MATTER})|\s(?=[a-z]{{2,4}}[-_]))(?:(?!page\b|sur\b|lot\b)[a-z]{{1,4}}[-_/\s]?)?\d{{1,4}}){{1,4}}(?:[-/]?(?:[a-z]|bis|ter|quater)|\s(?:bis|ter|quater)|[-/](?!(?:page|sur|lot|ar|de|ai|au)\b)[a-z]{{2,4}}(?=\W*$|\s?[-–—:|)]))?\b
    | \d{{1,4}}[a-z]{{1,4}}/20\d\d\b))"""
"""A number of an act in any shape that the field uses, in flat text: year, month, day, rank, service, in any order."""
NO_TITLE = rf"""(?!(?:l'an\b|l'?\s?an\s|nombre\s|dates?\s|seances?\b|extraits?\b|presents?\b|republique\b|departement\s(?:de|du|d')|commune\s(?:de|du|d')|conseil\s(?:municipal|communautaire)
    |vu\s|considerant\b|l[ea]\s(?:conseil|comite|bureau|maire|president)|sous\sla|membres\b|convocation|envoye|recu\b|publie|affiche|page\b|id\s?:|nomenclature|matiere|en\sexercice|rapporteur|etaient|annexe|reception|du\s\d{{1,2}}(?:er)?\s[a-z]{{3,9}}\s(?:19|20)\d\d\W*$|{THEIRS}))"""
"""What stands below a number and is not the title of its act."""
SIGN = r"(?:(?:deliberation(?:\s?:)?|del(?:ib)?\.|delib\b|dcm(?![\w-])|question|dossier|affaire|point|acte|ref(?:erence)?\b\s?[:.]?)\s?)?(?:n(?:(?:\s?[°o]|umero)(?:\sd(?:e\s|')(?:l'|la\s)?(?:acte|deliberation|ordre))?|(?=\s))\s?[:.]?\s?)?"
"""What may stand before it."""
