"""Labelled documents: what careful readers wrote down, as the same facts that the rules give.

A file of labels holds one JSON object a line: ``id``, ``country``, ``year``, ``tier``, ``movement``, ``roles``,
``flows``, ``statistics``, ``organizations``, ``instruments``, and may have ``penalties``,
``cooperation`` and ``recommendations``.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from tipgraph.errors import InputError
from tipgraph.evaluate.places import codes_of
from tipgraph.lexicon import Lexicon, load_lexicon
from tipgraph.model import (
    Cooperation,
    Count,
    Fact,
    Flow,
    Instrument,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Span,
    Tier,
)

HALVES = ("first", "second", "all")
#: Labels do not say by which rule they came to be, nor, before the text is at hand, where it says so.
_NOWHERE: dict[str, Any] = {"evidence": Span(0, 0), "rule": ""}


@dataclass(frozen=True, slots=True)
class Label:
    """A fact as a reader wrote it down; `quote` is empty where the reader gave none.

    `optional` marks what a careful reader may give or leave out: it counts neither way.
    """

    fact: Fact
    quote: str = ""
    optional: bool = False


@dataclass(frozen=True, slots=True)
class Gold:
    """A labelled document. `keys` are the parts that were labelled at all."""

    id: str
    country: str
    year: int
    labels: tuple[Label, ...]
    keys: frozenset[str]

    def required(self) -> list[Fact]:
        """The facts that must be found."""
        return [label.fact for label in self.labels if not label.optional]

    def optional(self) -> list[Fact]:
        """The facts that may be found."""
        return [label.fact for label in self.labels if label.optional]


def read_gold(path: Path, half: str = "all") -> tuple[Gold, ...]:
    """The labelled documents of a file, or of its first or second half in the file's order.

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
    middle = (len(found) + 1) // 2
    return tuple({"first": found[:middle], "second": found[middle:], "all": found}[half])


def _gold(line: str, where: str, lexicon: Lexicon) -> Gold:
    try:
        value = json.loads(line)
        labels = tuple(_labels(value, lexicon))
        return Gold(value["id"], value["country"], int(value.get("year") or 0), labels, frozenset(value))
    except (ValueError, RecursionError) as fault:
        raise InputError(where, f"not JSON ({fault})", "one JSON object a line") from fault
    except KeyError as fault:
        raise InputError(where, f"no {fault.args[0]!r}", "a document labelled as the guide says") from fault
    except (TypeError, AttributeError) as fault:
        raise InputError(
            where, f"a value of another kind ({fault})", "a document labelled as the guide says"
        ) from fault


def _labels(value: dict[str, Any], lexicon: Lexicon) -> Iterator[Label]:
    country = value["country"]
    if value.get("tier") or value.get("movement"):
        yield Label(Tier(tier=value.get("tier") or "", movement=value.get("movement") or "", **_NOWHERE))
    for role in value.get("roles") or ():
        yield Label(Role(role=role, **_NOWHERE))
    for entry in value.get("flows") or ():
        yield _label(_flow(entry, lexicon), entry)
    for entry in value.get("statistics") or ():
        yield _label(_count(entry, country), entry)
    for name in value.get("organizations") or ():
        yield Label(Organization(name=name, kind="", **_NOWHERE))
    for entry in value.get("instruments") or ():
        parties = codes_of(entry.get("parties") or (), lexicon)
        yield _label(Instrument(kind=entry["kind"], name=entry["name"] or "", parties=parties, **_NOWHERE), entry)
    for entry in value.get("penalties") or ():
        ends = {"minimum_years": entry["min_years"], "maximum_years": entry["max_years"]}
        yield _label(Penalty(instrument=entry.get("instrument") or "", **ends, **_NOWHERE), entry)
    for entry in value.get("cooperation") or ():
        yield _label(Cooperation(kind=entry["kind"], parties=tuple(entry["parties"]), **_NOWHERE), entry)
    for text in value.get("recommendations") or ():
        yield Label(Recommendation(text=text, **_NOWHERE), text)


def _label(fact: Fact, entry: dict[str, Any]) -> Label:
    return Label(fact, entry.get("quote") or "", bool(entry.get("optional")))


def _flow(entry: dict[str, Any], lexicon: Lexicon) -> Flow:
    stages: dict[str, Any] = {
        stage: codes_of(entry.get(stage) or (), lexicon) for stage in ("origin", "transit", "destination")
    }
    return Flow(
        **stages,
        victims=tuple(entry.get("victims") or ()),
        exploitation=tuple(entry.get("exploitation") or ()),
        modality=entry.get("modality") or "asserted",
        **_NOWHERE,
    )


def _count(entry: dict[str, Any], country: str) -> Count:
    return Count(
        measure=entry["measure"],
        place=entry.get("place") or country,
        value=entry.get("value"),
        value_max=entry.get("value_max"),
        qualifier=entry.get("qualifier") or "",
        status=entry.get("status") or "",
        period=entry.get("period") or "",
        **_NOWHERE,
    )


def labelled_kinds(documents: Iterable[Gold]) -> frozenset[type[Fact]]:
    """The kinds of facts that some document of a set is labelled with; of others the set says nothing."""
    return frozenset(type(label.fact) for document in documents for label in document.labels)
