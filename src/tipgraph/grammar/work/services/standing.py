"""How a service stands by the words around its noun: run, opened, closed, planned or lacking, and by whom it is run."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.verbs.group import Status
from tipgraph.grammar.function_words import COPULAS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import before, is_verb
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.planned import is_planned
from tipgraph.grammar.work.services.lacking import lacking
from tipgraph.grammar.work.services.nouns import HEADS, ServiceNoun
from tipgraph.grammar.work.services.owners import owners_of
from tipgraph.grammar.work.services.predicates import by_relative, by_verb_behind, is_closed_later, run_by
from tipgraph.grammar.work.services.status import NOTHING, Standing
from tipgraph.grammar.work.services.verbs import VERBS, is_unreal_before, is_wished, verb_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_RUNS, _OPENS, _CLOSES = "work:runs", "work:opens", "work:closes"
_HAS, _FUNDS = "work:has", "work:pays-for"
#: How far before "into" the verb may stand that makes a house into a service.
_INTO = 10
#: How far behind an opening the words may stand that say that it did not come.
_NEAR = 6
_STATUS = {_RUNS: "operating", _OPENS: "opened", _CLOSES: "closed", _HAS: "operating", _FUNDS: "operating"}


def standing_of(told: Told, noun: ServiceNoun) -> Standing | None:
    """How the service that a noun names stands; None where the text says nothing certain of it."""
    for read in (lacking, run_by, by_relative, _by_verb_before, by_verb_behind, _by_noun_before, _existing, _owned):
        found = read(told, noun)
        if found is not None:
            if found.status in ("operating", "opened") and is_closed_later(told, noun):
                return replace(found, status="closed")
            return found if found.status else None
    return None


def _by_verb_before(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "The ministry operated three shelters", "plans to open a shelter", "did not have any shelters"."""
    tokens = told.tokens
    at = verb_before(told, noun)
    if at < 0:
        return None
    if has(tokens[at], _OPENS, _RUNS, _CLOSES) and _is_of_thing_for(tokens[at + 1 : noun.first]):
        return None  # "created a guideline for | shelters"
    verb = doing(told, at)
    if verb is None or verb.is_passive:
        return None
    kind = next(tag for tag in VERBS if has(tokens[at], tag))
    if kind == _OPENS and verb.is_done and _is_joint_aim(tokens, at):
        return NOTHING
    if tokens[noun.first - 1].lower == "to":  # "victims had access | to three shelters"
        return Standing("operating", "verb", verb.first, noun.stop, owners_of(told, noun)) if verb.is_done else NOTHING
    if kind == _HAS and not verb.doers and not _has_subject(tokens, verb):
        return None
    operators = verb.names if kind in (_RUNS, _OPENS, _CLOSES) else ()
    if kind == _HAS:
        operators = tuple(
            actor.body.name for actor in verb.doers if actor.body.country == "" or actor.body.manner != "party"
        )
    if verb.status is Status.UNREAL:
        if kind in (_OPENS, _RUNS, _FUNDS) and is_planned(told, at):
            return Standing("planned", "planned", _plan_start(verb), noun.stop, operators or _planners(told, verb))
        return NOTHING
    if verb.status is Status.NOT_DONE:
        every = noun.is_many or tokens[noun.first].lower in ("a", "any") or tokens[noun.first - 1].lower == "any"
        everyone = all(actor.body.manner == "party" for actor in verb.doers)  # one ministry has none: others may
        if kind in (_RUNS, _HAS, _FUNDS) and every and everyone:
            return Standing("lacking", "lacking", verb.first, noun.stop)
        return NOTHING
    if not operators or kind == _OPENS:
        operators = owners_of(told, noun) or operators  # "opened | NGO-run shelters"
    return Standing(_STATUS[kind], "verb", verb.first, noun.stop, operators)


def _is_joint_aim(tokens: Sequence[Item], verb: int) -> bool:
    """Whether a service may not be there yet: "worked with an NGO to | open | a shelter"."""
    if before(tokens, verb) != verb - 1 or tokens[verb - 1].lower != "to":
        return False
    return not has(tokens[before(tokens, verb - 1)], "act-cues:goes-on", "act-cues:joins")


def _is_of_thing_for(between: Sequence[Item]) -> bool:
    """Whether words end in a "for" that is not the one of a service named before: "a shelter for women and | ..."."""
    opener = next((at for at, token in enumerate(between) if token.lower == "for"), -1)
    return opener >= 0 and not any(has(token, *HEADS) for token in between[:opener])


def _has_subject(tokens: Sequence[Item], verb: Doing) -> bool:
    """Whether "has" is the verb of a statement with a place as its subject."""
    end = before(tokens, verb.first)
    return end >= 0 and (tokens[end].is_of("places") or has(tokens[end], "work:land"))


def _plan_start(verb: Doing) -> int:
    return max(0, verb.first - 1)


def _planners(told: Told, verb: Doing) -> tuple[str, ...]:
    """Who plans, where the plan is a verb before an infinitive."""
    governor = before(told.tokens, verb.first)
    if governor > 0 and has(told.tokens[governor], "work:plans") and is_verb(told.tokens[governor - 1]):
        governor -= 1  # "developed plans to open"
    found = doing(told, governor) if governor >= 0 else None
    return found.names if found is not None else ()


def _by_noun_before(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Funded the opening of | three shelters"."""
    tokens = told.tokens
    at = noun.first - 2
    if (at > 1 and tokens[at + 1].lower == "into") or tokens[noun.first - 1].lower == "into":
        return _made_into(told, noun)
    if at < 1 or tokens[at + 1].lower != "of" or not has(tokens[at], "work:opening", "work:closing"):
        return None
    averted = any(has(token, "work:averted") for token in tokens[noun.stop : noun.stop + _NEAR])
    if is_wished(told, noun) or averted:
        return NOTHING
    status = "opened" if has(tokens[at], "work:opening") else "closed"
    done_by = tuple(actor.body.name for actor in agents(tokens, noun.stop - 1, told.actors))
    return Standing(status, status.replace("ed", "ing"), at, noun.stop, done_by or owners_of(told, noun))


def _made_into(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Turned a school into | a shelter": opened by those who did it."""
    for at in range(noun.first - 1, max(-1, noun.first - _INTO), -1):
        if has(told.tokens[at], "work:turns"):
            verb = doing(told, at)
            done = verb is not None and verb.is_done
            return Standing("opened", "made-into", verb.first, noun.stop, verb.names) if verb and done else NOTHING
    return None


def _existing(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "There are four shelters"; "with only four shelters in the country"."""
    tokens = told.tokens
    end = before(tokens, noun.first)
    if end >= 1 and tokens[end].lower in COPULAS and tokens[end - 1].lower == "there":
        return Standing("operating", "existing", end - 1, noun.stop, owners_of(told, noun))
    first = noun.first - (tokens[noun.first - 1].lower == "only")
    landed = any(has(token, "work:land") for token in tokens[noun.stop : noun.stop + 3])
    if noun.number and landed and first and tokens[first - 1].lower == "with" and not is_wished(told, noun):
        return Standing("operating", "existing", first - 1, noun.stop, owners_of(told, noun))
    return None


def _owned(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "A hotline of the ministry", "its shelter was attacked", "to two NGO-run shelters"."""
    operators = owners_of(told, noun)
    if not operators or is_unreal_before(told, noun) or is_wished(told, noun):
        return None
    if noun.is_many and noun.number is None and has(told.tokens[noun.head - 1], "work:ngo"):
        return None  # "placed in | NGO shelters": of whichever NGOs
    return Standing("operating", "mere", noun.first, noun.stop, operators)
