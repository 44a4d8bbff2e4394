"""Verbs of effort whose object tells of another deed, or of none: "voted down the bill", "won praise"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import PREPOSITIONS, RELATIVES
from tipgraph.grammar.judging.judged_words import Word, some_have
from tipgraph.grammar.judging.objects import is_victim

#: How many words behind a verb its object may stand.
_NEAR = 7
#: Of which verbs which objects make no effort: "set aside | the verdict", "borne | criticism".
_UNDOING = (
    ("votes", "voted-away"),
    ("bears", "blame"),
    ("singles-out", "hurts"),
    ("sets-aside", "ruling"),
    ("breaks-up", "gathering"),
    ("sends-away", "sending-away"),
    ("takes-away", "papers"),
    ("reprimands", "outsider"),
    ("buys", "patient"),
)
#: What is no good to do away with.
_WORK = frozenset({"text", "means", "protection", "actor", "work"})
#: And of which verbs which words behind them: "treated trafficking | as a minor crime".
_TURNING = (("treats", ("as",)), ("exposes", ("to",)), ("votes", ("against", "down")))
_OBJECTS = frozenset({"protection", "prosecution", "offender"})


def is_misdeed_told(words: Sequence[Word], verb: int) -> bool:
    """Whether a verb tells of a misdeed of officials that nobody went after: "police | took bribes"."""
    misdeed = next((at for at in range(verb, len(words)) if "misdeed" in words[at].codes), -1)
    # not "police who | treat them as"
    deeds = [word for word in words[verb : max(misdeed, verb)] if "actor" not in word.codes]
    pursued = any(
        not word.codes.isdisjoint(("prosecution", "disciplines")) or word.lower.startswith("investigat")
        for word in deeds
    )
    return misdeed >= 0 and not pursued and is_of_officials(words, misdeed)


def names_misdeed(words: Sequence[Word]) -> bool:
    """Whether words without a known verb name such a misdeed, and not "fired officers on the payroll of gangs"."""
    misdeed = next((at for at, word in enumerate(words) if "misdeed" in word.codes), -1)
    if words[0].head == "no":
        return False  # "no official | sold passports"
    disciplined = any("disciplines" in word.codes for word in words[: max(misdeed, 0)])
    return misdeed >= 0 and not disciplined and is_of_officials(words, misdeed)


def is_of_officials(words: Sequence[Word], misdeed: int) -> bool:
    """Whether a misdeed is one of officials: "police asked for money", but not "parents gave girls away"."""
    if "dealing" not in words[misdeed].codes:
        return True
    return any(not word.codes.isdisjoint(("actor", "complicit")) for word in words[:misdeed])


def is_of_others(subject: Sequence[Word], state: Word) -> bool:
    """Whether the mood of victims or offenders is told: "traffickers were | reluctant to confess"."""
    if "mood" not in state.codes:
        return False
    others = any(not word.codes.isdisjoint(("patient", "offender")) for word in subject)
    return others and not any("actor" in word.codes for word in subject)


def is_another_deed(words: Sequence[Word], main: int) -> bool:
    """Whether what follows a verb makes another deed of it."""
    codes, behind = words[main].codes, words[main + 1 : main + 1 + _NEAR]
    if "knows" in codes and behind and behind[0].head == "that":
        return True  # "explained | that it lacked funds"
    if "bids" in codes and some_have(behind[:2], "patient"):
        return True
    if "hands" in codes and any("offender" in word.codes for word in behind[:4]):
        return True
    if "votes-down" in codes or any(deed in codes and some_have(behind, what) for deed, what in _UNDOING):
        return True
    if "does-away" in codes and any(not word.codes.isdisjoint(_WORK) for word in takewhile(_is_near, behind)):
        return True  # "eliminated | the unit", but not "eliminated a backlog | of cases"
    if any(deed in codes and _leads(behind, words_behind) for deed, words_behind in _TURNING):
        return True
    return "wins" in codes and not any(is_victim(word) or word.codes & _OBJECTS for word in behind)


def _is_near(word: Word) -> bool:
    """Whether a word behind a verb may still be its object alone."""
    return word.head not in PREPOSITIONS | RELATIVES and word.item.text[0].isalnum()


def _leads(behind: Sequence[Word], words: tuple[str, ...]) -> bool:
    """Whether one of some words stands behind a verb, by itself or as the end of a longer one: "voted it | down"."""
    return any(word.head in words or word.lower in words or word.tail in words for word in behind)
