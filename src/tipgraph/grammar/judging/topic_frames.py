"""What words of topics tell no topic of their own, or another: the work of a whole area, cases sent to court, help."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import RELATIVES
from tipgraph.reading import Item

#: What follows "report" where a count was not given.
_COUNTED = frozenset({"how", "number", "numbers"})
#: How many words may stand between: "did not report | the total | number of".
_BETWEEN = 3
#: How far behind its verb it may stand to whom something is referred, or with what somebody is helped.
_REACH = 9
#: What "helped" and "coordinated" yield to.
_DONE = frozenset({"repatriation", "shelter", "referral", "services"})


def as_meant(items: Sequence[Item], cues: Sequence[frozenset[str]]) -> list[frozenset[str]]:
    """The codes of the words, those left out that other words take from them.

    To refer a case to prosecutors is prosecution, one to the police is no referral of victims; what somebody is helped
    to do tells more than "helped".
    """
    meant = list(cues)
    for at, codes in enumerate(cues):
        if "referral" in codes:
            meant[at] = _referred(items, cues, at, _phrase(items, at + 1))
        elif "yields" in codes and any(not cues[one].isdisjoint(_DONE) for one in _phrase(items, at + 1)):
            meant[at] = codes - {"services", "coordination"}
    return meant


def _phrase(items: Sequence[Item], first: int) -> range:
    """The places from an item on to where another part of the sentence begins."""
    stops = (at for at in range(first, len(items)) if items[at].text in ",;" or items[at].lower in RELATIVES)
    return range(first, min(next(stops, len(items)), first + _REACH))


def _referred(items: Sequence[Item], cues: Sequence[frozenset[str]], at: int, behind: range) -> frozenset[str]:
    """The codes of a verb of referring, by what is referred to whom."""
    goal = next((one for one in behind if items[one].lower in ("to", "for")), -1)
    if goal < 0 or any("victim" in cues[one] and items[one].lower != "them" for one in range(at, goal)):
        return cues[at]
    whom = frozenset().union(*cues[goal : goal + 4])
    if "bench" in whom:
        return cues[at] - {"referral"} | {"prosecution"}
    cases = any("case" in cues[one] for one in range(at, goal))
    return cues[at] - {"referral"} if cases and "trainee" in whom else cues[at]


def names_whole(items: Sequence[Item], at: int) -> bool:
    """Whether a word only tells of which area the efforts are: "overall | protection | efforts"."""
    whole = at + 1 < len(items) and items[at + 1].lower == "efforts"
    return whole and "services" in items[at].codes("topic-cues")


def leaves_unsaid(items: Sequence[Item], cues: Sequence[frozenset[str]]) -> str:
    """What is not told: "count" in "did not report how many victims", "fact" in "did not say whether it helped"."""
    for at, codes in enumerate(cues):
        if "reports" not in codes:
            continue
        behind = [item.lower for item in items[at + 1 : at + 1 + _BETWEEN]]
        if not _COUNTED.isdisjoint(behind):
            return "count"
        if behind[:1] == ["whether"]:
            return "fact"
    return ""


def without_reason(items: Sequence[Item]) -> Sequence[Item]:
    """The words of a clause without the want that it gives as its reason: "were closed | for lack of money"."""
    for at, item in enumerate(items):
        wanting = any(one.lower.startswith(("lack", "want")) for one in items[at + 1 : at + 4])
        if item.lower in ("for", "because", "due") and wanting:
            return items[:at]
    return items
