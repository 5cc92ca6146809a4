"""The table of rights: the role that each page and each form of the application wants.

A route that stands in neither table keeps the application from starting.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from starlette.routing import BaseRoute, Match, Mount, Route
from starlette.types import Scope

from indexer.staff.access.roles import Role


@dataclass(frozen=True, slots=True)
class Deed:
    """What a form does."""

    role: Role
    name: str
    """As the journal says it."""
    fields: tuple[str, ...] = ()
    """Fields of the form that name what it is done to; never what somebody typed."""


PAGES: dict[str, Role] = {
    "/static": Role.ANYONE,
    "/connexion": Role.ANYONE,
    "/mot-de-passe": Role.READER,
    "/": Role.READER,
    "/clause": Role.READER,
    "/syntaxe": Role.READER,
    "/export.{form}": Role.READER,
    "/api/recherche": Role.READER,
    "/api/facettes": Role.READER,
    "/api/suggestions": Role.READER,
    "/api/clause": Role.READER,
    "/api/openapi.json": Role.READER,
    "/site": Role.READER,
    "/bureau": Role.EDITOR,
    "/bureau/depot/{name}": Role.EDITOR,
    "/bureau/actes/{authority}/{year}": Role.EDITOR,
    "/bureau/actes/{authority}/{year}/{name}": Role.EDITOR,
    "/bureau/page": Role.EDITOR,
    "/bureau/comparer": Role.EDITOR,
    "/bureau/decider": Role.EDITOR,
    "/bureau/conventions": Role.EDITOR,
    "/bureau/conventions.csv": Role.EDITOR,
    "/bureau/seances": Role.EDITOR,
    "/bureau/seances/{authority}/{name}": Role.EDITOR,
    "/bureau/recherches": Role.EDITOR,
    "/bureau/publier": Role.EDITOR,
    "/bureau/publication": Role.EDITOR,
    "/bureau/apercu": Role.EDITOR,
    "/apercu/{path:path}": Role.EDITOR,
    "/bureau/publie": Role.PUBLISHER,
    "/bureau/journal": Role.PUBLISHER,
}
"""What is shown (GET), by the path of its route. Pages of the office show texts before anything is hidden in them."""

FORMS: dict[str, Deed] = {
    "/connexion": Deed(Role.ANYONE, "connexion"),
    "/deconnexion": Deed(Role.READER, "déconnexion"),
    "/mot-de-passe": Deed(Role.READER, "mot de passe changé"),
    "/bureau/deposer": Deed(Role.EDITOR, "dépôt"),
    "/bureau/corriger": Deed(Role.EDITOR, "correction", ("acte", "ligne", "fait")),
    "/bureau/annuler": Deed(Role.EDITOR, "correction annulée", ("acte", "ligne", "fait")),
    "/bureau/limite": Deed(Role.EDITOR, "limite d'un document", ("acte", "geste")),
    "/bureau/limite-annuler": Deed(Role.EDITOR, "limite annulée", ("acte",)),
    "/bureau/ranger": Deed(Role.EDITOR, "rangement", ("acte",)),
    "/bureau/ecarter": Deed(Role.EDITOR, "mise à l'écart", ("acte",)),
    "/bureau/decider": Deed(Role.EDITOR, "décision", ("texte",)),
    "/bureau/decider-categorie": Deed(Role.EDITOR, "décision sur une catégorie", ("categorie", "choix")),
    "/bureau/revenir": Deed(Role.EDITOR, "décision reprise", ("decision",)),
    "/bureau/seance": Deed(Role.EDITOR, "séance notée", ("collectivite", "seance")),
    "/bureau/garder": Deed(Role.EDITOR, "recherche gardée"),
    "/bureau/oublier": Deed(Role.EDITOR, "recherche oubliée"),
    "/bureau/courriels": Deed(Role.EDITOR, "courriels écrits"),
    "/bureau/publier": Deed(Role.PUBLISHER, "publication"),
    "/bureau/retirer": Deed(Role.PUBLISHER, "retrait", ("adresse",)),
    "/bureau/deplacer": Deed(Role.PUBLISHER, "remplacement", ("adresse",)),
    "/bureau/republier": Deed(Role.PUBLISHER, "nouvelle publication", ("adresse",)),
}
"""What is done (POST), by the path of its route."""


def needed(routes: Iterable[BaseRoute], scope: Scope) -> Role:
    """The role that a request wants; that of a reader where nothing answers, so that nobody else learns what does."""
    for route in routes:
        if route.matches(scope)[0] is Match.FULL:
            return role_of(route, scope["method"])
    return Role.READER


def role_of(route: BaseRoute, method: str) -> Role:
    """The role that a route wants for a method; raises LookupError for one that has none. Files are only ever read:
    where they stand, another method is refused to whom may read them."""
    if not isinstance(route, Route | Mount):
        raise LookupError(f"{route}: give it a role in {__name__}")
    path = route.path or "/"
    if method == "POST" and path in FORMS:
        return FORMS[path].role
    if (method in ("GET", "HEAD") or isinstance(route, Mount)) and path in PAGES:
        return PAGES[path]
    raise LookupError(f"{method} {path}: give it a role in {__name__}")


def refuse_unlisted(routes: Iterable[BaseRoute]) -> None:
    """Raise LookupError for a route that has no role."""
    for route in routes:
        for method in (route.methods if isinstance(route, Route) else None) or ("GET",):
            role_of(route, method)
