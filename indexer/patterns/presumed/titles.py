"""Whose title a title is that stands before a name: its bearer's, or somebody's who is met, asked or heard there."""

from __future__ import annotations

from indexer.patterns.core import pattern

_TITLE = r"(?:maire|bourgmestre|(?:vice-)?pr[ée]sidente?|adjointe?|conseill(?:er|[èe]re)|d[ée]l[ée]gu[ée]e?|rapporteu(?:r|se)|doyenne?|pr[ée]f[èe]te?|sous-pr[ée]f[èe]te?)"
_CIVIL = r"(?:M\.|MM\.|Mme|Mmes|Mlle|Monsieur|Madame)"
_SAID = r"(?:[^,;:.()\n|]|(?<=\bM)\.)"

OF_THE_ONE_BEFORE = pattern(
    rf"(?<!\w){_CIVIL}[ \n]{_SAID}{{2,50}},[ \n](?:(?:l[ae]|une?)[ ]|[1-9]\w{{0,3}}[ ]|première?[ ])?{_TITLE}\b(?:(?![ ](?:et|par|de|à)[ ](?:l[ae][ ]|l')(?:\w{{3,12}}[ ])?{_TITLE}){_SAID}){{0,60}},[ \n](?:{_CIVIL}[ ])?\Z",
    matches=("En présence de M. Luc ROUX, maire, M. ", "Interrogée par Mme Roux, 1er adjoint au maire, Mme "),
    refuses=("Le maire, M. ", "M. ROUX, locataire, M. ", "M. ROUX, maire, et M. ", "Mme ROUX, conseillère départementale et le maire de Bray, M. "),
    cased=True,
)
"""Right before a name: the title is apposed to another."""

OF_WHO_IS_MET = pattern(
    rf"\b(?:[Dd]evant|[Aa]vec|[Cc]ontre|[Pp]ar|[Aa]uprès[ ]d[eu]|[Cc]hez|[Ss]elon|[Dd]u|[Dd]e[ ](?:la[ ]|l')|[Aa]u|[Àà][ ](?:la[ ]|l'))[ ]?(?:l[ae][ ]|l')?{_TITLE}\b{_SAID}{{0,60}},[ \n](?:{_CIVIL}[ ])?\Z",
    matches=("Devant le maire, M. ", "Contre l'avis du maire, Mme ", "Avec l'accord de la présidente du centre, Mme "),
    refuses=("Le maire, M. ", "du maire M. "),
    cased=True,
)
"""Right before a name: a title in what goes before the subject of the sentence, where the name is that subject."""

IS_SUBJECT = pattern(
    rf"\A[ \n](?:(?:et|ainsi[ ]que)[ \n]{_CIVIL}[ ]{_SAID}{{3,40}}?[ \n])?(?!(?:et|ou|ni|de|du|des|à|au|aux|en|pour|par|avec|sur|sous|sans|dans|chez|selon|comme|puis|dont|qui|née?|épouse|veuve|dite?|ainsi|maire|adjointe?|conseill\w+|présidente?|absente?s?|présente?s?|excusée?s?|représentée?s?|suppléante?s?|titulaires?)\b)(?:[a-zéê]['’\w]|a[ ])",
    matches=(" a reconnu", "\nest exonérée", " et Mme Ornella VITALI conviennent", " n'a pas"),
    refuses=(", adjoint", " et Mme Roux.", " à 20 h", " absent", ", a reconnu"),
    cased=True,
)
"""Right behind a name: a word that is no part of a list, the verb of its sentence."""

OF_A_CLUB = pattern(
    r"\b(?:(?:vice-)?president|secretaire|tresori(?:er|ere)|administrat(?:eur|rice))\w{0,2}\s(?:(?:adjointe?|general|generale|sortante?)\s)?(?:d[eu]s?\s(?:la\s|l')?|d'(?:une?\s)?)(?:association|amicale|club|comite\sdes\sfetes|societe|collectif|cercle|cooperative|compagnie|chorale|harmonie|ecurie|union\scommerc\w{1,5}|parents|locataires|copropri\w{3,8}|foyer)\b[^.;:]{0,60},?\s(?:(?:m\.|mme|monsieur|madame)\s)?\Z",
    matches=("la présidente du club, mme ", "le président de l'association des pêcheurs, "),
    refuses=("la présidente du conseil, mme ", "le président du syndicat, m. "),
)
"""Right before the name of who heads what is no public body."""

HOLDS = pattern(
    r"(?:\A|\n)[ \t]{0,8}titulaires?(?:\s(?:actuel|initial|principal)(?:le)?)?\s?:\s{0,2}(?:(?:m\.|mme|mlle|monsieur|madame)\s)?\Z",
    matches=("\nTitulaire : mme ", "titulaire actuelle : "),
    refuses=("membres titulaires : ", "la titulaire, mme "),
)
"""A label before a name, of a seat or of what somebody holds."""

SEATS = pattern(
    r"\b(?:commissions?|deleguee?s?|delegation|represent\w{1,7}|suppleante?s?|design\w{1,5}|syndicat|jury|comite|college|elue?s?|scrutin|regie)\b",
    matches=("commission d'appel d'offres", "suppléant", "désignation"),
    refuses=("concession n° 12", "durée"),
)
"""Near such a label: the seat is one in an assembly."""
