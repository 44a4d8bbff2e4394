"""What a clause holds so far: whether it has its verb, its people, and all that it needs."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Places, Verb, leads, word_of

PREDICATES = frozenset({"traffic", "exploit", "move", "vulnerable", "endure", "transit", "occur", "weak-exploit"})
ACTS = frozenset({"exploit", "traffic", "move"})
#: Verbs that find people one after another: "identified Thai victims in Finland, boys exploited in Spain, and ...".
_FINDS = frozenset({"identify"})
#: How many chunks may stand between cases and the verb that tells of whom they are.
_TO_CASE = 4
#: Marks that may say of people that they are in a form of exploitation.
_IN_FORM = frozenset({"demonstrative", "be"})


def come_from(held: Sequence[Chunk]) -> bool:
    """Whether a clause says where victims are from: "victims come from Moldova"."""
    victims = any(isinstance(c, People) and c.has_victims for c in held)
    return victims and any(c.has("copula") for c in held) and isinstance(held[-3] if len(held) > 2 else None, Places)


def begs(held: Sequence[Chunk]) -> bool:
    """Whether people beg or steal, by a verb of their own: "children [beg] under compulsion"."""
    return any(
        isinstance(form, Form) and {"begging", "crime"} & {*form.codes} and isinstance(people, People)
        for people, form in pairwise(held)
    )


def is_in_form(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are said to be in a form of exploitation: "[are] in domestic servitude"."""
    verb = chunks[at]
    if verb.has("concerning") and any(c.has("case") for c in chunks[max(0, at - _TO_CASE) : at]):
        return at + 1 < len(chunks) and exist_in_form(chunks, at + 1)  # "most cases [involve] girls in debt bondage"
    if isinstance(verb, Verb) and verb.kind == "live" and at + 2 < len(chunks):
        form = chunks[at + 2]  # "boys who work in debt bondage"
        return isinstance(form, Form) and form.codes == ("labor",) and _leads_to_form(chunks, at + 1)
    if not isinstance(verb, Mark) or _IN_FORM.isdisjoint(verb.cues):
        return False
    if verb.has("demonstrative") and at + 1 < len(chunks):
        return _leads_to_form(chunks, at + 1)  # "most of those in forced labor"
    if not verb.has("be"):
        return False
    hedged = at + 1 < len(chunks) and chunks[at + 1].has("possible")  # "are potentially in"
    return _leads_to_form(chunks, at + 1 + hedged)


def are_in_form(chunks: Sequence[Chunk], start: int, stop: int) -> bool:
    """Whether any of ``chunks[start:stop]`` says of people that they are in a form of exploitation."""
    forms = (i for i in range(start + 2, min(stop + 3, len(chunks))) if isinstance(chunks[i], Form))
    # "are in [servitude]", "are potentially in [servitude]"
    return any(start <= at < stop and is_in_form(chunks, at) for form in forms for at in (form - 2, form - 3))


def exist_in_form(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are said to exist in a form of exploitation: "there are cases of [women] in forced labor"."""
    return isinstance(chunks[at], People) and _leads_to_form(chunks, at + 1)


def is_what_people_do(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a verb of work says what people are there to do: "to gut and [dry] fish", "make girls [weave] it"."""
    before = chunks[at - 1] if at else None
    if before is None or before.has("to"):
        return before is not None
    if word_of(before) == "they" and at > 1 and chunks[at - 2].has("relative"):
        return True  # "are brought to the capital, where they weave carpets"
    if before.has("and"):
        return any(c.has("to") for c in chunks[max(0, at - 5) : at - 1])
    made = chunks[at - 2] if at > 1 else None
    return made is not None and made.has("made") and (isinstance(before, People) or word_of(before) == "them")


def _leads_to_form(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether an "in" leads to a form of exploitation that nobody is in by choice."""
    form = chunks[at + 1] if at + 1 < len(chunks) else None
    if not isinstance(form, Form) or form.has("sex-trade", "child-labor"):
        return False
    return chunks[at].has("in") and word_of(chunks[at]) != "on"  # not "officers working on forced labor"


def is_predicate(verb: Verb) -> bool:
    """Whether a verb says what happens to people: "women working as maids, men in mines ... are" is one subject."""
    found = verb.kind == "identify" and verb.voice == "passive"  # "women have been discovered in servitude"
    return found or (verb.kind in PREDICATES and (verb.kind != "endure" or verb.finite))


def is_subject(held: Sequence[Chunk]) -> bool:
    """Whether a clause has so far only a pronoun and its auxiliary: "many of them are"."""
    return any(c.has("anaphor") for c in held) and all(
        isinstance(c, Mark) and (c.has("anaphor", "be", "demonstrative") or c.text == ",") for c in held
    )


def gapped(held: Sequence[Chunk]) -> bool:
    """Whether people stand with a form or a place alone: "[are exploited ...,] Vietnamese women in prostitution"."""
    return any(isinstance(c, People) for c in held) and any(
        isinstance(c, Form | Places) or c.has("labor-sector", "sex-venue") for c in held
    )


def finds(held: Sequence[Chunk]) -> bool:
    """Whether people were found who have a place of their own."""
    found = next((i for i, c in enumerate(held) if isinstance(c, Verb) and c.kind in _FINDS), len(held))
    people = next((i for i in range(found, len(held)) if isinstance(held[i], People)), len(held))
    return leads(held[people:], "in")


def is_complete(held: Sequence[Chunk]) -> bool:
    """Whether a clause has what it needs, so that the next people open another."""
    last = max((i for i, c in enumerate(held) if isinstance(c, Verb) and c.kind in PREDICATES), default=-1)
    if last < 0:
        return True  # a gap
    verb = held[last]
    if isinstance(verb, Verb) and verb.voice == "active" and verb.kind in ACTS:
        # an active verb still waits for its object
        return any(isinstance(c, People) or word_of(c) == "them" for c in held)
    return any(isinstance(c, Form | Places | People) for c in held[last + 1 :]) or any(
        isinstance(c, Verb) and c.voice in ("passive", "participle") for c in held
    )


def hedges(chunks: Sequence[Chunk], at: int, held: Sequence[Chunk]) -> bool:
    """Whether a hedge is of a predicate of its own: "are exploited in prostitution, and may be made to beg"."""
    stated = any(isinstance(c, Verb) and c.kind in ("exploit", "traffic") and c.finite for c in held)
    hedged = any(isinstance(c, Mark) and c.has("possible") for c in held)
    verb = next((c for c in chunks[at + 1 : at + 5] if not isinstance(c, Mark)), None)
    return stated and not hedged and isinstance(verb, Verb) and verb.kind in PREDICATES
