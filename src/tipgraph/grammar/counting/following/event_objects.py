"""Whom an event noun before a number is about: "the arrest of four brokers", "charges against 17 people"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, PEOPLE_GROUPS_CASES_OR_UNTOLD, PEOPLE_OR_CASES, Bound
from tipgraph.grammar.counting.nobody import is_meant
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.negation import Denial, before_adverbs, denial_before
from tipgraph.grammar.numbers import year_at
from tipgraph.reading import Item

_NEAR = 4


def told_of_one(bound: Bound, phrase: Phrase) -> str:
    """The measure of what is told to have befallen one person: "reported the conviction of | a former mayor"."""
    words, at = bound.words, phrase.first - 1
    if phrase.head not in ("offenders", "persons") or at < 3 or words[at].lower != "of" or words[at - 2].lower != "the":
        return ""
    verb = before_adverbs(words, at - 3)
    if words[verb].tags.isdisjoint(("count-cues:report", "count-cues:carry")) or not words[verb].lower.partition(" ")[
        0
    ].endswith("ed"):
        return ""
    return next(iter(words[at - 1].codes("count-nouns")), "") if denial_before(words, verb) is Denial.NONE else ""


def event_denied(bound: Bound, phrase: Phrase) -> str:
    """The measure of what is denied to have befallen anybody: "did not report the identification of | any victims"."""
    words, at = bound.words, phrase.first - 1
    if phrase.head not in PEOPLE or at < 2 or words[at].lower != "of" or at - 1 in bound.verbs:
        return ""
    code = next(iter(words[at - 1].codes("count-nouns")), "")
    return "" if phrase.head == "victims" and not code.startswith("victims") else code


def event_before(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> str:
    """The measure of "the arrest of | four brokers", "prosecutions against | three officials"; empty where none is."""
    words, at = bound.words, phrase.first - 1
    if at < 1:
        return ""
    noun = event_start(words, phrase)
    alone = not phrase.head and words[at].lower == "on" and phrase.source == "number"  # "prison terms on | four"
    if words[at].lower in ("for", "on", "to") and (phrase.head in ("offenders", "persons") or alone):
        for near in range(
            at - 1, max(-1, at - 12) if not _is_undone(bound, phrase) else at, -1
        ):  # "issued sentences of two to 10 years for 14 traffickers"
            if "count-cues:intend" in words[near].tags:
                return ""  # "requested prison terms for | nine defendants"
            imposing = words[max(0, near - 3 * _NEAR) : near]  # "imposed | a 10-year term on one man and terms on"
            imposed = "count-cues:term" in words[near].tags and any("count-cues:impose" in w.tags for w in imposing)
            if imposed or ("count-nouns:sentences" in words[near].tags and near not in bound.verbs):
                asked = any("count-cues:intend" in word.tags for word in words[max(0, near - _NEAR) : near])
                return "" if asked else "sentences"
            if near in bound.verbs:
                break
    told = words[at - 1].codes("count-nouns") if words[at].lower == "for" and phrase.head == "offenders" else ()
    if told in (("convictions",), ("arrests",)) and phrase.source == "number" and not _is_undone(bound, phrase):
        imposed = any("count-cues:impose" in w.tags or "count-cues:carry" in w.tags for w in words[max(0, at - 4) : at])
        return told[0] if imposed else ""  # "issued final convictions for 11 traffickers"
    if words[at].lower == "in" and phrase.head in ("cases", ""):
        return _of_cases(bound, found, phrase)
    into = words[at].lower == "into" and "count-nouns:investigations" in words[at - 1].tags
    if into and phrase.head not in ("none", "event"):
        return "investigations"
    if (
        not (
            words[at].lower in ("of", "against")
            or (words[at].lower == "from" and "count-context:plea" in words[at - 1].tags)
        )
        or phrase.head not in PEOPLE_GROUPS_CASES_OR_UNTOLD
        or (noun in bound.verbs and words[at].lower != "against")
        or denial_before(words, at) is not Denial.NONE
    ):
        return ""
    if _is_suspended(words, at) and phrase.head in ("offenders", "persons", ""):
        return "sentences"
    if _is_undone(bound, phrase):
        return ""
    wished = noun > 1 and [word.lower for word in words[noun - 2 : noun]] == ["for", "the"]
    if wished and not _is_for_victims(words[noun]):
        return ""  # "issued warrants for the arrest of | five"
    freed = bool(found) and found[-1].measure.startswith("victims")  # "sheltered 90 and negotiated the release of | 12"
    if (phrase.head in ("victims", "persons") or (freed and not phrase.head)) and _is_freed(bound, at):
        return "victims_identified"
    codes = words[noun].codes("count-nouns") or _charged(bound, phrase)
    listed = bool(found) and found[-1].phrase is not None and found[-1].phrase.head in ("offenders", "persons")
    if not phrase.head and listed and words[at].lower == "against" and codes:
        return codes[0]  # "indictments against 15 persons and verdicts against | 11"
    if not phrase.head and codes == ("prosecutions",) and words[at].lower == "against" and _ends(words, phrase.stop):
        return codes[0]  # "proceedings began against | eight"
    if not phrase.head and (words[at].lower != "of" or phrase.source != "number" or codes == ("sentences",)):
        return ""  # "the conviction of | 14"
    if not codes or (phrase.head == "victims" and not codes[0].startswith("victims")):
        return ""
    counted = any(tally.phrase is not None and tally.phrase.stop == at for tally in found)
    return "" if counted and phrase.head == "victims" else codes[0]


def _is_suspended(words: Sequence[Item], of: int) -> bool:
    """Whether a judge suspended the sentences of people, who then had one: "suspended the sentences of | 27"."""
    if words[of].lower != "of" or "count-nouns:sentences" not in words[of - 1].tags:
        return False
    verb = next((at for at in range(of - 2, max(-1, of - 4), -1) if "count-context:suspend" in words[at].tags), -1)
    return verb >= 0 and denial_before(words, verb) is Denial.NONE


def _is_for_victims(word: Item) -> bool:
    """Whether a deed is done for the good of victims, so that somebody may pay for it: "paid for the return of"."""
    return any(code.startswith("victims") for code in word.codes("count-nouns"))


def _ends(words: Sequence[Item], at: int) -> bool:
    """Whether nothing goes on at a word that could say what is counted."""
    return at >= len(words) or words[at].text in ".,;)" or words[at].lower in ("in", "for", "and")


def event_start(words: Sequence[Item], phrase: Phrase) -> int:
    """Where an event noun stands before its object; a time may part them: "its | trial in May of two consuls"."""
    at = phrase.first - 1
    when = at > 3 and words[at].lower == "of" and words[at - 2].lower in ("in", "on")
    dated = when and (year_at(words, at - 1) is not None or "number-marks:month" in words[at - 1].tags)
    return at - 3 if dated else max(0, at - 1)


def one_more(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> str:
    """The measure of one more object of an event noun: "led to the identification of one man and | one woman"."""
    if phrase.source != "number" or not found or found[-1].rule != "counts.nominal-of" or found[-1].phrase is None:
        return ""
    last = found[-1].phrase
    joined = phrase.first - last.stop == 1 and bound.words[last.stop].lower in ("and", ",")
    return found[-1].measure if joined and phrase.head == last.head and phrase.head in PEOPLE_OR_CASES else ""


def _of_cases(bound: Bound, found: Sequence[Tally], phrase: Phrase) -> str:
    """The measure of deeds that are counted by their cases: "filed charges in | 19 cases", "convictions in eight"."""
    words, at = bound.words, phrase.first - 1
    named = [p for p in bound.phrases if p.head == "cases" and p.stop <= phrase.first]
    if any("count-context:other-crime" in word.tags for p in named for word in words[p.noun : p.stop]):
        return ""  # "of the 90 smuggling cases, ... brought charges in | 17"
    if not (phrase.head or named or any(t.phrase is not None and t.phrase.head == "cases" for t in found)):
        return ""
    verbs = ("count-cues:carry", "count-cues:file", "count-cues:open")
    for near in range(at - 1, max(-1, at - _NEAR), -1):
        codes = words[near].codes("count-nouns")
        if "count-cues:charge" in words[near].tags:
            codes = ("prosecutions",)
        if not codes or near in bound.verbs or (near < at - 1 and words[near + 1].lower not in ("were", "was")):
            continue
        around = [*words[max(0, near - _NEAR) : near], *words[near + 1 : at]]
        done = any(not word.tags.isdisjoint(verbs) for word in around)
        denied = any(word.lower in ("not", "no", "never", "to") for word in around)
        counted = any(p.stop == near + 1 and p.source in ("number", "no", "article") for p in bound.phrases)
        return codes[0] if done and not denied and not counted and not _is_undone(bound, phrase) else ""
    return ""


def _charged(bound: Bound, phrase: Phrase) -> tuple[str, ...]:
    """The measure of what is brought against people: "charges were brought against | 17 people"."""
    words, at = bound.words, phrase.first - 1
    if words[at].lower != "against" or phrase.head not in ("offenders", "persons", ""):
        return ()
    for near in range(at - 1, max(-1, at - 8), -1):
        if words[near].text in ",;":
            return ()
        codes = words[near].codes("count-nouns")
        if codes and near not in bound.verbs:
            return codes
        if "count-cues:charge" in words[near].tags:
            return ("prosecutions",)
    return ()


def _is_undone(bound: Bound, phrase: Phrase) -> bool:
    """Whether a charge, a conviction or a sentence is taken back: "overturned the conviction of | two men"."""
    words = bound.words
    after = words[phrase.stop : phrase.stop + 4]
    if after and after[0].lower == "and":  # "on 14 traffickers | and suspended the sentences of six"
        after = []
    start = max(0, phrase.first - 5)
    given = {"count-cues:give", "count-cues:carry", "count-cues:impose"}
    before = [
        word
        for at, word in enumerate(words[start : phrase.first], start)
        if "count-nouns:sentences" not in words[at + 1].tags
        or words[max(0, before_adverbs(words, at - 1))].tags.isdisjoint(given)
    ]  # but "issued | suspended sentences for"
    return any(
        "count-cues:undo" in word.tags and "count-nouns:sentences" not in word.tags for word in chain(before, after)
    )


def _is_freed(bound: Bound, of: int) -> bool:
    """Whether somebody brought about that people are free: "secured the release of | 23 girls"."""
    words = bound.words
    if words[of].lower != "of" or "count-cues:freeing" not in words[of - 1].tags:
        return False
    for near in range(of - 2, max(-1, of - 2 - _NEAR), -1):
        if words[near].lower in (",", "and"):
            return False
        if words[near].tags & {"count-cues:carry", "count-cues:arrange", "count-cues:report"}:
            return not is_meant(bound, near) and words[before_adverbs(words, near - 1)].lower not in ("to", "not")
    return False


def ended_with(bound: Bound, phrase: Phrase) -> str:
    """The measure of what so many cases ended with: "concluded | five of them with convictions"; empty for others.

    The verb may be left out: "nine ended in convictions and | two in acquittals", "12 led to charges and | six to".
    """
    words, stop = bound.words, phrase.stop
    if phrase.head not in ("cases", "event", "") or not phrase.first or stop + 1 >= len(words):
        return ""
    ended = "count-cues:go-on" in words[phrase.first - 1].tags
    if words[phrase.first - 1].lower in ("and", ",") and not phrase.head:
        likewise = ("with", "in") if words[stop].lower in ("with", "in") else (words[stop].lower,)
        ended = any(
            "count-cues:carry" in word.tags and word.lower.rpartition(" ")[2] in likewise
            for word in words[: phrase.first]
        )
    to = words[stop].lower in ("with", "in", "to")
    return next(iter(words[stop + 1].codes("count-nouns")), "") if ended and to else ""
