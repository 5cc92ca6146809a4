"""Numbers of identity papers, of files and of vehicles, after the words that name them."""

from __future__ import annotations

from indexer.patterns.core import pattern

PLATE = pattern(
    r"""(?<![\w-])(?:(?P<new>[a-hj-np-tv-z]{2}[\s.·-]{0,3}\d{3}[\s.·-]{0,3}[a-hj-np-tv-z]{2})|(?P<old>\d{2,4}\s?-?[a-hj-np-tv-z]{2,3}\s?-?(?:\d{2}|2[ab]|97\d))|(?P<moped>[a-hj-np-tv-z]{2}[\s-]?\d{2,3}[\s-]?[a-hj-np-tv-z]))(?![\w-])""",
    matches=("AB-123-CD", "AB 123 CD", "ab123cd", "1234 XY 59", "456 ABC 62", "ab 123 c", "AB - 123 - CD"),
    refuses=("L. 123-4", "AB-12-CDE", "2023-167", "AB-1234-CD"),
)

FOREIGN_PLATE = pattern(
    r"(?<![\w-])(?:[A-ZÄÖÜ]{1,3}-[A-Z]{1,2}[ ]?\d{1,4}|\d-[A-Z]{3}-\d{3}|W-\d{3}-[A-Z]{2}|[A-Z]{2,3}[ ]\d[0-9A-Z]{4}|\d{4}[ ]?[A-Z]{3})(?![\w-])",
    matches=("HOM-AB 123", "1-ABC-123", "W-123-AB", "WX 4821K", "4821 KBC"),
    refuses=("AB-123-CD", "L. 123-4", "2023-167"),
    cased=True,
)
"""Of garages and of neighbours: Germany, Belgium, Poland, Spain."""

ACT_BEFORE = pattern(
    r"\b(?:lots?|actes?|deliberations?|decisions?|arretes?|marches?|dossiers?|contrats?|conventions?|references?|sections?|parcelles?|postes?|normes?)(?:\sn\s?°)?\s?\Z",
    matches=("la délibération ", "acte n° ", "lot "),
    refuses=("véhicule ", "immatriculé ", "immatriculée sous le n° "),
)

VEHICLE = pattern(
    r"""\b(?:immat(?:ricul\w*)?\b|plaques?|vehicules?|voitures?|camions?|camionnettes?|fourgons?|fourgonnettes?|motos?|motocyclettes?|scooters?|cyclomoteurs?|remorques?|caravanes?|tracteurs?|cartes?\sgrises?|utilitaires?|automobiles?|minibus|autocars?|fourriere|quads?|tondeuses?|berlines?|jantes?|pneus?|pare-brise|retroviseurs?|carrosserie|balayeuse|tractopelle|nacelle|epareuse|benne|megane|scenic|laguna|corsa|astra|punto|panda|polo|golf|sandero
    |renault|peugeot|citroen|dacia|clio|twingo|kangoo|master|trafic|duster|berlingo|partner|volkswagen|ford|fiat|opel|combi|toyota|nissan|mercedes|iveco|audi|bmw|seat|skoda|hyundai|kia|suzuki|yamaha|honda|piaggio)\b""",
    matches=("véhicule immatriculé ", "Plaque : ", "la voiture de l'agent (", "Renault Clio "),
    refuses=("la délibération n° ", "le marché "),
)

_PAPER = r"""(?:carte\s(?:nationale\s)?|piece\s)d'identite|cni\b|c\.n\.i\.?|passeport|titre\sde\ssejour|carte\sde\s(?:sejour|resident)|permis(?:\sde\sconduire|\s[abcde]\d?)?(?!\s(?:de\sconstruire|d'amenager|de\sdemolir|(?:n\s?°\s?)?(?:pc|pa|pd|dp|at)\s?\d{2}))|livret\sde\sfamille|licence(?:\ssportive|\sfederale)?(?=\sn\s?°\s?\d{8,11}\b)"""
_FILE = r"""(?:fiscale?|fiscaux)(?:\sde\sreference)?(?:\s(?:communiques?|transmis))?|carsat\b|cnav\b|cnracl\b|ircantec\b|camieg\b|enim\b|dcem\b|spi\b|allocataires?(?:\s(?:caf|msa))?|caf\b|msa\b|mdph\b|mdpe\b|rsa\b|apa\b|pch\b|ase\b|surendettement|(?:d[e'u]\s?)?demandeur(?:\sd'emploi)?|demande\sde\slogement(?:\ssocial)?|nur\b|nud\b|pole\semploi|france\stravail|adeli|rpps|usager|beneficiaire|adherent|etudiant|national\setudiant|ine\b|bea\b|agent|matricule|ecrou|ofii|agdref|siv\b|carte\svitale|carte\sd'invalidite|abonnee?|clients?|pension|badge|carte\smobilite(?:\sinclusion)?|cmi\b|(?:de\s)?patient|ipp\b|avis(?:\sd'imp(?:osition|ots?))?"""
VALUE = r"(?P<value>(?!(?:19|20)\d\d[\s-]{1,3}(?:19|20)\d\d\b)(?:(?=(?:[ ./-]?[a-z]{0,3}[ ./-]?\d){5})[a-z0-9](?:(?:[ ./-]|\n(?=\d))?[a-z0-9]){4,21}?|(?=[a-z]*\d)[a-z0-9]{9}))(?![a-z0-9]|[\s./-]\d|[ ][a-z]\b)"

IDENTITY = pattern(
    rf"""\b(?:(?:(?:(?<!\w)n\s?°|numeros?|identifiant|references?|ref\.?|dossier|code)(?:\s(?:unique|national|personnel|client|individuel))?\s?(?:d[eu']\s?(?:la\s|l')?)?\s?(?:dossier\s)?(?:{_PAPER}|{_FILE})|{_PAPER}|matricule|\bine|\bspi|\bmdph|\bcaf|allocataire\s(?:caf|msa)|document\sde\scirculation|livret\sde\sfamille|avis\sd'imp(?:osition|ots?)|(?:carte\s(?:professionnelle|mobilite\sinclusion)|allocataire|permis\sde\schasse|licence\s\w{2,6})(?=\s{{1,2}}(?:n\s?°|\d{{6}}|\d{{2}}-[a-z]{{3}}-\d)))
    (?:\s(?:francaise?|belge|suisse|italien(?:ne)?|espagnole?|portugaise?|allemande?|polonaise?|roumaine?|marocaine?|algerien(?:ne)?|tunisien(?:ne)?|nationale?|caf|msa|dossier|unique|inclusion))?(?:\sportant\sle(?=\s(?:n\s?°|numero)))?(?:\sd[eu']\s?(?:la\s|l')?(?:caf|msa|cpam|carsat|agente?|interessee?|beneficiaire|stagiaire|eleve|patiente?|usagere?))?(?:\s?\([a-z]{{2,12}}\))?(?:\s{{0,2}}(?:n\s?°|numero|no\b|ref\.?))?)(?:\s{{4,40}}:)?\s{{0,3}}[:=]?\s{{0,3}}(?:n\s?°\s?)?{VALUE}""",
    matches=(
        "numéro fiscal de référence : 12 34 567 890 123",
        "n° allocataire CAF 1234567",
        "passeport n° 12AB34567",
        "matricule : 0045871",
        "carte nationale d'identité n° 880692310285",
        "Permis de conduire n° 14AB12345",
        "Dossier MDPH n° 62-2021-014578",
        "Numéro allocataire CAF : 4817263 K",
        "Pièce d'identité n° 880692310285",
        "MDPH : 014 782",
        "numéro de permis : 881059204417",
        "Matricule de l'agente : A-20417",
        "permis B n° 850334210987", "Numéros fiscaux communiqués : 30 21 457 889 226", "N° CARSAT : 1 4409 2287 C", "document de circulation n° 0043971", "carte mobilité inclusion 22-CMI-0098812",
        "avis d'impôt 30 12 345 678 167",
        "carte professionnelle n° 08023117",
        "allocataire n° 4817263",
    ),
    refuses=("identifiant de l'acte : 059-225900018", "le matricule de l'agent", "passeport talent", "numéro de marché 2023001", "convention CAF 2022-2026", "permis de construire n° PC 062 854 23 00012", "passeport numérique 2025", "le permis PC 062 854 23 00012", "permis n° PC 062 854 23 00012"),
)
