"""Lists of people, and where the text says they are from: "Fijian women and victims from Thailand and China"."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import replace

from tipgraph.grammar.movement.people.groups import Group, PeopleList, joined
from tipgraph.grammar.movement.people.nouns import ends_those_who_act
from tipgraph.grammar.movement.people.origins import from_after
from tipgraph.grammar.movement.people.phrase import people_phrase
from tipgraph.grammar.movement.places.lists import place_list
from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

#: How many words an aside may have.
_ASIDE = 6
#: Marks that may set it off.
_SETS_OFF = (",", "—", "–", "-", "(")


def people_list(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> PeopleList | None:
    """The people that are named from `at` on, with all that is coordinated; None where there are none."""
    inserted = _inserted(items, at)
    if inserted:
        return _with_inserted(items, at, inserted, own, lexicon)
    groups: list[Group] = []
    end = at
    resumed = counted = False
    bare = 0  # so many groups, from the first on, are only called by an adjective
    while True:
        begin, example = (at, False) if not groups else _after_links(items, end)
        if begin is None:
            break
        if groups and not example and (behind := _behind_aside(items, begin)):
            begin = behind
        found = people_phrase(items, begin, own, lexicon)
        if found is None:
            attached = from_after(items, begin, own, lexicon) if groups and example else None
            if groups and attached is None and (example or counted):
                attached = _counted_from(items, begin, own, lexicon)
                counted = attached is not None
            if attached is None and resumed:
                more = place_list(items, begin, own, lexicon, "from")
                if more is not None and begin > end + 1:  # "from Asia, including Nepalis, [and Africa]"
                    groups.append(replace(groups[0], origins=more.codes))
                    end = more.end
            if attached is None:
                break
            # "foreign women, including from Eastern Europe"
            named = () if groups[-1].origins == (UNSPECIFIED,) else groups[-1].origins
            groups[-1] = replace(groups[-1], origins=joined(named, attached[0]))
            end = attached[1]
            continue
        if groups and ends_those_who_act(items, at, end) and all(g.origins for g in found.groups):
            break  # "by their relatives, and maids from Kenya ..."
        if groups and not example and _only_a_job(items, at, groups) and all(g.origins for g in found.groups):
            break  # "for work as singers, and Peruvian men ..."
        if groups and not example and _only_a_job(items, at, groups) and _are_done_to(items, found):
            break  # "work as maids, and the boys are forced ..."
        if example and groups and _counts(items[begin]) and _who_follows(items, found.end):
            # "300 Albanians, among them 19 girls who had been forced": it is said of the girls alone
            groups = [replace(g, origins=g.origins or groups[-1].origins) for g in found.groups]
        elif example and groups:
            # "migrants, especially women and girls": the same people, said more closely
            groups = specified(groups, found.groups)
        else:
            if groups and _share_noun(items, end, begin):
                groups[-1] = replace(groups[-1], victims=found.groups[0].victims)
            if bare == len(groups) and _is_adjective(items, begin, found.end):
                bare += 1
            elif bare and bare == len(groups):
                # "24 Thai, 18 Lao, and 12 Burmese women": all are women
                groups = [replace(g, victims=found.groups[0].victims) for g in groups]
                bare = 0
            groups.extend(found.groups)
        counted = example and _counts(items[begin])
        resumed = example and bool(groups[0].origins) and items[begin - 1].lower != ","
        end = found.end
    return PeopleList(tuple(groups), end) if groups else None


def _inserted(items: Sequence[Item], at: int) -> tuple[int, int] | None:
    """Where nationalities stand that narrow an adjective down: "migrant [- especially Afghan -] children"."""
    if items[at].tags.isdisjoint({"flow-cues:foreign", "flow-cues:native"}) and not _is_nationality(items[at]):
        return None
    for i in range(at + 1, min(at + _ASIDE, len(items) - 3)):
        if items[i].text in _SETS_OFF and "flow-cues:list-example" in items[i + 1].tags:
            end = next((j for j in range(i + 2, len(items)) if not _lists_nationality(items[j])), i + 2)
            closed = end > i + 2 and end + 1 < len(items) and (items[end].text in _SETS_OFF or items[end].text == ")")
            return (i, end + 1) if closed and items[end + 1].codes("victims") else None
        if items[i].codes("victims") and not _is_nationality(items[i]) and "flow-cues:foreign" not in items[i].tags:
            return None
    return None


def _lists_nationality(item: Item) -> bool:
    """Whether a word is a nationality or joins one to another."""
    return _is_nationality(item) or "flow-cues:and" in item.tags


def _with_inserted(
    items: Sequence[Item], at: int, inserted: tuple[int, int], own: str, lexicon: Lexicon
) -> PeopleList | None:
    """The people without what is inserted, and from where that says that those from elsewhere are."""
    begin, end = inserted
    found = people_list([*items[:begin], *items[end:]], at, own, lexicon)
    if found is None or found.end <= begin:
        return None
    named = [code for item in items[begin:end] for code in item.codes("places", "adjective")]
    groups = (
        replace(g, origins=joined([o for o in g.origins if o != UNSPECIFIED], named)) if UNSPECIFIED in g.origins else g
        for g in found.groups
    )
    return PeopleList(tuple(groups), found.end + end - begin)


def _is_adjective(items: Sequence[Item], begin: int, end: int) -> bool:
    """Whether people are counted, and called by an adjective to which a later noun may belong: "24 Thai"."""
    return end == begin + 2 and _counts(items[begin]) and bool(items[end - 1].codes("places", "adjective"))


def _who_follows(items: Sequence[Item], at: int) -> bool:
    """Whether a clause about the people just named, and no others, follows at once."""
    return at < len(items) and items[at].lower == "who"


def _counted_from(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> tuple[tuple[str, ...], int] | None:
    """Where some of the people just named are from, who are only counted: "victims, including [14 from India]"."""
    if at + 1 >= len(items) or not _counts(items[at]) or "flow-cues:from" not in items[at + 1].tags:
        return None
    return from_after(items, at + 1, own, lexicon)


def _counts(item: Item) -> bool:
    """Whether an item says how many: "14", "four"."""
    return item.is_number or "flow-cues:numeral" in item.tags


def _only_a_job(items: Sequence[Item], at: int, groups: Sequence[Group]) -> bool:
    """Whether people are only what others work as: "as singers"."""
    return at > 0 and "flow-cues:as" in items[at - 1].tags and not any(g.origins for g in groups)


def _are_done_to(items: Sequence[Item], people: PeopleList) -> bool:
    """Whether people who are no job open a clause of their own: "and [the boys] are"."""
    named = all("persons" not in g.victims for g in people.groups)
    return named and people.end < len(items) and "flow-cues:be" in items[people.end].tags


def specified(groups: list[Group], closer: Sequence[Group]) -> list[Group]:
    """The groups with what a closer description adds to the last of them.

    "Adults and children, primarily migrants from Somalia" come from Somalia; "migrants, especially women" are women.
    """
    origins = joined((), *(g.origins for g in closer if g.origins != (UNSPECIFIED,)))
    last = groups[-1]
    apart = len({g.origins for g in closer if g.origins}) > 1 and all(g.origins for g in closer)
    if apart and {*last.victims} <= {"persons", *(v for g in closer for v in g.victims)}:
        return [*groups[:-1], *closer]  # "migrants, among them Syrian children and women from Kenya": each their own
    known = {"persons", "children"} if {"girls", "boys"} & {*last.victims} else {"persons"}
    named = tuple(v for g in closer for v in g.victims if v not in known)  # "girls, particularly orphans"
    if origins and last.origins and last.origins != (UNSPECIFIED,):
        # "West African women, especially Senegalese": the Senegalese are women too
        return [*groups, *(replace(g, victims=last.victims) if g.victims == ("persons",) else g for g in closer)]
    return [*groups[:-1], replace(last, origins=origins or last.origins, victims=joined(last.victims, named))]


def _after_links(items: Sequence[Item], at: int) -> tuple[int | None, bool]:
    """The index after commas, conjunctions and asides, and whether an example or a closer description follows."""
    i = at
    example = False
    while i < len(items):
        tags = items[i].tags
        if items[i].text in (",", "—", "-", "(") or "flow-cues:and" in tags:
            i += 1
        elif "flow-cues:list-example" in tags:
            example = True
            i += 1
        else:
            break
    if i == at:
        return None, False
    if any("flow-cues:and" in item.tags for item in items[at:i]):
        example = False
    return i, example


def _behind_aside(items: Sequence[Item], at: int) -> int | None:
    """Where the list goes on behind words between commas: "Azerbaijani and[, according to some,] Uzbek women"."""
    if at < 3 or items[at - 1].text != "," or "flow-cues:and" not in items[at - 2].tags:
        return None
    if not _is_nationality(items[at - 3]):
        return None
    for i in range(at, min(at + _ASIDE, len(items))):
        if items[i].text == ",":
            return i + 1 if i + 1 < len(items) and _is_nationality(items[i + 1]) else None
        if _is_nationality(items[i]) or items[i].codes("victims") or not items[i].text[0].isalnum():
            return None
    return None


def _share_noun(items: Sequence[Item], end: int, at: int) -> bool:
    """Whether a nationality stands there without its noun, which the next one has: "Uzbek, and often Tajik men"."""
    if not (_is_nationality(items[end - 1]) and _is_nationality(items[at])):
        return False
    return any("flow-cues:and" in item.tags for item in items[end:at])


def _is_nationality(item: Item) -> bool:
    """Whether a word may stand before people, to say where they are from: "Uzbek", not "Uzbeks"."""
    return bool(item.codes("places", "adjective"))
