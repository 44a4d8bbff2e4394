"""What the words around a term make of it: its least or greatest length, or the end of a change."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.reading import Item

_CUES = "instrument-cues:"
#: Words between "maximum" and its term: "a maximum prison sentence of", "the maximum is".
_LINKS = frozenset({"of", "is", "was", "are", "being", "at", "to", "remains", "from", "be", "by", "a"})
#: How far back "the maximum penalty for X is" may name its end.
_REACH = 10
#: And how far the verb of a change: "increased the minimum penalty for X from one year to".
_CHANGE = 14


def tagged(items: Sequence[Item], at: int, *codes: str) -> bool:
    """Whether an item has one of some cues of the instruments' vocabulary."""
    return 0 <= at < len(items) and any(f"{_CUES}{code}" in items[at].tags for code in codes)


def limit_before(items: Sequence[Item], first: int, *, near: bool = False) -> tuple[int, str]:
    """Where the words that make a term the shortest or longest begin, and "minimum" or "maximum"; empty where none do.

    Args:
        items: the items of a sentence.
        first: where the term begins.
        near: whether only words right before the term count.
    """
    at, said = first - 1, False
    while at >= 0 and first - at <= (2 if near else _REACH):
        for limit in ("maximum", "minimum"):
            if tagged(items, at, limit):
                return at, limit
        word = items[at].lower
        if word in ("is", "was", "are", "being", "remains", "from"):
            said = True  # what comes before is the subject: "the maximum penalty for slavery is"
        elif word in _LINKS or tagged(items, at, "term", "penalty"):
            pass
        elif not said or not items[at].text[0].isalnum() or tagged(items, at, "prescribing"):
            break
        at -= 1
    return first, ""


def limit_after(items: Sequence[Item], stop: int) -> tuple[int, str]:
    """Where "or more", "minimum" after a term ends, and what it makes of the term; empty where there is none."""
    at = stop
    if tagged(items, at, "term"):
        at += 1
    elif at + 1 < len(items) and items[at].lower == "in" and tagged(items, at + 1, "term"):
        at += 2
    for place in (stop, at):
        if 0 <= place < len(items) and items[place].lower.partition(" ")[0] in ("or", "minimum", "maximum"):
            if tagged(items, place, "minimum"):
                return place + 1, "minimum"
            if tagged(items, place, "maximum"):
                return place + 1, "maximum"
    return stop, ""


def change_before(items: Sequence[Item], first: int) -> str:
    """ "To", "from" or "by" where a term is one end of a change, or what something rises by; empty where it is none."""
    at = first - 1
    while at >= 0 and (tagged(items, at, "maximum", "minimum") or items[at].lower in ("a", "an")):
        at -= 1
    if tagged(items, at, "additional"):
        return "by"
    if at < 0:
        return ""
    link = items[at].lower
    if link in ("between", "from") or items[first].lower in ("between", "from"):
        link = "from"
    elif tagged(items, at, "raising") and link.endswith(" to"):
        return "to"
    elif link not in ("to", "by"):
        return ""
    for back in range(at - 1, max(-1, at - _CHANGE), -1):
        if tagged(items, back, "raising"):
            return link
        if items[back].text in ("'", "'s"):
            continue  # "from one year's imprisonment to"
        if not items[back].text[0].isalnum() or tagged(items, back, "prescribing"):
            break
    return ""
