"""The answer to a query as plain values, and how a term becomes one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from decimal import Decimal, InvalidOperation
from typing import TypeAlias

import pyoxigraph as ox
import rdflib

Value: TypeAlias = str | int | float | bool | None

_XSD = "http://www.w3.org/2001/XMLSchema#"
_WHOLE = frozenset(_XSD + name for name in ("integer", "int", "long", "nonNegativeInteger", "positiveInteger", "gYear"))
_BROKEN = frozenset(_XSD + name for name in ("decimal", "double", "float"))


@dataclass(frozen=True, slots=True)
class Table:
    """The answer to a query: its columns in order, and rows of plain values. None stands for an empty cell.

    Numbers and years are numbers, IRIs are text.
    """

    columns: tuple[str, ...]
    rows: tuple[tuple[Value, ...], ...]

    def records(self) -> Iterator[dict[str, Value]]:
        """The rows as mappings from column to value."""
        return (dict(zip(self.columns, row, strict=True)) for row in self.rows)


def yes_or_no(answer: bool) -> Table:
    """The answer to an ASK: one column, ``answer``."""
    return Table(("answer",), ((answer,),))


def triples(found: Iterable[tuple[Value, str, Value]]) -> Table:
    """The answer to a CONSTRUCT or DESCRIBE: three columns, sorted."""
    rows = sorted(found, key=lambda triple: tuple(map(str, triple)))
    return Table(("subject", "predicate", "object"), tuple(rows))


def plain(node: ox.NamedNode | ox.BlankNode | ox.Literal | ox.Triple | None) -> Value:
    """A term of Oxigraph as a plain value."""
    if node is None:
        return None
    if isinstance(node, ox.Literal):
        return _value(node.value, node.datatype.value)
    return str(node) if isinstance(node, ox.Triple) else node.value


def plain_rdflib(node: object) -> Value:
    """A term of rdflib as a plain value."""
    if node is None:
        return None
    if isinstance(node, rdflib.Literal):
        return _value(str(node), str(node.datatype or ""))
    return str(node)


def _value(text: str, datatype: str) -> Value:
    """A literal as a plain value; as its text where it is not what its datatype says."""
    try:
        if datatype in _WHOLE:
            return int(text)
        if datatype in _BROKEN:
            return float(Decimal(text))
    except (ValueError, InvalidOperation):
        return text
    if datatype == _XSD + "boolean" and text in ("true", "false", "1", "0"):
        return text in ("true", "1")
    return text
