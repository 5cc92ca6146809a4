"""Matters of their own that bring natural persons into an act: the words before a name, after it, and above a table.

Every cue is searched in flat text. `BEFORE` cues end where a name may start, `AFTER` cues start where one may end,
`ABOVE` cues stand in the heading of a list or of a column.
"""

from __future__ import annotations

from indexer.patterns.core import pattern

DEBTOR = pattern(
    r"""\b(?:debit(?:eurs?|rices?)|redevables?|contribuables?|due?s?\spar|(?:la|les|sa|ses|des?)\sdettes?|impayee?s?|creances?\s(?:eteintes?|irrecouvrables?|de|sur|detenues?|a\sl'encontre)|non-?\s?valeurs?|remises?\sgracieuses?|tiers\sdetenteur|saisie\b|saisies\b
    |emise?s?\sa\sl'encontre|surendettement|degrevement|effacement|arrieres?\b|loyers?\sde\b|titres?(?:\s(?:n\s?°\s?)?[\w/-]{1,15})?\s(?:emis|de\srecettes?)\s(?:au\snom|contre|a\sl'encontre)|mise\sen\sdemeure\sde\spayer|huissier\scontre|trop-?percu|indus?\sde\b)""",
    matches=("Redevable : ", "la dette de M. Dupont", "somme due par", "admis en non-valeur"),
    refuses=("la date", "réduction"),
)

BENEFICIARY = pattern(
    r"""(?:\b(?:attribu(?:e|er|ee?s?|tion)|accord(?:e|er|ee?s?)|octro(?:ie|yer|yee?s?|i)|allou(?:e|er|ee?s?)|vers(?:e|er|ee?s?|ement)|rembourse(?:r|e)?|consenti[ers]?|consent|concede(?:e|es|r)?|admis(?:e|es)?\sau\sbenefice|beneficiaires?|benefici(?:e|ent)|attributaires?|laureate?s?|gagnante?s?|recompense
    |allocataires?|boursi(?:er|ere)s?|benevoles?|retenu(?:e?s)?(?=\s?:)|refus(?=\s?:)|participation\sdes\sfamilles(?=\sd[e'])|demandeurs?|demanderesse|(?:au|le)\s(?:profit|benefice)\sd[eu']|en\sfaveur\sd[eu']|demandes?\s(?:d'aide\s)?(?:de|deposee\spar|presentee\spar|formulee\spar)|dossiers?\s(?:de|presente\spar|depose\spar)|prets?\s(?:d'honneur|a|de)|subventions?|aides?|primes?|bourses?|(?<!et\sde\s)secours(?!\s(?:catholique|populaire|islamique)\b)|allocations?|revenus\sde|ressources\sde)\b|\d(?:er|eme|e)\sprix\b)""",
    matches=("Attribue une aide à ", "bénéficiaire : ", "1er prix", "au profit de "),
    refuses=("donne pouvoir à", "prix du marché", "(Secours catholique), M.", "service d'incendie et de secours"),
)

OWNER = pattern(
    r"""\b(?:vend(?:re|u|ue|us|ues|eurs?|eresse)?|cede(?:r|e|es|s)?|cession|vente|acquer(?:eurs?|ir)|acquisition|acquise?s?|acheteurs?|achat(?!\sd[e'](?:s\s)?\s?(?:livres?|ouvrages?|documents?|fournitures?|materiels?|places?|billets?|spectacles?|oeuvres?|cadeaux))|acheter|proprietaires?|propriete|copropriet\w+|nu-propriet\w+|usufrui\w+|indivisaires?|indivision|(?<!vif\s)(?<!bref\s)(?<!long\s)echange(?!\sa\slieu|\sde\s(?:vue|point|courrier|information|lettre|mail|propos))|preempter|appartenant|aliener|preneurs?|locataires?|bail(?:leurs?)?|fermi(?:er|ere)s?|exploitante?s?(?:\sen\splace,)?
    |(?:le|du|un)\sbien(?=\sd[e'])|servitude|cedants?|cessionnaires?|riverains?|riveraine|donat(?:eur|rice)|donation|legs|occupants?|occupante|petitionnaires?|expropriee?s?|lotisseur|colotis?|parcelles?\s\S{1,12}\sde|intention\sd'aliener|alignement)\b|\b(?:propr|acq|vend|loc)\.""",
    matches=("Acquéreur : ", "propr. ", "parcelle cédée à ", "auprès de propriétaires", "échange avec"),
    refuses=("successeur", "cadre", "un vif échange", "échange de courriers"),
)

LITIGANT = pattern(
    r"""\b(?:requerante?s?|requetes?|recours|pourvoi|assignee?s?|assignation|plainte|plaignante?s?|partie\scivile|parties\sciviles|prevenue?s?|victimes?|mise?s?\sen\scause|auteurs?\sdes\sfaits|affaire(?!s?\ssuivie|s\s\w{3,12}(?:al|air|ell|iv|iqu|ier|ant|im)es\b|\s\d{1,3}\s)|contentieux(?=\s?:)|referes?\b|desistement\b|arrangement\b|mediation\savec|face\sa\b|oppos(?:e|ant|ee|ait|aient)|litige|expulsion|protocole|transaction|transige\w*|demandeu(?:r|rs|resse)\sa\sl'instance|defendeurs?|appelante?s?|intimee?s?|condamnee?s?|poursuivie?s?|appel\sinterjete|jugement|prejudices?\sde|indemnis\w+|c/)""",
    matches=("requête de ", "affaire ", "partie civile : ", "Département c/ "),
    refuses=("concours", "rencontre", "affaire suivie par", "les affaires militaires, ", "l'affaire 44 est"),
)

CONCESSION = pattern(
    r"""\b(?:concessionnaires?|(?:la|cette|sa)\sconcession(?=\s\S+\s)|concessions?\s(?:n\s?°|funeraire|accordee|perpetuelle|trentenaire|cinquantenaire|temporaire|de\sla\sfamille|de\sm|familiale|a\b)|retrocession|columbarium|(?:en\setat\sd'abandon|abandonnees?|echues?|expirees?)(?=\s?:)|sepultures?|tombes?\b|tombeau|caveaux?|caveau|cavurne|cendres\sd[e']|urne|inhumation|inhumee?s?|exhumation|defunte?s?|decedee?s?\b|obseques|ayants?\s?-?droits?|renouvellement\sau\sprofit|cimetiere)\b""",
    matches=("Concessionnaire : ", "sépulture de ", "caveau de la famille", "rétrocession par "),
    refuses=("concession de plage", "tombera"),
)

MINOR = pattern(
    r"""\b(?:enfants?|eleves?|mineure?s?|pupilles?|adolescente?s?|collegien(?:ne)?s?|ecolier(?:e)?s?|lyceen(?:ne)?s?|(?:la|le|les|au|du|aux|des)\sjeunes?(?!\s(?:sapeurs|agricult))|la\spetite|le\spetit|filles?|fils|garcons?|fillettes?|nourrisson|bebe|(?:leurs?|son|sa|ses)\s(?:freres?|soeurs?|demi-\w{4,5}|cadet\w{0,3}|petits?-(?:fils|enfants))|parents\sd[e']|representante?s?\slega(?:l|le|ux)|tut(?:eur|rice)\sd|conseil\smunicipal\sdes\s(?:jeunes|enfants)|confiee?\sa\sl'aide\ssociale)\b""",
    matches=("l'enfant ", "leur fille ", "représentant légal de ", "la jeune "),
    refuses=("enfance", "jeunesse"),
)

FIRM_KIN = pattern(
    r"(?<![\w'’-])(?!(?:SON|SA|SES|LEURS?|LES?|UN|DE|DU|POUR|Son|Ses|Leurs?|Les?|Un|Pour)[ ])(?:[A-ZÀ-Ý&][\w'’-]{0,30}[ ])(?:(?:[Ee]t|ET|&)[ ])?F(?:ils|ILS)\Z",
    matches=("SAS Bernard Fils", "Roumieu et Fils", "VIDAL & FILS"),
    refuses=("son Fils", "SON FILS", "Mme Roux : Fils", "Luc Roux, fils"),
    cased=True,
)
"""A firm called after kin, up to its last word."""

HEALTH = pattern(
    r"""\b(?:handicap\w*|mdph|pch\b|apa\b|gir\b|aah\b|aeeh\b|cmi\b|carte\s(?:mobilite|d'invalidite)|invalidite|tutelle|curatelle|sauvegarde\sde\sjustice|hospitalis\w+|soins?\b|psychiatri\w+|medica(?:l|le|ux)|maladie|malade|pathologie|traitement|depist\w+|diagnostic|amenagement\sdu\slogement|perte\sd'autonomie|dependance|addiction|cure|vaccin\w*|grossesse|interruption|sante\sde|fauteuil|rsa\b)\b""",
    matches=("carte mobilité inclusion attribuée à ", "placée sous tutelle", "APA : ", "soins psychiatriques de "),
    refuses=("besoin", "santé publique"),
)

STAFF_MATTER = pattern(
    r"""\b(?:cong(?:e|es)\s(?:de\s)?(?:longue|grave|maladie|maternite|pour\sinvalidite)|disciplinaires?|sanctions?|blame|avertissement|revocation|radiation|exclusion\stemporaire|suspension|licenciement|insuffisance|inaptitude|inapte|reclassement|accident\sd[eu]\s(?:service|travail|trajet)|imputabilite|invalidite|protection\sfonctionnelle|temps\spartiel\stherapeutique|mi-temps\stherapeutique|comite\smedical|conseil\smedical|commission\sde\sreforme|rupture\sconventionnelle|abandon\sde\sposte|harcelement|retraite\spour\sinvalidite|allocation\stemporaire)\b""",
    matches=("congé de longue maladie de ", "blâme infligé à ", "accident de service de "),
    refuses=("congrès", "sanctionner"),
)

HEALTH_AFTER = pattern(
    r"""(?:\s?,)?\s{1,2}(?:(?:est|etait|qui\sest)\s)?(?:reconnue?\s(?:travailleu|handicap|invalide|inapte)|atteinte?s?\sd|diabetique|handicapee?|invalide\b|malade\b|hospitalisee?|tetraplegique|paraplegique|hemiplegique|autiste|sourde?\b|aveugle|malvoyante?|malentendante?|epileptique|sous\s(?:tutelle|curatelle)|placee?\ssous|en\ssituation\sde\shandicap|seropositi|souffrante?|souffre\sd|alcoolique|depressi\w+|enceinte|en\sfauteuil|a\smobilite\sreduite|gir\s?\d|toxicomane)""",
    matches=(", atteint de sclérose", " est diabétique", ", GIR 2", ", handicapé"),
    refuses=(", adjoint", " estime"),
)

STAFF_AFTER = pattern(
    r"""(?:\s?,|\s?[:–-])\s{1,2}(?:(?:sanction|blame|avertissement|revocation|(?:mi-)?temps\s(?:partiel\s)?therapeutique|(?:prolongation|arret)\s(?:de\s|du\s)?(?:conge|travail|maladie|arret)|conge\s(?:de\s)?(?:longue|grave|maladie)|exclusion\stemporaire|licenciement|inaptitude|inapte|radiation|suspendue?|revoquee?|licenciee?|en\sconge\sde\s(?:longue|grave)|accident\sd[eu]\s(?:service|travail|trajet)|retraite\spour\sinvalidite|reclassee?)\b)|\s{1,2}(?:est|etait|reste|demeure|a\sete\splacee?)\sen\s(?:arret\s(?:de\stravail|maladie)|conge\s(?:de\s(?:longue|grave)|maladie|pour\sinvalidite))\b|(?:\s?\([^()\n]{1,30}\))?\s{1,2}(?:est|sera|a\sete)\s(?:exclue?|suspendue?|revoquee?|licenciee?|radiee?|mutee?\sd'office|mise?\sa\spied|sanctionnee?|retrogradee?)\b""",
    matches=(", exclusion temporaire", " : mi-temps thérapeutique", " : blâme", " est en arrêt de travail", " (matricule PM-0417) est exclu dix jours"),
    refuses=(", adjoint technique", " est excusé"),
)

MINOR_AFTER = pattern(
    r"(?:\s?,\s?|\s{1,2})(?:\(\s?)?(?:(?<=\()(?:c[em][12]|[3-6]e(?:me)?|ulis)\s?[,)]|mineure?\b|(?:(?:agee?|ages)\sd[e']\s?)?(?:\d|1[0-7])\s(?:ans|mois)\b|scolarisee?|en\s(?:classe\sde|c[pme][12]?\b|(?:petite|moyenne|grande)\ssection|maternelle|primaire|[3-6]e(?:me)?\b|sixieme|cinquieme|quatrieme|troisieme)|elev[ei]\s(?:de|en)\b)",
    matches=(" (12 ans)", ", en CM1", ", mineure", ", âgé de 4 ans", ", scolarisé"),
    refuses=(", 45 ans", ", maire"),
)

LITIGANT_AFTER = pattern(
    r"\s{1,2}(?:(?:c/|/(?=\s?(?:la\s|le\s)?(?:commune|ville|departement|mairie)))|contre\s(?:la|le|l'|les)\s?(?:commune|ville|departement|region|communaute|metropole|syndicat|etat|ccas|mairie|maire)|a\sete\s(?:condamnee?|assignee?|expulsee?|relaxee?)|a\s(?:porte\splainte|saisi\sle\stribunal|depose\s(?:plainte|un\srecours)|interjete\sappel|forme\sun)|conteste\b)",
    matches=(" contre le Département", " c/ commune", " / commune de", " a été condamné"),
    refuses=(" contre le projet",),
)

OWNER_AFTER = pattern(
    r"\s{0,2},\s{1,2}(?:riverain|proprietaire|locataire|exploitant|fermier|usufruiti|nue?s?-propriet|acquereur)\w{0,5}\b|\s\((?:section\s|parcelles?\s)?[a-z]{1,2}\s?\d{1,4}\)|\s{1,2}(?:souhaite(?:nt)?\s(?:acquerir|acheter|vendre|ceder|echanger|louer)|propose(?:nt)?\s(?:d'acquerir|d'acheter|de\sceder|de\svendre)|se\sporte(?:nt)?\sacquereurs?|(?:est|sont)\sproprietaires?|s'engage(?:nt)?\sa\s(?:ceder|vendre|acquerir))",
    matches=(" souhaite acquérir", " (B 216)", " est propriétaire", ", riverain"),
    refuses=(" propose de passer au vote", ", proposé"),
)

DEBTOR_AFTER = pattern(
    r"(?:\s?,)?\s{1,2}(?:n'(?:a|ont)\s(?:pas|jamais)\s(?:paye|regle|repondu\saux\srelances|acquitte)|reste(?:nt)?\s(?:redevables?|a\sdevoir)|doi(?:t|vent)\sla\ssomme|(?:est|sont)\sredevables?|en\ssurendettement)",
    matches=(" reste redevable", " n'a pas payé"),
    refuses=(" doit être",),
)

BENEFICIARY_AFTER = pattern(
    r"\s?\(\s?\d{1,2}\s(?:personnes?|enfants?|parts?)\b|\s{1,2}(?:percoi(?:t|vent)|recoi(?:t|vent)\s(?:une|la\ssomme)|beneficie(?:nt|ra)?\sd|sollicite(?:nt)?\s(?:une?\s(?:aide|subvention|bourse|pret|secours|remise)|l'attribution))",
    matches=(" perçoit une allocation", " sollicite une aide", " (3 personnes)"),
    refuses=(" sollicite l'avis du conseil",),
)

PRIVATE_AFTER = pattern(
    r"(?:\s?,)?\s{1,2}(?:nee?s?(?:\(e\))?\s(?:le|a|en)\s|demeurant|domiciliee?s?\s(?:au|a\s|\d)|residant|retraitee?s?\b|celibataire|divorcee?s?\b|dont\sl'adresse\sest|(?:assuree?\s)?(?:n\s?°\s?(?:de\s)?)?securite\ssociale\s{0,2}:?\s{0,2}[12]|nir\s{0,2}:?\s{0,2}[12]|(?:logee?s?|hebergee?s?)\s(?:en\surgence|provisoirement|temporairement|depuis|au\s\d|chez)\b)",
    matches=(", née le 4 mai", " demeurant 5 rue", ", domicilié à Lille", ", sécurité sociale 1 "),
    refuses=(", maire",),
)

SUM_NEAR = pattern(
    r"\b(?:subventions?|aides?|primes?|bourses?|secours|allocations?|prets?|sommes?|indemnisation|remises?|prix|revenus|ressources|rsa|allocataires?|degrevement|exoneration|gratification|remboursement|logement|chauffage|permis|velo|facades?)\b|\d\s?(?:€|euros?\b)",
    matches=("une aide", "300 €"),
    refuses=("pouvoir", "délégation"),
)
"""What is given: without any, « accorde à » gives the floor, a delegation or a proxy."""

STOPS = pattern(
    r"""\b(?:represent\w+|presidente?\b|president|maire\b|presente(?:e|r)?\b|presentation|rapporteu\w*|propose\b|proposition|expose\b|vu\b|considerant|signe[rz]?\b|signature|seance|secretaire|designe\w*|nomme\w*|elit\b|pouvoir|procuration|delegation|parole|votes?\b|vote\b|voix|abst\w+|presents?\b|absents?\b|excuse\w*|membres?\b|adjointe?s?\b|conseillers?\b|conseillere|rue|avenue|place|boulevard|allee|lotissement|ecole|college|lycee|salle|stade|gymnase|espace|maison|foyer|complexe|mediatheque|hopital|arpentage|geometre|etablie?\spar|dressee?\spar|loi|article|code|decret)\b""",
    matches=("représentée par ", "le maire, ", "rue "),
    refuses=("à l'enfant ", "de la concession "),
)
"""Between a cue and a name: what follows is somebody else's."""

ORGANISATION_WORD = pattern(
    r"\b(?:sarl|sas|sasu|sci|eurl|snc|societes?|associations?|amicale|club|comite|entreprises?|etablissements?|syndicats?|federation|fondation|cooperative|office|scic|scop|gip|sem\b|gaec|earl|communes?|ville|departement|region|communaute|prefecture|metropole|l'etat|agence|cabinet|etude|groupement|compagnie|union|caisse|banque|mutuelle|centre|collectif|ligue)\b",
    matches=("à la société ", "l'association "),
    refuses=("à Mme ",),
)

SPEECH_AFTER = pattern(
    r"^\s{1,2}(?:ne\s|n'|se\s|s')?(?:precise|indique|annonce|explique|demande\s(?:l[ae]\s(?:calendrier|detail|montant|nombre|cout|vote)|des\s(?:precisions|explications)|si|que|pourquoi|comment|quel|la\sparole|a\s)|repond|rappelle|fait\s(?:part|remarquer|etat|savoir|observer)|cede\sla\sparole|regrette|remercie|ajoute|intervient|estime|informe|expose|souligne|interroge|quitte|rejoint|vote|dit\b|remarque|constate|confirme|prend\s(?:la|part)|presente|propose|donne\s(?:lecture|la\sparole|pouvoir|procuration)|lit\b|sort\b|entre\b|arrive|est\s(?:elue?|designee?|nommee?|gerante?|presente?|absente?|favorable|autorisee?))",
    matches=(" précise que", " quitte la salle", " demande si"),
    refuses=(" demande une aide", ", adjoint"),
)
"""Who speaks in the sitting is there for the assembly."""

CONNECTORS = pattern(
    r"""\A[\s:,'"«(•*-]{0,6}(?:(?:d[eu']|des|la|les?|l'|au|aux?|a|par|avec|contre|est|sont|ete|ont|pour|et|son|sa|leurs?|ses|nom|prenom|nommee?s?|monsieur|\d{1,2}[.)°]|agente?s?|l'agente?|interessee?|enfants?|jeunes?|eleves?|mineure?s?|aupres|accordee?s?|attribuee?s?|versee?s?|octroyee?s?|consentie?s?|cedee?s?|formee?s?|prononcee?s?|infligee?s?|deposee?s?|sommes?|elue?s?|admise?s?|suivante?s?|:|prevenue?|confiee?s?|placee?s?|situation|famille)[\s:,'"«(]{1,4}|[dl]'){0,9}\Z""",
    matches=(" de la ", " accordée à ", " : "),
    refuses=(" de la parcelle ",),
)
"""Small words only between a cue and a name that has no civility."""

ARTICLE_BEFORE = pattern(
    r"(?:\b(?:du|des|la|les?|aux?|cette|ces?|notre|nos|chaque|tou(?:s|te|tes))\s|\bl')\Z",
    matches=("bénéficiaires du ", "aide à la "),
    refuses=("aide à ", "de "),
)
"""No French name of a person takes an article: « aide à la Maîtrise d'Ouvrage » names none."""

ABOVE_DEBTOR = pattern(
    r"\b(?:debiteurs?|redevables?|non-?\s?valeurs?|creances?|impayes|dettes|restes?\sa\srecouvrer|contribuables?)\b",
    matches=("Admissions en non-valeur :", "Redevable"),
    refuses=("Association",),
)
ABOVE_BENEFICIARY = pattern(
    r"\b(?:beneficiaires?|benevoles?|demandeurs?|allocataires?|laureate?s?|attributaires?|boursiers?|aides?\s(?:au|a\sl'|aux|individuelles|financieres)|secours)\b",
    matches=("Bénéficiaires de l'aide :", "Aides au chauffage"),
    refuses=("Subventions aux associations",),
)
ABOVE_OWNER = pattern(
    r"\b(?:proprietaires?|acquereurs?|vendeurs?|exploitants?|indivisaires|locataires?|preneurs?|riverains?|acheteurs?|cedants?)\b",
    matches=("| Parcelle | Propriétaire |",),
    refuses=("propriété communale",),
)
ABOVE_LITIGANT = pattern(
    r"\b(?:requerante?s?|plaignants?|victimes?|parties?\sadverses?|demandeurs?\sa\sl'instance|mis\sen\scause)\b",
    matches=("| Dossier | Requérant |",),
    refuses=("requête",),
)
ABOVE_CONCESSION = pattern(
    r"\b(?:concessionnaires?|defunts?|(?:emplacement|tombe|case|carre|caveau)\b.{0,30}\b(?P<who>titulaires?|noms?|familles?))\b",
    matches=("Carré Rang Tombe Concessionnaire Durée", "| Emplacement | Titulaire |"),
    refuses=("titulaire du marché",),
)
ABOVE_MINOR = pattern(r"\b(?:enfants?|eleves?|jeunes)\b", matches=("Élève École Classe", "| Enfant | Âge |"), refuses=("enfance",))
ABOVE_HEALTH = pattern(
    r"\b(?:gir|plan\sd'aide|handicap\w*|pch|apa|mdph|invalidite)\b",
    matches=("Nom GIR Plan d'aide",),
    refuses=("giratoire",),
)
ABOVE_STAFF_MATTER = pattern(
    r"\b(?P<who>agents?)\b.{0,60}\b(?:conge|sanction|maladie|motif|absence|accident|inaptitude)\w*",
    matches=("| Agent | Grade | Congé |",),
    refuses=("| Agent | Grade |",),
)
ABOVE_PERSON = pattern(r"\bnoms?\b.{0,20}\bprenoms?\b|\bprenoms?\b.{0,20}\bnoms?\b|^\W{0,4}noms?\b\s{0,3}[|;\t]", matches=("N° Nom Prénom Montant", "| Nom | Adresse |"), refuses=("au nom de la commune",))
ABOVE_ORGANISATION = pattern(
    r"\b(?:associations?|entreprises?|societes?|organismes?|tiers|clubs?|communes?|structures?|fournisseurs?|tarifs?|budgets?|comptes?|chapitres?|imputation)\b",
    matches=("Subventions aux associations",),
    refuses=("Bénéficiaires",),
)

NAME_COLUMN = pattern(
    r"\b(?:noms?|identite|beneficiaires?|agents?|enfants?|eleves?|redevables?|debiteurs?|proprietaires?|acquereurs?|demandeurs?|requerante?s?|concessionnaires?|titulaires?|allocataires?|benevoles?|stagiaires?|familles?|foyers?)\b",
    matches=("| Nom | GIR |", "| Bénévole | Montant |"),
    refuses=("| Montant |",),
)

VOTE_ROW = pattern(
    r"\b(?:ont\svote|vot(?:e|es|ent|ants?)\b|(?:pour|contre|abstentions?|presents?|absents?|excuses?|pouvoirs?|procurations?|secretaire)\s?(?::|\(|\d)|\d{1,3}\s(?:voix|pour|contre|abstentions?)\b|s'abst\w+|a\sl'unanimite)",
    matches=("Ont voté contre : Paul ROUX", "3 contre (Paul ROUX)", "Abstention : 2", "Présents : Paul ROUX"),
    refuses=("VASSEUR Rémi 120,00 € poursuite sans effet", "titre contre VASSEUR"),
)
"""A line that names members in the mandate ends a list of persons in a matter of their own."""

DEBT_REASON = pattern(
    r"po[a-z]{4,8}\s{0,2}sans?\s{0,2}e[a-z]{1,4}\b|combinaisons?\sinfructueuse|\bnpai\b|\brar\sinf|inf\w*\s(?:au\s)?seuil|\bdecedee?\b|surendettement|insuffisance\s(?:d')?actif|insolvab|certificat\sirrecouv|pv\s(?:de\s)?(?:carence|perquisition)|personne\sdisparue",
    matches=("Poursuite sans effet", "Poursuie san elt", "RAR inférieur seuil poursuite", "NPAI"),
    refuses=("poursuite des travaux",),
)

PLOT_ROW = pattern(
    r"(?m:^)[ \t|]{0,4}[a-z]{1,2}[ ]?(?:n\s?°\s?)?\d{1,4}[ \t|;]{1,4}(?P<name>[^\d\n|\t;]{3,60}?)[ \t|;]{1,4}\d{1,3}(?:[ ]?\d{1,3}){0,2}[ ]?(?:m²|m2|ca\b|a\b|ha\b)",
    matches=("B 17 LEROUGE PAUL 845 m²",),
    refuses=("B 17 845 m²",),
)
