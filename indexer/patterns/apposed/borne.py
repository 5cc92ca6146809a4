"""What bears a name beside other rules: schools named in a row, clubs, friends of somebody, trades without a legal form; who made a work."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_PLACE = any_of(
    r"""
    ecoles? groupes?\sscolaires? colleges? lycees? creches? haltes?-garderies? piscines? gymnases? stades? salles?
    mediatheques? bibliotheques? internats? maisons?\sde\sretraite ehpad
    centres?\s(?:social|sociaux|aere|de\sloisirs|culturel) musees? theatres? conservatoires? parcs? squares? rpi
    campus digues? jetees? moles? bassins? ecluses? barrages? casernes? crematoriums? refuges? ecoquartiers?
    cuisines? cours? preaux? cantines? boulodromes? kiosques? halles? campings? sources? reservoirs? coproprietes?(?:\s(?:villa|residence|domaine|le\sclos))? epiceries?
    maisons?\sdes?\s[\w'-]{4,15} tunnels? forages? stations? navires? vedettes? espaces? complexes?\ssportifs?
    """
)
_BODY = any_of(
    r"""
    associations? amicales? les\samis\s(?:d[eu]|d'une?)? fondations? comites? cercles? clubs? societes? mutuelles?
    (?:sa\sd')?hlm scic sarl sasu? eurl scea earl gaec epiceries? ressourceries? recycleries? regie\sde\squartier
    compagnies? chorales? harmonies? ensembles?
    (?:etoile|union|entente|elan|avant-garde|alliance|jeunesse|esperance)\s(?:sportive|cycliste|musicale|athletique|laique)
    """
)
_TRADE = any_of(
    r"""
    pf pompes\sfunebres granits? marbrerie marbres? ambulances? taxis? transports? (?:auto)?cars? pepinieres? vergers?
    scierie fleurs optique boulangerie garage menuiserie charpentes? terrassements? sanitaires? plomberie chauffage
    couverture electricite peintures? maconnerie serrurerie carrelages? imprimerie librairie pharmacie traiteur
    demolition films productions depannage cycles brasserie immobilier demenagements miroiterie metallerie ferronnerie
    zinguerie etancheite isolation elagage motoculture carrosserie travaux\spublics tp paysages?
    """
)
_PRIZE = any_of(
    r"""
    (?:grands?\s)?prix(?:\s(?:litteraire|departemental|municipal|regional))? trophees? challenges? memorial souvenir tournois? criterium
    """
)
_OTHER = r"(?:[\w'’-]{2,20}[ ]){1,3}et[ ](?:de[ ](?:la[ ]|l')|du[ ])?"

IN_LIST = pattern(
    r"\b(?:[sS]tations|[aA]rrêts|[éÉ]coles|[cC]ollèges|[lL]ycées|[cC]rèches|[gG]ymnases|[sS]tades|[sS]alles|[rR]ues|[aA]venues|[pP]laces|[sS]quares|[pP]arcs|[pP]onts|[pP]arkings|[qQ]uartiers|[mM]édiathèques|[cC]entres[ ]sociaux)[ ](?::[ ])?(?:(?:[A-ZÀ-Ý][\w'’-]{0,25}|d[eu]s?|la|le|et),?[ \n]){1,24}\Z",
    matches=("stations Louise Michel, Gare-Pasteur et ", "les écoles : Camille Corot, "),
    refuses=("les écoles sont à M. Roux et ", "la station ", "rues Haute et Basse. "),
    cased=True,
)
"""Names that ways or buildings bear, up to the next one."""

BORNE = pattern(
    rf"(?:(?:\b(?:l[ae]s?(?:\s(?:deux|trois))?|aux?|du|des|d[e'])\s?|\bl'|,\s|[–-]\s){_PLACE}(?:\s(?:communale?|municipale?|maternelle|elementaire|primaire|publique))?[ ](?:{_OTHER})?|(?<![\w-]){_BODY}(?:[ ](?:sportive?|culturelle?|solidaires?|familiale|de\schasse|des?[ ][\w'-]{{3,20}}))?[ ]?(?:l[ae]s?[ ][\w-]{{4,15}}[ ]d(?:e[ ]|'))?|(?<![\w-])(?:{_TRADE}|(?:l[ea]|du|au)[ ]{_PRIZE}|memorial|challenge|criterium|tournoi|trophees?)[ ]|\bport\w{{1,3}}\sle\snom\sd(?:e\s|'une?\s[\w-]{{4,15}}(?:\s[\w-]{{4,15}})?,\s))\Z",
    matches=("les deux écoles camille corot et ", "la piscine ", ", crèche ", "association sportive ", "les amis de ", "par pf ", "granits ", "sanitaire ", "l'écoquartier ", "sa d'hlm ", "épicerie solidaire ", "la source ", "sarl ", "étoile sportive ", "porte le nom d'une poétesse, ", "le prix ", "du challenge ", "memorial "),
    refuses=("1er prix ", "école de ", "secours à ", "les écoles : ", "crèche ", "et "),
)
"""Right before a name without civility."""

HOUSE = pattern(r"\bfoyer\s\Z", matches=("subvention au foyer ",), refuses=("le foyer de ",))
"""Right before the name of a house for many, or of who heads a household."""

HOUSEHOLD = pattern(
    r"\A[^.;\n]{0,80}\b(?:enfants?|personnes|adultes?|couple|quotient|ressources|revenus|loyers?|factures?|dettes?|secours|monoparental)\b",
    matches=(", trois enfants", " (4 personnes, quotient 312)"),
    refuses=(" : 1 200 €",),
)
"""Behind the name of a household."""

TITLE_OPEN = pattern(
    r"[«“][ \u00a0]?(?:Madame|Monsieur|Mademoiselle|Docteur)[ ]\Z", matches=("« Madame ",), refuses=("« Mme ", "Madame "), cased=True
)
TITLE_CLOSE = pattern(r"\A[ \u00a0]?[»”]", matches=(" »",), refuses=(" dit »",), cased=True)
"""Around a name that is the whole title of a work: « Madame Bovary »."""

CASE_LAW = pattern(
    r"\b(?:arrets?|jurisprudences?|decisions?)\s(?:du\s|de\sla\s|de\sl.)?(?:ce|caa|ta|cass\.?|tc|cjue|cedh|conseil\sd.etat|cour\sde\scassation|cour\sadministrative)\b[^.;\n]{0,40},\s(?:(?:epoux|consorts|dame|sieur|veuve)\s)?\Z",
    matches=("et l'arrêt ce, 1994, époux ", "la décision du conseil d'état du 3 mai 1950, dame "),
    refuses=("l'arrêt de travail, mme ", "la décision du maire, mme "),
)
"""Before the names that a decision of justice is known by."""

CITED = pattern(
    r"""\b(?:fresques?|sculptures?|statues?|vitra(?:il|ux)|films?|spectacles?|expositions?|photographies|oeuvres?)\s(?:\w{3,12}\s)?(?:realise|concu|peint|sculpte|cree|signe|mis\sen\sscene)e?s?\spar\s(?:(?:m\.|mme|monsieur|madame)\s)?\Z|\b(?:conferences?|causeries?|recitals?)\s(?:d[e']\s?|par\s)(?:(?:m\.|mme|monsieur|madame)\s)?\Z|\b(?:(?:passage|extraits?|citation|vers|strophe|page|phrase|pensee|ouvrages?|essai|roman|recueil|these)\sd(?:e\s|'|u\s\w{5,14}\s)|(?:cit(?:e|ent|ant|era)|li[ts]|relit|evoqu(?:e|ent|ant)|etat|inspir\w{1,3}|refere|appui\w{0,3}|reference|selon|rappel\w{1,3}|lecture|eclair\w{1,3}|lumiere)\b[^.;\n]{0,30}\b(?:travail|travaux|recherches|etudes|analyses|enquetes?|livres?|articles?|textes?|theories?)\sd(?:e\s|'|u\s\w{5,14}\s))\Z""",
    matches=("fresque réalisée par ", "conférence de m. ", "elle cite le travail de ", "lit un passage de ", "fasse état des travaux de ", "à la lumière des recherches du sociologue "),
    refuses=("les travaux de ", "le dossier de ", "article de "),
)
"""Before the name of an author who is read."""

_TITLE = r"\b(?:ouvrages?|livres?|albums?|romans?|recueils?|essais?|films?|documentaires?|pieces?|spectacles?|expositions?|conferences?|oeuvres?|sculptures?|fresques?|concerts?|bd)\b[^.;\n«»]{0,60}[«“]"

TITLE_BY = pattern(
    rf"{_TITLE}[^»”\n]{{2,80}}[»”],?[ \n](?:(?:ecrite?|signee?|compose|realise|illustre)e?[ \n])?(?:de[ \n]|d'|par[ \n])\Z",
    matches=("l'ouvrage « le temps » de ", "le film municipal « les adieux », réalisé par ", "exposition « rives » par "),
    refuses=("l'ouvrage de ", "la délibération « tarifs » de ", "le livre « le temps » est offert à "),
)
"""Before the name of who made what a title is quoted of."""

MADE_BY = pattern(
    r"(?:\A|\n|[.;,(–-]\s|\|\s?)(?:credits?\s)?(?:photo(?:graphie)?s?|cartes?|cartographie|textes?|illustrations?|dessins?|traduction|musique|paroles|mise\sen\s(?:scene|page)|scenographie|maquette|redaction|choregraphie|realisation|direction\smusicale)\s?:\s\Z",
    matches=("\nphotographies : ", "; mise en scène : ", "Crédit photo : "),
    refuses=("aide au permis : ", "carte de séjour : ", "texte de "),
)
"""Before the name of who made a part of what is printed or played."""

IN_TITLE = pattern(
    rf"{_TITLE}[^»”\n]{{0,60}}\Z",
    matches=("le film « les adieux de ", "l'ouvrage « "),
    refuses=("le livre « le temps » de ", "la délibération « aide à "),
)
"""Before a name that the title of a work holds."""

WORKS_SHOWN = pattern(
    r"\b(?:musees?|expositions?|collections?|fonds|mediatheque)\b[^.;]{0,120}\b(?:feuilles|toiles|oeuvres|dessins|gravures|aquarelles|tableaux|sculptures|estampes|photographies|lettres|manuscrits)\s(?:d[e']\s?)\Z|\bprix\s[^.;]{3,60}\bpour\sson\scommentaire\sd[e']\s?\Z",
    matches=("une exposition réunira des feuilles de ", "prix du livre pour son commentaire de "),
    refuses=("les lettres de ", "dessins de "),
)
"""Before the name of who made what is shown or read."""
