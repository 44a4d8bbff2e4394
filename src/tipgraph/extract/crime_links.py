"""Other crimes that traffickers are linked to."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.noun_lists import Token, tokens_of
from tipgraph.model import CrimeLink
from tipgraph.reading import Reading

_SCHEME = "recruitment"
_LED_BY = frozenset({"to", "with", "in", "between"})
_CLOSES = frozenset({";", ":", "who", "which", "that", "but", "although", "while"})
#: How many words may stand between the word of linking and the first crime, and between two crimes.
_REACH = 7


def extract(reading: Reading) -> Iterator[CrimeLink]:
    """The crimes of each sentence that links traffickers, or trafficking, to one."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or not any("recruitment:crime" in item.tags for item in sentence.items):
            continue
        tokens = list(tokens_of(sentence.items, _SCHEME, reading.lexicon))
        if not any("trafficker" in token.codes for token in tokens):
            continue
        seen: set[str] = set()
        for start, crime in (*_linked(tokens), *_running(tokens)):
            if crime.lower not in seen:
                seen.add(crime.lower)
                yield CrimeLink(evidence=reading.span(start, crime.end), rule="crime-links.link", crime=crime.text)


def _linked(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """The crimes after "links to", "involved in" and the like, with where the words that say so begin."""
    for at, token in enumerate(tokens):
        if "link" not in token.codes or not any(t.lower in _LED_BY for t in tokens[at + 1 : at + 3]) or _denied(tokens, at):
            continue
        last = at
        for ahead in range(at + 1, len(tokens)):
            if tokens[ahead].lower in _CLOSES or ahead - last > _REACH:
                break
            if "crime" in tokens[ahead].codes:
                last = ahead
                yield token.start, tokens[ahead]


def _running(tokens: Sequence[Token]) -> Iterator[tuple[int, Token]]:
    """Organized crime that controls or runs the trafficking."""
    for at, token in enumerate(tokens):
        if "crime" not in token.codes or not token.lower.endswith(("organized crime", "organised crime")):
            continue
        near = range(max(0, at - _REACH), min(len(tokens), at + _REACH))
        verbs = [other for other in near if "runs" in tokens[other].codes]
        traffic = [other for other in near if "trafficker" in tokens[other].codes and "trafficking" in tokens[other].lower]
        if verbs and traffic and not _denied(tokens, verbs[0]):
            yield min(token.start, tokens[verbs[0]].start), token


def _denied(tokens: Sequence[Token], at: int) -> bool:
    return any(token.lower in ("no", "not", "without", "against", "combat") for token in tokens[max(0, at - 4) : at])
