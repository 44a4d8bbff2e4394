"""How a service stands by the words around its noun: run, opened, closed, planned or lacking, and by whom it is run."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.actors import begins_noun_phrase
from tipgraph.grammar.acting.agents import agents
from tipgraph.grammar.acting.subject_phrases import end_of
from tipgraph.grammar.acting.verb_groups import Status
from tipgraph.grammar.function_words import AUXILIARIES, COPULAS, PREPOSITIONS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import before, is_verb
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.lacking import lacking
from tipgraph.grammar.work.owners import owners_of
from tipgraph.grammar.work.planned import is_planned
from tipgraph.grammar.work.service_nouns import HEADS, ServiceNoun, behind_place
from tipgraph.grammar.work.service_verbs import VERBS, is_unreal_before, is_wished, verb_before
from tipgraph.grammar.work.status import NOTHING, Standing
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_RUNS, _OPENS, _CLOSES = "work:runs", "work:opens", "work:closes"
_SHUT = "work:shut"
_HAS, _FUNDS, _WORKS = "work:has", "work:pays-for", "work:works"
#: How far behind its noun the verb may stand.
_BEHIND = 12
#: How far before its noun the verb may stand that makes it close.
_NEAR = 8
_STATUS = {_RUNS: "operating", _OPENS: "opened", _CLOSES: "closed", _HAS: "operating", _FUNDS: "operating"}


def standing_of(told: Told, noun: ServiceNoun) -> Standing | None:
    """How the service that a noun names stands; None where the text says nothing certain of it."""
    for read in (lacking, _run_by, _by_relative, _by_verb_before, _by_verb_behind, _by_noun_before, _existing, _owned):
        found = read(told, noun)
        if found is not None:
            return found if found.status else None
    return None


def _run_by(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Shelters run by NGOs", "a hotline, which is operated by the ministry"."""
    tokens = told.tokens
    for at in range(noun.head + 1, min(noun.stop + _BEHIND, len(tokens))):
        if tokens[at].text in (";", ":", ".") or (has(tokens[at], *HEADS) and at > noun.stop):
            break
        if at >= noun.stop and tokens[at].lower == "and":
            break  # "runs a shelter and supports two others run by NGOs"
        if tokens[at].lower == "of" and tokens[at + 1].lower == "which":
            break  # "four shelters, two of which are run by NGOs"
        if not has(tokens[at], _RUNS, "work:run-by", _OPENS):
            if is_verb(tokens[at]) and tokens[at].lower not in AUXILIARIES and at >= noun.stop:
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


def _by_relative(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "The center, which the ministry runs", "a line that the unit answers", "the hotline it operated"."""
    tokens = told.tokens
    at = noun.stop + (noun.stop < len(tokens) and tokens[noun.stop].text == ",")
    if at + 2 >= len(tokens) or is_unreal_before(told, noun):
        return None
    if tokens[at].lower in ("which", "that"):
        at += 1
    elif at > noun.stop:
        return None
    for actor in told.actors:
        if at in (actor.first, begins_noun_phrase(tokens, actor.first)):
            verb = end_of(tokens, actor)
            if verb >= len(tokens) or not has(tokens[verb], _RUNS, _OPENS, "work:answered"):
                return None
            found = doing(told, verb)
            if found is None or not found.is_done or found.is_passive:
                return None
            status = "opened" if has(tokens[verb], _OPENS) else "operating"
            return Standing(status, "relative", noun.first, verb + 1, (actor.body.name,))
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


def _is_of_thing_for(between: Sequence[Item]) -> bool:
    """Whether words end in a "for" that is not the one of a service named before: "a shelter for women and | ..."."""
    opener = next((at for at, token in enumerate(between) if token.lower == "for"), -1)
    return opener >= 0 and not any(has(token, *HEADS) for token in between[:opener])


def _has_subject(tokens: Sequence[Item], verb: Doing) -> bool:
    """Whether "has" is the verb of a statement with a place as its subject."""
    end = before(tokens, verb.first)
    return end >= 0 and (bool(tokens[end].codes("places")) or has(tokens[end], "work:land"))


def _plan_start(verb: Doing) -> int:
    return max(0, verb.first - 1)


def _planners(told: Told, verb: Doing) -> tuple[str, ...]:
    """Who plans, where the plan is a verb before an infinitive."""
    governor = before(told.tokens, verb.first)
    if governor > 0 and has(told.tokens[governor], "work:plans") and is_verb(told.tokens[governor - 1]):
        governor -= 1  # "developed plans to open"
    found = doing(told, governor) if governor >= 0 else None
    return found.names if found is not None else ()


def _by_verb_behind(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Three shelters were opened", "the hotline received 200 calls", "its only shelter closed"."""
    tokens = told.tokens
    start = at = behind_place(tokens, noun.stop)
    while at < len(tokens) and (
        tokens[at].lower in AUXILIARIES
        or tokens[at].lower.endswith("ly")
        or tokens[at].lower in ("not", "also", "to")
        or (tokens[at].text == "," and at + 1 < len(tokens) and tokens[at + 1].lower in ("which", "that"))
        or tokens[at].lower in ("which", "that")
    ):
        at += 1
    if at >= len(tokens) or not has(tokens[at], _CLOSES, _OPENS, _WORKS, _RUNS, _SHUT):
        return None
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
        return NOTHING
    if has(tokens[at], _CLOSES) or (
        has(tokens[at], "work:stays") and at + 1 < len(tokens) and has(tokens[at + 1], _CLOSES, _SHUT)
    ):
        return Standing("closed", "behind", noun.first, at + 1, operators)
    if has(tokens[at], _OPENS) and (verb.is_passive or not has(tokens[at], _WORKS)):
        return Standing("opened", "behind", noun.first, at + 1, operators or verb.names)
    pointed = tokens[noun.first].lower in ("the", "these", "those", "this")
    theirs = noun.beneficiaries and tokens[noun.head].text.islower()  # "the women's shelter", no body's name
    if pointed and not (operators or noun.number or theirs):
        return None  # "the shelter provided food": told elsewhere
    return Standing("operating", "behind", noun.first, at + 1, operators or (verb.names if verb.is_passive else ()))


def _is_made_to(told: Told, noun: ServiceNoun) -> bool:
    """Whether something made a service do what an infinitive says: "cuts forced | two shelters | to close"."""
    for verb in range(noun.first - 1, max(-1, noun.first - _NEAR), -1):
        if has(told.tokens[verb], "work:makes"):
            found = doing(told, verb)
            return found is not None and found.is_done and not found.is_passive
        if told.tokens[verb].lower in PREPOSITIONS or told.tokens[verb].text in (";", ":"):
            return False
    return False


def _by_noun_before(told: Told, noun: ServiceNoun) -> Standing | None:
    """ "Funded the opening of | three shelters"."""
    tokens = told.tokens
    at = noun.first - 2
    if at < 1 or tokens[at + 1].lower != "of" or not has(tokens[at], "work:opening"):
        return None
    if is_wished(told, noun):
        return NOTHING
    return Standing("opened", "opening", at, noun.stop, owners_of(told, noun))


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
    return Standing("operating", "mere", noun.first, noun.stop, operators)
