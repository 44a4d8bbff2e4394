"""What makes a law one of its own: a year, a name, a topic, or that it is said what it rules."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import RELATIVES
from tipgraph.grammar.instruments.naming.head_phrases import HeadPhrase, is_dated_later, is_determined, is_drafted_later
from tipgraph.grammar.instruments.naming.limits import CUES
from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, year_of
from tipgraph.reading import Item


def is_law_of_its_own(name: HeadPhrase) -> bool:
    """Whether a year, a name, a topic or what it rules makes a law one of its own."""
    tokens, token, first, base = name.tokens, name.token, name.first, name.base
    about, named = name.about, name.is_named
    dated = name.is_dated or (not has(token, CUES + "amending") and is_dated_later(tokens, base))
    dated = dated or _is_dated_order(tokens, first, name.head, base)
    if has(token, CUES + "code"):
        lowered = has(token, CUES + "capital-code") and not name.is_capital
        return not (name.is_plural or lowered or (has(token, CUES + "named-code") and not named))
    if has(token, CUES + "amending"):
        told = dated or name.is_draft or named or _drafted(tokens, first)
        opens = base < len(tokens) and tokens[base].lower in RELATIVES  # "a draft amendment that would ban"
        return told and (bool(about) or name.is_capital or (name.is_draft and opens))
    if name.is_plural:
        of_year = any(year_of(word) is not None for word in name.modifiers)
        if has(token, CUES + "rules") and not name.is_capital:
            return (dated and of_year) or _is_made(name)
        return dated
    determined = is_determined(tokens, first)
    if determined and any(has(word, CUES + "whole") for word in name.modifiers):
        return True  # "enacted a comprehensive law"
    if name.is_capital and not has(token, CUES + "plain-head"):
        if has(token, CUES + "by-year"):
            return dated
        return (named or dated) and not is_acronym(token)
    rules = _rules(name)
    title = [word for word in about[1:3] if word.lower not in ARTICLES]
    titled = name.is_capital and bool(title) and is_name_word(title[0])  # "the Law on (the) Migration"
    bill = has(token, CUES + "bill") and determined and bool([*name.modifiers, *about])
    return (
        named
        or dated
        or name.is_against
        or titled
        or (name.is_topical and (determined or name.is_draft))
        or ((rules or name.says_what) and determined)
        or (name.is_draft and bool(about))
        or (has(token, CUES + "told-order") and bool(about))
        or (bill and (_drafted(tokens, first) or is_drafted_later(tokens, base)))
        or (determined and _is_said_to_rule(tokens, first, base))
    )


def _is_made(name: HeadPhrase) -> bool:
    """Whether it is told on what rules are that somebody made, and not only to which law: "issued regulations on"."""
    if not name.about or any(has(word, CUES + "law-head", CUES + "code") for word in name.about):
        return False
    near = [*name.tokens[max(0, name.first - 3) : name.first], *name.tokens[name.stop : name.stop + 4]]
    return any(
        has(token, *(CUES + code for code in ("adopted", "draft", "entry", "amended", "expired"))) for token in near
    )


def _rules(name: HeadPhrase) -> bool:
    """Whether it is said what a law does: "a law banning", "a law to punish"."""
    about = name.about
    if about and (has(about[0], CUES + "ruling") or about[0].lower.partition(" ")[0].endswith("ing")):
        return True
    aims = len(about) > 2 and about[0].lower == "to" and has(about[1], CUES + "purpose", CUES + "purpose-of-new")
    before = name.tokens[name.first - 1] if name.first else None
    written = before is not None and has(before, CUES + "adopted", CUES + "draft")
    return aims and (written or not has(name.token, CUES + "legislation"))


def _is_dated_order(tokens: Sequence[Item], first: int, head: int, at: int) -> bool:
    """Whether its date stands behind a decree that somebody issued: "issued a decree in August 2004"."""
    issued = any(has(token, CUES + "adopted") for token in tokens[max(0, first - 2) : first])
    if not issued or has(tokens[head], CUES + "plain") or at >= len(tokens) or tokens[at].lower not in ("in", "on"):
        return False
    return any(year_of(token) is not None for token in tokens[at + 1 : at + 4])


def _drafted(tokens: Sequence[Item], first: int) -> bool:
    """Whether somebody wrote it: "drafted a reform bill", "proposed amendments to"."""
    near = tokens[max(0, first - 2) : first]
    return any(has(token, CUES + "draft") and not has(token, CUES + "reviewing") for token in near)


def _is_said_to_rule(tokens: Sequence[Item], first: int, at: int) -> bool:
    """Whether a clause says what a law forbids: "has a law that prohibits slavery"."""
    new = first > 0 and tokens[first - 1].lower != "the"
    return new and at + 1 < len(tokens) and tokens[at].lower in ("that", "which") and has(tokens[at + 1], CUES + "ban")
