"""Who is trafficked from where, through where, to where, for what; and the roles that follow for the country.

A sentence is read as chunks, its clauses as frames, and each frame as flows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from tipgraph.grammar.judging.advice_given import advice_given
from tipgraph.grammar.movement.chunks.chunking import chunks_of
from tipgraph.grammar.movement.chunks.kinds import CUE, ROLE_TAGS, Chunk, Mark, People, Places, Verb, tags_in
from tipgraph.grammar.movement.clauses.boundaries import clauses_of
from tipgraph.grammar.movement.flows.carrying import Context, carry, with_origin
from tipgraph.grammar.movement.flows.comparisons import compares_places, without_comparison
from tipgraph.grammar.movement.flows.continuing import continue_frame, moved_on, same_people
from tipgraph.grammar.movement.flows.contrasts import without_denied
from tipgraph.grammar.movement.flows.filling import filled
from tipgraph.grammar.movement.flows.formula import exploits, is_formula, is_of, names_places, says_internal
from tipgraph.grammar.movement.flows.found import abroad_if_only_found, tells_of_victims
from tipgraph.grammar.movement.flows.merging import merged, roles_of, said_once
from tipgraph.grammar.movement.flows.parted import parted
from tipgraph.grammar.movement.flows.roles import formula_of, internal_of
from tipgraph.grammar.movement.flows.stated import feared_for, stated_in_passing
from tipgraph.grammar.movement.flows.whence import of_these, parts_told
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.reading import frame_of
from tipgraph.grammar.movement.people.groups import joined
from tipgraph.grammar.movement.sentences.long_lists import with_long_lists
from tipgraph.grammar.movement.sentences.telling import follows_semicolon, of_movement
from tipgraph.model import Fact, Flow, Role, Span
from tipgraph.reading import Reading, Sentence

#: The schemes whose words the grammar of movement reads.
_SCHEMES = frozenset({"places", "cities", "flow-cues", "victims", "exploitation"})


def extract(reading: Reading) -> Iterator[Fact]:
    """The flows that a document states, then the roles that it states or that follow from its flows."""
    roles: dict[tuple[str, str], Role] = {}
    advice = [reading.span(start, end) for start, end in reading.once(advice_given)]
    flows = [flow for flow in _all(reading, roles) if not any(_lies_in(flow.evidence, one) for one in advice)]
    yield from merged(flows)
    for flow in flows:
        if flow.modality == "asserted":
            for role in roles_of(flow, reading.document.country):
                roles.setdefault((role, "asserted"), Role(evidence=flow.evidence, rule="roles.by-flow", role=role))
    yield from roles.values()


def _lies_in(words: Span, advice: Span) -> bool:
    """Whether most of some words are advice: "should prevent the use of children in races"."""
    return advice.start <= (words.start + words.end) // 2 < advice.end


def _all(reading: Reading, roles: dict[tuple[str, str], Role]) -> Iterator[Flow]:
    own = reading.document.country
    sentences = (sentence for sentence in reading.sentences if sentence.area != "recommendations")
    for _, section in groupby(sentences, key=attrgetter("area")):
        context = Context()
        seen = (reading.seen_by(sentence, _SCHEMES) for sentence in of_movement(list(section), own))
        for sentence in with_long_lists(seen):
            chunks = chunks_of(sentence.items, own, reading.lexicon)
            if not chunks:
                continue
            context.resumes = _leaves_out_its_verb(sentence, chunks)
            internal = list(internal_of(reading, sentence, chunks, own))
            for role in (*formula_of(reading, sentence, chunks, own), *internal):
                roles.setdefault((role.role, role.modality), role)
            context.immigration = ("destination", "asserted") in roles and ("source", "asserted") not in roles
            flows = list(said_once(_flows_of(reading, sentence, chunks, context)))
            yield from flows
            if not flows:  # "trafficking also occurs within the country": of whomever
                yield from (_inside(role, own) for role in internal)


def _flows_of(reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], context: Context) -> Iterator[Flow]:
    """The flows of one sentence."""
    own = reading.document.country
    chunks = without_denied(without_comparison(chunks))
    said = tags_in(chunks)
    formula = not ROLE_TAGS.isdisjoint(said) and is_formula(chunks)
    frames: list[Frame] = []
    apart_from_formula: set[int] = set()
    # "In Algeria, children are forced to beg and women ...": the place holds for all that follows
    setting = chunks[0].codes if isinstance(chunks[0], Places) and chunks[0].relation == "in" else ()
    through: list[str] = []
    apart = parted(chunks, context.frame)
    there: Frame | None = None
    clauses = list(clauses_of(chunks))
    for at, clause in enumerate(clauses):
        told = frames[-1] if frames else context.told(sentence)
        if told is not None and told.groups and (parts := parts_told(clauses[at : at + 2], told)):
            frames.append(of_these(told, parts, clause))
            context.groups = list(frames[-1].groups)
            continue
        frame = frame_of(clause.chunks)
        if CUE + "sex-tourism" in said and any(c.has("sex-tourism") for c in clause.chunks):
            frame.origin = []  # where the tourists are from
            named = any(g.origins for g in frame.groups) or set(frame.destination) - {own}
            if frame.vulnerable and frame.groups and set(frame.forms) - {"unspecified", "sex"}:
                frame.forms = list(dict.fromkeys([*frame.forms, "sex"]))  # "vulnerable to begging or child sex tourism"
                frames.append(frame)
                continue
            if not (named and frame.verbs & {"exploit", "traffic", "identify"}):
                yield from _sex_tourism(reading, sentence, clause.chunks, own, frame)
                continue
            if not set(frame.forms) - {"unspecified"}:
                frame.forms = ["sex"]
        if clause.relation == "risk" and not (frame.groups or frame.forms):
            continue  # "..., with those near the border being vulnerable": the same people
        if clause.relation == "count" and frames:  # "12 were Thai and eight [were Lao]"
            frame.named_victims = frame.named_victims or frames[-1].named_victims
            frame.verbs |= frames[-1].verbs & {"identify"}
            frame.described = frame.described or frames[-1].described
        if clause.relation in ("where", "along") and frames and not frame.groups:
            if not frame.agent or frame.sectors or set(frame.forms) - {"unspecified"}:
                further = moved_on(clause, frame, frames[-1])
                continue_frame(frames[-1], frame)
                frames.extend(further)
            there = frames[-1] if clause.relation == "where" else there
            continue
        if clause.relation == "where" and frames:
            setting = tuple(frames[-1].destination)  # "... to Thailand, where men are forced to work and women ..."
            if not any(g.origins for g in frame.groups):
                origins = tuple(o for g in frames[-1].groups for o in g.origins)
                frame.groups = [replace(g, origins=origins) for g in frame.groups]
            if not frames[-1].verbs - {"travel", "live", "transit"}:
                through = frames.pop().via  # "travel through Djibouti to Oman, where women are exploited"
        if same_people(clause, frame, frames):
            continue_frame(frames[-1], frame)
            continue
        if apart is not None:
            apart.fill(frame)
        bare = not (frame.destination or frame.via or frame.origin)
        carry(frame, clause, frames, context)
        if bare and frame.arrival:  # "once there, the men are forced to work and the women ..."
            setting, through = tuple(frame.destination), list(frame.via)
        if frame.groups:
            context.groups = [
                *(context.groups if frame.gap and _go_together(frames, frame) else ()),
                *with_origin(frame),
            ]
        if setting and clause.relation in ("and", "where") and not (frame.destination or frame.via or frame.origin):
            frame.destination, frame.via = list(setting), list(through)
        elif there is not None and frame.other_people and not (frame.destination or frame.via or frame.origin):
            # "to Iran, where some are forced to work and others to fight"
            frame.destination, frame.via = list(there.destination), list(there.via)
        frames.append(frame)
        if formula and len(frames) > 1 and _says_more(clause.relation, clause.chunks):
            apart_from_formula.add(len(frames) - 1)
    context.forms = list(dict.fromkeys(form for frame in frames for form in frame.forms))
    context.frame = next((frame for frame in reversed(frames) if frame.groups), None)
    context.end = sentence.end
    if sentence.area != "profile" and context.frame is not None:
        suspects = any(c.has("accuse") for c in chunks)  # of whom the next sentence may speak as well
        context.frame.found = context.frame.found or (not suspects and tells_of_victims(context.frame, chunks))
    if CUE + "comparison" in said and compares_places(chunks):
        return  # what is said of the other country is no flow of this one's
    for at, frame in enumerate(frames):
        if frame.superseded:
            continue
        if formula and at not in apart_from_formula:
            frame.verbs = frame.verbs - {"transit"}  # there it is a noun
            if not (names_places(frame, own) or says_internal(frame, chunks, own)):
                continue
        if CUE + "restrict" in said and not feared_for(frame, chunks, own):
            continue
        if formula and CUE + "role-transit" in said and not frame.via and own not in frame.destination:
            # "X is a transit country for victims from A destined for exploitation in B"
            foreign = any(g.origins and own not in g.origins for g in frame.groups)
            onward = (
                bool(frame.destination)
                and own not in frame.origin
                and (bool(frame.origin) or not any(c.has("role-source") for c in chunks))
            )
            frame.via = [own] if foreign or onward else []
        opened = formula and at not in apart_from_formula
        said_outright = opened and is_of(chunks, own) and exploits(frame)
        if sentence.area != "profile" and not (said_outright or stated_in_passing(frame, chunks, own)):
            continue
        flows = filled(frame, own, opened, reading.span_of(sentence.items[frame.start : frame.end]))
        yield from flows if sentence.area == "profile" else abroad_if_only_found(flows, frame, own)


def _inside(role: Role, own: str) -> Flow:
    """The flow of a sentence that says no more than that people are trafficked inside the country."""
    ends = (own,)
    return Flow(
        evidence=role.evidence,
        rule="flows.occur",
        origin=ends,
        destination=ends,
        victims=("persons",),
        exploitation=("unspecified",),
    )


def _says_more(relation: str, chunks: Sequence[Chunk]) -> bool:
    """Whether a clause behind a formula tells of people of its own: "... is a source country, and boys are sent to"."""
    opens = next((c for c in chunks if not (isinstance(c, Mark) and (c.has("and", "boundary") or not c.tags))), None)
    told = any(isinstance(c, Verb) and c.voice == "passive" and c.has("exploit", "move", "traffic") for c in chunks)
    return (
        relation in ("and", "contrast") and isinstance(opens, People) and told and ROLE_TAGS.isdisjoint(tags_in(chunks))
    )


def _go_together(frames: Sequence[Frame], frame: Frame) -> bool:
    """Whether people share the verb and the ends of those before: "men come to X for work and women for marriage"."""
    return bool(frames) and frames[-1].destination == frame.destination and frames[-1].via == frame.via


def _leaves_out_its_verb(sentence: Sentence, chunks: Sequence[Chunk]) -> bool:
    """Whether a sentence after a semicolon has no verb: "are trafficked to Turkey; [men for labor to Russia]"."""
    if not follows_semicolon(sentence):
        return False
    if any((isinstance(c, Verb) and c.finite) or c.has("be", "copula", "possible") for c in chunks):
        return False
    passing = any(c.has("transit") for c in chunks)  # "migrants transit X en route to Y": a verb of its own
    return not passing or any(isinstance(c, People) and c.has_victims for c in chunks)


def _sex_tourism(
    reading: Reading, sentence: Sentence, chunks: Sequence[Chunk], own: str, frame: Frame
) -> Iterator[Flow]:
    """Those whom sex tourists abuse are exploited where they live; where the tourists are from is no origin.

    They are children, unless the clause names whom: "girls and boys are exploited in child sex tourism".
    """
    if sentence.area != "profile" or any(isinstance(c, Mark) and c.has("denial") for c in chunks):
        return
    where = [c for c in chunks if isinstance(c, Places) and c.relation in ("in", "to")]
    others = any(set(c.codes) - {own} for c in where)
    if others and not any(own in c.codes and not c.has("own-country") for c in where):
        return  # the country's own people who travel for it: "convicted of sex tourism in X, and jailed at home"
    if any(isinstance(c, Places) and c.relation == "from" and own in c.codes for c in chunks):
        return  # "arrested a sex tourist from X"
    exploited = any(isinstance(c, Verb) and c.kind == "exploit" and c.voice == "passive" for c in chunks)
    named = joined((), *(g.victims for g in frame.groups)) if exploited else ()
    yield Flow(
        evidence=reading.span_of(sentence.items[chunks[0].start : chunks[-1].end]),
        rule="flows.sex-tourism",
        origin=(own,),
        destination=(own,),
        victims=named if named and "persons" not in named else ("children",),
        exploitation=("sex",),
    )
