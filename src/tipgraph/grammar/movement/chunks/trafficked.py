"""The words of trafficking told apart: what people are called ("trafficked women come from X"), and what others do."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, tags_in, word_of
from tipgraph.reading import Item

_VICTIM = CUE + "victim"
_TRAFFIC = CUE + "traffic"
#: What may lead to "trafficking" where it is a verb: "for trafficking girls".
_LEADING = ("of", "purpose", "by", "in", "circumstance")


def called_victims(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, "trafficked" made one with the people before whose own verb it stands."""
    if _TRAFFIC not in tags_in(chunks):
        return chunks
    result: list[Chunk] = []
    i = 0
    while i < len(chunks):
        verb, people = chunks[i], chunks[i + 1] if i + 1 < len(chunks) else None
        if isinstance(people, People) and _qualifies(chunks, i):
            held = people.tags | {_VICTIM}
            result.append(People(verb.start, people.end, held, people.groups, people.preposition, people.closer))
            i += 2
            continue
        result.append(verb)
        i += 1
    return result


def with_shared_victims(chunks: list[Chunk], items: Sequence[Item]) -> list[Chunk]:
    """The chunks, with the victims of two forms as one: "sex and labor trafficking victims"."""
    i = len(chunks)
    while (i := i - 1) > 1:
        victims, form = chunks[i], chunks[i - 2]
        if isinstance(victims, People) and isinstance(form, Form) and chunks[i - 1].has("and"):
            groups = tuple(replace(g, forms=(*form.codes, *g.forms)) for g in victims.groups if g.forms)
            if victims.has_victims and _is_short(items, form) and len(groups) == len(victims.groups):
                tags = form.tags | victims.tags
                chunks[i - 2 : i + 1] = [replace(victims, start=form.start, tags=tags, groups=groups)]
                i -= 1
    return chunks


def _is_short(items: Sequence[Item], form: Form) -> bool:
    """Whether a form is an adjective that needs the noun of the next one: "[sex] and labor trafficking"."""
    return form.end == form.start + 1 and " " not in items[form.start].lower


def done_to_people(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, "trafficking" made a verb before those who are its object: "convicted of trafficking girls"."""
    for i in range(1, len(chunks) - 1):
        form, led, people = chunks[i], chunks[i - 1], chunks[i + 1]
        if not (isinstance(form, Form) and form.codes == ("unspecified",) and form.end == form.start + 1):
            continue
        whom = isinstance(people, People) and not (people.preposition or people.closer or people.has_victims)
        if whom and isinstance(led, Mark) and led.has(*_LEADING) and _is_of_doers(chunks, i):
            chunks[i] = Verb(form.start, form.end, form.tags | {_TRAFFIC}, "traffic", "active", finite=False)
    return chunks


def _is_of_doers(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether those are told of who traffic others: "convicted of trafficking girls", not "rumors of trafficking"."""
    led = word_of(chunks[at - 1])
    if led == "of":
        return any(c.has("accuse") for c in chunks[max(0, at - 4) : at])
    return led != "among" and any(c.has("accuse", "agent", "ring", "enforce") for c in chunks[:at])


def _qualifies(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "trafficked" opens a phrase of people, and a verb of theirs follows at once."""
    verb, following = chunks[at], chunks[at + 2] if at + 2 < len(chunks) else None
    if not (isinstance(verb, Verb) and verb.kind == "traffic" and verb.voice == "participle"):
        return False
    if at and not all(isinstance(c, Mark) and c.has("determiner", "quantifier", "of") for c in chunks[:at]):
        return False
    if isinstance(following, Verb):
        return following.has("copula")  # "come from", "originate in"
    told = next((c for c in chunks[at + 3 : at + 6] if not (isinstance(c, Mark) and c.has("list-example"))), None)
    from_places = isinstance(told, Places) and told.relation == "from"
    return isinstance(following, Mark) and following.has("be", "copula") and (isinstance(told, People) or from_places)
