"""What somebody suffers from, was injured at, wears or is classed as: health data (article 9 of the GDPR, whole nominal groups).

Illnesses, injuries and operations by the part of the body, devices, grades of dependence and of incapacity (GIR, article
R. 232-1 of the code de l'action sociale et des familles; categories of invalidity, L. 341-4 of the code de la sécurité sociale).
"""

from __future__ import annotations

from indexer.patterns.apposed.health_words import ADJECTIVE, BODY, DEVICE, ILLNESS, INJURY, PART, PSYCHE
from indexer.patterns.core import any_of, pattern

_LINK = any_of(
    r"""
    d[eu]\s(?:la\s|l'|son\s|sa\s|ses\s)? des\s(?:deux\s)? d'(?:une?\s|un\s)?
    aux?\s(?:deux\s|niveau\sd[eu]s?\s(?:la\s|l')?)? a\s(?:la\s|l'|une?\s|ses\s|son\s|sa\s) l[aes]{1,2}\s l' deux\s
    """
)
_AT = rf"[ \n]{_LINK}(?:{PART}\s(?:du\s|de\sla\s|de\sl'|d')?)?{BODY}\b"
_TAIL = rf"""(?:[ \n](?:(?:consecuti(?:ve|f)s?|due?s?|liee?s?|secondaires?|suite)\sa(?:u\s|ux\s|\s(?:l[ae]\s|l'|une?\s|son\s|sa\s))[\w'-]{{3,20}}(?:\s{ADJECTIVE}\b)?|{ADJECTIVE}\b|et[ ]{ADJECTIVE}\b|a\sdomicile\b|de\stype\s[12i]{{1,2}}\b|de\sstade\s[1-4iv]{{1,3}}\b|de\s(?:seconde?|deuxieme|troisieme|premiere|1re|2e|3e)\scategorie\b|[cdls]\d{{1,2}}(?:[ -][cdls]?\d{{1,2}})?\b|de\sla\spersonnalite\b|du\s(?:comportement|langage|sommeil|spectre\sautistique|neuro-?developpement)\b|de\sl'(?:attention|humeur|audition|adaptation|equilibre)\b|sous\s(?:dialyse|oxygene|traitement)\b
    |avec\s(?:metastases|sequelles|complications)|\((?:{BODY}(?:[ ](?:droite?s?|gauches?))?|taux\s(?:de\s|d'|:\s)[^()\n]{{2,25}})\))|{_AT}){{0,5}}"""

_WITHOUT_BODY = any_of(
    r"""
    fractures?\s(?:ouverte|fermee|multiples) traumatisme\s(?:cranien|facial|psychique|psychologique|thoracique)
    commotion\scerebrale coup\sdu\slapin entorse\s(?:cervicale|grave)
    brulures?\s[ad]u\s(?:premier|second|deuxieme|troisieme|1er|2e|3e)\sdegre
    hernie\s(?:discale|inguinale|hiatale|ombilicale) rupture\s(?:d'anevrisme|ligamentaire|meniscale)
    """
)
_HURT = any_of(
    r"""
    blessee? operee? brulee? amputee? mordue? greffee? paralysee? fracturee? touchee? appareillee? recousue?
    suturee? platree? (?:luxe|foule|deboite)e? s'est\s(?:fractur|cass|foul|lux|bris|demis|brul|bless)ee?
    souffr\w{1,5}
    """
)
_STATE = any_of(
    r"""
    aveugle malvoyante? non-?\s?voyante? malentendante? sourde?(?:\s(?:et\s|-)?muette?)? mal-?entendante?
    insuffisante?\s(?:renale?|respiratoire|cardiaque) (?:hemo)?dialysee? grabataire
    paralysee?(?:\sdes\s(?:membres|jambes)(?:\sinferieurs)?)? polyhandicapee?
    handicapee?\s(?:moteur|mentale?|physique|psychique|a\s\d{2,3}\s?%)
    invalide(?:\sa\s\d{2,3}\s?%)?(?!\s(?:si|pour|en\sl'absence)) insulino-?dependante? diabetique epileptique
    asthmatique autiste trisomique
    deficiente?\s(?:intellectuel(?:le)?|mentale?|visuel(?:le)?|auditi(?:f|ve)|moteur|motrice) bipolaire schizophrene
    depressi(?:f|ve) suicidaire toxicomane alcoolique seropositi(?:f|ve)
    (?<!allocation\s)(?<!allocation\sd')(?:adulte|enfant|majeure?)\shandicapee?(?![\w-]) [a-z]{2,12}plegique
    (?:my|psych|cardi|neur|nephr|nevr)opathe hemophile cardiaque(?=[,.;\n]|\set\s) traumatisee? desorientee?
    sous\s(?:dialyse|oxygene|antidepresseurs|neuroleptiques|traitement\s(?:lourd|psychiatrique|substitutif))
    enceinte(?:\sde\s\w{2,8}\smois)?
    inapte\s(?:totalement|definitivement|a\s(?:tout|toutes|ses|son|l'exercice)[^.,;\n]{0,40})
    """
)
_CARE = any_of(
    r"""
    (?:long|moyen)\ssejour\b
    hospitalisation\s(?:complete|d'office|libre|sous\scontrainte|a\s(?:la\sdemande\sd'un\stiers|domicile)|en\s(?:psychiatrie|reanimation|soins\sintensifs|urgence))
    hospitalisee?\sen\s(?:psychiatrie|reanimation|urgence|neurologie|cardiologie|oncologie)
    soins\s(?:psychiatriques|palliatifs|intensifs|de\ssuite)
    suivie?\s(?:psychiatrique|psychologique|medical|orthophonique|en\s(?:psychiatrie|oncologie|addictologie)|par\s(?:un\spsychiatre|le\scmp))
    (?:cure|sevrage)\s(?:de\sdesintoxication|alcoolique)
    (?:scolarisee?|orientee?|orientation|admise?|accueillie?)\s(?:en|vers)\s(?:ulis|ime|itep|esat|sessad) amblyope
    troubles?\s(?:du\sneuro-?developpement|dys|dyslexiques?)
    traitement\s(?:neuroleptique|antidepresseur|de\ssubstitution|anticancereux) neuroleptiques antidepresseurs
    etat\sd'(?:ivresse|ebriete) addictions? conduites?\saddictives? prematuree?
    porteu(?:r|se)\s(?:d'une?\s|de\sla\s|du\s)(?:vih|trisomie|handicap|prothese|pacemaker)
    """
)
_GRADE = any_of(
    r"""
    (?:groupe\s)?gir\s?:?\s?[1-6](?!\s?(?:a|et|ou|/|-|,)\s?(?:gir\s)?\d) groupe\siso-?ressources?\s[1-6]
    (?:taux\sd[e']\s?)?(?:incapacite|invalidite|handicap|ipp)(?:\s(?:permanente?|partielle|physique|totale|motrice))*(?:\s(?:est|a\sete))?(?:\s(?::|de|a|d'au\smoins|superieure?\sa|evaluee?\sa|fixee?\sa|reconnue?\sa|compris\sentre|egal\sa)){1,2}\s\d{1,3}(?:\set\s\d{2})?(?:\s|\s?[.,]\d\s?)?(?:%|pour\scent)
    (?:\d{2,3}\s?%\s)d'(?:incapacite|invalidite)
    (?:pension\s(?:d[e']\s?)?)?(?:invalide|invalidite)\s(?:de\s|en\s)?(?:la\s)?(?:1re|2e|3e|1ere|2eme|3eme|premiere|deuxieme|seconde|troisieme)\scategorie
    (?:premiere|deuxieme|seconde|troisieme|1re|2e|3e|2eme|3eme)\scategorie\sd'invalidite
    affection\sde\slongue\sduree ald\s\d{1,2}\b reconnue?\s(?:travailleu(?:r|se)\s)?handicapee?
    reconnaissance\sde\s(?:la\s)?qualite\sde\stravailleu(?:r|se)\shandicapee?
    """
)

_GROUP = rf"(?:{ILLNESS}|{PSYCHE}|{_WITHOUT_BODY}|{DEVICE}|{_STATE}|{_CARE}){_TAIL}"

HAD = pattern(
    rf"\b(?:{_GROUP}|{INJURY}(?:[ ]{ADJECTIVE}){{0,2}}{_AT}{_TAIL}|{_GRADE})(?![\w-])",
    matches=(
        "mononucléose", "lombosciatique chronique opérée", "fracture du col du fémur", "fracture ouverte du tibia droit", "amputation de la main droite",
        "hémiplégie droite consécutive à un accident vasculaire", "oxygène à domicile", "prothèse de hanche", "malentendante appareillée", "insuffisant rénal dialysé", "GIR 3",
        "taux d'incapacité de 80 %", "invalidité de 2e catégorie", "stress post-traumatique", "sclérose en plaques", "aveugle", "troubles bipolaires", "fauteuil roulant",
        "rupture des ligaments croisés du genou droit", "idées de persécution", "rupture de traitement",
        "traumatisé crânien", "myopathe", "brûlures du deuxième degré à l'avant-bras", "hernie discale L5-S1", "taux d'IPP : 12 %", "adulte handicapé (taux de 80 %)",
        "rupture de la coiffe des rotateurs (épaule droite)", "section d'un tendon de la main gauche", "insuffisance rénale terminale", "inaptitude totale et définitive",
    ),
    refuses=("rupture du contrat", "opération du quartier", "perte de recettes", "GIR 1 à 4", "personnes aveugles", "intervention des pompiers", "maladie", "handicapés moteurs", "rupture de charge", "allocation adulte handicapé", "section AB", "ostéopathe"),
)  # fmt: skip

HURT = pattern(
    rf"\b{_HURT}[ \n](?P<value>{_LINK}(?:{PART}\s(?:du\s|de\sla\s|de\sl'|d')?)?{BODY}\b{_TAIL})",
    matches=("opéré du ménisque", "blessée au genou gauche", "s'est cassé le poignet"),
    refuses=("touchée par la crise", "opérée du réseau"),
)
"""What is said of the part of the body."""

BROKEN = pattern(
    rf"\b(?P<value>(?:(?:l[ae]s?|une?|deux|trois|ses?|son|sa)[ \n]|l')?{BODY}(?:[ ](?:droite?s?|gauches?))?[ \n](?:luxe|fracture|casse|sectionne|ecrase|ampute|arrache|brule|foule|dechire|fele|perfore|paralyse|tumefie)e?s?)\b",
    matches=("deux doigts luxés", "le poignet gauche fracturé"),
    refuses=("la main tendue", "le bras de fer"),
)
"""A part of the body and what became of it."""

_BEFORE_OSE = any_of(
    r"""
    sclér nécr stén silic thromb arthr névr psych cyph lord tubercul fibr myc cirrh amyl coïd plasm spir métri por
    ecchym acid cyan dermat asbest
    """
)

_BEFORE_ITE = any_of(
    r"""
    arthr artér bronch tend hépat nephr néphr gastr entér col cyst ot rhin laryng phléb sinus mening méning myél
    encéphal phalit dermat péricard myocard endocard vascular neur polynévr névr burs capsul pancréat rétin
    conjonctiv kérat uvé chond discarthr spondyl ostéomyél périton appendic prostat cellul gingiv stomat amygdal
    pharyng trachéobronch pneumon épicondyl synov aponévros fasci thyroïd mast métr salping pyélonéphr
    """
)

_BEFORE_OME = any_of(
    r"""
    angi carcin adén fibr lymph myél mélan glauc hémat papill ostéosarc gli méningi neurin lip névr trach xanth
    athér
    """
)

ENDED = pattern(
    rf"(?<![\w'’-])(?:[a-zà-ÿ-]{{2,20}}(?:(?<!acad)(?<!épid)(?<!pand)(?<!pol)émie|(?<!sym)(?<!em)(?<!anti)(?<!télé)pathie|(?<!nost)algie|plégie|phrénie|ectomie|ostomie|plastie|rragie|rrhée|asthénie|parésie|trophie|dystonie|phasie|praxie|kinésie|mégalie|sthésie|cardie|pnée|plasie|blastome|glycémie)|[a-zà-ÿ]{{2,16}}{_BEFORE_OSE}ose|(?:silic|fibr|myc|névr|arthr|asbest)ose|(?:[a-zà-ÿ-]{{0,16}}{_BEFORE_ITE})ite|[a-zà-ÿ]{{0,16}}{_BEFORE_OME}ome|œdème|eczéma)s?(?![\w-])",
    matches=("hypoglycémie", "artérite", "silicose", "lombalgie", "mélanome", "gastro-entérite"),
    refuses=("académie", "sympathie", "limite", "propose", "suite", "visite", "économie", "diplôme"),
    cased=True,
)
"""By the ending that medicine gives its words; what the table of illnesses does not hold."""

NAMED = pattern(
    rf"\b(?:syndrome|maladie)\s(?:de\s(?:la\s)?|d'|du\s)(?P<after>[a-z][\w'-]{{2,25}}(?:[ -](?:et[ -])?[a-z][\w'-]{{2,20}})?){_TAIL}",
    matches=("syndrome de Diogène", "maladie de Crohn"),
    refuses=("la maladie", "congé de maladie d'un"),
)
"""By the name of who described it, which a capital tells."""

TAIL = pattern(_TAIL, matches=(" chronique", " des membres inférieurs"), refuses=())
"""What goes on with the name of an illness."""

_NO_ILLNESS = any_of(
    r"""
    une? l[ae]s? des limite manque retards? absence isolement solitude precarite difficultes?
    accidents?\b(?!\s(?:vasculaire|cardiaque|ischemique)) agressions? vols? violences? escroquerie incendie duree
    periode mois jours? ans? projet dossier discrimination harcelement licenciement charge objectif depot dette
    degats? nuisances? bruit chute refus faits? erreur insuffisance\sde surendettement
    """
)

_GOES_ON = any_of(
    r"""
    qui que dont depuis est a ont sont et\s(?:a|est|ne|n'|se|sa|son|de\sla|d') ayant necessit\w{2,5} lui ne par pour
    avec sans dans selon il elle son sa ses au\s(?:mois|cours|domicile) en\s(?:20|19) m\. mme mais ou
    """
)

SUFFERED = pattern(
    rf"""\b(?:(?:souffr(?:e|ant|ait|ent)|atteinte?s?|affectee?|porteu(?:r|se)|victime|convalescente?)(?:\s(?:depuis\s[^,;.\n]{{2,20}}|toujours|egalement|aussi|actuellement))?[ \n](?:d[eu]\s(?:la\s)?|des\s|d'(?:une?\s)?|de\sl')
    |(?:soignee?|operee?|hospitalisee?|arretee?|suivie?|traitee?|(?:se\strouve\s)?en\sarret(?:\s(?:de\stravail|de\smaladie|maladie))?|(?:conge|arret)\s(?:de\s)?(?:longue\s|grave\s)?maladie(?:\sordinaire)?)(?:\s(?:depuis\s[^,;.\n]{{2,20}}|actuellement))?[ \n](?:pour\s(?:une?\s|des\s)|en\sraison\sd'une?\s|a\sla\ssuite\sd'une?\s|suite\sa\sune?\s))
    (?P<value>(?!{_NO_ILLNESS}\b)[a-z][a-z'-]{{2,25}}
    (?:[ \n](?!{_GOES_ON}\b)[a-z'-]{{1,25}}){{0,6}})""",
    matches=("souffre d'une affection rare", "atteint d'un mal de dos persistant", "hospitalisée pour une infection", "en arrêt de travail pour une tendinopathie"),
    refuses=("atteint la limite d'âge", "souffre de la solitude", "victime d'un vol", "suivie par le ccas", "victime d'une chute"),
)
"""Behind words that only an illness follows, whatever its name."""

SPOKEN_OF = pattern(
    r"\b(?:l'interesse\w?|l'agente?|(?<!le\s)(?:monsieur|madame)(?=\s(?:est|a|presente|souffre))|(?:le|la)\s(?:requerante?|salariee?|demandeu(?:r|se)|beneficiaire|patiente?|victime|defunte?|locataire|pieton(?:ne)?|conducteur|conductrice|fonctionnaire)|l'(?:enfant|eleve|usager|usagere|allocataire|assuree?)|(?:son|sa|ses)\s(?:mari|epou(?:x|se)|conjointe?|fils|fille|mere|pere|frere|soeur|compagne|compagnon|enfant)|ce(?:tte)?\s(?:dernier|derniere|agente?|dame)|lui-meme|elle-meme|(?:il|elle)\s(?:est|a|souffre|presente|etait|percoit))\b",
    matches=("l'intéressée", "Monsieur présente", "son mari", "qu'elle a"),
    refuses=("monsieur le maire", "les agents", "ville a"),
)
"""Somebody of whom the sentence speaks without the name."""

UNNAMED = pattern(
    r"\b(?:(?:(?<!aux)(?<!les)\sl'|^l'|\bcet(?:te)?\s|\bune?\s)(?:agente?(?!\s(?:comptable|recens|immobili|territorial|d'assurance))|exploitante?|interesse\w?|allocataire|usagere?|eleve|enfant|assuree?|employee?|ouvri(?:er|ere))|(?:l[ae]|ce(?:tte)?|une?)\s(?:requerante?|salariee?|demandeu(?:r|se)|beneficiaire|patiente?|victime|locataire|conduct(?:eur|rice)|fonctionnaire|stagiaire|petitionnaire|titulaire|debit(?:eur|rice))|(?:dossier|certificat)\smedical)\b",
    matches=("que l'agent", "la victime", "son dossier médical", "une agente"),
    refuses=("les agents", "le conseil", " l'agent comptable"),
)
"""Somebody whom an act does not name, and whoever knows the place can."""

ARTICLE = pattern(r"\b(?:une?|des)\s\Z", matches=("soignée pour une ",), refuses=("commune ", "de la "))
"""Right before an illness, of its nominal group."""

_POLICIES = any_of(
    r"""
    contre lutte recherche prevention depistage journee semaine associations? ligue plan maison centre unite
    (?<!imputabilite\sau\s)(?<!imputable\sau\s)service campagne sensibilis\w+ formation fondation institut
    federation accueil\sdes (?:aux?|des|les|pour)\s(?:personnes|publics?|usagers|enfants|eleves|patients|malades)
    accessib\w{2,5} travaux signalisation cheminements? rampe classement grille tarifs? forfaits? bareme dotation
    section
    """
)

POLICY = pattern(
    rf"\b{_POLICIES}\b(?:(?!\b(?:suivie?|atteinte?s?|souffr\w{{1,6}}|victimes?|conge|arret|porteu\w{{1,3}}|interesse\w?|consecuti\w{{1,3}}|m\.|mme|monsieur|madame)\b)[^.;\n]){{0,40}}(?<!,\s)\Z",
    matches=("la lutte contre la ", "accueil des personnes ", "association des ", "travaux d'accessibilité pour "),
    refuses=("le centre, atteint d'une ", "en congé pour une ", "centre de secours principal, "),
)
"""Before an illness of nobody: what is fought, studied, built or priced."""
