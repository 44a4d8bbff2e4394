"""The tier in force, the movement that led there, and later changes that notes report.

A tier stands in the heading ("Nigeria (Tier 2 Watch List)"), opens the government's part ("Tier 3 — the government does
not ..."), or is said in a sentence ("was placed on Tier 2 Watch List"), which alone can say a movement. The compliance
sentence gives no tier: it has the words of one, but the text does not state it.
"""

from __future__ import annotations

import re
from calendar import month_name
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import chain

from tipgraph.grammar.tiers.bare_movements import bare_movements
from tipgraph.grammar.tiers.names import TIERS, NamedTier, named_tiers
from tipgraph.grammar.tiers.placements import Placement, is_of_another_time, placements
from tipgraph.model import Tier
from tipgraph.reading import Item, Reading
from tipgraph.reading.items import Cut
from tipgraph.reading.sections import SILENT

_NOTE = re.compile(r"\[[^\]\n]*\]|^[^\S\n]*\*+[^\n]+|^[^\S\n]*(?:NOTE|Note):[^\n]+", re.M)
#: What every note has.
_OF_NOTES = ("[", "*", "NOTE:", "Note:")
_MONTHS = [name.lower() for name in month_name if name]
_DATE = re.compile(
    rf"\b(?:(?P<d1>\d{{1,2}})\s+)?(?P<month>{'|'.join(_MONTHS)})\s+(?:(?P<d2>\d{{1,2}})(?:st|nd|rd|th)?,?\s+)?(?P<year>\d{{4}})\b",
    re.I,
)
_ISO_DATE = re.compile(r"\b\d{4}-\d{2}-\d{2}\b")
#: The schemes whose words say how a country is placed.
_SCHEMES = frozenset({"tier-cues", "ordinals", "places"})
_MOVES = frozenset(f"tier-cues:{way}" for way in ("upgraded", "downgraded", "upgrade", "downgrade"))
#: A heading names its tier within so many items; what comes later is text.
_HEADING_ITEMS = 14
#: Words that a country's name may have in small letters are no longer than this ("and", "the", "of").
_SMALL_WORD = 3
#: Sections that cannot open with the tier of the country.
_NO_OPENING = SILENT | {"recommendations"}
#: The report comes out in June; a change dated later in its year is one made after it.
_RELEASE_MONTH = 6


@dataclass(frozen=True, slots=True)
class _Statement:
    """A tier that the text states at ``[start, end)`` of the folded text."""

    tier: str
    movement: str
    start: int
    end: int
    rule: str


def extract(reading: Reading) -> Iterator[Tier]:
    """The tier in force, if the text states one, and the later ones that its notes report."""
    text = reading.folded.text
    noted = any(mark in text for mark in _OF_NOTES)
    notes = [(found.start(), found.end()) for found in _NOTE.finditer(text)] if noted else []
    headings = list(_headings(reading))
    said = list(_said(reading))
    later = {(one.start, one.end): date for one in said if (date := _later_date(reading, one))}
    spoken = [one for one in said if (one.start, one.end) not in later]
    chosen = _in_force(headings, spoken, list(_moved(reading)))
    if chosen is not None:
        yield Tier(
            evidence=reading.span(chosen.start, chosen.end),
            rule=chosen.rule,
            tier=chosen.tier,
            movement=chosen.movement,
        )
    for one in said:
        if (one.start, one.end) in later:
            yield Tier(
                evidence=reading.span(one.start, one.end),
                rule="tiers.sentence",
                tier=one.tier,
                movement=one.movement,
                changed=later[one.start, one.end],
            )
    yield from _noted(reading, notes)


def _in_force(
    headings: Sequence[_Statement], said: Sequence[_Statement], bare: Sequence[_Statement]
) -> _Statement | None:
    """The one tier of the report: the heading's, else the last that a sentence states; a sentence adds the movement."""
    stated = headings[0] if headings else next((one for one in reversed(said) if one.movement), None)
    stated = stated or (said[-1] if said else None)
    if stated is None or stated.movement:
        return stated
    moved = next((one for one in chain(said, headings) if one.tier == stated.tier and one.movement), None)
    if moved is None and bare:
        moved = replace(bare[0], tier=stated.tier)
    return moved or stated


def _headings(reading: Reading) -> Iterator[_Statement]:
    """The tiers of titles, headings and openings of paragraphs, first those of titles."""
    opening = {section.start for section in reading.sections if section.area not in _NO_OPENING}
    for section in reading.sections:
        if section.area not in ("title", "heading"):
            continue
        if not TIERS.isdisjoint(reading.matches.marks(section.start, section.end)):
            items = _items(reading, section.start, section.end)
            for named in _heading_tiers(items):
                movement = next((p.movement for p in placements(items, "") if p.tier == named.tier and p.movement), "")
                movement = movement or _bare_movement(items)
                yield _Statement(named.tier, movement, section.start, section.end, "tiers.heading")
    for sentence in reading.sentences:
        if sentence.start in opening and not TIERS.isdisjoint(sentence.marks):
            yield from _opening(sentence.items[:_HEADING_ITEMS])


def _heading_tiers(items: Sequence[Item]) -> Iterator[NamedTier]:
    """The tier of a heading: the first that it names, but not one that was left ("upgraded from Tier 3")."""
    for named in named_tiers(items):
        if named.first == 0 or items[named.first - 1].lower != "from":
            yield named
            return


def _bare_movement(items: Sequence[Item]) -> str:
    """A movement in a heading that needs no preposition: "(Tier 2 - upgraded)"."""
    for item in items:
        for way in ("upgraded", "downgraded"):
            if f"tier-cues:{way}" in item.tags:
                return way
    return ""


def _opening(items: Sequence[Item]) -> Iterator[_Statement]:
    """The tier with which a paragraph opens, or that stands in brackets after the name with which it opens."""
    for named in named_tiers(items):
        before = items[named.first - 1].text if named.first else ""
        after = items[named.last + 1].text if named.last + 1 < len(items) else ""
        opens = named.first == 0 and (not after or not after[0].isalnum())
        name = [item for item in items[: named.first] if item.text[0].isalpha() and len(item.text) > _SMALL_WORD]
        bracketed = before in ("(", "[") and after in (")", "]") and all(item.is_capitalised for item in name)
        if opens or bracketed:
            yield _Statement(named.tier, "", items[named.first].start, items[named.last].end, "tiers.opening")
        return


def _said(reading: Reading) -> Iterator[_Statement]:
    """The tiers that sentences state."""
    document = reading.document
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or not sentence.names(TIERS):
            continue
        items = reading.seen_by(sentence, _SCHEMES).items
        for placement in placements(items, document.country):
            if is_of_another_time(items, placement, document.year) and not _DATE.search(
                reading.folded.text[sentence.start : sentence.end]
            ):
                continue
            yield _statement(items, placement)


def _moved(reading: Reading) -> Iterator[_Statement]:
    """The movements that sentences state without naming a tier."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or not sentence.names(_MOVES):
            continue
        items = reading.seen_by(sentence, _SCHEMES).items
        for placement in bare_movements(items, reading.document.country):
            if not is_of_another_time(items, placement, reading.document.year):
                yield _statement(items, placement)


def _statement(items: Sequence[Item], placement: Placement) -> _Statement:
    rule = "tiers.movement" if placement.movement else "tiers.sentence"
    return _Statement(placement.tier, placement.movement, items[placement.first].start, items[placement.last].end, rule)


def _later_date(reading: Reading, one: _Statement) -> str:
    """The date of a change that came after the report; empty where the sentence dates none."""
    text, year = reading.folded.text, reading.document.year
    sentence = next(s for s in reading.sentences if s.start <= one.start < s.end)
    found = _DATE.search(text, sentence.start, sentence.end)
    if not found or int(found["year"]) < year:
        return ""
    if int(found["year"]) == year and _MONTHS.index(found["month"].lower()) + 1 <= _RELEASE_MONTH:
        return ""
    return _iso(found)


def _noted(reading: Reading, notes: Sequence[tuple[int, int]]) -> Iterator[Tier]:
    """The later tiers of bracketed notes that give the date of the change."""
    text = reading.folded.text
    for start, end in notes:
        items = _items(reading, start, end)
        tiers = [named for named in named_tiers(items) if named.first == 0 or items[named.first - 1].lower != "from"]
        date = _DATE.search(text, start, end)
        iso = _ISO_DATE.search(text, start, end)
        if not tiers or not (date or iso):
            continue
        moves = [p for p in placements(items, reading.document.country) if p.movement]
        yield Tier(
            evidence=reading.span(start, end),
            rule="tiers.note",
            tier=moves[-1].tier if moves else tiers[-1].tier,
            movement=moves[-1].movement if moves else "",
            changed=_iso(date) if date else iso.group() if iso else "",
        )


def _iso(found: re.Match[str]) -> str:
    """A date in ISO 8601, as exact as the text gives it."""
    month = _MONTHS.index(found["month"].lower()) + 1
    day = found["d1"] or found["d2"]
    return f"{found['year']}-{month:02}" + (f"-{int(day):02}" if day else "")


def _items(reading: Reading, start: int, end: int) -> list[Item]:
    """The items of any part of the text, also of those that give no sentences."""
    text = reading.folded.text
    return list(Cut(text, start, end).items(reading.matches.mentions(start, end)))
