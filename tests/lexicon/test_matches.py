"""The labels of a text, found once: which are mentions to whom, and what a sentence lacks."""

from __future__ import annotations

import pytest

from tipgraph.lexicon import Lexicon, Sense

WORK, BODY, PLACE = "work", "bodies", "places"
LEXICON = Lexicon(
    [
        ("labor", Sense(WORK, "labor")),
        ("labor inspectors", Sense(WORK, "inspection")),
        ("Ministry of Labor", Sense(BODY, "ministry")),
        ("Guinea", Sense(PLACE, "GIN")),
        ("Papua New Guinea", Sense(PLACE, "PNG")),
        ("Gulf of Guinea", None),
        ("Polish", Sense(PLACE, "POL", "adjective")),
        ("polish", Sense(WORK, "polishing")),
        ("child soldiers", Sense("victims", "children")),
        ("child soldiers", Sense(WORK, "soldiering")),
        ("US", Sense(PLACE, "USA")),
        ("works council", Sense(BODY, "council")),
        ("works council", None),
    ]
)


def mentioned(text: str, *schemes: str) -> list[tuple[str, list[str]]]:
    """The words that a text's mentions stand at, each with the codes that it names."""
    found = LEXICON.matches(text).mentions(0, len(text), frozenset(schemes) or None)
    return [(text[start:end], [sense.code for sense in meaning.senses]) for start, end, meaning in found]


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("labor and LABOR", [("labor", ["labor"]), ("LABOR", ["labor"])]),
        ("labor inspectors", [("labor inspectors", ["inspection"])]),
        ("labor inspectorate", [("labor", ["labor"])]),
        ("laborers", []),
        ("Papua New Guinea, Guinea", [("Papua New Guinea", ["PNG"]), ("Guinea", ["GIN"])]),
        ("Papua New Zealand", []),
        ("guinea fowl in GUINEA", [("GUINEA", ["GIN"])]),
        ("the Gulf of Guinea", [("Gulf of Guinea", [])]),
        ("Polish women polish shoes", [("Polish", ["POL", "polishing"]), ("polish", ["polishing"])]),
        ("us and US", [("US", ["USA"])]),
        ("child soldiers", [("child soldiers", ["children", "soldiering"])]),
        ("Ministry of Labor inspectors", [("Ministry of Labor", ["ministry"])]),
        ("İ labor", [("labor", ["labor"])]),
        ("", []),
    ],
)
def test_the_first_then_the_longest_label_wins(text: str, expected: list[tuple[str, list[str]]]) -> None:
    """Small letters take any case, capitals ask for capitals; a decoy wins like any other and names nothing."""
    assert mentioned(text) == expected


@pytest.mark.parametrize(
    ("text", "scheme", "expected"),
    [
        ("Ministry of Labor inspectors", WORK, [("Labor inspectors", ["inspection"])]),
        ("Ministry of Labor inspectors", PLACE, []),
        ("the Gulf of Guinea", PLACE, [("Gulf of Guinea", [])]),
        ("the Gulf of Guinea", WORK, [("Gulf of Guinea", [])]),
        ("child soldiers", "victims", [("child soldiers", ["children"])]),
        ("Polish", WORK, [("Polish", ["polishing"])]),
        ("works council", BODY, [("works council", ["council"])]),
        ("works council", WORK, [("works council", [])]),
    ],
)
def test_no_label_of_another_family_hides_one(text: str, scheme: str, expected: list[tuple[str, list[str]]]) -> None:
    """A family sees its own labels, and the decoys, as if there were no others."""
    assert mentioned(text, scheme) == expected


def test_a_part_of_a_text_has_the_labels_that_lie_within_it() -> None:
    """A label that a boundary cuts is none; a shorter one within it is."""
    text = "labor inspectors of Papua New Guinea"
    matches = LEXICON.matches(text)

    assert [text[start:end] for start, end, _ in matches.mentions(0, 10)] == ["labor"]
    assert [text[start:end] for start, end, _ in matches.mentions(26, len(text))] == ["Guinea"]


def test_marks_are_those_of_hidden_labels_too() -> None:
    """What no label of a sentence has, no family finds in it, however it reads it."""
    text = "Ministry of Labor inspectors met. Guinea"
    matches = LEXICON.matches(text)

    assert matches.marks(0, 33) == {WORK, BODY, "work:labor", "work:inspection", "bodies:ministry"}
    assert matches.marks(33, len(text)) == {PLACE, "places:GIN"}
    assert matches.marks(29, 33) == frozenset()


def test_words_are_those_of_the_part_in_small_letters() -> None:
    text = "Labor (2009) met. Guinea"

    assert LEXICON.matches(text).words(0, 17) - {" "} == {"labor", "(", "2009", ")", "met", "."}


def test_senses_may_be_led_to_others() -> None:
    """The same labels stand where they stood; only what they name is another."""
    text = "Guinea, labor, Gulf of Guinea"
    two = (Sense(PLACE, "A"), Sense(PLACE, "B"))
    led = LEXICON.matches(text).led(lambda one: two if PLACE in one.marks else one.senses)
    found = led.mentions(0, len(text))

    assert [[sense.code for sense in meaning.senses] for _, _, meaning in found] == [["A", "B"], ["labor"], []]
    assert led.marks(0, 6) == {PLACE, "places:A", "places:B"}


def test_labels_of_a_scheme_that_is_apart_are_seen_by_those_alone_who_ask_for_it() -> None:
    lexicon = Lexicon(
        [("labor", Sense(WORK, "labor")), ("labor inspectors", Sense("topics", "inspection"))], apart=["topics"]
    )
    text = "labor inspectors"
    matches = lexicon.matches(text)
    assert [(start, end) for start, end, _ in matches.mentions(0, len(text))] == [(0, 5)]
    assert [(start, end) for start, end, _ in matches.mentions(0, len(text), frozenset({"topics"}))] == [(0, 16)]
    assert "topics:inspection" in matches.marks(0, len(text))


def test_a_label_that_is_led_to_nothing_is_a_decoy() -> None:
    text = "Guinea, labor"
    led = LEXICON.matches(text).led(lambda one: () if PLACE in one.marks else one.senses)

    assert [(meaning.senses == (), meaning.is_decoy) for _, _, meaning in led.mentions(0, len(text))] == [
        (True, True),
        (False, False),
    ]
