"""Where the number of a law or of a part of it ends: "124 and 125", "3(a)", "No. 9"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.tokens import has
from tipgraph.reading import Item


def numbers_end(tokens: Sequence[Item], at: int) -> int:
    """The end of "124 and 125", "3(a)", "110/a", "2:239", "171 ter", "No. 9" from `at`; `at` where there is none."""
    stop = at
    while stop < len(tokens):
        text = tokens[stop].text
        if (
            any(character.isdigit() for character in text)
            or (stop > at and text in "()/" and _digits_near(tokens, stop))
            or (stop > at and text == ":" and _glued(tokens, stop))
            or (stop > at and len(text) <= 2 and tokens[stop - 1].text in "(/")
            or (stop > at and (has(tokens[stop], "instrument-cues:ending") or _is_glued_letters(tokens, stop)))
        ):
            stop += 1
        elif (
            text.lower() in ("and", ",", "to", "through", "or", "-")
            and stop > at
            and stop + 1 < len(tokens)
            and tokens[stop + 1].text[0].isdigit()
        ):
            stop += 2
        elif (
            text == ","
            and stop > at
            and stop + 2 < len(tokens)
            and tokens[stop + 1].lower in ("and", "or")
            and tokens[stop + 2].text[0].isdigit()
        ):
            stop += 3  # "600, 601, or 602"
        elif text.lower() in ("no", "no.", "number", "nr") and stop + 1 < len(tokens):
            after = stop + 2 if tokens[stop + 1].text == "." else stop + 1
            while after + 2 < len(tokens) and tokens[after].text.isalpha() and tokens[after + 1].text in "/-":
                after += 2  # "No. CL/2014-0010"
            if after < len(tokens) and any(character.isdigit() for character in tokens[after].text):
                stop = after + 1
            else:
                break
        else:
            break
    while stop > at and (tokens[stop - 1].text == "(" or _closes_nothing(tokens, at, stop)):
        stop -= 1
    return stop


def _closes_nothing(tokens: Sequence[Item], at: int, stop: int) -> bool:
    """Whether a bracket at the end was opened before the number: "(Act 694)"."""
    return tokens[stop - 1].text == ")" and not any(token.text == "(" for token in tokens[at:stop])


def _digits_near(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bracket or stroke belongs to a number ("3(a)"), without space."""
    return tokens[at - 1].end == tokens[at].start and (
        tokens[at].text != "(" or (at + 1 < len(tokens) and len(tokens[at + 1].text) <= 3)
    )


def _glued(tokens: Sequence[Item], at: int) -> bool:
    """Whether a mark stands between two figures without space: "2:239"."""
    return (
        at + 1 < len(tokens)
        and tokens[at - 1].end == tokens[at].start
        and tokens[at].end == tokens[at + 1].start
        and tokens[at + 1].text[0].isdigit()
    )


def _is_glued_letters(tokens: Sequence[Item], at: int) -> bool:
    """Whether letters follow a figure without space: "281bis"."""
    return tokens[at - 1].end == tokens[at].start and tokens[at].text.isalpha() and tokens[at - 1].text[-1].isdigit()
