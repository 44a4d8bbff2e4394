"""Whether a clause states an effort or a shortfall of the government, or neither."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import BE, DO, HAVE, PREPOSITIONS
from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.denials import EFFORT, PLACE, SHORTFALL, denied, negation
from tipgraph.grammar.judging.finite_verbs import after_front
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.judging.main_verbs import faults, is_passive, joins_verb, main_verb
from tipgraph.grammar.judging.meant import is_only_meant
from tipgraph.grammar.judging.objects import closes, fewer_get_it, is_crime, is_only_some, is_small, is_victim
from tipgraph.grammar.judging.other_deeds import (
    NEGLECTS,
    is_another_deed,
    is_misdeed_told,
    is_of_others,
    is_of_work,
    names_misdeed,
)
from tipgraph.grammar.judging.shortcomings import (
    declined,
    is_entitlement,
    is_left_to_others,
    is_spared,
    is_stopped,
    is_unfinished,
    only_there,
)
from tipgraph.grammar.tokens import year_of

_LAW = frozenset({"instrument-cues:law-head", "instrument-cues:code", "instrument-cues:article"})
#: Clauses that begin with one of these only say when or whether.
_WHEN = frozenset({"when", "whenever", "if", "unless"})
#: What tells that a shelter or a hotline may be another's: "La Strada's hotline", "a shelter, run by nuns,".
_NOT_ITS_OWN = frozenset({"'s", "which", "run", "operated", "by"})
#: What a shelter does by itself that somebody set up.
_OPENS = frozenset({"opened", "reopened"})
#: What sums up what was done until then: "by the end of 2011, courts had convicted nine men".
_SUMS = frozenset({"by", "since", "until"})
#: What makes of a sentence as object a deed of the courts.
_GIVEN = frozenset({"given", "sent", "handed"})
#: How many words after its verb the noun of an object may stand.
_OBJECT = 8
#: How many words after a verb may say how large its object is ("made only very limited progress").
_SIZE = 4


def polarity(clause: Clause) -> str:
    """``effort``, ``shortfall``, or empty for a clause that is neither."""
    words = clause.words
    if _has(words, "no-news") or clause.tells:
        return ""
    if clause.verb < 0:
        return _without_verb(clause)
    verb = clause.verb
    if verb == 0 and _has(words[:4], "consequence"):
        return ""  # of "lenient sentences, which weakened deterrence", the second half: no deed of the government
    if words[0].lower in _WHEN:
        return ""  # "when victims were identified, ..."
    entitled = is_entitlement(words, verb, main_verb(words, verb), clause.actor)
    if entitled and negation(words[:verb], words[verb:]) is None:
        return EFFORT
    if "unreal" in words[verb].codes and not _could_not(words, verb):
        return ""
    if clause.actor == "outsider" and faults(words, verb):
        return SHORTFALL
    if clause.actor == "outsider" and is_passive(words, verb) and _has(words[verb : verb + _OBJECT], "light"):
        return SHORTFALL  # "traffickers were let off with fines"
    if clause.actor == "outsider" and not is_passive(words, verb):
        return _about_problem(words, verb)
    undone = denied(words, verb, clause.actor)
    if undone is not None:
        return undone
    if _state_is_poor(words, verb) or _about_problem(words, verb) or is_unfinished(words, verb):
        return SHORTFALL
    if clause.actor == "text":
        return EFFORT if _has(words, "judged-good") else ""
    judged = _of_verb(clause)
    if judged == EFFORT and (is_only_meant(words, verb) or _was_before(words, verb)):
        return ""
    return SHORTFALL if judged == EFFORT and declined(words) else judged


def _was_before(words: Sequence[Word], verb: int) -> bool:
    """Whether a deed only stands for comparison: "whereas 21 | had been convicted in 2012"."""
    if words[verb].lower not in ("had", "had been") or not _SUMS.isdisjoint(word.lower for word in words):
        return False
    return any(year_of(word.item) is not None for word in words)


def _could_not(words: Sequence[Word], verb: int) -> bool:
    """Whether "could" tells what was not possible: "could | not", "no shelter | could"."""
    if words[verb].lower != "could":
        return False
    return any(word.lower == "not" for word in words[verb + 1 : verb + 2]) or words[after_front(words)].head == "no"


def _without_verb(clause: Clause) -> str:
    """The judgement of a clause without a finite verb that is known: only what negates or names a misdeed."""
    words = clause.words
    if clause.actor == "outsider":
        return ""
    if is_only_some(words[after_front(words) :]) or (words[0].lower == "nor" and not _has(words, "harm")):
        return SHORTFALL  # "only three of the 11 went to prison"
    if words[0].head == "no" and _has(words[1:4], "work"):
        return SHORTFALL  # "it reported one investigation, but | no prosecutions"
    official = clause.actor == "government" and _has(words, "complicit")
    return SHORTFALL if official or names_misdeed(words) else ""


def _state_is_poor(words: Sequence[Word], verb: int) -> bool:
    """Whether something is, stays or was left in a poor state: "remains very weak", "are hampered"."""
    first = words[verb]
    if first.head in DO and _has(words[verb + 1 : verb + 2], "poor"):
        return True  # "did little to inform the public"
    if first.head in HAVE and _has(words[verb : verb + _SIZE], "term") and _has(words[verb : verb + PLACE], "suspends"):
        return True  # "the other five had their sentences suspended"
    if first.head in BE or first.head in HAVE or "stays" in first.codes or "on-and-off" in first.codes:
        for word in words[verb + 1 : verb + 1 + _SIZE]:
            if word.lower in (",", "by", "of", "in"):
                return False
            if is_of_others(words[:verb], word):
                return False
            if word.codes & {"poor", "problem"} or ("falls" in word.codes and "does" not in word.codes):
                return True
            if "done" in word.codes or "does" in word.codes:
                return False
    return False


def _about_problem(words: Sequence[Word], verb: int) -> str:
    """A shortfall where the subject is one ("corruption continues"), or officials are said to do wrong."""
    if is_misdeed_told(words, verb):
        return SHORTFALL
    if _has(words, "complicit") and not _is_effort_verb(words, verb):
        return SHORTFALL
    for word in words[after_front(words) : verb]:
        if word.lower in ("despite", "to", "against", "on", "about", "for"):
            return ""
        if "problem" in word.codes:
            return SHORTFALL
    if words[0].lower == "there":
        return (
            SHORTFALL
            if any(not word.codes.isdisjoint(("problem", "misdeed", "complicit")) for word in words[verb:])
            else ""
        )
    return ""


def _of_verb(clause: Clause) -> str:
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
    term = "suspends" in codes and _has(subject if passive else objects, "term")
    if term or ("lets" in codes and _has(objects, "lapses")):
        return SHORTFALL if clause.actor != "outsider" else ""
    if "finds" in codes and _has(words[main : main + 1 + _OBJECT], "guilty"):
        return EFFORT
    if is_only_some(subject):
        return SHORTFALL if clause.actor != "outsider" else ""  # "only four of them received care"
    if "harm" in codes:
        suffered = any(is_victim(word) and not closes(objects, word) for word in objects)
        suffered = suffered and not is_crime(objects)
        suffers = clause.actor == "patient" and not _has(subject, "anyone") if passive else suffered
        if suffers:
            return SHORTFALL
        if _has(subject if passive else objects, "bystander"):
            return ""
    if is_another_deed(words, main):
        return ""
    if is_spared(words, main):
        return EFFORT if clause.actor == "government" else ""
    if clause.actor != "outsider" and (is_left_to_others(words, main) or is_stopped(words, main)):
        return SHORTFALL
    goes_on = "on-and-off" in words[verb].codes and words[main].lower.endswith("ing")
    if goes_on and words[main].lower in NEGLECTS:
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
        lost = _has(subject if passive else objects, "prosecution")  # "most cases were dismissed"
        lost = lost and not (passive and _has(subject, "actor"))
        return SHORTFALL if lost else EFFORT if clause.actor != "outsider" else ""
    if words[main].lower == "collapsed" and not is_of_work(subject):
        return ""  # "a factory | collapsed"
    if codes & {"falls", "fall"}:
        return SHORTFALL if clause.actor != "outsider" else ""
    if "cuts" in codes and _is_cut(words, main, clause.verb, objects, passive=passive):
        return SHORTFALL if clause.actor != "outsider" else ""
    if "ends" in codes and not passive and not clause.actor and (not objects or objects[0].lower in PREPOSITIONS):
        return SHORTFALL
    runs = _has(subject, "protection") or _has(subject, "prevention")
    if "ends" in codes and passive and runs:
        return SHORTFALL  # "the only shelter was closed"
    others = any(word.lower in _NOT_ITS_OWN for word in subject) and not _has(subject, "actor")
    runs = runs and not others and not _has(subject, "outsider")
    if not clause.actor and runs and not passive and (_has(objects, "calls") or words[main].lower in _OPENS):
        return EFFORT  # "the hotline took 2,400 calls", "a second shelter opened"
    if not codes & {"does", "done", "do", "does-or-noun", "gets"}:
        return ""
    if any(is_small(objects, at) for at, word in enumerate(objects[:_SIZE]) if not closes(objects, word)):
        return SHORTFALL
    if fewer_get_it(objects[:_SIZE]) or (clause.actor != "outsider" and only_there(words, main)):
        return SHORTFALL
    if _has(takewhile(lambda word: word.lower != "for", words[main + 1 : main + 9]), "light"):
        return SHORTFALL  # "sentenced three traffickers to lenient terms"
    if "gets" in codes and ("does" not in codes or clause.actor == "patient"):
        cared = any("protection" in word.codes for word in objects) and not _from_others(words[main:])
        if clause.actor != "outsider" and not _has(subject, "outsider") and _has(objects, "calls"):
            return EFFORT  # "the hotline received 1,026 calls"
        taught = clause.actor == "government" and _has(objects, "lesson") and not _has(words[main:], "outsider")
        return EFFORT if taught or (clause.actor == "patient" and cared) else ""
    if passive:
        agent = next((at for at, word in enumerate(words[main:]) if word.tail == "by"), None)
        if agent is not None and any("outsider" in word.codes for word in words[main + agent : main + agent + 6]):
            return ""
        tried = "prosecution" in codes or (words[main].lower in _GIVEN and _has(objects, "prosecution"))
        pursued = tried and _has(subject, "offender")  # "two pimps were convicted"
        return EFFORT if pursued or clause.actor != "outsider" else ""
    if clause.actor == "government":
        return EFFORT
    if any("work" in word.codes for word in words[:verb]) and clause.actor == "":
        return EFFORT
    return ""


def _from_others(words: Sequence[Word]) -> bool:
    """Whether outsiders, or somebody of whom it is not known, gave what was got: "care from | Caritas"."""
    giver = next((at for at, word in enumerate(words) if word.lower in ("from", "by")), len(words))
    return _has(words, "outsider") or (giver < len(words) and not _has(words[giver:], "actor"))


def _confines(words: Sequence[Word], main: int, whom: Iterable[Word]) -> bool:
    """Whether victims are put where offenders belong: "held victims, including children, in jail"."""
    after = words[main + 1 : main + 1 + PLACE]
    return "holds" in words[main].codes and _has(after, "prison") and any(is_victim(word) for word in whom)


def _is_cut(words: Sequence[Word], main: int, verb: int, objects: Sequence[Word], *, passive: bool) -> bool:
    """Whether the work or its means are what is cut: "reduced its budget", "the budget was cut"."""
    about = words[after_front(words) : verb] if passive or main + 1 == len(words) else objects[:_SIZE]
    return any("means" in word.codes for word in about)


def _is_effort_verb(words: Sequence[Word], verb: int) -> bool:
    main = main_verb(words, verb)
    return main is not None and bool(words[main].codes & {"does", "done", "do", "does-or-noun"})


def _has(words: Iterable[Word], code: str) -> bool:
    return any(code in word.codes for word in words)
