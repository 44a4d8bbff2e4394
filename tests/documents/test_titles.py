"""What titles, addresses, dates and names of files tell."""

from __future__ import annotations

import pytest

from tipgraph.documents.titles import about_address, about_name, about_title, countries_in, date_in, years_in


@pytest.mark.parametrize(
    ("title", "countries", "years"),
    [
        ("Trafficking in Persons Report 2012 - Côte d'Ivoire", ("CIV",), (2012,)),
        ("U.S. Department of State 2003 Trafficking in Persons Report - Belarus", ("BLR",), (2003,)),
        ("2021 Trafficking in Persons Report: Albania - United States Department of State", ("ALB",), (2021,)),
        ("2018 Trafficking in Persons Report - Albania | U.S. Embassy in Albania", ("ALB",), (2018,)),
        (
            'USDOS (Author): "Trafficking in Persons Report 2019: Albania", Document #2010828 - ecoi.net',
            ("ALB",),
            (2019,),
        ),
        ("Refworld | Trafficking in Persons Report 2013 - Korea, Democratic People's Republic of", ("PRK",), (2013,)),
        ("TRAFFICKING IN PERSONS REPORT JUNE 2018 143", (), (2018,)),
        ("Trafficking in Persons Report 2012 [accessed 3 March 2015]", (), (2012,)),
        ("Country Narratives -- Countries D through N", (), ()),
        ("From the 2005 report", (), (2005,)),
        ("Human trafficking in Moldova", ("MDA",), ()),
        ("Trafficking in the Gambia (TIP2018)", ("GMB",), (2018,)),
        ("Trafficking in persons in Chad and Niger", (), ()),
        ("Jordan and Iraq", (), ()),
    ],
)
def test_titles(title: str, countries: tuple[str, ...], years: tuple[int, ...]) -> None:
    assert (countries_in(title), years_in(title)) == (countries, years)


def test_a_title_that_names_two_of_a_kind_tells_none() -> None:
    about = about_title("Jordan - Iraq 2004, 2005", "title")

    assert (about.country, about.year) == (None, None)


@pytest.mark.parametrize(
    ("text", "date"),
    [
        ("19 June 2012", "2012-06-19"),
        ("June 11, 2003", "2003-06-11"),
        ("Released by the Office, June 14th, 2004", "2004-06-14"),
        ("June 2003", "2003-06"),
        ("2012-06-19T10:00:00Z", "2012-06-19"),
        ("31 February 2012", ""),
        ("2012", ""),
        ("", ""),
    ],
)
def test_dates(text: str, date: str) -> None:
    assert date_in(text) == date


@pytest.mark.parametrize(
    ("stem", "country", "year"),
    [
        ("belarus_2003", "BLR", "2003"),
        ("tip-2012-cote-divoire", "CIV", "2012"),
        ("invented-civ-2012", "CIV", "2012"),
        ("2010-JOR", "JOR", "2010"),
        ("guinea-bissau", "GNB", ""),
        ("mar-2012", "", "2012"),  # March
        ("bread-and-2010", "", "2010"),
        ("258694", "", ""),
        ("000_76768671c2d6a0f2", "", ""),
        ("albania-greece-2010", "", "2010"),
        ("1998-2004", "", ""),
    ],
)
def test_names_of_files(stem: str, country: str, year: str) -> None:
    about = about_name(stem)

    assert (about.country.value if about.country else "", about.year.value if about.year else "") == (country, year)


@pytest.mark.parametrize(
    ("url", "country", "year"),
    [
        ("https://www.state.gov/reports/2021-trafficking-in-persons-report/albania/", "ALB", "2021"),
        ("https://2009-2017.state.gov/j/tip/rls/tiprpt/countries/2016/258694.htm", "", "2016"),
        ("http://www.state.gov/j/tip/rls/tiprpt/2013/210543.htm", "", "2013"),
        ("https://www.refworld.org/docid/4fe30cdd32.html", "", ""),
    ],
)
def test_addresses(url: str, country: str, year: str) -> None:
    about = about_address(url)

    assert (about.country.value if about.country else "", about.year.value if about.year else "") == (country, year)
    assert about.url is not None
    assert about.url.value == url


def test_the_year_of_a_law_is_no_report_year() -> None:
    assert years_in("Victims of Trafficking and Violence Protection Act 2000: Trafficking in Persons Report") == ()
    assert years_in("Trafficking Victims Protection Act of 2000, Report 2002") == (2002,)


@pytest.mark.parametrize("middle", [" " * 100_000, "[" * 100_000, "(a)" * 30_000])
def test_a_line_without_end_is_no_title_and_is_passed_over_at_once(middle: str) -> None:
    line = f"2012 Trafficking in Persons Report {middle}- Jordan"

    assert about_title(line, "title").known == {}
