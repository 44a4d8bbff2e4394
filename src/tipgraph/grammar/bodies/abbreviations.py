"""Abbreviations that a document explains: "National Agency for ... (NAPTIP)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies.kinds import HEADS, Body
from tipgraph.grammar.bodies.names import bodies
from tipgraph.grammar.bodies.proper_names import proper_names
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_acronym, is_place
from tipgraph.reading import Item

_NO_BODY = "organization-cues:no-body-name"
_INSTRUMENTS = frozenset(f"instrument-cues:{kind}-head" for kind in ("law", "plan", "agreement", "treaty", "procedure"))
#: What a sentence that explains an abbreviation has.
EXPLAINED = re.compile(r"\(\s*[A-Z][A-Z0-9&-]*\+?\s*\)")


@dataclass(frozen=True, slots=True)
class Abbreviation:
    """A short form in brackets after the name of a body."""

    short: str
    body: Body


def abbreviations(tokens: Sequence[Item]) -> Iterator[Abbreviation]:
    """The abbreviations of bodies that a sentence explains."""
    opened = [at for at, token in enumerate(tokens) if token.text == "(" and _closes(tokens, at)]
    if not opened:
        return
    names = {name.stop: name for name in proper_names(tokens, HEADS)}
    found: dict[int, Body] = {body.stop: body for body in bodies(tokens, {})}
    for at in opened:
        short = tokens[at + 1]
        if at in found:
            yield Abbreviation(short.text, found[at])
        elif at in names and not is_place(tokens[at - 1]):
            first = names[at].first
            words = tokens[first:at]
            if not any(has(word, _NO_BODY, *_INSTRUMENTS) for word in words) and initials_match(
                short.text, [w.text for w in words]
            ):
                yield Abbreviation(short.text, Body(first, at, "other", "", "named"))


def _closes(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bracket holds one abbreviation and nothing else."""
    return at > 0 and at + 2 < len(tokens) and tokens[at + 2].text == ")" and is_acronym(tokens[at + 1])


def initials_match(short: str, words: Sequence[str]) -> bool:
    """Whether an abbreviation is made of the first letters of some words; those of small words may be left out.

    >>> initials_match("MOLSW", ["Ministry", "of", "Labor", "and", "Social", "Welfare"])
    True
    >>> initials_match("NAPTIP", "National Agency for Prohibition of Trafficking in Persons".split())
    True
    """
    parts = [part for word in words for part in word.split("-") if part]
    letters = ((re.escape(part[0].upper()), part.lower() in FUNCTION_WORDS) for part in parts)
    pattern = "".join(f"{letter}?" if small else letter for letter, small in letters)
    return re.fullmatch(pattern, short.upper().replace("-", "").replace("&", "")) is not None
