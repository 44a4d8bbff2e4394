"""The small words of a clause: hedges, denials, agents, pronouns, and what they say of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import CUE, ROLES, Chunk, Form, Mark, People, Places, Verb, joins, word_of
from tipgraph.grammar.movement.clauses.held import exist_in_form, is_in_form, is_what_people_do
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.no_exploitation import (
    are_set,
    befalls_nobody,
    engage_in_exploitation,
    engage_in_trade,
    exploits_thing,
    forced_otherwise,
    is_hired_by_trade,
    is_of_exploitation,
    is_part_taken,
    is_promised,
    keeps_thing,
    moves_thing,
    names_form,
    only_qualifies,
)
from tipgraph.grammar.movement.frames.nouns_of_exploitation import stays_inside, verbs_told
from tipgraph.grammar.movement.frames.offers import offered

#: The cues that `read_marks` looks for; a mark without any of them is passed over.
# fmt: off
_TELLING = frozenset(CUE + cue for cue in (
    "possible", "denial", "agent", "anaphor", "copula", "removal", "other-people", "facilitate", "smuggler", "armed",
    "same-purpose", "their-destination", "there", "to", "unverified", "same-origins", "former",
))
# fmt: on
_WORK = frozenset({CUE + "labor-sector", CUE + "work-deed"})


def read_marks(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> None:
    """What the small words of a clause say of the whole; `said` are the tags of all chunks."""
    if not _WORK.isdisjoint(said):
        told_of = offered(chunks)
        frame.sectors = any(_is_sector(chunks, i) for i in range(len(chunks)) if i not in told_of)
    if CUE + "set-to" in said and CUE + "work-deed" in said:
        held = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.has("set-to")), len(chunks))
        frame.set_to = are_set(chunks, held) and any(
            chunks[i].has("work-deed") and is_what_people_do(chunks, i) for i in range(held + 1, len(chunks))
        )
    for i, chunk in enumerate(chunks):
        if not isinstance(chunk, Mark) or _TELLING.isdisjoint(chunk.tags):
            continue
        cues = chunk.cues
        if "possible" in cues and not _in_aside(chunks, i) and _hedges(chunks, i, main):
            frame.possible = True
        if "possible" in cues and _indicates(chunks, i):
            frame.possible, frame.verbs = True, frame.verbs | {"endure"}
        if "denial" in cues and (main < 0 or i < main) and "agent" not in cues and not said_anew(chunks, i, main):
            frame.denied = True
        if "former" in cues and (i < main or main < 0):
            frame.denied = True  # "are no longer used as jockeys": it is over
        if "unverified" in cues:
            frame.denied = True  # "claims that ... have never been substantiated": nothing is stated
        if "agent" in cues and (i < main or main < 0):
            frame.agent = True
        owned = "determiner" in cues and any(c.has("be") or isinstance(c, Verb) for c in chunks[:i])
        if owned:  # "are deprived of their passports"
            continue
        refers = "anaphor" in cues and not cues & {"agent", "it"}  # "some [traffickers]", "it": they refer to nobody
        refers = refers and not (i + 1 < len(chunks) and chunks[i + 1].has("place-noun"))  # "several provinces"
        refers = refers and not (i + 1 < len(chunks) and isinstance(chunks[i + 1], Form))  # "some forced labor"
        refers = refers and not (i < main and _exploit_others(chunks, main))
        if refers and (i < main or main < 0):
            frame.anaphor = True
            frame.pronoun = frame.pronoun or "pronoun" in cues
        elif refers:
            frame.pronoun = True
        if "copula" in cues:
            frame.copula = True
        frame.removal = frame.removal or "removal" in cues
        frame.other_people = frame.other_people or "other-people" in cues
        frame.facilitated = frame.facilitated or ("facilitate" in cues and names_form(chunks, i))
        frame.smuggled = frame.smuggled or "smuggler" in cues
        frame.armed = frame.armed or "armed" in cues
        frame.same_origins = frame.same_origins or "same-origins" in cues
        if "same-purpose" in cues:
            frame.same_purpose = True
        if "their-destination" in cues or ("there" in cues and i > 0 and not _is_existential(chunks, i)):
            frame.arrival = True
        if "to" in cues and 0 <= main < i <= main + 9 and _is_infinitive(chunks, i + 1):
            frame.infinitive = True
    if CUE + "facilitate" in said and any(isinstance(c, Verb) and c.has("facilitate") for c in chunks):
        frame.facilitated = True
    verb = chunks[main] if main >= 0 else None
    if CUE + "agency" in said and is_hired_by_trade(chunks, main):
        frame.verbs = frame.verbs - {"move"}  # "agencies recruit workers from Nepal": that is no trafficking yet
    frame.same_purpose = frame.same_purpose or any(isinstance(c, Verb) and c.has("same-purpose") for c in chunks)
    if CUE + "forced-manner" in said and (frame.sectors or any(isinstance(c, Form) for c in chunks)):
        frame.verbs |= {"exploit"}  # "children beg under compulsion"
    if CUE + "same-purpose" in said and not frame.verbs:
        frame.verbs = frozenset({"endure"})  # "Albanians labor under similar conditions"
    if isinstance(verb, Verb) and moves_thing(chunks, main):
        frame.verbs = frame.verbs - {"move"}
    if isinstance(verb, Verb) and is_promised(chunks, main):
        frame.denied = True  # "agents promised to bring them to Italy": nobody says that they did
    if frame.verbs <= {"travel", "live", "endure"} and engage_in_trade(chunks):
        frame.denied = True  # "men travel to X to engage in commercial sex": those who buy it
    if CUE + "done-to-others" in said and engage_in_exploitation(chunks):
        frame.denied = True  # "peacekeepers engaged in sexual exploitation"
    if CUE + "taking-part" in said and is_part_taken(chunks):
        frame.verbs = frame.verbs - {"occur"}  # "complicity in trafficking remained a concern"
    if CUE + "befalls" in said and befalls_nobody(chunks):
        frame.verbs = frame.verbs - {"occur"}  # "the law affects women in prostitution"
    if isinstance(verb, Verb) and keeps_thing(chunks, main):
        frame.verbs = frame.verbs - {"weak-exploit"}
    if isinstance(verb, Verb) and exploits_thing(chunks, main):
        frame.verbs = frame.verbs - {"exploit"}
    if CUE + "other-duty" in said and main >= 0 and (otherwise := forced_otherwise(chunks, main)):
        frame.verbs, frame.infinitive = frame.verbs - otherwise, False
    if isinstance(verb, Verb) and verb.has("bare-participle") and not is_of_exploitation(chunks[main + 1 :]):
        frame.verbs = frame.verbs - {"exploit"}  # "may be subject to withholding of passports"
    frame.copula = frame.copula or (isinstance(verb, Verb) and verb.has("copula"))
    if CUE + "made" in said and any(_is_made_to(chunks, i) for i in range(len(chunks))):
        frame.verbs, frame.infinitive = frame.verbs | {"exploit"}, True  # "are sold to fishermen and made to dive"
    if isinstance(verb, Verb) and only_qualifies(chunks, main):
        frame.verbs, frame.named_victims = frame.verbs - {"traffic"}, True  # "the return of trafficked children"
    exist = frame.copula and frame.verbs <= {"travel"} and any(exist_in_form(chunks, i) for i in range(len(chunks)))
    if exist or any(is_in_form(chunks, i) for i in range(len(chunks))):
        frame.verbs |= {"endure"}  # "could be in forced labor"
    frame.verbs |= verbs_told(chunks, said)
    frame.within = stays_inside(chunks, said)
    if "transit" in frame.verbs and any(
        isinstance(c, Verb) and c.kind == "transit" and c.voice == "passive" for c in chunks
    ):
        frame.verbs |= {"move"}  # "are transited through Burma": others bring them
    frame.possible = frame.possible or frame.vulnerable


def _exploit_others(chunks: Sequence[Chunk], main: int) -> bool:
    """Whether those before a verb are they who act: "they use the internet to [coerce victims into] prostitution"."""
    verb, whom = chunks[main], chunks[main + 1] if main + 1 < len(chunks) else None
    acts = isinstance(verb, Verb) and verb.voice == "active" and verb.has("exploit")
    return acts and isinstance(whom, People) and not whom.preposition


def _hedges(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether a hedge is of what the clause says of its people, and not of some circumstance behind the verb."""
    if at < main or main < 0:
        return True
    if _are_in(chunks, at) or _are_victims(chunks, at + 1):
        return True
    return _has_role(chunks, at) or _amounts(chunks, at)


def _are_in(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people who were hired may be in a form of exploitation: "are hired and [may] be in debt bondage"."""
    forced = any(isinstance(c, Verb) and c.kind in ("exploit", "traffic", "weak-exploit") for c in chunks[:at])
    return not forced and at + 1 < len(chunks) and is_in_form(chunks, at + 1)


def _amounts(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what is told only may be exploitation: "holds back wages, which [may] amount to forced labor"."""
    return at + 1 < len(chunks) and chunks[at + 1].has("amounting", "indicative")


def _indicates(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether what people tell may be a sign of exploitation: "conditions [that might] amount to forced labor"."""
    if not (at and chunks[at - 1].has("relative")):
        return False
    said = next((c for c in chunks[at + 2 : at + 5] if not isinstance(c, Mark) or not c.has("to", "of")), None)
    sign = chunks[at + 1 : at + 2]
    return isinstance(said, Form) and all(isinstance(c, Mark) and not c.tags for c in sign)


def _is_made_to(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are made to do something: "are made to dive", "who make them dive"."""
    verb = chunks[at]
    if not verb.has("made") or at + 2 >= len(chunks):
        return False
    following = chunks[at + 1]
    if isinstance(verb, Mark):  # "who make them dive"
        led = isinstance(following, People) or word_of(following) == "them"
        does = isinstance(chunks[at + 2], Form) and not chunks[at + 2].has("sex-trade")  # "make children beg"
        return led and (does or _is_infinitive(chunks, at + 2))
    if not isinstance(verb, Verb) or verb.voice == "active":
        return False
    begs = isinstance(following, Form) and not following.has("sex-trade")  # "made [to beg]"
    return begs or (following.has("to") and _is_infinitive(chunks, at + 2))


def _in_aside(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a hedge is that of one word between commas: "a small, possibly growing, number"."""
    around = [word_of(c) for c in (*chunks[max(0, at - 1) : at], *chunks[at + 2 : at + 3])]
    return around == [",", ","] and isinstance(chunks[at + 1], Mark) and not chunks[at + 1].tags


def _has_role(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a predicate gives a country a role: "[is believed] to be a transit point"."""
    said = chunks[at + 1 : at + 6]
    copula = next((i for i, c in enumerate(said) if c.has("copula")), len(said))
    return any(c.has(*ROLES) for c in said[copula:])


def _is_sector(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a chunk names a sector of work, and not who acts: "construction", not "construction companies"."""
    chunk, following = chunks[at], chunks[at + 1] if at + 1 < len(chunks) else None
    if chunk.has("sex-venue") and any(_names_sex(c) for c in chunks):
        return False  # "are prostituted in bars and hotels": hotels are only where it happens
    if at >= 2 and joins(chunks[at - 1]) and chunks[at - 2].has("sex-venue") and any(_names_sex(c) for c in chunks):
        return False  # "forced into prostitution in bars and casinos"
    if following is not None and following.has("place-part") and any(_names_sex(c) for c in chunks):
        return False  # "in brothels in mining camps"
    if chunk.has("home") and any("exploitation:domestic" in c.tags for c in chunks):
        return False  # "domestic servitude in private homes"
    if chunk.has("work-deed") and is_what_people_do(chunks, at):
        return True
    return (
        isinstance(chunk, Mark | Places)
        and chunk.has("labor-sector")
        and not (isinstance(chunk, Mark) and following is not None and following.has("agent"))
    )


def _names_sex(chunk: Chunk) -> bool:
    return "exploitation:sex" in chunk.tags


def _are_victims(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a predicate calls people victims: "[women exploited in bars may] be victims of trafficking"."""
    return (
        at + 1 < len(chunks)
        and chunks[at].has("copula")
        and isinstance(chunks[at + 1], People)
        and chunks[at + 1].has("victim")
    )


def _is_existential(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "there" only opens a statement: "there were reports"."""
    behind_verb = at > 0 and isinstance(chunks[at - 1], Verb)  # "children put to work there were brought home"
    return not behind_verb and at + 1 < len(chunks) and chunks[at + 1].has("be", "copula")


def _is_infinitive(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a plain verb follows "to": "coerced adults to pick cotton"."""
    following = chunks[at] if at < len(chunks) else None
    return isinstance(following, Verb) or (
        isinstance(following, Mark)
        and (following.has("work-deed", "other-duty") or (not following.tags and following.text.isalpha()))
    )


def said_anew(chunks: Sequence[Chunk], before: int, at: int) -> bool:
    """Whether a later verb says something of its own: "are [not permitted to work] and are subject to Y"."""
    between = chunks[before + 1 : max(at, 0)]
    return any(
        isinstance(one, Mark) and one.has("and") and isinstance(other, Mark) and other.has("be")
        for one, other in pairwise(between)
    )
