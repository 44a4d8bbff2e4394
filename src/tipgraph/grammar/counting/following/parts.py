"""Numbers that are parts of a number before them: "three of whom", "including two men", "(12 women and three men)"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, PEOPLE_OR_CASES, Bound
from tipgraph.grammar.counting.following.fragments import is_fragment, opens_with_all, opens_with_whole, start_of
from tipgraph.grammar.counting.following.part_places import are_victims, closes_bracket, opens_parts
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.counting.years.brackets import compared_in_brackets
from tipgraph.grammar.function_words import COPULAS
from tipgraph.reading import Item

#: The ways to write an amount whose number stands in a tally before it.
TOLD_BEFORE = ("all", "all-but", "share", "same", "one-of")
#: What points back to those counted.
_POINTING = frozenset({"whom", "which", "these", "them", "those"})
#: What a share is a share of.
_COUNTED = PEOPLE_OR_CASES | {"groups"}


def whole_of(bound: Bound, found: Sequence[Tally], phrase: Phrase, before: Tally | None) -> Tally | None:
    """The tally whose number a phrase may be a part of."""
    stated = [t for t in found if (t.phrase or t).stop <= phrase.first and t.status == "reported"]
    wholes = [t for t in stated if t.part_of is None and t.value and t.rule != "counts.part"]
    pointing = (bound.words[phrase.stop - 1].lower, bound.words[phrase.first - 1].lower)
    if not _POINTING.isdisjoint(pointing) and _is_of_uncounted(bound, found, phrase):
        return None
    opening = bound.phrases[0]
    leans = phrase.partitive or opens_parts(bound.words[max(0, phrase.first - 1)])
    if bound.words[0].lower in ("of", "among") and not leans and opening is not phrase and opening.first <= 2:
        wholes = [
            t for t in wholes if t.phrase is opening or (t.phrase and t.phrase.first > phrase.first)
        ]  # "of 41, 29 were jailed, | five ..."
    listed = bool(stated) and bound.words[phrase.first - 1].lower == "including" and stated[-1].rule != "counts.part"
    if listed and stated[-1].part_of is not None:  # "of 91, 29 were convicted, including | three"
        return stated[-1]
    bracketed = compared_in_brackets(bound, found, phrase)
    if bracketed is not None:
        return bracketed
    told = [tally for tally in found if not tally.compared or tally.part_of is not None]
    if told and told[-1].part_of is not None and all(tally.compared for tally in wholes):
        return told[-1].part_of
    if wholes:
        nearest = next((t for t in reversed(wholes) if not t.compared), wholes[-1])
        # "identified and assisted 77 victims, 52 of them women": the parts are of those identified
        return next(t for t in wholes if t.phrase is nearest.phrase)
    near = [word.lower for word in bound.words[max(0, phrase.first - 4) : phrase.first]]
    of_these = "of" in near and any(word in ("these", "whom", "them", "those", "which", "the") for word in near)
    plain = not phrase.head or _are_victims_counted(bound, phrase, before)
    goes_on = (plain and phrase.first == start_of(bound.words)) or closes_bracket(bound.words)
    goes_on = goes_on or is_fragment(bound, phrase)
    opening = bound.phrases[0]  # "the 41 victims included 20 from China"
    goes_on = goes_on or (before is not None and opening is not phrase and opening.value == before.value)
    goes_on = goes_on or opens_with_all(bound.words) or _opens_with_them(bound.words)
    return before if phrase.partitive == "of" or of_these or goes_on else None


def _is_of_uncounted(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> bool:
    """Whether the number before is of what is not counted: "4,600 calls, | 137 of which were on trafficking".

    "Of these" may stand further from it, if nothing is counted in between: "ran seven shelters; two of these".
    """
    beside = next((p for p in reversed(bound.phrases) if p.stop <= phrase.first), None)
    if beside is None or beside.source != "number" or beside.head not in ("none", "unknown"):
        return False
    near = phrase.first - (3 if bound.words[phrase.first - 1].lower in ("whom", "which") else 1)
    if beside.stop < near and (phrase.partitive != "of" or found):
        return False
    return all(t.phrase is None or t.phrase.at != beside.at for t in found)


def told_before(bound: Bound, found: Sequence[Tally], phrase: Phrase, before: Tally | None) -> Phrase | None:
    """A phrase whose number a tally before it tells, with that number; None where none tells it.

    "All of whom were convicted", "half of them boys", "the same number acquitted", "the former got three years".
    """
    governed = phrase.first in bound.objects or phrase.first in bound.subjects
    if phrase.source in ("all", "share") and phrase.value:  # "half of the 60 suspects": it has its own whole
        numerator, denominator = phrase.share
        deeds = [*bound.subjects.get(phrase.first, ()), *filter(None, [bound.objects.get(phrase.first)])]
        exact = bool(deeds) and phrase.value * numerator % denominator == 0
        if phrase.head != "victims" and any(m.startswith("victims") for act in deeds for m in act.measures):
            return None  # "half of the 14 persons arrested were freed"
        return replace(phrase, source="number", value=phrase.value * numerator // denominator) if exact else None
    whole = whole_of(bound, found, phrase, before)
    if phrase.source == "same" and whole is None:
        whole = before
    first = bound.phrases[0]
    if phrase.source == "all-but" and whole is None and governed and opens_with_whole(bound) and first.value:
        left = first.value - (phrase.value or 0)  # "Of the 26, | all but four were jailed"
        return replace(phrase, source="number", value=left) if first.source == "number" and left > 0 else None
    if whole is None or whole.value is None or whole.phrase is None:
        return None
    if phrase.source == "share":
        numerator, denominator = phrase.share
        vague = whole.value * numerator % denominator or whole.phrase.qualifier != "exact"
        if vague or not (governed or phrase.partitive or not phrase.head):
            return None
        counted = whole.phrase.head if whole.phrase.head in _COUNTED else ""
        head = phrase.head or (counted if governed or phrase.partitive else "")
        return replace(phrase, source="number", value=whole.value * numerator // denominator, head=head)
    if not governed or (phrase.source == "one-of" and whole.value < 2):
        return None
    if phrase.source == "all-but":
        left = whole.value - (phrase.value or 0)
        return replace(phrase, source="number", value=left) if left > 0 else None
    value = 1 if phrase.source == "one-of" else whole.value
    head = "persons" if phrase.source == "one-of" and whole.phrase.head in PEOPLE else phrase.head
    return replace(phrase, source="number", value=value, head=head)


def may_be_part(phrase: Phrase, whole: Tally) -> bool:
    """Whether a number is small enough to be a part, and of the same kind of thing."""
    if phrase.value is None or whole.value is None or phrase.value > whole.value or whole.phrase is None:
        return False
    if phrase.whole and phrase.whole != whole.value:
        return False  # "granted 110 of 124 requests" is no part of the 300 victims before
    return not (phrase.head == "cases" and (whole.phrase.head in PEOPLE or whole.measure == "sentences"))


def _opens_with_them(words: Sequence[Item]) -> bool:
    """Whether a sentence begins with those just counted: "among them were 12 men", "these included 26 cases of"."""
    opening = [word.lower for word in words[:2]]
    made = len(words) > 1 and "count-context:made-of" in words[1].tags
    return opening == ["among", "them"] or (opening[0] in ("these", "those", "they") and made)


def _are_victims_counted(bound: Bound, phrase: Phrase, before: Tally | None) -> bool:
    """Whether a clause begins with some of the victims just counted, to say who they are: "22 victims were men"."""
    words, at = bound.words, phrase.stop
    if before is None or not before.measure.startswith("victims") or at + 1 >= len(words):
        return False
    named = phrase.head == "victims" or (phrase.head == "persons" and are_victims(words, at + 1))
    return named and phrase.stop == phrase.noun + 1 and words[at].lower in COPULAS
