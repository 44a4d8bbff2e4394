"""What is not there yet: meant, begun, or left undone; and what is only looked at anew."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.instruments.names import Phrase
from tipgraph.grammar.instruments.presence import is_denied
from tipgraph.grammar.tokens import has, year_of
from tipgraph.reading import Item

_CUES = "instrument-cues:"
#: What is done to an instrument.
_DEEDS = tuple(
    _CUES + code for code in ("expired", "entry", "draft", "acceded", "ratified", "signed", "amended", "adopted")
)
_REACH = 12
_REACH_MEANT = 40
#: How the nouns of adoption end: "passage", "approval".
_NOUNS = ("tion", "age", "val", "ment")


def is_left_undone(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether what follows tells that it was not finished: "developed procedures but did not finalize them"."""
    stop = phrase.stop + 1 if phrase.stop < len(tokens) and tokens[phrase.stop].text == "," else phrase.stop
    if stop + 3 >= len(tokens) or tokens[stop].lower not in ("but", "although", "though"):
        return False
    for at in range(stop + 2, min(stop + 7, len(tokens) - 1)):
        if has(tokens[at], _CUES + "adopted"):
            return is_denied(tokens, at) and tokens[at + 1].lower in ("it", "them")
    return False


def is_in_work(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether somebody is at it: "worked with NGOs to draft a plan", and not "plans to draft a plan"."""
    verb = next((at for at in range(phrase.first - 1, max(0, phrase.first - 5), -1) if tokens[at].lower == "to"), -1)
    if verb < 1 or not has(tokens[verb + 1], _CUES + "draft"):
        return False
    before = tokens[max(0, verb - _REACH) : verb]
    done = any(token.lower.endswith("ed") for token in before)
    return done and not is_intended(tokens, verb) and not is_denied(tokens, verb)


def is_intended(tokens: Sequence[Item], at: int) -> bool:
    """Whether somebody only means to do something: "plans to draft"."""
    before = tokens[max(0, at - 4) : at]
    return any(has(token, "organization-cues:intention", _CUES + "planned") for token in before)


def is_only_meant(tokens: Sequence[Item], at: int) -> bool:
    """Whether an adoption is promised or not come to: "commitments, including the adoption of", "no progress in"."""
    if not tokens[at].lower.endswith(_NOUNS):
        return False
    for token in reversed(tokens[max(0, at - _REACH_MEANT) : at]):
        if token.text in ";:" or (has(token, *_DEEDS) and not token.lower.endswith(_NOUNS)):
            return False
        if has(token, _CUES + "meant"):
            return True
    return False


def is_one_of_two(tokens: Sequence[Item], at: int) -> bool:
    """Whether a denied verb follows one of adoption: "did not approve or implement its plan"."""
    return at > 1 and tokens[at - 1].lower in ("or", "and") and has(tokens[at - 2], _CUES + "adopted")


def is_known(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether what is reviewed is there already: "a review of the 2005 law", "reviewed its guidelines"."""
    dated = any(year_of(token) is not None for token in phrase.tokens(tokens))
    return dated or (phrase.first > 0 and tokens[phrase.first - 1].lower in ("its", "their"))
