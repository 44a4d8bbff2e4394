"""The words after a head that say what an instrument is about, and where they end."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.instruments.naming.about_ends import ends_about, is_used
from tipgraph.grammar.instruments.naming.limits import CUES
from tipgraph.grammar.tokens import ARTICLES, CONJUNCTIONS, has, is_name_word, is_place, year_of
from tipgraph.reading import Item

_ABOUT = frozenset({"on", "for", "against", "of", "to", "concerning", "regarding", "about", "with", "between", "in"})
#: Words with which nothing ends that an instrument is about.
_LOOSE = _ABOUT | CONJUNCTIONS | ARTICLES
_LONGEST = 16
#: How far behind "a bill to" what it deals with may stand.
_REACH_TOPIC = 9


def about_end(tokens: Sequence[Item], at: int, kind: str) -> int:
    """The end of the words that say what an instrument is about, from `at`; `at` where there are none."""
    if at >= len(tokens):
        return at
    if kind == "law" and (dated := _after_date(tokens, at)):
        end = about_end(tokens, dated, kind)
        return end if end > dated else at
    if kind == "law" and _is_related(tokens, at):
        return about_end(tokens, at + 1, kind)  # "the Law Related to Child Labor"
    if kind == "agreement" and _is_signed_with_body(tokens, at):
        end = about_end(tokens, at + 1, kind)
        return end if end > at + 1 else at
    if not _opens(tokens, at, kind) or _leads_elsewhere(tokens, at, kind):
        return at
    stop = at + 1
    while stop < len(tokens) and stop - at < _LONGEST and not ends_about(tokens, stop, at):
        stop += 1
    while stop > at and (tokens[stop - 1].lower in _LOOSE or not tokens[stop - 1].text[-1].isalnum()):
        stop -= 1
    alone = stop == at + 1 and is_ruling(tokens[at])
    return at if alone else stop  # "a decree requiring | it to do so"


def _is_signed_with_body(tokens: Sequence[Item], at: int) -> bool:
    """Whether the partner stands behind a participle, and is no country: "an accord | signed with Caritas"."""
    if at + 3 >= len(tokens) or not has(tokens[at], CUES + "signs") or tokens[at + 1].lower != "with":
        return False
    partner = tokens[at + 2 + (tokens[at + 2].lower in ARTICLES)]
    return is_name_word(partner) and not is_place(partner)


def _is_related(tokens: Sequence[Item], at: int) -> bool:
    """Whether a participle of a name leads to what it is about: "the Law [Related] to Child Labor"."""
    opens, following = tokens[at], tokens[at + 1 : at + 3]
    related = opens.text[0].isupper() and opens.lower.endswith("ed") and len(following) > 1
    return related and following[0].lower == "to" and is_name_word(following[1])


def _opens(tokens: Sequence[Item], at: int, kind: str) -> bool:
    """Whether a word may open what an instrument is about: "on", "to combat", "criminalizing", "Amending"."""
    opens, before = tokens[at], tokens[at - 1]
    if opens.lower == "to":
        return _opens_purpose(tokens, at, kind)
    if opens.lower in _ABOUT:
        return True
    if kind == "law" and opens.lower.endswith("ing") and opens.text[0].isupper() and before.text[0].isupper():
        return True
    rules = kind in ("law", "agreement") and has(opens, CUES + "ruling")
    return (rules or (kind == "law" and is_ruling(opens))) and not _is_changed_code(tokens, at)


def _opens_purpose(tokens: Sequence[Item], at: int, kind: str) -> bool:
    """Whether "to" leads to the purpose or the rest of a name: "plan to combat", "Protocol to the Convention"."""
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    named = following is not None and following.lower == "the" and at + 2 < len(tokens)
    added = kind == "treaty" and named and is_name_word(tokens[at + 2])
    if kind == "law" and is_used(tokens, at):
        return False
    if added or has(tokens[at - 1], CUES + "amending"):
        return True
    if following is None:
        return False
    of_new = kind == "law" and has(following, CUES + "purpose-of-new") and _is_new(tokens, at)
    return of_new or has(following, CUES + "purpose") or is_name_word(following)


def _leads_elsewhere(tokens: Sequence[Item], at: int, kind: str) -> bool:
    """Whether a preposition behind a name leads to something else: "published the plan | on its website"."""
    before, opens, following = tokens[at - 1], tokens[at].lower, tokens[at + 1 : at + 4]
    law = kind == "law"
    if opens in ("on", "for") and law and has(before, CUES + "code") and before.text.islower():
        return True  # "a provision of the penal code | on begging"
    if opens == "for":
        return (
            any(has(token, CUES + "ordinal") for token in following)
            or any(has(token, CUES + "handing-on") for token in following[:1])  # "circulated a plan | for comment"
            or (law and (_is_of_people(following) or _is_of_charge(tokens, at)))
        )
    if opens == "on":
        return bool(following) and following[0].lower in ("its", "their")
    if opens in ("in", "with", "between") and kind != "agreement":
        return True
    if opens == "in":
        return any(year_of(token) or token.codes("months") for token in following[:2])
    if opens != "of":
        return False
    name = following and (kind == "treaty" or is_name_word(following[0]) or has(following[0], CUES + "topic"))
    return not name


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
    if before and has(before[-1], CUES + "bill"):  # "a bill | to raise penalties", and not "to extend the school year"
        return any(has(token, CUES + "topic", CUES + "penalty") for token in tokens[at + 1 : at + _REACH_TOPIC])
    return passed and (has(before[-1], CUES + "legislation") or any(token.lower in ("a", "an") for token in before))


def _is_of_people(following: Sequence[Item]) -> bool:
    """Whether the words after "for" tell to whom a law is applied, or who learns of it, and not what it is about.

    "Train all courts on the trafficking law for | judges", "sentences under the law for | labor traffickers".
    """
    return bool(following) and (
        following[0].lower in ("all", "any", "every")
        or (following[0].is_numeral and year_of(following[0]) is None)
        or any(has(token, CUES + "dealt-with") for token in following[:3])
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
