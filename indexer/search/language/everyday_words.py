"""Everyday words and what acts call the same thing: `cantine = restauration scolaire`.

`=` goes both ways; `>` only from the everyday word, where the word of acts is common in other matters or the everyday
word common in addresses and names.
"""

TABLE = """
cantine = restauration scolaire, restaurant scolaire
garderie = accueil périscolaire, périscolaire
crèche = établissement d’accueil du jeune enfant, multi-accueil, accueil collectif petite enfance
nounou = assistante maternelle, assistant maternel
bébé > petite enfance, jeune enfant
centre aéré = accueil de loisirs, centre de loisirs
colonie de vacances = séjour de vacances, classe de découverte
école > groupe scolaire, établissement scolaire
maternelle > école maternelle
bus scolaire = transport scolaire, ramassage scolaire
carte scolaire = périmètre scolaire, secteur scolaire
soutien scolaire = accompagnement à la scolarité
maîtresse > enseignant, professeur des écoles
apprenti = apprentissage, contrat d’apprentissage
stage > stagiaire, gratification
poubelle = ordures ménagères, déchets ménagers
déchetterie = déchèterie
tri sélectif = collecte sélective, tri des déchets
encombrants = collecte des encombrants
taxe poubelle > taxe d’enlèvement des ordures ménagères, redevance d’enlèvement des ordures ménagères
décharge = dépôt sauvage, installation de stockage des déchets
compost = compostage, biodéchets
égout = assainissement, eaux usées
eau du robinet = eau potable
facture d’eau > tarif de l’eau, prix de l’eau
tout à l’égout = assainissement collectif
fosse septique = assainissement non collectif
inondation = gestion des milieux aquatiques, prévention des inondations
vélo = piste cyclable, aménagement cyclable, mobilités douces
bus = transports en commun, transports urbains, transport public
train > ferroviaire, transport ferroviaire
voiture > véhicule, automobile
covoiturage > aire de covoiturage
parking > parc de stationnement, aire de stationnement, stationnement
parcmètre = stationnement payant
feu rouge > feux tricolores, signalisation lumineuse
dos d’âne > ralentisseur
trottoir > voirie, cheminement piéton
rue > voirie
route > voirie, voie communale, voie départementale
nid de poule = entretien de la voirie
travaux de route > travaux de voirie
lampadaire = éclairage public
radar > contrôle de la vitesse
zone 30 > limitation de vitesse
péage > autoroute, concession autoroutière
borne électrique > infrastructure de recharge, borne de recharge
fibre = très haut débit, aménagement numérique
internet > numérique, très haut débit
wifi = accès internet
antenne > radiotéléphonie, antenne relais
caméra = vidéoprotection, vidéosurveillance
pompier = sapeur-pompier, service d’incendie et de secours, incendie et secours
gendarme = gendarmerie
bruit > nuisances sonores, tranquillité publique
médecin > maison de santé, professionnel de santé
hôpital = centre hospitalier
maison de retraite = résidence autonomie, établissement d’hébergement pour personnes âgées dépendantes
personne âgée = seniors
vieux > personnes âgées
handicapé = personne en situation de handicap, personne handicapée
fauteuil roulant = personne à mobilité réduite
aide ménagère = aide à domicile, service d’aide à domicile
repas à domicile = portage de repas
chômeur = demandeur d’emploi
chômage > demandeur d’emploi, retour à l’emploi
pôle emploi = france travail
pauvre > précarité, personnes démunies
pauvreté = lutte contre la pauvreté, précarité
sans abri = hébergement d’urgence, sans domicile fixe
aide alimentaire = banque alimentaire, épicerie solidaire, épicerie sociale
logement social = habitation à loyer modéré, bailleur social
propriétaire bailleur > bailleur
locataire > preneur, bail
expulsion > prévention des expulsions
rénovation énergétique = amélioration de l’habitat, précarité énergétique
foyer jeunes > jeunes travailleurs
gens du voyage = aire d’accueil
réfugié = demandeur d’asile, protection internationale
femme battue > violences conjugales, violences faites aux femmes
enfant placé > aide sociale à l’enfance, assistant familial
adoption d’enfant = agrément en vue d’adoption
pension de handicap > prestation de compensation du handicap
piscine = centre aquatique, complexe nautique
stade = terrain de sport, équipement sportif
gymnase = salle de sport, complexe sportif
foot = football
club de sport = association sportive
salle des fêtes = salle polyvalente, salle communale
bibliothèque = médiathèque, lecture publique
musique > école de musique, conservatoire
cinéma > salle de cinéma, exploitation cinématographique
théâtre > spectacle vivant
musée > collections muséales
fête > festivités, manifestation festive
feu d’artifice = spectacle pyrotechnique
marché de noël = festivités de fin d’année
marché couvert > halle
brocante = vide-grenier
manège = fête foraine
forain = fête foraine, commerçant non sédentaire
terrasse de café > occupation du domaine public
place de marché > droit de place
jardin public = espaces verts
jardin ouvrier = jardin familial, jardin partagé
aire de jeux = jeux pour enfants
arbre > plantation, patrimoine arboré
chien > animaux errants, divagation
chat > animaux errants, stérilisation
pesticide = produits phytosanitaires
climat > plan climat, transition écologique
panneau solaire = photovoltaïque, énergie solaire
éolienne = parc éolien, énergie éolienne
chauffage > réseau de chaleur, chaufferie
électricité > fourniture d’électricité, énergie
pollution > qualité de l’air
cimetière = concession funéraire
enterrement = inhumation, obsèques
crématorium = crémation
église > édifice cultuel
monument aux morts = lieu de mémoire
mariage > état civil
papiers d’identité > carte nationale d’identité, titres sécurisés
impôt > fiscalité, taxe
impôts locaux = fiscalité directe locale, taux d’imposition
taxe foncière = foncier bâti, taxe foncière sur les propriétés bâties
taxe de séjour = hébergement touristique
dette > emprunt, encours de la dette
emprunter > emprunt, prêt
prêt garanti = garantie d’emprunt
prix > tarif, tarification
ristourne > exonération, dégrèvement
cadeau > bon d’achat, chèque cadeau
aide financière > subvention
salaire = rémunération, traitement indiciaire
prime > régime indemnitaire, indemnité
embauche = recrutement, création d’emploi, création de poste
embaucher > recrutement
fonctionnaire = agent territorial, agent titulaire
télétravail > travail à distance
frais de déplacement > frais de mission, remboursement de frais
paie des élus > indemnités de fonction
permis de construire = autorisation d’urbanisme, droit des sols
plan d’urbanisme = plan local d’urbanisme
lotissement > permis d’aménager
terrain à vendre > cession de terrain, aliénation
vente de terrain > cession foncière, cession de parcelle
achat de terrain > acquisition foncière, acquisition de parcelle
expropriation = utilité publique
préemption = droit de préemption urbain
démolition = déconstruction
appel d’offres = marché public, consultation des entreprises
fournisseur > titulaire du marché
arrêter un contrat > résiliation
location de salle > mise à disposition de salle
prêt de salle > mise à disposition de salle
commerce de proximité = dernier commerce
zone commerciale = zone d’activités
usine > site industriel
office de tourisme = promotion du tourisme
camping-car = aire de service
rivière > cours d’eau
plage > domaine public maritime, baignade
chasse > droit de chasse
pêche > droit de pêche
agriculteur = exploitant agricole
produits bio = agriculture biologique, circuits courts
jumelage = coopération décentralisée
vœu > motion
casser un contrat > résiliation, dénonciation
casser la convention > résiliation, dénonciation
rompre > résiliation, dénonciation
dispute > litige
vie privée = données personnelles, données à caractère personnel
secret > confidentialité
droit d’auteur = propriété intellectuelle
gratuit > à titre gracieux, à titre gratuit
piratage > sécurité informatique, sécurité des systèmes d’information
mot de passe > habilitation
renouvellement automatique = tacite reconduction
prestataire extérieur > sous-traitant, sous-traitance
se déplacer > mobilité
procès > contentieux, action en justice, litige
avocat > représentation en justice
données personnelles = données à caractère personnel
accord > convention
juge > tribunal, juridiction
désaccord > litige
avance > acompte
payer > financement, versement
changer > avenant, modification
modifier > avenant
quitter > dénonciation, résiliation
vérifier > contrôle
courriel = mail, courrier électronique
crypter = chiffrer, chiffrement
dévoiler > divulguer, confidentialité
corriger > rectification
garder > conservation
copier > export
enlever > suppression, retrait
fuite de données = violation de données
société extérieure > prestataire, sous-traitant
boulot > emploi
métier > orientation professionnelle
"""
