"""Where the parts of a number stand: "three of whom", "including two men", "(12 women", "22 victims were Togolese"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.counting.amounts.nouns import unit_of
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.bound import PEOPLE_CASES_OR_UNTOLD, Bound
from tipgraph.grammar.counting.following.described import is_said_bare, told_of_part
from tipgraph.grammar.counting.following.fragments import is_fragment, start_of
from tipgraph.grammar.counting.tallies import Tally
from tipgraph.grammar.function_words import COPULAS, PREPOSITIONS
from tipgraph.reading import Item

_OPENINGS = frozenset({"including", "(", ":", "—", "-", "them", "whom", "which", "these"})
#: What may follow a number of which nothing is told.
_LEADING_ON = PREPOSITIONS | {"and", "or"}
#: Who is spoken of where a number that follows "among them were" is a part.
_THOSE = frozenset({"whom", "them", "these", "those"})


@dataclass(slots=True)
class _Place:
    """Where a number stands that may be a part of another."""

    bound: Bound
    phrase: Phrase
    measure: str  # of the other
    before: str = field(init=False)  # the word before it
    after: Item | None = field(init=False)  # the word behind it
    following: list[str] = field(init=False)  # that one and the next
    opened: bool = field(init=False)  # the sentence opens with the whole: "of 41, | five ..."

    def __post_init__(self) -> None:
        """Look at the words around it."""
        words, phrase = self.bound.words, self.phrase
        self.before = words[phrase.first - 1].lower if phrase.first else ""
        self.after = words[phrase.stop] if phrase.stop < len(words) else None
        self.following = [word.lower for word in words[phrase.stop : phrase.stop + 2]]
        opened = words[0].lower in ("of", "among") and phrase.first > 2
        self.opened = opened and phrase.head != "unknown" and self.before != "including"

    @property
    def plain(self) -> bool:
        """Whether nothing is told of it: a mark, a preposition or a conjunction follows, or nothing."""
        after = self.after
        return after is None or not after.text[0].isalpha() or after.lower in _LEADING_ON

    @property
    def is_told_of(self) -> bool:
        """Whether a copula follows: "five were"."""
        return self.after is not None and self.after.lower in COPULAS

    @property
    def told(self) -> str:
        """What is told of it; what victims, or cases, underwent says who they are, what convicts did may be a deed."""
        told = told_of_part(self.bound, self.phrase)
        which = "which" in (self.before, self.bound.words[self.phrase.stop - 1].lower)
        return "other" if told == "undergone" and (which or self.measure.startswith("victims")) else told


def is_part(bound: Bound, found: Sequence[Tally], phrase: Phrase, measure: str) -> bool:
    """Whether a phrase stands where the parts of a number of a measure stand: "three of whom", "including two men"."""
    place = _Place(bound, phrase, measure)
    if _is_apart(place):
        return False
    of_whole = bool(phrase.partitive) or place.opened
    if of_whole or place.before in ("whom", "which"):
        return _is_of_those(place)
    if phrase.head not in PEOPLE_CASES_OR_UNTOLD:
        return False
    goes_on = _goes_on(place)
    return _is_listed(place, found) if goes_on is None else goes_on


def _is_apart(place: _Place) -> bool:
    """Whether something else is done with those of whom a number is: "freed 61 and gave papers to | 40 of them"."""
    words, phrase, before = place.bound.words, place.phrase, place.before
    if any(other.partitive and other.stop == phrase.first for other in place.bound.phrases):
        return True  # "two of them | over 60"
    if before in ("whom", "which") and phrase.head == "unknown" and _does(words[phrase.noun]):
        return True  # "of whom | nine appealed": what they did then
    if words[phrase.first].lower == "neither" and words[phrase.stop - 1].lower == "which":
        return True  # "kinds of work, neither of which is common"
    return phrase.partitive == "of" and (
        phrase.head in ("unknown", "none", "permits")  # "in nine of the country's 22 districts"
        or before == "to"
        # "arrested 19 people but released | 14 of them"
        or (before.endswith("ed") and not opens_parts(words[phrase.first - 1]))
    )


def _does(word: Item) -> bool:
    """Whether a word that looks like the noun of a number is its verb, and does not tell what people are or were."""
    return word.text.islower() and "count-context:being" not in word.tags


def _is_of_those(place: _Place) -> bool:
    """Whether what is told of some of those before says who they are, and is no deed: "14 of whom were aged 12"."""
    bound, phrase, before, opened = place.bound, place.phrase, place.before, place.opened
    words, of_them = bound.words, phrase.partitive == "of"
    whose = phrase.partitive == "whom" or before in ("whom", "which")
    whose = whose or (of_them and phrase.first == start_of(words)) or (opened and before in (",", "and"))
    told = place.told
    if told == "described" or (told == "other" and whose):
        return True  # "of these, 92 were exploited in factories", "ten of these cases involved"
    if place.is_told_of or told == "deed":
        return False
    if of_them and before in (",", "and") and is_said_bare(bound, phrase.stop):
        return True
    if opened and "count-cues:exploited" in words[phrase.first - 1].tags:
        return place.plain  # "of the 60, traffickers exploited | 20"
    foreigners = of_them and place.after is not None and bool(unit_of(place.after))  # "38 of them foreigners"
    done = opened and (before in PREPOSITIONS or before.endswith("ed"))
    return (place.plain or foreigners) and not done


def _goes_on(place: _Place) -> bool | None:
    """Whether a sentence that begins with a number goes on with those just counted; None where it begins otherwise."""
    bound, phrase = place.bound, place.phrase
    words, first = bound.words, phrase.first
    among = [word.lower for word in words[max(0, first - 3) : max(0, first - 1)]]
    if place.before in COPULAS and among[:1] == ["among"] and among[-1] in _THOSE:
        return place.plain  # "among them were | 176 foreigners: 84 from ..."
    if place.plain and is_fragment(bound, phrase):
        return True
    if first == 0 and closes_bracket(words):
        return place.plain
    if first != start_of(words):
        return None
    if not phrase.head and place.told == "other":
        return True
    # "22 victims were Togolese" may go on with those just counted
    victims = phrase.head in ("", "victims") or (phrase.head == "persons" and are_victims(words, phrase.stop + 1))
    if not victims or not place.is_told_of:
        return None
    return words[first].lower != "neither" and place.told == "described"  # "neither are they offered help"


def _is_listed(place: _Place, found: Sequence[Tally]) -> bool:
    """Whether a number stands in a list of parts, or where one opens: "including | two men", "(| 12 women"."""
    bound, phrase, before, after = place.bound, place.phrase, place.before, place.after
    words, first = bound.words, phrase.first
    if before == "(" and _counts_else(bound, found, first):
        return False
    if before == "including" and after is not None and (after.lower in ("who", "that") or after.lower.endswith("ed")):
        return True  # "including | three officers who were dismissed"
    if first and opens_parts(words[first - 1]):
        exploited = after is not None and "count-cues:exploited" in after.tags
        return place.plain or exploited or place.told == "described"  # ": 60 were exploited in ..."
    if before not in (",", "and", "or", "while", "whereas") or not found:
        return False
    if not phrase.head and after is not None and after.lower in ("for", "in", "from", "under", "involving", "of", "to"):
        return True
    stated = [tally for tally in found if not (tally.compared and tally.part_of is None)]
    if not stated or stated[-1].part_of is None or before == "or":
        return False
    return place.plain or (not phrase.head and place.told in ("described", "other"))


def opens_parts(word: Item) -> bool:
    """Whether the parts of a number may stand right after a word: "including", "(", "whom", "comprised"."""
    return word.lower in _OPENINGS or "count-context:made-of" in word.tags


def _counts_else(bound: Bound, found: Sequence[Tally], opening: int) -> bool:
    """Whether brackets follow a number of something that is not counted: "400 passports (| 30 in 2011)"."""
    before = [phrase for phrase in bound.phrases if phrase.stop <= opening]
    if not before or before[-1].source != "number" or before[-1].head not in ("unknown", "none"):
        return False
    return all(tally.phrase is None or tally.phrase.at != before[-1].at for tally in found)


def are_victims(words: Sequence[Item], at: int) -> bool:
    """Whether a word says of people that they are victims."""
    return at < len(words) and "count-heads:victims" in words[at].tags


def closes_bracket(words: Sequence[Item]) -> bool:
    """Whether a sentence ends the brackets of the one before: "(70 adults and 23 children; | 81 women and 12 men)"."""
    marks = [word.text for word in words if word.text in "()"]
    return bool(marks) and marks[0] == ")"
