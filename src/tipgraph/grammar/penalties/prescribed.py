"""Whether a term of imprisonment is what a law prescribes or what a court gave, by the words around it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import HAVE
from tipgraph.grammar.tokens import has, token_from
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_PRESCRIBING, _IMPOSED, _PENALTY, _CONVICTED = (
    _CUES + code for code in ("prescribing", "imposed", "penalty", "convicted")
)
_GETTING = _CUES + "getting"
_TERM, _OTHER = _CUES + "term", _CUES + "other-term"
_LAW = (_CUES + "law-head", _CUES + "code", _CUES + "article")
_MODALS = frozenset({"can", "may", "could", "shall", "must", "might"})
_IS = frozenset({"is", "are", "being"})
#: How many words after a term may still say what it is.
_AFTER = 8
#: How many words before a term may still compare it; only text without full stops has more.
_BEFORE = 120


def is_prescribed(tokens: Sequence[Item], start: int, end: int) -> bool:
    """Whether a term at ``[start, end)`` is prescribed: the nearest word before it that tells says so.

    Nouns ("penalty", "imprisonment") and who was convicted tell only where no verb in the clause does: "convicts got
    penalties of" is a court's, "the penalty for convicts is" a law's.
    """
    if _is_of_something_else(tokens, start, end) or _is_compared(tokens, start) or _is_judged(tokens, start):
        return False
    hint = False
    behind = token_from(tokens, end)
    for at in range(behind - 1, max(-1, behind - 1 - _BEFORE), -1):
        token = tokens[at]
        if has(token, _IMPOSED):
            return _is_possible(tokens, at) or _by_a_law(tokens, at)
        if has(token, _GETTING) and _is_possible(tokens, at):
            within = tokens[token_from(tokens, start) - 1].lower == "within"  # "may receive damages | within a year"
            return not within and [one.lower for one in tokens[behind : behind + 1]] != ["off"]
        if has(token, _PRESCRIBING) and at and tokens[at - 1].lower == "had":
            return False  # "Article 129, which the law amended, had provided for no more than four years"
        if has(token, _PRESCRIBING) or _applies_if(tokens, at):
            return True
        if has(token, _CONVICTED):
            hint = _is_possible(tokens, at)
        elif has(token, _PENALTY) or (has(token, _TERM) and tokens[at + 1 : at + 2] and tokens[at + 1].lower in _IS):
            hint = True
        elif token.text == ";" and hint:
            return True
    if hint:
        return True
    after = tokens[behind : behind + _AFTER]
    if any(_applies_if(tokens, at) for at in range(behind, min(len(tokens), behind + 4))):
        return True
    return any(has(token, _PRESCRIBING, _PENALTY) for token in after) and not any(
        has(token, _IMPOSED, _CONVICTED) for token in after
    )


def _applies_if(tokens: Sequence[Item], at: int) -> bool:
    """Whether a term is one of a case: "two to eight years apply if the victim is a child"."""
    return (
        at + 1 < len(tokens) and tokens[at + 1].lower in ("if", "when", "where") and has(tokens[at], _CUES + "applying")
    )


def is_fine_prescribed(tokens: Sequence[Item], start: int, end: int) -> bool:
    """Whether a fine at ``[start, end)`` is what a law prescribes: "may be fined", "the act sets a fine of"."""
    at = token_from(tokens, start + 1) - 1
    if at >= 0 and tokens[at].lower == "fined":
        # "can be imprisoned for up to two years and | fined 500 dollars"
        joined = at > 0 and tokens[at - 1].lower in ("and", "or")
        return any(_is_possible(tokens, verb) for verb in (range(max(0, at - _AFTER * 2), at) if joined else (at,)))
    return is_prescribed(tokens, start, end)


def _is_compared(tokens: Sequence[Item], start: int) -> bool:
    """Whether a term is that of another crime: "commensurate with that for rape, which carries nine years"."""
    before = token_from(tokens, start)
    for at in range(before - 1, max(-1, before - 1 - _BEFORE), -1):
        if tokens[at].text == ";" or tokens[at].lower in ("while", "but"):
            return False
        if has(tokens[at], _CUES + "comparing"):
            return True
    return False


def _is_judged(tokens: Sequence[Item], start: int) -> bool:
    """Whether only such terms are spoken of, of no law: "Penalties of less than one year are not stringent"."""
    at = token_from(tokens, start)
    return at == 2 and has(tokens[0], _PENALTY) and tokens[1].lower == "of" and has(tokens[2], _CUES + "maximum")


def _is_possible(tokens: Sequence[Item], at: int) -> bool:
    """Whether what a court gives is only what it may give: "can be sentenced to"."""
    near = tokens[max(0, at - 3) : at]
    past = any(token.lower in HAVE for token in near)  # "could have given him 10 years"
    return not past and any(token.text in _MODALS for token in near)  # "may", not "May"


def _by_a_law(tokens: Sequence[Item], at: int) -> bool:
    """Whether it is a law that imposes: "the 2009 law imposed penalties of"."""
    before = tokens[max(0, at - 3) : at]
    if before and before[-1].lower == "to":
        return False  # "used the labor law to issue fines"
    return any(has(token, *_LAW) for token in before) and not any(
        token.lower == "under" or has(token, _CONVICTED, "organization-cues:courts", "cooperation-cues:persons")
        for token in tokens[max(0, at - 12) : at]
    )


def _is_of_something_else(tokens: Sequence[Item], start: int, end: int) -> bool:
    """Whether the years are of a permit or a contract, by a word in the same phrase."""
    at, behind = token_from(tokens, start), token_from(tokens, end)
    near = tokens[behind : behind + 2]
    if len(near) == 2 and near[0].lower in ("in", "of") and has(near[1], _TERM):
        return False  # "those who sell visas face up to three years | in prison"
    for token in reversed(tokens[max(0, at - 6) : at]):
        if token.text in ",;" or has(token, _PENALTY, _IMPOSED):
            break
        if has(token, _OTHER):
            return True
    for token in tokens[behind : behind + 4]:
        if not token.text[0].isalnum() or has(token, _TERM):
            break
        if has(token, _OTHER):
            return True
    return False
