"""Layouts of 25 years and the areas of their parts."""

from itertools import pairwise

import pytest

from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

PROFILE = "Ghana is a source country for women who are taken to Italy."
ASSESSMENT = (
    "The Government of Ghana does not fully comply with the minimum standards; it is making significant efforts "
    "to do so."
)
LAW = "Police arrested nine suspects, and courts convicted four of them under the penal code."
CARE = "The government opened two shelters and gave victims medical care."
WARN = "A campaign on radio and television warned young people in schools."


def _areas(text: str) -> list[tuple[str, str]]:
    reading = read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon())
    for one, other in pairwise(reading.sections):
        assert one.end <= other.start
    return [
        (section.area, " ".join(reading.folded.text[section.start : section.end].split()))
        for section in reading.sections
    ]


def _area_names(text: str) -> list[str]:
    return [area for area, _ in _areas(text)]


TOLD = "Boys are forced to beg in Accra; women from Togo are exploited in prostitution by traffickers who sold them."
LAYOUTS = {
    "trafficking told below the assessment, without headings": (
        f"Ghana (Tier 2)\n\n{ASSESSMENT}\n\n{TOLD}\n\n{LAW}\n\n{CARE}",
        ["title", "assessment", "profile", "prosecution", "protection"],
    ),
    "what the government did, in the words of trafficking": (
        f"Ghana (Tier 2)\n\n{PROFILE}\n\n{ASSESSMENT}\n\nThe government trained men on debt bondage and exploitation.",
        ["title", "profile", "assessment", "prosecution"],
    ),
    "2001, without headings": (
        f"Ghana (Tier 2)\n\n{PROFILE}\n\n{ASSESSMENT}\n\n{LAW}\n\n{CARE}\n\n{WARN}",
        ["title", "profile", "assessment", "prosecution", "protection", "prevention"],
    ),
    "2003, Prevention first": (
        f"2003 Trafficking in Persons Report - Ghana\n\nGhana (Tier "
        f"2)\n\n{PROFILE}\n\n{ASSESSMENT}\n\nPrevention\n{WARN}\n\n"
        f"Prosecution\n{LAW}\n\nProtection\n{CARE}",
        [
            "title",
            "title",
            "profile",
            "assessment",
            "heading",
            "prevention",
            "heading",
            "prosecution",
            "heading",
            "protection",
        ],
    ),
    "headings that run into the text": (
        f"GHANA (TIER 2)\n{PROFILE}\n{ASSESSMENT}\nProsecution The {LAW}\nProtection: {CARE}\nPrevention. {WARN}",
        ["title", "profile", "assessment", "heading", "prosecution", "heading", "protection", "heading", "prevention"],
    ),
    "Scope and Magnitude": (
        f"GHANA (Tier 2)\n\nScope and Magnitude. {PROFILE}\n\nGovernment Efforts. {ASSESSMENT}\n\nProsecution\n{LAW}",
        ["title", "heading", "profile", "heading", "assessment", "heading", "prosecution"],
    ),
    "2010, recommendations in one paragraph": (
        f"GHANA (Tier 2)\n\n{PROFILE}\n\n{ASSESSMENT}\n\nRecommendations for Ghana: Open a shelter; train "
        f"police; and pass a law."
        f"\n\nProsecution\n{LAW}",
        ["title", "profile", "assessment", "heading", "recommendations", "heading", "prosecution"],
    ),
    "2012, recommendations as bullets": (
        f"GHANA (Tier 2)\n\n{PROFILE}\n\n{ASSESSMENT}\n\nRECOMMENDATIONS FOR GHANA\n\n• Open a shelter for "
        f"men.\n• Train police.\n"
        f"• Pass a law that meets the minimum standards.\n\nPROSECUTION\n{LAW}",
        ["title", "profile", "assessment", "heading", *["recommendations"] * 3, "heading", "prosecution"],
    ),
    "bullets without stops, and no heading after them": (
        f"GHANA (Tier 2)\n{PROFILE}\n{ASSESSMENT}\nRecommendations for Ghana:\n- Open a shelter for men\n- "
        f"Train police\n"
        f"The government made progress. {LAW}",
        ["title", "profile", "assessment", "heading", "recommendations", "recommendations", "prosecution"],
    ),
    "2019, recommendations first and the profile last": (
        f"GHANA: Tier 2\n\n{ASSESSMENT}\n\nPRIORITIZED RECOMMENDATIONS:\n\nOpen a shelter for men.\n\nTrain "
        f"police.\n\nPROSECUTION\n\n{LAW}"
        f"\n\nPROTECTION\n\n{CARE}\n\nPREVENTION\n\n{WARN}\n\nTRAFFICKING PROFILE:\n\nAs reported over the past "
        f"five years, traffickers "
        "take women to Italy.",
        [
            "title",
            "assessment",
            "heading",
            "recommendations",
            "recommendations",
            "heading",
            "prosecution",
            "heading",
            "protection",
            "heading",
            "prevention",
            "heading",
            "profile",
        ],
    ),
    "a profile at the end without its heading": (
        f"{ASSESSMENT}\n\nPrevention\n{WARN}\n\nAs reported over the past five years, women are taken to Italy.",
        ["assessment", "heading", "prevention", "profile"],
    ),
    "everything in one paragraph": (f"{PROFILE} {ASSESSMENT}", ["profile", "assessment"]),
    "several lines, no headings": (
        f"{PROFILE}\n{ASSESSMENT}\n{LAW}\n{CARE}",
        ["profile", "assessment", "prosecution", "protection"],
    ),
    "Factbook": (
        f"{PROFILE}\n\nTier 2 Watch List — Ghana does not fully meet the minimum standards; police made no arrests",
        ["profile", "assessment"],
    ),
    "the tier in a line of its own": (
        f"GHANA\n\nTier 2 Watch List\n\n{PROFILE}\n\n{ASSESSMENT}",
        ["title", "title", "profile", "assessment"],
    ),
}


@pytest.mark.parametrize("name", LAYOUTS)
def test_the_areas_of_a_layout(name: str) -> None:
    text, areas = LAYOUTS[name]
    assert _area_names(text) == areas


def test_a_story_gives_way_to_the_government() -> None:
    text = (
        f"{PROFILE}\n\nABENA'S STORY\nAbena left Togo at 14. She was sold twice.\n\nThe government has no "
        f"shelter.\n\n{ASSESSMENT}"
    )
    assert _area_names(text) == ["profile", "heading", "story", "profile", "assessment"]


def test_a_story_ends_at_the_compliance_sentence() -> None:
    assert _area_names(f"{PROFILE}\n\nVictim's Story\nKofi was 12.\n\n{ASSESSMENT}")[-2:] == ["story", "assessment"]


DISCLAIMER = (
    "This is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content."
)


@pytest.mark.parametrize(
    "text",
    [
        f"{PROFILE}\n\n{ASSESSMENT}\n\n{DISCLAIMER}",
        f"{PROFILE}\n\n{ASSESSMENT}\n\nDisclaimer{DISCLAIMER}",
        f"{PROFILE}\n\n{ASSESSMENT} Disclaimer{DISCLAIMER}",
        f"{PROFILE}\n\n{ASSESSMENT}Disclaimer{DISCLAIMER}",
    ],
)
def test_a_disclaimer_is_boilerplate_wherever_it_stands(text: str) -> None:
    areas = _areas(text)
    assert [area for area, _ in areas] == ["profile", "assessment", "boilerplate"]
    assert "UNHCR" not in areas[1][1]


def test_a_disclaimer_before_the_text_leaves_the_text() -> None:
    assert _area_names(f"{DISCLAIMER} {PROFILE}\n\n{ASSESSMENT}") == ["boilerplate", "profile", "assessment"]


def test_a_government_may_take_no_responsibility() -> None:
    text = (
        f"{PROFILE}\n\n{ASSESSMENT}\n\nThe government takes no responsibility for foreign victims and closed "
        "its shelters."
    )
    assert _area_names(text) == ["profile", "assessment", "protection"]


MORE_LAYOUTS = {
    "a list that the government should heed": (
        f"{ASSESSMENT}\n\nThe Ghanaian government should:\n\n• Open a shelter\n• Train police\n\nProsecution\n{LAW}",
        ["assessment", "heading", "recommendations", "recommendations", "heading", "prosecution"],
    ),
    "lines above the text": (
        f"Document #12345\nAn Office (Author)\nReport of 2010: Ghana\nBy A. Lee\n\n{PROFILE}\n\n{ASSESSMENT}",
        ["title", "title", "title", "title", "profile", "assessment"],
    ),
    "an encyclopedia's source": (
        f"= Trafficking in Ghana =\n\n{PROFILE}\n\n==Protection ==\n{CARE}\n\n== See also ==\nTrafficking in Togo.",
        ["title", "profile", "heading", "protection", "heading", "boilerplate"],
    ),
    "an encyclopedia's page": (
        f"Trafficking in Ghana\n\n{PROFILE}\n\nReferences\n\n^ A report on Ghana. An Office.",
        ["title", "profile", "heading", "boilerplate"],
    ),
    "a table of citation whose labels stand above their values": (
        f"Report of 2010 - Ghana\nPublisher\nThe Office of a Country\nAuthor\nAn Office\nCite as\nA long line, 2010\n\n"
        f"{PROFILE}",
        ["title", *["boilerplate"] * 5, "profile"],
    ),
    "a table of citation below the text": (
        f"{PROFILE}\n\n{ASSESSMENT}\n\nCountry:\nGhana\nSource:\nThe Office of a Country\nPublished:\n4 June 2010",
        ["profile", "assessment", *["boilerplate"] * 6],
    ),
}


@pytest.mark.parametrize("layout", sorted(MORE_LAYOUTS))
def test_layouts_of_libraries_and_encyclopedias(layout: str) -> None:
    text, areas = MORE_LAYOUTS[layout]

    assert _area_names(text) == areas


NOISE = [
    ("Map of Ghana", "boilerplate"),
    ("Photo: a shelter near the coast", "boilerplate"),
    ("https://library.example/ghana", "boilerplate"),
    ("This text was published by the Bureau of African Affairs and is reproduced in full below.", "boilerplate"),
    ("Adapted from the report of the Department of State.", "boilerplate"),
    ("[This text was shortened by the library.]", "note"),
    ("[Note: On 12 September 2010 Ghana was moved to Tier 2.]", "note"),
    ("* Ghana was moved to Tier 2 in September 2010.", "note"),
]


@pytest.mark.parametrize(("line", "area"), NOISE)
def test_captions_and_notes_are_set_apart(line: str, area: str) -> None:
    assert _areas(f"{PROFILE}\n\n{line}\n\n{ASSESSMENT}")[1] == (area, line)


def test_lines_cut_at_a_column_are_joined() -> None:
    text = (
        "Ghana is a source country for women and children who are\ntaken to Italy and to the Gulf, where they "
        "work without\n"
        "pay in private homes.\n\nPrevention\nThe government warned travelers with posters at the two\nairports "
        "of the country."
    )
    areas = _areas(text)
    assert [area for area, _ in areas] == ["profile", "heading", "prevention"]
    assert areas[0][1].endswith("private homes.")


def test_titles_headings_stories_notes_and_boilerplate_give_no_sentences() -> None:
    text = f"GHANA (Tier 2)\n\n{PROFILE}\n\n[A note.]\n\nADWOA'S STORY\nAdwoa was sold.\n\n{ASSESSMENT}\n\n{DISCLAIMER}"
    reading = read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon())
    assert {sentence.area for sentence in reading.sentences} == {"profile", "assessment"}


@pytest.mark.parametrize("text", ["", " \n\n ", "Ghana", "•", "\n\n\n1.\n"])
def test_hardly_any_text(text: str) -> None:
    assert len(_area_names(text)) <= 1


@pytest.mark.parametrize(
    ("line", "area"),
    [
        ("Disclaimer", "boilerplate"),
        (
            "A girl of nine sells flowers at night in a street of the capital, as many do. (Photo by A. Friend)",
            "boilerplate",
        ),
        ("2005 Trafficking in Persons Report - U.A.E.", "title"),
        ("By A Reporter | Jul 1, 2010", "title"),
        ("The original version of this document may be found on the website of the agency.", "boilerplate"),
        ("These links may lead to pages that nobody has read.", "boilerplate"),
        ("GHANA (Tier 2) - Extracted in part from the report of 2010 on trafficking in persons - Ghana", "title"),
        (
            "GHANA (Tier 2) [Note: In September, the President determined that Ghana is to be on Tier 2 Watch List.]",
            "title",
        ),
    ],
)
def test_lines_that_tell_nothing_of_the_country(line: str, area: str) -> None:
    assert (area, line) in _areas(f"{line}\n\n{PROFILE}\n\n{ASSESSMENT}")


@pytest.mark.parametrize(
    ("line", "area"),
    [
        ("[The printed copy came late.]", "note"),
        ("* Judges were trained", "prosecution"),
        ("Photo: of the many men who stood that day at the gate of the new port, three", "prosecution"),
        ("Protection of all the victims of trafficking:", "heading"),
        ("PROTECTION OF ALL THE VICTIMS OF TRAFFICKING", "heading"),
        ("Protection of all the victims of trafficking", "protection"),
        ("THE COAST OF GHANA", "heading"),
        ("THE COAST OF GHANA FROM EAST TO WEST", "prosecution"),
    ],
)
def test_a_line_below_the_assessment_is_a_heading_or_none(line: str, area: str) -> None:
    assert (area, line) in _areas(f"{PROFILE}\n\n{ASSESSMENT}\n\n{line}\n\n{LAW}")


@pytest.mark.parametrize("line", ["TO THE COURTS OF GHANA", "Tier 2 in May"])
def test_a_line_among_recommendations_is_one_of_them(line: str) -> None:
    assert ("recommendations", line) in _areas(f"{ASSESSMENT}\n\nRecommendations\n\n{line}\n\n• Train police.")
