"""Who keeps the minutes of a session: words before and after the name."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import MANDATE

SECRETARY = pattern(
    r"""\bsecretaire(?:\(s\)|s)?(?:\s+(?:elue?|designee?|nommee?))?(?:\s+(?:de|pour)\s+(?:la\s+)?(?:presente\s+)?(?:seance|session))?(?:\s+(?:elue?|designee?|nommee?)(?:\s+par\s+[a-z' ]{2,30})?)?\s*(?:\([^)]{0,160}\)\s*)?(?:[:;=|]|(?<=seance\s)[–—-](?=\s))\s*|^\W*secretaire\s+de\s+(?:la\s+)?seance\s*\n?\s*(?=m(?:\.|me|r|onsieur|adame)\s)|^\W*(?:l[ea]\s+)?secretaire\s+de\s+(?:la\s+)?seance\s?,?\s*\n\s*(?!(?:[a-z'-]{2,30}\s){0,3}(?:des|du|aux?|pour|sur|et|d'une?)\s)(?=[a-z'-]{2,30}(?:\s[a-z'-]{2,30}){1,3}$)
        |\bsecretariat\s+(?:de\s+(?:la\s+)?seance\s+)?(?:(?:a\s+ete|est|etait)\s+)?(?:assure\s+par|tenu\s+par|confie\s+a)\s*:?\s*|\bsecretariat\s*(?:de\s+(?:la\s+)?seance\s*)?:\s*
        |\bfonctions?\s+de\s+secretaire(?:\s+de\s+(?:la\s+)?seance)?(?:\s+(?:sont|ont\s+ete|a\s+ete|est|etaient))?\s+(?:(?:remplies?|assurees?|exercees?|tenues?)\s+par|confiees?\s+a)\s*:?\s*|\bseance\s+secretariee\s+par\s+|(?:elue?|nommee?|designee?)\s+secretaire\s+(?:de\s+(?:la\s+)?seance\s*)?:\s*
        |(?:^|[.;:\n]\s{0,3})(?:a\s+ete|est)\s+(?:elue?|nommee?|designee?|choisie?)\s+secretaire(?:\s+de\s+(?:la\s+)?seance)?\s+(?=m(?:\.|me|r|onsieur|adame)\s|[a-z'-]{2,30}(?:\s[a-z'-]{2,30}){1,3}\W{0,3}$)
        |(?:^|[.;:\n]\s{0,3})il\s+(?:a\s+ete|est)\s+(?:choisi|designe|nomme|elu)\s+(?:comme\s+|pour\s+|en\s+qualite\s+de\s+)?secretaire(?:\s+de\s+(?:la\s+)?seance)?\s*:?\s+(?=\S)
        |^\W*(?:l[ea]\s+)?secretaire\s+de\s+(?:la\s+)?seance,?[ ](?=[a-z'-]{2,30}(?:[ ][a-z'-]{2,30}){1,3}\W{0,3}$)
        |(?<!ete\s)(?<!est\s)\b(?:choisi|designe|nomme|elu)\s+(?:comme|pour|en\s+qualite\s+de)\s+secretaire(?:\s+de\s+(?:la\s+)?seance)?\s*:?\s+(?=m(?:\.|me|r|onsieur|adame)\s)
        |\b(?:propose|confie)\s+le\s+secretariat(?:\s+de\s+(?:la\s+)?seance)?\s+a\s+(?=\S)
        |\bl[ea]\s+secretaire\s+de\s+(?:la\s+)?seance\s+(?:(?:designee?|nommee?|elue?)\s+)?est\s*(?::\s*|\s(?=m(?:\.|me|r|onsieur|adame)\s))
        |(?:^|[.,;]\s{1,3})(?:est|a\s+ete)\s+(?:designee?|nommee?|elue?)(?:\s+avec\s+son\s+accord)?\s*,?\s+(?:en\s+qualite\s+de|comme|pour)\s+secretaire(?:\s+de\s+(?:la\s+)?seance)?\s*,\s+""",
    matches=(
        "Le secrétariat a été assuré par : Mme Katia WEISS",
        "Secrétaire de séance Mme Zoé NOËL",
        "Secrétaire : M. Steeve BRIOIS",
        "Secrétaire de séance\nIda SERT",
        "SECRETAIRE DE SEANCE: Monsieur",
        "Secrétaire élue pour la session : Annie",
        "A été élu secrétaire de séance : Monsieur",
        "Secrétaire de séance désigné par le conseil : Luc",
        "SECRETARIAT : Mme",
        "Les fonctions de secrétaire sont remplies par Mme",
        "Fonction de secrétaire assurée par Mme",
        "A été nommée secrétaire Mme Zoé NOËL",
        "Le conseil a choisi pour secrétaire M. Luc ADREL",
        "La secrétaire de séance est Mme Zoé NOËL",
        "Le secrétaire de séance désigné est : M. Luc ADREL",
        "Secrétaire de séance – Mme Zoé NOËL",
        "Secrétaire(s) de séance : Zoé NOËL",
        "| Secrétaire de séance | Zoé NOËL |",
        "Secrétariat assuré par Zoé NOËL",
        "Le secrétariat de séance est confié à Mme Zoé NOËL",
        "La fonction de secrétaire de séance a été confiée à Mme Zoé NOËL",
        "Séance secrétariée par Zoé NOËL",
        "Il a été choisi comme secrétaire de séance Zoé NOËL",
        "Secrétaire de séance Zoé NOËL",
        "La secrétaire de séance, Zoé NOËL",
        "A été élue secrétaire Zoé NOËL",
        "Le Maire propose le secrétariat de séance à Zoé NOËL",
        "territoriales, est désignée avec son accord, en qualité de secrétaire de séance, Zoé NOËL",
    ),
    refuses=("le secrétaire général", "Mme Zoé NOËL a été élue secrétaire Mme Rose HERBIN expose"),
    needs=("secreta",),
)

APPOINTED = pattern(
    r"\b(?:designe|nomme|elu|choisi|elit|propose)(?:r|nt|e)?,?\s+(?:a\s+l'unanimite\s*,?\s+)?(?:avec\s+son\s+accord\s*,?\s+)?(?:la\s+(?:candidature|nomination)\s+d[e']\s*)?(?=\S)",
    matches=(
        "avoir désigné Monsieur Marc-Marie GUGLIELMI comme Secrétaire",
        "Il nomme Romain SERRES",
        "désigne à l'unanimité Luc ADREL",
        "propose la candidature de M. Luc ADREL",
        "propose la nomination de Luc ADREL",
    ),
    refuses=("designation",),
)

ELECTED = pattern(
    rf"""(?:,?(?<!\s)\s{{1,4}}ayant\s+(?:obtenu|reuni|recueilli)\s[^.;]{{0,70}}?|,\s{{1,3}}(?:l[ea]\s|\d{{1,2}}\s?(?:ere?|e(?:me)?)\s)?(?:{MANDATE}(?![\w-])|ayant\s+accepte)[^.,:;]{{0,60}}(?=,))?
        ,?(?<!\s)(?<!\w\w\.)\s{{1,4}}(?:(?:a\s+ete|est|ayant\s+ete|soit|se\s+porte\s+(?:candidate?|volontaire)\s+et\s+est)\s+(?:elu|design|nomm|choisi|procla|propos|appele)[a-z]*(?:\(?\.?e\)?)?|se\s+propose|s'est\s+proposee?|(?:est|sera)(?=\s+secretaire))
        (?:,?\s+(?:a\s+l'unanimite|a\s+main\s+levee))?(?:\s+par\s+l[ea']\s?(?:conseil|comite|assemblee|bureau)(?:\s+(?:municipal|communautaire|syndical))?)?\s{{0,4}}(?:,\s{{0,4}})?
        (?P<office>(?:comme|en\s+qualite\s+de|(?:pour|a)\s+(?:etre|remplir|assurer|exercer|occuper)(?:\s+l(?:a|es?))?(?:\s+fonctions?\s+de)?)?\s*(?:la\s+|le\s+|l'\s*)?secreta(?:ire|riat)|pour\s+(?:remplir|assurer|exercer|occuper)\s+ce(?:s|tte)\s+fonctions?)?""",
    matches=(
        "M. Kévin DUFAU a été désigné(e) en qualité de secrétaire",
        "Mme Zoé NOËL est désignée pour remplir les fonctions de secrétaire",
        "Mme Marie LISE a été élue secrétaire de séance",
        "Madame DUTEIL est nommée secrétaire",
        "Mme Magali COUSIN a été désignée pour remplir cette fonction",
        "Mme Ida SERT se propose comme secrétaire",
        "Mme Ida SERT s'est proposée comme secrétaire",
        "Mme Ida SERT se porte candidate et est désignée secrétaire",
        "Mme Ida SERT est proposée pour assurer le secrétariat",
        "Mme Ida SERT a été appelée à remplir les fonctions de secrétaire",
        "Mme Ida SERT, 2e adjointe, a été désignée, à l'unanimité, secrétaire",
        "Mme Ida SERT a été désignée à main levée secrétaire",
        "Mme Ida SERT, ayant accepté, a été désignée pour remplir les fonctions de secrétaire",
        "M. Luc ADREL est secrétaire",
        "Mme Ida SERT sera Secrétaire de séance",
        "Mme Ida SERT est élue à l'unanimité par le conseil municipal pour remplir les fonctions de secrétaire",
    ),
    refuses=("le secrétaire est absent",),
)
"""After the name of who is elected; `office` says to what."""

KEEPS = pattern(
    r"""(?<!\s)\s{1,4}(?:assur(?:e|ait|ant)|tient|tenait|a\s+(?:assure|tenu|rempli|exerce)|rempli(?:t|ssait|ssant)|exer(?:ce|cait)|accepte\s+d'assurer|se\s+propose\s+pour\s+assurer)\s+(?:le\s+secretariat|l(?:es|a)\s+fonctions?\s+de\s+secretaire)
        |(?<!\s)\s{1,4}(?:est|a\s+ete|etait)\s+chargee?\s+du\s+secretariat
        |(?<![\s.])(?:,\s{1,3}|\s{0,3}:[ ]|[ ]\(|[ ][–—-][ ])secretaire\s+de\s+(?:la\s+)?seance(?=\s{0,3}(?:[).;]|$))
        |(?<!\s)\s{1,4}(?:pour|comme)\s+secretaire\s+de\s+(?:la\s+)?seance(?=\s{0,3}(?:[).;,]|$))""",
    matches=(
        " assure le secrétariat",
        " accepte d'assurer le secrétariat",
        "SERT remplissait les fonctions de secrétaire",
        "SERT assure la fonction de secrétaire",
        "SERT a été chargée du secrétariat",
        "Ida SERT, secrétaire de séance",
        "Ida SERT (secrétaire de séance)",
        "Ida SERT : secrétaire de séance",
        "avec Ida SERT pour secrétaire de séance.",
    ),
    refuses=(
        " assure la présidence",
        "Paul ROUX, secrétaire de séance : Ida SERT",
        "Paul ROUX - Secrétaire de séance auxiliaire",
        "Présents : 4. Secrétaire de séance",
    ),
)
"""After the name of who keeps the minutes."""
