"""Those who did something and are neither bodies nor parties that a word tells: "hotel keepers | hung posters"."""

from __future__ import annotations

from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.phrases import words
from tipgraph.grammar.work.taught import describes, subject_before
from tipgraph.grammar.work.told import Told

#: Who does no work against trafficking, and what does none by itself.
_OTHERS = ("work:no-trainee", "work:crime-subject", "work:medium", "work:budget", "work:training")


def unnamed_doer(told: Told, verb: Doing) -> str:
    """The subject of an active verb as the text writes it; empty where it is a pronoun, a thing, or one of victims."""
    tokens = told.tokens
    if verb.doers or verb.is_passive or verb.first != verb.at:
        return ""
    first, stop = subject_before(told, verb.first)
    if stop < verb.first and tokens[stop].text != "," and not describes(tokens, stop):
        stop = first if tokens[stop].lower not in ("in", "of", "at", "from") else stop
    if stop <= first or any(has(token, *_OTHERS) for token in tokens[first : verb.first]):
        return ""
    head = tokens[stop - 1]
    if head.lower in PHRASE_ENDS or head.is_number or not head.text[0].isalpha():
        return ""
    if any(tag.startswith("instrument-cues:") and tag.endswith("-head") for tag in head.tags):
        return ""  # "the law provided for campaigns"
    named = head.text[0].isupper() or head.lower.endswith("s") or _is_one(told, first)
    return words(told, first, stop) if named else ""


def unnamed_doers(told: Told, verb: Doing) -> tuple[str, ...]:
    """The subject of an active verb as the text writes it, where it is none of a crime: "officers stationed there"."""
    doer = unnamed_doer(told, verb)
    return (doer,) if doer else ()


def _is_one(told: Told, first: int) -> bool:
    """Whether an article opens a noun phrase, or a name does."""
    return first > 0 and told.tokens[first - 1].lower in ("a", "an", "the", "its", "their")
