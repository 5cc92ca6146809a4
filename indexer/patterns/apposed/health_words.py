"""Words of health: parts of the body, what is said of an illness, names of illnesses, injuries and devices."""

from __future__ import annotations

from indexer.patterns.core import any_of

PART = any_of(
    r"""
    col tete plateau tendon ligaments? muscle os nerf cartilage disque
    """
)
BODY = any_of(
    r"""
    (?:avant-)?bras jambes? mains? doigts? pouce index orteils? femur tibia perone humerus radius cubitus scaphoide
    malleole rotule menisques? calcaneum achille vertebres? cotes? sternum bassin pelvis sacrum coccyx machoire nez
    crane clavicule omoplate epaules? genoux? dos rachis hanches? chevilles? poignets? coudes? cou pieds? talons?
    oeil yeux tympans? oreilles? ligaments?\scroises? tendons?(?:\sd'achille)? colonne(?:\svertebrale)? visage tete
    coeur reins? foie rate poumons? estomac vessie prostate uterus ovaires? seins? colon intestins? pancreas
    thyroide peau sang cerveau moelle(?:\sosseuse|\sepiniere)? langue gorge larynx cornee retine artere aorte
    valve(?:\smitrale|\saortique)? canal\scarpien coiffe(?:\sdes\srotateurs)?
    membres?(?:\s(?:inferieurs?|superieurs?))? cuisse mollet aine hernie phalanges? dents? col\sde\sl'uterus
    voies\surinaires joues? cuir\schevelu menton levres? paupieres? front sourcils? arcade tempes? nuque abdomen
    ventre thorax torse fesses? gencives? ongles? palais trachee oesophage ligne\sblanche
    """
)
ADJECTIVE = any_of(
    r"""
    droite?s? gauches? ouverte?s? fermee?s? graves? severes? legere?s? moderee?s? profonde?s? chroniques? aigue?s?
    recente?s? multiples? totale?s? partielle?s? complexes? opere?e?s? appareillee?s? invalidante?s? evolutive?s?
    stabilisee?s? recidivante?s? degenerative?s? congenitale?s? hereditaire infantile juvenile traumatiques?
    post-traumatiques? psychiques? psychologiques? psychiatriques? mentale?s? moteurs? motrices? physiques? cognitif
    cognitive?s? sensorielle?s? visuel(?:le)?s? auditi(?:f|ve)s? neurologiques? cardiaques? cardio-?vasculaires?
    vasculaires? cerebra(?:l|le|ux) renale?s? respiratoires? pulmonaires? hepatiques? digestive?s? musculaires?
    musculo-squelettiques? articulaires? osseuse?s? discale?s? lombaires? cervicale?s? dorsale?s? inguinale?
    dentaires? femorale? tibiale? tarsien carpien bilatera(?:l|le|ux) depressi(?:f|ve)s? anxieu(?:x|se)s?
    anxio-depressi(?:f|ve)s? bipolaires? autistiques? epileptiques? diabetiques? alcooliques? cancereu(?:x|se)s?
    metastatiques? inflammatoires? infectieu(?:x|se)s? allergiques? immunitaires? auto-?immunes? rares? orphelines?
    genetiques? en\splaques en\sremission majeure?s? medullaire dialysee? insulino-?dependante? inoperable
    cranien(?:ne)?s? terminale?s? definitive?s? rotulien(?:ne)?s? [a-z-]{4,18}nnel(?:le)?s? intellectuel(?:le)?s?
    difficile praevia [a-z-]{3,18}(?:iques?|eu(?:x|se)s?|[^n]ales?|aires?|ifs?|ives?|iennes?|oides?) permanente?s?
    professionnelle?s? surinfectee? electriques? roulants? manuels?
    """
)
PSYCHE = any_of(
    r"""
    (?:idees?|propos|etats?|episodes?|troubles?|syndrome|comportements?|bouffees?|accidents?|conduites?|acces|crises?|phases?|decompensation|agitation|angoisses?)\s(?:delirante?s?|noires|suicidaires?|de\spersecution|incoherents|maniaques?|manico-depressi\w{2,3}|confusionnel(?:le)?s?|dissociati(?:f|ve)s?|psychotiques?|schizophreniques?|paranoiaques?|melancoliques?|anxieu(?:x|se)s?|clastiques?|agressi(?:f|fs|ve|ves)|auto-?agressi\w{1,3}|hetero-?agressi\w{1,3}|catatoniques?|d'agitation|d'exaltation|d'excitation|de\sprostration|depressi(?:f|fs|ve|ves)|addicti(?:f|fs|ve|ves))
    hetero-?agressivite auto-?agressivite agitation(?:\sextreme)?(?=[,.;\n]) desorientation(?:\stemporo-spatiale)?
    mutisme prostration logorrhee (?:rupture|refus|arret)\s(?:de|des)\s(?:soins?|traitement)(?:\spsychiatriques?)?
    deni\s(?:des?\s(?:ses\s)?troubles|de\sla\smaladie) peril\simminent risque\sgrave\sd'atteinte\sa\sl'integrite
    en\ssituation\sde\shandicap deplacements?\s(?:a\spied\s)?(?:tres\s)?(?:difficiles?|limites?|penibles?)
    aide\stechnique\spour\sses\sdeplacements canne\sblanche langue\sdes\ssignes audioprothese
    """
)
ILLNESS = any_of(
    r"""
    otites? (?:\d{1,3}\s|(?:deux|trois|quatre|cinq|six|huit|dix|douze|quinze|vingt)\s)points\sde\ssuture \d\d(?:,\d)?\sde\sfievre
    varicelle rougeole rubeole oreillons scarlatine coqueluche impetigo (?:double\s|triple\s|quadruple\s)?pontages?(?:\scoronariens?)?
    cesarienne hemorragie(?:\s(?:de\sla\sdelivrance|cerebrale|interne))? stent pacemaker mononucleose lombo-?sciatiques? lombalgies? sciatalgies? sciatiques? cruralgies? dorsalgies? cervicalgies?
    nevralgies? algies? migraines? glaucome cataracte dmla endometriose psoriasis eczema rectocolite pancreatite
    pneumonie pleuresie pneumothorax bronchite\schronique bpco bronchopneumopathie emphyseme embolie phlebite
    thrombose anevrisme arythmie fibrillation hypertension(?!\selectrique) obesite(?:\smorbide)? cirrhose
    nephropathie lupus spondyl\w{4,12} osteoporose arthrose coxarthrose gonarthrose polyarthrite arthrite capsulite
    bursite tendinite tendinopathie epicondylite neuropathie zona covid\slong paludisme tuberculose sida\b vih\b
    psychose paranoia bipolarite tdah agoraphobie nevrose demence alcoolo-?dependance dependance\sa\sl'alcool
    toxicomanie anemie drepanocytose hemophilie thalassemie encephalopathie encephalite meningite scoliose cyphose
    spina\sbifida hydrocephalie infirmite\smotrice acouphenes hypoacousie presbyacousie surdite cecite aphasie
    amblyopie begaiement incontinence mucoviscidose hemiplegie hemiparesie paraplegie tetraplegie paralysie
    sclerose\s(?:en\splaques|laterale) leucemie lymphome melanome carcinome sarcome tumeur cancer metastases adenome
    diabete epilepsie asthme autisme trisomie(?:\s21)? schizophrenie depression(?!\s(?:atmospherique|du\sterrain))
    burn-?\s?out epuisement\sprofessionnel anorexie boulimie hepatite(?:\s[abc]\b)? fibromyalgie sequelles parkinson
    alzheimer
    (?:accident|malaise|crise|arret|insuffisance|infarctus|souffle)s?\s(?:vasculaire|cardiaque|vaga[l]|respiratoire|renale|cardio-respiratoire|du\smyocarde|d'epilepsie|d'angoisse|de\spanique|d'asthme|hepatique|ischemique)
    avc\b infarctus angine\sde\spoitrine stress\spost-?\s?traumatique
    choc\s(?:post-?traumatique|psychologique|emotionnel|anaphylactique)
    etat\s(?:depressif|anxieux|anxio-depressif|de\sstress|vegetatif|de\schoc) idees\ssuicidaires
    tentative\sde\ssuicide decompensation bouffee\sdelirante hallucinations deficience
    deficit\s(?:auditif|visuel|moteur|cognitif|immunitaire)
    troubles?\s(?:respiratoires|digestifs|urinaires|articulaires|sensoriels|neurologiques|vasculaires|psychi\w{3,8}|psychologiques?|bipolaires?|anxieux|depressi\w{2,3}|cognitifs?|musculo-squelettiques|du\s(?:comportement|langage|sommeil|spectre)|de\sl'(?:attention|humeur|audition)|de\sla\s(?:personnalite|memoire|marche|vue|vision)|auditifs?|visuels?|moteurs?|alimentaires|addictifs|schizo\w{3,8}|neuro\w{3,14}|cardiaques?|obsessionnels)
    dys(?:lexie|phasie|praxie|calculie|orthographie) intoxication\s(?:alimentaire|medicamenteuse|au\s\w{4,20})
    septicemie hematomes? ecchymoses?
    syndromes?\s(?:depressif|anxio-?\s?depressif|anxieux|du\scanal\scarpien|de\sfatigue\schronique|parkinsonien|confusionnel|coronarien|autistique|cerebelleux|nephrotique|post-traumatique|subacromial|douloureux)
    (?:affections?|pathologies?|maladies?)\s(?:neuro-?\s?degenerative|auto-?\s?immune|rare|orpheline|chronique|invalidante|genetique|psychiatrique|psychique|mentale|cardiaque|cardio-?vasculaire|renale|pulmonaire|respiratoire|neurologique|lombaire|hepatique|digestive|musculaire|evolutive|cancereuse|inflammatoire|infectieuse|du\s(?:coeur|dos|rachis|sang|foie|rein)|professionnelle(?=\sn))
    troubles\s(?:mentaux|du\scomportement) delires?\s(?:de\s\w{5,14}|paranoiaque|mystique) etat\sd'agitation
    agitation\spsychomotrice propos\sincoherents risque\s(?:suicidaire|de\spassage\sa\sl'acte) automutilations?
    (?:intolerance|allergies?)\s(?:aux?\s|a\s(?:la\s|l')?)\s?\w{3,14}(?:\sd[eu]\s(?:la\s)?[a-z]{3,12}){0,2}
    prematurite incapacite\s(?:totale|temporaire)(?:\s(?:temporaire|totale))?\sde\stravail(?:\sde\s\w{1,8}\sjours)?
    itt\s(?:de\s)?\w{1,8}\sjours station\sdebout\spenible penibilite\sa\sla\sstation\sdebout
    perimetre\sde\smarche(?:\s(?:reduit|limite|inferieur)\s?(?:a\s\d{2,3}\s(?:m\b|metres))?)?
    mobilite\s(?:tres\s)?reduite(?=[,.;\n]|\sdepuis)
    inaptitude\s(?:totale|definitive|physique|temporaire|permanente)
    perte\s(?:d'autonomie|de\s(?:la\s)?(?:memoire|vue|vision|audition|motricite)) peritonite ulcere coma\b
    grossesse\s(?:pathologique|gemellaire|a\srisque|difficile) placenta\spraevia fausse\scouche
    allergie(?:\s(?:aux?|a\sl[ae']\s?|a\sl')\s?[a-z]{3,14}(?:\sd[e'u]\s?(?:la\s)?[a-z]{3,12}){0,2})? allergie
    """
)
INJURY = any_of(
    r"""
    fractures? entorses? luxations? ruptures? dechirures? lesions? brulures? plaies? contusions? commotions?
    traumatismes? amputation ablation operation intervention(?:\schirurgicale)? chirurgie greffe transplantation
    protheses? hernies? kystes? nodules? infections? inflammation blessures? ecrasement morsures? arthrodese
    osteosynthese perforation dechaussement section arrachement coupures? elongation claquage atteinte perte
    paralysie raideur douleurs? tassement
    """
)
DEVICE = any_of(
    r"""
    oxygene\sa\sdomicile oxygenotherapie
    prothese\s(?:de|auditive|dentaire|mammaire|oculaire|femorale|tibiale|totale|partielle)(?:\s(?:hanche|genou|jambe|bras|main|pied|l'epaule|la\shanche))?
    appareils?\sauditifs? appareillage\sauditif pacemaker stimulateur\scardiaque implants?\scochleaires?
    pompe\sa\sinsuline fauteuil\s(?:roulant|electrique) deambulateur lit\smedicalise chien\sguide
    sonde\s(?:urinaire|gastrique) stomie dialyse hemodialyse chimiotherapie radiotherapie chambre\simplantable
    respirateur orthese corset bequilles
    """
)
