"""What bears a name beside other rules: schools named in a row, clubs, friends of somebody, trades without a legal form."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_PLACE = any_of(
    r"""
    ecoles? groupes?\sscolaires? colleges? lycees? creches? haltes?-garderies? piscines? gymnases? stades? salles?
    mediatheques? bibliotheques? internats? maisons?\sde\sretraite ehpad
    centres?\s(?:social|sociaux|aere|de\sloisirs|culturel) musees? theatres? conservatoires? parcs? squares? rpi
    campus digues? jetees? moles? bassins? ecluses? barrages? casernes? crematoriums? refuges? ecoquartiers?
    cuisines? sources? reservoirs? coproprietes?(?:\s(?:villa|residence|domaine|le\sclos))? epiceries?
    maisons?\sdes?\s[\w'-]{4,15} tunnels? forages? stations? navires? vedettes? espaces? complexes?\ssportifs?
    """
)
_BODY = any_of(
    r"""
    associations? amicales? les\samis\s(?:d[eu]|d'une?)? fondations? comites? cercles? clubs? societes? mutuelles?
    (?:sa\sd')?hlm scic sarl sasu? eurl scea earl gaec epiceries? ressourceries? recycleries? regie\sde\squartier
    compagnies? chorales? harmonies? ensembles?
    (?:etoile|union|entente|elan|avant-garde|alliance|jeunesse|esperance)\s(?:sportive|cycliste|musicale|athletique|laique)
    """
)
_TRADE = any_of(
    r"""
    pf pompes\sfunebres granits? marbrerie marbres? ambulances? taxis? transports? (?:auto)?cars? pepinieres? vergers?
    scierie fleurs optique boulangerie garage menuiserie charpentes? terrassements? sanitaires? plomberie chauffage
    couverture electricite peintures? maconnerie serrurerie carrelages? imprimerie librairie pharmacie traiteur
    demolition films productions depannage cycles brasserie immobilier demenagements miroiterie metallerie ferronnerie
    zinguerie etancheite isolation elagage motoculture carrosserie travaux\spublics tp paysages?
    """
)
_OTHER = r"(?:[\w'’-]{2,20}[ ]){1,3}et[ ](?:de[ ](?:la[ ]|l')|du[ ])?"

BORNE = pattern(
    rf"(?:(?:\b(?:l[ae]s?(?:\s(?:deux|trois))?|aux?|du|des|d[e'])\s?|\bl'|,\s|[–-]\s){_PLACE}(?:\s(?:communale?|municipale?|maternelle|elementaire|primaire|publique))?[ ](?:{_OTHER})?|(?<![\w-]){_BODY}(?:[ ](?:sportive?|culturelle?|solidaires?|familiale|de\schasse|des?[ ][\w'-]{{3,20}}))?[ ]?|(?<![\w-]){_TRADE}[ ]|\bport\w{{1,3}}\sle\snom\sd(?:e\s|'une?\s[\w-]{{4,15}}(?:\s[\w-]{{4,15}})?,\s))\Z",
    matches=("les deux écoles camille corot et ", "la piscine ", ", crèche ", "association sportive ", "les amis de ", "par pf ", "granits ", "sanitaire ", "l'écoquartier ", "sa d'hlm ", "épicerie solidaire ", "la source ", "sarl ", "étoile sportive ", "porte le nom d'une poétesse, "),
    refuses=("école de ", "secours à ", "les écoles : ", "crèche ", "et "),
)
"""Right before a name without civility."""

HOUSE = pattern(r"\bfoyer\s\Z", matches=("subvention au foyer ",), refuses=("le foyer de ",))
"""Right before the name of a house for many, or of who heads a household."""

HOUSEHOLD = pattern(
    r"\A[^.;\n]{0,80}\b(?:enfants?|personnes|adultes?|couple|quotient|ressources|revenus|loyers?|factures?|dettes?|secours|monoparental)\b",
    matches=(", trois enfants", " (4 personnes, quotient 312)"),
    refuses=(" : 1 200 €",),
)
"""Behind the name of a household."""
