"""A verb of work in its clause: whether it was done, who did it, and the phrases around it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.bodies.mentions import mentions_of, resolved
from tipgraph.grammar.function_words import AUXILIARIES, PHRASE_ENDS
from tipgraph.grammar.negation import before_adverbs, is_adverb
from tipgraph.grammar.quantities import quantities
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item, Reading

_UNREAL = "work:unreal"
_VERBS = tuple(f"work:{code}" for code in ("gave", "got", "runs", "opens", "trained", "held", "makes-known"))
_MARKS = str.maketrans("", "", ",.")
_PRONOUNS = frozenset({"it", "they"})
_FENCES = frozenset({";", "but", "while", "although", "which", "who", "where", ":", "—", "when"})
_ENDS = frozenset({",", ";", ".", ":", "—", "(", ")"})


def clause_start(tokens: Sequence[Item], at: int) -> int:
    """Where the clause of a verb begins: behind a fence, or behind an "and" that joins another clause to it."""
    verb = at
    while at > 0 and tokens[at - 1].lower not in _FENCES:
        at -= 1
    if tokens[before_adverbs(tokens, verb - 1)].lower == "and":
        return at  # "trained judges and printed leaflets": one subject
    for joint in range(verb - 1, at, -1):
        joins = tokens[joint].lower == "and" and not all(is_adverb(token) for token in tokens[joint + 1 : verb])
        # ", and" joins two clauses unless a comma before it makes a list
        alone = tokens[joint - 1].text == "," and all(token.text != "," for token in tokens[at : joint - 1])
        if joins and (alone or any(_is_verb(token) for token in tokens[at:joint])):
            return joint + 1
    return at


def _is_verb(token: Item) -> bool:
    """Whether a word is a verb of some deed: an auxiliary, a verb of work, or one in the past."""
    return token.lower in AUXILIARIES or has(token, *_VERBS) or (token.text.islower() and token.lower.endswith("ed"))


def is_done(tokens: Sequence[Item], at: int) -> bool:
    """Whether the verb at a token tells of a deed: neither denied, planned nor wished for in its clause."""
    before = tokens[clause_start(tokens, at) : at]
    if any(has(token, _UNREAL) for token in before):
        return False
    return not before or before[-1].lower not in ("to", "be", "being")


def _named(reading: Reading) -> tuple[list[tuple[int, int, str]], dict[str, str]]:
    """The bodies of a document: where each is named with its fullest name, and what its abbreviations stand for."""
    spans, short = [], {}
    for fullest, same in resolved(reading.once(mentions_of)):
        for one in same:
            spans.append((one.evidence.start, one.evidence.end, fullest.name))
            if " " not in one.written and one.written.isupper():
                short[one.written] = fullest.name
    return sorted(spans), short


def bodies_in(reading: Reading, tokens: Sequence[Item], first: int, stop: int) -> tuple[str, ...]:
    """The bodies that some tokens name, in order, each by its fullest name in the document."""
    if first >= stop:
        return ()
    spans, short = reading.once(_named)
    within = reading.span(tokens[first].start, tokens[stop - 1].end)
    found = [(begin, name) for begin, end, name in spans if within.start <= begin and end <= within.end]
    for token in tokens[first:stop]:
        if token.text in short:
            found.append((reading.span(token.start, token.end).start, short[token.text]))
    return tuple(dict.fromkeys(name for _, name in sorted(found)))


def doers(reading: Reading, tokens: Sequence[Item], verb: int) -> tuple[str, ...]:
    """Who does what the verb says: the country right before it, the bodies in its clause, else the government."""
    first = clause_start(tokens, verb)
    if first == verb:
        return ()
    before = before_adverbs(tokens, verb - 1)
    if tokens[before].lower in _PRONOUNS:  # who that is, another sentence says
        return ()
    if before >= first and tokens[before].codes("places", "name"):
        begin = before - 2 if before >= 2 and tokens[before - 1].lower == "and" else before
        given = [token.text for token in tokens[begin : before + 1] if token.codes("places", "name")]
        if begin <= first or tokens[begin - 1].lower == ",":
            return tuple(given)
    stop = next((at for at in range(first + 1, verb) if _is_verb(tokens[at])), verb)
    found = bodies_in(reading, tokens, first, stop)
    if not found and any(token.lower == "government" for token in tokens[first:stop]):
        return ("government",)
    return found


def agents_after(reading: Reading, tokens: Sequence[Item], at: int) -> tuple[str, ...]:
    """The bodies named from a token, behind a "by", to the end of the phrase."""
    stop = at
    while stop < len(tokens) and tokens[stop].lower not in (".", ";", "for", "that", "which", "in"):
        stop += 1
    return bodies_in(reading, tokens, at, stop)


def phrase(tokens: Sequence[Item], at: int) -> int:
    """Where the noun phrase that begins at a token ends, its "and" and "of" taken in."""
    stop = at
    while stop < len(tokens):
        word = tokens[stop].lower
        joins = word in ("and", "of", "or", "the", "its", "their") and stop + 1 < len(tokens)
        if word == "," and _lists(tokens, stop):
            stop += 1
            continue
        if word in _ENDS or word in AUXILIARIES or (word in PHRASE_ENDS and not joins):
            break
        stop += 1
    while stop > at and tokens[stop - 1].lower in ("and", "of", "or", "the", "its", "their", ","):
        stop -= 1
    return stop


def _lists(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a comma stands in a list: "judges, prosecutors, and inspectors"."""
    for at in range(comma + 1, min(comma + 5, len(tokens) - 1)):
        if tokens[at].lower == "and":
            return not any(_is_verb(token) for token in tokens[at + 1 : at + 5])
        if tokens[at].text == ",":
            return at > comma + 1 and (tokens[at + 1].lower == "and" or _lists(tokens, at))
        if tokens[at].lower in PHRASE_ENDS or tokens[at].text in _ENDS:
            return False
    return False


def number_in(tokens: Sequence[Item]) -> tuple[int | None, int]:
    """The first number that counts something among some tokens, and the token behind it."""
    # "20-bed", "250b" and "88/02" are one token each, and no number
    plain = [at for at, token in enumerate(tokens) if not token.is_number or token.text.translate(_MARKS).isdigit()]
    for one in quantities([tokens[at] for at in plain]):
        return one.value, plain[one.stop - 1] + 1
    return None, 0


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
