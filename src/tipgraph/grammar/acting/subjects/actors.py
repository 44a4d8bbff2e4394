"""Where a sentence names bodies that may act, by token, and where their noun phrases begin."""

from __future__ import annotations

from bisect import bisect_left
from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies.mentions import BodyMention, mentions_of, resolved
from tipgraph.grammar.function_words import DETERMINERS, PREPOSITIONS
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_acronym, is_place, token_from
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item, Reading

STAFF = "act-cues:staff"
PRONOUNS = frozenset({"it", "they", "its"})
#: The nouns by which a text speaks of a body again.
HEADS = tuple(
    f"organization-cues:{code}"
    for code in ("government-head", "government-office", "law-enforcement-head", "committee-head", "ngo-title")
)


@dataclass(frozen=True, slots=True)
class Actor:
    """A body named at ``tokens[first:stop]``; `body` is its fullest mention in the document."""

    first: int
    stop: int
    body: BodyMention
    anaphoric: bool = False


@dataclass(frozen=True, slots=True)
class Named:
    """The mentions of a document by where they stand, each with the fullest one of its body."""

    starts: tuple[int, ...]
    ends: tuple[int, ...]
    bodies: tuple[BodyMention, ...]

    def within(self, start: int, end: int) -> range:
        """The mentions that begin in a stretch of the folded text."""
        return range(bisect_left(self.starts, start), bisect_left(self.starts, end))


def named_in(reading: Reading) -> Named:
    """The mentions of a document; to be asked for by ``reading.once(named_in)``."""
    told = resolved(reading.once(mentions_of))
    found = sorted(((one.place, fullest) for fullest, same in told for one in same), key=lambda each: each[0])
    return Named(
        tuple(place[0] for place, _ in found), tuple(place[1] for place, _ in found), tuple(body for _, body in found)
    )


def actors_in(named: Named, tokens: Sequence[Item]) -> list[Actor]:
    """The bodies that a sentence names, in order."""
    if not tokens:
        return []
    found: list[Actor] = []
    for at in named.within(tokens[0].start, tokens[-1].end):
        first = token_from(tokens, named.starts[at])
        stop = token_from(tokens, named.ends[at])
        joint = bool(found) and (first, stop) == (found[-1].first, found[-1].stop)  # "the Ministries of A and B"
        apart = not found or first >= found[-1].stop
        if first < stop and (joint or apart) and not (found and _explains(tokens, found[-1], first, at, named)):
            found.append(Actor(first, stop, named.bodies[at]))
    return found


def _explains(tokens: Sequence[Item], last: Actor, first: int, at: int, named: Named) -> bool:
    """Whether a name only stands in brackets behind the same body's: "the Ministry of Interior (MOI)"."""
    return first == last.stop + 1 and tokens[last.stop].text == "(" and named.bodies[at] == last.body


def begins_noun_phrase(tokens: Sequence[Item], first: int, actors: Sequence[Actor] = ()) -> int:
    """Where the noun phrase of a name at `first` begins: with article, country, "local", owner before it."""
    at = first - _told_before(tokens, first)
    while at and tokens[first].lower not in PRONOUNS:
        before = tokens[at - 1]
        if before.lower.endswith("'s") or before.text == "'":
            owner = next((one for one in actors if one.stop in (at - 1, at) and one.first < at), None)
            apart = before.lower in ("'s", "'") and at > 1
            at = owner.first if owner is not None else at - 1 - apart
        elif (
            before.lower in DETERMINERS
            or (is_place(before) and tokens[at].lower not in DETERMINERS)  # not "from Norway | the Border Guard"
            or has(before, "act-cues:at-home")
            or has(before, "organization-cues:ngo-title", "organization-cues:scope")
            or (
                before.is_numeral and at == first and at > 1 and tokens[at - 2].lower in DETERMINERS
            )  # "the seven | tribunals"
            or (before.lower == "and" and at > 1 and is_place(tokens[at - 2]) and at < first)
            or (at == 1 == first and before.text[0].isupper() and before.text[1:].islower() and _may_describe(before))
            or _is_bare_plural(tokens, at, first)
            or (at > 1 and at == first and tokens[at - 2].lower in DETERMINERS and _only_describes(before))
            or (at == first and tokens[first].text.islower() and is_acronym(before))  # "the NBI | trafficking unit"
        ):
            at -= 1
        else:
            break
    return at


def _told_before(tokens: Sequence[Item], first: int) -> int:
    """How many words before a name say what it is: "the | crisis center | Sezim", "the | women's group | Tendesh"."""
    if not tokens[first].text[0].isupper():
        return 0
    for many in (2, 3):
        words = tokens[max(0, first - many) : first]
        plain = all(word.text.islower() and (word.text.isalpha() or word.lower.endswith("'s")) for word in words)
        if not plain or any(is_verb(word) or word.lower in FUNCTION_WORDS for word in words):
            return 0
        if first > many and tokens[first - many - 1].lower in ("the", "a", "an"):
            return many
    return 0


def _is_bare_plural(tokens: Sequence[Item], at: int, first: int) -> bool:
    """Whether an adjective opens a clause before a common noun: ", | cantonal police registered"."""
    if at != first or at < 2 or tokens[at - 2].text not in (",", ";") or not tokens[first].text.islower():
        return False
    return tokens[at - 1].lower not in FUNCTION_WORDS and _only_describes(tokens[at - 1])


def _only_describes(token: Item) -> bool:
    """Whether a word between an article and a name may be an adjective: "the rebel Movement", "the new Unit"."""
    return token.text.islower() and _may_describe(token) and ("-" in token.text or not is_verb(token))


def _may_describe(token: Item) -> bool:
    return token.text.replace("-", "").isalpha() and token.lower not in PREPOSITIONS


def is_complement(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor] = ()) -> bool:
    """Whether a preposition stands before a body, so that another noun governs it."""
    before = begins_noun_phrase(tokens, actor.first, actors) - 1
    return before >= 0 and tokens[before].lower in PREPOSITIONS
