"""By which measures a verb counts a phrase: what fits it, and what the phrase makes of a verb that may count much."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE, Bound
from tipgraph.grammar.counting.deeds.fitting_people import (
    are_just_anybody,
    are_of_trafficking,
    are_things,
    is_helped,
    is_in_office,
    is_of_house,
    is_of_study,
    is_of_victims,
    is_on_the_move,
    is_petty,
    is_sent_away,
)
from tipgraph.grammar.counting.deeds.transfers import after_relative, goes_to_helpers, helps, joins_program
from tipgraph.grammar.counting.tallies import CASE_MEASURES

_WINDOW = 14
_CASE_VERBS = {"file": "prosecutions", "open": "investigations", "record": "other"}


def measures_of(bound: Bound, act: Act, phrase: Phrase) -> Iterator[str]:
    """The measures by which a verb counts a phrase; none where its noun does not fit."""
    told = _measures_told(bound, act, phrase)
    no_victims = is_in_office(bound, phrase) or are_things(bound, phrase) or are_just_anybody(bound, act, phrase)
    yield from (measure for measure in told if not (measure.startswith("victims") and no_victims))


def _measures_told(bound: Bound, act: Act, phrase: Phrase) -> Iterator[str]:
    """The measures of a verb, and what a phrase makes of one that may count much."""
    if phrase.head == "permits":
        if "victims_assisted" in act.measures and _is_for_victims(bound, act, phrase):
            yield "victims_assisted"
        return
    for measure in act.measures:
        if _fits(bound, measure, act, phrase):
            yield measure
    if act.light:
        measure = _light_measure(bound, act, phrase)
        if measure and measure not in act.measures:
            yield measure


def _fits(bound: Bound, measure: str, act: Act, phrase: Phrase) -> bool:
    head = phrase.head
    if measure in CASE_MEASURES:
        if measure == "arrests" and is_on_the_move(bound, phrase):
            return False
        if head == "persons" and is_petty(bound, act, phrase):
            return False
        if head in ("persons", "") and is_sent_away(bound, act, phrase):
            return False
        if head == "victims" and measure != "investigations":
            return False
        if head == "unknown" and phrase.source == "article":  # "a clerk was charged", but not "charged a fee"
            return (act.voice == "passive" and measure != "investigations") or (
                measure == "sentences" or (measure == "convictions" and act.voice == "active")
            )
        return head != "unknown" or phrase.source in ("number", "no", "any")
    if measure == "other":
        return (
            head in (*PEOPLE, "cases")
            or (head == "groups" and phrase.source != "article")  # "broke up a gang" counts none
            or bool(phrase.partitive)
            or (not head and phrase.source != "no" and _is_of_people(bound, act, phrase))
        )
    if measure == "victims_identified" and head == "cases" and not {*act.measures}.isdisjoint(CASE_MEASURES):
        return False  # "identified and prosecuted 49 cases"
    if measure == "victims_identified" and (is_of_study(bound, act) or is_on_the_move(bound, phrase)):
        return False
    if measure == "victims_assisted" and is_on_the_move(bound, phrase):
        return False
    proved = "prove" in act.light and head == "unknown" and phrase.source == "number"  # "44 callers were identified as"
    return head in ("persons", "victims", "cases", "") or proved


def _is_of_people(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether a number without a noun counts people by its verb: "were suspended", "acquitted | 22"."""
    own = "count-context:of-people" in bound.words[act.first].tags
    return own or act.voice == "passive" or phrase.stop <= act.first


def _light_measure(bound: Bound, act: Act, phrase: Phrase) -> str:
    """The measure of "opened 90 cases", "referred 12 victims", "sent nine of these to court"; else empty."""
    light, head = set(act.light), phrase.head
    at = max(phrase.stop, act.stop)
    if light & {"place", "transfer"}:
        at = after_relative(bound.words, at)
    stop = min([other.first for other in bound.acts if other.first > at] + [at + _WINDOW, len(bound.words)])
    ahead = [*bound.words[act.stop : phrase.first], *bound.words[at:stop]]  # "flew | home 58 men"
    where = {sense.code for word in ahead for sense in word.senses if sense.scheme == "count-cues"}
    if light & {"refer", "transfer", "place"} and head != "victims":
        if "court" in where and head in ("cases", "event", *PEOPLE, "", "unknown"):
            return "" if "count-context:firm" in bound.words[phrase.stop - 1].tags else "prosecutions"
        if "custody" in where:
            return "arrests"
        if "prison" in where:
            return "sentences"
    if "find" in light and "guilty" in where:
        return "convictions"
    if head == "cases" and _is_brought_against(bound, act, phrase):
        return "prosecutions"
    if "come-back" in light and act.voice == "active":  # "returned 96 of them to Abidjan"
        counted = any(is_of_victims(bound, other) for other in bound.phrases if other.first < phrase.first)
        kept = head in ("victims", "persons") or phrase.partitive == "of" or (not head and counted)
        return "victims_assisted" if kept and not is_on_the_move(bound, phrase) else ""
    if "come-back" in light:
        return "victims_assisted" if head == "victims" or (head == "persons" and is_helped(bound, act, phrase)) else ""
    if "catch" in light:
        still = act.voice == "passive" and bound.words[act.first - 1].lower in ("are", "is")  # wherever that may be
        if head in ("victims", "persons") and act.voice == "active" and is_of_house(bound, act):
            return "victims_assisted"  # "the shelter | held 12 girls"
        return "arrests" if head == "offenders" and not still else ""
    if "withdraw" in light:
        away = "out" in where or (at < len(bound.words) and bound.words[at].lower == "from")
        return "victims_identified" if away and head in ("victims", "persons") else ""
    if light & {"discharge", "let-go"}:
        kinds = {code for word in bound.words[phrase.noun : phrase.stop] for code in word.codes("victims")}
        of_army = "discharge" in light or any("soldiering" in word.codes("exploitation") for word in bound.words)
        return "victims_identified" if of_army and kinds & {"children", "boys", "girls"} else ""
    if "hear" in light:
        of_it = phrase.source in ("no", "any") or are_of_trafficking(bound, phrase)  # "heard no cases"
        return "prosecutions" if head == "cases" and of_it else ""
    if head == "cases" and light & {"file", "record"} and _are_police(bound, act):
        return "investigations"
    if head == "cases":
        return _CASE_VERBS.get(next((kind for kind in act.light if kind in _CASE_VERBS), ""), "")
    if head not in ("victims", "persons", ""):
        return ""
    if "find" in light and [word.lower for word in bound.words[at : at + 2]] == [
        "to",
        "be",
    ]:  # "found nine to be victims"
        named = any("count-heads:victims" in word.tags for word in bound.words[at + 2 : at + 5])
        return "victims_identified" if named else ""
    if "place" in light and head and at < len(bound.words) and bound.words[at].lower == "back":
        sent = "count-context:sent-back" in bound.words[act.first].tags  # who is sent back may be deported
        sent = sent and not any(map(helps, bound.words[max(0, act.first - _WINDOW) : act.first]))
        return "" if sent or is_on_the_move(bound, phrase) else "victims_assisted"
    if "place" in light and joins_program(bound.words, at, victims=head == "victims" or phrase.partitive == "of"):
        return "victims_assisted"
    if at + 1 < len(bound.words) and any(word.lower == "as" for word in bound.words[at : at + 3]):
        return ""  # "placed 300 girls with families | as maids"
    locked = any("count-cues:lockup" in word.tags for word in bound.words[at : at + 5])
    if (
        light & {"place", "transfer"}
        and not locked
        and ("home" in where or ((head or act.voice == "active") and goes_to_helpers(bound.words, at)))
    ):
        return "victims_assisted"
    if "refer" in light:
        return "victims_assisted" if head or phrase.source != "any" else ""
    if "transfer" in light and "out" in where:
        return "victims_identified"
    house = is_of_house(bound, act)
    by_house = head == "victims" or (bool(head) and house)
    whom = any(
        word.lower == "whom" for word in bound.words[max(0, act.first - 4) : act.first]
    )  # "of whom it lodged 45"
    taken_in = "take-in" in light and (head or (phrase.source == "number" and (house or phrase.partitive or whom)))
    if taken_in or ("get" in light and act.voice == "active" and by_house):
        return "victims_assisted"
    exploited = are_of_trafficking(bound, phrase)
    if "find" in light and (head == "victims" or (head == "persons" and exploited)) and act.voice == "passive":
        return "victims_identified" if where.isdisjoint(("guilty", "prove")) else ""
    if "find" in light and head and act.voice == "active":
        if is_of_study(bound, act) or is_on_the_move(bound, phrase):
            return ""
        return "victims_identified"
    return "victims_identified" if "record" in light and head == "victims" else ""


def _are_police(bound: Bound, act: Act) -> bool:
    """Whether it is the police who file cases, which opens them: "the police | filed 28 cases"."""
    before = bound.words[max(0, act.first - 2) : act.first]
    if "count-cues:report" in bound.words[act.first].tags:
        return False
    return any("cooperation-cues:persons" in word.tags and word.lower == "police" for word in before)


def _is_brought_against(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether cases are brought against somebody, or opened so by prosecutors; what these initiate goes to court."""
    words = bound.words
    initiated = "count-context:initiate" in words[act.first].tags and act.voice == "active"
    if initiated and act.first > 0 and "count-cues:prosecutor" in words[act.first - 1].tags:
        return True
    if phrase.stop >= len(words) or words[phrase.stop].lower != "against" or act.voice != "active":
        return False
    by_prosecutors = act.first > 0 and "count-cues:prosecutor" in words[act.first - 1].tags
    return "transfer" in act.light or ("open" in act.light and by_prosecutors)


def _is_for_victims(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether victims get what is given: those after "to", or the subject of "received"."""
    words = bound.words
    after = words[max(phrase.stop, act.stop) :]
    stop = next((at for at, word in enumerate(after) if word.lower in ("and", ",", ";", "but")), len(after))
    given = any(word.lower in ("to", "for") for word in after[:2])
    around = after[:stop] if given else words[: act.first]
    return any("count-heads:victims" in word.tags for word in around)
