"""Phrases that say how many of what: "34 new investigations", "no officials", "any victims", "three of whom"."""

from __future__ import annotations

from collections.abc import Collection, Iterator, Sequence
from dataclasses import dataclass, replace
from functools import cache

from tipgraph.grammar.counting.nouns import is_plural, noun_at, unit_of
from tipgraph.grammar.counting.shares import left_at, ordinal_at, same_number_at, share_at
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.negation import before_adverbs
from tipgraph.grammar.numbers import number_at, year_at
from tipgraph.grammar.quantities import Quantity, quantities
from tipgraph.reading import Item

#: Conjunctions that open what holds of any case; a number of cases behind one is no more than an example.
_TERMS = frozenset({"when", "whenever", "if", "unless", "before", "without"})
#: How far before "a" such a conjunction may stand.
_CLAUSE = 10
#: How far behind "fewer" its "than" may stand.
_DIFFERENCE = 7
_AMOUNTS = frozenset({"no", "zero", "neither", "any", "anyone", "anybody", "a", "an", "all", "each"})
_AMOUNT_TAGS = frozenset(
    {"number-marks:none", "count-cues:no-reports", "count-cues:first-ever", "count-cues:unknown-number"}
)


@dataclass(frozen=True, slots=True)
class Phrase:
    """An amount and its noun at ``words[first:stop]``.

    `source` tells how the amount is written: number, article, no, any, all, share ("half of"), same ("the same
    number"), one-of ("the former"), bare (no amount at all) or unknown ("an unknown number of"). `head` is the unit of
    the noun (cases, persons, offenders, victims, groups), event where the noun itself is counted (`measures` has its
    measures), none for what is not counted, unknown, or empty where the noun is left out.
    `noun` is where the words after the amount begin. `partitive` is whom ("three of whom"), or of ("nine of these").
    `share` is a fraction of the whole, its numerator and denominator. `whole` is the number it is said to be of.
    """

    first: int
    at: int
    noun: int
    stop: int
    source: str
    value: int | None
    value_max: int | None = None
    qualifier: str = "exact"
    head: str = ""
    measures: tuple[str, ...] = ()
    partitive: str = ""
    share: tuple[int, int] = (1, 1)
    whole: int = 0


def phrases_of(words: Sequence[Item], verbs: Collection[int]) -> list[Phrase]:
    """The phrases of a sentence, in order; `verbs` are the words where deeds begin."""
    told = [quantity for quantity in quantities(words) if not _is_difference(words, quantity)]
    found = [_of_quantity(words, quantity, verbs) for quantity in told]
    found = [phrase for phrase in found if not any(other.first < phrase.first < other.noun for other in found)]
    taken = {index for phrase in found for index in range(phrase.first, phrase.noun)}
    for at, word in enumerate(words):
        if (word.lower in _AMOUNTS or not word.tags.isdisjoint(_AMOUNT_TAGS)) and at not in taken:
            found.extend(_of_word(words, at, word, verbs))
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
    return _with_noun(words, Phrase(at, at, at, at, "bare", None), verbs)


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
    return _with_noun(words, phrase, verbs)


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
        yield _with_noun(words, Phrase(at, at, at + 1, at + 1, "no", 0), verbs)
    elif word.lower in ("any", "anyone", "anybody"):
        noun = at if word.lower != "any" else at + 1
        yield _with_noun(words, Phrase(at, at, noun, at + 1, "any", None), verbs)
    elif word.lower in ("all", "each"):
        opens = at == 0 or words[at - 1].text in ",;(" or words[at - 1].lower in ("and", "but")
        if opens and (at + 1 in verbs or after in ("were", "was", "have", "had")):  # "all were convicted"
            yield Phrase(at, at, at + 1, at + 1, "all", None, partitive="of")
        elif after == "but" and (number := number_at(words, at + 2)) is not None:  # "all but two were convicted"
            left = left_at(words, number.stop, int(number.value))
            if left is not None:  # "all but two of the 40 men"
                value, stop = left
                yield replace(_with_noun(words, Phrase(at, at, stop, stop, "number", value), verbs), partitive="of")
            else:
                yield Phrase(at, at, number.stop, number.stop, "all-but", int(number.value), partitive="of")
        elif after == "of":
            phrase = _with_noun(words, Phrase(at, at, at + 1, at + 1, "all", None), verbs)
            if phrase.partitive:
                yield phrase
    elif word.lower in ("a", "an"):
        if at and words[at - 1].lower == "not" and (at == 1 or words[at - 2].lower in (",", ";", "and", "but", "that")):
            yield _with_noun(words, Phrase(at, at, at + 1, at + 1, "no", 0), verbs)  # "not a soul was convicted"
            return
        if _is_of_any_time(words, at):
            return
        noun = at + 2 if after == "single" else at + 1
        phrase = _with_noun(words, Phrase(at, at, noun, noun, "article", 1), verbs)
        if phrase.stop > noun and "count-cues:pair" in words[phrase.stop - 1].tags:  # "a couple" is two people
            if phrase.stop < len(words) and words[phrase.stop].lower == "of":
                return  # "a couple of suspects" is some
            phrase = replace(phrase, value=2)
        yield phrase
    elif "count-cues:no-reports" in word.tags:
        phrase = _with_noun(words, Phrase(at, at, at + 1, at + 1, "no", 0), verbs)
        if phrase.head == "event":
            yield phrase
    elif "count-cues:first-ever" in word.tags:
        phrase = _with_noun(words, Phrase(at, at, at + 1, at + 1, "article", 1), verbs)
        if not is_plural(words[phrase.stop - 1]):  # "its first convictions" may be any number
            yield phrase
    elif "count-cues:unknown-number" in word.tags:
        yield _with_noun(words, Phrase(at, at, at + 1, at + 1, "unknown", None), verbs)


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
        yield _with_noun(words, plain, verbs)
    same = same_number_at(words, at)
    if same:
        yield _with_noun(words, Phrase(at, at, same, same, "same", None), verbs)
    stop = ordinal_at(words, at, verbs)
    if stop:
        yield Phrase(at - 1, at - 1, stop, stop, "one-of", 1, partitive="of")


def _with_noun(words: Sequence[Item], phrase: Phrase, verbs: Collection[int]) -> Phrase:
    """A phrase with the noun after its amount, as far as it reaches."""
    at = phrase.noun
    if at + 1 < len(words) and words[at].lower in ("of", "out of"):
        following = words[at + 1].lower
        if following in ("whom", "which"):
            return replace(phrase, noun=at + 2, stop=at + 2, partitive="whom")
        if following == "them":
            return replace(phrase, noun=at + 2, stop=at + 2, partitive="of")
        if following in ("the", "these", "those", "its", "their", "his", "all"):
            at += 2
            number = number_at(words, at)
            at = number.stop if number is not None else at
            if number is not None and phrase.source in ("all", "share"):  # "half of the 60 suspects"
                phrase = replace(phrase, value=int(number.value))
            if number is None and at in verbs and _is_participle(words[at]):  # "three of the convicted"
                return replace(phrase, partitive="of", noun=at + 1, stop=at + 1)
            phrase = replace(phrase, partitive="of", stop=at)
        elif year_at(words, at + 1) is not None:
            return phrase  # "double the 14 | of 2009"
        elif following != "both" and number_at(words, at + 1) is not None:  # "11 of 16 traffickers"
            number = number_at(words, at + 1)
            at, whole = (number.stop, int(number.value)) if number is not None else (at, 0)
            phrase = replace(phrase, partitive="of", stop=at, whole=whole)
        else:  # "258 of labor trafficking" leaves out the noun, "12 of Nepal's districts" counts something else
            skipped = unit_of(words[at + 1]) == "persons" or following == "both" or not words[at + 1].text[0].isalnum()
            kind = at + 2 if skipped and at + 2 < len(words) else at + 1
            formed = any(word.codes("exploitation") for word in words[kind : kind + 2])
            return replace(phrase, head="" if formed else "unknown")
    elif phrase.source == "no" and words[at - 1].lower in ("none", "no one", "nobody", "no-one"):
        return phrase
    head, head_at, stop, measures = noun_at(words, at, verbs, lists=phrase.source in ("no", "any", "bare"))
    if stop <= at or (head_at < 0 and stop == at + 1 and words[at].lower in ("more", "others", "other")):
        return replace(phrase, noun=at, stop=max(stop, phrase.stop))
    if head == "none" and _are_charges(words, phrase, stop):
        return replace(phrase, noun=at, stop=stop, head="event", measures=("prosecutions",))
    if head == "none" and "count-context:unspecified" in words[at].tags and phrase.source == "number":
        return replace(phrase, noun=at, stop=stop)  # "(31 sex trafficking, | two unspecified forms of trafficking)"
    if head_at < 0:  # "30 sex trafficking and 15 forced labor" leave out the noun
        head = "" if words[stop - 1].codes("exploitation") and phrase.source == "number" else "unknown"
    return replace(phrase, noun=at, stop=stop, head=head, measures=measures)


def _are_charges(words: Sequence[Item], phrase: Phrase, stop: int) -> bool:
    """Whether it is charges that are denied, which are prosecutions: "no charges were filed", but not of victims."""
    if phrase.source not in ("no", "any", "bare", "article") or "count-context:charges" not in words[stop - 1].tags:
        return False
    before = words[before_adverbs(words, phrase.first - 1)] if phrase.first else None
    brings = ("count-cues:carry", "count-cues:open", "count-cues:file", "count-cues:report", "count-cues:give")
    if before is not None and before.lower.endswith("ed") and before.tags.isdisjoint(brings):
        return False  # "considered | no charges"
    against = [word.lower for word in words[stop : stop + _DIFFERENCE]]
    return "against" not in against or not any(word.endswith("victims") for word in against)


def _is_participle(word: Item) -> bool:
    past = word.lower.endswith("ed") or "count-cues:past" in word.tags
    return past and word.tags.isdisjoint(("count-cues:subject", "count-cues:receive"))
