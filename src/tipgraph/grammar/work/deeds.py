"""A verb of work in its clause: whether it was done, who did it, and the phrases around it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.bodies.mentions import mentions_of, resolved
from tipgraph.grammar.function_words import AUXILIARIES, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item, Reading

_UNREAL = "work:unreal"
_FENCES = frozenset({";", "but", "while", "although", "which", "who", "where", ":", "—", "when"})
_ENDS = frozenset({",", ";", ".", ":", "—", "(", ")"})


def clause_start(tokens: Sequence[Item], at: int) -> int:
    """Where the clause of a word begins."""
    while at > 0 and tokens[at - 1].lower not in _FENCES:
        at -= 1
    return at


def is_done(tokens: Sequence[Item], at: int) -> bool:
    """Whether the verb at a token tells of a deed: neither denied, planned nor wished for in its clause."""
    before = tokens[clause_start(tokens, at) : at]
    if any(has(token, _UNREAL) for token in before):
        return False
    return not before or before[-1].lower not in ("to", "be", "being")


def names_of(reading: Reading) -> list[tuple[int, int, str]]:
    """The bodies of a document, each with where it is named and its fullest name."""
    return sorted(
        (one.evidence.start, one.evidence.end, fullest.name)
        for fullest, same in resolved(reading.once(mentions_of))
        for one in same
    )


def bodies_between(reading: Reading, start: int, end: int) -> tuple[str, ...]:
    """The bodies named in a stretch of the folded text."""
    if start >= end:
        return ()
    span = reading.span(start, end)
    found = [name for first, stop, name in reading.once(names_of) if span.start <= first and stop <= span.end]
    return tuple(dict.fromkeys(found))


def doers(reading: Reading, tokens: Sequence[Item], verb: int) -> tuple[str, ...]:
    """Who does what the verb says: the bodies before it in its clause, else the government."""
    first = clause_start(tokens, verb)
    if first == verb:
        return ()
    found = bodies_between(reading, tokens[first].start, tokens[verb - 1].end)
    if not found and any(token.lower == "government" for token in tokens[first:verb]):
        return ("government",)
    return found


def agents_after(reading: Reading, tokens: Sequence[Item], at: int) -> tuple[str, ...]:
    """The bodies after a "by" at a token, to the end of the phrase."""
    stop = at
    while stop < len(tokens) and tokens[stop].lower not in (".", ";", "for", "that", "which", "in"):
        stop += 1
    return bodies_between(reading, tokens[at].start, tokens[stop - 1].end) if stop > at else ()


def phrase(tokens: Sequence[Item], at: int, *, also: frozenset[str] = frozenset()) -> int:
    """Where the noun phrase that begins at a token ends, its "and" and "of" taken in."""
    stop = at
    while stop < len(tokens):
        word = tokens[stop].lower
        joins = word in ("and", "of", "or", "the", "its", "their") and stop + 1 < len(tokens)
        if word in _ENDS or word in also or word in AUXILIARIES or (word in PHRASE_ENDS and not joins):
            break
        stop += 1
    while stop > at and tokens[stop - 1].lower in ("and", "of", "or", "the", "its", "their"):
        stop -= 1
    return stop


def words(reading: Reading, tokens: Sequence[Item], first: int, stop: int) -> str:
    """What the text writes from one token to before another, without an article at its head."""
    while first < stop and tokens[first].lower in ("the", "a", "an", "its", "their"):
        first += 1
    if first >= stop:
        return ""
    return " ".join(reading.document.quote(reading.span(tokens[first].start, tokens[stop - 1].end)).split())


def phrase_after(tokens: Sequence[Item], at: int, stop: int, *openers: str) -> tuple[int, int]:
    """The phrase behind the first of some words between two tokens; empty where none stands there."""
    for opener in range(at, min(stop, len(tokens))):
        if tokens[opener].lower in _ENDS:
            break
        if tokens[opener].lower in openers:
            return opener + 1, phrase(tokens, opener + 1)
    return at, at
