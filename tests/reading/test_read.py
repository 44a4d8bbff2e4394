"""How a document becomes a reading: places that the year or the context decides, offsets that lead back."""

from __future__ import annotations

import pytest

from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Reading, read


def reading_of(text: str, country: str = "BLR", year: int = 2003) -> Reading:
    """The reading of an invented text."""
    return read(Document(id="invented", country=country, year=year, text=text), load_lexicon())


def places_of(reading: Reading) -> list[str]:
    """The codes of all places that a reading names, in order."""
    return [code for s in reading.sentences for item in s.items for code in item.codes("places")]


@pytest.mark.parametrize(
    ("year", "codes"),
    [(2003, ["SCG"]), (2006, ["SCG"]), (2007, ["SCG"]), (2008, ["MNE", "SRB"]), (2020, ["MNE", "SRB"])],
)
def test_serbia_and_montenegro_is_one_state_in_its_years_and_two_countries_later(year: int, codes: list[str]) -> None:
    """Report years lag a year behind the events, so the year after the last one still means the one state."""
    assert places_of(reading_of("Women are sold in Serbia and Montenegro.", year=year)) == codes


@pytest.mark.parametrize(
    ("text", "country", "codes"),
    [
        ("Congolese children are exploited.", "COG", ["COG"]),
        ("Congolese children are exploited.", "GAB", ["COD|COG"]),
        ("Congolese children come from the Democratic Republic of the Congo.", "GAB", ["COD", "COD"]),
        ("Central African migrants are exploited.", "BWA", ["region:central-africa"]),
        ("Central African girls are exploited.", "CAF", ["CAF"]),
        ("Men work in Papua New Guinea and on the Gulf of Guinea.", "AUS", ["PNG"]),
    ],
)
def test_a_name_of_two_places_means_the_one_that_the_context_gives(text: str, country: str, codes: list[str]) -> None:
    """The document's own country first, then the one named elsewhere, then the default, else both."""
    assert places_of(reading_of(text, country)) == codes


@pytest.mark.parametrize(
    ("text", "country", "codes"),
    [
        ("Women are exploited on Boa Vista.", "CPV", ["CPV"]),
        ("Women are exploited in Boa Vista.", "BRA", ["BRA"]),
        ("Women are exploited in Boa Vista.", "VEN", []),
        ("Girls from Hyderabad are exploited.", "KWT", []),
        ("Women are held in Cordoba.", "ARG", ["ARG"]),  # which is also the name of a currency
        ("Women are held in Cordoba.", "PRY", []),
        ("Girls from Hyderabad are exploited. Indian men come as well.", "KWT", ["IND", "IND"]),
        ("Girls from Hyderabad are exploited. Indian and Pakistani men come as well.", "KWT", ["IND", "PAK"]),
    ],
)
def test_a_town_of_several_countries_is_that_of_the_text_or_nothing(text: str, country: str, codes: list[str]) -> None:
    """The document's own country first, then the one named elsewhere; else it is not known, and names none."""
    assert places_of(reading_of(text, country)) == codes


def test_items_lead_back_to_the_unaltered_text() -> None:
    """A soft hyphen, an accent and curly quotes are folded away, and every item still finds its own words."""
    text = "Women from Côte d’Ivoire are forced into prosti\u00adtution."
    reading = reading_of(text)
    words = [reading.document.quote(reading.span(i.start, i.end)) for i in reading.sentences[0].items]

    assert words == ["Women", "from", "Côte d’Ivoire", "are", "forced into", "prosti\u00adtution", "."]


def test_the_words_of_one_family_do_not_hide_those_of_another() -> None:
    """`seen_by` reads a sentence with the labels of some schemes alone."""
    reading = reading_of("The Ministry of Labor assisted women.")
    sentence = reading.sentences[0]
    alone = reading.seen_by(sentence, frozenset({"victims"})).items

    assert [item.lower for item in alone if item.is_mention] == ["women"]


def test_a_sentence_names_what_its_mentions_name_and_marks_what_they_hide() -> None:
    """A label within a longer one is no mention, but a family that does not know the longer one may yet find it."""
    sentence = reading_of("The Ministry of Labor assisted women.").sentences[0]
    narrowed = reading_of("The Ministry of Labor assisted women.").seen_by(sentence, frozenset({"victims"}))
    women = frozenset({"victims:women"})

    assert sentence.names(women)
    assert not sentence.names(frozenset({"victims:men"}))
    assert {"victims", "victims:women"} <= sentence.marks
    assert narrowed.marks == sentence.marks
    assert {"ministry", "labor", "women", "."} <= sentence.words


def test_a_sentence_goes_on_behind_a_semicolon_alone() -> None:
    reading = reading_of("Police tried ten men; \n three were jailed. Courts freed two.")

    assert [sentence.goes_on for sentence in reading.sentences] == [False, True, False]
