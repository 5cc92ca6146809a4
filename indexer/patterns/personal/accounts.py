"""Bank accounts: IBAN, the parts of a RIB, and the labels that stand beside them."""

from __future__ import annotations

from indexer.patterns.core import pattern

_GAP = r"[\s.\-–|/·:]{0,4}"
_CODE = r"(?:code\s{0,2}-?\s{0,2})"
_NUMBER = r"(?:n\s?[°o]\s?|numero\s{1,2}|num\.?\s{1,2})"

IBAN_START = pattern(
    r"(?:(?<![a-z0-9])|(?<=iban))(?P<country>[a-z]\s?[a-z])[\s.]{0,3}[0-9oil]\s?[0-9oil](?=(?:" + _GAP + r"[a-z0-9]){11})",
    matches=("FR76 9999 0100 0800 0102 0304 003", "IBANFR7699990100080001020304003", "F R 7 6 9 9 9 9 0 1 0 0 0 8 0 0 0 1 0 2", "BE68 5390 0754 7034"),
    refuses=("FR 12", "article 76 1027"),
)

IBAN_LABEL = pattern(
    r"\bi\.?\s?b\.?\s?a\.?\s?n\b\.?(?P<between>[^\n\d]{0,60}?)(?P<value>[a-z]{2}\s{0,2}[0-9oilx*•.]{2}(?:[^\n;,():]|:(?!\s)){8,46})",
    matches=("IBAN : FR76 9999 O1OO 0800 0102 0304 0O3", "I.B.A.N. FR76 XXXX 0100 0800 0102 0304 003"),
    refuses=("l'IBAN du bénéficiaire sera fourni", "joindre un RIB"),
)

RIB = pattern(
    r"(?<![\w,.-])(?P<bank>\d{5})(?P<gap>[ \t.\-/|]{0,3})(?P<desk>\d{5})[ \t.\-/|]{0,3}(?P<account>[a-z0-9]{11})[ \t.\-/|]{0,3}(?P<key>\d{2})(?![\w]|[.,]\d)",
    matches=("99990 10008 00010203040 03", "99990100080001020304003", "99990\t00099\tB0120000000\t05"),
    refuses=("60611 10000 20000 30000", "059-225900018-20230515-317241"),
)

LOOSE_RIB = pattern(
    rf"(?<![a-z0-9])\d(?:{_GAP}[a-z0-9]){{20}}(?:{_GAP}\d){{2}}(?![a-z0-9])",
    matches=("99990 10008 0001 0203 040 03", "99990\n10008\n00010203040\n03"),
    refuses=("99990 10008", "article 12"),
)

BIC = pattern(
    r"(?<![a-z0-9])(?:code\s?)?(?:b\.?i\.?c|swift)\b\W{0,4}(?:\(?\s?(?:ou|/|-)?\s?(?:code\s)?(?:swift|b\.?i\.?c)\)?)?\W{0,6}(?P<value>[a-z]{4}\s{0,2}[a-z0]{2}\s{0,2}[a-z0-9]{2}(?:\s{0,2}[a-z0-9]{3})?)(?![a-z0-9])",
    matches=("BIC : EXEMFRPPXXX", "Code BIC : EXEMFR2A", "SWIFT/BIC EXEM FR 2A", "BIC\tEXEMFRPP868"),
    refuses=("le BIC et l'IBAN du titulaire", "stylo Bic"),
)

BARE_BIC = pattern(
    r"(?<![A-Za-z0-9])(?P<value>[A-Z]{4}(?:FR|MC|BE|LU|DE|CH|ES|IT|GB)[A-Z0-9]{2}(?:[A-Z0-9]{3})?)(?![A-Za-z0-9])",
    matches=("EXEMFRPPXXX", "EXEMFR2A"),
    refuses=("OUIFORM", "Exemfrppxxx"),
    cased=True,
)

CODE_LABEL = pattern(
    rf"""(?<![a-z0-9])(?:
    (?P<bank>{_CODE}(?:banque|etablissement|etab\.?|bq)|banque\s?\(code\)|banque(?=\W{{1,4}}\d{{5}}\b))
    |(?P<desk>{_CODE}guichet|(?:n\s?°\s?(?:de\s)?)?guichet(?=\W{{1,5}}\d{{5}}\b))
    |(?P<account>{_NUMBER}(?:de\s{{1,2}}|du\s{{1,2}})?(?:compte|cpte)(?:\s{{1,2}}bancaire|\s{{1,2}}postal)?|compte\s{{0,2}}(?:bancaire\s{{0,2}})?{_NUMBER}|ccp\s{{0,2}}(?:n\s?°)?|compte(?=\W{{1,4}}[a-z]?\d{{9,10}}[a-z0-9]\b(?<=\w{{11}})))
    |(?P<key>clef?\s{{0,2}}(?:r\.?i\.?b\.?)?(?=[\s:=|]{{0,8}}(?:\d\s?\d\b|$))|cle\s{{1,2}}rib)
    )(?![a-z0-9])""",
    matches=("Code établissement :", "Code guichet : 10008", "N° de compte :", "Clé RIB : 03", "clé 76", "compte 00010203040", "banque 99990", "clef 03"),
    refuses=("clé de répartition", "compte 6574", "code postal", "l'établissement"),
)

NAME_LABEL = pattern(
    r"""(?:(?m:^)|(?<=[;,|]\s)|(?<=[;,|]))[ \t*•|-]{0,4}(?:(?P<holder>titulaire(?:\sdu\scompte)?|intitule(?:\sdu\scompte)?|denomination(?:\ssociale)?|raison\ssociale|nom(?:\set\sprenoms?)?|beneficiaire|(?:compte\s)?ouvert\sau\snom\sde|au\snom\sde)
    |domiciliation(?:\sbancaire)?|agence(?:\sbancaire)?|banque|nom\sde\s(?:la\sbanque|l'etablissement|l'agence)|etablissement\s(?:bancaire|financier)|organisme\sbancaire|(?:compte\s)?ouvert\sa|compte\souvert|adresse(?:\sde\sla\sbanque|\sde\sl'agence)?)
    [ ]{0,2}(?:[:=|]|\t|[ ]{2,}|(?=[ ]?(?m:$)))""",
    matches=("Titulaire  :", "Agence Bancaire : Crédit", "Dénomination sociale : Paierie", "Domiciliation : X", "Banque :"),
    refuses=("la banque", "bénéficiaire de l'aide", "Nomenclature :"),
)

NAME_END = pattern(
    r"\s?(?:[,;|\t]\s{0,2}(?:i\.?b\.?a\.?n\b|b\.?i\.?c\b|swift\b|r\.?i\.?b\b|(?:domiciliation|titulaire|agence|banque|code\s\w+|cle|compte|guichet)\s{0,2}[:=])|\|)",
    matches=(", IBAN FR76", "; BIC", " | "),
    refuses=(", 12 rue Haute",),
)

HEADING = pattern(
    r"^(?:code|banque|guichet|compte|cle|rib|iban|bic|domiciliation|titulaire|etablissement|n\s?°)(?:\s(?:rib|banque|guichet))?$",
    matches=("Guichet", "Clé RIB"),
    refuses=("Guichet de Lille",),
)

BANK_WORD = pattern(
    r"\b(?:r\.?i\.?b|releve\sd'identite\sbancaire|compte\s(?:bancaire|postal|courant|ouvert|suivant|ci-(?:apres|dessous))|coordonnees\sbancaires|references?\sbancaires?|domiciliation|banque|bancaires?|guichet|vire(?:e|ment)s?|bban)\b",
    matches=("RIB :", "coordonnées bancaires suivantes", "par virement au", "sur le compte ouvert"),
    refuses=("le compte administratif", "chapitre 65"),
)

CODE = pattern(
    r"(?P<value>[a-z]{0,2}\d(?:[ \t.]?[a-z0-9])*)(?![a-z0-9])",
    matches=("10008", "0001 0203 040", "B0120000000"),
    refuses=("agence", "-"),
)

CODE_WORD = pattern(
    r"^(?:[a-z]{0,2}\d[a-z0-9]*|[a-z]{4}(?:fr|mc|be|lu|de)[a-z0-9]{2,5}|fr)$",
    matches=("99990", "00010203040", "b0120000000", "exemfr2a"),
    refuses=("Article", "compte", "convention"),
)
