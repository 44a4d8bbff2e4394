"""What the victims of a clause are exploited for."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tipgraph.grammar.movement.chunks.kinds import CUE, Chunk, Form, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.frames.beside import works_beside, works_elsewhere, works_in_homes
from tipgraph.grammar.movement.frames.frame import Frame, add
from tipgraph.grammar.movement.frames.offers import PROMISING, is_something_else, offered, only_offers, own_work

#: Forms that exploiters and the police do themselves.
_DEEDS = frozenset({"crime", "soldiering"})


def read_forms(frame: Frame, chunks: Sequence[Chunk], main: int, reason: int, said: frozenset[str]) -> None:
    """The forms of exploitation; of people who are only vulnerable, those that they are vulnerable to.

    `said` are the tags of all chunks.
    """
    _read_limits(frame, chunks, said)
    forced = _read_named(frame, chunks, main, _passed_over(frame, chunks, main, reason, said))
    if works_beside(frame, chunks, main, said, {*frame.forms, *forced}):
        add(frame.forms, ("labor",))
    told = not frame.vulnerable or "labor" in frame.forms
    if told and CUE + "sector-noun" in said and works_in_homes(chunks):
        add(frame.forms, ("domestic",))
    # "forced to work as prostitutes" is no labor beside, but "forced to work in fields and in prostitution" is
    if "sex" not in frame.forms or frame.sectors or forced != ["labor"]:
        frame.forms[:0] = [form for form in dict.fromkeys(forced) if form not in frame.forms]
    # "domestic workers are vulnerable to forced labor": in their own work
    if not frame.vulnerable or reason < len(chunks) or frame.forms == ["labor"]:
        lured = CUE + "take-on" in said and "exploit" in frame.verbs and is_something_else(frame.forms)
        for group in frame.groups:  # not "hired maids and forced them into prostitution"
            add(frame.forms, () if lured and group.forms == ("domestic",) else group.forms)
    if reason < len(chunks) and chunks[reason].has("search") and _only_there(chunks, main, reason):
        # "exploit Xs who go to Y in search of employment in domestic servitude"
        add(frame.forms, (code for c in chunks[reason:] if isinstance(c, Form) for code in c.codes))
    if main >= 0 and "exploitation:sex" in chunks[main].tags:
        frame.sectors = False  # "are sex trafficked in hotels and bars": these are only where it happens
    elif "sex" in frame.forms and works_elsewhere(chunks, main):
        frame.sectors_apart = True
    _read_agents(frame, chunks, said)


def _read_limits(frame: Frame, chunks: Sequence[Chunk], said: frozenset[str]) -> None:
    """How little the words for the forms may say: a venue alone, a trade, the jobs that people came for, an offer."""
    if "exploitation:sex" in said:
        named = [c for c in chunks if "exploitation:sex" in c.tags and isinstance(c, Form | Verb)]
        frame.venue_only = bool(named) and all(c.has("sex-venue") for c in named)
    stated = [c for c in chunks if isinstance(c, Form)]
    if frame.verbs & {"exploit", "traffic"} and not frame.vulnerable and CUE + "sex-club" in said:
        told = all("persons" not in g.victims for g in frame.groups)
        if frame.groups and told and not any(set(c.codes) - {"unspecified"} for c in stated):
            add(frame.forms, ("sex",))  # "women are exploited in cabarets and casinos": in the latter for labor
            frame.sectors_apart = True
    frame.trade_only = bool(stated) and all(c.has("sex-trade") for c in stated)
    frame.jobs_only = not stated and "exploit" not in frame.verbs
    frame.offered = not PROMISING.isdisjoint(said) and only_offers(chunks)


def _passed_over(frame: Frame, chunks: Sequence[Chunk], main: int, reason: int, said: frozenset[str]) -> set[int]:
    """Where forms stand in which nobody is exploited: those of a reason or a promise, and those before a risk."""
    behind = range(reason + 1, len(chunks))
    passed = {*range(reason + 1, next((i for i in behind if _settles(chunks, i)), len(chunks)))}
    if reason > max(main, 0):  # it ends with another verb: "because they cannot leave, and end up as servants"
        resumes = (i for i in behind[1:] if isinstance(chunks[i], Verb) and _goes_on(chunks, i))
        passed.update(range(reason + 1, next(resumes, len(chunks))))
    if frame.vulnerable:
        risk = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.kind == "vulnerable"), 0)
        passed.update((*range(_endured(chunks, risk), risk), *own_work(chunks, risk)))
    if main >= 0 and chunks[main].has("single-out"):
        frame.sectors = False
        passed.update(own_work(chunks, main))
    if not PROMISING.isdisjoint(said):
        passed.update(offered(chunks))
    return passed


def _endured(chunks: Sequence[Chunk], risk: int) -> int:
    """Up to where forms stand that people may be in who are then called vulnerable: "may face X and are at risk"."""
    told = any(isinstance(c, Form) for c in chunks[risk:])
    link = next((i for i in range(risk - 1, 0, -1) if chunks[i].has("and")), 0)
    faced = any(isinstance(c, Verb) and c.kind == "endure" and c.finite for c in chunks[:link])
    return link if faced and not told and not any(isinstance(c, People) for c in chunks[link:risk]) else 0


def _goes_on(chunks: Sequence[Chunk], verb: int) -> bool:
    """Whether a verb is joined to the one before a reason: "are lured by offers of work [and are held]"."""
    led = chunks[verb - 2] if chunks[verb - 1].has("be") else chunks[verb - 1]
    return led.has("and", "before")


def _settles(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what was promised ends at a verb or a conjunction: "by promises of work [and then forced]"."""
    if isinstance(chunks[at], Verb):
        return True
    return chunks[at].has("and") and not isinstance(chunks[at], People) and not _lists_on(chunks, at)


def _read_named(frame: Frame, chunks: Sequence[Chunk], main: int, passed: set[int]) -> list[str]:
    """The forms that chunks name, but those passed over; gives the forms that verbs name: "forced to work"."""
    forced: list[str] = []
    for i, chunk in enumerate(chunks):
        if isinstance(chunk, Mark) or i in passed:  # most chunks are marks
            continue
        if isinstance(chunk, Form):
            if not (_is_means(chunks, i, frame) or _is_their_own_deed(chunks, i, main) or _is_charge(chunks, i)):
                add(frame.forms, chunk.codes)
        elif isinstance(chunk, People):
            if chunk.has_victims or chunk.preposition == "as":
                add(frame.forms, (form for g in chunk.groups for form in g.forms))
        elif isinstance(chunk, Verb):
            forced.extend(_named_in(chunk.tags))
        elif isinstance(chunk, Places):  # "in brothels in India"
            add(frame.forms, _named_in(chunk.tags))
    return forced


def _read_agents(frame: Frame, chunks: Sequence[Chunk], said: frozenset[str]) -> None:
    """What those exploit people for who act, where no other word tells: "sex traffickers", "rebels recruit"."""
    if set(frame.forms) - {"unspecified"}:
        return
    if frame.armed and any(c.has("recruit") for c in chunks):
        add(frame.forms, ("soldiering",))
    elif CUE + "agent" in said:
        for chunk in chunks:
            if isinstance(chunk, Mark) and chunk.has("agent"):
                add(frame.forms, ("sex",) if chunk.has("sex-agent") else _named_in(chunk.tags))


def _is_their_own_deed(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether a crime or a fight is what those do who exploit others: "gangs [sell heroin] and force women"."""
    form, before = chunks[at], chunks[:at]
    deed = at < main and isinstance(form, Form) and _DEEDS.issuperset(form.codes)
    led = chunks[at - 1] if at else None  # another verb makes a place of it: "traffickers [operating] scam centers"
    if isinstance(led, Mark) and not led.tags and not led.text.endswith(("s", "ly")):
        return False
    return (
        deed
        and any(c.has("agent", "enforce") for c in before)
        and not any(isinstance(c, People | Verb) for c in before)
    )


def _is_charge(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are only accused of a crime; those convicted of one may have been forced to it."""
    led = next((i for i in range(at - 1, max(-1, at - 4), -1) if word_of(chunks[i]) in ("with", "of")), 0)
    return led > 0 and chunks[led - 1].has("accuse") and not word_of(chunks[led - 1]).startswith("convict")


def _is_means(chunks: Sequence[Chunk], at: int, frame: Frame) -> bool:
    """Whether a form is only how people are held in another: "exploited in sex trafficking through debt bondage"."""
    form = chunks[at]
    return (
        isinstance(form, Form)
        and form.codes == ("labor",)
        and frame.forms == ["sex"]
        and at > 0
        and chunks[at - 1].has("via")
    )


def _lists_on(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a conjunction only joins one more thing that was promised: "marriage [or domestic work]"."""
    noun = chunks[at - 1]
    plain = isinstance(noun, Mark) and (not noun.tags or noun.has("wedlock"))
    return plain and at + 1 < len(chunks) and isinstance(chunks[at + 1], Form)


def _only_there(chunks: Sequence[Chunk], main: int, reason: int) -> bool:
    """Whether a verb of exploitation stands before a reason, and forms of it only behind."""
    exploited = 0 <= main < reason and isinstance(chunks[main], Verb) and chunks[main].has("exploit")
    return exploited and not any(isinstance(c, Form) for c in chunks[:reason])


@lru_cache(maxsize=4096)
def _named_in(tags: frozenset[str]) -> tuple[str, ...]:
    """The forms that the words of a chunk name beside what it is: "brothel", "forced to work"."""
    return tuple(tag.split(":", 1)[1] for tag in sorted(tags) if tag.startswith("exploitation:"))
