"""A sentence cut into clauses that each say one thing, with the finite verb of each and who does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise

from tipgraph.grammar.judging.finite_verbs import (
    AUXILIARY,
    FRONT,
    OPENER,
    RELATIVE,
    after_front,
    finite_verb,
    is_finite,
    is_verbal,
)
from tipgraph.grammar.judging.judged_words import Word, words_of
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_CONJUNCTIONS = frozenset({"and", "or"})
#: Words of contrast that may stand between a subject and its verb.
_ADVERBS = frozenset({"nonetheless", "nevertheless", "however"})
_LEADING = frozenset({"of", "for", "by", "with", "to", "from", "against"})
_QUANTIFYING = frozenset(
    {"at", "least", "some", "about", "of", "them", "more", "than", "another", "the", "other", "over"}
)
_SUBJECTS = frozenset({"actor", "outsider", "patient", "poor", "problem", "work"})
#: How far a subject may reach before its verb.
_REACH = 14
#: How far back a clause is searched for its verb; only text without full stops has longer ones.
_FAR = 150


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words, where its first finite verb stands (-1 for none), and the actor of its subject.

    It `tells` where it only leads to what somebody says, which stands in the next one ("NGOs alleged | that ...").
    `actor` is government, outsider, patient, text or empty; a clause without a subject of its own has that of the one
    before.
    """

    words: tuple[Word, ...]
    verb: int
    actor: str
    tells: bool = False


def clauses_of(items: Sequence[Item], lexicon: Lexicon, country: str, bodies: Mapping[str, str]) -> Iterator[Clause]:
    """The clauses of a sentence, in order; `bodies` says which abbreviations stand for which kind of actor."""
    words = words_of(items, lexicon, country, bodies)
    cuts = [0, *_boundaries(words), len(words)]
    actor, before = "", ""
    for begin, end in pairwise(cuts):
        told = begin > 0 and words[begin].lower == "that"
        part = _trimmed(words[begin + told : end])
        if not part:
            continue
        verb = finite_verb(part)
        own = _actor(part, verb)
        if not own and verb > 0 and _is_mere_number(part[:verb]):
            own = before  # "..., 39 were jailed"
        if told and actor == "outsider" and part[0].lower == "they":
            own = actor  # "NGOs reported that they ..."
        before = _named(part)
        if verb > 0:
            actor = own
        tells = end < len(words) and words[end].lower == "that"
        yield Clause(tuple(part), verb, actor if verb >= 0 else own, tells)


def subject_of(clause: Clause) -> int:
    """The word at which the subject begins, behind a phrase in front of it; the first where there is no verb."""
    return after_front(clause.words) if clause.verb > 0 else 0


def _is_mere_number(subject: Sequence[Word]) -> bool:
    """Whether a subject is a number of those last named and no more: "at least 39", "two of them"."""
    return any(word.item.is_numeral for word in subject) and all(
        word.item.is_numeral or not word.item.text[0].isalnum() or _QUANTIFYING.issuperset(word.lower.split())
        for word in subject
    )


def _named(words: Sequence[Word]) -> str:
    """``patient`` where a clause is about victims and no one else but the government."""
    if any("outsider" in word.codes for word in words):
        return ""
    return "patient" if any({"patient"} <= word.codes and "anyone" not in word.codes for word in words) else ""


def _boundaries(words: Sequence[Word]) -> Iterator[int]:
    """Where a new clause begins: at a contrast, at a coordinated verb, at a coordinated subject with its verb."""
    begin = 0
    for at, word in enumerate(words):
        if at <= begin:
            continue
        if "contrast" in word.codes:
            if word.lower in _ADVERBS and finite_verb(words[begin:at]) < 0:
                continue  # "investigations nonetheless remained rare"
            aside = words[at - 1].lower == "," and at + 1 < len(words) and words[at + 1].lower == ","
            if not aside and (word.lower != "yet" or words[at - 1].lower in (",", "and")):
                yield at
                begin = at
            continue
        if word.lower == "that" and "tells" in words[at - 1].codes:
            yield at
            begin = at
            continue
        if word.lower in ("—", ":", "nor") or (word.lower == "-" and word.item.start > words[at - 1].item.end):
            yield at
            begin = at
            continue
        if word.lower not in _CONJUNCTIONS and (word.lower != "," or words[at - 1].lower == ","):
            continue
        if _closes_list(words, at):
            continue
        begin = max(begin, at - _FAR)
        verb = finite_verb(words[begin:at])
        shared = all(is_verbal(other) or other.lower in (",", *_CONJUNCTIONS) for other in words[begin + verb : at])
        shared = shared or (is_verbal(words[at - 1]) and at + 1 < len(words) and is_verbal(words[at + 1]))
        after_contrast = word.lower == "," and "contrast" in words[begin].codes
        if verb >= 0 and not shared and _opens_clause(words, at, after_contrast):
            yield at
            begin = at


def _closes_list(words: Sequence[Word], at: int) -> bool:
    """Whether the conjunction at `at` leads to the last of single things: "arrest, detention, and deportation"."""
    if at + 1 < len(words) and words[at].lower == "," and words[at + 1].lower in _CONJUNCTIONS:
        at += 1
    if at < 3 or at + 1 >= len(words) or words[at].lower not in _CONJUNCTIONS:
        return False
    listed = words[at - 1].lower == "," and words[at - 3].lower == "," and not is_verbal(words[at - 2])
    following = words[at + 1]
    plain = following.item.text.islower() and following.head not in OPENER | AUXILIARY
    return listed and plain and not is_finite(words, at + 1) and following.codes.isdisjoint({"actor", "outsider"})


def _opens_clause(words: Sequence[Word], at: int, conjoined: bool) -> bool:
    """Whether the conjunction at `at` joins a verb, or a subject with a verb; a comma may do so after "although"."""
    conjoined = conjoined or words[at].lower in ("and", "or")
    start = at + 1
    while start < len(words) and (
        words[start].lower in ("and", "or", "then", "also", ",") or words[start].lower.endswith("ly")
    ):
        conjoined = conjoined or words[start].lower in ("and", "or")
        start += 1
    if start >= len(words):
        return False
    first = words[start]
    if first.lower in RELATIVE:
        return False
    following = words[start + 1].head if start + 1 < len(words) else ""
    goes_on = "on-and-off" in first.codes and (following == "to" or following.endswith("ing"))
    if goes_on or first.head in AUXILIARY or not first.codes.isdisjoint(("does", "falls", "stays", "cuts")):
        return first.lower not in ("being", "been") and not _by_follows(words, start)
    if not conjoined and not _in_series(words, start):
        return False
    opens = first.head in OPENER or bool(first.codes & _SUBJECTS) or first.item.is_capitalised or first.item.is_number
    if not opens and (words[at].lower != "," or first.lower in FRONT):
        return False
    for ahead in range(start, min(start + _REACH, len(words))):
        word = words[ahead]
        if word.lower in (",", ";", "—") or word.lower in RELATIVE:
            return False
        if ahead > start and is_finite(words, ahead):
            return True
    return False


def _in_series(words: Sequence[Word], at: int) -> bool:
    """Whether a clause may begin here that is one of three or more: "police did A, courts did B, and judges did C"."""
    if "actor" not in words[at].codes and not (words[at].lower in ("the", "its") and "actor" in words[at + 1].codes):
        return False
    last = min(len(words) - 1, at + _FAR)
    return any(words[ahead].lower == "," and words[ahead + 1].lower == "and" for ahead in range(at + 1, last))


def _by_follows(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].lower == "by"


def _actor(words: Sequence[Word], verb: int) -> str:
    """Who the subject is: the first that acts, of the words before the verb."""
    end = verb if verb >= 0 else len(words)
    fallback = ""
    subject = words[after_front(words) : end]
    for at, word in enumerate(subject):
        owner = word.lower.endswith("'") or (at + 1 < len(subject) and subject[at + 1].lower in ("'s", "'"))
        if "outsider" in word.codes:
            return "government" if _with_government(subject[at + 1 :]) else "outsider"
        if "actor" in word.codes and not owner:
            foreign = any("foreign" in other.codes for other in subject[max(0, at - 2) : at])
            foreign = foreign or (
                at + 2 < len(subject) and subject[at + 1].lower == "of" and "outsider" in subject[at + 2].codes
            )
            return "outsider" if foreign else "government"
        if "text" in word.codes:
            fallback = "text"
        if word.lower in RELATIVE or word.lower in _LEADING:
            break
        if "patient" in word.codes:
            fallback = "patient"
    return "government" if subject and subject[0].lower in ("it", "they") else fallback


def _with_government(words: Sequence[Word]) -> bool:
    """Whether a body of the government does it together with the one named before: "IOM and the ministry"."""
    last = max((at for at, word in enumerate(words) if word.lower == "and"), default=-1)
    rest = words[last + 1 :] if last >= 0 else ()
    if any("outsider" in word.codes or "foreign" in word.codes or word.lower in RELATIVE for word in rest):
        return False
    if any(word.lower in RELATIVE or word.lower in _LEADING - {"of", "for"} for word in words[: max(0, last)]):
        return False
    first = next((at for at, word in enumerate(rest) if "actor" in word.codes), -1)
    return first >= 0 and not any(word.lower in _LEADING for word in rest[:first])


def _trimmed(words: Sequence[Word]) -> list[Word]:
    """The words of a clause without the conjunctions and marks around it."""
    begin, end = 0, len(words)
    while begin < end and (
        not words[begin].item.text[0].isalnum()
        or words[begin].lower in ("and", "or", "therefore")
        or "contrast" in words[begin].codes
    ):
        begin += 1
    while end > begin and (not words[end - 1].item.text[-1].isalnum() or words[end - 1].lower in ("and", "or")):
        if words[end - 1].item.text in ')%"':
            break
        end -= 1
    if (
        end - begin > 3
        and words[end - 1].lower == ")"
        and words[end - 3].lower == "("
        and words[end - 2].item.is_number
    ):
        end -= 3  # the year of the report that some editions put behind
    return list(words[begin:end])
