"""What is told of those whom a verb counts: who they are, where they are held or helped, and who found them."""

from __future__ import annotations

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import Bound

_WINDOW = 14


def is_in_office(bound: Bound, phrase: Phrase) -> bool:
    """Whether people are named by an office, which no victim holds: "found | 212 employers"."""
    return phrase.head == "persons" and "count-context:in-office" in bound.words[phrase.stop - 1].tags


def are_things(bound: Bound, phrase: Phrase) -> bool:
    """Whether a number is one of things just counted, which are no victims: "received 800 calls, | none of them"."""
    if phrase.partitive not in ("whom", "of") or phrase.head or not phrase.first:
        return False
    of_what = bound.words[phrase.stop - 1].lower
    if of_what == "which" or of_what == "whom":
        return of_what == "which"
    beside = next((p for p in reversed(bound.phrases) if p.stop <= phrase.first and p.source == "number"), None)
    if beside is None or beside.head not in ("none", "unknown", "cases", "event"):
        return False
    return bound.words[phrase.first - 1].text == "," and not bound.has_act_between(beside.stop, phrase.first)


def are_just_anybody(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether people get papers that many get who are no victims: "issued visas to | 4,000 workers".

    Travel papers are for anybody unless an embassy gives them, permits only where no more is said than "workers".
    """
    words = bound.words
    given = {tag for word in words[act.first : max(act.stop, phrase.first)] for tag in word.tags}
    if phrase.head != "persons" or given.isdisjoint(("count-context:paper", "count-context:leave")):
        return False
    named = "count-context:anybody" in words[phrase.stop - 1].tags
    abroad = any("count-context:legation" in word.tags for word in words[: act.first])
    if not named and (abroad or "count-context:paper" not in given):
        return False
    after = words[phrase.noun : phrase.stop + _WINDOW]
    told = ("count-context:in-need", "count-cues:exploited", "count-heads:victims")
    return not any(not word.tags.isdisjoint(told) or word.codes("exploitation") for word in after)


def is_of_victims(bound: Bound, phrase: Phrase) -> bool:
    """Whether a number counts people, or those of its verb that victims are: "gave care to | 207"."""
    act = bound.objects.get(phrase.first)
    helped = act is not None and any(measure.startswith("victims") for measure in act.measures)
    return phrase.head in ("victims", "persons") or (not phrase.head and helped)


def is_petty(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether people are arrested or tried for what victims are often blamed for: "arrested 120 women for begging"."""
    at = max(act.stop, phrase.stop)
    if "count-cues:petty" in bound.words[phrase.stop - 1].tags:
        return True  # "arrested | 12 prostitutes"
    words = bound.words[at : at + 3]
    of_what = words[0].lower in ("for", "with", "of", "in") if words else False
    return of_what and any("count-cues:petty" in word.tags for word in words[1 : 2 if words[0].lower == "for" else 3])


def is_sent_away(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether people are treated as illegal migrants are, who may be victims: "were jailed | or deported"."""
    at = max(act.stop, phrase.stop)
    words = bound.words[at : at + 2]
    return len(words) == 2 and words[0].lower in ("or", "and") and "count-cues:sent-away" in words[1].tags


def is_of_house(bound: Bound, act: Act) -> bool:
    """Whether it is a shelter that received people: "a shelter run by nuns received 27 girls"."""
    return any("count-cues:house" in word.tags for word in bound.words[max(0, act.first - 6) : act.first])


def are_of_trafficking(bound: Bound, phrase: Phrase) -> bool:
    """Whether the noun of a phrase names trafficking: "17 trafficking cases", "40 enslaved men"."""
    return any("count-cues:exploited" in word.tags for word in bound.words[phrase.noun : phrase.stop])


def is_of_study(bound: Bound, act: Act) -> bool:
    """Whether it is a survey that found people: "a survey by the ILO found 9,000 children at work"."""
    for near in range(act.first - 1, max(-1, act.first - _WINDOW), -1):
        if bound.words[near].text in ";—":
            return False
        named = near > 0 and bound.words[near].text[0].isupper()  # "the Institute for Social | Research"
        if "count-cues:survey" in bound.words[near].tags and not named:
            return True
    return False


def is_on_the_move(bound: Bound, phrase: Phrase) -> bool:
    """Whether people are migrants of whom nothing more is said: "intercepted 900 migrants at sea"."""
    words = bound.words
    if not any("count-cues:migrant" in word.tags for word in words[phrase.noun : phrase.stop]):
        return False
    around = words[phrase.noun : phrase.stop + _WINDOW]
    end = next((at for at, word in enumerate(around) if word.text in ",;"), len(around))
    around = around[:end]  # what stands behind is told of others: "of 212 migrants met at sea, three were victims"
    return not any(
        "count-cues:exploited" in word.tags or "count-heads:victims" in word.tags or word.codes("exploitation")
        for word in around
    )


def is_helped(bound: Bound, act: Act, phrase: Phrase) -> bool:
    """Whether people who come back do so with somebody's help: "with the embassy's help, 22 maids came home"."""
    words = bound.words
    if any("count-cues:migrant" in word.tags for word in words[phrase.noun : phrase.stop]):
        return False
    if any(
        measure.startswith("victims") for other in bound.subjects.get(phrase.first, ()) for measure in other.measures
    ):
        return True  # "were rescued and returned home"
    home = not words[act.first].lower.endswith("ed") or any(w.codes("places") for w in words[act.stop : act.stop + 3])
    return home and any(
        word.lower == "with" and any("count-cues:help" in near.tags for near in words[at + 1 : at + 6])
        for at, word in enumerate(words)
    )


def are_others(bound: Bound, phrase: Phrase) -> bool:
    """Whether a number is of what is not counted: "closed four agencies and referred | seven others", "... | seven"."""
    before = [other for other in bound.phrases if other.stop <= phrase.first and other.source == "number"]
    if phrase.source != "number" or not before:
        return False
    if bound.words[phrase.stop - 1].lower == "others":
        return before[-1].head in ("unknown", "none")
    named = next((other for other in reversed(before) if other.stop > other.noun), None)
    of_firms = named is not None and "count-context:firm" in bound.words[named.stop - 1].tags
    return of_firms and not phrase.head and not phrase.partitive
