"""Those who exploit others, with the adjectives before them: "Indonesian labor traffickers", "organized groups"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import CUE, Mark
from tipgraph.grammar.movement.chunks.verbs import verb_kind
from tipgraph.reading import Item

#: What may stand before the adjectives.
_BEFORE = frozenset({CUE + "quantifier", CUE + "determiner"})


def agent(items: Sequence[Item], at: int) -> Mark | None:
    """Those who exploit, with the adjectives before them: "Indonesian labor traffickers", "organized groups"."""
    i = at
    limit = at + 9
    while i < len(items) and i < limit:
        tags = items[i].tags
        if CUE + "agent" in tags:
            following = items[i + 1] if i + 1 < len(items) else None
            # "transnational criminal networks and smugglers": one agent after another is read again by itself
            if following is not None and CUE + "agent" in following.tags and not forces_people(items, i + 1):
                i += 1
                continue
            if following is not None and following.text == "-" and following.start == items[i].end:
                return None  # "government-affiliated"
            held = frozenset({CUE + "agent"}.union(*(x.tags for x in items[at : i + 1])))
            return Mark(at, i + 1, held, items[i].lower)
        if (
            items[i].codes("places", "adjective")
            or (not tags and items[i].text[0].isalpha())
            or (i == at and not tags.isdisjoint(_BEFORE))
            or (items[i].text == "-" and i > at)
        ):
            i += 1
        elif i > at and (items[i].text == "," or CUE + "and" in tags) and goes_on_with_adjective(items, i):
            i += 1  # "Mauritanian, Nigerian, and Senegalese traffickers"
        elif (
            i > at
            and (CUE + "foreign" in tags or items[i].codes("exploitation") or CUE + "native" in tags)
            and not items[i].is_of("victims")
        ):
            i += 1
        else:
            return None
    return None


def forces_people(items: Sequence[Item], at: int) -> bool:
    """Whether a word that is an agent elsewhere is a verb here: "the military forces villagers"."""
    following = items[at + 1] if at + 1 < len(items) else None
    return verb_kind(items[at]) == "exploit" and following is not None and following.is_of("victims")


def goes_on_with_adjective(items: Sequence[Item], at: int) -> bool:
    """Whether a comma or conjunction stands between two adjectives of countries."""
    following = next((x for x in items[at + 1 : at + 3] if CUE + "and" not in x.tags), None)
    before = next((x for x in reversed(items[max(0, at - 2) : at]) if x.text != ","), None)
    return all(x is not None and bool(x.codes("places", "adjective")) for x in (before, following))
