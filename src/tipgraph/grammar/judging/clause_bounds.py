"""Where a sentence is cut into clauses that each say one thing."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import NARROWING
from tipgraph.grammar.judging.finite_verbs import (
    AUXILIARY,
    FRONT,
    OPENER,
    RELATIVE,
    finite_verb,
    is_finite,
    is_verbal,
)
from tipgraph.grammar.judging.judged_words import Word

_CONJUNCTIONS = frozenset({"and", "or"})
_JOINING = _CONJUNCTIONS | {","}
#: Words of contrast that may stand between a subject and its verb.
_ADVERBS = frozenset({"nonetheless", "nevertheless", "however"})
#: What may stand between a joint and the verb or subject behind it, besides adverbs in "ly".
_PASSED = frozenset({"and", "or", "then", "also", ",", "seldom", "never", "often", "sometimes", "still"})
_SUBJECTS = frozenset({"actor", "outsider", "patient", "poor", "problem", "work"})
#: What opens more than the last of single things.
_NO_LAST = OPENER | AUXILIARY
#: How far a subject may reach before its verb.
_REACH = 14
#: How far back a clause is searched for its verb; only text without full stops has longer ones.
_FAR = 150


def boundaries(words: Sequence[Word], denied: frozenset[int]) -> Iterator[int]:
    """Where a new clause begins: at a contrast, at a coordinated verb, at a coordinated subject with its verb.

    `denied` are the joints that lead to verbs which share a denial; a clause begins at each.
    """
    begin = 0
    conceding = bool(words) and "contrast" in words[0].codes  # until its comma: "while it did A and did B, | it ..."
    for at, word in enumerate(words):
        if at <= begin:
            continue
        if at in denied:
            yield at
            begin = at
            continue
        if "contrast" in word.codes:
            conceding = True
            if word.lower in _ADVERBS and finite_verb(words[begin:at]) < 0:
                continue  # "investigations nonetheless remained rare"
            aside = words[at - 1].lower == "," and at + 1 < len(words) and words[at + 1].lower == ","
            if not aside and (word.lower != "yet" or words[at - 1].lower in (",", "and")):
                yield at
                begin = at
            continue
        led = word.lower == "which" and words[at - 1].lower == "for" and at + 1 < len(words)
        if led and ("actor" in words[at + 1].codes or words[at + 1].lower in ("the", "it", "they")):
            yield at - 1  # "a plan | for which the government set aside no money"
            begin = at
            continue
        if (word.lower == "that" and tells(words, at - 1)) or is_told(words, begin, at):
            yield at
            begin = at
            continue
        if word.lower in ("—", ":", "nor") or (word.lower == "-" and word.item.start > words[at - 1].item.end):
            yield at
            begin = at
            continue
        if word.lower not in _CONJUNCTIONS and (word.lower != "," or words[at - 1].lower == ","):
            continue
        if _closes_list(words, at) or (word.lower == "or" and any(one.lower == "whether" for one in words[begin:at])):
            continue
        begin = max(begin, at - _FAR)
        verb = 0 if begin in denied else finite_verb(words[begin:at])
        shared = all(is_verbal(other) or other.lower in _JOINING for other in words[begin + verb : at])
        shared = shared or (is_verbal(words[at - 1]) and at + 1 < len(words) and is_verbal(words[at + 1]))
        conceded = word.lower == "," and conceding
        if verb >= 0 and not shared and _opens_clause(words, at, conceded):
            conceding = conceding and not conceded
            yield at
            begin = at


def tells(words: Sequence[Word], at: int) -> bool:
    """Whether a word tells what follows: "reported | that", but not "investigated | allegations that"."""
    return "tells" in words[at].codes and not (at > 0 and is_verbal(words[at - 1]) and words[at].lower.endswith("s"))


def is_told(words: Sequence[Word], begin: int, at: int) -> bool:
    """Whether what is told begins here without a "that": "observers noted | the police did not use them"."""
    if "tells" not in words[at - 1].codes:
        return False
    subject = at + (words[at].lower in ("the", "some", "many", "most"))
    if subject >= len(words) or at < begin + 2:
        return False
    first = words[subject]
    found = first.lower == "there" and any("outsider" in word.codes for word in words[begin:at])
    named = first.item.is_capitalised and subject > at  # "the Anti-Trafficking Secretariat remained"
    acts = "actor" in first.codes or first.lower in ("they", "it") or first.item.is_numeral
    if not (found or acts or named):
        return False
    if finite_verb(words[begin:at]) not in (-1, at - 1 - begin):
        return False
    for ahead in range(subject + 1, min(subject + _REACH, len(words))):
        if words[ahead].lower in (",", ";", "—") or words[ahead].lower in RELATIVE:
            return False
        if is_finite(words, ahead) and (words[ahead].head in AUXILIARY or not first.item.is_numeral):
            acts = acts or found or any("actor" in word.codes for word in words[subject:ahead])
            return acts and words[ahead - 1].lower not in _CONJUNCTIONS
    return False


def _closes_list(words: Sequence[Word], at: int) -> bool:
    """Whether the conjunction at `at` leads to the last of single things: "arrest, detention, and deportation"."""
    if at + 1 < len(words) and words[at].lower == "," and words[at + 1].lower in _CONJUNCTIONS:
        at += 1
    if at < 3 or at + 1 >= len(words) or words[at].lower not in _CONJUNCTIONS:
        return False
    listed = words[at - 1].lower == "," and words[at - 3].lower == "," and not is_verbal(words[at - 2])
    following = words[at + 1]
    plain = following.item.text.islower() and following.head not in _NO_LAST
    return listed and plain and not is_finite(words, at + 1) and following.codes.isdisjoint({"actor", "outsider"})


def _opens_clause(words: Sequence[Word], at: int, conjoined: bool) -> bool:
    """Whether the conjunction at `at` joins a verb, or a subject with a verb; a comma may do so after "although"."""
    conjoined = conjoined or words[at].lower in ("and", "or")
    start = at + 1
    while start < len(words) and (words[start].lower in _PASSED or words[start].lower.endswith("ly")):
        conjoined = conjoined or words[start].lower in ("and", "or")
        start += 1
    if start >= len(words):
        return False
    first = words[start]
    if first.lower in RELATIVE:
        return False
    following = words[start + 1].head if start + 1 < len(words) else ""
    goes_on = "on-and-off" in first.codes and (following == "to" or following.endswith("ing"))
    if goes_on or first.head in AUXILIARY or not first.codes.isdisjoint(("does", "falls", "stays", "cuts", "leans")):
        return first.lower not in ("being", "been") and not _by_follows(words, start)
    if not conjoined and not _in_series(words, start):
        return False
    opens = first.head in OPENER or bool(first.codes & _SUBJECTS) or first.item.is_capitalised or first.item.is_number
    if not opens and (words[at].lower != "," or first.lower in FRONT):
        return False
    ahead = start
    while ahead < min(start + _REACH, len(words)):
        word = words[ahead]
        aside = _after_aside(words, ahead) or _after_relative(words, ahead)
        if aside:
            ahead = aside
            continue
        if word.lower in (",", ";", "—") or word.lower in RELATIVE:
            return False
        if word.lower == "to" and first.item.codes("places"):
            return False  # the last of several, and what they are there for: "consuls in A, B, and C to protect ..."
        if ahead > start and is_finite(words, ahead):
            return words[ahead - 1].lower not in _CONJUNCTIONS  # else its subject stands further back
        ahead += 1
    return False


def _after_aside(words: Sequence[Word], comma: int) -> int:
    """Where a subject goes on behind an aside (", particularly adults,"); 0 where a comma opens none."""
    if words[comma].lower != "," or comma + 1 >= len(words) or words[comma + 1].lower not in NARROWING:
        return 0
    closing = (at for at in range(comma + 2, min(comma + _REACH, len(words))) if words[at].lower == ",")
    return next(closing, -1) + 1


def _after_relative(words: Sequence[Word], who: int) -> int:
    """Where a subject goes on behind what tells of whom it speaks: "victims | who stayed | received"; 0 elsewhere."""
    if words[who].lower != "who":
        return 0
    verbs = (at for at in range(who + 1, min(who + _REACH, len(words))) if is_finite(words, at))
    return next(verbs, -1) + 1


def _in_series(words: Sequence[Word], at: int) -> bool:
    """Whether a clause may begin here that is one of three or more: "police did A, courts did B, and judges did C"."""
    acts = "actor" in words[at].codes or words[at].lower in ("it", "they")
    if not acts and not (words[at].lower in ("the", "its") and "actor" in words[at + 1].codes):
        return False
    last = min(len(words) - 1, at + _FAR)
    return any(words[ahead].lower == "," and words[ahead + 1].lower == "and" for ahead in range(at + 1, last))


def _by_follows(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].lower == "by"
