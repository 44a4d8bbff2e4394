"""What came of a raid or an operation: "carried out a raid that led to the arrest of nine men"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.subjects.actors import Actor
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.subjects import subjects
from tipgraph.grammar.acting.verbs.group import Form, Status
from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.acting.verbs.nominal import done_to
from tipgraph.grammar.acting.verbs.objects import CUES, Deed
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.function_words import DETERMINERS, PREPOSITIONS, RELATIVES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import FAR, is_verb
from tipgraph.reading import Item

LEADS = CUES + "leads-to"
_RAID = CUES + "raid"
#: How far before "led to" the raid may stand.
_NEAR = 16
_ENDS = frozenset({";", ":", "."})


def results(tokens: Sequence[Item], actors: Sequence[Actor]) -> Iterator[tuple[Actor, Deed]]:
    """The bodies of a raid, with the arrests, rescues and finds that the text says it led to."""
    for at in range(1, len(tokens) - 2):
        if not has(tokens[at], LEADS) or tokens[at + 1].lower not in ("to", "in", "with"):
            continue
        if not _was_so(tokens, at) or is_left_open(tokens, at):
            continue
        raid = next((place for place in range(at - 1, max(-1, at - _NEAR), -1) if has(tokens[place], _RAID)), -1)
        doers = _raiders(tokens, raid, at, actors) if raid >= 0 else ()
        for deed in _came_of(tokens, at + 2) if doers else ():
            for actor in doers:
                yield actor, deed


def undergone_in_raid(tokens: Sequence[Item], at: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Who made the raid in which something was done: "made a raid on a bar, in which nine girls were | freed"."""
    for back in range(at - 1, max(0, at - _NEAR), -1):
        if tokens[back].text in _ENDS:
            return ()
        if tokens[back].lower == "which" and tokens[back - 1].lower in ("in", "during"):
            near = range(back - 2, max(-1, back - _NEAR), -1)
            raid = next((place for place in near if has(tokens[place], _RAID)), -1)
            return _raiders(tokens, raid, raid + 1, actors) if raid >= 0 else ()
    return ()


def _was_so(tokens: Sequence[Item], at: int) -> bool:
    """Whether something came of it: "led to", "leading to", not "did not lead to", "may result in"."""
    if tokens[at].lower.endswith("ing"):
        return True
    group = group_of(tokens, at)
    return group is not None and group.form is Form.ACTIVE and group.status is Status.DONE


def _came_of(tokens: Sequence[Item], first: int) -> Iterator[Deed]:
    """The deeds that nouns tell of until the clause ends: "the rescue of 31 girls and the arrest of two men"."""
    for at in range(first, len(tokens)):
        deed = done_to(tokens, at)
        if deed is not None:
            yield deed
        elif tokens[at].text in _ENDS or is_verb(tokens[at]) or tokens[at].lower in RELATIVES:
            return


def _raiders(tokens: Sequence[Item], raid: int, verb: int, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """Who made a raid: its owner, who stands behind "by", or the subject of the verb that it is the object of."""
    between = tokens[raid + 1 : verb]
    by = next((at for at in range(raid + 1, verb) if tokens[at].lower == "by"), -1)
    if by > 0 and sum(is_verb(word) for word in tokens[raid + 1 : by]) <= 1:
        return agents(tokens, by - 1, actors)  # "raids by the police", "a raid conducted in May by the police"
    if any(is_verb(word) and word.lower not in RELATIVES for word in between[:-1]):
        return ()
    owner = tuple(
        one for one in actors if one.stop <= raid and all(_describes(word) for word in tokens[one.stop : raid])
    )
    if owner:
        return owner[-1:]
    governor = next((at for at in range(raid - 1, max(-1, raid - FAR), -1) if is_verb(tokens[at])), -1)
    if governor < 0 or any(word.text in _ENDS for word in tokens[governor:raid]):
        return ()
    group = group_of(tokens, governor)
    if group is None or group.form is not Form.ACTIVE or group.status is not Status.DONE:
        return ()
    return subjects(tokens, group, actors)


def _describes(word: Item) -> bool:
    """Whether a word may stand between an owner and its raid: "the police | 's joint | operation"."""
    plain = word.text.islower() and word.text.isalpha() and word.lower not in PREPOSITIONS | DETERMINERS
    return word.lower == "'s" or (plain and not is_verb(word))
