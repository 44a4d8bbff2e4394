"""What a clause says of a movement: who, from where, through where, to where, for what, how sure.

A frame is read from the chunks of one clause; ``extract/flows.py`` makes flows of frames.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass, field, replace

from tipgraph.grammar.movement.chunks import Chunk, Form, Mark, People, Places, Verb
from tipgraph.grammar.movement.people import Group, specified
from tipgraph.model import UNSPECIFIED

_UNDERGOES = frozenset({"vulnerable", "endure", "travel", "transit", "weak-exploit", "live"})
_ACTS = frozenset({"exploit", "traffic", "move", "weak-exploit", "identify"})


@dataclass(slots=True)
class Frame:
    """What is read of one clause, before what the text leaves out is filled in."""

    groups: list[Group] = field(default_factory=list)
    origin: list[str] = field(default_factory=list)
    via: list[str] = field(default_factory=list)
    destination: list[str] = field(default_factory=list)
    between: list[str] = field(default_factory=list)
    forms: list[str] = field(default_factory=list)
    verbs: frozenset[str] = frozenset()
    sectors: bool = False
    infinitive: bool = False
    possible: bool = False
    denied: bool = False
    vulnerable: bool = False
    agent: bool = False
    agent_place: bool = False
    anaphor: bool = False
    pronoun: bool = False
    copula: bool = False
    described: bool = False
    pointing: bool = False
    from_places: bool = False
    named_victims: bool = False
    arrival: bool = False
    arrived: bool = False
    same_purpose: bool = False
    removal: bool = False
    start: int = 0
    end: int = 0


def frame_of(chunks: Sequence[Chunk]) -> Frame:
    """The frame of a clause.

    Only what the clause itself says is in it; nothing is filled in.
    """
    frame = Frame(start=chunks[0].start, end=chunks[-1].end)
    main = _main_verb(chunks)
    frame.verbs = frozenset(c.kind for c in chunks if isinstance(c, Verb))
    reason = next((i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.has("because")), len(chunks))
    before = next((i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.has("before")), -1)
    frame.from_places = any(isinstance(c, Places) and c.relation in ("from", "in") for c in chunks)
    frame.named_victims = any(isinstance(c, People) and c.has_victims for c in chunks)
    _read_marks(frame, chunks, main)
    _read_people(frame, chunks, main)
    _read_places(frame, chunks, main, before, reason)
    _read_forms(frame, chunks, main, reason)
    return frame


def _main_verb(chunks: Sequence[Chunk]) -> int:
    """The index of the verb that says what happens to the victims; -1 where there is none.

    A verb of exploitation goes before one of movement, a finite one before one that only describes.
    """
    best, rank = -1, 0.0
    order = {"exploit": 6, "traffic": 6, "vulnerable": 5, "endure": 4, "move": 4.5, "transit": 3, "weak-exploit": 2, "occur": 2.5, "identify": 2.2, "travel": 1}
    for i, chunk in enumerate(chunks):
        if isinstance(chunk, Verb):
            value = order.get(chunk.kind, 0) + (0.3 if chunk.finite else 0)
            if value > rank:
                best, rank = i, value
    return best


def _read_marks(frame: Frame, chunks: Sequence[Chunk], main: int) -> None:
    vulnerable = [i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.kind == "vulnerable"]
    asserted = [
        i
        for i, c in enumerate(chunks)
        if isinstance(c, Verb) and c.kind in ("exploit", "traffic") and c.finite
        if not any(v < i and not _said_anew(chunks, v, i) for v in vulnerable)
    ]
    frame.vulnerable = bool(vulnerable) and not asserted
    frame.sectors = any(c.has("labor-sector") for c in chunks if isinstance(c, Mark | Places))
    for i, chunk in enumerate(chunks):
        if not isinstance(chunk, Mark):
            continue
        if chunk.has("possible") and (i < main or main < 0):
            frame.possible = True
        if chunk.has("denial") and (main < 0 or i < main) and not chunk.has("agent"):
            frame.denied = True
        if chunk.has("agent") and (i < main or main < 0):
            frame.agent = True
        if chunk.has("anaphor") and (i < main or main < 0):
            frame.anaphor = True
            frame.pronoun = frame.pronoun or chunk.text in ("they", "others", "them", "these", "those")
        elif chunk.has("anaphor"):
            frame.pronoun = True
        if chunk.has("copula"):
            frame.copula = True
        if chunk.has("removal"):
            frame.removal = True
        if chunk.has("same-purpose"):
            frame.same_purpose = True
        if chunk.has("their-destination") or (chunk.text == "there" and i > main):
            frame.arrival = True
        if chunk.text == "to" and 0 <= main < i <= main + 9 and _is_infinitive(chunks, i + 1):
            frame.infinitive = True
    frame.possible = frame.possible or frame.vulnerable


def _is_infinitive(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a plain verb follows "to": "coerced adults to pick cotton"."""
    following = chunks[at] if at < len(chunks) else None
    return isinstance(following, Verb) or (isinstance(following, Mark) and not following.tags and following.text.isalpha())


def _said_anew(chunks: Sequence[Chunk], vulnerable: int, at: int) -> bool:
    """Whether a verb after "vulnerable to" says something of its own: "are vulnerable to fraud and are subject to ..."."""
    between = chunks[vulnerable + 1 : at]
    return any(
        isinstance(one, Mark) and one.has("and") and isinstance(other, Mark) and other.has("be")
        for one, other in zip(between, between[1:], strict=False)
    )


def _read_people(frame: Frame, chunks: Sequence[Chunk], main: int) -> None:
    """Who the victims are: the subject of a passive or of a verb of undergoing, the object of an active one."""
    people = [(i, c) for i, c in enumerate(chunks) if isinstance(c, People) and not c.preposition and not _by_before(chunks, i)]
    people = [(i, c) for i, c in people if not _is_predicate(chunks, i, c)] or people
    people = [(i, c) for i, c in people if not (c.has("kin") and _acts(chunks, i))] or people
    plain = [(i, c) for i, c in people if not c.closer] or people
    if not plain:
        return
    verb = chunks[main] if main >= 0 else None
    before = [(i, c) for i, c in plain if i < main]
    after = [(i, c) for i, c in plain if i > main]
    acted = isinstance(verb, Verb) and verb.voice == "active" and verb.kind in _ACTS
    if not isinstance(verb, Verb) or (verb.kind in ("live", "travel") and frame.copula and any(c.has_victims for _, c in after)):
        chosen = _described(frame, chunks, plain)
    elif acted and after and (verb.kind != "weak-exploit" or frame.agent or not before or any(c.has("kin") for _, c in before)):
        chosen = _among(chunks, _objects(chunks, after), after)
    else:
        chosen = before or after[:1]
    chosen = _without_generic(frame, chosen)
    if not chosen:
        return
    for i, one in chosen:
        frame.groups.extend(_own_route(chunks, i, one) if len(chosen) > 1 or len(one.groups) > 1 else one.groups)
    if all(c.closer for _, c in chosen) and any(isinstance(c, Form) for c in chunks[: chosen[0][0]]):
        # "sex trafficking, including of girls": of others too
        frame.groups = specified([Group(("persons",))], frame.groups)
    first = chosen[0][0]
    for i, one in people:
        if one.closer and i > first and (i, one) not in chosen:
            frame.groups = specified(frame.groups, one.groups)
    if isinstance(verb, Verb) and verb.kind == "move" and verb.voice == "active" and not frame.agent and chosen[0][0] < main:
        frame.verbs = frame.verbs - {"move"}  # "boys go to Eswatini to sell goods": nobody is sold
    frame.pointing = any(
        _points_back(chunks, i, c) for i, c in chosen if all(g.victims == ("persons",) for g in c.groups)
    )


def _described(frame: Frame, chunks: Sequence[Chunk], people: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The people of a clause without a verb of its own: "most victims are Guinean children", "the men were victims"."""
    if frame.agent and frame.copula:
        return []  # "most recruiters are citizens of Turkey"
    if any(_nominal(chunks, i) for i, _ in people):
        frame.described = True  # "the trafficking of girls to India"
        return [(i, c) for i, c in people if _nominal(chunks, i)]
    if not frame.copula or len(people) < 2:
        frame.described = frame.copula and people[0][1].has_victims and bool(frame.from_places)
        return people
    first, last = people[0], people[-1]
    if last[1].has_victims and not any(g.origins for g in last[1].groups):
        frame.described = True
        frame.forms.extend(form for g in last[1].groups for form in g.forms)
        return people[:-1]
    if last[1].has("kin"):
        return []  # "victims' families are often complicit"
    if _is_generic(first[1]):
        frame.described = first[1].has_victims
        frame.origin.extend(o for g in first[1].groups for o in g.origins if o not in frame.origin)
        return people[1:]
    return people


def _without_generic(frame: Frame, chosen: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """"Most Afghan victims are children forced to work": the victims are the children, and Afghan."""
    if len(chosen) > 1 and frame.copula and chosen[0][1].has_victims and _is_generic(chosen[0][1]) and not chosen[1][1].closer:
        _add(frame.origin, (o for g in chosen[0][1].groups for o in g.origins))
        return chosen[1:]
    return chosen


def _nominal(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people depend on a noun of exploitation: "forced labor of children", "trafficking of women"."""
    return (
        at >= 2
        and isinstance(chunks[at - 1], Mark)
        and chunks[at - 1].has("of")
        and isinstance(chunks[at - 2], Form)
    )


def _objects(chunks: Sequence[Chunk], after: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The object of an active verb, with those that are coordinated with it."""
    chosen = after[:1]
    for i, one in after[1:]:
        between = chunks[chosen[-1][0] + 1 : i]
        if any(isinstance(c, Verb | Form) for c in between) or not any(isinstance(c, Mark) and c.has("and") for c in between):
            break
        chosen.append((i, one))
    return chosen


def _among(chunks: Sequence[Chunk], chosen: list[tuple[int, People]], after: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The people among whom victims are found, where the victims themselves are not described: "victims among migrants"."""
    for i, one in after[1:]:
        if isinstance(chunks[i - 1], Mark) and chunks[i - 1].has("of") and chosen[-1][0] == i - 2 and _is_generic(chosen[-1][1]):
            return [*chosen[:-1], (i, one)]
    return chosen


def _own_route(chunks: Sequence[Chunk], at: int, people: People) -> tuple[Group, ...]:
    """The groups, with the country that they alone pass through: "migrants transiting X, as well as women from Y"."""
    following, next_one = (chunks[i] if i < len(chunks) else None for i in (at + 1, at + 2))
    if isinstance(following, Places) and following.relation == "via" and following.has("transit"):
        return tuple(replace(g, via=following.codes) for g in people.groups)
    if isinstance(following, Verb) and following.voice == "participle" and isinstance(next_one, Places) and next_one.relation == "from":
        # "Syrian women and Yazidi women taken from Iraq": only the last are from Iraq
        last = people.groups[-1]
        return (*people.groups[:-1], replace(last, origins=tuple(dict.fromkeys([*last.origins, *next_one.codes]))))
    return people.groups


def _points_back(chunks: Sequence[Chunk], at: int, people: People) -> bool:
    """Whether people are those named before: "these migrants", "many of these women"."""
    return people.has("demonstrative") and not any(g.origins and g.origins != (UNSPECIFIED,) for g in people.groups)


def _by_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are named as those who act: "by relatives", "by employers and family members"."""
    acted = False
    pointing = next((i for i in range(at - 1, max(-1, at - 5), -1) if chunks[i].has("demonstrative") and chunks[i].has("anaphor")), 0)
    if pointing and any(isinstance(c, Mark) and c.has("by") for c in chunks[max(0, pointing - 6) : pointing]):
        return True  # "by 'lover boys', many of them immigrants from Morocco"
    for chunk in reversed(chunks[max(0, at - 4) : at]):
        if isinstance(chunk, Mark) and chunk.has("by"):
            return not acted
        if isinstance(chunk, Mark) and chunk.has("agent"):
            acted = True  # "established by the government, some workers": the agent is named, the workers are others
        if isinstance(chunk, Verb | Form | People | Places):
            return False
    return False


def _acts(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are the subject of an active verb of exploitation or movement: "families sell girls"."""
    verb = next((c for c in chunks[at + 1 : at + 5] if isinstance(c, Verb)), None)
    return verb is not None and verb.voice == "active" and verb.kind in ("exploit", "traffic", "move")


def _is_predicate(chunks: Sequence[Chunk], at: int, people: People) -> bool:
    """Whether people are only what others become: "some men become victims of forced labor"."""
    before = chunks[at - 1] if at else None
    return people.has_victims and _is_generic(people) and isinstance(before, Verb) and before.kind == "endure"


def _is_generic(people: People) -> bool:
    return all(g.victims == ("persons",) for g in people.groups)


def _read_places(frame: Frame, chunks: Sequence[Chunk], main: int, before: int, reason: int) -> None:
    """Which places are origin, passed through, destination; where "in" leads depends on what it stands by."""
    has_to = any(isinstance(c, Places) and c.relation == "to" for c in chunks)
    onward: list[str] = []
    settled = next(
        (i for i in range(reason + 1, len(chunks)) if isinstance(chunks[i], Verb) or getattr(chunks[i], "text", "") == ","), len(chunks)
    )
    alone = {id(c) for i, c in enumerate(chunks) if isinstance(c, Places) and _belongs_to_one(chunks, i, frame)}
    for i, chunk in enumerate(chunks):
        if not isinstance(chunk, Places) or id(chunk) in alone:
            continue
        if (i > reason > main and (frame.destination or frame.via)) or reason < i < settled:
            continue  # what is said of the circumstances, or promised, is no part of the route
        later = any(isinstance(c, Places) and c.relation in ("to", "in") for c in chunks[i + 1 :])
        if not chunk.relation:
            if any(isinstance(c, Mark) and c.has("role-transit") for c in chunks[i + 1 : i + 5]) and not frame.copula:
                _add(frame.via, chunk.codes)  # "use Yemen as a transit point"
            elif _is_destination(chunks, i):
                _add(frame.destination, chunk.codes)  # "Turkey is the main destination, followed by Russia"
                frame.described = True
        elif chunk.relation == "from":
            if _agent_before(chunks, i):
                frame.agent_place = True
            elif not (i and chunks[i - 1].has("removal")):
                _add(frame.origin, chunk.codes)
        elif chunk.relation == "via":
            _add(frame.via, [code for code in chunk.codes if code != UNSPECIFIED or len(chunk.codes) == 1])
        elif chunk.relation == "outside":
            _add(frame.destination, (UNSPECIFIED,))
        elif chunk.relation == "between":
            _add(frame.between, chunk.codes)
        elif i and chunks[i - 1].has("removal"):
            continue
        elif i < before and any(isinstance(c, Places) and c.relation in ("in", "to") for c in chunks[before:]):
            _add(frame.via, chunk.codes)
        elif chunk.relation == "to" and chunk.has("en-route"):
            onward.extend(chunk.codes)
        elif chunk.relation == "to":
            _add(frame.via if _left_again(chunks, i) else frame.destination, chunk.codes)
        elif _agent_before(chunks, i) and i < main:
            frame.agent_place = True
            if any(isinstance(c, Verb) and c.has("hire") for c in chunks[i:]):
                _add(frame.origin, chunk.codes)
            elif not has_to:
                _add(frame.destination, chunk.codes)
        elif _lived_before(chunks, i) and any(isinstance(c, Places) and c.relation == "to" for c in chunks[i + 1 :]):
            _add(frame.via, chunk.codes)  # "Afghans living in Iran sent to Syria"
        elif _hired_before(chunks, i) and later:
            _add(frame.origin, chunk.codes)
        else:
            _add(frame.destination, chunk.codes)
    if not (frame.vulnerable and frame.destination):
        _add(frame.destination, onward)  # of migrants called vulnerable here, the onward journey is no flow


def _belongs_to_one(chunks: Sequence[Chunk], at: int, frame: Frame) -> bool:
    """Whether a transit place is that of one group among several, which then has it as its own."""
    if any(g.via for g in frame.groups) and isinstance(chunks[at - 1], People) and chunks[at].has("transit"):
        return True
    place = chunks[at]
    taken = at >= 2 and isinstance(chunks[at - 1], Verb) and isinstance(chunks[at - 2], People) and chunks[at - 1].voice == "participle"  # type: ignore[union-attr]
    return bool(taken and isinstance(place, Places) and place.relation == "from" and len(frame.groups) > 1)


def _is_destination(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a bare place is called a destination of the country's victims."""
    role = next((i for i, c in enumerate(chunks) if c.has("role-destination")), -1)
    if role < 0 or not any(isinstance(c, Form) or (isinstance(c, People) and c.has_victims) or c.has("trafficked-role") for c in chunks):
        return False
    if at < role:
        return any(isinstance(c, Mark) and c.has("copula") for c in chunks[at:role]) and not any(
            isinstance(c, Mark) and c.has("role-source", "role-transit") for c in chunks
        )
    return any(isinstance(c, Mark) and c.has("followed-by") for c in chunks[role:at])


def _left_again(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people who went to a place are moved on: "migrate to Jordan ... are sold and transported to Syria"."""
    came = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    if came is None or came.kind not in ("travel", "live"):
        return False
    for i in range(at + 1, len(chunks)):
        chunk = chunks[i]
        if isinstance(chunk, Verb) and chunk.kind in ("move", "traffic") and chunk.voice == "passive":
            return any(isinstance(c, Places) and c.relation == "to" for c in chunks[i:])
    return False


def _add(places: list[str], codes: Iterable[str]) -> None:
    places.extend(code for code in codes if code not in places)


def _agent_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place belongs to those who act: "networks in Morocco"."""
    i = at - 1
    while i >= 0 and isinstance(chunks[i], Mark) and not chunks[i].has("agent") and not chunks[i].tags:
        i -= 1
    return i >= 0 and isinstance(chunks[i], Mark) and chunks[i].has("agent")


def _lived_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people live: "residing in camps in Bangladesh"."""
    verb = next((c for c in reversed(chunks[:at]) if isinstance(c, Verb)), None)
    return verb is not None and verb.kind == "live" and not verb.finite


def _hired_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a place is where people were got hold of: "recruited in Nepal and sold to brothels in India"."""
    previous = chunks[at - 1] if at else None
    return isinstance(previous, Verb) and previous.kind == "move" and previous.has("hire")


def _read_forms(frame: Frame, chunks: Sequence[Chunk], main: int, reason: int) -> None:
    """The forms of exploitation; of people who are only vulnerable, those that they are vulnerable to."""
    vulnerable = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.kind == "vulnerable"), -1)
    # a reason ends where another verb follows a conjunction: "because they cannot leave, and end up as servants"
    resumes = next(
        (i for i in range(reason + 2, len(chunks)) if isinstance(chunks[i], Verb) and chunks[i - 1].has("and")), len(chunks)
    )
    for i, chunk in enumerate(chunks):
        if resumes > i > reason > max(main, 0):
            continue
        if frame.vulnerable and i < vulnerable:
            continue
        if isinstance(chunk, Form):
            _add(frame.forms, chunk.codes)
        elif isinstance(chunk, People) and (chunk.has_victims or chunk.preposition == "as"):
            _add(frame.forms, (form for g in chunk.groups for form in g.forms))
            forced = any(isinstance(c, Verb) and c.kind == "exploit" for c in chunks[max(0, i - 4) : max(0, i - 1)])
            as_worker = forced and isinstance(chunks[i - 1], Verb) and chunks[i - 1].has("endure")
            if chunk.preposition == "as" and as_worker and frame.verbs & {"exploit"} and not any(g.forms for g in chunk.groups):
                _add(frame.forms, ("labor",))  # "forced to work as street vendors"
        elif isinstance(chunk, Verb):
            _add(frame.forms, (tag.split(":", 1)[1] for tag in sorted(chunk.tags) if tag.startswith("exploitation:")))
    if not frame.vulnerable or reason < len(chunks):
        for group in frame.groups:
            _add(frame.forms, group.forms)
    if not set(frame.forms) - {"unspecified"}:  # "sex traffickers exploit women"
        for chunk in chunks:
            if isinstance(chunk, Mark) and chunk.has("agent"):
                _add(frame.forms, (tag.split(":", 1)[1] for tag in sorted(chunk.tags) if tag.startswith("exploitation:")))
