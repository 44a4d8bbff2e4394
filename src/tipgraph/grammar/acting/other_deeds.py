"""Deeds of bodies that are none against trafficking, by what they are done to, and doings that did not come."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tipgraph.grammar.acting.verbs.objects import Deed
from tipgraph.grammar.acting.verbs.phrases import VICTIM
from tipgraph.grammar.function_words import BE_HAVE
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_JUSTICE = frozenset({"investigated", "prosecuted", "convicted", "arrested", "monitored"})
_OF = frozenset({"of", "for", "on", "into", "in", "with", "about", "against"})
_HELP = frozenset({"assisted", "sheltered", "referred", "rescued"})
#: How far behind what a deed is done to the crime or the topic may stand, and the predicate of a noun.
_NEAR, _PREDICATE = 6, 4


def is_of_another_matter(tokens: Sequence[Item], deed: Deed) -> bool:
    """Whether a deed is about another crime or topic, or harms victims: "jailed 40 victims", "convicted of murder"."""
    told = tokens[deed.first : deed.stop]
    behind = _behind(tokens, deed.stop)
    if deed.act in ("trained", "raised-awareness"):
        return any(has(token, "work:other-topic") for token in behind) and not _is_trafficking([*told, *behind])
    if deed.act in _HELP:
        harmed = any(has(token, VICTIM) for token in told) and any(has(token, "act-cues:other-harm") for token in told)
        return harmed and not _is_trafficking(told)  # "supported victims of the floods"
    if deed.act not in _JUSTICE:
        return False
    if is_jailing(tokens, deed) and any(has(token, VICTIM) for token in told):
        return True
    other = any(has(token, "act-cues:other-crime") for token in chain(told, behind))
    other = other or (deed.act == "monitored" and _is_for_other_reason(tokens, deed.stop))
    return other and not _is_trafficking([*told, *behind])


def is_jailing(tokens: Sequence[Item], deed: Deed) -> bool:
    """Whether the verb before what a deed is done to is one of locking up."""
    return any(has(token, "act-cues:jails") for token in tokens[max(0, deed.first - 4) : deed.first])


def _is_for_other_reason(tokens: Sequence[Item], stop: int) -> bool:
    """Whether a business was closed for what is no exploitation: "closed 30 bars | over noise", "| that polluted"."""
    gives = stop < len(tokens) and tokens[stop].lower in ("over", "that", "which")
    return gives and any(has(token, "act-cues:other-crime") for token in tokens[stop : stop + _NEAR])


def did_not_come(tokens: Sequence[Item], at: int) -> bool:
    """Whether it is said behind a doing that it is only to come: "the adoption of a law | is expected"."""
    if at >= len(tokens) or tokens[at].lower not in BE_HAVE:
        return False
    return any(has(token, "act-cues:to-come") for token in tokens[at + 1 : at + _PREDICATE])


def _behind(tokens: Sequence[Item], at: int) -> Sequence[Item]:
    """The words behind "of", "for" and the like, up to the end of their clause."""
    if at >= len(tokens) or tokens[at].lower not in _OF:
        return ()
    stop = next(
        (end for end in range(at + 1, min(len(tokens), at + _NEAR)) if tokens[end].text in ",;:.()"),
        min(len(tokens), at + _NEAR),
    )
    return tokens[at + 1 : stop]


def _is_trafficking(words: Sequence[Item]) -> bool:
    goods = [at for at, word in enumerate(words[1:], 1) if has(words[at - 1], "act-cues:other-crime")]
    return any(
        at not in goods and ("traffick" in word.lower or "exploit" in word.lower or "forced" in word.lower)
        for at, word in enumerate(words)
    )
