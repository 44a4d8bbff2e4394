"""The part that a named place plays: victims come from there, pass through, are taken to it or exploited in it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.manner.layers import Said
from tipgraph.grammar.manner.part_kinds import Part, kind_of
from tipgraph.grammar.manner.parts_called import DESTINATION, ORIGIN, SCENE, TRANSIT, called, named_role
from tipgraph.grammar.manner.parts_left import goes_on_from, is_left
from tipgraph.grammar.manner.scenes import Clause, Scene
from tipgraph.reading import Item

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
_WORK = _CUE + "labor-sector"
_WHOLE = "location-cues:whole"
_DESCRIBED, _PLACE_NOUN = "location-cues:described", "location-cues:place-noun"
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
    by = any(_CUE + "by" in item.tags for item in scene.items[max(0, where - 3) : max(0, where)])
    if (
        where > 0
        and not by
        and any(cue.has("official") and cue.end == scene.items[where - 1].end for cue in clause.cues)
    ):
        return ""  # "embassy staff in": where those are who speak of victims
    role = called(scene.items, parts[at], clause)
    first = parts[at].first
    if first and _CUE + "transit" in scene.items[first - 1].tags:
        return TRANSIT  # "women transit Nairobi"
    if goes_on_from(scene.items, parts[at]):
        return TRANSIT
    if not role and is_left(scene.items, parts, at):
        return ORIGIN
    if not role:
        role = named_role(scene, clause, parts[at]) if where < 0 else _governed(scene, clause, parts[at], where, own)
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


def _preposition(items: Sequence[Item], parts: Sequence[Part], at: int) -> int:
    """Where the preposition stands that governs a place, or the list that it is in; -1 where there is none."""
    i = parts[at].first - 1
    ends = {part.stop - 1: part.first for part in parts}
    steps = 0
    example = -1
    of_several = False  # whether a noun of places stands before it, with which others may be joined
    own = any(kind_of(item) for item in items[parts[at].first + 1 : parts[at].stop])
    adjectives = _ADJECTIVES if own else 0  # how many unknown words may stand before a noun of places
    while i >= 0 and steps < _LONGEST_LIST:
        item = items[i]
        steps += 1
        if _CUE + "list-example" in item.tags:
            example = i
        elif kind_of(item):
            adjectives = _ADJECTIVES
            of_several = True
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
        described = described or (of_several and _WHOLE in item.tags)  # "in the [bars] and camps of"
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
        if items[i].codes("places", "name"):
            break  # "refugees from Mali in camps near"
        if _FROM in items[i].tags:
            return ORIGIN  # "from poor families in"
        if _TO in items[i].tags and _moved(scene, clause, i):
            return DESTINATION  # "sold to brothels in"
        if items[i].lower == "into":
            break
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
    if _hand_over(items, clause, where):
        return ORIGIN
    taken = any(cue.has("brought", "sold") and cue.start > end for cue in clause.cues)
    known = any(item.codes("victims") for item in items[clause.first : where])
    known = known or any(_TO in item.tags for item in items[where : clause.stop])
    if taken and known and not brought and not exploited:
        return ORIGIN  # "girls in the north are sold to brothels in India"; not "officers in the north sold girls"
    if brought or _from_elsewhere(items, clause, where, part, own):
        return DESTINATION
    if hired and _told_between(items, clause, hired[0], exploited, where):
        return DESTINATION  # "girls hired in A are exploited in B"
    return SCENE


def _hand_over(items: Sequence[Item], clause: Clause, where: int) -> bool:
    """Whether relatives live in a place who give people away: "parents in A [hand over] their sons to"."""
    kin = any(_CUE + "kin" in item.tags for item in items[max(clause.first, where - 3) : where])
    return kin and any(not item.tags.isdisjoint(_MOVING) for item in items[where : clause.stop])


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
    """Whether people are from another part or another country than a place.

    They are where it lies abroad, or where the clause says so before it ("girls from A"). An adjective tells nothing:
    foreigners who are exploited at home may have lived there all their lives.
    """
    at_home = set(part.codes) or {own}
    if own not in at_home:  # "boys are exploited in Delhi": it lies abroad
        done = any(not item.tags.isdisjoint(_VERBS) for item in items[clause.first : where])
        return done and not any(at_home.intersection(item.codes("places", "adjective")) for item in items[:where])
    for i in range(_subject_from(items, clause, where), where):
        if _FROM in items[i].tags:
            told = any(not item.tags.isdisjoint(_VERBS) or _TO in item.tags for item in items[i:where])
            # without a verb they live there: "refugees from Chad in camps near"
            return told or any(not item.tags.isdisjoint(_MOVING) for item in items[clause.first : i])
    return False


def _subject_from(items: Sequence[Item], clause: Clause, where: int) -> int:
    """Where the subject of a clause may begin: further back where it has none ("..., but are | forced into")."""
    own = any(item.codes("victims") for item in items[clause.first : where])
    carried = not own and _CUE + "boundary" in items[clause.first].tags
    return 0 if carried else clause.first


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
