"""Clauses that only say where some of those just named are from: "most are Thai", "smaller numbers came from Nepal".

Whatever was said of all of them is said of these too.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, joins, tags_in, word_of
from tipgraph.grammar.movement.clauses.boundaries import Clause
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.people.groups import Group, joined

#: Words for some of those just named: "some", "the others", "12", "a smaller number", "half of these".
_SOME = ("anaphor", "other-people", "numeral", "part-of", "share")
#: What else may stand beside them, or between the places.
_BESIDE = ("demonstrative", "quantifier", "determiner", "list-example", "of", "and", "foreign", "followed-by")
#: What others do to those named before.
_DONE = frozenset({"exploit", "traffic", "move", "weak-exploit"})


def parts_told(clauses: Sequence[Clause], told: Frame) -> list[Group]:
    """Those of the people named before of whom a clause says where they are from, if it says no more; else nobody.

    Args:
        clauses: the clause, and the one that follows it.
        told: what is said of them before. Of which nationality "most are" who are brought by others may be these.
    """
    clause = clauses[0]
    chunks = clause.chunks
    if any(c.relation == "where" and any(map(_is_done, c.chunks)) for c in clauses[1:]):
        return []  # "ten had come from Germany, where they had been exploited"
    if CUE + "copula" in clause.said and _make_up(chunks):
        return _groups(chunks, told)
    first = next((i for i, c in enumerate(chunks) if _origins(c)), 0)
    verb = next((i for i in range(first - 1, 0, -1) if _says_whence(chunks[i])), 0)
    if not ((clause.relation == "count" and told.whence and not verb) or _are_some(chunks[:verb])):
        return []
    end = next((i for i in range(verb + 1, len(chunks)) if not _belongs(chunks[i])), len(chunks))
    end = next((i + 1 for i in range(end - 1, first, -1) if _origins(chunks[i])), first + 1)
    if not (all(map(_belongs, chunks[verb + 1 : end])) and _says_no_more(chunks[end:])):
        return []
    if any(c.has("agent", "denial", "possible", "removal") or word_of(c) == "it" for c in chunks[:end]):
        return []
    if any(word_of(c) == "they" for c in chunks[:verb]) and told.agent and not told.found:
        return []
    if chunks[verb].has("be") and isinstance(chunks[verb], Mark):
        acted = told.agent and bool(told.verbs & _DONE) and not told.found
        if acted and not any(c.has("demonstrative", "part-of") for c in chunks[:verb]):
            return []
        place = chunks[first]
        if isinstance(place, Places) and place.relation == "in":
            return []  # "most are in Istanbul": that is where they are
    elif not _leads_there(chunks[first]):
        return []
    groups, rest = _groups(chunks[:end], told), _of_the_rest(chunks[end:])
    return [*groups, *parts_told([replace(clause, chunks=rest, said=tags_in(rest))], told)] if rest else groups


def _of_the_rest(behind: Sequence[Chunk]) -> tuple[Chunk, ...]:
    """What is told of the others in the same clause: "88 were Zambian, [and the rest were from Malawi]"."""
    opens = next((i for i, c in enumerate(behind) if not joins(c)), 0)
    verb = next((i for i in range(opens + 1, len(behind)) if _says_whence(behind[i])), 0)
    return tuple(behind[opens:]) if opens and verb and _are_some(behind[opens:verb]) else ()


def of_these(last: Frame, groups: list[Group], clause: Clause) -> Frame:
    """The frame of some of those named before, of whom the same is said as in the frame before.

    Where those found were counted by what they were exploited for, nothing says which of it these went through.
    """
    several = last.found and len({*last.forms} - {"unspecified"}) > 1
    return replace(
        last,
        start=clause.chunks[0].start,
        end=clause.chunks[-1].end,
        groups=groups,
        origin=[],
        destination=list(last.destination),
        via=list(last.via),
        forms=[] if several else list(last.forms),
        sectors=last.sectors and not several,
        between=[],
        both_ways=[],
        agent_place=False,
        superseded=False,
        described=last.described or last.named_victims,
        whence=True,
    )


def _groups(chunks: Sequence[Chunk], told: Frame) -> list[Group]:
    """The groups that a clause names, by who they are: "some of the boys", else those named before."""
    subject = (c for c in chunks if isinstance(c, People) and c.has("part-of", "demonstrative"))
    victims = joined((), *(g.victims for c in subject for g in c.groups if not g.origins))
    if not set(victims) - {"persons"}:
        victims = joined((), *(g.victims for g in told.groups))
    found: dict[tuple[str, ...], tuple[str, ...]] = {}
    for chunk in chunks:
        if isinstance(chunk, Places):
            found[victims] = joined(found.get(victims, ()), chunk.codes)
        for group in chunk.groups if isinstance(chunk, People) else ():
            who = victims if group.victims == ("persons",) else group.victims
            found[who] = joined(found.get(who, ()), group.origins)
    return [Group(who, origins) for who, origins in found.items() if origins]


def _make_up(chunks: Sequence[Chunk]) -> bool:
    """Whether people of some nationality are told to be so many of those named before: "Thais make up a third"."""
    first = next((i for i, c in enumerate(chunks) if not (isinstance(c, Mark) and _is_beside(c))), 0)
    if not (isinstance(chunks[first], People) and _origins(chunks[first])):
        return False
    behind = [c for c in chunks[first + 1 :] if not (isinstance(c, Mark) and _is_adverb(c))]
    if not (behind and isinstance(behind[0], Mark) and behind[0].has("copula")):
        return False
    told = any(isinstance(c, Mark) and c.has("share", "anaphor") and not c.has("pronoun") for c in behind[1:])
    return told and not any(
        isinstance(c, Form | Verb | Places)
        or (
            isinstance(c, People) and not (_origins(c) or c.has("demonstrative", "part-of"))
        )  # "half of the prison population"
        or c.has("agent", "denial", "possible", "victim", "relative")
        for c in behind
    )


def _says_whence(chunk: Chunk) -> bool:
    """Whether a verb may lead to where people are from: "are", "came", "had been brought"."""
    if isinstance(chunk, Verb):
        return chunk.has("copula", "travel") or (chunk.kind == "move" and chunk.voice == "passive")
    return isinstance(chunk, Mark) and chunk.has("be", "originate")


def _says_no_more(behind: Sequence[Chunk]) -> bool:
    """Whether nothing follows a list of places but what was done for people: "and were placed in a shelter"."""
    if behind and not (behind[0].has("and", "relative") or word_of(behind[0]) in (",", ".", ")", ";")):
        return False
    return not any(
        isinstance(c, Form)
        or (isinstance(c, Places) and c.relation in ("to", "via"))
        or (isinstance(c, Verb) and c.kind in ("exploit", "traffic"))
        for c in behind
    )


def _is_done(chunk: Chunk) -> bool:
    return isinstance(chunk, Form) or (isinstance(chunk, Verb) and chunk.kind in ("exploit", "traffic"))


def _leads_there(chunk: Chunk) -> bool:
    return isinstance(chunk, Places) and chunk.relation in ("from", "in")


def _are_some(chunks: Sequence[Chunk]) -> bool:
    """Whether a subject is a part of those named before."""
    some = False
    for i, chunk in enumerate(chunks):
        if isinstance(chunk, People):  # "half of these women", "some of the boys"
            if not (chunk.has("part-of", "demonstrative") or (i and chunks[i - 1].has("part-of", "demonstrative"))):
                return False
            some = True
        elif not isinstance(chunk, Mark):
            return False
        elif chunk.has(*_SOME) or chunk.text.isdigit() or word_of(chunk).startswith("among "):
            some = True
        elif not (_is_beside(chunk) or chunk.has("be") or chunk.text in ("have", "had", "has")):
            return False
    return some


def _is_beside(chunk: Mark) -> bool:
    """Whether a word may stand beside those who are meant and says nothing of its own."""
    return chunk.has(*_BESIDE) or chunk.text in (",", "-") or _is_adverb(chunk)  # "seventy-nine"


def _belongs(chunk: Chunk) -> bool:
    """Whether a chunk may stand in the list of where people are from."""
    if isinstance(chunk, Places):
        return chunk.relation in ("from", "in", "")
    if isinstance(chunk, People):
        return not chunk.preposition and not chunk.has_victims
    if not isinstance(chunk, Mark):
        return False
    return chunk.has(*_SOME, *_BESIDE) or not chunk.text.isalpha() or _is_adverb(chunk) or chunk.has("national")


def _is_adverb(chunk: Mark) -> bool:
    return not chunk.tags and word_of(chunk).endswith("ly")


def _origins(chunk: Chunk) -> tuple[str, ...]:
    if isinstance(chunk, Places):
        return chunk.codes
    return joined((), *(g.origins for g in chunk.groups)) if isinstance(chunk, People) else ()
