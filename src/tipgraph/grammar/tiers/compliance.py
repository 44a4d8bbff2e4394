"""The sentence on the minimum standards: whether the government meets them, and if not, whether it makes efforts to.

"does not yet fully comply with minimum standards ...; however, it is making significant efforts to do so", "fully
meets", "does not fully meet ... and is not making significant efforts to do so". What the law says of countries in
general, what a plan "would" do, and what was so in another year is none.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass

from tipgraph.grammar.function_words import DENIALS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tiers.ways import is_of_another
from tipgraph.reading import Item

MEETS, EFFORTS, NO_EFFORTS = "meets", "significant-efforts", "no-significant-efforts"
STANDARDS = "section-cues:assessment"
_CUES = "tier-reason-cues"
#: How many words may stand between the verb and the standards ("comply with all of the Act's minimum standards").
_REACH = 7
_HELPERS = frozenset({"does", "do", "did", "has", "have", "is", "are", "was", "were", "cannot"})
_BEFORE_FULLY = _HELPERS | {"in"}
#: What takes the efforts away, between the verb and them; adjectives that do are in the vocabulary.
_NONE = frozenset({"no", "few", "little", "any"})
_WISHED = frozenset({"to", "would", "could", "should", "may", "might", "will", "must", "if", "whether"})
#: What makes a clause one of no country in particular, or one that only supposes.
_ASKED = frozenset({"whose", "if", "unless", "whether", "until", "once"})
_DO_SO = ("to", "do", "so")
#: How the past forms of these verbs end ("complied", "met", "fulfilled").
_PAST = ("ied", "met", "led")


@dataclass(frozen=True, slots=True)
class Compliance:
    """How the government stands, said at ``[start, end)`` of the folded text; item `last` names the standards.

    The standing is empty where the standards are not met and the text does not say whether efforts are made.
    """

    standing: str
    start: int
    end: int
    last: int


@dataclass(frozen=True, slots=True)
class _Efforts:
    """Efforts to meet the standards that are made (or not), at items `first` to `last`."""

    made: bool
    first: int
    last: int


def compliance(
    items: Sequence[Item], following: Iterable[Sequence[Item]], country: str, year: int
) -> Compliance | None:
    """What a sentence that names the standards says of `country`; `following` are the parts after its semicolon."""
    named = next((at for at, item in enumerate(items) if STANDARDS in item.tags), -1)
    verb = _verb_before(items, named)
    if verb < 0 or _is_general(items, verb) or is_of_another(items, verb, country) or _is_past(items, verb, year):
        return None
    if _before(items, verb) in _WISHED:  # "making significant efforts to meet the minimum standards"
        efforts = _efforts(items[:verb])
        if efforts is None or efforts.last != verb - 2:
            return None
        return Compliance(_by(efforts), items[efforts.first].start, items[named].end, named)
    first = _denied_from(items, verb)
    partly = any(f"{_CUES}:partly" in item.tags for item in items[max(0, verb - 2) : verb + 2])
    if first < 0 and not partly:
        return Compliance(MEETS, items[_with_adverbs(items, verb)].start, items[named].end, named)
    first = first if first >= 0 else _with_adverbs(items, verb)
    return _with_efforts(items, following, first, named)


def _with_efforts(items: Sequence[Item], following: Iterable[Sequence[Item]], first: int, named: int) -> Compliance:
    """The standing of one who does not meet the standards: by the efforts named behind, before, or in the next part."""
    after = _efforts(items[named + 1 :])
    if after is not None:
        last = named + 1 + after.last
        return Compliance(_by(after), items[first].start, items[last].end, named)
    before = _efforts(items[:first])
    if before is not None:
        return Compliance(_by(before), items[before.first].start, items[named].end, named)
    for part in following:
        efforts = _efforts(part)
        if efforts is not None:
            return Compliance(_by(efforts), items[first].start, part[efforts.last].end, named)
    return Compliance("", items[first].start, items[named].end, named)


def _by(efforts: _Efforts) -> str:
    return EFFORTS if efforts.made else NO_EFFORTS


def _verb_before(items: Sequence[Item], named: int) -> int:
    """The verb of complying whose object the standards are; -1 where there is none."""
    for at in range(named - 1, max(-1, named - 1 - _REACH), -1):
        if f"{_CUES}:complies" in items[at].tags:
            return -1 if f"{_CUES}:compliance" in items[at].tags and _before(items, at) != "in" else at
        if items[at].text in ",;:" or items[at].lower in ("that", "which", "toward", "towards"):
            return -1
    return -1


def _before(items: Sequence[Item], at: int) -> str:
    """The word before, over adverbs."""
    back = at - 1
    while back >= 0 and (is_adverb(items[back]) or f"{_CUES}:fully" in items[back].tags):
        back -= 1
    return items[back].lower if back >= 0 else ""


def _with_adverbs(items: Sequence[Item], verb: int) -> int:
    """Where the verb begins, with its adverbs and, of "is in compliance", its helper."""
    at = verb
    while at and (
        is_adverb(items[at - 1]) or f"{_CUES}:fully" in items[at - 1].tags or items[at - 1].lower in _BEFORE_FULLY
    ):
        at -= 1
    return at


def _is_general(items: Sequence[Item], verb: int) -> bool:
    """Whether countries in general are the subject, or it is only asked what would be."""
    return any(f"{_CUES}:generic" in item.tags or item.lower in _ASKED for item in items[:verb])


def _is_past(items: Sequence[Item], verb: int, year: int) -> bool:
    """Whether the standing is one of an earlier report, or of the past without more."""
    if any("tier-cues:earlier" in item.tags for item in items):
        return True
    helper = _helper(items, verb)
    past = helper in ("did", "had", "was") or (helper not in ("has", "have") and items[verb].lower.endswith(_PAST))
    dated = any(item.text.isdigit() and len(item.text) == 4 and item.text != str(year) for item in items[:verb])
    return past or dated


def _helper(items: Sequence[Item], verb: int) -> str:
    at = _denied_from(items, verb)
    return items[at].lower if at >= 0 else ""


def _denied_from(items: Sequence[Item], verb: int) -> int:
    """Where the denial of the verb begins, with its "does" or "has"; -1 where it is not denied."""
    for back in range(verb - 1, max(-1, verb - 6), -1):
        lower = items[back].lower
        if lower in DENIALS or lower.endswith("n't"):
            helped = back and items[back - 1].lower in _HELPERS
            return back - 1 if helped else back
        if not (is_adverb(items[back]) or lower in ("in", "been") or f"{_CUES}:fully" in items[back].tags):
            return -1
    return -1


def _efforts(items: Sequence[Item]) -> _Efforts | None:
    """The efforts that some words say are made, or not made."""
    for noun, item in enumerate(items):
        if f"{_CUES}:efforts" not in item.tags:
            continue
        verb = next((at for at in range(noun - 1, max(-1, noun - 5), -1) if f"{_CUES}:makes" in items[at].tags), -1)
        if verb < 0:
            continue
        before = [one.lower for one in items[max(0, verb - 4) : verb]]
        denied = any(word in DENIALS or word.endswith("n't") for word in before)
        if not denied and any(word in _WISHED for word in before):
            continue
        small = any(one.lower in _NONE or f"{_CUES}:scant" in one.tags for one in items[verb + 1 : noun])
        last = noun
        if tuple(one.lower for one in items[noun + 1 : noun + 4]) == _DO_SO:
            last = noun + 3
        return _Efforts(not denied and not small, _efforts_start(items, verb), last)
    return None


def _efforts_start(items: Sequence[Item], verb: int) -> int:
    at = verb
    while at and (is_adverb(items[at - 1]) or items[at - 1].lower in _HELPERS | DENIALS):
        at -= 1
    return at
