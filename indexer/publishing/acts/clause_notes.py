"""The text of a document with what stands under each clause: where it is printed, what it cites, its twins."""

from __future__ import annotations

from markupsafe import Markup

from indexer.linking.model import Place
from indexer.model import Document, Section
from indexer.publishing.acts.references import references_note
from indexer.publishing.acts.shown_act import ShownAct
from indexer.publishing.lists.comparison_pages import twins_note
from indexer.publishing.writing import markdown
from indexer.publishing.writing.render import relative


def text_of(act: ShownAct, document: Document, *, first_level: int) -> Markup:
    """Markdown of a document; headings of its clauses start at `first_level`."""
    introduction = markdown.blocks(document.introduction)
    notes = {section.anchor: _note(act, document, section) for section in document.parts}
    body = markdown.clauses(document.parts, first_level=first_level, notes=notes)
    return Markup("\n\n".join(filter(None, [markdown.former(document.former_anchors), introduction, body])))


def _note(act: ShownAct, document: Document, section: Section) -> Markup:
    here, origin = Place(dossier=act.dossier, document=document, section=section), act.page_address(document)
    references = references_note(origin, here, act.linked)
    twins = twins_note(act.dossier, document, section, act.linked.twins)
    printed = _printed(act, origin, section.start_line)
    return Markup("\n\n".join(filter(None, [printed, references, twins])))


def _printed(act: ShownAct, origin: str, line: int) -> str:
    """« p. 3 de l'original » under a clause, where its page is shown."""
    if act.original is None or act.original.page_of(line) is None:
        return ""
    proof = act.originals.proof(act.source, line)
    told = f"{proof.sign}&nbsp;{proof.number} de l’original"
    return f'<p class="renvois"><a class="ligne" href="{relative(origin, proof.address)}">{told}</a></p>'
