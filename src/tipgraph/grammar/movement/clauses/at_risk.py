"""Clauses that say of people who are exploited that they, or some of them, are at risk as well."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Verb, word_of
from tipgraph.grammar.movement.clauses.held import is_predicate


def some_are_vulnerable(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether a clause is done, and the next says who are most at risk: ", with [those near borders vulnerable]"."""
    done = any(isinstance(c, Verb) and is_predicate(c) and c.kind != "vulnerable" for c in chunks[start:at])
    if word_of(chunks[at]) != "with" or word_of(chunks[at - 1]) != "," or not done:
        return False
    whom = chunks[at + 1 : at + 3]
    if not any(isinstance(c, People) or c.has("demonstrative", "anaphor") for c in whom):
        return False
    verb = next((c for c in chunks[at + 1 :] if isinstance(c, Verb) and c.kind != "live"), None)
    return verb is not None and verb.kind == "vulnerable"


def are_also_vulnerable(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether people who are exploited in one form are said to be only at risk of another."""
    verb = next((c for c in chunks[at + 1 : at + 3] if not (isinstance(c, Mark) and c.has("list-example"))), None)
    if not (isinstance(verb, Verb) and verb.kind == "vulnerable" and chunks[at - 1].has("and")):
        return False
    held = chunks[start:at]
    exploited = any(isinstance(c, Verb) and c.kind == "exploit" and c.finite for c in held)
    return exploited and not any(isinstance(c, Verb) and c.kind == "vulnerable" for c in held)


def leaves_vulnerable(chunks: Sequence[Chunk], at: int, verb: Verb) -> bool:
    """Whether a clause says what becomes of people: "leaving them vulnerable to", "which raises their risk of"."""
    if verb.kind == "vulnerable" and at > 3 and chunks[at - 1].has("anaphor"):
        makes, led = chunks[at - 2], chunks[at - 3]
        last = max((i for i in range(at) if isinstance(c := chunks[i], Verb) and is_predicate(c)), default=at)
        told = any(isinstance(c, Form) for c in chunks[last:at])
        return told and (led.has("relative") or (word_of(led) == "," and word_of(makes).endswith("ing")))
    if verb.finite or not verb.has("leave"):
        return False
    following = chunks[at + 1 : at + 4]
    vulnerable = next((i for i, c in enumerate(following) if isinstance(c, Verb)), 0)
    return vulnerable > 0 and following[vulnerable].has("vulnerable")
