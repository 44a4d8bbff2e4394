"""What makes an instrument one of its own: a year, a number, a name, a topic, or a head that is specific by itself."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.instruments.limits import CUES, is_small
from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, is_place, year_of
from tipgraph.reading import Item

#: How many words "for 2010 to 2014" has, less one.
_SPAN = 3


def is_specific(tokens: Sequence[Item], first: int, head: int, base: int, stop: int, kind: str) -> bool:
    """Whether something makes an instrument one of its own rather than any of its kind."""
    token = tokens[head]
    modifiers = tokens[first:head]
    lower = token.lower
    named = any(word.text[0].isupper() and not is_small(word) and not is_place(word) for word in modifiers)
    dated = any(year_of(word) is not None for word in modifiers) or base > head + 1
    topical = any(has(word, CUES + "topic") or word.lower.startswith(("anti-", "counter-")) for word in modifiers)
    about = tokens[base:stop]
    says = any(has(word, CUES + "topic") for word in about) or any(is_name_word(word) for word in about)
    draft = any(word.lower == "draft" for word in modifiers) or lower.startswith("draft ")
    later = kind == "law" and not has(token, CUES + "amending") and _is_dated_later(tokens, base)
    dated = dated or later or (kind == "law" and _is_dated_order(tokens, first, head, base))
    title = [word for word in about[1:3] if word.lower not in ARTICLES]
    titled = token.text[0].isupper() and bool(title) and is_name_word(title[0])  # "the Law on (the) Migration"
    plural = lower.endswith("s") and lower not in ("sops",) and kind in ("law", "plan")
    capital = token.text[0].isupper()
    if kind == "law":
        if has(token, CUES + "code"):
            return not plural and (lower != "code" or (capital and named)) and (lower != "constitution" or capital)
        if lower in ("amendment", "amendments"):
            return (dated or draft or named or _drafted(tokens, first)) and (bool(about) or capital)
        if plural:
            return dated and (lower != "regulations" or capital or any(year_of(word) is not None for word in modifiers))
        rules = bool(about) and (has(about[0], CUES + "ruling") or about[0].lower.partition(" ")[0].endswith("ing"))
        determined = _determined(tokens, first)
        aims = len(about) > 2 and about[0].lower == "to" and has(about[1], CUES + "purpose", CUES + "purpose-of-new")
        written = first > 0 and has(tokens[first - 1], CUES + "adopted", CUES + "draft")
        rules = rules or (aims and (lower not in ("legislation", "draft legislation") or written))
        if determined and any(has(word, CUES + "whole") for word in modifiers):
            return True  # "enacted a comprehensive law"
        if capital and lower not in (
            "law",
            "act",
            "bill",
            "decree",
            "legislation",
            "draft law",
            "draft bill",
            "draft legislation",
            "ordinance",
            "statute",
        ):
            if has(token, CUES + "by-year"):
                return dated
            return (named or dated) and not is_acronym(token)
        anti = any(word.lower.startswith(("anti-", "counter-")) for word in modifiers)
        return (
            named
            or dated
            or anti
            or titled
            or (topical and (determined or draft))
            or ((rules or says) and determined)
            or (draft and bool(about))
            or (lower == "decree" and bool(about))
            or (
                lower == "bill"
                and determined
                and bool([*modifiers, *about])
                and (_drafted(tokens, first) or _is_drafted_later(tokens, base))
            )
            or (determined and _is_said_to_rule(tokens, first, base))
        )
    if kind == "plan":
        if has(token, CUES + "alone") or lower.startswith("national"):
            return True
        if has(token, CUES + "program-head") or lower in ("strategy", "plan"):
            state = any(
                word.lower in ("state", "national", "government", "federal", "presidential") for word in modifiers
            )
            trafficking = any("trafficking" in word.lower for word in [*modifiers, *about])
            span = any(year_of(word) is not None and "-" in word.text for word in modifiers)
            timed = span or any(word.lower.endswith("-year") for word in modifiers)
            if has(token, CUES + "program-head") and not lower.startswith("plan"):
                goes_on = head + 1 < len(tokens) and is_name_word(tokens[head + 1])  # "Labor Policy Project"
                if capital and named and topical and not plural and not goes_on:
                    return True  # "a Labor Migration Policy"
                if capital and trafficking and stop > base and _aims_at(about):
                    return True  # "the Program on the Control and Prevention of Trafficking"
                return (state and (trafficking or dated)) or (timed and (trafficking or topical or says))
            spanned = base - head > _SPAN and not plural  # "a strategy for 2010 to 2014"
            return (
                (span and not plural)
                or spanned
                or (timed and (says or topical) and not plural and (_determined(tokens, first) or span))
                or (named and capital)
                or (lower == "plan" and timed and (_is_owned(tokens, first) or _is_dated_later(tokens, base)))
                or (state and not plural)
                or (topical and not plural and trafficking)
                or (dated and (state or topical))
                or (trafficking and _determined(tokens, first) and not lower.startswith("plan"))
            )
        return not plural or dated
    if kind == "agreement":
        return not has(token, CUES + "no-agreement")
    if kind == "treaty":
        return named or dated or (capital and bool(about)) or (lower == "protocol" and (topical or bool(about)))
    if has(token, CUES + "procedure-made"):
        made = tokens[max(0, first - 4) : first]
        return any(has(word, CUES + "adopted", CUES + "draft") and word.lower.endswith("ed") for word in made)
    if has(token, CUES + "procedure-named"):
        numbered = any(any(c.isdigit() for c in word.text) for word in modifiers) and not plural
        comma = next((at for at in range(stop, min(len(tokens), stop + 8)) if tokens[at].text == ","), stop)
        written = bool(about) and (_made(tokens, first) or _is_drafted_later(tokens, comma))
        return numbered or (capital and named and lower == "procedure") or written
    if lower in ("protocol", "protocols", "directive", "manual", "handbook", "toolkit", "guidebook", "guidelines"):
        return (
            topical
            or named
            or dated
            or (bool(about) and (says or lower == "guidelines"))
            or (lower == "guidelines" and bool(modifiers))
            or (lower in ("guidelines",) and _developed(tokens, first))
            or (bool(about) and (_made(tokens, first) or _worked_on(tokens, first)))
        )
    return True


def _is_dated_later(tokens: Sequence[Item], at: int) -> bool:
    """Whether the date of a law follows its verb: "an order issued in 2007 set up", "a law passed in May 2003"."""
    verb = (
        at < len(tokens) - 2 and has(tokens[at], CUES + "adopted", CUES + "drafted") and tokens[at].lower[-2:] == "ed"
    )
    if not verb or tokens[at + 1].lower not in ("in", "on"):
        return False
    return any(year_of(token) is not None for token in tokens[at + 2 : at + 5])


def _is_dated_order(tokens: Sequence[Item], first: int, head: int, at: int) -> bool:
    """Whether its date stands behind a decree that somebody issued: "issued a decree in August 2004"."""
    issued = any(has(token, CUES + "adopted") for token in tokens[max(0, first - 2) : first])
    if not issued or has(tokens[head], CUES + "plain") or at >= len(tokens) or tokens[at].lower not in ("in", "on"):
        return False
    return any(year_of(token) is not None for token in tokens[at + 1 : at + 4])


def _aims_at(about: Sequence[Item]) -> bool:
    """Whether what a program is about is the fight itself, and not its victims."""
    return len(about) > 1 and any(has(word, CUES + "purpose", CUES + "aim") for word in about)


def _drafted(tokens: Sequence[Item], first: int) -> bool:
    """Whether somebody wrote it: "drafted a reform bill", "proposed amendments to"."""
    near = tokens[max(0, first - 2) : first]
    return any(has(token, CUES + "draft") and not has(token, CUES + "reviewing") for token in near)


def _is_drafted_later(tokens: Sequence[Item], at: int) -> bool:
    """Whether it is said behind a name: "a bill submitted to the Diet", "a procedure, drafted in 2008"."""
    at += at < len(tokens) and tokens[at].text == ","
    return at < len(tokens) and has(tokens[at], CUES + "drafted")


def _is_said_to_rule(tokens: Sequence[Item], first: int, at: int) -> bool:
    """Whether a clause says what a law forbids: "has a law that prohibits slavery"."""
    new = first > 0 and tokens[first - 1].lower != "the"
    return new and at + 1 < len(tokens) and tokens[at].lower in ("that", "which") and has(tokens[at + 1], CUES + "ban")


def _made(tokens: Sequence[Item], first: int) -> bool:
    """Whether somebody made it: "developed formal procedures for"."""
    near = tokens[max(0, first - 3) : first]
    return any(has(token, CUES + "adopted", CUES + "draft") and token.lower.endswith(("ed", "ing")) for token in near)


def _worked_on(tokens: Sequence[Item], first: int) -> bool:
    """Whether somebody is at it: "continued work on a protocol for"."""
    near = range(max(0, first - 3), max(0, first - 1))
    return any(has(tokens[at], CUES + "at-work") and tokens[at + 1].lower == "on" for at in near)


def _is_owned(tokens: Sequence[Item], first: int) -> bool:
    """Whether the government's own plan is meant: "its five-year plan"."""
    return first > 0 and tokens[first - 1].lower in ("its", "their", "whose", "'s")


def _developed(tokens: Sequence[Item], first: int) -> bool:
    """Whether something was made: "developed guidelines"."""
    return first > 0 and has(tokens[first - 1], CUES + "adopted")


def _determined(tokens: Sequence[Item], first: int) -> bool:
    """Whether an article, a possessive or a country stands before a name, so that it is one thing."""
    before = tokens[first - 1] if first else None
    if before is None:
        return False
    if before.lower in ARTICLES or before.lower in ("its", "their", "new", "this", "'s", "existing", "'"):
        return True
    return is_place(before) or before.lower.endswith("ed") or has(before, CUES + "adopted", CUES + "draft")
