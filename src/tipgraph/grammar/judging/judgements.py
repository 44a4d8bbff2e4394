"""Whether a clause states an effort or a shortfall of the government, or neither."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import takewhile

from tipgraph.grammar.function_words import BE, HAVE, PREPOSITIONS
from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.finite_verbs import after_front
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.judging.main_verbs import faults, is_passive, joins_verb, main_verb
from tipgraph.grammar.judging.meant import is_only_meant
from tipgraph.grammar.judging.objects import closes, fewer_get_it, is_crime, is_only_some, is_small, is_victim

EFFORT, SHORTFALL = "effort", "shortfall"
#: What comes behind these suffers nothing by the verb: "did not punish anyone for exploiting children".
_FENCES = frozenset({"for", "of", "who", "that", "which", "from", "against", "with", "in", "by"})
_LAW = frozenset({"instrument-cues:law-head", "instrument-cues:code", "instrument-cues:article"})
#: Clauses that begin with one of these only say when or whether.
_WHEN = frozenset({"when", "whenever", "if", "unless"})
#: How many words after its verb a place may stand, and the noun of an object.
_PLACE, _OBJECT = 14, 8
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
    if "unreal" in words[verb].codes and not (
        words[verb].lower == "could" and words[verb + 1 : verb + 2] and words[verb + 1].lower == "not"
    ):
        return ""
    if words[0].lower in _WHEN:
        return ""  # "when victims were identified, ..."
    if clause.actor == "outsider" and faults(words, verb):
        return SHORTFALL
    if clause.actor == "outsider" and not is_passive(words, verb):
        return _about_problem(words, verb)
    denied = _denied(words, verb, clause.actor)
    if denied is not None:
        return denied
    if _state_is_poor(words, verb) or _about_problem(words, verb):
        return SHORTFALL
    if clause.actor == "text":
        return EFFORT if _has(words, "judged-good") else ""
    judged = _of_verb(clause)
    return "" if judged == EFFORT and is_only_meant(words, verb) else judged


def _without_verb(clause: Clause) -> str:
    """The judgement of a clause without a finite verb that is known: only what negates or names a misdeed."""
    words = clause.words
    if clause.actor == "outsider":
        return ""
    if is_only_some(words) or (words[0].lower == "nor" and not _has(words, "harm")):
        return SHORTFALL  # "only three of the 11 went to prison"
    official = clause.actor == "government" and _has(words, "complicit")
    return SHORTFALL if official or _has(words, "misdeed") else ""


def _denied(words: Sequence[Word], verb: int, actor: str) -> str | None:
    """The judgement of a clause with a negation before its object; None for a clause without one."""
    after = words[verb : verb + 8]
    before = words[:verb]
    if any("no-less" in word.codes for word in (*before, *after)):
        return ""
    no = _negation(before, after)
    if no is None:
        return None
    if actor == "patient" and words[verb].head in ("can", "cannot"):
        return ""
    if _is_only_unseen(words, verb, verb + no):
        return ""
    harmed = _has(after[:5], "harm") or (_has(after[:5], "holds") and _has(words[verb : verb + _PLACE], "prison"))
    suffering = after[1 : _turn_to_care(after)]
    objects = () if is_passive(words, verb) else takewhile(lambda word: word.lower not in _FENCES, suffering)
    patient = actor == "patient" or any(is_victim(word) for word in objects)
    return EFFORT if harmed and patient else SHORTFALL  # "did not detain victims", "no victims were jailed"


def _turn_to_care(words: Sequence[Word]) -> int:
    """Where another verb begins that does no harm: "did not prosecute traffickers or | identify victims"."""
    for at in range(2, min(7, len(words))):
        if words[at - 1].lower in ("and", "or") and "do" in words[at].codes and "harm" not in words[at].codes:
            return at
    return 7


def _negation(before: Sequence[Word], after: Sequence[Word]) -> int | None:
    """Where a negation of verb, subject or object stands, counted from the verb; None where there is none."""
    for at, word in enumerate(before):
        if word.head == "no" or "never" in word.codes or (word.head == "not" and at < 2) or _is_zero(word):
            return at - len(before)
    for at, word in enumerate(after):
        if word.lower in ("who", "which", "that", "because", ",") and at:
            return None
        if word.head in ("not", "no", "cannot") or "never" in word.codes or _is_zero(word):
            return None if word.head == "no" and at > 1 and after[at - 1].lower == "and" else at  # "six and no more"
    return None


def _is_zero(word: Word) -> bool:
    return "numbers:0" in word.item.tags or word.item.text == "0"


def _is_only_unseen(words: Sequence[Word], verb: int, no: int) -> bool:
    """Whether no case is said to have been seen, which is no work left undone: "no cases of slavery were reported"."""
    if not _has(words[no : no + 2], "occurrence"):
        return False
    main = main_verb(words, verb)
    return words[0].lower == "there" or (main is not None and "sees" in words[main].codes)


def _state_is_poor(words: Sequence[Word], verb: int) -> bool:
    """Whether something is, stays or was left in a poor state: "remains very weak", "are hampered"."""
    first = words[verb]
    if (
        first.head in HAVE
        and _has(words[verb : verb + _SIZE], "term")
        and _has(words[verb : verb + _PLACE], "suspends")
    ):
        return True  # "the other five had their sentences suspended"
    if first.head in BE or first.head in HAVE or "stays" in first.codes or "on-and-off" in first.codes:
        for word in words[verb + 1 : verb + 1 + _SIZE]:
            if word.lower in (",", "by", "of", "in"):
                return False
            if word.codes & {"poor", "problem"} or ("falls" in word.codes and "does" not in word.codes):
                return True
            if "done" in word.codes or "does" in word.codes:
                return False
    return False


def _about_problem(words: Sequence[Word], verb: int) -> str:
    """A shortfall where the subject is one ("corruption continues"), or officials are said to do wrong."""
    main = main_verb(words, verb)
    pursued = main is not None and not words[main].codes.isdisjoint(("prosecution", "disciplines"))
    if _has(words[verb:], "misdeed") and not pursued:
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
    if clause.actor != "outsider" and _confines(words, main, subject if passive else words[main + 1 :]):
        return SHORTFALL
    ruled = any(not word.item.tags.isdisjoint(_LAW) for word in objects)  # "used its trafficking law to convict"
    exploited = not ruled and any(sense.scheme == "exploitation" for word in objects for sense in word.item.senses)
    if "exploits" in codes and exploited and clause.actor == "government":
        return SHORTFALL
    if {"falls", "does"} <= codes:  # officials are dismissed, and so are cases
        lost = not passive and any("prosecution" in word.codes for word in objects)
        return SHORTFALL if lost else EFFORT if clause.actor != "outsider" else ""
    if codes & {"falls", "fall"}:
        return SHORTFALL if clause.actor != "outsider" else ""
    if "cuts" in codes and _is_cut(words, main, clause.verb, objects, passive=passive):
        return SHORTFALL if clause.actor != "outsider" else ""
    if "ends" in codes and not passive and not clause.actor and (not objects or objects[0].lower in PREPOSITIONS):
        return SHORTFALL
    if not codes & {"does", "done", "do", "does-or-noun", "gets"}:
        return ""
    if any(is_small(objects, at) for at, word in enumerate(objects[:_SIZE]) if not closes(objects, word)):
        return SHORTFALL
    if fewer_get_it(objects[:_SIZE]):
        return SHORTFALL
    if _has(takewhile(lambda word: word.lower != "for", words[main + 1 : main + 9]), "light"):
        return SHORTFALL  # "sentenced three traffickers to lenient terms"
    if "gets" in codes:
        cared = any("protection" in word.codes for word in objects) and not _has(words[main:], "outsider")
        if clause.actor != "outsider" and not _has(subject, "outsider") and _has(objects, "calls"):
            return EFFORT  # "the hotline received 1,026 calls"
        return EFFORT if clause.actor == "patient" and cared else ""
    if passive:
        agent = next((at for at, word in enumerate(words[main:]) if word.tail == "by"), None)
        if agent is not None and any("outsider" in word.codes for word in words[main + agent : main + agent + 6]):
            return ""
        pursued = "prosecution" in codes and _has(subject, "offender")  # "two pimps were convicted"
        return EFFORT if pursued or clause.actor != "outsider" else ""
    if clause.actor == "government":
        return EFFORT
    if any("work" in word.codes for word in words[:verb]) and clause.actor == "":
        return EFFORT
    return ""


def _confines(words: Sequence[Word], main: int, whom: Iterable[Word]) -> bool:
    """Whether victims are put where offenders belong: "held victims, including children, in jail"."""
    after = words[main + 1 : main + 1 + _PLACE]
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
