"""Natural persons: what the words around a name say of it; what a signature leaves in a text."""

from __future__ import annotations

from collections.abc import Iterator

from indexer.french import flat
from indexer.patterns.apposed import seats
from indexer.patterns.core import Match
from indexer.patterns.personal import people, persons
from indexer.patterns.presumed.speaking import REPRESENTED
from indexer.patterns.structure import roles
from indexer.privacy.detectors.findings import Category, Finding, Text
from indexer.privacy.detectors.naming import begins_with_title, strength
from indexer.privacy.mandate.titles import holds_something, is_anothers, is_subject

SENTENCE = 260
CLAUSE = 120
LONGEST_LIST = 4000
LONGEST_CALL = 1500
NEAR = 60
CERTAIN = 20
"""Signs above which one word of a signature, a name written together, stands for nothing else."""
SHORTEST_NAME = 3
SHORT = 3
"""Letters of an initial or a civility with its point: « M. », « Dr. »."""

_RULES = {
    Category.BENEFICIARY: "personne physique bénéficiaire",
    Category.AGENT: "personne nommée avec sa fonction",
    Category.PERSON: "personne physique",
}


def find_signatures(text: Text) -> Iterator[Finding]:
    """What signing leaves in the text of a page: the signer's certificate, initials, the drawing itself."""
    for match in people.SIGNED.finditer(text.flat):
        yield _signature(text, *match.span("value"), "nom laissé par une signature électronique")
    for match in people.CERTIFICATE.finditer(text.flat):
        yield _signature(text, *match.span(), "certificat de signature")
    for match in people.INITIALS.finditer(text.flat):
        yield _signature(text, *match.span("value"), "paraphe")
    for match in people.EMBEDDED_IMAGE.finditer(text.flat):
        yield _signature(text, *match.span("value"), "image de signature")


def _signature(text: Text, start: int, end: int, rule: str) -> Finding:
    value = text.text[start:end].strip()
    secrets = (value,) if len(value.split()) > 1 or len(value) > CERTAIN else ()
    return Finding(category=Category.SIGNATURE, start=start, end=end, rule=rule, secrets=secrets)


def find_names(text: Text) -> Iterator[Finding]:
    """Names of persons, told apart by what is around them: beneficiary, agent by post, or anyone."""
    called = 0
    for match in people.PERSON.finditer(text.text):
        if people.OFFICER_CALLED.match(flat(match.group())):
            continue
        for start, end in _each_name(text, match):
            kind = kind_of(text, match.start(), end)
            listed = not (is_subject(text, end) and _opens_line(text, match.start()))
            if kind is Category.PERSON and listed and _is_called(text, match.start(), called):
                called = end
            elif kind and _is_name(text, start, end, match.start()):
                yield _named(text, start, end, kind)
    for match in people.BARE_NAME.finditer(text.text):
        if (
            _has_post(text, match.start(), match.end())
            and not people.OFFICER.match(text.after(match.end(), NEAR).lstrip(" ,(–-"))
            and strength(match["name"])
            and _is_name(text, *match.span("name"), match.start())
        ):
            yield _named(text, *match.span("name"), Category.AGENT)


def _each_name(text: Text, match: Match) -> Iterator[tuple[int, int]]:
    """The name, and those that follow it after « MM. » or « Mesdames »."""
    start, end = _trimmed(text.text, *match.span("name"))
    married = people.MARRIED.regex.match(text.text, end)
    yield start, married.end() if married else end
    plural = flat(match.group()).startswith(("mm.", "mrs", "mmes", "messieurs", "mesdames", "mlles", "consorts"))
    end = match.end()
    while plural and (following := people.NEXT_PERSON.regex.match(text.text, end)):
        yield _trimmed(text.text, *following.span("name"))
        end = following.end()


def _trimmed(text: str, start: int, end: int) -> tuple[int, int]:
    """The name without words of the sentence that follow it."""
    words = text[start:end].split()
    while len(words) > 1 and people.ONLY_TITLE.search(flat(words[-1])):
        end = start + text[start:end].rindex(words[-1])
        end = start + len(text[start:end].rstrip())
        words.pop()
    return start, end


def _is_name(text: Text, start: int, end: int, civility: int) -> bool:
    words = text.flat[start:end].split()
    if not words or end - start < SHORTEST_NAME or _is_street(text, civility, start):
        return False
    return not (begins_with_title(text.flat[start:end]) or people.ONLY_TITLE.search(words[-1].rstrip(".'")))


def _is_street(text: Text, civility: int, start: int) -> bool:
    """« rue du Docteur Roux », « SARL M. Roux »; « la maison de Mme Roux » is hers."""
    named = people.STREET_BEFORE.search(text.before(civility, 40))
    owned = named and named.group().endswith(" de ") and people.PRIVATE_CIVILITY.match(text.flat[civility:start])
    cites = people.CITES.search(text.text[max(0, civility - SHORT * 2) : civility])
    return bool(named) and not (owned or cites)


def kind_of(text: Text, start: int, end: int) -> Category | None:
    """What a name with a civility is; None for a member of an assembly in the exercise of the mandate."""
    if holds_something(text, start):
        return Category.PERSON
    following = text.after(end, 60).lstrip(" ,(–-\t|:\n")
    sentence = last_clause(text.flat[row_start(text, start, SENTENCE) : start])
    if people.OFFICER.match(following):
        return Category.BENEFICIARY if _is_beneficiary(text, sentence, start, end) else None
    preceding = last_clause(text.before(start, 50))
    if people.POST.match(following) or (
        not people.MANDATE.match(following) and people.POST.search(preceding)
    ):
        return Category.AGENT
    listed = people.ROSTER.search(sentence) and not REPRESENTED.search(sentence)
    titled = _is_titled(preceding) and not is_anothers(text, start, end)
    if people.MANDATE.match(following) or titled or listed:
        return None
    if roles.SPEECH_AFTER.match(text.after(end, 40)):
        return Category.PERSON
    return Category.BENEFICIARY if _is_beneficiary(text, sentence, start, end) else Category.PERSON


def row_start(text: Text, start: int, reach: int) -> int:
    """Where the sentence of a name may start, `reach` before it at most; in a row of cells parted by bars, with it."""
    first, last = text.line(text.line_at(start))
    return max(start - reach, first if text.text.count("|", first, last) > 1 else 0)


def _is_titled(preceding: str) -> bool:
    """Words before a name hold the title of a mandate, and nothing says that its holder speaks of somebody."""
    titles = list(people.MANDATE.finditer(preceding))
    return bool(titles) and not people.SPEAKS_OF.match(preceding[titles[-1].end() :])


def _opens_line(text: Text, start: int) -> bool:
    return not text.text[max(0, start - NEAR) : start].rpartition("\n")[2].strip()


def _is_called(text: Text, start: int, called: int) -> bool:
    """The names before this one lead back to « Présents : », « Procurations : » with nothing said in between.

    `called` is the end of the last name that did: nobody goes further back.
    """
    first = max(called, start - LONGEST_CALL)
    run = start
    for word in reversed(text.text[first:start].split()):
        ends = word.endswith(":") or (word.endswith(".") and len(word) > SHORT)
        if ends or not (word[:1].isupper() or people.ROLL_CALL.search(flat(word.strip(",;|()•")))):
            break
        run = text.text.rindex(word, first, run)
    if called and not text.text[called:run].strip(" ,;.\n"):
        return True
    before = text.flat[max(first, run - NEAR) : run]
    return run < start and bool(people.ROSTER.search(last_clause(before) + text.flat[run:start]))


def seated_names(text: Text) -> frozenset[str]:
    """Names as lists of members, votes and proxies print them."""
    found = set()
    for opening, close in ((people.SEATED, people.SENTENCE_END), (seats.SEATS_OPEN, seats.SEATS_CLOSE)):
        for match in opening.finditer(text.flat):
            if REPRESENTED.search(text.before(match.start(), NEAR)):
                continue
            stop = close.search(text.flat[match.end() : match.end() + LONGEST_LIST])
            end = match.end() + (stop.start() if stop else LONGEST_LIST)
            found |= {name["name"] for name in persons.PHRASE.regex.finditer(text.text, match.end(), end)}
    return frozenset(found)


def last_clause(before: str) -> str:
    """What follows the last end of a sentence."""
    ends = [match.end() for match in people.SENTENCE_END.finditer(before)]
    return before[max(ends, default=0) :]


def _is_beneficiary(text: Text, sentence: str, start: int, end: int) -> bool:
    """A word of giving before the name and what is given around it; or a row with a sum below a word of aid."""
    around = text.before(start, 2 * SENTENCE) + text.after(end, CLAUSE)
    in_table = people.MONEY.search(_row(text, start, end))
    return bool((people.GIVES.search(sentence) or in_table) and people.GRANT.search(around))


def _row(text: Text, start: int, end: int) -> str:
    """The row of a table; of a short line of running text, the sentence; nothing of a long line."""
    first, last = text.line(text.line_at(start))
    if last - first >= CLAUSE:
        return ""
    after = text.flat[end:last]
    stop = people.SENTENCE_END.search(after)
    return last_clause(text.flat[first:start]) + (after[: stop.start()] if stop else after)


def _has_post(text: Text, start: int, end: int) -> bool:
    """A post right after the name, or right before it on the line."""
    following = text.text[end : end + 3]
    after = text.after(end, 60).lstrip(" ,(–-\t|:")
    if following[:1] in ",(\t|–:" or following[:2] in (" –", " -", " (", " ,", " |", " :"):
        return bool(people.POST.match(after))
    before = text.before(start, 70).rpartition("\n")[2]
    return before.rstrip(" ")[-1:] in (":", "\t", "|") and bool(people.POST.search(before))


def _named(text: Text, start: int, end: int, category: Category) -> Finding:
    name = " ".join(text.text[start:end].split())
    return Finding(category=category, start=start, end=end, rule=_RULES[category], secrets=(name,))
