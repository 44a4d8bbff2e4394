"""Words beside a name that say what it is: "the NGO Casa Luna", "Hope Now, an NGO", "networks such as Black Lion"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.bodies.kinds import CUES
from tipgraph.grammar.tokens import has, is_name_word, is_place
from tipgraph.reading import Item

#: The kind that each word beside a name makes of it.
_KIND_OF_TITLE = {
    "armed-title": "armed-group",
    "gang-title": "other",
    "network-title": "other",
    "firm-title": "other",
    "house-title": "ngo",
    "ngo-title": "ngo",
}
TITLES = frozenset(CUES + title for title in _KIND_OF_TITLE)
_LIKE = frozenset({"as", "including", "named", "called", "like"})
_ARTICLES = frozenset({"a", "an", "another", "the", "both", "all"})


def titled(tokens: Sequence[Item], first: int, stop: int) -> str:
    """The kind that a title beside a name gives it; empty where there is none."""
    for title, kind in _KIND_OF_TITLE.items():
        if titled_by(tokens, first, stop, title):
            return kind
    return ""


def titled_by(tokens: Sequence[Item], first: int, stop: int, title: str) -> bool:
    """Whether the word NGO (or militia) stands before a name, or after it between commas ("X, an NGO,")."""
    if title == "house-title":
        at = first - 1
        if at < 1 or not has(tokens[at], CUES + title) or not tokens[at].text.islower():
            return False
        if tokens[at - 1].lower in _ARTICLES:
            return " " in tokens[at].text  # "the crisis center Sezim", not "the shelter Sezim"
        return at > 1 and tokens[at - 1].text.islower() and tokens[at - 2].lower in _ARTICLES
    if title == "network-title" and stop - first == 1:
        return False  # "networks such as Facebook"
    if title in ("gang-title", "network-title"):
        return not any(is_place(token) for token in tokens[first:stop]) and (
            _is_example(tokens, first, title) or _in_apposition(tokens, stop, title)
        )
    if first and has(tokens[first - 1], CUES + title):
        return True
    if (
        stop < len(tokens)
        and first
        and has(tokens[stop], CUES + "short-title")
        and tokens[first - 1].lower in ("the", "by")
    ):
        return title == "ngo-title"  # "the Casa Verde NGO"
    if first > 1 and tokens[first - 1].text == '"' and has(tokens[first - 2], CUES + title):
        return True  # the NGO "Hope and Help"
    # "a nongovernmental organization (NGO), Casa Luna,"
    if first > 3 and tokens[first - 1].text == "," and tokens[first - 2].text == ")" and tokens[first - 4].text == "(":
        return has(tokens[first - 3], CUES + title)
    # "a local NGO, Casa Luna,", "two NGOs, Casa Luna and Hope Now"
    if first > 1 and tokens[first - 1].text == "," and has(tokens[first - 2], CUES + title):
        return not tokens[first - 2].lower.endswith("s") or _is_counted(tokens, first - 2)
    if _is_listed_behind(tokens, first, title):
        return True
    if (
        first > 1
        and tokens[first - 1].lower in _LIKE
        and any(has(token, CUES + title) for token in tokens[max(0, first - 4) : first - 1])
    ):
        return True
    return _in_apposition(tokens, stop, title)


def _is_listed_behind(tokens: Sequence[Item], first: int, title: str) -> bool:
    """Whether a name goes on a list that a plural title opens: "NGOs La Strada, | Ban Ying, and | KOK"."""
    at = first
    while at > 1 and (tokens[at - 1].text == "," or tokens[at - 1].lower == "and"):
        while at > 1 and (tokens[at - 1].text == "," or tokens[at - 1].lower == "and"):
            at -= 1
        end = at
        while at and is_name_word(tokens[at - 1]) and not has(tokens[at - 1], CUES + title):
            at -= 1
        if at == end:
            return False
    return 0 < at < first and has(tokens[at - 1], CUES + title) and tokens[at - 1].lower.endswith("s")


def _is_example(tokens: Sequence[Item], first: int, title: str) -> bool:
    """Whether a title and "such as", with nothing between, stand before a name."""
    at = first - 1
    if at >= 0 and tokens[at].lower == "the":
        at -= 1
    if at < 1 or tokens[at].lower not in _LIKE:
        return False
    at -= 1
    while at >= 0 and (tokens[at].lower == "such" or tokens[at].text == ","):
        at -= 1
    return at >= 0 and has(tokens[at], CUES + title)


def _in_apposition(tokens: Sequence[Item], stop: int, title: str) -> bool:
    """Whether a title follows a name between commas: "X, an NGO,", "X and Y, both NGOs,"."""
    opened = (
        stop + 2 < len(tokens)
        and tokens[stop].text == ","
        and (tokens[stop + 1].lower in _ARTICLES or tokens[stop + 1].is_of("numbers"))
    )
    return opened and any(has(token, CUES + title) for token in tokens[stop + 2 : stop + 5])


def _is_counted(tokens: Sequence[Item], at: int) -> bool:
    """Whether a number stands before a title: "two NGOs", "three local NGOs"."""
    return any(token.text[0].isdigit() or token.is_of("numbers") for token in tokens[max(0, at - 2) : at])
