"""A sentence cut into clauses that each say one thing, with the finite verb of each and who does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from itertools import pairwise, takewhile

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.judging.clause_bounds import boundaries, is_told
from tipgraph.grammar.judging.finite_verbs import FRONT, OPENER, RELATIVE, after_front, finite_verb
from tipgraph.grammar.judging.judged_words import Word, words_of
from tipgraph.grammar.judging.shared_denials import denied_joints
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

#: How many words before its noun may say that a body is foreign ("International Catholic Migration Commission").
_NAME = 3
#: What stands for something just named, as a subject or near behind the verb.
_NONE, _POINTING = (
    frozenset({"none", "neither", "these", "them", "nobody"}),
    frozenset({"it", "so", "any", "either", "neither", "none", "one", "action", "no action", "nothing"}),
)
_QUANTIFIES = frozenset({"any", "one", "either", "neither", "action"})
_MAY = frozenset({"may", "can", "could"})
_OBJECT = 7
_LEADING = frozenset({"of", "for", "by", "with", "to", "from", "against"})
#: Those that lead from one body to another, and words that end no name.
_APART = _LEADING - {"of", "for"}
_NO_NAME = FRONT | OPENER
_QUANTIFYING = frozenset(
    {"at", "least", "some", "about", "of", "them", "more", "than", "another", "the", "other", "over"}
)


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words, where its first finite verb stands (-1 for none), and the actor of its subject.

    It `tells` where it only leads to what somebody says, which stands in the next one ("NGOs alleged | that ...").
    `actor` is government, outsider, patient, text or empty; a clause without a subject of its own has that of the one
    before. One that `shares_denial` is denied by the helper of a verb before it ("did not train police or | open").
    """

    words: tuple[Word, ...]
    verb: int
    actor: str
    tells: bool = False
    shares_denial: bool = False


def clauses_of(items: Sequence[Item], lexicon: Lexicon, country: str, bodies: Mapping[str, str]) -> Iterator[Clause]:
    """The clauses of a sentence, in order; `bodies` says which abbreviations stand for which kind of actor."""
    words = words_of(items, lexicon, country, bodies)
    denied = denied_joints(words)
    cuts = [0, *boundaries(words, denied), len(words)]
    actor, before = "", ""
    for begin, end in pairwise(cuts):
        told = begin > 0 and words[begin].lower == "that"
        retold = told or (begin > 0 and "tells" in words[begin - 1].codes)
        part = _trimmed(words[begin + told : end])
        if not part:
            continue
        verb = 0 if begin in denied else finite_verb(part)
        own = _actor(part, verb)
        if not own and verb > 0 and _is_mere_number(part[:verb]):
            own = before  # "..., 39 were jailed"
        if retold and actor == "outsider" and part[0].lower == "they":
            own = actor  # "NGOs reported that they ..."
        before = _named(part)
        if verb > 0:
            actor = own
        tells = end < len(words) and (words[end].lower == "that" or is_told(words, begin, end))
        yield Clause(tuple(part), verb, actor if verb >= 0 else own, tells, begin in denied)


def subject_of(clause: Clause) -> int:
    """The word at which the subject begins, behind a phrase in front of it; the first where there is no verb."""
    return after_front(clause.words) if clause.verb > 0 else 0


def points_back(clause: Clause) -> str:
    """What of a clause speaks of what the one before names: "but | none | was issued", "they did | so |"; else empty.

    Of "did not report | any | convictions" only the doing is what the clause before names.
    """
    words, verb = clause.words, clause.verb
    if verb < 0:
        return ""
    if any(word.tail in _NONE for word in words[after_front(words) : verb]):
        return "thing"
    pointing = [at for at in range(verb + 1, min(verb + _OBJECT, len(words))) if words[at].lower in _POINTING]
    if not pointing:
        return ""
    return "doing" if all(words[at].lower in _QUANTIFIES and _has_noun(words, at) for at in pointing) else "thing"


def _has_noun(words: Sequence[Word], at: int) -> bool:
    """Whether a noun follows a word, which so points to nothing: "any | victims"."""
    return at + 1 < len(words) and words[at + 1].item.text[0].isalnum() and words[at + 1].head not in PREPOSITIONS


def may_have(clause: Clause) -> bool:
    """Whether a clause says what its subject may do or have: "victims may claim compensation"."""
    return clause.verb >= 0 and clause.words[clause.verb].lower in _MAY


def is_unmet(clause: Clause) -> bool:
    """Whether a clause says of what people may have that nobody got it: "none received any", "it issued none".

    That nobody asked for it, or was refused, is another matter: "none did so".
    """
    behind = clause.words[clause.verb : clause.verb + _OBJECT]
    other = any(word.lower == "so" or not word.codes.isdisjoint(("asked", "refuses")) for word in behind)
    return bool(points_back(clause)) and not other


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
    return "patient" if any("patient" in word.codes and "anyone" not in word.codes for word in words) else ""


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
            if _ends_name(subject, at):
                continue
            named = takewhile(lambda other: other.lower != ",", reversed(subject[max(0, at - _NAME) : at]))
            foreign = any("foreign" in other.codes for other in named)
            foreign = foreign or (
                at + 2 < len(subject) and subject[at + 1].lower == "of" and _is_other(word, subject[at + 2])
            )
            foreign = foreign or (
                "at-home" in word.codes
                and at + 2 < len(subject)
                and subject[at + 1].lower == "in"
                and "outsider" in subject[at + 2].codes
            )
            return "outsider" if foreign else "government"
        if "text" in word.codes:
            fallback = "text"
        if word.lower in RELATIVE or word.lower in _LEADING:
            break
        if "patient" in word.codes:
            fallback = "patient"
    return "government" if subject and subject[0].lower in ("it", "they") else fallback


def _ends_name(subject: Sequence[Word], at: int) -> bool:
    """Whether a country ends the name of a body that is not its government: "Caritas Belarus"."""
    before = subject[at - 1] if at else None
    return (
        before is not None
        and bool(subject[at].item.codes("places"))
        and before.item.is_capitalised
        and not before.codes
        and before.lower not in _NO_NAME
    )


def _is_other(head: Word, owner: Word) -> bool:
    """Whether what stands behind "of" is an outsider, and no word of a body's name ("Ministry of Community ...")."""
    word = owner.item
    named = head.item.is_capitalised and word.is_capitalised and not word.text.isupper() and not word.codes("places")
    return "outsider" in owner.codes and not named


def _with_government(words: Sequence[Word]) -> bool:
    """Whether a body of the government does it together with the one named before: "IOM and the ministry"."""
    last = max((at for at, word in enumerate(words) if word.lower == "and"), default=-1)
    rest = words[last + 1 :] if last >= 0 else ()
    if any("outsider" in word.codes or "foreign" in word.codes or word.lower in RELATIVE for word in rest):
        return False
    if any(word.lower in RELATIVE or word.lower in _APART for word in words[: max(0, last)]):
        return False
    first = next((at for at, word in enumerate(rest) if "actor" in word.codes), -1)
    return first >= 0 and not any(word.lower in _LEADING for word in rest[:first])


def _trimmed(words: Sequence[Word]) -> list[Word]:
    """The words of a clause without the conjunctions and marks around it."""
    begin, end = 0, len(words)
    if [word.lower for word in words[:2]] == ["for", "which"]:
        begin = 2
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
