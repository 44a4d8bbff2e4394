"""Where a sentence's clauses part: a clause has one set of victims, and all its verbs, places and forms are theirs.

"Fijian women are exploited in brothels, while men are forced to work in Samoa" are two clauses; "women are recruited in
Nepal and sold to brothels in India, where they are held" is one, for the same women go all the way.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.movement.chunks.kinds import (
    ROLES,
    Chunk,
    Form,
    Mark,
    People,
    Places,
    Verb,
    is_plain_word,
    tags_in,
    word_of,
)
from tipgraph.grammar.movement.clauses.ahead import (
    behind_adverbs,
    goes_on,
    has_subject,
    is_of_people,
    is_said_of,
    joins_adverbs,
    next_of_note,
    next_verb,
    tells_of_others,
    with_adverbs,
)
from tipgraph.grammar.movement.clauses.at_risk import are_also_vulnerable, leaves_vulnerable, some_are_vulnerable
from tipgraph.grammar.movement.clauses.held import (
    ACTS,
    are_in_form,
    begs,
    come_from,
    finds,
    gapped,
    hedges,
    is_complete,
    is_predicate,
    is_subject,
)
from tipgraph.grammar.movement.clauses.parallel import is_work, parts_of

#: Marks that open a clause by themselves.
_TURNS = frozenset({"boundary", "concession", "where", "along"})
#: Marks that may open one without a conjunction before them.
_OPENERS = _TURNS | {"same-predicate", "circumstance", "be"}


@dataclass(frozen=True, slots=True)
class Clause:
    """Some chunks of a sentence. `said` are the tags of all; `relation` says how it goes on from the one before.

    ``""`` opens the sentence; ``where`` speaks of the place just named and ``along`` of the same journey, ``same`` says
    the same of other people, ``risk`` who of the people are most at risk, ``count`` how many more there are,
    ``contrast`` and ``and`` go on.
    """

    chunks: tuple[Chunk, ...]
    said: frozenset[str]
    relation: str = ""
    close: bool = False  # it follows at once on the form or the work that the one before ends with
    beside: bool = False  # it is one more way or form of the same words: "are sent to Spain and [via Panama to Chile]"


def clauses_of(chunks: Sequence[Chunk]) -> Iterator[Clause]:
    """The clauses of a sentence, in order."""
    start = 0
    relation, close = "", False
    for i, chunk in enumerate(chunks):
        if i == start or (isinstance(chunk, Mark) and not chunk.tags):  # no plain word opens a clause
            continue
        kind = _opens(chunks, start, i, chunk, relation == "and")
        if kind:
            if kind == "contrast" and is_subject(chunks[start:i]):
                relation = kind  # "many of them are [instead held in servitude]": the subject stays with its verb
                continue
            opens = with_adverbs(chunks, i)
            if any(not isinstance(c, Mark) for c in chunks[start:opens]):
                yield from _side_by_side(chunks[start:opens], relation, close)
            relation, close = kind, i >= 2 and chunks[i - 1].has("and") and is_work(chunks[i - 2])
            start = opens
    if start < len(chunks):
        yield from _side_by_side(chunks[start:], relation, close)


def _side_by_side(chunks: Sequence[Chunk], relation: str, close: bool) -> Iterator[Clause]:
    """The clauses of a stretch, in which phrases may run in parallel."""
    for number, part in enumerate(parts_of(tuple(chunks))):
        yield Clause(part, tags_in(part), relation, close, beside=number > 0)


def _opens(chunks: Sequence[Chunk], start: int, at: int, chunk: Chunk, gap: bool) -> str:
    """How the chunk at `at` opens a new clause; empty where it does not.

    `gap` says that the clause so far may have left out the verb of the one before.
    """
    linked = _is_link(chunks[behind_adverbs(chunks, at) if isinstance(chunk, Verb) else at - 1])
    if isinstance(chunk, Mark) and not linked and _OPENERS.isdisjoint(chunk.cues):
        return ""  # most marks
    turn = _turns(chunks, start, at)
    if turn is not None:
        return turn
    if _says_more(chunks, start, at, chunk):
        return "and"
    if not linked and not (isinstance(chunk, People) and at >= 2 and _is_linked(chunks, at)):
        return ""
    held = chunks[start:at]
    if _prevails(chunks, at, held) or _are_some(chunks, at, held):
        return "and"
    if not _is_predicated(chunks, start, at) and not (gap and gapped(held)):
        return ""
    return "and" if _resumes(chunks, at, chunk, held) else ""


def _turns(chunks: Sequence[Chunk], start: int, at: int) -> str | None:
    """How a mark opens a clause by itself: "while ...", "where ...", "as do ..."; None where it is no such mark."""
    chunk = chunks[at]
    if _OPENERS.isdisjoint(chunk.cues):
        return "contrast" if _follows_concession(chunks, start, at) else None
    if isinstance(chunk, Mark) and not _TURNS.isdisjoint(chunk.cues):
        if chunk.has("boundary"):
            return "" if joins_adverbs(chunks, at) else "contrast"
        if chunk.has("concession") and has_subject(chunks, at + 1):
            return "contrast"
        if chunk.has("where", "along"):
            return "where" if chunk.has("where") else "along"
    if chunk.has("same-predicate") and at + 1 < len(chunks):
        if isinstance(chunks[at + 1], People):
            return "same"
        if any(isinstance(c, Verb) or c.has("of") for c in chunks[at + 1 : at + 4]):
            return "and"  # "continues, as does the sale of girls to ..."
    if chunk.has("circumstance") and some_are_vulnerable(chunks, start, at):
        return "risk"
    if chunk.has("be") and _counts_on(chunks, start, at):
        return "count"
    return "contrast" if _follows_concession(chunks, start, at) else None


def _says_more(chunks: Sequence[Chunk], start: int, at: int, chunk: Chunk) -> bool:
    """Whether something else is said, even without a link: "sell girls, leaving them vulnerable to"."""
    of_others = isinstance(chunk, Form) and is_of_people(chunks, at)
    if of_others and any(is_of_people(chunks, i) for i in range(start, at)):
        return True  # "labor trafficking of men to Russia has overtaken sex trafficking of women to Turkey"
    return (
        # "are forced to work as maids and [are vulnerable] to sex trafficking"
        (chunk.has("be") and are_also_vulnerable(chunks, start, at))
        # "sell girls into marriage, leaving them vulnerable to domestic servitude"
        or (isinstance(chunk, Verb) and leaves_vulnerable(chunks, at, chunk))
        # "are exploited, and observers believe that students may ..."
        or (isinstance(chunk, People | Form) and _is_told(chunks, start, at))
    )


def _prevails(chunks: Sequence[Chunk], at: int, held: Sequence[Chunk]) -> bool:
    """Whether a form is what the next clause is about: "most victims are children, and trafficking is prevalent"."""
    told = isinstance(chunks[at], Form) and at + 1 < len(chunks) and chunks[at + 1].has("be", "occur")
    return (
        told
        and any(isinstance(c, People) for c in held)
        and any(c.has("be") or isinstance(c, Verb | Form) for c in held)
    )


def _are_some(chunks: Sequence[Chunk], at: int, held: Sequence[Chunk]) -> bool:
    """Whether more is said of some: "work in cabarets, and some of them are victims"."""
    chunk = chunks[at]
    if not (chunk.has("anaphor") and chunks[at - 1].has("and") and is_said_of(chunks, at)):
        return False
    pointing = chunk.has("demonstrative") and not chunk.has("pronoun")
    return pointing or (isinstance(chunk, Mark) and come_from(held))


def _is_predicated(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether the clause so far says what happens to its people."""
    held = chunks[start:at]
    return (
        any(isinstance(c, Verb) and is_predicate(c) for c in held)
        or finds(held)
        or (isinstance(chunks[at], People) and come_from(held) and next_verb(chunks, at + 1))
        or begs(held)
        or any("forced-manner" in c.cues for c in held)
        or are_in_form(chunks, start, at)
    )


def _resumes(chunks: Sequence[Chunk], at: int, chunk: Chunk, held: Sequence[Chunk]) -> bool:
    """Whether behind a link others are spoken of, or more of the same: "and girls are sold", "and Bali is"."""
    if isinstance(chunk, People) and not chunk.preposition:
        return not chunk.closer and goes_on(chunks, at + 1) and is_complete(held)
    if isinstance(chunk, Mark) and chunk.has("agent", "anaphor"):
        return next_verb(chunks, at + 1)
    if isinstance(chunk, Mark) and chunk.has("possible"):
        return hedges(chunks, at, held)
    if isinstance(chunk, Verb) and chunk.voice == "active" and chunk.kind in {*ACTS, "weak-exploit"}:
        others = isinstance(next_of_note(chunks, at + 1), People) and any(isinstance(c, People) for c in held)
        return others and (chunk.kind in ACTS or any(isinstance(c, Form) for c in chunks[at + 2 : at + 5]))
    if isinstance(chunk, Places) and chunk.relation in ("", "in"):  # "and in Iraq some are", "and Bali is a source"
        if chunk.relation:
            return is_complete(held) and tells_of_others(chunks, at + 1)
        return at + 1 < len(chunks) and isinstance(chunks[at + 1], Mark) and chunks[at + 1].has("copula")
    if chunk.has("transit") and isinstance(chunk, Verb | Places):  # "are exploited in X and transit it en route to Y"
        return any(isinstance(c, Verb) and c.kind == "exploit" for c in held)
    return False


def _counts_on(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether more of those counted follow: "41 were Czech nationals and two [were Indian nationals]"."""
    if at - start < 4:
        return False
    number, link = chunks[at - 1], chunks[at - 2]
    counted = number.has("numeral") or word_of(number).isdigit()
    held = chunks[start : at - 2]
    return counted and _is_link(link) and any(isinstance(c, People) for c in held) and any(c.has("be") for c in held)


def _is_told(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether a clause about people opens that somebody believes or says, after one that is complete."""
    that = chunks[at - 1]
    if at - start < 4 or word_of(that) != "that":
        return False
    link = next((i for i in range(at - 3, max(start, at - 8), -1) if chunks[i].has("and")), 0)
    said = any(isinstance(c, Verb) and is_predicate(c) for c in chunks[start:link])
    people = any(isinstance(c, People | Verb | Form | Places) for c in chunks[link + 1 : at])
    return bool(link) and said and not people and goes_on(chunks, at + 1)


def _follows_concession(chunks: Sequence[Chunk], start: int, at: int) -> bool:
    """Whether the main clause begins after one of concession: "although X is no destination, [girls] are exploited"."""
    people = chunks[at]
    if not (isinstance(people, People) and not people.preposition and chunks[start].has("concession", "boundary")):
        return False
    held = chunks[start:at]
    said = any(isinstance(c, Verb) or c.has("be", "copula") for c in held)
    if held[0].has("boundary") and not any(c.has("denial") for c in held):
        return False  # "while there are no reports of ..., men are exploited"
    return said and word_of(chunks[at - 1]) == "," and goes_on(chunks, at + 1)


def _is_linked(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word stands between a link and people: "and for women", "and that women"."""
    before, link = chunks[at - 1], chunks[at - 2]
    plain = is_plain_word(before)  # "and younger children"
    if before.has("list-example") or (
        plain and any(c.has("be") or (isinstance(c, Verb) and c.finite) for c in chunks[:at])
    ):
        return isinstance(link, Mark) and link.has("and")  # "and to a lesser extent men to Ireland for labor"
    led = before.has("purpose") or word_of(before) == "that"
    return led and (_is_link(link) or link.has("list-example", *ROLES))


def _is_link(chunk: Chunk) -> bool:
    """Whether a chunk may part two clauses: a conjunction, a comma, a colon or a dash."""
    return isinstance(chunk, Mark) and (chunk.has("and") or chunk.text in (",", ":", "—", "-", "(", ")"))
