"""Work that is not what people are exploited in: what they were offered, what they looked for, what they do anyway."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Verb, leads

#: The tags of a clause without which nothing is offered in it.
PROMISING = frozenset({CUE + "offer", CUE + "promise", CUE + "search", CUE + "purpose", CUE + "as"})
#: Forms that no one is offered as work: people who were promised a job and find one of these do not do that job.
_OTHER = frozenset({"sex", "begging", "crime", "soldiering", "marriage", "organs"})
#: The form that is also the name of work.
_WORK = ("domestic",)
_DONE = frozenset({"exploit", "traffic", "weak-exploit", "move", "endure"})


def offered(chunks: Sequence[Chunk]) -> range:
    """Where work stands that was only promised: "are promised [jobs as maids] and forced into prostitution".

    So does work for which people were hired or set out. Empty where what is done to the people may be that very work,
    badly paid or not paid at all; but not where it is done elsewhere: "go to X [for domestic work] and are sold to Y".
    """
    at = next((i for i in range(len(chunks)) if _is_hoped_for(chunks, i)), len(chunks))
    ends = next((i for i in range(at + 1, len(chunks)) if _is_done(chunks[i])), len(chunks))
    elsewhere = leads(chunks[:at], "to") and leads(chunks[ends:], "to")
    return range(at + 1, ends) if elsewhere or is_something_else(_named(chunks[ends:])) else range(0)


def _is_hoped_for(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word opens work that people were promised, hired or came for: "hired [for] domestic work"."""
    if PROMISING.isdisjoint(chunks[at].tags):
        return False  # most words
    if chunks[at].has("offer", "promise", "search"):
        return True
    came = [c for c in chunks[:at] if isinstance(c, Verb)]
    if chunks[at].has("purpose", "as") and came and all(c.kind == "travel" for c in came):
        return True
    work = chunks[at + 1] if at + 1 < len(chunks) else None
    if isinstance(work, Form) and chunks[at].has("purpose"):
        aim = work.codes == _WORK
    else:
        aim = isinstance(work, People) and chunks[at].has("as") and any(g.forms == _WORK for g in work.groups)
    return aim and any(c.has("hire") for c in came)


def only_offers(chunks: Sequence[Chunk]) -> bool:
    """Whether a clause tells of no more than an offer of work: "recruiters offer girls domestic work"."""
    return any(_is_hoped_for(chunks, i) for i in range(len(chunks))) and not any(
        isinstance(c, Verb) and c.kind in ("exploit", "traffic") for c in chunks
    )


def own_work(chunks: Sequence[Chunk], at: int) -> Iterator[int]:
    """Where the work stands that people do of whom a clause tells: "target girls [who work as maids]", "in mines".

    What they are vulnerable to or are wanted for is led by other words: "target girls [for] prostitution".
    """
    works = False
    for i in range(at + 1, len(chunks)):
        chunk = chunks[i]
        if isinstance(chunk, Verb):
            works = chunk.kind == "live" or (chunk.kind == "endure" and chunk.has("job"))
        elif chunk.has("purpose", "to", "via", "by"):
            works = False
        elif isinstance(chunk, Mark) and chunk.has("in") and chunks[at].has("single-out"):
            works = True
        if works:
            yield i


def is_something_else(forms: Iterable[str]) -> bool:
    """Whether what people are made to do is none of the work that one is offered."""
    told = {*forms} - {"unspecified"}
    return bool(told & _OTHER) and "labor" not in told


def _is_done(chunk: Chunk) -> bool:
    """Whether a verb says what became of people: not "work as", not another offer."""
    return isinstance(chunk, Verb) and chunk.kind in _DONE and not chunk.has("job", "promise", "offer")


def _named(chunks: Sequence[Chunk]) -> set[str]:
    """All forms of exploitation that some chunks name, by whatever part of them."""
    named = {code for c in chunks if isinstance(c, Form) for code in c.codes}
    return named | {tag.split(":", 1)[1] for c in chunks for tag in c.tags if tag.startswith("exploitation:")}
