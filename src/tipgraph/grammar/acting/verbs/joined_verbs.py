"""Whether a verb was done that "and" joins to another one: by its own helpers, else by that one's."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.group import Status, VerbGroup
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, DO, MODALS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import FAR, before, is_plain, is_verb
from tipgraph.reading import Item

_CUES = "act-cues:"
_NOT = frozenset({"not", "never"})


def shared_status(tokens: Sequence[Item], group: VerbGroup) -> Status:
    """Whether a verb was done: by its own helpers, else, joined to another plain form, by that one's."""
    if group.helped or group.status is not Status.DONE:
        return group.status
    end = before(tokens, group.first)
    if end < 1 or tokens[end].lower not in ("and", "or", ","):
        return group.status
    for at in range(end - 1, max(-1, end - FAR), -1):
        if tokens[at].text in (";", ":"):
            break
        if tokens[at].lower == "to" and _is_aim(tokens, at, group.at):
            return Status.UNREAL
        if tokens[at].lower in _NOT and at and tokens[at - 1].lower in DO and is_plain(tokens[group.at]):
            return Status.NOT_DONE  # "did not use the list or | train", whatever the verb between
        if tokens[at].lower in MODALS and is_plain(tokens[group.at]):
            return Status.UNREAL  # "should issue the rules and | train", whatever the verb between
        if not is_verb(tokens[at]) or tokens[at].lower in AUXILIARIES:
            continue
        earlier = group_of(tokens, at)
        if earlier is None or (at and tokens[at - 1].lower in DETERMINERS):
            continue  # "during the | reporting period or train officers", "pay into the | fund and train officers"
        if earlier.helped and not _same_form(tokens[at], tokens[group.at]):
            return group.status
        if is_plain(tokens[group.at]) and tokens[at].lower.endswith("s"):
            continue  # "the rules that the law | calls for, and train officers"
        return earlier.status if earlier.helped else shared_status(tokens, earlier)
    return group.status


def _is_aim(tokens: Sequence[Item], to: int, verb: int) -> bool:
    """Whether a plain form goes on with an infinitive of aim: "to recognize and | refer"."""
    first = tokens[to + 1]
    return (
        is_plain(tokens[verb])
        and first.text.islower()
        and first.lower not in DETERMINERS
        and not has(first, _CUES + "person")
    )


def _same_form(one: Item, other: Item) -> bool:
    """Whether two verbs may share a helper: "did not identify or refer", "has identified and referred"."""
    endings = [word.lower.endswith("ed") for word in (one, other)]
    return endings[0] == endings[1] and not any(word.lower.endswith("ing") for word in (one, other))
