"""What stands between commas behind a body: ", together with IOM,", ", which had been idle,", ", chaired by X,"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.function_words import PREPOSITIONS, RELATIVES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import FAR, is_past_participle, is_verb
from tipgraph.reading import Item

_WITH = frozenset({"along", "alongside", "with", "in"})
#: What begins an insertion between commas.
_INSERTED = RELATIVES | (PREPOSITIONS - {"of", "to"}) | {"an", "a"}


def is_with(token: Item) -> bool:
    """Whether a word opens with whom somebody acts: "together | with IOM", "in | cooperation with"."""
    return token.lower in _WITH or has(token, "act-cues:together", "act-cues:working-with")


def opens_insertion(tokens: Sequence[Item], comma: int) -> int:
    """The comma that opens what another comma closes: ", which had been idle |,|", ", together with IOM |,|"."""
    for at in range(comma - 1, max(0, comma - FAR), -1):
        if tokens[at].text == "," and (
            tokens[at + 1].lower in _INSERTED
            or is_with(tokens[at + 1])
            or _is_participle(tokens, at + 1)
            or _is_gerund(tokens[at + 1])  # ", acting on a tip from the embassy,"
            or (tokens[at + 1].lower == "the" and tokens[at + 2].text.islower())  # ", the only NGO with a shelter,"
            # ", particularly Boko Haram,", ", based in the capital,"
            or has(tokens[at + 1], "act-cues:example", "act-cues:describes")
            or (
                at + 3 < comma and tokens[at + 2].lower == "of" and tokens[at + 3].lower in RELATIVES
            )  # ", all of whose officers work,"
        ):
            return at
        if tokens[at].text in (";", ":", "—"):
            return -1
    return -1


def opens_company(tokens: Sequence[Item], comma: int) -> int:
    """Where "in collaboration with" begins that a comma closes and none opens; -1 where none stands there."""
    for at in range(comma - 1, max(0, comma - FAR), -1):
        if tokens[at].text in (",", ";", ":", "—") or is_verb(tokens[at]):
            return -1
        if tokens[at].lower == "with" and at > 2 and tokens[at - 2].lower == "in":
            return at - 2
    return -1


def _is_participle(tokens: Sequence[Item], at: int) -> bool:
    """Whether a participle with "by" begins at a token: "chaired by the minister", "established in 2004 by decree"."""
    if not (is_past_participle(tokens[at]) and is_verb(tokens[at])):
        return False
    behind = [token.lower for token in tokens[at + 1 : at + 5]]
    return "by" in behind and "," not in behind[: behind.index("by")]


def _is_gerund(token: Item) -> bool:
    """Whether a word says how, or with what, somebody does what a verb behind it tells."""
    return token.text.islower() and token.lower.endswith("ing") and not has(token, "act-cues:lesson")


def joined_with(tokens: Sequence[Item], first: int) -> int:
    """Where "together with" begins right before a noun phrase: "the ministry | together with | IOM"; -1 elsewhere."""
    if first > 1 and tokens[first - 1].lower == "with":
        together = tokens[first - 2]
        if together.lower in ("along", "jointly") or has(together, "act-cues:together"):
            return first - 2
    return -1


def company_before(tokens: Sequence[Item], first: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies with which one acts whose name begins at a token: "together with IOM, | the ministry"."""
    stop = first - (first > 0 and tokens[first - 1].text == ",")
    start = next((at + 1 for at in range(stop - 1, -1, -1) if tokens[at].text in (";", ":", "—")), 0)
    opening = tokens[start:stop]
    if len(opening) < 3 or not (is_with(opening[0]) and any(token.lower == "with" for token in opening[1:])):
        return ()
    found = tuple(actor for actor in actors if start < actor.first and actor.stop <= stop)
    reaches = bool(found) and (found[-1].stop == stop or tokens[found[-1].stop].text == "(")
    return found if reaches and not any(is_verb(token) for token in opening) else ()


def beside(tokens: Sequence[Item], first: int, stop: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies with which another one acts: ", together with IOM and UNICEF,"."""
    if tokens[first].lower == "in" and not any(token.lower == "with" for token in tokens[first:stop]):
        return ()
    if any(is_verb(token) for token in tokens[first:stop]) or (
        tokens[first].lower == "with" and not names_first(tokens, first, actors)
    ):
        return ()
    return tuple(
        actor
        for actor in actors
        if first <= actor.first and actor.stop <= stop and tokens[actor.stop].lower not in ("'s", "'")
    )


def names_first(tokens: Sequence[Item], first: int, actors: Sequence[Actor]) -> bool:
    """Whether a body comes right after "with": "with money from Finland" names none that acts."""
    return any(begins_noun_phrase(tokens, actor.first, actors) == first + 1 for actor in actors)
