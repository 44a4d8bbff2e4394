"""The part that a named place plays: victims come from there, pass through, are taken to it or exploited in it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.layers import Said
from tipgraph.grammar.manner.part_kinds import Part, kind_of
from tipgraph.grammar.manner.parts_left import goes_on_from, is_left
from tipgraph.grammar.manner.scenes import Clause, Scene
from tipgraph.reading import Item

ORIGIN, TRANSIT, DESTINATION, SCENE = "origin", "transit", "destination", "scene"

_CUE = "flow-cues:"
#: Prepositions by the part that a place behind them plays, the most telling first.
_RELATIONS = (("via", TRANSIT), ("from", ORIGIN), ("in", SCENE), ("to", DESTINATION), ("outside", ""), ("between", ""))
_FROM, _TO, _VIA, _IN = _CUE + "from", _CUE + "to", _CUE + "via", _CUE + "in"
_LINKING = frozenset(
    f"{_CUE}{cue}" for cue in ("and", "list-example", "determiner", "direction", "native", "other-place")
)
_VERBS = frozenset(
    f"{_CUE}{cue}" for cue in ("exploit", "traffic", "move", "travel", "weak-exploit", "be", "endure", "transit")
)
_NAMED = (("role-destination", DESTINATION), ("role-transit", TRANSIT), ("role-source", ORIGIN))
_WORK = _CUE + "labor-sector"
_DESCRIBED, _PLACE_NOUN = "location-cues:described", "location-cues:place-noun"
_EQUATING = frozenset(f"{_CUE}{cue}" for cue in ("copula", "be", "as", "remain"))
_MOVING = frozenset(f"{_CUE}{cue}" for cue in ("move", "traffic", "travel"))
#: How many words may stand between a preposition and the place that a second one adds ("from villages in").
_WITHIN = 5
#: How many unknown words may stand before a noun of places, and how many between a preposition and its examples.
_ADJECTIVES, _EXPLAINED = 2, 10
#: How many words back a preposition is looked for over a list of places.
_LONGEST_LIST = 30


def part_played(scene: Scene, clause: Clause, parts: Sequence[Part], at: int, own: str) -> str:
    """The part that the named place at an index plays; empty where the sentence does not say."""
    where = _preposition(scene.items, parts, at)
    if where > 0 and any(cue.has("official") and cue.end == scene.items[where - 1].end for cue in clause.cues):
        return ""  # "embassy staff in": where those are who speak of victims
    role = _called(scene.items, parts[at])
    first = parts[at].first
    if first and _CUE + "transit" in scene.items[first - 1].tags:
        return TRANSIT  # "women transit Nairobi"
    if goes_on_from(scene.items, parts[at]):
        return TRANSIT
    if not role and is_left(scene.items, parts, at):
        return ORIGIN
    if not role:
        role = _named_role(scene, clause, parts[at]) if where < 0 else _governed(scene, clause, parts[at], where, own)
    tourists = any(cue.has("sex-buying", "child-sex") for cue in clause.cues)
    return SCENE if role and tourists else role  # what they come to, victims need not be brought to


def _governed(scene: Scene, clause: Clause, part: Part, where: int, own: str) -> str:
    """The part that a place plays behind the preposition at an index."""
    tags = scene.items[where].tags
    role = next((role for cue, role in _RELATIONS if _CUE + cue in tags), "")
    if role == SCENE or scene.items[where].lower == "of":
        return _of_scene(scene, clause, part, where, own)
    if role == DESTINATION and scene.items[where].lower == "to" and not _moved(scene, clause, where):
        return ""
    return role


def _named_role(scene: Scene, clause: Clause, part: Part) -> str:
    """The part that a clause names outright: "destinations include A and B", "use A as a transit point"."""
    for i in range(clause.first, clause.stop):
        role = next((role for cue, role in _NAMED if _CUE + cue in scene.items[i].tags), "")
        if role:
            low, high = sorted((i, part.first))
            between = scene.items[low + 1 : high]
            return role if any(not item.tags.isdisjoint(_EQUATING) for item in between) else ""
    return ""


def _called(items: Sequence[Item], part: Part) -> str:
    """The part that a predicate right behind a place gives it: "ports around A are [transit points]"."""
    if part.stop >= len(items) or _EQUATING.isdisjoint(items[part.stop].tags):
        return ""
    near = items[part.stop + 1 : part.stop + 1 + _WITHIN]
    if any("location-cues:transit" in item.tags for item in near):
        return TRANSIT
    return next((role for item in near for cue, role in _NAMED if _CUE + cue in item.tags), "")


def _preposition(items: Sequence[Item], parts: Sequence[Part], at: int) -> int:
    """Where the preposition stands that governs a place, or the list that it is in; -1 where there is none."""
    i = parts[at].first - 1
    ends = {part.stop - 1: part.first for part in parts}
    steps = 0
    example = -1
    adjectives = 0  # how many words that the vocabulary does not know may stand before a noun of places
    while i >= 0 and steps < _LONGEST_LIST:
        item = items[i]
        steps += 1
        if _CUE + "list-example" in item.tags:
            example = i
        elif kind_of(item):
            adjectives = _ADJECTIVES
        if any(_CUE + cue in item.tags for cue, _ in _RELATIONS) and item.lower != "among":
            return i
        if i in ends:
            i = ends[i] - 1
            continue
        if item.lower == "of":
            if i and (kind_of(items[i - 1]) or items[i - 1].lower == "of"):
                i -= 1
                continue
            return i  # "the streets of", which is in it
        described = bool(kind_of(item)) or not _LINKING.isdisjoint(item.tags) or item.text in (",", "(", "-")
        described = described or (item.is_capitalised and not item.tags)  # a name that the vocabulary does not know
        if not described and not item.codes("places") and _DESCRIBED not in item.tags:
            known = item.tags and _WORK not in item.tags  # "in the gold mining region of"
            if known or not item.text[0].isalpha() or not adjectives:
                break
            adjectives -= 1  # "in the self-declared republic of"
        i -= 1
    return _before_example(items, example) if example >= 0 else -1


def _before_example(items: Sequence[Item], at: int) -> int:
    """Where the preposition stands of places that are examples of a noun: "to towns with many bars, including A"."""
    named = False
    for i in range(at - 1, max(-1, at - 1 - _EXPLAINED), -1):
        tags = items[i].tags
        named = named or bool(kind_of(items[i])) or _PLACE_NOUN in tags
        if any(_CUE + cue in tags for cue, _ in _RELATIONS):
            if named:
                return i
        elif not _VERBS.isdisjoint(tags) or items[i].text == ";":
            return -1
    return -1


def _of_scene(scene: Scene, clause: Clause, part: Part, where: int, own: str) -> str:
    """What a place is in which something happens: where people are from, pass, were brought to, or only are."""
    items = scene.items
    if kind_of(items[where - 1]) == "border-area":
        return TRANSIT
    for i in range(where - 1, max(-1, where - 1 - _WITHIN), -1):
        if items[i].text == "," or not _VERBS.isdisjoint(items[i].tags - {_CUE + "from"}):
            break
        if _FROM in items[i].tags:
            return ORIGIN  # "from poor families in"
        if _TO in items[i].tags and (items[i].lower != "to" or _moved(scene, clause, i)):
            return DESTINATION  # "sold to brothels in"
        if _TO in items[i].tags and any(kind_of(item) for item in items[i + 1 : where]):
            moving = any(not item.tags.isdisjoint(_MOVING) for item in items[clause.first : i])
            if moving:
                return DESTINATION  # "trafficked for forced labor and to urban areas in"
    if where == clause.first and _leads_away(items, clause, where, part, own):
        return ORIGIN  # "in A, armed men took children to another country"
    end = items[where].start
    hired = [cue for cue in clause.cues if cue.has("hired") and cue.start < end]
    brought = [cue for cue in clause.cues if cue.has("brought", "came") and cue.start < end]
    exploited = [one for one in clause.anchors if one.start < end and not any(one.start == h.start for h in hired)]
    if any(_FROM in item.tags and hired and item.start > hired[0].start for item in items[clause.first : where]):
        return DESTINATION  # "recruit girls from A for hotels in B"
    if hired and not brought and not exploited:
        return ORIGIN  # "recruit girls in"
    taken = [cue for cue in clause.cues if cue.has("brought", "sold") and cue.start > end]
    if taken and not brought and not exploited:
        return ORIGIN  # "girls in the north are sold to brothels in India"
    if brought or _from_elsewhere(items, clause, where, part, own):
        return DESTINATION
    if hired and _told_between(items, clause, hired[0], exploited, where):
        return DESTINATION  # "girls hired in A are exploited in B"
    return SCENE


def _leads_away(items: Sequence[Item], clause: Clause, where: int, part: Part, own: str) -> bool:
    """Whether people are taken, behind a place with which a clause opens, to another country."""
    here = set(part.codes) or {own}
    moved = next((i for i in range(where + 1, clause.stop) if not items[i].tags.isdisjoint(_MOVING)), clause.stop)
    for i in range(moved, clause.stop - 1):
        if _TO in items[i].tags and (codes := items[i + 1].codes("places", "name")):
            return here.isdisjoint(codes)
    return False


def _told_between(items: Sequence[Item], clause: Clause, hired: Said, exploited: Sequence[Said], where: int) -> bool:
    """Whether a place stands behind a verb of hiring, and exploitation is told before the next place."""
    for i in range(clause.first, where):
        if items[i].start > hired.start and _IN in items[i].tags:
            return any(items[i].start < one.start < items[where].start for one in exploited)
    return False


def _from_elsewhere(items: Sequence[Item], clause: Clause, where: int, part: Part, own: str) -> bool:
    """Whether the clause says, before a place, that its people are from another part or another country."""
    at_home = set(part.codes) or {own}
    for i in range(_subject_from(items, clause, where), where):
        if _FROM in items[i].tags:
            return True
        if _is_people_of(items, i):
            whose = set(items[i].codes("places", "adjective", "demonym"))
            if whose and whose.isdisjoint(at_home):
                return True
    return False


def _subject_from(items: Sequence[Item], clause: Clause, where: int) -> int:
    """Where the subject of a clause may begin: further back where it has none ("..., but are | forced into")."""
    own = any(item.codes("victims") for item in items[clause.first : where])
    carried = not own and _CUE + "boundary" in items[clause.first].tags
    return 0 if carried else clause.first


def _is_people_of(items: Sequence[Item], at: int) -> bool:
    """Whether an adjective of a country belongs to people."""
    if at + 1 < len(items) and _CUE + "agent" in items[at + 1].tags:
        return False  # "Dominican traffickers"
    if at and _CUE + "by" in items[at - 1].tags:
        return False  # "exploited by foreigners in"
    if items[at].codes("places", "demonym"):
        return True
    if not items[at].codes("places", "adjective"):
        return False
    for item in items[at + 1 : at + 1 + _WITHIN]:
        if any(sense.scheme == "victims" for sense in item.senses):
            return True
        if not item.senses and item.text != ",":
            return False
    return False


def _moved(scene: Scene, clause: Clause, before: int) -> bool:
    """Whether the last verb before a "to" is one of moving, so that it leads to a place: not "forced to beg in"."""
    occurs = False  # "trafficking takes place from the villages to A"
    for item in reversed(scene.items[clause.first : before]):
        occurs = occurs or _FROM in item.tags
        if not item.tags.isdisjoint(_MOVING) or (occurs and _CUE + "occur" in item.tags):
            return True
        if _CUE + "exploit" in item.tags:
            return False
    return False
