"""Of which law a penalty is: the one named before it, the one that it is under, or one of several in turn."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.instruments.resolving import InstrumentMention
from tipgraph.grammar.penalties.fines import FINE
from tipgraph.grammar.penalties.limits import tagged
from tipgraph.reading import Item, Sentence

#: How many sentences back "these penalties" may look for its law.
_BACK = 3
#: How many words may stand between a penalty and the "under" of its law.
_REACH = 14


def law_of(
    sentences: Sequence[Sentence],
    at: int,
    items: Sequence[Item],
    span: tuple[int, int],
    laws: Sequence[InstrumentMention],
) -> InstrumentMention | None:
    """The law of the penalty at ``items[span]`` in a sentence; None where none is named near it.

    Args:
        sentences: those of the document.
        at: which of them states the penalty.
        items: its items.
        span: where the penalty begins and ends.
        laws: those that the document names, in order.
    """
    first, stop = span
    begin, sentence = items[first].start, sentences[at]
    under = _under(items, stop, [one for one in laws if begin < one.at < sentence.end])
    before = [one for one in laws if sentences[max(0, at - _BACK)].start <= one.at < begin]
    if under is not None and not (before and before[-1].at >= _clause(items, first)):
        return under
    if before:
        return before[-1]
    return next((one for one in laws if begin < one.at < sentence.end), None)


def _clause(items: Sequence[Item], first: int) -> int:
    """Where, in the text, the part of the sentence before a penalty begins that no other statement interrupts."""
    for at in range(first - 1, -1, -1):
        if items[at].text == ";" or items[at].lower in ("while", "but", "whereas"):
            return items[at].end
        if items[at].lower == "and" and items[at - 1].text == "," and _opens_statement(items, at + 1, first):
            return items[at].end
    return items[0].start


def _opens_statement(items: Sequence[Item], at: int, first: int) -> bool:
    """Whether "and" opens a statement with a verb of its own: "and | those who procure women face three years"."""
    return first - at > 1 and any(
        tagged(items, one, "prescribing", "getting", "imposed") for one in range(at + 1, first)
    )


def _under(items: Sequence[Item], stop: int, laws: Sequence[InstrumentMention]) -> InstrumentMention | None:
    """The law of "five years' imprisonment under Article 9"; a comma parts another one."""
    for at in range(stop, min(len(items), stop + _REACH)):
        fined = any(FINE in item.tags for item in items[at + 1 : at + 3])  # "two years and fined 500 dollars under"
        if items[at].text in ",;:" or (items[at].lower in ("and", "while", "but") and not fined):
            return None
        if items[at].lower == "under":
            following = [one for one in laws if one.at > items[at].start]
            return following[0] if following else None
    return None


def in_turn(
    sentences: Sequence[Sentence], at: int, before: int, count: int, laws: Sequence[InstrumentMention]
) -> list[InstrumentMention]:
    """The laws of several penalties "respectively", as many as these; none where it cannot be told."""
    sentence = sentences[at]
    here = [one for one in laws if sentence.start <= one.at < before]
    if not here and at:
        here = [one for one in laws if sentences[at - 1].start <= one.at < sentence.start]
    return here if len(here) == count else here * count if len(here) == 1 else []
