"""Help named before and given or got again: "may obtain permits, but it issued | none", "and | four received it"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_OR_UNTOLD, Bound
from tipgraph.grammar.counting.nobody import is_meant
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import HAVE
from tipgraph.grammar.negation import Denial, after_adverbs, before_adverbs, denial_before
from tipgraph.grammar.verbs import is_past
from tipgraph.reading import Item

_AGAIN = frozenset({"it", "one", "them", "any", "these", "either"})
#: How far behind people "from Ecuador" may reach before their verb.
_FAR = 4


def is_given_again(bound: Bound, phrase: Phrase, before: Tally | None) -> bool:
    """Whether so many victims got, or were given, what was named before; or so many permits were given to victims."""
    if phrase.source not in ("number", "no") or phrase.partitive or phrase.head not in PEOPLE_OR_UNTOLD:
        return False
    verb = _got(bound.words, phrase)
    if any("count-context:anybody" in word.tags or "act-cues:staff" in word.tags for word in _named(bound, phrase)):
        return False  # "900 refugees received it"
    if verb >= 0 and phrase.source == "no" and bound.words[verb].lower == "accepted":
        return False  # who declined it
    if verb >= 0:
        same = before is not None and before.measure == "victims_assisted" and before.rule == "counts.subject"
        told = same or _is_help_for_victims(bound.words[: phrase.first])
    elif not phrase.head:
        verb = before_adverbs(bound.words, phrase.first - 1)
        told = verb > 0 and _gives(bound.words[verb]) and _is_help_for_victims(bound.words[:verb])
        told = told and _ends(bound.words, phrase.stop)
    else:
        return False
    return told and not is_meant(bound, verb) and denial_before(bound.words, verb) is Denial.NONE


def _named(bound: Bound, phrase: Phrase) -> Sequence[Item]:
    return bound.words[phrase.noun : phrase.stop]


def _got(words: Sequence[Item], phrase: Phrase) -> int:
    """The verb by which people got what only a pronoun names: "four women from Ecuador | obtained it"; else -1."""
    for at in range(phrase.stop, min(phrase.stop + _FAR, len(words) - 1)):
        verb = after_adverbs(words, at + 1) if words[at].lower in HAVE else at
        if verb + 1 < len(words) and "count-cues:receive" in words[verb].tags:
            return verb if words[verb + 1].lower in _AGAIN else -1
        if words[at].text in ",;." or words[at].lower in ("who", "and", "but"):
            return -1
    return -1


def _gives(word: Item) -> bool:
    return not word.tags.isdisjoint(("count-cues:give", "count-cues:receive")) and is_past(word)


def _ends(words: Sequence[Item], at: int) -> bool:
    """Whether nothing goes on behind a number but to whom, or when: "issued none | to foreign victims"."""
    if at + 1 < len(words) and words[at].lower == "to":
        return any("count-heads:victims" in word.tags or word.codes("victims") for word in words[at + 1 : at + 4])
    return at >= len(words) or words[at].text in ".,;" or words[at].lower in ("in", "during", "last", "since")


def _is_help_for_victims(words: Sequence[Item]) -> bool:
    """Whether words name help or a permit as something for victims."""
    helped = any(not word.tags.isdisjoint(("count-cues:help", "count-cues:permit")) for word in words)
    return helped and any("count-heads:victims" in word.tags for word in words)
