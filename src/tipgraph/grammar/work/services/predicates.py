"""What is said of a service behind its noun: by whom it is run, what was done with it, what it does."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.acting.verbs.group import Status
from tipgraph.grammar.function_words import AUXILIARIES, COPULAS, PREPOSITIONS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.planned import is_planned
from tipgraph.grammar.work.services.insertions import behind_insertion, behind_place
from tipgraph.grammar.work.services.nouns import HEADS, ServiceNoun
from tipgraph.grammar.work.services.owners import owners_of
from tipgraph.grammar.work.services.status import NOTHING, Standing
from tipgraph.grammar.work.services.verbs import is_unreal_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_RUNS, _OPENS, _CLOSES, _WORKS = "work:runs", "work:opens", "work:closes", "work:works"
_SHUT, _LODGES = "work:shut", "work:lodges"
#: What is said of services.
_SAID = (_CLOSES, _OPENS, _WORKS, _RUNS, _SHUT, "work:exists")
#: How far behind its noun the verb may stand.
_BEHIND = 12
#: How far before its noun the verb may stand that makes it close.
_NEAR = 8
#: What stands for a service told before.
_PRONOUNS = frozenset({"it", "they", "which", "that"})


def run_by(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Shelters run by NGOs", "a hotline, which is operated by the ministry", "two shelters, one new, are run by"."""
    found = _run_by(told, noun, noun.head + 1, noun.stop + _BEHIND)
    behind = behind_insertion(told.tokens, noun.stop)
    return found or (_run_by(told, noun, behind, behind + _BEHIND) if behind > noun.stop else None)


def _run_by(told: Told, noun: ServiceNoun, begin: int, end: int) -> Standing | None:
    """By whom the words between two tokens say that a service is run."""
    tokens = told.tokens
    for at in range(begin, min(end, len(tokens))):
        if tokens[at].text in (";", ":", ".") or (has(tokens[at], *HEADS) and at > noun.stop):
            break
        if at >= noun.stop and tokens[at].lower == "and" and not has(tokens[at + 1], _RUNS, "work:run-by"):
            break  # "runs a shelter and supports two others run by NGOs"
        if tokens[at].lower == "of" and tokens[at + 1].lower == "which":
            break  # "four shelters, two of which are run by NGOs"
        if not has(tokens[at], _RUNS, "work:run-by", _OPENS):
            if is_verb(tokens[at]) and tokens[at].lower not in AUXILIARIES and at >= noun.stop:
                paid = has(tokens[at], "work:pays-for") and tokens[at - 1].lower in COPULAS
                if not paid:  # "was | funded | by Norway and managed by an NGO"
                    break
            continue
        if at + 1 >= len(tokens) or not (done_by := agents(tokens, at, told.actors)):
            break
        verb = doing(told, at)
        if verb is None or not verb.is_passive:
            break
        if not verb.is_done:
            return Standing("planned", "planned", noun.first, at + 1, verb.names) if is_planned(told, at) else NOTHING
        if is_unreal_before(told, noun):
            return NOTHING
        status = "opened" if has(tokens[at], _OPENS) and not has(tokens[at], _RUNS) else "operating"
        after = done_by[-1].stop
        if after < len(tokens) and has(tokens[after], _CLOSES):
            status = "closed"
        return Standing(status, "run-by", noun.first, done_by[-1].stop, verb.names)
    return None


def by_relative(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "The center, which the ministry runs", "a line that the unit answers", "the hotline it had operated"."""
    tokens = told.tokens
    behind = behind_place(tokens, noun.stop)  # "a center in Kisumu, | which an NGO runs"
    at = behind + (behind < len(tokens) and tokens[behind].text == ",")
    if at + 2 >= len(tokens) or is_unreal_before(told, noun):
        return None
    if tokens[at].lower in ("which", "that"):
        at += 1
    elif at > noun.stop:
        return None
    for actor in told.actors:
        if at in (actor.first, begins_noun_phrase(tokens, actor.first)):
            verb = _behind_helpers(tokens, _behind_owner(told, end_of(tokens, actor)))
            if verb >= len(tokens) or not has(tokens[verb], _RUNS, _OPENS, "work:answered"):
                return None
            found = doing(told, verb)
            if found is None or not found.is_done or found.is_passive:
                return None
            status = "opened" if has(tokens[verb], _OPENS) else "operating"
            ended = _no_longer(tokens, verb + 1)
            status, stop = ("closed", ended) if ended > 0 else (status, verb + 1)
            return Standing(status, "relative", noun.first, stop, (actor.body.name,))
    return None


def _no_longer(tokens: Sequence[Item], at: int) -> int:
    """The token behind what says that a service works no more: "set up in 2010 | no longer works |"; -1 elsewhere."""
    for verb in range(at + 1, min(at + _NEAR, len(tokens))):
        if has(tokens[verb], _WORKS, "work:functions", "work:exists") and tokens[verb - 1].lower == "longer":
            return verb + 1
        if tokens[verb].text in (",", ";", ":"):
            break
    return -1


def _behind_helpers(tokens: Sequence[Item], at: int) -> int:
    """The verb behind its helpers and adverbs: "had | also | run"."""
    while at < len(tokens) and (tokens[at].lower in AUXILIARIES or tokens[at].lower in ("also", "jointly")):
        at += 1
    return at


def by_verb_behind(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Three shelters were opened", "the hotline received 200 calls", "its only shelter closed"."""
    tokens = told.tokens
    start = at = behind_insertion(tokens, _behind_owner(told, behind_place(tokens, noun.stop)))
    while at < len(tokens) and (
        tokens[at].lower in AUXILIARIES
        or tokens[at].lower.endswith("ly")
        or tokens[at].lower in ("not", "also", "to", "no", "longer")
        or (tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].lower in ("which", "that"))
        or tokens[at].lower in ("which", "that")
    ):
        at += 1
    no_longer = tokens[at - 1].lower == "longer"
    if at >= len(tokens) or not (has(tokens[at], *_SAID) or (no_longer and has(tokens[at], "work:functions"))):
        return None
    if no_longer:
        return Standing("closed", "behind", noun.first, at + 1, owners_of(told, noun))
    helped = {token.lower for token in tokens[start:at]} & COPULAS
    if has(tokens[at], _SHUT):
        return Standing("closed", "behind", noun.first, at + 1, owners_of(told, noun)) if helped else None
    verb = doing(told, at)
    if verb is None:
        return None
    operators = owners_of(told, noun)
    helpers = {token.lower for token in tokens[start:at]}
    if has(tokens[at], "work:available"):
        denied = "not" in helpers
        if not (helpers & {"is", "are", "was", "were", "remained", "remains"}):
            return None
        return Standing(
            "lacking" if denied else "operating", "available", noun.first, at + 1, () if denied else operators
        )
    if verb.status is Status.UNREAL:
        if has(tokens[at], _CLOSES) and tokens[at - 1].lower == "to" and _is_made_to(told, noun):
            return Standing("closed", "behind", noun.first, at + 1, operators)
        planned = has(tokens[at], _OPENS) and is_planned(told, at)
        return Standing("planned", "planned", noun.first, at + 1, operators) if planned else NOTHING
    if verb.status is Status.NOT_DONE:
        there = has(tokens[at], "work:exists") and (noun.is_many or tokens[noun.first].lower in ("a", "an"))
        return Standing("lacking", "lacking", noun.first, at + 1) if there else NOTHING
    if has(tokens[at], "work:exists") and [token.lower for token in tokens[at + 1 : at + 3]] == ["on", "paper"]:
        return NOTHING
    if has(tokens[at], "work:exists") and at + 1 < len(tokens) and tokens[at + 1].lower == "until":
        return Standing("closed", "behind", noun.first, at + 1, operators)
    if has(tokens[at], "work:stays") and at + 1 < len(tokens) and has(tokens[at + 1], "work:lacks"):
        return Standing("lacking", "lacking", noun.first, at + 2)
    if has(tokens[at], _CLOSES) or (
        has(tokens[at], "work:stays") and at + 1 < len(tokens) and has(tokens[at + 1], _CLOSES, _SHUT)
    ):
        return Standing("closed", "behind", noun.first, at + 1, operators)
    if has(tokens[at], _OPENS) and (verb.is_passive or not has(tokens[at], _WORKS) or _opens_doors(tokens, at)):
        return Standing("opened", "behind", noun.first, at + 1, operators or verb.names)
    if has(tokens[at], _LODGES) and not operators:
        operators = _lodger(told, noun)
    pointed = tokens[noun.first].lower in ("the", "these", "those", "this")
    # "the women's shelter", "the | Rose House | shelter", no body's name
    theirs = tokens[noun.head].text.islower() and (noun.beneficiaries or noun.name[1] > noun.name[0])
    if pointed and not (operators or noun.number or theirs):
        return None  # "the shelter provided food": told elsewhere
    return Standing("operating", "behind", noun.first, at + 1, operators or (verb.names if verb.is_passive else ()))


def _behind_owner(told: Told, at: int) -> int:
    """The token behind the words that say whose a service is: "a home | of the city council"."""
    if at >= len(told.tokens) or told.tokens[at].lower != "of":
        return at
    for actor in told.actors:
        if begins_noun_phrase(told.tokens, actor.first) == at + 1:
            return behind_place(told.tokens, end_of(told.tokens, actor))
    return at


def _opens_doors(tokens: Sequence[Item], at: int) -> bool:
    """Whether a service "opened its doors", or "opened in May"."""
    return at + 1 < len(tokens) and tokens[at + 1].lower in ("its", "their", "in", "on", "during", "last")


def _lodger(told: Told, noun: ServiceNoun) -> tuple[str, ...]:
    """The body whose name ends in the noun of a service, and which lodges people in it: "Hope | Center"."""
    return tuple(actor.body.name for actor in told.actors if actor.stop == noun.head + 1 and actor.first >= noun.first)


def _is_made_to(told: Told, noun: ServiceNoun) -> bool:
    """Whether something made a service do what an infinitive says: "cuts forced | two shelters | to close"."""
    for verb in range(noun.first - 1, max(-1, noun.first - _NEAR), -1):
        if has(told.tokens[verb], "work:makes"):
            found = doing(told, verb)
            return found is not None and found.is_done and not found.is_passive
        if told.tokens[verb].lower in PREPOSITIONS or told.tokens[verb].text in (";", ":"):
            return False
    return False


def is_closed_later(told: Told, noun: ServiceNoun) -> bool:
    """Whether a pronoun tells later that the service was closed: "ran a hotline before | it was closed"."""
    tokens = told.tokens
    for at in range(noun.stop, len(tokens)):
        if has(tokens[at], *HEADS):
            return False
        if has(tokens[at], _CLOSES) and (verb := doing(told, at)) is not None and verb.is_done:
            return verb.first > 0 and tokens[verb.first - 1].lower in _PRONOUNS
    return False
