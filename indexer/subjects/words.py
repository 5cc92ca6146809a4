"""Words of an object that propose a subject: rows from top to bottom, the first that fits wins.

Words are compared without accents, case, plural and small words, so `subvention` fits « Les subventions ». Words of a
phrase follow each other; ` + ` asks for both sides anywhere. What a row names is what collectivities file under it:
the nature of the decision (a grant, a contract, a post) before the theme that it serves. Measured in
`docs/decisions/0131-subjects-deduced.md`.
"""

from __future__ import annotations

WORDS: tuple[tuple[str, tuple[str, ...]], ...] = (
    ("9.4", ("motion", "voeu contre", "voeu pour", "voeu relatif", "voeu present")),
    ("5.1", ("election maire", "election adjoint", "election president", "nombre adjoints")),
    ("5.3", (
        "designation representant", "designation delegue", "designation membre",
        "designation correspondant", "designation conseiller", "election delegue", "election representant",
        "election membre", "correspondant defense", "designation suppleant", "designation referent",
        "designation titulaire", "conseil administration + membre",
    )),
    ("5.2", (
        "compte rendu + approbation", "compte rendu conseil", "approbation proces verbal",
        "proces verbal seance", "secretaire seance", "reglement interieur conseil",
        "composition commission", "commission communale", "commission municipale", "commission thematique",
        "constitution bureau", "lieu reunion conseil",
    )),
    ("5.6", (
        "indemnite fonction", "indemnite elu", "formation elu", "frais elu", "mandat special",
        "fonction maire adjoint",
    )),
    ("5.4", (
        "delegation fonction", "delegation + fonction + adjoint", "delegation conseil municipal maire",
        "delegation maire", "delegation president",
    )),
    ("5.5", ("delegation signature",)),
    ("5.8", ("ester justice", "action justice", "defense justice")),
    ("2.3", ("droit preemption", "preemption urbain", "declaration intention aliener")),
    ("1.2", ("delegation service public", "dsp", "concession service", "delegataire", "contrat affermage")),
    ("7.5", ("plan financement", "demande subvention", "sollicitation subvention", "detr", "dsil")),
    ("7.10", ("chambre regionale compte",)),
    ("7.3", ("garantie emprunt", "emprunt", "ligne tresorerie", "pret relais")),
    ("7.8", ("fonds concours",)),
    ("7.9", ("augmentation capital", "prise participation", "entree capital")),
    ("7.7", ("avance credit", "avance remboursable", "avance tresorerie")),
    ("7.1", (
        "budget primitif", "decision modificative", "deliberation modificative", "budgetaire modificative",
        "compte administratif", "compte gestion", "compte financier unique", "cfu", "affectation resultat",
        "virement credit", "orientation budgetaire", "budget supplementaire", "budget annexe",
        "autorisation programme", "credit paiement", "ap cp", "dm", "m57", "nomenclature comptable",
        "nomenclature budgetaire", "depense investissement", "pluriannuel investissement",
        "transfert excedent", "ouverture credit", "reprise resultat", "credit investissement",
    )),
    ("7.2", (
        "taux imposition", "taux taxe", "taxe directe", "taxe amenagement", "taxe fonciere",
        "taxe habitation", "taxe sejour", "fiscalite", "fiscalisation", "valeur locative", "impot",
    )),
    ("1.5", ("accord transactionnel", "protocole transactionnel", "transaction")),
    ("1.6", ("maitrise oeuvre", "maitre oeuvre", "concours architecte")),
    ("1.1", (
        "marche public", "signature marche", "signer marche", "attribution marche", "marche travaux",
        "marche fourniture", "marche service", "marche annuel", "marche negocie", "avenant + marche",
        "appel offre", "groupement commande", "accord cadre", "fourniture", "consultation entreprise",
    )),
    ("1.3", ("maitrise ouvrage", "convention mandat")),
    ("4.5", (
        "regime indemnitaire", "rifseep", "ihts", "heure supplementaire", "prime agent", "prime noel",
        "prime pouvoir", "indemnite travaux", "indemnite horaire", "ticket restaurant", "titre restaurant",
    )),
    ("4.2", (
        "agent contractuel", "emploi saisonnier", "agent saisonnier", "recrutement", "emploi non permanent",
        "accroissement temporaire", "apprenti", "apprentissage", "engagement educatif",
        "personnel contractuel", "emploi avenir", "vacataire", "vacation", "agent recenseur",
        "contrat aide", "contrat heure",
    )),
    ("4.1", (
        "ressource humaine", "personnel", "tableau effectif", "creation poste", "suppression poste",
        "ouverture poste", "poste permanent", "creation emploi", "suppression emploi", "emploi permanent",
        "emploi fonctionnel", "avancement grade", "ratio promotion", "compte epargne temps",
        "autorisation speciale absence", "plan formation", "rapport social unique",
        "comite social territorial", "comite technique", "protection sociale complementaire",
        "risque sante", "risque prevoyance", "risque statutaire", "deplacement agent", "centre gestion",
        "temps travail", "teletravail", "astreinte", "document unique + risque",
    )),
    ("7.5", ("subvention",)),
    ("7.4", ("aide entreprise", "immobilier entreprise", "aide economique", "intervention economique")),
    ("7.6", (
        "participation + syndicat", "contribution + syndicat", "cotisation", "contribution sivoc",
        "contribution budgetaire", "ecole privee", "contingent incendie",
    )),
    ("7.10", (
        "tarif", "tarification", "redevance", "regie recette", "regie avance", "non valeur", "creance",
        "indemnite conseil", "comptable tresor", "remise gracieuse", "remboursement", "prix vente",
        "gardiennage eglise",
    )),
    ("5.7", (
        "modification statut", "nouveau statut", "statut communaute", "statut syndicat",
        "transfert competence", "transfert charge", "charge transferee", "clect", "rapport activite",
        "mutualisation", "cooperation intercommunale", "interet communautaire", "adhesion + syndicat",
        "retrait + syndicat", "pacte gouvernance", "pacte financier", "intercommunalite",
        "activite communaute",
    )),
    ("3.6", ("foret communale", "etat assiette", "affouage", "onf", "coupe bois", "chemin rural")),
    ("3.4", ("limite territoriale",)),
    ("3.5", (
        "servitude", "occupation domaine public", "concession funeraire", "plan alignement", "declassement",
        "desaffectation", "charte occupation", "concession exploitation domaine",
    )),
    ("3.1", (
        "acquisition fonciere", "acquisition terrain", "acquisition parcelle", "acquisition immeuble",
        "acquisition bien", "acquisition maison", "acquisition + parcelle", "acquisition + terrain",
        "achat terrain", "achat parcelle", "achat immeuble", "achat maison",
    )),
    ("3.2", (
        "cession terrain", "cession parcelle", "cession bien", "cession immeuble", "cession + parcelle",
        "cession partie", "vente terrain", "vente parcelle", "vente immeuble", "vente maison", "vente bien",
        "alienation", "cession fonds commerce", "ceder bien",
    )),
    ("3.3", (
        "bail", "location", "loyer", "charge locative", "mise disposition + parcelle",
        "mise disposition + terrain", "mise disposition + local", "mise disposition + salle",
        "mise disposition + installation", "mise disposition gratuit",
    )),
    ("3.5", ("cimetiere",)),
    ("2.1", (
        "plan local urbanisme", "plu", "plui", "padd", "carte communale", "scot", "document urbanisme",
    )),
    ("2.2", ("permis construire", "permis demolir", "permis amenager", "declaration prealable")),
    ("8.5", (
        "opah", "amelioration habitat", "habitat", "logement social", "logement sociaux",
        "renovation urbaine", "contrat ville", "politique ville", "ravalement",
    )),
    ("8.6", (
        "insertion professionnelle", "formation professionnelle", "mission locale", "emploi formation",
    )),
    ("8.1", (
        "rythme scolaire", "carte scolaire", "classe decouverte", "cantine", "restauration scolaire",
        "periscolaire", "scolaire", "college", "lycee", "enseignement", "educatif territorial",
        "ecole maternelle", "ecole elementaire",
    )),
    ("8.2", (
        "aide sociale", "action sociale", "repas aine", "personne agee", "senior", "petite enfance",
        "creche", "handicap", "sejour vacance", "colis noel", "allocataire rsa", "protection enfance",
        "autonomie personne",
    )),
    ("8.8", (
        "eau potable", "assainissement", "dechet", "ordure menagere", "ressource eau", "epandage", "rpqs",
        "qualite service public", "prix qualite", "geothermie", "biodiversite", "natura 2000",
        "environnement", "climat", "transition energetique", "transition ecologique",
        "energie renouvelable", "riviere", "syndicat eaux",
    )),
    ("8.3", (
        "denomination voie", "denomination rue", "denomination place", "odonyme", "adressage",
        "longueur voirie", "longueur voie", "voirie", "deneigement", "route departementale",
        "eclairage public", "classement voirie",
    )),
    ("8.4", (
        "friche", "etablissement public foncier", "petite ville demain", "revitalisation",
        "amenagement territoire",
    )),
    ("8.7", ("transport", "mobilite", "tramway", "piste cyclable", "covoiturage", "velo")),
    ("8.9", (
        "festival", "mediatheque", "bibliotheque", "musee", "theatre", "culturel", "culture", "livre",
        "lecture publique", "cinema", "conservatoire", "exposition",
    )),
    ("6.1", ("police municipale", "videoprotection", "arrete circulation", "reglementation stationnement")),
    ("6.4", ("repos dominical", "debit boisson")),
    ("7.1", ("budget",)),
)  # fmt: skip
