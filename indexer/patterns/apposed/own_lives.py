"""What a sentence says of the life of somebody whom it names, whatever their function: health, home, family, money, career."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern
from indexer.patterns.personal.own_matter import OF_BODIES

_SAID_OF_ONE = any_of(
    rf"""
    atteinte?(?=\sd) malade soignee? hospitalisee? operee? decedee? invalide inapte dangereu(?:x|se)
    surendett\w{{2,4}} expuls\w{{1,3}} handicapee? enceinte en\s(?:arret|conge) passe\sa\s\d{{2,3}}
    sous\s(?:curatelle|tutelle|sauvegarde) temps\spartiel demi-traitement en\sdisponibilite reclass\w{{1,6}} mutee?
    licenci\w{{1,6}} revoqu\w{{1,3}} a\sla\sretraite retraitee? divorc\w{{1,3}} veu(?:f|ve) celibataire
    (?:demeur|resid|domicili|habit|heberg)(?:e|ee|ait|ant) log(?:e|ee|ait) locataire
    occup(?:e|ait|er|ante?)(?!\s(?:le|les|l'|ce|un|cette)\s?(?:fonctions?|postes?|emplois?)) famille\sde
    (?:une?|deux|trois|quatre|cinq|\d)\senfants? (?:pere|mere)\sde per(?:coit|cevra)
    benefici(?:e|era|ait)(?!\sd'une\sdelegation) obtien(?:t|dra) recevra(?!\s(?:copie|notification|ampliation))
    recoit\s(?:une?|\d)(?!\sdelegation) reclame conteste est\sadmise? jures?\s liste\sdes\sjures condamn\w{{1,5}}
    incarcer\w{{1,3}} ivresse (?:mise?|garde)\s(?:en\sexamen|a\svue) sollicite(?!\s{OF_BODIES}|[.,;])
    ach(?:ete|eter) acqui(?:ert|erir|erent|se?) loue construi(?:t|re)
    depos(?:e|ee)\sune?\s(?:permis|declaration\sprealable|plainte|recours|requete|demande)
    (?:demande|souhaite|desire)\s(?:une?|des|l[ae]|l'|a|son|sa)?\s?(?:temps\spartiel|conge|aides?|secours|logement|place\b|remise|exoneration|delais?\sde\spaiement|echelonn\w+|derogation|inscription|mutation|retraite|indemnis\w+|remboursement|carte|allocation|bourse|louer|obtenir|beneficier|vendre)
    """
)

_IS_ONE = any_of(
    r"""
    proprietaire riveraine? voisine? lect(?:eur|rice) emprunteu(?:r|se) habitante? eleve etudiante? apprentie?
    stagiaire usagere? redevable debit(?:eur|rice) requerante? demandeu(?:r|se) plaignante? allocataire
    titulaire\sd(?!'un\soffice|e\sl'office)
    """
)

LIFE = pattern(
    rf"""\b{_SAID_OF_ONE}\b
    |(?:,|\best|\bcomme)\s{_IS_ONE}\b
    |\bsouffr(?:e|ait|ant)\b|(?:est|etait|ete|sera)\s(?:atteinte?(?=\sd)|malade|hospitalisee?|enceinte|operee?|expulsee?|exclue?|condamnee?|poursuivie?|jugee?|mise?\sen\s(?:examen|cause|demeure)|placee?\ssous)\b|garde\sa\svue|fai(?:t|sait)\sl'objet\sd|disciplinaire|divorce|saisie\ssur|surendettement|cure\sd[e']
    |debit(?:eur|rice)|\bdoit\s(?:\d|l[ae]s?\s(?:somme|loyer)|(?:(?:un|une|deux|trois|quatre|cinq|six|huit|dix|plusieurs)\s)(?:mois|annees?|loyers?|echeances?|factures?|trimestres?)\b)|\bdettes?\b|impayee?s?\b|remise\sgracieuse|\briveraine?\b|se\splaint\b|\b(?:touche|percoit)\s|beneficie\s(?:du\srsa|de\sl'a)|se\svoit\srefus|\best\s(?:l[ae]\s)?(?:mere|pere|epou(?:x|se)|conjointe?|bipolaire)\b|\bdetourn\w{{1,3}}\b
    |\b(?:demande|sollicite|reclame|obtient)\s(?:(?:un|une|la|le|l'|son|sa|ses|de|d')\s?){{1,2}}(?:[\w'-]{{1,15}}\s){{0,2}}?(?:logement|aide\ssociale|secours|remise|bourse|concession|mutation|reintegration|conge|disponibilite|retraite|indemnisation|indemnite|carte|titularisation|protection)\b""",
    matches=(
        ", souffre d'une dépression", " a été mis en examen", " est débitrice de 300 €", " demande un logement social", " demande la mutation de sa concession",
        ", habite au", ", achète la parcelle", ", bénéficie d'un", ", riverain, ", ", dépose un permis", " doit deux mois", " (famille de trois", ", demande un temps partiel",
    ),
    refuses=(" demande des précisions sur le logement", " est atteint le quorum", ", reçoit délégation", " occupe le poste", ", sollicite une subvention", ", avocat de la requérante", ", demande une réponse", ", présidente des locataires"),
)  # fmt: skip
"""Behind a name, of its bearer."""

_THINGS = any_of(
    r"""
    dettes? loyers? impayes? factures? arrieres? surendettement maladies? handicap etat\sde\ssante sante cancer
    diabete depression alcoolisme traitement hospitalisation invalidite grossesse operation accident blessures?
    recours plainte bourse aide allocation pension retraite revenus ressources dossier logement domicile maison
    appartement habitation residence terrain jardin expulsion demenagement
    situation\s(?:personnelle|financiere|familiale|sociale|medicale) difficultes divorce separation deuil
    licenciement chomage conge arret\sde\s avis\sd'imposition impots? fils filles? enfants? mari epou(?:x|se)
    conjointe? compagn(?:on|e) mere pere freres? soeurs?
    """
)
_THING = rf"""(?:sa|son|ses|leurs?)\s(?:(?:graves?|nouve\w{{2,4}}|anci\w{{2,4}}|propres?|jeunes?|petite?s?|premi\w{{2,4}}|lourdes?)\s)?{_THINGS}\b"""

THING = pattern(
    rf"(?<!pour\s)\b{_THING}",
    matches=(" demande que sa dette", " de ses difficultés", " de son avis d'imposition", " de ses graves difficultés"),
    refuses=(" présente son rapport", " de sa mission", " remercie la ville pour son aide"),
)
"""What somebody has beside any function."""

TOLD = pattern(
    rf"\A\s(?:rend\scompte|donne\slecture)\sde\s{_THING}",
    matches=(" rend compte de ses difficultés", " donne lecture de son avis d'imposition"),
    refuses=(" rend compte de sa mission", " donne lecture de la motion"),
)
"""Behind the name of whoever speaks of their own, no member at work."""

HAS = pattern(
    r"\b(?:est|[ée]tait|a|avait|[ée]t[ée]|reste|vit|souffre|souffrait|pr[ée]sente|mentionne|atteste|[ée]tat)\b[^.;,]{0,40}\Z|\b(?:souffrant|atteinte?|suivie?|hospitalis[ée]e?|soign[ée]e?)\b[^.;,]{0,40}\Z|\b(?:arr[êe]t|cong[ée])(?:[ ]de[ ](?:travail|maladie))?[ ](?:pour|en raison d)[^.;,]{0,12}\Z",
    matches=(", directrice de l'école, est en ", " a une ", ", atteinte d'une ", " est en arrêt pour "),
    refuses=(", médecin agréé, pour la ", ", directeur du foyer ", "l'aide à domicile retarde la "),
    cased=True,
)
"""Before an illness that is said of whoever the sentence names, not of those whom they look after; in small letters with accents."""

OTHER = pattern(
    r"(?:\s(?:l[ae]s?\s|l'|une?\s|des\s)[\w-]{3,20}(?:\s[\w-]{3,20})?\sde\s|\b)(?:m\.|mm\.|mmes?|mlles?|monsieur|madame)\s(?!le\s|la\s)",
    matches=(" de m. roux", " a mme roux", " la plainte de m. roux"),
    refuses=(" comme cela", " monsieur le maire"),
)
"""From there on a sentence speaks of somebody else, or of what is theirs."""

CLAUSE_END = pattern(
    r"[.;]\s|\n[ \t]{0,8}\n|\s(?:attestant|certifiant|constatant|prescrivant)\b|\sque\s(?![^.;]{0,60}\blui\b)|\squ'(?![^.;]{0,60}\blui\b)",
    matches=(". Le", " que l'agent", " attestant d'une chute"),
    refuses=(" que la ville lui rachète", ", directeur"),
)
"""Where what goes on is said of others."""

_CIVIL = r"(?:(?:m\.|mme|mlle|monsieur|madame|me|maitre|dr\.?|(?:l[ea]\s)?docteure?)\s{1,2})"
_ROLE = any_of(
    r"""
    beneficiaires? debit(?:eurs?|rices?) locataires? redevables? laureate?s? titulaires? preneurs? acquereurs?
    acheteurs? vendeurs? demandeurs? demanderesses? requerante?s? plaignante?s? victimes? proprietaires?
    occupante?s? usage(?:rs?|res?) abonnee?s? jures? tires?\sau\ssort concession(?:naire)?s? interessee?s?
    riveraine?s? allocataires? patiente?s? defunte?s? assuree?s?
    """
)

_HEADING = any_of(
    r"""
    non-valeurs? creances? impayee?s? secours aides? bourses? prets? primes? dettes? demandes? ventes?
    """
)

ROLE = pattern(
    rf"\b(?:{_ROLE}\b,?\s{{1,2}}|(?:{_ROLE}|{_HEADING})\b[^:.\n]{{0,60}}:\s(?:[^.\n]|(?<=\bm)\.){{0,250}}){_CIVIL}?\Z",
    matches=("le bénéficiaire, m. ", "jurés tirés au sort : m. roux, architecte ; mme ", "concession n° 12 : m. ", "l'usagère, mme ", "admis en non-valeur : m. roux, architecte (320 €), mme "),
    refuses=("le directeur, m. ", "association des locataires du centre, mme "),
)
"""Before somebody whom the act is about."""

_RELATIONS = any_of(
    r"""
    fille fils mari femme epou(?:x|se) conjointe? compagn(?:on|e) mere pere frere soeur enfants? neveu niece
    veu(?:f|ve) famille locataire patiente? cliente? voisine? salariee? debit(?:eur|rice) heriti(?:er|ere)
    reclamation contestation plainte rupture\sconventionnelle protection\sfonctionnelle imputabilite conge
    sanction blame reclassement mutation demission invalidite revocation licenciement suspension radiation
    retrogradation mise\sa\spied hospitalisation deces mise\sen\s(?:cause|examen|disponibilite)
    indemnite\sde\s\w{4,12} courrier(?!s?\sd(?:u|e\sla)\s(?:president|direct|prefet|sous-prefet|recteur|inspect))
    """
)

RELATED = pattern(
    rf"""\b{_RELATIONS}s?\s(?:d[eu]\s(?:la\s|l')?|d'|des\s)(?:[^.;,]|(?<=\bm)\.){{0,60}}(?:,\s)?{_CIVIL}?\Z""",
    matches=("la fille de la directrice de l'école, ", "le mari de la trésorière, m. ", "les enfants de m. ", "la réclamation de m. ", "la révocation de m. ", "protection fonctionnelle de m. "),
    refuses=("le courrier du président de la fédération, m. ", "le directeur de l'école, m. ", "la fille est admise. le directeur, m. "),
)  # fmt: skip
"""Before somebody who is told by another person's function, or by what they wrote."""
