"""Tags of pages that MkDocs wrote: every value stands in double quotes, every `<` of a text is encoded."""

from __future__ import annotations

from indexer.patterns.core import pattern

TAG = pattern(
    r"""< (?P<name> [a-z][a-z0-9]* ) (?P<attributes> \s [^<>"]* (?: "[^"]*" [^<>"]* )* ) >""",
    matches=('<a href="x">', '<a title="a > b" href="x" download>', '<img src="x.png" />', "<input required>"),
    refuses=("</a>", "<p>", '&lt;a href="x"&gt;', "<!doctype html>", '<a href="x'),
    cased=True,
)
"""An opening tag with attributes."""

ATTRIBUTE = pattern(
    r"""\s (?P<name> id | href | src | action ) = "(?P<value> [^"]* )" """,
    matches=(' href="x"', ' id="a"', ' action=""'),
    refuses=(' data-id="a"', ' hreflang="fr"', " href", 'id="a"'),
    cased=True,
)
"""An attribute that leads somewhere, or that can be led to."""

FOLDER_LINK = pattern(
    r"""(?P<attribute>\s(?:href|action)=")(?P<folder>(?:\.{1,2}|(?:[^":?\#/]+/|\.{1,2}/)+(?:\.\.)?))(?=["\#?])""",
    matches=(' href="../rapport/#article-1"', ' href=".."', ' action="../recherche/"', ' href="a/b/"'),
    refuses=(' href="https://exemple.fr/"', ' href="#a"', ' href="x.css"', ' href="../x.txt"', ' href="/a/"'),
    cased=True,
)
"""A link to a folder of the same site."""

PART = pattern(
    r"\n[ ]{6,99}(?=<(?:nav|main|article|button|label|script|div[ ]class=\"md-sidebar)\b)",
    matches=("\n      <nav>", '\n          <div class="md-sidebar md-sidebar--secondary">'),
    refuses=("\n  <nav>", " <nav>", "\n      <nom>"),
    cased=True,
)
"""Blanks and the tag of the theme before which a page may be cut."""
