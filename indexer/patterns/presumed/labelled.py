"""Homes and numbers of persons behind labels of their own: « Logement : », « carte de chasse n° », « électeur n° »."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.personal.papers import VALUE

HOME = pattern(
    r"\b(?:logements?|adresses?|domicile|residence|trajet|prise\sen\scharge|point\sde\s(?:montee|ramassage)|habitation|appartement|maison)(?:\s(?:concernee?|occupee?|actuel(?:le)?|attribuee?|quittee?|personnelle|principale|du\s(?:bien|logement|demandeur|locataire|beneficiaire|menage|foyer|sinistre)|des\stravaux))?[ ]{0,40}(?P<sign>:)[ \t]{0,3}(?=\w)",
    matches=("Logement : 12", "Trajet      : La Combe", "Adresse des travaux : 3 rue"),
    refuses=("logement social", "le trajet est"),
)
"""On the line of somebody or a few lines below."""

_NOT_CARD = r"(?!(?:bancaire|bleue|communale|scolaire|grise|verte|achat|d'achat|de\svoeux|de\sbruit)\b)"
_CARD = rf"cartes?\s{_NOT_CARD}(?:d[eu]\s|d')?[a-z]{{4,14}}(?:\s(?:d[eu]\s|d')?[a-z]{{4,14}}){{0,2}}"
_LABEL = rf"(?:{_CARD}|cheques?|neph|badges?|pass\s[a-z]{{4,12}}|ine|cesu|ofpra|elect(?:eur|rice)s?|candidate?s?|licencie(?:e?s?)|alloc\.?|allocataires?|assuree?s?(?:\ssocia(?:l|le|ux))?|patiente?s?|ecrou|detenue?|titre\sde\stransport|permis\s(?:bateau|cotier|hauturier|poids\slourd|de\schasser)|recepisse\sde\s(?:demande\sde\s)?titre\sde\ssejour|dossier\s(?:medical|social\setudiant|neph|apa|pch|aah|rsa|bdf)|abonnement|cmi(?:-[spi])?|rqth|fip|ci|brevet\s[a-z]{{4,5}}|diplome|adherente?\s[a-z]{{3,8}}|acte\sde\snaissance|livret\sa)"
_NO_PLAN = r"(?!(?:pc|pa|pd|dp|at|cu|dia)\s?\d)"
_OWN = r"(?:n\.?e\.?p\.?h\.?|cmi(?:-[spi])?|rqth|n\s?°\sfip|permis\sde\schasser|ci)"
"""Labels that no sign needs to follow."""
_SIGN = r"(?:(?<!\w)n\s?°s?|numeros?|(?<!\w)nos?\b)"
_BODY = r"(?:liste\selectorale|caf|mdph|msa|france\stravail|pole\semploi|securite\ssociale|ants|fichier\snational\sdes\spermis|ordre\sdes\s[a-z-]{6,20})"

NUMBER = pattern(
    rf"""\b{_LABEL}(?:\s\([a-z ]{{2,12}}\))?(?:\s(?:transmis|suivants?|concernee?s?))?\s{{0,2}}(?:{_SIGN}|:)\s{{0,2}}(?:n\s?°\s?)?{VALUE}
    |(?:{_SIGN}|identifiants?|matricules?)\s?(?:d[eu]s?\s|d')?{_LABEL}(?:\s(?:transmis|suivants?|concernee?s?))?\s{{0,2}}:?\s{{0,2}}{VALUE.replace("value", "behind")}
    |\b{_BODY}\b[^.;\n]{{0,25}}\bsous\s(?:le\s|l')?(?:n\s?°|numero|matricule|identifiant|references?)\s?{VALUE.replace("value", "under")}
    |\b{_OWN}\s{{1,2}}{VALUE.replace("value", "alone")}
    |\b(?:chassis|v\.?i\.?n\.?|serie|formule|identification)\)?\s?:?\s?(?:n\s?°\s?)?(?P<frame>(?=[a-z0-9]{{0,12}}\d{{5}})[a-hj-npr-z0-9]{{17}}|20\d\d[a-z]{{2}}\d{{5}})(?!\w)
    |\b(?:proces-verba(?:l|ux)|pv|procedures?|plaintes?|main\scourante)\s(?:(?:n\s?°|numero)\s?)?(?P<report>\d{{3,6}}[/-]\d{{3,6}}[/-](?:20)?\d\d|(?:20\d\d|\d{{5}})[/-]0?\d{{5}}|0\d{{3,5}}[/-]20\d\d)(?![\w/-])
    |\b(?:(?:compte|code|n\s?°\sde)\sfamille(?:\sn\s?°)?|matricule(?:\s[a-z]{{3,10}})?|(?:liste\s(?:generale|electorale)\s(?:n\s?°|numero)))\s?:?\s?(?P<few>[a-z]?\d{{3,6}})(?!\w|[.,/-]\d)
    |(?:n\s?°|numero)\s?(?P<listed>\d{{2,6}})(?=\sde\sla\sliste\s(?:electorale|generale))
    |(?:(?:n\s?°|numero)\s?d'(?:elect(?:eur|rice)|ecrou)\s?:?|\belect(?:eur|rice)\s(?:n\s?°|numero))\s?(?P<short>\d{{2,6}})(?!\w|[.,/]\d)""",
    matches=(
        "chèque n° 7411230", "carte de pêcheur ambulant n° ACB-12-058411", "NEPH : 170559200123", "n° alloc. 6230118Q",
        "Numéros d'allocataires transmis : 2911840", "connu de la CAF sous le numéro 4417263", "procès-verbal n° 01441/00812/2019",
        "matricule 4127", "n° 312 de la liste électorale", "compte famille n° 41278", "châssis VF1RFB00X56712012", "n° dans la série (VIN) : VF1RFB00X56712012", "CMI-S n° 0412718123", "dossier NEPH 200712300112",
        "n° d'électeur 214", "électrice n° 1187", "n° NEPH 170559200123",
    ),
    refuses=("procès-verbal n° 2019/12", "carte communale n° 2019-00123", "carte bancaire n° 4", "RCS sous le n° 552100554", "chèque de 12 000 euros"),
)  # fmt: skip
"""Long numbers, and short ones that only one label can be before."""

BESIDE = pattern(
    rf"(?:{_SIGN}|\bmat\.|\bbadge|\bportant\sle\snumero)\s?:?\s{{0,2}}(?:n\s?°\s?)?{_NO_PLAN}(?!\d{{3}}-\d{{9}}-){VALUE}|(?:\bmat\.|\bbadge|\binscrite?s?\ssous\sle\sn\s?°)\s?(?P<few>\d{{3,6}})(?!\w|[.,/]\d)|{_SIGN}\s?(?P<lettered>[a-z]{{2,4}}(?:-[a-z]{{1,4}}){{1,2}}-\d{{4,8}})(?![\w/-])",
    matches=("n° 4512118", "n° CBX-IIA-20417", "mat. 04127", "badge 0412", "inscrite sous le n° 1204"),
    refuses=("n° 12", "4512118", "n° 021-212100456-20250603", "n° DP 076 555 24 R0017"),
)
"""A number that nothing but its sign announces, in a sentence or a row of somebody."""

WORDED = pattern(
    rf"(?:[,;|(\t]|[.:][ ]|\n|\A|[–—-](?=[ ]))[ ]{{0,3}}(?P<label>(?:[a-z][\w'.-]{{1,20}}[ ]){{1,5}}?(?:n\s?°\s?|:\s?)?)(?P<value>{_NO_PLAN}(?:[a-z]{{1,5}}[ ])?(?=(?:[ -]?[a-z]{{0,4}}[ -]?\d){{6}})[a-z0-9]{{1,14}}(?:[ -](?:[a-z]{{0,4}}\d[a-z0-9]{{0,11}}|[a-z]{{3}}(?=-\d)|[a-z](?![\w']))){{0,4}})(?=[ ]?(?:[,.](?!\d)|[;|)\t\n:]|\Z|[ ](?:d[eu]|de\sl[a']|par|pour|au\snom)[ ]))",
    matches=(", document de circulation dcem 0043971,", "| declaration maif n° m230041187p\n", ", carte mobilité inclusion 22-cmi-0098812."),
    refuses=(", 21340 montfaur,", ", soit 125000 euros", ", maire,", ", permis n° pc 025 462 22 c0031."),
)
"""Words between two signs and the number that they name."""

OF = pattern(
    r"\A(?:[^,;.|\n]{0,30}\s)?(?:d[eu]\s|d'|par\s|pour\s|au\snom\sd[e']\s?)(?:(?:m\.|mme|mlle|monsieur|madame)\s)?\Z",
    matches=(" souscrit par mme ", " de ", " au nom de "),
    refuses=(", ", " et ", " : "),
)
"""Between a number and whose it is."""

SUM_OR_DATE = pattern(
    r"\A(?:[0-3]?\d[ /.-][01]?\d[ /.-](?:19|20)\d\d|0[1-9](?:[ .-]?\d\d){4}|(?:19|20)\d\d[ -](?:19|20)\d\d)\Z",
    matches=("12 03 1984", "2021-2026"),
    refuses=("0043971", "m230041187p"),
)

NEXT = pattern(
    r"\A(?:\s?\([\w ]{1,14}\))?(?:,\s|\s(?:et|ou|puis)\s|\s?[/;]\s)(?P<value>[a-z]{0,3}\d{6,13}[a-z]?)(?!\w|[.,/]\d|\s?(?:€|euros?|m2|m²))",
    matches=(", 3114417", " et 1186211R"),
    refuses=(", 21340 Montfaur", " et 300000 euros"),
)
"""Behind a number of a person: the number of the next."""
