"""Who sits and who speaks, told by a list that opens on a word of presence, and by what is said to the assembly."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_NAMES = r"(?:[^.:\n]|(?<=\bm)\.|(?<=\bmm)\.|(?<=[\s,;][a-z])\.)"
_TITLES = r"maire|adjointe?s?(?:\sau\smaire)?|vice-presidente?s?|conseill(?:er|ere)s?(?:\s(?:municip|communaut|departement|region)\w{2,7})?(?:\sdelegue\w{0,3})?"
_SEAT = rf"(?:(?:{_TITLES}|presidente?s?|elue?s?)(?=,|\s(?:qui|et|aux?|a|chargee?s?|en\scharge|d[eu]s?)\s|\sd'))"
_KIN = r"(?:(?:beau|belle)-\w{3,6}|peres?|meres?|freres?|soeurs?|fil(?:s|le)|epou(?:x|se)|conjointe?|compagn(?:on|e)|cousine?|oncle|tante|neveu|niece|gendre|bru|parente?|alliee?)"
_BODIES = r"(?:(?:membres\sdu\s)?(?:jury(?:\sd(?:u|e|es|e\sla)\s[\w' -]{3,40})?|bureau)|(?:comite|conseil|groupe|commission)\s(?:de\s(?:suivi|pilotage|lecture|quartier|travail|redaction|jumelage|developpement|gestion)|des\s(?:fetes|sages)|citoyen|consultati\w{1,2}|technique|scientifique)|elue?s?\s(?:referente?s?|de\sreference)|(?:elue?s|membres|administrat(?:eur|rice)s)(?:\s(?:nomm|elu|design|titulaire|suppleant)e?e?s?)?|(?:agente?s\s)?recenseu(?:r|se)s|deleguee?s\sa\sla\ssignature)"
_LABEL = rf"(?:\A|\n|[.;]\s|\s-\s)[ \t]{{0,8}}(?:{_BODIES}|(?:{_TITLES})(?:\sdeleguee?s)?)\s?[:|]"
"""What opens a line or a sentence, and a sign before names: who sits in a body, or works for it in public."""
_VOTES = r"\d{1,3}\s(?:voix\s)?(?:pour|contre|abstentions?)\s?:"

SEATS_OPEN = pattern(
    rf"\b(?:(?:sont|etaient)\s(?:la|reunis|assis)\s?:|signe\sau\s(?:registre|livre)\s?:|{_VOTES})|(?:\A|\n|[.;]\s)[ \t]{{0,8}}(?:elue?s|membres|administrat(?:eur|rice)s(?:\s(?:nomm|elu|design)e?e?s)?|{_TITLES})\s?:",
    matches=("\nAdjoints : ", "Maire : Luc Roux. Adjoints : ", "\nAdministrateurs nommés : ", "Sont là : ", "Signé au registre : ", "3 contre : ", "Élus : "),
    refuses=("\nAdjoints techniques : ", "sont là", "recours contre : ", "les élus : "),
)
"""Opens a list of members, surnames alone among them."""

SEATS_CLOSE = pattern(
    r"(?<!\bm)(?<!\bmm)(?<!\s[a-z])\.(?=\s|\Z)|\)\s?[,.;]|(?<![,;])(?<!\set)\s?\n",
    matches=(". Mme", "), ", "\n"),
    refuses=("m. roux", ",\n", ", h. roux"),
)
"""Where such a list closes."""

SEATS_LISTED = pattern(
    rf"(?:\b(?:(?:sont|etaient)\s(?:la|reunis|assis)\s?:|signe\sau\s(?:registre|livre)\s?:|{_VOTES})|{_LABEL}){_NAMES}{{0,300}}\Z|\bcomposent\sl(?:a\s|e\s|')(?:delegation|commission|comite|jury|bureau|groupe)\s?:{_NAMES}{{0,250}}\Z|\bautour\sd(?:u\s(?:maire|president)|e\sla\s(?:maire|presidente))\b[^.:;\n]{{0,40}}(?::|\b(?:siegent|sont\sreunis|prennent\splace)\b)\s{_NAMES}{{0,250}}\Z|\b(?:ses|leurs)\s(?:adjointe?s|vice-presidente?s)\s(?:[\w'-]{{2,25}}\s[\w'-]{{2,25}}(?:,|\set)\s){{0,4}}\Z|(?:\A|\n)[ \t]{{0,8}}(?:representants?|personnalites\squalifiees|colleges?|(?:etaient\s)?invitee?s)\b(?!\slega)[^.:\n]{{0,50}}:(?:{_NAMES}|\n[ ]{{0,4}}[-•–*][ ]){{0,250}}\Z|(?:\A|\n)[ \t]{{0,8}}(?:representants?|deleguee?s?)\b(?!\slega|\sdes\seleves)[^\n]{{0,160}};\s?(?:agente?s?|personnels?|elue?s?|usagers|salaries)\s?:{_NAMES}{{0,120}}\Z|\bcommissaires?\s(?:titulaires?|suppleante?s?)\s?:{_NAMES}{{0,250}}\Z|\bcommissaire\senqueteur\s?:{_NAMES}{{0,120}};\ssuppleante?\s?:{_NAMES}{{0,80}}\Z|(?:\A|\n|[.;:]\s)[ \t]{{0,8}}(?:referente?s|elue?s\sdes\s(?:parents|usagers|habitants)[\w' -]{{0,12}})\s?:{_NAMES}{{0,250}}\Z|\b(?:nomm|design|sieg|elu|compos|administrat)\w{{0,8}}\b(?:[^.]|(?<=\bm)\.){{0,250}}\bau\stitre\sd[^:.;\n]{{2,60}}:\s(?:(?:m\.|mme|monsieur|madame)\s)?\Z|\b(?:parole\sest\s(?:donnee\s)?|(?:cede|confie|laisse|transmet|rend)e?s?\sla\spresidence\s)a\s(?:m\.|mme|monsieur|madame)\s\Z|(?:\A|\n)(?![^:\n]{{0,70}}\b(?:debit|locat(?!aires\)|aires\sde\sl)|benefic|usager|redevab|riverain|candidat|eleve|famille|parent|acquer|heriti|requer))[^.:\n]{{0,50}}\b(?<!se\ssont\s)presente?s\b[^.:\n]{{0,40}}:(?:[ ]?\n[ ]{{0,4}})?{_NAMES}{{0,300}}\Z|\bpresidence\s(?:de|d')(?:[^.:;\n]|(?<=\bm)\.){{3,60}},\s[^.:;\n]{{0,40}}\ben\spresence\sde\s(?!l'agent)(?:[^.:;\n]|(?<=\bm)\.){{0,250}}\Z",
    matches=("\nMaire : Mme Puig\nAdjoints : M. Roux, ", "Sont là : MM. Roux, ", "(19 pour, 3 contre : MM. Roux, ", "\nÉlus : Mme Lise Roux, adjointe ; M. ", "\nReprésentants du personnel : M. Roux (CGT), Mme ", "\nPersonnalités qualifiées :\n- Luc Roux\n- ", ", commissaires titulaires : M. ", "\nDélégués au comité : élue : Mme Roux ; agent : ", "quartier : référents : Luc Roux et ", ". Élus des parents : Mmes Roux et ", "Commissaire enquêteur : M. Puig ; suppléante : Mme ", "Sont nommés :\n- au titre des personnes handicapées : M. ", "la parole est à mme ", "\nAdministrateurs présents au bureau :\nLuc Roux (président), ", "a cédé la présidence à m. ", "sous la présidence de M. Luc Roux, président, en présence de Mme Puig et de M. ", "\nAdministrateurs élus | Luc Roux · ", "Maire : Luc Roux — Délégués à la signature : Lise Puig (police), ", "\nJury : ", ". Agents recenseurs : ", "\nJury du concours de façades : ", "\nComité de lecture : ", "\nÉlue référente : ", "autour du maire Luc Roux : Lise Puig, ", "composent la délégation : Lise Puig, ", "et de ses adjointes Lise Roux et "),
    refuses=("\nGroupe 2 : ", "\nCommission d'attribution : ", "\nJury : Luc Roux. Lauréat : ", "autour du dossier : ", "et de ses administrés Lise Roux et ", "ses adjoints. ", "sont là : Roux. M. ", "en présence de M. ", "représentant légal : M. ", "\nAgents : ", "Au titre des secours : Mme ", "\nLocataires présents : M. ", "\nSe sont présentés :\nMme "),
)
"""Such a list, open up to here."""

STAFF_LISTED = pattern(
    rf"(?:(?:\A|\n)[ \t]{{0,8}}services?\s?:|\bassist(?:e|ent|aient|ait)\s?(?:egalement|aussi|en\soutre)?\s?:){_NAMES}{{0,250}}\Z",
    matches=("\nServices : Lise Roux, responsable ; ", "Assistait également : Mme "),
    refuses=("les services : ",),
)
"""A list of the staff who attend, open up to here."""

WITHDRAWS = pattern(
    rf"\A,\s(?={_SEAT}|{_KIN}\b(?!\sd(?:e\sla\s|e\sl'|u\s)(?:enfant|eleve|mineure?|jeune|fillette|adolescente?|victime|defunte?)))[^.;:,]{{3,60}},\s(?:qui\s)?(?:sort\sde\sla\s(?:salle|seance)|quitte\sla\s(?:salle|seance)|se\sretire)|\A,\s[^.;:,]{{3,60}},\s(?:qui\s)?(?:s'est\sdeporte|se\sdeporte|ne\s(?:siege|vote|participe|prend)\spas|n'a\spas\s(?:siege|vote\b|pris\spart\sau|participe\sau)|n'a\spris\spart\sni)|\A\s(?:se\s)?declare\s[^.;:\n]{{3,80}}\set\s(?:ne\spas\s(?:prendre\spart|participer\sau|voter|sieger)|se\s(?:retirer|deporter))|\A\s(?:s'est\sdeporte|n'a\spas\spris\spart\sau)",
    matches=(", conseiller\nmunicipal, qui ne prend pas part", ", père d'un débiteur, sort de la salle", ", frère du requérant, s'est déporté", " déclare être la nièce du locataire et ne pas prendre part au vote", ", son cousin, n'a pas voté"),
    refuses=(", père de l'enfant, quitte la salle", ", frère du requérant, demande", ", requérant, n'a pas payé", ", requérante, sort de la salle", ", conseiller immobilier, se retire", " déclare être sans emploi"),
)
"""Behind the name of a member who withdraws because the matter is one of their kin."""

RESIGNED = pattern(
    rf"\A,\ssuivante?s?\s(?:de|sur\sla|de\sla)\sliste\b|\A\s(?:est|sont|a\sete)\s(?:design|elu|nomm|proclam)\w{{1,3}}\s(?:(?:en\squalite\sde|comme)\s)?(?:deleguee?s?\b(?!\sd(?:e\sclasse|es\seleves))|representante?s?\b(?!\slega)|membre\sd(?:u|e\sla)\s(?:conseil(?!\sde\sfamille)|comite|jury|commission)|rapporteu(?:r|se)|secretaire\sde\sseance|(?:vice-)?presidente?\b(?!\sd(?:e\sla\s(?:copropri|sci|sarl)|u\ssyndicat\sdes\scopro))|conseill(?:er|ere)\s(?:munici|commun|delegue))|\A,?\s(?:(?:est\s)?demissionnaire\s|a\sdemissionne\s|(?:a\s)?(?:presente|donne|remis)\ssa\sdemission\s)?(?:(?:de\s(?:ses|son|sa)\s(?:fonctions?|mandats?|poste|siege)|en\s(?:sa\s)?qualite)\sd[e']\s?(?:{_TITLES}|delegue|(?:vice-)?president|membre\sdu\sconseil)|de\s(?:son|ses)\smandats?\b)",
    matches=(", suivante de liste", " est désignée déléguée", " de ses fonctions de maire", ", démissionnaire de son mandat", " en qualité de conseiller municipal", " de son mandat"),
    refuses=(" est élue déléguée de classe", " est désigné représentant légal", " est élue présidente de la copropriété", " est désigné attributaire", " est nommée adjointe technique", " de ses fonctions d'agent", " en qualité de locataire"),
)
"""Behind the name of who leaves a mandate, or takes one."""

REPLACED = pattern(
    r"\b(?:install\w{1,4}|(?:conseill(?:er|ere)|delegue)e?\s(?:municipal|communautaire|syndical|titulaire|suppleant)\w{0,2})\b(?:(?!\b(?:recrut|agent|poste|contrat|emploi|locat))[^.;]|(?<=\bm)\.){0,120}\b(?:remplacement|demission)\sd[e']\s?(?:(?:m\.|mme|monsieur|madame)\s)?\Z",
    matches=("est installée mme roux, maire, en remplacement de m. ", "conseillère communautaire, suite à la démission de "),
    refuses=("recrutement en remplacement de mme ", "installation d'un agent en remplacement de mme "),
)
"""Before the name of whose seat somebody takes."""

_ADDRESSES = any_of(
    r"""
    constate\s(?:que|qu'|l[ae]\s|l')
    propose\s(?:que\s(?!sa\b|son\b|ses\b)|de\s(?:nommer|renommer|reporter|voter|baptiser)) salue\s(?:l[ae]s?\s|l')
    felicite\s(?:l[ae]s?\s|l')
    remercie\s(?:les?\s(?:services|agents|benevoles|personnel|conseil)|l'(?:equipe|assemblee)) craint\sque
    prefererait\s attire\sl'attention\sd met\sen\sgarde
    s'oppose\sa\s(?:la\s(?:vente|hausse|motion|proposition)|ce\s(?:projet|que)|cette)
    soutient\s(?:la\sproposition|l'amendement|le\sprojet) suggere\s(?:que|de|d'|une?\s)
    annonce\s(?:que|qu'|un\s|une\s) informe\s(?:l[ae]s?\s(?:membres|conseil|comite|bureau)|l'assemblee)
    revient\ssur\s(?:l[ae]s?\s|l') releve\s(?:que|qu'|la\s|le\s|les\s) voudrait\s(?:que|qu'|savoir|connaitre)
    ajoute\s(?:que|qu') explique\s(?:que|qu'|comment) confirme\s(?:que|qu')
    souhaiterait\s(?:que|qu'|savoir|connaitre) aurait\svoulu\s aimerait\s(?:que|qu'|savoir|connaitre) s'inquiete\sd
    deplore\s regrette\sque observe\s(?:que|qu') remarque\s(?:que|qu') preside\b tient\sla\splume s'enquiert\sd
    souligne\s(?:que|qu'|l[ae]s?\s|l') plaide\spour
    fait\spart\sde\s(?:ses\s(?:reserves|doutes|interrogations|inquietudes|remarques)|son\s(?:opposition|accord|inquietude))
    note\s(?:que|qu'|l[ae]\s) se\sdemande\ssi votent\s(?:pour|contre)\b s'abstiennent\b
    quittent\sla\s(?:salle|seance) cite\s(?:l[ae]s?\s|l')
    demande\s(?:communication|lecture|les\schiffres|l[ae]s?\s(?:detail|calendrier|raison|cout|bilan|liste|rapport|montant)s?|comment|ce\sque|ou\sen|des\sprecisions|des\sexplications)
    """
)

ADDRESSES_ASSEMBLY = pattern(
    rf"\A\s{_ADDRESSES}",
    matches=(" revient sur la décision", " voudrait que l'on publie", " demande communication du rapport", " préside", " constate la hausse", " propose que le carrefour", " explique que la grille"),
    refuses=(" revient de l'hôpital", " demande une aide", " voudrait acheter", " explique son retard"),
)
"""Right after the name of somebody who addresses the assembly, where the sentence holds nothing of their own."""

SIGNS_FOR = pattern(
    rf"\A,\s(?:premi(?:er|ere)\s|\w{{4,9}}ieme\s)?{_SEAT}[^.;:]{{0,60}},?\sa\s(?:signer|comparaitre|intervenir\sa|representer)\b",
    matches=(", première adjointe, à signer l'acte", ", conseiller délégué, à représenter"),
    refuses=(", adjointe technique, signe", ", maire, achète", ", conseiller immobilier, à signer"),
)
"""Behind the name of who may sign for the assembly, whatever the matter."""
