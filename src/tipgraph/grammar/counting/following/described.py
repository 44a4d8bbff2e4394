"""What is told of a part of a number: what it is or did, "were women", "had fled from farms"; or a deed done to it."""

from __future__ import annotations

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.function_words import COPULAS, HAVE
from tipgraph.grammar.negation import after_adverbs
from tipgraph.grammar.verbs import is_past_participle, is_verb
from tipgraph.reading import Item

#: What is told of people behind "were", and is no deed: "were exploited", "were aged 12".
_DESCRIBING = frozenset({"count-cues:exploited", "number-marks:age"})
#: What is told of people or cases by a verb in the past: "came from Benin", "concerned children", "worked on farms".
_TELLING = frozenset({"count-cues:concern", "count-context:hail", "count-context:being"})
#: What ends a case, and what those get for whom it ends: "three of which were closed", "two received fines".
_ENDING = frozenset(
    {
        "count-cues:let-off",
        "count-cues:undo",
        "count-context:case-closed",
        "count-cues:carry",
        "count-cues:receive",
        "count-cues:pay",
    }
)

#: How far behind a verb "not" may stand.
_NEAR = 5


def told_of_part(bound: Bound, phrase: Phrase) -> str:
    """What the verb behind a number tells; empty where no verb stands there.

    It is described ("were minors"), other ("had fled"), undergone ("were recruited"), or deed, which counts by itself.
    """
    words, at = bound.words, after_adverbs(bound.words, phrase.stop)
    if at >= len(words):
        return ""
    if phrase.source == "no" and words[at].lower in COPULAS:  # "none of whom were men" counts nobody
        return "described" if any("count-cues:guilty" in word.tags for word in words[at : at + _NEAR]) else "deed"
    if _ends_case(words[at]) or any(word.lower in ("not", "never", "yet") for word in words[at : at + _NEAR]):
        return "deed"  # "two of which proved on inquiry not to be of trafficking"
    if words[at].lower not in COPULAS | HAVE:
        # "19 of whom agreed to testify" tells what they did then, not who they are
        return "" if words[at].tags.isdisjoint(_TELLING) else "other"
    been = words[at].lower in HAVE and at + 1 < len(words) and words[at + 1].lower == "been"
    be = been or words[at].lower in COPULAS
    at = after_adverbs(words, at + 1 + been)
    if at >= len(words):
        return "deed"
    if be and not words[at].tags.isdisjoint(_DESCRIBING):
        return "described"
    if _ends_case(words[at]):
        return "deed"
    if not be:
        return "other"
    return "undergone" if is_past_participle(words[at]) else "other" if been else "described"


def _ends_case(word: Item) -> bool:
    """Whether a verb says how a case ended; "returned" may be said of a verdict, and of people who came home."""
    return not word.tags.isdisjoint(_ENDING) and "count-cues:come-back" not in word.tags


def is_said_bare(bound: Bound, at: int) -> bool:
    """Whether what a part is stands behind it with no verb: "one of them | a judge", "40 of them | ill with fever"."""
    words = bound.words
    if at + 1 >= len(words) or words[at].lower in ("a", "an", "over", "under", "already", "still"):
        return at + 1 < len(words)
    if bound.has_act_between(at, at + 1) or not words[at].text[0].isalpha() or is_verb(words[at]):
        return False
    return words[at + 1].text in ".,;)" or (words[at].text.islower() and words[at + 1].lower in ("with", "from", "by"))
