"""Where the name of a law, a plan or an agreement begins before its head."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import NEGATIONS
from tipgraph.grammar.tokens import (
    ARTICLES,
    FUNCTION_WORDS,
    has,
    is_name_word,
    is_place,
    place_of,
    year_of,
)
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

CUES = "instrument-cues:"
KINDS = {
    "law-head": "law",
    "code": "law",
    "plan-head": "plan",
    "program-head": "plan",
    "agreement-head": "agreement",
    "maybe-agreement": "agreement",
    "treaty-head": "treaty",
    "procedure-head": "procedure",
    "procedure-named": "procedure",
    "procedure-made": "procedure",
}
#: What may stand before the year of a name.
_BEFORE_YEAR = ARTICLES | {"its", "their", "'s", "this", "that"}
_NO_ADJECTIVE = frozenset(CUES + code for code in ("finite-verb", "adopted", "draft", "in-force", "signed", "ratified"))
_PLAIN_WORDS = 4
_LONGEST_BRACKET = 10
HEADS = frozenset(CUES + code for code in KINDS) | {CUES + "article"}


def before_head(tokens: Sequence[Item], head: int) -> int:
    """Where the words before a head that belong to its name begin."""
    first = head
    while first:
        token = tokens[first - 1]
        if (
            _modifies(token)
            or _place_inside(tokens, first - 1)
            or _is_joined(tokens, first - 1)
            or (has(token, CUES + "before-topic") and has(tokens[first], CUES + "topic"))
            or (
                token.lower in ("and", "in", "of", "for", "the", "to", "on", "against", "from", "'s", "'", "or")
                and first > 1
                and _links(tokens, first - 1)
            )
        ):
            first -= 1
        elif _closes_bracket(tokens, first - 1):
            first -= 3
        elif opens := _bracketed_list(tokens, first - 1):
            first = opens
        elif (begins := _listed_before(tokens, first - 1)) >= 0:
            first = begins
        else:
            break
    if first > 1 and tokens[first - 1].lower == "and" and _is_other_plan(tokens, first - 2, head):
        return before_head(tokens, first - 2)
    while first < head and tokens[first].lower in ("and", "or", "of", "the", "in", "'s", "to", "for", "on", "against"):
        first += 1
    if first < head and first == 0 and has(tokens[first], "organization-cues:opens-sentence"):
        first += 1
    if 0 < first < head and tokens[first].lower == "draft" and tokens[first - 1].lower == "to":
        first += 1  # "continued to draft | comprehensive legislation"
    return _dated_before(tokens, first)


def _is_other_plan(tokens: Sequence[Item], at: int, head: int) -> bool:
    """Whether a word in capitals names a plan with the one behind "and": "the Strategic Framework and Action Plan"."""
    both = tokens[at].text[0].isupper() and tokens[head].text[0].isupper()
    return both and has(tokens[head], CUES + "plan-head") and has(tokens[at], CUES + "framework")


def _dated_before(tokens: Sequence[Item], first: int) -> int:
    """Where a name begins whose year stands before words that tell of none by themselves: "the 2003 fair wages law"."""
    for at in range(first - 1, max(0, first - 1 - _PLAIN_WORDS), -1):
        token = tokens[at]
        if year_of(token) is not None:
            return at if tokens[at - 1].lower in _BEFORE_YEAR else first
        if not (token.text[0].isalpha() and token.text.islower()) or is_small(token) or has(token, *_NO_ADJECTIVE):
            return first
    return first


def _listed_before(tokens: Sequence[Item], at: int) -> int:
    """Where a name begins that lists what it is on: "Employment of Women, Young Persons, and Children Act"; else -1."""
    if tokens[at].lower == "and" and at and tokens[at - 1].text == ",":
        at -= 1
    elif tokens[at].text != ",":
        return -1
    first, of = at, any(token.lower == "of" for token in tokens[at : at + 6])
    while first and (is_name_word(tokens[first - 1]) or tokens[first - 1].lower in (",", "of", "and")):
        if has(tokens[first - 1], *HEADS) or is_place(tokens[first - 1]):
            return -1
        of = of or tokens[first - 1].lower == "of"
        first -= 1
    opens = first > 0 and (tokens[first - 1].lower == "the" or year_of(tokens[first - 1]) is not None)
    return first if of and opens and is_name_word(tokens[first]) else -1


def _closes_bracket(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bracket inside a name ends at `at`: "Trafficking in Persons (Prevention) Act"."""
    return (
        at > 2
        and tokens[at].text == ")"
        and tokens[at - 2].text == "("
        and all(
            tokens[place].text[0].isupper()
            and (_modifies(tokens[place]) or has(tokens[place], CUES + "code", CUES + "law-head"))
            for place in (at - 1, at - 3)
        )
        and tokens[at + 1].text[0].isupper()
        and (has(tokens[at + 1], *HEADS) or not tokens[at - 1].text.isupper())
    )


def _bracketed_list(tokens: Sequence[Item], at: int) -> int:
    """Where a bracket with several words opens that ends at `at`: "Persons (Prevention, Care, and Punishment) Act"."""
    if tokens[at].text != ")" or not (tokens[at + 1].text[0].isupper() and has(tokens[at + 1], *HEADS)):
        return 0
    for opens in range(at - 1, max(0, at - _LONGEST_BRACKET), -1):
        if tokens[opens].text == "(":
            return opens if tokens[opens - 1].text[0].isupper() and opens < at - 2 else 0
        if not (is_name_word(tokens[opens]) or tokens[opens].lower in ("and", ",", "of")):
            return 0
    return 0


def _is_joined(tokens: Sequence[Item], at: int) -> bool:
    """Whether a head in capitals stands inside a longer name: "Criminal Code Amendment"."""
    following = tokens[at + 1].text
    return (
        has(tokens[at], CUES + "code") and tokens[at].text[0].isupper() and (following[0].isupper() or following == "(")
    )


def _place_inside(tokens: Sequence[Item], at: int) -> bool:
    """Whether a place is part of a name: "Protection of Indonesian Migrant Workers Law", "ASEAN Convention"."""
    if not is_place(tokens[at]) or not tokens[at + 1].text[0].isupper():
        return False
    inside = (
        at > 1
        and tokens[at - 1].lower in ("of", "for", "on")
        and tokens[at - 2].text[0].isupper()
        and not is_place(tokens[at - 2])
    )
    return inside or has(tokens[at + 1], CUES + "treaty-head")


def _modifies(token: Item) -> bool:
    if is_place(token) and not has(token, CUES + "modifier"):
        return token.text[0].isupper() and place_of(token) == UNSPECIFIED  # "Foreign Employment Act"
    if has(token, CUES + "topic", CUES + "modifier") or year_of(token) is not None:
        return True
    if token.text[0].isupper() and not is_calendar(token) and not has(token, *HEADS) and not is_small(token):
        return True
    return (
        "-" in token.text
        and len(token.text) > 3
        and token.lower.endswith(("year", "trafficking", "slavery", "smuggling", "procurement"))
    )


def is_calendar(token: Item) -> bool:
    """Whether a word names a month or a day of the week; the vocabulary leaves out "may", which is none."""
    return has(token, "organization-cues:calendar") or token.text == "May"


def is_small(token: Item) -> bool:
    """Whether a word in capitals is only a small word that opens a sentence."""
    return token.lower in FUNCTION_WORDS or token.lower in NEGATIONS or has(token, CUES + "according")


def _links(tokens: Sequence[Item], at: int) -> bool:
    """Whether a small word stands inside a name: between capitals, or between words of one topic."""
    before, after = tokens[at - 1], tokens[at + 1]
    if _shares_noun(tokens, at):
        return True
    if before.text[0].isupper() and after.text[0].isupper() and not is_small(before):
        if tokens[at].lower in ("and", "or") and has(before, *HEADS):
            return False
        if (
            tokens[at].lower == "and"
            and has(after, *HEADS)
            and tokens[at + 2 : at + 3]
            and tokens[at + 2].text.islower()
        ):
            return False  # "the Law on Migration and | Law on Care"
        inside = at + 2 < len(tokens) and _place_inside(tokens, at + 1)
        return (not is_place(after) or inside) and not (at == 1 and tokens[at].lower == "and")
    if tokens[at].lower == "in":
        return before.lower.endswith("trafficking") and after.lower == "persons"
    if tokens[at].lower == "and" and year_of(before) is not None and year_of(after) is not None:
        return True
    if tokens[at].lower == "and":
        return (
            has(before, CUES + "topic", CUES + "modifier")
            and before.text[0].islower()
            and has(after, CUES + "topic", CUES + "modifier", CUES + "procedure-head")
        )
    return False


def _shares_noun(tokens: Sequence[Item], at: int) -> bool:
    """Whether two words of a name share what follows: "Assistance [to and] Protection of Victims Act"."""
    first = at - (tokens[at].lower == "and")
    if first < 1 or first + 2 >= len(tokens) or tokens[first].lower not in ("to", "of", "for", "from"):
        return False
    return (
        tokens[first + 1].lower == "and" and tokens[first - 1].text[0].isupper() and tokens[first + 2].text[0].isupper()
    )
