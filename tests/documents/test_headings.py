"""The headings of countries, as 25 years of reports write them."""

from __future__ import annotations

import pytest

from tipgraph.documents.headings import (
    CountryHeading,
    country_heading,
    country_named,
    is_section,
    strange_heading,
    tier_line,
)

HEADINGS = {
    "Nigeria (Tier 2 Watch List)": ("NGA", "2WL"),
    "HONDURAS (TIER 2)": ("HND", "2"),
    "RUSSIA (TIER 2 - WATCH LIST)": ("RUS", "2WL"),
    "RUSSIA (TIER 2 – WATCH LIST)": ("RUS", "2WL"),
    "MAURITIUS: Tier 2": ("MUS", "2"),
    "MOLDOVA — Tier 2 Watchlist": ("MDA", "2WL"),
    "Serbia and Montenegro (and Kosovo) (Tier 2 Watch List)": ("SCG", "2WL"),
    "SOMALIA (Special Case)": ("SOM", "SC"),
    "SOMALIA: Special Case": ("SOM", "SC"),
    "BELARUS (Tier 3)*": ("BLR", "3"),
    "CHINA (Tier 2 Watch List) [*Please note: a later change]": ("CHN", "2WL"),
    "GUINEA-BISSAU [Tier 3]": ("GNB", "3"),
    "CÔTE D’IVOIRE (Tier 2 Watch List)": ("CIV", "2WL"),
    "COTE D'IVOIRE (Tier 2)": ("CIV", "2"),
    "Kyrgyz Republic (Tier 2)": ("KGZ", "2"),
    "CONGO, REPUBLIC OF THE (Tier 2)": ("COG", "2"),
    "CONGO, DEMOCRATIC REPUBLIC OF THE: Tier 2 Watch List": ("COD", "2WL"),
    "Korea, Republic of (Tier 1)": ("KOR", "1"),
    "BAHAMAS, THE (Tier 2)": ("BHS", "2"),
    "THE GAMBIA: Tier 2": ("GMB", "2"),
    "BURMA (MYANMAR) (Tier 3)": ("MMR", "3"),
    "TRINIDAD & TOBAGO (Tier 2)": ("TTO", "2"),
    "Albania (Tier II)": ("ALB", "2"),
    "NETHERLANDS ANTILLES (Tier 2)": ("ANT", "2"),
    "TÜRKIYE (Tier 2)": ("TUR", "2"),
    "NIGERIA (Tier 2 WL)": ("NGA", "2WL"),
    "NIGERIA | Tier 2": ("NGA", "2"),
    "NIGERIA (Tier: 2)": ("NGA", "2"),
    "NIGERIA (Tier-2).": ("NGA", "2"),
    "NIGERIA (Tier 2 Watch List*)": ("NGA", "2WL"),
    "NIGERIA (Tier 2 Watch List)1": ("NGA", "2WL"),
    "NIGERIA (Tier 2) Watch List": ("NGA", "2WL"),
    "NIGERIA (Tier 2 Watch List) (upgraded)": ("NGA", "2WL"),
    "IRAQ – Special Case Country": ("IRQ", "SC"),
    "NIGERIA (Tier 2) – Extracted in part from the report of 2023": ("NGA", "2"),
    "NIGERIA (Tier 2) Extracted in part from the report of 2023": ("NGA", "2"),
    "NIGERIA (Tier 2) NIGERIA TIER RANKING BY YEAR": ("NGA", "2"),
    "SAINT VINCENT & THE GRENADINES: Tier 2": ("VCT", "2"),
}


@pytest.mark.parametrize(("line", "expected"), HEADINGS.items())
def test_a_country_with_its_tier_is_a_heading(line: str, expected: tuple[str, str]) -> None:
    assert country_heading(line) == CountryHeading(*expected)


@pytest.mark.parametrize(
    "line",
    [
        "JORDAN",
        "Tier 2",
        "Tier 2: Jordan",
        "Jordan was placed on Tier 2.",
        "Jordan is Tier 2",
        "ECUADOR (TIER 2",  # half of a heading that goes on in the next line
        "JORDAN (Tier 2) ........ 143",
        "Western Europe (Tier 1)",
        "Congo (Tier 2)",  # which of the two is not said
        "Jordan (Tier 4)",
        "",
        "J" * 500 + " (Tier 2)",
    ],
)
def test_anything_else_is_none(line: str) -> None:
    assert country_heading(line) is None


@pytest.mark.parametrize(
    ("line", "tier"),
    [("TIER 2 WATCH LIST", "2WL"), ("(Tier 1)", "1"), ("Special Case", "SC"), ("Tier 2 countries", ""), ("", "")],
)
def test_a_tier_alone(line: str, tier: str) -> None:
    assert tier_line(line) == tier


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("Bahamas, The", "BHS"),
        ("“Albania”", "ALB"),
        ("Holy See (Vatican City)", "VAT"),
        ("Africa", ""),
        ("Congo", ""),
        ("", ""),
    ],
)
def test_a_name_turned_round_or_with_an_aside(name: str, code: str) -> None:
    assert country_named(name) == code


@pytest.mark.parametrize(
    ("line", "expected"),
    [("PROSECUTION", True), ("Recommendations for Jordan:", True), ("A VICTIM’S STORY", True), ("APPENDIX", False)],
)
def test_a_narratives_own_headings(line: str, expected: bool) -> None:
    assert is_section(line) is expected


@pytest.mark.parametrize(
    ("line", "name"),
    [
        ("ATLANTIS (Tier 2 Watch List)", "ATLANTIS"),
        ("JORDAN (Tier 2)", ""),
        ("Countries of the region (Tier 2)", ""),
        ("Atlantis: Tier 2", ""),
    ],
)
def test_the_heading_of_a_country_that_nobody_knows(line: str, name: str) -> None:
    assert strange_heading(line) == name
