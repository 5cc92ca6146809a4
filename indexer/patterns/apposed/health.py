"""What somebody suffers from, was injured at, wears or is classed as: health data (article 9 of the GDPR, whole nominal groups).

Illnesses, injuries and operations by the part of the body, devices, grades of dependence and of incapacity (GIR, article
R. 232-1 of the code de l'action sociale et des familles; categories of invalidity, L. 341-4 of the code de la sécurité sociale).
"""

from __future__ import annotations

from indexer.patterns.core import pattern

_PART = r"(?:col|tete|plateau|tendon|ligaments?|muscle|os|nerf|cartilage|disque)"
_BODY = r"""(?:(?:avant-)?bras|jambes?|mains?|doigts?|pouce|index|orteils?|femur|tibia|perone|humerus|radius|cubitus|scaphoide|malleole|rotule|menisques?|calcaneum|achille|vertebres?|cotes?|sternum|bassin|pelvis|sacrum|coccyx|machoire|nez|crane|clavicule|omoplate|epaules?|genoux?|dos|rachis|hanches?|chevilles?|poignets?|coudes?|cou|pieds?|talons?|oeil|yeux|tympans?|oreilles?
    |ligaments?\scroises?|tendons?(?:\sd'achille)?|colonne(?:\svertebrale)?|visage|tete|coeur|reins?|foie|rate|poumons?|estomac|vessie|prostate|uterus|ovaires?|seins?|colon|intestins?|pancreas|thyroide|peau|sang|cerveau|moelle(?:\sosseuse|\sepiniere)?|langue|gorge|larynx|cornee|retine|artere|aorte|valve(?:\smitrale|\saortique)?|canal\scarpien|coiffe(?:\sdes\srotateurs)?|membres?(?:\s(?:inferieurs?|superieurs?))?|cuisse|mollet|aine|hernie|phalanges?|dents?|col\sde\sl'uterus|voies\surinaires|joues?|cuir\schevelu|menton|levres?|paupieres?|front|sourcils?|arcade|tempes?|nuque|abdomen|ventre|thorax|torse|fesses?|gencives?|ongles?|palais|trachee|oesophage|ligne\sblanche)"""
_LINK = r"(?:d[eu]\s(?:la\s|l'|son\s|sa\s|ses\s)?|des\s(?:deux\s)?|d'(?:une?\s|un\s)?|aux?\s(?:deux\s|niveau\sd[eu]s?\s(?:la\s|l')?)?|a\s(?:la\s|l'|une?\s|ses\s|son\s|sa\s)|l[aes]{1,2}\s|l'|deux\s)"
_AT = rf"[ \n]{_LINK}(?:{_PART}\s(?:du\s|de\sla\s|de\sl'|d')?)?{_BODY}\b"
_ADJECTIVE = r"""(?:droite?s?|gauches?|ouverte?s?|fermee?s?|graves?|severes?|legere?s?|moderee?s?|profonde?s?|chroniques?|aigue?s?|recente?s?|multiples?|totale?s?|partielle?s?|complexes?|opere?e?s?|appareillee?s?|invalidante?s?|evolutive?s?|stabilisee?s?|recidivante?s?|degenerative?s?|congenitale?s?|hereditaire|infantile|juvenile|traumatiques?|post-traumatiques?|psychiques?|psychologiques?|psychiatriques?
    |mentale?s?|moteurs?|motrices?|physiques?|cognitif|cognitive?s?|sensorielle?s?|visuel(?:le)?s?|auditi(?:f|ve)s?|neurologiques?|cardiaques?|cardio-?vasculaires?|vasculaires?|cerebra(?:l|le|ux)|renale?s?|respiratoires?|pulmonaires?|hepatiques?|digestive?s?|musculaires?|musculo-squelettiques?|articulaires?|osseuse?s?|discale?s?|lombaires?|cervicale?s?|dorsale?s?|inguinale?|dentaires?|femorale?|tibiale?|tarsien|carpien|bilatera(?:l|le|ux)
    |depressi(?:f|ve)s?|anxieu(?:x|se)s?|anxio-depressi(?:f|ve)s?|bipolaires?|autistiques?|epileptiques?|diabetiques?|alcooliques?|cancereu(?:x|se)s?|metastatiques?|inflammatoires?|infectieu(?:x|se)s?|allergiques?|immunitaires?|auto-?immunes?|rares?|orphelines?|genetiques?|en\splaques|en\sremission|majeure?s?|medullaire|dialysee?|insulino-?dependante?|inoperable|cranien(?:ne)?s?|terminale?s?|definitive?s?|rotulien(?:ne)?s?|[a-z-]{4,18}nnel(?:le)?s?|intellectuel(?:le)?s?|difficile|praevia|[a-z-]{3,18}(?:iques?|eu(?:x|se)s?|[^n]ales?|aires?|ifs?|ives?|iennes?|oides?)|permanente?s?|professionnelle?s?|surinfectee?|electriques?|roulants?|manuels?)"""
_TAIL = rf"""(?:[ \n](?:(?:consecuti(?:ve|f)s?|due?s?|liee?s?|secondaires?|suite)\sa(?:u\s|ux\s|\s(?:l[ae]\s|l'|une?\s|son\s|sa\s))[\w'-]{{3,20}}(?:\s{_ADJECTIVE}\b)?|{_ADJECTIVE}\b|et[ ]{_ADJECTIVE}\b|a\sdomicile\b|de\stype\s[12i]{{1,2}}\b|de\sstade\s[1-4iv]{{1,3}}\b|de\s(?:seconde?|deuxieme|troisieme|premiere|1re|2e|3e)\scategorie\b|[cdls]\d{{1,2}}(?:[ -][cdls]?\d{{1,2}})?\b|de\sla\spersonnalite\b|du\s(?:comportement|langage|sommeil|spectre\sautistique|neuro-?developpement)\b|de\sl'(?:attention|humeur|audition|adaptation|equilibre)\b|sous\s(?:dialyse|oxygene|traitement)\b
    |avec\s(?:metastases|sequelles|complications)|\((?:{_BODY}(?:[ ](?:droite?s?|gauches?))?|taux\s(?:de\s|d'|:\s)[^()\n]{{2,25}})\))|{_AT}){{0,5}}"""

_PSYCHE = r"""(?:(?:idees?|propos|etats?|episodes?|troubles?|syndrome|comportements?|bouffees?|accidents?|conduites?|acces|crises?|phases?|decompensation|agitation|angoisses?)\s(?:delirante?s?|noires|suicidaires?|de\spersecution|incoherents|maniaques?|manico-depressi\w{2,3}|confusionnel(?:le)?s?|dissociati(?:f|ve)s?|psychotiques?|schizophreniques?|paranoiaques?|melancoliques?|anxieu(?:x|se)s?|clastiques?|agressi(?:f|fs|ve|ves)|auto-?agressi\w{1,3}|hetero-?agressi\w{1,3}|catatoniques?|d'agitation|d'exaltation|d'excitation|de\sprostration|depressi(?:f|fs|ve|ves)|addicti(?:f|fs|ve|ves))
    |hetero-?agressivite|auto-?agressivite|agitation(?:\sextreme)?(?=[,.;\n])|desorientation(?:\stemporo-spatiale)?|mutisme|prostration|logorrhee|(?:rupture|refus|arret)\s(?:de|des)\s(?:soins?|traitement)(?:\spsychiatriques?)?|deni\s(?:des?\s(?:ses\s)?troubles|de\sla\smaladie)|peril\simminent|risque\sgrave\sd'atteinte\sa\sl'integrite|en\ssituation\sde\shandicap|deplacements?\s(?:a\spied\s)?(?:tres\s)?(?:difficiles?|limites?|penibles?)|aide\stechnique\spour\sses\sdeplacements|canne\sblanche|langue\sdes\ssignes|audioprothese)"""
_ILLNESS = r"""(?:mononucleose|lombo-?sciatiques?|lombalgies?|sciatalgies?|sciatiques?|cruralgies?|dorsalgies?|cervicalgies?|nevralgies?|algies?|migraines?|glaucome|cataracte|dmla|endometriose|psoriasis|eczema|rectocolite|pancreatite|pneumonie|pleuresie|pneumothorax|bronchite\schronique|bpco|bronchopneumopathie|emphyseme|embolie|phlebite|thrombose|anevrisme|arythmie|fibrillation|hypertension(?!\selectrique)|obesite(?:\smorbide)?|cirrhose|nephropathie|lupus|spondyl\w{4,12}|osteoporose|arthrose|coxarthrose|gonarthrose|polyarthrite|arthrite|capsulite|bursite|tendinite|tendinopathie|epicondylite
    |neuropathie|zona|covid\slong|paludisme|tuberculose|sida\b|vih\b|psychose|paranoia|bipolarite|tdah|agoraphobie|nevrose|demence|alcoolo-?dependance|dependance\sa\sl'alcool|toxicomanie|anemie|drepanocytose|hemophilie|thalassemie|encephalopathie|encephalite|meningite|scoliose|cyphose|spina\sbifida|hydrocephalie|infirmite\smotrice|acouphenes|hypoacousie|presbyacousie|surdite|cecite|aphasie|amblyopie|begaiement|incontinence|mucoviscidose|hemiplegie|hemiparesie|paraplegie|tetraplegie|paralysie|sclerose\s(?:en\splaques|laterale)
    |leucemie|lymphome|melanome|carcinome|sarcome|tumeur|cancer|metastases|adenome|diabete|epilepsie|asthme|autisme|trisomie(?:\s21)?|schizophrenie|depression(?!\s(?:atmospherique|du\sterrain))|burn-?\s?out|epuisement\sprofessionnel|anorexie|boulimie|hepatite(?:\s[abc]\b)?|fibromyalgie|sequelles|parkinson|alzheimer
    |(?:accident|malaise|crise|arret|insuffisance|infarctus|souffle)s?\s(?:vasculaire|cardiaque|vaga[l]|respiratoire|renale|cardio-respiratoire|du\smyocarde|d'epilepsie|d'angoisse|de\spanique|d'asthme|hepatique|ischemique)|avc\b|infarctus|angine\sde\spoitrine|stress\spost-?\s?traumatique|choc\s(?:post-?traumatique|psychologique|emotionnel|anaphylactique)|etat\s(?:depressif|anxieux|anxio-depressif|de\sstress|vegetatif|de\schoc)|idees\ssuicidaires|tentative\sde\ssuicide|decompensation|bouffee\sdelirante|hallucinations|deficience|deficit\s(?:auditif|visuel|moteur|cognitif|immunitaire)
    |troubles?\s(?:respiratoires|digestifs|urinaires|articulaires|sensoriels|neurologiques|vasculaires|psychi\w{3,8}|psychologiques?|bipolaires?|anxieux|depressi\w{2,3}|cognitifs?|musculo-squelettiques|du\s(?:comportement|langage|sommeil|spectre)|de\sl'(?:attention|humeur|audition)|de\sla\s(?:personnalite|memoire|marche|vue|vision)|auditifs?|visuels?|moteurs?|alimentaires|addictifs|schizo\w{3,8}|neuro\w{3,14}|cardiaques?|obsessionnels)|dys(?:lexie|phasie|praxie|calculie|orthographie)|intoxication\s(?:alimentaire|medicamenteuse|au\s\w{4,20})|septicemie|hematomes?|ecchymoses?|syndromes?\s(?:depressif|anxio-?\s?depressif|anxieux|du\scanal\scarpien|de\sfatigue\schronique|parkinsonien|confusionnel|coronarien|autistique|cerebelleux|nephrotique|post-traumatique|subacromial|douloureux)
    |(?:affections?|pathologies?|maladies?)\s(?:neuro-?\s?degenerative|auto-?\s?immune|rare|orpheline|chronique|invalidante|genetique|psychiatrique|psychique|mentale|cardiaque|cardio-?vasculaire|renale|pulmonaire|respiratoire|neurologique|lombaire|hepatique|digestive|musculaire|evolutive|cancereuse|inflammatoire|infectieuse|du\s(?:coeur|dos|rachis|sang|foie|rein)|professionnelle(?=\sn))
    |troubles\s(?:mentaux|du\scomportement)|delires?\s(?:de\s\w{5,14}|paranoiaque|mystique)|etat\sd'agitation|agitation\spsychomotrice|propos\sincoherents|risque\s(?:suicidaire|de\spassage\sa\sl'acte)|automutilations?|(?:intolerance|allergies?)\s(?:aux?\s|a\s(?:la\s|l')?)\s?\w{3,14}(?:\sd[eu]\s(?:la\s)?[a-z]{3,12}){0,2}|prematurite|incapacite\s(?:totale|temporaire)(?:\s(?:temporaire|totale))?\sde\stravail(?:\sde\s\w{1,8}\sjours)?|itt\s(?:de\s)?\w{1,8}\sjours
    |station\sdebout\spenible|penibilite\sa\sla\sstation\sdebout|perimetre\sde\smarche(?:\s(?:reduit|limite|inferieur)\s?(?:a\s\d{2,3}\s(?:m\b|metres))?)?|mobilite\s(?:tres\s)?reduite(?=[,.;\n]|\sdepuis)|inaptitude\s(?:totale|definitive|physique|temporaire|permanente)|perte\s(?:d'autonomie|de\s(?:la\s)?(?:memoire|vue|vision|audition|motricite))|peritonite|ulcere|coma\b|grossesse\s(?:pathologique|gemellaire|a\srisque|difficile)|placenta\spraevia|fausse\scouche|allergie(?:\s(?:aux?|a\sl[ae']\s?|a\sl')\s?[a-z]{3,14}(?:\sd[e'u]\s?(?:la\s)?[a-z]{3,12}){0,2})?|allergie)"""
_INJURY = r"(?:fractures?|entorses?|luxations?|ruptures?|dechirures?|lesions?|brulures?|plaies?|contusions?|commotions?|traumatismes?|amputation|ablation|operation|intervention(?:\schirurgicale)?|chirurgie|greffe|transplantation|protheses?|hernies?|kystes?|nodules?|infections?|inflammation|blessures?|ecrasement|morsures?|arthrodese|osteosynthese|perforation|dechaussement|section|arrachement|coupures?|elongation|claquage|atteinte|perte|paralysie|raideur|douleurs?|tassement)"
_WITHOUT_BODY = r"(?:fractures?\s(?:ouverte|fermee|multiples)|traumatisme\s(?:cranien|facial|psychique|psychologique|thoracique)|commotion\scerebrale|coup\sdu\slapin|entorse\s(?:cervicale|grave)|brulures?\s[ad]u\s(?:premier|second|deuxieme|troisieme|1er|2e|3e)\sdegre|hernie\s(?:discale|inguinale|hiatale|ombilicale)|rupture\s(?:d'anevrisme|ligamentaire|meniscale))"
_HURT = r"(?:blessee?|operee?|brulee?|amputee?|mordue?|greffee?|paralysee?|fracturee?|touchee?|appareillee?|recousue?|suturee?|platree?|(?:luxe|foule|deboite)e?|s'est\s(?:fractur|cass|foul|lux|bris|demis|brul|bless)ee?|souffr\w{1,5})"
_DEVICE = r"(?:oxygene\sa\sdomicile|oxygenotherapie|prothese\s(?:de|auditive|dentaire|mammaire|oculaire|femorale|tibiale|totale|partielle)(?:\s(?:hanche|genou|jambe|bras|main|pied|l'epaule|la\shanche))?|appareils?\sauditifs?|appareillage\sauditif|pacemaker|stimulateur\scardiaque|implants?\scochleaires?|pompe\sa\sinsuline|fauteuil\s(?:roulant|electrique)|deambulateur|lit\smedicalise|chien\sguide|sonde\s(?:urinaire|gastrique)|stomie|dialyse|hemodialyse|chimiotherapie|radiotherapie|chambre\simplantable|respirateur|orthese|corset|bequilles)"
_STATE = r"""(?:aveugle|malvoyante?|non-?\s?voyante?|malentendante?|sourde?(?:\s(?:et\s|-)?muette?)?|mal-?entendante?|insuffisante?\s(?:renale?|respiratoire|cardiaque)|(?:hemo)?dialysee?|grabataire|paralysee?(?:\sdes\s(?:membres|jambes)(?:\sinferieurs)?)?|polyhandicapee?|handicapee?\s(?:moteur|mentale?|physique|psychique|a\s\d{2,3}\s?%)|invalide(?:\sa\s\d{2,3}\s?%)?(?!\s(?:si|pour|en\sl'absence))|insulino-?dependante?|diabetique|epileptique|asthmatique|autiste|trisomique|deficiente?\s(?:intellectuel(?:le)?|mentale?|visuel(?:le)?|auditi(?:f|ve)|moteur|motrice)|bipolaire|schizophrene|depressi(?:f|ve)|suicidaire|toxicomane|alcoolique|seropositi(?:f|ve)
    |(?<!allocation\s)(?<!allocation\sd')(?:adulte|enfant|majeure?)\shandicapee?(?![\w-])|[a-z]{2,12}plegique|(?:my|psych|cardi|neur|nephr|nevr)opathe|hemophile|cardiaque(?=[,.;\n]|\set\s)|traumatisee?|desorientee?|sous\s(?:dialyse|oxygene|antidepresseurs|neuroleptiques|traitement\s(?:lourd|psychiatrique|substitutif))|enceinte(?:\sde\s\w{2,8}\smois)?|inapte\s(?:totalement|definitivement|a\s(?:tout|toutes|ses|son|l'exercice)[^.,;\n]{0,40}))"""
_CARE = r"""(?:(?:long|moyen)\ssejour\b|hospitalisation\s(?:complete|d'office|libre|sous\scontrainte|a\s(?:la\sdemande\sd'un\stiers|domicile)|en\s(?:psychiatrie|reanimation|soins\sintensifs|urgence))|hospitalisee?\sen\s(?:psychiatrie|reanimation|urgence|neurologie|cardiologie|oncologie)|soins\s(?:psychiatriques|palliatifs|intensifs|de\ssuite)|suivie?\s(?:psychiatrique|psychologique|medical|orthophonique|en\s(?:psychiatrie|oncologie|addictologie)|par\s(?:un\spsychiatre|le\scmp))
    |(?:cure|sevrage)\s(?:de\sdesintoxication|alcoolique)|(?:scolarisee?|orientee?|orientation|admise?|accueillie?)\s(?:en|vers)\s(?:ulis|ime|itep|esat|sessad)|amblyope|troubles?\s(?:du\sneuro-?developpement|dys|dyslexiques?)|traitement\s(?:neuroleptique|antidepresseur|de\ssubstitution|anticancereux)|neuroleptiques|antidepresseurs|etat\sd'(?:ivresse|ebriete)|addictions?|conduites?\saddictives?|prematuree?|porteu(?:r|se)\s(?:d'une?\s|de\sla\s|du\s)(?:vih|trisomie|handicap|prothese|pacemaker))"""
_GRADE = r"""(?:(?:groupe\s)?gir\s?:?\s?[1-6](?!\s?(?:a|et|ou|/|-|,)\s?(?:gir\s)?\d)|groupe\siso-?ressources?\s[1-6]|(?:taux\sd[e']\s?)?(?:incapacite|invalidite|handicap|ipp)(?:\s(?:permanente?|partielle|physique|totale|motrice))*(?:\s(?:est|a\sete))?(?:\s(?::|de|a|d'au\smoins|superieure?\sa|evaluee?\sa|fixee?\sa|reconnue?\sa|compris\sentre|egal\sa)){1,2}\s\d{1,3}(?:\set\s\d{2})?(?:\s|\s?[.,]\d\s?)?(?:%|pour\scent)|(?:\d{2,3}\s?%\s)d'(?:incapacite|invalidite)
    |(?:pension\s(?:d[e']\s?)?)?(?:invalide|invalidite)\s(?:de\s|en\s)?(?:la\s)?(?:1re|2e|3e|1ere|2eme|3eme|premiere|deuxieme|seconde|troisieme)\scategorie|(?:premiere|deuxieme|seconde|troisieme|1re|2e|3e|2eme|3eme)\scategorie\sd'invalidite|affection\sde\slongue\sduree|ald\s\d{1,2}\b|reconnue?\s(?:travailleu(?:r|se)\s)?handicapee?|reconnaissance\sde\s(?:la\s)?qualite\sde\stravailleu(?:r|se)\shandicapee?)"""

_GROUP = rf"(?:{_ILLNESS}|{_PSYCHE}|{_WITHOUT_BODY}|{_DEVICE}|{_STATE}|{_CARE}){_TAIL}"

HAD = pattern(
    rf"\b(?:{_GROUP}|{_INJURY}(?:[ ]{_ADJECTIVE}){{0,2}}{_AT}{_TAIL}|{_GRADE})(?![\w-])",
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
    rf"\b{_HURT}[ \n](?P<value>{_LINK}(?:{_PART}\s(?:du\s|de\sla\s|de\sl'|d')?)?{_BODY}\b{_TAIL})",
    matches=("opéré du ménisque", "blessée au genou gauche", "s'est cassé le poignet"),
    refuses=("touchée par la crise", "opérée du réseau"),
)
"""What is said of the part of the body."""

BROKEN = pattern(
    rf"\b(?P<value>(?:(?:l[ae]s?|une?|deux|trois|ses?|son|sa)[ \n]|l')?{_BODY}(?:[ ](?:droite?s?|gauches?))?[ \n](?:luxe|fracture|casse|sectionne|ecrase|ampute|arrache|brule|foule|dechire|fele|perfore|paralyse|tumefie)e?s?)\b",
    matches=("deux doigts luxés", "le poignet gauche fracturé"),
    refuses=("la main tendue", "le bras de fer"),
)
"""A part of the body and what became of it."""

ENDED = pattern(
    r"(?<![\w'’-])(?:[a-zà-ÿ-]{2,20}(?:(?<!acad)(?<!épid)(?<!pand)(?<!pol)émie|(?<!sym)(?<!em)(?<!anti)(?<!télé)pathie|(?<!nost)algie|plégie|phrénie|ectomie|ostomie|plastie|rragie|rrhée|asthénie|parésie|trophie|dystonie|phasie|praxie|kinésie|mégalie|sthésie|cardie|pnée|plasie|blastome|glycémie)|[a-zà-ÿ]{2,16}(?:sclér|nécr|stén|silic|thromb|arthr|névr|psych|cyph|lord|tubercul|fibr|myc|cirrh|amyl|coïd|plasm|spir|métri|por|ecchym|acid|cyan|dermat|asbest)ose|(?:silic|fibr|myc|névr|arthr|asbest)ose|(?:[a-zà-ÿ-]{0,16}(?:arthr|artér|bronch|tend|hépat|nephr|néphr|gastr|entér|col|cyst|ot|rhin|laryng|phléb|sinus|mening|méning|myél|encéphal|phalit|dermat|péricard|myocard|endocard|vascular|neur|polynévr|névr|burs|capsul|pancréat|rétin|conjonctiv|kérat|uvé|chond|discarthr|spondyl|ostéomyél|périton|appendic|prostat|cellul|gingiv|stomat|amygdal|pharyng|trachéobronch|pneumon|épicondyl|synov|aponévros|fasci|thyroïd|mast|métr|salping|pyélonéphr))ite|[a-zà-ÿ]{0,16}(?:angi|carcin|adén|fibr|lymph|myél|mélan|glauc|hémat|papill|ostéosarc|gli|méningi|neurin|lip|névr|trach|xanth|athér)ome|œdème|eczéma)s?(?![\w-])",
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

SUFFERED = pattern(
    r"""\b(?:(?:souffr(?:e|ant|ait|ent)|atteinte?s?|affectee?|porteu(?:r|se)|victime|convalescente?)(?:\s(?:depuis\s[^,;.\n]{2,20}|toujours|egalement|aussi|actuellement))?[ \n](?:d[eu]\s(?:la\s)?|des\s|d'(?:une?\s)?|de\sl')
    |(?:soignee?|operee?|hospitalisee?|arretee?|suivie?|traitee?|(?:se\strouve\s)?en\sarret(?:\s(?:de\stravail|de\smaladie|maladie))?|(?:conge|arret)\s(?:de\s)?(?:longue\s|grave\s)?maladie(?:\sordinaire)?)(?:\s(?:depuis\s[^,;.\n]{2,20}|actuellement))?[ \n](?:pour\s(?:une?\s|des\s)|en\sraison\sd'une?\s|a\sla\ssuite\sd'une?\s|suite\sa\sune?\s))
    (?P<value>(?!(?:une?|l[ae]s?|des|limite|manque|retards?|absence|isolement|solitude|precarite|difficultes?|accidents?\b(?!\s(?:vasculaire|cardiaque|ischemique))|agressions?|vols?|violences?|escroquerie|incendie|duree|periode|mois|jours?|ans?|projet|dossier|discrimination|harcelement|licenciement|charge|objectif|depot|dette|degats?|nuisances?|bruit|chute|refus|faits?|erreur|insuffisance\sde|surendettement)\b)[a-z][a-z'-]{2,25}
    (?:[ \n](?!(?:qui|que|dont|depuis|est|a|ont|sont|et\s(?:a|est|ne|n'|se|sa|son|de\sla|d')|ayant|necessit\w{2,5}|lui|ne|par|pour|avec|sans|dans|selon|il|elle|son|sa|ses|au\s(?:mois|cours|domicile)|en\s(?:20|19)|m\.|mme|mais|ou)\b)[a-z'-]{1,25}){0,6})""",
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

POLICY = pattern(
    r"\b(?:contre|lutte|recherche|prevention|depistage|journee|semaine|associations?|ligue|plan|maison|centre|unite|(?<!imputabilite\sau\s)(?<!imputable\sau\s)service|campagne|sensibilis\w+|formation|fondation|institut|federation|accueil\sdes|(?:aux?|des|les|pour)\s(?:personnes|publics?|usagers|enfants|eleves|patients|malades)|accessib\w{2,5}|travaux|signalisation|cheminements?|rampe|classement|grille|tarifs?|forfaits?|bareme|dotation|section)\b(?:(?!\b(?:suivie?|atteinte?s?|souffr\w{1,6}|victimes?|conge|arret|porteu\w{1,3}|interesse\w?|consecuti\w{1,3}|m\.|mme|monsieur|madame)\b)[^.;\n]){0,40}(?<!,\s)\Z",
    matches=("la lutte contre la ", "accueil des personnes ", "association des ", "travaux d'accessibilité pour "),
    refuses=("le centre, atteint d'une ", "en congé pour une ", "centre de secours principal, "),
)
"""Before an illness of nobody: what is fought, studied, built or priced."""
