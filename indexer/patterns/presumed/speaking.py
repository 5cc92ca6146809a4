"""Who speaks or withdraws in the sitting; kin, staff and others who are there for a matter of their own."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.personal.persons import PARTICLE

SPEAKS = pattern(
    r"\A\.[ ]?-[ ]|\A[ ]?[:-][ ](?:«\s)?(?:je|nous|on|qui|que|quel(?:le)?s?|pourquoi|comment|quand|cela|ca|vous|mais|merci|il\s(?:faut|y\sa)|c'est|est-ce|non,|oui,)\s|\A[ ]?[:-][ ](?:«\s)?j'|\A,?[ ](?:s'interroge\b|s'etonne\b|demande\s(?:combien|quand|comment|pourquoi|a\squoi|quel)|rappelle\b|repond\s(?:que|a\s|qu')|relit\b|se\srefere\b|cite\s(?:l[ae]s?\s|l'|un)|se\sjoint\sa\b|(?:qui\s)?s(?:'est|e)\sdeporte|ne\sparticipe\spas\s(?:au\s(?:vote|debat)|a\sla)|ne\spren(?:d|ant)\spas\spart|(?:propose|suggere)\s(?:au\sconseil|a\sl'assemblee|de\svoter|un\samendement|d'amender)|donne\slecture|donne\spouvoir|approuve\s(?:cette|le\sprojet|la\sdeliberation)|insiste\ssur|souhaite\sla\sbienvenue|leve\sla\sseance|ouvre\sla\sseance|est\s(?:elue?|designee?)\ssecretaire|a\srejoint\sla\sseance|(?<=,\s)au\snom\sd(?:e\sl'opposition|u\sgroupe|e\sla\s(?:majorite|minorite|commission|liste))|(?<=,\s)pour\s(?:le\sgroupe|la\sliste|l'opposition|la\smajorite|la\sminorite)\b|est\sd'avis\s(?:de\b|d'|que\b|qu')|fait\spart\sde\sl|(?:et\s)?(?:m\.|mme|mm\.)\s[^.;,\n]{3,40}?\s(?:votent|s'abstiennent|ne\sprennent\spas|quittent|sortent|se\sretirent|rejoignent|interviennent|s'etonnent|rappellent|soulignent|font\s(?:observer|remarquer|part))\b|vote(?:nt)?\s(?:pour|contre)\b|clot\sle\sdebat|met\saux\svoix)",
    matches=(", pour le groupe d'opposition, votera", " et Mme Roux votent contre", " est d'avis de", " rappelle la loi", " répond que", " relit", " se réfère à", " qui s'est déporté", " ne participe pas au vote", " se joint à lui", ". – Je", " : Nous attendons", " s'étonne du coût"),
    refuses=(" estime que", " signale que", " demande que", " cité à comparaître"),
)
"""Right after the name of somebody who speaks or withdraws in the sitting, whom no list need name."""

BEFORE = pattern(
    r"\b(?:en\sreponse\sa|suivant\sl'avis\sd[e']|(?<=delegation\s)conduite\spar|elue?s?(?:\s(?:a\sla|au)\s\w{4,14})?\s:|delegue?e?s?\s:|ont\sobtenu\s:|representante?s?\sdu\spersonnel\s:|correspondante?\s(?:defense|securite\sroutiere)\s?:|juge\s?:?|bourgmestre(?:\sde\s\w{3,20},)?|signee?\s:)\s{0,2}(?:(?:m\.|mme|monsieur|madame)\s)?\Z",
    matches=("suivant l'avis de m. ", "élus à la commission : ", "le bourgmestre ", "signé : "),
    refuses=("à la demande de ", "le dossier de "),
)
"""Right before the name of who speaks, signs, is elected or judges."""

REPRESENTED = pattern(
    r"\b(?:indivision|succession|hoirie|hoirs|consorts|mineure?s?|enfants?|majeure?\sprotegee?|heritiers|(?<!administrateurs\s)(?<!administratrices\s)(?<!membres\s)nommee?s?|prenommee?s?|partie\scivile|poursuivie?s?|protection\sfonctionnelle|tirage\sau\ssort|tirees?\sau\ssort|jures?|debit(?:eurs?|rices?)|redevables?|locataires?|beneficiaires?|riveraine?s?|bachelie\w{1,3}|laureate?s?)\b[^.;\n]{0,60}\Z",
    matches=("l'indivision roux (représentée par ", "contre les nommés "),
    refuses=("la ville, représentée par ", "administrateurs nommés : "),
)
"""In the clause before somebody who is there for a matter of their own, whatever word of assemblies stands before."""

_KIN = r"(?:mari|femme|épou(?:x|se)|conjointe?|compagnon|compagne|fils|fille|sœur|soeur|frère|mère|père|neveu|nièce|cousine?|tante|oncle|gendre|belle-(?:mère|fille|sœur)|beau-(?:père|fils|frère)|grand-(?:mère|père)|veuve?|veuf|jumelle|jumeau|cadette?|aînée?)"
_CIVILITY = r"(?:(?:M\.|Mme|Mlle|Monsieur|Madame)[ ])?"
_NAME = rf"{PARTICLE}{{0,2}}[A-ZÀ-ÝŒ][\w’'-]{{1,30}}(?:[ ]{PARTICLE}{{0,2}}[A-ZÀ-ÝŒ][\w’'-]{{1,30}}){{0,2}}"

KIN_BEFORE = pattern(
    rf"(?<![\w-])(?:(?:[Ss]a|[Ss]on|[Ll]eur)[ ]{_KIN},?[ ](?:née?[ ])?{_CIVILITY}|[Uu]ne?[ ](?:père|mère|parent|papa|maman|riveraine?|habitante?|administrée?|indigente?|sans-abri),[ ]|[Tt]ante[ ]|[Oo]ncle[ ]|(?:[Ll]a|[Dd]e|[Uu]ne|cette)[ ]famille[ ]|[Ff]amilles?[ ](?=[A-ZÀ-Ý])|[Ll]es[ ](?:époux|consorts)[ ])(?P<name>{_NAME})",
    matches=("sa fille Manon", "sa veuve née Gombaud", "Un père, Luc Roux", "Tante Béa", "son mari, M. Job", "la famille Masselin", "les époux Van Acker"),
    refuses=("son maire", "sa fille est", "la famille est"),
    cased=True,
)
_GIVEN = r"(?!Et(?![\w'’-]))[A-ZÀ-ÝŒ][\w’'-]{1,30}(?:[ ][A-ZÀ-ÝŒ][\w’'-]{1,30}){0,2}"
CHILDREN = pattern(
    rf"(?<![\w-])(?i:(?:leurs|ses|mes)(?:[ ]\w{{3,8}})?[ ](?:enfants|fils|filles|jumeaux|jumelles|petits-enfants|petites-filles)|(?<=[;|(][ ])enfants[ ]:)[ ]?[,:(]?[ ](?P<names>{_GIVEN}(?:(?:,[ ]|[ ](?:et|ET)[ ]|[ ]&[ ]){_GIVEN}){{0,7}})",
    matches=("leurs enfants Joris et Femke", "ses trois filles, Anaé, Lou et Zoé", "ses jumeaux Noé et Lou", "; enfants : Lyam, Naya"),
    refuses=("leurs enfants scolarisés", "les enfants de Bray", "les filles du club"),
    cased=True,
)
"""First names of somebody's children, one after the other."""
GIVEN_NAME = pattern(_GIVEN, matches=("Joris", "Marie Lou"), refuses=("et", "joris"), cased=True)

KIN_AFTER = pattern(
    rf"(?<![\w-]){_CIVILITY}(?P<name>{_NAME})(?:,?[ ](?:étant|est|qui[ ]est)[ ](?:sa|son|leur)[ ]{_KIN}|[ ](?:mère|père)(?=,|[ ]qui)|(?:,[ ][^,;.\n]{{3,40}})?,[ ](?:{_KIN})[ ]d(?:u|e[ ]l['’])[ ]?(?:maire|adjointe?|délégué|élue?|intéressée?|conseill(?:er|ère)|enfant|agent|défunt|bénéficiaire|demandeur))(?!\w)",
    matches=("Mme ROUX étant sa sœur", "Mme Roux, mère de l'enfant", "M. Roux, gîte, père du maire", "Mme Roux mère, qui", "M. ROUX, frère du maire"),
    refuses=("Mme ROUX est absente",),
    cased=True,
)
GRADE = pattern(
    r"\A,?\s(?:agente?\s(?!immobili|commercia|general|municipa|de\sla\scommune\sdeleguee)[a-z]|adjointe?\s(?:techniques?|administrati(?:f|ve)|d'animation|du\spatrimoine)|redact(?:eur|rice)\s(?:territorial|principal)|atsem\b|auxiliaire\sde|brigadi(?:er|ere)|technicien(?:ne)?\s(?:territorial|principal)|(?:fils|fille|frere|soeur|epou(?:x|se)|mere|pere|neveu|niece|conjointe?)\s(?:d[eu]\s|de\sl'|d'))",
    matches=(", agent d'exploitation", ", adjointe technique", ", fils du maire"),
    refuses=(", adjointe aux écoles", ", maire", ", agent immobilier"),
)
"""Right behind the name of who is no member there: a grade of the staff, kin."""

SITS_AFTER = pattern(
    r"""\A\s?[:(|,–-]{0,2}\s?(?:presente?(?!\s(?:une?|des|d\W|les?\s(?:symptomes|sequelles))\b)|absente?|excusee?|representee?|procuration|pouvoir|a\sdonne\s(?:pouvoir|procuration)|a\svote|abst\w+|votants?)\b|\A[ ]a[ ]\d{1,2}[ ]?h\b
    |\A[ ]?:[ ][«"]|\A[ ](?![^.;\n]{0,80}\b(?:sa|son|ses|leurs?)\s(?:dettes?|loyers?|impayes?|factures?|maladies?|handicap|etat\sde\ssante|recours|bourse|aide|allocation|dossier|logement|domicile|expulsion|situation\s(?:personnelle|financiere|familiale)|cancer|diabete|depression|traitement|hospitalisation|invalidite|grossesse)\b)
    (?:s'abst\w+|se\s(?:rejouit|retire|felicite\sd)|quitte\s(?:la\s(?:seance|salle)(?!\sde\sclasse)|l'assemblee)|rejoint\s(?:la\s(?:seance|salle)|l'assemblee)(?!\sde)|sort(?=\s(?:de\sla\s(?:seance|salle)|a\s\d|avant|pendant|lors|et)\b|\s?[.,;]|$)|ne\spren(?:d|ant)\spas\spart|evoque\b(?!\s(?:sa|son|ses)\b)|intervient\b|interroge\b|rend\scompte|fait\s(?:remarquer|observer)
    |souhaite\s(?:que|savoir|connaitre|intervenir|rappeler|preciser|un\sdebat|une\sprecision|(?:deux|trois|davantage|plus)\s)|est\schargee?\s(?:du\ssuivi|de\sl'execution|d'executer)|demande\s(?:un\sreport|un\svote|que\b|si\b))|\A,[ ](?:opposee?\s(?:au\s(?:projet|vote)|a\sla\s(?:proposition|deliberation|motion))\b|interessee?\sa\s(?:l'affaire|la\squestion))""",
    matches=(" : « Qui", " se réjouit", ", opposée au projet", " : présente", " (absent)", ", excusée", " a voté contre", " à 20 h 10"),
    refuses=(", née", " présentera", " présente un cancer", " souhaite acquérir", " demande que sa dette soit remise", " évoque son asthme", " sort de prison"),
)
"""Right after the name of who sits."""

HOLDER = pattern(
    r"\b(?:concessions?|emplacements?|licences?|autorisations?|ads|bail|contrats?|comptes?|abonnements?|permis|cartes?|jardins?|cases?|caveaux?)\b[^.\n]{0,60}\btitulaires?\s?:?\s{0,2}(?:(?:m\.|mme|mm\.|monsieur|madame)\s)?\Z|\btitulaires?\s(?:d[eu]\s|d'une?\s|de\sla\s|des\s)(?:concession|licence|autorisation|bail|logement|compte|permis|carte|emplacement)s?\b[^.:\n]{0,40}:\s{0,2}(?:(?:m\.|mme|monsieur|madame)\s)?\Z",
    matches=("titulaire d'une licence de taxi : ", "concession n° 211 ; titulaire mme ", "ads n° 1 : titulaire "),
    refuses=("sont désignés titulaires ", "délégué titulaire : "),
)
"""Before whoever holds a grave, a stall or a licence: no title of a mandate."""

SPEAKS_BEFORE = pattern(
    r"\b(?:questions?|motions?|interventions?|amendements?|voeux?|prises?\sde\sparole)\s(?:(?:orales?|ecrites?)\s)?(?:de\s|d')\Z|\b(?:scrutateurs?|assesseurs?|rapporteu(?:rs?|ses?)|sont\selus?)\s?:\s(?:[^.;:\n]{3,60}(?:\set\s|,\s))?\Z",
    matches=("les questions de ", "scrutateurs : ", "sont elus : luc roux et "),
    refuses=("les observations de ", "elus de "),
)
"""Before the name of somebody who speaks, proposes or counts in the sitting."""
