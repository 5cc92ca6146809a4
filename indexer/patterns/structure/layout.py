"""The page: marks left by extraction, stamps of the prefecture, running numbers, bullets, signatures."""

from __future__ import annotations

from indexer.patterns.core import pattern

BOLD = pattern(
    r"\*\*",
    matches=("**Le Département**", "A. **GOUVERNANCE"),
    refuses=("nom, prénom*", "2 * 3"),
    cased=True, needs=("**",),
)

ITALIC = pattern(
    r"(?<![\w*])\*(?=[^\s*])(?P<inside>[^*\n]{1,200}?)(?<=\S)\*(?![\w*])",
    matches=("« *OuiForm en patrimoine commun* »", "utilisées *via* OuiForm"),
    refuses=("Civilité*\tx\tx", "Nom de naissance*, âge*", "* La transmission de ces données"),
    cased=True, needs=("*",),
)

SUPERSCRIPT = pattern(
    r"\^\{?(?P<inside>er|re|e|ème|ère|o|os|nd|nde)\}?",
    matches=("1^{er} juillet", "1^er", "2^{ème}"),
    refuses=("x^{2}", "1er"),
    cased=True, needs=("^",),
)

MARKDOWN_HEADING = pattern(
    r"^\s*\#{1,6}\s+(?=\S)",
    matches=("## Article 1 – Durée", "# TITRE 1"),
    refuses=("#25.03-015", "n° #4"),
    cased=True, needs=("#",),
)

QUOTED = pattern(
    r"^>+\s+(?=[a-zà-ÿ])",
    matches=("> compter du 1er juillet", "> pour chaque association."),
    refuses=("> APPROUVE", "a > b"),
    cased=True, needs=(">",),
)
"""Mark of a quotation before a line that goes on with a sentence."""

QUOTE_MARK = pattern(r"^>\s+", matches=("> Maire",), refuses=("}> AUTORISE", "a > b"), cased=True)
"""Mark of a quotation before any line."""

ESCAPED = pattern(
    r"\\(?=[_*#\[\]])", matches=(r"ARTICLE 6 \_ La commune", r"\*La participation"), cased=True, needs=("\\",)
)

GLUED_BOLD = pattern(
    r"^(?P<before>\*{0,2}[^*]*\w)\*\*(?P<after>(?:[A-Z]|[IVX]+|\d+)\s?[.)–-]\s?[^*]+)\*\*\s*$",
    matches=("ANNEXE N°3 - CORRESPONDANTS**A. GOUVERNANCE**",),
    refuses=("Ci-après dénommé « **Le Département** »,", "Pour la **DREETS**", "de **l'Association**"),
    cased=True, needs=("**",),
)

STAMP_OPENS = pattern(
    r"^\W*\w?accuse\sde\sr\w{3,9}n\b(?:\sde\sla\s(?:sous-)?prefecture)?",
    matches=("Accusé de réception - Ministère de l'Intérieur", "[Accusé de réception de la préfecture : 059"),
    refuses=("par lettre recommandée avec accusé de réception",), needs=("accuse",),
)

STAMP = pattern(
    r"""accuse\s(?:de\sr\w{3,9}n\s?(?:-\s?minist\w+|de\sla\sprefecture)|certifie\sexec\w*)
    |\br[e]c[eu]\w*\s?(?:en\s(?:sous-?)?prefecture|par\sle\spr[ef]\w+t)(?:\sle)?
    |\benvoye\sen\sprefecture(?:\sle)?|\b(?:date\sde\s)?reception\s(?:en\sprefecture|par\sle\spr\w+t)(?:\sle)?
    |\bpour\s?l?'?\s?autorite\sc\w+te\spar\sdele\w+
    |\b(?:ar|acte)\sprefecture\b|\baffiche\sle\b(?=\W*\d|\W*$)|\bpubli(?:e|cation)(?:\sle)?\s?:?\s?[-!]?(?=\W*\d\d?[/.]\d\d?[/.]\d|\W*$)
    |minist\w+\sde\sl'?\s?int\w+""",
    matches=(
        "Accusé de réception - Ministère de l'Intérieur",
        "Accusé certifié exécutoire",
        "Réception par le préfet : 30/10/2025",
        "Publication : 30/10/2025",
        "Pour l'autorité compétente par délégation",
        "Envoyé en préfecture le 16/02/2023",
        "Reçu en préfecture le 16/02/2023",
        "AR Prefecture 082-218200798-20230206-D13 2023 02 06-DE",
        "Date de réception en préfecture le 25 mai 2023",
        "Affiché le 12/02/2021",
        "Accusé de réception de la préfecture : 059-225900018-20230515-317241-DE-1-1",
    ),
    refuses=(
        "par lettre recommandée avec accusé de réception",
        "la publication de la présente délibération",
        "Le Maire certifie exécutoire",
        "le préfet de la région a reçu le dossier",
        "adressé par lettre avec accusé de réception",
    ), needs=("accuse", "rec", "envoye", "autorite", "prefecture", "affiche", "publi", "minist"),
)

ACTES_IDENTIFIER = pattern(
    r"""(?<![\w-])(?P<departement>0\d\d|[1-9]\d\d|02[ab])-(?P<siren>\d{9})-(?P<date>(?:19|20)\d{6})-
    (?P<number>[\w. /-]{1,40}?)-?(?P<nature>de|ar|ai|cc|bf|au)(?:-(?P<pages>\d-\d))?(?![a-z])""",
    matches=(
        "059-225900018-20230515-317241-DE-1-1",
        "ID : 022-200067981-20230207-DELBU2023 02_12-DE",
        "02B-212000962-20251030-DEL-25-10-077-DE|".replace("02B", "02b"),
        "065-216502260-20230123-2023009-DE",
    ),
    refuses=("059-225900018", "n° 2023-167", "25-10/077"), needs=("-19", "-20"),
)

DAMAGED_IDENTIFIER = pattern(
    r"""[\w|—\[\]‘'-]{0,40}(?P<date>20\d{6})\s?[-—]?\s?(?:del|\d)[\w—.,-]*?[-—](?:de|bf|vbf|d\s?e\w?)\b[|\]'‘]*""",
    matches=("‘OZBQ1200096220251030DEL—2&10—077—DE‘".replace("&", ""), "1962-20250701-DEL-25-07-069-DE|"),
    refuses=("délibération du 20251030", "20 % de la somme"), needs=("20",),
)

RULE = pattern(
    r"^[\s_*=.…\-–—]{3,}$", matches=("________", "-----", "…......"), refuses=("- a", "x x x", "--")
)

LINK_WORD = pattern(r"^\W*(?:et|entre|vu|le|la|de|a)\W*$", matches=("ET", "Et,"), refuses=("sP", "N"))

WORD = pattern(r"[^\W\d_]{3,}|\d{2,}", matches=("Le 12", "abc"), refuses=("! ®", "2 &", "x x x"))

BULLET = pattern(
    r"""^(?P<mark>[-−–—•▪●◦■□►➢➤✓✔→⇒*§©Ø\uf000-\uf0ff]\s?(?:[-_]|o(?=\s))?|[>}]+|o(?=\s+[a-z])|[veoY‘'°](?=\s+[A-Z0-9]))\s*(?=\S)
    (?=.*[^\W\d_]{2})""",
    matches=(
        "- d'attribuer une subvention", "•o une puce dans une liste",
        "− Solliciter pour ces opérations",
        "> APPROUVE la proposition",
        "}> AUTORISE son Maire",
        "o saisit ces informations",
        "e Diminuer la vitesse",
        "\uf0a7 une puce privée",
        "-_ D'approuver",
        "° A l’Unanimité",
    ),
    refuses=("Objet", "-----", "oui", "et le maire", "e t le maire", "— — — —"),
    cased=True,
)

LONE_BULLET = pattern(
    r"^\s*[-−–—•▪●◦►➢➤✓\uf000-\uf0ff]\s*$", matches=("-", " −", "\uf0b7"), refuses=("- a", "--"), cased=True
)

UNFINISHED = pattern(
    r"""(?:,|[^\W\d_]-|\b(?:d[eu']|des|l[ea']|les|a|au|aux|et|ou|en|par|pour|sur|avec|dans|que|qui|son|sa|ses|un|une|leur|dont
    |n°|m\.|mme|entre|sous|comme|relative?s?))\s*$""",
    matches=("de formation et de", "les associations,", "M. Daniel LEBRUN, M.", "accord-"),
    refuses=("des populations.", "formation", "DECIDE :"),
)

DASHED = pattern(r"\s[-–—]\s*$", matches=("Agence de l’Eau –",), refuses=("conven-", "fin"), cased=True)
"""A dash at the end of a line, that parts two halves of a title."""

HANGING = pattern(
    r"(?:[^\W\d_]-|\b(?:d[eu']|des|l[ea']|les|a|au|aux|et|ou|en|par|pour|sur|avec|dans|que|qui|son|sa|ses|un|une|leur|dont|n°|m\.|mme|entre|sous))\s*$",
    matches=("de formation et de", "M. Daniel LEBRUN, M.", "accord-"),
    refuses=("Vu le code des transports,", "formation"),
)
"""The end of a line in the middle of a phrase: a word that nothing can follow but its complement."""

OPENS_SENTENCE = pattern(
    r"^(?:L[ea]s?|L['’]\s?\w+|Il|Ils|Elles?|Une?|Ce|Cet|Cette|Ces)\b",
    matches=("Le positionnement ne peut", "L’associé a signé", "Cette mesure"),
    refuses=("Lessines", "Région Hauts-de-France", "le conseil", "LA COMMUNE"),
    cased=True,
)
"""A capital that opens a sentence, and not a name, after a line that stops in the middle of a phrase."""

STARTS_PARAGRAPH = pattern(
    r"""^\W{0,3}(?:vu\b|considerant\b|entendu\b|sur\s(?:le\s)?(?:rapport|proposition)|oui\s|entre\s*[:,]?\s*$|entre\sles\ssoussignes|et\s*[:,]?\s*$
        |d'une\s(?:autre\s|deuxieme\s|troisieme\s)?part|d'autre\spart|ci-apres\b|represente|(?:il\s(?:est|a\sete)\s)?(?:arrete|convenu)|apres\s(?:en\s)?avoir
        |le\sconseil\s*,|le\smaire\s*,|article\s\d|a\sl'?unanimite|(?:decide|approuve|autorise|adopte|dit\sque|precise|charge)\b|fait\sa\b|pour\sl[ea']
        |(?:pour|contre|abstentions?)\s:)""",
    matches=(
        "Vu le code",
        "Ci-après dénommé",
        "D'une part,",
        "ET",
        "APPROUVE le principe",
        "Article 2 :",
        "Après en avoir délibéré,",
    ),
    refuses=("la convention", "vue d'ensemble", "entre les parties et"),
)

LABELLED = pattern(
    r"\w\s?:\s?\S|^\(.*\)$",
    matches=("Contre : 0 voix", "(Adopté)"),
    refuses=("Comité de pilotage",),
    cased=True,
)

SENTENCE_END = pattern(
    r"[.!?:;…»\"”)]\s*$", matches=("fin.", "décide :", "(suite)"), refuses=("fin de", "Nord"), cased=True
)

DONE_AT = pattern(
    r"^(?:fait\s(?:a|et\sdelibere|le)\b|fait\s?,|etabli\sen\b|signe\b|pour\s(?:copie|extrait|expedition)\b)",
    matches=("Fait à Lille, le", "Fait et délibéré le jour, mois et an", "Pour extrait conforme", "Signé"),
    refuses=("Fait part au Conseil", "pour l'année 2023"),
)

LAYOUT_GAP = pattern(
    r"\s(?<=\S\s)\s{2,}(?=\S)", matches=("Autres      40 €",), refuses=("pour  un", "   marge"), cased=True
)

PUBLISHED_DAY = pattern(
    r"^\W{0,3}(?:publie|affiche|mis\sen\sligne)\sle\s\d{1,2}(?:er)?\s[a-z]{3,9}\s\d{4}\W{0,3}$",
    matches=("Publié le 25 mai 2023", "Affiché le 1er juin 2023"),
    refuses=("Publié le 25 mai 2023 au recueil des actes administratifs",),
)
"""The last line of a stamp, where it is one."""

STAMP_DATE = pattern(
    r"\d{1,2}\s?[/. -]\s?\d{1,2}\s?[/. -]\s?[\d:]{2,5}|\b\d{1,2}\s[a-z]{3,9}\s\d{4}\b|\bid\s?:|\ble\b|\bminist\w+|\binter\w+",
    matches=("30/10/2025", "le 25 mai 2023", "ID :", "03/07/2025]"),
    refuses=("25-10", "délibération"),
)

NUMBERS = pattern(r"\d+", matches=("2-1",), refuses=("IV",))

TICKED = pattern(
    r"(?:^|\s)x(?:\s+x)+(?:\s*\(\w+)?\s*$|^x$",
    matches=("nationalite*       x x", "x x x   x x x"),
    refuses=("axe", "max", "taux x 2"), needs=("x",),
)

NESTED_BULLET = pattern(
    r"^[-−–—•▪●]\s*o\s", matches=("- o saisit ces informations", "•o saisit", "• o saisit"), refuses=("- ou", "o saisit"), cased=True
)

STAMP_NUMBER = pattern(
    r"20\d{6}\s?[-—]?\s?(?:del|[\w]{1,6}[-—])?[\w—.-]{2,20}[-—](?:de|bf|d\s?e\w?)\b",
    matches=("02b-212000962-20251030-DEL-25-10-082-DE", "1962-20250701-DEL-25-07-069-DE|"),
    refuses=("25-10/077", "20251030"), needs=("20",),
)

STAMPED_TEXT = pattern(
    r"""(?:[Pp]our\s)?l?['’]?\s?autorité\scomp\w+\spar\sdél\w+|Accusé\s(?:de\sr\w+|certifié\sex\w+)(?:\s-\sMinist\w+\sde\sl['’]\w+)?
        |\w?Réception\spar\sle\spréfet\s?[:!-]\s?(?:[\d/]+\]?)?|Publication\s?[:!-]\s?(?:[\d/]+\]?|$)|(?<!\S)\S{0,20}\d{9}[-—]?\d{0,8}\S{0,30}-(?:DE|BF|DEL)\S{0,30}""",
    matches=(
        "Finances : Pour l'autorité compétente par délégation Adoption",
        "Communales : Publication : 14/04/2025",
        "D25-212000962-20250A08-DEL-25-07-051-DE",
        "Budget primitif IRéception par le préfet ! 14/04/2025]",
        "aménagement du quartier Publication :",
    ),
    refuses=("la publication des actes", "Publication : charte graphique", "loi n° 2020-1577"),
    cased=True,
)

READABLE_TOKEN = pattern(
    r"[^\W_]|^[:–—«»()&%+/-]$", matches=("mot", ":", "–", "%", "+"), refuses=("@", "®", "}>", "�"), cased=True
)
