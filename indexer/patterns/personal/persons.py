"""How French acts print the name of a person, with a civility or without, and the words that are no name."""

from __future__ import annotations

from indexer.patterns.core import pattern

CIVILITY = (
    r"(?:M\.(?![A-ZÀ-Ý]\.)|MM\.|Mrs?\.?|Mmes?|Mlles?|[Mm]onsieur|[Mm]essieurs|[Mm]adame|[Mm]esdames|[Mm]ademoiselle|Ma[iî]tre|Me|Dr\.?|Docteur"
    r"|MONSIEUR|MADAME|MME|MLLE|MADEMOISELLE|MESSIEURS|MESDAMES|MAITRE|MAÎTRE|DOCTEUR|Veuve|Époux|Epoux|consorts|Consorts)"
)
KIN = r"(?:(?:la|les|le|l['’]|LA|LES|LE)?[ ]?(?:famille|couple|cts|Cts|CTS|foyer|Foyer|FOYER|hoirs|Hoirs|sieurs?|Sieurs?|SIEUR|épx|Épx|EPX|indivision|succession|hoirie|héritiers|ayants?[ -]droits?|FAMILLE|INDIVISION|SUCCESSION|Famille|Indivision|Succession|époux|Époux|ÉPOUX|EPOUX|consorts|Consorts|CONSORTS|veuve|Veuve|VEUVE|Vve|VVE|vve|feu|feue)(?:[ ](?:de|des|les))?)"
PARTICLE = r"(?:(?:de|du|des|la|le|van|von|den|der|el|al|ben|da|dos|di|DE|DU|LA|LE|VAN|EL|BEN|DOS|DA)[ ]{1,2}|[dD]['’])"
FIRST_PARTICLE = r"(?:(?:de|du|van|von|den|el|ben|DE|DU|VAN|EL|BEN)[ ]{1,2}(?:la[ ]|LA[ ])?|[dD]['’])"
INITIAL = r"[A-ZÀ-ÝŒ]\.(?:-?[A-ZÀ-Ý]\.)?"
WORD = r"(?!(?:Madame|Monsieur|Mesdames|Messieurs|Mademoiselle|MADAME|MONSIEUR|Mmes?|Mlles?|MM|Mrs)\b)[A-ZÀ-ÝŒ][\w'’]+(?:-[A-ZÀ-Ý]?[\w'’]+)*"
UPPER = r"[A-ZÀ-ÝŒ][A-ZÀ-Ý'’]+(?:-[A-ZÀ-Ý'’]+)*"
NAME = rf"(?:{INITIAL}|{WORD})(?:[ \u00a0]{{1,2}}{PARTICLE}*(?:(?!M\.[ ][A-ZÀ-Ý]){INITIAL}|{WORD})|[ \u00a0]?\n[ >]{{0,3}}(?:{UPPER})(?![a-zà-ÿ])){{0,3}}"
_LETTERS = rf"(?!{CIVILITY}[ ])[A-ZÀ-ÝŒ](?:[A-Za-zÀ-ÿŒœ'’]+|(?=-))(?:-[A-ZÀ-Ý]?[A-Za-zÀ-ÿ'’]+)*(?![\w])"
_LEAD = r"(?:(?:(?<=\n)|(?<=[\d|\t;:,•.][ ])|(?<=[\t|]))(?:(?:de|DE|du|DU|van|VAN|von|el|EL|ben|BEN)[ ]|[dD]['’]))"
_BARE = rf"(?:{_LEAD})?{_LETTERS}(?:(?:[ \u00a0]{{1,2}}|(?<=[A-ZÀ-Ý]{{3}})[ ]/[ ](?=[A-ZÀ-Ý][a-zà-ÿ]{{2}})|(?<=[a-zà-ÿA-ZÀ-Ý]{{3}})/(?=[A-ZÀ-Ý][\w'’]{{2}})){PARTICLE}*(?:{_LETTERS}|{INITIAL})){{0,4}}"
_BORN = r"(?:[ ](?:née?|NÉE|NEE|ép\.?|ep\.?|épouse|epouse|ÉPOUSE|EPOUSE|veuve|VEUVE|vve|divorcée|dit|dite)[ ])"

PHRASE = pattern(
    rf"(?:(?<![\w'’-])|(?<=[\s(][dD]['’]))(?P<kin>{KIN}[ ]{{1,2}})?(?P<civility>{CIVILITY}(?:[ ](?:et|ou)[ ]{CIVILITY})?[ \u00a0]{{0,2}}\n?[ ]?(?<=[\s.]))?(?:(?P<married>veuve|Veuve|Vve)[ ])?(?P<name>(?:{_LETTERS}[ ]et[ ](?={_LETTERS}[ ]))?{_BARE}(?:{_BORN}{_BARE})?)",
    matches=("M. Jean DUPONT", "VASSEUR REMI", "famille LOURDEL", "Mme veuve LECOCQ née TABARY", "de WAILLY Anne", "André et Simone LEMAÎTRE", "JACQUEMIN / Léopold", "Garcia/Dos Reis"),
    refuses=("le maire", "12 rue"),
    cased=True,
)
"""A run of capitalised words: a name only where `naming.strength` says so."""

_TIE = r"époux|épouse|compagne|compagnon|conjointe?|fils|fille|frère|sœur|mère|père|concubine?|associée?"
_PLOT = r"(?:(?:(?:carré|case|tombe|rang|emplacement|n°)[ ]?[\w/]{1,5}|[A-Z]{1,2}[ -]?\d{1,4})[ ]?[,:]?[ ]{1,2}){1,3}"

FOLLOWING = pattern(
    rf"(?:[ ]?\([^()\n]{{1,40}}\)|[ ]\d{{4}}-\d{{4}})?(?:[ ]?,[ \n]{{0,2}}(?:et[ \n])?|[ ]et[ \n]|[ ];[ \n])(?:\d(?:er|[eè]me|e)[ ]prix[ :]{{1,3}}|\d{{1,2}}[.)][ ]|{_PLOT}|(?:de|par|contre)[ \n]|d['’]|(?:son|sa|leur)[ ](?:{_TIE})[ ])?(?=(?:{KIN}[ ])?(?:{CIVILITY}[ ])?[A-ZÀ-Ýd])",
    matches=(", Paul", " et Mme Luc", ", 2e prix Anne", " ; n° 14, Alcide", ", A-13 Alcide", " ; 2. Djibril", " (eau, 412 €), de Mathis", " et sa compagne Edwige"),
    refuses=(" ou Paul", ", le maire"),
    cased=True,
)

PRINTED_WORD = pattern(
    r"[^\W_](?:\S{0,80}[^\W_])?", matches=("VASSEUR,", "(berthe.noel@exemple.fr)"), refuses=(" ", "—"), cased=True
)
"""What stands between blanks, without the signs around it."""

HEAD = pattern(
    r"(?:(?:Les?|La)[ ]|L['’])?(?P<word>[A-ZÀ-ÝŒ][\w-]{1,40})[ ](?:(?:de|du|des|DE|DU|DES)[ ]|[dD]['’])(?=\S{1,60}[ ]\S)",
    matches=("Droits de Pierrick MESGUEN", "Attribution d'Armand ROPARS", "Le PPS d'Alan ROUX"),
    refuses=("Jean DUPONT", "Pierrick de MESGUEN"),
    cased=True,
)
"""A capitalised word before a name, where it is a word of acts: « Droits de »."""

AND_FIRST = pattern(
    rf"[ ]et[ ](?P<first>{_LETTERS})(?![ ][A-ZÀ-Ý])",
    matches=(" et Huguette (B 216)",),
    refuses=(" et Huguette PAGET", " et la"),
    cased=True,
)
"""After « PAGET Noël »: the first name of who has the same name."""

ONLY_KIN = pattern(
    r"(?:^|['’\s])(?:hoirs|hoirie|sieurs?|épx|époux|epoux|consorts|couple|cts|indivision|succession|veuve|vve|feue?|famille)\b(?!\set\b)",
    matches=("les époux", "Vve", "l'indivision", "feu", "famille"),
    refuses=("foyer", "héritiers"),
)
"""Applied in lower case."""

_ORGANISATIONS = """
    fonciere eirl gfa gfr cuma opac oph peinture decor familiales collectivite collectivites logis sgc helios populaire social sociale sociales petites petits bouilles territoire territoires nationale ministerielle
    sarl sas sasu sci eurl snc scop scic scm scp selarl gie gip gaec earl scea sem spl sa sca societe societes association associations amicale club clubs comite union
    congregation congregations confrerie providence misericorde visitation ursulines carmelites sporting sportive sportif sport sports football basket tennis judo petanque rugby handball cyclo foyer college ecole ecoles lycee universite institut harmonie chorale
    orchestre compagnie theatre cinema salle stade gymnase espace maison residence ehpad centre hopital clinique fondation federation syndicat mutuelle banque caisse office
    agence etablissement etablissements ets transport transports garage boucherie boulangerie pharmacie menuiserie plomberie cabinet etude commune communes ville mairie
    departement departementale departemental region communaute communautaire metropole etat ministere prefecture tribunal cour conseil secours restos croix amis domaine public
    publique publics sncf edf enedis grdf engie orange safer onf groupe groupement cooperative habitat logement entreprise travaux cercle ligue team racing olympique entente
    fanfare majorettes anciens combattants prisonniers parents donneurs chasse chasseurs pecheurs peche moto auto tourisme accueil jeunesse mjc cpam caf msa urssaf edf ccas cias sivom
    siaep smictom sdis sdee agglomeration holding groupama axa credit mutuel agricole postale tresor tresorerie direction service services universitaire academie rectorat chambre
    paroisse eglise diocese evangelique mosquee ong collectif reseau regie hotel restaurant cafe brasserie tabac presse librairie laverie coiffure immobilier immobiliere promotion
    construction constructions batiment batiments renovation immo btp paysage paysages energie energies solaire eolien parc ferme exploitation gaz telecom mobile france nord sud est ouest
    hauts fils freres cie participations investissements conseils consulting ingenierie architectes notaires avocats formation formations environnement insertion solidarite solidarites solidaire serres atelier ateliers aci ei esat ea apei adapei plie geiq afad admr una ufcv familles rurales mission locale maison relais initiatives initiative partage espoir avenir mobilite activites alliance emploi intermediaire emmaus developpement durable tremplin chantier chantiers jardins ressourcerie recyclerie epicerie boutique promo culture prevention animation handisport sante mentale
"""
ORGANISATIONS = frozenset(_ORGANISATIONS.split())
"""Folded words of legal persons: a run of capitalised words that holds one is not a natural person."""

_COMMON = """
    approuvee adoptee majorite paiement merci bienvenue attribution approbation autorisation financement accuse sollicite phases population disposition presente donne
    le la les un une des du de et ou a au aux en pour par sur sous avec sans dans article articles annexe titre chapitre section budget budgets principal annexe annexes cantine cantines
    scolaire scolaires eau eaux assainissement droits droit place places total totaux montant montants sous-total adulte adultes enfant enfants jeune jeunes senior seniors hors grande
    grand petit petite salle tarif tarifs objet motif motifs annee exercice numero nom noms prenom prenoms date lieu adresse parcelle parcelles lot lots zone rue avenue allee impasse
    chemin route quai cours boulevard proprietaire proprietaires acquereur vendeur beneficiaire beneficiaires debiteur redevable redevables demandeur concessionnaire titulaire titulaires
    emplacement carre rang tombe duree echeance eleve eleves classe agent agents grade conge plan aide aides gir requerant dossier dossiers affaire affaires poursuite poursuites effet
    combinaison infructueuse actes acte decede decedee surendettement surendettes redressement liquidation judiciaire cloture insuffisance actif inferieur seuil rar npai demande demandes
    negative renseignement vu considerant decide attribue accorde accordee autorise approuve adopte apres monsieur madame messieurs mesdames maire maires president presidente vice adjoint adjointe
    conseiller conseillere municipal municipale municipaux general generale regional regionale secretaire seance membre membres present presents absent absents pouvoir excuse excuses
    vote pour contre abstention abstentions unanimite janvier fevrier avril mai juin juillet aout septembre octobre novembre decembre lundi mardi mercredi jeudi vendredi samedi
    dimanche projet projets convention conventions avenant contrat marche marches deliberation deliberations decision arrete arretes loi decret code codes programme operation operations
    travaux creation extension renovation acquisition cession vente achat location bail loyer loyers dette dettes creance creances subvention subventions bourse bourses prime primes prix
    secours allocation allocations indemnite indemnites remboursement remise remises frais fonctionnement investissement recettes depenses recette depense compte comptes credit credits ligne
    observations remarques signature signatures cachet copie extrait registre conforme certifie affiche publie transmis recu prefet prefete notaire comptable receveur tresorier
    tresoriere etat liste tableau page suite fin nomenclature rapport rapporteur commission commissions bureau assemblee comite technique principal principale redacteur attache cadre
    ingenieur animateur educateur infirmier infirmiere garde gardien brigadier chef poste postes emploi emplois temps complet partiel mois an ans jour jours heure heures euro euros
    hectare ares centiares surface contenance usage nature situation ordre retiree retirees reportee reportees ajournee ajournees cite residence village quartier hameau jardin jardins cimetiere columbarium case caveau concession concessions sepulture souvenir perpetuelle trentenaire
    cinquantenaire ossuaire isolation chaudiere toiture facade facades velo permis chauffage transport restauration periscolaire creche garderie centre loisirs vacances colonie voirie
    eclairage dechets ordures menageres reseau reseaux foret bois terrain terrains immeuble immeubles logements local locaux appartement garage cave
    cm1 cm2 cp ce1 ce2 matin midi soir maternelle elementaire primaire non oui neant divers autres autre nouveau nouvelle nouveaux ancien ancienne
    sainte saint intercommunal intercommunale urbain urbaine rural rurale civil civile penal administratif administrative national nationale francais francaise europeen europeenne
    personne personnes tiers usager usagers riverain riverains habitant habitants particulier particuliers famille familles epoux consorts indivision succession veuve
    contact contacts courriel telephone tel portable mobile fax mail iban bic rib siret siren carte cartes identite passeport numero securite sociale mdph rsa apa pch asile
    seance ordinaire extraordinaire ouverture cloture convocation quorum expose motifs republique francaise liberte egalite fraternite
    type types partenaire partenaires interlocuteur interlocuteurs domicile solde cedex occupant occupants modeste modestes tres bailleur bailleurs missions mission diag aidant redevance redevances taxe taxes impot impots fourriere epave stationnement dommages degats sinistre assurance franchise vol bris glace incendie degradation degradations casse
"""
COMMON = frozenset(_COMMON.split())
"""Folded words that French acts capitalise and that name nobody."""
