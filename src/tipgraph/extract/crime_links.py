"""Other crimes that traffickers are linked to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.noun_lists import Token, tokens_of
from tipgraph.model import CrimeLink
from tipgraph.reading import Reading

_SCHEME = "recruitment"
#: A sentence that lacks a word of one of these links nobody to a crime.
_MARKS = tuple(
    frozenset(f"{_SCHEME}:{code}" for code in codes)
    for codes in (("crime", "crime-group"), ("trafficker", "crime-group"), ("link", "runs"))
)
_LED_BY = frozenset({"to", "with", "in", "between", "of"})
_CLOSES = frozenset({";", ":", "who", "which", "that", "but", "although", "while"})
#: How many words may stand between the word of linking and the first crime, and between two crimes.
_REACH = 7


def extract(reading: Reading) -> Iterator[CrimeLink]:
    """The crimes of each sentence that links traffickers, or trafficking, to one."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or any(one.isdisjoint(sentence.marks) for one in _MARKS):
            continue
        if not sentence.names(_MARKS[0]):
            continue
        tokens = list(tokens_of(sentence.items, _SCHEME, reading.lexicon))
        if not any(token.codes & {"trafficker", "crime-group"} for token in tokens):
            continue
        seen: set[str] = set()
        for start, end, crime in (*_linked(tokens), *_running(tokens)):
            if crime not in seen:
                seen.add(crime)
                yield CrimeLink(evidence=reading.span(start, end), rule="crime-links.link", crime=crime)


def _linked(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """The crimes after "links to", "involved in" and the like, each after where the words that say so begin and end."""
    for at, token in enumerate(tokens):
        if (
            "link" not in token.codes
            or not any(t.lower in _LED_BY for t in tokens[at + 1 : at + 3])
            or _denied(tokens, at)
        ):
            continue
        last = at
        for ahead in range(at + 1, len(tokens)):
            if tokens[ahead].lower in _CLOSES or ahead - last > _REACH:
                break
            if tokens[ahead].codes & {"crime", "crime-group"}:
                last = ahead
                yield token.start, tokens[ahead].end, tokens[ahead].text


def _running(tokens: Sequence[Token]) -> Iterator[tuple[int, int, str]]:
    """Organized crime that controls or runs the trafficking."""
    for at, token in enumerate(tokens):
        if "crime-group" not in token.codes:
            continue
        near = range(max(0, at - _REACH), min(len(tokens), at + _REACH + 1))
        verbs = [other for other in near if "runs" in tokens[other].codes]
        traffic = [
            other for other in near if "trafficker" in tokens[other].codes and "trafficking" in tokens[other].lower
        ]
        if verbs and traffic and not _denied(tokens, verbs[0]):
            said = [tokens[other] for other in (at, verbs[0], traffic[0])]
            yield min(t.start for t in said), max(t.end for t in said), token.text


def _denied(tokens: Sequence[Token], at: int) -> bool:
    return any(
        token.lower in ("no", "not", "without", "against", "combat") for token in tokens[max(0, at - _REACH) : at]
    )
