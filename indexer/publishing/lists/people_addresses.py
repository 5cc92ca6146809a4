"""Where the pages of members and groups stand."""

from __future__ import annotations

from indexer.linking.acts.parties import group_slug
from indexer.linking.acts.people import Group, Member, People

ROOT = "parcourir/elus/"


def members_address(authority: str) -> str:
    """`parcourir/elus/commune-de-valfleur/`."""
    return f"{ROOT}{authority}/"


def member_address(member: Member) -> str:
    """`parcourir/elus/commune-de-valfleur/jeanne-leroux/`."""
    return f"{members_address(member.authority)}{member.person.slug}/"


def group_address(group: Group) -> str:
    """`parcourir/elus/departement-du-nord/groupes/groupe-union/`."""
    return f"{members_address(group.authority)}groupes/{group.slug}/"


def member_page(people: People, authority: str, name: str) -> str | None:
    """Page of the member or of the group that an act of the authority prints under this name."""
    member = people.by_name.get((authority, name))
    if member:
        return member_address(member)
    slug = group_slug(name)
    groups = people.groups.get(authority, ())
    return next((group_address(group) for group in groups if group.slug == slug), None)
