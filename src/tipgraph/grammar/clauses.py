"""A sentence cut into clauses that each say one thing, with the finite verb of each and who does it."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache

from tipgraph.lexicon import Lexicon, Sense
from tipgraph.reading import Item

#: Schemes of bodies that are no part of a government.
_OUTSIDERS = frozenset({"known-international", "known-ngo", "known-armed-group"})
_BE = frozenset({"is", "are", "was", "were", "been", "being"})
_HAVE = frozenset({"has", "have", "had"})
_AUXILIARY = _BE | _HAVE | {"do", "does", "did", "can", "cannot"}
_RELATIVE = frozenset({"who", "which", "that", "whom", "whose", "where", "when", "how"})
_OPENER = frozenset({"the", "a", "an", "it", "they", "there", "some", "many", "most", "several", "no", "none", "one", "these", "this"})
_NO_VERB_AFTER = frozenset({"a", "an", "the", "of", "to", "for", "in", "by", "no", "any", "all", "on", "with", "from", "its", "their"})
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

    @property
    def head(self) -> str:
        """Its first word, where another vocabulary made one item of several."""
        return self.item.lower.partition(" ")[0]


@dataclass(frozen=True, slots=True)
class Clause:
    """A clause: its words, where its first finite verb stands (-1 for none), and the actor of its subject.

    `actor` is government, outsider, patient, text or empty; a clause without a subject of its own has that of the one before.
    """

    words: tuple[Word, ...]
    verb: int
    actor: str


def clauses_of(items: Sequence[Item], lexicon: Lexicon, country: str, bodies: Mapping[str, str]) -> Iterator[Clause]:
    """The clauses of a sentence, in order; `bodies` says which abbreviations stand for which kind of actor."""
    words = [Word(item, _codes(item, lexicon, country, bodies)) for item in items]
    cuts = [0, *_boundaries(words), len(words)]
    actor = ""
    for begin, end in zip(cuts, cuts[1:], strict=False):
        part = _trimmed(words[begin:end])
        if not part:
            continue
        verb = finite_verb(part)
        own = _actor(part, verb)
        if verb > 0:
            actor = own
        yield Clause(tuple(part), verb, actor if verb >= 0 else own)


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
            while at + 1 < len(words) and (_is_verbal(words[at + 1]) or words[at + 1].lower in ("not", "been", "also")):
                at += 1
        at += 1
    return _plural_verb(words)


def _is_verbal(word: Word) -> bool:
    return not word.codes.isdisjoint(("does", "done", "falls", "harm"))


def _plural_verb(words: Sequence[Word]) -> int:
    """The index of a plain form that follows an actor in the plural ("the offices in the towns display ...")."""
    start = _after_front(words)
    for at in range(start + 1, len(words)):
        before = words[at - 1]
        if words[at].lower in ("to", "by", *_RELATIVE):
            return -1
        if words[at].codes.isdisjoint(("do", "fall")) or before.lower in _NO_VERB_AFTER | {"and", "or"} or "actor" in words[at].codes:
            continue
        if any("actor" in word.codes for word in words[start:at]):
            return at
    return -1


def is_finite(words: Sequence[Word], at: int) -> bool:
    """Whether the word at `at` is a finite verb here."""
    word = words[at]
    before = words[at - 1] if at else None
    if before and before.lower == "-" and before.item.end == word.item.start:
        return False
    if word.head in _AUXILIARY:
        return word.head not in ("been", "being")
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
        return any(other.lower == "," for other in words[_after_front(words) : at - 1])
    return True


def _boundaries(words: Sequence[Word]) -> Iterator[int]:
    """Where a new clause begins: at a contrast, at a coordinated verb, at a coordinated subject with its verb."""
    begin = 0
    for at, word in enumerate(words):
        if at <= begin:
            continue
        if "contrast" in word.codes:
            aside = words[at - 1].lower == "," and at + 1 < len(words) and words[at + 1].lower == ","
            if not aside and (word.lower != "yet" or words[at - 1].lower in (",", "and")):
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
        verb = finite_verb(words[begin:at])
        shared = _is_verbal(words[at - 1]) or (words[at - 1].lower == "," and at > 1 and _is_verbal(words[at - 2]))
        if verb >= 0 and not shared and _opens_clause(words, at):
            yield at
            begin = at


def _opens_clause(words: Sequence[Word], at: int) -> bool:
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
    if first.head in _AUXILIARY or not first.codes.isdisjoint(("does", "falls", "stays")):
        return first.lower not in ("being", "been") and not _by_follows(words, start)
    if not conjoined:
        return False
    opens = first.lower in _OPENER or "actor" in first.codes or "outsider" in first.codes or first.item.is_capitalised
    opens = opens or not first.codes.isdisjoint(("patient", "poor", "problem", "work")) or first.item.is_number
    opens = opens or (words[at].lower == "," and first.lower not in _FRONT)
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
        owner = word.lower.endswith("'") or (at + 1 < len(subject) and subject[at + 1].lower in ("'s", "'"))
        if "outsider" in word.codes:
            return "outsider"
        if "actor" in word.codes and not owner:
            foreign = any("foreign" in other.codes for other in subject[max(0, at - 2) : at])
            foreign = foreign or (at + 2 < len(subject) and subject[at + 1].lower == "of" and "outsider" in subject[at + 2].codes)
            return "outsider" if foreign else "government"
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
    if end - begin > 3 and words[end - 1].lower == ")" and words[end - 3].lower == "(" and words[end - 2].item.is_number:
        end -= 3  # the year of the report that some editions put behind
    return list(words[begin:end])


def _codes(item: Item, lexicon: Lexicon, country: str, bodies: Mapping[str, str]) -> frozenset[str]:
    """The codes of the findings vocabulary that an item has, and whether it is a country's or a body's name."""
    codes = codes_of(item.text, item.senses, lexicon)
    if item.text in bodies:
        return codes | {bodies[item.text]}
    own, form = False, ""
    for sense in item.senses:
        if sense.scheme == "places":
            own = own or country in sense.code.split("|")
            form = "name" if sense.form == "name" else form or sense.form
    if not form:
        return codes
    if form == "name":
        return codes | {"actor" if own else "outsider"}
    return codes if own else codes | {"foreign"}


@lru_cache(maxsize=65536)
def codes_of(text: str, senses: tuple[Sense, ...], lexicon: Lexicon) -> frozenset[str]:
    """The codes of an item; a phrase of another vocabulary has those of the words and phrases within it."""
    own = {sense.code for sense in senses if sense.scheme == "findings"}
    if any(sense.scheme in _OUTSIDERS for sense in senses):
        own.add("outsider")
    if not own and " " in text:
        parts = text.split()
        for begin in range(len(parts)):
            for end in range(begin + 1, len(parts) + 1):
                own |= {s.code for s in lexicon.senses_of(" ".join(parts[begin:end])) if s.scheme == "findings"}
    return frozenset(own)
