"""Laws, decrees and other acts that are cited, on flat text. A citation may run over line ends."""

from __future__ import annotations

from indexer.patterns.core import pattern

_MONTH = r"(?:janv(?:ier|\.)?|fev(?:rier|r?\.)?|mars|avr(?:il|\.)?|mai|juin|juil(?:let|l?\.)?|aout|sept(?:embre|\.)?|oct(?:obre|\.)?|nov(?:embre|\.)?|dec(?:embre|\.)?)"
_DATE = rf"""(?:\d{{1,2}}(?:\s?(?:er|e)\b|\W{{1,3}}er?\b)?\s+{_MONTH}\s+(?:19|20)\d\d\b
    |premier\s{_MONTH}\s(?:19|20)\d\d\b
    |\d{{1,2}}\s?[/.-]\s?\d{{1,2}}\s?[/.-]\s?(?:(?:19|20)\d\d|\d\d)(?![\d/.-]\d))"""
_NO = r"(?:n\s?(?:°|[o0*'\"](?=\s?\d))\s?|ndeg\s?|numero\s|n[.\s]\s?(?=\d))"
_CHANGED = r"(?:\s?,?\s?(?:\(?modifiee?s?\)?|susvisee?s?|precitee?s?))?"
_ON = rf"(?:{_CHANGED}\s?,?\s?(?:du|en\sdate\sdu|en\sdate\sde|date\sdu|le|des|adoptee?\sle|votee?\sle|prise?\sle|signee?\sle)\s(?P<date>{_DATE}))"
_JO = r"(?P<number>\d{2,4}\s?-\s?\d{1,4}(?![\d/]))"

LAW = pattern(
    rf"""\blois?\b(?P<between>(?:\s(?:organique|constitutionnelle|d'[a-z]+(?:\s[a-z]+){{0,3}}|de\sfinances(?:\srectificative)?(?:\spour\s\d{{4}})?
            |modifiee?|francaise|dite?|[a-z0-9]{{2,8}}|[«"][^«»"]{{1,60}}[»"])){{0,3}}?)\s?\(?(?:{_NO}|(?<=\s)(?=\d\d)){_JO}{_ON}?""",
    matches=(
        "la loi n°2020-1577 du 14 décembre 2020",
        "loi 84-53 du 26 janvier 1984",
        "Loi n° 90- 449 du 31 mai 1990",
        "loi NOTRe n° 2015-991 du 7 août 2015",
        "loi modifiée n° 82-213",
        "loi n°78-17",
        "loi organique n° 2003-705 du 1er août 2003",
        "loi de finances pour 2016 n° 2015-1785",
    ),
    refuses=("emploi 2020-1577", "la loi du 14 décembre 2020", "la loi fixe 12 à 15 jours"), needs=("loi",),
)

LAW_OF_DAY = pattern(
    rf"\blois?(?:\s(?:organique|modifiee|dite\s[a-z]+|d'[a-z]+|[a-z0-9]{{2,8}})){{0,2}}\s(?:du|de|en\sdate\sdu)\s(?P<date>{_DATE})",
    matches=(
        "la loi du 5 mars 2014",
        "Loi du 03 août 2009",
        "loi NOTRe du 7 août 2015",
        "la loi modifiée du 6 juillet 1989",
    ),
    refuses=("emploi du 5 mars 2014", "la loi du pays"), needs=("loi",),
)

NEXT_LAW = pattern(
    rf"\s?(?:,|;|et|ou|et\sla|ou\sla)\s(?P<cite>{_NO}{_JO}{_ON}?)",
    matches=(" et n° 83-8 du 7 janvier 1983", ", n° 83-663"),
    refuses=(" et la loi", " et 12 agents"),
)
"""« les lois n° 82-213 du 2 mars 1982 et n° 83-8 du 7 janvier 1983 »."""

NAMED_LAWS: dict[str, tuple[str, str]] = {
    "1901": ("1901-07-01", "1901-07-01"),
    "de 1901": ("1901-07-01", "1901-07-01"),
    "notre": ("2015-991", "2015-08-07"),
    "maptam": ("2014-58", "2014-01-27"),
    "alur": ("2014-366", "2014-03-24"),
    "elan": ("2018-1021", "2018-11-23"),
    "3ds": ("2022-217", "2022-02-21"),
    "sru": ("2000-1208", "2000-12-13"),
    "lom": ("2019-1428", "2019-12-24"),
    "egalim": ("2018-938", "2018-10-30"),
    "informatique et libertes": ("78-17", "1978-01-06"),
    "engagement et proximite": ("2019-1461", "2019-12-27"),
    "climat et resilience": ("2021-1104", "2021-08-22"),
    "d'orientation des mobilites": ("2019-1428", "2019-12-24"),
}
"""Laws known by a name that no other law has: their number and day."""

_NAMES = "|".join(NAMED_LAWS).replace(" ", r"\s")

NAMED_LAW = pattern(
    rf"""\bloi\s(?:dite\s)?["«]?\s?(?P<name>{_NAMES})\b(?:\s?[»"])?""",
    matches=("la loi NOTRe", "loi « Informatique et Libertés »", "Loi d'Orientation des Mobilités"),
    refuses=("notre loi", "loi nouvelle"), needs=("loi",),
)

DECREE = pattern(
    rf"\bdecrets?\b(?P<between>(?:\s(?:en\sconseil\sd'etat|modifiee?|d'application|susvise|ministeriel)){{0,2}})\s?\(?(?:{_NO}|(?<=\s)(?=\d\d)){_JO}{_ON}?",
    matches=(
        "décret n° 2021-863 du 30 juin 2021",
        "décret 78-172 du 9 février 1978",
        "Décret n°2002-60 du 14/01/2002",
        "décret en Conseil d'Etat n° 2014-513 modifié du 20 mai 2014",
    ),
    refuses=("décret du 8 novembre 2011", "décret à paraître"), needs=("decret",),
)

DECREE_OF_DAY = pattern(
    rf"\bdecrets?(?:\s(?:modifie|en\sconseil\sd'etat|ministeriel)){{0,2}}\s(?:du|en\sdate\sdu)\s(?P<date>{_DATE})",
    matches=("Le décret du 8 novembre 2011 précité",),
    refuses=("décret du Premier ministre",), needs=("decret",),
)

ORDINANCE = pattern(
    rf"\bordonnances?\s(?:modifiee\s)?\(?(?:{_NO}|(?=\d\d)){_JO}{_ON}?",
    matches=("l'ordonnance n°2022-408 du 23 mars 2022", "ordonnance 2015-899 du 23 juillet 2015"),
    refuses=("ordonnance de 12 € par acte", "ordonnance du 2 février 1945"), needs=("ordonnance",),
)

ORDINANCE_OF_DAY = pattern(
    rf"\bordonnance(?:\smodifiee)?\s(?:du|en\sdate\sdu)\s(?P<date>{_DATE})",
    matches=("l'ordonnance du 2 février 1945",),
    refuses=("ordonnance du juge",), needs=("ordonnance",),
)

_RANK = (
    r"(?:\s(?:modifie|conjoint|ministeriel|interministeriel|prefectoral|inter-?prefectoral|municip(?:al|aux)|prefectoraux"
    r"|departement(?:al|aux)|regional|communautaire|royal)s?){0,3}"
)
_SIGNER = r"(?:\s(?:de\sla\s|d[ue]\s|de\sl')(?:president|prefet|maire|ministre|directeur|executif|assemblee|conseil|prefete|presidente)e?[^,;.()0-9]{0,60}?)"

ORDER = pattern(
    rf"""\barretes?{_RANK}(?:{_SIGNER}?|{_SIGNER}?\s?{_NO}(?P<number>[a-z0-9][\w./-]*\d[\w/-]*(?:\s[a-z]{{2}}(?=\s(?:du|de)\b))?)
        {_SIGNER}?){_ON}""",
    matches=(
        "l'arrêté du 3 septembre 2001",
        "l'arrêté préfectoral n° 2016-12 du 3 mars 2016",
        "arrêté modifié du 9 mai 1995",
        "arrêtés municipaux en date du 29 mai 2020",
        "l’arrêté n°24/226 CE du Président du Conseil exécutif du 22 avril 2024",
    ),
    refuses=("le présent arrêté", "arrêté n° 12"), needs=("arrete",),
)

NUMBERED_ORDER = pattern(
    rf"\barrete{_RANK}\s(?:du\s(?:maire|prefet|president)\s)?{_NO}(?P<number>[a-z0-9][\w./-]*\d[\w/-]*)",
    matches=("l'arrêté n° 2020-117", "arrêté préfectoral n° DDT-2019/45"),
    refuses=("arrêté du 3 mai 2001", "arrête n°"), needs=("arrete",),
)

CIRCULAR = pattern(
    rf"""\bcirculaires?(?:\s(?:ministerielle|interministerielle|d'application|prefectorale|dgcl|nor)){{0,2}}\s?:?\s?
        (?:{_NO}|(?=[a-z]{{4}}\d{{7}}))(?P<number>(?:[a-z]{{2,6}}/)?[a-z]{{0,5}}\d[\w./-]*\w)(?:(?:\s(?:d[eu]|de\sla|relative)\s[^,;.()0-9]{{0,60}}?)?{_ON})?""",
    matches=(
        "la circulaire n°90-SG du Premier Ministre du 3 janvier 2018",
        "circulaire NOR : INTB1407194N",
        "circulaire n° 5193/SG",
    ),
    refuses=("circulaire du 5 décembre 2014", "économie circulaire n'est pas"), needs=("circulaire",),
)

CIRCULAR_OF_DAY = pattern(
    rf"\bcirculaire(?:\s(?:ministerielle|interministerielle|d'application|prefectorale)){{0,2}}(?:\s(?:d[eu]|de\sla)\s(?!\d)[^,;.()0-9]{{1,50}}?)?\s(?:du|en\sdate\sdu)\s(?P<date>{_DATE})",
    matches=(
        "circulaire du 5 décembre 2014",
        "circulaire d'application du 30 août 1988",
        "circulaire du Premier ministre du 18 janvier 2010",
    ),
    refuses=("économie circulaire", "la circulaire du ministre"), needs=("circulaire",),
)

REGULATION = pattern(
    rf"""\breglement\s(?:(?:delegue|d'execution|general)\s)?(?:europeen\s|communautaire\s|de\sl'union\seuropeenne\s)?(?:\(?\s?(?P<body>ue|ce|cee|euratom)\s?(?:,\s?euratom)?\s?\)?\s?)?
        (?:{_NO})?(?P<number>\d{{2,4}}\s?/\s?\d{{2,4}})(?!/?\d)(?:\s?/\s?(?:ue|ce|cee)\b)?
        (?:(?:\sd[eu]\s(?:parlement|la\scommission|conseil)[^,;.()0-9]{{0,60}}?)?{_ON})?""",
    matches=(
        "règlement (UE) n° 2016/679",
        "règlement européen 2016/679 du 27 avril 2016",
        "règlement UE 2016/679",
        "règlement (CE) n° 1370/2007",
        "règlement n°651/2014",
    ),
    refuses=("règlement intérieur 12/2020", "règlement du 27 avril 2016"), needs=("reglement",),
)

DIRECTIVE = pattern(
    rf"""\bdirectives?\s(?:europeenne\s|communautaire\s|cadre\s)?(?:\(?\s?(?:ue|ce|cee)\s?\)?\s?)?(?:{_NO})?(?P<number>\d{{2,4}}\s?/\s?\d{{1,4}})(?!\d)
        (?:\s?/\s?(?:ue|ce|cee)\b)?(?:(?:\sd[eu]\s(?:parlement|la\scommission|conseil)[^,;.()0-9]{{0,60}}?)?{_ON})?""",
    matches=(
        "directive 2014/24/UE",
        "directive 95/46/CE du Parlement européen",
        "directive (UE) 2019/1024",
        "la directive européenne 2006/123/CE",
    ),
    refuses=("directives de la commission", "directive du 12 mai"), needs=("directive",),
)

GDPR = pattern(
    r"\brgpd\b|\breglement\sgeneral\s(?:europeen\s)?sur\sla\sprotection\sdes\sdonnees\b(?:\spersonnelles)?(?:\s?[»\"]?\s?\(?[«\"]?\s?\brgpd\b\s?[»\"]?\)?)?",
    matches=("le RGPD", "règlement général sur la protection des données"),
    refuses=("règlement général du service",), needs=("rgpd", "reglement"),
)

_BODY = r"""(?:\s?,?\s(?:de\sla|de\sl'|du|des)\s?(?:dit\s|present\s)?(?:conseil|assemblee|commission|comite|bureau|metropole|departement|region|communaute|syndicat|ccas|commune)[^,;.:()°0-9]{0,70}?)?"""
_DELIB_NUMBER = r"(?P<number>(?:[a-z]{1,8}[\s_-])?[a-z0-9][\w./_-]*\d[\w_-]*(?:\s?/\s?\d{2,4}\b|\s?ac\b)?)"

_LEAD = r"\b(?:la|les|une|par|cette|sa|ses|leurs?|notre|nos|votre|premiere|deuxieme|seconde|(?<!registre\s)des|precedente|aux|et|vu|ladite|selon|suivant|annexe\s\w{1,3}\s?:)\s"
"""What stands before a deliberation that is cited; the title of an act has nothing before it."""

DELIBERATION = pattern(
    rf"""{_LEAD}(?P<cite>deliberations?(?:\s(?:regionale|departementale|municipale|communautaire|concordante|modificative|cadre)s?)?{_BODY}\s?,?\s?
        (?:{_NO}{_DELIB_NUMBER}|(?P<bare>[a-z]{{2,10}}[/_-]?\d{{2,4}}[/_.-][\w/_.-]*\d|[a-z]{{2,10}}/\d{{4}}/\d+|\d{{2,4}}[-/._]\d{{2,4}}(?:[-/._]\d+)?(?![\d/])))
        (?:{_BODY}{_ON})?)""",
    matches=(
        "la délibération n° DAJAP/2021/229 du 1er juillet 2021",
        "Vu la délibération n°2021-257 du Conseil départemental en date du 01/07/2021",
        "par délibération n° 25-07/048 en date du 01.07.2025",
        "la délibération du conseil municipal de Corte n° 25-07/048 en date du 01.07.2025",
        "la délibération DAJAP/2021/229 du Conseil départemental en date du 01/07/2021",
        "une première délibération régionale n°2020.02153 le 9 décembre 2020",
        "de la délibération n°19/233 AC de l’Assemblée de Corse du 25 juillet 2019",
    ),
    refuses=("Délibération n° 2023-177", "la présente délibération", "la délibération du 12 mai 2021"),
    needs=("deliberation",),
)

NEXT_DELIBERATION = pattern(
    rf"\s?(?:,|et|ou|et\sla|ainsi\sque\sla)\s(?P<cite>{_NO}{_DELIB_NUMBER}(?:{_BODY}{_ON})?)",
    matches=(" et n° 24-04/046 du 8 avril 2024", ", n°2022.00164"),
    refuses=(" et la loi",),
)

DELIBERATION_OF_DAY = pattern(
    rf"""{_LEAD}(?P<cite>deliberations?(?:\s(?:regionale|departementale|municipale|communautaire|concordante)s?)?{_BODY}\s?,?\s?
        (?:du|en\sdate\sdu|prise\sle|adoptee\sle|votee\sle|le)\s(?P<date>{_DATE}))""",
    matches=(
        "la délibération du 27 juin 2016",
        "Vu la délibération du conseil municipal de Corte en date du 3 mai 2021",
    ),
    refuses=("délibération du conseil", "Délibération du 12 mai 2021"), needs=("deliberation",),
)

AGREEMENT = pattern(
    rf"""\b(?:la|les|une|cette|des|aux|d'une|ladite|vu|l'|d'|de|par)\s?(?P<cite>(?:convention|accord|contrat|protocole|charte|bail|avenant)s?(?:-cadre|-type)?
        (?:\s(?!presente?\b|ci-|est\b|sont\b|sera|prend|compter\b|jusqu|entre\sen\b|duree|echeance|lundi|mardi|mercredi|jeudi|vendredi|conformement|(?:[ld]')?(?:ordonnance|loi|decret|arrete|deliberation|reglement|article)s?\b)[^\s;.:()]{{1,40}}){{0,30}}?\s(?<!compter\s)(?:du|en\sdate\sdu|a\seffet\sdu|signee?\sle|conclue?\sle|conclue?\sen\sdate\sdu|signee?\sen\sdate\sdu|passee?\sle|dates?\sdu|datee?\sdu)\s(?P<date>{_DATE}))""",
    matches=(
        "Vu la convention à effet du 1er juin 2023 entre l'Association",
        "la convention de partenariat signée le 12 mars 2019",
        "l'accord-cadre du 3 mai 2020",
        "la convention d'objectifs et de moyens en date du 4 juillet 2022",
    ),
    refuses=(
        "la présente convention",
        "la convention prend fin",
        "durée de la convention : 3 ans",
        "la convention est conclue à compter du 1er janvier 2022",
    ), needs=("convention", "accord", "contrat", "protocole", "charte", "bail", "avenant"),
)

NUMBERED_REPORT = pattern(
    rf"\b(?:le|du|au|ce|son|un)\s(?P<cite>rapport\s(?:(?:de|du)\s(?:la\s|le\s|m\.\s|mme\s|monsieur\s|madame\s)?(?:president|presidente|maire)\s)?(?:{_NO}(?P<number>[a-z0-9][\w./-]*\d[\w/-]*|\d+)|(?P<bare>[a-z]{{2,8}}/\d{{4}}/\d+)){_ON}?)",
    matches=("le rapport n° 2023-177", "Vu le rapport DirRE/2023/177", "au rapport n° 12 du 3 mai 2023"),
    refuses=("RAPPORT N° 24", "le rapport annuel 2022", "par rapport à 2022"), needs=("rapport",),
)
