"""An amount and its noun: "34 new investigations", "any of the 12 men", "three of whom"."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.counting.amounts.nouns import is_plural, noun_at, unit_of
from tipgraph.grammar.negation import before_adverbs
from tipgraph.grammar.numbers import number_at, year_at
from tipgraph.reading import Item

#: How far behind a phrase "against" and those it is against may stand.
_AGAINST = 7


@dataclass(frozen=True, slots=True)
class Phrase:
    """An amount and its noun at ``words[first:stop]``.

    `source` tells how the amount is written: number, article, definite ("its driver", who is one), no, any, all, share
    ("half of"), same ("the same number"), one-of ("the former"), bare (no amount at all) or unknown ("an unknown number
    of"). `head` is the unit of the noun (cases, persons, offenders, victims, groups), event where the noun itself is
    counted (`measures` has its measures), none for what is not counted, unknown, or empty where the noun is left out.
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


def with_noun(words: Sequence[Item], phrase: Phrase, verbs: Collection[int]) -> Phrase:
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
        formed = words[stop - 1].is_of("exploitation") and not is_plural(words[stop - 1])  # but "three brothels"
        head = "" if formed and phrase.source == "number" else "unknown"
    return replace(phrase, noun=at, stop=stop, head=head, measures=measures)


def _are_charges(words: Sequence[Item], phrase: Phrase, stop: int) -> bool:
    """Whether it is charges that are denied, which are prosecutions: "no charges were filed", but not of victims."""
    if phrase.source not in ("no", "any", "bare", "article") or "count-context:charges" not in words[stop - 1].tags:
        return False
    before = words[before_adverbs(words, phrase.first - 1)] if phrase.first else None
    brings = ("count-cues:carry", "count-cues:open", "count-cues:file", "count-cues:report", "count-cues:give")
    if before is not None and before.lower.endswith("ed") and before.tags.isdisjoint(brings):
        return False  # "considered | no charges"
    against = [word.lower for word in words[stop : stop + _AGAINST]]
    return "against" not in against or not any(word.endswith("victims") for word in against)


def _is_participle(word: Item) -> bool:
    past = word.lower.endswith("ed") or "count-cues:past" in word.tags
    return past and word.tags.isdisjoint(("count-cues:subject", "count-cues:receive"))


def with_another(words: Sequence[Item], phrase: Phrase) -> Phrase:
    """A phrase of one person, as one of two where another stands with him: "a father and his son", "a man and wife".

    Without an article of his own the other has no number; "a man and a woman" are two numbers.
    """
    if phrase.head not in ("persons", "offenders"):
        return phrase
    joint = next(
        (at for at in range(phrase.noun, phrase.stop + 1) if words[at : at + 1] and words[at].lower == "and"), -1
    )
    other = joint + 1
    if joint > 0 and other < len(words) and words[other].lower in ("his", "her"):
        other += 1
    one = 0 < joint < other < len(words) and not is_plural(words[joint - 1]) and not is_plural(words[other])
    if not one or unit_of(words[other]) not in ("persons", "offenders"):
        return phrase
    return replace(phrase, value=2, stop=max(phrase.stop, other + 1))


def one_seized(words: Sequence[Item], at: int, verbs: Collection[int]) -> Phrase | None:
    """One whom "the" or "its" begins at a word, right behind a verb of arrest: "detained | its driver"; else None.

    Women and children are left out, who may be victims; who is tried was mostly counted before.
    """
    if at - 1 not in verbs or "arrests" not in words[at - 1].codes("count-verbs"):
        return None
    phrase = with_noun(words, Phrase(at, at, at + 1, at + 1, "definite", 1), verbs)
    last = words[phrase.stop - 1]
    if phrase.head not in ("persons", "offenders") or phrase.stop != phrase.noun + 1 or is_plural(last):
        return None
    return None if last.codes("victims") or not words[at - 1].lower.endswith("ed") else phrase
