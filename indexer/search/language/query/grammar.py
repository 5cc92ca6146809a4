"""What is typed, as a tree."""

from __future__ import annotations

from indexer.model import QueryError
from indexer.search.language.limits import LONGEST
from indexer.search.language.query import leaves, tree
from indexer.search.language.query.grouping import NO_EXCLUSION, Group, Member, grouped
from indexer.search.language.query.signs import Sign, composed, pieces


def parse(text: str) -> tree.Node:
    """The query as a tree; raises QueryError with a message that teaches the syntax."""
    if len(text) > LONGEST:
        raise QueryError(f"La recherche est trop longue ({len(text)} signes) ; {LONGEST} au plus.")
    if not text.strip():
        raise QueryError("La recherche est vide ; écrivez par exemple : convention résiliation.")
    found = _built(grouped(pieces(composed(text))))
    if found is None:
        raise QueryError(f"« {text.strip()} » n’a que des mots trop courants ; mettez-les entre guillemets.")
    if isinstance(found, tree.Not):
        raise QueryError("La recherche ne fait qu’exclure ; ajoutez au moins un mot à trouver.")
    return found


def _built(member: Member) -> tree.Node | None:
    """A node; a Not when it only excludes, None when nothing in it can be searched."""
    if not isinstance(member, Group):
        return leaves.leaf(member)
    found = [node for inner in member.members if (node := _built(inner)) is not None]
    return _JOINED[member.join](found)


def _excluded(found: list[tree.Node]) -> tree.Node | None:
    return tree.Not(found[0]) if found else None


def _either(found: list[tree.Node]) -> tree.Node | None:
    if any(isinstance(node, tree.Not) for node in found):
        raise QueryError(NO_EXCLUSION)
    return tree.any_of(found) if found else None


def _both(found: list[tree.Node]) -> tree.Node | None:
    """Everything that is asked for, without what is excluded."""
    wanted = [node for node in found if not isinstance(node, tree.Not)]
    excluded = [node.node for node in found if isinstance(node, tree.Not)]
    if not excluded:
        return tree.all_of(wanted) if wanted else None
    without = tree.any_of(excluded)
    return tree.Except(tree.all_of(wanted), without) if wanted else tree.Not(without)


_JOINED = {Sign.AND: _both, Sign.OR: _either, Sign.MINUS: _excluded, Sign.EXCEPT: _excluded}
