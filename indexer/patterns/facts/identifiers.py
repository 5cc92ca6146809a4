"""Numbers and addresses that belong to one person: NIR, telephone, e-mail, plate, identity papers."""

from __future__ import annotations

from indexer.patterns.core import pattern

DIGIT_RUN = pattern(
    r"(?<![^\W_])(?=[OoQIl|]*\d)[\dOoQIl|]{2,}(?![^\W_])",
    matches=("O6 12 34", "30OO", "1O08", "9999"),
    refuses=("Il", "OO", "L54", "A", "Fol12"),
    cased=True,
)

NIR = pattern(
    r"""(?<![\w,.])(?P<body>[1-478][\s.-]{0,2}\d[\s]?\d[\s.-]{0,2}(?:0\s?[1-9]|1\s?[0-2]|[2-9]\s?\d)[\s.-]{0,2}(?:\d\s?\d|2\s?[ABab])[\s.-]{0,2}\d\s?\d\s?\d[\s.-]{0,2}\d\s?\d\s?\d)
    (?:[\s./-]{0,3}(?:\(?cl[eé]\s?:?\s?)?(?P<key>\d\s?\d)(?!\s?/))?(?![\w])""",
    matches=("1 84 12 76 451 089 46", "284127645108946", "2 69 05 2A 588 157 80", "1-84-12-76-451-089", "1 84 12 76 451 089 clé 46"),
    refuses=("059-225900018-20230515", "22590001800012", "5 84 12 76 451 089 46", "1 84 13 76 451 089"),
    cased=True,
)

NIR_LABEL = pattern(
    r"""securite\ssociale|\bsecu\b|\bnir\b|\bnia\b|\bins\b|n\s?°\s?(?:de\s)?(?:ss|secu)\b|\binsee\s(?:individuel|de\sl'(?:assuree?|interessee?))|\b(?:numero|n\s?°)\sd'(?:assuree?|immatriculation)
    |\bassuree?s?\b(?!\scivile)|\ballocataires?\b|\bbeneficiaires?\sde\sla\s(?:cmu|c2s|css)\b|\bayants?\sdroit|\bregime\s(?:general|agricole)|\bcarte\svitale|\bimmatriculation\b|\bsous\sle\snumero\b""",
    matches=("n° de sécurité sociale :", "NIR", "N° SS : ", "numéro d'assuré", "Assurée sociale", "sécu : "),
    refuses=("code INSEE de la commune", "la société", "assurance"),
)

_AT = r"(?:\s{0,2}[@＠﹫]\s?|\s?[\[({<«]\s?(?:@|at|arobase|arobas|a)\s?[\])}>»]\s?|\s(?:at|arobase|arobas)\s|&\#0{0,4}64;|&\#x0{0,4}40;|&commat;|%40)"
_DOT = r"(?:\s?[.．]\s?|\s?[\[({<]\s?(?:\.|dot|point)\s?[\])}>]\s?|\s(?:dot|point)\s|&\#46;|&period;)"

EMAIL = pattern(
    rf"""(?<![\w.+-])(?P<local>[a-z0-9][\w+-]*(?:(?:\.|\s(?:dot|point)\s|\s?[\[(]\s?(?:dot|point)\s?[\])]\s?)[\w+-]+)*){_AT}
    (?P<domain>[a-z0-9-]+(?:{_DOT}[a-z0-9-]+){{0,3}}?{_DOT}[a-z]{{2,10}})(?![\w-])(?![.．][a-z]|\s(?:dot|point)\s[a-z])""",
    matches=(
        "dpd@lenord.fr",
        "jeanne.martin @ orange.fr",
        "jeanne.martin[at]exemple.fr",
        "jeanne (arobase) exemple.fr",
        "jeanne.martin@\nexemple.fr",
        "j-martin@mail.exemple.gouv.fr.",
        "jeanne [arobase] exemple [point] fr",
        "jeanne.martin＠exemple.fr",
        "jeanne&#64;exemple.fr",
        "jeanne dot martin at exemple dot fr",
    ),
    refuses=("207 5@433-25—&4", "@exemple", "a@b", "l'article (a) du code"),
)

ROLE_MAILBOX = pattern(
    r"""(?:^|[._+-])(?:contact|infos?|conseil|regies?|pij|bij|mdph|pmi|bonjour|bibli|standard|population|periscolaire|scolaire|travaux|budget|legalite|prefecture|sous-prefecture|accueil|mairie|dpd|dpid|dpo|rgpd|cnil|secretariat|secretaire|direction|directeur|services?|pole|courrier|webmaster
    |communication|presse|rh|drh|recrutement|marches?|marchespublics|urbanisme|finances?|comptabilite|facturation|factures?|technique|ccas|mediatheque|bibliotheque|musee
    |ecole|college|lycee|creche|tresorerie|greffe|ddfip\w*|dgfip\w*|drfip\w*|sgc|edif|agence|support|assistance|hotline|noreply|no-reply|ne-pas-repondre|donnees\w*
    |deliberations?|actes|assemblees?|elus|cabinet|president|presidente|maire|administration|association|insertion|logement|social|solidarite|environnement
    |tourisme|culture|sports?|jeunesse|enfance|petite-enfance|etat-?civil|elections|reclamations?|mediateur|correspondant|delegue\w*|protection\w*|juridique|commande|achats?
    |securite|voirie|eau|assainissement|dechets|energie|habitat|transports?|mobilites?|departement|region|commune|ville|agglo\w*|metropole|communaute|syndicat|sivom|smictom
    |pole\w*|service\w*|accueil\w*|mairie\w*|contact\w*|secretariat\w*|police|pompiers|sdis|formation|emploi|mission\w*|bureau|gestion|subventions?|aides?)\d*(?=$|[._+-])""",
    matches=(
        "contact-dpd",
        "dpid",
        "edif.bastia",
        "poleenfance",
        "mairie.corte",
        "service-eau",
        "ddfip2b.pole",
    ),
    refuses=("jeanne.martin", "marc.borie", "j.dupont59", "villeneuve", "martin"),
)

_PROVIDERS = r"(?:gmail|googlemail|orange|wanadoo|free|laposte|hotmail|outlook|yahoo|sfr|live|icloud|me|mac|protonmail|proton|bbox|numericable|neuf|aol|gmx|msn|club-internet|ymail)\."

PROVIDER = pattern(rf"^{_PROVIDERS}", matches=("orange.fr",), refuses=("montfaur.fr",))
"""A domain on which everybody may have a mailbox."""

SERVICE_MAILBOX = pattern(
    rf"""^(?:capitainerie|taxis?|droits?[._-]?de[._-]?place|placiers?|caisse|regie|cantine|restauration|camping|piscine|ports?|stade|salles?|locations?|reservations?|inscriptions?|cimetieres?|foires?|halles|fourriere|domaines?|foncier|patrimoine|archives|guichet|relais|loisirs
    |animation|ludotheque|theatre|conservatoire|observatoire|alerte|astreinte|collecte|dechetterie|spanc|informatique|dsi|numerique|reception|vie[._-]?associative|associations|commerces?|economie|developpement|europe|seniors|handicap|sante|hygiene|prevention|garderie|ecoles|festival|gites?|navette|office|point[._-]|maison[._-]|espace[._-]|france[._-]?services)
    [a-z0-9._-]{{0,40}}@(?!{_PROVIDERS})""",
    matches=("capitainerie@port.example.fr", "droits-de-place@valserre.example.fr", "caissedesecoles@valserre.example.fr"),
    refuses=("taxi.marc@orange.fr", "marc.borie@valserre.example.fr", "placide.roux@valserre.example.fr"),
)
"""Of a service that the authority runs, on a domain that is no provider's."""

STATE_MAILBOX = pattern(
    r"^(?:[\w-]+@(?:[\w-]+\.)*gouv\.fr|(?:[\w.-]+[.-])?(?:prefecture|sous-prefecture|rectorat|tribunal|greffe|ars|dreal|ddtm?|dgfip|ddfip|dsden)[\w.-]*@[\w.-]+)$",
    matches=("bastia@dgfip.finances.gouv.fr", "prefecture@pas-de-calais.gouv.fr"),
    refuses=("marc.borie@dgfip.finances.gouv.fr", "bastia@orange.fr"),
)

PHONE = pattern(
    r"(?<![\w,./·-])(?:(?:\+|00)[ .]?(?:33|262|508|590|594|596)\)?[ .]?(?:\(0\)[ .]?)?|0[ ]?)[1-9](?:[ \u00a0\u202f]?[./·•_-]?[ \u00a0\u202f]?\d\d){4}(?![\d/]|[.,-]\d)",
    matches=("0612457898", "06/12/45/78/98", "06·12·45·78·98", "+33 (0)6 12 45 78 98", "(+33)612457898", "07-12-45-78-98", "0692 34 51 78".replace("0692 34", "06 92 34")),
    refuses=("2024 06 12 45 78", "06/12/2024", "0.612.45", "12/06/12/45/78/98"),
    cased=True,
)

PHONE_LABEL = pattern(
    r"(?:\btel(?:ephone)?s?\b|\bportable|\bport\.|\bmobile|\bfax\b|\btelecopie|\bjoindre\b|\bjoignable|\bjointe?s?\sau\b|\bcompose[rz]?\b|\bappele[rz]?\b|\bgsm\b|\bligne\sdirecte|\b(?:num(?:ero)?|n\s?°)\s(?:personnel|prive|de\sportable|d'appel)|\b(?:son|leur|mon|notre)\snumero|\b(?:laisse|communique)\s(?:le|ce|un)\snumero|\b(?:mere|pere|maman|papa|parents?|fille|fils|conjointe?)\s?:\s?|^t)\W{0,12}(?:\w{1,14}\W{1,4}){0,5}\Z",
    matches=("Tél. : ", "Téléphone portable (parent) : ", "mobile n° ", "vous pouvez la joindre au ", "numéro personnel : ", "il a laissé le numéro "),
    refuses=("hôtel de ville ", "téléphone. Le montant de la dépense inscrite au budget est de "),
)

PERSONAL_PHONE = pattern(
    r"\b(?:(?:sa|son|ses|leurs?)\s(?:numeros?|ligne|telephone)|portable|mobile|gsm|personnel(?:le)?|perso|domicile|dom|privee?|joindre\sm|riveraine?|voisine?|maman|papa|mere|pere|parents?(?!\sd'eleves)|fille|demandeu(?:r|se)|requerante?|plaignante?|locataire|allocataire|petitionnaire|(?<!\bet\s)fils|neveu|niece|a\sprevenir|(?:etre\s)?(?:prevenue?|rappelee?|avertie?)s?\sau|(?:laisse|donne|communique)\s(?:le|son|ce)\snumero)\b",
    matches=("Tél. portable :", "elle souhaite être prévenue au ", "il a laissé le numéro ", "riveraine de l'école, tél.", "téléphone personnel", "Tél. domicile", "Tél dom. ", "Parents : ", "le demandeur, joignable au "),
    refuses=("le personnels communal", "Téléphone :", "Roux et fils", "association de parents d'élèves", "service des demandes"),
)

SAME_CLAUSE = pattern(r"\A,?[^;,.\d]{0,60}", matches=(", numéro de la mère", " (personnel)", " domicile, puis"), refuses=())
"""What follows a number and still speaks of it."""

OFFICE_PHONE = pattern(
    r"""\b(?:mairie|hotel\sde\sville|accueil|standard|secretariat|services?|direction|hotel\sdu\sdepartement|departement|region|prefecture|sous-prefecture|tresorerie|paierie|tresor(?:\spublic)?|tribuna(?:l|ux)|cour\s(?:d'appel|administrative)|greffe|ets|etablissements?|centre\sde\sgestion|maison\s(?:medicale|de\ssante|france)|centre\sdes\sfinances
    |finances\spubliques|d[dgr]fip|agence|siege|numero\svert|office|syndicat|communaute|regie|delegue|maire|presidente?|prefete?|guichet|permanences?|astreinte|contact\stechnique|ddtm?|dreal|chambre\sd(?:'(?:agriculture|industrie)|e\s(?:commerce|metiers)|es\smetiers)|commune|ville|association|societe
    |entreprises?|eurl|snc|eirl|scop|scic|cooperative|garage|ateliers?|pharmacie|restaurant|clinique|hopital|ehpad|fournisseur|prestataire|titulaire|maitre\sd'oeuvre|bureau\sd'etudes?|siret|siren|rcs|route|travaux|menuiserie|plomberie|transports?
    |(?:police|salle|camping|gymnase|stade|cimetiere|garderie|halte|port|theatre|conservatoire|parc|cinema|centre|archives|fourriere)\s(?:municip|(?:inter)?commun)al(?:e|es)?|capitainerie|dechetterie|gendarmerie|cabinet|etude|huissiers?|notaires?|geometres?|ecole|college|lycee|mediatheque|musee|piscine|bibliotheque|cantine|creche|ccas|sarl|sas|telecopie|fax)\b""",
    matches=("Mairie de Bourg – Tél. :", "standard du Département", "Accueil : ", "Direction des routes", "SARL Menuiserie X, tél.", "Police municipale", "Permanences : ", "DDTM (", "Contact technique : "),
    refuses=("Mme Martin, tél.", "chambre de Mme Martin", "portable :", "conseillère municipale, tél.", "locataire du logement communal", "rue du Stade"),
)

OFFICE_IN_STREET = pattern(
    r"\b(?:rue|avenue|boulevard|place|allee|impasse|quai|cours|square|chemin|route|sentier|ruelle|passage|montee|esplanade|lotissement|residence)\s(?:de\sla\s|de\sl'|d[eu]s?\s|d'|l')?[a-z-]{2,20}",
    matches=("rue de l'école", "place de la mairie", "route des ateliers", "chemin du siège"),
    refuses=("route, tel.", "ecole du bourg"),
)
"""A street that has the name of an office."""

PHONE_LINK = pattern(
    r"(?:,|;|/|-|\||\bou\b|\bet\b|\bau\b|\btel(?:ephone)?\b|\bfax\b|\btelecopie\b|[\s:.]){1,12}",
    matches=(" ou au ", " | Fax : ", ", ", " / ", " et "),
    refuses=("montant",),
)

BESIDE_PHONE = pattern(r"\A\s?[(\[–-]", matches=(" (école)", " – mairie"), refuses=(" par la mairie", ", et la mairie"))
"""Between a number and what says whose it is."""

NOT_PHONE_BEFORE = pattern(
    r"(?:\bn\s?°|\bnumeros?|\barticles?|\bcomptes?|\bimputation|\bchapitre|\bparcelles?|\bsiren|\bsiret|\brcs|\bmarche|\bdossier|\breference|\bref\.?|\bloi|\bdecret|\bdeliberation|\bnote(?:\sde\sservice)?|\bcirculaire|\bfacture|\bmandat|\btitre|\bcode|\bversion|\bcas|\blots?|\bengagement|\bcommande|\bsection)\W{0,4}(?:[a-z]{1,3}\s)?(?:\d{2,4}\s)?\Z",
    matches=("article ", "compte n° ", "SIRET : ", "marché n°", "délibération n° "),
    refuses=("téléphone : ", "Tél. "),
)

NOT_PHONE_AFTER = pattern(
    r"\A(?:[.,]\d|\s?(?:€|euros?|%|m2|m²|ha\b|kwh|kw\b|mwh|tonnes?|km|habitants?|k€|h\.?t|ttc))",
    matches=(" €", ",50 €", " euros", ".25", " m²"),
    refuses=(" - Fax", ", ou par courriel", "."),
)
