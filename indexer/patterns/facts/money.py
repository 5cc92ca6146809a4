"""What a decision does with a sum: the word that governs it, who receives it, what stands around it."""

from __future__ import annotations

from indexer.patterns.core import pattern

GIVEN = pattern(
    r"\b(?:attribu(?:e|ent|er|tion)|accord(?:e|ent|er|ant)|allou(?:e|ent|er|ee?s?)|octroi|octroy(?:e|er)|vers(?:e|er|ement)|particip(?:e|er)\sa\shauteur|individualis(?:e|er)|reconduire\sla\ssubvention|aider)\b|\bapprouver?\s(?:la|les|une)\s(?:subvention|aide|participation|dotation)s?\b",
    matches=(
        "d'attribuer une subvention",
        "décide de verser une aide",
        "ALLOUE",
        "sera allouée",
        "approuve la subvention",
    ),
    refuses=("tribunal", "verso", "la version", "approuve le plan de subvention"),
)

REFUSED = pattern(
    r"\b(?:(?:ne\spas|refus(?:e|ent|er)\s(?:de|d'))\s?(?:attribuer|accorder|allouer|octroyer|verser)|n'(?:attribue|accorde|alloue|octroie)\spas|ne\sverse\spas)\b",
    matches=("décide de ne pas accorder", "refuse d'attribuer", "n'accorde pas"),
    refuses=("décide d'accorder", "ne pas vendre"),
)
"""A grant that is not given."""

AWARDED = pattern(
    r"\battribu(?:e|ent|er|tion)\s(?:d[eu]s?\s)?(?:l[ae]s?\s|l'|ce\s)?(?:\w+\s)?(?:marches?|lots?|travaux|missions?|prestations?|maitrise|accord|contrats?|concession|delegation)\b",
    matches=(
        "d'attribuer les travaux de fauchage",
        "ATTRIBUE le marché",
        "l'attribution du présent marché",
        "attribuer le lot",
    ),
    refuses=("attribuer une subvention pour des travaux", "attribution d'une aide"),
)
"""A contract is given to whoever works for its price: no grant."""

GUARANTEED = pattern(
    r"\bgaranties?\s(?:d'emprunt|a\shauteur|communale|departementale|regionale|solidaire|de\s(?:la\s|l')?(?:commune|ville|collectivite|communaute|departement|region|metropole))\b|\bsa\sgarantie\b",
    matches=(
        "accorde sa garantie à hauteur de 50 %",
        "La garantie de la collectivité est accordée",
        "garantie d'emprunt",
    ),
    refuses=("la garantie décennale", "garanties d'assurance"),
)

PAID_BY = pattern(
    r"\b(?:versements?|versee?s?|accordee?s?|allouee?s?|attribuee?s?|octroyee?s?|consentie?s?)\spar\s(?:la\s|les?\s|l')?(?P<payer>region|departement|etat|commune|ville|communaute|metropole|agglomeration|union|caisse|caf\b|agence|ademe|anah|societe|entreprise|syndicat)",
    matches=("le versement par la Région d'une aide", "la subvention allouée par l'État"),
    refuses=("versée par le comptable", "le versement par tranches"),
)
"""Somebody pays: what follows is received, unless the payer is the authority that decides."""

ELIGIBLE = pattern(
    r"\b(?:travaux|depenses?|couts?|montants?|bases?)\s(?:h\.?t\.?\s)?(?:subventionnables?|eligibles?)\b",
    matches=("le montant des travaux subventionnables", "une dépense éligible"),
    refuses=("travaux subventionnés",),
)

ASKED = pattern(
    r"\b(?:sollicit\w+|demand(?:e|er)\s(?:une|la|l'|des|les|un|au|a)|recherche\sde\sfinancement|aides?\ssollicitee?s?)",
    matches=("Sollicite l'aide de l'État", "demander une subvention", "Aide sollicitée"),
    refuses=("la demande",),
)

LENT = pattern(
    r"\b(?:emprunts?|prets?|credit\srelais|garantie\sd'emprunt|garanti(?:r|t)|ligne\sde\stresorerie)\b",
    matches=("contracter tout emprunt", "le crédit relais"),
    refuses=("prêter", "garanties d'assurance"),
)

PLANNED = pattern(
    r"\b(?:plan\sde\sfinancement|se\srepartit|autofinancement|autorisations?\sde\sprogramme|credits\s(?:concernes|de\spaiement)|ouverture\sde\scredits|budgets?\s(?:primitif|annexe|principal|supplementaire)|cofinancement|parts?\s(?:communale|de\sla\scommune)|reste\sa\scharge|capital\ssocial)\b",
    matches=("adopte le plan de financement", "ouverture de crédits"),
    refuses=("un plan", "le budget de la fête"),
)

INTERNAL = pattern(
    r"\b(?:au|aux|vers\sle)\sbudgets?\sannexes?\b",
    matches=("une avance au budget annexe",),
    refuses=("sur le budget annexe",),
)
"""The authority pays itself."""

ACCOUNTED = pattern(
    r"\b(?:decision\smodificative|virements?\sde\scredits?|resultats?\s(?:de\scloture|d'execution|reportes?)|cp\souverts?|ouverture\santicipee|montant\slimite|ne\s(?:pourra|peut|pourront|devra|doit)\s(?:pas\s)?(?:exceder|depasser)|estimee?s?|estimations?|(?:couts?|depenses?)\sprevisionnel\w*|enveloppe\sfinanciere)\b",
    matches=(
        "la décision modificative n° 2",
        "Résultat de clôture",
        "CP ouverts en 2025",
        "un montant estimé à ",
        "pour un coût prévisionnel de ",
        "un montant qui ne pourra pas excéder ",
    ),
    refuses=("le résultat du vote", "ouverture de crédits"),
)
"""Accounts and movements of a budget, estimates, ceilings: what they say is not engaged, whatever else is said around."""

NEW_ACT = pattern(
    r"(?:[,;:.]|\bet|\s-)\s(?:d[e']\s?)?(?:solliciter?|autoriser?|approuver?|acquiert|acquerir|achete|acheter|accepter?|retient|retenir|attribuer?|verser?|adopter?|charger?|fixer?|decider?|inscrit|inscrire|commander?|confier?|allouer?|accorder?)\b",
    matches=(
        "pour 900 €, sollicite l'aide de l'État",
        "un montant de 100 € et acquiert un véhicule",
        "; d'accepter le devis",
    ),
    refuses=("l'aide sollicitée", "le devis et le plan"),
)
"""Inside a decision: another thing is decided from here on."""

WAIVED = pattern(
    r"\b(?:non[-\s]valeurs?|creances\seteintes)\b",
    matches=("admettre en non-valeurs", "en créances éteintes"),
    refuses=("valeur",),
)

SOLD = pattern(
    r"\b(?:cession|ceder?|vendre|vente|recettes?|redevances?|loyers?)\b",
    matches=("FIXE le prix de cession", "reconduire la vente d'herbe"),
    refuses=("concession", "ventes aux enchères publiées"),
)

BOUGHT = pattern(
    r"\b(?:acqueri[rt]|acquisitions?|achats?|acheter|devis|marches?|offres?|commandes?|travaux|prestations?|couts?|depenses?|projet|realisation|dispositif|retient|prestataires?|assurances?|primes?\sannuelles?|adhesions?|rembours(?:er?|ements?)|(?:reglement|paiement)\s[^.;:]{0,60}\b(?:contributions?|cotisations?|participations?|factures?|frais|honoraires))\b",
    matches=("rembourser les arrhes", "approuve le règlement au syndicat de la contribution", "l'adhésion au réseau", "décide d'acquérir", "Accepte le devis", "le marché de services", "le dispositif Cumul"),
    refuses=("le marcheur", "le règlement de la piscine"),
)

TARIFF = pattern(
    r"\b(?:tarifs?|tarification|prix\sunitaires?)\b",
    matches=("fixe les tarifs suivants", "le tarif est de"),
    refuses=("tarissement",),
)

UNIT = pattern(
    r"^\s?(?:\([^()]{0,80}\)\s?)?(?:h\.?t\.?|t\.?t\.?c\.?)?\s?(?:(?:par|/|l['e]|la|de\sl')\s?(?:repas|m[²2?]|metres?|heures?|h\b|jours?|journee|nuits?|nuitee|mois|semaines?|eleves?|enfants?|agents?|personnes?|habitants?|unite|kwh|km|tonnes?|litres?|page|an\b|annee|foyer|menage|licencies?|place|lots?|logements?|dossiers?|seance|stere|photocopie|ticket|emplacement|concession)|(?:mensuel|journalier|horaire)s?\b)",
    matches=(" par repas", " HT le m²", " par mois", "/heure", " mensuels", " (cent euros) par lot"),
    refuses=(" pour l'année", " à la Région"),
)
"""Right after a sum: it is the price of one, not what is spent."""

YEARLY = pattern(
    r"^\s?(?:h\.?t\.?|t\.?t\.?c\.?)?\s?(?:par\san\b|/\s?an\b|annuel)",
    matches=(" HT par an", "/an"),
    refuses=(" pour l'an 2023",),
)

SAME = pattern(
    r"^[^€;]{0,24}\bsoit\s?(?:un\stotal\sde\s|environ\s)?$",
    matches=(" HT soit ", " HT, soit "),
    refuses=(" pour l'achat",),
)
"""Between two sums: the second says the first again, with the tax or per year."""

TOTAL = pattern(
    r"\b(?:total|totale|globale?|enveloppe|maximum|maximal)\s?(?:\w+\s){0,3}(?:de\s|:\s?)?$",
    matches=(
        "pour un montant total de ",
        "une enveloppe globale de ",
        "Total : ",
        "un montant HT maximum de ",
    ),
    refuses=("totalement",),
)
"""Right before a sum: those after it in the same decision are its parts."""

PAID_IN_PARTS = pattern(
    r"\b(?:reparti\w{0,2}|echelonn\w{1,4}|vers\w{1,4}|payable)\s(?:\w+\s)?en\s(?:\w+\s)?(?:versements?|fois|tranches?|annuites?|acomptes?|parts?)\b",
    matches=("réparti en deux versements", "payable en trois fois"),
    refuses=("réparti en trois lots",),
)
"""The sums that follow are instalments of one."""

AID = pattern(
    r"\b(?P<noun>subvention|aide|contribution|participation|cotisation|dotation|prime|avance|bourse|secours(?!\s(?:populaire|catholique|islamique))|allocation|don|acompte|fonds\sde\sconcours|indemnite|adhesion)s?\b",
    matches=("une subvention exceptionnelle", "les fonds de concours", "une avance"),
    refuses=("donner", "avancement", "le Secours populaire"),
)

RECEIVER = pattern(
    r"\b(?:a\sl'|au\s|aux\s|a\sla\s|en\sfaveur\s(?:de\sla\s|de\sl'|du\s|des\s|de\s|d')|au\s(?:profit|benefice)\s(?:de\sla\s|de\sl'|du\s|des\s|de\s|d')|a\s(?=region|ville|mission|societe|federation|association|commune|caisse)|avec\sl'entreprise\s)(?P<name>(?!hauteur|profit|benefice|convention|deliberation|delegation|article|loi\b|decret|signature|signer|solliciter|verser|titre|chapitre|budget|taux|prix|compte|niveau|sein|cours|moins|plus|vu|regard|travers|fonctionnement|financement|paiement|maire|president|frais|somme)[^;:€]{2,240})",
    matches=("une subvention à l'Association X", "au CCAS", "en faveur du comité des fêtes"),
    refuses=("à hauteur de 3 €", "au titre de l'année", "au budget primitif"),
)

RECEIVER_END = pattern(
    r",\s(?![A-ZÀ-Ý])|\.\s|\s(?:d['’]un\smontant|d['’]une\ssomme|pour\s(?!l(?:es?|a)\s[a-z]*[A-Z])|afin\s|dans\sle\scadre|au\stitre|en\svue|destin[ée]e?s?\s|relati\w+\s|correspondant|conform[ée]ment|selon\s|sous\sr[ée]serve|sous\sla\sforme|[àa]\shauteur|et\sde\s|et\sd['’]|et\s(?=\d)|qui\s|situ[ée]e?s?\s|sise?\s|domicili[ée]\w*|annex[ée]e?)|\s?[(\[—–]|\s-\s",
    matches=(" d'un montant de", " d’un montant de", " située ", " à hauteur", " et 300", ", au titre", " pour l'achat", " (siège)"),
    refuses=("La Pioche",),
    cased=True,
)

NEXT_SUM = pattern(
    r"(?:\s[^\s\d])?\s\d[\d\s.,]{0,14}$",
    matches=(" v 1.000", " 600"),
    refuses=("La Pioche",),
)
"""Right before a euro sign: the next sum of a list, and the mark of its row."""

PERSON = pattern(
    r"(?:^|\s)(?:m\.|mm\.|mme|mmes|mlle|monsieur|madame|messieurs|mesdames|mademoiselle)\s|^(?:famille|l'interess|agents?\b|eleves?\b|candidats?\b|familles?\b|beneficiaires?\b|laureats?\b|particuliers?\b|associations?\s(?:suivantes|repertoriees|ci|mentionnees)|deux\s)|occulte",
    matches=(
        "Madame Y",
        "profit de M. Z",
        "agents de la commune",
        "associations suivantes",
        "▇▇▇ [nom occulté]",
    ),
    refuses=("Association des amis", "Mission locale"),
)
"""No legal person, or none that is named."""

ROW = pattern(
    r"(?:^|[:;•¥Ÿ·✓➢\u2022]|\s-\s|€\s?[.,]?)\s*(?P<name>[A-ZÀ-Ý«\"][^:;€•¥Ÿ]{2,90}?)\s?:\s?$",
    matches=("les subventions suivantes : • Association ADMR : ", "600,00 € Club de pétanque : "),
    refuses=("pour un montant de ",),
    cased=True,
)
"""What stands before the sum of a row of a list."""

YEAR = pattern(
    r"\b(?:annees?|exercices?|budget|saison)\s(?:\w+\s){0,2}(?P<year>20\d\d)\b",
    matches=("pour l'année 2023", "l'exercice 2026", "budget primitif 2024"),
    refuses=("le 15 mai 2023",),
)
