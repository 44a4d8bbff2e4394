"""Where countries stand in a statement: at its head, in a list behind a preposition, among those who help."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.cooperation.countries import is_party, joined_countries, party_of
from tipgraph.grammar.tokens import ARTICLES, has
from tipgraph.model import UNSPECIFIED

_CUES = "cooperation-cues:"
_HELP, _PROVIDED, _TRAINING, _TOGETHER, _PERSONS, _BOTH = (
    _CUES + code for code in ("help", "provided", "training", "together", "persons", "both")
)
_NAMING = ("places", "agencies-abroad")
_LINKS = ARTICLES | {"and", ",", "of", "other", "'s"}
#: Words after which a list of partners has ended.
_ENDS = frozenset({"to", "on", "that", "who", "by", "for"})


def subjects_of(clause: Clause, verb: int) -> Iterator[str]:
    """The countries at the head of a clause that do something: "France and Italy", "officers from France"."""
    tokens = clause.tokens
    found: list[str] = []
    for at in range(clause.first, max(clause.first, verb)):
        if is_party(tokens[at]) and tokens[at - 1].lower == "in" and _is_inside(clause, at):
            continue  # "the embassy in | Beirut"
        if is_party(tokens[at]):
            found.append(party_of(tokens[at]))
        elif not (
            tokens[at].lower in _LINKS
            or tokens[at].lower in ("from", "(", ")")
            or tokens[at].is_numeral
            or (tokens[at].text.isupper() and tokens[at - 1].text == "(")  # "the authority (NCPA) and France"
            or has(tokens[at], _PERSONS, _PROVIDED)
            or any(body.first <= at < body.stop for body in clause.bodies)
        ):
            break
    yield from found


def _is_inside(clause: Clause, at: int) -> bool:
    """Whether a token is part of the name of a body, and not its first word."""
    return any(body.first < at < body.stop for body in clause.bodies)


def listed_after(clause: Clause, at: int, stop: int) -> tuple[str, ...]:
    """The countries of the list that follows a preposition."""
    tokens = clause.tokens
    found: list[str] = []
    skipped = 0
    for token in tokens[at + 1 : stop]:
        if is_party(token):
            code = party_of(token)
            if code and code not in (clause.country, UNSPECIFIED):
                found.append(code)
            skipped = 0
        elif token.lower not in _LINKS and token.lower not in ("or", "in", "both"):
            skipped += 1
            if skipped > 4 or token.lower in _ENDS or (found and token.lower == "from"):
                break
    return tuple(dict.fromkeys(found))


def behind(clause: Clause, first: int, links: tuple[str, ...]) -> Iterator[str]:
    """The countries, or those whose officials stand, right behind a preposition: "to the police of Togo"."""
    tokens = clause.tokens
    for link in range(first, clause.stop):
        if tokens[link].lower not in links:
            continue
        for at in range(link + 1, clause.stop):
            if is_party(tokens[at]):
                if not (is_named(clause, at) or people_act(clause, at)):
                    break
                yield party_of(tokens[at])
            elif not (tokens[at].lower in _LINKS or tokens[at].lower == "in" or _are_officials(clause, at)):
                break


def _are_officials(clause: Clause, at: int) -> bool:
    """Whether a word is of those who act for a country: "to the | National Police of Togo"."""
    named = any(one.first <= at < one.stop for one in clause.bodies if one.kind == "law-enforcement")
    return named or has(clause.tokens[at], _PERSONS)


def of_bodies(clause: Clause) -> Iterator[str]:
    """The countries whose bodies are named, and those that "both countries" or a hyphen joins."""
    for body in clause.bodies:
        if body.country and body.country != clause.country:
            yield body.country
    if clause.other and clause.find(_BOTH) >= 0:
        yield clause.other
    yield from (code for code in joined_countries(clause) if code != clause.country)


def of_people(clause: Clause) -> Iterator[str]:
    """Countries whose people act: "helped Thai officers", "officials from Laos and Thailand"."""
    tokens = clause.tokens
    subject = False  # within "officials from X and Y" at the head of the clause
    for at in range(clause.first, clause.stop - 1):
        located = tokens[at].lower in ("in", "of") and at > clause.first and has(tokens[at - 1], _PERSONS)
        subject = _are_from(clause, at) or located or (subject and (is_party(tokens[at]) or tokens[at].lower in _LINKS))
        officials = subject and any(has(token, _PERSONS) for token in tokens[clause.first : at])
        if is_party(tokens[at]) and (officials or people_act(clause, at)):
            code = party_of(tokens[at])
            if code and code not in (clause.country, UNSPECIFIED):
                yield code


def _are_from(clause: Clause, at: int) -> bool:
    """Whether "from" says whose people act: "officials | from Laos", "police and judges (six in all) | from Laos"."""
    before = clause.tokens[max(clause.first, at - 3) : at]
    return clause.tokens[at].lower == "from" and any(has(token, _PERSONS) for token in before)


def helped_by(clause: Clause, together: int) -> Iterator[str]:
    """The country right behind the verb by which the document's own helps it: "assisted | Norway in"."""
    at = together + 1
    while 0 < at < clause.stop and clause.tokens[at].lower in ARTICLES:
        at += 1
    if 0 < at < clause.stop and is_party(clause.tokens[at]) and is_named(clause, at):
        code = party_of(clause.tokens[at])
        if code not in ("", clause.country, UNSPECIFIED):
            yield code


def stands_as_helper(clause: Clause, at: int) -> bool:
    """Whether "by", "from" or "with" and a word for help stand before a name or the list that it is in."""
    tokens = clause.tokens
    start = at - 1
    while start >= clause.first and (
        is_party(tokens[start])
        or tokens[start].lower in _LINKS | {"their", "its"}
        or has(tokens[start], _CUES + "governments")
        or (start < at - 1 and has(tokens[start], _PERSONS))
        or (tokens[start].lower == "in" and has(tokens[start - 1], _PERSONS))  # "with police | in Togo"
        or any(body.first <= start < body.stop for body in clause.bodies)
        or tokens[start].text in "()"
    ):
        if tokens[start].lower == "of" and start > clause.first and has(tokens[start - 1], _HELP):
            return True
        start -= 1
    if start < clause.first:
        return False
    lower = tokens[start].lower
    near = tokens[max(clause.first, start - 4) : start]
    if lower == "with":
        return (start > clause.first and has(tokens[start - 1], _PROVIDED)) or any(
            has(token, _HELP, _TOGETHER) or token.lower == "joint" for token in [*near, *tokens[start + 1 : at]]
        )
    done = any(has(token, _CUES + "repatriation", _CUES + "homeward") for token in clause.tokens[clause.first : start])
    if lower == "by" and done and not any(token.lower in ("in", "of") for token in near[-1:]):
        return True  # "12 girls were repatriated | by IOM", "the repatriation of 12 girls | by IOM"
    if lower == "from" and near and has(near[-1], _CUES + "teachers"):
        return True  # "drawing on instructors | from Norway"
    return lower in ("from", "by") and any(has(token, _HELP, _PROVIDED, _TRAINING) for token in near)


def gives_help(clause: Clause, at: int) -> bool:
    """Whether help is a country's: "with German funding"."""
    tokens = clause.tokens
    next_ = at + 2 if at + 1 < clause.stop and tokens[at + 1].lower == "'s" else at + 1
    after = tokens[min(next_, clause.stop - 1)]
    before = at - 2 if at > clause.first and tokens[at - 1].lower == "the" else at - 1
    return (
        before >= clause.first
        and tokens[before].lower in ("with", "through")
        and (has(after, _HELP) or (has(after, _PERSONS) and clause.find(_TRAINING) >= 0))
    )


def is_named(clause: Clause, at: int) -> bool:
    """Whether a token is the name of a country or its agency, rather than of its people."""
    return any(s.form in ("name", "locality") for s in clause.tokens[at].senses if s.scheme in _NAMING)


def people_act(clause: Clause, at: int) -> bool:
    """Whether a country's people act: "Thai officers", or "Thai and Lao officers"."""
    tokens, after = clause.tokens, at + 1
    while after < clause.stop and (is_party(tokens[after]) or tokens[after].lower in ("and", ",", "'s", "national")):
        after += 1
    return after < clause.stop and has(tokens[after], _PERSONS)


def is_with_officials(clause: Clause, link: int) -> bool:
    """Whether those of another country who act stand behind "with": "together | with the Greek police"."""
    if link >= clause.stop or clause.tokens[link].lower != "with":
        return False
    near = range(link + 1, min(link + 4, clause.stop))
    foreign = any(body.first in near and body.country not in ("", clause.country) for body in clause.bodies)
    return foreign or any(people_act(clause, at) for at in near if is_party(clause.tokens[at]))
