"""Parts whose verb stands before them: "among those arrested were three policemen and a judge"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_OR_UNTOLD, Bound
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import COPULAS

_REACH = 7


def _told_behind(bound: Bound, phrase: Phrase) -> str:
    """The measure of those among whom people are: "two policemen | were among those arrested"; else empty."""
    near = [word.lower for word in bound.words[phrase.stop : phrase.stop + 3]]
    if len(near) < 3 or near[0] not in COPULAS or near[1:] != ["among", "those"]:
        return ""
    act = next((act for act in bound.acts if act.first == phrase.stop + 3 and act.form == "past"), None)
    return act.measures[0] if act is not None and len(act.measures) == 1 else ""


def among(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> str:
    """The measure of people who are named among those whom a participle tells of; empty where they are not.

    "Among those arrested were | three policemen", and the further numbers of such a list.
    """
    words, at = bound.words, phrase.first - 1
    if phrase.source not in ("number", "article") or phrase.head not in PEOPLE_OR_UNTOLD:
        return ""
    if (told := _told_behind(bound, phrase)) or at < 0:
        return told
    if words[at].lower in (",", "and") and found and found[-1].rule == "counts.among":
        return "" if bound.has_act_between(found[-1].stop, phrase.first) else found[-1].measure
    included = "count-context:made-of" in words[at].tags
    if words[at].lower not in COPULAS and not included:
        return ""
    opening = next((n for n in range(at - 1, max(-1, at - _REACH), -1) if words[n].lower.startswith("among")), -1)
    if included:  # "those arrested included | four policemen"
        opening = next((n for n in range(at - 1, max(-1, at - _REACH), -1) if words[n].lower == "those"), -1)
    if opening < 0 or (opening and words[opening - 1].text not in ",;."):
        return ""
    verbs = [act for act in bound.acts if opening < act.first < at and act.form == "past"]
    if not verbs or len(verbs[-1].measures) != 1 or verbs[-1].stop != at:
        return ""
    return verbs[-1].measures[0]
