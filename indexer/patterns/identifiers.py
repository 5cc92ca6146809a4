"""Numbers and addresses that belong to one person: NIR, telephone, e-mail, plate, identity papers."""

from __future__ import annotations

from indexer.patterns.core import pattern

DIGIT_RUN = pattern(
    r"(?<![^\W_])(?=[OoQIl|]*\d)[\dOoQIl|]{2,}(?![^\W_])",
    matches=("O6 12 34", "30OO", "1O27", "8394"),
    refuses=("Il", "OO", "L54", "A", "Fol12"),
    cased=True,
)

NIR = pattern(
    r"""(?<![\w,.])(?P<body>[1-478][\s.]{0,2}\d\s?\d[\s.]{0,2}(?:0[1-9]|1[0-2]|[2-9]\d)[\s.]{0,2}(?:\d\s?\d|2\s?[ABab])[\s.]{0,2}\d{3}[\s.]{0,2}\d{3})
    (?:[\s./-]{0,3}(?P<key>\d\d))?(?![\w])""",
    matches=("1 84 12 76 451 089 46", "284127645108946", "2 69 05 2A 588 157 80", "1 84 12 76 451 089"),
    refuses=("059-225900018-20230515", "22590001800012", "5 84 12 76 451 089 46", "1 84 13 76 451 089"),
    cased=True,
)

NIR_LABEL = pattern(
    r"securite\ssociale|\bnir\b|n\s?°\s?(?:de\s)?(?:ss|secu)\b|\binsee\s(?:individuel|de\sl'assure)|\bnumero\sd'assure|assure\ssocial",
    matches=("n° de sécurité sociale :", "NIR", "N° SS : ", "numéro d'assuré"),
    refuses=("code INSEE de la commune", "la société"),
)

EMAIL = pattern(
    r"""(?<![\w.+-])(?P<local>[\w+-]+(?:\.[\w+-]+)*)(?:\s?@\s?|\s?[\[(]\s?(?:at|arobase|a)\s?[\])]\s?|\s(?:at|arobase)\s)
    (?P<domain>[a-z0-9-]+(?:\s?\.\s?[a-z0-9-]+){0,3}\s?\.\s?[a-z]{2,10})(?![\w])(?!\.[a-z])""",
    matches=(
        "dpd@lenord.fr",
        "jeanne.martin @ orange.fr",
        "jeanne.martin[at]exemple.fr",
        "jeanne (arobase) exemple.fr",
        "jeanne.martin@\nexemple.fr",
        "j-martin@mail.exemple.gouv.fr.",
    ),
    refuses=("207 5@433-25—&4", "@exemple", "a@b", "l'article (a) du code"),
)

ROLE_MAILBOX = pattern(
    r"""(?:^|[._+-])(?:contact|infos?|accueil|mairie|dpd|dpid|dpo|rgpd|cnil|secretariat|secretaire|direction|directeur|services?|pole|courrier|webmaster
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

STATE_MAILBOX = pattern(
    r"^[\w-]+@(?:[\w-]+\.)*gouv\.fr$",
    matches=("bastia@dgfip.finances.gouv.fr",),
    refuses=("marc.borie@dgfip.finances.gouv.fr", "bastia@orange.fr"),
)

PHONE_LABEL = pattern(
    r"(?:\btel(?:ephone)?s?\b|\bportable|\bmobile|\bfax\b|\btelecopie|\bjoindre\b|\bappeler?\b|\bgsm\b|\bligne\sdirecte|^t)\W{0,12}(?:\w{1,14}\W{1,4}){0,5}$",
    matches=("Tél. : ", "Téléphone portable (parent) : ", "mobile n° ", "vous pouvez la joindre au "),
    refuses=("hôtel de ville ", "téléphone. Le montant de la dépense inscrite au budget est de "),
)

PERSONAL_PHONE = pattern(
    r"\b(?:portable|mobile|gsm|personnel(?:le)?|perso|domicile|privee?|joindre\sm)\b",
    matches=("Tél. portable :", "téléphone personnel", "Tél. domicile"),
    refuses=("le personnels communal", "Téléphone :"),
)

OFFICE_PHONE = pattern(
    r"""\b(?:mairie|hotel\sde\sville|accueil|standard|secretariat|services?|direction|hotel\sdu\sdepartement|departement|region|prefecture|sous-prefecture|tresorerie|centre\sdes\sfinances
    |finances\spubliques|d[dgr]fip|agence|siege|numero\svert|office|syndicat|communaute|regie|delegue|maire|presidente?|prefete?|guichet|permanence|astreinte|commune|ville|association|societe
    |cabinet|etude|huissiers?|notaires?|geometres?|ecole|college|lycee|mediatheque|musee|piscine|bibliotheque|cantine|creche|ccas|sarl|sas|telecopie|fax)\b""",
    matches=("Mairie de Bourg – Tél. :", "standard du Département", "Accueil : ", "Direction des routes"),
    refuses=("Mme Martin, tél.", "portable :"),
)

PHONE_LINK = pattern(
    r"(?:,|;|/|-|\bou\b|\bet\b|\bau\b|[\s:.]){1,8}",
    matches=(" ou au ", ", ", " / ", " et "),
    refuses=("montant",),
)

NOT_PHONE_BEFORE = pattern(
    r"(?:\bn\s?°|\bnumeros?|\barticles?|\bcomptes?|\bimputation|\bchapitre|\bparcelles?|\bsiren|\bsiret|\brcs|\bmarche|\bdossier|\breference|\bref\.?|\bloi|\bdecret|\bdeliberation|\bfacture|\bmandat|\btitre|\bcode|\bversion|\bcas)\W{0,4}$",
    matches=("article ", "compte n° ", "SIRET : ", "marché n°", "délibération n° "),
    refuses=("téléphone : ", "Tél. "),
)

NOT_PHONE_AFTER = pattern(
    r"^(?:[.,]\d|\s?(?:€|euros?|%|m2|m²|ha\b|kwh|kw\b|mwh|tonnes?|km|habitants?|k€|h\.?t|ttc))",
    matches=(" €", ",50 €", " euros", ".25", " m²"),
    refuses=(" - Fax", ", ou par courriel", "."),
)

PLATE = pattern(
    r"""(?<![\w-])(?:[a-hj-np-tv-z]{2}[\s-]{0,2}\d{3}[\s-]{0,2}[a-hj-np-tv-z]{2}|\d{2,4}\s?-?[a-hj-np-tv-z]{2,3}\s?-?(?:\d{2}|2[ab]|97\d))(?![\w-])""",
    matches=("AB-123-CD", "AB 123 CD", "ab123cd", "1234 XY 59", "456 ABC 62"),
    refuses=("L. 123-4", "AB-12-CD", "2023-167", "AB-1234-CD"),
)

ACT_BEFORE = pattern(
    r"\b(?:lots?|actes?|deliberations?|decisions?|arretes?|marches?|dossiers?|contrats?|conventions?|n\s?°|numeros?|references?|sections?)(?:\sn\s?°)?\s?$",
    matches=("la délibération ", "acte n° ", "lot "),
    refuses=("véhicule ", "immatriculé "),
)

VEHICLE = pattern(
    r"\b(?:immatricul\w*|plaques?|vehicules?|voitures?|camions?|camionnettes?|fourgons?|motos?|motocyclettes?|scooters?|remorques?|tracteurs?|cartes?\sgrises?|utilitaires?|automobiles?)\b",
    matches=("véhicule immatriculé ", "Plaque : ", "la voiture de l'agent ("),
    refuses=("la délibération n° ", "le marché "),
)

IDENTITY = pattern(
    r"""\b(?P<label>(?:n\s?°|numero|identifiant|reference)\s?(?:d[e']\s?(?:la\s|l')?)?\s?(?:fiscal(?:e)?(?:\sde\sreference)?|spi|d'?allocataire(?:\s(?:caf|msa))?|allocataire(?:\s(?:caf|msa))?|cni|carte\s(?:nationale\s)?d'identite|passeport|titre\sde\ssejour|permis\sde\sconduire|etudiant|national\setudiant|d'?agent|agent|(?:de\s)?demandeur\sd'emploi|demandeur\sd'emploi|pole\semploi|france\stravail|adeli|rpps|usager|beneficiaire|mdph|d'?adherent)
    |(?:carte\s(?:nationale\s)?d'identite|cni|passeport|titre\sde\ssejour|permis\sde\sconduire|matricule|\bine|\bspi)(?:\s(?:francais|nationale?))?(?:\s(?:n\s?°|numero))?)
    \s{0,3}[:=]?\s{0,3}(?:n\s?°\s?)?(?P<value>(?=(?:[\s.-]?[a-z]{0,3}\d){5})[a-z0-9](?:[\s.-]?[a-z0-9]){5,17})(?![a-z0-9])""",
    matches=(
        "numéro fiscal de référence : 12 34 567 890 123",
        "n° allocataire CAF 1234567",
        "passeport n° 12AB34567",
        "matricule : 0045871",
        "carte nationale d'identité n° 880692310285",
        "Permis de conduire n° 14AB12345",
    ),
    refuses=("identifiant de l'acte : 059-225900018", "le matricule de l'agent", "passeport talent", "numéro de marché 2023001"),
)
