"""Natural persons: names with a civility or a post, dates of birth, homes, leftovers of signatures, beneficiaries."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.personal.persons import CIVILITY, FIRST_PARTICLE, INITIAL, NAME, PARTICLE, UPPER, WORD

PERSON = pattern(
    rf"(?<![\w'’-]){CIVILITY}(?:\s(?:et|ou)\s{CIVILITY})?[ \u00a0]{{0,2}}\n?[ ]{{0,2}}(?<=[\s.\u00a0])(?P<name>{FIRST_PARTICLE}*{NAME})",
    matches=("M. Jean DUPONT, agent", "Mme Karine\nGAUTHIER", "M. et Mme Martin", "Madame VAN CAUWENBERGE", "Mme F. de La Tour"),
    refuses=("Monsieur le Maire", "la commune", "M. le préfet"),
    cased=True,
)

MARRIED = pattern(
    rf"[ ](?:née?|NÉE|NEE|ép\.|ep\.|épouse|ÉPOUSE|EPOUSE|veuve|VEUVE|vve|divorcée)[ ](?P<name>{PARTICLE}*{NAME})",
    matches=(" épouse TERRAL", " née de WAILLY"),
    refuses=(" née le 3 mars", " et TERRAL"),
    cased=True,
)
"""After a name: the other name of the same person."""

NEXT_PERSON = pattern(
    rf"(?:,[ ]|[ ]et[ ]|,[ ]et[ ])(?P<name>{PARTICLE}*{NAME})",
    matches=(", Paul MARTIN", " et Luc Durand"),
    refuses=(" ou Paul",),
    cased=True,
)

BARE_NAME = pattern(
    rf"(?<![\w'’-])(?P<name>[A-ZÀ-Ý][a-zà-ÿ'’]+(?:-[A-ZÀ-Ý][a-zà-ÿ]+)*(?:[ ]{INITIAL})?[ ]{{1,2}}{PARTICLE}*(?:{WORD})(?:[ ]{PARTICLE}*{UPPER})?)",
    matches=("Frédéric Danel, Directeur", "Marc-Antoine Chabot", "Sophie DE LA TOUR"),
    refuses=("directeur régional", "DIRECTION"),
    cased=True,
)

POST = pattern(
    r"""(?:(?:l[ea]|son|sa|notre|un|une)\s)?\b(?:directeur|directrice|chef(?:fe)?\s(?:d[eu']|du)|chargee?\s(?:d[e']|du)|responsable|gestionnaire|referente?|delegue[e]?\s(?:a\sla\sprotection|territorial|general|regional)|dpo\b|secretaire\s(?:general|de\smairie|medical)|assistante?\b|agent\b|agente\b|technicien|ingenieur
    |attachee?\b|redact(?:eur|rice)|adjoint(?:e)?\s(?:administratif|administrative|techniques?|territorial|du\spatrimoine|au\s(?:chef|directeur)|a\sla\sdirectrice|en\scharge|d'animation)|comptable|receveu(?:r|se)|tresori(?:er|ere)|inspect(?:eur|rice)|evaluat(?:eur|rice)|geometre|notaire|huissier|commissaire|coordinat(?:eur|rice)
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
    r"""(?:(?:l[ea]|son|sa|notre|en\ssa\squalite\sde)\s)?\b(?:maire\b|maires\b|bourgmestre\b|(?:\w+\s)?vice-?\s?president|president(?!e?\s(?:(?:demissionnaire|sortante?|honoraire)\s(?:d[eu]\s|d')|d'une?\s|de\sla\s(?:sci|sarl|sas|copropriete)\b))|adjointe?\b|adjoints\b|\w{1,4}\sadjoint|conseill(?:er|ere)s?\b(?!\s(?:technique|en\sinsertion|numerique|emploi|pedagogique))|deputee?\b|senat(?:eur|rice)|rapporteu(?:r|se)|elue?\b|elus\b
    |premi(?:er|ere)\s(?:adjoint|vice)|doyen|ministre|prefet|prefete|sous-prefet|secretaire\sde\sseance|membre\s(?:du\sconseil|titulaire|suppleant)|titulaires?\b(?!\s(?:du|d'une?|de\sla|des?)\s(?:permis|bail|carte|concession|licence|logement|emplacement|autorisation|compte|contrat|droit|grade|poste))|suppleant(?:e|s|es)?\b)""",
    matches=("Maire de Bourg", "Président du Conseil départemental", "3e Vice-présidente", "conseillère municipale", "la rapporteure"),
    refuses=("Directeur", "conseiller numérique", "agent", "président démissionnaire d'un club"),
)

SPEAKS_OF = pattern(
    r"^(?:\s|[^.;:\n]{1,30},\s)(?:\w{1,12}\s){0,2}(?:cite|salue|informe|annonce|rappelle|felicite|recoit|evoque|accueille|rend\shommage|recrute|embauche|mentionne|signale|relate|lit|\w{3,14}\sque)\b",
    matches=(" cite Mlle", " répond que Mme", " de Lux-la-Ville, relève que Mme", " salue le travail de M.", " de Bourg informe que Mme"),
    refuses=(", M.", " de Bourg, Mme", " donne la parole à M."),
)
"""Right after the title of somebody in a mandate: whoever is named next is another person."""

ROSTER = pattern(
    r"""(?:\b(?:(?:bureau|commission|conseil|comite|jury|seance|reunion|assemblee)\b[^.;\n]{0,60}\ben\spresence\sd[eu']|(?<!se\ssont\s)presents?|(?<!se\ssont\s)presentes|assistai\w*|absents?|absentes|excusee?s?|representee?s?|procurations?|pouvoirs?|secretaire|presidence|presidee?|ont\svote|votants|votes?\spour|votes?\scontre|abstention\w*|abstenu\w*|membres|elus?|etaient|designe\w*|nomme\w*|elit|rapporteu(?:r|se)|candidat\w*(?!\s(?:a\s(?:la|l')\s?(?:location|achat|acquisition|attribution|reprise)|retenue?s?))|scrutin|assesseurs?|titulaires?|suppleante?s?|prend\spas\spart|participations?\sau\svote|part\sau\s(?:vote|delibere)|conseillers?|se\sretire\w*|quitte\w*|arrivee?|(?<!salue\sle\s)depart)\b|(?<!°)(?<!°\s)\b\d{1,3}\s(?:voix\s)?(?:pour|contre|abst\w*)\b|\b(?:pour|contre|abst\w*)\s?:)""",
    matches=("Étaient présents :", "donne pouvoir à", "Absents excusés :", "DESIGNE comme titulaires", "3 contre (", "Contre : "),
    refuses=("attribue une aide à", "se sont présentés :", "au n° 7 pour permettre", "bénéficiaire", "salue le départ de"),
)

SEATED = pattern(
    r"\b(?:(?:etaient|(?<!se\s)sont)\s(?:presente?s?|absente?s?|excusee?s?|representee?s?)|presents?\s?:|membres\s(?:presents|en\sexercice)|conseillers\s(?:presents|municipaux\s?:)|assistai(?:en)?t\s|ont\svote|votent?\s(?:pour|contre)|ayant\sdonne\s(?:pouvoir|procuration)|absents?\s(?:excuses?\s)?:|excuses?\s:)",
    matches=("Étaient présents : ", "Assistaient à la réunion : "),
    refuses=("présents dans la salle", "se sont présentés :"),
)

OFFICER = pattern(
    r"^(?:(?:l[ea]\s|une?\s)?(?:notaires?|avocate?s?(?!\shonoraire)|huissiere?s?\sde\sjustice|commissaires?\sde\sjustice|mandataires?\sjudiciaires?|administrat\w{3,5}\sjudiciaires?)(?!\s?:))\b",
    matches=("notaire à Lille", "commissaire de justice"),
    refuses=("Mme Durand", "avocat : Me Durand", "avocat honoraire", "Me Durand son conseil"),
)
"""Behind the names of officers of justice in their office, which the registers of their orders publish."""

OFFICER_CALLED = pattern(
    r"^(?:me|maitre)\b",
    matches=("Maître Jeanne DURAND", "Me Durand"),
    refuses=("Mme Durand", "Messieurs Durand", "Melun"),
)
"""An officer of justice by the civility; behind somebody else's name, the one who acts for them."""

SPOKEN_OF = pattern(
    r"(?:(?:\b(?:de|a|par|pour|chez|avec|contre|concernant|visant|envers|remercie|sieur|petite?|et|ex-?\s?[aæ]e?quo)|[\w)]\s?:)\s|\bd['’])\Z",
    matches=("les restes de ", "réservé par ", "Retenue : ", "dérogation pour ", "cendres d'", "pris en charge\nde "),
    refuses=("la rue", "• ", "- "),
)
"""Right before the name of somebody who is spoken of."""

PRIVATE_CIVILITY = pattern(
    r"^(?:m\.|mr\b|mmes?\b|mlles?\b|monsieur|madame|mademoiselle)", matches=("M. ", "Mme "), refuses=("Docteur ", "Maître ")
)
"""Of anybody; no street is named after « M. »."""

CIVIL_BEFORE = pattern(
    r"(?<!\w)(?:m\.|mm\.|mmes?|mlles?|monsieur|madame|mademoiselle)(?:\s(?:et|ou)\s(?:mme|madame))?\s{1,2}\Z",
    matches=("M. ", "M. et Mme "),
    refuses=("comme ", "M. le "),
)
"""Right before a name."""

JOINED = pattern(
    r"(?:\s?\([^()\n]{1,40}\))?(?:\s?[,;]\s|\s?,?\set\s)", matches=(", ", " et ", " (B 213), "), refuses=(" ou ", ". ")
)
"""Between two names of a list."""

SAID_OF = pattern(
    r"\A(?:\s?,\s|\s)(?:(?:ayant|etant|n'|ne\s|a\s|est\s|sera\s|reste\s|doit\s|(?:declar|refus|accord|ajourn|admis|rejet)e?e?s?\b|ancienn?e?|aide\s|age\w*|actuellement|loge\w*|employee?|titulaire\sd|demande\s(?:a\s|un\s|une\s|la\s|le\s)|souhaite|sollicite|percoit|recoit|conteste|refuse|renonce|habite|vit\s|quitte\s(?:le|son)\slogement))",
    matches=(" ayant soldé", ", aide à domicile", " a fait une chute"),
    refuses=(", maire", " et Paul", " précise que"),
)
"""Right after the name of somebody who opens a sentence and is spoken of."""

TRADE = pattern(
    r"\b(?:devis|entreprises?|entrepreneurs?|fournisseurs?|prestataires?|moins[ -]?disant|mieux[ -]?disant|(?<!fait\sune\s)offres?|(?<!\bsur\sle\s)marches?(?!\s(?:avec\s(?:une?\s|des\s|difficulte)|difficilement|mal\b|peu\b|a\s(?:pied|l'aide)))|lots?\s(?:n\s?°\s?)?\d(?![^.\n]{0,60}\s:\sa\s)|h\.?\s?t\b|t\.?\s?t\.?\s?c\b|artisans?|groupe|compagnie|orchestre|concert|spectacle|exposition|(?:poemes?|livres?|romans?|auteurs?|conferences?|films?|thrillers?|oeuvres?)\b)",
    matches=("retient le devis de ", "3 598,70 € HT", "lot n° 3", "moins disant", "un poème de "),
    refuses=("une aide de 300 €", "marche avec une canne", "tombe sur le marché", "loterie", "a fait une offre"),
)
"""Around the name of somebody who is named for a trade or a work."""

ROLL_CALL = pattern(
    r"^(?:a|au|et|de|du|la|le|des|dr|docteur|donne|donnant|pouvoir|procuration|par|representee?|remplacee?|suppleante?|excusee?s?|absente?s?|presente?s?|\W*)$",
    matches=("à", "pouvoir", "—"),
    refuses=("demande", "Dupont", "2013"),
)
"""Words between the names of a list of members, flat."""

GRANT = pattern(
    r"""\b(?:subventions?|aides?\b|primes?\b|bourses?\b|(?<!et\sde\s)secours(?!\s(?:catholique|populaire|islamique)\b)|allocations?|prets?\b|remises?\sgracieuses?|indemnites?|indemnisation|creances?|non-?\s?valeurs?|dettes?|impayes?|loyers?\b|logement|degrevement|exoneration|dedommagement|gratification|recompense|concession|remboursement|montant|prix\b|bail\b|chomage|rsa\b|apa\b|pch\b|fsl\b)""",
    matches=("une subvention de", "remise gracieuse", "admission en non-valeur", "au titre de l'APA"),
    refuses=("la séance", "aidera"),
)

GIVES = pattern(
    r"""(?:\b(?:attribu\w+|accord\w+|octro\w+|allou\w+|vers(?:er|e|ee|ees|ement|ements)|rembours\w+|indemnis\w+|au\s(?:profit|benefice)\sd[eu']|en\sfaveur\sd[eu']|benefici\w+|dossiers?\sd[e']|demandes?\sd[e']|deposee?s?\spar|sollicitee?s?\spar|redevables?|debit(?:eur|rice)s?|au\snom\sd[e']|remise\sgracieuse|allocataires?|locataires?|creances?\b|dettes?\b|loyers?\sd[e']|cantine\sd[e']|a\sl'egard\sd[e']|pour\sle\scompte\sd[e']|concedee?\sa))""",
    matches=("ATTRIBUE à Mme", "au profit de M.", "Bénéficiaire : ", "la demande de M."),
    refuses=("donne pouvoir", "précise que"),
)

MONEY = pattern(r"\d\s?(?:€|euros?\b|eur\b)", matches=("500 €", "1 200,00 euros", "300€"), refuses=("article 500",))

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
    r"""\b(?:rue|avenue|boulevard|place|allee|impasse|quai|cours|square|ecole|college|lycee|salle|stade|gymnase|espace|parc|residence|centre|hopital|clinique|fondation|prix|jardin|pont|theatre|institut|maison|foyer|creche|musee|bibliotheque|mediatheque|complexe|crypte|promenade|chemin|route|esplanade|cite|faubourg|port|sarl|sas|sasu|sci|eurl|selarl|scp|agence|credit|banque|caisse|association|amicale|entreprise|societe|etablissements?|ets|cabinet|etude|garage|pharmacie)\s(?:(?:d[ue]|des|de\sla)\s{1,6}|d'|l')?\Z""",
    matches=("rue du ", "collège ", "avenue de ", "SARL "),
    refuses=("représentée par ", "à "),
)

TOWN_GOES_ON = pattern(
    r"\A[ ](?:sous|sur|en|lès|lez)[ ](?:l[ae]s?[ ]|l['’])?[A-ZÀ-Ý]",
    matches=(" sous Aubrac", " sur l'Aure", " en Royans"),
    refuses=(" sous réserve", ", Aubrac"),
    cased=True,
)
"""Right after the first words of the name of a town."""

CITES = pattern(r"\bcite\s\Z", matches=("cite ",), refuses=("cité ", "CITE "), cased=True)
"""The verb, which without its accent reads like a street."""

ONLY_TITLE = pattern(
    r"^(?:etaient|excusee?s?|expose|souhaite|evoque|demande|rappelle|quitte|sort|precise|propose|remercie|s'abstient|l[ea]s?|maire|president\w*|directeur|directrice|prefet\w*|conseill\w+|vice\w*|secretaire|senat\w+|depute\w*|ministre|receveu\w+|tresori\w+|comptable|rapporteu\w+|recteur|rectrice|chef\w*|sous|adjoint\w*|presents?|absents?|pouvoir|procuration|pour|contre|abstention\w*|n[eé]e?|en|et|a|au|aux|dans|qui|que|est|se|par|sur|avec|commune|ville|conseil|departement|region|communaute|mairie|nom|prenom|pole|services?|direction|france|hotel|centre|commandant\w*|procureur\w*|mission|maison|agence|comite|commission|groupe|union|haute?s?|emploi|etat|titre|annexe|article|convention|deliberation|chambre|office|caisse|fonds|plan|projet|cour|tribunal|saint|sainte|public\w*|general\w*|regional\w*|territorial\w*|departement\w*|municipal\w*|national\w*|date|lieu|signature|cachet|tel|telephone|adresse|mail|vu|considerant|monsieur|madame|ministere|academie|universite|institut|ecole|college|lycee|association|societe|syndicat|federation|etablissement|objet|montant|total|observations?|ressources|humaines|finances|affaires|culture|jeunesse|sport|insertion|solidarites?|habitat|logement|retour|pays)$",
    matches=("Le", "Maire", "Présidente", "Contre"),
    refuses=("Leblanc", "Martin", "Mairet"),
)

_OPENS = r"(?:le\s(?:conseil|bureau|comite)|l'assemblee)(?=,|\s(?:municipal|communautaire|syndical|metropolitain|departemental|regional|d'administration|deliberante|apres)\b)|vu\s(?:l[ae]s?\s|l')|considerant\s(?:que\s|qu'|l[ae]s?\s|l')|objet\s?:|(?:arrete|decision|deliberation)\s(?:n\s?°|portant\s)"

SENTENCE_END = pattern(
    rf"(?<!:\s\d)(?<!;\s\d)(?<!\bm)(?<!\bep)(?<!\bmm)(?<!\bmr)(?<!\bdr)(?<!\s[a-z])[.?!]\s(?=\W{{0,3}}(?:[a-z]|$))|;|\n\s*\n|(?<![\s,:;(–-])(?<!\sde)(?<!\sdu)(?<!\set)(?<!\spar)(?<!\sque)(?<!\spour)(?<!\sdans)(?<!\sdevant)[ ]{{0,3}}\n[ ]{{0,12}}(?={_OPENS})",
    matches=("fin. Le début", "un ; deux", "un\n\ndeux", "Secrétaire : Luc ROUX\nLe conseil municipal, vu", "Luc ROUX\nVu la demande", "Luc ROUX\nObjet : bail", "Luc ROUX\nArrêté n° 12 portant"),
    refuses=("M. Martin", "MM. A et B", "Mme F. Durand", "retenus : 1. Durand", "membre du bureau et\nle conseil municipal", "Luc ROUX,\nle conseil municipal", "Luc ROUX\nle conseil de l'école"),
)
"""What opens a recital or the object of an act is a sentence of its own below a line without a full stop."""
