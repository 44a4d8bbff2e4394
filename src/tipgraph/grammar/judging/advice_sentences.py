"""Advice within a sentence: "The government should pass a law, train police, and open shelters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import PREPOSITIONS, RELATIVES
from tipgraph.grammar.judging.effort_lists import listed
from tipgraph.grammar.judging.judged_words import codes_of
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_MODALS = frozenset({"should", "must"})
#: These are modals before "to", which may stand in the same item: "needs to".
_BEFORE_TO = frozenset({"need", "needs", "ought"})
#: A sentence without any of these gives no advice.
MARKS = _MODALS | _BEFORE_TO
#: No noun stands before these, so that a word which does is a verb, known or not.
BEFORE_OBJECT = frozenset({"the", "a", "an", "all", "its", "their", "any", "each", "every", "those"})
#: What may stand before them and is no verb.
NO_VERBS = frozenset(
    {
        "including",
        "such",
        "with",
        "in",
        "of",
        "for",
        "by",
        "from",
        "to",
        "on",
        "at",
        "under",
        "through",
        "as",
        "against",
        "during",
    }
)
_EFFORTS, _ACTOR = "findings:listed", "findings:actor"
#: Words that open a clause of its own within an item.
_INNER = RELATIVES | {"to", "whether", "so", "how", "if", "when", "where"}


def advised(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The items of a sentence that says what the government should do."""
    modal, start = next(((at, stop) for at in range(len(items)) if (stop := _after_modal(items, at))), (-1, 0))
    if modal < 1 or not _is_government(items, modal, lexicon):
        return
    yield from _items_from(items, start, lexicon)


def goes_on(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The items of what a semicolon adds to advice: "should: train judges; open shelters; and sign the treaty"."""
    start = 0
    while start < len(items) and items[start].lower in ("and", "also"):
        start += 1
    if _opens_item(items, start, len(items), lexicon):
        yield from _items_from(items, start, lexicon)


def _items_from(items: Sequence[Item], start: int, lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The items of advice whose first verb stands at an item."""
    while start < len(items) and items[start].lower in ("also", "therefore", "further", ":"):
        start += 1
    end = len(items)
    while end > start and not items[end - 1].text[-1].isalnum() and items[end - 1].text not in ")%\"'":
        end -= 1
    if start >= end or any(item.lower in ("be", "have") for item in items[start : start + 2]):
        return
    if start + 2 < end and items[start + 1].lower == "on" and (doings := listed(items, start + 2)):
        for first, stop in doings:  # "should focus on adopting a law and training police"
            yield items[first].start, items[stop - 1].end
        return
    begin = start
    for at in range(start + 1, end):
        after = _parting(items, begin, at, end, lexicon)
        if after and _is_whole(items[begin:at], lexicon):
            yield items[begin].start, items[at - 1].end
            begin = after
    yield items[begin].start, items[end - 1].end


def _parting(items: Sequence[Item], begin: int, at: int, end: int, lexicon: Lexicon) -> int:
    """Where another item opens behind the comma or "and" at an item; 0 where that parts no items."""
    if items[at].lower not in (",", "and"):
        return 0
    after, bare = at + 1, items[at].lower == "and" and items[at - 1].text != ","
    while after < end and items[after].lower in ("and", "to", "also"):
        bare = bare and items[after].lower != "to"
        after += 1
    again = after < end and (items[after].lower in ("it", "they") or _ACTOR in items[after].tags)
    subject = after + again
    if subject < end and (modal := _after_modal(items, subject)):  # "and should not punish victims", "and it should"
        return modal if modal < end else 0
    if not _opens_item(items, after, end, lexicon):
        return 0
    return 0 if bare and not _goes_with_modal(items, begin, at, after) else after


def _goes_with_modal(items: Sequence[Item], begin: int, at: int, after: int) -> bool:
    """Whether the verb behind an "and" with no comma is one of "should": "open a shelter and adopt a plan".

    Behind "to find victims" or "that victims are found" it may go on with these verbs, where "to" follows no word for
    efforts ("take steps to"), and a word that is also a noun may be one: "counseling and support services".
    """
    for place in range(begin, at):
        word = items[place].lower.partition(" ")[0]
        if word in _INNER and not (word == "to" and _EFFORTS in items[place - 1].tags):
            return False
    verb = after + items[after].lower.endswith("ly")
    following = items[verb + 1].lower.partition(" ")[0]
    if following in ("them", "him", "her", "it"):  # "find victims and refer them": one thing to do
        return False
    if following in BEFORE_OBJECT or following == "with":
        return True
    return not items[verb].codes("findings", "noun-too") and following not in PREPOSITIONS


def _after_modal(items: Sequence[Item], at: int) -> int:
    """The item behind a modal that begins at an item; 0 where none does."""
    first, _, rest = items[at].lower.partition(" ")
    if first in _MODALS:
        return at + 1
    if first not in _BEFORE_TO:
        return 0
    if rest == "to":
        return at + 1
    return at + 2 if at + 1 < len(items) and items[at + 1].lower == "to" else 0


def _is_government(items: Sequence[Item], modal: int, lexicon: Lexicon) -> bool:
    """Whether the subject before "should" acts for the government, in a clause of its own."""
    for item in reversed(items[max(0, modal - 8) : modal]):
        if item.lower.rpartition(" ")[2] in (
            "who",
            "which",
            "that",
            "whether",
            "how",
            ",",
        ):  # also "say that", one item
            return False
        if "actor" in codes_of(item.text, item.tags, lexicon) or item.lower == "it" or item.codes("places", "name"):
            return True
    return False


def _is_whole(items: Sequence[Item], lexicon: Lexicon) -> bool:
    """Whether some items are a verb with what it is about, and no mere run of verbs ("investigate, prosecute")."""
    said = [item for item in items if item.text[0].isalnum() and not item.lower.endswith("ly")]
    return any(not _is_plain_verb(item, lexicon) for item in said)


def _is_plain_verb(item: Item, lexicon: Lexicon) -> bool:
    return "do" in codes_of(item.text, item.tags, lexicon)


def _opens_item(items: Sequence[Item], at: int, end: int, lexicon: Lexicon) -> bool:
    """Whether an item of the list begins here: a plain verb, after an adverb at most, and what it is about."""
    if at < end and items[at].lower.endswith("ly"):
        at += 1
    if at + 1 >= end or not items[at].text[0].islower():
        return False
    following = items[at + 1].lower
    if following in BEFORE_OBJECT:  # no noun stands before "the", so this is a verb, known or not
        return items[at].lower not in NO_VERBS
    return _is_plain_verb(items[at], lexicon) and following not in (",", ";", "or", "and")
