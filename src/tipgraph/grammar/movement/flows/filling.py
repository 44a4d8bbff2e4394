"""From frames to flows: what the text leaves unsaid is filled in as the reports mean it.

Exploitation without a place happens in the country itself; people without an origin are the country's own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import partial
from itertools import permutations

from tipgraph.grammar.movement.flows.fighters import use_those_there
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.people.groups import Group
from tipgraph.model import UNSPECIFIED, Flow, Span

_OWN_PEOPLE = Group(("persons",))


def filled(frame: Frame, own: str, formula: bool, evidence: Span) -> Iterator[Flow]:
    """The flows of a frame, with what the text leaves unsaid.

    Args:
        own: the country that the text is about.
        formula: whether the clause is one of the opening formulas, which state roles rather than flows.
        evidence: the words of the clause.
    """
    forms = _forms(frame)
    _set_off(frame, own)
    moved = bool(frame.origin or frame.via or frame.destination or frame.between or frame.both_ways)
    if frame.denied or not _states(frame, forms, moved, formula, own):
        return
    groups = frame.groups or [_OWN_PEOPLE]
    modality = "possible" if frame.possible else "asserted"
    rule = "flows.formula" if formula else _rule(frame)
    for (origins, alone), victims in _by_origin(groups, frame).items():
        stated = partial(Flow, evidence=evidence, rule=rule, victims=victims, exploitation=forms, modality=modality)
        origin, via, destination = _route(frame, list(origins), own)
        via = [*via, *alone]
        theirs = any(own in g.origins for g in groups)
        if {*frame.origin} == {own} and not theirs and set(origins) - {own, UNSPECIFIED}:
            origin = [code for code in origin if code != own]  # "abduct Eritreans from camps in the east"
            via = via if own in via or own in destination else [own, *via]
        if frame.before_arrival and (UNSPECIFIED in origins or not origins):
            continue  # from somewhere to somewhere
        if own in frame.left and set(destination) == {UNSPECIFIED}:
            origins, origin = (own,), [own]  # "Syrians and migrant workers have fled the country"
        if UNSPECIFIED in origins and set(destination) == {UNSPECIFIED} and own not in via:
            destination = [own]  # "exploit domestic and foreign victims and Xs abroad": the foreign ones are here
        if frame.verbs == {"identify"} and not any(own in places for places in (origin, via, destination)):
            continue  # the story of a victim whom others freed elsewhere
        if frame.stays:  # "to and through X to Y": some stay in X
            yield from _split(stated, origin, frame.way_to_stay, frame.stays)
        yield from (flow for code in frame.both_ways for flow in _there_and_back(stated, own, code))
        if frame.both_ways and not (frame.origin or frame.via or frame.destination):
            continue
        if via and {*origin} == {*destination} and len(origin) == 1 and own not in origin:
            continue  # "Nepali girls rescued here are taken to a shelter in Nepal"
        if not destination and set(via) <= {own, *frame.stays} and set(origin) <= {own}:
            continue  # "transport victims through the interior": from nowhere to nowhere
        if frame.stays and not destination:
            continue
        if use_those_there(frame, forms, origins, own):
            yield from (stated(origin=(code,), destination=(code,)) for code in destination)
            continue
        if (origin or destination) and (via or destination):
            yield from _split(stated, origin, via, destination)
    for one, other in permutations(frame.between, 2):
        victims = groups[0].victims
        yield Flow(
            evidence=evidence,
            rule=rule,
            origin=(one,),
            destination=(other,),
            victims=victims,
            exploitation=forms,
            modality=modality,
        )


def _set_off(frame: Frame, own: str) -> None:
    """Where people boarded is on the way of those who are from elsewhere: "Uzbeks ... flown from Bishkek to Dubai"."""
    origins = {*frame.origin, *(code for g in frame.groups for code in g.origins)} - {UNSPECIFIED}
    theirs = not origins and bool(frame.destination) and own not in frame.destination  # the country's own people
    for code in frame.set_off_from:
        if code not in origins:
            add(frame.via if origins or (theirs and code != own) else frame.origin, (code,))


def _there_and_back(stated: partial[Flow], own: str, other: str) -> Iterator[Flow]:
    """The flows from the country to another and from there: "are trafficked to and from Chad"."""
    yield stated(origin=(own,), destination=(other,))
    yield stated(origin=(other,), destination=(own,))


def _rule(frame: Frame) -> str:
    """The name of the rule that reads a frame: what its strongest verb says."""
    if frame.vulnerable:
        return "flows.vulnerable"
    for kind in ("exploit", "traffic", "move", "transit", "endure", "identify", "weak-exploit", "occur"):
        if kind in frame.verbs:
            return f"flows.{kind}"
    return "flows.described"


def _states(frame: Frame, forms: tuple[str, ...], moved: bool, formula: bool, own: str) -> bool:
    """Whether a clause states a flow at all."""
    specific = forms != ("unspecified",)
    if formula and (not frame.verbs or frame.verbs - {"travel", "live"}):
        return moved or bool(frame.groups)
    strong = frame.verbs & {"exploit", "traffic"}
    named = any(g.origins for g in frame.groups)
    foreign = any(g.origins and own not in g.origins for g in frame.groups) or (
        bool(frame.origin) and own not in frame.origin
    )
    if frame.vulnerable and not moved:
        return bool(frame.groups)
    if strong == {"traffic"} and not (specific or frame.destination or frame.via or foreign or frame.within):
        return False  # "victims are trafficked mostly from poor areas": to where, or for what, is not said
    if strong:
        return bool(specific or frame.groups or moved)
    if frame.vulnerable:
        return bool(frame.groups)
    if (
        frame.agent
        and frame.facilitated
        and not frame.groups
        and frame.forms
        and frame.destination
        and not frame.venue_only
    ):
        return True  # "organized crime groups facilitate labor trafficking to Germany"
    if frame.smuggled and not specific:
        return False  # people smuggled, with nothing said of trafficking
    if "move" in frame.verbs:
        return bool(frame.groups) and (
            specific or bool(frame.destination or frame.via) or (named and "unspecified" in frame.forms) or foreign
        )
    if "transit" in frame.verbs or (frame.via and frame.verbs != {"travel"}):
        # those who only pass through on their way are no victims yet
        return bool(frame.groups) and (bool(frame.forms) or frame.named_victims or frame.goes_on)
    if "endure" in frame.verbs and frame.groups:
        return bool(frame.forms)
    if "identify" in frame.verbs and frame.groups:
        return (frame.named_victims or bool(frame.forms)) and (named or moved)
    if "weak-exploit" in frame.verbs and frame.groups:
        return specific
    if "occur" in frame.verbs and frame.trade_only and not frame.groups:
        return False  # "commercial sex takes place in resorts": of nobody who is forced
    somewhere = named or foreign or frame.via or (frame.within and frame.groups)
    if "occur" in frame.verbs and (specific or (somewhere and "unspecified" in frame.forms)):
        return True
    return bool(frame.groups or frame.destination or frame.origin) and frame.described and not frame.removal


def _forms(frame: Frame) -> tuple[str, ...]:
    """The forms of exploitation, "unspecified" only where none is named."""
    forms = [form for form in frame.forms if form != "unspecified"]
    strong = frame.verbs & {"exploit", "traffic"}
    become = "endure" in frame.verbs and (frame.named_victims or "unspecified" in frame.forms)
    if "soldiering" in forms:
        return tuple(dict.fromkeys(forms))  # "used children as combatants and cooks": all of it for the group
    worked = (strong or become or frame.verbs & {"move"} or frame.set_to) and not frame.vulnerable and frame.sectors
    if worked and "labor" not in forms and ("sex" not in forms or frame.venue_only or frame.sectors_apart):
        forms.append("labor")
    if not forms and strong and frame.infinitive and not frame.vulnerable:
        forms.append("labor")
    return tuple(dict.fromkeys(forms)) or ("unspecified",)


def _by_origin(groups: Sequence[Group], frame: Frame) -> dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[str, ...]]:
    """The victims by where they are from, and by what they alone pass through."""
    result: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[str, ...]] = {}
    for group in groups:
        origins = tuple(dict.fromkeys([*group.origins, *frame.origin]))
        via = group.via
        if frame.origin and group.origins == (UNSPECIFIED,):
            origins = tuple(frame.origin)
        elif _only_passed(group, frame):
            origins, via = group.origins, (*frame.origin, *via)
        key = (origins, via)
        result[key] = tuple(dict.fromkeys([*result.get(key, ()), *group.victims]))
    return result


def _only_passed(group: Group, frame: Frame) -> bool:
    """Whether people of one country are taken from another to a third: "Lao women are carried from Oman to Japan"."""
    countries = {*group.origins}
    if not (countries and frame.origin and frame.destination and frame.verbs & {"move", "traffic"}) or frame.via:
        return False
    named = not any(":" in code for code in (*countries, *frame.origin))
    return named and countries.isdisjoint(frame.origin) and {*frame.origin}.isdisjoint(frame.destination)


def _route(frame: Frame, origin: list[str], own: str) -> tuple[list[str], list[str], list[str]]:
    """Origin, transit and destination, filled in: the country's own people, exploited in the country itself."""
    via = list(frame.via)
    destination = [own, *frame.destination] if frame.at_home else list(frame.destination)
    if "transit" in frame.verbs and not via and own not in destination:
        via = [own]
    via = [code for code in via if code not in destination]
    named = bool(set(frame.forms) - {"unspecified"}) or frame.infinitive
    exploited = bool(frame.verbs & {"exploit", "traffic"}) and named
    become = "endure" in frame.verbs and frame.possible
    if own in via and (frame.vulnerable or ((exploited or become) and not destination)) and not frame.arrived:
        # migrants who are vulnerable on their way through the country, or exploited in its ports
        via, destination = [code for code in via if code != own], [own]
    passing = bool(origin) and own not in origin and not via
    if frame.only_hoped and frame.vulnerable and passing:
        destination = [own]  # "migrants trying to reach Europe are vulnerable": here, on their way
    if frame.stopped_before and not destination:
        # "Somalis trying to reach Europe are sold": here; where the country's own people are sold, nothing says
        destination = [own] if passing else list(frame.stopped_before)
    onward = frame.onward or (frame.taken_on and (own in frame.held_in or not frame.held_in))
    if onward and not via and origin and own not in origin and own not in destination:
        via = [own]  # "Russian women are sold from club to club and taken on to Germany"
    if frame.arrival and via and not destination:
        via, destination = via[:-1], via[-1:]  # "by way of Niger and Libya are sold there"
    held = "weak-exploit" in frame.verbs and named
    if via and not destination and (exploited or held) and origin and own not in origin and own not in via:
        destination = [own]  # "Nigerian women arrive through Italy and are forced into prostitution": here
    if not destination and not via:
        if frame.verbs and frame.verbs <= {"travel", "live"} and not frame.described:
            return [], [], []
        destination = [UNSPECIFIED] if own in frame.left else [own]
    if frame.hired_in and destination == frame.hired_in and not (origin or via or frame.armed or own in destination):
        return destination, [], [own]  # "gangs recruit girls in Nepal": for work here
    if not origin and own in frame.came_to and destination == [own]:
        origin = [UNSPECIFIED]  # "men who migrate to Brunei": they are foreign
    if not origin:
        if own in destination and (via or own in frame.brought_in):
            origin = []  # "are brought to the UK", "come by way of Egypt": nothing says from where
        elif (own in via and destination) or (frame.agent_place and own not in destination):
            origin = []
        else:
            origin = [own]
    return origin, via, destination


def _split(stated: partial[Flow], origin: list[str], via: list[str], destination: list[str]) -> Iterator[Flow]:
    """One flow, or two where a country would be both an origin and passed through."""
    both = [code for code in origin if code in via]
    rest = [code for code in origin if code not in via]
    if both:
        through = tuple(code for code in via if code not in both)
        yield stated(origin=tuple(both), transit=through, destination=tuple(destination))
    if rest or not origin:
        yield stated(origin=tuple(rest), transit=tuple(via), destination=tuple(destination))
