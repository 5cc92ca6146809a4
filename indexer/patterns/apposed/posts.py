"""Posts beside names that a public service names because of its work: cashiers who report, secretaries, coordinators, officers."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_CIVIL = r"(?:m\.|mme|mlle|monsieur|madame)[ ]{1,2}"
_ACCOUNTS = r"(?:comptables?(?:\s(?:publique?|assignataire))?|tresori(?:er|ere)|payeu(?:r|se|re)|percept(?:eur|rice)|receveu(?:r|se))"
_POSTS = rf"""(?:{_ACCOUNTS}|regisseu(?:r|se)(?!\s(?:titulaire|suppleant|interim|mandataire|adjoint|de\srecettes\s(?:titulaire|suppleant)))|conservat(?:eur|rice)|gardes?\sforesti(?:er|ere)|gardes?[ -](?:chasse|peche|littoral|particuli(?:er|ere))(?:\sassermentee?)?|technicien(?:ne)?\sforesti(?:er|ere)|assistante?\s(?:sociale?|de\sprevention)|travailleu(?:r|se)\ssocial\w?|conseill(?:er|ere)\sen\seconomie\ssociale(?:\set\sfamiliale)?|secretaire|coordonnat(?:eur|rice)|coordinat(?:eur|rice)|superviseu(?:r|se)|animat(?:eur|rice)|instruct(?:eur|rice)|archiviste|fossoyeu(?:r|se)|conduct(?:eur|rice)\s(?:de\stravaux|d'operations?)|cantonni(?:er|ere)|cheff?e?\sd'equipe|bibliothecaire|gestionnaire|referente?|interlocut(?:eur|rice)|correspondante?|mediat(?:eur|rice)|chargee?\s(?:de\s(?:mission|projet|operations?)|d'(?:attributions?|operations?|etudes?)))"""
_OF = r"(?:\s(?:communale?|municipale?|adjointe?|generale?|intercommunale?|departementale?|d[eu]s?\s(?:la\s|l')?[\w'-]{2,25}|de\sl'[\w-]{2,25}|d'[\w-]{2,25}|a\sla\s[\w-]{2,25}|au\s[\w-]{2,25})){0,3}"

POST_BEFORE = pattern(
    rf"(?:\b(?:l[ea]s?|du|au|notre)\s|\bl'){_POSTS}{_OF},[ \n]{{1,2}}{_CIVIL}\Z",
    matches=("la régisseuse, mme ", "au conservateur du cimetière, m. ", "le garde forestier, m. ", "l'assistante sociale, mme "),
    refuses=("le régisseur titulaire, m. ", "la locataire, mme ", "la cuisinière, mme ", "une secrétaire, mme "),
)
"""A post, a comma, a civility."""

POST_HELD = pattern(
    rf"(?:\b(?:l[ea]s?|notre|s(?:on|a))\s|\bl')(?!regisseu|correspondante?\b){_POSTS}{_OF}\s(?:est|sera|reste)\s{_CIVIL}\Z",
    matches=("le coordonnateur communal est m. ", "la superviseuse de l'insee est mme ", "son instructrice est mme "),
    refuses=("la régisseuse est mme ", "son épouse est mme ", "le locataire est m. "),
)
"""A post and who holds it."""

_HEADS = rf"(?:{_ACCOUNTS}|inspect(?:eur|rice)|direct(?:eur|rice)(?:\s(?:generale?|adjointe?))?|direction(?:\sgenerale)?|proviseure?|principale?|commandante?|prefete?|notaire|delegue\w?\sa\sla\sprotection\sdes\sdonnees|experte?(?:\sjudiciaire|\sdesigne\w?)?|architecte|urbaniste|hydrogeologue|geometre|commissaire\senqueteur|greffi(?:er|ere)|juge(?:\sd(?:'instruction|es\s[\w\s-]{{3,40}}))?|rapporteure?\spubli\w{{1,3}}|presidente?\sde\s(?:la\s)?(?:formation|chambre)|experte?\s(?:nomme|commis)e?\spar\sle\s(?:juge|tribunal)|agente?\s(?:traitante?|instructeur|verbalisat\w{{3,4}})|signataire(?=\s:|\spour\sl)|interprete|maitre\sd'oeuvre|commissaires?\saux\scomptes)"

POST_LABEL = pattern(
    rf"(?:\A|\n|[.;]\s|\(|[ ]{{3}})[ \t]{{0,8}}(?:(?<=\()agente?(?=\s:)|(?:l[ae]\s|l')?{_HEADS}|(?!regisseu|correspondante?\b|animat|gestionnaire){_POSTS})(?:\s(?:d[eu]s?\s(?:la\s|l')?|d'|de\sl')[^:;.()\n]{{3,50}}|\s(?:departementale?|municipale?|communale?|intercommunale?|sps|deontologue|laicite|handicap|pour\sl(?:a\s|e\s|')[\w-]{{3,15}}))?\s?:\s{{1,12}}(?:{_CIVIL})?\Z",
    matches=("\n  Inspectrice de l'éducation nationale : ", "(comptable : mme ", "\nDirection générale : ", ". Coordonnateur communal : Mme ", "; assistante sociale : ", "\nDéléguée à la protection des données : mme ", "; commissaire enquêteur : m. ", "(agent : m. ", "\nle notaire : ", "; juge d'instruction : m. ", "\nagent traitant : ", "; signataire : mme "),
    refuses=("agent : ", "agent concerné : ", "signataire du bail : ", "\nDirecteur recruté : ", "bénéficiaire : ", "\nRégisseur titulaire : ", "\nAnimatrice : "),
)
"""Who heads or keeps the accounts of a body, behind a label."""

_OFFICE = any_of(
    r"""
    onf inao sncf(?:\sreseau)? vnf cnfpt crous rte grdf ddtm? ddpp dreal drac inrae cnrs ars ademe safer cci cma epf edf enedis sncf dgfip insee sdis caue adil draaf
    ofb scot pnr cgt cfdt cftc unsa fsu fdsea medef cpme ufc clcv udaf fcpe lpo fne aaf
    chambre\s(?:d'agriculture|d[eu]s?\s[\w'-]{4,12}) agence\sde\sl'eau (?:sous-)?prefecture rectorat gendarmerie
    federation\sde\s(?:chasse|peche) (?:conseil\s)?(?:departement(?:al)?|region(?:al)?) universite parc\snaturel
    office\s(?:national|de\stourisme) office\sfrancais bureau\sd'etudes banque\sdes\sterritoires tresorerie
    """
)

REPRESENTS = pattern(
    rf"\A\s\({_OFFICE}(?:\s[^()\n:;\d€]{{2,30}})?\)",
    matches=(" (Inrae)", " (agence de l'eau)", " (préfecture de la Sarvelle)"),
    refuses=(" (CAF)", " (Onfray)", " (département : 300 €)", " (11 ans)"),
)
"""Behind the name: the office that sends them."""

POST_BRACKET = pattern(
    rf"\b(?:l[ae]\s|l'|du\s|au\s)(?:{_HEADS}|secretaire\sgenerale?|service\s[\w'-]{{3,20}})\s?\((?:{_CIVIL})?\Z|\b(?:l[ea]s?|des|aux|du)\s{_HEADS}s?\sd(?:e|es|u)\s[^;:.\n]{{3,90}}\s\((?:m\.|mme|monsieur|madame)\s\Z|(?<![\w-]){_OFFICE}\s\((?:presidente?\s)?(?:{_CIVIL})?\Z|\b(?:bureau\sd'etudes?|cabinet|agence|etude)\s[\w' -]{{2,30}}\s\((?:{_CIVIL})?\Z",
    matches=("les directrices des écoles jean-macé (mme roux) et camus (madame\n", "le trésorier (", "par le service foncier (mme ", ", chambre d'agriculture (", "le bureau d'études ardeval (", "onf ("),
    refuses=("la locataire (", "le service est rendu (mme "),
)
"""A post or a service, and in brackets who it is."""

_BODY = r"\b(?:association|amicale|club|comite|federation|collectif|compagnie|cooperative|sci|sarl|sasu?|eurl|gfa|gaec|earl|scea|snc|societe|entreprise)\b[^.;:()\n]{1,60}(?:\s\(|,\s)"

HEAD_OF_BODY = pattern(
    rf"{_BODY}(?:(?:co-?)?gerante?|presidente?|dirigeante?|responsable|representante?|referente?)(?:\s:)?\s(?:{_CIVIL})?\Z",
    matches=("l'amicale laïque (responsable : mme ", "gfa de la haute-borne, gérant ", "la sarl ardeval (gérante : "),
    refuses=("la sci ardeval et m. ", "la société et son gérant, m. ", "responsable : mme "),
)
"""A body, and who heads it, in brackets or behind a comma."""

BODY_BEFORE = pattern(
    rf"{_BODY}(?:{_CIVIL})?\Z",
    matches=("de l'entreprise ardeval traiteur, m. ", "la sarl ardeval ("),
    refuses=("la sci ardeval et m. ",),
)
HEAD_AFTER = pattern(
    r"\A,\s(?:(?:son|sa|l[ea])\s)?(?:co-?)?(?:gerante?|dirigeante?)\s?(?:[,.;)]|\Z|\n)",
    matches=(", gérant, ", ", sa gérante)"),
    refuses=(", gérant de tutelle", ", président"),
)
"""A body, a name, and that it heads the body."""

HEAD_CLOSED = pattern(
    r"\A\s{0,2}(?:\)|[.;]|,\s(?!(?:(?:nee?|et|agee?)\b|demeur|domicili|resid))|\Z|\n|\||\s{3})",
    matches=(") est", ", réalise", "\n"),
    refuses=(", demeurant", ", et son", " demeurant", ", né le"),
)
"""Behind the name of who heads a body."""

BRACKET_CLOSED = pattern(
    r"\A[ ]?(?:\)|,\s(?:chef|direct|president|responsable|chargee?\s|ingenieur|technicien|conseill|secretaire)[^()\n\d]{0,50}\))",
    matches=(")", ", chef de triage)"),
    refuses=(", 12 ans)", ", chef de famille de 3 enfants)"),
)
"""Right behind the name in brackets."""

RANK_BEFORE = pattern(
    r"(?:\bl[ea]\s|\bl'|\bdu\s|\(|[,:;]\s)(?:(?:medecin|infirmier|infirmiere|pharmacien(?:ne)?|veterinaire)-(?:capitaine|lieutenante?|commandante?|colonel(?:le)?)|control(?:eur|euse)\sgenerale?|capitaine|lieutenante?(?:-colonelle?)?|adjudante?(?:-chef)?|major|commandante?|colonelle?|marechale?\sdes\slogis(?:-chef)?)(?:\s(?:de\s(?:la\s)?)?(?:gendarmerie|police|brigade|compagnie)|\sdes\s(?:sapeurs-)?pompiers)?\s\Z",
    matches=("le capitaine ", "le médecin-colonel ", "la lieutenante ", "(adjudant-chef ", "brigade, major ", "le commandant de gendarmerie ", "du lieutenant "),
    refuses=("capitaine de l'équipe, ", "grade de capitaine "),
)
"""A rank right before the name."""

FOLLOWED_BY = pattern(
    rf"\b(?:dossiers?|affaires?)\s(?:est\s|sera\s)?(?:suivie?s?|instruite?s?)\spar\s(?::\s)?(?:{_CIVIL})?\Z|\bservices?\s[\w'-]{{3,20}}\saupres\sde\s(?:{_CIVIL})\Z|\b(?:equipe|section|club|union|troupe|chorale|orchestre|harmonie|ateliers?|stages?|concerts?|spectacles?)\b[^.;:]{{0,60}}\s(?:entraine|anime|dirige|encadre)e?s?\spar\s(?:{_CIVIL})?\Z|\bsous\sla\s(?:direction|supervision)\sd[e']\s?(?:m\.|mme|monsieur|madame)\s{{1,2}}\Z",
    matches=("sous la direction de\nmonsieur ", "l'équipe de handball, entraînée par ", "dossier suivi par ", "le dossier est suivi par ", "affaire suivie par : mme ", "aux services techniques auprès de m. "),
    refuses=("le dossier déposé par ", "placé sous la responsabilité de mme ", "accidenté sous la conduite de m. "),
)
"""Before whoever handles a matter for the service."""

POST_LISTED = pattern(
    r"\A,\s(?:directeur|directrice|responsable|chef|cheffe|chargee?|gestionnaire|secretaire|coordonnat|instruct|referente?|conseill|d\.?g\.?s|d[eu]\s(?:la\s|l')?(?:bureau|cabinet|societe|agence|entreprise|groupe(?!\sfamilial)|groupement|prefecture|sous-prefecture|tresorerie|region|departement|gendarmerie|chambre))",
    matches=(", responsable ;", ", du bureau d'études", ", chargé d'attribution"),
    refuses=(", cuisinière", ", locataire"),
)
"""Right behind a name in a list of the staff who attend."""

POST_AFTER = pattern(
    r"\A,\sposte\s(?:n\s?°\s?)?\d\d(?:\s?\d\d)?(?!\d)|\A,\s(?:l[ea]\s)?(?:coordonnat(?:eur|rice)|coordinat(?:eur|rice)|conservat(?:eur|rice)|superviseu(?:r|se)|garde\sforesti(?:er|ere)|archiviste|medecin-chef(?:fe)?|payeu(?:r|se|re)|tresori(?:er|ere)\sprincipale?)(?:\s(?:communa|departementa)(?:l|le))?(?:\sd[eu]s?\s(?:la\s|l')?[\w'-]{2,25}|\sd'[\w-]{2,25})?(?=[,.;)]|\Z)",
    matches=(", poste 41 22)", ", coordonnateur communal.", ", payeure départementale.", ", conservateur du cimetière,"),
    refuses=(", gestionnaire de paie,", ", cuisinière,"),
)
"""Right behind the name."""

POST_CLOSED = pattern(r"\A\s{0,2}(?:[,.;:()–-]|\Z|\n|et\b)", matches=(", répond", " (ONF)", "."), refuses=(" est radié",))
"""Behind the name."""
