"""The nouns of one phrase of people: "women, girls, and boys", "Roma and Ashkali children"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.people.words import noun_follows
from tipgraph.reading import Item

#: The victims' groups that say more than "persons".
_GROUPS = frozenset(f"victims:{code}" for code in ("women", "girls", "men", "boys", "children", "adults", "lgbt"))


def coordinated_nouns(items: Sequence[Item], at: int, victims: list[str], forms: list[str], named: bool) -> int:
    """Read coordinated nouns of people ("women, girls, and boys") into the lists; the index after them.

    A noun that brings an origin of its own ends the list before it, and so does one followed by "from". `named` says
    that an adjective before the list gives the origin of all.
    """
    i = at
    end = at
    while i < len(items):
        item = items[i]
        codes = [s.code for s in item.senses if s.scheme == "victims"]
        following = tuple(s.code for s in items[i + 1].senses if s.scheme == "victims") if i + 1 < len(items) else ()
        if codes and "flow-cues:native" in item.tags and _shares_noun(items, i + 1):
            codes = []  # "Roma and Ashkali children"
        elif codes and following and following != ("persons",):
            codes = []  # "Romani children": the first noun only describes the second
        elif codes and codes == ["persons"] and i > at and items[i - 1].tags & _GROUPS and i - 1 == end - 1:
            end = i + 1  # "child laborers": the second noun says no more than the first
        elif codes and i > at and {*codes} <= {*victims} - {"persons"}:
            break  # "men and women, as well as [men] from Chad"
        elif codes:
            victims.extend(codes)
            forms.extend(s.code for s in item.senses if s.scheme == "exploitation")
            end = i + 1
        elif i > at and not victims and "flow-cues:and" in items[i - 1].tags and _is_unknown_people(item):
            pass  # "San and Zemba children"
        elif "flow-cues:mainly" in item.tags:
            break  # "children, mainly Roma"
        elif victims and ends_those_who_act(items, at, i):
            break  # "by their relatives, and maids from Kenya are ..."
        elif victims and _only_describes(items, i):
            break  # "girls, particularly orphans"
        elif not (item.text in (",", "/") or "flow-cues:and" in item.tags or "flow-cues:quantifier" in item.tags):
            break
        i += 1
        if codes and i < len(items) and "flow-cues:from" in items[i].tags:
            break
        if (
            not codes
            and i < len(items)
            and "flow-cues:foreign" in items[i].tags
            and victims
            and (not named or "flow-cues:alien" in items[i].tags)
        ):
            break
        if not codes and i < len(items) and victims and items[i].tags & _GROUPS and _is_after_as(items, at):
            break  # "working as domestic workers, and women ..."
    return end


def describes_with(items: Sequence[Item], at: int) -> bool:
    """Whether a people's name describes a noun together with the adjectives of countries.

    "[Roma] and Syrian children", which are children of both; "Thai, [Roma], and Lao children".
    """
    if "flow-cues:native" not in items[at].tags or not items[at].is_capitalised:
        return False
    i = at + 1
    while i < len(items) and (items[i].text == "," or "flow-cues:and" in items[i].tags):
        i += 1
    adjective, noun = (*items[i : i + 2], None, None)[:2]
    if adjective is None or noun is None or i == at + 1:
        return False
    named = bool(adjective.codes("places", "adjective")) or names_people_of(items, i)
    return named and (bool(noun.tags & _GROUPS) or noun_follows(items, i + 1))


def names_people_of(items: Sequence[Item], at: int) -> bool:
    """Whether a people's name stands right before the noun: "Lebanese and [Dom] children"."""
    named = "flow-cues:native" in items[at].tags and items[at].is_capitalised
    return named and at + 1 < len(items) and bool(items[at + 1].tags & _GROUPS)


def ends_those_who_act(items: Sequence[Item], at: int, link: int) -> bool:
    """Whether kin by whom something is done end at a comma and a conjunction, behind which others are named."""
    acted = any("flow-cues:by" in item.tags for item in items[max(0, at - 2) : at])
    acted = acted and any("flow-cues:kin" in item.tags for item in items[at:link])
    return acted and link + 1 < len(items) and items[link].text == "," and "flow-cues:and" in items[link + 1].tags


def _only_describes(items: Sequence[Item], at: int) -> bool:
    """Whether an "especially" between a comma and people opens a closer description of those before."""
    tags = items[at].tags
    if "flow-cues:list-example" not in tags or "flow-cues:quantifier" not in tags or "flow-cues:and" in tags:
        return False
    return items[at - 1].text == ","


def _is_unknown_people(item: Item) -> bool:
    """Whether a word beside a known people may be another: "San and [Zemba] children"."""
    return not item.tags and item.text.istitle()


def _is_after_as(items: Sequence[Item], at: int) -> bool:
    """Whether a noun of people is what others work as: "as cooks", "as maids"."""
    job = not items[at].tags & _GROUPS or items[at].is_of("exploitation")
    return job and at > 0 and "flow-cues:as" in items[at - 1].tags


def _shares_noun(items: Sequence[Item], at: int) -> bool:
    """Whether a conjunction and another people lead to a noun of both: "Roma [and Ashkali children]"."""
    if at >= len(items) or "flow-cues:and" not in items[at].tags:
        return False
    groups = [x.codes("victims") for x in items[at + 1 : at + 3]]
    return (
        len(groups) == 2
        and (bool(groups[0]) or _is_unknown_people(items[at + 1]) or "flow-cues:foreign" in items[at + 1].tags)
        and bool(items[at + 2].tags & _GROUPS)
    )
