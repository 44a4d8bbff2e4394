"""Where a text says that nothing was told: "did not report how many victims it assisted", "no data on prosecutions"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.function_words import MODALS
from tipgraph.grammar.negation import after_adverbs
from tipgraph.reading import Item

_FENCES = frozenset({"but", "however", "although", "though", "while", "despite", "nor", "—"})
_NEW_STATEMENT = frozenset({"it", "the", "they", "no", "did", "was", "were", "is", "has"})
_REACH = 9
#: How many adjectives may stand between "how many" and victims.
_ADJECTIVES = 2
#: What may stand behind "how many victims" where those found are meant: "it identified", "there were".
_WHO_FOUND = frozenset({"it", "they", "the", "there"})
_INVERTED = frozenset({"nor", "neither"})
_KEPT = frozenset({"count-cues:report", "count-cues:record", "count-cues:told"})
_KEEPING = frozenset({"count-cues:report", "count-cues:hold"})
_OPENING = frozenset({"count-cues:declining", "count-cues:unknown", "count-cues:lacking"})
_TELLING = frozenset({"count-cues:report", "count-cues:hold", "count-cues:give"})


@dataclass(frozen=True, slots=True)
class Silence:
    """What is not told at ``words[first:stop]``, with the measures that it would have told."""

    first: int
    stop: int
    measures: tuple[str, ...]


def silences(words: Sequence[Item], acts: Sequence[Act]) -> Iterator[Silence]:
    """The stretches of a sentence that say that nothing was told about a number, in order."""
    at = 0
    while at < len(words):
        found = _silence_at(words, at) if _opens(words[at]) else None
        if found is None:
            at += 1
            continue
        first, begin, stop = found
        while stop > begin + 1 and words[stop - 1].text == ",":
            stop -= 1
        measures = tuple(dict.fromkeys(_measures(words, acts, begin, stop)))
        if not measures and stop - begin <= 2:  # "reported identifying victims but did not report | how many"
            before = [act for act in acts if act.stop <= first]
            measures = before[-1].measures if before else ()
        if measures:
            yield Silence(first, stop, measures)
        at = stop


def _opens(word: Item) -> bool:
    """Whether a silence may begin, or be told, at a word."""
    told = not word.tags.isdisjoint(_OPENING)
    return told or word.lower in ("not", "no", "nor", "neither") or word.lower.endswith("n't")


def _silence_at(words: Sequence[Item], at: int) -> tuple[int, int, int] | None:
    """Where a silence begins, where what is not told begins, and where it ends."""
    word = words[at]
    if "count-cues:declining" in word.tags and at + 2 < len(words) and not words[at + 2].tags.isdisjoint(_TELLING):
        for near in range(at + 3, min(at + _REACH, len(words))):
            if _is_data(words, near):
                return at, near, _end(words, near)
    if word.lower in ("not", "nor", "neither") or word.lower.endswith("n't"):
        verb = after_adverbs(words, at + 1) if word.lower not in _INVERTED else _behind_subject(words, at)
        kept = _KEPT if word.lower == "neither" else _KEEPING
        if verb < len(words) and words[verb].tags & kept:
            for near in range(verb + 1, min(verb + _REACH, len(words))):
                if words[near].lower in _FENCES:
                    break
                if words[near].lower in ("to", "with") and "count-cues:data" in words[near - 1].tags:
                    return None
                if _is_data(words, near) or "count-cues:whether" in words[near].tags:
                    if near + 1 < len(words) and words[near + 1].lower in ("to", "with", "sharing"):
                        return None
                    first = (
                        at - 1 if at and words[at - 1].lower in ("did", "does", "do", "has", "have", "could") else at
                    )
                    begin = near
                    while begin > verb + 1 and _is_of_deeds(words[begin - 1]):
                        begin -= 1  # "did not provide | sentencing data"
                    return first, begin, _end(words, near)
    if word.lower == "no" or "count-cues:lacking" in word.tags:
        for near in range(at + 1, min(at + 5, len(words))):
            if _is_data(words, near) and "count-context:work" not in words[near].tags:
                return at, near, _end(words, near)
            if not words[near].text[0].isalpha() or words[near].lower in ("of", "in", "and", "or"):
                break
        return None
    if _is_untold(words, at):
        for near in range(at + 1, min(at + 3, len(words))):
            if "count-cues:whether" in words[near].tags or "count-cues:data" in words[near].tags:
                return at, near, _end(words, near)
        begin = -1
        for near in range(at - 1, -1, -1):
            if words[near].lower in _FENCES or words[near].text == ",":
                break
            begin = near if _is_data(words, near) or "count-cues:whether" in words[near].tags else begin
        while begin > 0 and _is_of_deeds(words[begin - 1]):
            begin -= 1  # "sentencing data were not available"
        if begin >= 0:
            return begin, begin, at + 1
    return None


def _behind_subject(words: Sequence[Item], nor: int) -> int:
    """Where the verb stands behind "nor did it", "neither ministry"; the end where no "did" follows "nor"."""
    if words[nor].lower == "neither":
        near = range(nor + 1, min(nor + _REACH, len(words)))
        return next((at for at in near if words[at].tags & _KEPT and words[at].lower.endswith("ed")), len(words))
    if nor + 1 >= len(words) or words[nor + 1].lower not in ("did", "does", "do", "has", "could"):
        return len(words)
    near = range(nor + 2, min(nor + _REACH, len(words)))
    return next((at for at in near if words[at].tags & {"count-cues:report", "count-cues:hold"}), len(words))


def _is_of_deeds(word: Item) -> bool:
    """Whether a word says what data are about: "sentencing data", "conviction and | prosecution statistics"."""
    return bool(word.codes("count-nouns") or word.codes("count-verbs"))


def _is_untold(words: Sequence[Item], at: int) -> bool:
    """Whether "unknown" or "not available" stands at a word."""
    if words[at].lower == "not":
        told = after_adverbs(words, at + 1)
        return told < len(words) and "count-cues:told" in words[told].tags
    return "count-cues:unknown" in words[at].tags


def _is_data(words: Sequence[Item], at: int) -> bool:
    return bool(words[at].tags & {"count-cues:data", "count-cues:law-enforcement-data"})


def _end(words: Sequence[Item], at: int) -> int:
    """Where the clause ends that begins at a word."""
    for near in range(at, len(words)):
        word = words[near]
        if (
            word.text == ","
            and near + 2 < len(words)
            and words[near + 1].lower in ("and", "but")
            and words[near + 2].lower in _FENCES
        ):
            return near
        if word.lower in _FENCES or ("count-cues:compared" in word.tags and near > at + 1):
            return near
        # ", and it identified ...": a new statement
        if (
            word.text == ","
            and near + 2 < len(words)
            and words[near + 1].lower in ("and", "which")
            and words[near + 2].lower in _NEW_STATEMENT
        ):
            return near
    return len(words) - (words[-1].text == ".")


def _measures(words: Sequence[Item], acts: Sequence[Act], begin: int, stop: int) -> Iterator[str]:
    """The measures that a stretch names."""
    found = False
    # "how many victims it had found among the migrants it | arrested": no victims are arrested
    victims = _asked_for(words, begin) >= 0
    for at in range(begin, stop):
        if "count-cues:law-enforcement-data" in words[at].tags:
            yield from ("investigations", "prosecutions", "convictions")
            found = True
    for act in acts:
        if begin <= act.first < stop:
            if words[act.first - 1].lower == "those" or words[act.first - 1].lower in MODALS:
                continue  # "how many of those arrested | were convicted", "whether women may | live in the shelter"
            told = [code for code in act.measures if not victims or code.startswith("victims")]
            back = act.stop < len(words) and words[act.stop].lower == "back"  # "how many victims it sent | back"
            if not {"refer", "take-in"}.isdisjoint(act.light) or (victims and back and "place" in act.light):
                told.append("victims_assisted")
            elif not {"record", "find"}.isdisjoint(act.light) and any(
                "victim" in words[near].lower for near in range(begin, stop)
            ):
                told.append("victims_identified")
            found = found or bool(told)
            yield from told
    for at in range(begin, stop):
        for code in words[at].codes("count-nouns"):
            if not victims or code.startswith("victims"):  # "how many victims took part in | trials"
                found = True
                yield code
    if not found and any(_names_victims(words, at) for at in range(begin, stop)):
        yield "victims_identified"


def _asked_for(words: Sequence[Item], at: int) -> int:
    """Where the victims stand whose number is asked for at a word: "how many foreign | victims"; -1 for others."""
    number = words[at].lower.endswith("number") and at + 1 < len(words) and words[at + 1].lower == "of"
    if not (number or words[at].lower.endswith(("how many", "number of"))):
        return -1
    at += number
    near = range(at + 1, min(at + 2 + _ADJECTIVES, len(words)))
    found = next((n for n in near if "count-heads:victims" in words[n].tags), -1)
    between = words[at + 1 : found] if found >= 0 else ()
    return -1 if any(word.lower in ("of", "the", "to") or word.codes("count-verbs") for word in between) else found


def _names_victims(words: Sequence[Item], at: int) -> bool:
    """Whether a word says that victims are not told of: "how many | victims", "how many had been | trafficked"."""
    before, after = words[at - 1].lower, words[at + 1] if at + 1 < len(words) else None
    if words[at].lower.endswith("victims"):
        if any(_asked_for(words, near) == at for near in range(max(0, at - _ADJECTIVES - 1), at)):
            # "how many victims | gave evidence" is of something else
            plain = after is None or not after.text[0].isalpha() or after.lower in _WHO_FOUND
            return plain or (after is not None and "count-context:authority" in after.tags)
        return before in ("of", "many", "trafficking", "on", "were", "are")
    many = any(word.lower.endswith("how many") for word in words[max(0, at - _REACH) : at])
    return "count-cues:exploited" in words[at].tags and before in ("been", "were") and many
