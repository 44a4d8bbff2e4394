"""Deeds that are not done: by nobody, to nobody, or only meant. And the status that a denial gives to a count."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.function_words import AUXILIARIES, PREPOSITIONS
from tipgraph.grammar.negation import Denial, before_adverbs, is_adverb, opens_denied
from tipgraph.grammar.unreal import is_of_none, is_unreal
from tipgraph.reading import Item


def denied(denial: Denial) -> tuple[str, int | None]:
    """The status and the value that a denial gives to what it denies."""
    return ("none-reported", None) if denial is Denial.REPORT else ("reported", 0)


def has_none(bound: Bound, at: int) -> bool:
    """Whether the subject of a verb is none: "none of which | led to a prison term"."""
    return any(p.source == "no" and p.head != "event" and p.stop <= at <= p.stop + 3 for p in bound.phrases)


def is_meant(bound: Bound, at: int, *, number: bool = False) -> bool:
    """Whether a deed is only meant, tried or possible: "aims to | convict 30 traffickers", "calls for | 30 arrests",
    "should | prosecute 12 officials", "may be | jailed", "if two men were | convicted".

    With a `number`, also whether it is denied in front: "neither court | convicted 12 men"; without one this is a zero.
    """
    words = bound.words
    back = before_adverbs(words, at - 1)
    if number and is_of_none(words, at):
        return True
    yet = back > 0 and words[back].lower == "to" and words[back - 1].lower == "yet"
    if is_unreal(words, at) and not yet:  # "have yet to convict a trafficker": none, which is a count
        return True
    if back > 0 and words[back].lower == "to":
        back -= 1
    return back >= 0 and back < at and "count-cues:intend" in words[back].tags and back not in bound.verbs - {at}


def is_of_captors(words: Sequence[Item], act: Act) -> bool:
    """Whether a deed is that of those who exploit or fight, and no police's: "traffickers | detained 12 girls"."""
    at = before_adverbs(words, act.first - 1)
    while at > 0 and (words[at].lower in AUXILIARIES or words[at].lower == "who"):
        at = before_adverbs(words, at - 1)
    freed = any("count-context:captor-frees" in word.tags for word in words[act.first : act.stop])
    captors = at >= 0 and not words[at].tags.isdisjoint(("count-heads:offenders", "count-context:captor"))
    if at >= 0 and words[act.first].lower == "houses" and "count-context:peopled" in words[at].tags:
        return True  # "the town | houses 3,000 miners"
    return captors and not freed and (at == 0 or words[at - 1].lower not in PREPOSITIONS)


def has_no_subject(bound: Bound, act: Act) -> bool:
    """Whether the subject of an active verb is nobody: "no judge has yet | convicted a trafficker"."""
    words = bound.words
    for phrase in bound.phrases:
        if phrase.source == "no" and phrase.head != "event" and phrase.stop <= act.first:
            between = words[phrase.stop : act.first]
            if all(word.lower in AUXILIARIES or is_adverb(word) for word in between):
                return True
    return False


def is_denied(bound: Bound, act: Act) -> bool:
    """Whether a passive verb is denied before it: "were not | tried"."""
    at = before_adverbs(bound.words, act.first - 1)
    return at >= 0 and (
        bound.words[at].lower in ("not", "never") or (at > 0 and bound.words[at - 1].lower in ("not", "never"))
    )


def is_inverted(bound: Bound, phrase: Phrase) -> bool:
    """Whether a denied verb stands around its subject: "never has | a trafficker been convicted"."""
    helper = phrase.first - 1
    return helper > 0 and bound.words[helper].lower in AUXILIARIES and opens_denied(bound.words, helper)
