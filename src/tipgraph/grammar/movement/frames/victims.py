"""Who the victims of a clause are, among all the people it names."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.frames.bystanders import is_generic, possible_victims
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.frames.people_meant import antecedent, is_object, people_meant
from tipgraph.grammar.movement.frames.told_origins import of_kin, with_nationalities
from tipgraph.grammar.movement.people.groups import Group
from tipgraph.grammar.movement.people.lists import specified
from tipgraph.model import UNSPECIFIED

#: Verbs whose object, in the active, are the victims.
_ACTS = frozenset({"exploit", "traffic", "move", "weak-exploit", "identify"})


def read_people(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> None:
    """Who the victims are: the subject of a passive or of a verb of undergoing, the object of an active one.

    `said` are the tags of all chunks.
    """
    told = antecedent(chunks, main) if CUE + "relative" in said else []
    people = told or possible_victims(chunks, said) or _whose_risk(frame, chunks)
    plain = [(i, c) for i, c in people if not c.closer] or people
    if not plain:
        return
    verb = chunks[main] if main >= 0 else None
    if isinstance(verb, Verb) and verb.voice == "passive" and frame.anaphor and _are_aside(chunks, main, plain):
        return  # "some are made to work for families": those whom the pronoun stands for were named before
    acted = isinstance(verb, Verb) and verb.voice == "active" and verb.kind in _ACTS
    chosen = people_meant(frame, chunks, main, plain, acted=acted)
    if acted and not frame.agent and chosen and main + 1 < len(chunks) and is_object(chunks[main + 1]):
        if len(chosen) == 1 and not _are_done_to(chunks, chosen[0][0], main):
            return  # "boys ... and sell them": those whom the pronoun stands for were named before
        if len(chosen) > 1:
            frame.groups = list(chosen[-1][1].groups)  # "men marry girls, take them to Angola"
            return
    chosen = _without_generic(frame, _without_whole(chunks, chosen))
    if not chosen:
        return
    if frame.copula and len(people) > 1 and chosen[-1] != people[-1]:
        chosen = with_nationalities(chunks, chosen)
    if (acted and chosen[0][0] > main) or _are_given(chunks, chosen[0][0]):
        chosen = of_kin(chunks[: chosen[0][0]], chosen)
    for i, one in chosen:
        named = _own_route(chunks, i, one) if len(chosen) > 1 or len(one.groups) > 1 else one.groups
        if frame.groups and _are_some_of_them(chunks, i):
            named = tuple(replace(g, origins=g.origins or frame.groups[-1].origins) for g in named)
        frame.groups.extend(named)
    if all(c.closer for _, c in chosen) and any(isinstance(c, Form) for c in chunks[: chosen[0][0]]):
        # "sex trafficking, including of girls": of others too
        frame.groups = specified([Group(("persons",))], frame.groups)
    first = chosen[0][0]
    for i, one in people:
        if one.closer and i > first and (i, one) not in chosen:
            if _are_most_of_them(chunks, i, one) and is_generic(chosen[-1][1]):
                frame.groups = [replace(g, forms=frame.groups[-1].forms) for g in one.groups]
            else:
                frame.groups = specified(frame.groups, one.groups)
    # "come from all over the world"
    somewhere = CUE + "from" in said and any(isinstance(c, Mark) and c.has("from") for c in chunks[main + 1 :])
    travel = isinstance(verb, Verb) and verb.kind == "travel" and not somewhere
    if travel and first < main and all(c.has_victims for _, c in chosen):
        frame.described = True  # "most victims migrate to Thailand willingly"
    if (
        isinstance(verb, Verb)
        and verb.kind == "move"
        and verb.voice == "active"
        and not frame.agent
        and chosen[0][0] < main
    ):
        frame.verbs = frame.verbs - {"move"}  # "boys go to Eswatini to sell goods": nobody is sold
    if all(_own_what_is_taken(chunks, i) for i, _ in chosen):
        frame.verbs = frame.verbs - {"move"}
    frame.described = frame.described and not (frame.verbs == {"travel"} and somewhere)
    frame.pointing = any(_points_back(chunks, i, c) for i, c in chosen)


def _whose_risk(frame: Frame, chunks: Sequence[Chunk]) -> list[tuple[int, People]]:
    """The people whose risk something raises: "stigma against [gay men] increases their vulnerability"."""
    risk = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.kind == "vulnerable"), 0)
    if not (frame.vulnerable and risk and word_of(chunks[risk - 1]) in ("their", "them")):
        return []
    named = [(i, c) for i, c in enumerate(chunks[:risk]) if isinstance(c, People) and c.preposition == "other"]
    frame.anaphor = frame.anaphor and not named
    return named


def _are_aside(chunks: Sequence[Chunk], main: int, people: list[tuple[int, People]]) -> bool:
    """Whether all people stand behind a verb, and none is the object of another that follows it."""
    acted = any(isinstance(c, Verb) and c.voice == "active" for c in chunks[main + 1 : people[0][0]])
    return not acted and all(i > main for i, _ in people)


def _are_some_of_them(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are part of those just named: "migrants from Asia, some of whom are [minors]"."""
    return at > 1 and chunks[at - 1].has("be") and chunks[at - 2].has("demonstrative")


def _are_most_of_them(chunks: Sequence[Chunk], at: int, people: People) -> bool:
    """Whether those just named are nearly all of one nation and sex: "workers, [most of them] Filipino women"."""
    of_one = all(g.origins and "persons" not in g.victims for g in people.groups)
    return of_one and word_of(chunks[at - 1]).startswith("most of")


def _are_given(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are the object of those who send them off: "families send [daughters] to circuses"."""
    verb = chunks[at - 1] if at else None
    return isinstance(verb, Verb) and verb.kind == "move" and verb.voice == "active"


def _without_whole(chunks: Sequence[Chunk], chosen: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """ "Of 200 women freed, 120 were Thai and the rest Lao": those are meant, who are women."""
    if len(chosen) < 2 or chosen[0][0] != 1 or not chunks[0].has("of"):
        return chosen
    whole, parts = chosen[0][1], chosen[1:]
    victims = tuple(victim for g in whole.groups for victim in g.victims)
    if any(g.origins for g in whole.groups) or not all(g.origins for _, c in parts for g in c.groups):
        return chosen
    return [
        (i, replace(c, groups=tuple(replace(g, victims=victims) for g in c.groups)) if is_generic(c) else c)
        for i, c in parts
    ]


def _without_generic(frame: Frame, chosen: list[tuple[int, People]]) -> list[tuple[int, People]]:
    """ "Most Afghan victims are children forced to work": the victims are the children, and Afghan."""
    if (
        len(chosen) > 1
        and frame.copula
        and chosen[0][1].has_victims
        and is_generic(chosen[0][1])
        and not chosen[1][1].closer
    ):
        add(frame.origin, (o for g in chosen[0][1].groups for o in g.origins))
        return chosen[1:]
    return chosen


def _own_route(chunks: Sequence[Chunk], at: int, people: People) -> tuple[Group, ...]:
    """The groups, with the country that they alone pass through: "migrants transiting X, as well as women from Y"."""
    following, next_one = (chunks[i] if i < len(chunks) else None for i in (at + 1, at + 2))
    if isinstance(following, Places) and following.relation == "via" and following.has("transit"):
        return tuple(replace(g, via=following.codes) for g in people.groups)
    if (
        isinstance(following, Verb)
        and following.voice == "participle"
        and isinstance(next_one, Places)
        and next_one.relation == "from"
    ):
        # "Syrian women and Yazidi women taken from Iraq": only the last are from Iraq
        last = people.groups[-1]
        return (*people.groups[:-1], replace(last, origins=tuple(dict.fromkeys([*last.origins, *next_one.codes]))))
    return people.groups


def _own_what_is_taken(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether it is not people who are taken, but what is theirs: "took [the victims'] passports"."""
    if not 0 < at < len(chunks) - 2:
        return False
    verb, mark, owned = chunks[at - 1], chunks[at + 1], chunks[at + 2]
    moves = isinstance(verb, Verb) and verb.kind == "move" and verb.voice != "passive"
    return moves and word_of(mark) in ("'", "'s") and isinstance(owned, Mark) and not owned.tags


def _points_back(chunks: Sequence[Chunk], at: int, people: People) -> bool:
    """Whether people are those named before: "these migrants", "many of these women"."""
    among = at + 1 < len(chunks) and isinstance(chunks[at + 1], Mark) and chunks[at + 1].has("demonstrative")
    pointed = people.has("demonstrative", "part-of") or (at > 0 and chunks[at - 1].has("demonstrative")) or among
    aside = at > 1 and word_of(chunks[at - 1]) == "," and chunks[at - 2].has("demonstrative")
    if not (pointed or aside):  # "a share of them, maids above all, are held"
        return False
    named = {victim for c in chunks[:at] if isinstance(c, People) for g in c.groups for victim in g.victims}
    if {victim for g in people.groups for victim in g.victims} <= named - {"persons"}:
        return False  # "hand over daughters, and these girls are held": they were named just now
    return not any(g.origins and g.origins != (UNSPECIFIED,) for g in people.groups)


def _are_done_to(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether the pronoun of a verb stands for people named before others who act: "girls by men who take them to"."""
    between = chunks[at + 1 : main]
    others = any(isinstance(c, People) or c.has("agent") for c in between) and any(c.has("relative") for c in between)
    return others or any(isinstance(c, Verb) or word_of(c) == "whose" for c in chunks[:main])
