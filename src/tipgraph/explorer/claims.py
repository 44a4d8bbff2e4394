"""The rows of a query about claims, gathered claim by claim.

A named query gives a row for each combination of a claim's values. The page wants the claim once, with its lists and
with all passages that it rests on.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from dataclasses import dataclass, field

from tipgraph.names import last_segment
from tipgraph.store import Table, Value

_BEFORE = ("document", "country", "year", "claim")
_AFTER = ("rule", "start", "end", "quote")


@dataclass(slots=True)
class Gathered:
    """A claim: its document, its rule, its passages, and for each column the values in their order."""

    claim: str
    document: str
    country: str
    rule: str
    spans: list[list[int]] = field(default_factory=list)
    values: dict[str, list[Value]] = field(default_factory=dict)

    def take(self, row: Mapping[str, Value], columns: Iterable[str]) -> None:
        """Add what one more row has."""
        span = [int(str(row["start"])), int(str(row["end"]))]
        if span not in self.spans:
            self.spans.append(span)
        for column in columns:
            held = self.values.setdefault(column, [])
            if row[column] is not None and row[column] not in held:
                held.append(row[column])


def own_columns(table: Table) -> tuple[str, ...]:
    """The columns that a query has for itself, between those that all queries about claims have."""
    return tuple(column for column in table.columns if column not in _BEFORE + _AFTER)


def gathered(table: Table) -> list[Gathered]:
    """The claims of a query's answer, in the order in which they first stand there."""
    claims: dict[str, Gathered] = {}
    columns = own_columns(table)
    for row in table.records():
        iri = str(row["claim"])
        if iri not in claims:
            claims[iri] = Gathered(last_segment(iri), str(row["document"]), str(row["country"]), str(row["rule"]))
        claims[iri].take(row, columns)
    return list(claims.values())


def as_table(claims: Iterable[Gathered], columns: Iterable[str], numbers: Mapping[str, int], lists: set[str]) -> object:
    """Claims as columns and rows, the document as its number; a column of `lists` holds lists, the others one value."""
    own = tuple(columns)
    return {
        "columns": ["id", "document", "rule", "spans", *own],
        "rows": [
            [
                claim.claim,
                numbers[claim.document],
                claim.rule,
                claim.spans,
                *(
                    claim.values[name] if name in lists else claim.values[name][0] if claim.values[name] else None
                    for name in own
                ),
            ]
            for claim in claims
        ],
    }
