"""Labelled documents: what careful readers wrote down, as the same facts that the rules give.

A file of labels holds one JSON object a line: ``id``, ``country``, ``year``, ``tier``, ``movement``, ``roles``,
``flows``, ``statistics``, ``organizations``, ``instruments``, and may have the further keys that `entries` knows.
"""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import dataclass
from pathlib import Path

from tipgraph.errors import InputError
from tipgraph.evaluate.entries import Label, labels_of
from tipgraph.lexicon import Lexicon, load_lexicon
from tipgraph.model import Fact

HALVES = ("first", "second", "all")


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled document. `keys` are the parts that were labelled at all; `half` is empty where it says none."""

    id: str
    country: str
    year: int
    labels: tuple[Label, ...]
    keys: frozenset[str]
    half: str = ""

    def required(self) -> list[Fact]:
        """The facts that must be found."""
        return [label.fact for label in self.labels if not label.optional]

    def optional(self) -> list[Fact]:
        """The facts that may be found."""
        return [label.fact for label in self.labels if label.optional]


def read_gold(path: Path, half: str = "all") -> tuple[Gold, ...]:
    """The labelled documents of a file, or of its first or second half in the file's order.

    A set whose parts are not equally large says of each document in which half it is, by the key ``half``.

    Args:
        half: ``first`` (the larger, where the number is odd), ``second`` or ``all``.

    Raises:
        InputError: the file cannot be read, or a line is no labelled document.
    """
    try:
        lines = path.read_text(encoding="utf-8").split("\n")
    except (OSError, UnicodeDecodeError) as fault:
        reason = fault.strerror if isinstance(fault, OSError) else "not UTF-8"
        raise InputError(
            path, f"cannot be read ({reason})", "a file of labelled documents, one JSON object a line"
        ) from fault
    lexicon = load_lexicon()
    found = [_gold(line, f"{path}:{number}", lexicon) for number, line in enumerate(lines, start=1) if line.strip()]
    if not found:
        raise InputError(path, "holds no labelled document", "one JSON object a line")
    if half != "all" and any(one.half for one in found):
        return tuple(one for one in found if one.half == half)
    middle = (len(found) + 1) // 2
    return tuple({"first": found[:middle], "second": found[middle:], "all": found}[half])


def _gold(line: str, where: str, lexicon: Lexicon) -> Gold:
    try:
        value = json.loads(line)
        labels = tuple(labels_of(value, lexicon))
        return Gold(
            value["id"],
            value["country"],
            int(value.get("year") or 0),
            labels,
            frozenset(value),
            value.get("half") or "",
        )
    except (ValueError, RecursionError) as fault:
        raise InputError(where, f"not JSON ({fault})", "one JSON object a line") from fault
    except KeyError as fault:
        raise InputError(where, f"no {fault.args[0]!r}", "a document labelled as the guide says") from fault
    except (TypeError, AttributeError) as fault:
        raise InputError(
            where, f"a value of another kind ({fault})", "a document labelled as the guide says"
        ) from fault


def labelled_kinds(documents: Iterable[Gold]) -> frozenset[type[Fact]]:
    """The kinds of facts that some document of a set is labelled with; of others the set says nothing."""
    return frozenset(type(label.fact) for document in documents for label in document.labels)
