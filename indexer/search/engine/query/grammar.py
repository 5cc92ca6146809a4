"""The query language, as plugins of Whoosh's own parser.

A blank or ET asks for both sides; OU joins its neighbours, tighter than ET; SAUF and the minus sign exclude.
"""

# Most of Whoosh has no annotations yet.
# mypy: disable-error-code="no-untyped-call"
from __future__ import annotations

import unicodedata
from typing import Any, cast

from whoosh.qparser import plugins, syntax, taggers
from whoosh.qparser.common import attach
from whoosh.qparser.default import QueryParser

from indexer.model import QueryError
from indexer.patterns import searching as patterns
from indexer.patterns.core import Match
from indexer.search import limits
from indexer.search.engine.query import leaves
from indexer.search.engine.query import queries as query
from indexer.search.engine.query.sets import Without
from indexer.search.language.query_fields import field_named

LONGEST = limits.LONGEST
"""Characters of a query."""
DEEPEST = 20
"""Parentheses within parentheses."""
MOST_LEAVES = 64
"""Words, wordings and values of a query."""
MOST_COSTLY = 8
"""Beginnings, near spellings and distances of a query."""
NO_EXCLUSION = "OU ne peut pas joindre une exclusion ; écrivez par exemple a OU (b SAUF c)."


class Both(syntax.AndGroup):
    """Everything that is asked for, without what is excluded."""

    def query(self, parser: Any) -> query.Query | None:
        """A query; a Not when the group only excludes, None when nothing in it can be searched."""
        found = [sub for node in self.nodes if (sub := node.query(parser)) is not None]
        wanted = [sub for sub in found if not isinstance(sub, query.Not)]
        excluded = [sub.query for sub in found if isinstance(sub, query.Not)]
        without = _joined(query.Or, excluded)
        with_ = _joined(query.And, wanted)
        if with_ is None:
            return query.Not(without) if without else None
        return Without(with_, without) if without else with_


class Either(syntax.OrGroup):
    """One of several."""

    def query(self, parser: Any) -> query.Query | None:
        """A query; raises QueryError when one of the branches only excludes."""
        found = [sub for node in self.nodes if (sub := node.query(parser)) is not None]
        if any(isinstance(sub, query.Not) for sub in found):
            raise QueryError(NO_EXCLUSION)
        return _joined(query.Or, found)


class Excluded(syntax.NotGroup):
    """What SAUF excludes; apart from the minus sign, which binds tighter."""


class Minus(syntax.NotGroup):
    """What the minus sign excludes."""


class Leaf(syntax.TextNode):
    """A leaf of the query; `build` makes its Whoosh query."""

    def __init__(self, text: str, build: Any, *options: Any) -> None:
        super().__init__(text)
        self.build = build
        self.options = options

    def is_costly(self) -> bool:
        """Whether it needs more than the postings of its words."""
        return self.build in (leaves.beginning, leaves.approximate) or any(self.options)

    def query(self, parser: Any) -> query.Query | None:
        """The leaf as a Whoosh query, in its field."""
        field = field_named(self.fieldname) if self.fieldname else None
        made: Any = self.build(field, self.text, *self.options)
        attach(made, self)
        return cast("query.Query | None", made)


def _joined(join: Any, queries: list[query.Query]) -> query.Query | None:
    if len(queries) > 1:
        return join(queries)  # type: ignore[no-any-return]
    return queries[0] if queries else None


def _number(text: str | None) -> int | None:
    return int(text) if text else None


def _quoted(text: str, reach: str | None) -> Leaf:
    return Leaf(text, leaves.quoted, _number(reach))


def _beginning(text: str) -> Leaf:
    return Leaf(text, leaves.beginning)


def _approximate(text: str, reach: str) -> Leaf:
    return Leaf(text, leaves.approximate, _number(reach))


class Leaves(plugins.Plugin):
    """Quoted wordings, beginnings of words, approximate words; whatever is left is a bare word."""

    def taggers(self, parser: Any) -> list[tuple[taggers.Tagger, int]]:
        """Quotes come first, since every other sign may stand inside them."""
        return [
            (taggers.FnTagger(patterns.QUOTED.regex, _quoted), -10),
            (taggers.FnTagger(patterns.BEGINNING.regex, _beginning), 5),
            (taggers.FnTagger(patterns.APPROXIMATE.regex, _approximate), 5),
        ]

    def filters(self, parser: Any) -> list[tuple[Any, int]]:
        """Bare words become leaves before fields are given out."""
        return [(self.leaf_nodes, 50)]

    def leaf_nodes(self, parser: Any, group: syntax.GroupNode) -> syntax.GroupNode:
        """The group with a `Leaf` for every bare word."""
        for place, node in enumerate(group):
            if isinstance(node, syntax.GroupNode):
                self.leaf_nodes(parser, node)
            elif isinstance(node, syntax.WordNode):
                group[place] = Leaf(node.text, leaves.word).set_range(node.startchar, node.endchar)
        return group


class Checks(plugins.Plugin):
    """Refuses what Whoosh's parser would silently repair."""

    def filters(self, parser: Any) -> list[tuple[Any, int]]:
        """Brackets before they are grouped, operators before they are applied."""
        return [(self.brackets, -5), (self.operators, 590)]

    def brackets(self, parser: Any, group: syntax.GroupNode) -> syntax.GroupNode:
        """Raises QueryError for a parenthesis without its pair, too many or too deep."""
        depth = 0
        for node in group:
            depth += isinstance(node, plugins.GroupPlugin.OpenBracket)
            depth -= isinstance(node, plugins.GroupPlugin.CloseBracket)
            if depth < 0:
                raise QueryError(
                    "Une parenthèse est fermée sans être ouverte ; écrivez par exemple (a OU b) c."
                )
            if depth > DEEPEST:
                raise QueryError(f"Trop de parenthèses imbriquées ; {DEEPEST} au plus.")
        if depth:
            raise QueryError("Une parenthèse n’est pas fermée ; écrivez par exemple (a OU b) c.")
        if sum(node.is_text() for node in group) > MOST_LEAVES:
            raise QueryError(f"La recherche compte trop de mots ; {MOST_LEAVES} au plus.")
        if sum(isinstance(node, Leaf) and node.is_costly() for node in group) > MOST_COSTLY:
            raise QueryError(f"La recherche compte trop de « * » et de « ~ » ; {MOST_COSTLY} au plus.")
        return group

    def operators(self, parser: Any, group: syntax.GroupNode) -> syntax.GroupNode:
        """Raises QueryError for an operator that lacks a side and for empty parentheses."""
        previous: Any = None
        for node in [*group, None]:
            if isinstance(previous, syntax.Operator) and not _starts(node, previous):
                raise QueryError(_nothing_after(previous, node))
            if isinstance(node, syntax.InfixOperator) and not _ends(previous):
                raise QueryError(f"Il manque un mot avant « {node.text} ».")
            if isinstance(node, syntax.GroupNode):
                self.operators(parser, node)
            previous = node
        if not group.nodes:
            raise QueryError("Des parenthèses sont vides ; écrivez par exemple (a OU b) c.")
        return group


def _ends(node: Any) -> bool:
    return node is not None and not isinstance(node, syntax.Operator)


def _starts(node: Any, operator: syntax.Operator) -> bool:
    """Whether `node` may stand after `operator`: ET SAUF is allowed, OU SAUF and OU ET are not."""
    after_and = isinstance(operator, syntax.InfixOperator) and operator.grouptype is Both
    return _ends(node) or (after_and and isinstance(node, syntax.PrefixOperator))


def _nothing_after(operator: syntax.Operator, node: Any) -> str:
    if operator.grouptype is Either and isinstance(node, syntax.PrefixOperator):
        return NO_EXCLUSION
    return f"Il manque un mot après « {operator.text} »."


def _operators() -> plugins.OperatorsPlugin:
    tagger = plugins.OperatorsPlugin.OpTagger
    table = (
        (patterns.MINUS, Minus, syntax.PrefixOperator),
        (patterns.OR, Either, syntax.InfixOperator),
        (patterns.EXCEPT, Excluded, syntax.PrefixOperator),
        (patterns.AND, Both, syntax.InfixOperator),
    )
    return plugins.OperatorsPlugin(
        [(tagger(p.regex, group, kind), 0) for p, group, kind in table], clean=True
    )


_FIELDS: Any = plugins.FieldsPlugin(patterns.FIELD.regex, remove_unknown=False)
_PLUGINS = [Leaves(), Checks(), plugins.GroupPlugin(), _FIELDS, _operators()]
PARSER = QueryParser(None, None, group=Both, plugins=_PLUGINS)
_PLAIN = str.maketrans("«»“”", '""""')


def composed(text: str) -> str:
    """The text in NFC, as the sources are, and its numbers without the spaces or dots between their thousands."""
    return patterns.GROUPED_DIGITS.regex.sub(_digits, unicodedata.normalize("NFC", text))


def _digits(number: Match) -> str:
    return "".join(filter(str.isdigit, number[0]))


def parse(text: str) -> query.Query:
    """The query as a Whoosh query; raises QueryError with a message that teaches the syntax."""
    if len(text) > LONGEST:
        raise QueryError(f"La recherche est trop longue ({len(text)} signes) ; {LONGEST} au plus.")
    if not text.strip():
        raise QueryError("La recherche est vide ; écrivez par exemple : convention résiliation.")
    found: Any = PARSER.process(composed(text).translate(_PLAIN)).query(PARSER)
    if found is None:
        raise QueryError(f"« {text.strip()} » n’a que des mots trop courants ; mettez-les entre guillemets.")
    if isinstance(found, query.Not):
        raise QueryError("La recherche ne fait qu’exclure ; ajoutez au moins un mot à trouver.")
    return cast("query.Query", found)
