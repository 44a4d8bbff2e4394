"""Abbreviations that a document explains: "National Agency for ... (NAPTIP)"."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies.kinds import HEADS, INSTRUMENT_HEADS, Body
from tipgraph.grammar.bodies.names import bodies
from tipgraph.grammar.bodies.proper_names import proper_names
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_acronym, is_place
from tipgraph.reading import Item

_NO_BODY = "organization-cues:no-body-name"
#: What a sentence that explains an abbreviation has.
EXPLAINED = re.compile(r"\(\s*(?:the )?[A-Z][A-Za-z0-9&-]*\+?(?: [A-Z][a-z]+)?\s*\)")


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
        article = tokens[at + 1].lower == "the"  # "Department of Labor (the DOL)"
        short = tokens[at + 1 + article]
        owner = tokens[at - 1].lower in ("'s", "'")  # "the Task Force | 's | (NTF) shelter"
        end = at - 1 if owner and at - 1 in found else at
        if end in found:
            name = [word.text for word in tokens[found[end].first : end]]
            if is_acronym(short) or initials_match(_capitals(short.text), name):
                yield Abbreviation(short.text, found[end])
            elif not article and tokens[at + 2].lower == tokens[at - 1].lower:
                yield Abbreviation(f"{short.text} {tokens[at + 2].text}", found[end])
        elif not is_acronym(short):
            continue
        elif not article and at in names and not is_place(tokens[at - 1]):
            first = names[at].first
            words = tokens[first:at]
            if at + 3 < len(tokens) and has(tokens[at + 3], *HEADS):
                continue  # "the Counter-Trafficking in Persons (CTIP) office"
            if not any(has(word, _NO_BODY, *INSTRUMENT_HEADS) for word in words) and initials_match(
                short.text, [w.text for w in words]
            ):
                yield Abbreviation(short.text, Body(first, at, "other", "", "named"))


def _closes(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bracket holds one abbreviation, or one with the head of the name before it ("CTiP Secretariat")."""
    at += at + 1 < len(tokens) and tokens[at + 1].lower == "the"
    if at == 0 or at + 2 >= len(tokens):
        return False
    short = tokens[at + 1]
    alone = tokens[at + 2].text == ")"
    name = tokens[at - 1].lower
    headed = at + 3 < len(tokens) and tokens[at + 3].text == ")" and tokens[at + 2].lower == name
    return (alone or headed) and (is_acronym(short) or len(_capitals(short.text)) > 1)


def _capitals(short: str) -> str:
    """The capitals of a word of which one begins it: "MoI" has two, "Caritas" one."""
    return "".join(letter for letter in short if letter.isupper()) if short.isalpha() and short[0].isupper() else ""


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
