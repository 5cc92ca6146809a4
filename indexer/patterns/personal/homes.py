"""Postal addresses, and the words that say whose they are."""

from __future__ import annotations

from indexer.patterns.core import pattern

_WAY = r"""(?i:rue|r\.(?=[ ]d[eu]s?[ ])|avenue|av\.|ave\.|boulevard|placette|calade|bd\.?|bld\.?|boul\.|place|pl\.|all[ée]e|all\.|impasse|imp\.|chemin|che\.|chem\.|route|rte\.?|quai|digue|cours|square|sq\.|lotissement|lot\.|lieu-?[ ]?dit(?:[ ]?:)?|hameau|sentier|sente|passage|pass\.|cit[ée]|faubourg|fbg|fg\.|ruelle|venelle|clos|voie|mont[ée]e|rond-point|esplanade|promenade|traverse|c[ôo]te|cour|courtil|carrefour|chauss[ée]e|rang|drève|coron|corniche|mail|parvis|sq|hent|straed|stread|bali|carrer|(?-i:LD|L\.D\.)(?=[ ][A-ZÀ-Ý]))"""
_ESTATE = r"(?i:r[ée]sidence|r[ée]s\.|villa|ferme|domaine|parc|ch[âa]teau|moulin|mas|camping|manoir|pavillon|lotissement|tour|b[ée]guinage|foyer|p[ée]niche|ehpad)"
_INNER = r"(?:(?i:appartement|appt?\.?|apt\.?|b[âa]timent|b[âa]t\.?|escalier|esc\.?|[ée]tage|porte|logement|log\.|chambre|ch\.|entr[ée]e|bloc|bp|b\.p\.|cs|bo[îi]te(?:[ ]postale)?)[ ](?:n°[ ]?)?(?:[A-Z][ ]\d{1,4}\b|[A-Z0-9]{1,6}\b)|\d{1,2}(?:er|[eè]me|e)[ ](?i:[ée]tage))"
_SMALL = r"(?:(?:de|du|des|la|le|les|et|en|sur|sous|aux?|à|lès|lez|ar|an|DE|DU|DES|LA|LE|LES|ET|SUR|AUX?)[ ]|(?:des?|du|la|les?|DES?|DU|LA|LES?)\n|[dlDL]['’])"
_NOT_PLACE = r"(?!(?:M\.|MM\.|Mme|Mlle|Monsieur|Madame|Mademoiselle|Maître|Tél|Né|Née|Courriel|Mail|Représent|SIRET|Le|Article|Parcelle)\b)"
_BIG = rf"{_NOT_PLACE}[A-ZÀ-ÝŒ0-9][\w'’.-]{{0,30}}(?<![.])"
_NAME = rf"(?:{_SMALL})*(?:{_BIG}|[a-zà-ÿ][\w'’-]{{0,30}})(?:[ ](?:{_SMALL})*(?:{_BIG}|(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\b)){{0,5}}"
_TOWN_NAME = rf"(?:{_SMALL})?{_NOT_PLACE}[A-ZÀ-Ý][\w'’-]{{1,30}}(?:[ ](?:{_SMALL})*[A-ZÀ-Ý][\w'’-]{{1,30}}){{0,4}}"
_TOWN = rf"(?:\d{{5}}|\d{{2}}[ ]\d{{3}})[ ]{{1,2}}(?:{_TOWN_NAME}|[a-zà-ÿ][\w'’-]{{1,30}})(?:[ ](?i:cedex)(?:[ ]\d{{1,2}})?)?"
_NUMBER = r"(?:(?:n°[ ]?)?\d{1,4}(?:[ ]?(?:bis|ter|quater|BIS|TER|[A-Da-d]\b))?(?:[ ]?(?:[-/]|et)[ ]?\d{1,4})?(?:,\n|[ ]?,?[ ]{0,2}))"
_SEP = r"(?:[ ]?[,;–—-]?[ ]?\n[ ]{0,4}|[ ]?[,–—][ ]{0,2}|[ ]-[ ]|[ ])"
_STREET = rf"(?:{_NUMBER}(?:de[ ]la[ ]|du[ ]|de[ ]l['’])?)?(?:{_WAY}(?:[ ]{{1,2}}|\n(?=[A-ZÀ-Ý][\w’\'-]{{2}}))(?:L[ea]s?[ ](?=[A-ZÀ-Ý]))?{_NAME}(?:,?[ ](?i:n°|num[ée]ro)[ ]?\d{{1,4}}\b)?|(?i:grande?[ '’-]rue)\b)"
_FIRST_TOWN = rf"(?:{_TOWN_NAME})(?:[ ]?\(\d{{5}}\),?[ ]|,[ ](?=\d|{_WAY}[ ]))"
_MORE = rf"(?:{_SEP}(?:{_INNER}|{_TOWN}|(?:{_NUMBER})?{_ESTATE}[ ]{_NAME}|{_STREET}))"
_LAST_TOWN = rf"(?:[ ]?[,–—-][ ]{{0,2}}{_NOT_PLACE}[A-ZÀ-Ý][\w'’-]{{1,30}}(?:[ ](?:{_SMALL})*[A-ZÀ-Ý][\w'’-]{{1,30}}){{0,3}}(?:[ ]?\(\d{{2,5}}\))?(?=[ ]?(?:[,:;.)|\n\t]|$|[ ]en[ ])))"

ADDRESS = pattern(
    rf"(?<![\w/])(?P<value>(?:(?:{_INNER}|{_ESTATE}[ ]{_NAME}){_SEP}){{0,3}}(?:{_STREET}|(?:{_NUMBER})?{_ESTATE}[ ]{_NAME})(?:{_MORE}){{0,4}}(?:{_LAST_TOWN})?)",
    matches=("12 bis rue des Lilas, 59000 Lille", "30, Cours Paoli à Corte", "lieu-dit La Croix 20250 CORTE", "4 impasse du Moulin.", "bâtiment C, 8 rue Haute", "5 bis grande rue", "9, allée des\nCormiers", "20 impasse\nSaint-Roch", "6,\nquai des Vanniers", "15 hent ar feunteun", "lotissement des Prés n° 8", "14 de la rue Haute", "LD Le Bourg Neuf"),
    refuses=("rapport", "article 12", "rue"),
    cased=True,
)

TOWN_FIRST = pattern(
    rf"(?<![\w])(?P<value>{_FIRST_TOWN}{_STREET}(?:{_MORE}){{0,2}})",
    matches=("LILLE (59000) 5 rue Pasteur", "Corbie, 27 route de Bray", "Corbie, montée des Ursulines, numéro 6"),
    refuses=("LILLE (59000)", "5 rue Pasteur"),
    cased=True,
)

NUMBERED = pattern(
    rf"(?<!\d)(?P<value>(?=\d{{1,4}}\b){_NUMBER}(?<=[ ,])(?!(?:ans|mois|euros|personnes|habitants|janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre|%|m²)\b){_NAME}(?:{_MORE}){{0,3}}|{_TOWN})",
    matches=("12 Le Bourg, 62170 Hesdin", "62170 Hesdin"),
    refuses=("Le Bourg", "12 ans"),
    cased=True,
)

NAMED_PLACE = pattern(
    rf"(?P<value>{_TOWN_NAME}(?:{_SEP}(?:{_INNER}|(?:villa|maison|bungalow|chalet|mobil-home|emplacement)[ ](?:n°[ ]?)?[A-Z0-9]{{1,4}}\b)){{1,3}})",
    matches=("LES TERRASSES DE LA MER, ENTREE B, BOITE 19", "Clos Fleuri, appt 6", "Clos Fleuri, villa 6"),
    refuses=("LES TERRASSES DE LA MER", "ENTREE B"),
    cased=True,
)
"""A place of a name without a way, told by the door or the floor after it."""

LIVES = pattern(
    r"""\b(?:demeur(?:ant|e|ent|ait)|residant|reside(?:nt)?\b|habitant(?!s)|habit(?:e|ent|ait|aient)\b|loge(?:ait|aient|ant)\b|logent(?=\s(?:actuellement|provisoirement|desormais|aux?|a|chez|\d))|vi(?:t|vent|vait|vaient)(?=\s(?:au|aux|a|dans|chez|en)\s)|residence\s(?:principale|secondaire)(?=\s(?:au|aux|situee?|sise?)\s)|viva(?:it|ient)(?=\s(?:au|aux|a|dans|en)\s)|logee?s?|la\smaison(?=\sdu\s\d)|(?:envoy|adress|notifi)ee?s?(?=\sau\s\d)|lui\s(?:sera|est|a\sete)\s(?:envoy|adress|notifi|remis)ee?s?(?=\s(?:route|rue|chemin|avenue|impasse|place|lieu)\b)|(?:sa|son|ses|leurs?)\s(?:propriete(?=\s(?:sise?|situee?|[ad]u)\s)|maison|logement|appartement|habitation|pavillon|studio|domicile)|(?:relog|heberg|evacu|sinistr)ee?s?\s[^.;\n]{0,60}\b(?:incendie|sinistre|inondation|effondrement|degats?|expulsion|peril)|bail(?=\s(?:du|au|de\sla|de\sl')\s?\d)|heberge(?:e|es|s)?|locataires?|occupante?s?|domiciliee?s?(?:\(e\))?(?:\(s\))?|domicilie\(e\)s?|(?:ayant|elisant|a|fait|dont)\s(?:son\s|leur\s|le\s)?domicile|domicile\s(?:(?:personnel|familial)\s)?d(?:u|e|e\sla)\s[\w'.-]{2,20}(?:\s[\w'.-]{2,20}){0,3},(?=\s(?:sis\s|situe\s|(?:au\s)?\d{1,4}[ ,]))|domicile(?!\s(?:aux?|en|a|chez)\s(?:la\s|l'|son\s|sa\s|leur\s|notre\s|me\s|maitre\s)?(?:ccas|cias|mairie|cabinet|etude|siege|centre\s(?:communal|intercommunal)|hotel\sde\sville|tribunal|greffe))|dont\sl'adresse|dont\sle\slogement
    |adresse\s(?:(?:actuelle|nouvelle|personnelle)\sd[eu]\s(?:la\s|l')?\w+|personnelle|privee|actuelle|du\sdomicile|postale|fiscale|du\s\w+|de\sla\s\w+|de\sl'\w+|des\s\w+))
    (?:\s(?:actuellement|ensemble|tous\sdeux|toutes\sdeux|desormais|avec\s\w+|encore|seule?|personnel|legal|fiscal|(?:en|depuis)\s\w{2,12}(?:\s(?:depuis|en)\s\w{2,12}){0,2}))?(?:\s(?:est|sis|sise|situee?))?(?:\s(?:sis|fixee?|situee?))?\s{0,3}(?::|,|-|au|a\sl'adresse(?:\ssuivante)?\s?:?|aux?|a(?:\sla\b|\sl'(?=\w))?|dans|sis|sise|est|du)?(?:\s{1,3}|(?<=\sl'))(?=\w)""",
    matches=("le domicile personnel du maire, situé 9 rue", "demeurant 12 rue des Lilas", "logent actuellement 2 quai", "lui sera adressée route", "adresse actuelle du pétitionnaire :\n28", "sa maison du 7 montée", "la maison du 14 rue", "envoyée au 3 route", "hébergée à l'hôtel depuis l'incendie du 6 ter rue", "résidant à l'Ehpad Les Lilas", "logée en urgence depuis août au 14 rue", "domicilié à 4 impasse", "Adresse personnelle : 3 rue", "résidant au 7 place", "locataire au 4 rue", "dont l'adresse est 5 rue", "demeurant ensemble à LILLE", "contiguë à leur propriété sise 8 rue"),
    refuses=("ont élu domicile au CCAS, 2 place", "dont le siège est 12 rue", "les habitants de la rue", "domiciliation bancaire"),
)

STATUS = pattern(
    r"\b(?:retraitee?|sans\sprofession|agricult(?:eur|rice)|salariee?|etudiante?|celibataire|veu(?:f|ve)|divorcee?|mariee?|pacsee?|sans\semploi|locataire|usagere?|riveraine?|parent\sd'eleve|assistante?\smaternelle)\s?,\s{1,2}(?=\d)",
    matches=("retraité, 36 rue de la Paix",),
    refuses=("retraités de la commune",),
)

OFFICES = pattern(
    r"\b(?:sarl|sas|sasu|sci|eurl|snc|s\.a\.|societe|association|entreprise|siege|capital|siren|siret|rcs|etablissements?|syndicat|institution|organisme|operateur|federation|fondation|cooperative|amicale|comite|office|scic|scop|gip|sem|(?<!hors\s)communes?|departement|region|communaute|prefecture|mairie|ccas|cias|hotel\sde\sville|metropole|etat|agence|etude|cabinet|notaires?|avocate?s?|huissiers?|geometres?|architectes?|tribunal|centre|direction|ecole|college|lycee|gymnase|salle|local|locaux|travaux|voirie)\b",
    matches=("la SARL Dupont, domiciliée", "au capital de 2 000 euros", "l'association X"),
    refuses=("Mme Martin", "sachant que"),
)

OF_SOMEBODY = pattern(
    r"\Aadresse\s(?:(?:actuelle|nouvelle)\s)?(?:personnelle|privee|d(?:u|e\sla|e\sl'|es)\s?(?:domicile|demandeu(?:r|se)|locataire|petitionnaire|requerante?|plaignante?|allocataire|beneficiaire|proprietaire|acquereu(?:r|se)|vendeu(?:r|se)|concessionnaire|debit(?:eur|rice)|defunte?|eleve|enfants?|parents?|pere|mere|interessee?))\b",
    matches=("adresse du demandeur : 12 rue", "adresse personnelle : 3", "adresse actuelle du locataire : 28"),
    refuses=("adresse du siège : 12 rue", "adresse du chantier : 3 rue", "adresse du fournisseur : 3 rue"),
)
"""Words of an address that no office has, whoever is named above."""

CHEZ = pattern(
    r"\A[\s,(–-]{1,4}chez\s(?:m\.|mm\.|mr\b|mmes?\b|mlles?\b|monsieur|madame|mademoiselle|la\sfamille|les\sepoux|sa\s|son\s|ses\s|leurs?\s|un\sami|une\samie)",
    matches=(", chez M. Ferrand", " chez sa fille"),
    refuses=(", chez le notaire", " chez Renault"),
)
"""After an address that is somebody's home."""

DWELLING = pattern(
    r"\b(?:logements?|domiciles?|maisons?|habitations?|appartements?|chez|adresse)\s(?:d[eu']\s?|occupee?\spar\s|louee?\spar\s|:\s?)?\Z",
    matches=("le logement de ", "chez "),
    refuses=("le local de ",),
)

ADDRESS_LABEL = pattern(
    r"(?:^|\n|[|;\t])[ ]{0,3}(?:adresse|domicile)\s{0,2}[:=|]\s{0,3}(?=\w)",
    matches=("Adresse : 12 rue Haute", "\nDomicile : 3 place"),
    refuses=("à l'adresse suivante :",),
)
"""On a line of its own: a person's when a person, and no office, is named just above."""

_MONTHS = r"(?:janvier|fevrier|mars|avril|mai|juin|juillet|aout|septembre|octobre|novembre|decembre|janv\.?|fevr?\.?|avr\.?|juil\.?|sept?\.?|oct\.?|nov\.?|dec\.?)"
_FIGURES = rf"[0-3o]?[0-9o](?:er)?(?:\s?[./-]\s?|\s{{1,3}})(?:[01o]?[0-9o]|[ivx]{{1,4}}|{_MONTHS})(?:\s?[./-]\s?|\s{{1,3}}|,?\sen\s)(?:[12i]\s?[0-9o]{{3}}|\d{{2}})(?!\d)"
_DAY = r"(?:premier|un|deux|trois|quatre|cinq|six|sept|huit|neuf|dix|onze|douze|treize|quatorze|quinze|seize|dix-sept|dix-huit|dix-neuf|vingt|vingt\s?(?:-|et)?[\s-]?(?:et[\s-])?\w+|trente(?:[\s-]et[\s-]un)?)"
_LETTERS = rf"{_DAY}\s{_MONTHS}\s(?:mil(?:le)?|deux[\s-]mil(?:le)?)(?:[\s-](?:neuf|huit|cents?|un|une|deux|trois|quatre|cinq|six|sept|dix|onze|douze|treize|quatorze|quinze|seize|vingts?|trente|quarante|cinquante|soixante|et)){{0,7}}"
_DATE = rf"(?:{_FIGURES}|{_LETTERS})"
_STOP = r"(?!(?:et|demeurant|domicilie\w*|residant|habitant|de\snationalite|pour|est|a|le|qui|une?|dont|par|avec|sur|represent\w*|celibataire|epou\w*|marie\w*|inscrit\w*|titulaire|sollicite|demande|beneficie|dossier|adresse|tel|nir|n)\b)"
_PLACE = rf"{_STOP}[a-z][\w'-]*(?:[ -]{_STOP}[a-z][\w'-]*){{0,3}}(?:\s?\([\w' -]{{2,25}}\))?"

BIRTH = pattern(
    rf"""(?:\bnee?(?:\s?\(e\)|[.·]e)?(?:\s?\(s\)|s)?\s{{0,2}}(?:[:=|]|[ \n](?:(?:[a-z][\w'-]{{1,20}},?\s){{1,2}}?le\b|le\b|en\b|un\b)?)\s{{0,2}}:?\s{{0,2}}(?:le\s)?(?P<value>{_DATE}(?:,?\s{{1,4}}(?:a|aux?)\s(?::\s{{0,2}})?{_PLACE})?|(?<=en\s)(?:{_MONTHS}\s)?(?:19|20)\d\d\b(?:,?\sa\s{_PLACE})?|a\s{_PLACE}(?:\s?,?\s{{1,2}}(?:le\s{{1,8}}|en\s)(?:{_DATE}|(?:{_MONTHS}\s)?(?:19|20)\d\d\b)|\s?[,:;(-]\s{{0,2}}{_DATE}))
    |\b(?:dates?\s(?:(?:et\slieu\s)?de\s)?naissance|naissances?,?|d\.?d\.?n\b\.?|d\.\s?n\.)\s{{0,2}}(?:de\s[\w.'-]{{1,30}}(?:\s[\w.'-]{{1,30}}){{0,2}}\s{{1,2}})?(?:[:=|]|le\b|du\b)?\s{{0,3}}(?:le\s)?(?:«\s?)?(?P<labelled>{_DATE}(?:[ ]?(?:[,;-][ ]{{1,2}}(?:a[ ])?|[ ]a[ ]){_PLACE}(?=[\s,.;)|]|$))?)
    |\bnee?s?(?:\(e\)s?|[.·]e[.·]?s)?(?:,?\ssavoir)?\s?:\s{{0,2}}[a-z][a-z.' -]{{2,30}}\s(?P<listed>{_DATE})
    |\(\s?(?P<aside>[0-3]?\d[/.-][01]?\d[/.-](?:19)?\d\d,\s(?:a\s)?{_PLACE})\s?\)
    |(?P<told>{_FIGURES})(?=\s?\(\s?date\sde\snaissance)
    |\(\s?(?:°|o|ne)\s?(?P<sign>{_FIGURES})\s?\)
    |\b(?:(?:lieu|ville|commune|pays)\sde\snaissance|nee?(?:\s?\(e\))?\sa)\s{{0,2}}[:=|]\s{{0,3}}(?P<place>{_PLACE})
    |\bnati(?:f|ve)\s(?:de\s|d')(?P<native>{_PLACE}))""",
    matches=(
        "née le 12/03/1984 à Lille",
        "né(e) le : 3 mars 1990",
        "Date de naissance : 01.02.1975",
        "né le 1er\navril 1962",
        "DDN : 12-03-84",
        "D.N. : 12.03.1984",
        "né à Oran (Algérie), le 28 octobre 1949",
        "né le six janvier mil neuf cent quatre-vingt-deux",
        "né en 1966",
        "date de naissance de R. Durand : 30/06/2005",
        "né à Dole en mars 1951",
        "né le 4.XI.1946",
        "Né(e)s : R. Durand 4.XI.1946",
        "M. Durand (06/11/71, Brest)",
        "née un 8 mai, en 1985",
        "15-08-83 (date de naissance)",
        "né à Brive, 06/06/1951",
        "de la naissance, le 12 janvier 2023",
        "Lieu de naissance : Brive",
        "née le : 30.11.1993\nÀ : Brive",
    ),
    refuses=("la convention née le même jour", "délibération du 12/03/2023", "née de la loi du 3 mars 1990"),
)

ALSO_BORN = pattern(
    rf"\A,?\s(?:et|puis)\s(?:[^.;\n\d]{{0,40}}\s)?(?:le\s)?(?P<value>{_DATE})",
    matches=(" et 04.11.1996", " et le 4 mai 1998", ", et Madame à Bray, le 1er juin 1992"),
    refuses=(" et 12 voix", ". Le 4 mai 1998"),
)
"""Behind a date of birth of one of several persons: that of the next."""

SEVERAL_BORN = pattern(r"\Anee?s\b", matches=("nes le 4 mai 1998", "nees savoir"), refuses=("nee le 4 mai", "ne le"))

NOT_BORN = pattern(
    r"\b(?:projets?|creances?|litiges?|societes?|idees?|conventions?|droits?|associations?|dettes?|contentieux|partenariats?|dispositifs?|structures?|syndicats?|communautes?|communes?|collectifs?|entreprises?|festivals?|besoins?|demarches?|initiatives?|obligations?|differends?|(?<!ans\sde\s)services?|bulletins?|journa(?:l|ux)|clubs?|amicales?|contrats?(?!\saide)|reseaux?|cooperation|comites?|groupements?|programmes?|actions?|manifestations?|polemique|conflits?)\b[\w\s,'«»-]{0,30}\Z",
    matches=("le projet ", "la société, ", "la créance "),
    refuses=("Mme Martin, ",),
)

LONG_AGO = pattern(
    r"(?<!\d)1[5-8]\d\d(?!\d)", matches=("4 mars 1889",), refuses=("4 mars 1989", "18890"), cased=True
)
"""The year of a birth of nobody alive."""
