"""What the verb of a clause makes of it: an effort, a shortfall or neither, by who does it and to what."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.deed import Deed
from tipgraph.grammar.judging.deeds_to_people import of_deprived, of_harm, of_holding, of_letting_go
from tipgraph.grammar.judging.denials import EFFORT, PLACE, SHORTFALL
from tipgraph.grammar.judging.judged_words import Word, some_have
from tipgraph.grammar.judging.main_verbs import main_verb
from tipgraph.grammar.judging.objects import closes, fewer_get_it, is_only_some, is_small, is_victim
from tipgraph.grammar.judging.other_deeds import is_another_deed
from tipgraph.grammar.judging.shortcomings import is_left_to_others, is_spared, is_stopped, only_there

_LAW = frozenset({"instrument-cues:law-head", "instrument-cues:code", "instrument-cues:article"})
#: What tells that a shelter or a hotline may be another's: "La Strada's hotline", "a shelter, run by nuns,".
_NOT_ITS_OWN = frozenset({"'s", "which", "run", "operated", "by"})
#: What a shelter does by itself that somebody set up.
_OPENS = frozenset({"opened", "reopened"})
#: What makes of a sentence as object a deed of the courts.
_GIVEN = frozenset({"given", "sent", "handed"})
#: How many words after its verb the noun of an object may stand.
_OBJECT = 8
#: How many words after a verb may say how large its object is ("made only very limited progress").
_SIZE = 4
#: How far behind a verb of ending the work may stand that it ends.
_NEAR = 3


def judgement_of_verb(clause: Clause) -> str:
    """The judgement by the verb, who does it, and how large its object is."""
    main = main_verb(clause.words, clause.verb)
    if main is None:
        return ""
    deed = Deed(clause, main)
    judged = (rule(deed) for rule in _RULES)
    return next((judgement for judgement in judged if judgement is not None), "")


def _of_few(deed: Deed) -> str | None:
    """What only few get or do, or what lapses: "only four of them received care"."""
    words, main, codes = deed.words, deed.main, deed.codes
    if any("poor" in word.codes for word in deed.subject[:2]):
        if "harm" in codes or words[main].lower == "known":
            return ""  # "hardly any victims were | deported"
        return deed.lack
    suspended = "suspends" in codes and some_have(deed.undergoing, "term")
    if suspended or ("lets" in codes and some_have(deed.objects, "lapses")):
        return deed.lack
    if "finds" in codes and some_have(words[main : main + 1 + _OBJECT], "guilty"):
        return EFFORT
    return deed.lack if is_only_some(deed.subject) else None


def _of_other_deeds(deed: Deed) -> str | None:
    """What is another deed than the verb says: one spared, left to others, given up, or begun."""
    words, main, actor = deed.words, deed.main, deed.clause.actor
    if is_another_deed(words, main):
        return ""
    if is_spared(words, main):
        return EFFORT if actor == "government" else ""
    if actor != "outsider" and (is_left_to_others(words, main) or is_stopped(words, main)):
        return SHORTFALL
    goes_on = "on-and-off" in words[deed.clause.verb].codes and words[main].lower.endswith("ing")
    if goes_on and "neglects" in words[main].codes:
        return deed.lack
    if goes_on and actor == "government" and "harm" not in deed.codes:
        return EFFORT  # "began | opening shelters", "succeeded in | convicting"
    if actor != "outsider" and _confines(words, main, deed.subject if deed.passive else words[main + 1 :]):
        return SHORTFALL
    return SHORTFALL if actor == "government" and _exploits(deed) else None


def _exploits(deed: Deed) -> bool:
    """Whether somebody is exploited; not where a law is: "used its trafficking law to convict"."""
    if "exploits" not in deed.codes or any(not word.item.tags.isdisjoint(_LAW) for word in deed.objects):
        return False
    return any(sense.scheme == "exploitation" for word in deed.objects for sense in word.item.senses)


def _of_endings(deed: Deed) -> str | None:
    """What falls, is cut or ends: "most cases were dismissed", "the only shelter was closed"."""
    codes, passive = deed.codes, deed.passive
    if {"falls", "does"} <= codes:  # officials are dismissed, and so are cases
        lost = some_have(deed.undergoing, "prosecution") and not (passive and some_have(deed.subject, "actor"))
        return SHORTFALL if lost else EFFORT if deed.clause.actor != "outsider" else ""
    if deed.words[deed.main].lower == "collapsed" and not deed.is_of_work:
        return ""  # "a factory | collapsed"
    if codes & {"falls", "fall"} or ("cuts" in codes and _is_cut(deed)):
        return deed.lack
    if "ends" not in codes:
        return None
    if passive and some_have(deed.objects, "wants"):
        return deed.lack  # "two of these were closed | for lack of money"
    if not passive and some_have(deed.objects[:_NEAR], "protection") and "unfit" not in deed.objects[1].codes:
        return SHORTFALL if deed.clause.actor == "government" else ""  # "the ministry closed | two shelters"
    alone = not deed.clause.actor and (not deed.objects or deed.objects[0].lower in PREPOSITIONS)
    return SHORTFALL if (deed.is_for_victims if passive else alone) else None


def _of_work_itself(deed: Deed) -> str | None:
    """What the work does by itself: "the hotline took 2,400 calls", "a second shelter opened"."""
    if deed.clause.actor or deed.passive or not deed.is_for_victims or some_have(deed.subject, "outsider"):
        return None
    if any(word.lower in _NOT_ITS_OWN for word in deed.subject) and not some_have(deed.subject, "actor"):
        return None
    works = some_have(deed.objects, "calls") or deed.words[deed.main].lower in _OPENS
    return EFFORT if works else None


def _of_size(deed: Deed) -> str | None:
    """What is done too little or too lightly, if the verb tells of a deed: "sentenced three to lenient terms"."""
    words, main, objects = deed.words, deed.main, deed.objects
    if not deed.codes & {"does", "done", "do", "does-or-noun", "gets"}:
        return ""
    if any(is_small(objects, at) for at, word in enumerate(objects[:_SIZE]) if not closes(objects, word)):
        return SHORTFALL
    if fewer_get_it(objects[:_SIZE]) or (deed.clause.actor != "outsider" and only_there(words, main)):
        return SHORTFALL
    light = some_have(takewhile(lambda word: word.lower != "for", words[main + 1 : main + 9]), "light")
    return SHORTFALL if light else None


def _of_getting(deed: Deed) -> str | None:
    """What victims, hotlines or officials get: "received care", "received 1,026 calls", "were given lessons"."""
    actor, behind = deed.clause.actor, deed.words[deed.main :]
    if "gets" not in deed.codes or ("does" in deed.codes and actor != "patient"):
        return None
    called = actor != "outsider" and not some_have(deed.subject, "outsider") and some_have(deed.objects, "calls")
    taught = actor == "government" and some_have(deed.objects, "lesson") and not some_have(behind, "outsider")
    cared = actor == "patient" and some_have(deed.objects, "protection") and not _from_others(behind)
    return EFFORT if called or taught or cared else ""


def _of_doing(deed: Deed) -> str:
    """What is done, by whomever it is: "two pimps were convicted"."""
    words, main, actor = deed.words, deed.main, deed.clause.actor
    if not deed.passive:
        worked = actor == "" and some_have(words[: deed.clause.verb], "work")
        return EFFORT if actor == "government" or worked else ""
    agent = next((at for at, word in enumerate(words[main:]) if word.tail == "by"), None)
    by = words[main + agent : main + agent + 6] if agent is not None else ()
    if some_have(by, "outsider") or some_have(by[:2], "patient"):
        return ""  # "fees are paid | by migrants"
    tried = "prosecution" in deed.codes or (words[main].lower in _GIVEN and some_have(deed.objects, "prosecution"))
    pursued = tried and some_have(deed.subject, "offender")
    return EFFORT if pursued or actor != "outsider" else ""


#: The rules in their order; each gives None of deeds that it does not judge.
_RULES: tuple[Callable[[Deed], str | None], ...] = (
    _of_few,
    of_letting_go,
    of_holding,
    of_deprived,
    of_harm,
    _of_other_deeds,
    _of_endings,
    _of_work_itself,
    _of_size,
    _of_getting,
    _of_doing,
)


def _from_others(words: Sequence[Word]) -> bool:
    """Whether outsiders, or somebody of whom it is not known, gave what was got: "care from | Caritas"."""
    giver = next((at for at, word in enumerate(words) if word.lower in ("from", "by")), len(words))
    return some_have(words, "outsider") or (giver < len(words) and not some_have(words[giver:], "actor"))


def _confines(words: Sequence[Word], main: int, whom: Iterable[Word]) -> bool:
    """Whether victims are put where offenders belong: "held victims, including children, in jail"."""
    after = words[main + 1 : main + 1 + PLACE]
    return "holds" in words[main].codes and some_have(after, "prison") and any(is_victim(word) for word in whom)


def _is_cut(deed: Deed) -> bool:
    """Whether the work or its means are what is cut: "reduced its budget", "the budget was cut"."""
    about = deed.subject if deed.passive or deed.main + 1 == len(deed.words) else deed.objects[:_SIZE]
    return any("means" in word.codes for word in about)
