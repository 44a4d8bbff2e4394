"""Plain text: where its country and its year come from."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest

from tipgraph.documents import Failure, Located, Raw, read_documents, read_gathered
from tipgraph.documents.sources import COLUMNS
from tipgraph.documents.text import heading_of
from tipgraph.model import Document

NARRATIVE = "The Government does not fully comply with the minimum standards for the elimination of trafficking. " * 2


def read_one(path: Path, *, country: str | None = None, year: int | None = None) -> Document | Failure:
    """The one thing that a file gives."""
    (one,) = read_documents([path], country=country, year=year)
    return one


@pytest.mark.parametrize(
    ("lines", "countries", "years"),
    [
        (
            "U.S. Department of State 2003 Trafficking in Persons Report - Belarus\n\nBelarus (Tier 2)",
            ("BLR",),
            (2003,),
        ),
        ("JORDAN (Tier 2)", ("JOR",), ()),
        ("CÔTE D’IVOIRE (Tier 2 Watch List)", ("CIV",), ()),
        ("ECUADOR: Tier 2", ("ECU",), ()),
        ("Trafficking in Persons Report 2018 – Burma", ("MMR",), (2018,)),
        ("PAPUA NEW GUINEA (Tier 3)", ("PNG",), ()),
        ("Timor-Leste 2015", ("TLS",), (2015,)),
        ("Country Narratives\nGUINEA-BISSAU\nTIER 3", ("GNB",), ()),
        ("Jordan\nIraq", ("JOR", "IRQ"), ()),
        ("A report", (), ()),
        ("Last Updated: Friday, 3 March 2017\n\nTrafficking in Persons Report 2008 - Jordan", ("JOR",), (2008,)),
        ("Trafficking in Persons Report 2008 - Jordan\n\nSeen in 2015", ("JOR",), (2008,)),
        ("Articles from 2000 to 2010\n\nJordan", ("JOR",), ()),
        (
            "Trafficking in Jordan (TIP2018)\n\nPolice found 9\nvictims (8 in 2016). Of them four were\nboys.",
            ("JOR",),
            (2018,),
        ),
        ("= Human trafficking in Jordan =\n\nJordan signed the 2000 protocol in May 2003. [1]", ("JOR",), ()),
        ("JORDAN (Tier 2) [from the Trafficking in Persons Report, June 2008]", ("JOR",), (2008,)),
    ],
)
def test_the_title_lines_name_country_and_year(lines: str, countries: tuple[str, ...], years: tuple[int, ...]) -> None:
    found = heading_of(f"{lines}\n\n{NARRATIVE}")

    assert (found.countries, found.years) == (countries, years)


def test_a_first_paragraph_is_no_title() -> None:
    found = heading_of("Jordan is a country to which women from Iraq are brought, and in 2009 many were. " * 2)

    assert found.countries == ()
    assert found.title == ""


def test_the_text_stays_as_it_is(tmp_path: Path) -> None:
    text = "JORDAN (Tier 2)\r\n\r\nWomen – “some” ﬁrst\u00a0of all – beg.\r\n"
    path = tmp_path / "jordan.txt"
    path.write_bytes(b"\xef\xbb\xbf" + text.encode())

    document = read_one(path, year=2010)

    assert isinstance(document, Document)
    assert document.text == text
    assert (document.id, document.country, document.year, document.title) == ("jordan", "JOR", 2010, "JORDAN (Tier 2)")


def test_what_the_title_says_goes_before_the_options(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"2003 Trafficking in Persons Report - Belarus\n\n{NARRATIVE}")

    document = read_one(path, country="FRA", year=1999)

    assert isinstance(document, Document)
    assert (document.country, document.year) == ("BLR", 2003)


def test_an_option_may_be_a_name(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NARRATIVE)

    document = read_one(path, country="Belarus", year=2003)

    assert isinstance(document, Document)
    assert document.country == "BLR"


@pytest.mark.parametrize(
    ("text", "found", "wanted"),
    [
        (f"2003 Report\n\n{NARRATIVE}", "no country in its title lines", "--country"),
        (f"JORDAN (Tier 2)\n\n{NARRATIVE}", "no year in its title lines", "--year"),
        (f"Jordan 2003\nIraq\n\n{NARRATIVE}", "more than one country (JOR, IRQ)", "sources.csv"),
        (f"Jordan 2003\n2004 edition\n\n{NARRATIVE}", "more than one year (2003, 2004)", "sources.csv"),
    ],
)
def test_a_text_that_does_not_tell_is_refused_with_the_reason(
    tmp_path: Path, text: str, found: str, wanted: str
) -> None:
    path = tmp_path / "a.txt"
    path.write_text(text)

    failure = read_one(path)

    assert isinstance(failure, Failure)
    assert failure.where == str(path)
    assert found in failure.found
    assert wanted in failure.wanted


def write_sources(folder: Path, **row: str) -> None:
    """A table of sources with one row."""
    (folder / "sources.csv").write_text(f"{','.join(COLUMNS)}\n{','.join(row.get(name, '') for name in COLUMNS)}\n")


def test_the_table_of_sources_goes_before_the_title(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"JORDAN\n\n{NARRATIVE}")
    digest = hashlib.sha256(path.read_bytes()).hexdigest()
    write_sources(tmp_path, file="a.txt", title="T", country="IRQ", report_year="2004", licence="PD", sha256=digest)

    document = read_one(path)

    assert isinstance(document, Document)
    assert (document.country, document.year, document.title, document.licence) == ("IRQ", 2004, "T", "PD")


@pytest.mark.parametrize(
    ("row", "found"),
    [
        ({"country": "IRQ", "report_year": "2004", "sha256": "0" * 64}, "changed since it was recorded"),
        ({"country": "XXQ", "report_year": "2004"}, 'unknown country "XXQ"'),
        ({"country": "IRQ", "report_year": "soon"}, '"soon" is no report year'),
        ({"country": "IRQ", "report_year": "1850"}, '"1850" is no report year'),
        ({"country": "IRQ", "report_year": "2004", "date": "2004-02-31"}, '"2004-02-31" is no date'),
        ({"country": "IRQ", "report_year": "2004", "url": "no url"}, '"no url" is no URL'),
        ({"country": "IRQ"}, "no year"),
    ],
)
def test_a_wrong_row_is_a_failure(tmp_path: Path, row: dict[str, str], found: str) -> None:
    path = tmp_path / "a.txt"
    path.write_text(NARRATIVE)
    write_sources(tmp_path, file="a.txt", **row)

    failure = read_one(path)

    assert isinstance(failure, Failure)
    assert found in failure.found


@pytest.mark.parametrize(
    ("table", "found"),
    [
        ("file,title\na.txt,T\n", "no column country, report_year"),
        (",".join(COLUMNS) + "\na.txt,T\n", "more or fewer cells"),
        (",".join(COLUMNS) + "\n" + 2 * f"a.txt{',' * (len(COLUMNS) - 1)}\n", 'a second row for "a.txt"'),
    ],
)
def test_a_wrong_table_is_a_failure(tmp_path: Path, table: str, found: str) -> None:
    (tmp_path / "a.txt").write_text(NARRATIVE)
    (tmp_path / "sources.csv").write_text(table)

    failure = read_one(tmp_path / "a.txt")

    assert isinstance(failure, Failure)
    assert found in failure.found
    assert "sources.csv" in failure.where


def test_what_the_table_leaves_open_the_title_may_tell(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Report 2004\nJordan\n\n{NARRATIVE}")
    write_sources(tmp_path, file="a.txt", country="IRQ")

    document = read_one(path)

    assert isinstance(document, Document)
    assert (document.country, document.year) == ("IRQ", 2004)


def test_the_name_of_the_file_tells_what_the_title_does_not(tmp_path: Path) -> None:
    path = tmp_path / "jordan-2010.txt"
    path.write_text(NARRATIVE)

    document = read_one(path)

    assert isinstance(document, Document)
    assert (document.country, document.year) == ("JOR", 2010)


def test_a_title_names_the_country_or_the_report() -> None:
    found = heading_of(f"Document #123\n\n[ Country by Country ]\n\nTrafficking Report 2010: Jordan\n\n{NARRATIVE}")

    assert found.title == "Trafficking Report 2010: Jordan"
    assert heading_of(f"PROTECTION\n\n{NARRATIVE}").title == ""


def test_a_year_among_many_is_told_by_the_option(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"Human trafficking in Jordan\n\nArticles from 2000 to 2010\n\n{NARRATIVE}")

    document = read_one(path, year=2009)

    assert isinstance(document, Document)
    assert (document.country, document.year) == ("JOR", 2009)


@pytest.mark.parametrize("below", [False, True])
def test_a_citation_with_labels_above_their_values_tells_of_the_document(tmp_path: Path, below: bool) -> None:
    table = "Publisher\nThe Department\nPublication date\n14 June 2010"
    parts = ["Report 2010: Jordan", table, *[NARRATIVE] * 20]
    path = tmp_path / "a.txt"
    path.write_text("\n\n".join([parts[0], *parts[2:], table] if below else parts))

    document = read_one(path)

    assert isinstance(document, Document)
    assert (document.publisher, document.date, document.title) == (
        "The Department",
        "2010-06-14",
        "Report 2010: Jordan",
    )


def test_lines_of_a_citation_tell_of_the_document(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(
        "Title\tTrafficking in Persons Report 2010 - Jordan\nPublisher\tUnited States Department of State\n"
        f"Publication Date\t14 June 2010\n\nJORDAN (Tier 2)\n\n{NARRATIVE}"
    )

    document = read_one(path)

    assert isinstance(document, Document)
    assert (document.country, document.year, document.date) == ("JOR", 2010, "2010-06-14")
    assert document.publisher == "United States Department of State"


def test_several_countries_in_one_text_are_cut_at_their_headings(tmp_path: Path) -> None:
    path = tmp_path / "tip-2010.txt"
    path.write_text(f"JORDAN (Tier 2)\n\n{NARRATIVE}\n\nKUWAIT: Tier 3\n\n{NARRATIVE}")

    documents = list(read_documents([path]))

    assert [one.id for one in documents if isinstance(one, Document)] == ["tip-2010-jor-2010", "tip-2010-kwt-2010"]


def test_mojibake_is_mended(tmp_path: Path) -> None:
    path = tmp_path / "a.txt"
    path.write_text(f"CÔTE D’IVOIRE (Tier 2)\n\nReport 2012\n\n{NARRATIVE}".encode().decode("cp1252"), encoding="utf-8")

    document = read_one(path)

    assert isinstance(document, Document)
    assert document.text.startswith("CÔTE D’IVOIRE")
    assert document.country == "CIV"


NOTE = "JORDAN (Tier 2) [Note: On September 10, 2004, the President determined that it is to be on Tier 2 Watch List.]"


@pytest.mark.parametrize(
    ("line", "tier"),
    [(NOTE, "2"), ("[*Updated in September 2004]", ""), ("JORDAN\n\nTier 2\n\n[Moved in September 2004.]", "2")],
)
def test_a_note_on_a_later_change_tells_neither_year_nor_tier(line: str, tier: str) -> None:
    text = f"2003 Trafficking in Persons Report - Jordan\n\n{line}\n\nWomen from Iraq beg in the towns."

    (one,) = read_gathered([Raw("a.txt", "a.txt", text.encode)])

    assert isinstance(one, Located), one
    assert (one.document.country, one.document.year) == ("JOR", 2003)
    assert (one.about.tier.value if one.about.tier else "") == tier


def test_a_tier_in_a_line_of_its_own_is_found() -> None:
    text = "Algeria\n\n2016 Trafficking in Persons Report\n\nTier 3\n\nWomen from Mali beg in the towns."

    (one,) = read_gathered([Raw("a.txt", "a.txt", text.encode)])

    assert isinstance(one, Located)
    assert one.about.tier is not None
    assert (one.about.tier.value, one.about.tier.where) == ("3", "title lines")


def test_in_copied_text_the_heading_of_a_country_nobody_knows_ends_the_one_before() -> None:
    lines = ["Some women from the towns of the north were traf-", "ficked to the coast, and the police did not in-"]
    text = "\n".join(f"{name} (Tier 2)\n" + "\n".join([*lines, "vestigate."] * 8) for name in ("JORDAN", "ATLANTIS"))

    jordan, failure = read_gathered([Raw("tip-2008.txt", "tip-2008.txt", text.encode)])

    assert isinstance(jordan, Located)
    assert (jordan.format, "ATLANTIS" in jordan.document.text) == ("text from a PDF", False)
    assert isinstance(failure, Failure)
    assert "ATLANTIS" in failure.found
