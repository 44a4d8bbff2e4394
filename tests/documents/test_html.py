"""Web pages after the conventions of those who publish narratives: what is text, what tells of it, what is left out."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipgraph.documents import Failure, Located, gathered, read_gathered
from tipgraph.documents.html import page_of
from tipgraph.documents.sources import COLUMNS

PROFILE = (
    "Jordan is a destination country for women from Indonesia, who work in private homes. Some of them are not paid, "
    "and some may not leave the house in which they work."
)
ASSESSMENT = (
    "The Government of Jordan does not fully comply with the minimum standards for the elimination of trafficking; "
    "however, it is making significant efforts to do so."
)
COURTS = "The government prosecuted four employers in 2009, and the courts convicted two of them under the penal code."
TEXT = ["JORDAN (Tier 2)", PROFILE, ASSESSMENT, "Prosecution", COURTS]


def paragraphs(heading: str = "<h2>JORDAN (Tier 2)</h2>") -> str:
    """The narrative as a page has it."""
    return f"{heading}<p>{PROFILE}</p>\n<p>{ASSESSMENT}</p><p><strong>Prosecution</strong></p><p>{COURTS}</p>"


def read_page(folder: Path, html: str, name: str = "page.html") -> list[Located | Failure]:
    """What the readers make of a page."""
    path = folder / name
    path.write_text(html, encoding="utf-8")
    return list(read_gathered(gathered([path])))


def only(folder: Path, html: str, name: str = "page.html") -> Located:
    """The one document of a page."""
    (one,) = read_page(folder, html, name)
    assert isinstance(one, Located), one
    return one


PAGES = {
    "a library": f"""<!DOCTYPE html><html><head><meta charset="utf-8"><title>Library | Trafficking in Persons Report
        2010 - Jordan</title></head><body><div class="nav"><a href="/">Home</a> <a href="/SYR">Syria</a></div>
        <h1>Trafficking in Persons Report 2010 - Jordan</h1>
        <table><tr><th>Publisher</th><td>United States Department of State</td></tr>
        <tr><th>Publication Date</th><td>14 June 2010</td></tr><tr><th>Cite as</th><td>United States Department of
        State, <i>Trafficking in Persons Report 2010 - Jordan</i>, 14 June 2010, available at: https://library.example/1.html</td>
        </tr><tr><th>Disclaimer</th><td>This is not a publication of the library.</td></tr></table>
        {paragraphs()}<div class="footer">Search 212 countries: Iraq, Iran</div></body></html>""",
    "a ministry of 2004": f"""<HTML><HEAD><TITLE>Country Narratives: Jordan</TITLE></HEAD><BODY bgcolor=white><TABLE>
        <TR><TD><A HREF="/">Home</A></TD><TD><FONT size=2><B>Trafficking in Persons Report</B><BR>Released by the
        Office to Monitor and Combat Trafficking in Persons<BR>June 14, 2010
        <P><B>JORDAN (Tier 2)</B><P>{PROFILE}<P>{ASSESSMENT}
        <P><B>Prosecution</B><BR>{COURTS}<P></FONT></TD></TR></TABLE></BODY></HTML>""",
    "a ministry of 2021": f"""<!doctype html><html lang="en-US"><head><title>Jordan - United States Department of
        State</title><link rel="canonical" href="https://ministry.example/reports/2010-trafficking-in-persons-report/jordan/">
        <meta property="og:title" content="Jordan - United States Department of State"></head><body class="no-sidebar">
        <header class="site-header"><nav><ul><li><a href="#">Policy</a></li></ul></nav></header><main><article>
        <h1>2010 Trafficking in Persons Report: Jordan</h1><div class="entry-content">
        {paragraphs("<h2>JORDAN (Tier 2)</h2>")}</div></article><aside>Iraq Syria</aside></main><footer>Privacy</footer>
        <script>var a="<p>Iraq</p>"</script></html>""",
    "a collection": f"""<html><head><title>USDOS (Author): "Trafficking in Persons Report 2010: Jordan", Document #20 -
        host</title></head><body><dl><dt>Publisher:</dt><dd>USDOS</dd><dt>Publication date:</dt><dd>14 June 2010</dd>
        </dl>        <section>{paragraphs("<p><b>JORDAN (Tier 2)</b></p>")}</section></body></html>""",
    "an embassy": f"""<html><head><title>2010 Trafficking in Persons Report - Jordan | U.S. Embassy in Jordan</title>
        </head><body><div id="menu-main"><ul><li><a href="/visas">Visas</a></li></ul></div><div class="post">
        <h1 class="entry-title">2010 Trafficking in Persons Report &#8211; Jordan</h1>
        {paragraphs("<p>JORDAN (Tier&nbsp;2)</p>")}<div class="share-buttons">Tweet</div></div></body></html>""",
}


@pytest.mark.parametrize("name", PAGES)
def test_a_page_gives_its_narrative_and_nothing_else(tmp_path: Path, name: str) -> None:
    one = only(tmp_path, PAGES[name])

    assert [line for line in one.document.text.split("\n") if line] == TEXT
    assert (one.document.country, one.document.year) == ("JOR", 2010)
    assert one.about.tier is not None
    assert one.about.tier.value == "2"


def test_each_piece_says_where_it_was_found(tmp_path: Path) -> None:
    about = only(tmp_path, PAGES["a library"]).about

    assert {name: found.where for name, found in about.known.items()} == {
        "country": "heading",
        "year": "citation table",
        "tier": "heading",
        "title": "citation table",
        "publisher": "citation table",
        "date": "citation table",
        "url": "citation table",
    }
    assert about.missing == ("author_body", "licence")


def test_what_is_left_out_is_told(tmp_path: Path) -> None:
    reasons = [part.reason for part in only(tmp_path, PAGES["a library"]).left_out]

    assert reasons.count("navigation or what else stands beside the text") == 2
    assert reasons.count("citation table") == 1


def test_a_page_without_a_heading_is_named_by_its_title(tmp_path: Path) -> None:
    head = "<head><title>Trafficking in Persons Report 2010 - Jordan</title></head>"
    html = f"<html>{head}<body>{paragraphs('')}</body></html>"

    one = only(tmp_path, html)

    assert (one.document.country, one.document.year) == ("JOR", 2010)
    assert one.document.text.startswith(PROFILE)


SEVERAL = f"""<html><head><title>Country Narratives: H through K</title></head><body>
<h1>Trafficking in Persons Report 2010</h1><p><a href="#jo">Jordan</a> | <a href="#kw">Kuwait</a></p>
{paragraphs("<h3>JORDAN (Tier 2)</h3>")}
<blockquote><h4>Amina's Story</h4><p>Amina was promised a job in another country, and was locked up.</p></blockquote>
<h3>KAZAKHSTAN</h3>
{paragraphs("<h3>KUWAIT (Tier 3)</h3>").replace("Jordan", "Kuwait")}
<h2>Appendix: What the tiers mean</h2><p>Countries whose governments do not comply are on the third tier of the list,
and those that do not even try may lose money that other countries get from the government.</p></body></html>"""


def test_a_page_of_several_countries_is_cut_at_their_headings(tmp_path: Path) -> None:
    jordan, kuwait = read_page(tmp_path, SEVERAL)

    assert isinstance(jordan, Located)
    assert isinstance(kuwait, Located)
    assert (jordan.document.id, kuwait.document.id) == ("page-jor-2010", "page-kwt-2010")
    assert "Kuwait" not in jordan.document.text
    assert "Amina" in jordan.document.text
    assert "Jordan" not in kuwait.document.text
    assert "third tier" not in kuwait.document.text
    assert "after the end of a country's narrative" in {part.reason for part in jordan.left_out}


def test_a_heading_that_says_whence_it_is_tells_the_year(tmp_path: Path) -> None:
    heading = "<h2>JORDAN (Tier 2) - Extracted in part from the 2010 TIP Report - Jordan</h2>"

    document = only(tmp_path, f"<html><body>{paragraphs(heading)}</body></html>").document

    assert (document.country, document.year) == ("JOR", 2010)


def test_a_title_that_breaks_part_into_lines_tells_the_year(tmp_path: Path) -> None:
    above = (
        "<p>A Report on Trafficking in Persons, With Its Country Narratives<br>Released by an Office That Is There To "
        "Monitor and to Fight It<br>June 4, 2010</p>"
    )
    other = paragraphs("<h2>KUWAIT (Tier 3)</h2>")

    jordan, kuwait = read_page(tmp_path, f"<html><body>{above}{paragraphs()}{other}</body></html>")

    assert isinstance(jordan, Located)
    assert isinstance(kuwait, Located)
    assert (jordan.document.year, kuwait.document.year) == (2010, 2010)


def test_countries_without_a_year_are_refused_for_that_alone(tmp_path: Path) -> None:
    other = paragraphs("<h2>KUWAIT (Tier 3)</h2>")

    failures = read_page(tmp_path, f"<html><body>{paragraphs()}{other}</body></html>")

    assert [isinstance(one, Failure) and "no year" in one.found for one in failures] == [True, True]


def test_a_heading_and_a_title_that_differ_are_refused(tmp_path: Path) -> None:
    html = (
        f"<html><head><title>2010 Trafficking in Persons Report - Iraq</title></head><body>{paragraphs()}</body></html>"
    )

    (failure,) = read_page(tmp_path, html)

    assert isinstance(failure, Failure)
    assert "JOR in its heading, IRQ in its page title" in failure.found


@pytest.mark.parametrize(
    ("html", "found"),
    [
        ("<html><body></body></html>", "no country's narrative"),
        ("<html><body><ul><li><a href='/1'>Jordan (Tier 2)</a></li></ul></body></html>", "no country's narrative"),
        (f"<html><body>{paragraphs()}</body></html>", "no year"),
        (f"<html><title>2010 Report</title><body>{paragraphs('')}</body></html>", "no country"),
    ],
)
def test_a_page_that_does_not_tell_is_refused_with_the_reason(tmp_path: Path, html: str, found: str) -> None:
    (failure,) = read_page(tmp_path, html)

    assert isinstance(failure, Failure)
    assert found in failure.found


def test_a_table_of_sources_tells_what_a_page_does_not(tmp_path: Path) -> None:
    row = {"file": "page.html", "country": "JOR", "report_year": "2011", "publisher": "The Office", "licence": "CC0"}
    (tmp_path / "sources.csv").write_text(f"{','.join(COLUMNS)}\n{','.join(row.get(name, '') for name in COLUMNS)}\n")

    one = only(tmp_path, f"<html><body>{paragraphs('')}</body></html>")

    assert (one.document.country, one.document.year, one.document.publisher) == ("JOR", 2011, "The Office")
    assert one.about.year is not None
    assert one.about.year.where == f"{tmp_path / 'sources.csv'}:2"


def test_a_table_of_sources_cannot_name_one_country_of_a_page_of_several(tmp_path: Path) -> None:
    row = {"file": "page.html", "country": "JOR", "report_year": "2011"}
    (tmp_path / "sources.csv").write_text(f"{','.join(COLUMNS)}\n{','.join(row.get(name, '') for name in COLUMNS)}\n")

    found = read_page(tmp_path, SEVERAL)

    assert [isinstance(one, Failure) and "one of several countries" in one.found for one in found] == [True, True]


def test_a_table_of_numbers_and_a_list_of_links_give_no_text() -> None:
    page = page_of(
        "<p>Text of the page.</p><table><tr><td>1,234</td><td>5%</td></tr></table>"
        "<p><a href='/'>One</a> <a href='/'>Two</a></p>"
    )

    assert [block.text for block in page.blocks] == ["Text of the page."]
    assert [part.reason for part in page.left_out] == ["links", "a table of numbers", "a table of numbers"]


def test_thousands_of_nested_elements_are_no_trouble() -> None:
    page = page_of("<div>" * 20_000 + "<p>Text</p>")

    assert [block.text for block in page.blocks] == ["Text"]


@pytest.mark.parametrize(
    ("html", "lines"),
    [
        ("<p>a <b>b</b>  c\n d&nbsp;e</p>", [("a b c d e", 0)]),
        ("<p><b>Prosecution</b><br>The text</p>", [("Prosecution", 7), ("The text", 0)]),
        ("<p>one<br>two<br><br>three</p>", [("one\ntwo", 0), ("three", 0)]),
        ("<h2>A</h2>b<h4>C</h4>", [("A", 2), ("b", 0), ("C", 4)]),
        ("<ul><li>a<li>b</ul>", [("a", 0), ("b", 0)]),
        ("<p>&eacute;&#8217;&#x2014;</p>", [("é’—", 0)]),
    ],
)
def test_lines_are_those_that_a_browser_shows(html: str, lines: list[tuple[str, int]]) -> None:
    assert [(block.text, block.level) for block in page_of(html).blocks] == lines


def test_a_heading_that_names_no_country_we_know_is_refused_and_ends_the_one_before(tmp_path: Path) -> None:
    body = "".join(paragraphs(f"<h2>{name} (Tier 2)</h2>") for name in ("JORDAN", "ATLANTIS"))

    one, failure = read_page(tmp_path, f"<title>2010 Trafficking in Persons Report</title><h1>Report</h1>{body}")

    assert isinstance(one, Located)
    assert "ATLANTIS" not in one.document.text
    assert isinstance(failure, Failure)
    assert failure.found == 'the heading "ATLANTIS (Tier 2)" names no country that is known'


def test_a_page_nested_without_end_is_refused_at_once(tmp_path: Path) -> None:
    (failure,) = read_page(tmp_path, "<title>Jordan 2010</title>" + "<div>" * 100_000 + PROFILE)

    assert isinstance(failure, Failure)
    assert "more than 5,000 elements" in failure.found


def test_a_citation_in_one_paragraph_is_one(tmp_path: Path) -> None:
    cited = (
        "Source: A Department<br>"
        "Title: 2010 Trafficking in Persons Report - Jordan<br>Publication date: 14 June 2010<br>"
        "Countries: Jordan<br>Original link: <a href='https://host.example/1'>https://host.example/1</a>"
    )

    one = only(tmp_path, f"<html><body><div>{cited}</div><p>{PROFILE}</p><p>{ASSESSMENT}</p></body></html>")

    known = {name: found.value for name, found in one.about.known.items()}
    assert known["date"] == "2010-06-14"
    assert (known["publisher"], known["url"]) == ("A Department", "https://host.example/1")
    assert one.document.text.startswith("Jordan is a destination")
