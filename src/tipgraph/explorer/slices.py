"""What the page needs for one country, loaded when somebody looks: the texts, and the claims that no map shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from typing import TypeAlias

from tipgraph.explorer.claims import Gathered, as_table, gathered, own_columns
from tipgraph.explorer.questions import Answers
from tipgraph.reading.sentences import sentences_of

Json: TypeAlias = "dict[str, object]"

#: The queries whose claims come by country. Those that the map needs come with the core.
SLICED = (
    "tier-reasons",
    "control",
    "sectors",
    "locations",
    "statistics",
    "organizations",
    "body-acts",
    "instruments",
    "penalties",
    "cooperation",
    "funding",
    "services",
    "training",
    "campaigns",
    "findings",
    "recruitment",
    "links",
    "recommendations",
)


def slices(answers: Answers, numbers: Mapping[str, int]) -> Iterator[tuple[str, Json]]:
    """Each country that has a document, with its slice, in the order of their codes."""
    texts: dict[str, dict[int, Json]] = {}
    for row in answers.records("texts"):
        text = str(row["text"])
        ends = [offset for sentence in sentences_of(text, 0, len(text)) for offset in sentence]
        texts.setdefault(str(row["country"]), {})[numbers[str(row["document"])]] = {"text": text, "sentences": ends}
    columns: dict[str, tuple[str, ...]] = {}
    claims: dict[str, dict[str, list[Gathered]]] = {}
    for name in SLICED:
        table = answers.table(name)
        columns[name] = own_columns(table)
        for claim in gathered(table):
            claims.setdefault(claim.country, {}).setdefault(name, []).append(claim)
    for country in sorted(texts):
        kinds = claims.get(country, {})
        yield (
            country,
            {
                "texts": texts[country],
                "claims": {
                    name: as_table(kinds[name], columns[name], numbers, set()) for name in SLICED if name in kinds
                },
            },
        )
