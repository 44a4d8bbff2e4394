"""People whom a clause names but who are not its victims: those who act, those who tell, what others become."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, is_plain_word, word_of
from tipgraph.grammar.movement.frames.trading import supplied


def possible_victims(chunks: Sequence[Chunk], said: frozenset[str]) -> list[tuple[int, People]]:
    """The people of a clause who may be its victims, and where they stand; `said` are the tags of all chunks.

    Those who may not are left out as long as anybody remains.
    """
    people = [
        (i, c)
        for i, c in enumerate(chunks)
        if isinstance(c, People)
        and (
            c.preposition in ("", "from")
            or _pass_through(chunks, i)
            or supplied(chunks, i)
            or (CUE + "originate" in said and _more_come(chunks, i))
        )
        and (not _by_before(chunks, i) or _pass_through(chunks, i))
    ]
    people = [(i, c) for i, c in people if not _moves_victims(chunks, i)]
    people = [(i, c) for i, c in people if not (c.closer and _of_others(chunks, i))]
    people = [(i, c) for i, c in people if not _are_served(chunks, i)] or people
    people = people[_announced(chunks, people) :]
    people = [(i, c) for i, c in people if not c.preposition or c.preposition == "other"] or people
    if CUE + "done-by-victims" in said or "exploitation:marriage" in said:
        others = [(i, c) for i, c in people if not _done_to(chunks, i)]
        people = others if others or any(c.has("pronoun") or word_of(c) == "them" for c in chunks) else people
    if CUE + "speak" in said:
        people = [(i, c) for i, c in people if not _speaks(chunks, i)] or people
    if CUE + "relative" in said:
        people = [(i, c) for i, c in people if not _do_it_to_others(chunks, i)] or people
    if CUE + "facilitate" in said:
        people = [(i, c) for i, c in people if not _facilitates(chunks, i)] or people
        people = [(i, c) for i, c in people if not _engages(chunks, i)] or people
    if CUE + "accuse" in said:
        people = [(i, c) for i, c in people if c.has_victims or not _are_accused(chunks, i)] or people
    people = [(i, c) for i, c in people if not _are_predicate(chunks, i, c)] or people
    people = [(i, c) for i, c in people if not (c.has("kin") and _act(chunks, i))] or people
    people = [(i, c) for i, c in people if not _use_others(chunks, i)] or people
    meant = [(i, c) for i, c in people if not _is_job_sought(chunks, i)]
    return meant if meant or (people and any(word_of(c) == "they" for c in chunks[: people[0][0]])) else people


def _more_come(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether more victims follow those who come from a place: "originate in A, with some victims from B"."""
    people = chunks[at]
    return isinstance(people, People) and people.has_victims and at > 0 and chunks[at - 1].has("circumstance")


def _pass_through(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those by whom a country is passed through: "is transited by North Koreans who ..."."""
    verb, by = chunks[at - 2 : at] if at > 1 else (None, None)
    return (
        isinstance(verb, Verb)
        and verb.kind == "transit"
        and verb.voice == "passive"
        and by is not None
        and by.has("by")
    )


def _moves_victims(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those who move the victims, whom the next words name: "Thai drivers moved victims"."""
    if at + 2 >= len(chunks):
        return False
    verb, victims = chunks[at + 1 : at + 3]
    acts = isinstance(verb, Verb) and verb.kind in ("move", "traffic") and verb.voice != "passive"
    return acts and isinstance(victims, People) and victims.has_victims and is_generic(victims)


def _by_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are named as those who act: "by relatives", "by employers and family members"."""
    acted = False
    pointing = next(
        (i for i in range(at - 1, max(-1, at - 5), -1) if chunks[i].has("demonstrative") and chunks[i].has("anaphor")),
        0,
    )
    if pointing and any(isinstance(c, Mark) and c.has("by") for c in chunks[max(0, pointing - 6) : pointing]):
        return True  # "by 'lover boys', many of them immigrants from Morocco"
    for chunk in reversed(chunks[max(0, at - 4) : at]):
        if isinstance(chunk, Mark) and chunk.has("by"):
            return not acted
        if isinstance(chunk, Mark) and chunk.has("be", "found"):
            return False  # "assisted by the shelter were Thai women", "funded by the state cared for victims"
        if isinstance(chunk, Mark) and chunk.has("agent"):
            acted = True  # "established by the government, some workers": the agent is named, the workers are others
        if isinstance(chunk, Verb | Form | People | Places):
            return False
    return False


def _is_job_sought(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are only a job that others were offered: "advertisements for waitresses"."""
    if at < 2 or not chunks[at - 1].has("purpose") or chunks[at - 1].has("and"):
        return False
    noun = chunks[at - 2]
    offered = is_plain_word(noun) or (isinstance(noun, Mark) and noun.has("noun-people-only", "offer"))
    people = chunks[at]
    return offered and isinstance(people, People) and not any(g.origins for g in people.groups)


def _announced(chunks: Sequence[Chunk], people: Sequence[tuple[int, People]]) -> int:
    """How many are only said to follow: "[two groups] stand out: Thai women sold to bars"."""
    if len(people) < 2:
        return 0  # as in most clauses
    colon = next((i for i, c in enumerate(chunks) if isinstance(c, Mark) and c.text == ":"), 0)
    if not colon:
        return 0
    before = [i for i, _ in people if i < colon]
    if len(before) == len(people) or any(isinstance(c, Verb) or c.has("victim") for c in chunks[:colon]):
        return 0  # but "foreign victims were three: two Moldovans and a Bulgarian"
    return len(before)


def _are_served(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those for whom others are got, or an apposition: "the largest group of [foreign workers]"."""
    if at > 3 and chunks[at - 1].has("of") and chunks[at - 2].has("share") and word_of(chunks[at - 3]) == ",":
        return isinstance(chunks[at - 4], People)
    return at > 1 and word_of(chunks[at - 1]) == "for" and isinstance(chunks[at - 2], People)


def _of_others(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people only describe those to or by whom something is done: "to foreign visitors, chiefly Italians"."""
    for chunk in reversed(chunks[max(0, at - 7) : at]):
        if isinstance(chunk, People):
            return chunk.preposition in ("to", "by")
        if not isinstance(chunk, Mark):
            return False
        if chunk.has("to", "by"):
            return True
    return False


def _done_to(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those to whom victims must do something: "are forced to marry [older men]"."""
    before = at - 1
    if before > 0 and isinstance(chunks[before], Mark) and not chunks[before].tags:
        before -= 1
    if before < 0:
        return False
    done = chunks[before]
    married = isinstance(done, Verb) and "exploitation:marriage" in done.tags and done.voice == "passive"
    return done.has("done-by-victims") or married


def _speaks(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people only tell what happened to others: "detainees told researchers that guards had sold men"."""
    said = next((i for i in range(at + 1, min(at + 4, len(chunks))) if chunks[i].has("speak")), len(chunks))
    return not any(isinstance(c, Verb) for c in chunks[at + 1 : said]) and any(
        word_of(c) == "that" for c in chunks[said + 1 : said + 5]
    )


def _do_it_to_others(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people act in a clause about others: "brothels to which [drivers] had sold them", "whom [kin] sold"."""
    if not (at and chunks[at - 1].has("relative") and word_of(chunks[at - 1]) in ("which", "whom", "where")):
        return False
    verb = next((c for c in chunks[at + 1 : at + 3] if not word_of(c).startswith("ha")), None)
    return isinstance(verb, Verb) and verb.kind in ("move", "exploit", "traffic") and verb.voice != "passive"


def _facilitates(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people run the trade in others, who are its object: "owners facilitate child sex"."""
    at_verb, verb = next(((i, c) for i, c in enumerate(chunks) if i > at and c.has("facilitate")), (0, None))
    if not isinstance(verb, Mark) or not verb.has("abet") or chunks[at_verb - 1].has("be"):
        return False
    return any(isinstance(c, People) and not c.preposition for c in chunks[at_verb + 1 :])


def _are_accused(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are those whom justice is done to: "convicted [two men] who had brought girls to the city"."""
    before, after = chunks[max(0, at - 3) : at], chunks[at + 1 : at + 4]
    for chunk in reversed(before):
        if chunk.has("accuse"):
            return True
        if not isinstance(chunk, Mark) or chunk.has("and", "for", "purpose"):
            break
    return any(c.has("accuse") and after[i - 1].has("be") for i, c in enumerate(after) if i)


def _engages(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people take part in what is done to others: "foreigners engaged in the exploitation of children"."""
    verb = chunks[at + 1] if at + 1 < len(chunks) else None
    if not (isinstance(verb, Verb) and verb.has("facilitate")):
        return False
    form = next((i for i in range(at + 2, min(at + 5, len(chunks))) if isinstance(chunks[i], Form)), 0)
    whom = chunks[form + 1 : form + 3]
    return form > 0 and len(whom) == 2 and whom[0].has("of") and isinstance(whom[1], People)


def _act(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are the subject of an active verb of exploitation or movement: "families sell girls"."""
    verb = next((c for c in chunks[at + 1 : at + 5] if isinstance(c, Verb)), None)
    return verb is not None and verb.voice == "active" and verb.kind in ("exploit", "traffic", "move")


def _use_others(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people use others, whom the next words name: "[adults] use children to sell drugs"."""
    verb, whom = (*chunks[at + 1 : at + 3], None, None)[:2]
    uses = isinstance(verb, Verb) and verb.has("use") and verb.voice == "active"
    return uses and isinstance(whom, People)


def _are_predicate(chunks: Sequence[Chunk], at: int, people: People) -> bool:
    """Whether people are only what others become: "some men become victims of forced labor"."""
    before = chunks[at - 1] if at else None
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if at >= 2 and isinstance(before, Mark) and before.has("be") and chunks[at - 2].has("because"):
        return True  # "who thought that they would be dancers"
    if isinstance(before, Mark) and before.has("copula") and isinstance(following, Verb):
        return following.kind == "vulnerable" and is_generic(
            people
        )  # "these groups represent populations vulnerable to"
    if not (people.has_victims and is_generic(people)):
        return False
    whom = chunks[at - 2] if at >= 2 else None  # "women, many of whom are victims of debt bondage, travel to ..."
    if isinstance(before, Mark) and before.has("copula") and whom is not None and whom.has("demonstrative"):
        return True
    return isinstance(before, Verb) and before.kind == "endure"


def is_generic(people: People) -> bool:
    """Whether people are called no more than victims, workers, migrants."""
    return all(g.victims == ("persons",) for g in people.groups)
