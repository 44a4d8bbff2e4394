"""Classes of instruments and of cooperation by every form in which reports tell of them, and near misses."""

from __future__ import annotations

from tests.extract import law_tables
from tipgraph.extract.cooperation import extract as cooperation
from tipgraph.extract.instruments import extract as instruments
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Instrument
from tipgraph.reading import Reading, read

#: How many nouns or partners each form takes in turn; more of them find no more faults.
EACH = 2


def _read(text: str) -> Reading:
    return read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon())


def _instruments(text: str) -> list[Instrument]:
    return list(instruments(_read(text)))


def _cooperation(text: str) -> list[str]:
    return sorted({" ".join([one.kind, *sorted(one.parties)]) for one in cooperation(_read(text))})


def test_every_form_tells_the_kind_name_year_and_status_of_an_instrument() -> None:
    faults = []
    for row in law_tables.instrument_rows(EACH):
        kind, name, year, status = row.expected
        found = _instruments(row.text)
        if not any(
            (one.kind, one.name.lower(), one.year) == (kind, name.lower(), year) and one.status in status.split("|")
            for one in found
        ):
            faults.append((row.text, row.expected, [(one.name, one.year, one.status) for one in found]))

    assert faults == []


def test_what_only_sounds_like_an_instrument_is_none() -> None:
    found = [(text, one.name) for text in law_tables.NO_INSTRUMENT for one in _instruments(text)]

    assert found == []


def test_no_instrument_has_the_year_or_the_status_of_something_else() -> None:
    faults = []
    for text, name, statuses, years in law_tables.NOT_SO:
        found = [one for one in _instruments(text) if one.name == name]
        if not found or any(one.status not in statuses or one.year not in years for one in found):
            faults.append((text, [(one.name, one.year, one.status) for one in found]))

    assert faults == []


def test_every_form_tells_of_cooperation_and_of_its_partners() -> None:
    rows = [(text, expected, _cooperation(text)) for _, _, text, expected in law_tables.cooperation_rows(EACH)]
    faults = [(text, expected, found) for text, expected, found in rows if sorted(expected) != found]

    assert faults == []
