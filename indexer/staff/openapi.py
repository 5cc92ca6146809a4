"""The description of the JSON interface (https://spec.openapis.org/oas/v3.1.0)."""

from __future__ import annotations

from typing import Any

from indexer import __version__
from indexer.search.language.limits import LONGEST
from indexer.search.results import Sort
from indexer.staff.asked import LAST_PAGE, MOST_SHOWN


def description() -> dict[str, Any]:
    """The whole description."""
    return {
        "openapi": "3.1.0",
        "info": {"title": "Recherche dans les délibérations", "version": __version__},
        "paths": {
            "/api/recherche": _path("Clauses trouvées", "Results", _QUERY, _SORT, _PAGE, _LIMIT, _TYPED),
            "/api/facettes": _path("Répartition des clauses trouvées", "Facets", _QUERY, _TYPED),
            "/api/suggestions": _path("Mots et délibérations qui commencent ainsi", "Suggestions", _QUERY),
            "/api/clause": _path(
                "Une clause et ses voisines", "Clause", _ADDRESS, {**_QUERY, "required": False}, missing=True
            ),
        },
        "components": {"schemas": _SCHEMAS},
    }


def _path(summary: str, schema: str, *parameters: dict[str, Any], missing: bool = False) -> dict[str, Any]:
    refusals = {"400": "La recherche ne peut pas être lue", "503": "L’index ne peut pas répondre à temps"}
    refusals |= {"401": "Personne n’est connecté, quand le bureau est ouvert à un réseau"}
    refusals |= {"404": "Aucune clause à cette adresse"} if missing else {}
    responses = {"200": _response(summary, schema)} | {
        code: _response(why, "Error") for code, why in refusals.items()
    }
    return {"get": {"summary": summary, "parameters": list(parameters), "responses": responses}}


def _response(text: str, schema: str) -> dict[str, Any]:
    content = {"application/json": {"schema": {"$ref": f"#/components/schemas/{schema}"}}}
    return {"description": text, "content": content}


def _parameter(name: str, schema: dict[str, Any], text: str, *, required: bool = False) -> dict[str, Any]:
    return {"name": name, "in": "query", "required": required, "schema": schema, "description": text}


_QUERY = _parameter(
    "q",
    {"type": "string", "minLength": 1, "maxLength": LONGEST},
    "La recherche, dans la syntaxe de l’aide",
    required=True,
)
_SORT = _parameter("tri", {"enum": [sort.value for sort in Sort]}, "Ordre des résultats")
_PAGE = _parameter("page", {"type": "integer", "minimum": 1, "maximum": LAST_PAGE}, "Page de résultats")
_LIMIT = _parameter("limite", {"type": "integer", "minimum": 1, "maximum": MOST_SHOWN}, "Résultats par page")
_TYPED = _parameter(
    "mots_seuls", {"enum": ["0", "1"]}, "Sans les noms que les actes donnent aux mots courants"
)
_ADDRESS = _parameter("adresse", {"type": "string"}, "Adresse permanente de la clause", required=True)


def _object(**properties: Any) -> dict[str, Any]:
    return {
        "type": "object",
        "properties": properties,
        "required": sorted(properties),
        "additionalProperties": False,
    }


def _list(items: dict[str, Any]) -> dict[str, Any]:
    return {"type": "array", "items": items}


def _ref(name: str) -> dict[str, Any]:
    return {"$ref": f"#/components/schemas/{name}"}


_TEXT: dict[str, Any] = {"type": "string"}
_COUNT: dict[str, Any] = {"type": "integer", "minimum": 0}
_MAYBE: dict[str, Any] = {"type": ["string", "null"]}
_FACTS = (
    "address",
    "dossier",
    "authority",
    "authority_slug",
    "body",
    "number",
    "object",
    "subject",
    "kind",
    "document",
    "label",
    "source",
)
_SCHEMAS = {
    "Error": _object(error=_TEXT),
    "Segment": _object(text=_TEXT, is_match={"type": "boolean"}),
    "Hit": _object(
        **dict.fromkeys(_FACTS, _TEXT),
        date=_MAYBE,
        heading=_list(_ref("Segment")),
        extract=_list(_ref("Segment")),
        lines={"type": "array", "items": _COUNT, "minItems": 2, "maxItems": 2},
        score={"type": "number"},
        is_apart={"type": "boolean"},
    ),
    "Results": _object(
        query=_TEXT, total=_COUNT, apart=_COUNT, also=_list(_TEXT), page=_COUNT, pages=_COUNT, limit=_COUNT, sort=_TEXT,
        hits=_list(_ref("Hit")), nearest=_list(_ref("Hit")), correction=_MAYBE,
        remarks=_list(_TEXT),
    ),
    "Facet": _object(name=_TEXT, values=_list(_object(label=_TEXT, count=_COUNT, refinement=_TEXT))),
    "Facets": _object(facets=_list(_ref("Facet"))),
    "Suggestions": _object(suggestions=_list(_object(text=_TEXT, address=_MAYBE, count=_COUNT))),
    "Clause": _object(
        hit=_ref("Hit"),
        previous={"anyOf": [_ref("Hit"), {"type": "null"}]},
        following={"anyOf": [_ref("Hit"), {"type": "null"}]},
    ),
}  # fmt: skip
