"""Who speaks or withdraws in the sitting, and who is there for a matter of their own."""

from __future__ import annotations

from indexer.patterns.core import pattern

SPEAKS = pattern(
    r"\A,?[ ](?:rappelle\b|repond\s(?:que|a\s|qu')|relit\b|se\srefere\b|cite\s(?:l[ae]s?\s|l'|un)|se\sjoint\sa\b|(?:qui\s)?s(?:'est|e)\sdeporte|ne\sparticipe\spas\s(?:au\s(?:vote|debat)|a\sla)|ne\sprend\spas\spart|(?:propose|suggere)\s(?:au\sconseil|a\sl'assemblee|de\svoter|un\samendement|d'amender)|donne\slecture|donne\spouvoir|approuve\s(?:cette|le\sprojet|la\sdeliberation)|insiste\ssur|souhaite\sla\sbienvenue|leve\sla\sseance|ouvre\sla\sseance|est\s(?:elue?|designee?)\ssecretaire|a\srejoint\sla\sseance|vote\s(?:pour|contre)\b|clot\sle\sdebat|met\saux\svoix)",
    matches=(" rappelle la loi", " répond que", " relit", " se réfère à", " qui s'est déporté", " ne participe pas au vote", " se joint à lui"),
    refuses=(" estime que", " signale que", " demande que", " cité à comparaître"),
)
"""Right after the name of somebody who speaks or withdraws in the sitting, whom no list need name."""

REPRESENTED = pattern(
    r"\b(?:indivision|succession|hoirie|hoirs|consorts|mineure?s?|enfants?|majeure?\sprotegee?|heritiers|nommee?s?|prenommee?s?|partie\scivile|poursuivie?s?|protection\sfonctionnelle)\b[^.;\n]{0,60}\Z",
    matches=("l'indivision roux (représentée par ", "contre les nommés "),
    refuses=("la ville, représentée par ",),
)
"""In the clause before somebody who is there for a matter of their own, whatever word of assemblies stands before."""
