"""Headings of the items of a session, what decides in them, who speaks: codes, operative points, votes."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.structure.codes import BEHIND, CODE, NO_TITLE, SIGN
from indexer.patterns.vocabulary import DECIDES

INSERTED = pattern(
    r"(?<=\d)[-/\s]?(?:bis|ter|quater|[a-z])$",
    matches=("2019-03-12BIS", "2024-07 ter", "2019-03-25A"),
    refuses=("2019-03-12", "DEL_2022_1", "16/165-rh"),
)
"""What ends the number of an act that was put in between two others."""

CODED_TITLE = pattern(
    rf"""^(?=\D{{0,80}}+\d)\W{{0,4}}(?:\d{{1,2}}(?:\.\d{{1,2}})?\s?[.)/–-]{{0,2}}\s)?(?:
      {SIGN}(?P<number>{CODE}){BEHIND}[\])]?\s*(?P<sep>[-–—:|]+|\s)\s*
    | (?:deliberation\s)?n\s?°\s?(?P<spaced>20\d\d(?:\s\d{{1,3}}){{1,2}}|\d\d\s\d\d[_\s]\d\d)\s*[-–—:]\s*)
    (?:objet\s?:\s?)?{NO_TITLE}(?P<title>(?:[«"(]\s?)?[^\W\d].{{3,}})$""",
    matches=(
        "24-07/060 — Instauration d’un mécanisme",
        "[2024-01] Tarifs de la salle",
        "12-03-2024-07 – Tarifs de la salle",
        "D2025-035 - Objet : Adhésion",
        "2022-12 : Tarifs",
        "réf : 2019-018 : Tarifs",
        "20220531 1 - Compte rendu",
        "20240312 1 Acquisition d’un terrain",
        "2020 11 116 Approbation du compte rendu",
        "DÉLIBÉRATION : DEL 20-86 Approbation des statuts",
        "2019 03 n°01 – Tarifs de la salle",
        "2024-03-01 REFECTION DE LA TOITURE",
        "1.2 Délibération n° 2024-12 – Modification des statuts",
        "DEL — 2024 — 007 : Avis sur le dossier",
        "N°230214 001 - DÉSIGNATION DU SECRÉTAIRE",
        "Délibération n° 2023-011/02-23 Étude de faisabilité",
        "BC_2023_008 Signature d'un avenant",
        "N° 24 03_01 - DEBAT D'ORIENTATIONS",
        "VAL-DEL-2023-001 - LOCATION DE LA SALLE",
        "Délib. n° CP 2023-027 – Prix des repas",
        "Del. n° 2023-027 Prix des repas",
        "DCM2023048 Indemnité de gardiennage",
        "Délibération n° 2023-012 – 5.2 Tarifs de la salle",
        "2023-03-12BIS TARIFS DE LA HALLE",
        "N° 2023-012 / séance du 4 avril 2023 Tarifs de la salle",
    ),
    refuses=(
        "25-10/077",
        "2022-2027 plan de gestion",
        "1/ ONF Etat d’assiette",
        "12/03/2024 Réunion",
        "12 rue de la Gare",
        "N° 2024-12 Nombre de membres en exercice : 12",
        "Délibération n° 2024-024 du 25 janvier 2024",
        "4. M57 – Adoption de la nomenclature",
        "43927.29 Travaux de voirie",
        "L. 2222-3 du code général",
    ),
)

LONE_CODE = pattern(
    rf"""^(?=\D{{0,80}}+\d)\W{{0,4}}(?:(?:deliberation|dcm(?![\w-]))\s?(?:n\s?°\s?)?(?P<word>(?=[\w/._-]*\d)[\w/._-]+)
    |{SIGN}(?P<number>{CODE}){BEHIND})\W*(?:(?:nomenclature|matiere)\b.*)?$""",
    matches=(
        "DELIBERATION N° 22-031",
        "Délibération n°2023_12 :",
        "DCM 2023-014",
        "25-10/077",
        "2025-10-30-DCM-01    Nomenclature ACTES: 6.1.1",
        "n° 2014 / 150",
        "2025-12-309 DCM-05",
        "Numéro de l'acte : 2023-04-12",
        "Délibération n° DEL23-048 – 5.2",
        "VAL-DEL-2023-001",
        "DCM2023014",
        "N° de délibération : 2023/04/01",
        "N° d'ordre : 23/019",
        "Délibération n° 2023-012 du 4 avril 2023",
    ),
    refuses=(
        "du 30/10/2025",
        "Mardi 20/10/2022",
        "Délibération n° 12 : Tarifs",
        "délibération du conseil",
        "12",
        "12/03/2024",
    ),
)
"""The code of an item on a line above or below its title."""

WORDED_CODE = pattern(
    r"^\W{0,4}(?:deliberation|delib|dcm)\b",
    matches=("Délibération n°1/2026", "DCM 2023-014"),
    refuses=("16/165", "n° 2014 / 150"),
)
"""A code that says what it is the number of."""

_VOTE_OF = r"(?!vote\sd(?:[eu]s?\b|'))"
"""« Vote du budget » is a title, « vote le budget » a decision."""

OPERATIVE_RANK = pattern(
    rf"""^\W{{0,3}}\d{{1,2}}\s?[.)/°–—-]*\s*(?:lui\s|d[e']\s?|s'|de\s)?{_VOTE_OF}(?:approuv|autoris|decid|adopt|dit\b|donn|charg|fix|precis|pren|valid|sollicit|accept|emet|attribu|inscri|habilit
      |confi|ajourn|design|modifi|crees?\b|cree|vot|retien|renouvel|(?:mandat|rejet|constat)(?=e|er|ent))(?:e|er|ent|re|d|t|s)?\s""",
    matches=("1. APPROUVE la convention", "2° d'autoriser le maire", "3 - Dit que les crédits", "1°) Lui donne acte de"),
    refuses=(
        "1. Approbation du compte",
        "2. Autorisation de signer",
        "3. Décision modificative",
        "4 - Vote des taux",
        "5. Mandat spécial",
    ),
)
"""An operative point with its number."""

POINT = pattern(
    rf"^\W{{0,3}}(?:de\s|d')?{_VOTE_OF}{DECIDES}r?\b",
    matches=("APPROUVE le principe", "Autorise le maire", "- DIT que", "Vote le budget"),
    refuses=("Désignation des représentants", "le maire autorise", "Vote du budget", "VOTE D'UNE SUBVENTION"),
)
"""An operative point without a number."""

OTHER_BUSINESS = pattern(
    r"""^\W{0,3}(?:\d{1,2}\s?[/.)-]*\s?|[ivx]+\s?[.)-]\s?)?(?:questions?\s(?:et\sinformations?\s)?diverses?|informations?\sdiverses|divers|communications?\sdu\smaire|affaires\sdiverses
    |questions?\sorales?)\W*$""",
    matches=("Questions diverses :", "6 Questions diverses", "V. Questions diverses", "12) Divers."),
    refuses=("Questions diverses et variées sur le budget",),
)

AGENDA_LINE = pattern(
    r"""^\W*(?:(?:rubriques?|points?|questions?|affaires?|sujets?)\s(?:(?:inscrit|porte|soumis)e?s?\s)?a\s|a\s|sur\s)?(?:l')?ordre\sdu\sjour
        (?:\sde\sla\s(?:seance|reunion|session))?(?:\s(?:(?:est|etait|etant)\s)?le\ssuivant|\ssuivant|\sappelle)?\W*$""",
    matches=("Ordre du jour :", "ORDRE DU JOUR", "L'ordre du jour étant le suivant :", "Rubriques à l'ordre du jour :", "L'ordre du jour appelle :"),
    refuses=("Elle donne lecture de l'ordre du jour.",),
)

SPEAKS = pattern(
    r"""^\W{0,3}(?:rapporteure?s?\b|(?:(?:monsieur|madame|m\.|mme)\s[^.:]{3,60}|l[ea]\s(?:maire|president\w*|rapporteur\w*)[^.:\w](?:[^.:]{3,60})?)(?:\s?:|\b(?:rappelle|expose|indique|informe|propose|presente|explique|soumet|precise|rapporte|signale
      |donne\s(?:lecture|la\sparole)|cede\sla\sparole|passe\sla\sparole|a\sfait|fait\spart|demande|invite|souhaite)\b)
    |(?:l[ea]s?\s)(?:maire|president\w*|rapporteur\w*|membres|conseil|comite|bureau|assemblee|commission)\b.{0,60}(?:,|\s?:)|sur\s(?:le\s)?(?:rapport|proposition)\b|expose\b)""",
    matches=(
        "Rapporteur : Mme Ida SERT",
        "Monsieur le Maire:",
        "Monsieur le Maire donne la parole à Madame VILLE",
        "Le Conseil municipal,",
        "Mme MARTIN présente le rapport",
        "Le maire expose que le lavoir est vétuste",
        "La Présidente Ida SERT propose un bail",
    ),
    refuses=("Le marché de plein air", "Monument aux morts", "Election du secrétaire"),
)
"""Someone speaks, or the body is called: what stands above is the title."""

TALLY = pattern(
    r"""^\W{0,3}(?:\d{1,4}\s(?:votes?|voix|pour|contre|abstentions?)\b|(?:(?:votes?\s)?(?:pour|contre)|abstentions?|votants?|vote)\s?[:=]|(?:pour|contre)\s?\||unanimite\b|(?:adopte|approuve|rejete)e?s?\s(?:a|par)\s
    |(?:(?:l[ea]s?\s)?(?:deliberation|proposition|motion|decision|projet|rapport)\s(?:est\s)?)?(?:mise?\saux\svoix\s(?:et\s)?)?(?:adopte|approuve|valide|accepte|rejete)e?s?\W{0,3}$)""",
    matches=(
        "| Pour | Contre | Abstention |",
        "ADOPTÉ",
        "Délibération adoptée.",
        "La proposition est validée",
        "13 votes pour",
        "Pour : 58",
        "Unanimité",
        "Adopté à l’unanimité",
        "11 votes pour 2 abstentions",
        "Votes contre : 2",
    ),
    refuses=(
        "Pour extrait conforme",
        "2. Vote des taux",
        "Adoption du compte",
        "Délibération adoptée en 2019",
        "Proposition : adopter",
    ),
)
"""A line that opens with the figures or the word of a vote."""

VISA = pattern(
    r"^\W{0,3}(?:vu\s|considerant\b|entendu\b|attendu\b|sur\s(?:le\srapport|proposition)\b(?!.{0,120}\b(?:unanimite|majorite|decide|designe|approuve)))",
    matches=("Vu le code", "CONSIDÉRANT que", "Sur proposition du maire"),
    refuses=("Vue d'ensemble", "Sur proposition du Président, le comité, à l'unanimité, désigne"),
)

CONSIDERS = pattern(
    r"^\W{0,3}(?:vu\s(?:l[ea]s?\b|l'|son\b)|considerant\b)",
    matches=("Vu le code", "VU l'avis", "Considérant que"),
    refuses=("Vue d'ensemble", "vu d'en haut"),
)
"""A visa or a recital that nothing above goes on with."""

VOTED = pattern(
    r"""\bvotes?\s?[:=]|\bvoix\s(?:pour|contre)\b|\bvot(?:e|es|ent)\s?(?:pour|a\sl'unanimite)|(?<!\d)\d{1,4}\s(?:votes?|voix)\b|a\sl'?\s?unanimite|\badopte[e .]|\bapprouv(?:e|ent)\b|\bdecid(?:e|ent)\b
        |apres\s(?:en\s)?avoir\sdelibere|(?<!\d)\d{1,4}\spour\b|\bautorise\b|\bdesigne\b|\bprend\sacte\b|\b(?:est|sont)\s(?:approuve|accepte|valide|retenu|accorde|vote|reconduit)e?s?\b|\b(?:est|sont)\s(?:elu|designe)e?s?\s(?!secretaire)|\bproclamee?s?\s(?:elue?s?|maire|president|adjoint)|(?:(?<=^)|(?<=^\W)|(?<=^\W{2})|(?<=^\W{3}))pour\s?:\s?\d|\brejetee?\b""",
    matches=(
        "13 votes pour",
        "Vote : pour à l’unanimité",
        "Vote : 14 pour / 0 contre",
        "Adopte à l’unanimité",
        "Pour : 58",
        "Le devis de l'entreprise est retenu.",
        "Elle est désignée correspondante défense.",
    ),
    refuses=("La délibération sera réalisée au prochain conseil.", "un budget"),
    needs=("vot", "voix", "unanimite", "adopte", "approuv", "decid", "delibere", "pour", "autorise", "designe", "prend", "rejete", "elu", "proclame", "accept", "valide", "reten", "accord", "recondui"),
)
"""Something was decided."""

OUTCOME = pattern(
    r"""\bvotes?\s?[:=]|\bvoix\s(?:pour|contre)\b|(?<=\d\s)(?:(?:votes?|voix)\b|pour(?=\W{1,4}\d|\W{0,3}$))|(?:(?<=a\s)|(?<=a\sl)|(?<=a\sl')|(?<=a\sl\s)|(?<=a\sl'\s))unanimite|\badoptee?s?\s(?:a|par)\b
    |apres\s(?:(?:en\s)?avoir\sdelibere|deliberation\b(?!\s(?:d[eu]|n)))|(?:^\W{0,3}|(?<=[.;]\s))pour\s?:\s?\d|(?<=\ba\sla\s)majorite\b|^\W{0,3}unanimite\b|(?<=[.;:]\s)unanimite\W{0,3}$|\bprend\sacte\b|\bproclamee?s?\s(?:elue?s?|maire|president|adjoint)
    |(?:^\W{0,3}|(?<=[.;:,]\s))(?:accord\s(?:de\sprincipe|unanime|de\sl'ensemble|du\s(?:conseil(?!\sd)|comite|bureau)|de\sl'assemblee|des\s(?:membres|elus|conseillers))|avis\s(?:de)?favorable\s(?:unanime|d[eu]s?)\b|il\sest\s(?:donc\s)?decide\b)
    |(?<=\()unanimite\b|(?:(?<=[.;:]\s)|(?<=^))(?:avis\s(?:de)?favorable|accord)\W{0,3}$""",
    matches=("M. Luc ADREL est proclamé maire", "Il est décidé de reporter les travaux", "La toiture fuit. Accord du conseil pour demander des devis.", "M. ADREL présente le dossier. (Unanimité)", "Décision : unanimité", "Adhésion : 10 pour, 1 abstention", "Le plan est soumis. Avis favorable.", "Adopté à l'unanimité", "Après en avoir délibéré", "Pour : 58", "19 voix pour", "par douze voix pour", "Unanimité", "le plan. Unanimité.", "Le conseil après délibération :"),
    refuses=("approuve le plan", "autorise le maire", "après délibération du jury", "Accord du conseil d'État", "Accord-cadre de voirie", "il a reçu un avis favorable"),
    needs=("vote", "voix", "unanimite", "adopte", "deliber", "pour", "majorite", "prend", "proclame", "accord", "favorable", "decide"),
)
"""A vote was taken: the words by which a text that does not call itself minutes shows its items."""

BODY_DECIDES = pattern(
    rf"""(?:^\W{{0,3}}|[.;:,>]\s)(?:l[ea]s?\s(?:membres\sdu\s)?|l')(?:conseil(?:lers)?|comite|bureau|assemblee|commission\spermanente|elus)\b
        [^.;:\n]{{0,80}}?\s(?<!\ba\s)(?<!\bont\s)(?<!avait\s)(?<!\best\s)(?<!\bsoit\s)(?<!\bete\s)(?<!\bpas\s)(?<!\bde\s)(?<!\bdu\s)(?<!\ble\s)(?<!\bun\s)(?:{DECIDES}|retient|alloue|renonce|refuse|maintient|admet|ratifie|octroie|instaure|acquiert|acquierent|cede|vend(?=\s)|porte(?=\s(?:a|le|la|les)\s)|reconduit|prolonge|loue|supprime|ajourne|reporte|enterine|garantit|affecte|denomme|exonere|choisit|prononce|(?:est|sont)\s(?:d'accord|(?:de)?favorable|opposee?)s?)(?:nt|ent)?\b""",
    matches=(
        "Le Conseil donne son accord",
        "Les conseillers sont d'accord pour changer de fournisseur",
        "Le conseil municipal est favorable au projet",
        "Appelé à se prononcer, le Conseil donne son accord",
        "L'assemblée accepte l'admission en non valeur",
        "Le conseil régional instaure le droit de préemption",
        "Le conseil, réuni sous la présidence de Mme SOL, approuve.",
        "trois offres. Le Conseil Municipal, après délibération, retient l'entreprise",
    ),
    refuses=(
        "Le conseil municipal a approuvé le plan en 2019",
        "il est proposé que le conseil approuve",
        "Le conseil doit désigner un délégué",
        "Le maire est d'accord",
        "le maire décide",
        "Le bureau de vote est présidé par",
    ),
    needs=("conseil", "comite", "bureau", "assemblee", "commission", "elus"),
)
"""A sentence in which the body decides, without a word of a vote."""
