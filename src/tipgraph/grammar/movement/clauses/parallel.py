"""Phrases that run in parallel: "to domestic servitude in A and to sex trafficking in B".

Each form goes to the places it is said of, and each way to its own end. A clause with such phrases is read as several
clauses that share what stands before them.
"""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import (
    Chunk,
    Form,
    Mark,
    People,
    Places,
    Verb,
    ends_way,
    joins,
    leads,
    word_of,
)
from tipgraph.grammar.movement.clauses.occurrences import occurrences
from tipgraph.grammar.movement.clauses.predicates import predicates

#: What may stand between a conjunction and a phrase that runs in parallel to another.
_LEADING = ("to", "in", "from", "purpose", "determiner", "list-example", "by")


def parts_of(chunks: tuple[Chunk, ...]) -> list[tuple[Chunk, ...]]:
    """The clauses that a clause with parallel phrases stands for; the clause alone where it has none."""
    listed = occurrences(chunks)
    if listed:
        return listed
    if sum(map(ends_way, chunks)) < 2:
        return [chunks]  # most clauses
    told = _another_way(chunks) or predicates(chunks)
    if told:
        return told
    ways = _ways_begin(chunks)
    if ways:
        return _apart(chunks, ways)
    first = next((i for i, c in enumerate(chunks) if _is_verb(c)), -1)
    if first < 0:
        first = _called_victims(chunks)
    if first < 0:
        first = _without_verb(chunks)
    if first < 0:
        return [chunks]
    added = _added(chunks, first) or _example(chunks, first)
    if added:
        return added
    head = _behind_object(chunks, first + 1)
    starts = [head]
    for i in range(head + 1, len(chunks)):
        if _begins(chunks, starts[-1], i):
            starts.append(i)
    if len(starts) == 1 or not all(
        any(map(ends_way, chunks[a:b])) for a, b in zip(starts, [*starts[1:], len(chunks)], strict=True)
    ):
        return [chunks]
    return _apart(chunks, starts)


def _another_way(chunks: tuple[Chunk, ...]) -> list[tuple[Chunk, ...]]:
    """The parts of "in A and B, and, having flown from C, in D": only the last end has its own way."""
    for i in range(2, len(chunks) - 4):
        if not (chunks[i].has("and") and word_of(chunks[i + 1]) == "," and word_of(chunks[i + 2]) == "having"):
            continue
        first = next((at for at in range(i) if ends_way(chunks[at])), i)
        closed = any(ends_way(c) and word_of(chunks[at - 1]) == "," for at, c in enumerate(chunks) if at > i + 4)
        if first < i and closed:
            return [chunks[:i], chunks[:first] + chunks[i + 2 :]]
    return []


def _ways_begin(chunks: Sequence[Chunk]) -> list[int]:
    """Where whole ways begin that are listed: "[from] A to B, [from] C through D to E, and [from] F to G"."""
    starts: list[int] = []
    for i, chunk in enumerate(chunks):
        if not (isinstance(chunk, Places) and chunk.relation == "from"):
            continue
        if starts and not (joins(chunks[i - 1]) and _arrives(chunks[starts[-1] : i])):
            return []
        starts.append(i)
    return starts if len(starts) > 1 and _arrives(chunks[starts[-1] :]) else []


def _arrives(way: Sequence[Chunk]) -> bool:
    """Whether a way has its end, and nobody and no verb stands in it: "from A through B to C"."""
    ends = leads(way, "to")
    return ends and not any(isinstance(c, People | Verb) for c in way)


def _apart(chunks: tuple[Chunk, ...], starts: Sequence[int]) -> list[tuple[Chunk, ...]]:
    """The clauses of the phrases that begin at `starts`, each with what stands before the first of them."""
    shared = chunks[: starts[0]]
    # "through Poland to Germany and through Lithuania to Sweden for prostitution": the purpose is that of both
    last_place = max(i for i, c in enumerate(chunks) if isinstance(c, Places))
    purpose = tuple(c for c in chunks[last_place + 1 :] if isinstance(c, Form))
    parts = []
    for a, b in zip(starts, [*starts[1:], len(chunks)], strict=True):
        own = chunks[a:b]
        parts.append(shared + own + (purpose if not any(isinstance(c, Form) for c in own) else ()))
    return parts


def _called_victims(chunks: Sequence[Chunk]) -> int:
    """Where people are called victims, in a clause without a verb: "women are [victims] of sex trafficking in A"."""
    if any(isinstance(c, Verb) for c in chunks):
        return -1
    return next(
        (i for i, c in enumerate(chunks) if i and isinstance(c, People) and c.has_victims and chunks[i - 1].has("be")),
        -1,
    )


def _without_verb(chunks: Sequence[Chunk]) -> int:
    """Where people stand who share the verb before them: "and [girls] to forced labor in A and begging in B"."""
    if any(isinstance(c, Verb) for c in chunks):
        return -1
    led = (i for i in range(len(chunks) - 2) if isinstance(chunks[i], People) and chunks[i + 1].has("to"))
    return next((i for i in led if isinstance(chunks[i + 2], Form)), -1)


def _behind_object(chunks: Sequence[Chunk], at: int) -> int:
    """Where the object of a verb ends: "exploit [Nepali men and women] in forced labor in A and in begging in B"."""
    stop = at
    for i in range(at, len(chunks)):
        if isinstance(chunks[i], People):
            stop = i + 1
        elif not joins(chunks[i]):
            break
    return stop


def _added(chunks: tuple[Chunk, ...], verb: int) -> list[tuple[Chunk, ...]]:
    """The parts of "in A, specifically on farms, as well as within B, in domestic service": each has its own work."""
    at = next((i for i in range(verb + 3, len(chunks) - 1) if _adds_place(chunks, i)), 0)
    place = next((i for i in range(verb + 1, at) if ends_way(chunks[i])), at)
    if not place < at:
        return []
    shared, before, after = chunks[verb + 1 : place], chunks[place:at], chunks[at + 1 :]
    common, own, other = (any(is_work(c) for c in part) for part in (shared, before, after))
    if (own or other) and (common or (own and other)):
        return [chunks[:at], chunks[: verb + 1] + shared + after]
    return []


def _example(chunks: tuple[Chunk, ...], verb: int) -> list[tuple[Chunk, ...]]:
    """The parts of "exploited in A, B, and C, including through forced marriages in B": the example has its own end."""
    for i in range(verb + 3, len(chunks) - 2):
        if not (chunks[i].has("list-example") and isinstance(chunks[i], Mark) and not chunks[i].has("and")):
            continue
        form = i + 2 if chunks[i + 1].has("via", "in", "purpose", "by") and isinstance(chunks[i + 1], Mark) else i + 1
        named = form + 1 < len(chunks) and isinstance(chunks[form], Form) and ends_way(chunks[form + 1])
        before = chunks[verb + 1 : i]
        if named and any(map(ends_way, before)) and any(isinstance(c, Form) for c in before):
            return [chunks[:i], chunks[: verb + 1] + chunks[i + 1 :]]
    return []


def _adds_place(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "as well as" leads to one more place, where exploitation of its own may be told."""
    link, place = chunks[at], chunks[at + 1]
    listed = isinstance(link, Mark) and link.has("and") and link.has("list-example")
    return listed and isinstance(place, Places) and place.relation == "in"


def is_work(chunk: Chunk) -> bool:
    """Whether a chunk names a form of exploitation or a kind of work."""
    return isinstance(chunk, Form) or chunk.has("labor-sector")


def _has_own(before: Sequence[Chunk], after: Sequence[Chunk]) -> bool:
    """Whether two ways have something each: "to A via B and to C via D", "to A to beg and to B to work"."""
    ways = [_until_next(part) for part in (before, after)]
    passed = [leads(way, "via") for way in ways]
    worked = [any(isinstance(c, Form) or c.has("labor-sector", "job") for c in way) for way in ways]
    return all(passed) or all(worked)


def _until_next(chunks: Sequence[Chunk]) -> Sequence[Chunk]:
    """The chunks up to the next people or conjunction that leads to a place or to people."""
    for i, chunk in enumerate(chunks):
        if i and isinstance(chunk, People | Places) and chunks[i - 1].has("and"):
            return chunks[:i]
    return chunks


def _leads_to_next(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a conjunction and another end of a way follow at once."""
    i = at
    while i < len(chunks) and joins(chunks[i]):
        i += 1
    following = chunks[i] if i < len(chunks) else None
    return i > at and isinstance(following, Places) and following.relation == "to"


def _is_verb(chunk: Chunk) -> bool:
    if not (isinstance(chunk, Verb) and chunk.finite):
        return False
    found = chunk.kind == "identify" and chunk.voice == "passive"  # "were rescued from servitude in A and ... in B"
    return found or chunk.kind in ("exploit", "traffic", "move", "vulnerable", "endure")


def _begins(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether a parallel phrase begins at `at`: after a place and a conjunction, another form, work or way."""
    chunk = chunks[at]
    if not (isinstance(chunk, Form | Places) or chunk.has("labor-sector")):
        return False
    if not any(map(ends_way, chunks[start:at])):
        return False
    if isinstance(chunk, Places) and chunk.relation == "via":
        joined = _is_joined(chunks, start, at) or _lists_ways(chunks, at)
        follows = leads(chunks[at:], "to")
        return joined and follows  # "through A to B and through C to D", "to A and, by way of C, to D"
    if isinstance(chunk, Places) and chunk.relation == "to":
        return _is_joined(chunks, start, at) and _has_own(chunks[start:at], chunks[at + 1 :])
    if isinstance(chunk, Form) and _leads_to_next(chunks, at + 1):
        return False  # "to A for begging and [theft, and] to B for labor"
    if not (isinstance(chunk, Form) or (isinstance(chunk, Mark | Places) and chunk.has("labor-sector"))):
        return False
    named = any(isinstance(c, Form) or c.has("labor-sector") for c in chunks[start:at])
    apart = any(isinstance(c, People | Verb) or c.has("work-deed") for c in chunks[start:at])
    return named and not apart and _is_joined(chunks, start, at)


def _lists_ways(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a way with its own end follows a list of ends: "to A, B, and C, [by way of] D to E"."""
    before, after = chunks[at - 2] if at > 1 else None, chunks[at + 1] if at + 1 < len(chunks) else None
    listed = isinstance(before, Places) and before.relation == "to" and len(before.codes) > 1
    return listed and word_of(chunks[at - 1]) == "," and isinstance(after, Places) and after.relation == "to"


def _is_joined(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether a conjunction leads to a phrase, with no more than its degree or means between: "or, by sea, to"."""
    i = at - 1
    while i > start and isinstance(chunks[i], Mark) and not chunks[i].has("and"):
        word = word_of(chunks[i])
        if not (chunks[i].has(*_LEADING) or word == "," or word.isdigit() or chunks[i - 1].has("by")):
            break
        i -= 1
    return isinstance(chunks[i], Mark) and chunks[i].has("and")
