"""Codes behind the words of a personal number, and in a column of codes beside persons: files, contracts, meters, pupils, clients."""

from __future__ import annotations

from indexer.patterns.core import any_of, pattern

_OF_ONE = any_of(
    r"""
    numeros?\snationa(?:l|ux)\s(?:d'(?:eleve|etudiant)|d'identi\w{4,8}) ine\b identifiants? matricules?
    allocataires? beneficiaires? assure?s? adherente?s? abonne(?:e|ment)?s? usagere?s? clients? badges? licences?
    licenciee?s? passeports? titres?\sde\ssejour carte\sde\s(?:sejour|resident) recepisse visa
    permis(?:\sde\s(?:conduire|chasser|chasse|navig\w{3,6}|travail|sejour)) compteurs? n\s?°\sde\sserie
    numeros?\sde\sserie serie polices?(?:\sd'assurance)?
    contrats?(?:\sd'(?:assurance|abonnement|accueil|assistance))? sinistres? dossiers?
    (?:references?|ref\.?)\s(?:client|usager|locataire|allocataire|abonne|dossier|assure|contrat)
    numero\sunique(?:\s(?:d'enregistrement|departemental|regional))? n\s?°\sfiscal numero\sfiscal spi\b telepaiement
    comptes?\s(?:client|famille|usager|abonne|citoyen) puces? tatouage identification(?:\selectronique)?
    certificat\sd'(?:immatriculation|identification) carte\s(?:nationale\s)?d'identite cni\b pdl\b prm\b pce\b
    point\sde\slivraison cle chequier carnet livret rpps adeli agrement affiliation
    """
)
_SIGN = r"(?:\s?[:(]?\s?(?:n\s?°s?|numeros?|no|num\.?|ref\.?)?\s?[:.]?\s{0,3})"
_CODE = r"(?=[a-z0-9./ -]{0,12}?\d[a-z./ -]{0,6}\d)(?:[a-z]{1,4}[ -]?)?[a-z0-9]{1,14}(?:[./-][a-z0-9]{1,12}){0,5}(?:[ ](?:\d{2,8}|[a-z](?=[\s,;.)])))*"
CODE_LENGTH = 5
"""Signs of the shortest code behind the words of one."""

NAMED = pattern(
    rf"\b{_OF_ONE}(?!\w)(?:\s(?:ars|caf|msa|cpam|edf|mdph|apa|rsa|fsl|cnracl|ircantec|ccas|maif|macif|anah|ade?me|national|numero|social|individuel))?{_SIGN}(?P<value>{_CODE})(?![\w]|[.,]\d|/\d|\s?(?:€|euros?\b|m2\b|m3\b|%|ans\b|mois\b|jours\b|habitants|kwh|km\b))",
    matches=("contrat n° MAE-7741902-Z", "dossier 202403-118842-P", "police n° 58-213774-MRH", "n° de série I15LA004412", "numéro national d'élève 0912447183K", "Réf. client : C-110-00582", "allocataire n° 0418773 R"),
    refuses=("police municipale", "dossier n° 3", "compteur de vitesse", "permis de construire 045 997 20 A0002"),
)
"""With the words of the number right before it."""

_OTHERS = any_of(
    r"""
    marches? lots? parcelles? sections? cadastr\w{1,6} deliberations? arretes? decisions? actes? loi decret
    circulaire ordonnance articles? titres?\sde\srecettes? mandats? bordereaux? factures? devis siret siren rcs
    imputation chapitre compte\s\d budget avis\sd(?:u|es)\sdomaine domaines? habilitation construire demolir
    amenager prealable requetes? instances? tribunal conventions? subventions? operations? programme tiers
    engagement finess uai rna liste\sn etat\sn recommande bail concessions? emplacements? commune departement
    delegation groupement entreprise societe association sarl sas fournisseur assureur\sde\sla
    de\sla\s(?:commune|ville) du\s(?:ccas|syndicat|departement)
    """
)

OF_OTHERS = pattern(
    rf"\b{_OTHERS}\b[^,;|\t\n]{{0,40}}\Z",
    matches=("le marché du contrat ", "lot 3 ", "avis du domaine "),
    refuses=(", dossier ",),
)
"""Before a number of something else."""

DATE_OR_SUM = pattern(
    r"\A(?:[0-3]?\d[ ./-][01]?\d[ ./-](?:19|20)?\d\d|(?:19|20)\d\d(?:[-/](?:19|20)?\d\d)?|\d{1,3}(?:[ .]\d{3})*,\d\d|[a-z]{0,2}\.?\s?\d{1,4}|\d{1,3}(?:[ .]\d{3}){1,2})\Z",
    matches=("12/03/1984", "2021-2022", "2021", "1 204", "l. 123"),
    refuses=("c-110-00582", "0418773"),
)

CELL_CODE = pattern(
    r"\A\s{0,3}(?:n\s?°\s?)?(?P<value>(?=[a-z0-9 ./-]{0,12}?\d[a-z ./-]{0,3}\d[a-z ./-]{0,3}\d)(?![^|]{0,12}[a-z]{4})(?!(?:ta|caa|tj|ca|ce)\s)[a-z0-9]{1,14}(?:[ ./-][a-z0-9]{1,12}){0,5})\s{0,3}\Z",
    matches=("C-110-00582", " 87/2014/00933 ", "00417"),
    refuses=("96 m³", "Joëlle", "12", "TA Lille 2401120"),
)
"""A cell that is a code and nothing else."""

HEAD = pattern(
    rf"\A\W{{0,4}}(?:(?:n\s?°|numeros?|no|ref\.?|references?|identifiants?|code)\s?(?:(?:d[eu]s?|de\sl[a']|d')\s?)?)?(?:{_OF_ONE}|agents?|eleves?|redevables?|locataires?|famille|foyer|licencie\w?|electeurs?|debiteurs?)(?:\s(?:caf|msa|client|usager|abonne|assurance|interne|national))?\W{{0,4}}\Z",
    matches=("Réf. contrat", "N° allocataire", "Matricule", "N° de compteur", "N° licence", "Référence client"),
    refuses=("Titre", "N° parcelle", "N° lot", "Montant"),
)
"""Title of a column of personal numbers."""
