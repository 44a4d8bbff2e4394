"""Each text and the tiers that it states: in force with its movement, and changed later."""

import pytest

from tipgraph.extract.tiers import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

PLAIN = (
    "\n\nThe Government of Ghana does not fully comply with the minimum standards; however, it is making "
    "significant efforts to do so."
)
FULL = "\n\nThe Government of Ghana fully complies with the minimum standards for the elimination of trafficking. "
PART = (
    "\n\nThe Government of Ghana does not fully meet the minimum standards but is making significant efforts to do so. "
)
NONE = "\n\nThe government does not fully meet the minimum standards and is not making significant efforts to do so. "
GHANA = "Ghana is a source, transit, and destination country for women and children."


def _tiers(text: str, year: int = 2010) -> list[tuple[str, ...]]:
    reading = read(Document(id="d", country="GHA", year=year, text=text), load_lexicon())
    found: list[tuple[str, ...]] = []
    for tier in extract(reading):
        assert 0 <= tier.evidence.start < tier.evidence.end <= len(text)
        found.append((tier.tier, tier.movement, tier.changed) if tier.changed else (tier.tier, tier.movement))
    return found


HEADINGS = [
    ("GHANA (Tier 2 Watch List)", "2WL"),
    ("GHANA (TIER 2)", "2"),
    ("GHANA (TIER 1)", "1"),
    ("Ghana (Tier 3)", "3"),
    ("GHANA (TIER 2 - WATCH LIST)", "2WL"),
    ("Ghana (Tier 2 – Watch List)", "2WL"),
    ("GHANA: Tier 2", "2"),
    ("GHANA: TIER 2 WATCH LIST", "2WL"),
    ("Ghana and Togo (and the Volta islands) (Tier 2 Watch List)", "2WL"),
    ("GHANA (Special Case)", "SC"),
    ("Ghana: Special Case", "SC"),
    ("GHANA (SPECIAL CASE)", "SC"),
    ("Ghana – Tier 1", "1"),
    ("GHANA (Tier 2 Watchlist)", "2WL"),
    ("GHANA (Tier 2WL)", "2WL"),
    ("Ghana (Tier Two)", "2"),
    ("Ghana (Tier II Watch List)", "2WL"),
    ("GHANA\nTier 2 Watch List", "2WL"),
    ("GHANA\n\nTIER 3", "3"),
    ("2009 Trafficking in Persons Report – Ghana (Tier 2)", "2"),
    ("Trafficking in Persons Report 2009\nGHANA (Tier 1)\n", "1"),
    ("Ghana (Tier\u00a02\u00a0Watch\u00a0List)", "2WL"),
    ("Tier Ranking: Tier 2", "2"),
    ("GHANA (Tier 3)*", "3"),
]


@pytest.mark.parametrize(("heading", "tier"), HEADINGS)
def test_the_heading_names_the_tier(heading: str, tier: str) -> None:
    assert _tiers(f"{heading}\n\n{GHANA}\n\nThe government made efforts.") == [(tier, "")]


OPENINGS = [
    ("Tier 2 Watch List — Ghana does not fully meet the minimum standards.", "2WL"),
    ("Tier 2 Watch list - the government does not fully comply with the minimum standards.", "2WL"),
    ("Tier 3 - the government does not fully comply with the minimum standards and makes no efforts.", "3"),
    ("Tier 1 – Ghana fully meets the minimum standards.", "1"),
    ("Tier 2: Ghana does not fully meet the minimum standards.", "2"),
    ("Tier 3. The government has no law.", "3"),
    ("Special case – Ghana has no government that could act.", "SC"),
    ("Ghana (Tier 2 Watch List) Ghana is a source country for children who are sold to fishermen on the lake.", "2WL"),
]


@pytest.mark.parametrize(("opening", "tier"), OPENINGS)
def test_the_opening_of_a_paragraph_names_the_tier(opening: str, tier: str) -> None:
    assert _tiers(f"{GHANA}\n\n{opening}") == [(tier, "")]
    assert _tiers(opening) == [(tier, "")]


SENTENCES = [
    (PART + "Ghana was placed on Tier 2 Watch List.", [("2WL", "")]),
    (PART + "Ghana is placed on Tier 2 Watch List because it showed no evidence of increasing efforts.", [("2WL", "")]),
    (NONE + "Therefore, Ghana is placed on Tier 3.", [("3", "")]),
    (PART + "Therefore Ghana remained on Tier 2.", [("2", "remained")]),
    (PART + "Ghana therefore remains on Tier 2 Watch List for the second consecutive year.", [("2WL", "remained")]),
    (PART + "The country stays in Tier 2.", [("2", "remained")]),
    (PART + "Ghana was upgraded to Tier 2.", [("2", "upgraded")]),
    (FULL + "For these reasons the Department upgraded Ghana to Tier 1.", [("1", "upgraded")]),
    (FULL + "Therefore, Ghana was upgraded to Tier 1.", [("1", "upgraded")]),
    (FULL + "Ghana remained on Tier 1.", [("1", "remained")]),
    (PART + "Ghana has been elevated from Tier 3 to Tier 2 Watch List.", [("2WL", "upgraded")]),
    (PART + "Ghana was moved from Tier 3 to Tier 2.", [("2", "upgraded")]),
    (PART + "Ghana moved from Tier 1 to Tier 2 Watch List this year.", [("2WL", "downgraded")]),
    (PART + "Therefore, Ghana was downgraded to Tier 2 Watch List.", [("2WL", "downgraded")]),
    (NONE + "Ghana was consequently downgraded this year from Tier 2 Watch List to Tier 3.", [("3", "downgraded")]),
    (NONE + "Ghana was automatically downgraded to Tier 3.", [("3", "downgraded")]),
    (NONE + "The result is an auto-downgrade to Tier 3.", [("3", "downgraded")]),
    (NONE + "Despite remaining at Tier 3, the government identified some victims.", [("3", "remained")]),
    (PART + "Ghana is placed on Tier 2 Watch List for a third consecutive year.", [("2WL", "remained")]),
    (PART + "Ghana was again placed on Tier 2 Watch List.", [("2WL", "remained")]),
    (PART + "Ghana was dropped to the Watch List.", [("2WL", "downgraded")]),
    (
        "\n\nGhana does not fully comply and was placed on Tier 3 after being on the Tier 2 Watch List for two "
        "consecutive years.",
        [("3", "")],
    ),
    (
        PART + "Ghana was granted a waiver from an otherwise required downgrade to Tier 3; therefore, Ghana remained "
        "on Tier 2 Watch List.",
        [("2WL", "remained")],
    ),
    (
        PART + "Ghana was granted a waiver per the TVPA from a downgrade to Tier 3 and, therefore, remained on the "
        "Tier 2 Watch List.",
        [("2WL", "remained")],
    ),
    (PART + "Ghana was granted a waiver from an otherwise required downgrade to Tier 3.", []),
    (PART + "Without such steps Ghana would be downgraded to Tier 3.", []),
    (PART + "Ghana could be placed on Tier 3 next year.", []),
    (PART + "Ghana narrowly avoided a downgrade to Tier 3.", []),
    (PART + "Ghana will be downgraded to Tier 3 unless it adopts a law.", []),
    (PART + "In the 2008 report, Ghana was downgraded to Tier 3.", []),
    (PART + "Ghana was upgraded to Tier 2 last year.", []),
    (PART + "Ghana had been placed on Tier 3.", []),
    (PART + "Togo was downgraded to Tier 3.", []),
    (PART + "Officials asked why Togo remained on Tier 2.", []),
    (FULL, []),
    (PART, []),
    (NONE, []),
    (PART + "Two officers were downgraded and one was upgraded to captain.", []),
    (PART + "Shelters remained open, and in special cases victims stayed for a year.", []),
    (
        "\n\nSomalia-like conditions persist. Ghana remains a Special Case for the ninth consecutive year.",
        [("SC", "remained")],
    ),
]


@pytest.mark.parametrize(("text", "tiers"), SENTENCES)
def test_sentences_name_the_tier_and_the_movement(text: str, tiers: list[tuple[str, ...]]) -> None:
    assert _tiers(GHANA + text) == tiers


BOTH = [
    ("Ghana (Tier 2)", "In 2009, the president signed a decree. Ghana was upgraded to Tier 2.", [("2", "upgraded")]),
    ("Ghana (Tier 2 Watch List)", "Therefore, Ghana was downgraded to Tier 2 Watch List.", [("2WL", "downgraded")]),
    ("Ghana (Tier 2 Watch List)", "The waiver spared it the required downgrade to Tier 3.", [("2WL", "")]),
    ("Ghana (Tier 2)", "In 2007, Ghana was upgraded to Tier 2.", [("2", "")]),
    ("Ghana (Tier 1)", "Its neighbor Togo was placed on Tier 3.", [("1", "")]),
    ("Ghana (Tier 3)", "Ghana was downgraded to Tier 3 in this 2010 report.", [("3", "downgraded")]),
    ("Ghana (Tier 2 Watch List)", "Ghana was on Tier 3 in 2008.", [("2WL", "")]),
    ("Ghana (Tier 2, upgraded from Tier 3)", "The government made efforts.", [("2", "upgraded")]),
]


@pytest.mark.parametrize(("heading", "sentence", "tiers"), BOTH)
def test_a_sentence_adds_the_movement_to_the_tier_of_the_heading(
    heading: str, sentence: str, tiers: list[tuple[str, ...]]
) -> None:
    assert _tiers(f"{heading}\n\n{GHANA}{PLAIN} {sentence}") == tiers


TURNS = [
    ("Tier 2", "Ghana's ranking remained at Tier 2.", "remained"),
    ("Tier 2", "Ghana retained its Tier 2 ranking.", "remained"),
    ("Tier 1", "The Department of State has moved Ghana up to Tier 1.", "upgraded"),
    ("Tier 2", "Ghana's upgrade from Tier 2 Watch List to Tier 2 reflects these efforts.", "upgraded"),
    ("Tier 2", "Ghana rose from the Watch List to Tier 2 this year.", "upgraded"),
    ("Tier 2 Watch List", "Ghana fell from Tier 2 to the Watch List.", "downgraded"),
    ("Tier 2 Watch List", "For these reasons, Ghana was downgraded.", "downgraded"),
    ("Tier 2 Watch List", "For the third consecutive year, Ghana is placed on Tier 2 Watch List.", "remained"),
    ("Tier 2 Watch List", "Ghana is on the Tier 2 Watch List for a second year running.", "remained"),
    ("Tier 2", "Ghana remains a Tier 2 country.", "remained"),
    ("Tier 2", "Ghana's upgrade reflects the government's efforts.", "upgraded"),
    ("Tier 2", "The upgrade from Tier 2 Watch List reflects the conviction of six traffickers.", "upgraded"),
    ("Tier 2", "The waiver of the downgrade is the second in a row.", ""),
    ("Tier 2", "The upgrade of the police database was completed.", ""),
    ("Tier 2 Watch List", "Ghana therefore falls to Tier 2 Watch List.", "downgraded"),
    ("Tier 2 Watch List", "Ghana moves up from Tier 3 to the Tier 2 Watch List this year.", "upgraded"),
    ("Tier 2 Watch List", "Ghana has been on Tier 2 Watch List for two consecutive years.", "remained"),
    ("Tier 2 Watch List", "This is Ghana's fourth consecutive year on Tier 2 Watch List.", "remained"),
    (
        "Tier 2 Watch List",
        "Ghana, on Tier 2 Watch List for a third consecutive year, was granted a waiver.",
        "remained",
    ),
    ("Tier 2 Watch List", "Ghana was granted a waiver and kept its ranking of Tier 2 Watch List.", "remained"),
    ("Tier 2 Watch List", "Ghana therefore continues to be ranked on Tier 2 Watch List.", "remained"),
    ("Tier 2 Watch List", "Ghana is therefore again on Tier 2 Watch List.", "remained"),
    ("Tier 2", "Ghana was therefore upgraded from Tier 2 Watch List.", "upgraded"),
    ("Tier 3", "After a third consecutive year on Tier 2 Watch List, Ghana is placed on Tier 3.", ""),
    ("Tier 2", "Ghana was removed from the Tier 2 Watch List.", ""),
    ("Tier 2", "The government upgraded a shelter to meet Tier 2 needs.", ""),
    ("Tier 2", "The law upgraded trafficking from a misdemeanor to a felony.", ""),
    ("Tier 3", "After four years on Tier 2 Watch List, Ghana is placed on Tier 3.", ""),
    ("Tier 2", "The inspector was upgraded in May.", ""),
    ("Tier 3", "Ghana is no longer eligible for a waiver and was therefore downgraded to Tier 3.", "downgraded"),
    ("Tier 2 Watch List", "The decline in convictions led to its downgrade to Tier 2 Watch List.", "downgraded"),
    ("Tier 2 Watch List", "Ghana, which had been on Tier 2, was put on the Watch List.", "downgraded"),
    ("Tier 2 Watch List", "Ghana was placed on Tier 2 Watch List, down from Tier 2 last year.", "downgraded"),
    ("Tier 2 Watch List", "For the second year in succession, Ghana is on the Tier 2 Watch List.", "remained"),
    ("Tier 2 Watch List", "A waiver was granted, so the otherwise mandatory fall to Tier 3 did not take place.", ""),
    ("Tier 2", "Ghana graduated from Tier 2 Watch List to Tier 2.", "upgraded"),
    ("Tier 2", "This progress earned the country an upgrade to Tier 2.", "upgraded"),
    ("Tier 2", "Ghana is on Tier 2 for the second year.", "remained"),
    ("Tier 2", "Ghana avoided being downgraded to Tier 2 Watch List.", ""),
    ("Tier 2", "Since its upgrade to Tier 2 in 2007, the government has trained police.", ""),
    ("Tier 2", "Ghana's neighbor Togo, which was upgraded to Tier 2, shares a border.", ""),
]


@pytest.mark.parametrize(("tier", "sentence", "movement"), TURNS)
def test_turns_of_phrase(tier: str, sentence: str, movement: str) -> None:
    assert [found[1] for found in _tiers(f"Ghana ({tier})\n\n{GHANA}{PLAIN} {sentence}")] == [movement]


NOTES = [
    ("[Note: On September 9, 2010, the President moved Ghana to Tier 2 Watch List.]", ("2WL", "", "2010-09-09")),
    ("[Ghana was upgraded to Tier 2 in October 2010.]", ("2", "upgraded", "2010-10")),
    ("* As of 12 September 2010, Ghana is on Tier 2.", ("2", "", "2010-09-12")),
    ("On 10 September 2010, Ghana was upgraded to Tier 2 Watch List.", ("2WL", "upgraded", "2010-09-10")),
]


@pytest.mark.parametrize(("note", "later"), NOTES)
def test_a_note_reports_a_later_change(note: str, later: tuple[str, ...]) -> None:
    assert _tiers(f"Ghana (Tier 3)\n\n{GHANA}\n\nThe government made few efforts.\n\n{note}") == [("3", ""), later]


def test_the_evidence_of_a_movement_is_the_phrase_that_says_it() -> None:
    text = f"Ghana (Tier 2)\n\n{GHANA}{PART}It built a shelter; therefore, Ghana was upgraded to Tier 2 (2010)"
    (tier,) = extract(read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon()))
    assert text[tier.evidence.start : tier.evidence.end] == "Ghana was upgraded to Tier 2"


def test_stories_and_recommendations_give_no_tier() -> None:
    story = "VICTIM'S STORY\nAda came from a land that was placed on Tier 3. She is free now."
    advice = "Recommendations for Ghana: Do not wait until you are placed on Tier 3; open shelters."
    assert _tiers(f"Ghana\n\n{GHANA}\n\n{advice}\n\n{story}") == []
