"""The explorer in Chromium: two years, routes, validation, quality, and what may be taken away."""

from __future__ import annotations

import base64
import csv
import re
from collections import Counter
from pathlib import Path
from typing import Any
from xml.etree import ElementTree

import networkx as nx
import pyoxigraph as ox
import pytest

import tipgraph
from tests.explorer import browser
from tipgraph.store import open_graph

chromium = browser.chromium
seed_site = browser.seed_site
hostile_site = browser.hostile_site
invented_site = browser.invented_site
large_site = browser.large_site


@pytest.fixture
def large(chromium: Any, large_site: Path) -> Any:
    """The site of 266 documents."""
    with browser.visiting(chromium, large_site) as visit:
        yield visit


#: The share of a PNG's points that are nearly black.
DARK = """async (png) => {
  const picture = new Image();
  picture.src = `data:image/png;base64,${png}`;
  await picture.decode();
  const drawn = new OffscreenCanvas(picture.width, picture.height).getContext("2d");
  drawn.drawImage(picture, 0, 0);
  const { data } = drawn.getImageData(0, 0, picture.width, picture.height);
  let dark = 0;
  for (let i = 0; i < data.length; i += 4) dark += data[i] + data[i + 1] + data[i + 2] < 60;
  return (4 * dark) / data.length;
}"""


def download(page: Any, kind: str) -> Path:
    """What a button of the row "Download" gives."""
    with page.expect_download() as waiting:
        page.get_by_role("button", name=kind, exact=True).click()
    return Path(waiting.value.path())


def shown(page: Any, name: str) -> str:
    """The text that a button shows to copy."""
    page.get_by_role("button", name=name).click()
    text: str = page.get_by_role("textbox", name=name).input_value()
    page.get_by_role("button", name="Close", exact=True).click()
    return text


def test_two_years_differ_by_what_is_new_gone_and_kept_and_by_tier(chromium: Any, hostile_site: Path) -> None:
    with browser.visiting(chromium, hostile_site) as visit:
        page = visit.go("tab=compare")
        page.locator(".compare").wait_for()
        new, gone, kept = page.locator(".thirds section").all_inner_texts()

        assert "Moldova → Spain" in new
        assert "Moldova → Cyprus" in gone
        assert "Moldova → Italy" in kept
        assert "↑ better" in page.locator(".compare table").inner_text()
        page.locator(".compare table .claim").first.click()
        page.locator("blockquote mark").first.wait_for()


def test_a_country_with_one_report_is_not_compared(large: Any) -> None:
    page = large.go("tab=compare&years=2018,2023")
    page.locator(".compare").wait_for()

    assert "No report in 2023" in page.locator(".compare").inner_text()
    assert "not compared" in page.locator(".compare").inner_text()


def test_the_years_that_are_compared_first_are_the_latest_with_a_country_in_common(large: Any) -> None:
    page = large.go("tab=compare")
    page.locator(".compare").wait_for()

    assert not page.locator(".compare").inner_text().startswith("0 countries")
    assert page.locator(".thirds .ranked li").count() > 0


def test_two_years_without_a_country_in_common_are_said_to_be_so(chromium: Any, invented_site: Path) -> None:
    with browser.visiting(chromium, invented_site) as visit:
        page = visit.go("tab=compare")
        page.locator(".compare .notice").wait_for()

        assert "No country has a report in both years" in page.locator(".compare .notice").inner_text()
        assert page.locator(".thirds").count() == 0


def test_routes_are_stated_or_marked_as_inferred(large: Any) -> None:
    page = large.go("tab=routes")
    page.get_by_label("From", exact=True).select_option("LAO")
    page.get_by_label("To", exact=True).select_option("MYS")
    page.locator(".ways .stated").first.wait_for()
    assert page.locator(".ways .inferred").count() == 0
    page.get_by_label("Also join legs").check()
    page.locator(".ways .inferred").first.wait_for()

    assert "No report says that anyone was taken all the way" in page.locator(".routes").inner_text()
    assert all("inferred" in text for text in page.locator(".ways .inferred").all_inner_texts())


def test_a_country_left_out_takes_its_routes_with_it(large: Any) -> None:
    page = large.go("tab=routes&from=LAO&to=MYS&chained=1")
    page.locator(".ways .inferred").first.wait_for()
    before = page.locator(".ways li").count()
    through = page.locator(".ways li", has_text="Thailand").count()
    page.locator(".chokes").get_by_role("button", name="leave out Thailand").click()
    page.get_by_role("button", name="Thailand ✕").wait_for()

    assert through > 0
    assert page.locator(".ways li").count() == before - through
    assert "without=THA" in page.url


def test_a_leg_of_a_route_leads_to_its_sentences(large: Any) -> None:
    page = large.go("tab=routes&from=LAO&to=MYS")
    page.locator(".ways .leg").first.click()
    page.locator(".corridor .claim").first.click()

    page.locator("blockquote mark").first.wait_for()


@pytest.mark.parametrize(
    "state",
    [
        "",
        "place=MYS&direction=in",
        "year=2018,2020&victim=women,girls",
        "tier=3&role=source&exploitation=sex",
        "region=Southern%2520Asia&modality=possible",
        "document=afg-2018",
        "pair=AFG%3EIRN",
    ],
)
def test_the_shown_sparql_asks_for_what_is_in_view(large: Any, state: str) -> None:
    page = large.go(f"tab=table&{state}")
    page.locator("table.corridors, .notice").first.wait_for()
    answer = tipgraph.query(large.site.parent / "output", shown(page, "Show the SPARQL"))
    counts = Counter((str(row["from"]), str(row["to"]), str(row["claim"])) for row in answer.records())
    corridors = Counter((origin, to) for origin, to, _ in counts)
    mentions = [int(text) for text in page.locator(".corridors tbody td:nth-child(3)").all_inner_texts()]
    if "pair" in state:
        assert len(corridors) == 1
        assert sum(corridors.values()) == page.locator(".corridor .claims .claim").count() + hidden(page)
        return

    told = page.locator(".corridors caption").inner_text()
    assert told.startswith(f"{len(corridors):,} corridor")
    assert mentions == sorted(corridors.values(), reverse=True)[: len(mentions)]


def hidden(page: Any) -> int:
    """How many statements of a list are still folded away."""
    more = page.locator(".corridor .more")
    return int(more.inner_text().split()[1]) if more.count() else 0


def test_the_shown_python_runs(large: Any, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    monkeypatch.chdir(large.site.parent)
    page = large.go("place=MYS&direction=in")
    exec(compile(shown(page, "Show the Python"), "shown.py", "exec"), {})
    lines = capsys.readouterr().out.splitlines()

    assert lines
    assert all(" MYS " in line for line in lines)
    page = large.go("tab=routes&from=LAO&to=MYS&chained=1&steps=2")
    exec(compile(shown(page, "Show the Python"), "shown.py", "exec"), {})
    assert "LAO > THA > MYS" in capsys.readouterr().out


def test_the_downloads_hold_the_view_and_nothing_that_the_graph_has_not(large: Any) -> None:
    page = large.go("place=MYS")
    page.locator(".world .arc").first.wait_for(state="attached")
    graph = open_graph(large.site.parent / "output")
    rows = list(csv.DictReader(download(page, "CSV").read_text(encoding="utf-8").splitlines()))
    turtle = {quad.triple for quad in ox.parse(path=download(page, "Turtle"), format=ox.RdfFormat.TURTLE)}
    jsonld = {quad.triple for quad in ox.parse(path=download(page, "JSON-LD"), format=ox.RdfFormat.JSON_LD)}
    network = nx.read_graphml(download(page, "GraphML"))
    flow = ox.NamedNode("https://w3id.org/tipgraph/ontology#VictimFlow")

    assert rows
    assert {row["claim"] for row in rows} == {triple.subject.value for triple in turtle if triple.object == flow}
    assert [triple for triple in turtle if ox.Quad(*triple) not in graph] == []
    assert jsonld == turtle
    assert "MYS" in network
    assert {edge["claim"] for *_, edge in network.edges(data=True)} == {row["claim"].split("/")[-1] for row in rows}


def test_the_map_is_taken_away_as_svg_and_as_png(large: Any) -> None:
    page = large.go("place=MYS&year=2015")
    page.locator(".world .arc").first.wait_for(state="attached")
    drawing = ElementTree.fromstring(download(page, "SVG").read_text(encoding="utf-8"))
    picture = download(page, "PNG").read_bytes()

    assert len(drawing.findall(".//{http://www.w3.org/2000/svg}path")) > 200
    written = ElementTree.tostring(drawing, encoding="unicode")
    assert "class=" not in written
    for told in ("around Malaysia.", "Report year: 2015.", "Mentions in reports, not volumes. tipgraph"):
        assert any(told in (line.text or "") for line in drawing.iter("{http://www.w3.org/2000/svg}text"))
    assert set(re.findall(r"url\([^)]*\)", written)) == {"url(#no-report)"}
    assert page.evaluate(DARK, base64.b64encode(picture).decode()) < 0.05
    assert picture.startswith(b"\x89PNG")
    assert len(picture) > 20_000


def test_the_findings_lead_to_their_node_and_sentence(chromium: Any, large_site: Path) -> None:
    with browser.visiting(chromium, large_site) as visit:
        page = visit.go("tab=validation")
        group = page.locator(".finding-group", has_text="VictimFlow.transitIsDestination")
        if group.count() == 0:
            pytest.skip("this graph has no such finding")
        group.locator("summary").click()
        group.get_by_role("button", name="Show the sentence").first.click()

        page.locator("blockquote mark").first.wait_for()
        assert group.get_by_role("button", name="Show the sentence").first.is_visible()


def large_rules(page: Any) -> list[list[str]]:
    """The table of rules on the tab "Quality"."""
    rows = page.get_by_role("region", name="Rules").locator("tbody tr").all()
    return [row.locator("th, td").all_inner_texts() for row in rows]


def test_what_the_check_found_is_loaded_when_somebody_looks(large: Any) -> None:
    page = large.go()
    assert page.locator("script[src='data/findings.js']").count() == 0
    page.get_by_role("button", name="Validation", exact=True).click()
    page.locator(".validation").wait_for()

    assert page.locator("script[src='data/findings.js']").count() == 1


def test_quality_tells_kinds_rules_and_coverage_and_about_what_the_data_cannot_say(large: Any) -> None:
    page = large.go("tab=quality")
    assert "flows.formula" in page.locator(".quality").inner_text()
    kinds = page.get_by_role("region", name="Statements by kind")
    assert [kinds.locator("thead th").nth(column).inner_text() for column in (3, 4)] == ["Right", "Judged"]
    right, judged = (kinds.locator("tbody tr").first.locator("td").nth(column).inner_text() for column in (2, 3))
    flows = [row for row in large_rules(page) if row[0].startswith("flows.") and row[3].isdigit()]
    assert int(judged) == sum(int(row[3]) for row in flows)
    assert right.endswith("%")
    assert page.locator(".coverage td.none").count() > 0
    several = next((dot for dot in page.locator(".coverage .dot").all() if dot.inner_text() != "1"), None)
    if several is not None:
        several.click()
        page.locator(".card").wait_for()
    page.get_by_role("button", name="About", exact=True).click()
    page.locator(".about").wait_for()

    for told in ("Mentions, not volumes", "Report year is not the year of the events", "publisher’s view"):
        assert told in page.locator(".about").inner_text()
