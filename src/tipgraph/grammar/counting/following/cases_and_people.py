"""Cases and the people in them: "14 cases against 22 defendants", "charged 40 suspects in 22 cases". Both count."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound
from tipgraph.grammar.counting.tallies import CASE_MEASURES, Tally
from tipgraph.grammar.function_words import BREAKS

_REACH = 12


def looked_into(bound: Bound, phrase: Phrase) -> Phrase:
    """A phrase whose leads or complaints are cases because somebody looked into them: "pursued | 43 leads"."""
    act = bound.objects.get(phrase.first) or next(iter(bound.subjects.get(phrase.first, ())), None)
    if phrase.head != "none" or act is None or "count-context:trace" not in bound.words[phrase.stop - 1].tags:
        return phrase
    into = "investigations" in act.measures or "count-context:look-into" in bound.words[act.first].tags
    return replace(phrase, head="cases") if into else phrase


def against(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> Tally | None:
    """The tally whose cases people are those of, or the other way round."""
    last = found[-1] if found and found[-1].rule == "counts.against" else None
    if last is not None and last.phrase is not None and phrase.head == last.phrase.head:
        between = [word.lower for word in bound.words[last.phrase.stop : phrase.first]]
        if between in (["and"], [","], [",", "and"]):
            return last  # "12 cases involving 17 men and | four women"
    for tally in reversed(found):
        if tally.phrase is not None and tally.phrase.stop <= phrase.first and tally.part_of is None and tally.value:
            joined = (
                _is_against(bound, tally, phrase)
                or _is_in_cases(bound, tally, phrase)
                or _is_beside_cases(bound, tally, phrase)
            )
            return tally if joined else None
    return None


def in_so_many(bound: Bound, phrase: Phrase) -> str:
    """The measure of cases in which people without a number met with a deed: "in | 15 of them the accused were freed".

    Empty where a number is none of these.
    """
    words, at = bound.words, phrase.stop
    if phrase.partitive != "of" or not phrase.first or words[phrase.first - 1].lower != "in":
        return ""
    act = next((act for act in bound.acts if act.first >= at), None)
    if act is None or act.voice == "active" or len(act.measures) != 1 or act.measures[0] not in CASE_MEASURES:
        return ""
    between = [word for word in words[at : act.first] if word.text != ","]
    people = any("count-heads:offenders" in word.tags for word in between)
    return act.measures[0] if people and not any(word.is_number or word.lower == "not" for word in between) else ""


def _is_in_cases(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether cases are those of the people just counted: "charged 40 suspects in | 22 cases"."""
    if last.phrase is None or last.measure not in CASE_MEASURES or phrase.head != "cases" or phrase.partitive:
        return False
    before = bound.words[phrase.first - 1].lower
    near = phrase.first - last.phrase.stop == 1
    return before == "in" and near and last.phrase.head in ("offenders", "persons", "")


def _is_beside_cases(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether the people of the cases just counted stand alone in brackets: "34 cases (| 44 suspects)"."""
    words = bound.words
    if last.phrase is None or last.phrase.head not in ("cases", "event", "") or phrase.head != "offenders":
        return False
    alone = phrase.stop < len(words) and words[phrase.stop].text == ")" and words[phrase.first - 1].text == "("
    return alone and last.stop == phrase.first - 1 and last.measure in CASE_MEASURES


def _is_against(bound: Bound, last: Tally, phrase: Phrase) -> bool:
    """Whether people are those of the cases just counted: "14 cases against | 22 defendants"."""
    if last.phrase is None or last.phrase.head not in ("cases", "event") or last.measure not in CASE_MEASURES:
        return False
    before = bound.words[phrase.first - 1].lower
    if before not in ("against", "involving", "of") or phrase.head not in ("offenders", "persons"):
        return False
    return phrase.first - last.phrase.stop <= 2 or (before == "involving" and _is_still_of(bound, last.phrase, phrase))


def _is_still_of(bound: Bound, cases: Phrase, people: Phrase) -> bool:
    """Whether only brackets or a time stand before "involving": "39 cases (22 labor and 12 sex) | involving 61 men"."""
    words, start, stop = bound.words, cases.stop, people.first - 1
    if words[start].text == "(" and words[stop - 1].text == ")":
        return all(word.text not in "()" for word in words[start + 1 : stop - 1])
    if stop - start > _REACH or any(start <= other.first < stop for other in bound.phrases):
        return False
    return not bound.has_act_between(start, stop) and not any(w.lower in BREAKS for w in words[start:stop])
