"""Several bodies under one plural: "the Ministries of Justice and Interior", "the Interior and Justice Ministries"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.bodies.kinds import Body
from tipgraph.grammar.tokens import is_name_word, is_place
from tipgraph.reading import Item

#: Plurals that stand for one body a field; the code of each is the word that one of these bodies has in its name.
_PLURALS = "plural-bodies"


def _one_of(token: Item) -> str:
    """The word for one of the bodies that a plural stands for; empty for any other word."""
    return next((code.capitalize() for code in token.codes(_PLURALS)), "")


def first_of_list(tokens: Sequence[Item], first: int, stop: int) -> int:
    """Where "Interior, Justice, and | Labor Ministries" begins; ``tokens[first:stop]`` is its end."""
    if not _one_of(tokens[stop - 1]) or stop - first < 2:
        return first
    at = first
    while at > 1:
        back = at - 1
        while back > 0 and (tokens[back].text == "," or tokens[back].lower == "and"):
            back -= 1
        end = back + 1
        while back >= 0 and is_name_word(tokens[back]) and not is_place(tokens[back]):
            back -= 1
        if end == at or back + 1 == end:
            break
        at = back + 1
    return at


def parted(tokens: Sequence[Item], body: Body) -> Iterator[Body]:
    """The bodies that a plural names, each with its own name; a body that is one stays as it is."""
    head, last = tokens[body.first], tokens[body.stop - 1]
    if _one_of(head) and body.first + 2 < body.stop and tokens[body.first + 1].lower in ("of", "for"):
        one = f"{_one_of(head)} {tokens[body.first + 1].text}"
        fields = _fields(tokens[body.first + 2 : body.stop])
        names = [f"{one} {field}" for field in fields]
    elif _one_of(last):
        names = [f"{field} {_one_of(last)}" for field in _fields(tokens[body.first : body.stop - 1])]
    else:
        names = []
    if len(names) > 1:
        yield from (replace(body, manner="joint", name=name) for name in names)
    else:
        yield body


def _fields(tokens: Sequence[Item]) -> list[str]:
    """The fields of a list: parts between commas, of which the last follows "and"; "and of" divides as well.

    "Labor, Health and Education" are three, "Interior, Labor and Social Affairs, and Health" too; nothing is told of
    a list without commas that has "and" twice.
    """
    parts: list[list[Item]] = [[]]
    ended = False  # whether the last "and" of the list stood behind a comma, or before "of"
    for at, token in enumerate(tokens):
        after = tokens[at + 1].lower if at + 1 < len(tokens) else ""
        if token.text == ",":
            parts.append([])
        elif token.lower == "and" and (not parts[-1] or after == "of"):
            ended = True
            if parts[-1]:
                parts.append([])
        elif not (token.lower in ("of", "the") and not parts[-1]):
            parts[-1].append(token)
    joints = [at for at, token in enumerate(parts[-1]) if token.lower == "and"]
    if not ended and len(joints) == 1:
        parts[-1:] = [parts[-1][: joints[0]], parts[-1][joints[0] + 1 :]]
    elif not ended:
        return []
    return [_text(part) for part in parts] if all(parts) else []


def _text(tokens: Sequence[Item]) -> str:
    words = ""
    for before, token in zip((None, *tokens), tokens, strict=False):
        words += (" " if before is not None and before.end < token.start else "") + token.text
    return words
