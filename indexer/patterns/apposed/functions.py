"""Functions that are exercised in public, beside a name: heads of services, accountants, officers, practitioners, delegates.

Who acts by virtue of a function is named in the act for it: the law wants authors and signatories of acts legible
(R. 2131-1 of the code général des collectivités territoriales, L. 212-1 of the code des relations entre le public et
l'administration). Grades of the staff, cashiers and stand-ins are no functions here.
"""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_HEADS = any_of(
    r"""
    direct(?:eur|rice)s?(?!\sde\s(?:la\s)?publication) dgs dga dgst dgas drh daf
    chef(?:fe)?s?(?=\s(?:d[eu]\s|d'|des\s)(?:la\s|l')?(?:services?|cabinet|police|centre|corps|division|bureau|poste|brigade|unite|pole|projet|mission|secteur|etablissement|groupement|departement|gendarmerie|garde)\b)
    responsable(?=\s(?:d[eu]\s|d'|des\s|administrati|techni|financi|juridi|informati))(?!\s(?:du|d'une?|de\sl'|de\sla|de|des)\s?(?:sinistre|accident|dommages?|degats?|degradations?|faits?|nuisances?|vols?|troubles?|chute|incendie|infraction|enfant|mineure?|famille|rayon|magasin|boutique|production|chantier|caisse|ventes?)\b)
    secretaire\s(?:generale?|de\smairie) proviseure? principale?\s(?:adjointe?\s)?du\scollege conseill(?:er|ere)\sen\senergie chargee?\sde\s(?:mission|projets?|communication|developpement) recteur rectrice abbe pasteur rabbin senat(?:eur|rice) deputee?
    doyen(?:ne)?\sde\sla\sfaculte gouverneure?
    """
)
_MONEY = any_of(
    r"""
    tresori(?:er|ere)(?:-payeu(?:r|se)(?:\sgenerale?)?)?
    comptable(?:\s(?:publi|assignataire|de\s(?:la\s(?:collectivite|commune)|l'etablissement))\w{0,5})?
    receveu(?:r|se)(?:-placi(?:er|ere))? placi(?:er|ere) payeu(?:r|se) percept(?:eur|rice)
    commissaires?\saux\scomptes expert(?:e)?-comptable controleu(?:r|se) inspect(?:eur|rice)
    conseill(?:er|ere)\saux\sdecideurs
    """
)
_LAW = r"""(?:commissaires?\s(?:enquet\w{1,5}|centra\w{1,2}|de\s(?:police|justice)|divisionnaire|du\sgouvernement)|prefete?|sous-prefete?|(?:vice-)?procureure?|juge|greffi(?:er|ere)|magistrate?|avocate?s?|notaires?|huissi(?:er|ere)s?|mandataires?\sjudiciaires?|liquidat(?:eur|rice)|administrat(?:eur|rice)\sjudiciaire|rapporteu(?:r|se)\spublic|mediat(?:eur|rice)|conciliat(?:eur|rice)|delegue\sdu\sprefet
    |gardes?[ -]champetres?(?:\schef)?|(?:brigadi(?:er|ere)s?|gardien(?:ne)?s?)(?:[ -](?:chef|brigadi(?:er|ere)s?))?(?:\sprincipa(?:l|le|ux))?(?=,|\sde\spolice|\s(?:m\.|mme))|agente?\sde\spolice\sjudiciaire|offici(?:er|ere)\sde\spolice|policier\smunicipal|(?:major|capitaine|commandante?|lieutenante?|colonelle?|adjudante?(?:-chef)?)(?=\s(?:de\s(?:la\s)?gendarmerie|commandant|de\spolice|des\spompiers|de\ssapeurs)|,))"""
_ARTS = any_of(
    r"""
    docteure? dr\.? professeure?(?!\s(?:d[eu]s?\b|d'))
    medecins?\s(?:agree\w?|traitant|du\stravail|de\sprevention|expert|coordonnateur|conseil|de\spmi|referent|instruct\w{3,5}|chef|scolaire)
    architectes? geometres?(?:-(?:experte?|cadastreu(?:r|se)))? urbanistes? maitre\sd'oeuvre paysagistes?
    bureau\sd'etudes archeologue hydrogeologue(?:\sagreee?)? experte?(?:\s(?:judiciaire|agree\w?|designee?|pres)|(?=,)|(?<=l'expert)(?=\s)) veterinaire
    """
)
_BODIES = any_of(
    r"""
    president(?:e)? vice-president(?:e)? secretaire delegue?e?s? representante?s? administrat(?:eur|rice)
    porte-parole correspondante? referente?
    """
)
_OF_BODY = r"\s(?:d[eu]\s|d'|des\s)(?!(?:la\s|l'\s?)?(?:bail|logement|concession|parcelle|succession|indivision|famille|copropriete|direction|biens|nuit|classe)\b)[\w'/-]{1,25}"
_CIVIL = r"(?:(?:m\.|mme|mlle|mr|monsieur|madame|me|maitre|dr\.?|docteur)\s{1,2})"
_COMPLEMENT = r"(?:[ \n](?:(?:de|a)[ \n](?:la[ \n]|l'))?(?!(?:m\.|mme|monsieur|madame|dans|par|que|qui|contre|est|sont|ont|a|dont|avec|pour|sur|l[ae]s?|une?|son|sa|ses|ce|cet|cette|leurs?)\s|l')[\w'/-]{1,25}){0,9}"
_KIND = r"(?:[ \n](?:[\w-]{3,20}(?:ales?|aux|aires?|elle|els)|techniques?|juridiques?|publi\w{1,3}|numeriques?|informatiques?|humaines|jeunesse|urbaine?s?))"
_OF_WHAT = rf"(?:{_KIND}?[ \n](?:d[eu]s?[ \n](?:la[ \n]|l')?|d'|aux?[ \n]|a[ \n](?:la[ \n]|l')|en[ \n]|et[ \n](?:de[ \n](?:la[ \n]|l')|du[ \n]|des[ \n]|d'))[\w'/-]{{2,25}}{_KIND}?){{1,4}}"
"""What a function is of where no comma parts it from the name: no verb has room in it."""
_TOLD = any_of(
    r"""
    adjointe?s? generale?s? deleguee? departementa\w{1,2} regionale? municipale?s? territoriale? interimaire
    principale? publi\w{1,3} techniques? artistique administrati(?:f|ve) pedagogique
    """
)

BEFORE = pattern(
    rf"(?:(?<![\w-])(?:{_HEADS}|{_MONEY}|{_LAW}|{_ARTS})(?:\s{_TOLD}){{0,2}}(?:(?P<comma>{_COMPLEMENT},[ \n]{{1,2}}{_CIVIL}?)|{_OF_WHAT}[ \n]{_CIVIL}|[ \n]{{1,2}}{_CIVIL}?)|(?<![\w-])(?:{_BODIES}(?:\s{_TOLD})?{_OF_BODY}|(?:vice-?president|adjoint|conseill|secretaire|inspect)\w{{0,4}}(?:\sau\smaire)?\s(?:chargee?|deleguee?)\s[\w'/-]{{1,25}})(?:(?P<parted>{_COMPLEMENT},[ \n]{{1,2}}{_CIVIL}?)|(?:{_OF_WHAT})?[ \n]{_CIVIL}))\Z",
    matches=(
        "le directeur général des services, m. ", "la directrice du service jeunesse, mme ", "comptable de la collectivité, mme ", "le trésorier d'istrelles, ",
        "le docteur ", "du professeur ", "le sénateur ", "commissaire enquêteur, m. ", "chef de la police municipale, m. ", "le garde champêtre ", "la présidente de l'association mme ", "le géomètre-expert ", "la déléguée départementale de l'éducation nationale, mme ", "la directrice artistique ", "le chargé de mission ", "le trésorier-payeur, m. ", "le vice-président chargé du personnel,\n",
    ),
    refuses=("la directrice félicite, en séance, ", "la directrice du ccas reçoit mme ", "le directeur convoque l'agent, m. ", "l'avocat de m. ", "le directeur : ", "le père de l'enfant, m. ", "régisseur titulaire, mme "),
)  # fmt: skip
"""The function, what it is of, a comma or a civility, right before the name."""

FOR_BODY = pattern(
    rf"\brepresentee?s?[ \n]par[ \n](?:son|sa|leur)[ \n](?:(?:co-?|vice-?)?(?:gerante?|presidente?)|{_HEADS}|{_MONEY}|maire|secretaire|mandataire|administrat(?:eur|rice)|associee?|delegue\w?)(?:[ \n](?:{_TOLD}|en[ \n]exercice)){{0,2}},?[ \n]{{1,2}}{_CIVIL}?\Z",
    matches=("la société, représentée par son gérant m. ", "représentée par sa directrice générale, ", "représenté par sa trésorière mme "),
    refuses=("représentée par sa mère, mme ", "représenté par son tuteur, m. ", "l'indivision, représentée par "),
)
"""Before the name of who acts for a body, by the function that they have in it."""

SIGNS = pattern(
    rf"(?:\A|\n)[ \t]{{0,40}}pour\s(?:ampliation|extrait|copie|expedition|l[ea]\s(?:maire|president\w?|direct\w{{4}})(?=,?\set\spar|,?\spar\sdelegation))\b[^.\n]{{0,120}}[ ,:]{_CIVIL}?\Z|(?:\n|[ ]{{3}})[ \t]{{0,80}}(?:vu,?\s)?(?:l[ea]\s|l'|pour\sl[ea]\s)(?:{_HEADS}|{_MONEY}|{_LAW}|{_ARTS}|{_BODIES})(?:\s{_TOLD}){{0,2}}{_COMPLEMENT},?[ ]{{0,4}}\n(?:[\w.' -]{{3,30}}[ ]{{3}}[ ]{{0,60}})?[ \t\n]{{0,120}}(?:signee?\s?:?\s{{1,3}})?{_CIVIL}?\Z",
    matches=("\nla présidente,        vu, le directeur de l'office,\nj. roux                 ", "\nla directrice générale\n\n   ", "\n   le comptable public,\n   m. ", "\npour ampliation, la cheffe du service des assemblées "),
    refuses=("\nla commune de bray\n", "le directeur\n", "\npour le maire de bray, "),
)
"""A function on a line of its own and the name below."""

AFTER = pattern(
    rf"""\A\s?[,(]\s?(?:(?:notre|un|une|en\s(?:sa\s)?qualite\sd[eu])\s|en\s(?:sa\s)?qualite\sd')?
    (?:(?:{_HEADS}|{_MONEY}|{_LAW}|{_ARTS})(?![\w-]|\s?:)|{_BODIES}{_OF_BODY}|qui\spreside\b|deleguee?\s(?:aux?\s|a\sl(?:a\s|'))|president[e]?\s?[,.)])""",
    matches=(
        ", directrice du CCAS", ", délégué aux finances", ", commissaire enquêteur", ", médecin agréé", ", garde champêtre chef", ", trésorier", ", notaire à Lille", ", architecte DPLG",
        ", présidente de l'association", ", délégué de Saint-Priest", " (directeur de la caf)", ", qui préside l'association", ", responsable du service",
    ),
    refuses=(", directement", ", l'huissier a constaté", ", responsable de", ", médecin", ", présidente de la copropriété", ", régisseur", ", responsable du sinistre", ", chef de famille", ", chef de chantier", ", secrétaire de direction", ", délégué de classe", " (avocat : me"),
)  # fmt: skip
"""Right behind the name."""

HELD = pattern(
    rf"(?<![\w-])(?:{_HEADS}|{_MONEY}|{_LAW}|{_ARTS})(?:\s{_TOLD}){{0,2}}(?:{_OF_WHAT})?\s(?:est|sera|reste)\s{{1,2}}{_CIVIL}\Z",
    matches=("le commissaire enquêteur sera m.\n", "la directrice du ccas est mme "),
    refuses=("le locataire est m. ", "le directeur est reçu par m. "),
)
"""A function and who holds it."""

AND_OTHER = pattern(
    r"\A(?:,[ ][A-ZÀ-Ý][\w'’-]{1,25}(?:[ ][A-ZÀ-Ý][\w'’-]{1,25}){0,3}){0,3}[ \n]et[ \n](?:(?:M\.|Mme|Monsieur|Madame)[ ])?[A-ZÀ-Ý][\w'’-]{1,25}(?:[ ][A-ZÀ-Ý][\w'’-]{1,25}){0,3}(?=,[ ](?!dgs\b)[a-zà-ÿ-]{4,20}s\b)",
    matches=(" et Marc Puig, gardiens-brigadiers", ", Lise Roux et Mme Puig, directrices"),
    refuses=(" et Marc Puig, directeur", " et le maire, adjoints"),
    cased=True,
)
"""Behind a name: others, and what they all are."""

PRACTITIONER = pattern(
    rf"(?<![\w-])(?:docteure?|dr\.?|medecins?(?:\s\w{{4,16}})?|maitre|me)[ \n]{{1,2}}{_CIVIL}?\Z|\bl[ae]\s(?:juge|procureure?|rapporteure?\spubli\w{{1,3}})(?:\sd(?:es|u|e\sla)\s[\w'-]{{3,15}})?,[ \n]{{1,2}}{_CIVIL}?\Z",
    matches=("le juge des référés, mme ", "le docteur ", "le médecin agréé ", "maître "),
    refuses=("médecine ", "mme "),
)
"""Before whoever comes with the profession into the matters of others."""

EXECUTES = pattern(
    r"\A(?:\set\s(?:m\.|mme|monsieur|madame)\s[^.;,]{3,60})?,?\s(?:est|sont|sera|seront)\s(?:,\s[^.;]{0,60},\s)?chargee?s?(?:,\s[^.;,]{0,60},)?\sde\s(?:l'execution|la\smise\sen\soeuvre|l'application|representer|veiller|notifier)|\A\srapporte\s(?:l[ea]s?|un|une|ce|cette|deux)\s(?:\w{4,10}\s)?(?:dossiers?|points?|questions?|affaires?|projet|demandes?)\b(?!\s(?:medica|socia|de\ssurendett))|\A\s(?:propose|suggere)\sque\s(?:la\s(?:commune|ville|collectivite|commission)|le\sconseil|l'assemblee|le\s(?:syndicat|bureau))\b(?![^.;]{0,60}\b(?:lui|sa|son|ses)\b)|\A\sprend\sla\spresidence(?:\s(?:de\sla\s(?:seance|reunion|commission)|de\sl'assemblee|du\s(?:conseil|bureau))\b|\s?[.,;]|\Z)|\A\srend\scompte\b|\A\sdonne\slecture\b|\A\s(?:interviendra|animera|encadrera|dispensera|presentera\s(?:ses|les|l[ae])\s(?:travaux|recherches|conclusions|resultats|etude|projet|rapport))\b",
    matches=(" est chargé de l'exécution", " et M. le trésorier sont chargés de l'exécution", " sont chargés, chacun en ce qui le concerne, de l'exécution", " rapporte un second dossier", " propose que la commune", " animera", " présentera ses travaux"),
    refuses=(" présentera sa demande", " propose que la commune lui rachète", " rapporte un dossier médical", " prend la présidence de l'indivision", " est chargé de famille", " rapporte les faits", " propose d'acheter"),
)
"""Behind the name of who carries an act out or reports on it."""

REPORTED = pattern(
    rf"\b(?:(?:dossiers?|projets?|points?|questions?|sujets?)(?:\sd[e']\s?(?:budget|deliberation|reglement|convention|statuts?))?,?|(?:rapports?|bilans?|deliberations?|comptes?|exposes?)\b(?:(?!\b(?:aides?|secours|famille|social|demande|dettes?)\b)[^.;:]){{0,80}})\s(?:presentee?s?|rapportee?s?|exposee?s?|introduite?s?|detaillee?s?)\spar\s{_CIVIL}?\Z",
    matches=("l'examen de ce dossier, présenté par mme ", "rapport présenté par "),
    refuses=("la demande présentée par m. ", "le projet de maison présenté par m. ", "le dossier de surendettement présenté par mme "),
)
"""Before the name of who presents a matter to the assembly."""

_ACTS = any_of(
    r"""
    ont avons est sont etant qui lequel laquelle re(?:coit|tient|jette|fuse) examine enten[dt] accord attribu oct?ro
    allou emet decid propos class chois donn constat design convoqu audition interrog sanctionn exclu poursui vers
    prononc admet selectionn nomm rencontr a\s(?!la\b|titre\b)\w{2,14}(?:e|i|u|is|it|ert)\b
    """
)
_OPEN = rf"(?:(?!\b{_ACTS})[^.;:]|(?<=\bm)\.|(?<=\bmm)\.|;(?=\s)){{0,250}}"
"""Up to the name, without a verb."""

LIST = pattern(
    rf"(?:\bcomposition\sd(?:u|e\sla|e\sl')\s?(?:jury|commission|comite|bureau|conseil|equipe)(?!\sde\sfamille)\b[^.;:]{{0,60}}:|\b(?:commission|comite|jury|bureau|delegation|conseil(?!\sde\sfamille)|groupe\sde\stravail|equipe\s(?:pluridisciplinaire|projet|municipale)|cellule)\b(?:(?!\b(?:a|ont|recoit|famil\w{{1,4}}|foyer|couple|menage|fratrie)\b)[^.;:]){{0,60}}\bcompos[^\W\d]{{1,2}}s?\s(?:(?:de|d'|par|comme\ssuit)\s?:?|:)|\bassist(?:e|ent|aient|ait|aient)\s(?:egalement\s|aussi\s|de\sdroit\s|en\soutre\s)?a\sla\s(?:seance|reunion)\s?:?|\bassistee?s?\sd[e'](?=\s?(?:m\.|mme|monsieur|madame))|\bnous,(?=[^.;]{{3,80}}\bmaire\b)){_OPEN}\Z",
    matches=("portant composition du jury : m. roux, mme ", "la commission d'attribution, composée de mme roux, de m. ", "assistent à la séance : luc roux, directeur ; ", "assisté de m. "),
    refuses=("la commission, composée de mme roux, a entendu m. ", "le comité, composé de mme roux, retient ", "la famille composée de mme ", "le conseil a reçu la famille, composée de mme ", "la cellule familiale composée de mme ", "composée de mme roux. m. "),
)
"""A list of who sits or helps, open up to here."""

IN_PRESENCE = pattern(
    rf"\ben\spresence\sd[e'](?=\s?(?:m\.|mme)[^.;]{{3,60}},\s(?:adjoint|conseill|maire)){_OPEN}\Z",
    matches=("en présence de m. luc roux, maire, de mme ", "en présence de mme roux, adjointe, et de m. "),
    refuses=("en présence de m. ", "en présence de m. roux, maire, a été entendu m. "),
)
"""Those in whose presence something is done, open up to here; who does it comes after, with a verb."""

OFFICERS = pattern(
    rf"\b(?:president|tresori|secretaire)\w{{0,3}}\b(?:(?!\b{_ACTS})[^.;:\n]){{3,80}},\s(?:vice-)?(?:president|tresori|secretaire)\w{{0,3}}(?:\sadjointe?)?\s{_CIVIL}?\Z",
    matches=("présidente maryse roux, trésorier denis puig, secrétaire ",),
    refuses=("présidente maryse roux ; secrétaire ", "la secrétaire ", "la présidente reçoit mme roux, secrétaire "),
)
"""Officers of a club one after the other, up to the next name."""

DELEGATED = pattern(
    rf"\bdelegations?\b(?!\sdu\sdroit)(?:(?!\b(?:aides?|secours|vente|cession)\b)[^.;:]|(?<=\bm)\.){{0,200}}\b(?:a|et)\s{_CIVIL}\Z",
    matches=("donnons délégation à m. ", "délégation de signature est donnée à mme roux, responsable de l'état civil, et à m. "),
    refuses=("par délégation. m. ", "délégation pour une aide accordée à m. "),
)
"""Before whoever signs or acts by delegation."""

_OF_STAFF = any_of(
    r"""
    est\s(?:recrut|nomm|plac|promu|titularis|licenci|radi|suspendu|revoqu|affect|admise?\sa\sfaire\svaloir|autorisee?\sa(?!\s(?:signer|engager|representer|mandater|lancer|solliciter|intervenir|ester)\b))
    conges?\s(?:d[e']\s?|pour\s)?(?:\w+\s)?(?:maladie|maternite|formation|parental) arret\sde\stravail blame
    exclusion sanction protection\sfonctionnelle agress\w{2,5} insult\w{1,4} diffam\w{1,6} blesse\w{0,2}
    accident\s(?:de|du)\s (?:porte|depose)\splainte victime loge(?:ment|e|es)?\s(?:de\sfonction|par\snecessite)
    rupture\sconventionnelle imputab\w{1,6} se\sporte\sacquereur souhaite\s(?:acquerir|acheter|vendre) achat\sd[eu]
    vend\b cede\b carte\sd'achat mandataire avance\sd[e'] regisseu(?:r|se)
    """
)

MATTER = pattern(
    rf"""\b{_OF_STAFF}""",
    matches=("est placée en congé", "la protection fonctionnelle", "est nommé", "blessé au genou"),
    refuses=("est chargé de l'exécution", "accompagné", "est autorisé à signer les bons"),
)
"""In the sentence of who is there for a matter of their own, whatever their function."""

_GIVES = any_of(
    r"""
    attribu accord octroi octroy allou vers(?!ion|o) rembours conced consent vend vente cession alienation ced lou
    indemnis aide secours bourse subvention prime remise
    """
)

GIVEN = pattern(
    rf"\b{_GIVES}\w{{0,6}}\b(?:(?!\b(?:confi|charg)\w{{1,3}}\b)[^.;]|(?<=\bm)\.){{0,100}}(?:\b(?:aux?|a(?:\sla)?|au\s(?:profit|benefice)\sd[e']|en\sfaveur\sd[e'])|\s?:)\s{{0,2}}{_CIVIL}?\Z",
    matches=("vente de la parcelle de m. roux à m. ", "attribue une aide de 300 € à m. ", "aide au permis : ", "rembourse 120 € au docteur ", "cède la parcelle ab 12 à mme "),
    refuses=("l'acte de vente est confié à m. ", "accorde la parole. m. ", "donne la parole à m. "),
)
"""In the sentence before whoever gets, buys or rents."""

CLOSED = pattern(
    r"\A\s{0,2}(?:[,.;:)–-]|\Z|\n|et\b|est\b|sont\b|a\s|pour\b|de\s|d'|indique|precise|expose|presente|propose|repond|rappelle|ajoute|informe|estime|signale|souligne|confirme|en\b|qui\b|ou\b|(?:attest|certifi|constat|prescriv|preconis|conclu)ant\b|remis|n'a\b|ne\b|fait\b|declare\b|transmet|certifie|atteste|conclut|evalue|(?!(?:rece|perce|de)vra|touchera|beneficiera|paiera|occupera|louera|quittera|partira|acquerra|rembour|habitera|sera)\w{3,11}(?:ra|ront)\b|demande\s(?:l'admission|au\s|a\sl'assemblee))",
    matches=(", répond", ".", " et mme", " est chargé", " n'a pu recouvrer", " demande l'admission en non-valeur", " bornera"),
    refuses=(" demeure", " sollicite", " demande une aide", " percevra"),
)
"""Behind a name that goes with the function before it."""

SIGN = pattern(r"\A\s{0,2}(?:[,.;:)–-]|\Z|\n)", matches=(", répond", "."), refuses=(" est radié",))
"""Behind a name that a comma parts from the function before it: « sur avis du directeur, M. Roux est … » is none."""

_SAID = any_of(
    r"""
    transmis rendu emis propose informe constate etabli adresse notifie communique signifie produit remis presente
    precise indique rappele signale certifie atteste examine conclu verifie
    """
)

SAYS = pattern(
    rf"[.;]\s|\n[ \t]{{0,8}}\n|\s-\s[a-z]{{1,4}}[ -]?\d{{2,4}}\s|\sdemande\sl'admission\sen\snon-valeur|\sque\s|\bqu'|\b(?:a|ont|avoir)\s{_SAID}\b|\b(?:transmet|propose|expose|indique|precise|rapporte|presente|repond|rappelle|explique|signale|atteste|certifie|informe)\s|\s(?:attestant|certifiant|constatant|prescrivant|preconisant|concluant)\b",
    matches=(" - d-137 régie", " attestant d'une bronchite", ", a transmis un état", " expose le dossier", ". Le", " indique que"),
    refuses=(", est placée en congé",),
)
"""Behind it a text says what others do, own or have."""

ITEM = pattern(
    r"(?:(?:\A|\n)[ \t]{0,12}(?:[-–•*]|\d{1,2}[.)])[ ]{0,3}|:[ ]{0,2})(?:(?i:m\.|mme|mlle|monsieur|madame)[ ]{1,2})?\Z",
    matches=("\n- ", "\n• Mme ", "Directrice : "),
    refuses=("\n", "le directeur, M. "),
    cased=True,
)
"""What opens an item of a list of contacts."""

CONTACT = pattern(
    r"\A[^\n;]{0,80}?(?:@|\btel\b|\bligne\sdirecte\b|(?<!\d)0\d(?:[ .]\d\d){4})",
    matches=(", directrice, anne.roux@exemple.fr", ", responsable du pôle, 05 21 48 15 36"),
    refuses=(", directrice du ccas\nanne@exemple.fr",),
)
"""Behind somebody whom a list of contacts names."""
