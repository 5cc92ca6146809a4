"""Words right before a name that say that its bearer is read, studied or remembered: no private person."""

from __future__ import annotations

from indexer.patterns.core import pattern

REMEMBERED = pattern(
    r"""\b(?:l[ea]\s|l'|du\s|de\sl[a']\s?|d'|des\s|aux?\s|un\s|une\s|celebre\s|grande?\s|regrettee?\s|illustre\s|feu\s|,\s)?(?:physicien(?:ne)?|chimiste|mathematicien(?:ne)?|astronome|naturaliste|botaniste|geologue|savante?|inventeur|inventrice|explorat(?:eur|rice)|navigat(?:eur|rice)|aviat(?:eur|rice)|aeronaute|philosophe|historien(?:ne)?|economiste|sociologue|ethnologue|anthropologue|geographe|archeologue|linguiste|essayiste
    |poete|poetesse|ecrivaine?|romanci(?:er|ere)|dramaturge|conteu(?:r|se)|auteurs?|autrice|(?:femme|homme|gens)\sde\slettres|felibre|troubadour|peintres?|sculpt(?:eur|rice)s?|grav(?:eur|euse)|dessinat(?:eur|rice)|illustrat(?:eur|rice)|photographe|plasticien(?:ne)?|ceramiste|compositeur|compositrice|musicien(?:ne)?|pianiste|violoniste|organiste|chant(?:eur|euse)|comedien(?:ne)?|cineaste|realisat(?:eur|rice)|metteu(?:r|se)\sen\sscene|choregraphe
    |resistante?s?|deportee?s?|maquisard|compagnon\sde\sla\sliberation|poilu|marechal|general|amiral|roi|reine|empereur|imperatrice|duchesse|comtesse|marquise|seigneur|cardinal|eveque|archeveque|saint|sainte|bienheureu(?:x|se)|champion(?:ne)?|footballeu(?:r|se)|cycliste|navigateur|professeur\sau\scollege\sde\sfrance|prix\snobel(?:\sde\s\w{4,12})?)
    (?:\s(?:anglaise?|francaise?|allemande?|italien(?:ne)?|locale?|regionaliste|lorraine?|breton(?:ne)?|occitane?|provencale?|du\spays|engagee?))?(?:\s(?:l'abbe|le\spere|le\schanoine))?\s{1,2}\Z""",
    matches=("le physicien ", "l'historienne ", "du troubadour ", "au poète ", "femme de lettres ", "l'historien local l'abbé "),
    refuses=("la présidente ", "le menuisier ", "l'agent "),
)
"""Those who write, paint, sing, explore, fought."""

OF_OLD = pattern(
    r"""\b(?:hommage|perit|peri(?:t|rent)|mort(?:e|s|es)?\s(?:pour|en|a|au|sur)|fusillee?s?|fondat(?:eur|rice)|natale?|plaque|stele|buste|monument|memoire\sd[eu']|porte\sle\snom|donnera?\sson\snom|nom\sd[eu']|denomm\w+|baptis\w+|en\s1[0-8]\d\d\b|en\s19[0-4]\d\b|1[0-8]\d\d\s?[-–]\s?1[89]\d\d|(?:xi|xv|xix|xviii|xvii|xvi)e\ssiecle|interet\shistorique|guerre\sde\s1[489])""",
    matches=("rend hommage au fondateur", "où périt l'instituteur", "mort pour la France", "qui traça l'aqueduc en 1887"),
    refuses=("en 2019", "une mort brutale"),
)
"""In a sentence on the past."""

CALLING = pattern(
    r"""\b(?:l[ea]\s|l'|du\s|de\sl[a']\s?|d'|un\s|une\s|aux?\s)(?:ancien(?:ne)?\s)?(?:ingenieure?|institut(?:eur|rice)|medecin|docteur|abbe|cure|chanoine|pere|soeur|maire|depute|capitaine|commandant|lieutenant|colonel|sergent|soldat|architecte|avocat|notaire|officier|marin|pilote|professeur|imprimeur|industriel(?:le)?|bienfait(?:eur|rice)|maitre\sd'ecole|mineur|cheminot|gendarme|fondat(?:eur|rice)(?:\s\w{2,4}\s\w{4,14})?)\s{1,2}\Z""",
    matches=("l'instituteur ", "l'ingénieur ", "du docteur "),
    refuses=("l'agent ", "mme "),
)
"""A calling, which only a sentence on the past tells from a neighbour's."""

DATES_OF_LIFE = pattern(
    r"\A[ ]?[(,][ ]?(?:1[5-8]\d\d|19[0-4]\d)\s?[-–/]\s?(?:1[5-9]\d\d|20[01]\d)[ ]?[),]?",
    matches=(" (1889-1916)", ", 1889 – 1916,"),
    refuses=(" (2019-2022)", " (12)"),
)
"""Right behind the name of somebody who lived long ago."""
