"""The measure of a verb that may count much, by its phrase: "opened 90 cases", "sent nine of these to court"."""

from __future__ import annotations

from collections.abc import Callable, Collection
from dataclasses import dataclass, field

from tipgraph.grammar.children import are_children
from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_CASES_OR_UNTOLD, Bound
from tipgraph.grammar.counting.deeds.fitting_people import (
    are_of_trafficking,
    is_helped,
    is_of_house,
    is_of_study,
    is_of_victims,
    is_on_the_move,
)
from tipgraph.grammar.counting.deeds.transfers import after_relative, goes_to_helpers, helps, joins_program
from tipgraph.grammar.verbs import is_past

_WINDOW = 14
#: What is brought to court.
_IN_COURT = PEOPLE_CASES_OR_UNTOLD | {"event", "unknown"}
_CASE_VERBS = {"file": "prosecutions", "open": "investigations", "record": "other"}


@dataclass(slots=True)
class _Deed:
    """A verb that may count much, and what it counts."""

    bound: Bound
    act: Act
    phrase: Phrase
    kinds: Collection[str] = field(init=False)  # of the verb
    head: str = field(init=False)  # of the phrase
    active: bool = field(init=False)
    behind: int = field(init=False)  # where the words begin behind both
    where: Collection[str] = field(init=False)  # what those words tell, and those between

    def __post_init__(self) -> None:
        """Look for what the words around tell."""
        bound, act, phrase = self.bound, self.act, self.phrase
        self.kinds, self.head, self.active = frozenset(act.light), phrase.head, act.voice == "active"
        at = max(phrase.stop, act.stop)
        if self.has("place", "transfer"):
            at = after_relative(bound.words, at)
        stop = min([other.first for other in bound.acts if other.first > at] + [at + _WINDOW, len(bound.words)])
        ahead = [*bound.words[act.stop : phrase.first], *bound.words[at:stop]]  # "flew | home 58 men"
        self.behind = at
        self.where = {sense.code for word in ahead for sense in word.senses if sense.scheme == "count-cues"}

    def has(self, *kinds: str) -> bool:
        """Whether the verb is of one of some kinds."""
        return any(kind in self.kinds for kind in kinds)

    def following(self, count: int) -> list[str]:
        """So many words behind."""
        return [word.lower for word in self.bound.words[self.behind : self.behind + count]]


def light_measure(bound: Bound, act: Act, phrase: Phrase) -> str:
    """The measure of "opened 90 cases", "referred 12 victims", "sent nine of these to court"; else empty."""
    deed = _Deed(bound, act, phrase)
    measures = (rule(deed) for rule in _RULES)
    return next((measure for measure in measures if measure is not None), "")


def _to_justice(deed: _Deed) -> str | None:
    """Who is sent to court or to prison, found guilty, or prosecuted: "sent nine of these to court"."""
    if deed.has("refer", "transfer", "place") and deed.head != "victims":
        if "court" in deed.where and deed.head in _IN_COURT:
            firm = "count-context:firm" in deed.bound.words[deed.phrase.stop - 1].tags
            return "" if firm else "prosecutions"
        if "custody" in deed.where:
            return "arrests"
        if "prison" in deed.where:
            return "sentences"
    if deed.has("find") and "guilty" in deed.where:
        return "convictions"
    brought = deed.head == "cases" and _is_brought_against(deed.bound, deed.act, deed.phrase)
    return "prosecutions" if brought else None


def _come_back(deed: _Deed) -> str | None:
    """Who is brought home: "returned 96 of them to Abidjan"."""
    bound, phrase, head = deed.bound, deed.phrase, deed.head
    if not deed.has("come-back"):
        return None
    if not deed.active:
        helped = head == "victims" or (head == "persons" and is_helped(bound, deed.act, phrase))
        return "victims_assisted" if helped else ""
    counted = any(is_of_victims(bound, other) for other in bound.phrases if other.first < phrase.first)
    kept = head in ("victims", "persons") or phrase.partitive == "of" or (not head and counted)
    return "victims_assisted" if kept and not is_on_the_move(bound, phrase) else ""


def _caught_or_freed(deed: _Deed) -> str | None:
    """Who is caught, got out, or let go from an army: "withdrew 12 children from", "discharged 40 boys"."""
    words, phrase, head = deed.bound.words, deed.phrase, deed.head
    if deed.has("catch"):
        if head in ("victims", "persons") and deed.active and is_of_house(deed.bound, deed.act):
            return "victims_assisted"  # "the shelter | held 12 girls"
        still = deed.act.voice == "passive" and words[deed.act.first - 1].lower in ("are", "is")  # wherever that may be
        return "arrests" if head == "offenders" and not still else ""
    if deed.has("withdraw"):
        away = "out" in deed.where or deed.following(1) == ["from"]
        return "victims_identified" if away and head in ("victims", "persons") else ""
    if not deed.has("discharge", "let-go"):
        return None
    of_army = deed.has("discharge") or any("soldiering" in word.codes("exploitation") for word in words)
    return "victims_identified" if of_army and are_children(words[phrase.noun : phrase.stop]) else ""


def _of_cases(deed: _Deed) -> str | None:
    """What is done with cases: "opened 90 cases", "heard no cases"; and nothing of what is neither case nor victim."""
    if deed.has("hear"):
        of_it = deed.phrase.source in ("no", "any") or are_of_trafficking(deed.bound, deed.phrase)
        return "prosecutions" if deed.head == "cases" and of_it else ""
    if deed.head != "cases":
        return None if deed.head in ("victims", "persons", "") else ""
    if deed.has("file", "record") and _are_police(deed.bound, deed.act):
        return "investigations"
    return _CASE_VERBS.get(next((kind for kind in deed.act.light if kind in _CASE_VERBS), ""), "")


def _placed(deed: _Deed) -> str | None:
    """Who is found to be a victim, or is brought to where help is: "referred 12 victims"."""
    words, at, head = deed.bound.words, deed.behind, deed.head
    if deed.has("find") and deed.following(2) == ["to", "be"]:  # "found nine to be victims"
        named = any("count-heads:victims" in word.tags for word in words[at + 2 : at + 5])
        return "victims_identified" if named else ""
    if deed.has("place") and head and deed.following(1) == ["back"]:
        sent = "count-context:sent-back" in words[deed.act.first].tags  # who is sent back may be deported
        sent = sent and not any(map(helps, words[max(0, deed.act.first - _WINDOW) : deed.act.first]))
        return "" if sent or is_on_the_move(deed.bound, deed.phrase) else "victims_assisted"
    known = head == "victims" or deed.phrase.partitive == "of"
    if deed.has("place") and joins_program(words, at, victims=known):
        return "victims_assisted"  # "enrolled 12 victims in courses"
    if deed.has("place", "transfer") and "as" in deed.following(3):
        return ""  # "placed 300 girls with families | as maids"
    if deed.has("place", "transfer") and not any("count-cues:lockup" in word.tags for word in words[at : at + 5]):
        to_helpers = (head or deed.active) and goes_to_helpers(words, at)
        if "home" in deed.where or to_helpers:
            return "victims_assisted"
    if deed.has("refer"):
        return "victims_assisted" if head or deed.phrase.source != "any" else ""
    return "victims_identified" if deed.has("transfer") and "out" in deed.where else None


def _taken_in(deed: _Deed) -> str | None:
    """Who is taken in: "the shelter | got 12 victims"."""
    house, head, phrase, words = is_of_house(deed.bound, deed.act), deed.head, deed.phrase, deed.bound.words
    whom = any(word.lower == "whom" for word in words[max(0, deed.act.first - 4) : deed.act.first])
    counted = phrase.source == "number" and (house or phrase.partitive or whom)  # "of whom it lodged 45"
    more = _are_more(deed)
    taken = deed.has("take-in") and (head or counted or more)
    # "did not receive any victims", but not "is able to receive 40", "countries which receive 4,000 a year"
    done = (
        is_past(words[deed.act.first]) or words[deed.act.first].lower.endswith("ing") or phrase.source in ("no", "any")
    )
    got = deed.has("get") and deed.active and done and (head == "victims" or ((head or more) and house))
    return "victims_assisted" if taken or got else None


def _are_more(deed: _Deed) -> bool:
    """Whether a number leaves out the noun of those helped before: "housed 40 girls, and a convent took in | 12"."""
    words, phrase = deed.bound.words, deed.phrase
    closes = (
        phrase.stop == len(words) or words[phrase.stop].text in ",;." or words[phrase.stop].lower in ("and", "more")
    )
    each = any("count-context:in-general" in word.tags for word in words[max(0, deed.act.first - 3) : deed.act.first])
    if phrase.source != "number" or phrase.head or phrase.partitive or not closes or each:
        return False  # "and each family took in | two"
    return any(other.stop <= deed.act.first and is_of_victims(deed.bound, other) for other in deed.bound.phrases)


def _found(deed: _Deed) -> str | None:
    """Who is found or recorded: "found 12 women"."""
    bound, phrase, head = deed.bound, deed.phrase, deed.head
    if deed.has("find") and head and deed.active:
        return "" if is_of_study(bound, deed.act) or is_on_the_move(bound, phrase) else "victims_identified"
    if deed.has("find") and deed.act.voice == "passive":
        exploited = head == "victims" or (head == "persons" and are_of_trafficking(bound, phrase))
        if exploited:
            return "victims_identified" if "guilty" not in deed.where and "prove" not in deed.where else ""
    return "victims_identified" if deed.has("record") and head == "victims" else None


#: The rules in their order; each gives None of deeds that it is not of.
_RULES: tuple[Callable[[_Deed], str | None], ...] = (
    _to_justice,
    _come_back,
    _caught_or_freed,
    _of_cases,
    _placed,
    _taken_in,
    _found,
)


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
