"""The words after a head that say what an instrument is about, and where they end."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.instruments.naming.about_ends import ends_about, is_used
from tipgraph.grammar.instruments.naming.limits import CUES
from tipgraph.grammar.tokens import ARTICLES, CONJUNCTIONS, has, is_name_word, year_of
from tipgraph.reading import Item

_ABOUT = frozenset({"on", "for", "against", "of", "to", "concerning", "regarding", "about", "with", "between", "in"})
_LONGEST = 16


def about_end(tokens: Sequence[Item], at: int, kind: str) -> int:
    """The end of the words that say what an instrument is about, from `at`; `at` where there are none."""
    if at >= len(tokens):
        return at
    opens = tokens[at]
    if kind == "law" and (dated := _after_date(tokens, at)):
        return about_end(tokens, dated, kind) if about_end(tokens, dated, kind) > dated else at
    amends = (
        kind == "law" and opens.text[0].isupper() and opens.lower.endswith("ing") and tokens[at - 1].text[0].isupper()
    )
    related = kind == "law" and opens.text[0].isupper() and opens.lower.endswith("ed") and tokens[at + 1 : at + 2]
    if related and tokens[at + 1].lower == "to" and tokens[at + 2 : at + 3] and is_name_word(tokens[at + 2]):
        return about_end(tokens, at + 1, kind)  # "the Law Related to Child Labor"
    added = kind == "treaty" and at + 2 < len(tokens) and tokens[at + 1].lower == "the" and is_name_word(tokens[at + 2])
    infinitive = (
        opens.lower == "to"
        and at + 1 < len(tokens)
        and (
            added
            or has(tokens[at + 1], CUES + "purpose")
            or is_name_word(tokens[at + 1])
            or (kind == "law" and has(tokens[at + 1], CUES + "purpose-of-new") and _is_new(tokens, at))
        )
    )
    amended = opens.lower == "to" and has(tokens[at - 1], CUES + "amending")
    infinitive = infinitive or amended
    if opens.lower == "to" and (not infinitive or (kind == "law" and is_used(tokens, at))):
        return at
    if not (
        amends
        or infinitive
        or opens.lower in _ABOUT
        or (kind in ("law", "agreement") and has(opens, CUES + "ruling") and not _is_changed_code(tokens, at))
        or (kind == "law" and is_ruling(opens) and not _is_changed_code(tokens, at))
    ):
        return at
    if opens.lower == "for" and any(has(token, CUES + "ordinal") for token in tokens[at + 1 : at + 4]):
        return at
    if opens.lower == "on" and at + 1 < len(tokens) and tokens[at + 1].lower in ("its", "their"):
        return at  # "published the plan | on its website"
    if opens.lower == "for" and at + 1 < len(tokens) and has(tokens[at + 1], CUES + "handing-on"):
        return at  # "circulated a draft plan | for comment"
    if kind == "law" and has(tokens[at - 1], CUES + "code") and tokens[at - 1].text.islower() and opens.lower == "on":
        return at  # "a provision of the penal code | on begging"
    if opens.lower == "for" and kind == "law" and (_is_of_people(tokens[at + 1 : at + 4]) or _is_of_charge(tokens, at)):
        return at
    if opens.lower in ("in", "with", "between") and kind != "agreement":
        return at
    if opens.lower == "in" and any(year_of(token) or token.codes("months") for token in tokens[at + 1 : at + 3]):
        return at
    if opens.lower == "of" and not (
        at + 1 < len(tokens)
        and (kind == "treaty" or is_name_word(tokens[at + 1]) or has(tokens[at + 1], CUES + "topic"))
    ):
        return at
    stop = at + 1
    while stop < len(tokens) and stop - at < _LONGEST and not ends_about(tokens, stop, at):
        stop += 1
    while stop > at and (
        tokens[stop - 1].lower in _ABOUT
        or tokens[stop - 1].lower in CONJUNCTIONS | ARTICLES
        or not tokens[stop - 1].text[-1].isalnum()
    ):
        stop -= 1
    alone = stop == at + 1 and is_ruling(opens)
    return at if alone else stop  # "a decree requiring | it to do so"


def advised_end(tokens: Sequence[Item], base: int, stop: int) -> int:
    """Where a name in advice ends: "pass the law on begging | and pay for inspections"."""
    for at in range(base + 1, stop - 1):
        following = tokens[at + 1]
        if tokens[at].lower == "and" and following.text.islower() and not has(following, CUES + "topic"):
            return at
    return stop


def _is_changed_code(tokens: Sequence[Item], at: int) -> bool:
    """Whether what a participle tells is of provisions of a code: "adding articles to the penal code | banning"."""
    return has(tokens[at - 1], CUES + "code") and any(token.lower == "to" for token in tokens[max(0, at - 4) : at])


def _is_new(tokens: Sequence[Item], at: int) -> bool:
    """Whether a law is spoken of for the first time: "a law | to provide", "legislation | to raise"."""
    before = tokens[max(0, at - 4) : at]
    passed = any(has(token, CUES + "adopted", CUES + "draft") for token in before[:-1])
    return passed and (has(before[-1], CUES + "legislation") or any(token.lower in ("a", "an") for token in before))


def _is_of_people(following: Sequence[Item]) -> bool:
    """Whether the words after "for" tell to whom a law is applied, or who learns of it, and not what it is about.

    "Train all courts on the trafficking law for | judges", "sentences under the law for | labor traffickers".
    """
    return bool(following) and (
        following[0].lower in ("all", "any", "every") or any(has(token, CUES + "dealt-with") for token in following[:3])
    )


def _is_of_charge(tokens: Sequence[Item], at: int) -> bool:
    """Whether "for" tells what people were charged with: "convicted under the 2008 law | for sex trafficking"."""
    charged = at + 1 < len(tokens) and has(tokens[at + 1], CUES + "topic")
    under = any(token.lower == "under" for token in tokens[max(0, at - 7) : at])
    return charged and under and tokens[at - 1].text.islower()


def _after_date(tokens: Sequence[Item], at: int) -> int:
    """Where what a law rules begins after "in 2014" or "passed in 2014"; 0 where that is not so."""
    first = at + 1 if has(tokens[at], CUES + "adopted") else at
    if first + 2 < len(tokens) and tokens[first].lower == "in" and year_of(tokens[first + 1]) is not None:
        return first + 2 if is_ruling(tokens[first + 2]) else 0
    return 0


def is_ruling(token: Item) -> bool:
    """Whether a participle after a law says what it rules ("criminalizing", "enhancing")."""
    return has(token, CUES + "ruling") or (
        token.text.islower()
        and token.lower.partition(" ")[0].endswith("ing")
        and len(token.text) > 6
        and token.lower not in PREPOSITIONS
        and not has(token, CUES + "draft")  # "a bill | awaiting debate"
    )
