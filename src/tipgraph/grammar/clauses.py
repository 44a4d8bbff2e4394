"""A sentence cut into clauses that each say one thing, with the finite verb of each and who does it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_PREFIX = "findings:"
_BE = frozenset({"is", "are", "was", "were", "been", "being"})
_HAVE = frozenset({"has", "have", "had"})
_AUXILIARY = _BE | _HAVE | {"do", "does", "did", "can", "cannot"}
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose", "where", "when", "how"})
_OPENER = frozenset({"the", "a", "an", "it", "they", "there", "some", "many", "most", "several", "no", "none", "one", "these", "this"})
_NO_VERB_AFTER = frozenset({"a", "an", "the", "of", "to", "for", "in", "by", "no", "any", "all", "on", "with", "from", "and", "or", "its", "their"})
#: How far a subject may reach before its verb.
_REACH = 14


@dataclass(frozen=True, slots=True)
class Word:
    """An item and what it is to a judgement: codes of the findings vocabulary."""

    item: Item
    codes: frozenset[str]

    @property
    def lower(self) -> str:
        """The word in small letters."""
        return self.item.lower


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words, where its first finite verb stands (-1 for none), and the actor of its subject.

    `actor` is government, outsider, patient, text or empty; a clause without a subject of its own has that of the one before.
    """

    words: tuple[Word, ...]
    verb: int
    actor: str


def clauses_of(items: Sequence[Item], lexicon: Lexicon, country: str) -> Iterator[Clause]:
    """The clauses of a sentence, in order."""
    words = [Word(item, _codes(item, lexicon, country)) for item in items]
    cuts = [0, *_boundaries(words), len(words)]
    actor = ""
    for begin, end in zip(cuts, cuts[1:], strict=False):
        part = _trimmed(words[begin:end])
        if not part:
            continue
        verb = finite_verb(part)
        own = _actor(part, verb)
        if verb != 0:
            actor = own
        yield Clause(tuple(part), verb, actor)


def finite_verb(words: Sequence[Word]) -> int:
    """The index of the first finite verb that is in no relative clause; -1 where there is none."""
    at = _after_front(words)
    relative = False
    while at < len(words):
        word = words[at]
        if word.lower in _RELATIVE and at:
            relative = True
        elif word.lower == "," and relative:
            relative = False
        elif is_finite(words, at):
            if not relative:
                return at
            relative = False  # its own verb is over; the next one is the clause's
        at += 1
    return _plural_verb(words)


def _plural_verb(words: Sequence[Word]) -> int:
    """The index of a plain form that follows an actor in the plural ("the offices in the towns display ...")."""
    start = _after_front(words)
    for at in range(start + 1, len(words)):
        before = words[at - 1]
        if words[at].lower in ("to", "by", *_RELATIVE):
            return -1
        if words[at].codes.isdisjoint(("do", "fall")) or before.lower in _NO_VERB_AFTER or "actor" in words[at].codes:
            continue
        if any("actor" in word.codes for word in words[start:at]):
            return at
    return -1


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` is a finite verb here."""
    word = words[at]
    before = words[at - 1] if at else None
    if word.lower in _AUXILIARY:
        return word.lower not in ("been", "being")
    if "unreal" in word.codes and word.lower not in ("if", "unless"):
        return word.item.text != "May"
    if word.codes.isdisjoint(("does", "falls", "stays", "on-and-off", "harm", "does-or-noun")):
        return False
    after = words[at + 1].lower if at + 1 < len(words) else ""
    if after == "by" or (before and before.lower in _NO_VERB_AFTER):
        return False
    if "does-or-noun" in word.codes or ("harm" in word.codes and not word.lower.endswith(("ed", "s"))):
        return before is not None and ("actor" in before.codes or before.lower in ("it", "they", "also") or before.lower.endswith("ly"))
    if before and before.lower == "," and at > 1 and word.codes.isdisjoint(("stays", "on-and-off")):
        return any(is_finite(words, other) for other in range(at - 2, -1, -1) if words[other].lower != ",")
    return True


def _boundaries(words: Sequence[Word]) -> Iterator[int]:
    """Where a new clause begins: at a contrast, at a coordinated verb, at a coordinated subject with its verb."""
    begin = 0
    for at, word in enumerate(words):
        if at <= begin:
            continue
        if "contrast" in word.codes:
            aside = words[at - 1].lower == "," and at + 1 < len(words) and words[at + 1].lower == ","
            if not aside:
                yield at
                begin = at
            continue
        if word.lower in ("—", ":", "nor") or (word.lower == "-" and word.item.start > words[at - 1].item.end):
            yield at
            begin = at
            continue
        if word.lower not in (",", "and", "or") or words[at - 1].lower == ",":
            if word.lower not in ("and", "or"):
                continue
        if any(is_finite(words, i) for i in range(begin, at)) and _opens_clause(words, at, begin):
            yield at
            begin = at


def _opens_clause(words: Sequence[Word], at: int, begin: int) -> bool:
    """Whether the conjunction at `at` joins a verb, or a subject with a verb."""
    conjoined = words[at].lower in ("and", "or")
    start = at + 1
    while start < len(words) and (words[start].lower in ("and", "or", "then", "also", ",") or words[start].lower.endswith("ly")):
        conjoined = conjoined or words[start].lower in ("and", "or")
        start += 1
    if start >= len(words):
        return False
    first = words[start]
    if first.lower in _RELATIVE:
        return False
    if first.lower in _AUXILIARY or not first.codes.isdisjoint(("does", "falls", "stays")):
        return first.lower not in ("being", "been") and not _by_follows(words, start)
    if not conjoined:
        return False
    opens = first.lower in _OPENER or "actor" in first.codes or "outsider" in first.codes or first.item.is_capitalised
    opens = opens or not first.codes.isdisjoint(("patient", "poor", "problem", "work")) or first.item.is_number
    if not opens:
        return False
    for ahead in range(start, min(start + _REACH, len(words))):
        word = words[ahead]
        if word.lower in (",", ";", "—") or word.lower in _RELATIVE:
            return False
        if ahead > start and is_finite(words, ahead):
            return True
    return False


def _by_follows(words: Sequence[Word], at: int) -> bool:
    return at + 1 < len(words) and words[at + 1].lower == "by"


def _after_front(words: Sequence[Word]) -> int:
    """Where the subject begins: after a phrase in front ("In 2009, ...", "Despite a lack of funds, ...")."""
    if not words or words[0].item.tags & {"findings:actor"} or words[0].lower not in _FRONT:
        return 0
    for at, word in enumerate(words[:-1]):
        if word.lower == "," and (
            words[at + 1].lower in _OPENER or "actor" in words[at + 1].codes or words[at + 1].item.is_capitalised
            or "patient" in words[at + 1].codes or "outsider" in words[at + 1].codes
        ):
            return at + 1
    return 0


_FRONT = frozenset(
    {"in", "during", "despite", "with", "together", "after", "following", "as", "at", "under", "for", "on", "since", "because", "due", "of"}
    | {"unlike", "compared", "according", "through", "by", "among", "from", "to", "besides", "before", "when", "once", "amid", "without"}
)


def _actor(words: Sequence[Word], verb: int) -> str:
    """Who the subject is: the first that acts, of the words before the verb."""
    end = verb if verb >= 0 else len(words)
    fallback = ""
    subject = words[_after_front(words) : end]
    for at, word in enumerate(subject):
        owner = at + 1 < len(subject) and subject[at + 1].lower in ("'s", "'")
        if "outsider" in word.codes:
            return "outsider"
        if "actor" in word.codes and not owner:
            return "government"
        if "text" in word.codes:
            fallback = "text"
        if word.lower in _RELATIVE or word.lower in ("of", "for", "by", "with", "to", "from", "against"):
            break
        if "patient" in word.codes:
            fallback = "patient"
    if words[_after_front(words)].lower in ("it", "they") if words else False:
        return "government"
    return fallback


def _trimmed(words: Sequence[Word]) -> list[Word]:
    """The words of a clause without the conjunctions and marks around it."""
    begin, end = 0, len(words)
    while begin < end and (not words[begin].item.text[0].isalnum() or words[begin].lower in ("and", "or", "therefore") or "contrast" in words[begin].codes):
        begin += 1
    while end > begin and (not words[end - 1].item.text[-1].isalnum() or words[end - 1].lower in ("and", "or")):
        if words[end - 1].item.text in ")%\"":
            break
        end -= 1
    return list(words[begin:end])


def _codes(item: Item, lexicon: Lexicon, country: str) -> frozenset[str]:
    """The codes of the findings vocabulary that an item has; a longer name of another vocabulary has those of its words."""
    codes = _codes_of(item.lower, item.text, item.senses, lexicon)
    for code in item.codes("places", "name"):
        return codes | ({"actor"} if code == country else {"outsider"})
    return codes


@lru_cache(maxsize=65536)
def _codes_of(lower: str, text: str, senses: tuple[object, ...], lexicon: Lexicon) -> frozenset[str]:
    own = {s.code for s in senses if getattr(s, "scheme", "") == "findings"}
    schemes = {getattr(s, "scheme", "") for s in senses}
    if schemes & {"known-international", "known-ngo", "known-armed-group"}:
        own.add("outsider")
    if not own and " " in text:
        for word in text.split():
            own |= {s.code for s in lexicon.senses_of(word) if s.scheme == "findings"}
    return frozenset(own)
