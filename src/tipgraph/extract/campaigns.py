"""Work that made trafficking known: by whom, by which medium, to whom."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.tokens import has, tokens_in
from tipgraph.grammar.work.deeds import doers, is_done, phrase_after, words
from tipgraph.model import Campaign
from tipgraph.reading import Item, Reading

_MAKES, _MEDIUM, _KNOWN = "work:makes-known", "work:medium", "work:known"
_REACH = 8
_STOPS = frozenset({",", ";", "to", "for", "that", "which", "by", "with"})


def extract(reading: Reading) -> Iterator[Campaign]:
    """The campaigns of each sentence, the advice to the government left out."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or _MEDIUM not in sentence.marks:
            continue
        tokens = tokens_in(reading, sentence)
        if sentence.area != "prevention" and not any(has(token, _KNOWN) for token in tokens):
            continue
        for at, token in enumerate(tokens):
            if has(token, _MAKES) and is_done(tokens, at) and (found := _campaign(reading, tokens, at)):
                yield found


def _campaign(reading: Reading, tokens: Sequence[Item], at: int) -> Campaign | None:
    """What a verb of making known makes: "distributed leaflets to travelers"."""
    head = -1
    for one in range(at + 1, min(at + _REACH, len(tokens))):
        if tokens[one].lower in _STOPS:
            break
        if has(tokens[one], _MEDIUM):
            head = one
            break
    organizers = doers(reading, tokens, at)
    if head < 0 or not organizers:
        return None
    first = head
    while first > at + 1 and not (tokens[first - 1].is_number or tokens[first - 1].lower in ("a", "an", "the", "its")):
        first -= 1
    begin, end = phrase_after(tokens, head, len(tokens), "for", "at", "targeting", "among")
    if begin < end and tokens[begin - 1].lower == "at" and tokens[begin - 2].lower not in ("aimed", "directed"):
        begin = end = head
    return Campaign(
        evidence=reading.span(tokens[at].start, tokens[max(head + 1, end) - 1].end),
        rule="campaigns.held",
        organizers=organizers,
        medium=words(reading, tokens, first, head + 1),
        audience=words(reading, tokens, begin, end) if end > begin else "",
    )
