"""The rules speak of the language and not of one text: if the founding narrative's words change, its facts follow.

A script swaps the narrative's countries for others, its numbers for others, and the order of its sentences, list
members and clauses. Facts and quotes must change in the same way and in no other.
"""

from __future__ import annotations

import random
import re
from collections.abc import Callable, Iterable
from dataclasses import fields
from pathlib import Path

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Fact
from tipgraph.reading.sentences import sentences_of

TEXT = (Path(__file__).parents[1] / "seeds" / "000_76768671c2d6a0f2.txt").read_text(encoding="utf-8")

#: The countries of the narrative's lists, as it writes them.
LISTED = (
    "Russia", "Ukraine", "Lithuania", "Israel", "Poland", "Czech Republic", "Turkey", "Cyprus", "Greece", "Hungary",
    "Serbia and Montenegro", "Bulgaria", "Romania", "Estonia", "Moldova", "Vietnam", "China",
)  # fmt: skip
#: Others to stand in their places, of every form: one word, several, with "and", with an accent, with an apostrophe.
OTHERS = (
    "Japan", "Kenya", "Brazil", "Norway", "Mexico", "Thailand", "Portugal", "Cambodia", "Spain", "Austria", "Croatia",
    "Saudi Arabia", "Bosnia and Herzegovina", "Dominican Republic", "Sri Lanka", "Côte d’Ivoire", "Papua New Guinea",
    "United Arab Emirates", "Trinidad and Tobago", "South Africa", "Burma", "Kyrgyz Republic", "New Zealand",
    "Macedonia",
)  # fmt: skip
#: Countries to stand for Belarus and for Germany, with the adjective of each.
HOMES = (("Armenia", "Armenian"), ("Ghana", "Ghanaian"), ("Uzbekistan", "Uzbek"), ("Philippines", "Philippine"))
PARTNERS = (("Italy", "Italian"), ("Sweden", "Swedish"), ("Denmark", "Danish"))
NUMBERS = {"90": (41, 612), "20": (13, 39), "35": (50, 99), "160": (1000, 9999), "10": (11, 12)}

Change = Callable[[str], str]


def document(text: str, country: str = "BLR") -> Document:
    """A narrative of 2003."""
    return Document("narrative", country, 2003, text)


def statements(one: Document, change: Change = str, codes: dict[str, str] | None = None) -> set[tuple[object, ...]]:
    """The facts of a document, each with its quote and without offsets, after a change of words and codes."""
    codes = codes or {}

    def changed(value: object) -> object:
        if isinstance(value, tuple):
            return frozenset(map(changed, value))
        if isinstance(value, Fact):
            return told(value)
        return codes.get(value, change(value)) if isinstance(value, str) else value

    def told(fact: Fact) -> tuple[object, ...]:
        names = [field.name for field in fields(fact) if field.name not in ("evidence", "rule")]
        values = (changed(getattr(fact, name)) for name in names)
        return (type(fact).__name__, *values, change(one.quote(fact.evidence)))

    return {told(fact) for fact in facts_of(one, load_lexicon())}


def replacing(pairs: Iterable[tuple[str, str]]) -> Change:
    """A change of whole words for others, all at once."""
    table = dict(pairs)
    longest_first = sorted(table, key=len, reverse=True)
    pattern = re.compile(rf"(?<!\w)({'|'.join(map(re.escape, longest_first))})(?!\w)")
    return lambda text: pattern.sub(lambda found: table[found[0]], text)


@pytest.mark.parametrize("seed", range(5))
def test_other_countries_give_the_same_facts_of_those(seed: int) -> None:
    chance = random.Random(seed)
    (home, home_adjective), (partner, partner_adjective) = chance.choice(HOMES), chance.choice(PARTNERS)
    others = dict(zip(LISTED, chance.sample(OTHERS, len(LISTED)), strict=True)) | {"Belarus": home, "Germany": partner}
    codes = {load_lexicon().place_named(old): load_lexicon().place_named(new) for old, new in others.items()}
    assert all(codes.values())
    change = replacing([
        *others.items(),
        ("Belarus'", f"{home}'s"),
        ("Belarusian", home_adjective),
        ("German", partner_adjective),
    ])  # fmt: skip

    found = statements(document(change(TEXT), codes["BLR"]))

    assert found == statements(document(TEXT), change, codes)
    assert len(found) > 30
    assert found != statements(document(TEXT))


@pytest.mark.parametrize("seed", range(5))
def test_other_numbers_give_the_same_facts_of_those(seed: int) -> None:
    chance = random.Random(seed)
    others = {old: chance.randint(*bounds) for old, bounds in NUMBERS.items()}
    change = replacing((old, f"{new:,}") for old, new in others.items())

    found = statements(document(change(TEXT)))

    wanted = {
        tuple(others.get(str(value), value) if type(value) is int else value for value in statement)
        for statement in statements(document(TEXT), change)
    }
    assert found == wanted


def test_another_span_of_years_is_read() -> None:
    found = {span for span in spans(TEXT.replace("a 5-year strategy", "a three-year strategy")) if span is not None}

    assert found == {3}


def spans(text: str) -> set[int | None]:
    """The spans in years of the instruments of a text."""
    return {getattr(fact, "span_years", None) for fact in facts_of(document(text), load_lexicon())}


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_list_members_makes_no_difference(seed: int) -> None:
    chance = random.Random(seed)
    changed = TEXT
    for members in (
        "Russia, Ukraine, Lithuania, Germany, Israel, Poland, Czech Republic, Turkey, Cyprus, Greece, Hungary, and "
        "Serbia and Montenegro",
        "Turkey, Israel, Bulgaria, Romania, Germany, Russia, Poland, Lithuania, Estonia, Moldova, Vietnam, and China",
        "employment, marriage, and travel",
    ):
        assert members in TEXT
        names = members.replace(", and ", ", ").split(", ")
        chance.shuffle(names)
        changed = changed.replace(members, f"{', '.join(names[:-1])}, and {names[-1]}")

    assert without_quotes(document(changed)) == without_quotes(document(TEXT))


def without_quotes(one: Document) -> set[tuple[object, ...]]:
    """The facts of a document, without the words that say them."""
    return {statement[:-1] for statement in statements(one)}


@pytest.mark.parametrize(
    ("before", "after"),
    [
        (
            "90 cases of trafficking women abroad for prostitution and 20 cases of recruitment for sexual exploitation "
            "and abduction of minors",
            "20 cases of recruitment for sexual exploitation and abduction of minors and 90 cases of trafficking women "
            "abroad for prostitution",
        ),
        ("women and children trafficked", "children and women trafficked"),
        ("origin and transit", "transit and origin"),
        ("organized crime and narcotics trafficking", "narcotics trafficking and organized crime"),
        ("A total of 35 defendants reportedly were convicted", "Reportedly, a total of 35 defendants were convicted"),
    ],
)
def test_the_order_of_clauses_makes_no_difference(before: str, after: str) -> None:
    assert before in TEXT

    assert without_quotes(document(TEXT.replace(before, after))) == without_quotes(document(TEXT))


@pytest.mark.parametrize("seed", range(5))
def test_the_order_of_sentences_makes_no_difference(seed: int) -> None:
    chance = random.Random(seed)

    def shuffled(paragraph: str) -> str:
        sentences = [paragraph[start:end] for start, end in sentences_of(paragraph, 0, len(paragraph))]
        # Parts of a sentence that a semicolon sets apart lean on each other, and the paragraph's first sentence says
        # who "the government" is and that the narrative has come to its assessment.
        if len(sentences) < 3 or ";" in paragraph:
            return paragraph
        first, *others = sentences
        chance.shuffle(others)
        return " ".join([first, *others])

    changed = "\n".join(shuffled(paragraph) for paragraph in TEXT.split("\n"))
    assert changed != TEXT

    assert statements(document(changed)) == statements(document(TEXT))
