"""The verb of a clause that carries its meaning, and what stands around it: auxiliaries, other verbs of a run."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE, BE_HAVE_DO, HAVE
from tipgraph.grammar.judging.judged_words import Word

#: What may stand between the first verb and the one that carries the meaning, besides adverbs in "ly".
_ADVERBS = frozenset({"also", "to", "sometimes", "often", "then", "still", "even", "again", "always", "later"})
_JOINS = frozenset({",", "and", "or"})
#: How many words after its first word a verb of several may reach ("has also reportedly continued to fund").
_MAIN_VERB = 7
#: How many words after a verb of fault its object may take.
_OBJECT = 8


def main_verb(words: Sequence[Word], verb: int) -> int | None:
    """The verb that carries the meaning: after auxiliaries, adverbs and "continued to"; None where none is near."""
    for at in range(verb, min(verb + _MAIN_VERB, len(words))):
        word = words[at]
        following = words[at + 1].head if at + 1 < len(words) else ""
        leads = "on-and-off" in word.codes and (following == "to" or following.endswith("ing"))
        whole = " " in word.lower and following in ("home", "back")  # "were taken | home", two items
        helps = (word.head in BE_HAVE_DO and not whole) or word.lower in _ADVERBS or word.lower.endswith("ly")
        if not leads and not helps:
            return at
    return None


def is_passive(words: Sequence[Word], verb: int) -> bool:
    """Whether the clause's verb is a form of "be" with a participle after it."""
    first = words[verb].head
    if first in HAVE:
        return any(word.tail == "been" for word in words[verb : verb + 4])
    if "on-and-off" in words[verb].codes:  # "victims continued to be arrested"
        return any(word.lower == "be" for word in words[verb + 1 : verb + 4])
    behind = [word.lower for word in words[verb + 1 : verb + 4] if word.lower != "not"]
    if first in BE and behind[:1] == ["to"]:
        return behind[1:2] == ["be"]  # "the policy is not | to punish victims"
    return first in BE


def joins_verb(words: Sequence[Word], at: int) -> bool:
    """Whether the word goes on a run of verbs with one object ("investigated, prosecuted, and severely punished")."""
    verbs = ("does", "done", "harm")
    if words[at].lower in _JOINS or (words[at].lower.endswith("ly") and words[at - 1].lower in _JOINS):
        return next((not w.codes.isdisjoint(verbs) for w in words[at + 1 : at + 4] if not _joins(w)), False)
    return not words[at].codes.isdisjoint(verbs) and _joins(words[at - 1])


def _joins(word: Word) -> bool:
    return word.lower in _JOINS or word.lower.endswith("ly")


def faults(words: Sequence[Word], verb: int) -> bool:
    """Whether outsiders find fault with the government or its work: "experts criticized the plan for ..."."""
    main = main_verb(words, verb)
    if main is None or "faults" not in words[main].codes:
        return False
    return any(not word.codes.isdisjoint(("actor", "work", "text")) for word in words[main + 1 : main + _OBJECT])
