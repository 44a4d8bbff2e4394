"""One noun phrase of people: how many, of which nationality, of which group, and from where."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field
from functools import cache

from tipgraph.grammar.movement.people.groups import Group, PeopleList, joined
from tipgraph.grammar.movement.people.nationalities import demonyms, is_adjective, is_alone, is_national, is_noun
from tipgraph.grammar.movement.people.nouns import coordinated_nouns, describes_with, names_people_of
from tipgraph.grammar.movement.people.origins import from_after, groups_made, origins_set_after
from tipgraph.grammar.movement.people.words import (
    gender_of,
    gendered,
    genders_named,
    is_name,
    is_people_noun,
    noun_follows,
    noun_near,
    opens_pair,
    plain_word,
    qualifies,
    qualifies_thing,
    shares_noun,
    skip_quantifiers,
)
from tipgraph.grammar.movement.places.adjectives import sharing
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

#: Words other than nouns of people and names of places with which a phrase may open; any other need not be read on.
_OPENING = frozenset(
    f"flow-cues:{code}"
    for code in ("quantifier", "numeral", "determiner", "foreign", "native", "direction", "female", "male")
)


def people_phrase(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> PeopleList | None:
    """One noun phrase of people: quantifiers, adjectives of origin, nouns, and a "from" after them."""
    if at < len(items) and not may_open(items[at]):
        return None
    phrase = _Phrase(items, at, own, lexicon)
    i = skip_quantifiers(items, at)
    while i < len(items):
        if not phrase.describes(i):
            if is_noun(items, i):
                return phrase.with_noun(i)
            if phrase.origins and is_national(items, i):
                return PeopleList((Group(("persons",), tuple(dict.fromkeys(phrase.origins))),), i + 1)
            if is_alone(items, i):
                thing = items[i].codes("places", "adjective") and qualifies_thing(items, i + 1)
                return None if thing else demonyms(items, i, phrase.origins, own, lexicon)
            if not (phrase.tells_origin(i) or phrase.goes_on(i)):
                return None
        i += 1
    return None


@dataclass(slots=True)
class _Phrase:
    """What the words of a phrase say before its noun."""

    items: Sequence[Item]
    at: int  # where it begins
    own: str
    lexicon: Lexicon
    origins: list[str] = field(default_factory=list)
    #: The last adjective already qualifies the people of the one before it ("Afghan refugee and migrant").
    modified: bool = False
    directions: list[str] = field(default_factory=list)
    genders: list[str] = field(default_factory=list)
    unknown: int = 0  # how many words are adjectives that tell nothing

    def describes(self, i: int) -> bool:
        """Whether a noun of people only describes others: "adult Serbian women", "Thai, Roma, and Syrian children"."""
        items = self.items
        codes = items[i].codes("victims")
        if codes == ("adults",) and noun_follows(items, i + 1) and items[i + 1].codes("places", "adjective"):
            return True
        joined_on = bool(self.origins) and (items[i - 1].text == "," or "flow-cues:and" in items[i - 1].tags)
        if not codes or is_adjective(items, i) or (self.origins and not joined_on):
            return False
        if not (describes_with(items, i) or (joined_on and names_people_of(items, i))):
            return False
        if self.own not in self.origins:
            self.origins.append(self.own)
        self.modified = True
        return True

    def tells_origin(self, i: int) -> bool:
        """Whether an adjective tells where people are from: "Chinese", "foreign", "local"."""
        items, item = self.items, self.items[i]
        if codes := item.codes("places", "adjective", "demonym"):
            self.origins += (*sharing(item, self.directions, self.lexicon), *codes)
            self.directions.clear()
            self.genders += genders_named(item.codes("victims"))
            self.modified = True
            return True
        following = items[i + 1] if i + 1 < len(items) else None
        if "flow-cues:foreign" in item.tags and following is not None and noun_follows(items, i + 1):
            beside = self.modified and items[i - 1].codes("places", "adjective", "demonym")
            if not (beside or following.codes("places", "adjective") or qualifies(items, i)):
                self.origins.append(UNSPECIFIED)
            self.modified = True
            return True
        if "flow-cues:native" not in item.tags:
            return False
        listed = following is not None and following.text == "," and noun_follows(items, i + 2)
        if listed and not self.origins and "flow-cues:whose-people" in item.tags:
            self.origins.append(self.own)  # "local, South Asian, and Chinese men"
            return True
        if not (noun_follows(items, i + 1) or (following is not None and following.codes("places", "demonym"))):
            return False
        if ("flow-cues:whose-people" in item.tags or not self.origins) and opens_pair(items, i):
            self.origins.append(self.own)
        self.modified = True
        return True

    def goes_on(self, i: int) -> bool:
        """Whether a word leads on to the noun: a sex, a direction, a conjunction of adjectives, a name."""
        items, item = self.items, self.items[i]
        if gender := gender_of(item.tags):
            self.genders.append(gender)
            return True
        follows = noun_follows(items, i + 1)
        if "flow-cues:direction" in item.tags and follows:
            self.directions.append(item.text)
            return True
        if item.text == "," or "flow-cues:and" in item.tags:
            if item.text == "," and not (self.origins or self.genders) and follows and not shares_noun(items[i + 1]):
                return False  # "in the south, Chinese men": the direction is that of no people
            return bool(self.origins or self.directions or self.genders) and follows
        if self.origins and "flow-cues:quantifier" in item.tags and follows:
            return True  # "Chinese, Ukrainian, and other Central Asian citizens"
        if self.origins and is_name(item) and is_people_noun(items, i + 1):
            return True  # "Ecuadorian Kichwa children"
        self.unknown += 1
        return plain_word(item) and self.unknown <= (3 if self.origins else 2) and noun_near(items, i + 1)

    def with_noun(self, i: int) -> PeopleList | None:
        """The phrase with the nouns that begin at a word, and what stands behind them."""
        items, origins, victims, forms = self.items, self.origins, list[str](), list[str]()
        if origins and "flow-cues:foreign" in items[i].tags and _is_joined(items, i) and not qualifies(items, i):
            origins.append(UNSPECIFIED)  # "domestic and foreign victims"
        end = coordinated_nouns(items, i, victims, forms, bool(origins))
        if end == i:
            return None
        foreign = any("flow-cues:foreign" in x.tags for x in items[i:end])
        if end + 1 < len(items) and items[end].text in ("'", "'s") and is_people_noun(items, end + 1):
            victims.clear()  # "Afghan refugees' children"
            end = coordinated_nouns(items, end + 1, victims, forms, bool(origins))
        direct = end < len(items) and bool({"flow-cues:from", "flow-cues:of"} & items[end].tags)
        whence: tuple[str, ...] = ()
        if (attached := self._attached(end)) is not None:
            whence, end = attached
        elif foreign and not origins and any(_is_native_noun(x) for x in items[self.at : end]):
            origins += [UNSPECIFIED, self.own]  # "refugees and internally displaced persons"
        victims = gendered(victims, self.genders)
        return PeopleList(
            tuple(groups_made(victims, forms, origins, foreign and not self.modified, whence, direct)), end
        )

    def _attached(self, end: int) -> tuple[tuple[str, ...], int] | None:
        """The origins that are told behind the nouns, and where they end."""
        attached = from_after(self.items, end, self.own, self.lexicon)
        if attached is None and end < len(self.items) and {"flow-cues:of", "flow-cues:in"} & self.items[end].tags:
            attached = _of_whom(self.items, end, self.own, self.lexicon)
        if attached is None and not self.origins:
            attached = origins_set_after(self.items, end)
        return attached


def _is_joined(items: Sequence[Item], at: int) -> bool:
    """Whether a conjunction leads to a noun, maybe with a number between: "Thai and some foreign victims"."""
    before = at - 1
    if before and "flow-cues:quantifier" in items[before].tags:
        before -= 1
    return "flow-cues:and" in items[before].tags


def _is_native_noun(item: Item) -> bool:
    """Whether a noun of people says that they are the country's own: "villagers"."""
    return "flow-cues:native" in item.tags and item.is_of("victims") and "flow-cues:foreign" not in item.tags


def _of_whom(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> tuple[tuple[str, ...], int] | None:
    """The origins of the people whose children or wives are spoken of, and where they end: "of Nepali families"."""
    begin = at + 1
    if "flow-cues:of" not in items[at].tags:  # "women in the large and growing Iraqi refugee community"
        begin = next((i for i in range(at + 1, min(at + 6, len(items))) if items[i].codes("places")), len(items))
        between = items[at + 1 : begin]
        if not (between and "flow-cues:determiner" in between[0].tags and all(_is_beside(x) for x in between)):
            return None
    found = people_phrase(items, begin, own, lexicon)
    if found is None or any(group.victims != ("persons",) for group in found.groups):
        return None
    return joined((), *(group.origins for group in found.groups)), found.end


def _is_beside(item: Item) -> bool:
    """Whether an item is only an adjective beside the noun that it leads to."""
    return plain_word(item) or bool({"flow-cues:determiner", "flow-cues:and"} & item.tags)


def may_open(item: Item) -> bool:
    """Whether a phrase of people may begin with an item."""
    return not item.tags or _are_opening(item.tags) or item.is_number or "flow-cues:needy" in item.tags


@cache
def _are_opening(tags: frozenset[str]) -> bool:
    return not _OPENING.isdisjoint(tags) or any(tag.startswith(("victims:", "places:")) for tag in tags)
