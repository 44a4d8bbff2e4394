"""Whether a word is a verb, and in which form: every rule about a verb and its helpers begins here."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tipgraph.grammar.function_words import AUXILIARIES, HAVE
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_CUES = "act-cues:"
#: The schemes of the verbs that tell of a deed: by themselves, or by what follows them.
SCHEMES = frozenset({"act-verbs", "light-verbs"})
#: Verbs that tell of no deed.
_OTHER_VERBS = frozenset(_CUES + cue for cue in ("other-verb", "goes-on", "fails", "tells-of"))
#: How far back the verb that another one goes on with may stand.
FAR = 40


def is_of_deed(token: Item) -> bool:
    """Whether a word is a verb that tells of a deed, by itself or by what follows it."""
    return bool(token.tags) and _are_of_deed(token.tags)


@cache
def _are_of_deed(tags: frozenset[str]) -> bool:
    return any(tag.partition(":")[0] in SCHEMES for tag in tags)


def is_verb(token: Item) -> bool:
    """Whether a word may be a verb of a statement: one that the rules know, a helper, or any past form."""
    if not token.text.islower():
        return False
    return (
        token.lower in AUXILIARIES
        or is_of_deed(token)
        or not token.tags.isdisjoint(_OTHER_VERBS)
        or (token.lower.endswith("ed") and len(token.lower) > 4)
    )


def is_past(token: Item) -> bool:
    """Whether a verb has the form of the past."""
    return token.lower.endswith("ed") or has(token, _CUES + "past")


def before(tokens: Sequence[Item], at: int) -> int:
    """The nearest token before `at` that is no adverb; -1 where there is none."""
    at -= 1
    while at >= 0 and (
        (is_adverb(tokens[at]) and tokens[at].text.islower())
        or tokens[at].lower in ("all", "both")
        or (tokens[at].lower == "since" and at and tokens[at - 1].lower in HAVE)  # "has | since | opened"
        or has(tokens[at], _CUES + "together")
    ):
        at -= 1
    return at


def is_past_participle(token: Item) -> bool:
    """Whether a verb may stand after "has" and "was"."""
    return is_past(token) or has(token, _CUES + "participle")


def is_plain(token: Item) -> bool:
    """Whether a verb stands in its plain form: "train", not "trained", "trains", "training"."""
    return not is_past(token) and not token.lower.endswith(("s", "ing"))
