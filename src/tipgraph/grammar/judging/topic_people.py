"""Whether a clause tells that officials are pursued, or that victims are punished: who does it to whom."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import BE, DETERMINERS, NEGATIONS, PREPOSITIONS, RELATIVES
from tipgraph.reading import Item

_JUSTICE = frozenset({"investigation", "prosecution", "conviction", "sentencing", "dismisses"})
_FENCES = frozenset(
    {"to", "with", "by", "for", "from", "at", "in", "who", "that", "which", "among", "through", "on", "as", ";", "into"}
)
_VICTIM_FENCES = _FENCES - {"with", "at", "in"} | {"against", "of", "involving", "under"}
_CRIMES = frozenset({"'s", "trafficking", "labor", "abuse", "prostitution", "sex", "pornography"}) | {
    "traffickers",
    "trafficker",
    "smugglers",
    "smuggler",
    "molesters",
    "abusers",
}
_JOINS = frozenset({"and", "or"})
_BE = BE | {"get", "got"}
_NO = NEGATIONS | {"fewer", "few", "rarely", "seldom"}
#: How many words may stand between a deed and the one to whom it is done.
_REACH = 8
#: How many words an object with its conjunction takes at least.
_OBJECT = 2
#: How many words after the verb the deed of a passive clause may stand.
_DEED = 5
#: How many words before "that" may name those who do a deed.
_NAMED = 3


def pursues_officials(items: Sequence[Item], cues: Sequence[frozenset[str]], verb: int) -> bool:
    """Whether officials are those whom it is said to be investigated, tried or dismissed, or not to be."""
    return _done_to("official", _JUSTICE, _FENCES, items, cues, verb)


def punishes_victims(
    items: Sequence[Item], cues: Sequence[frozenset[str]], verb: int, *, suffering: bool, shortfall: bool
) -> bool:
    """Whether victims are those whom it is said to be punished (a shortfall), or not to be (an effort)."""
    suffer = suffering and any("punishes" in codes for codes in cues[verb : verb + _DEED + 1])
    suffer = suffer or (suffering and _are_put_out(cues))
    if not suffer and not _done_to("victim", frozenset({"punishes"}), _VICTIM_FENCES, items, cues, verb):
        return False
    return _is_denied(items, verb) != shortfall


def _are_put_out(cues: Sequence[frozenset[str]]) -> bool:
    """Whether people are got rid of: "were | left at the border"."""
    return any(
        "gets-rid" in deed and any("outside" in codes for codes in cues[at + 1 : at + 1 + _DEED])
        for at, deed in enumerate(cues)
    )


def _is_denied(items: Sequence[Item], verb: int) -> bool:
    """Whether a clause is denied, and not only what tells of whom it speaks: "women who have | no | papers"."""
    told = next((at for at, item in enumerate(items[:verb]) if item.lower == "who"), verb)
    return any(_denies(items, at) for at in range(len(items)) if not told < at < verb)


def _denies(items: Sequence[Item], at: int) -> bool:
    numbered = items[at].text == "No" and at + 1 < len(items) and (items[at + 1].text == "." or items[at + 1].is_number)
    return not numbered and (items[at].lower in _NO or items[at].lower.endswith("n't"))


def _done_to(
    whom: str,
    deeds: frozenset[str],
    fences: frozenset[str],
    items: Sequence[Item],
    cues: Sequence[frozenset[str]],
    verb: int,
) -> bool:
    for at, codes in enumerate(cues):
        if deeds.isdisjoint(codes) or (at != verb and (_is_attribute(items, at) or _is_of_others(items, cues, at))):
            continue
        for after in range(at + 1, min(at + 1 + _REACH, len(items))):
            if items[after].lower in fences and not (items[after].lower == "of" and _is_noun(items[at])):
                break
            if _other_deed(items, cues, at, after):
                break
            if whom in cues[after] and not _is_of_crime(items, after):
                return True
        if verb <= at <= verb + _DEED and any(item.lower in _BE for item in items[verb : at + 1]):
            for before in range(verb):
                if whom in cues[before] and not any(
                    item.lower in ("of", "by", "against") for item in items[max(0, before - 2) : before]
                ):
                    return True
    return False


def _is_of_crime(items: Sequence[Item], at: int) -> bool:
    """Whether a word only tells of which crime, or of whose kin: "criminalize | child | trafficking"."""
    return at + 1 < len(items) and items[at + 1].lower in _CRIMES


def _other_deed(items: Sequence[Item], cues: Sequence[frozenset[str]], deed: int, at: int) -> bool:
    """Whether a deed of another kind, with people of its own, begins: "to prosecute traffickers or protect victims"."""
    others = cues[at] - {"punishes", "victim", "official"}
    return at - deed > _OBJECT and items[at - 1].lower in _JOINS and bool(others) and "victim" not in cues[at]


def _is_attribute(items: Sequence[Item], at: int) -> bool:
    """Whether a participle only tells of which people others speak: "among deported migrants"."""
    before = items[at - 1].lower if at else ""
    return items[at].lower.endswith("ed") and (before in DETERMINERS or before in PREPOSITIONS)


def _is_of_others(items: Sequence[Item], cues: Sequence[frozenset[str]], at: int) -> bool:
    """Whether a deed is that of others just named, who are no officials: "agencies | that hold | migrants"."""
    if not at or items[at - 1].lower not in RELATIVES:
        return False
    return all("official" not in codes for codes in cues[max(0, at - 1 - _NAMED) : at])


def _is_noun(item: Item) -> bool:
    return item.lower.endswith(("ion", "ions", "ment", "arrest", "arrests"))
