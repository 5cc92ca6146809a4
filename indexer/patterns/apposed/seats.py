"""Who sits and who speaks, told by a list that opens on a word of presence, and by what is said to the assembly."""

from __future__ import annotations

from indexer.patterns.core import pattern

_NAMES = r"(?:[^.:\n]|(?<=\bm)\.|(?<=\bmm)\.|(?<=[\s,;][a-z])\.)"
_VOTES = r"\d{1,3}\s(?:voix\s)?(?:pour|contre|abstentions?)\s?:"

SEATS_OPEN = pattern(
    rf"\b(?:(?:sont|etaient)\s(?:la|reunis|assis)\s?:|signe\sau\s(?:registre|livre)\s?:|{_VOTES})|(?:\A|\n)[ \t]{{0,8}}(?:elue?s|membres)\s?:",
    matches=("Sont là : ", "Signé au registre : ", "3 contre : ", "Élus : "),
    refuses=("sont là", "recours contre : ", "les élus : "),
)
"""Opens a list of members, surnames alone among them."""

SEATS_CLOSE = pattern(
    r"(?<!\bm)(?<!\bmm)(?<!\s[a-z])\.(?=\s|\Z)|\)\s?[,.;]|(?<![,;])(?<!\set)\s?\n",
    matches=(". Mme", "), ", "\n"),
    refuses=("m. roux", ",\n", ", h. roux"),
)
"""Where such a list closes."""

SEATS_LISTED = pattern(
    rf"(?:\b(?:(?:sont|etaient)\s(?:la|reunis|assis)\s?:|signe\sau\s(?:registre|livre)\s?:|{_VOTES})|(?:\A|\n)[ \t]{{0,8}}(?:elue?s|membres)\s?:){_NAMES}{{0,300}}\Z|(?:\A|\n)[ \t]{{0,8}}(?:representants?|colleges?|(?:etaient\s)?invitee?s)\b(?!\slega)[^.:\n]{{0,50}}:{_NAMES}{{0,250}}\Z|\bparole\sest\s(?:donnee\s)?a\s(?:m\.|mme|monsieur|madame)\s\Z|\bpresidence\s(?:de|d')(?:[^.:;\n]|(?<=\bm)\.){{3,60}},\s[^.:;\n]{{0,40}}\ben\spresence\sde\s(?!l'agent)(?:[^.:;\n]|(?<=\bm)\.){{0,250}}\Z",
    matches=("Sont là : MM. Roux, ", "(19 pour, 3 contre : MM. Roux, ", "\nÉlus : Mme Lise Roux, adjointe ; M. ", "\nReprésentants du personnel : M. Roux (CGT), Mme ", "la parole est à mme ", "sous la présidence de M. Luc Roux, président, en présence de Mme Puig et de M. "),
    refuses=("sont là : Roux. M. ", "en présence de M. ", "représentant légal : M. "),
)
"""Such a list, open up to here."""

STAFF_LISTED = pattern(
    rf"(?:(?:\A|\n)[ \t]{{0,8}}services?\s?:|\bassist(?:e|ent|aient|ait|aient)\s(?:egalement|aussi|en\soutre)\s?:){_NAMES}{{0,250}}\Z",
    matches=("\nServices : Lise Roux, responsable ; ", "Assistait également : Mme "),
    refuses=("les services : ",),
)
"""A list of the staff who attend, open up to here."""

ADDRESSES_ASSEMBLY = pattern(
    r"\A\s(?:revient\ssur\s(?:l[ae]s?\s|l')|releve\s(?:que|qu'|la\s|le\s|les\s)|voudrait\s(?:que|qu'|savoir|connaitre)|ajoute\s(?:que|qu')|explique\s(?:que|qu'|comment)|confirme\s(?:que|qu')|souhaiterait\s(?:que|qu'|savoir|connaitre)|aurait\svoulu\s|aimerait\s(?:que|qu'|savoir|connaitre)|s'inquiete\sd|deplore\s|regrette\sque|observe\s(?:que|qu')|remarque\s(?:que|qu')|preside\b|tient\sla\splume|s'enquiert\sd|souligne\s(?:que|qu'|l[ae]s?\s|l')|plaide\spour|fait\spart\sde\s(?:ses\s(?:reserves|doutes|interrogations|inquietudes|remarques)|son\s(?:opposition|accord|inquietude))|note\s(?:que|qu'|l[ae]\s)|se\sdemande\ssi|votent\s(?:pour|contre)\b|s'abstiennent\b|quittent\sla\s(?:salle|seance)|cite\s(?:l[ae]s?\s|l')|demande\s(?:communication|lecture|les\schiffres|l[ae]s?\s(?:detail|calendrier|raison|cout|bilan|liste|rapport|montant)s?|comment|ce\sque|ou\sen|des\sprecisions|des\sexplications))",
    matches=(" revient sur la décision", " voudrait que l'on publie", " demande communication du rapport", " préside", " explique que la grille"),
    refuses=(" revient de l'hôpital", " demande une aide", " voudrait acheter", " explique son retard"),
)
"""Right after the name of somebody who addresses the assembly, where the sentence holds nothing of their own."""
