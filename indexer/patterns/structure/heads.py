"""Heads of acts: who deliberates, in which session, who was present, what about."""

from __future__ import annotations

from indexer.patterns.core import pattern
from indexer.patterns.vocabulary import WEEKDAY

_BODY = r"""(?:conseil\s(?:municipal|departemental|communautaire|regional|metropolitain|general|syndical|d'administration|de\s\w+)
    |commission\spermanente|bureau(?:\scommunautaire|\ssyndical|\smetropolitain)?|comite\s(?:syndical|directeur)|assemblee(?:\sde\s\w+)?)"""

AUTHORITY_LINE = pattern(
    r"""^\W*(?:republique\sfrancaise\W*)?(?:d[ée]partement|commune|ville|mairie|region|metropole|collectivite|syndicat(?:\s\w+)?
        |communaute\s(?:de\scommunes|d'agglomeration|urbaine)|ccas|sivom|sivu)\s(?:d[eu'][^\d]{2,60}|des\s[^\d]{2,60})$
        |^\W*(?:region|metropole|syndicat\smixte|communaute\s(?:de\scommunes|d'agglomeration|urbaine))\s(?!d[eu]\b|des\b)[a-z'][a-z' -]{3,40}$
        |^(?=\W*+.{4,66}+$)\W*(?!l[ea]\s|communaute\s|chambre\s|siege\b)[a-z][a-z' -]{2,50}(?<!\sde)(?<!\sla)\s(?:agglomeration|metropole|communaute)$""",
    matches=(
        "Région Grand-Ouest",
        "Communauté de communes Plaine et Forêt",
        "Rive-et-Val Agglomération",
        "DEPARTEMENT DU PAS-DE-CALAIS",
        "COMMUNE DE CORTE",
        "Ville de Corte",
        "Communauté de communes du Pays d'Héricourt",
    ),
    refuses=(
        "La commune de Corte délègue",
        "communes associées",
        "Département",
        "Commune de Corte - BP 2025",
        "CONSEIL DE COMMUNAUTÉ",
        "Bureau de la communauté",
    ),
)

ACT_TITLE = pattern(
    rf"""^\W*(?:extrait\s(?:du|des|de\s\w+)\s)?(?:(?:registre|recueil|proces[\s-]verbal)\s(?:des?|du)\s)?
        (?:\w{{0,4}}liberations?|ration)(?:\sn\W{{0,3}}[\w/. -]{{1,30}}?)?(?:\s(?:du\s|de\sla\s|de\sl'\s?|des\s|de\s){_BODY}|\s{_BODY}|\W*$)
        |^\W*deliberation\s(?:du\s(?:conseil|comite|bureau)|de\sl'assemblee)\W*$
        |^\W*extrait\s(?:du|des|de\s\w+)\s(?:\w+\s){{0,3}}?(?:registre|deliberations|proces)
        |^\W*des\sdeliberations\s(?:du|de\sla|de\sl')\s{_BODY}\W*$""",
    matches=(
        "DELIBERATION DU CONSEIL MUNICIPAL",
        "DELIBERATION DE LA COMMISSION PERMANENTE",
        "EXTRAIT DU REGISTRE DES DELIBERATIONS DU Conseil Municipal",
        "DELIBERATION N° 0 DE LA COMMISSION PERMANENTE",
        "DELIBERATION BUREAU COMMUNAUTAIRE SEANCE du mardi",
        "REGISTRE DES DELIBERATIONS",
        "DÉLIBÉRATION N°2023-12",
        "DÉLIBÉRATION N° 23/12 DE L'ASSEMBLÉE PLÉNIÈRE",
        "Délibération du Conseil",
        "RATION DU CONSEIL MUNICIPAL",
        "DES DÉLIBÉRATIONS DU CONSEIL MUNICIPAL",
    ),
    refuses=(
        "Vu la délibération du Conseil Municipal",
        "La présente délibération sera transmise",
        "Délibération du 16 décembre 2008 adoptant",
        "par délibération du conseil",
        "délibérations du Conseil",
    ),
)

SESSION_LINE = pattern(
    r"""^\W*(?:(?:seance|reunion|session)\s(?:(?:ordinaire|publique|extraordinaire|pleniere)\s)*(?:du|de|a\s\w+)\b(?!\s(?:travail|la\b|cette)).{0,90}$
        |(?:seance|reunion)\sdu\s*$)""",
    matches=(
        "SEANCE DU 28 Octobre 2025",
        "Réunion à Lille le 15 MAI 2023",
        "REUNION DU 14 AVRIL 2023",
        "REUNION DU",
        "Séance du 16 février 2023",
    ),
    refuses=("réunion de travail", "la séance du conseil", "séance de la commission"),
)

BODY_LINE = pattern(
    rf"^\W*(?:l[ea]\s|l')?{_BODY}(?:\s(?:du|de)\sconseil\s\w+)?(?:\sd[eu]s?\s[\w' -]{{2,40}})?\W*$",
    matches=(
        "LA COMMISSION PERMANENTE DU CONSEIL DEPARTEMENTAL",
        "COMMISSION PERMANENTE",
        "Conseil Municipal",
    ),
    refuses=("La commission permanente a décidé d'approuver", "LE CONSEIL,"),
)

MINUTES_TITLE = pattern(
    rf"""^\W*(?:1\s)?(?:(?:compte[\s-]rendu|proces[\s-]verbal|c-?r|pv)\b(?!.*\bextrait)(?:(?:\s[\w-]+){{0,3}}\s(?:du|de\sla|de|des)\b.*|(?:\s\w+){{0,2}}[\s:–-]{{1,3}}{_BODY}\b.{{0,60}}|\s(?:sommaire|succinct|integral|analytique))?$
        |releve\sd(?:e|es)\sdecisions(?!.*\b(?:maire|president))(?:\s(?:du|de\sla|de)\b.*)?$
        |{_BODY}\s(?:du|de\sla\sseance\sdu)\s(?:{WEEKDAY}\s)?\d.{{0,40}}$)""",
    matches=(
        "CR du conseil municipal 7 octobre 2022",
        "Conseil Municipal du 04 juillet 2022",
        "Conseil Municipal du 20/11/2025",
        "Compte-rendu de la réunion",
        "PROCES-VERBAL",
        "1 Procès-verbal de la séance du Conseil Municipal",
        "COMPTE RENDU CONSEIL MUNICIPAL VENDREDI 24 JUILLET 2015",
        "Compte rendu sommaire",
        "Procès-verbal valant compte-rendu du Conseil Communautaire",
        "RELEVÉ DES DÉCISIONS",
        "Conseil municipal du lundi 3 mars 2014",
    ),
    refuses=(
        "EXTRAIT DU PROCES-VERBAL",
        "Le procès-verbal de la séance du 29 septembre est approuvé.",
        "Conseil Municipal",
        "Relevé des décisions du maire",
    ),
)

ATTENDANCE_LINE = pattern(
    r"""^\W*(?:(?:etaient|etait|sont)\s)?presents?(?:\s(?:et\s)?\w+)?\s?[:=]|^\W*presents?\s\d|\bnombre\sde\s(?:membres|conseillers)
        |^\W*(?:membres|conseillers|delegues|administrateurs)\s(?:\w+\s)?en\sexercice\b|^\W*en\sexercice\b(?=\W*(?:\d|presents?\b|votants?\b|$))|^\W*membres\spresents""",
    matches=(
        "Etaient présents : Salim ACHIBA",
        "PRÉSENTS : 20",
        "Nombre de membres en exercices : 82",
        "ETAIENT PRESENTS : Mmes",
        "EN EXERCICE PRÉSENTS VOTANTS",
    ),
    refuses=("les membres présents et représentés", "Présentation", "le maire en exercice", "en exercice et leurs indemnités"),
    needs=("present", "nombre", "membres", "exercice"),
)

SESSION_FORMULA = pattern(
    r"l'?\s?an\s?,?\s*(?:deux|20\d\d|le\s,)|date\sd(?:e\s(?:la\s)?|')(?:convocation|affichage|publication|transmission|notification)|^\W*presiden(?:te?|ce)(?:\sde\s(?:la\s)?seance)?\s?:|\bpresidee\spar\b|\bpresidant\sla\sseance\b|suite\sa\sla\sconvocation|\bpresidence\sd[eu']|dument\sconvoqu|legalement\sconvoqu|regulierement\sconvoqu|\breunie?\s(?:le|en\s(?:seance|session|assemblee))\b",
    matches=(
        "L’An Deux-Mil-Vingt-Cinq, le Vingt-huit",
        "DATE DE CONVOCATION : 20 Octobre 2025",
        "Suite à la convocation en date du 28 avril 2023",
        "PRESIDENCE DE MONSIEUR JEAN-CLAUDE LEROY",
        "L'an , le , la Commission Permanente",
        "Le Conseil départemental réuni le 26 juin 2023",
        "Présidence : Mme Ida SERT",
        "Séance présidée par Mme Ida SERT",
        "Date d'affichage : 3 mai 2023",
    ),
    refuses=("l'an dernier", "la présidente", "réunion publique"),
    needs=("an", "date", "preside", "convocation", "convoqu", "reuni"),
)

HEAD_END = pattern(
    r"^\W*(?:ob[ij]et\b|vu\s(?:l|le|la|les|sa)\b|considerant|le\smaire\W*$|le\sconseil\W*$|decide\b|lemaire\W*$|ordre\sdu\sjour\b)",
    matches=("OBJET : Finances", "OBIET * Régie", "Vu le rapport", "LE MAIRE,", "Ordre du jour"),
    refuses=("Le Maire expose",),
)

HEAD_NUMBER = pattern(
    r"^\W{0,4}(?:(?:n\s?°\s?|deliberation\s)?(?:[a-z]{1,8}[\s/_-]?)?\d{1,4}(?:[\s./_-]{1,3}\d{1,4}){1,3}(?:-?[a-z])?|\d{1,2}\.\d{1,2})\W{0,3}$",
    matches=("25-10/077", "2.1", "#25.03-015", "N° 2023-167", "DCM 2023/12"),
    refuses=("72", "Article 2", "le 2.1 du code"),
)

EMBLEM = pattern(
    r"^\W*(?:republique\sfrancaise|liberte\W+egalite\W+fraternite|canton\sd|arrondissement\sd|(?:canton|arrondissement|departement)\s:|nombre\sde|accuse|publie)",
    matches=("REPUBLIQUE FRANCAISE", "Liberté - Égalité - Fraternité", "Canton de Bordères", "DEPARTEMENT : HAUTE-LORELLE"),
    refuses=("La République",),
)

OBJECT_LABEL = pattern(
    r"^\W{0,3}(?:[o0]b[ij]et|obiet|(?:intitule|sujet|affaire|libelle)(?=(?:\sde\sla\sdeliberation)?\s?:)|obj\.?(?=\s?:)|deliberation\s(?:relative\sa|portant\ssur|concernant)(?=\s?:))(?:(?:\sde\s(?:la\s(?:presente\s)?deliberation|l'affaire)|\sdu\s(?:rapport|dossier)|\sn\s?°\s?\d{1,3})?\s?(?:[:;=*\\_.>|-]\s?)+|\sde\sla\s(?:presente\s)?deliberation(?:$|\s(?!a\b|est\b|et\b|qui\b)))",
    matches=("OBJET : Partenariat", "Sujet : Partenariat", "Objet n° 3 : Tarifs", "OBJET DU DOSSIER : Tarifs", "| OBJET | Tarifs |", "0BJET >> Tarifs", "OBJET DE LA DELIBERATION Tarifs", "Objet de la délibération", "Objet de la délibération : TARIFS", "OBIET \\* Résie", "Objet: Tarifs", "Intitulé : Tarifs"),
    refuses=("Intitulé du poste : agent", "Affaire suivie par : Mme DUR", "L'objet de la délibération est", "Objet de la convention", "Article 1 - Objet"),
)

LONE_OBJECT = pattern(
    r"^\W{0,3}ob[ij]et\W{0,2}$",
    matches=("OBJET", "Objet :"),
    refuses=("Objet de la convention", "OBJET : Tarifs"),
)
"""The label of an object alone on its line; a clause of an agreement may be called so too."""

FIELD = pattern(
    r"^\W{0,3}(?:service|direction|commission|domaine|matiere|nomenclature|theme|politique|pieces?\sjointes?|annexes?|code)\b[^:]{0,30}\s?:\s",
    matches=("Service : Direction des finances", "Commission principale : finances"),
    refuses=("Objet : Tarifs", "service de l'eau"),
)
"""Another field of a form, below the object."""

OFFICE = pattern(
    r"^\W{0,3}(?:direction|service|pole|secretariat|cabinet|departement|bureau)\s(?:generale?|des?|du|d'|l'|et\s|affaires|urbanisme|finances|technique|juridique)",
    matches=("Direction du Secrétariat", "Service Affaires juridiques"),
    refuses=("Directives de gestion", "Services publics"),
)
"""Whose paper it is, inside the authority."""

CONTACT = pattern(
    r"""\b(?:telephone|tel|telecopie|fax|courriel|e-?mail)\b\W|\bwww\.|@|\b\d{5}\s[a-z]|^\W{0,3}(?:\d{1,4}\s?(?:bis|ter)?\W{1,3})?(?:rue|avenue|boulevard|place|chemin|route)\s(?:de\b|d'|du\b|des\b|\w+\s\w+\W{0,3}$)""",
    matches=("Téléphone : 04 00 00", "12 place Maréchal Foch, 59000 Valserre", "rue de la Mairie", "mairie@valserre.example"),
    refuses=("Télétravail des agents", "Placement de la trésorerie", "Acquisition d'un immeuble rue de la Mairie"),
)
"""Where the authority is found: street, telephone, site."""

RAPPORTEUR = pattern(
    r"^\W{0,3}rapporteure?\s?:", matches=("Rapporteur : Mme Ida SERT",), refuses=("le rapporteur expose",)
)

NAMED_SECRETARY = pattern(
    r"^\W{0,3}(?:m\.|mme|monsieur|madame)\s[\w' -]{3,50},?\s(?:est|a\sete)\s(?:nommee?|elue?|designee?|choisie?)\s(?:comme\s|en\squalite\sde\s|pour\s)?secretaire\b",
    matches=("Madame Ida SERT est nommée secrétaire de séance", "M. Luc ADREL a été élu secrétaire"),
    refuses=("la séance ; Mme SERT est nommée secrétaire", "Mme SERT est nommée déléguée"),
)
"""A sentence that opens below the list of those who sat."""

BODY_STARTS = pattern(
    r"""^\W{0,3}(?:rapporteure?\s?:|vu\s(?:l|le|la|les|sa)\b|considerant\b|entendu\b|le\smaire\s*,|lemaire\b|le\sconseil(?:\s\w+)?\s*,\s*$|le\sconseil\s*,|l[ea]\s(?:maire|president\w*|rapporteur\w*)\s(?:rappelle|expose|indique|informe|propose|presente|soumet)
        |(?:monsieur|madame|m\.|mme)\s.{3,50}\s(?:rappelle|rapporte|expose|indique|informe|propose|presente|explique|soumet|donne\slecture|a\sfait)\b
        |l[ea]\s(?:conseil|comite|commission|bureau|assemblee)\b[^.:;\n]{0,60},\s(?:apres\s(?:en\s)?avoir|a\sl.unanimite|decide|approuve|adopte|autorise)\b
        |decide\b|apres\s(?:en\s)?avoir|la\scommission\spermanente.{0,60},$|ordre\sdu\sjour\b|le\squorum\b|(?:madame|monsieur|mme|m\.)\sl[ea]\smaire\souvre)""",
    matches=(
        "Vu le rapport",
        "LE MAIRE,",
        "Monsieur le Maire rappelle au conseil",
        "Monsieur le Maire, Luc ADREL, rapporte :",
        "Ordre du jour",
        "Le Conseil métropolitain,",
        "Le conseil municipal, après en avoir délibéré, à l'unanimité, crée un poste",
    ),
    refuses=("Le maire de Corte", "OBJET : Tarifs", "Le Conseil municipal de Valserre, réuni"),
)

ADOPTION_OF_MINUTES = pattern(
    r"""^\W{0,3}(?:(?:point|question|affaire)?\s?(?:n\s?[°o]\s?)?(?:\d{1,2}|[ivx]{1,4})\s?[.)/:–—°-]{0,2}\s)?(?:approbation|adoption|validation)\s[^.]{0,30}?\b(?:d[ue]s?|l[ea]s?)\s
        (?:proces[\s-]verb\w+|comptes?[\s-]rendus?|pv)\b[^.;]{0,60}?\b(?:seances?|reunions?|conseil|comite|bureau|assemblee|precedente?|derniere?|\d{1,2}(?:er)?\s[a-z]{3,9})\b""",
    matches=(
        "Approbation du procès-verbal de la séance du 27 janvier",
        "POINT 1 - Approbation du compte rendu du Conseil Municipal du 30",
        "1) Adoption des comptes-rendus des réunions",
        "Approbation du PV du 4 mai",
    ),
    refuses=(
        "Le procès-verbal de la séance est approuvé",
        "Approbation du compte administratif",
        "Approbation du procès-verbal de mise à disposition",
        "L'approbation du procès-verbal de la séance",
    ),
    needs=("approbation", "adoption", "validation"),
)
"""A heading under which a session adopts the minutes of the one before."""

EARLIER_MINUTES = pattern(
    r"\b(?:proces[\s-]verbal|compte[\s-]rendu|pv)\b.{0,80}\b(?:seance|reunion|conseil|precedente?|derniere?|dernier)\b.{0,80}\b(?:est|sont|ete|lu)\b.{0,40}\b(?:adopte|approuve|valide)|\b(?:approuve|adopte|valide)(?:nt|r)?\b.{0,40}\b(?:l[ea]s?|ces?)\s(?:deux\s)?(?:proces[\s-]verb\w+|comptes?[\s-]rendus?|pv)\b(?!\sde\s(?:mise|bornage|transfert|cession|reception))",
    matches=(
        "Le conseil décide à l'unanimité de valider le procès-verbal de la précédente séance.",
        "Le procès-verbal de la précédente séance est adopté à l'unanimité, sans observation.",
        "Le compte rendu de la dernière réunion est lu et approuvé.",
    ),
    refuses=("Approbation du procès-verbal de la séance du 4 mai", "Le compte administratif est adopté", "approuve le procès-verbal de mise à disposition"),
)
"""A sentence that adopts the minutes of the session before."""
