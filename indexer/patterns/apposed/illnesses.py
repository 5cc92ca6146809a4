"""Illnesses and handicaps that a text says somebody has: health data (article 9 of the GDPR)."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_ADJECTIVE = any_of(
    r"""
    severes? graves? chroniques? aigue?s? moteurs? mentale?s? psychiques? physiques? visuele?l?e?s? auditive?s?
    auditifs? bipolaires? cardiaques? renales? respiratoires? femorale?s? tibiale?s? cerebrale?s? motrices?
    evolutive?s? depressif depressive anxieux post-traumatique autistiques? bilaterale?s? totale partielle
    professionnelle(?=\sn\s?°) nocturne lombaire cervicale discale hepatique pulmonaire musculaire articulaire
    alimentaires? dermatologique neurologique psychiatriques? cognitifs? psychotiques? orphelines? auto-?immunes?
    invalidantes?
    """
)
_OF_WHAT = any_of(
    r"""
    spectre\sautistique sein poumons? colon foie pancreas cerveau comportement langage type\s[12i]+ prostate peau
    vue parkinson crohn attention oreille charcot lyme alzheimer huntington hodgkin menierer? basedow verneuil
    coiffe(?:\sdes\srotateurs)? rotateurs epaules? genoux? dos rachis hanches? chevilles? poignets? coude cou pied
    arachides? gluten lactose oeufs? noix penicilline lait fruits\sa\scoque pollens? sang thyroide col uterus
    anxiete sommeil humeur canal\scarpien voies\srespiratoires
    """
)
_OF = rf"""(?:(?:du|de\sl[ae']\s?|de\sl'|des|de|d'|aux?|a\sl[ae']\s?|a\sl'|au\sniveau\sd[eu]s?)\s?(?:l'|la\s)?{_OF_WHAT})"""
_BODY = r"(?:bras|avant-bras|jambes?|mains?|doigts?|orteils?|femur|tibia|perone|radius|vertebres?|cotes?|bassin|machoire|nez|crane|clavicule|epaules?|genoux?|genou|dos|rachis|hanches?|chevilles?|poignets?|coudes?|cou|pieds?|oeil|yeux|tendons?|menisque|ligaments?|colonne|visage|tete|coeur|reins?|rate|appendice|thyroide|cataracte)\b"
_AT = rf"\s(?:d[eu]\s|des\s|d'|de\sl[ae']\s?|aux?\s|a\sl[ae']\s?|l[ae]s?\s|l')(?:deux\s|trois\s|quatre\s|un\s)?{_BODY}(?:\s(?:droite?|gauche|ouverte?))?"
_KIND = rf"(?:\s(?:{_ADJECTIVE}|{_OF}|en\splaques|l\d-[ls]\d|sous\sdialyse(?:\sa\sdomicile)?|[12i]+(?=\W)|et\s{_ADJECTIVE}))"

_NAMES = any_of(
    rf"""
    (?:syndromes?|troubles?|maladies?|affections?|pathologies?|lesions?|ruptures?|deficits?|deficien(?:te?|ces?)|handicaps?)(?={_KIND})
    cancers? leucemies? tumeurs? lymphomes? diabetes? diabetique scleroses?(?={_KIND})
    depressions?(?!\s(?:du\sterrain|de\sterrain|atmospherique)) burn-?\s?out epilepsies? epileptique asthme
    asthmatique allergies? allergique
    (?:fractures?|entorses?|luxations?|brulures?|plaies?|operations?|prothese|greffe|ablation|amputee?s?|s'est\s(?:fracture|casse|foule|luxe|brise|demis)){_AT}
    non-?\s?voyante?s?
    inaptes?\s(?:totalement|definitivement|a\s(?:tout\sposte|toutes?\sfonctions?|ses\sfonctions|l'exercice\sde\sses\sfonctions|son\sposte))
    traumatismes?\s(?:cranien|psychologique) enceinte\sde\s\w{{3,6}}\smois autisme autiste trisomie trisomique
    dys(?:lexie|phasie|praxie|calculie|orthographie|lexique|phasique|praxique) schizophreni\w{{1,3}} mucoviscidose
    myopathies? hemiplegi\w{{1,3}} paraplegi\w{{1,3}} tetraplegi\w{{1,3}} amputee?s? hepatites? seropositi\w{{1,5}}
    alzheimer parkinson infarctus avc\b surdite cecite aveugle malvoyante? malentendante? alcoolisme alcoolique
    toxicomanie toxicomane sourde?-muette? lombalgies? lumbago sciatique tendinopathies? tendinites?
    hernies?\s(?:discale|inguinale) fibromyalgie arthrose polyarthrite epicondylite canal\scarpien enuresie anorexie
    boulimie tuberculose insuffisances?(?=\s(?:renale|cardiaque|respiratoire)) migraines?
    accident\s(?:vasculaire|cardiaque)(?:\scerebral)? taux\sd'incapacite(?:\sde\s\d{{2,3}}\s?%)? scoliose arthrite
    psoriasis endometriose glaucome thrombose phlebite embolie pneumonie ulcere cirrhose nevralgie cruralgie
    spondylarthrite lupus hypertension cardiopathie bpco emphyseme acouphenes bipolarite agoraphobie obesite
    hydrocephalie spina\sbifida begaiement tda-?h hyperactivite polyhandicap\w{{0,2}} grossesse fausse\scouche
    dialyse chimiotherapie cures?\sde\sdesintoxication sevrage\s(?:alcoolique|tabagique) tentatives?\sde\ssuicide
    (?:travailleu(?:r|se)s?|adulte)\shandicapee?s? carte\sd'invalidite invalide\sa\s\d{{2,3}}\s?%
    """
)

ILLNESS = pattern(
    rf"""\b{_NAMES}\b{_KIND}{{0,3}}""",
    matches=(
        "un syndrome dépressif sévère", "diabète de type 1", "amputée fémorale", "sclérose en plaques", "déficient visuel", "dyslexique", "tendinopathie de la coiffe des rotateurs",
        "maladie de charcot", "cure de désintoxication", "allergie sévère à l'arachide", "insuffisance rénale sous dialyse à domicile", "hernie discale L5-S1", "travailleuse handicapée", "fracture du poignet droit", "s'est cassé la clavicule", "inapte à ses fonctions", "non-voyante",
    ),
    refuses=("fracture numérique", "opération du quartier", "syndrome", "plan handicap", "la maladie", "insuffisance d'actif", "rupture du contrat", "lésions dans le mur"),
)  # fmt: skip

_NO_ILLNESS = any_of(
    r"""
    un une la le les des manque retard absence bruit nuisances? vol degat sinistre decision mesure arrete projet
    plaque lettre piece carte limite age plafond
    """
)

_GOES_ON = any_of(
    r"""
    et ou qui dont depuis pour dans sur par jusqu\w{0,2} avec sans ne est sera a ont demande sollicite beneficie
    selon lors mais puis suite apres
    """
)

SUFFERED = pattern(
    rf"\b(?:souffr(?:e|ent|ait|ant)\s|atteinte?s?\s|porteu(?:r|se)s?\s|suivie?s?\spour\s|hospitalisee?s?\spour\s|victimes?\sd'une?\s(?=malaise|crise|chute\sde\stension|infarctus|rupture|attaque))(?:d'|de\s|du\s|des\s|de\sla\s|de\sl'|une?\s)?(?:une?\s|l'|la\s)?(?P<value>(?!d'|{_NO_ILLNESS}s?\b)[a-z][a-z'-]{{3,25}}(?:\s(?:d[eu]s?\s|de\sl[a']\s?|d'|a\sl[a']\s?|aux?\s)?(?!{_GOES_ON}\b)[a-z][a-z-]{{2,20}}){{0,3}})",
    matches=("souffre de vertiges de position", "atteinte d'une maculopathie", "suivie pour des nausées"),
    refuses=("souffre d'un manque de place", "atteint la limite d'âge", "porteur du projet"),
)
"""What somebody is said to suffer from, whatever its name."""

FOUGHT = pattern(
    r"\b(?:contre|lutte|recherche|prevention|depistage|journee|semaine|association|ligue|plan|maison|centre|france|campagne|sensibilis\w+|formation|fondation|telethon)\b(?:(?!\b(?:pour\sune?|suivie?|atteinte?s?|souffr\w{1,6}|malades?|victimes?|conge|arret|porteu\w{1,3})\b)[^.;\n]){0,40}\Z",
    matches=("la lutte contre le ", "association des ", "dépistage du "),
    refuses=("est placée en congé pour un ", "suivie par le centre de gestion pour un ", "du centre aéré, est atteinte d'un "),
)
"""Before an illness that is spoken of as such, unless somebody suffers from it."""
