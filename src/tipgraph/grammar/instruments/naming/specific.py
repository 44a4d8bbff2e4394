"""What makes an instrument one of its own: a year, a number, a name, a topic, or a head that is specific by itself."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import chain

from tipgraph.grammar.instruments.naming.head_phrases import HeadPhrase, is_dated_later, is_determined, is_drafted_later
from tipgraph.grammar.instruments.naming.limits import CUES
from tipgraph.grammar.instruments.naming.specific_laws import is_law_of_its_own
from tipgraph.grammar.tokens import has, is_name_word, year_of
from tipgraph.reading import Item

#: How many words "for 2010 to 2014" has, less one.
_SPAN = 3


def is_specific(tokens: Sequence[Item], first: int, head: int, base: int, stop: int, kind: str) -> bool:
    """Whether something makes an instrument one of its own rather than any of its kind."""
    name = HeadPhrase(tokens, first, head, base, stop)
    if kind == "law":
        return is_law_of_its_own(name)
    if kind == "plan":
        return _is_plan(name)
    if kind == "agreement":
        return not has(name.token, CUES + "no-agreement")
    if kind == "treaty":
        protocol = has(name.token, CUES + "protocol") and (name.is_topical or bool(name.about))
        return name.is_named or name.is_dated or (name.is_capital and bool(name.about)) or protocol
    return _is_procedure(name)


def _is_plan(name: HeadPhrase) -> bool:
    tokens, token, first = name.tokens, name.token, name.first
    about, plural = name.about, name.is_plural
    named, dated, topical = name.is_named, name.is_dated, name.is_topical
    if has(token, CUES + "alone", CUES + "of-nation"):
        return True
    if not has(token, CUES + "program-head", CUES + "bare-plan"):
        return not plural or dated
    state = any(has(word, CUES + "of-state") for word in name.modifiers)
    trafficking = any("trafficking" in word.lower for word in chain(name.modifiers, about))
    behind = tokens[name.base : name.stop + 2]  # "a program on begging for 2004-2006"
    span = any(year_of(word) is not None and "-" in word.text for word in chain(name.modifiers, behind))
    timed = span or any(word.lower.endswith("-year") for word in name.modifiers)
    if has(token, CUES + "program-head") and not has(token, CUES + "plan-word"):
        goes_on = name.head + 1 < len(tokens) and is_name_word(tokens[name.head + 1])  # "Labor Policy Project"
        if name.is_capital and named and topical and not plural and not goes_on:
            return True  # "a Labor Migration Policy"
        if name.is_capital and trafficking and bool(about) and _aims_at(about):
            return True  # "the Program on the Control and Prevention of Trafficking"
        return (state and (trafficking or dated)) or (timed and (trafficking or topical or name.says_what))
    if plural:
        return (named and name.is_capital) or (dated and (state or topical))
    spanned = name.base - name.head > _SPAN  # "a strategy for 2010 to 2014"
    return (
        span
        or spanned
        or (timed and (name.says_what or topical) and is_determined(tokens, first))
        or (named and name.is_capital)
        or (
            has(token, CUES + "plan-word") and timed and (_is_owned(tokens, first) or is_dated_later(tokens, name.base))
        )
        or state
        or (topical and trafficking)
        or (dated and topical)
        or (trafficking and is_determined(tokens, first) and (_aims_at(about) or not has(token, CUES + "plan-word")))
    )


def _is_procedure(name: HeadPhrase) -> bool:
    tokens, token, first, about = name.tokens, name.token, name.first, name.about
    if has(token, CUES + "procedure-made"):
        made = tokens[max(0, first - 4) : first]
        return any(has(word, CUES + "adopted", CUES + "draft") and word.lower.endswith("ed") for word in made)
    if has(token, CUES + "procedure-named"):
        numbered = any(any(c.isdigit() for c in word.text) for word in name.modifiers)
        comma = next(
            (at for at in range(name.stop, min(len(tokens), name.stop + 8)) if tokens[at].text == ","), name.stop
        )
        written = bool(about) and (_made(tokens, first) or is_drafted_later(tokens, comma))
        return numbered or (name.is_capital and name.is_named and not name.is_plural) or written
    if not has(token, CUES + "manual-head"):
        return True
    if name.is_topical or name.is_named or name.is_dated:
        return True
    if has(token, CUES + "guidelines") and (about or name.modifiers or _developed(tokens, first)):
        return True
    return bool(about) and (name.says_what or _made(tokens, first))


def _aims_at(about: Sequence[Item]) -> bool:
    """Whether what a program is about is the fight itself, and not its victims or a new office."""
    if len(about) > 1 and about[0].lower in ("on", "against"):
        return any("trafficking" in word.lower for word in about[1:3])
    if len(about) > 1 and about[0].lower == "for" and about[1].lower.startswith("anti-trafficking"):
        return True  # "for anti-trafficking efforts", not "for an anti-trafficking unit"
    return len(about) > 1 and any(has(word, CUES + "purpose", CUES + "aim") for word in about)


def _made(tokens: Sequence[Item], first: int) -> bool:
    """Whether somebody made it: "developed formal procedures for"."""
    near = tokens[max(0, first - 3) : first]
    return any(has(token, CUES + "adopted", CUES + "draft") and token.lower.endswith(("ed", "ing")) for token in near)


def _is_owned(tokens: Sequence[Item], first: int) -> bool:
    """Whether the government's own plan is meant: "its five-year plan"."""
    return first > 0 and tokens[first - 1].lower in ("its", "their", "whose", "'s")


def _developed(tokens: Sequence[Item], first: int) -> bool:
    """Whether something was made: "developed guidelines"."""
    return first > 0 and has(tokens[first - 1], CUES + "adopted")
