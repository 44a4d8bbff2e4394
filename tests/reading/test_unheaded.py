"""Paragraphs that no heading stands above, and what tells what they are."""

from __future__ import annotations

import pytest

from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

ASSESSMENT = "The Government of Togo does not fully comply with the minimum standards; it is making efforts to do so."


def area_of(paragraph: str, above: str = ASSESSMENT) -> str:
    """The area of a paragraph below others."""
    reading = read(Document("d", "TGO", 2017, f"{above}\n\n{paragraph}"), load_lexicon())
    return reading.sections[-1].area


@pytest.mark.parametrize(
    ("paragraph", "is_advice"),
    [
        ("Pass a law on trafficking; train police; and open shelters for men.", True),
        ("Vigorously investigate and convict traffickers. • Fund shelters. • Train judges on the law.", True),
        (
            "Fund shelters for men. * In each province, name an official for this. * Train judges. * Issue permits.",
            True,
        ),
        ("Screen migrants for signs of trafficking.Increase funds for shelters.", True),
        ("• Open a shelter for men", True),
        ("Increase in funds was reported. Report of May was late.", False),
        ("Police arrested nine men; courts convicted two of them.", False),
        ("Police trained judges. Fund shelters. The ministry left. It paid.", False),
        ("Fund shelters. The ministry left. It paid.", False),
        ("• The police opened a shelter for men.", False),
        ("Open a shelter for men.", False),
        ("fund shelters; train police", False),
    ],
)
def test_a_list_of_plain_verbs_below_the_assessment_is_advice(paragraph: str, is_advice: bool) -> None:
    assert (area_of(paragraph) == "recommendations") == is_advice


def test_what_stands_above_the_assessment_is_no_advice() -> None:
    assert area_of("Traffickers recruit girls.", "Report cases; call police.") == "profile"


def test_an_item_below_advice_is_advice_too_and_what_follows_is_not() -> None:
    listed = f"{ASSESSMENT}\n\nPass a law; train police."

    assert area_of("Fund the two shelters in the north.", listed) == "recommendations"
    assert area_of("The government funded two shelters.", listed) == "protection"


@pytest.mark.parametrize(
    ("sentence", "area"),
    [
        ("The government decreased its law enforcement efforts.", "prosecution"),
        ("The government maintained anti-trafficking law enforcement efforts.", "prosecution"),
        ("The Government of Togo made slow progress in its efforts to prosecute traffickers.", "prosecution"),
        ("The Togolese government increased modest victim protection efforts.", "protection"),
        ("During the year, the government sustained efforts to assist victims.", "protection"),
        ("The government increased its protection efforts to prosecute officials.", "protection"),
        ("The government made no prevention efforts.", "prevention"),
        ("The government increased efforts to prevent trafficking.", "prevention"),
    ],
)
def test_the_sentence_on_efforts_opens_a_section(sentence: str, area: str) -> None:
    assert area_of(f"{sentence} It signed a form.") == area
    assert area_of("It signed a second form.", f"{ASSESSMENT}\n\n{sentence}") == area
    assert area_of(f"{sentence} It signed a form.", "Togo (Tier 2)") == area


@pytest.mark.parametrize(
    "sentence",
    [
        "The government told the public on radio of law enforcement.",
        "On radio and television, NGOs made known the protection efforts of courts.",
        "The government's prosecution and protection efforts reached schools by radio and television campaigns.",
    ],
)
def test_other_sentences_open_none(sentence: str) -> None:
    """The words of the paragraph decide, here on schools and radio."""
    assert area_of(f"{sentence} Posters, leaflets and television were used.") == "prevention"


def test_a_sentence_on_other_efforts_opens_another_section_but_a_heading_goes_before() -> None:
    opened = f"{ASSESSMENT}\n\nThe government increased prosecution efforts."

    assert area_of("The government maintained protection efforts.", opened) == "protection"
    assert area_of("The government maintained protection efforts.", f"{opened}\n\nPrevention") == "prevention"


def test_what_is_asked_is_not_stated() -> None:
    text = f"{ASSESSMENT}\n\nIs Togo a source country for girls? It is one for boys."
    reading = read(Document("d", "TGO", 2005, text), load_lexicon())

    assert [sentence.written for sentence in reading.sentences][-1] == "It is one for boys."
    assert not any("girls" in sentence.written for sentence in reading.sentences)
