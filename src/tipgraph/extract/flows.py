"""Who is trafficked from where, through where, to where, for what; and the roles that follow for the country.

A sentence is read as chunks, its clauses as frames, and each frame as flows, with what the text leaves unsaid filled in
as the reports mean it: exploitation without a place happens in the country itself, people without an origin are its own.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field, replace

from tipgraph.grammar.movement.chunks import Chunk, Mark, Places, chunks_of
from tipgraph.grammar.movement.clauses import Clause, clauses_of
from tipgraph.grammar.movement.frames import Frame, frame_of
from tipgraph.grammar.movement.people import Group
from tipgraph.grammar.movement.roles import formula_of
from tipgraph.model import UNSPECIFIED, Fact, Flow, Role, Span
from tipgraph.reading import Reading, Sentence

#: The schemes whose words the grammar of movement reads.
_SCHEMES = frozenset({"places", "cities", "flow-cues", "victims", "exploitation"})
_OWN_PEOPLE = Group(("persons",))


@dataclass(slots=True)
class _Context:
    """What a later clause may carry over from an earlier one."""

    groups: list[Group] = field(default_factory=list)
    frame: Frame | None = None
    #: The country is called a destination and no source, so that those who "migrate for work" come from elsewhere.
    immigration: bool = False


def extract(reading: Reading) -> Iterator[Fact]:
    """The flows that a document states, then the roles that it states or that follow from its flows."""
    flows: list[Flow] = []
    roles: dict[tuple[str, str], Role] = {}
    for flow in _all(reading, roles):
        flows.append(flow)
    yield from _merged(flows)
    for flow in flows:
        if flow.modality == "asserted":
            for role in _roles_of(flow, reading.document.country):
                roles.setdefault((role, "asserted"), Role(evidence=flow.evidence, rule="roles.by-flow", role=role))
    yield from roles.values()


def _all(reading: Reading, roles: dict[tuple[str, str], Role]) -> Iterator[Flow]:
    own = reading.document.country
    context = _Context()
    area = ""
    for sentence in reading.sentences:
        if sentence.area == "recommendations":
            continue
        if sentence.area != area:
            context, area = _Context(), sentence.area
        if sentence.area != "profile" and not _names_form(sentence):
            continue
        sentence = replace(sentence, items=reading.items(sentence, _SCHEMES))
        chunks = chunks_of(sentence.items, own, reading.lexicon)
        if not chunks:
            continue
        for role in formula_of(reading, sentence, chunks, own):
            roles.setdefault((role.role, role.modality), role)
        context.immigration = ("destination", "asserted") in roles and ("source", "asserted") not in roles
        yield from _flows_of(reading, sentence, chunks, context)


def _names_form(sentence: Sentence) -> bool:
    """Whether a sentence names a form of exploitation or the country's role, without which it states nothing in passing."""
    return any(
        (s.scheme == "exploitation" and s.code != "unspecified") or s.code.startswith("role-")
        for item in sentence.items
        for s in item.senses
    )


def _flows_of(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], context: _Context) -> Iterator[Flow]:
    """The flows of one sentence."""
    own = reading.document.country
    formula = any(isinstance(c, Mark) and c.has("role-source", "role-transit", "role-destination") for c in chunks) and _is_formula(
        chunks
    )
    frames: list[Frame] = []
    # "In Algeria, children are forced to beg and women ...": the place holds for all that follows
    setting = chunks[0].codes if isinstance(chunks[0], Places) and chunks[0].relation == "in" else ()
    for clause in clauses_of(chunks):
        frame = frame_of(clause.chunks)
        if any(c.has("sex-tourism") for c in clause.chunks):
            yield from _sex_tourism(reading, sentence, clause.chunks, own)
            frame.origin = []  # where the tourists are from
            named = any(g.origins for g in frame.groups) or set(frame.destination) - {own}
            if not (named and frame.verbs & {"exploit", "traffic", "identify"}):
                continue
        if clause.relation in ("where", "along") and frames and not frame.groups:
            if not frame.agent or set(frame.forms) - {"unspecified"}:
                _continue(frames[-1], frame)
            continue
        if clause.relation == "where" and frames:
            setting = tuple(frames[-1].destination)  # "... to Thailand, where men are forced to work and women ..."
            if not any(g.origins for g in frame.groups):
                origins = tuple(o for g in frames[-1].groups for o in g.origins)
                frame.groups = [replace(g, origins=origins) for g in frame.groups]
            if not frames[-1].verbs - {"travel", "live", "transit"}:
                frames.pop()
        if _same_people(clause, frame, frames):
            _continue(frames[-1], frame)
            continue
        _carry(frame, clause, frames, context, sentence)
        if frame.groups:
            context.groups = _with_origin(frame)
            context.frame = frame
        if setting and clause.relation in ("and", "where") and not (frame.destination or frame.via or frame.origin):
            frame.destination = list(setting)
        frames.append(frame)
    for frame in frames:
        if formula:
            frame.verbs = frame.verbs - {"transit"}  # there it is a noun
            if not _names_places(frame, own):
                continue
        if any(c.has("restrict") for c in chunks) and not _feared_for(frame, chunks, own):
            continue
        if formula and any(c.has("role-transit") for c in chunks) and not frame.via and own not in frame.destination:
            # "X is a transit country for victims from A destined for exploitation in B"
            frame.via = [own] if any(g.origins and own not in g.origins for g in frame.groups) else []
        if sentence.area != "profile" and not _stated_in_passing(frame, chunks, own):
            continue
        for flow in _filled(frame, own, formula, chunks):
            first, last = sentence.items[frame.start], sentence.items[min(frame.end, len(sentence.items)) - 1]
            yield replace(flow, evidence=reading.span(first.start, last.end))


def _feared_for(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a sentence says of which countries the people are whom their governments keep from coming, for the risk.

    "Many countries, including Nepal and Ghana, restrict their nationals from work in X due to the high risk": the frame
    gets these countries as the origins.
    """
    named = [code for c in chunks if isinstance(c, Places) and not c.relation for code in c.codes if code != own]
    if not (frame.vulnerable and named and own in (*frame.destination, *frame.origin)):
        return False
    frame.origin, frame.destination = [], [own]
    frame.groups = [replace(g, origins=tuple(named)) for g in frame.groups]
    return True


def _is_formula(chunks: Sequence[Chunk]) -> bool:
    """Whether role words stand as a predicate ("is a source and destination country"), not as a mere noun."""
    roles = [i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.has("role-source", "role-transit", "role-destination")]
    return bool(roles) and any(isinstance(c, Mark) and c.has("be", "copula") for c in chunks[: roles[0]])


def _names_places(frame: Frame, own: str) -> bool:
    """Whether a clause of the opening formula names another place than the country itself."""
    places = {*frame.origin, *frame.via, *frame.destination, *(o for g in frame.groups for o in g.origins)}
    return bool(places - {own, UNSPECIFIED})


def _stated_in_passing(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a sentence on the government's work states a flow too, and does not only speak of cases."""
    if any(c.has("enforce", "donor") for c in chunks):
        return False
    if not frame.verbs & {"exploit", "traffic", "move"} or not frame.groups or frame.denied:
        return False
    specific = set(frame.forms) - {"unspecified"}
    return bool(specific and frame.agent) or bool(specific and set(frame.destination) - {own})


def _same_people(clause: Clause, frame: Frame, frames: Sequence[Frame]) -> bool:
    """Whether a clause only says what becomes of the people before: "are lured to cities but are exploited in ..."."""
    if clause.relation != "contrast" or not frames or frame.groups or frame.anaphor or not frames[-1].groups:
        return False
    return not (frame.destination or frame.via or frame.origin) and bool(frame.verbs & {"exploit", "traffic", "endure"})


def _continue(frame: Frame, where: Frame) -> None:
    """"... to Russia, where they may be subjected to forced labor": what is said of the place belongs to the flow."""
    for mine, more in ((frame.forms, where.forms), (frame.origin, where.origin), (frame.via, where.via)):
        mine.extend(code for code in more if code not in mine)
    frame.destination.extend(code for code in where.destination if code not in (*frame.destination, *frame.via))
    frame.possible = frame.possible or where.possible
    frame.arrived = True
    if where.vulnerable:  # "are employed in Kuwait, where they are at risk of trafficking"
        frame.vulnerable = True
        frame.forms = list(where.forms)
    frame.verbs = frame.verbs | where.verbs
    frame.sectors = frame.sectors or where.sectors
    frame.infinitive = frame.infinitive or where.infinitive
    frame.end = max(frame.end, where.end)


def _carry(frame: Frame, clause: Clause, frames: Sequence[Frame], context: _Context, sentence: Sentence) -> None:
    """Fill in who, where a clause goes on with the people of an earlier one."""
    del sentence
    earlier = frames[-1] if frames else context.frame
    if frame.same_purpose and earlier is not None and not set(frame.forms) - {"unspecified"}:
        frame.forms = list(earlier.forms)
    if frame.anaphor and frame.named_victims and frames and not set(frame.forms) - {"unspecified"}:
        # "come for jobs in domestic service or construction, but some become trafficking victims": the jobs are the form
        frame.forms = [form for form in frames[-1].forms if form != "unspecified"]
        frame.sectors = frame.sectors or frames[-1].sectors
    if frame.anaphor and frame.named_victims and context.groups and not any(g.origins for g in frame.groups):
        frame.pointing = True
    if frame.pointing and context.groups:
        frame.groups = list(context.groups)
        if not frame.destination and context.frame is not None and (frame.arrival or not frames):
            frame.destination, frame.via = list(context.frame.destination), list(context.frame.via)
    if frame.groups and not frame.verbs and clause.relation == "and" and frames:
        last = frames[-1]  # "exploit victims in X and Xs abroad": the verb holds for both
        frame.verbs, frame.possible, frame.vulnerable, frame.agent = last.verbs, last.possible, last.vulnerable, last.agent
        frame.forms = frame.forms or list(last.forms)
    if context.immigration and "travel" in frame.verbs and not (frame.origin or any(g.origins for g in frame.groups)):
        frame.groups = [replace(g, origins=(UNSPECIFIED,)) for g in frame.groups]
    if frame.groups:
        return
    if (frame.anaphor or frame.pronoun) and context.groups:
        frame.groups = list(context.groups)
        if frame.arrival and not frame.destination and earlier is not None:
            frame.destination, frame.via = list(earlier.destination), list(earlier.via)
    elif clause.relation in ("and", "contrast", "where") and frames and frames[-1].groups and (frame.verbs or frame.via):
        frame.groups = _with_origin(frames[-1])


def _with_origin(frame: Frame) -> list[Group]:
    """The people of a frame, with where the frame says they are from."""
    origin = tuple(frame.origin)
    return [replace(g, origins=origin if g.origins in ((), (UNSPECIFIED,)) and origin else g.origins) for g in frame.groups]


def _filled(frame: Frame, own: str, formula: bool, chunks: Sequence[Chunk]) -> Iterator[Flow]:
    """The flows of a frame, with what the text leaves unsaid."""
    if frame.denied:
        return
    forms = _forms(frame)
    moved = bool(frame.origin or frame.via or frame.destination or frame.between)
    if not _states(frame, forms, moved, formula, own):
        return
    groups = frame.groups or [_OWN_PEOPLE]
    modality = "possible" if frame.possible else "asserted"
    for (origins, alone), victims in _by_origin(groups, frame).items():
        origin, via, destination = _route(frame, list(origins), own)
        via = [*via, *alone]
        if UNSPECIFIED in origins and set(destination) == {UNSPECIFIED} and own not in via:
            destination = [own]  # "exploit domestic and foreign victims and Xs abroad": the foreign ones are here
        if not origin and not destination:
            continue
        if origin and not via and not destination:
            continue
        common = {"victims": victims, "exploitation": forms, "modality": modality}
        yield from _split(origin, via, destination, own, common)
    if frame.between:
        for one in frame.between:
            for other in frame.between:
                if one != other:
                    yield _flow((one,), (), (other,), groups[0].victims, forms, modality)


def _states(frame: Frame, forms: tuple[str, ...], moved: bool, formula: bool, own: str) -> bool:
    """Whether a clause states a flow at all."""
    specific = forms != ("unspecified",)
    if formula and (not frame.verbs or frame.verbs - {"travel", "live"}):
        return moved or bool(frame.groups)
    strong = frame.verbs & {"exploit", "traffic"}
    named = any(g.origins for g in frame.groups)
    foreign = any(g.origins and own not in g.origins for g in frame.groups)
    if strong == {"traffic"} and not (specific or frame.destination or frame.via or foreign):
        return False  # "victims are trafficked mostly from poor areas": to where, or for what, is not said
    if strong:
        return bool(specific or frame.groups or moved)
    if frame.vulnerable:
        return bool(frame.groups)
    if frame.agent and not frame.groups and frame.forms and frame.destination and not strong:
        return True  # "organized crime groups facilitate labor trafficking to Germany"
    if "move" in frame.verbs:
        return bool(frame.groups) and (specific or bool(frame.destination or frame.via) or (named and "unspecified" in frame.forms) or foreign)
    if "transit" in frame.verbs or (frame.via and frame.verbs != {"travel"}):
        return bool(frame.groups) and (specific or bool(frame.forms) or bool(frame.via))
    if "endure" in frame.verbs and frame.groups:
        return bool(frame.forms)
    if "identify" in frame.verbs and frame.groups:
        return (frame.named_victims or bool(frame.forms)) and (named or moved)
    if "weak-exploit" in frame.verbs and frame.groups:
        return specific
    if "occur" in frame.verbs:
        return specific
    return bool(frame.groups or frame.destination) and frame.described and not frame.removal


def _forms(frame: Frame) -> tuple[str, ...]:
    """The forms of exploitation, "unspecified" only where none is named."""
    forms = [form for form in frame.forms if form != "unspecified"]
    strong = frame.verbs & {"exploit", "traffic"}
    become = "endure" in frame.verbs and frame.named_victims
    if (strong or become or "move" in frame.verbs) and not frame.vulnerable and frame.sectors and not {"sex", "labor"} & set(forms):
        forms.append("labor")
    if not forms and strong and frame.infinitive and not frame.vulnerable:
        forms.append("labor")
    return tuple(dict.fromkeys(forms)) or ("unspecified",)


def _by_origin(groups: Sequence[Group], frame: Frame) -> dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[str, ...]]:
    """The victims by where they are from, and by what they alone pass through."""
    result: dict[tuple[tuple[str, ...], tuple[str, ...]], tuple[str, ...]] = {}
    for group in groups:
        origins = tuple(dict.fromkeys([*group.origins, *frame.origin]))
        if frame.origin and group.origins == (UNSPECIFIED,):
            origins = tuple(frame.origin)
        key = (origins, group.via)
        result[key] = tuple(dict.fromkeys([*result.get(key, ()), *group.victims]))
    return result


def _route(frame: Frame, origin: list[str], own: str) -> tuple[list[str], list[str], list[str]]:
    """Origin, transit and destination, filled in: the country's own people, exploited in the country itself."""
    via = list(frame.via)
    destination = list(frame.destination)
    if "transit" in frame.verbs and not via and own not in destination:
        via = [own]
    exploited = bool(frame.verbs & {"exploit", "traffic"}) and bool(set(frame.forms) - {"unspecified"})
    if own in via and (frame.vulnerable or (exploited and not destination)) and not frame.arrived:
        # migrants who are vulnerable on their way through the country, or exploited in its ports
        via, destination = [code for code in via if code != own], [own]
    if not destination and not via:
        if frame.verbs and frame.verbs <= {"travel", "live"}:
            return [], [], []
        destination = [own]
    if not origin:
        if via and own in destination:
            origin = []  # brought in by way of another country, and nothing says from where
        elif (own in via and destination) or (frame.agent_place and own not in destination):
            origin = []
        else:
            origin = [own]
    return origin, via, destination


def _split(origin: list[str], via: list[str], destination: list[str], own: str, common: dict[str, object]) -> Iterator[Flow]:
    """One flow, or two where the country would be both origin and passed through."""
    both = [code for code in origin if code in via]
    rest = [code for code in origin if code not in via]
    for origins, through in ((both, [code for code in via if code not in both]), (rest, via)):
        if origins or not origin:
            if origin or through is via:
                yield _flow(tuple(origins), tuple(through), tuple(destination), **common)  # type: ignore[arg-type]


def _flow(
    origin: tuple[str, ...],
    transit: tuple[str, ...],
    destination: tuple[str, ...],
    victims: tuple[str, ...],
    exploitation: tuple[str, ...],
    modality: str,
) -> Flow:
    return Flow(
        evidence=Span(0, 0),
        rule="flows.clause",
        origin=origin,
        transit=transit,
        destination=destination,
        victims=victims,
        exploitation=exploitation,
        modality=modality,
    )


def _sex_tourism(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], own: str) -> Iterator[Flow]:
    """The children whom sex tourists abuse are exploited where they live; where the tourists are from is no origin."""
    if sentence.area != "profile" or any(isinstance(c, Mark) and c.has("denial") for c in chunks):
        return
    where = {code for c in chunks if isinstance(c, Places) and c.relation in ("in", "to") for code in c.codes}
    if where and own not in where:  # the country's own people who travel for it
        return
    yield replace(
        _flow((own,), (), (own,), ("children",), ("sex",), "asserted"),
        evidence=reading.span_of(sentence.items[chunks[0].start : chunks[-1].end]),
        rule="flows.sex-tourism",
    )


def _merged(flows: Sequence[Flow]) -> Iterator[Flow]:
    """The flows without exact repeats, and with a form that the next sentence adds to the same people's journey."""
    seen = set()
    for flow in _specified(flows):
        if flow not in seen:
            seen.add(flow)
            yield flow


def _specified(flows: Sequence[Flow]) -> list[Flow]:
    """Where one flow leaves the form open and the next names it for the same people and route, the one that says both."""
    result: list[Flow] = []
    for flow in flows:
        last = result[-1] if result else None
        if (
            last is not None
            and last.exploitation == ("unspecified",)
            and (last.origin, last.transit, last.destination) == (flow.origin, flow.transit, flow.destination)
            and set(flow.victims) <= {*last.victims, "persons"}
            and 0 <= flow.evidence.start - last.evidence.end < 80
        ):
            result.pop()
            flow = replace(flow, victims=last.victims, evidence=Span(last.evidence.start, flow.evidence.end))
        result.append(flow)
    return result


def _roles_of(flow: Flow, own: str) -> Iterator[str]:
    """The roles of the country that a flow shows."""
    others_to = [code for code in (*flow.transit, *flow.destination) if code != own]
    others_from = [code for code in flow.origin if code != own]
    if own in flow.origin and others_to:
        yield "source"
    if own in flow.transit:
        yield "transit"
    if own in flow.destination and others_from:
        yield "destination"
    if own in flow.destination and not flow.origin:
        yield "destination"
    if own in flow.origin and own in flow.destination and not flow.transit:
        yield "internal"
