"""Names that only what stands beside them tells: an age, a birth, a number or a telephone in their row; dots of forms."""

from __future__ import annotations

from indexer.patterns.core import pattern

_CAPITAL = r"[A-ZÀ-ÝŒ](?:['’](?=[A-ZÀ-ÝŒ]))?[A-Za-zÀ-ÿŒœ'’]{1,30}(?:-\n?[A-Za-zÀ-ÿŒœ'’]{1,30}){0,2}(?![\w-])"
_INITIAL = r"(?!M\.[ ])[A-ZÀ-Ý]\.(?:-?[A-ZÀ-Ý]\.)?"
_PARTICLES = r"(?:(?:de|du|la|le|van|von|der|den|el|al|ben|bint|ould|da|dos|di|DE|DU|LA|LE|VAN|EL|BEN|OULD|DOS|DA)[ ]|[dD]['’]){0,2}"
_NAME = rf"{_PARTICLES}(?:{_INITIAL}|{_CAPITAL})(?:[ ]{_PARTICLES}(?:{_CAPITAL}|{_INITIAL})){{0,4}}"

LEADERS = pattern(
    r"(?<=[^\W\d_ .])(?P<dots>[ ]?\.{4,60})(?=[ ]\S)",
    matches=("Adresse ........ 16, rue Haute",),
    refuses=("fin...", "p. ....."),
    cased=True,
)

HEAD = pattern(
    rf"(?:^|(?<=[|\t;:•])|(?<=[ ][–-]))[ ]{{0,8}}(?:(?:[-–•*]|\d{{1,3}}[.)]|[A-Z][.)])[ ]{{1,3}})?(?P<name>{_NAME})(?=[ ]?(?:[,(|\t]|[–-][ ]))",
    matches=("1. Eliette Turpin, bourg", "| Lana M., 8 ans", "GUILLEMETTE O. DE VAUGELAS, NEE LE"),
    refuses=("Eliette Turpin est", "le maire, 50 ans"),
    cased=True,
)
"""What opens a row, a cell or a line, up to its first sign."""

BORN_AS = pattern(
    rf"[ ](?:née?|NÉE|NEE|veuve|VEUVE|épouse|ÉPOUSE|EPOUSE|vve|ép\.)[ ](?P<name>{_NAME})",
    matches=("HARDOUIN née SALLES Monique", "Yun Qorvic veuve Roux"),
    refuses=("Yun Qorvic, née le 3 mai", "née Roux"),
    cased=True,
)
"""The other name of one person."""

FIRST_OF_TWO = pattern(
    rf"(?<![\w'’.-])(?P<name>(?!(?:[a-z]{{2,3}}[ ])?(?:M\.|MM\.|Mme|Mlle|MME|Madame|MADAME|Monsieur|Veuve)(?!\w)){_NAME})\Z",
    matches=("HARDOUIN", "Mme Yun Qorvic"),
    refuses=("la veuve", "Mme"),
    cased=True,
)
"""The name before it."""

AGED = pattern(
    rf"(?<![\w'’.-])(?P<name>{_NAME})(?=,?[ ]\(?(?i:âgée?[ ]de[ ])?\d{{1,3}}[ ](?:ans|ANS)(?:[ ](?:et[ ]demi|1/2))?[ ]?[,;.)|\n]|[ ]\((?:CP|CE[12]|CM[12]|[TPMG]PS|[PMG]S)(?:[ ][^()\n]{{1,20}})?\)|,?[ ]\(?(?:née?|NÉE?|NEE?|Née?)[ ](?:le|en|LE|EN)[ ]\d)",
    matches=("Lou (CM2) et", "Lana M., 8 ans, a", "Yun Qorvic (12 ans)", "Yun QORVIC, née le 3 mai"),
    refuses=("Yun Qorvic a 12 ans", "le garage, 8 ans,"),
    cased=True,
)
"""Right before an age or a birth."""
