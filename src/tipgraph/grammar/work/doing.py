"""Whether the text says that a verb of work was done, and who did it."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase, is_complement
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.subjects import subjects
from tipgraph.grammar.acting.verbs.group import Form, Status, VerbGroup
from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.acting.verbs.joined_verbs import shared_status
from tipgraph.grammar.acting.verbs.verb_groups import group_of, is_finite
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import before, is_past_participle, is_plain, is_verb
from tipgraph.grammar.work.caused import cause_of
from tipgraph.grammar.work.efforts import is_among_efforts
from tipgraph.grammar.work.parties import the_government
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

#: What a gerund that tells of a deed may stand behind: "improved its work by | training 40 judges".
_CLAUSES = frozenset({"which", "that", "who", "while", "although", "but", "where", "when"})
_MEANS = frozenset({"by", "including", "while"})
#: How far before a gerund the verb of its statement may stand.
_FAR = 25
#: How far behind a passive its "by" may stand.
_REACH = 16


@dataclass(frozen=True, slots=True)
class Doing:
    """A verb of work: its words from `first` on to `at`, whether it was done, whether it is passive, and who did it.

    `is_participle` says that it stands beside a noun: "a shelter | run by the ministry".
    """

    first: int
    at: int
    status: Status
    is_passive: bool
    is_participle: bool
    doers: tuple[Actor, ...]

    @property
    def names(self) -> tuple[str, ...]:
        """The names of those who did it, each once."""
        return tuple(dict.fromkeys(actor.body.name for actor in self.doers))

    @property
    def is_done(self) -> bool:
        """Whether it was done."""
        return self.status is Status.DONE


def doing(told: Told, at: int) -> Doing | None:
    """The verb at a token; None where the token is no verb of a statement, or the statement is left open."""
    tokens = told.tokens
    if (first := _of_joined_infinitive(told, at)) > 0:
        shared = doing(told, first)
        return replace(shared, at=at) if shared is not None else None
    cause = cause_of(tokens, at)
    if cause > 0 and (outer := group_of(tokens, cause)) is not None and not is_left_open(tokens, outer.first):
        return Doing(at, at, outer.status, True, False, _subjects(told, outer))
    group = group_of(tokens, at)
    if group is None:
        return _by_gerund(told, at) if tokens[at].lower.endswith("ing") else None
    if tokens[at].lower.endswith("ing") and (listed := _by_gerund(told, at)) is not None:
        return listed
    if is_left_open(tokens, group.first):
        return None
    if group.form is Form.PASSIVE:
        return Doing(group.first, at, group.status, True, False, _agents(told, at))
    if not group.helped and is_past_participle(tokens[at]):
        done_by = agents(tokens, at, told.actors)
        if done_by:
            return Doing(group.first, at, group.status, True, True, done_by)
    if not is_finite(tokens, group):
        return None
    if group.status is Status.UNREAL and (
        doers := _paid(told, group.first) or _joined_to_do(told, group.first) or _shared_aim(told, group.first)
    ):
        return Doing(group.first, at, Status.DONE, False, False, doers)
    return Doing(group.first, at, shared_status(tokens, group), False, False, _subjects(told, group))


def _of_joined_infinitive(told: Told, at: int) -> int:
    """The infinitive that "and" joins a verb to, right before it: "to | print | and distribute"; -1 elsewhere."""
    tokens = told.tokens
    joins = at > 3 and tokens[at - 1].lower in ("and", "or") and tokens[at - 3].lower == "to"
    return at - 2 if joins and is_plain(tokens[at]) and is_verb(tokens[at]) and is_verb(tokens[at - 2]) else -1


def _agents(told: Told, at: int) -> tuple[Actor, ...]:
    """Those after the "by" of a passive, behind what it was about: "trained on indicators | by the ministry"."""
    found = agents(told.tokens, at, told.actors)
    if found:
        return found
    for by in range(at + 1, min(at + _REACH, len(told.tokens))):
        token = told.tokens[by]
        if token.text in (";", ":", ",", "(") or (is_verb(token) and not has(token, "work:attribute")):
            break
        if token.lower == "by":
            return agents(told.tokens, by - 1, told.actors)
    return ()


def _subjects(told: Told, group: VerbGroup) -> tuple[Actor, ...]:
    """Who the subject of an active verb is; at the least the party right before it: "In 2009 | the government gave"."""
    tokens, actors = told.tokens, told.actors
    found = subjects(tokens, group, actors)
    if found:
        return found
    end = before(tokens, group.first)
    if end > 1 and tokens[end].lower == "and" and has(tokens[end - 1], "work:verb", "work:runs", "work:gave"):
        end = before(tokens, end - 1)  # "funds and operates"
    listed = end > 1 and tokens[end].text == "," and is_past_participle(tokens[group.at])
    if listed and (shared := _of_verb_before(told, end)):
        return shared
    end += 1
    return tuple(one for one in actors if one.stop == end and not is_complement(tokens, one, actors))


def _paid(told: Told, to: int) -> tuple[Actor, ...]:
    """Those whom somebody paid to do what an infinitive says: "funded NGOs | to run", "gave money to NGOs | to run"."""
    tokens = told.tokens
    if tokens[to].lower != "to":
        return ()
    for actor in told.actors:
        if actor.stop != to:
            continue
        governor = begins_noun_phrase(tokens, actor.first, told.actors) - 1
        if governor > 1 and tokens[governor].lower == "to" and has(tokens[governor - 1], "work:budget"):
            governor = _giving(told, governor - 1)
        elif governor < 0 or not (has(tokens[governor], "work:hires") or _is_let(tokens, governor, to)):
            return ()
        verb = doing(told, governor) if governor > 0 else None
        if verb is not None and verb.is_done and verb.doers and not verb.is_passive:
            return (actor,)
    return ()


def _is_let(tokens: Sequence[Item], governor: int, to: int) -> bool:
    """Whether somebody was let make something known, as he did: "allowed IOM | to hand out leaflets"."""
    done = has(tokens[to + 1], "work:makes-known") and not has(tokens[to + 1], "work:runs", "work:opens")
    return done and has(tokens[governor], "work:lets")


def _joined_to_do(told: Told, to: int) -> tuple[Actor, ...]:
    """Those who did together what an infinitive says: "partnered with NGOs | to run", "went to villages | to hold"."""
    tokens = told.tokens
    if tokens[to].lower != "to" or has(tokens[to + 1], "work:opens"):
        return ()  # what they worked to open may not be open yet
    for at in range(to - 1, max(-1, to - _REACH), -1):
        token = tokens[at]
        if token.text in (";", ":") or token.lower in _CLAUSES:
            return ()
        if at == to - 1:
            continue  # "worked | to run a shelter" is a mere try
        if has(token, "work:joins"):
            verb = doing(told, at)
            return verb.doers if verb is not None and verb.is_done and not verb.is_passive else ()
        if is_verb(token) and token.text.islower() and not has(token, "work:attribute"):
            return ()
    return ()


def _shared_aim(told: Told, to: int) -> tuple[Actor, ...]:
    """Those of the infinitive that "and" joins to another one: "worked with IOM to train judges and | to print"."""
    tokens = told.tokens
    if to < 1 or tokens[to].lower != "to" or tokens[to - 1].lower not in ("and", ","):
        return ()
    for at in range(to - 2, max(0, to - _REACH), -1):
        if tokens[at].text in (";", ":") or tokens[at].lower in _CLAUSES:
            return ()
        if tokens[at].lower == "to" and is_verb(tokens[at + 1]):
            return _paid(told, at) or _joined_to_do(told, at)
    return ()


def _giving(told: Told, money: int) -> int:
    """The verb of giving right before its noun: "provided | annual funding"; -1 where there is none."""
    for at in range(money - 1, max(-1, money - 4), -1):
        if has(told.tokens[at], "work:gave"):
            return at
        if told.tokens[at].lower in _CLAUSES or not told.tokens[at].text.isalpha():
            return -1
    return -1


def _gerund_before(told: Told, joint: int) -> int:
    """What stands before the gerund that another one goes on from: "by | airing spots and organizing meetings"."""
    for back in range(joint - 1, max(0, joint - 2 * _REACH), -1):
        token = told.tokens[back]
        if token.text in (";", ":") or token.lower in _CLAUSES:
            return -1
        if token.lower.endswith("ing") and told.tokens[back - 1].lower in _MEANS:
            return back - 1
    return -1


def _of_verb_before(told: Told, comma: int) -> tuple[Actor, ...]:
    """The subject of the verb that a list of verbs goes on from: "secured convictions, | inaugurated a shelter"."""
    tokens = told.tokens
    for back in range(comma - 1, max(-1, comma - _FAR), -1):
        if tokens[back].text in (";", ":") or tokens[back].lower in _CLAUSES:
            return ()
        if not is_verb(tokens[back]) or tokens[back].lower in AUXILIARIES or not is_past_participle(tokens[back]):
            continue
        group = group_of(tokens, back)
        if group is None or group.form is Form.PASSIVE or not is_finite(tokens, group):
            return ()
        if found := _subjects(told, group):
            return found if group.status is Status.DONE else ()
    return ()


def _by_gerund(told: Told, at: int) -> Doing | None:
    """A gerund that tells of a deed: by what something was done, or one of the efforts that a sentence lists."""
    if (found := _by_means(told, at)) is not None:
        return found
    if not is_among_efforts(told, at):
        return None
    return Doing(at, at, Status.DONE, False, False, (the_government(told.reading.document.country),))


def _by_means(told: Told, at: int) -> Doing | None:
    """A gerund that says by what something was done: "made efforts, including by airing spots"."""
    tokens = told.tokens
    opener = before(tokens, at)
    if opener > 0 and tokens[opener].lower in ("and", ","):
        opener = _gerund_before(told, opener)
    if opener < 1 or tokens[opener].lower not in _MEANS:
        return None
    for back in range(opener - 1, max(-1, opener - _FAR), -1):
        if tokens[back].text in (";", ":"):
            return None
        if not is_verb(tokens[back]) or tokens[back].lower in AUXILIARIES:
            continue
        group = group_of(tokens, back)
        if group is None or group.form is Form.PASSIVE or not is_finite(tokens, group):
            continue
        if group.status is not Status.DONE or is_left_open(tokens, group.first) or has(tokens[back], "work:no-deed"):
            return None
        if doers := _subjects(told, group):
            return Doing(at, at, Status.DONE, False, False, doers)
    return None
