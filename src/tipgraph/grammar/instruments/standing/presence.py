"""Whether there is such an instrument at all, were it only as a draft, and what is denied of it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.existence import MISSING, existence
from tipgraph.grammar.function_words import BE, DENIALS
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.negation import before_adverbs
from tipgraph.grammar.tokens import has, is_place, place_of, year_of
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_REACH, _REACH_OR = 4, 12
#: What stands between two things of which neither is there.
_ALSO = frozenset({",", "or", "nor", "and", "a", "an", "any", "formal"})


def exists(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase] = ()) -> bool:
    """Whether the text has the instrument, were it only as a draft; "lacked guidelines", "no agreement" do not."""
    if phrase.kind == "treaty":
        return True
    before = next((one for one in others if one.stop <= phrase.first <= one.stop + 4 and one.kind != "treaty"), None)
    joined = before is not None and all(token.lower in _ALSO for token in tokens[before.stop : phrase.first])
    if before is not None and joined and not exists(tokens, before, others):
        return False  # "did not have a national plan or a law against trafficking"
    if phrase.kind == "agreement" and _is_unsigned(tokens, phrase):
        return is_negotiated_unsigned(tokens, phrase)
    if existence(tokens, phrase.first) != MISSING:
        return not _lacking(tokens, phrase)
    # "the lack of a formally adopted plan": there is one, but nobody adopted it
    near = tokens[max(0, phrase.first - 3) : phrase.first]
    return any(has(token, _CUES + "adopted") and token.lower.endswith("ed") for token in near) or any(
        token.lower == "draft" for token in tokens[phrase.first : phrase.head]
    )


def _is_unsigned(tokens: Sequence[Item], phrase: Phrase) -> bool:
    before = range(max(0, phrase.first - 4), phrase.first)
    return any(has(tokens[at], _CUES + "signed") and is_denied(tokens, at) for at in before)


def is_negotiated_unsigned(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether an agreement is made ready: "negotiated, but had not signed, agreements", "drafted"."""
    before = tokens[max(0, phrase.first - 12) : phrase.first]
    return _is_unsigned(tokens, phrase) and any(has(token, _CUES + "negotiated", _CUES + "drafted") for token in before)


def _lacking(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether what follows the name says that there is none: "no plan exists", "guidelines do not exist"."""
    after = [token.lower for token in tokens[phrase.stop : phrase.stop + 4]]
    return "exist" in after and "not" in after


def ends_by_bill(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bill is to end a law, which so applies still: "the draft law | repeals the 1949 act"."""
    before = tokens[max(0, at - _REACH_OR) : at]
    bill = any(has(t, _CUES + "bill", _CUES + "proposed") or t.lower.startswith("draft") for t in before)
    return bill and tokens[at].lower.endswith("s")


def is_denied(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb is denied: "did not adopt", "has not yet been passed", "failed to approve"."""
    # "did not complete its review of or approve": what "or" joins is denied with the verb before it
    reach = _REACH_OR if at and tokens[at - 1].lower in ("or", "nor") else _REACH
    before = tokens[max(0, at - reach) : at]
    if at + 1 < len(tokens) and tokens[at + 1].lower == "neither":
        return True  # "has ratified | neither the convention nor the protocol"
    return any(token.lower in DENIALS or has(token, "organization-cues:failure") for token in before)


def is_negotiated(before: Sequence[Item]) -> bool:
    """Whether there are only talks so far: "talks on an agreement"; "after talks, it signed an agreement" has one."""
    for token in reversed(before):
        if has(token, _CUES + "signed"):
            return False
        if has(token, _CUES + "negotiation", _CUES + "thought-of"):
            return True
    return False


def is_being_negotiated(tokens: Sequence[Item], phrase: Phrase, country: str) -> bool:
    """Whether somebody is at it to reach an agreement: "is still negotiating | an agreement", and not "the accord"."""
    verb = phrase.first - 2
    if verb < 1 or tokens[verb + 1].lower not in ("a", "an") or not has(tokens[verb], _CUES + "negotiation"):
        return False
    helper = before_adverbs(tokens, verb - 1)
    if not tokens[verb].lower.endswith("ing") or helper < 1 or tokens[helper].lower not in BE:
        return False
    if any(has(token, _CUES + "signed") for token in tokens[phrase.stop : phrase.stop + 2 * _REACH]):
        return False  # "was negotiating an agreement with Qatar, which it | signed in 2005"
    subject = tokens[helper - 1]  # "Togo was | negotiating an agreement with Qatar"
    return not is_place(subject) or place_of(subject) == country


def talks_behind(tokens: Sequence[Item], stop: int) -> int:
    """Where it is said behind an agreement that there are only talks: "was | under negotiation"; -1 where it is not."""
    for at, token in enumerate(tokens[stop : stop + 6], stop):
        if has(token, _CUES + "signed", _CUES + "adopted") or token.text in ",;" or token.lower in ("and", "but"):
            return -1
        if has(token, _CUES + "negotiated"):
            return at
    return -1


def is_there_already(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether advice speaks of an instrument that there is: "use the anti-trafficking law"."""
    before = tokens[phrase.first - 1].lower if phrase.first else ""
    words = phrase.tokens(tokens)
    if has(tokens[phrase.head], _CUES + "rules") and not any(year_of(word) for word in words):
        return False  # "issue the regulations on shelters"
    if before in ("the", "its", "under") or phrase.kind == "treaty":
        return True
    drafted = words[0].lower.startswith("draft") and phrase.kind == "law"
    numbered = any(any(c.isdigit() for c in word.text) for word in words) and phrase.kind == "law"
    return drafted or numbered or (has(tokens[phrase.first], _CUES + "article") and phrase.head > phrase.first)
