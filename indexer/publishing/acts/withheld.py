"""Acts that are not published unless somebody says so: individual ones are notified (CGCT, L. 2131-1).

The nature of an act is what its sidecar says (`nature = "individuel"`), else that of its receipt (@ctes: `…-AI-1-1`).
"""

from __future__ import annotations

from indexer.model import Dossier

INDIVIDUAL = "individuel"
_CODE = "AI"
"""« Actes individuels » in an identifier of the @ctes protocol."""
ALLOWED = "oui"


def is_withheld(dossier: Dossier) -> bool:
    """Whether an act is individual and its sidecar does not let it be published."""
    given = dossier.source.overrides.get("nature")
    code = (dossier.receipt.identifier or "").split("-")
    individual = given == INDIVIDUAL if given else _CODE in code
    return individual and dossier.source.overrides.get("publish_individual") != ALLOWED
