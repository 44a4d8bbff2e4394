"""How what several sources tell becomes one, and when it does not."""

from __future__ import annotations

import pytest

from tipgraph.documents.about import About, Found, settled
from tipgraph.documents.citation import about_citation, citation_line, citation_rows, year_of_date
from tipgraph.errors import InputError


def test_the_first_that_tells_is_believed_and_the_strong_before_the_weak() -> None:
    strong = [About.told("heading", country="BLR"), About.told("title", country="BLR", year=2003)]
    weak = [About.told("file name", country="FRA", year=1999, title="T")]

    about = settled(strong, weak, "a.txt")

    assert about.country == Found("BLR", "heading")
    assert about.year == Found("2003", "title")
    assert about.title == Found("T", "file name")
    assert "tier" in about.missing


def test_two_strong_sources_that_differ_are_a_fault_that_names_both() -> None:
    with pytest.raises(InputError) as fault:
        settled([About.told("heading", country="BLR"), About.told("page title", country="FRA")], [], "a.html")

    assert str(fault.value).startswith(
        "a.html: names more than one country (BLR in its heading, FRA in its page title)"
    )


def test_a_citation_table_tells_of_its_document() -> None:
    rows = {
        "publisher": "United States Department of State",
        "author": "Office to Monitor",
        "publication date": "19 June 2012",
        "cite as": "United States Department of State, Trafficking in Persons Report 2012 - Jordan, 19 June 2012, "
        "available at: http://library.example/docid/1.html [accessed 3 March 2015]",
    }

    known = {name: found.value for name, found in about_citation(rows).known.items()}

    assert known == {
        "country": "JOR",
        "year": "2012",
        "title": "Trafficking in Persons Report 2012 - Jordan",
        "publisher": "United States Department of State",
        "author_body": "Office to Monitor",
        "date": "2012-06-19",
        "url": "http://library.example/docid/1.html",
    }


def test_a_date_suggests_the_year() -> None:
    about = year_of_date(about_citation({"publication date": "June 2004"}))

    assert about.year == Found("2004", "date of publication (citation table)")


@pytest.mark.parametrize(
    ("line", "expected"),
    [
        ("Publisher | United States Department of State", ("publisher", "United States Department of State")),
        ("Author: The Office", ("author", "The Office")),
        ("Publication Date 19 June 2012", ("publication date", "19 June 2012")),
        ("Cite as United States, Report", ("cite as", "United States, Report")),
        ("Publisher\tThe Office", ("publisher", "The Office")),
        ("Source countries are poor.", None),
        ("Country of origin", None),
    ],
)
def test_lines_of_a_citation_table(line: str, expected: tuple[str, str] | None) -> None:
    assert citation_line(line) == expected


def test_a_table_of_something_else_is_none() -> None:
    assert citation_rows([("Year", "Cases"), ("2010", "7"), ("Country", "Jordan")]) == {}
