"""The phrases around a word of work: numbers, what the text writes, and what stands behind "for" and "to"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.phrases import qualifier_at
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, PHRASE_ENDS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.quantities import quantities
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past, is_verb
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_MARKS = str.maketrans("", "", ",.")
ENDS = frozenset({",", ";", ".", ":", "—", "(", ")", '"'})
_JOINTS = frozenset({"and", "of", "or", "the", "its", "their", "a", "an", "his", "her"})
_JOINTS_OR_COMMA = _JOINTS | {","}


def phrase(tokens: Sequence[Item], at: int) -> int:
    """Where the noun phrase that begins at a token ends, its "and" and "of" taken in."""
    stop = at + qualifier_at(tokens, at)
    while stop < len(tokens):
        word = tokens[stop].lower
        if word == "," and is_listed(tokens, stop):
            stop += 1
            continue
        if word in ("and", "or") and not joins_nouns(tokens, stop):
            break
        joins = word in _JOINTS and stop + 1 < len(tokens) and (word not in DETERMINERS or _may_open(tokens, stop, at))
        if word in ENDS or word in AUXILIARIES or word == "how" or (word in PHRASE_ENDS and not joins):
            break
        if stop > at and has(tokens[stop], "work:time") and tokens[stop - 1].lower not in _JOINTS:
            break
        if stop > at and has(tokens[stop], "work:behind-noun"):
            break
        if stop > at and (_is_past_verb(tokens, stop) or (is_verb(tokens[stop]) and _has_agent(tokens, stop))):
            break
        stop += 1
    while stop > at and tokens[stop - 1].lower in _JOINTS_OR_COMMA:
        stop -= 1
    return stop


def _has_agent(tokens: Sequence[Item], at: int) -> bool:
    """Whether a "by" comes next: "programs | run by NGOs"."""
    return at + 1 < len(tokens) and tokens[at + 1].lower == "by"


def _is_past_verb(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word is a verb in the past that ends the phrase before it: "the unit | increased"."""
    token = tokens[at]
    return (
        is_verb(token)
        and is_past(token)
        and "-" not in token.text
        and not _describes(tokens, at)
        and not _is_attribute(tokens, at)
    )


def _describes(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word of the vocabulary describes the noun behind it: "trained | staff", but "police trained | 240"."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    object_ = after is not None and (after.is_numeral or after.lower in DETERMINERS)
    return has(tokens[at], "work:attribute") and not object_


def _may_open(tokens: Sequence[Item], at: int, first: int) -> bool:
    """Whether a determiner may stand within a phrase: at its head, or behind "of" and "and"."""
    return at == first or tokens[at - 1].lower in ("of", "and", "or", ",")


def is_infinitive(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb follows "to": "$5,000 to | support victims", not "to | government-run shelters"."""
    if at + 1 < len(tokens) and is_adverb(tokens[at]):
        at += 1  # "to partially | fund"
    return at < len(tokens) and has(tokens[at], "work:verb") and "-" not in tokens[at].text


def joins_nouns(tokens: Sequence[Item], joint: int) -> bool:
    """Whether an "and" joins nouns: no verb comes next, and none ends what comes next."""
    for at in range(joint + 1, min(joint + 6, len(tokens))):
        token = tokens[at]
        if token.lower in AUXILIARIES:
            return False
        if is_verb(token) and not (_is_attribute(tokens, at) or _describes(tokens, at)):
            return False
        if at > joint + 1 and (token.text in ENDS or (token.lower in PHRASE_ENDS and token.lower != "of")):
            break
    following = tokens[joint + 1] if joint + 1 < len(tokens) else None
    deed = following is not None and has(following, "work:makes-known", "work:goes-on")
    if following is None or (following.lower.endswith("ing") and deed):
        return False  # "by airing spots and | organizing meetings"
    after = tokens[joint + 2] if joint + 2 < len(tokens) else following
    gerunds = any(token.lower.endswith("ing") for token in tokens[max(0, joint - 4) : joint])
    if following.lower.endswith("ing") and not gerunds and has(after, "work:helped", "work:public"):
        return False  # "a workshop for judges, and | screening migrants"
    word = following.lower
    return word in DETERMINERS or word == "of" or word not in PHRASE_ENDS


def _is_attribute(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word like a verb only describes the noun behind it: "other | related officials"."""
    if at + 1 >= len(tokens) or not tokens[at].lower.endswith("ed") or (at and tokens[at - 1].lower.endswith("s")):
        return False  # "magistrates | conducted trainings"
    after = tokens[at + 1]
    return after.text.islower() and after.lower.endswith("s") and after.lower not in PHRASE_ENDS


def is_listed(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a comma stands in a list: "judges, prosecutors, and inspectors"."""
    for at in range(comma + 1, min(comma + 6, len(tokens) - 1)):
        if tokens[at].lower in ("and", "or"):
            return joins_nouns(tokens, at)
        if tokens[at].text == ",":
            return at > comma + 1 and (tokens[at + 1].lower in ("and", "or") or is_listed(tokens, at))
        noun = not is_verb(tokens[at]) or has(tokens[at], "work:takes-to")  # "screening, | care | and referral"
        if tokens[at].lower in PHRASE_ENDS or tokens[at].text in ENDS or not noun:
            return False
    return False


def phrase_after(tokens: Sequence[Item], at: int, stop: int, *openers: str) -> tuple[int, int]:
    """The phrase behind the first of some words between two tokens; empty where none stands there."""
    for opener in range(at, min(stop, len(tokens))):
        if tokens[opener].lower in ENDS:
            break
        if tokens[opener].lower in openers:
            return opener + 1, phrase(tokens, opener + 1)
    return at, at


def number_in(tokens: Sequence[Item]) -> tuple[int | None, int]:
    """The first number that counts something among some tokens, and the token behind it."""
    # "20-bed", "250b" and "88/02" are one token each, and no number
    plain = [at for at, token in enumerate(tokens) if not token.is_number or token.text.translate(_MARKS).isdigit()]
    for one in quantities([tokens[at] for at in plain]):
        return one.value, plain[one.stop - 1] + 1
    return None, 0


def without_head(tokens: Sequence[Item], first: int, stop: int) -> int:
    """Where a phrase begins without its articles."""
    while first < stop and tokens[first].lower in DETERMINERS:
        first += 1
    return first


def words(told: Told, first: int, stop: int) -> str:
    """What the text writes from one token to before another, without an article at its head."""
    tokens = told.tokens
    first = without_head(tokens, first, stop)
    if first >= stop:
        return ""
    quote = told.reading.document.quote(told.reading.span(tokens[first].start, tokens[stop - 1].end))
    return " ".join(quote.split())
