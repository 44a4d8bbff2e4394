"""The small words of a clause: hedges, denials, agents, pronouns, and what they say of the whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipgraph.grammar.movement.chunks.kinds import (
    CUE,
    ROLES,
    Chunk,
    Form,
    Mark,
    People,
    Places,
    Verb,
    is_plain_word,
    joins,
    word_of,
)
from tipgraph.grammar.movement.clauses.held import is_in_form, is_what_people_do
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.no_exploitation import are_set, names_form
from tipgraph.grammar.movement.frames.offers import offered

#: The cues that `read_marks` looks for; a mark without any of them is passed over.
# fmt: off
_TELLING = frozenset(CUE + cue for cue in (
    "possible", "denial", "agent", "anaphor", "copula", "removal", "other-people", "facilitate", "smuggler", "armed",
    "same-purpose", "their-destination", "there", "to", "unverified", "same-origins", "former", "share",
))
# fmt: on
_WORK = frozenset({CUE + "labor-sector", CUE + "work-deed"})


def read_marks(frame: Frame, chunks: Sequence[Chunk], main: int, said: frozenset[str]) -> None:
    """What the small words of a clause say of the whole; `said` are the tags of all chunks."""
    _read_work(frame, chunks, said)
    for i, chunk in enumerate(chunks):
        if isinstance(chunk, Mark) and not _TELLING.isdisjoint(chunk.tags):
            _read_modality(frame, chunks, i, main)
            if not _is_of_belongings(chunks, i):
                _read_mark(frame, chunks, i, main)
    frame.possible = frame.possible or frame.vulnerable


def _read_work(frame: Frame, chunks: Sequence[Chunk], said: frozenset[str]) -> None:
    """Whether work is named that people do or are held to: "construction", "kept in sheds to roll cigarettes"."""
    if not _WORK.isdisjoint(said):
        told_of = offered(chunks)
        frame.sectors = any(_is_sector(chunks, i) for i in range(len(chunks)) if i not in told_of)
    if CUE + "set-to" in said and CUE + "work-deed" in said:
        held = next((i for i, c in enumerate(chunks) if isinstance(c, Verb) and c.has("set-to")), len(chunks))
        frame.set_to = are_set(chunks, held) and any(
            chunks[i].has("work-deed") and is_what_people_do(chunks, i) for i in range(held + 1, len(chunks))
        )


def _read_modality(frame: Frame, chunks: Sequence[Chunk], at: int, main: int) -> None:
    """Whether a mark says that all this is only possible, or not so; and whether it names those who act."""
    cues, leads = chunks[at].cues, at < main or main < 0
    if "possible" in cues:
        indicates = _indicates(chunks, at)
        frame.verbs |= {"endure"} if indicates else set()
        frame.possible = frame.possible or indicates or (not _in_aside(chunks, at) and _hedges(chunks, at, main))
    ended = "denial" in cues and (said_anew(chunks, at, main) or _ends_before(chunks, at) or _deprives(chunks, at))
    denied = "denial" in cues and (_are_no_victims(chunks, at) or (leads and not ended))
    if denied and "agent" not in cues:
        frame.denied = True
    if "denial" in cues and 0 <= main < at and _calls_none(chunks, main, at):
        frame.denied = True  # "Iraqis intercepted at sea are not victims of trafficking"
    if (leads and "former" in cues) or "unverified" in cues:
        frame.denied = True  # "are no longer used as jockeys", "claims that ... have never been substantiated"
    frame.agent = frame.agent or (leads and "agent" in cues)


def _ends_before(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a denial ends at a colon, behind which others are told of: "most never see the sea: [girls] are sold"."""
    colon = next((i for i in range(at + 1, len(chunks)) if word_of(chunks[i]) == ":"), 0)
    return (
        0 < colon < len(chunks) - 1
        and isinstance(chunks[colon + 1], People)
        and any(isinstance(c, People) for c in chunks[:at])
    )


def _deprives(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether people are kept from something: "may [be denied] schooling", not "it is denied that"."""
    passive = at > 0 and word_of(chunks[at]) == "denied" and chunks[at - 1].has("be")
    return passive and not any(word_of(c) == "that" for c in chunks[at + 1 : at + 5])


def _calls_none(chunks: Sequence[Chunk], main: int, at: int) -> bool:
    """Whether a predicate behind a participle says that people are no victims: "are [not] victims"."""
    verb, before, what = chunks[main], chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
    if not (isinstance(verb, Verb) and not verb.finite and before.has("be", "relative", "demonstrative")):
        return False
    victims = isinstance(what, People) and what.has_victims
    return victims or isinstance(what, Form) or (isinstance(what, Verb) and what.kind in ("exploit", "traffic"))


def _read_mark(frame: Frame, chunks: Sequence[Chunk], at: int, main: int) -> None:
    """What else a mark says: of whom the clause speaks, and what is done to them."""
    cues = chunks[at].cues
    if ("anaphor" in cues or ("share" in cues and at == 0)) and _refers(chunks, at, main):
        leads = at < main or main < 0
        frame.anaphor = frame.anaphor or leads
        frame.pronoun = frame.pronoun or not leads or "pronoun" in cues
    frame.copula = frame.copula or "copula" in cues
    frame.removal = frame.removal or "removal" in cues
    frame.other_people = frame.other_people or "other-people" in cues
    frame.facilitated = frame.facilitated or ("facilitate" in cues and names_form(chunks, at))
    frame.smuggled = frame.smuggled or "smuggler" in cues
    frame.armed = frame.armed or "armed" in cues
    frame.same_origins = frame.same_origins or "same-origins" in cues
    frame.same_purpose = frame.same_purpose or "same-purpose" in cues
    if "their-destination" in cues or (
        "there" in cues and at > 0 and not (_is_existential(chunks, at) or _is_named(chunks, at))
    ):
        frame.arrival = True
    if "to" in cues and 0 <= main < at <= main + 9 and is_infinitive(chunks, at + 1):
        frame.infinitive = True


def _is_of_belongings(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a word only says whose a thing is: "are deprived of [their] passports"."""
    return chunks[at].has("determiner") and any(c.has("be") or isinstance(c, Verb) for c in chunks[:at])


def _refers(chunks: Sequence[Chunk], at: int, main: int) -> bool:
    """Whether people named before are meant: "some of them"; not "some traffickers", "it", "several provinces"."""
    following = chunks[at + 1] if at + 1 < len(chunks) else None
    if chunks[at].has("agent", "it") or isinstance(following, Form):  # "some forced labor"
        return False
    if word_of(following) == "of whom" and any(isinstance(c, People) for c in chunks[:at]):
        return False  # "helped 12 women, some of whom": of those named here
    return not (following is not None and following.has("place-noun")) and not (
        at < main and _exploit_others(chunks, main)
    )


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
    if not chunk.has("labor-sector", "work-deed"):
        return False
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


def _are_no_victims(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a predicate says of people that they are no victims: "the nurses who live there are [not] victims"."""
    whom = chunks[at + 1] if at + 1 < len(chunks) else None
    return at > 0 and chunks[at - 1].has("copula") and isinstance(whom, People) and whom.has_victims


def _is_existential(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "there" only opens a statement: "there were reports"."""
    behind_verb = at > 0 and isinstance(chunks[at - 1], Verb)  # "children put to work there were brought home"
    return not behind_verb and at + 1 < len(chunks) and chunks[at + 1].has("be", "copula")


def _is_named(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether "there" is where the same clause leads: "are brought to the estates of Arbe and worked [there]"."""
    link = next((i for i in range(at - 1, 0, -1) if chunks[i].has("and")), 0)
    to = next((i for i in range(link - 1, 0, -1) if chunks[i].has("to") and isinstance(chunks[i], Mark)), link)
    return any(c.has("place-noun", "labor-sector", "sex-venue") for c in chunks[to:link])


def is_infinitive(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a plain verb follows "to": "coerced adults to pick cotton"."""
    following = chunks[at] if at < len(chunks) else None
    return (
        isinstance(following, Verb)
        or is_plain_word(following)
        or (isinstance(following, Mark) and following.has("work-deed", "other-duty"))
    )


def said_anew(chunks: Sequence[Chunk], before: int, at: int) -> bool:
    """Whether a later verb says something of its own: "are [not permitted to work] and are subject to Y"."""
    between = chunks[before + 1 : max(at, 0)]
    return any(
        isinstance(one, Mark) and one.has("and") and isinstance(other, Mark) and other.has("be")
        for one, other in pairwise(between)
    )
