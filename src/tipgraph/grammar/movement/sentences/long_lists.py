"""Lists of places that semicolons part: "women from Brazil; Eastern Europe; and African countries are ..."."""

from __future__ import annotations

from collections.abc import Iterable, Iterator

from tipgraph.grammar.movement.chunks.kinds import CUE, VERBS
from tipgraph.grammar.movement.sentences.telling import follows_semicolon
from tipgraph.reading import Item, Sentence

#: What makes a part of a sentence more than a member of a list: a verb, people, a form of exploitation, a pronoun.
_SAYING = frozenset(CUE + cue for cue in [*VERBS, "be", "copula", "anaphor", "agent", "possible"])
#: Of these the words that may also stand in a list: "some countries", "most of Europe".
_LISTING = frozenset(CUE + cue for cue in ("quantifier", "other-place", "list-example", "place-noun"))
#: Without one of these a part names no place, and no work.
_PLACES = frozenset({"places", "cities", CUE + "place-noun"})
_WORK = frozenset({"exploitation", CUE + "labor-sector"})
#: How many words at the end of a part and at the beginning of the next tell what they list.
_ENDS = 5


def with_long_lists(section: Iterable[Sentence]) -> Iterator[Sentence]:
    """The sentences of a section, those parts joined again that are members of one list of places."""
    held: Sentence | None = None
    for sentence in section:
        if held is not None and follows_semicolon(sentence) and _is_one_list(held, sentence):
            held = _joined(held, sentence)
            continue
        if held is not None:
            yield held
        held = sentence
    if held is not None:
        yield held


def _is_one_list(before: Sentence, after: Sentence) -> bool:
    """Whether a list of places goes on after the semicolon, for which one part or the other waits for its verb."""
    if _lists_work(before, after):
        return True
    if _PLACES.isdisjoint(before.marks) or _PLACES.isdisjoint(after.marks):
        return False
    first = next((item for item in after.items if not _leads(item)), None)
    last = next((item for item in reversed(before.items) if item.text not in (";", ".", ")")), None)
    if first is None or last is None or not (_is_place(first) and _is_place(last)):
        return False
    return _only_lists(after) or not any(_says(item) for item in before.items)


def _lists_work(before: Sentence, after: Sentence) -> bool:
    """Whether a list of kinds of work goes on: "exploited in domestic service; restaurants; and street begging"."""
    if _WORK.isdisjoint(before.marks) or _WORK.isdisjoint(after.marks):
        return False
    if not (any(map(_is_work, before.items[-_ENDS:])) and any(map(_is_work, after.items[:_ENDS]))):
        return False
    told = any(_says(item) for item in before.items)
    return told and not any(_says(item) or item.codes("victims") for item in after.items)


def _is_work(item: Item) -> bool:
    return CUE + "labor-sector" in item.tags or item.is_of("exploitation")


def _leads(item: Item) -> bool:
    """Whether an item only leads to a member of a list: "and the", "other", "to a lesser extent"."""
    lead = CUE + "and" in item.tags or CUE + "determiner" in item.tags or not _LISTING.isdisjoint(item.tags)
    return (lead or item.text in (",", "(") or CUE + "direction" in item.tags) and not _is_place(item)


def _is_place(item: Item) -> bool:
    return item.is_of("places") or item.is_of("cities") or CUE + "place-noun" in item.tags


def _says(item: Item) -> bool:
    """Whether an item is part of a statement."""
    return not _SAYING.isdisjoint(item.tags) and _LISTING.isdisjoint(item.tags)


def _only_lists(sentence: Sentence) -> bool:
    """Whether a part of a sentence names places and nothing else."""
    if any(mark.startswith(("victims:", "exploitation:")) for mark in sentence.marks):
        return False
    return not any(_says(item) for item in sentence.items)


def _joined(first: Sentence, second: Sentence) -> Sentence:
    mentions = [*first.mentions, *second.mentions]
    marks = first.marks | second.marks
    return Sentence(first.start, second.end, first.area, first.text, first.matches, mentions, marks)
