"""What the verb of a clause makes of it: an effort, a shortfall or neither, by who does it and to what."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.denials import EFFORT, PLACE, SHORTFALL
from tipgraph.grammar.judging.finite_verbs import after_front
from tipgraph.grammar.judging.judged_words import Word, some_have
from tipgraph.grammar.judging.main_verbs import is_passive, joins_verb, main_verb
from tipgraph.grammar.judging.objects import closes, fewer_get_it, is_crime, is_only_some, is_small, is_victim
from tipgraph.grammar.judging.other_deeds import (
    is_another_deed,
    is_of_work,
)
from tipgraph.grammar.judging.shortcomings import (
    is_left_to_others,
    is_spared,
    is_stopped,
    only_there,
)

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


def judgement_of_verb(clause: Clause) -> str:
    """The judgement by the verb, who does it, and how large its object is."""
    words, verb = clause.words, clause.verb
    main = main_verb(words, verb)
    if main is None:
        return ""
    codes = words[main].codes
    passive = is_passive(words, verb)
    while main + 1 < len(words) and joins_verb(words, main + 1):
        main += 1
    objects = words[main + 1 : main + 7]
    subject = words[after_front(words) : verb]
    if any("poor" in word.codes for word in subject[:2]):
        if "harm" in codes or words[main].lower == "known":
            return ""  # "hardly any victims were | deported"
        return SHORTFALL if clause.actor != "outsider" else ""
    term = "suspends" in codes and some_have(subject if passive else objects, "term")
    if term or ("lets" in codes and some_have(objects, "lapses")):
        return SHORTFALL if clause.actor != "outsider" else ""
    if "finds" in codes and some_have(words[main : main + 1 + _OBJECT], "guilty"):
        return EFFORT
    if is_only_some(subject):
        return SHORTFALL if clause.actor != "outsider" else ""  # "only four of them received care"
    if "harm" in codes:
        suffered = any(is_victim(word) and not closes(objects, word) for word in objects)
        suffered = suffered and not is_crime(objects)
        suffers = clause.actor == "patient" and not some_have(subject, "anyone") if passive else suffered
        if suffers:
            return SHORTFALL
        if some_have(subject if passive else objects, "bystander"):
            return ""
    if is_another_deed(words, main):
        return ""
    if is_spared(words, main):
        return EFFORT if clause.actor == "government" else ""
    if clause.actor != "outsider" and (is_left_to_others(words, main) or is_stopped(words, main)):
        return SHORTFALL
    goes_on = "on-and-off" in words[verb].codes and words[main].lower.endswith("ing")
    if goes_on and "neglects" in words[main].codes:
        return SHORTFALL if clause.actor != "outsider" else ""
    if goes_on and clause.actor == "government" and "harm" not in codes:
        return EFFORT  # "began | opening shelters", "succeeded in | convicting"
    if clause.actor != "outsider" and _confines(words, main, subject if passive else words[main + 1 :]):
        return SHORTFALL
    ruled = any(not word.item.tags.isdisjoint(_LAW) for word in objects)  # "used its trafficking law to convict"
    exploited = not ruled and any(sense.scheme == "exploitation" for word in objects for sense in word.item.senses)
    if "exploits" in codes and exploited and clause.actor == "government":
        return SHORTFALL
    if {"falls", "does"} <= codes:  # officials are dismissed, and so are cases
        lost = some_have(subject if passive else objects, "prosecution")  # "most cases were dismissed"
        lost = lost and not (passive and some_have(subject, "actor"))
        return SHORTFALL if lost else EFFORT if clause.actor != "outsider" else ""
    if words[main].lower == "collapsed" and not is_of_work(subject):
        return ""  # "a factory | collapsed"
    if codes & {"falls", "fall"}:
        return SHORTFALL if clause.actor != "outsider" else ""
    if "cuts" in codes and _is_cut(words, main, clause.verb, objects, passive=passive):
        return SHORTFALL if clause.actor != "outsider" else ""
    if "ends" in codes and not passive and not clause.actor and (not objects or objects[0].lower in PREPOSITIONS):
        return SHORTFALL
    runs = some_have(subject, "protection") or some_have(subject, "prevention")
    if "ends" in codes and passive and runs:
        return SHORTFALL  # "the only shelter was closed"
    others = any(word.lower in _NOT_ITS_OWN for word in subject) and not some_have(subject, "actor")
    runs = runs and not others and not some_have(subject, "outsider")
    if not clause.actor and runs and not passive and (some_have(objects, "calls") or words[main].lower in _OPENS):
        return EFFORT  # "the hotline took 2,400 calls", "a second shelter opened"
    if not codes & {"does", "done", "do", "does-or-noun", "gets"}:
        return ""
    if any(is_small(objects, at) for at, word in enumerate(objects[:_SIZE]) if not closes(objects, word)):
        return SHORTFALL
    if fewer_get_it(objects[:_SIZE]) or (clause.actor != "outsider" and only_there(words, main)):
        return SHORTFALL
    if some_have(takewhile(lambda word: word.lower != "for", words[main + 1 : main + 9]), "light"):
        return SHORTFALL  # "sentenced three traffickers to lenient terms"
    if "gets" in codes and ("does" not in codes or clause.actor == "patient"):
        cared = any("protection" in word.codes for word in objects) and not _from_others(words[main:])
        if clause.actor != "outsider" and not some_have(subject, "outsider") and some_have(objects, "calls"):
            return EFFORT  # "the hotline received 1,026 calls"
        taught = (
            clause.actor == "government" and some_have(objects, "lesson") and not some_have(words[main:], "outsider")
        )
        return EFFORT if taught or (clause.actor == "patient" and cared) else ""
    if passive:
        agent = next((at for at, word in enumerate(words[main:]) if word.tail == "by"), None)
        if agent is not None and any("outsider" in word.codes for word in words[main + agent : main + agent + 6]):
            return ""
        tried = "prosecution" in codes or (words[main].lower in _GIVEN and some_have(objects, "prosecution"))
        pursued = tried and some_have(subject, "offender")  # "two pimps were convicted"
        return EFFORT if pursued or clause.actor != "outsider" else ""
    if clause.actor == "government":
        return EFFORT
    if any("work" in word.codes for word in words[:verb]) and clause.actor == "":
        return EFFORT
    return ""


def _from_others(words: Sequence[Word]) -> bool:
    """Whether outsiders, or somebody of whom it is not known, gave what was got: "care from | Caritas"."""
    giver = next((at for at, word in enumerate(words) if word.lower in ("from", "by")), len(words))
    return some_have(words, "outsider") or (giver < len(words) and not some_have(words[giver:], "actor"))


def _confines(words: Sequence[Word], main: int, whom: Iterable[Word]) -> bool:
    """Whether victims are put where offenders belong: "held victims, including children, in jail"."""
    after = words[main + 1 : main + 1 + PLACE]
    return "holds" in words[main].codes and some_have(after, "prison") and any(is_victim(word) for word in whom)


def _is_cut(words: Sequence[Word], main: int, verb: int, objects: Sequence[Word], *, passive: bool) -> bool:
    """Whether the work or its means are what is cut: "reduced its budget", "the budget was cut"."""
    about = words[after_front(words) : verb] if passive or main + 1 == len(words) else objects[:_SIZE]
    return any("means" in word.codes for word in about)
