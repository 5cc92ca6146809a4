"""What is said below a heading: who speaks, what is debated, how it is voted."""

from __future__ import annotations

from collections.abc import Mapping

RAPPORTEURS: Mapping[str, str] = {
    "none": "{heading}",
    "below": "{heading}\nRapporteur : Mme Odile FERRAND",
    "above": "Rapporteur : Mme Odile FERRAND\n{heading}",
    "in brackets": "{heading}\n(Rapporteur : M. Paul ROUX)",
}

OPENINGS: Mapping[str, str] = {
    "the mayor": "Monsieur le Maire expose la situation au conseil municipal. {told}",
    "an assistant": "Mme Odile FERRAND, adjointe au maire, présente le dossier. {told}",
    "speech": "M. le Maire : {told}",
    "recalls": "Le Maire rappelle que le sujet a été vu en commission. {told}",
    "visas": "Vu le code général des collectivités territoriales,\nVu l'avis de la commission compétente,\nConsidérant que la commune doit se prononcer,",
    "dashed visas": "- Vu le code général des collectivités territoriales, et notamment son article L. 2121-29 ;\n- Vu la délibération n° 2020-45 du 28 mai 2020 ;\n- Considérant que la commune doit se prononcer ;",
    "narrative": "{told}",
    "it is proposed": "{told} Il est proposé au conseil municipal de se prononcer.",
    "recital": "Considérant l'intérêt de ce dossier pour les habitants,\n{told}",
    "report": "Sur le rapport de Mme Odile FERRAND, adjointe au maire,\n{told}",
    "statement": "EXPOSÉ DES MOTIFS\n{told}",
    "ladies": "Mesdames, Messieurs,\n{told}",
    "nothing": "",
}

DEBATES: Mapping[str, str] = {
    "none": "",
    "exchange": "M. Joël VANNIER demande si le calendrier sera tenu. Le maire répond que les entreprises s'y sont engagées.",
    "table": "Poste Montant\nTravaux 12 400,00 €\nÉtudes 1 850,00 €\nTotal 14 250,00 €",
    "list": "1. première tranche au printemps ;\n2. seconde tranche à l'automne.",
    "past act": "Par délibération n° 2021-32 du 9 septembre 2021, le conseil municipal avait donné un accord de principe.",
}
"""What stands between those who speak and the vote."""

Against = tuple[int, int] | None
"""Voices against and abstentions; None for a unanimity."""

_ALL = None
_NO = (2, 1)
_OUT = (0, 1)

VOTES: Mapping[str, tuple[str, Against]] = {
    "one sentence": ("Le conseil municipal, après en avoir délibéré, à l'unanimité, {present}.", _ALL),
    "decides to": ("Après en avoir délibéré, le conseil municipal, par {voices} voix pour, 2 voix contre et 1 abstention, décide de {decided}.", _NO),
    "points": ("Le Conseil Municipal,\nAprès en avoir délibéré,\n- DECIDE de {decided} ;\n- AUTORISE le maire à signer tout document utile.\nVote : unanimité", _ALL),
    "figures on a line": ("Le conseil {present}.\nPour : {voices} Contre : 0 Abstention : 1", _OUT),
    "figures on lines": ("Le conseil municipal {present}.\nPour : {voices}\nContre : 2\nAbstention : 1", _NO),
    "labels above figures": ("Le conseil municipal {present}.\nPOUR\n{voices}\nCONTRE\n2\nABSTENTION\n1", _NO),
    "votes for": ("Le conseil municipal {present}.\nVotes pour : {voices}\nVotes contre : 2\nAbstentions : 1", _NO),
    "votes with dashes": ("Le conseil municipal décide de {decided}.\nVotants : {voters} – Pour : {voices} – Contre : 2 – Abstention : 1", _NO),
    "voters and cast": ("Le conseil municipal décide de {decided}.\nNombre de votants : {voters}\nSuffrages exprimés : {cast}\nPour : {voices}\nContre : 0\nAbstention : 1", _OUT),
    "adopted": ("{told}\nAdopté à l'unanimité.", _ALL),
    "adopted, capitals": ("Le conseil municipal décide de {decided}.\nADOPTÉE À L'UNANIMITÉ DES SUFFRAGES EXPRIMÉS", _ALL),
    "adopted in brackets": ("Il est proposé de {decided}.\n(Adopté à l'unanimité)", _ALL),
    "majority": ("Il est proposé de {decided}.\nAdopté à la majorité : {voices} pour, 2 contre, 1 abstention.", _NO),
    "majority with names": ("Le conseil municipal, à la majorité ({voices} pour, 2 contre : MM. ROUX et VANNIER, 1 abstention : Mme WEISS), {present}.", _NO),
    "members": ("Les membres du conseil, à l'unanimité des présents et représentés, décident de {decided}.", _ALL),
    "show of hands": ("Vote à main levée : {voices} pour, 0 contre, 1 abstention.\nLe conseil {present}.", _OUT),
    "articles": ("Le conseil municipal, après en avoir délibéré, à l'unanimité :\nArticle 1 : décide de {decided}.\nArticle 2 : charge le maire de l'exécution.", _ALL),
    "slashes": ("Le conseil municipal {present}.\nVote : {voices} pour / 2 contre / 1 abstention", _NO),
    "put to the vote": ("Mis aux voix, le projet est adopté à l'unanimité.", _ALL),
    "unanimity": ("Le maire propose de {decided}.\nUnanimité", _ALL),
    "assembly": ("L'assemblée, à l'unanimité, {present}.", _ALL),
    "ranks": ("Le conseil municipal, à l'unanimité :\n1. Décide de {decided} ;\n2. Autorise le maire à signer les pièces.", _ALL),
    "favourable": ("Avis favorable à l'unanimité pour {decided}.", _ALL),
    "words": ("Le conseil municipal, par {in_words} voix pour, deux voix contre et une abstention, {present}.", _NO),
    "result": ("Le conseil municipal {present}.\nRÉSULTAT DU VOTE : Pour {voices} – Contre 2 – Abstention 1", _NO),
    "figures first": ("Le conseil municipal, après délibération, par {voices} POUR, 0 CONTRE, 1 ABSTENTION, {present}.", _OUT),
    "unanimity of cast": ("Entendu l'exposé, et après en avoir délibéré, le conseil municipal, à l'unanimité de ses membres présents et représentés,\nDÉCIDE\n- de {decided} ;\n- de charger le maire de l'exécution.", _ALL),
}  # fmt: skip
