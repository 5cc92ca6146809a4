"""Pieces of a query grouped by its parentheses and operators.

A blank or ET asks for both sides; OU joins its neighbours, tighter than ET; SAUF excludes what OU has joined after it,
the minus sign only the piece after it.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from indexer.model import QueryError
from indexer.search.language.query.signs import Piece, Sign

NO_EXCLUSION = "OU ne peut pas joindre une exclusion ; écrivez par exemple a OU (b SAUF c)."
PREFIXES = frozenset((Sign.MINUS, Sign.EXCEPT))
INFIXES = frozenset((Sign.OR, Sign.AND))
OPERATORS = PREFIXES | INFIXES


@dataclass(frozen=True, slots=True)
class Group:
    """What an operator joins or excludes; parentheses, like blanks, join by AND."""

    join: Sign
    members: tuple[Member, ...]


Member = Piece | Group


def grouped(pieces: Iterable[Piece]) -> Group:
    """The query as one group; raises QueryError for an operator that lacks a side and for empty parentheses."""
    nested = _nested(iter(pieces))
    _check(nested)
    return _applied(nested)


def _nested(pieces: Iterator[Piece]) -> Group:
    """Everything up to the parenthesis that closes, operators among it."""
    members: list[Member] = []
    for piece in pieces:
        if piece.sign is Sign.CLOSING:
            break
        if piece.sign is Sign.OPENING:
            inner = _nested(pieces)
            members.append(_with_field(inner, piece.field) if piece.field else inner)
        else:
            members.append(piece)
    return Group(Sign.AND, tuple(members))


def _with_field(group: Group, field: str) -> Group:
    """The group with the field for each piece that has none of its own."""
    return replace(group, members=tuple(_given(member, field) for member in group.members))


def _given(member: Member, field: str) -> Member:
    if isinstance(member, Group):
        return _with_field(member, field)
    return member if member.field else replace(member, field=field)


def _check(group: Group) -> None:
    previous: Member | None = None
    for member in (*group.members, None):
        if isinstance(previous, Piece) and previous.sign in OPERATORS and not _may_follow(member, previous):
            raise QueryError(_nothing_after(previous, member))
        if isinstance(member, Piece) and member.sign in INFIXES and not _ends(previous):
            raise QueryError(f"Il manque un mot avant « {member.text} ».")
        if isinstance(member, Group):
            _check(member)
        previous = member
    if not group.members:
        raise QueryError("Des parenthèses sont vides ; écrivez par exemple (a OU b) c.")


def _ends(member: Member | None) -> bool:
    """Whether the member is something that can be searched."""
    return isinstance(member, Group) or (member is not None and member.sign not in OPERATORS)


def _is_prefix(member: Member | None) -> bool:
    return isinstance(member, Piece) and member.sign in PREFIXES


def _may_follow(member: Member | None, operator: Piece) -> bool:
    """Whether `member` may stand after `operator`: ET SAUF is allowed, OU SAUF and OU ET are not."""
    return _ends(member) or (operator.sign is Sign.AND and _is_prefix(member))


def _nothing_after(operator: Piece, member: Member | None) -> str:
    if operator.sign is Sign.OR and _is_prefix(member):
        return NO_EXCLUSION
    return f"Il manque un mot après « {operator.text} »."


def _applied(group: Group) -> Group:
    """The group with a group for each operator."""
    found = [_applied(member) if isinstance(member, Group) else member for member in group.members]
    members = _excluded(found, Sign.MINUS)
    members = _joined(members, Sign.OR)
    members = _excluded(members, Sign.EXCEPT)
    return Group(group.join, tuple(_joined(members, Sign.AND)))


def _excluded(members: Iterable[Member], sign: Sign) -> list[Member]:
    found = iter(members)
    return [Group(sign, (next(found),)) if _has_sign(member, sign) else member for member in found]


def _joined(members: Iterable[Member], sign: Sign) -> list[Member]:
    """Both sides of an operator in one group, into which a group on its left that is joined alike goes too."""
    joined: list[Member] = []
    found = iter(members)
    for member in found:
        if _has_sign(member, sign):
            left = _members(joined.pop(), sign)
            joined.append(Group(sign, (*left, next(found))))
        else:
            joined.append(member)
    return joined


def _members(member: Member, sign: Sign) -> Sequence[Member]:
    return member.members if isinstance(member, Group) and member.join is sign else (member,)


def _has_sign(member: Member, sign: Sign) -> bool:
    return isinstance(member, Piece) and member.sign is sign
