"""The explorer in Chromium: search, and the sentence behind everything."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

import tipgraph
from tests.explorer import browser
from tipgraph.explorer import write_site

chromium = browser.chromium
seed_site = browser.seed_site
hostile_site = browser.hostile_site
full_site = browser.full_site


@pytest.fixture
def page(chromium: Any, seed_site: Path) -> Any:
    """The founding narrative, opened as a file."""
    with browser.visiting(chromium, seed_site) as visit:
        visit.go()
        yield visit.page


@pytest.mark.parametrize("words", ["Belarus", "Belarusian", "belaruss", "BLR"])
def test_a_country_is_found_by_any_name_from_the_keyboard_alone(page: Any, words: str) -> None:
    page.keyboard.press("/")
    page.keyboard.type(words)
    page.get_by_role("option").first.wait_for()
    page.keyboard.press("Enter")
    page.locator(".card .panel-title").wait_for()

    assert page.locator(".card .panel-title").inner_text() == "Belarus"
    assert "place=BLR" in page.url


@pytest.mark.parametrize(
    ("words", "title"),
    [("labor and social", "Ministry of Labor and Social Welfare"), ("criminal code", "criminal code")],
)
def test_a_body_and_a_law_lead_to_their_sentences(page: Any, words: str, title: str) -> None:
    page.get_by_role("combobox", name="Search").fill(words)
    page.get_by_role("option", name=title).first.click()
    page.locator(".naming .claim").first.click()

    page.locator("blockquote mark").first.wait_for()
    assert title.lower() in page.locator("blockquote").inner_text().lower()


def test_words_of_the_evidence_are_found(page: Any) -> None:
    page.get_by_role("combobox", name="Search").fill("160 Belarusian women")
    page.get_by_role("option", name="in the evidence").click()
    page.locator(".found .claim").first.wait_for()

    assert page.locator(".found .claim").count() == 1
    assert "German police" in page.locator(".found .claim").inner_text()


def test_an_arrow_key_moves_among_the_found_and_escape_closes_them(page: Any) -> None:
    box = page.get_by_role("combobox", name="Search")
    box.fill("ger")
    first = box.get_attribute("aria-activedescendant")
    box.press("ArrowDown")

    assert box.get_attribute("aria-activedescendant") != first
    box.press("Escape")
    assert box.get_attribute("aria-expanded") == "false"


def test_a_claim_shows_its_sentence_in_its_paragraph_with_all_that_it_rests_on(page: Any) -> None:
    page.get_by_role("button", name="Belarus → Lithuania").first.click()
    page.locator(".corridor .claim").first.click()
    page.locator("blockquote mark").first.wait_for()
    panel = page.locator(".evidence").inner_text()

    assert "Lithuania" in page.locator("blockquote mark").first.inner_text()
    assert "marriage, and travel agencies" in page.locator("blockquote").inner_text()
    for told in ("2003", "United States Department of State", "flows.formula", "Measured precision", "Characters"):
        assert told in panel


def test_n_and_p_lead_to_the_next_evidence_and_back(page: Any) -> None:
    page.goto(page.url.split("#")[0] + "#place=BLR")
    page.locator(".card section", has_text="Counts by report year").locator(".claim").first.click()
    page.locator("blockquote mark").first.wait_for()
    first = page.locator("blockquote mark").first.inner_text()
    page.keyboard.press("n")
    browser.wait_until(page, "first => document.querySelector('blockquote mark')?.textContent !== first", arg=first)
    page.keyboard.press("p")
    browser.wait_until(page, "first => document.querySelector('blockquote mark')?.textContent === first", arg=first)

    assert "1 of 5 statements" in page.locator(".steps").inner_text()


def test_the_narrative_is_one_click_further_with_its_claims_marked(page: Any) -> None:
    page.get_by_role("button", name="Belarus → Poland").first.click()
    page.locator(".corridor .claim").first.click()
    page.get_by_role("button", name="Read the whole narrative").click()
    page.locator(".narrative .marked").first.wait_for()
    text = (browser.ROOT / "seeds" / "000_76768671c2d6a0f2.txt").read_text(encoding="utf-8")
    shown = page.locator(".narrative .text").text_content()

    assert "".join(shown.split()) == "".join(text.split())
    assert page.locator(".narrative .marked.chosen").count() >= 1
    assert page.locator(".narrative .marked").count() > 30
    page.locator(".narrative .marked", has_text="35 defendants").click()
    page.locator(".evidence", has_text="convictions").wait_for()


def test_the_sentence_is_in_sight_in_a_long_paragraph(chromium: Any, tmp_path: Path) -> None:
    text = "The government of Moldova runs a shelter in the capital. " * 60 + "Moldovan women are trafficked to Italy."
    line = {"id": "mda", "country": "MDA", "year": 2004, "title": "Moldova", "text": text}
    (tmp_path / "long.jsonl").write_text(json.dumps(line), encoding="utf-8")
    tipgraph.build([tmp_path / "long.jsonl"], tmp_path / "output")
    write_site(tmp_path / "output", tmp_path / "site")
    with browser.visiting(chromium, tmp_path / "site") as visit:
        page = visit.go("pair=MDA%3EITA")
        page.locator(".corridor .claim").first.click()
        page.locator("blockquote mark").first.wait_for()
        browser.drawn(page)
        mark = page.locator("blockquote mark").first.bounding_box()
        quote = page.locator("blockquote").first.bounding_box()

        assert mark is not None
        assert quote is not None
        assert quote["y"] <= mark["y"] < quote["y"] + quote["height"] <= 900


def test_the_narratives_of_a_country_lead_to_each_other(chromium: Any, hostile_site: Path) -> None:
    with browser.visiting(chromium, hostile_site) as visit:
        page = visit.go("tab=narrative&narrative=mda-2005")
        page.get_by_role("navigation", name="Narratives").get_by_role("button", name="2004").click()
        page.locator(".narrative", has_text="12 investigations").wait_for()
        page.get_by_role("button", name="All narratives").click()
        page.locator(".columns li").first.wait_for()

        assert page.locator(".columns li").all_inner_texts() == ["Moldova 2004", "Moldova 2005"]


def test_the_address_holds_the_state_and_back_goes_back(page: Any, chromium: Any, seed_site: Path) -> None:
    page.get_by_role("button", name="Belarus → Israel").first.click()
    page.locator(".corridor .claim").first.click()
    page.locator("blockquote").wait_for()
    address = page.url
    with browser.visiting(chromium, seed_site) as other:
        shown = other.go(address.partition("#")[2])
        shown.locator("blockquote mark").first.wait_for()
        assert shown.locator(".evidence").inner_text() == page.locator(".evidence").inner_text()
    page.go_back()
    page.locator(".corridor").wait_for()

    assert "Israel" in page.locator(".corridor .panel-title").inner_text()


def test_a_claim_is_cited_and_an_error_is_reported_with_all_that_finds_it_again(page: Any) -> None:
    page.get_by_role("button", name="Belarus → Poland").first.click()
    page.locator(".corridor .claim").first.click()
    cited = page.get_by_label("Cite this claim").first.input_value()
    reported = page.get_by_label("Report an error").first.input_value()

    for text in (cited, reported):
        assert "https://w3id.org/tipgraph/claim/" in text
        assert "https://w3id.org/tipgraph/dataset/version/" in text
        assert "Russia, Ukraine, Lithuania" in text
    assert "United States Department of State" in cited
    assert "claim=BLR." in cited
    assert "flows.formula" in reported


def test_markup_and_script_in_a_narrative_are_shown_as_text(chromium: Any, hostile_site: Path) -> None:
    with browser.visiting(chromium, hostile_site) as visit:
        page = visit.go("tab=narrative&narrative=" + "%3Cmda%3E+%26+'x'")
        page.locator(".narrative .text").wait_for()
        shown = page.locator(".narrative .text").text_content() or ""

        assert "</script><script>window.hacked=1</script>" in shown
        assert '<img src=x onerror="window.hacked=1">' in shown
        assert "<b>Ministry of Interior</b>" in shown
        assert page.locator("h2", has_text="<i>Moldova</i>").count() == 1
        assert page.evaluate("window.hacked") is None
        assert page.locator(".narrative a[href^='javascript']").count() == 0
        page.locator(".narrative .marked").first.click()
        page.locator("blockquote mark").first.wait_for()
        assert page.locator("main img, main script, .panel img, .panel script").count() == 0
        assert page.locator(".panel a[href^='javascript']").count() == 0


def test_offsets_count_code_points_also_after_an_emoji(chromium: Any, hostile_site: Path) -> None:
    with browser.visiting(chromium, hostile_site) as visit:
        page = visit.go("pair=MDA%3ECYP")
        page.locator(".corridor .claim").first.click()
        page.locator("blockquote mark").first.wait_for()

        assert page.locator("blockquote mark").first.inner_text().rstrip(".") == "Women are also trafficked to Cyprus"


@pytest.mark.parametrize(
    ("section", "line"),
    [
        ("Reasons for the tier", "compliance · significant efforts"),
        ("Reasons for the tier", "consecutive years · remained · 2"),
        ("Places within countries", "Lake Volta (other, Ghana): destination"),
        ("Sectors of exploitation", "fishing, forced labor"),
        ("How victims are held", "document confiscation"),
        ("What bodies did", "Ministry of Justice: prosecuted 12 traffickers"),
        ("Funding", "120,000 USD · from government · services · 2009"),
        (
            "Shelters, hotlines and centers",
            "2 × shelter · operating · run by Department of Social Welfare · for children",
        ),
        ("Training and awareness", "60 police officers · identification of victims · by IOM"),
    ],
)
def test_the_card_of_a_country_tells_every_kind_in_words(
    chromium: Any, full_site: Path, section: str, line: str
) -> None:
    with browser.visiting(chromium, full_site) as visit:
        page = visit.go("place=GHA")
        part = page.locator(".card section").filter(has=page.get_by_role("heading", name=section, exact=True))
        part.get_by_role("button", name=line, exact=True).click()
        page.locator("blockquote mark").first.wait_for()
