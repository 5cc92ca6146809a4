"""Titles of columns and labels of forms that say what stands below or behind them, whatever its form."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_PERSON = r"(?:beneficiaires?|redevables?|debit(?:eurs?|rices?)|etudiante?s?|eleves?|enfants?|boursi(?:er|ere)s?|laureate?s?|recompensee?s?|recipiendaires?|preneurs?|locataires?|occupante?s?|acquereurs?|acheteurs?|vendeurs?|proprietaires?(?:\s(?:occupante?s?|bailleu(?:rs?|ses?)))?|permissionnaires?|exploitante?s?|concessionnaires?|requerante?s?|plaignante?s?|victimes?|sinistree?s?|contribuables?|demandeurs?|demanderesses?|allocataires?|abonnee?s?|stagiaires?|apprentie?s?|benevoles?|inscrite?s?|defunte?s?|medaillee?s?|donat(?:eurs?|rices?)|riveraine?s?|petitionnaires?|interessee?s?|ayants?[ -]droit|indivisaires?|chauffeurs?|agents?(?:\sconcernes?)?|famille|foyer|patronyme|identite|responsables?\slega(?:l|ux)|parents?|tuteur|heritiers?|mis\sen\scause|parties?(?:\sadverses?)?|assuree?s?|patiente?s?|resident(?:e?s?)|retraitee?s?)"""

PERSON = pattern(
    rf"\A\W{{0,4}}(?:noms?(?:\s(?:et|ou|/)\s(?:prenoms?|adresse))?(?:\s(?:d[eu']s?\s?(?:la\s|l')?))?\s?)?{_PERSON}(?:\s?\([a-z]{{0,12}}\))?(?:\s(?:de\sla|du|des)\s\w{{3,14}})?\W{{0,4}}\Z",
    matches=("beneficiaires", "Étudiant", "Nom du redevable", "nom et prénom de l'élève", "| Preneur"),
    refuses=("montant", "agents recenseurs : tarif", "agent comptable"),
)
SURELY = pattern(
    r"\b(?:eleves?|enfants?|etudiante?s?|boursi(?:er|ere)s?|defunte?s?|patiente?s?|requerante?s?|plaignante?s?|victimes?|contribuables?|locataires?|recipiendaires?|allocataires?|parents?|tut(?:eur|rice)s?|parties?|stagiaires?|apprentie?s?|mis\sen\scause)\b",
    matches=("Élève", "Partie"),
    refuses=("Bénéficiaire", "Exploitant"),
)
"""Titles below which hardly a legal person stands."""

NAME = pattern(
    r"\A\W{0,4}(?:noms?(?:\s(?:de\s(?:famille|naissance|jeune\sfille)|d'usage|d'epouse|marital|patronymique))?|patronymes?)\W{0,4}\Z",
    matches=("Nom", "┌ nom", "NOM de naissance"),
    refuses=("nom de la voie", "nombre"),
)
FULL_NAME = pattern(
    r"\A\W{0,4}(?:noms?\W{1,5}(?:et\s|ou\s)?prenoms?|prenoms?\W{1,5}(?:et\s|ou\s)?noms?|nom\scomplet|identite)(?:\s(?:et|ou)\s\w{4,12})?\W{0,4}\Z",
    matches=("Nom et prénom", "NOM Prénom", "Nom, prénom et adresse", "Nom / Prénom"),
    refuses=("nom", "prénom"),
)
FIRST_NAME = pattern(
    r"\A\W{0,4}prenoms?(?:\s(?:usuel|de\sl'enfant))?\W{0,4}\Z", matches=("Prénom", "prénoms"), refuses=("nom", "prénommé")
)
HOME = pattern(
    r"\A\W{0,4}(?:(?:commune|ville|localite|quartier)\W{1,4}(?:et\s|ou\s)?)?(?:adresses?|domiciles?|demeurant|(?:lieu\sde\s)?residence|lieu\sde\svie|logements?(?:\s(?:occupe|attribue|concerne|quitte))?|point\sde\smontee)(?:\s(?:personnelle|principale|fiscale|postale|du\s(?:demandeur|redevable|beneficiaire|titulaire|locataire|logement|requerant|menage|foyer|bien|candidat)|des\stravaux|de\s(?:prise\sen\scharge|ramassage)))?\W{0,4}\Z",
    matches=("Adresse", "Domicile", "adresse personnelle", "Logement", "Adresse des travaux", "Commune / adresse", "Lieu de vie"),
    refuses=("adresse du chantier", "adressant"),
)
BIRTH = pattern(
    r"\A\W{0,4}(?:(?:date\s(?:et\slieu\s)?de\s)?naissance|nee?(?:\(e\))?(?:\sle)?|ddn|d\.d\.n\.?)\W{0,4}\Z",
    matches=("Naissance", "Date de naissance", "Né(e) le"),
    refuses=("naissances",),
)
PHONE = pattern(
    r"\A\W{0,4}(?:tel(?:ephone|\.)?s?|portables?|mobiles?|gsm)(?:\s(?:personnel|portable|fixe))?\W{0,4}\Z",
    matches=("Tél.", "Téléphone", "Portable"),
    refuses=("téléphonie",),
)
NUMBER = pattern(
    r"\A\W{0,4}(?:(?:n\s?°|numero|no|n)\s?(?:de\s|d'|du\s)?\s?)?(?:fiscal(?:\sde\sreference)?|allocataires?(?:\scaf)?|caf|msa|mdph|matricules?|permis(?:\sde\sconduire)?(?:\sn\s?°)?|cni|passeport|titre\sde\ssejour|carte\s(?:professionnelle|d'invalidite|vitale)|securite\ssociale|secu|ss|nir|ine|spi|avis\sd'imp(?:ot|osition)|dossier\s(?:caf|mdph)|neph|electeur|ecrou|etudiant|candidat|licencie|alloc\.?|assure(?:\ssocial)?|badge|cheque|licence|carte|cb|compte|iban|rib)(?:\sn\s?°)?\W{0,4}\Z",
    matches=("N° fiscal", "NIR", "Permis n°", "N° allocataire", "Carte", "n° de sécurité sociale"),
    refuses=("numéro", "permis de construire", "dossier", "n° de carte grise"),
)
PLATE = pattern(
    r"\A\W{0,4}(?:vehicules?|immatriculations?|plaques?|immat\.?)\W{0,4}\Z",
    matches=("Véhicule", "Immatriculation"),
    refuses=("véhicules loués en 2021",),
)
ILLNESS = pattern(
    r"\A\W{0,4}(?:(?:motif|diagnostic|avis)\smedica(?:l|ux)|(?:etat\sde\s)?sante|(?:nature|type|origine|cause)\s(?:du|de\sla|de\sl'|d')\s?(?:handicap|maladie|pathologie|affection|allergie|troubles?|deficience|incapacite)|troubles?|deficiences?|(?:pathologie|maladie|affection|handicap|allergie)s?\s(?:declaree?s?|reconnue?s?|constatee?s?|signalee?s?)|situation\sde\shandicap|observations?\smedicales?|pathologies?|maladies?|affections?|diagnostics?|handicaps?|allergies?|besoins?\s(?:particuliers?|specifiques?))\W{0,4}\Z",
    matches=("Motif médical", "Pathologie", "allergies"),
    refuses=("motif", "maladie professionnelle n° 57"),
)
OTHERS = pattern(
    r"\b(?:fonctions?|qualite|titulaires?|suppleante?s?|presente?s?|absente?s?|excusee?s?|votes?|procurations?|pouvoirs?|delegue?e?s?|elue?s?|groupe|mandat|commissions?|emargement|entreprises?|societes?|associations?|fournisseurs?|raison\ssociale|prestataires?|candidats?|marches?)\b",
    matches=("Nom | Fonction", "Entreprise ; Lot"),
    refuses=("nom ; prénom",),
)
"""A table of who sits, of legal persons or of offers."""

_FUNCTION = any_of(
    r"""
    (?:vice-?\s?)?president(?:e|s|es)? membres maires? bureau elue?s? (?:conseill(?:er|ere)|adjointe?)s?(?!\stech)(?!\sadmin)
    delegue?e?s?(?!\sde\sclasse) representante?s?(?!\slega) rapporteu(?:rs?|ses?) secretaires?\sde\sseance
    scrutat(?:eur|rice)s? assesseure?s? (?:directeur|directrice)s? principa(?:l|le|ux) proviseure?s? commandante?s?
    chef(?:fe)?s?\sde\s(?:service|centre|corps|projet)s? referente?s? inspect(?:eur|rice)s? commissaires?\senqueteurs? notaires?
    architectes? geometres? maitres?\sd'oeuvre signataires? dirigeante?s? gerante?s? representee?s?\spar
    """
)

FUNCTION = pattern(
    rf"\A\W{{0,4}}(?:noms?\s(?:et\sprenoms?\s)?(?:d[eu]s?\s(?:la\s|l')?))?{_FUNCTION}(?:\s(?!foyer|famille|menage|fratrie|enfant)[\w'/-]{{1,20}}){{0,4}}\W{{0,4}}\Z",
    matches=("Président", "Membres", "Dirigeante", "Représentée par", "Représentant de la commune", "Rapporteur", "Nom du directeur", "Principal"),
    refuses=("Membres du foyer", "Membres famille", "Représentant légal", "Adjoint technique", "Présidence tournante"),
)
"""Below it stand those who act in a function."""

SEATS = pattern(
    r"\b(?:titulaires?\b.{0,80}\bsuppleante?s?|suppleante?s?\b.{0,80}\btitulaires?)\b",
    matches=("Organisme | Titulaire | Suppléant",),
    refuses=("Concession | Titulaire | Durée",),
)
"""Titles of a table of delegates and of those who stand in for them."""

SEAT = pattern(
    r"\A\W{0,4}(?:deleguee?s?\s)?(?:titulaires?|suppleante?s?)\W{0,4}\Z", matches=("Titulaire", "Suppléants"), refuses=("titulaire du bail",)
)
"""A title of such a table."""

BEARER = pattern(
    r"\A\W{0,4}(?:(?:noms?|denominations?)(?:\s(?:d[eu]s?\s(?:la\s|l')?))?)?(?:ecoles?|colleges?|lycees?|creches?|(?:etablissement|equipement|batiment)s?(?:\s(?:scolaire|sporti(?:f|ve)|communa(?:l|ux))s?)?|gymnases?|salles?|sites?|structures?|organismes?|associations?|clubs?|entreprises?|societes?|raison\ssociale|lieu-?\s?dits?|voies?|rues?|quartiers?|manifestations?)\W{0,4}\Z",
    matches=("Collège", "Lieu-dit", "Nom de la voie", "Équipement", "Association"),
    refuses=("école fréquentée par", "Établissement bancaire et titulaire", "lieu de naissance"),
)
"""Below it stand buildings, ways, bodies and places, whatever names they bear."""

CELLS = pattern(r"[|\t;┬│┃╎¦]|[ ]{3,200}", matches=("a | b", "a   b"), refuses=("a  b",), cased=True)
"""What parts the cells of a row."""

COMMAS = pattern(r",[ ]", matches=("a, b",), refuses=("1,5",), cased=True)

LABEL = pattern(
    r"^[ \t•*–-]{0,6}(?P<label>[A-ZÀ-ÝŒa-zà-ÿ][^:\n|\t]{2,60}?)[ ]?:[ \t]{1,3}(?P<value>[^:\n|\t]{2,80})",
    matches=("Nom : KERBRAT", "- Récipiendaire : Zéphyrine Sernin, 12 rue Haute"),
    refuses=("Nom :", "https://exemple"),
    cased=True,
)
"""A label of a form and what stands behind it."""

NAME_CELL = pattern(
    r"\A[ ]{0,4}(?:(?:M\.|Mme|Mlle|Mr\.?|MM\.|Monsieur|Madame|MME|MONSIEUR|MADAME|m\.|mme|monsieur|madame)[ ]{1,2}(?:(?:et|ET|ou)[ ](?:Mme|MME|Madame)[ ])?)?(?P<name>[^\W\d_][\w'’.-]{0,40}(?:(?:[ ]{1,2}|,[ ]|[ ]\()[^\W\d_][\w'’.-]{0,40}\)?){0,5})",
    matches=("KERBRAT", "Mme Zéphyrine de Sernin", "SIMON (Ghislain)", "petit, zoé"),
    refuses=("12", "3e prix"),
    cased=True,
)
"""A cell that may hold a name and nothing before it."""

BLAND = pattern(
    r"\A\W{0,4}(?:neant|aucune?|idem|total|sous-total|divers|inconnue?|anonyme|non\scommuniquee?|vacant|reserve|commune|ville|etat|etc|voir|cf|report|solde|sans\sobjet|neant)\b",
    matches=("Néant", "TOTAL", "total général"),
    refuses=("Totaly", "Neantois"),
)
"""A cell that names nobody."""
