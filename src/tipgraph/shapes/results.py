"""What is amiss, as values: results, their order, and groups of them."""

from __future__ import annotations

import enum
from collections.abc import Iterable
from dataclasses import dataclass

from rdflib import SH, URIRef
from rdflib.term import Identifier


class Severity(enum.IntEnum):
    """How grave a result is; a higher one is graver."""

    INFO = 1
    WARNING = 2
    VIOLATION = 3

    @property
    def iri(self) -> URIRef:
        """SHACL's name for it."""
        return URIRef(f"{SH}{self.name.capitalize()}")


@dataclass(frozen=True, slots=True)
class Result:
    """One thing amiss, with what to do about it and, where it can be told, the place in the text.

    `shape` names the rule as ``shapes.ttl`` does (``VictimFlow.origin``). `path` is written as in SPARQL, empty where
    the rule concerns the node as a whole. `document` is a document's id; `start`, `end` and `quote` are those of the
    passage on which the focus (or else the value) rests, None and empty where there is none.
    """

    severity: Severity
    shape: str
    component: str
    focus: Identifier
    path: str
    value: Identifier | None
    message: str
    document: str = ""
    start: int | None = None
    end: int | None = None
    quote: str = ""

    @property
    def words(self) -> str:
        """The result in one line: the place in the text, the node, and its value."""
        place = self.document
        if self.start is not None:
            place += f" {self.start}-{self.end} “{_shortened(self.quote)}”"
        value = "" if self.value is None or self.value == self.focus else f" {_shortened(self.value)}"
        return f"{place + ': ' if place else ''}{self.focus}{' ' + self.path if self.path else ''}{value}"


@dataclass(frozen=True, slots=True)
class Group:
    """All results of one severity from one shape: how many, and the first of them as a sample."""

    severity: Severity
    shape: str
    message: str
    count: int
    sample: Result


def conforms(results: Iterable[Result], threshold: Severity = Severity.VIOLATION) -> bool:
    """Whether no result is as grave as `threshold`.

    SHACL itself knows no threshold: to it, a graph with a mere Info does not conform.
    """
    return all(result.severity < threshold for result in results)


def group(results: Iterable[Result]) -> list[Group]:
    """The results by severity and shape, the gravest and then the most frequent first."""
    together: dict[tuple[Severity, str], list[Result]] = {}
    for result in sorted(results, key=order):
        together.setdefault((result.severity, result.shape), []).append(result)
    groups = [
        Group(severity, shape, members[0].message, len(members), members[0])
        for (severity, shape), members in together.items()
    ]
    return sorted(groups, key=lambda each: (-each.severity, -each.count, each.shape))


def _shortened(text: str, length: int = 80) -> str:
    return text if len(text) <= length else text[: length - 1] + "…"


def order(result: Result) -> tuple[int, str, str, int, str, str, str, str]:
    """What results are sorted by: the gravest first, then by shape, document and place."""
    value = "" if result.value is None else result.value.n3()
    at = -1 if result.start is None else result.start
    return (
        -result.severity,
        result.shape,
        result.document,
        at,
        result.focus.n3(),
        result.path,
        value,
        result.component + result.message,
    )
