"""Who is trafficked from where, through where, to where, for what; and the roles that follow for the country.

A sentence is read as chunks, its clauses as frames, and each frame as flows.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace
from itertools import groupby
from operator import attrgetter

from tipgraph.grammar.children import CHILDREN
from tipgraph.grammar.judging.advice_given import advice_given
from tipgraph.grammar.movement.chunks.chunking import chunks_of
from tipgraph.grammar.movement.chunks.kinds import CUE, ROLE_TAGS, Chunk, Mark, People, Places, Verb, tags_in
from tipgraph.grammar.movement.flows.carrying import Context
from tipgraph.grammar.movement.flows.clause_by_clause import Telling
from tipgraph.grammar.movement.flows.comparisons import compares_places, without_comparison
from tipgraph.grammar.movement.flows.contrasts import without_denied
from tipgraph.grammar.movement.flows.filling import filled
from tipgraph.grammar.movement.flows.formula import is_formula, is_said_outright, names_places, says_internal
from tipgraph.grammar.movement.flows.found import abroad_if_only_found, tells_of_victims
from tipgraph.grammar.movement.flows.merging import merged, roles_of, said_once
from tipgraph.grammar.movement.flows.parted import parted
from tipgraph.grammar.movement.flows.roles import formula_of, internal_of
from tipgraph.grammar.movement.flows.stated import feared_for, stated_in_passing
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.people.groups import joined
from tipgraph.grammar.movement.sentences.long_lists import with_long_lists
from tipgraph.grammar.movement.sentences.telling import follows_semicolon, of_movement
from tipgraph.model import Fact, Flow, Role, Span
from tipgraph.reading import Reading, Sentence

#: What a statement has beside a verb, or for want of one.
_STATING = frozenset(CUE + cue for cue in ("be", "copula", "possible"))
#: The schemes whose words the grammar of movement reads.
_SCHEMES = frozenset({"places", "cities", "flow-cues", "victims", "exploitation"})


def extract(reading: Reading) -> Iterator[Fact]:
    """The flows that a document states, then the roles that it states or that follow from its flows."""
    flows, stated = reading.once(told)
    roles = dict(stated)
    yield from merged(flows)
    for flow in flows:
        if flow.modality == "asserted":
            for role in roles_of(flow, reading.document.country):
                if (role, "asserted") not in roles:
                    roles[role, "asserted"] = Role(evidence=flow.evidence, rule="roles.by-flow", role=role)
    yield from roles.values()


def told(reading: Reading) -> tuple[list[Flow], dict[tuple[str, str], Role]]:
    """The flows of a document, each where it is told, and the roles that are stated outright."""
    roles: dict[tuple[str, str], Role] = {}
    advice = [reading.span(start, end) for start, end in reading.once(advice_given)]
    flows = [flow for flow in _all(reading, roles) if not any(_lies_in(flow.evidence, one) for one in advice)]
    return flows, roles


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
    said = tags_in(chunks)
    if (kept := without_denied(without_comparison(chunks, said), said)) is not chunks:
        chunks, said = kept, tags_in(kept)
    formula = not ROLE_TAGS.isdisjoint(said) and is_formula(chunks)
    told = Telling(own, context, context.told(sentence), formula, parted(chunks, context.frame))
    told.read(chunks)
    for clause, frame in told.of_tourists:
        yield from _sex_tourism(reading, sentence, clause.chunks, own, frame)
    context.keep(told.frames, sentence.end)
    if sentence.area != "profile" and context.frame is not None:
        suspects = CUE + "accuse" in said  # of whom the next sentence may speak as well
        context.frame.found = context.frame.found or (not suspects and tells_of_victims(context.frame, chunks))
    if CUE + "comparison" in said and compares_places(chunks):
        return  # what is said of the other country is no flow of this one's
    altered = formula or CUE + "restrict" in said or sentence.area != "profile"
    for at, read in enumerate(told.frames):
        frame = replace(read) if altered else read  # what is left out here may be what the next sentence speaks of
        opened = formula and at not in told.apart_from_formula
        if frame.superseded or (opened and not _is_told_by_formula(frame, chunks, own)):
            continue
        if CUE + "restrict" in said and not feared_for(frame, chunks, own):
            continue
        if formula and CUE + "role-transit" in said and not frame.via and own not in frame.destination:
            frame.via = [own] if _crosses(frame, chunks, own) else []
            if frame.via and not frame.destination and _is_end(frame, chunks):
                there = replace(frame, via=[], destination=[own])
                yield from filled(there, own, opened, reading.span_of(sentence.items[frame.start : frame.end]))
        said_outright = opened and is_said_outright(frame, chunks, own)
        if sentence.area != "profile" and not (said_outright or stated_in_passing(frame, chunks, own, said)):
            continue
        flows = filled(frame, own, opened, reading.span_of(sentence.items[frame.start : frame.end]))
        yield from flows if sentence.area == "profile" else abroad_if_only_found(flows, frame, own)


def _is_told_by_formula(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a clause of the formula names where people are from or taken; "transit" is a noun there."""
    frame.verbs -= {"transit"}
    return names_places(frame, own) or says_internal(frame, chunks, own)


def _crosses(frame: Frame, chunks: Sequence[Chunk], own: str) -> bool:
    """Whether a way leads through the country: "is a transit country for victims from X destined for Y"."""
    foreign = any(g.origins and own not in g.origins for g in frame.groups)
    whence = bool(frame.origin) or not any(c.has("role-source") for c in chunks)
    return foreign or (bool(frame.destination) and own not in frame.origin and whence)


def _is_end(frame: Frame, chunks: Sequence[Chunk]) -> bool:
    """Whether a clause calls the country an end besides: "is a transit and destination country for girls from Y"."""
    return any(c.has("role-destination") for c in chunks if frame.start <= c.start < frame.end)


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


def _leaves_out_its_verb(sentence: Sentence, chunks: Sequence[Chunk]) -> bool:
    """Whether a sentence after a semicolon has no verb: "are trafficked to Turkey; [men for labor to Russia]"."""
    if not follows_semicolon(sentence):
        return False
    if not _STATING.isdisjoint(tags_in(chunks)) or any(isinstance(c, Verb) and c.finite for c in chunks):
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
    named = joined((), *(g.victims for g in frame.groups if exploited or CHILDREN.issuperset(g.victims)))
    bought = " ".join(c.text for c in chunks if isinstance(c, Mark) and c.has("sex-tourism")).split()
    named = named or tuple(one for one in bought if one in CHILDREN)  # "pay for sex with [girls]"
    yield Flow(
        evidence=reading.span_of(sentence.items[chunks[0].start : chunks[-1].end]),
        rule="flows.sex-tourism",
        origin=(own,),
        destination=(own,),
        victims=named if named and "persons" not in named else ("children",),
        exploitation=("sex",),
    )
