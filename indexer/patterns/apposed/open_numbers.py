"""Numbers beside persons whatever their label: codes that are no sum, date, law, act, plot, identifier of a body."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

OPEN_CODE = pattern(
    r"(?<![\w.,/°-])(?P<value>(?:mdph|caf|msa|cpam)[ ]\d{2}[ ]?/[ ]?20\d\d-\d{4,8}|(?!(?:19|20)\d\d[ -]?(?:[-/.]|\b))(?=[a-z0-9 /.-]{0,6}\d)(?:[a-z]{2,4}-(?!20\d\d-)\d{2,4}-\d{3,6}|[a-z]{2,4}-(?:20\d\d-)?(?:[a-z]{1,4}-)?\d{4,12}(?:-[a-z0-9]{1,4})?|[a-z]-\d{3,8}-\d{1,6}|(?![trj]-)[a-z]-\d{4,12}|0\d{6,19}(?:[ ]\d{3,6}){0,3}|\d{3}[ ]\d{4}[ ]\d{5,7}[ ]\d{3,6}|\d{5,15}(?:[ ]\d{4,8}){1,4}|\d{2,4}-\d{3,6}-\d{3,6}|\d{2}-\d{6,8}-[a-z](?![\w'’])|\d{8}[ ]\d[ ][a-z]{2}\d|\d{4}-\d{5,8}|(?!\d{4}20\d\d)\d{8}|\d{10,13}|\d{15,20}|[a-z]{2}[ ][a-z]\d{2}[ ]\d{3})(?:[ -]?[a-z](?![\w'’]))?)(?![\w/°]|[.,-]\d|[ ]?(?:€|euros?\b|m2|m²|habitants|kwh|km\b|voix))",
    matches=("C-22119-84", "EQ-117-0042", "RUM-2025-SJG-000147", "064 1224 771820 10233", "0940121004477 11288", "000416028871 Z", "08-441-7702-B", "44-6610382-K", "20417733 1 AB7", "MDPH 13 / 2024-11857", "9903118842", "038112204731900417"),
    refuses=("T-327466", "1 204 000", "2023-04-112", "12/03/1984", "06 12 45 78 98", "n°2015-991", "12,50"),
)
"""Flat; groups that no sum and no date has."""

SLASHED_CODE = pattern(
    r"\b(?:ref\.?|rg|pv|plaintes?|infraction|obseques|notification|protection|mdph|cmi|bourse|aide|n\s?°\s(?:de\s)?dossier)\s(?:n\s?°\s?)?(?P<value>(?![0-3]?\d/[01]?\d/(?:19|20)?\d\d(?!\d))(?=[a-z0-9/-]{0,14}\d{3})[a-z0-9]{1,8}(?:/[a-z0-9-]{1,10}){1,4})(?![\w/])",
    matches=("RG 21/00418", "réf. 67/2022/00418/K", "obsèques OBS/41/88772", "plainte PV 00418/2023"),
    refuses=("notification 12/03/2022", "délibération 2023/118"),
)
"""Groups that slashes join behind a word of files on a person, flat."""

LABELLED_CODE = pattern(
    r"\b(?:n\s?°s?|numeros?|matricules?|immatriculee?s?|immatriculation|ref\.?|references?|identifiants?|code|puce|tatouage)\s?:?\s?(?:n\s?°\s?)?(?P<value>(?=[a-z0-9./ -]{0,14}?\d[a-z./ -]{0,3}\d[a-z./ -]{0,3}\d)(?![a-z]{5})(?:[a-z]{1,4}[ -]?)?[a-z0-9]{1,14}(?:[./-][a-z0-9]{1,12}){0,4}(?:[ ]\d{2,8}){0,4}(?:[ ][a-z](?![\w'’]))?)(?![\w]|[.,/-]\d|[ ]?(?:€|euros?\b|m2\b|m²|m3\b|%|ans\b|mois\b|jours?\b|km\b))",
    matches=("n° 67-2-10443", "immatriculé TL 812345", "matricule 02-4471-B", "n° B 21 447 830"),
    refuses=("n° 12", "numéro vert", "code postal"),
)
"""A code behind any label of numbers, flat."""

_SITES = any_of(
    r"""
    concessions? emplacements? postes? places? cases? caveaux? tombes? tableaux? lignes? pages? annexes? liste
    volumes? feuilles? bureaux? rapports? notes? avis points? appel consultation accord plan etat role exercice
    compte\s\d journal bulletin formulaire cerfa cour recours dossier\sde\ssubvention departementale? nationale?
    chambres? logements? appartements? batiments? portes? coupes? secteurs? foncier du au de\sla des
    """
)

OF_SITES = pattern(
    rf"\b{_SITES}\s{{0,2}}(?:n\s?°?)?\Z|\b(?:deliberation|arrete|decision|loi|decret|marche|permis\sde\sconstruire|requete|jugement|convention)\b[^;.\n]{{0,30}}\Z",
    matches=("concession ", "la décision du maire "),
    refuses=("permis de chasser ", "carte "),
)
"""Before the label of a number of a place, a paper or an act."""

_BODIES = any_of(
    r"""
    siret siren rcs rna uai finess naf ape marches? lots? parcelles? sections? cadastr\w{1,6}
    references?\scadastrales? actes? deliberations? arretes? decisions? lois? decret ordonnance circulaire code
    articles? instruction reglement titres?(?!\sde\s(?:sejour|pension)) mandats?\s(?:n|de\s(?!protection))
    bordereaux? pieces?(?!\sd'identite) factures? devis bons?\sde\scommande engagement imputation chapitre budget
    operations? permis\s(?:de\sconstruire|d'amenager|de\sdemolir) pc pa dp cu dia declaration\s(?:prealable|d')
    requetes? instances? tribunal cour jugement pourvoi affaires? conventions? avenants? subventions? agrement
    recommandes? tel telephone fax isbn issn rue avenue route chemin avis\sd(?:u|es)\sdomaines? ds insee postal
    version norme
    """
)

NOT_OF_PERSON = pattern(
    rf"\b{_BODIES}\b[^,;|\t\n]{{0,30}}\Z",
    matches=("siret ", "marché n° ", "titre n° "),
    refuses=("mme roux, ", "numéro unique "),
)
"""Before a number of something else."""

NO_CODE = pattern(
    r"\A(?:0[1-9](?:[ .-]?\d\d){4}|\d{3}[ ]?\d{3}[ ]?\d{3}(?:[ ]?\d{5})?|\d{5}|\d{3}-\d{9}-.*|\d{1,3}(?:[ ]\d{3})+|20\d{6,8}|(?:pc|pa|pd|dp|at|cu|dia)[ ]?\d{3}.*)\Z",
    matches=("0612457898", "123 456 789 00012", "059-225900018-2023", "1 204 000", "pc 025 462 22 c0031"),
    refuses=("0940121004477 11288", "dcem 0043971"),
)
"""Telephones, identifiers of bodies and of acts, sums."""

_HEADS = any_of(
    r"""
    ordre titres? actes? lots? parcelles? sections? deliberations? decisions? arretes? mandats? bordereaux?
    articles? pieces? factures? marches? lignes? rangs? emplacements? concessions? cases? tombes? carres? siret
    siren imputations? comptes? exercices? dia pc permis\sde\sconstruire rues? voies? logements? plans?
    cadastr\w{1,6} subventions? operations? conventions? programmes? annees? communes? lignes? tel telephones?
    postes? chapitres? dossiers?\sde\ssubvention insee departements? places? boxe?s? garages?
    """
)

OPEN_HEAD = pattern(
    rf"\A\W{{0,4}}(?:n\s?°|numeros?|ref\.?|references?|identifiants?)\s?(?!(?:d[eu]s?\s(?:la\s|l')?|d')?{_HEADS}\b)(?:d[eu]s?\s(?:la\s|l')?|d')?[a-z][a-z' -]{{2,25}}\W{{0,4}}\Z|\A\W{{0,4}}(?:points?\sde\s(?:comptage|livraison|consommation)|compteurs?|pdl|prm|pce|macarons?|badges?|matricules?|cartes?|identifiants?|licences?)\W{{0,4}}\Z",
    matches=("Point de comptage", "PDL", "N° macaron", "Réf. sinistre", "Numéro de badge"),
    refuses=("N° parcelle", "N°", "N° d'ordre", "Nom"),
)
"""Title of a column of numbers of whatever kind, beside persons."""

HEAD_OF = pattern(
    r"(?:\bn\s?°|\bn[uo]m?[ée]?ro|\br[ée]f(?:[ée]rence|\.))[ ]?(?P<head>(?!N\b)[A-Z]{2,4}[ ])\Z",
    matches=("porte le n° RG ", "référence AH "),
    refuses=("n° ", "la RG "),
    cased=True,
)
"""Capitals between the sign of a number and its digits."""

TAIL_OF = pattern(
    r"\A(?:-[A-Za-z0-9]{1,6}|[ ](?!MM?\b|€)[A-Z]{1,2}(?=[ ]?[,;.)|\n\t]|$))(?![\w'’-])",
    matches=("-W", " MT)", "-17,"),
    refuses=(" M. Roux", " et", "-Roux-Puig", " A Lille"),
    cased=True,
)
"""Right behind the digits of a number, of it."""
