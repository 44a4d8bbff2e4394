"""The tables of sentences and the flows that they must give: ``flows/*.txt``, one block a construction.

    # the construction
    NPL | A sentence of a narrative on Nepal, or several.
      NPL > IND | women girls | sex              origin > destination | victims | exploitation
      BGD > NPL > PAK | women | sex | possible   with transit; the modality where it is not "asserted"
      ? NPL > abroad | women | sex               may be given or left out
      . > NPL | persons | labor                  "." where the text gives no place
      roles source transit                       the roles, where the row tests them
    NPL prosecution | A sentence below that heading.
      none                                       no flow at all
    ! NPL | A sentence that is read wrong today.

The right answer is what the annotation guide says, never what the rules give. Run as a program, this file takes the
mark from every row that is read right by now, and tells of the others.
"""

from __future__ import annotations

import re
import sys
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import UNSPECIFIED, Document, Flow, Role

FOLDER = Path(__file__).parent / "flows"
FIRST_LINE = "These narratives are invented for testing; no sentence states a fact about a real country."

_ROW = re.compile(r"(?P<wrong>! )?(?P<country>[A-Z]{3})(?: (?P<area>[a-z]+))? \| (?P<text>.+)")
_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."


@dataclass(frozen=True, slots=True, order=True)
class Movement:
    """One origin, one destination and what lies between, one group, one form: the smallest thing that a flow says."""

    origin: str
    transit: tuple[str, ...]
    destination: str
    victim: str
    exploitation: str
    modality: str

    def __str__(self) -> str:
        way = " > ".join(filter(None, (self.origin or ".", " ".join(self.transit), self.destination or ".")))
        return f"{way} | {self.victim} | {self.exploitation} | {self.modality}"


@dataclass(slots=True)
class Row:
    """A text and what it must give; `roles` is None where the row does not test them."""

    file: str
    construction: str
    country: str
    area: str
    text: str
    known_wrong: bool
    required: set[Movement] = field(default_factory=set)
    optional: set[Movement] = field(default_factory=set)
    roles: set[str] | None = None
    complete: bool = False

    def __str__(self) -> str:
        return f"{self.file}: {self.country}: {self.text}"


@dataclass(frozen=True, slots=True)
class Answer:
    """What the rules give."""

    movements: frozenset[Movement]
    roles: frozenset[str]

    def faults(self, row: Row) -> list[str]:
        """What differs from what a row wants, in words."""
        found = [f"missed: {one}" for one in sorted(row.required - self.movements)]
        found += [f"false: {one}" for one in sorted(self.movements - row.required - row.optional)]
        if row.roles is not None and row.roles != self.roles:
            found.append(
                f"roles: {' '.join(sorted(self.roles)) or 'none'}, not {' '.join(sorted(row.roles)) or 'none'}"
            )
        return found


def rows() -> Iterator[Row]:
    """The rows of all tables, file by file."""
    for path in sorted(FOLDER.glob("*.txt")):
        yield from _rows_of(path)


def answer(country: str, text: str, area: str = "") -> Answer:
    """What the rules give for a text on a country.

    Args:
        area: the heading below which the text stands; empty for the profile.
    """
    whole = f"{_ASSESSED}\n\n{area.title()}\n\n{text}" if area else text
    flows, roles = set(), set()
    for fact in facts_of(Document("invented", country, 2006, whole), load_lexicon()):
        if isinstance(fact, Flow) and fact.modality != "denied":
            flows |= _movements(
                fact.origin, fact.transit, fact.destination, fact.victims, fact.exploitation, fact.modality
            )
        elif isinstance(fact, Role) and fact.modality == "asserted":
            roles.add(fact.role)
    return Answer(frozenset(flows), frozenset(roles))


def _movements(
    origin: tuple[str, ...],
    transit: tuple[str, ...],
    destination: tuple[str, ...],
    victims: tuple[str, ...],
    exploitation: tuple[str, ...],
    modality: str,
) -> set[Movement]:
    through = tuple(sorted(transit))
    return {
        Movement(start, through, end, victim, form, modality)
        for start in origin or ("",)
        for end in destination or ("",)
        for victim in victims
        for form in exploitation
    }


def _rows_of(path: Path) -> Iterator[Row]:
    first, *lines = path.read_text(encoding="utf-8").splitlines()
    assert first == FIRST_LINE, f"{path}: the first line says that the narratives are invented"
    construction = ""
    row: Row | None = None
    for number, line in enumerate(lines, start=2):
        where = f"{path.name}:{number}"
        if line.startswith("  ") and row is not None:
            _add(row, line.strip(), where)
            continue
        if row is not None:
            assert row.complete, f"{where}: the row before says nothing of its flows"
            yield row
            row = None
        if line.startswith("# "):
            construction = line[2:]
        elif line:
            found = _ROW.fullmatch(line)
            assert found, f"{where}: no row: {line}"
            row = Row(
                path.stem, construction, found["country"], found["area"] or "", found["text"], bool(found["wrong"])
            )
    if row is not None:
        yield row


def _add(row: Row, line: str, where: str) -> None:
    """Add what one indented line says to a row."""
    if line == "none":
        row.complete = True
        return
    if line.startswith("roles"):
        row.roles = set(line.split()[1:]) - {"none"}
        return
    optional = line.startswith("? ")
    parts = [part.strip() for part in line.removeprefix("? ").split(" | ")]
    assert len(parts) in (3, 4), f"{where}: no flow: {line}"
    stages = [_places(stage) for stage in parts[0].split(">")]
    assert len(stages) in (2, 3), f"{where}: no way: {line}"
    transit = stages[1] if len(stages) == 3 else ()
    modality = parts[3] if len(parts) == 4 else "asserted"
    found = _movements(stages[0], transit, stages[-1], tuple(parts[1].split()), tuple(parts[2].split()), modality)
    row.complete = row.complete or not optional
    (row.optional if optional else row.required).update(found)


def _places(stage: str) -> tuple[str, ...]:
    codes = {"abroad": UNSPECIFIED}
    return tuple(codes.get(code, code) for code in stage.split() if code != ".")


def unmark() -> None:
    """Take the mark from each row that is read right by now; say what is wrong with the others."""
    faults = {(row.file, row.country, row.text): answer(row.country, row.text, row.area).faults(row) for row in rows()}
    for path in sorted(FOLDER.glob("*.txt")):
        lines = path.read_text(encoding="utf-8").splitlines()
        for i, line in enumerate(lines):
            found = _ROW.fullmatch(line)
            if found and not faults[path.stem, found["country"], found["text"]]:
                lines[i] = line.removeprefix("! ")
        path.write_text("\n".join(lines) + "\n", encoding="utf-8")
    for (file, country, text), wrong in faults.items():
        if wrong:
            sys.stdout.write(f"{file}: {country} | {text}\n" + "".join(f"      {fault}\n" for fault in wrong))


if __name__ == "__main__":
    unmark()
