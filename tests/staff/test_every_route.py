"""Whatever is sent to whatever route: without a session nothing opens or changes, with one nothing breaks."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
import schemathesis
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from starlette.applications import Starlette

from indexer.search import build_index
from indexer.staff.access.rights import FORMS, PAGES
from indexer.staff.application import application
from indexer.staff.press.forecasts import Forecasts
from tests.search.archive import readings
from tests.staff.office import desk, write_authorities
from tests.staff.press import foretold, with_act
from tests.staff.visitors import members

HOST = "http://localhost"
TEXT = {"type": "string", "maxLength": 40}
ASKED = ("texte", "acte", "adresse", "numero", "mois", "qui", "a", "b", "vue", "fait", "suite", "q", "page", "tri")
TYPED = sorted({name for deed in FORMS.values() for name in deed.fields} | {
    "valeur", "avant", "vu", "motif", "demandeur", "nouvelle", "nom", "requete", "destinataires", "expediteur",
    "mot_de_passe", "nouveau", "encore", "suite", "version", "fichiers",
})  # fmt: skip
SETTINGS = settings(max_examples=50, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])


def described(path: str, method: str) -> dict[str, Any]:
    """An operation: its address, what may be asked, what may be typed."""
    names = [part.partition("}")[0].partition(":")[0] for part in path.split("{")[1:]]
    parameters = [{"name": name, "in": "path", "required": True, "schema": {**TEXT, "minLength": 1}} for name in names]
    told: dict[str, Any] = {"parameters": parameters, "responses": {"default": {"description": "réponse"}}}
    if method == "get":
        parameters += [{"name": name, "in": "query", "schema": TEXT} for name in ASKED]
    else:
        fields = {"type": "object", "properties": dict.fromkeys(TYPED, TEXT)}
        told["requestBody"] = {"required": True, "content": {"multipart/form-data": {"schema": fields}}}
    return told


class Late:
    """The application of the fixture: operations are made before it."""

    app: Starlette

    async def __call__(self, *asgi: Any) -> None:
        await self.app(*asgi)


LATE = Late()


def cases() -> st.SearchStrategy[Any]:
    """What may be sent to every page and every form of the table of rights."""
    paths: dict[str, Any] = {}
    for method, listed in (("get", PAGES), ("post", FORMS)):
        for path in listed:
            paths.setdefault(path.replace(":path}", "}"), {})[method] = described(path, method)
    info = {"title": "Bureau", "version": "1"}
    schema: Any = schemathesis.openapi.from_dict({"openapi": "3.1.0", "info": info, "paths": paths})
    schema.app = LATE
    return st.one_of([result.ok().as_strategy() for result in schema.get_all_operations()])


CASES = cases()


@pytest.fixture(scope="module")
def town(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Starlette]:
    """An office that knows three users, and makes no forecast."""
    sources = write_authorities(tmp_path_factory.mktemp("ville") / "source_texts")
    with_act(sources)
    build_index(readings(), sources.parent / ".index")
    access = members(sources.parent / "bureau")
    made = application(sources.parent / ".index", sources.parent / "site", desk=desk(sources), access=access)
    foretold(made.state.desk)
    LATE.app = made
    with pytest.MonkeyPatch.context() as patched:
        patched.setattr(Forecasts, "_start", lambda *_: None)
        yield made


def stands(town: Starlette) -> dict[Path, bytes]:
    """All that the office keeps."""
    root: Path = town.state.desk.folders.root
    return {path: path.read_bytes() for path in root.rglob("*") if path.is_file() and ".index" not in path.parts}


@SETTINGS
@given(CASES)
def test_without_a_session_no_route_opens_or_changes_anything(town: Starlette, case: Any) -> None:
    before = stands(town)
    answer = case.call(base_url=HOST, headers={"Origin": HOST}, allow_redirects=False)
    expected = (200, 400, 403) if case.path == "/connexion" else (303, 401)
    assert answer.status_code in expected, answer.text
    assert answer.status_code != 303 or answer.headers["location"][0].startswith("/connexion?suite=")
    assert stands(town) == before


@SETTINGS
@given(CASES)
def test_with_a_session_no_route_breaks(town: Starlette, case: Any) -> None:
    access = town.state.access
    key = access.sessions.open(access.users.find("paule"))
    if case.method == "POST" and isinstance(case.body, dict):
        case.body["jeton"] = access.token(key)
    answer = case.call(base_url=HOST, headers={"Origin": HOST}, cookies={access.cookie: key}, allow_redirects=False)
    assert answer.status_code < 500, answer.text
