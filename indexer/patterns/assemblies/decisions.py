"""Decisions: what opens them, the operative points of an act, where each ends."""

from __future__ import annotations

from indexer.patterns.core import pattern

OPERATIVE = pattern(
    r"""apres\s(?:en\s)?avoir\s\w*(?:lib|avis|pris)|\bdecid(?:e|ent)\b\s?(?:a\s(?:l'?unanimite|la\smajorite)[\w\s]*|d[e'])?\s*[:,]*\s*$|^\W*(?:le\s)?(?:conseil|(?:bureau|comite)\s(?:communautaire|syndical|metropolitain|municipal))\b.{0,80}\b(?:decide|approuve|autorise|adopte)
        |\ba\sl'?\s?unanimite[^.;]{0,60}(?:[:,]\s*$|decid)|^\W*deliberen?t?\W*$|^\W*a\sl'?\s?[ua]nanimite""",
    matches=(
        "Après en avoir délibéré,",
        "DECIDE à l'unanimité:",
        "les membres du Bureau communautaire, à l'unanimité décident :",
        "A l'unanimité",
        "DECIDE :",
        "Le bureau décide de :",
        "DÉLIBÈRE",
    ),
    refuses=("il a été décidé d'étudier", "une décision"),
    needs=("apres", "decid", "conseil", "bureau", "comite", "nanimite", "delibere"),
)

_VERBS = r"""(?:appro?uv|autoris|decid|adopt|dit\b|dits\b|donn|fix|design|precis|charg|attribu|accord|sollicit|prend\sacte|prend\b|emet|confi|mandat|valid|institu|cre[ae]|accept
    |arret|modifi|rappel|constat|affect|vot(?!ant|es?\s?:)|inscri|ratifi|habilit|elit|elisent|engag|impute|supprim|abrog|retir|renonc|cede|ced|acqu|procede|fait\ssien)"""

ASSEMBLY_ALONE = pattern(
    r"^\W*(?:le\s)?(?:conseil|comite|bureau)\s(?:municipal|communautaire|syndical|departemental|regional|metropolitain|territorial)\s?:\s*$",
    matches=("Le Conseil Municipal :", "> LE BUREAU COMMUNAUTAIRE :"),
    refuses=("Le Conseil Municipal,", "Le conseil municipal : il a siégé", "Conseil municipal"),
)
"""Who decides, right above the list of what is decided, where no verb leads to it."""

POINT = pattern(
    rf"""^(?:(?P<mark>[-−–—•▪●◦■►➢➤✓✔→*§\uf000-\uf0ff>}}]+(?:\s?[_>])?|\d{{1,2}}\s?°?\s?[.)/-]?|[a-z]\))\s*)
        (?:d[e']\s?(?:l[ea]\s|les\s|se\s|s')?[a-z]{{3,}}|{_VERBS}\w*)""",
    matches=(
        "- d'attribuer une subvention",
        "}> APPROUVE la proposition du Maire,",
        "1 APPROUVE le plan",
        "1°) d'approuver la convention",
        "- De se prononcer",
        "> ADOPTE le principe",
        "- approuve le projet",
        "-_ D'approuver le Cahier",
        "- _ D'approuver",
    ),
    refuses=("- Littoral Nord", "> compter du 1er juillet", "Article 2", "le maire"),
)

VERB_POINT = pattern(
    rf"^(?:{_VERBS}[A-Z]*)".replace("a-z", "a-z"),
    matches=("approuve le principe", "autorise le maire"),
    refuses=("le maire autorise",),
)

INNER_POINT = pattern(
    r"(?<=\w)[\s.,;:]{0,3}\s(?:\d\s)?(?=[-–•▪●■►➢➤✓✔]\s?D[e'’]\s?(?!autre\b)[a-zéè]{3,20}(?:er|ir|re|oir)\b)",
    matches=("DECIDE - D'accorder une aide", "à ORCHIES. • De percevoir l'indemnité", "décide de : 4 • D'autoriser"),
    refuses=("Littoral - Nord", "la voirie – DEMANDE de subvention", "la route - de Lille", "- D'accorder", "la voirie – D'autre part"),
    cased=True,
)
"""Inside a line that holds several points: where the next one starts."""

RANKED_POINT = pattern(
    r"^(?P<rank>\d{1,2})\s?[.)°/-]{1,2}\s+[^\W\d_]",
    matches=("1. Le prix est fixé", "2) La salle est louée"),
    refuses=("12 rue", "2.50 €"),
)
"""A point with its rank, whatever its words."""

INLINE_POINT = pattern(
    rf"(?:unanimite|delibere|majorite)[^:]{{0,60}}?,\s?(?:[-–—]\s)?(?P<verb>decide\s(?:d[e']|que)(?!\s?:)|(?!\w{{0,20}}ant\b)(?!decid\w{{1,4}}\sa\sl[a'])(?:d[e']\s?)?{_VERBS}\w*\s(?!:))",
    matches=("à l’unanimité, autorise M. le Maire à solliciter", "après en avoir délibéré, - APPROUVE le projet",
        "à l'unanimité, accorde 300 € au club, sollicite l'État", "décide à l'unanimité, d'attribuer 300 € au club",
        "à l'unanimité, fait sienne la proposition du maire"),
    refuses=("à l'unanimité :", "après avoir délibéré, décide : 1", "adopté à l'unanimité, modifiant le projet"),
)

NEXT_INLINE = pattern(
    rf";\s?(?:[-–—•]\s?)?(?=(?:d[e']\s?)?{_VERBS}\w*\s)",
    matches=("le marché ; Donne mandat au Maire", "ci-annexé ; - PREND ACTE que", "; d'autoriser le Maire"),
    refuses=("le marché ; la convention",),
)
"""Where the next point of such a sentence starts."""

ANNOUNCING = pattern(
    r"^decid\w{1,4}(?:\sd[e'])?\W{0,4}\Z",
    matches=("décide de :", "DÉCIDE :"),
    refuses=("décide de louer la salle",),
)
"""Words that only lead to a list of points."""

_ASSEMBLY = r"""^\W*(?:(?:ainsi|apres|en\sconsequence|ouie?)\b[^.;:]{0,80},\s)?(?:l[ea]s?\s|l')(?:membres\sd[eu]s?\s(?:la\s|l')?)?
    (?P<noun>conseil|comite|bureau|commission|assemblee)\b
    (?:\s(?P<kind>municipal|communautaire|communal|metropolitain|syndical|departemental|regional|general|territorial|permanente|deliberante|d'administration|de\s(?:communaute|territoire|paris))e?\b
      |(?!\s(?:des?\b|du\b|d'|citoyen|scolaire|social|economique|consultati|national|superieur|technique|scientifique|constitutionnel|local|participati)))"""

ASSEMBLY = pattern(
    _ASSEMBLY,
    matches=("Le Conseil, Affecte à l'unanimité", "> L'assemblée approuve", "En conséquence, le comité fixe"),
    refuses=(
        "que le conseil municipal décide", "au conseil municipal", "Le comité des fêtes sollicite",
        "Le comité social territorial approuve", "Le conseil d'école adopte",
    ),
)  # fmt: skip
"""The assembly, and of which kind where that is said; neither an association nor a body that only advises."""

ASSEMBLY_DOES = pattern(
    _ASSEMBLY
    + r"""[^.;:]{0,220}?(?<!\ba)(?<!\bont)(?<!\best)(?<!\bavait)[\s,]\s?
    (?P<verb>(?:n')?(?:decide|approuve|autorise|adopte|fixe|designe|attribue|accorde|sollicite|valide|accepte|affecte|emet|prend\sacte|donne|cree|ratifie|retient|fait\ssiennes?|confirme|modifie|renonce|refuse|rejette|elit|institue|se\sprononce)(?:nt)?\s(?!:))""",
    matches=(
        "Le Conseil, Affecte à l'unanimité le résultat",
        "L'assemblée délibérante approuve le projet",
        "Le conseil n'adopte pas la motion",
        "Le Conseil, à l'unanimité, Fait Sienne la proposition",
    ),
    refuses=("Le conseil a approuvé le projet", "Le conseil est informé", "Le conseil municipal : approuve", "Le conseil décide :"),
)
"""A sentence that says what the assembly does, its verb conjugated."""

AMENDED = pattern(
    r"\b(?:amend(?:e|ee?s?|ements?)|(?:ainsi|sous\sreserve|avec\sl[ae]s?)\smodifi\w*|modifiee?s?\s(?:comme|ainsi|en\sseance))\b",
    matches=("adopté avec un amendement", "la proposition ainsi modifiée", "modifiée en séance"),
    refuses=("approuve la décision modificative",),
)
"""What was adopted is not what was proposed."""

PROPOSED = pattern(
    r"^.{0,120}\b(?:propos(?:e|ee?s?|ons)\b[^.;]{0,140}:?|d'accord\spour\s?:|acceptez[-–\s]{1,3}vous\s?:)\s*$",
    matches=(
        "Acceptez – vous :",
        "Le maire demande au conseil s'il est d'accord pour :",
        "En conséquence, il est proposé au Conseil municipal :",
        "Je vous propose donc de bien vouloir :",
        "Il vous est proposé",
    ),
    refuses=("Il est proposé. Le maire ouvre le débat.",),
)
"""The words before a list of what is proposed to the assembly."""

QUESTION = pattern(
    r"\bd'accord\spour\s(?P<what>[^?:;]{10,600}?)\s?\?",
    matches=("Le maire demande au conseil s'il est d'accord pour céder le terrain ?",),
    refuses=("d'accord pour : céder", "il est d'accord pour céder le terrain."),
)
"""What the assembly is asked to agree to, before it votes."""

VERDICT_ALONE = pattern(
    r"""^\S+\s(?:a\sl'?\s?unanimite|a\sla\smajorite|avec\s\d{1,3}|par\s\d{1,3}|a\s\d{1,3}\s(?:voix|pour))
        (?:[\s,]{1,2}(?:pour|contre|et|abstentions?|voix|des?|membres|presents|representes|suffrages|exprimes|votants|absolue|\d{1,3})){0,14}\W*$""",
    matches=(
        "approuve avec 4 pour et 1 abstention",
        "accepte à l'unanimité",
        "décide à l'unanimité des membres présents",
    ),
    refuses=("accepte à l'unanimité le remboursement", "accepte le devis à l'unanimité"),
)
"""That something was accepted, without what."""

ADOPTED_WHOLE = pattern(
    r"^\W*(?:(?:le\s)?conseil(?:\s\w+)?\sadopte|(?:la|les)\spropositions?(?:\s(?:ci-dessus|susvisees?))?\s(?:est|sont)\sadoptees?)\W*$",
    matches=("Le Conseil Adopte.", "La proposition ci-dessus est adoptée."),
    refuses=("Le conseil adopte le budget", "La proposition est adoptée par 9 voix"),
)
"""What was proposed is decided as it stands."""

SENTENCE_END = pattern(
    r"(?<=[a-zà-ÿ0-9)»€%])\s?[.;](?=\s+\D|\s*$)",
    matches=("le résultat. Le maire", "la convention ;"),
    refuses=("M. Ruel", "art. 5", "L. 2121-29"),
    cased=True,
)

POINTS_END = pattern(
    r"""^\W*(?:fait\s(?:et|a)\b|adoptee?\s(?:a|par)\b|pour\s(?:extrait|copie|expedition)|ainsi\s(?:fait|deliber)|le\squorum|(?:point\s\d{1,2}\W{1,4})?(?:(?:questions?|informations?|affaires?)\s)?divers(?:es)?\W*$|dans\sles\sconditions|vote\b|resultat|(?:contre|abstentions?)\s?:\s?(?:mm?\.|mmes?\b|monsieur|madame)|(?:le|la)\smaire\s(?:certifie|,|$)|signee?s?\b
        |le\spresident\W*$|nombre\sde|la\sseance|l[ea]\s(?:secretaire|president\w*)\s|acte\srendu)""",
    matches=(
        "Fait et délibéré les jour",
        "Pour extrait conforme",
        "Ainsi délibéré en séance",
        "Dans les conditions de vote ci-dessous :",
        "Le quorum a été vérifié",
        "Abstention : M. Ruel",
        "POINT 10 – Divers :",
        "Questions diverses",
    ),
    refuses=("dépenses diverses et imprévues", "signer l'avenant", "fait part au conseil", "- d'attribuer", "Abstentions : 3"),
)

SPEECH = pattern(
    r"""^\W*(?:m\.|mme\.?|monsieur|madame)\s[^.;:,]{2,50}\s(?:demande|rappelle|precise|expose|explique|intervient|remercie|indique|informe|repond|souhaite
        |donne\s(?:lecture|la\sparole)|signale|propose|quitte|fait\s(?:part|remarquer|observer)|regrette|s'interroge|souligne|ajoute|annonce|note|constate|estime|pense|considere|conclut)\b""",
    matches=("Monsieur Ruel demande si", "Mme Anne NOËL s'interroge sur", "M. le Maire fait part des"),
    refuses=("Monsieur le Maire est autorisé à signer", "- de demander à Monsieur Ruel", "Madame Noël, qui demande"),
)
"""Somebody takes the floor: what was decided is over."""

LATER_PARAGRAPH = pattern(
    r"^(?![A-ZÀ-Ý]\s|(?:Les?|La|L['’]|Cette|Ces|Ce)\s?(?:dépenses?|crédits?|montants?|sommes?|recettes?|présente|subventions?|aides?|tarifs?|participations?)\b)[A-ZÀ-Ý«]",
    matches=("La séance reprend", "M. Ruel ajoute"),
    refuses=("Les dépenses seront imputées", "Y Pour le lot 2", "et le budget", "12 000 €", "- Lot 2", "| Lot 2 |"),
    cased=True,
)
"""How a paragraph starts that goes on with no list, table or sentence."""
