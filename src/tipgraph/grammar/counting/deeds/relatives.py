"""People whom a clause behind them tells what befell: "the 77 victims | it identified", "12 men whom police held"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.nouns import unit_of
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_OR_CASES, Bound
from tipgraph.grammar.counting.deeds.subjects import end_of_kind
from tipgraph.grammar.counting.nobody import is_of_captors
from tipgraph.grammar.function_words import AUXILIARIES, HAVE, PREPOSITIONS, RELATIVES
from tipgraph.grammar.negation import after_adverbs, before_adverbs
from tipgraph.reading import Item

_OPENS = frozenset({"whom", "that", "which"})
_SUBJECTS = frozenset({"it", "they", "the", "its"})
_IN_SUBJECT = frozenset({"of", "for"})
_MARKS = frozenset({",", ".", ";", ")"})
_WIDTH = 9


def told_in_relative(bound: Bound, phrase: Phrase) -> Act | None:
    """The verb of which people are the object though it stands behind them, in a clause with its own subject."""
    words = bound.words
    if phrase.source != "number" or phrase.partitive or phrase.head not in PEOPLE_OR_CASES:
        return None
    start = end_of_kind(words, phrase.stop)
    opened = start < len(words) and words[start].lower in _OPENS
    start += opened
    act = next((act for act in bound.acts if act.first >= start), None)
    if act is None or act.voice != "active" or act.form != "past" or not start < act.first <= start + _WIDTH:
        return None
    if is_of_captors(words, act):
        return None  # "women whom armed men | removed"
    end = before_adverbs(words, act.first - 1)
    subject = words[start : end if words[end].lower in HAVE else end + 1]
    named = opened or words[start].lower in _SUBJECTS or "count-cues:agent" in words[start].tags
    return act if named and _may_act(subject) and not _has_object(words, after_adverbs(words, act.stop)) else None


def _may_act(subject: Sequence[Item]) -> bool:
    """Whether words are a subject, and no more of a clause than that."""
    return bool(subject) and all(
        (word.text[0].isalpha() or word.lower == "'s")
        and ("count-cues:agent" in word.tags or not unit_of(word))
        and word.lower not in AUXILIARIES | RELATIVES | {"and", "or", "who"}
        and (word.lower not in PREPOSITIONS or word.lower in _IN_SUBJECT)
        for word in subject
    )


def _has_object(words: Sequence[Item], at: int) -> bool:
    """Whether a verb has an object of its own at a word: nothing that ends its clause stands there."""
    if at >= len(words) or words[at].text in _MARKS:
        return False
    return words[at].lower.partition(" ")[0] not in PREPOSITIONS | AUXILIARIES | {"and", "but"}
