"""How a decision starts: what makes it a sentence about who decided."""

from __future__ import annotations

from indexer.patterns.core import pattern

INFINITIVE = pattern(
    r"^(?:(?:decide|arrete)\s?:?\s?)?(?:de\s|d')(?=[a-z]+(?:er|ir|re)\b)",
    matches=("d'autoriser Monsieur le Président", "DE FIXER le tarif", "décide de vendre"),
    refuses=("des travaux", "de la commune"),
)

BARE_INFINITIVE = pattern(
    r"^(?P<verb>(?:approuv|autoris|adopt|fix|attribu|accord|accept|valid|vot|donn|design|cre|modifi|charg|sollicit|renouvel|confi|vend|acquer|prend|retir|part|proced|engag|mett|defin|constitu)(?:er|re|ir)|retenir)(?=\s)",
    matches=("Approuver le budget", "Prendre acte du rapport", "Acquérir la parcelle"),
    refuses=("Approuve le budget", "Le rapport"),
)

PRESENT = pattern(
    r"^(?:(?:le\s|la\s|l')[a-z' -]{4,60}?\s|article\s\w+\s?:?\s?|et\s)?(?P<verb>approuve|autorise|adopte|fixe|attribue|accorde|accepte|valide|vote|donne|designe|cree|modifie|sollicite|renouvelle|confie|retient|vend|acquiert|prend|decide|emet|elit|nomme|arrete|alloue|verse|ratifie|proroge|constate|institue|instaure|supprime|maintient|refuse|rejette|reporte|affecte|ouvre|demande|confirme|octroie|habilite|admet)(?=\s)",
    matches=("APPROUVE le budget", "Le Conseil municipal approuve le principe", "Prend acte"),
    refuses=("Approuver", "les comptes"),
)

ROUTINE = pattern(
    r"^(?:\W*(?:d'|de\s)?(?:autoris|charg|donn|habilit|mandat|dit|dire|precis|indiqu|rappel|inscri|prevoi|impute|imputer|transmet)\w*\s.{0,120}?\b(?:sign|pouvoir|executi|mise\sen\soeuvre|notifi|transmi|necessaires?|depense|credits?|budget|formalites?|demarches?))|^\W*(?:dit|precise|rappelle|charge|la\spresente|le\spresent)\b",
    matches=(
        "d'autoriser Monsieur le Maire à signer la convention",
        "CHARGE le Maire de l'exécution",
        "DIT que les crédits sont inscrits",
    ),
    refuses=("d'attribuer une subvention", "APPROUVE le budget", "d'autoriser l'achat d'un camion"),
)
"""What goes with nearly every decision and is not the decision itself."""

EMPTY = pattern(
    r"\s(?:la|cette|les)\spropositions?(?:\s(?:de\s(?:son\s|monsieur\s|madame\s)?(?:le\s)?|du\s)(?:maire|president\w*))?\s?[.,;]?(?:$|\stell)",
    matches=(" la proposition de son Maire.", " la proposition", " la proposition du Maire ;"),
    refuses=(" la proposition de bail",),
)
"""A decision that says nothing without the text before it."""

SENTENCE_END = pattern(
    r"\s;\s|;\s|(?<=[^\s.]{3})\.\s(?=[A-ZÀ-Ý])|\s[-•]\s(?=[A-ZÀ-Ý])",
    matches=("le tarif ; dit que", "la convention. Le maire"),
    refuses=("désigne M. Martin", "l'art. 2"),
    cased=True,
)

COMPLEMENT = pattern(
    r",?\s(?:avec|aupres|selon|dans|conformement|afin|en\svue|a\scompter|pour\s(?:un|une|la|le|les|l'|ses|son))(?=[\s'])",
    matches=("la convention avec la Région", "le bail, dans les conditions"),
    refuses=("la convention d'adhésion", "de l'Économie, de l'Emploi"),
)
"""Where a sentence can end without its last complement."""

FILLER = pattern(
    r",?\s(?:dans|selon)\sles\stermes\sdu\sprojet\s(?:ci-)?(?:joint|annexe)[^,;.]{0,80}|,?\s(?:au\snom\set\spour\sle\scompte|pour\sle\scompte\set\sau\snom)\sd[^,;]{3,60}(?:,|$)|\s(?:monsieur|madame)(?=\s(?:le|la)\s)",
    matches=("la convention, dans les termes du projet joint en annexe n°1", "signer, au nom et pour le compte du Département, la convention", "autoriser Monsieur le Maire"),
    refuses=("au nom de la commune",),
)
"""Words of a decision that a short sentence does without."""
