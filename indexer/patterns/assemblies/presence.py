"""Who comes and leaves while an assembly sits: notes beside names, sentences between items, the items that they name."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import HONORIFIC, any_of

_LABEL = r"(?:[a-z]{1,5}[-_.]?){0,2}(?:\d{2}(?:\s\d{2}){2}|\d{1,4}(?:[-_./]\d{1,4}){0,3})(?![\w/%€]|\s?h\b|\s?€|,\d)"
_NOUN = r"(?:points?|questions?|deliberations?|rapports?|dossiers?|affaires?|sujets?|items?|projets?)"
_NUMBER = r"(?:n\s?°s?|numeros?|nos)"
_FILLERS = any_of((
    "l'", "d'", "la", "le", "les", "du", "de", "des", "au", "aux", "a", "en", "vote", "votes", "examen", "etude", "debat", "debats",
    "presentation", "validation", "approbation", "adoption", "discussion", "lecture", "traitement", "debut", "seul", "seule", "que", "soit",
    "mise aux voix", "mise au vote", "projet", "seulement", "uniquement", "fin",
))  # fmt: skip
_FILLED = rf"(?:{_FILLERS}(?:(?<=')|(?!\w))\s?){{0,7}}"
_NAMED = rf"(?:(?P<noun>{_NOUN})(?!\w)\s?{_NUMBER}?|{_NUMBER})\s?(?P<item>{_LABEL})"
_NO_NAME = rf"(?:(?:{_NOUN}(?!\w)\s?{_NUMBER}?|{_NUMBER})\s?)"

BETWEEN_ITEMS = pattern(
    rf"(?:(?P<but>(?<!\w)(?:sauf|excepte|hormis|hors)\s(?:pour\s|lors\s)?)|(?<!\w)(?:de|du|des|aux?|pour|sur|lors)\s{{1,2}}|(?<=[(,;])\s?){_FILLED}{_NAMED}\s{{1,2}}(?:jusqu'\s?)?(?:a|au|aux)\s{{1,2}}{_FILLED}{_NO_NAME}?(?P<last>{_LABEL})",
    matches=("de la délibération n° 1 à la n° 3", "du point 4 au point 7", "des délibérations 14 à 17", "(points 1 à 3)", "sauf aux points 1 à 3", "sauf points 2 à 4"),
    refuses=("du point 4", "de 20 h à 21 h", "du 4 au 7", "aux points 1 et 3", "au point 3 à 20 h"),
)
"""A run of items, both ends included."""

AT_ITEM = pattern(
    rf"""(?:(?<!\w)(?P<how>(?:a|des|depuis|apres|a\s(?:partir|compter)\sde)\sla\sfin|avant(?!\sla\sfin)|apres|a\sl'issue|a\spartir|a\scompter|depuis|des|jusqu'|jusque|(?:sauf|excepte|hormis|hors)(?:\s(?:pour|lors|a|au|aux))?|pour|lors|pendant|durant|sur|au\smoment|au\scours|en|aux?|a)(?:(?<=')|(?!\w))\s{{0,2}}
        |(?<=[(,;])\s{{0,2}}){_FILLED}{_NAMED}(?:\s?,?\s?\(?(?P<limit>non\sinclus\w{{0,2}}|non\scompris\w{{0,2}}|exclue?s?|inclus\w{{0,2}}|comprise?s?)(?!\w))?""",
    matches=(
        "avant le vote du point 5",
        "à partir de la délibération n° B-D2031-249",
        "jusqu'au point n° 6 inclus",
        "(arrivée, point 3)",
        "pour la délibération 14",
        "au n° 12",
        "après la validation de la délibération 31 03 05",
        "lors de l'examen du rapport n° 2031/12",
        "jusqu'à la fin du point 3",
        "dès la fin du point 3",
    ),
    refuses=("à 20 h 10", "le point de vue", "à partir de 21 h 50", "pour 3 dossiers", "au point 20 h"),
    needs=("point", "question", "deliberation", "rapport", "dossier", "affaire", "sujet", "item", "projet", "numero", "nos", "°"),
)
"""One item of a session, and from, until, before, after or at it."""

_REST = r"(?:seance|reunion|soiree|session|assemblee)"
TO_THE_END = pattern(
    rf"\s?(?:inclus\s)?(?:(?:,|et)\s)?(?:jusqu'\s?)?a\sla\sfin(?!\sd[eu]s?\s(?!la\s{_REST}|$))",
    matches=(" à la fin", " jusqu'à la fin de la séance", " et jusqu'à la fin"),
    refuses=(" à la fin du débat", " au point 4"),
)
"""What behind the first item of a run says that it is open: « du point 3 à la fin »."""

MORE_ITEMS = pattern(
    rf"\s?(?:,|et|ainsi\sque)\s?(?:(?:le|la|les|l'|au|du|de|pour)\s?){{0,2}}{_NO_NAME}?(?P<item>{_LABEL})",
    matches=(" et 15", ", 5", " et le point 7"),
    refuses=(" et M. X", " et 20 h 15"),
)
"""What a list of items goes on with."""

_THIS = r"(?:ce|cette|cet)\s(?:seule?\s)?(?:point|question|deliberation|dossier|affaire|rapport|vote)(?!\w)"
FROM_HERE = pattern(
    rf"(?<!\w)(?:(?P<since>(?:a\s(?:partir|compter)\sde|des|depuis)\s(?:{_THIS}|(?:cet\s(?:instant|horaire)|ce\smoment|maintenant)(?!\w)))|(?:pour|durant|pendant|jusqu'\s?a)\s(?:tout\s)?(?:le\sreste|la\ssuite|la\sfin)\sde\s(?:la\s)?{_REST}|definitivement(?!\w))",
    matches=("à partir de ce point", "pour le reste de la séance", "jusqu'à la fin de la séance", "pour la suite de la réunion", "dès cette délibération"),
    refuses=("à partir du point 3", "jusqu'à la fin du débat", "le reste de la dépense"),
)
"""From where a sentence stands up to the end of the session; `since` where it says that this begins there."""

ONLY_HERE = pattern(
    rf"(?<!\w)(?:pour|au\smoment\sde|lors\sde|sur|durant|pendant)\s{_THIS}",
    matches=("pour ce point", "lors de ce vote", "pour cette seule délibération"),
    refuses=("pour le point 3", "sur ce projet de loi"),
)
"""At the item in which a sentence stands."""

STATED = pattern(
    r"""(?<!\w)(?:(?:est|sont|sera|seront)\s(?:(?P<there>presente?s?)|(?P<away>absente?s?))(?!\w)
        |(?:(?:est|sont|sera|seront)\srepresentee?s?\spar|(?:donn|laiss|remet)\w{1,4}\s(?:(?:son|sa|leur|un|une)\s)?(?:pouvoir|procuration)s?(?:\sde\svote)?\s(?:a|au))(?P<through>(?!\w)\s?))""",
    matches=("est absent pour ce point", "est représentée par M. Roy", "donne pouvoir à Mme Sol", "laisse sa procuration à M. Roy"),
    refuses=("a présenté le rapport", "est présentée au conseil"),
    needs=("present", "absent", "represente", "pouvoir", "procuration"),
)
"""How somebody sits, said in a sentence of its own."""

_ELSEWHERE = r"\s(?:preced|anterieur|derniere|(?:publique\s)?(?:du\s(?:\d|mois)|de\s(?:la|l')))"
_ROOM = rf"(?:(?:\w{{4,14}}ment\s)?(?:la\s(?:(?:seance|reunion)(?!{_ELSEWHERE})|salle)|l'assemblee)(?!\w))"
_ASIDE = r"(?!,\s(?:pour\s(?:sa|leur)\spart|lui|elle|eux|elles|quant|il\sy\sa|en\s(?:19|20)\d\d|dans|sur)(?!\w))"
_TOLD = rf"{_ASIDE}(?=\s{{0,2}}(?:[.,;:()]|$|\n|en\sseance|a\s\d{{1,2}}\s?h|au\spoint|a\sla\s(?:question|deliberation)|(?:a\s(?:partir|compter)\sde|des)\sce|jusqu'\s?a\sla\sfin|definitivement|pour\s(?:ce|cette|tout)\s|avant\s(?:le|la|l')|apres\s(?:le|la|l')|au\scours\sd|en\scours\sd|a\sl'issue|pendant\s|durant\s|lors\sd|pour\sle|et\s(?:donn|laiss|remet)))"

TOLD_THERE = pattern(
    rf"^{_TOLD}",
    matches=("", " à 20 h 10", ", avant le vote", " et donne pouvoir"),
    refuses=("à la retraite", "de la commune"),
)
"""What may follow the name of who comes or leaves, or the verb that says so: a sign, an hour, an item, a proxy."""

MOVES = pattern(
    rf"""(?P<comes>(?<!\w)(?:(?:(?:est|sont|etait|etaient)\s)?(?:arrivee?s?|arrivent|arrivaient|arrivait|revenue?s?|revient|reviennent|de\sretour|entree?s?|entrent)(?!\w){_TOLD}|(?:entre|entrent|revient|reviennent|de\sretour)\sen\sseance
            |(?:(?:a|ont)\srejoint|rejoint|rejoignent|regagne(?:nt)?|reintegre(?:nt)?|a\sregagne|ont\sregagne)\s{_ROOM}|(?:re)?prend(?:nent)?\splace(?=\sen\sseance|\sa\s\d|[.,;]|$)))
      | (?P<leaves>(?<!\w)(?:quitte(?:nt)?|quittait|(?:a|ont|ayant)\squitte|quittant)\s{_ROOM}|(?<!\w)(?:sort|sortent|(?:est|sont)\ssortie?s?)\sde\s(?:la\s)?(?:seance|salle)(?!\w)
            |(?<!\w)(?:(?:est|sont)\spartie?s?|s'absente(?:nt)?|sort(?:ent)?|se\sretire(?:nt)?|s'est\sabsentee?|se\ssont\sabsentee?s){_TOLD})
      | (?:^\W{{0,3}}|(?<=[.;:(]\s)|(?<=\())(?P<came>arrivee|retour|entree)s?\s(?:en\sseance\s)?(?:de|d'|des)\s?(?={HONORIFIC}\s)
      | (?:^\W{{0,3}}|(?<=[.;:(]\s)|(?<=\())(?P<left>depart|sortie)s?\s(?:de|d'|des)\s?(?={HONORIFIC}\s)""",
    matches=(
        "M. Roy quitte la séance à 20 h 10",
        "Arrivée de Mme Puy au point 3",
        "Départ de M. Roy",
        "Mme Puy arrive à 20 h 15",
        "M. Roy sort de séance",
        "Mme Puy a rejoint la séance",
        "M. Roy est de retour en séance",
        "MM. Roy et Sol ont quitté définitivement la salle",
    ),
    refuses=(
        "le départ de la course",
        "M. Roy arrive à la conclusion que",
        "Mme Puy quitte le groupe",
        "l'arrivée de nouveaux habitants",
        "M. Roy rejoint l'avis du maire",
        "M. Roy a quitté la réunion publique du 4 mai",
        "M. Roy avait quitté la séance précédente",
        "M. Roy revient, pour sa part, sur le prix",
        "Mme Puy est arrivée, il y a dix ans, au village",
    ),
    needs=("arriv", "quitt", "depart", "sort", "rejoi", "retour", "seance", "regagn", "reintegr", "rev", "place", "absent", "retire", "parti", "entre"),
)
"""That somebody comes to the session or leaves it: verbs below their subject, nouns above it."""

NOTES = pattern(
    r"""(?<!\w)(?:(?P<comes>arriv(?:ee?s?|ant|e)|retour|entree?s?|entrant)|(?P<leaves>departs?|parti(?:e?s?|t)|quitt(?:e|ant)(?:\sla\sseance)?|sorti(?:e?s?|e))|(?P<away>absente?s?|excusee?s?)|(?P<there>presente?s?))(?!\w)""",
    matches=("arrivée", "départ", "absent", "présente", "parti"),
    refuses=("la présentation", "une partition", "la présence"),
)
"""Words of a note beside a name that say how its bearer sat."""

IN_BETWEEN = pattern(
    r"^[\s,:-]{0,4}(?:(?:en\s(?:cours\sde\s)?seance|(?:vers|a|au)?\s?\d{1,2}\s?(?:h|heures?)\s?(?:\d{2})?)[\s,:-]{0,4}){0,2}$",
    matches=(" ", ", à 20 h 15, ", " en séance à 19h, "),
    refuses=(" Mme Puy ", " et donne pouvoir"),
)
"""What may stand between such a word and the item: an hour, nothing."""

TIMED = pattern(
    r"(?<!\w)(?:arriv(?:ee?s?|ant|e)|departs?|parti(?:e?s?|t)|quitt(?:e|ant)|presente?s?|absente?s?|sorti(?:e?s?))\s(?:la\sseance\s)?(?:a\spartir\sde\s|jusqu'\s?a\s|a\s|vers\s|en\scours\sde\s|des\s|de\s)(?:\d{1,2}\s?(?:h(?!\w)|h\d|:|heure)|seance)|(?:a\s(?:partir|compter)\sde|jusqu'\s?a)\s\d{1,2}\s?(?:h(?!\w)|h\d|heure)",
    matches=("(à partir de 21h50)", "arrivée à 19 h 20", "départ vers 21h", "arrivé en cours de séance", "présent à partir de 20 h"),
    refuses=("présents à la séance", "arrivée à Valbresse"),
    needs=("arriv", "depart", "parti", "quitt", "present", "absent", "sorti", "compter", "jusqu"),
)
"""A note that tells when, and no item."""

WITHOUT_PROXY = pattern(
    r"(?:sans|aucune?|pas\sde|n'a\spas|n'ont\spas)(?:\s\w{2,8}){0,2}\s{0,2}$",
    matches=("quitte la séance sans ", "n'a pas donné "),
    refuses=("et a donné ",),
)
"""What right before words of giving says that none is given."""

GOES_ON = pattern(
    r"^\s{0,3}(?:il|elle)s?\s(?:a\s|ont\s)?(?:donn|laiss|remet)",
    matches=(" Il donne pouvoir à M. Sol", "Elle a donné procuration"),
    refuses=(" Il est procédé au vote",),
)
"""A sentence that goes on with who left."""

FOR_A_VOTE = pattern(
    r"(?:(?:pour|durant|pendant)\s(?:ce|cette)\s(?:point|question|deliberation|dossier|affaire|vote)|ne\s(?:prend|prennent|prenant)\spas\spart|n'(?:a|ont|ayant)\spas\spris\spart|ne\sparticip\w+\s(?:pas|ni)(?!\w)|ne\spren\w+\spart\sni|n'(?:a|ont)\spas\sparticip|pour\sle\svote|le\stemps\sd[ue]|(?:au\smoment|lors|durant|pendant)\s(?:du|le)\svote|pendant\sle\svote|compte\sadministratif|interesse)",
    matches=("et ne prend pas part au vote", "sort pour ce point", "le temps du vote", "au moment du vote"),
    refuses=("et donne pouvoir à M. Sol",),
)
"""That who leaves the room leaves it for one vote."""

_WISH = r"(?:rappel|demand|souhait|propos|exig|voudr|voul|suggere|sollicit|evoqu)"
SUPPOSED = pattern(
    rf"""(?:(?<!\w)(?:si|s'|quand|lorsque|lorsqu'|pourquoi|avant\sque|apres\sque)\s{{0,2}}
        |(?<!\w){_WISH}\w{{0,6}}\s(?:a\sce\s)?(?:qu'|que(?!\w))(?:[^.;:\n]{{0,80}},)?\s{{0,2}}
        |(?<!\w)(?:lors|au\scours)\sde\sla\s(?:\w{{5,10}}\s)?(?:seance|reunion)\s(?:preced|anterieur|du\s)[^.;:\n]{{0,40}},\s{{0,2}})$""",
    matches=("demande si ", "lorsque ", "souhaite que ", "demande à ce que ", "rappelle que, le 3 mai, ", "lors de la séance du 3 mai, "),
    refuses=("informe que ", "propose la suite. ", "lors de la séance, "),
)
"""What right before a name makes of a sentence no fact."""

SUBORDINATE = pattern(
    r"(?<!\w)(?:qui|que|qu'|dont|lequel|laquelle|si|s'ils?|lorsqu'|lorsque|quand)(?:(?<=')|(?!\w))",
    matches=("remercie l'architecte, qui répond", "regrette que l'opposition refuse", "qu'il parte"),
    refuses=("ne prend pas part au vote", "quitte la salle", "donne pouvoir à Mme Sol"),
)
"""Behind a name, that the verbs that follow may be somebody else's."""

PLURAL = pattern(
    r"(?:se\ssont|sont|ont|etaient|ayant|quittant|s'abstiennent|votent|votant|s'abstenant|(?:arriv|entr|quitt|sort|s'absent|se\sretir|rejoign|reintegr|regagn|revienn|prenn|reprenn)ent|arrivaient|de\sretour)(?!\w)",
    matches=("quittent la séance", "sont arrivés"),
    refuses=("quitte la séance", "revient", "est arrivée"),
)
"""Verbs of several who come or leave."""

OFFICE_BETWEEN_COMMAS = pattern(
    r",\s(?=[a-zà-ÿ0-9])[^,.;:()\n]{3,60},\s?$",
    matches=("M. ADREL, premier adjoint, ", "Mme SERT, 2ème adjointe aux écoles, "),
    refuses=("M. ADREL, Mme SERT, ", "M. ADREL, "),
    cased=True,
)
"""What somebody is called behind their name, up to the verb."""

GROUP = pattern(
    r"(?<!\w)(?:elue?s|conseill(?:er|ere)s|membres|deleguee?s|groupe|opposition|minorite|majorite)(?!\w)",
    matches=("Les élus de l'opposition ", "le groupe Mieux vivre "),
    refuses=("Le public ", "Les agents "),
)
"""Members who are not named one by one."""

OF_SESSION = pattern(
    r"(?:seance|reunion|assemblee)(?!\w)",
    matches=("quittent la séance", "sort de séance"),
    refuses=("quitte la salle",),
)
"""That who moves, moves in or out of the session, not of the room."""
