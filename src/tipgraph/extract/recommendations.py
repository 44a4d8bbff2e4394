"""What the text advises the government to do, item by item, in its own words.

Recommendations come as a list of paragraphs, with or without bullets; as one paragraph that semicolons part; and, up to
2009 or so, as sentences of the assessment ("The government should ..., and ..."), whose items begin with a plain verb.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import PREPOSITIONS, RELATIVES
from tipgraph.grammar.judging.effort_lists import listed
from tipgraph.grammar.judging.judged_words import codes_of
from tipgraph.grammar.judging.topic_areas import area_of
from tipgraph.grammar.judging.topics import seen_between
from tipgraph.lexicon import Lexicon
from tipgraph.model import Recommendation
from tipgraph.paragraphs import is_bullet, without_bullet
from tipgraph.reading import Item, Reading, Section
from tipgraph.reading.sentences import sentences_of

_JOINING = re.compile(r"(?:and|or)\b,?\s+|[,;:.•·–—-]+\s*")
_ADVICE = re.compile(
    r"(?:[Tt]he )?(?:[A-Z]\w+ )?(?:[Gg]overnment|[Aa]uthorities)(?: of [A-Z][\w' -]+?)? "
    r"(?:should|must|needs to) (?:also )?"
)
_MODALS = frozenset({"should", "must"})
#: These are modals before "to", which may stand in the same item: "needs to".
_BEFORE_TO = frozenset({"need", "needs", "ought"})
_OF_ADVICE = _MODALS | _BEFORE_TO
_SILENT = frozenset({"profile", "recommendations"})
_DETERMINERS = frozenset({"the", "a", "an", "all", "its", "their", "any", "each", "every", "those"})
_NO_VERBS = frozenset(
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
#: An item of a sentence's list has at least a verb and what it is about.
_ITEM_WORDS = 2
#: Words that open a clause of its own within an item.
_EFFORTS = "findings:listed"
_INNER = RELATIVES | {"to", "whether", "so", "how", "if", "when", "where"}


def extract(reading: Reading) -> Iterator[Recommendation]:
    """The recommendations of a document, in order."""
    for section in reading.sections:
        if section.area == "recommendations":
            for start, end in _listed(reading.folded.text, section):
                yield _recommendation(reading, start, end, "recommendations.item")
    advised = False  # whether the sentence before gives advice, which a semicolon may go on with
    for sentence in reading.sentences:
        goes_on = advised and sentence.goes_on
        advised = False
        if sentence.area in _SILENT or not (goes_on or not _OF_ADVICE.isdisjoint(sentence.words)):
            continue
        spans = list(_advised(sentence.items, reading.lexicon))
        if goes_on and not spans:
            spans = list(_goes_on(sentence.items, reading.lexicon))
        advised = goes_on or bool(spans)
        for start, end in spans:
            yield _recommendation(reading, start, end, "recommendations.sentence")


def _recommendation(reading: Reading, start: int, end: int, rule: str) -> Recommendation:
    span = reading.span(start, end)
    area = area_of(seen_between(reading, start, end))
    return Recommendation(evidence=span, rule=rule, text=reading.document.quote(span), area=area)


def _listed(text: str, section: Section) -> Iterator[tuple[int, int]]:
    """The items of a paragraph of recommendations: itself where it has a bullet, else its sentences and their parts."""
    if is_bullet(text[section.start : section.end]):
        spans = [(without_bullet(text, section.start, section.end), section.end)]
        if any(mark in text[spans[0][0] : section.end] for mark in "•▪●■"):
            spans = list(sentences_of(text, section.start, section.end))
    else:
        spans = list(sentences_of(text, section.start, section.end))
    for start, end in spans:
        whole = text[end - 1] == "." and ";" not in text[section.start : start]
        start, end = _stripped(text, start, end)
        if whole and text[start].isupper():
            end = text.index(".", end) + 1  # a sentence of its own keeps its stop
        if len(text[start:end].split()) >= _ITEM_WORDS:
            yield start, end


def _stripped(text: str, start: int, end: int) -> tuple[int, int]:
    """An item without its bullet, the conjunction that joins it, "the government should" and the mark at its end."""
    start = without_bullet(text, start, end)
    while found := _JOINING.match(text, start, end):
        start = found.end()
    if found := _ADVICE.match(text, start, end):
        start = found.end()
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;,:"):
        end -= 1
    for word in (" and", " or"):
        if text[start:end].endswith(word):
            end -= len(word)
    while end > start and (text[end - 1].isspace() or text[end - 1] in ".;,:"):
        end -= 1
    return start, end


def _advised(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
    """The items of a sentence that says what the government should do."""
    modal, start = next(((at, stop) for at in range(len(items)) if (stop := _after_modal(items, at))), (-1, 0))
    if modal < 1 or not _is_government(items, modal, lexicon):
        return
    yield from _items_from(items, start, lexicon)


def _goes_on(items: Sequence[Item], lexicon: Lexicon) -> Iterator[tuple[int, int]]:
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
    if after < end and (modal := _after_modal(items, after)):  # "and should not punish victims"
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
    if following in _DETERMINERS or following == "with":
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
    if following in _DETERMINERS:  # no noun stands before "the", so this is a verb, known or not
        return items[at].lower not in _NO_VERBS
    return _is_plain_verb(items[at], lexicon) and following not in (",", ";", "or", "and")
