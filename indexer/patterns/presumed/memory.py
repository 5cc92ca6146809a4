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

HONOURED = pattern(
    r"\b(?:hommage\sa|(?:monument|memorial|stele|statue|buste|plaque\scommemorative)s?\s(?:dediee?s?\s)?a|editions\sd[e']|oeuvres\sd[e']|le\snom\sd[^.;\n]{3,120}\scelui\sd[e']|inaugur\w{1,3}\s(?:en\s\d{4}\s)?par|l[ea]\s(?:mot|phrase|formule|citation|pensee|maxime)\sd[e']|les\s(?:vers|mots)\sd[e']|(?:chanson|fable|formule|memoire|souvenir|centenaire|bicentenaire|vitra(?:il|ux)|tableau|orgue|retable|fresque|portrait|toile|statue|buste|poeme|sonate|concerto|symphonie|opera|lithographie|gravure)s?\sd[e']|(?:le|du)\snom\s(?:du\s|de\s(?:la\s)?)(?:lieutenant|capitaine|adjudant|sergent|caporal|commandant|colonel|sapeur|gendarme|brigadier|pasteur|rabbin|cure|abbe)|(?:en\s)?(?:souvenir|memoire|hommage)\s(?:du|au|a\sla|de\sla)\s(?:pasteur|rabbin|cure|abbe|docteur|professeur|lieutenant|capitaine|sergent|soeur|mere)|(?:conte|roman|recit|nouvelle|piece|texte|film)s?\sde|le\snom\sd[e']|du\snom\sd[e']|depuis|comme\s(?:le\s)?disait|cite(?:\s(?:en\s\w{5,12}|\w{3,12}ment|volontiers|aussi))?|prefere)\s{0,2}\Z",
    matches=("hommage à ", "le monument à ", "le nom de lieutenant ", "en souvenir du pasteur ", "lira un conte de ", "éditions de ", "le nom de Roux, et à sa salle celui de ", "inauguré en 1952 par ", "l'orgue de ", "le tableau d'", "le mot de ", "depuis ", "M. Demir cite ", "cite en souriant "),
    refuses=("hommage à M. ", "le dossier de "),
)
"""Before a name without civility: somebody everybody knows."""

FELL = pattern(
    r"\A,?\s(?:est\s)?(?:decede|mort)e?\s(?:en|le\s[^.;,]{3,14})\s1(?:[0-8]\d|90|91)\d\b|\A,?\s(?:est\s)?morte?\s(?:pour\sla\sfrance|au\schamp\sd'honneur|en\s(?:deportation|captivite))\b|\A,\s(?:resistante?|maquisarde?|deportee?|fusillee?|juste\sparmi\sles\snations|compagnon\sde\sla\sliberation)\b",
    matches=(", décédée en 1899", ", mort le 3 mai 1912", ", mort pour la France", " morte en déportation", ", résistant fusillé"),
    refuses=(", décédée en 1999", ", mort le 3 mars", " mort pour la Francine"),
)
"""Right behind the name of somebody whom the State remembers."""

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

OWN_MATTER = pattern(
    r"""\b(?:secours|aides?\s(?:sociale|individuelle|exceptionnelle|d'urgence)|bourses?(?!\sdu\stravail)|allocations?|remises?\sgracieuse|exoner\w{2,7}|loyers?|impayee?s?|dettes?|creances?|non-valeurs?|redevables?|locataires?|expuls\w{2,5}
    |condamn\w{1,5}\s[aà]\s(?:verser|payer|rembourser)|plaintes?|(?:recours|requete)\scontre|contentieux|degradations?|demeurant|domiciliee?|licenci\w{2,6}|conge\s(?:de\s)?(?:longue\s)?maladie|doi(?:t|vent)\s\d|nee?\sle\s\d{1,2}(?:er)?[\s/.]\w{2,9}[\s/.](?:19[2-9]|20\d)\d)""",
    matches=("une bourse de 300 €", "doit 1 250 €", "née le 3 mars 1980", "recours contre l'auteur"),
    refuses=("la bourse du travail", "née le 3 mars 1909", "on doit au peintre", "condamné à mort"),
)
"""In a sentence on what somebody living receives, owes, lives in or is blamed for."""

RECEIVES = pattern(
    r"""\b(?:subventions?|aides?|primes?|ventes?|vend(?:re|ue?)?|ced(?:er|ee?)|cessions?|alien\w{2,5}|parcelles?|terrains?|attribu\w{1,5}|accord\w{1,5}|allou\w{1,4}|vers(?:er|ee?|ement)|rembours\w{1,6}|indemni\w{2,5}|lou(?:er|ee?))\b
    [^.;]{0,100}\b(?:aux?\s|a\sl(?:a\s|'))(?:[\w'-]{3,20}\s{1,2}){1,3}\Z""",
    matches=("vente de la parcelle ab 12 au sculpteur ", "une aide de 500 € à la photographe "),
    refuses=("hommage au peintre ", "une toile du peintre "),
)
"""Before whoever a sum or a good goes to."""

HOME_BEHIND = pattern(
    r"\A\s?[,(]\s?(?:au\s)?\d{1,4}(?:\s?(?:bis|ter))?,?\s(?:rue|avenue|av|place|chemin|impasse|allee|route|boulevard|bd|quai|residence|square|cours)\b",
    matches=(", 12 rue des lilas", " (3 bis, avenue foch)"),
    refuses=(", 12 rues", " rue des lilas"),
)
"""Right behind the name of whoever lives there."""
