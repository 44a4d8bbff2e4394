"""Phrases that say how many of what: "34 new investigations", "no officials", "any victims", "three of whom"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import replace
from functools import cache

from tipgraph.grammar.counting.amounts.nouns import is_plural
from tipgraph.grammar.counting.amounts.phrase import Phrase, one_seized, with_another, with_noun
from tipgraph.grammar.counting.amounts.shares import left_at, ordinal_at, same_number_at, share_at
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.numbers import number_at
from tipgraph.grammar.quantities import Quantity, quantities
from tipgraph.reading import Item

#: Conjunctions that open what holds of any case; a number of cases behind one is no more than an example.
_TERMS = frozenset({"when", "whenever", "if", "unless", "before", "without"})
#: How far before "a" such a conjunction may stand.
_CLAUSE = 10
#: How far behind "fewer" its "than" may stand.
_DIFFERENCE = 7
_AMOUNTS = frozenset({"no", "zero", "neither", "any", "anyone", "anybody", "a", "an", "another", "all", "each"})
_DEFINITE = frozenset({"the", "its", "his", "her", "their"})
_AMOUNT_TAGS = frozenset(
    {"number-marks:none", "count-cues:no-reports", "count-cues:first-ever", "count-cues:unknown-number"}
)


def phrases_of(words: Sequence[Item], verbs: Collection[int]) -> list[Phrase]:
    """The phrases of a sentence, in order; `verbs` are the words where deeds begin."""
    told = [quantity for quantity in quantities(words) if not _is_difference(words, quantity)]
    found = [_of_quantity(words, quantity, verbs) for quantity in told]
    found = [phrase for phrase in found if not any(other.first < phrase.first < other.noun for other in found)]
    taken = {index for phrase in found for index in range(phrase.first, phrase.noun)}
    for at, word in enumerate(words):
        if (word.lower in _AMOUNTS or not word.tags.isdisjoint(_AMOUNT_TAGS)) and at not in taken:
            found.extend(_of_word(words, at, word, verbs))
        if word.lower in _DEFINITE and (one := one_seized(words, at, verbs)) is not None:
            found.append(one)
        if word.lower == "the" or (word.tags and _may_tell_of_whole(word.tags)):
            found.extend(_of_whole(words, at, verbs))
    # "none of the 14 cases" holds the 14
    found = [
        phrase for phrase in found if not any(o.source == "all-but" and o.first < phrase.first < o.stop for o in found)
    ]
    found = [phrase for phrase in found if not any(other.first < phrase.first < other.noun for other in found)]
    lists = [phrase for phrase in found if phrase.head == "event" and phrase.source == "no"]  # "no trials and | no ..."
    found = [phrase for phrase in found if not any(o.first < phrase.first < o.stop for o in lists)]
    shares = {phrase.first for phrase in found if phrase.source == "share"}
    found = [phrase for phrase in found if phrase.source != "article" or phrase.first not in shares]  # "a third of"
    return _with_shared_nouns(words, sorted(found, key=lambda phrase: phrase.first))


def _with_shared_nouns(words: Sequence[Item], phrases: list[Phrase]) -> list[Phrase]:
    """Phrases with the noun that the next one has for both: "21 sex trafficking and | 14 labor trafficking cases"."""
    for index in range(len(phrases) - 2, -1, -1):
        left, right = phrases[index], phrases[index + 1]
        between = [word.lower for word in words[left.stop : right.first]]
        described = left.stop > left.noun and right.stop > right.noun + 1
        sex = left.head == "persons" and not any(word.codes("places") for word in words[left.noun : left.stop])
        adjective = sex and right.head in ("offenders", "victims")  # "14 male and | nine female suspects"
        if (
            left.source != "number"
            or not (left.head in ("", "unknown") or adjective)
            or not described
            or not right.head
        ):
            continue
        if (
            right.head in ("unknown", "none")
            or right.source != "number"
            or not between
            or set(between) - {",", "and", "or"}
        ):
            continue
        if not any(is_plural(word) for word in words[left.noun : left.stop]):
            phrases[index] = replace(left, head=right.head, measures=right.measures)
    return phrases


def _is_difference(words: Sequence[Item], quantity: Quantity) -> bool:
    """Whether a number only says by how much another differs: "15 fewer victims than in 2010"."""
    stop = quantity.stop
    if stop >= len(words) or words[stop].lower not in ("fewer", "more", "less"):
        return False
    after = [word.lower for word in words[stop + 1 : stop + _DIFFERENCE]]
    end = next((at for at, word in enumerate(after) if word in (",", ";", "(", "and")), len(after))
    return any(word.endswith("than") for word in after[:end])


def bare_phrase(words: Sequence[Item], at: int, verbs: Collection[int]) -> Phrase:
    """The phrase without an amount that begins at a word ("did not identify | victims")."""
    return with_noun(words, Phrase(at, at, at, at, "bare", None), verbs)


def _of_quantity(words: Sequence[Item], quantity: Quantity, verbs: Collection[int]) -> Phrase:
    phrase = Phrase(
        quantity.first,
        quantity.at,
        quantity.stop,
        quantity.stop,
        "number",
        quantity.value,
        quantity.value_max,
        quantity.qualifier,
    )
    if quantity.value == 0:
        phrase = replace(phrase, source="no")
    return with_noun(words, phrase, verbs)


def _is_of_any_time(words: Sequence[Item], at: int) -> bool:
    """Whether "a" stands where the text says when, or on what terms, of any case: "before making | an arrest"."""
    for near in range(at - 1, max(-1, at - _CLAUSE), -1):
        if words[near].text in (",", ";"):
            return False
        if words[near].lower in _TERMS:
            return True
    return False


def _of_word(words: Sequence[Item], at: int, word: Item, verbs: Collection[int]) -> Iterator[Phrase]:
    """The phrase that "no", "any", "a" or the like begins."""
    after = words[at + 1].lower if at + 1 < len(words) else ""
    none = word.lower in ("no", "zero", "neither") and after not in ("longer", "more", "doubt", "later")
    if none or "number-marks:none" in word.tags:
        if is_nearly(words, at) or (word.lower == "neither" and at and words[at - 1].lower in AUXILIARIES):
            return  # "are | neither jailed nor fined"
        yield with_noun(words, Phrase(at, at, at + 1, at + 1, "no", 0), verbs)
    elif word.lower in ("any", "anyone", "anybody"):
        noun = at if word.lower != "any" else at + 1
        yield with_noun(words, Phrase(at, at, noun, at + 1, "any", None), verbs)
    elif word.lower in ("all", "each"):
        opens = at == 0 or words[at - 1].text in ",;(" or words[at - 1].lower in ("and", "but")
        if opens and (at + 1 in verbs or after in ("were", "was", "have", "had")):  # "all were convicted"
            yield Phrase(at, at, at + 1, at + 1, "all", None, partitive="of")
        elif after == "but" and (number := number_at(words, at + 2)) is not None:  # "all but two were convicted"
            left = left_at(words, number.stop, int(number.value))
            if left is not None:  # "all but two of the 40 men"
                value, stop = left
                yield replace(with_noun(words, Phrase(at, at, stop, stop, "number", value), verbs), partitive="of")
            else:
                yield Phrase(at, at, number.stop, number.stop, "all-but", int(number.value), partitive="of")
        elif after == "of":
            phrase = with_noun(words, Phrase(at, at, at + 1, at + 1, "all", None), verbs)
            if phrase.partitive:
                yield phrase
    elif word.lower in ("a", "an", "another"):
        if at and words[at - 1].lower == "not" and (at == 1 or words[at - 2].lower in (",", ";", "and", "but", "that")):
            yield with_noun(words, Phrase(at, at, at + 1, at + 1, "no", 0), verbs)  # "not a soul was convicted"
            return
        if _is_of_any_time(words, at):
            return
        if word.lower == "a" and after and not after[0].isalnum():
            return  # "under Article 384 | a,"
        noun = at + 2 if after == "single" else at + 1
        phrase = with_noun(words, Phrase(at, at, noun, noun, "article", 1), verbs)
        phrase = with_another(words, phrase)
        if phrase.stop > noun and "count-cues:pair" in words[phrase.stop - 1].tags:  # "a couple" is two people
            if phrase.stop < len(words) and words[phrase.stop].lower == "of":
                return  # "a couple of suspects" is some
            phrase = replace(phrase, value=2)
        yield phrase
    elif "count-cues:no-reports" in word.tags:
        phrase = with_noun(words, Phrase(at, at, at + 1, at + 1, "no", 0), verbs)
        if phrase.head == "event":
            yield phrase
    elif "count-cues:first-ever" in word.tags:
        phrase = with_noun(words, Phrase(at, at, at + 1, at + 1, "article", 1), verbs)
        if not is_plural(words[phrase.stop - 1]):  # "its first convictions" may be any number
            yield phrase
    elif "count-cues:unknown-number" in word.tags:
        yield with_noun(words, Phrase(at, at, at + 1, at + 1, "unknown", None), verbs)


def is_nearly(words: Sequence[Item], at: int) -> bool:
    """Whether the "no" at a word is not quite none: "almost | no"."""
    return at > 0 and not words[at - 1].tags.isdisjoint(("number-qualifiers:about", "number-marks:nearly"))


@cache
def _may_tell_of_whole(tags: frozenset[str]) -> bool:
    """Whether a word with some tags may be a share, or pick out one of several."""
    return any(tag == "number-marks:ordinal" or tag.startswith("number-fractions:") for tag in tags)


def _of_whole(words: Sequence[Item], at: int, verbs: Collection[int]) -> Iterator[Phrase]:
    """The phrase that a share or one of several begins at a word: "half of them", "the same number", "the former"."""
    share = share_at(words, at, verbs)
    if share is not None:
        first, stop, numerator, denominator = share
        plain = Phrase(first, first, stop, stop, "share", None, share=(numerator, denominator))
        yield with_noun(words, plain, verbs)
    same = same_number_at(words, at)
    if same:
        yield with_noun(words, Phrase(at, at, same, same, "same", None), verbs)
    stop = ordinal_at(words, at, verbs)
    if stop:
        yield Phrase(at - 1, at - 1, stop, stop, "one-of", 1, partitive="of")
