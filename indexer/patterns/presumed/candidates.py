"""Runs of words that may name a person, and the words around them that say they name something else."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.personal.persons import PARTICLE

_SMALL = "a-zà-ÿœĀ-ſ"
_WORD = rf"(?![DLQN]['’][{_SMALL}])[A-ZÀ-ÝŒŁŠŽŻŚČĆĐŞ](?:['’](?=[A-ZÀ-ÝŒ]))?(?:[A-ZÀ-ÝŒ{_SMALL}]|['’](?=[{_SMALL}A-ZÀ-ÝŒ])){{0,30}}(?:-[A-ZÀ-ÝŒ{_SMALL}'’]{{1,30}}){{0,3}}"
_INITIALS = r"[A-ZÀ-Ý]h?\.(?:[ ]?-?[A-ZÀ-Ý]h?\.){0,2}"

_GAP = r"(?:[ \u00a0]{1,2}|(?<=[^\n]{50})\n)"
_WRAPPED = r"(?:(?:de|du|la|le)(?<=[^\n]{50})\n)?"
"""A name may go on below a line of running text."""

RUN = pattern(
    rf"(?:(?<![\w'’-])|(?<=\b[dDlL]['’])|(?<=[qQ][uU]['’]))(?:{_INITIALS}[ \u00a0]?{PARTICLE}{{0,2}})?{_WORD}(?:{_GAP}{PARTICLE}{{0,2}}{_WRAPPED}(?:{_INITIALS}|{_WORD})){{0,9}}",
    matches=("Jean DUPONT", "W. Lindqvist", "M'BALA Grâce", "Kader M.", "d'Ophélie", "qu'Ilona", "P.-L. de La Tour"),
    refuses=("le maire", "12 rue"),
    cased=True,
)
"""Capitalised words one after the other, initials and particles among them."""

PART = pattern(
    rf"{_INITIALS}(?=[ \u00a0]|$|[A-ZÀ-ÝŒ])|{_WORD}",
    matches=("J.-P.", "M'BALA", "Kader", "Szymańska", "Łukasz"),
    refuses=("de",),
    cased=True,
)
"""One word or the initials of a run."""

SMALL_WORD = pattern(
    rf"(?<![\w'’-])[{_SMALL}]{{3,30}}(?![\w’'-])", matches=("le maire",), refuses=("Maire",), cased=True
)

SMALL_NAME = pattern(
    rf"(?<![\w'’-])(?P<first>[{_SMALL}]{{3,20}}(?:-[{_SMALL}]{{2,20}})?)(?=[ ](?P<last>(?:{PARTICLE})?[{_SMALL}'’-]{{3,30}})(?![\w’'-]))",
    matches=("vanessa dutrieux", "jean-luc patureau"),
    refuses=("Vanessa Dutrieux",),
    cased=True,
)
"""Two words in small letters, of which a first name may be one."""

_BEARERS = """
    parking parkings rue rues avenue avenues boulevard boulevards bd place places placette parvis allee allees impasse impasses quai quais cours square squares ruelle
    venelle passage sentier sente pont passerelle rond-point carrefour giratoire route chemin voie esplanade promenade mail faubourg cite quartier
    secteur zac zone ilot hameau lieu-dit lotissement residence tour barre immeuble batiment pavillon villa chateau domaine ferme moulin
    ecole ecoles maternelle elementaire primaire scolaire scolaires college colleges lycee lycees universite campus faculte institut crr conservatoire
    creche multi-accueil halte-garderie centre pole maison mediatheque bibliotheque musee theatre cinema auditorium salle salles espace halle hall
    stade gymnase complexe piscine dojo tribune terrain parc jardin jardins foyer ehpad hopital clinique institution eglise chapelle cathedrale crypte
    usine filature manufacture minoterie manoir bois lavoir calvaire ruisseau
    monument stele statue buste fresque plaque port gare aeroport station arret barrage canal etang ile phare navire bateau canot voilier peniche
    prix trophee trophees challenge coupe tournoi memorial concours festival exposition spectacle concert film roman livre oeuvre oeuvres poeme poemes
    tableau tableaux fondation dotation fonds credit agence banque caisse mutuelle cabinet architecte architectes cercle amicale association associations compagnie cie edition editions librairie galerie loi lois amendement
    decret rapport plan dispositif programme label marque promotion groupe ensemble orchestre chorale sarl sas sasu sci eurl snc scp selarl ei societe
    societes entreprise entreprises ets etablissement etablissements cabinet etude garage pharmacie boulangerie restaurant hotel bar camping transports
    menuiserie peinture plomberie maconnerie serrurerie electricite couverture charpente imprimerie librairie brasserie traiteur taxi taxis auto-ecole ambulance ambulances funebres funeraires club union comite amis acca atelier ateliers aire quatuor trio quintette carre
"""
BEARERS = frozenset(_BEARERS.split())
"""Folded words of streets, buildings, firms, laws and works, which bear names of persons."""

_BEARER = rf"(?<![\w-])(?:{'|'.join(sorted(BEARERS, key=len, reverse=True))})"

DENOMINATION = pattern(
    rf"""{_BEARER}(?:[ ](?:n[ ]?°[ ]?\d{{1,3}}|d[eu]s?|de[ ]la|les?|la|l'|d'|\w{{3,14}}[ ]et|\w{{4,14}}|[«"])){{0,2}}[ ]{{0,2}}(?:[«"]\s?|[dl]'|:[ ])?\Z
    |(?<=[^\n]{{40}}){_BEARER}[ ]?\n\Z|\b(?:rue|avenue|boulevard|place|ecole|college)[ ]\w{{3,12}}\n{{1,2}}\Z|[«"][ ]?(?:l[ae]s?[ ]|l')?\Z""",
    matches=("rue ", "« le ", "rue pierre et ", "groupe scolaire ", "médiathèque municipale ", "tour ", "fondation de l'", "salle « ", "une convention de partenariat est signée avec le lycée\n", "rue Jean\n\n"),
    refuses=("secours à ", "représentée par ", "9, côte du moulin\n"),
)
"""Right before a name that a street, a building, a firm, a law or a work bears."""

AFTER_FIRM = pattern(
    r"\A\s?(?:et\s(?:associes|fils|cie)|&|sa\b|sas\b|sarl\b|sasu\b|eurl\b|snc\b|automobiles?|services?|marine|maree|freres|travaux|couverture|peinture|plomberie|paysages?|energies?|conseil|ingenierie|architecture|(?:pere\set\s)?fils|avocats?|notaires?|architectes?|immobilier|tp\b|btp\b|habitat|construction)",
    matches=(" et associés", " SA", " & Fils"),
    refuses=(" et Paul", " salue"),
)
"""Right after a name that a firm bears."""

ARTICLE = pattern(
    r"(?:\b(?:l[ae]s?|du|des|aux?|une?|cette?|ces|son|sa|ses|notre|saint|sainte|st|ste|mont|val|fort|cap)[ -]|\bl')\Z",
    matches=("le ", "du ", "de la ", "Saint ", "de son "),
    refuses=("de ", "à "),
)
"""Right before a word that is no first name there."""

SAINT = pattern(
    r"(?:^|[ -])(?:saint|sainte|st|ste|notre-dame)(?=[ -])|-(?:(?:sur|sous|les|lez|le|la|en|de|du|des)(?=-)|[dl]')",
    matches=("Saint-Aubert", "Choisy-le-Roi", "Montréal-d'Aure", "ferté saint-aubin"),
    refuses=("Saintot", "Jean-Luc", "Haute-Delattre"),
)
"""A place of this name."""

_TITLES = r"(?:[Mm]aires?|[Vv]ice-pr[ée]sidente?|[Pp]r[ée]sidente?|[Aa]djointe?|[Cc]onseill(?:er|[èe]re)|[Dd][ée]l[ée]gu[ée]e?|[Rr]epr[ée]sentante?|[Mm]embre|[Rr]apporteu(?:r|se)|[Tt]itulaire|[Ss]uppl[ée]ante?|[Ss]ecr[ée]taire)s?"

BETWEEN = pattern(
    rf"(?:[ ]?[,(][ ]?(?:[1-9](?:er|e|[èe]re|[èe]me)[ ])?{_TITLES}(?:[^\W\d]|[ ,'’-](?![A-ZÀ-Ý])){{0,50}}\)?)?(?:[ ];[ ]les[ ]deux[ ]plus[ ](?:âgé|jeune)e?s)?[\W\d_]{{0,40}}(?:(?i:m\.|mme|mmes|mm\.|mlle|mr|monsieur|madame|messieurs|mesdames|et|à|a|pr[ée]sente?|absente?|excus[ée]e?)[\W\d_]{{0,20}}){{0,2}}",
    matches=(", ", "\n- ", " ; Mme ", "\n12 ", ", adjointe aux écoles, présidente ; M. ", " (président), ", ", maire ; les deux plus âgés, Mme "),
    cased=True,
)
"""Between two names of a list."""

TITLED = pattern(
    r"\b(?:maire|vice-?\s?presidente?|presidente?|adjointe?|conseill(?:er|ere)s?(?:[-.·]e?s)?|deputee?|senat(?:eur|rice)|rapporteu(?:r|se)|elue?|doyenn?e?(?:\sd'age)?(?:\spresidante?)?|ministre|prefet|prefete|sous-prefet|secretaire\sde\sseance|secretaire\sd'etat)(?:\s(?:municipale?s?|departementale?s?|regionale?s?|communautaires?|deleguee?s?|general|generale|suppleante?|titulaire|honoraire|sortante?))*(?:\s(?:d[eu]s?\s?|d'|de\sla\s|aux?\s|a\sla\s|en\scharge\s|chargee?\s(?:d[eu]s?\s|de\sla\s|de\sl'))[\w'-]{1,25}){0,3}[\s,:()'-]{1,4}\Z",
    matches=(
        "le maire, ",
        "adjoint au maire : ",
        "conseillère déléguée à la culture, ",
        "le député de la Marne ",
    ),
    refuses=("le maire félicite ", "la doyenne, née en 1921, et félicite "),
)
"""A title of a mandate right before the name of who bears it."""

REIGNED = pattern(
    r"\A[A-Za-zÀ-ÿ-]{4,20}[ ](?:Ier|I{2,3}|IV|VI{1,3}|IX|XI{1,3}|XIV|XVI{0,3})(?![\w'’.-])",
    matches=("Henri IV", "François Ier", "Napoléon III", "Louis XIV"),
    refuses=("Henri V", "Paul X", "Luc IVANOV"),
    cased=True,
)
"""A name of kings; « Paul X » hides somebody's."""

ACRONYM_OF = pattern(
    r"\A[A-ZÀ-Ý]{2,6}[ ](?:de|du|des)[ ](?:la[ ]|l['’])?[A-ZÀ-Ý][a-zà-ÿ]",
    matches=("ASSAD de Lille",),
    refuses=("ASSAD Samir", "Sophie de La Tour"),
    cased=True,
)
"""A body and its town: no first name stands in capitals before a surname that does not."""

CIVILITY_BEFORE = pattern(
    r"(?<![\w-])(?:m\.|mme|mlle|mr|monsieur|madame|docteur|dr\.?)\s{1,2}\Z",
    matches=("m. ", "le maire, madame "),
    refuses=("le maire, ",),
)

SITTING_LIST = pattern(
    r"\b(?:participants|avis\sd[eu]\s(?:la\s)?(?:commission|comite|jury|bureau)|bureau\s(?:electoral|de\svote)|membres(?!\sde\s(?:la|sa|leur)\s(?:famille|foyer)|\sdu\sfoyer)|(?<!se\ssont\s)presente?s)\b[^.:\n]{0,60}:(?:[ ]?\n[ ]{0,4})?(?:[^.:\n]|(?<=\bm)\.|(?<=\bmm)\.){0,250}\Z|\bsiege(?:ai)?ent\b(?:[^.:;\n]|(?<=\bm)\.|(?<=\bmm)\.){0,200}\Z",
    matches=("membres de la commission : mme fleur danvau, vice-presidente ; ", "membres : m. luc danvau, ", "ou siegeaient mme danvau, "),
    refuses=("membres de la famille : ", "membres : danvau.\n"),
)
"""A list of who sits, open up to here, whatever signs part it."""

SITS = pattern(
    r"""\b(?:parole\sa|(?:bureau|commission|conseil|comite|jury|seance|reunion|assemblee)\b[^.;\n]{0,60}\ben\spresence\sd[eu']|presidee?\s(?:par|de)\b|(?:maire|presidente?|delegue|deleguee),?[^.;\n]{0,60}\bassistee?s?\sd[e']|(?<!se\ssont\s)presente?s?\s?[:(,|]|(?<=\n)presente?s?\s|etai(?:en)?t\spresente?s?|assistai(?:en)?t|absente?s?|excusee?s?|representee?s?\s(?:par|:)|procurations?|pouvoirs?\b|secretaires?\sde\sseance|secretariat|presidence\sd[eu']|ont\svote|vot(?:e|ent|es)\s(?:pour|contre)|abstention\w*|s'abst\w+|designe\w*|sont\snommee?s?|elit|sont\selus|scrutin|assesseurs?|titulaires?\s?:|suppleante?s?\s?:|prend\spas\spart|siege(?:ai)?(?:en)?t\b|participations?\sau\s(?:vote|delibere)|part\sau\s(?:vote|delibere)|signataires|membres\s(?:du\sconseil|presents|titulaires|en\sexercice|de\sla\scommission)|(?<![\d,.°])(?<!°\s)\d{1,3}\s(?:voix\s)?(?:pour|contre)\b(?!\s\d)|\b(?:pour|contre)\s?:)""",
    matches=("Étaient présents : ", "donne pouvoir à ", "s'abstient, ", "DESIGNE comme titulaires ", "le bureau, en présence de ", "objet\nprésents\t"),
    refuses=("candidature de ", "se sont présentés : ", "les membres de sa famille "),
)
"""In the same clause: who is named sits in an assembly."""

CELL_END = pattern(r"\A[ ]?(?:[,;(|\t/:–]|$)", matches=(", née", " | 12", ""), refuses=(" est",), cased=True)

CELL_START = pattern(
    r"(?:^|[,;|\t/:•–-])[ ]{0,3}\Z", matches=("", "élève : ", "- "), refuses=("de ",), cased=True
)
"""Before a name that fills its place in a row or a list."""

JOINED = pattern(
    r"(?:[,:;(]|\bet|\benfants?|\bpetite?|\beleves?)[ ]{1,2}\Z|[ ]\(\Z", matches=(", ", " et ", " ("), refuses=("de ",)
)
"""Before a short first name that stands alone."""

SURNAME_SLOT = pattern(
    r"""\b(?:(?:enfants?|fratrie|freres|soeurs|famille|heritiers?|hoirs|consorts|epoux|couple|menage|foyer|certaine?|(?:pre|sus)?nommee?|dame|demoiselle|sieur|veuve|indivision|succession|parents|tutelle|jeune|docteure?|capitaine|colonel|commandant|lieutenant|sergent|abbe|chanoine|cure|pere|frere|soeur)(?:[ ]d[eu]|[ ]des)?
    |agente?[ ]\w{5,14}|(?:locataires?|occupante?s?|preneurs?)(?:[ ](?:sortant|entrant)e?s?)?[ ]?:|(?:garage|jardin|logement|box|cave|local|emplacement|lot)[ ](?:\w{4,9}[ ])?(?:n[ ]?°[ ]?)?\d{1,3}[ ]?:|(?:occupee?|habitee?|louee?|exploitee?)s?[ ]par[ ]les
    |(?:affaires?|contre|c/|c\.|pourvoi|requete|recours|plainte|refere|dette|creance|expulsion|curatelle)(?:[ ]de)?)[ ]{1,2}(?:d'|l[ea][ ])?\Z""",
    matches=("agent recenseur ", "locataire sortant : ", "garage 4 : ", "aux enfants ", "enfants le ", "un certain ", "affaire ", "le pourvoi de ", "indivision "),
    refuses=("la commune de ", "le maire "),
)
"""Before a surname that stands alone."""

SURNAME_BEFORE = pattern(
    r"\A,[ ](?:redevable|locataire|debit(?:eur|rice)|proprietaire|contribuable|titulaire[ ]du[ ]bail)\b|\A[ ](?:c/|c\.[ ]|contre[ ](?:la[ ]|le[ ])?(?:commune|ville|departement|mairie|etat)|/[ ](?:commune|ville))",
    matches=(", redevable de la taxe", " c/ commune", " contre commune", " contre la ville"),
    refuses=(" contre le projet",),
)
"""After a surname that stands alone."""

SPOKEN_OF = pattern(
    r"(?:(?:\b(?:de|a|par|pour|contre|et|avec|chez|(?:locataire|occupant|preneur|agent|eleve|enfant|boursier|contribuable|titulaire|acquereur|requerant|proprietaire|exploitant|concessionnaire|redevable|debiteur|abonne|usager)e?)|,|:)[ ]|\bd')\Z",
    matches=("de ", ", ", "locataire "),
    refuses=("\n", "annee "),
)
"""Before an initial that is no number of a list."""

IN_NAME_OF = pattern(r"\bau\snom\sd[e']\s?\Z", matches=("compte ouvert au nom de ",), refuses=("au nom du groupe de ",))
"""Before the bearer of an account, a cheque, a bill."""

AND_OTHER = pattern(r"\A[ ](?:et|ET)[ ](?=[A-ZÀ-Ý])", matches=(" ET ROMY",), refuses=(" et la",), cased=True)
"""After one of two first names."""

SMALL_SURNAME = pattern(
    rf"(?<![\w'’-])(?:m\.|mme|mlle|monsieur|madame|mademoiselle|époux|consorts|dame|sieur)[ ](?P<last>[{_SMALL}'’-]{{4,30}})(?![\w’'-])",
    matches=("m. et mme abiven", "la dame salaün"),
    refuses=("Mme Abiven", "comme abiven"),
    cased=True,
)
"""A word in small letters where a surname is expected."""

PARTICLE_BEFORE = pattern(
    r"(?:(?:^|[|;,:\t•–-])[ ]{0,3}(?=[A-Z]{2})|(?<![\w'’-])(?=[A-Z][a-z]))(?P<particle>(?:VAN[ ]DE[NR]|DE[ ]LA|LA|LE|DE|DI|DA|DOS|DEL|EL|VAN|Da|Dos|Del|Della|Ben|El|Van|Von|Di)[ ])\Z",
    matches=("14|LA ", "LE ", "6\tVAN DEN ", "à Da "),
    refuses=("DANS LA ", "la ", "à Le "),
    cased=True,
)
"""Before a surname in capitals at the start of a cell, before another where no sentence has these words."""

OTHER_INITIAL = pattern(
    r"(?<!\w)[A-ZÀ-Ý]h?\.(?:-[A-ZÀ-Ý]\.)?[ ](?:et|&)[ ]\Z",
    matches=("P. et ", "J.-P. & "),
    refuses=("Paul et ",),
    cased=True,
)

OFFICER_BEFORE = pattern(
    r"\b(?:maitres?|mes?|mes|(?:l[ae]s?|du|aux?|des)\s(?:docteurs?|drs?\.?))\.?\s{1,2}\Z", matches=("Me ", "Maître ", "le docteur "), refuses=("comme ", "Mme ")
)
"""Before the name of an officer of justice in the office."""

OWNED = pattern(
    r"\b(?:garage|maison|terrains?|jardin|ferme|villa|pavillon|immeuble|batiment|bateau|voilier|canot|taxi|atelier)[ ](?:de[ ]|d')\Z",
    matches=("le garage de ", "la maison d'"),
    refuses=("le garage ", "maison du "),
)
"""What belongs to who is named next."""

SMALL_SENTENCE = pattern(
    rf"(?:\A|[.!?|\t][ ]{{1,2}}|\n[ \t]{{0,4}}\n|(?<=[0-9IVX]\.[ ])|\n(?=[{_SMALL}][^\n]{{0,80}}[;|\t]))(?P<words>[{_SMALL}][^A-ZÀ-Ý.!?\n]{{12,400}})",
    matches=(". la commune transige avec zouher drant pour 700 euros",),
    refuses=(". La commune",),
    cased=True,
)
"""A sentence that begins with a small letter and holds no capital: names stand in small letters in it."""

SMALL_SPOKEN_OF = pattern(
    rf"(?:(?:\b(?:de|à|par|contre|avec|et|chez)|[,:;])[ ]|\bd['’]|\A)(?P<first>[{_SMALL}]{{3,20}}(?:-[{_SMALL}]{{2,20}})?)[ ](?P<last>(?:{PARTICLE})?[{_SMALL}'’-]{{3,30}})(?![\w’'-])",
    matches=("avec zouher drant", "jassem lislet"),
    refuses=("avec Zouher Drant",),
    cased=True,
)
"""A first name where somebody is spoken of, and the word after it."""
