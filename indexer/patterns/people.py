"""Natural persons: names with a civility or a post, dates of birth, homes, leftovers of signatures, beneficiaries."""

from __future__ import annotations

from indexer.patterns.core import pattern

_CIVILITY = (
    r"(?:M\.|MM\.|Mr\.?|Mmes?|Mlles?|Monsieur|Messieurs|Madame|Mesdames|Mademoiselle|Ma[iî]tre|Me|Dr\.?|Docteur"
    r"|MONSIEUR|MADAME|MME|MLLE|MADEMOISELLE|MESSIEURS|MESDAMES|MAITRE|MAÎTRE|DOCTEUR|Veuve|Époux|Epoux|consorts|Consorts)"
)
_PARTICLE = r"(?:(?:de|du|des|la|le|van|von|den|el|al|ben|da|dos|di|DE|DU|LA|LE|VAN|EL|BEN)[ ]{1,2}|[dD]['’])"
_FIRST_PARTICLE = r"(?:(?:de|du|van|von|den|el|ben|DE|DU|VAN|EL|BEN)[ ]{1,2}(?:la[ ]|LA[ ])?|[dD]['’])"
_INITIAL = r"[A-ZÀ-ÝŒ]\.(?:-?[A-ZÀ-Ý]\.)?"
_WORD = r"[A-ZÀ-ÝŒ][\w'’]+(?:-[A-ZÀ-Ý]?[\w'’]+)*"
_UPPER = r"[A-ZÀ-ÝŒ][A-ZÀ-Ý'’]+(?:-[A-ZÀ-Ý'’]+)*"
_NAME = rf"(?:{_INITIAL}|{_WORD})(?:[ \u00a0]{{1,2}}{_PARTICLE}*(?:{_INITIAL}|{_WORD})|[ \u00a0]?\n[ >]{{0,3}}(?:{_UPPER})(?![a-zà-ÿ])){{0,3}}"

PERSON = pattern(
    rf"(?<![\w'’-]){_CIVILITY}(?:\s(?:et|ou)\s{_CIVILITY})?[ \u00a0]{{0,2}}\n?[ ]{{0,2}}(?<=[\s.\u00a0])(?P<name>{_FIRST_PARTICLE}*{_NAME})",
    matches=("M. Jean DUPONT, agent", "Mme Karine\nGAUTHIER", "M. et Mme Martin", "Madame VAN CAUWENBERGE", "Mme F. de La Tour"),
    refuses=("Monsieur le Maire", "la commune", "M. le préfet"),
    cased=True,
)

NEXT_PERSON = pattern(
    rf"(?:,[ ]|[ ]et[ ]|,[ ]et[ ])(?P<name>{_PARTICLE}*{_NAME})",
    matches=(", Paul MARTIN", " et Luc Durand"),
    refuses=(" ou Paul",),
    cased=True,
)

BARE_NAME = pattern(
    rf"(?<![\w'’-])(?P<name>[A-ZÀ-Ý][a-zà-ÿ'’]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*(?:[ ]{_INITIAL})?[ ]{{1,2}}{_PARTICLE}*(?:{_WORD})(?:[ ]{_PARTICLE}*{_UPPER})?)",
    matches=("Frédéric Danel, Directeur", "Marc-Antoine Chabot", "Sophie DE LA TOUR"),
    refuses=("directeur régional", "DIRECTION"),
    cased=True,
)

POST = pattern(
    r"""(?:(?:l[ea]|son|sa|notre|un|une)\s)?\b(?:directeur|directrice|chef(?:fe)?\s(?:d[eu']|du)|chargee?\s(?:d[e']|du)|responsable|gestionnaire|referente?|delegue[e]?\s(?:a\sla\sprotection|territorial|general|regional)|dpo\b|secretaire\s(?:general|de\smairie|medical)|assistante?\b|agent\b|agente\b|technicien|ingenieur
    |attachee?\b|redact(?:eur|rice)|adjoint(?:e)?\s(?:administratif|technique|au\s(?:chef|directeur)|a\sla\sdirectrice|en\scharge|d'animation)|comptable|receveu(?:r|se)|tresori(?:er|ere)|inspect(?:eur|rice)|evaluat(?:eur|rice)|geometre|notaire|huissier|commissaire|coordinat(?:eur|rice)
    |animat(?:eur|rice)|conseill(?:er|ere)\s(?:technique|en\sinsertion|numerique|emploi|pedagogique)|instruct(?:eur|rice)|educat(?:eur|rice)|travailleu(?:r|se)\ssocial|puericultrice|infirmi(?:er|ere)|medecin|psychologue|juriste|archiviste|bibliothecaire|concierge|gardien(?:ne)?\b|policier|brigadier
    |chauffeur|cuisini(?:er|ere)|interlocut(?:eur|rice)|correspondante?|contact\b|president(?:e)?\sde\s(?:l'association|la\ssociete|l'entreprise|la\sfondation|l'union|la\sfederation|la\scooperative)|gerant|architecte|expert|apprentie?|stagiaire|vacataire|professeur|enseignante?|principal[e]?\sdu\scollege|proviseure?)""",
    matches=(
        "Directeur régional",
        "Chef du service insertion",
        "le chargé de mission",
        "Responsable de la sécurité",
        "Adjoint en charge de l'offre",
        "délégué à la protection des données",
        "présidente de l'association",
    ),
    refuses=("Président du Conseil", "Maire", "Adjoint au Maire", "Conseillère départementale"),
)

MANDATE = pattern(
    r"""(?:(?:l[ea]|son|sa|notre|en\ssa\squalite\sde)\s)?\b(?:maire\b|maires\b|(?:\w+\s)?vice-?\s?president|president|adjointe?\b|adjoints\b|\w{1,4}\sadjoint|conseill(?:er|ere)s?\b(?!\s(?:technique|en\sinsertion|numerique|emploi|pedagogique))|deputee?\b|senat(?:eur|rice)|rapporteu(?:r|se)|elue?\b|elus\b
    |premi(?:er|ere)\s(?:adjoint|vice)|doyen|ministre|prefet|prefete|sous-prefet|secretaire\sde\sseance|membre\s(?:du\sconseil|titulaire|suppleant)|titulaires?\b|suppleant(?:e|s|es)?\b)""",
    matches=("Maire de Bourg", "Président du Conseil départemental", "3e Vice-présidente", "conseillère municipale", "la rapporteure"),
    refuses=("Directeur", "conseiller numérique", "agent"),
)

ROSTER = pattern(
    r"""(?:\b(?:presents?|presentes|absents?|absentes|excusee?s?|representee?s?|procurations?|pouvoirs?|secretaire|presidence|presidee?|ont\svote|votants|votes?\spour|votes?\scontre|abstention\w*|abstenu\w*|membres|elus?|etaient|designe\w*|nomme\w*|elit|rapporteu(?:r|se)|candidat\w*|scrutin|assesseurs?|titulaires?|suppleante?s?|prend\spas\spart|part\sau\s(?:vote|delibere)|conseillers?|se\sretire\w*|quitte\w*|arrivee?|depart)\b)""",
    matches=("Étaient présents :", "donne pouvoir à", "Absents excusés :", "DESIGNE comme titulaires"),
    refuses=("attribue une aide à", "bénéficiaire"),
)

GRANT = pattern(
    r"""\b(?:subventions?|aides?\b|primes?\b|bourses?\b|secours|allocations?|prets?\b|remises?\sgracieuses?|indemnites?|indemnisation|creances?|non-?\s?valeurs?|dettes?|impayes?|loyers?\b|logement|degrevement|exoneration|dedommagement|gratification|recompense|concession|remboursement|montant|prix\b|bail\b|chomage|rsa\b|apa\b|pch\b|fsl\b)""",
    matches=("une subvention de", "remise gracieuse", "admission en non-valeur", "au titre de l'APA"),
    refuses=("la séance", "aidera"),
)

GIVES = pattern(
    r"""(?:\b(?:attribu\w+|accord\w+|octro\w+|allou\w+|vers(?:er|e|ee|ees|ement|ements)|rembours\w+|indemnis\w+|au\s(?:profit|benefice)\sd[eu']|en\sfaveur\sd[eu']|benefici\w+|dossiers?\sd[e']|demandes?\sd[e']|deposee?s?\spar|presentee?s?\spar|sollicitee?s?\spar|redevables?|debit(?:eur|rice)s?|au\snom\sd[e']|remise\sgracieuse|allocataires?|locataires?|creances?\b|dettes?\b|loyers?\sd[e']|cantine\sd[e']|a\sl'egard\sd[e']|pour\sle\scompte\sd[e']|concedee?\sa))""",
    matches=("ATTRIBUE à Mme", "au profit de M.", "Bénéficiaire : ", "la demande de M."),
    refuses=("donne pouvoir", "précise que"),
)

MONEY = pattern(r"\d\s?(?:€|euros?\b|eur\b)", matches=("500 €", "1 200,00 euros", "300€"), refuses=("article 500",))

_MONTHS = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\.?|fevr?\.?|avr\.?|juil\.?|sept?\.?|oct\.?|nov\.?|dec\.?)"
_DATE = rf"[0-3o]?[0-9o](?:er)?(?:\s?[./-]\s?|\s{{1,3}})(?:[01o]?[0-9o]|{_MONTHS})(?:\s?[./-]\s?|\s{{1,3}})(?:[12i]\s?[0-9o]{{3}}|\d{{2}})(?!\d)"

BIRTH = pattern(
    rf"""\b(?:nee?(?:\s?\(e\)|\.e)?s?(?:(?:\s[a-z][\w' -]{{1,30}}?,?)??\sle)?\s|date\s(?:et\slieu\s)?de\snaissance\s?[:=|]?\s{{0,3}}(?:le\s)?|naissance\s{{0,2}}(?:[:=|]|le|du)\s{{0,3}}|\bd\.?d\.?n\.?\s{{0,2}}[:=]?\s{{0,2}})
    (?P<value>{_DATE}(?:\s{{1,2}}a\s(?=[a-z])[a-z][\w'-]*(?:[ -](?!et\b|demeurant|domicilie|de\snationalite|pour\b|est\b|a\b|qui\b|une?\b)[a-z][\w'-]*){{0,3}}(?:\s?\(\w{{2,20}}\))?)?)""",
    matches=(
        "née le 12/03/1984 à Lille",
        "né(e) le : 3 mars 1990".replace(" :", ""),
        "Date de naissance : 01.02.1975",
        "né le 1er\navril 1962",
        "DDN : 12-03-84",
    ),
    refuses=("la convention née le même jour", "délibération du 12/03/2023", "née de la loi du 3 mars 1990"),
)

_WAY = r"(?:rue|avenue|av\.|boulevard|bd\.?|bld|place|pl\.|allee|all\.|impasse|imp\.|chemin|che\.|route|rte|quai|cours|square|residence|lotissement|lot\.|lieu-?\s?dit|hameau|sentier|passage|cite|villa|faubourg|fbg|ruelle|venelle|clos|domaine|parc|voie|montee|rond-point|esplanade|traverse|sente|cour)"
_STREET = rf"(?:(?:appartement|appt?\.?|bat(?:iment)?\.?|escalier|etage|porte)\s\w{{1,4}},?\s)*(?:\d{{1,4}}\s?(?:bis|ter|quater|[a-d]\b)?\s?,?\s?)?{_WAY}\s[^\n;:()€\t|]{{2,60}}?"
_TOWN = r"(?:\d{5}|\d{2}\s\d{3})\s{1,2}[a-z][\w'-]*(?:[ -](?!qui\b|est\b|et\b|pour\b|une?\b|par\b|au\b|represent|ci-apres|dont\b|demand|ne[e]?\b|le\s\d|n°|tel\b|mail|courriel)[a-z][\w'-]*){0,4}(?:\scedex(?:\s\d{1,2})?)?"

STREET_ADDRESS = pattern(
    rf"(?P<value>{_STREET}(?:,?\s?[,–-]?\s{{0,2}}{_TOWN}|\s(?:a|-|–)\s[a-z][\w'-]+(?:-[a-z]\w+)*|(?=[,;.)\n\t|]|\s[–-]\s|\squi\b|\spour\b|\sest\b|$)))",
    matches=("12 bis rue des Lilas, 59000 Lille", "30, Cours Paoli à Corte", "lieu-dit La Croix 20250 CORTE", "4 impasse du Moulin."),
    refuses=("rapport", "article 12"),
)

HOME = pattern(
    r"""\b(?:demeurant|domicili(?:ee?s?|e\(e\)s?|ation\spersonnelle)|residant|habitant(?!s)|logee?s?|adresse\s(?:personnelle|privee|du\sdomicile|postale\s(?:personnelle|du\s(?:beneficiaire|demandeur))|du\s(?:beneficiaire|demandeur|proprietaire|locataire|requerant)|de\s(?:l'allocataire|l'interessee?))|domicile)
    (?:\s(?:actuellement|ensemble|tous\sdeux|desormais|toutes\sdeux))?\s{0,3}(?::|,|au|a\sl'adresse(?:\ssuivante)?\s?:?|a(?:\sla)?|dans|sis)?\s{1,3}(?=\w)""",
    matches=("demeurant 12 rue des Lilas", "domicilié à 4 impasse", "Adresse personnelle : 3 rue", "résidant au 7 place"),
    refuses=("dont le siège est 12 rue", "les habitants de la rue", "domiciliation bancaire"),
)

COMPANY = pattern(
    r"\b(?:sarl|sas|sasu|sci|eurl|snc|s\.a\.|sa\s|societe|association|entreprise|siege|capital|siren|siret|rcs|etablissement\spublic|syndicat|federation|fondation|cooperative|office|scic|scop|gip|sem|communes?|departement|region|communaute|prefecture|mairie|metropole|etat|agence|etude|cabinet|representee?)\b",
    matches=("la SARL Dupont, domiciliée", "au capital de 2 000 euros", "l'association X"),
    refuses=("Mme Martin", "sachant que"),
)

SIGNED = pattern(
    r"""(?:signature\s(?:numerique|electronique)\s(?:de|par)|(?:signee?|approuvee?|valide)\s(?:electroniquement|numeriquement)\s(?:le\s[\d/ :h]+\s)?par|digitally\ssigned\sby|electronically\ssigned\sby)\s{0,2}:?\s{1,2}(?P<value>[^\n,;|]{4,60}?)(?=\s{0,2}(?:[,;|\n]|$|\ble\s\d|\bdate\b|\bdn\b))""",
    matches=("Signature numérique de Jeanne MARTIN", "Signé électroniquement par : Paul DURAND le 12/05/2023"),
    refuses=("la signature électronique des actes", "signé par le Président"),
)

CERTIFICATE = pattern(
    r"""(?:(?<![a-z])(?:dn|objet\sdu\scertificat|subject|emetteur)\s?:\s?)?(?:\b(?:cn|ou|o|c|l|e|emailaddress|serialnumber|givenname|sn|2\.5\.4\.\d+)\s?=\s?[^,\n=]{1,60},\s?){2,}(?:cn|ou|o|c|l|e|emailaddress|serialnumber|givenname|sn)\s?=\s?[^,\n=]{1,60}""",
    matches=("DN : CN=Jeanne MARTIN, OU=0002 21590000, O=COMMUNE, C=FR", "cn=paul durand, o=mairie, c=fr"),
    refuses=("a = 3, b = 4", "O = 12"),
)

INITIALS = pattern(
    r"\bparaphes?(?:\sdes\sparties|\sdu\s\w+)?\s?[:=]\s?(?P<value>[a-z]\.?[a-z]\.?(?:[a-z]\.?)?(?:\s?[,/–&-]\s?[a-z]\.?[a-z]\.?(?:[a-z]\.?)?){0,4})(?![a-z])",
    matches=("Paraphes : JD – MB", "Paraphe : J.M.", "paraphe des parties : AB / CD"),
    refuses=("le paraphe du maire", "paraphes : chaque page"),
)

EMBEDDED_IMAGE = pattern(
    r"(?P<value>data:image/[a-z+.-]{2,12};base64,[a-z0-9+/=\s]{16,})",
    matches=("data:image/png;base64,iVBORw0KGgoAAAANSUhEUg==",),
    refuses=("data:image",),
)

STREET_BEFORE = pattern(
    r"""\b(?:rue|avenue|boulevard|place|allee|impasse|quai|cours|square|ecole|college|lycee|salle|stade|gymnase|espace|parc|residence|centre|hopital|clinique|fondation|prix|jardin|pont|theatre|institut|maison|foyer|creche|musee|bibliotheque|mediatheque|complexe|crypte|promenade|chemin|route|esplanade|cite|faubourg|port|sarl|sas|sci|eurl|entreprise|societe|etablissements?|ets|cabinet|etude|garage|pharmacie)\s(?:(?:d[ue]|des|de\sla)\s{1,6}|d'|l')?$""",
    matches=("rue du ", "collège ", "avenue de ", "SARL "),
    refuses=("représentée par ", "à "),
)

ONLY_TITLE = pattern(
    r"^(?:l[ea]s?|maire|president\w*|directeur|directrice|prefet\w*|conseill\w+|vice\w*|secretaire|senat\w+|depute\w*|ministre|receveu\w+|tresori\w+|comptable|rapporteu\w+|recteur|rectrice|chef\w*|sous|adjoint\w*|presents?|absents?|pouvoir|procuration|pour|contre|abstention\w*|n[eé]e?|en|et|a|au|aux|dans|qui|que|est|se|par|sur|avec|commune|ville|conseil|departement|region|communaute|mairie|nom|prenom|pole|services?|direction|france|hotel|centre|mission|maison|agence|comite|commission|groupe|union|haute?s?|emploi|etat|titre|annexe|article|convention|deliberation|chambre|office|caisse|fonds|plan|projet|cour|tribunal|saint|sainte|public\w*|general\w*|regional\w*|territorial\w*|departement\w*|municipal\w*|national\w*|date|lieu|signature|cachet|tel|telephone|adresse|mail|vu|considerant|monsieur|madame|ministere|academie|universite|institut|ecole|college|lycee|association|societe|syndicat|federation|etablissement|objet|montant|total|observations?|ressources|humaines|finances|affaires|culture|jeunesse|sport|insertion|solidarites?|habitat|logement|retour|pays)$",
    matches=("Le", "Maire", "Présidente", "Contre"),
    refuses=("Leblanc", "Martin", "Mairet"),
)

SENTENCE_END = pattern(
    r"(?<!\bm)(?<!\bmm)(?<!\bmr)(?<!\bdr)(?<!\s[a-z])\.\s(?=\W{0,3}(?:[a-z]|$))|;|\n\s*\n",
    matches=("fin. Le début", "un ; deux", "un\n\ndeux"),
    refuses=("M. Martin", "MM. A et B", "Mme F. Durand"),
)
