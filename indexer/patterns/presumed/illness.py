"""Illnesses and handicaps that a text says somebody has: health data (article 9 of the GDPR)."""

from __future__ import annotations

from indexer.patterns.core import pattern

_KIND = r"(?:\s(?:severes?|graves?|chroniques?|aigue?s?|moteurs?|mentale?s?|psychiques?|physiques?|visuele?l?e?s?|auditive?s?|auditifs?|bipolaires?|cardiaques?|renales?|respiratoires?|femorale?s?|tibiale?s?|cerebrale?s?|motrices?|evolutive?s?|depressif|depressive|anxieux|post-traumatique|autistiques?|du\s(?:spectre\sautistique|sein|poumon|colon|foie|pancreas|cerveau|comportement|langage)|de\s(?:type\s[12i]+|la\sprostate|la\speau|la\svue|parkinson|crohn|l'attention|l'oreille|charcot|lyme)|d'alzheimer|en\splaques|[12i]+(?=\W)|(?:a|aux?)\s(?:l'|la\s|les\s)?(?:arachides?|gluten|lactose|oeufs?|noix|penicilline|lait)))"

ILLNESS = pattern(
    rf"""\b(?:(?:syndromes?|troubles?|maladies?)(?={_KIND})|cancers?|leucemies?|tumeurs?|diabetes?|diabetique|sclerose|depressions?|burn-out|epilepsies?|epileptique|asthme|asthmatique|allergies?|allergique|autisme|autiste|trisomie|trisomique|dys(?:lexie|phasie|praxie|calculie|orthographie|lexique|phasique|praxique)|schizophreni\w{{1,3}}|mucoviscidose|myopathies?|hemiplegi\w{{1,3}}|paraplegi\w{{1,3}}|tetraplegi\w{{1,3}}|amputee?s?|hepatites?|seropositi\w{{1,5}}|alzheimer|parkinson|infarctus|avc\b|surdite|cecite|malvoyante?|malentendante?|alcoolisme|toxicomanie|deficien(?:te?|ces?)(?={_KIND})|handicaps?(?={_KIND})|sourde?-muette?|lombalgies?|tuberculose|insuffisances?(?=\s(?:renale|cardiaque|respiratoire))|grossesse|fausse\scouche)\b{_KIND}{{0,2}}""",
    matches=("un syndrome dépressif sévère", "diabète de type 1", "amputée fémorale", "sclérose en plaques", "déficient visuel", "dyslexique"),
    refuses=("syndrome", "plan handicap", "la maladie", "insuffisance d'actif"),
)

FOUGHT = pattern(
    r"\b(?:contre|lutte|recherche|prevention|depistage|journee|semaine|association|ligue|plan|maison|centre|france|campagne|sensibilis\w+|formation|fondation|telethon)\b(?:(?!\b(?:atteinte?s?|souffr\w{1,6}|malades?|victimes?|conge|arret|porteu\w{1,3})\b)[^.;\n]){0,40}\Z",
    matches=("la lutte contre le ", "association des ", "dépistage du "),
    refuses=("est placée en congé pour un ", "du centre aéré, est atteinte d'un "),
)
"""Before an illness that is spoken of as such, unless somebody suffers from it."""
