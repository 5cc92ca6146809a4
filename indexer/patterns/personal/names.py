"""Names of elected members as lists and sentences print them. Cased: capitals tell names from words."""

from __future__ import annotations

from indexer.patterns.core import pattern

_NO_NAME = r"""(?!(?i:maires?|pr[ée]sid\w+|vice|adjoint\w*|conseill\w+|d[ée]l[ée]gu\w+|secr[ée]taires?|n[ée]ant|aucun\w*|absente?s?|pr[ée]sente?s?
    |excus[ée]\w*|repr[ée]sent\w+|pouvoirs?|procurations?|monsieur|messieurs|madame|mesdames|mm|mmes?|mlles?|mrs?|ms|docteur|dr|titulaires?|suppl[ée]ant\w*
    |votants?|quorum|objet|ordre|date|s[ée]ances?|conseil|commissions?|bureau|communes?|d[ée]partement|communaut[ée]|r[ée]gion|membres?|nombre
    |extraits?|registres?|d[ée]lib[ée]r\w+|r[ée]publique|articles?|direct\w+|services|g[ée]n[ée]rale?|[ée]tai\w+|sous|lundi|mardi|mercredi|jeudi|vendredi
    |samedi|dimanche|pour|contre|abstentions?|votes?|vu|consid[ée]rant|accus[ée]|re[çc]u|publi[ée]\w*|affich\w+|questions?|points?|rapports?|rapporteure?
    |mairie|groupe|approbation|compte|proc[èe]s|arriv[ée]\w*|d[ée]part|assist\w+|il|elle|on|le|la|les|l|et|en|est|ont|par|dont|aux?|avec|sans|sur
    |(?:page|salle|ville|service|janvier|f[ée]vrier|mars|avril|juin|juillet|ao[ûu]t|septembre|octobre|novembre|d[ée]cembre)(?!\s(?-i:[A-ZÀ-Ý][a-zà-ÿ]))|l['’]an|convocation|tous?|toutes?|formant|lesquels|point|[ée]lue?)(?![\w'’-]))"""
_MIXED = rf"{_NO_NAME}[A-ZÀ-ÝŒ][a-zà-ÿœ'’]+(?:[A-ZÀ-Ý][a-zà-ÿ]+)?(?:-[A-ZÀ-Ý]?[a-zà-ÿœ'’]+)*(?![\w])"
_UPPER = rf"{_NO_NAME}[A-ZÀ-ÝŒ]['’]?[A-ZÀ-ÝŒ]+(?:['’ʼ´`‘/-][A-ZÀ-ÝŒ]+)*(?![\w])"
_SURNAME = r"""(?!(?:MAIRES?|PR[EÉ]SID\w+|ADJOINT\w*|CONSEILL\w+|SECR[EÉ]T\w+|ABSENT\w*|PR[EÉ]SENT\w*|EXCUS\w+|REPR[EÉ]S\w+|POUVOIRS?|DONNE|OBJET|ET|EST)(?![\w'’-]))
    [A-ZÀ-ÝŒ]['’]?[A-ZÀ-ÝŒ]+(?:['’ʼ´`‘-][A-ZÀ-ÝŒ]+)*(?![\w])"""
"""After a first name any word in capitals is a surname, save a title: « Valérie CONSEIL »."""
_OF = (
    r"(?:(?:de|du|des|la|le|van|von|der|den|el|al|ben|da|dos|di|do|DE|DU|DES|LA|LE|EL|AL|De|Du|La|Le|El|Al|Van|Von|Ben|Da|Dos)\s+|[dDlL]['’]\s?){0,4}"
)
_INITIAL = r"(?!MM?\.(?!\s?-?[A-ZÀ-Ý]\.))[A-ZÀ-Ý](?:[A-Zh](?=\.))?\.?(?:\s?-[A-ZÀ-Ý]h?\.|(?<=\.)\s?[A-ZÀ-Ý]\.|(?<=\.))"
_LAST_INITIALS = r"[A-ZÀ-Ý](?:[.-]{1,2}[ ]?[A-ZÀ-Ý]){0,2}\.?(?=\s[A-ZÀ-Ý]{2}|\W*$)"
"""Initials of first names after a surname, up to the next name or the end of the piece: « ADREL J.P. »."""
_FIRST = rf"(?:{_MIXED}|{_INITIAL})"
_SHAPES = (
    rf"{_MIXED}(?:\s{_FIRST}){{0,2}}\s{_OF}{_SURNAME}(?:\s{_OF}{_UPPER}){{0,3}}",
    rf"{_INITIAL}\s?{_OF}(?:{_UPPER}|{_MIXED})(?:\s{_UPPER}){{0,2}}",
    rf"{_OF}{_UPPER}(?:\s{_OF}{_UPPER}){{0,3}}(?:\s{_MIXED}){{1,2}}",
    rf"{_OF}{_UPPER}(?:\s{_OF}{_UPPER}){{0,2}}[ .]{_LAST_INITIALS}",
    rf"{_OF}{_UPPER}(?:\s{_OF}{_UPPER}){{1,3}}",
    rf"{_MIXED}(?:\s{_OF}{_MIXED}){{1,2}}",
)

SURNAMES_LAST = pattern(
    rf"^{_UPPER}(?:\s{_UPPER})?\s?[.,;]",
    matches=("RIBEIRO GOMES.", "GOMES, Maire"),
    refuses=("PRÉSENTS :", "ETAIENT PRESENTS.", "Gomes.", "MAIRE."),
    cased=True,
)
"""Surnames at the start of a line, up to a sign."""

FULL_NAME = pattern(
    rf"(?<![^\W_])(?P<name>{'|'.join(_SHAPES)})",
    matches=(
        "Christian POIRET",
        "JEAN-CLAUDE LEROY",
        "Sophie DE LA TOUR",
        "DUPONT Jeanne",
        "Gurvan KERLOC’H",
        "Christian Poiret",
        "J. DUPONT",
        "J-M. DUPONT",
        "M.L. DUPONT",
        "JP. DUPONT",
        "Ph. DUPONT",
        "J-Ph. DUPONT",
        "LE PAGE Luc",
        "DUPONT J.P.",
        "DUPONT.M",
        "HAMEL/BRUN Zoé",
        "AVRIL Jeanne",
        "LE MEAUX Vincent",
        "Anne Le Gall",
    ),
    refuses=("Monsieur le Maire", "Néant", "Madame", "MAIRE", "la commune", "Secrétaire de séance", "DUPONT"),
    cased=True,
)
"""A first name and a surname in either order."""

SURNAME_ALONE = pattern(
    rf"(?<![^\W_])(?P<name>{_OF}(?:{_UPPER}|{_MIXED})(?:\s[A-Z]{{1,2}}\.?)?)",
    matches=("LEBLANC", "d’ARTOIS", "Leblanc", "BESSON C."),
    refuses=("Néant", "Maire", "le président"),
    cased=True,
)
"""One word, a name only after an honorific or in a list of surnames."""

HONORIFIC = pattern(
    r"""(?<![\w'’-])(?:(?P<several>(?i:mm\.?|mmes\.?|mrs\.?|messieurs|mesdames|mlles\.?)|M[sS]\.?)|(?P<one>(?i:mme\.?|mlle\.?|monsieur|madame|mademoiselle|docteur|dr\.?|ma[îi]tre|mr\.?)|M\.|M(?=\s)))
        (?:(?<=M\.)(?=[A-ZÀ-Ý]{2})|(?![\w'’]))\s*:?\s*""",
    matches=("M. Petit", "Mmes et MM.", "MADAME X", "Ms Petit", "Monsieur Petit", "MM.RIVAL", "M.RIVAL Luc"),
    refuses=("Maire", "Mmm", "JM", "M.L. RIVAL"),
    cased=True,
)

MANDATE = pattern(
    r"""(?<![\w'’-])(?i:(?:l[ea]s?\s+)?(?:(?:premi[eè]re?|deuxi[eè]me|troisi[eè]me|\d+\s?(?:[eè]me|er|[eè]re|e|nde?)?)\s+)?(?:maires?|vices?-?\s?pr[ée]sid\w+|pr[ée]sid\w+|adjoint\w*|conseill\w+|membres?|d[ée]l[ée]gu\w+|doyen\w*|titulaires?|suppl[ée]ant\w*
        |secr[ée]taires?|rapporteur\w*|s[ée]nat\w+|d[ée]put[ée]\w*)(?![\w'’-]))""",
    matches=("le Maire", "1ère adjointe", "conseillers municipaux", "Vice-Présidente", "Vices présidents", "MAIRE"),
    refuses=("Lemaire", "la commune", "Presle"),
    cased=True,
)
"""What a member is, next to the name."""

BETWEEN_NAMES = pattern(
    r"""\s{0,9}[,;+•*|·]+\s* | \s{1,9}/\s* | (?<![A-ZÀ-Ýs])/\s* | (?<!\b[sS])/(?![A-ZÀ-Ý])\s* | [ ]{1,9}[–—−-]+\s+ | (?<=\w)\s{1,9}[–—−-]+(?=[A-ZÀ-Ý]) | (?<=[A-ZÀ-Ý.])[–—−-]+[ ]{1,9}(?=[A-ZÀ-Ý][a-zà-ÿ.]) | (?<=\.)[–—−]+[ ]{0,9}(?=[A-ZÀ-Ý]) | (?<=\w)-{2,9}\s{0,9} | ^[ ]{0,9}[–—−-]+\s* | \s{1,9}(?:et|&)\s+ | (?<!\b[A-ZÀ-Ý])(?<!\b[A-ZÀ-Ý][A-Zhrs])(?<!\bDr)(?<!Mrs)(?<!Mme)(?<!Mmes)(?<!Mlle)\.(?=\s|$)\s*
        | (?P<soft>\s{0,9}\n\s*) | \s{1,9}(?=(?:M\.(?!\w[.\s])|Mme|Mlle|Mr\.?|Monsieur|Madame|MM\.|Mmes|Messieurs|Mesdames|MONSIEUR|MADAME|MME)\s*[A-ZÀ-Ý]) | (?<=\))\s{1,9}(?=[A-ZÀ-Ý])""",
    matches=("A, B", "A — B", "A et B", "DOL- Luc", "A.– B", "Florent OLIVIER Monsieur Youssef", "A\nB", "A. B" + "eau. C"),
    refuses=("Jean-Pierre", "M. X", "Mme X", "HAMEL/BRUN", "LES BOIS S/ ORLE"),
    cased=True,
)

PARENTHESIS = pattern(r"\([^()]{0,400}\)?", matches=("(arrivée à 18h36)",), refuses=("a",))

REPLACED = pattern(
    r"""\s{0,9},?\s{1,9}(?:qui\s)?(?i:(?:est\s|[ée]tait\s)?(?:remplac[ée]e?s?|suppl[ée]{2}e?s?)\s{1,9}par(?:\s(?:sa|son|l[ea])\ssuppl[ée]ant\w*)?|(?:suppl[ée]ant|rempla[çc]ant)\w*\s{1,9}(?:de|d['’])|(?<!gu[ée]\s)(?<!gu[ée]e\s)(?<!membre\s)suppl[ée]ante?(?=\s(?-i:M\.|Mme)))
        \s{0,9}(?:(?:M\.|Mme|Mlle|Mr|Monsieur|Madame)\s{1,9})?(?:[A-ZÀ-Ý][\w'’.-]{0,30}(?:\s{1,9}|(?![\w'’-]))){1,4}""",
    matches=(
        " remplacée par sa suppléante CERVAL Ida",
        " suppléant de M. Luc ADREL",
        " suppléant M. ADREL Luc",
        ", suppléé par Zoé NOËL",
    ),
    refuses=(", délégué suppléant M. Luc ADREL", ", suppléant, commune de Valserre"),
    cased=True,
)
"""Who stands in for whom: one of the two sits, and stands before these words."""

UNFINISHED = pattern(
    r"(?:^|\s)(?i:m\.|mm\.?|mmes?|mlle|mr|monsieur|madame|messieurs|mesdames|docteur|dr\.?|de|du|des|d['’]|la|le|van|el)$|-$",
    matches=("à Monsieur", "Jean DE", "MARTIN-", "Mme"),
    refuses=("Jean", "Adèle", "DUBLE"),
    cased=True,
)
"""A piece of a name that the next line ends."""

MIXED_WORD = pattern(
    rf"^{_MIXED}$", matches=("Jean-Pierre", "Yves"), refuses=("YVES", "Maire", "de"), cased=True
)
UPPER_WORDS = pattern(
    rf"^{_OF}{_UPPER}(?:\s{_OF}{_UPPER}){{0,2}}$",
    matches=("LE GOFF", "NOËL"),
    refuses=("Noël", "MAIRE"),
    cased=True,
)
LIKE_NAME = pattern(
    rf"(?<![^\W_])(?=[A-ZÀ-Ý'’-]{{3}}){_UPPER}",
    matches=("ODON-NICOL", "W ACRENIER"),
    refuses=("MAIRE", "Hières", "MM"),
    cased=True,
)
"""A word that may be a surname, in a piece that gives no name."""

SMALL_WORD = pattern(
    r"(?<![\w-])(?!(?:de|du|des|la|le|van|von|el|et|à|a|au)\b)[a-zà-ÿ]{2,}",
    matches=("il rappelle",),
    refuses=("LE GOFF", "de la"),
    cased=True,
)

DIVIDED_NAME = pattern(
    r"(?<=[a-zà-ÿ])-[ ]+(?=[A-ZÀ-Ý][a-zà-ÿ])",
    matches=("Jean- François",),
    refuses=("A - B", "Jean-Luc"),
    cased=True,
)

PLACE_ABOVE = pattern(
    r"(?:^|(?<=\s))(?i:communes?|ville)\s(?:de\s(?:la\s|l['’])?|d['’]|du\s|des\s)?[^,;:\n]{0,40}:",
    matches=("Commune de Meyse :", "Commune d’ :"),
    refuses=("délégué de la commune de Meyse,",),
    cased=True,
)
"""A commune above its members, in a list that runs on."""

SPACED_HYPHEN = pattern(
    rf"(?<=[a-zà-ÿ])[ ]-[ ](?={_MIXED})|(?<=[A-ZÀ-Ý])[ ]-[ ](?={_UPPER})",
    matches=("Marie - Thérèse", "BROCA - LANNAUD"),
    refuses=("Luc - ADREL", "Luc - maire", "ADREL - MAIRE"),
    cased=True,
)
"""A hyphen that the extraction put blanks around, where commas part the names."""

BEFORE_NAME = pattern(
    r"^(?:[\W\d_]|n°|N°)+", matches=("- 12 Jean", "n° 185 Fabien", "* X"), refuses=("Jean",), cased=True
)
"""Signs and figures before a name."""
