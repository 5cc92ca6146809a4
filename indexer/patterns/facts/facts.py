"""Who, when, under which number and about what: the facts in the head of an act."""

from __future__ import annotations

from indexer.patterns import vocabulary
from indexer.patterns.core import pattern
from indexer.patterns.structure.codes import CODE, OF_BODY, THEIRS

BODY = pattern(
    rf"\b(?P<body>{vocabulary.BODY})\b",
    matches=(
        "LA COMMISSION PERMANENTE DU CONSEIL",
        "DELIBERATION BUREAU COMMUNAUTAIRE",
        "Conseil Municipal du 4 juin",
    ),
    refuses=("le conseil, après", "la commission des finances"),
)


NUMBER_SIGN = pattern(
    rf"^\W{{0,3}}(?:deliberation\s)?n\s?[°o]\s?(?:de\s(?!(?:sire[nt]|tel|fax|tva|march|lot|parcelle|compte|page|contrat|permis|facture|police|engagement))\w+\s?:?\s?)?(?P<number>(?=[\w/. _-]*\d)[\w][\w/._-]*(?:\s?[/-]\s?\d+(?![.\d]))*|{CODE})(?:\s-\s\d\.\d{{1,2}}(?:\.\d{{1,2}})?|\W{{1,3}}(?:nomenclature|matiere)\b.*|(?:\s?[-/,]\s?seance|\sen\sdate)?\sdu\s\d{{1,2}}(?:er)?\s[a-z]{{3,9}}\s20\d\d)?\W{{0,3}}$",
    matches=("N° 2023 DVD 07", "(N°2023-167)", "N° DCM-2023-12", "Délibération n° 2022/45", "N° 46 – 5.2", "N° 2023-12 - Nomenclature : 5.2", "N° DEL23-9 / séance du 4 avril 2023"),
    refuses=("n° 13-02-2023 - Approbation", "N° de téléphone", "N° de SIRET : 21590001800012", "n° de marché 2023-04"),
)

NUMBER_AND_OBJECT = pattern(
    rf"""^\W{{0,3}}(?:(?:deliberation\s)?n\s?°\s?(?P<signed>\d{{1,4}}[-/._]\d{{1,4}}(?:[-/._]\d{{1,4}})?|\d{{4}}[-/]?\d+|\d{{1,3}}(?=\s?[-–:]\s))(?![-/._]?\w|\sbis\b|\ster\b)
      |(?P<bare>(?!(?:19|20)\d\d[-/](?:19|20)\d\d\s)(?:19|20)\d\d[-/._]\d{{1,4}}(?:[-/._]\d{{1,4}}){{0,2}})(?=\s?[-–—:]\s)|(?P<coded>[a-z][a-z/_]+\d{{0,8}}[-/_]?\d{{2,4}}[-/_]\d{{1,4}}(?:[-/_]\d{{1,4}})?))
    (?:{OF_BODY})?\s*(?:[-–—:]\s*)?(?:objet\s?:\s?)?(?P<object>(?!{THEIRS})(?!du\s\d{{1,2}}(?:er)?\s[a-z]{{3,9}}\s(?:19|20)\d\d\W*$)[^\W\d].{{12,}})$""",
    matches=(
        "2024-03-05/02 – Création d'un poste",
        "Délibération n° 12 : Vote des taux",
        "N° 2023-04 Objet : Tarifs de la salle",
        "n° 13-02-2023 - Approbation du plan",
        "DELBU2023-02-012 innovation et grands projets",
        "PACU/17-2023 Etude de faisabilité",
        "Délibération n° 2031/12 de la commission permanente portant création d'un poste",
        "DELIBERATION N° 31/112 AC DE L'ASSEMBLEE DE CORSE APPROUVANT LA CONVENTION",
    ),
    refuses=(
        "(N°2023-167)",
        "Vu la délibération n°2021-257 du Conseil",
        "25-10/077",
        "2022-2027 plan de gestion",
        "2022-2027 - Aides aux propriétaires",
        "12 rue de la Gare",
        "Délibération n° 2023-04-30 du 4 avril 2023",
        "Délibération n° 2031-12 du conseil municipal",
        "DELIBERATION N° 31/112 CP DE LA COMMISSION PERMANENTE DU CONSEIL REGIONAL",
    ),
)

POINT_AND_OBJECT = pattern(
    r"^\W{0,3}(?:point\s(?:n\s?°\s?)?)?\d{1,2}(?:\.\d{1,2})?\s?[-–—.):]{1,2}\s?(?P<object>[^\W\d].{12,})$",
    matches=(
        "7 - Attribution de subventions",
        "Point n° 4 : FIXATION DES TARIFS",
        "3.2 – Vente d'un terrain",
    ),
    refuses=("7 Attribution", "2023-12 : Tarifs communaux", "Présents : 26 - Représentés : 5"),
)
"""An object after its place in the agenda."""

TITLE_NUMBER = pattern(
    r"liberation\sn\s?[°o]\s?(?P<number>(?=[\w/.-]*\d)\w[\w/.-]*)",
    matches=("DELIBERATION N° 2023-12 DU CONSEIL",),
    refuses=("délibération du 3",),
)

REPORT_NUMBER = pattern(
    r"^\W*vu\sle\srapport\s(?:n\s?°\s?)?(?P<number>(?=[\w/-]*\d)[a-z]{2,}[\w]*(?:/[\w]+)+|\d{4}[/-]\d+)\b",
    matches=("Vu le rapport DirRE/2023/177",),
    refuses=("Vu le rapport du Président", "Vu le rapport n°24"),
)

AGENDA_NUMBER = pattern(r"^\W*(?:\d{1,2}\.\d{1,2}|\d(?:\.\d{1,2}){2,3})\W*$", matches=("2.1", "6.5.1"), refuses=("25-10/077", "2023/009"))

_HONORIFIC = r"(?:(?:M(?:onsieur|adame|me|lle|r)?\.?|MM?\.|MONSIEUR|MADAME|MME|Docteur|DOCTEUR|Dr\.?|Maître|Me|le|la|Le|La|Maire|MAIRE|Président\w*)\s+)"


SECRETARY = pattern(
    r"""\bsecretaires?(?:\sde\s(?:la\s)?seance)?\s?[:;=]\s?|^\W{0,3}(?:l[ea]\s)?secretaire\sde\s(?:la\s)?seance\b
        |\bsecretariat\s(?:de\s(?:la\s)?seance\s)?(?:a\sete|est)\sassure\spar\s?:?\s?""",
    matches=(
        "Le secrétariat a été assuré par : Mme Katia WEISS",
        "Secrétaire de séance Mme Zoé NOËL",
        "Secrétaire : M. Steeve BRIOIS",
        "SECRETAIRE DE SEANCE: Monsieur",
    ),
    refuses=("le secrétaire général",),
)


_TITLE_WORD = r"(?!(?:M|Mr|Mme|Mlle|Monsieur|Madame|Docteur|Dr|Maître|Le|La|Les|MONSIEUR|MADAME|MME|Présidente?|Direct\w+|Maire|Préf\w+|Nom|Prénom)\b)"
_MIXED = rf"{_TITLE_WORD}[A-ZÀ-Ý][a-zà-ÿ'’]+(?:[-'’][A-ZÀ-Ý]?[a-zà-ÿ]+)*"
_UPPER = r"[A-ZÀ-Ý]+(?:['’-][A-ZÀ-Ý]+)*(?<=[A-ZÀ-Ý]{2})"
_OF = r"(?:(?:de|du|des|d['’]|la|le|van|von)\s?)*"

PERSON = pattern(
    rf"""^\W{{0,3}}(?P<title>{_HONORIFIC}*)(?P<name>
      {_MIXED}(?:\s{_MIXED}){{0,2}}(?:\s{_OF}{_UPPER}){{1,3}}
    | {_TITLE_WORD}{_UPPER}(?:\s{_OF}{_UPPER}){{1,3}}(?:\s{_MIXED})?
    | {_UPPER}\s{_MIXED}
    | {_MIXED}(?:\s{_OF}{_MIXED}){{1,2}}
    )""",
    matches=(
        "Christian POIRET, Président",
        "MONSIEUR JEAN-CLAUDE LEROY",
        "Docteur Xavier POLI, Maire.",
        "M. Vincent LE MEAUX.",
        "Christian Poiret",
    ),
    refuses=("la commune", "le maire", "M.", "Docteur Xavier", "Madame Florence"),
    cased=True,
)


WHOLE_PERSON = pattern(
    rf"""^\W{{0,3}}(?:L[ea]\s(?:Maire|Présidente?)\s?,\s)?{_HONORIFIC}*(?P<name>(?:[A-ZÀ-Ý][a-zà-ÿ'’]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*\.?\s){{1,3}}(?:(?:de|du|d['’]|LE|LA|DE|EL|VAN)\s?)*[A-ZÀ-Ý][A-ZÀ-Ý'’-]+(?:[\s-][A-ZÀ-Ý'’-]{{2,}}){{0,2}})\W*$""",
    matches=(
        "Claude LEMOINE",
        "Maryline VINCLAIRE",
        "Docteur Xavier POLI",
        "Jean-Claude LEROY",
        "Le Président, Paul REGALLET",
    ),
    refuses=(
        "Le Maire",
        "LE PRESIDENT DU CONSEIL",
        "La Directrice Générale des Services,",
        "Lille, le 3 mai",
    ),
    cased=True,
)

SIGNS = pattern(
    r"""^\W*(?:fait\set\sdel|pour\sl[ea']\s?(?:maire|president)|l[ea]\s(?:maire|president\w*)(?:\sd[eu]\s.{3,50})?\W*$|lemaire\W*$|signe\b|pour\s(?:extrait|copie|expedition)
        |et\spar\sdelegation)""",
    matches=(
        "Pour le Président du Conseil Départemental",
        "Signé",
        "Fait et délibéré le jour",
        "LE PRESIDENT DU CONSEIL DEPARTEMENTAL,",
        "Pour extrait conforme",
    ),
    refuses=("le rapport", "Pourvoir au poste", "Le Maire invite le Conseil à délibérer."),
)

LONG_WORD = pattern(r"[^\W\d_]{4,}", matches=("TARIFS",), refuses=("DE LA",), cased=True)

CONVOKED = pattern(
    r"convocation[^.:]{0,40}?(?::|le\b|en\sdate\sdu)\s?|convoque\w*\s(?:le|par\s[\w\s]+\sle)\s",
    matches=("DATE DE CONVOCATION : 20 Octobre 2025", "Suite à la convocation en date du 28 avril 2023"),
    refuses=("convocation",),
)
