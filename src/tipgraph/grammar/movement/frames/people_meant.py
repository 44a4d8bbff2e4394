"""Which of the people that a clause names are those to whom it is done: the subject of a passive, an object, a part."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Verb, leads, word_of
from tipgraph.grammar.movement.frames.bystanders import is_generic
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.told_origins import counted, make_up, with_nationalities


def people_meant(
    frame: Frame, chunks: Sequence[Chunk], main: int, plain: list[tuple[int, People]], *, acted: bool
) -> list[tuple[int, People]]:
    """The people of a clause who are its victims, each with its place among the chunks; none where nobody is.

    `acted` is whether the main verb, an active one, has its victims as its object. What the choice tells of the clause
    (that it describes people, or tells of those found) goes into the frame.
    """
    verb = chunks[main] if main >= 0 else None
    before = [(i, c) for i, c in plain if i < main]
    after = [(i, c) for i, c in plain if i > main]
    if not isinstance(verb, Verb) or (
        verb.kind in ("live", "travel") and frame.copula and any(c.has_victims for _, c in plain)
    ):
        chosen = _described(frame, chunks, plain)
        if len(chosen) > 1 and chosen[0] == plain[0] and not is_generic(chosen[0][1]):
            named = with_nationalities(chunks, chosen[:1])
            chosen = named if named != chosen[:1] else chosen
    elif acted and before and after and not frame.agent and is_object(chunks[main + 1]):
        chosen = before  # "are brought by relatives who force them to marry foreigners"
    elif acted and after and (verb.kind != "weak-exploit" or frame.agent or not before or _uses(chunks, main, before)):
        chosen = _among(chunks, _objects(chunks, after), after)
    elif before and after and frame.copula and counted(chunks, main, before, after):
        chosen = [(i, c) for i, c in after if any(g.origins for g in c.groups)]
        frame.verbs = frame.verbs - {"endure"} | {"identify"}  # "of the victims found"
    elif len(after) > 1 and frame.copula and _only_names(chunks, main):
        chosen = after[1:]  # "most identified victims were Lao women"
    elif frame.copula and len(before) > 1 and make_up(chunks, main, before):
        chosen = before[:1]
        frame.verbs, frame.named_victims = frame.verbs - {"endure"} | {"identify"}, True
    elif before and after and frame.copula and _are_described(chunks, main, before, after):
        chosen = after  # "victims exploited in X include women from Y"
    else:
        chosen = before or after[:1]
    return chosen


def antecedent(chunks: Sequence[Chunk], main: int) -> list[tuple[int, People]]:
    """The people of whom a relative clause says what was done to them, whatever they are in the clause before.

    "Gave shelter to [12 women from Nepal] who had been held in servitude", "... who were victims of forced labor".
    """
    for i in range(len(chunks) - 2, -1, -1):
        people, who = chunks[i], chunks[i + 1]
        if not (isinstance(people, People) and word_of(who) == "who"):
            continue
        told = next((j for j in range(i + 2, len(chunks)) if isinstance(chunks[j], People | Verb)), 0)
        what = chunks[told] if told else None
        done = isinstance(what, Verb) and what.voice == "passive" and told == main
        called = main >= 0 and isinstance(what, People) and what.has_victims and chunks[told - 1].has("be")
        joined_on = any(c.has("and") for c in chunks[i + 2 : told])  # "men who pose as boyfriends and are exploited"
        return [(i, people)] if (done or called) and not joined_on else []
    return []


def is_object(chunk: Chunk) -> bool:
    """Whether a pronoun stands for those to whom something is done: "take them"."""
    return word_of(chunk) == "them"


def _are_described(
    chunks: Sequence[Chunk], main: int, before: list[tuple[int, People]], after: list[tuple[int, People]]
) -> bool:
    """Whether a copula after the verb leads from victims in general to who they are."""
    between = chunks[main : after[0][0]]
    called = chunks[main].has("vulnerable")  # "groups considered most vulnerable include ..."
    return all((c.has_victims or called) and is_generic(c) for _, c in before) and any(
        isinstance(c, Mark) and c.has("copula") for c in between
    )


def _only_names(chunks: Sequence[Chunk], main: int) -> bool:
    """Whether a participle only says which victims are spoken of, and the next words who they are."""
    verb, victims, copula = (*chunks[main : main + 3], None, None)[:3]
    if not (isinstance(verb, Verb) and verb.has("identify") and verb.voice == "participle"):
        return False
    return isinstance(victims, People) and victims.has_victims and isinstance(copula, Mark) and copula.has("copula")


def _described(frame: Frame, chunks: Sequence[Chunk], people: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The people of a clause without a verb of its own: "most victims are Guinean children", "the men were victims"."""
    suspected = len(people) > 1 and people[-1][1].has_victims  # "authorities suspect that dancers are victims"
    led = people[0][1].has_victims and not any(c.has("agent") for c in chunks[: people[0][0]])
    if frame.agent and frame.copula and not suspected and not led:
        return []  # "most recruiters are citizens of Turkey"
    if any(_nominal(chunks, i) for i, _ in people):
        frame.described = True  # "the trafficking of girls to India"
        return [(i, c) for i, c in people if _nominal(chunks, i)]
    if not frame.copula or len(people) < 2:
        formed = any(isinstance(c, Form) for c in chunks) or any(g.forms for g in people[0][1].groups)
        named = frame.from_places or (frame.anaphor and formed)  # "some of them are sex trafficking victims"
        frame.described = frame.copula and people[0][1].has_victims and named
        from_somewhere = leads(chunks, "from")
        from_somewhere = from_somewhere or any(g.origins for g in people[0][1].groups)
        if people[0][1].has_victims and from_somewhere and _changed(chunks, people[0][0]):
            frame.described = True  # "reported an increase in victims from Romania"
        return people
    first, last = people[0], people[-1]
    placed = [(i, c) for i, c in people if any(g.origins for g in c.groups)]
    if placed[:1] == [first] and any(c.has_victims and (i, c) not in placed for i, c in people[1:-1]):
        frame.described = True  # "Thai women represented the largest group of victims, followed by Lao women"
        return placed
    called = any(c.has("copula") for c in chunks[first[0] : last[0]])
    if called and last[1].has_victims and not any(g.origins for g in last[1].groups):
        frame.described = True
        frame.forms.extend(form for g in last[1].groups for form in g.forms)
        return people[:-1]
    if last[1].has("kin"):
        return []  # "victims' families are often complicit"
    if is_generic(first[1]):
        frame.described = first[1].has_victims and called
        frame.origin.extend(o for g in first[1].groups for o in g.origins if o not in frame.origin)
        return people[1:]
    return people


def _changed(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those of whom there are more or fewer than before."""
    return any(c.has("change") for c in (*chunks[max(0, at - 2) : at], *chunks[at + 1 : at + 2]))


def _nominal(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people depend on a noun of exploitation: "forced labor of children", "trafficking of women"."""
    if at < 2 or not isinstance(chunks[at - 1], Mark):
        return False
    form, people = chunks[at - 2], chunks[at]
    if not (isinstance(form, Form) and isinstance(people, People)):
        return False
    # "trafficking in Thai women", but not a course on trafficking in women
    traded = form.codes == ("unspecified",) and chunks[at - 1].has("in") and any(g.origins for g in people.groups)
    return traded or chunks[at - 1].has("of")


def _objects(chunks: Sequence[Chunk], after: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """The object of an active verb, with those that are coordinated with it."""
    chosen = after[:1]
    for i, one in after[1:]:
        between = chunks[chosen[-1][0] + 1 : i]
        if any(isinstance(c, Verb | Form) for c in between) or not any(
            isinstance(c, Mark) and c.has("and") for c in between
        ):
            break
        chosen.append((i, one))
    return chosen


def _among(
    chunks: Sequence[Chunk], chosen: list[tuple[int, People]], after: list[tuple[int, People]]
) -> list[tuple[int, People]]:
    """The people among whom victims are found, where the victims are not described: "victims among migrants"."""
    for i, one in after[1:]:
        if isinstance(chunks[i - 1], Mark) and chunks[i - 1].has("of") and chosen[-1][0] == i - 2:
            at, victims = chosen[-1]
            if is_generic(victims):
                return [*chosen[:-1], (i, one)]
            where = tuple(code for g in one.groups for code in g.origins)
            if not any(g.origins for g in victims.groups):  # "female victims among asylum-seekers from Nigeria"
                found = replace(victims, groups=tuple(replace(g, origins=where) for g in victims.groups))
                return [*chosen[:-1], (at, found)]
    return chosen


def _uses(chunks: Sequence[Chunk], verb: int, before: list[tuple[int, People]]) -> bool:
    """Whether the subject of a verb that is weak alone exploits its object: kin do, and who "uses children for" it."""
    return any(c.has("kin") for _, c in before) or (
        verb + 1 < len(chunks)
        and isinstance(chunks[verb + 1], People)
        and any(c.has("purpose") for c in chunks[verb + 2 : verb + 8])
    )
