"""The explorer in Chromium: the map, the matrix, the table, the facets, the card."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import pytest

from tests.explorer import browser

chromium = browser.chromium
seed_site = browser.seed_site
invented_site = browser.invented_site
large_site = browser.large_site


@pytest.fixture
def large(chromium: Any, large_site: Path) -> Any:
    """The site of 266 documents."""
    with browser.visiting(chromium, large_site) as visit:
        yield visit


@pytest.fixture
def seed(chromium: Any, seed_site: Path) -> Any:
    """The site of the founding narrative."""
    with browser.visiting(chromium, seed_site) as visit:
        yield visit


def numbers(texts: list[str]) -> list[int]:
    """Numbers as they are written on the page."""
    return [int(text.replace(",", "")) for text in texts]


def test_the_map_draws_an_arc_for_each_corridor_wide_where_it_begins(seed: Any) -> None:
    page = seed.go()
    page.locator(".world .arc").first.wait_for(state="attached")
    outline = page.locator(".world .arc[data-pair='BLR>RUS'] .body").first.get_attribute("d")
    points = [tuple(map(float, pair.split(","))) for pair in outline.strip("MZ").split("L")]
    first = ((points[0][0] - points[-1][0]) ** 2 + (points[0][1] - points[-1][1]) ** 2) ** 0.5
    middle = len(points) // 2
    last = ((points[middle - 1][0] - points[middle][0]) ** 2 + (points[middle - 1][1] - points[middle][1]) ** 2) ** 0.5

    assert page.locator(".world .arc").count() == 12
    assert first > 4 * last


def test_arcs_go_the_short_way_round_the_pacific(large: Any) -> None:
    page = large.go("place=USA")
    page.locator(".world .arc[data-pair='THA>USA']").wait_for(state="attached")

    assert page.locator(".world .arc[data-pair='THA>USA'] .body").count() == 2
    assert page.locator(".world .arc[data-pair='CMR>USA'] .body").count() == 1


def test_a_click_on_a_country_isolates_it_and_the_direction_narrows_it(large: Any) -> None:
    page = large.go()
    page.locator(".world .arc").first.wait_for(state="attached")
    page.locator(".world [data-place='TCD']").last.click()  # its mark lies on its outline, where it has one
    page.locator(".card .panel-title").wait_for()
    assert page.locator(".card .panel-title").inner_text() == "Chad"
    # the map may be drawn anew after the card
    arcs = "[...document.querySelectorAll('.world .arc')]"
    browser.wait_until(page, f"{arcs}.length && {arcs}.every(arc => arc.dataset.pair.includes('TCD'))")
    both = page.locator(".world .arc").count()
    page.get_by_role("button", name="Out", exact=True).click()
    browser.wait_until(page, "document.querySelectorAll('.world .arc.in').length === 0")
    out = page.locator(".world .arc.out").count()
    page.get_by_role("button", name="In", exact=True).click()
    browser.wait_until(page, "document.querySelectorAll('.world .arc.out').length === 0")

    assert out + page.locator(".world .arc.in").count() == both


def test_the_map_says_how_many_corridors_it_leaves_out(large: Any) -> None:
    page = large.go()
    page.locator(".world .arc").first.wait_for(state="attached")
    assert page.locator(".world .arc").count() == 60
    page.get_by_label("Draw").select_option("20")
    browser.wait_until(page, "document.querySelectorAll('.world .arc').length === 20")

    assert "20 of" in page.locator(".map-view .top [role=status]").inner_text()
    assert "are in the table" in page.locator(".map-view .top [role=status]").inner_text()


def test_a_corridor_stands_out_and_its_ends_are_named(large: Any) -> None:
    page = large.go("pair=LAO%3ETHA")
    page.locator(".world .arc.chosen").wait_for(state="attached")
    browser.drawn(page)
    opacity = "selector => getComputedStyle(document.querySelector(selector)).opacity"

    assert page.evaluate(opacity, ".world .arc.chosen") == "1"
    assert float(page.evaluate(opacity, ".world .arc:not(.chosen)")) < 0.3
    assert set(page.locator(".world .names .chosen").all_text_contents()) == {"Laos", "Thailand"}
    page.get_by_role("button", name="Show all").click()
    page.locator(".overview").wait_for()
    browser.drawn(page)
    assert page.evaluate(opacity, ".world .arc") == "1"


def test_years_without_a_report_that_follow_each_other_are_one_part_of_the_strip(large: Any) -> None:
    page = large.go("place=MYS")
    page.locator(".strip").wait_for()
    parts = page.locator(".strip .year .which").all_inner_texts()
    covered = [range(int(first), int(last or first) + 1) for first, _, last in (part.partition("–") for part in parts)]
    years = [year for part in covered for year in part]

    assert years == list(range(years[0], years[-1] + 1))
    assert all("no report" in text for text in page.locator(".strip .gap").all_inner_texts())


def test_each_report_of_a_card_can_be_told_from_the_others(large: Any) -> None:
    page = large.go("place=MYS")
    page.locator(".card").wait_for()
    names = page.locator(".card section", has_text="Reports").last.locator("button").all_inner_texts()

    assert len(names) > 1
    assert len(set(names)) == len(names)
    assert not [name for name in names if name.count("(20") > 1]


def test_regions_are_regions_and_what_has_no_position_is_listed(large: Any) -> None:
    page = large.go("top=100000")
    page.locator(".world .place.region").first.wait_for(state="attached")

    assert page.locator(".world .place.region rect").count() > 3
    assert page.locator(".world .place.region circle:not(.hit)").count() == 0
    assert "a place that is not named" in page.locator(".off-map").inner_text()


def test_a_country_without_a_document_says_no_report(large: Any) -> None:
    page = large.go("place=USA")
    page.locator(".card").wait_for()

    assert "No report of United States is in the data" in page.locator(".card").inner_text()
    assert page.locator(".country[data-place='USA'].reported").count() == 0
    assert page.locator(".country[data-place='MYS'].reported").count() == 1


def test_a_small_state_has_a_ring_that_can_be_clicked(large: Any) -> None:
    page = large.go()
    page.locator(".world .speck[data-place='TUV']").wait_for(state="attached")
    page.locator(".world .speck[data-place='TUV']").click()
    page.locator(".card .panel-title").wait_for()

    assert page.locator(".card .panel-title").inner_text() == "Tuvalu"


def test_trafficking_within_a_country_is_a_loop(large: Any) -> None:
    page = large.go("place=AFG")
    page.locator(".world .loop[data-pair='AFG>AFG']").wait_for(state="attached")
    page.locator(".card section", has_text="Within the country").get_by_role("button").first.click()

    page.locator(".corridor .panel-title", has_text="within Afghanistan").wait_for()


def test_keys_move_and_magnify_the_map_and_the_address_keeps_it(large: Any) -> None:
    page = large.go()
    page.locator("svg.world").focus()
    for key in ("+", "+", "ArrowLeft"):
        page.keyboard.press(key)
    browser.wait_until(page, "/at=[^&]*,2\\.25/.test(location.hash)")
    browser.drawn(page)
    moved = page.locator(".world > .land").get_attribute("transform")
    page.reload()
    page.locator(".world .arc").first.wait_for(state="attached")
    browser.drawn(page)

    assert page.locator(".world > .land").get_attribute("transform").split("scale")[1] == moved.split("scale")[1]


def test_a_drag_moves_the_map_and_chooses_nothing(large: Any) -> None:
    page = large.go()
    page.locator(".world .arc").first.wait_for(state="attached")
    box = page.locator("svg.world").bounding_box()
    page.mouse.move(box["x"] + 400, box["y"] + 300)
    page.mouse.wheel(0, -600)
    browser.wait_until(page, "location.hash.includes('at=')")
    browser.drawn(page)
    before = page.locator(".world > .land").get_attribute("transform")
    page.mouse.down()
    page.mouse.move(box["x"] + 300, box["y"] + 260, steps=5)
    page.mouse.up()
    browser.drawn(page)

    assert page.locator(".world > .land").get_attribute("transform") != before
    assert "place=" not in page.url


@pytest.mark.parametrize("facet", ["Report year", "Tier", "Victims", "Exploitation", "Role of the country", "Report"])
def test_the_count_of_a_facet_is_what_its_choice_leaves(large: Any, facet: str) -> None:
    page = large.go("tab=table")
    group = page.locator("details.facet").filter(has=page.locator("summary", has_text=facet)).first
    if group.get_attribute("open") is None:
        group.locator("summary").click()
    row = group.locator("li").nth(1)
    told = numbers([row.locator(".number").inner_text()])[0]
    row.get_by_role("checkbox").check()
    page.get_by_text("1 chosen").wait_for()
    figures = numbers(page.locator(".figures strong").all_inner_texts())

    assert figures[2] == told
    page.get_by_role("button", name="Clear all").click()
    browser.wait_until(page, "!document.querySelector('.chosen-count')")


def test_the_matrix_and_the_table_show_the_same_selection(large: Any) -> None:
    page = large.go("tab=table&place=MYS")
    page.locator("table.corridors").wait_for()
    rows = sorted(numbers(page.locator(".corridors tbody td:nth-child(3)").all_inner_texts()))
    page.get_by_role("button", name="Matrix", exact=True).click()
    page.locator("table.matrix").wait_for()

    assert sorted(numbers(page.locator(".matrix td button").all_inner_texts())) == rows


def test_the_table_sorts_by_each_column_and_says_so(large: Any) -> None:
    page = large.go("tab=table&place=MYS")
    page.locator("table.corridors").wait_for()
    page.get_by_role("button", name="From", exact=True).click()
    page.locator("th[aria-sort=ascending]", has_text="From").wait_for()
    names = page.locator(".corridors tbody td:nth-child(1)").all_inner_texts()

    assert names == sorted(names, key=str.lower)


def test_arrow_keys_walk_over_the_matrix(large: Any) -> None:
    page = large.go("tab=matrix")
    cell = page.locator(".matrix button[tabindex='0']")
    cell.focus()
    before = page.evaluate("document.activeElement.ariaLabel")
    page.keyboard.press("ArrowRight")

    assert page.evaluate("document.activeElement.ariaLabel") != before
    page.keyboard.press("Enter")
    page.locator(".corridor").wait_for()


def test_a_card_tells_tiers_roles_flows_bodies_laws_agreements_and_findings(seed: Any) -> None:
    page = seed.go("place=BLR")
    page.locator(".card").wait_for()
    card = page.locator(".card").inner_text()

    assert page.locator(".strip .tier-2 .claim").inner_text() == "2"
    for told in ("source", "transit", "Out: 12 destinations", "Turkey", "35", "Ministry of Labor and Social Welfare"):
        assert told in card
    assert "Vietnam" in page.locator(".card section", has_text="Agreements").inner_text()
    assert "shortfall" in page.locator(".card section", has_text="Efforts and shortfalls").inner_text()


def test_zero_none_reported_and_not_reported_look_different(chromium: Any, invented_site: Path) -> None:
    with browser.visiting(chromium, invented_site) as visit:
        found: set[str] = set()
        for country in ("CIV", "COG", "DOM", "ECU", "GEO", "JOR", "KGZ", "NLD", "NPL", "TLS"):
            page = visit.go(f"place={country}")
            page.locator(".card").wait_for()
            for kind, words in (("zero", "0"), ("none-reported", "none reported"), ("not-reported", "not reported")):
                for text in page.locator(f".count.{kind} .claim").all_inner_texts():
                    assert text == words
                    found.add(kind)

        assert found == {"zero", "none-reported", "not-reported"}
