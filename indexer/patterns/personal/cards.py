"""Payment cards and what opens a door or an account: passwords, keys, tokens."""

from __future__ import annotations

from indexer.patterns.core import pattern

_GAP = r"(?:[ \u00a0\t.·_-]{0,2}|[ ]?\n(?=\d\d))"

CARD = pattern(
    rf"(?<![\w,.-])(?:3[47](?:{_GAP}\d){{13}}|(?:4|5[1-5]|2[2-7]|6[05]|50|5[6-9])(?:{_GAP}\d){{11,17}})(?![\w]|[.,]\d|-\d)",
    matches=("4970 1012 3456 7890", "4970101234567890", "3742 811086 81275", "4 9 7 0 1 0 1 2 3 4 5 6 7 8 9 0"),
    refuses=("4 970 101 234,50", "978-2-07-036822-8"),
)

CARD_WORD = pattern(
    r"\b(?:cartes?\b|cb\b|c\.b\.|visa\b|mastercard|american\sexpress|amex\b|paiement|paye[er]?\b|telepaiement|rembours\w+|ticket\b|terminal\b)",
    matches=("Carte bancaire n° ", "CB : ", "carte d'achat"),
    refuses=("numéro de marché", "écarte"),
)

CARD_CODE = pattern(
    r"\b(?:cryptogramme(?:\svisuel)?|cvv2?|cvc2?|code\sde\ssecurite)\s{0,2}[:=]?\s{0,2}(?P<value>\d{3,4})(?!\d)",
    matches=("cryptogramme 731", "CVV : 123"),
    refuses=("cryptogramme visuel", "code 12"),
)

NOT_CARD_BEFORE = pattern(
    r"\b(?:marche|engagement(?:\sjuridique)?|siret|siren|prm|pdl|pce|ean|isbn|compteur|contrat|commande|facture|convention|deliberation|acte|finess)\W{0,4}(?:n\s?°\s?)?\W{0,3}\Z",
    matches=("Numéro de marché ", "engagement juridique ", "EAN "),
    refuses=("carte n° ", "Visa "),
)

PASSWORD = pattern(
    r"""(?:\b(?:mots?\sde\spasse|mdp|password|passwd|passphrase|pwd|phrase\ssecrete)\b(?:\s(?:provisoire|temporaire|initial|wi-?fi|administrateur|actuel|par\sdefaut|d[eu]\s(?:la\s)?\w+|de\sl'\w+)){0,2}\s{0,2}(?P<sign>(?:est\s)?[:=]|est\b)?
    |\b(?:cles?\s(?:wi-?fi|wpa2?|wep|d'acces|api|secrete|privee|d'activation|de\slicence)|code\s(?:d'acces|wi-?fi|confidentiel|secret|pin|d'entree|d'alarme|de\sl'alarme|d[eu]\s?(?:la\s)?(?:portail|porte|digicode|coffre|boite\sa\scles)(?:\sd[eu']\s?(?:la\s|l')?\w{3,15})?)|digicode|code\spin|api[_-]?key|secret[_-]?key|client[_-]?secret|access[_-]?token|jetons?\sd'acces|token|authorization\s?:\s?(?:bearer|basic)|bearer)\b\s{0,2}[:=]?)
    \s{0,2}[«"']?\s?(?P<value>[^\s«»"'<>;,()]{4,200}|\d(?:\s\d){3,7})""",
    matches=("mot de passe : Tr0mpette!62", "mot de passe de la salle : Gave_2026!", "mdp azur2025#Lys", "clé wifi : Mediatheque-9921", "code d'accès : 7413B", "password=Printemps_24", "Code confidentiel : 8 4 1 7", "code du portail de l'atelier : 40B71"),
    refuses=("clé de sol", "jeton de présence", "code postal 59700"),
)

LOGIN_IN_ADDRESS = pattern(
    r"\b[a-z][a-z0-9+.-]{1,12}://(?P<value>[^\s/@:<>]{1,60}:[^\s/@<>]{1,80})@",
    matches=("https://agent:Soleil77@intranet.example/",),
    refuses=("https://intranet.example:8080/", "jean@exemple.fr"),
)

TOKEN_IN_ADDRESS = pattern(
    r"[?&;\#](?:amp;)?(?:[a-z0-9]{1,12}[_-])?(?:token|jeton|pwd|pass|password|passwd|mdp|motdepasse|key|cle|apikey|secret|sig|signature|auth|session|sessionid|sid|code|otp)=(?P<value>[^\s&\#<>\"'»]{4,400})",
    matches=("https://x.example/depot?token=9fKq27LmXz", "?access_token=d41d8c&v=2", "?api-key=abcd1234"),
    refuses=("?annee=2025&page=2", "code=x"),
)

KNOWN_KEY = pattern(
    r"(?<![\w-])(?:sk_(?:live|test)_[A-Za-z0-9]{8,}|AKIA[A-Z0-9]{12,20}|gh[pousr]_[A-Za-z0-9]{20,}|glpat-[\w-]{16,}|xox[abp]-[\w-]{10,}|eyJ[\w-]{8,}\.[\w-]{6,}\.[\w-]{6,})(?![\w-])",
    matches=("AKIA7Q2MZX0PL4RT9WNB", "sk_live_4fQ81ZtLm02Xc9"),
    refuses=("AKIA", "eyJabc"),
    cased=True,
)
