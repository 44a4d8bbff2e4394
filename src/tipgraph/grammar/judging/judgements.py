"""Whether a clause states an effort or a shortfall of the government, or neither."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import BE, BE_HAVE, DO, HAVE, PREPOSITIONS, RELATIVES
from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.denials import EFFORT, PLACE, SHORTFALL, denied, negation
from tipgraph.grammar.judging.finite_verbs import after_front
from tipgraph.grammar.judging.judged_words import Word, some_have
from tipgraph.grammar.judging.main_verbs import faults, is_passive, main_verb
from tipgraph.grammar.judging.meant import is_only_meant
from tipgraph.grammar.judging.objects import is_only_some, is_victim
from tipgraph.grammar.judging.other_deeds import is_misdeed_told, is_of_others, names_misdeed
from tipgraph.grammar.judging.shortcomings import declined, is_entitlement, is_unfinished
from tipgraph.grammar.judging.verb_judgements import judgement_of_verb
from tipgraph.grammar.tokens import year_of

#: Clauses that begin with one of these only say when or whether.
_WHEN = frozenset({"when", "whenever", "if", "unless"})
#: What sums up what was done until then: "by the end of 2011, courts had convicted nine men".
_SUMS = frozenset({"by", "since", "until"})
#: The work of which none may be done.
_WORK = frozenset({"work", "prosecution", "protection", "prevention"})
#: How many words after its verb the noun of an object may stand.
_OBJECT = 8
#: What behind a verb says that only the manner ended: "no longer works | only with women", "serves | as a prison".
_MANNER = frozenset({"only", "solely", "exclusively", "as", "by", "on"})
#: How many words after a verb may say how large its object is ("made only very limited progress").
_SIZE = 4


def polarity(clause: Clause) -> str:
    """``effort``, ``shortfall``, or empty for a clause that is neither."""
    words = clause.words
    if some_have(words, "no-news") or clause.tells:
        return ""
    if clause.shares_denial:
        return _undone(clause)
    if _works_no_more(clause):
        return SHORTFALL
    if clause.verb < 0:
        return _without_verb(clause)
    verb = clause.verb
    if verb == 0 and some_have(words[:4], "consequence"):
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
    if clause.actor == "outsider" and is_passive(words, verb) and some_have(words[verb : verb + _OBJECT], "light"):
        return SHORTFALL  # "traffickers were let off with fines"
    if clause.actor == "outsider" and not is_passive(words, verb):
        return _about_problem(words, verb)
    undone = denied(words, verb, clause.actor)
    if undone is not None:
        return undone
    if _state_is_poor(words, verb) or _about_problem(words, verb) or is_unfinished(words, verb):
        return SHORTFALL
    if clause.actor == "text":
        return EFFORT if some_have(words, "judged-good") else ""
    judged = judgement_of_verb(clause)
    if judged == EFFORT and (is_only_meant(words, verb) or _was_before(words, verb)):
        return ""
    return SHORTFALL if judged == EFFORT and declined(words) else judged


def _works_no_more(clause: Clause) -> bool:
    """Whether work for victims is said to have ended by itself: "the hotline | no longer works"."""
    words = clause.words
    at = next((at for at, word in enumerate(words[:-1]) if word.lower == "no longer"), 0)
    if at < 1 or words[at - 1].head in BE_HAVE:
        return False
    subject = list(takewhile(lambda word: word.lower not in RELATIVES, words[after_front(words) : at]))
    work = any(not word.codes.isdisjoint(("protection", "prevention")) for word in subject)
    others = any(not word.codes.isdisjoint(("actor", "patient", "outsider")) for word in subject)
    manner = len(words) > at + 2 and words[at + 2].head in _MANNER
    return work and not others and not manner and "goes-on" in words[at + 1].codes


def _undone(clause: Clause) -> str:
    """The judgement of a verb that shares a denial: "did not jail victims or | deport them" is an effort."""
    if "undoing" in clause.words[0].codes:
        return ""  # "did not delay care or | turn victims away"
    spared = "harm" in clause.words[0].codes and any(
        is_victim(word) or word.lower == "them" for word in clause.words[1 : 1 + _SIZE]
    )
    return (EFFORT if spared else SHORTFALL) if clause.actor != "outsider" else ""


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
    if is_only_some(words[after_front(words) :]) or (words[0].lower == "nor" and not some_have(words, "harm")):
        return SHORTFALL  # "only three of the 11 went to prison"
    if _has_none(clause):
        return SHORTFALL  # "it reported one investigation, but | no prosecutions", "witnesses enjoy | no protection"
    official = clause.actor == "government" and some_have(words, "complicit")
    return SHORTFALL if official or names_misdeed(words) else ""


def _has_none(clause: Clause) -> bool:
    """Whether a clause with an unknown verb denies some work or a law: "no law deals with it"."""
    words = clause.words
    if words[0].head == "no":
        barred = some_have(words[1:4], "bids") and any(is_victim(word) for word in words[2:6])
        if barred:
            return False  # "no law | forbids victims to work"
        return clause.actor == "text" or any(word.codes & _WORK for word in words[1:4])
    nos = (at for at in range(1, len(words) - 1) if words[at].lower == "no" and words[at - 1].tail not in PREPOSITIONS)
    return any(word.codes & (_WORK - {"work"}) for at in nos for word in words[at + 1 : at + 3])


def _state_is_poor(words: Sequence[Word], verb: int) -> bool:
    """Whether something is, stays or was left in a poor state: "remains very weak", "are hampered"."""
    first = words[verb]
    if first.head in DO and some_have(words[verb + 1 : verb + 2], "poor"):
        return True  # "did little to inform the public"
    if (
        first.head in HAVE
        and some_have(words[verb : verb + _SIZE], "term")
        and some_have(words[verb : verb + PLACE], "suspends")
    ):
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
    if some_have(words, "complicit") and not _is_effort_verb(words, verb):
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


def _is_effort_verb(words: Sequence[Word], verb: int) -> bool:
    main = main_verb(words, verb)
    return main is not None and bool(words[main].codes & {"does", "done", "do", "does-or-noun"})
