"""Codes of French law: names, abbreviations, identifiers at Légifrance."""

from __future__ import annotations

from dataclasses import dataclass

from indexer.patterns.core import Match, pattern


@dataclass(frozen=True, slots=True, kw_only=True)
class Code:
    """A code as acts name it."""

    name: str
    """Official name."""
    words: str
    """Flat words after « code », a blank for any break."""
    identifier: str
    """Digits of its LEGITEXT identifier."""
    short: str = ""
    """Abbreviation that means nothing else, flat."""


def _code(name: str, words: str, identifier: str, short: str = "") -> Code:
    return Code(name=name, words=words, identifier=identifier, short=short)


CODES: dict[str, Code] = {
    "casf": _code("Code de l’action sociale et des familles", "de l'action sociale( et des? familles?)?", "000006074069", "casf"),
    "cgct": _code("Code général des collectivités territoriales", "general des? collectivites?( territoriales?)?", "000006070633", "cgct"),
    "crpa": _code("Code des relations entre le public et l’administration", "des relations entre le public et (l'|les )administrations?", "000031366350", "crpa"),
    "cgfp": _code("Code général de la fonction publique", "(general )?de la fonction publique( territoriale)?", "000044416551", "cgfp"),
    "cgppp": _code("Code général de la propriété des personnes publiques", "general de la propriete des personnes publiques", "000006070299", "cgppp|cg3p"),
    "cgi": _code("Code général des impôts", "general des impots", "000006069577", "cgi"),
    "ct": _code("Code du travail", "du travail", "000006072050"),
    "cu": _code("Code de l’urbanisme", "de l'urbanisme", "000006074075"),
    "ccp": _code("Code de la commande publique", "de la commande publique", "000037701019", "ccp"),
    "cch": _code("Code de la construction et de l’habitation", "de la construction( et de l'habitation)?", "000006074096", "cch"),
    "csp": _code("Code de la santé publique", "de la sante publique", "000006072665", "csp"),
    "css": _code("Code de la sécurité sociale", "de la securite sociale", "000006073189", "css"),
    "csi": _code("Code de la sécurité intérieure", "de la securite interieure", "000025503132", "csi"),
    "ce": _code("Code de l’éducation", "de l'education", "000006071191"),
    "cenv": _code("Code de l’environnement", "de l'environnement", "000006074220"),
    "cene": _code("Code de l’énergie", "de l'energie", "000023983208"),
    "civ": _code("Code civil", "civil", "000006070721"),
    "cp": _code("Code pénal", "penal", "000006070719"),
    "cpp": _code("Code de procédure pénale", "de procedure penale", "000006071154"),
    "cpc": _code("Code de procédure civile", "de procedure civile", "000006070716"),
    "cr": _code("Code de la route", "de la route", "000006074228"),
    "crpm": _code("Code rural et de la pêche maritime", "rural( et de la peche maritime)?", "000006071367", "crpm"),
    "cvr": _code("Code de la voirie routière", "de la voirie routiere", "000006070667"),
    "celec": _code("Code électoral", "electoral", "000006070239"),
    "cjf": _code("Code des juridictions financières", "des juridictions financieres", "000006070249", "cjf"),
    "cja": _code("Code de justice administrative", "de (la )?justice administrative", "000006070933", "cja"),
    "cpat": _code("Code du patrimoine", "du patrimoine", "000006074236"),
    "ccom": _code("Code de commerce", "d[eu] commerce", "000005634379"),
    "cmf": _code("Code monétaire et financier", "monetaire et financier", "000006072026", "comofi"),
    "ctr": _code("Code des transports", "des transports", "000023086525"),
    "cspo": _code("Code du sport", "du sport", "000006071318"),
    "ctou": _code("Code du tourisme", "du tourisme", "000006074073"),
    "cfor": _code("Code forestier", "forestier", "000025244092"),
    "cpi": _code("Code de la propriété intellectuelle", "de la propriete intellectuelle", "000006069414"),
    "cdef": _code("Code de la défense", "de la defense", "000006071307"),
    "ccons": _code("Code de la consommation", "de la consommation", "000006069565"),
    "cass": _code("Code des assurances", "des assurances", "000006073984"),
    "cmut": _code("Code de la mutualité", "de la mutualite", "000006074067"),
    "crec": _code("Code de la recherche", "de la recherche", "000006071190"),
    "cpce": _code("Code des postes et des communications électroniques", "des postes et des (tele)?communications( electroniques)?", "000006070987", "cpce"),
    "ceseda": _code("Code de l’entrée et du séjour des étrangers et du droit d’asile", "de l'entree et du sejour des etrangers( et du droit d'asile)?", "000006070158", "ceseda"),
    "cexp": _code("Code de l’expropriation pour cause d’utilité publique", "de l'expropriation( pour cause d'utilite publique)?", "000006074224"),
    "csn": _code("Code du service national", "du service national", "000006071335"),
}  # fmt: skip
"""By the short name that keys of citations use; identifiers as the list of codes in force at Légifrance gives them."""

SHORT_ONLY_AFTER_ARTICLE = frozenset({"ccp", "csp", "css", "csi", "cch", "cgi", "cja", "cjf"})
"""Abbreviations of three letters mean other things unless an article stands before them."""

ABBREVIATED = {
    "civ": "civ", "cp": "pen", "ct": "trav", "ccom": "com", "cu": "urb", "cenv": "env", "ce": "educ", "crpm": "rur",
    "celec": "elect", "cass": "assur", "ccons": "consom", "cfor": "for", "cpat": "patr", "csp": r"sante\s?publ",
    "cpc": r"pr\.\s?civ", "cpp": r"pr\.\s?pen",
}  # fmt: skip
"""What lawyers write after « C. », before the article: « C. civ., art. 1240 »."""

_BREAK = r"[\s-]{1,3}"


def _words(code: Code) -> str:
    return (
        code.words.replace("(", "(?:")
        .replace(" ", _BREAK)
        .replace("l'", r"l\s?'?\s?")
        .replace("d'", r"d\s?'?\s?")
    )


def _alternatives(*, bare: bool) -> str:
    found = []
    for key, code in CODES.items():
        if code.short and (not bare or key not in SHORT_ONLY_AFTER_ARTICLE):
            found += [f"(?P<short_{key}>{'|'.join(map(_dotted, code.short.split('|')))})"]
    return "|".join(found)


def _dotted(short: str) -> str:
    return r"\.?".join(short) + r"(?:\b\.(?=\W|$)(?<=[a-z]\.[a-z]\.)|\b)"


_NAMED = rf"\bco[ud]{{1,3}}e?s?{_BREAK}(?:{'|'.join(f'(?P<{key}>{_words(code)})' for key, code in CODES.items())})\b"

_ABBREVIATED = "|".join(
    rf"(?P<abbr_{key}>c\.\s?{word}\b\.?)(?=[,\s]{{1,3}}art)" for key, word in ABBREVIATED.items()
)

_FIRST = "".join(sorted({"c", *(code.short[0] for code in CODES.values() if code.short)}))
"""Letters that the name of a code begins with."""

CODE = pattern(
    rf"(?=[{_FIRST}])(?:{_NAMED}|\b(?:{_alternatives(bare=True)}|{_ABBREVIATED}))",
    matches=(
        "Vu C. civ., art. 1240",
        "C. pr. pén. art. 40",
        "Vu le Code Général des Collectivités Territoriales",
        "le code général des collectivités terri-\ntoriales".replace("terri-\n", "terri"),
        "Coude Général des Collectivités Territoriales",
        "Code de l’Action Sociale et des Familles",
        "Code Général  des Collectivités",
        "l'article L. 2121-29 du C.G.C.T.",
        "code de la commande publique",
    ),
    refuses=(
        "le code postal",
        "code motifs",
        "mot de passe et code",
        "un code de bonne conduite",
        "codes sources",
        "C. com. du 3 mars",
    ),
)

CODE_OF_ARTICLE = pattern(
    rf"(?:{_NAMED}|\b(?:{_alternatives(bare=False)}))",
    matches=("L. 2122-1 du CCP", "article R. 441-1 du CCH", "article 1384 A du code général des impôts"),
    refuses=("code postal",),
)

SAME_CODE = pattern(
    r"\s?,?\s?(?:du|dudit|de\sce|au|audit)\s(?:meme\s)?code(?:\s(?:precite|susvise|susmentionne))?\b(?!\s(?:de|du|des|general|civil))|\s?,?\s?dudit\scode\b|\s?,?\s?de\sce\scode\b",
    matches=("l'article R. 331-15 du même code", " dudit code", " du code précité"),
    refuses=("du code du travail", "du code général des impôts"),
)


def code_key(match: Match) -> str:
    """Short name of the code that a match of CODE or CODE_OF_ARTICLE found."""
    return (match.lastgroup or "").removeprefix("short_").removeprefix("abbr_")


def is_abbreviated(match: Match) -> bool:
    """Whether a match of CODE found one of `ABBREVIATED`."""
    return (match.lastgroup or "").startswith("abbr_")
