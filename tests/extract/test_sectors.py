"""Each sentence and the work in which it states that people are exploited, also where there is none."""

import pytest

from tipgraph.extract.sectors import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."

# sector, form of exploitation; a sector with a question mark is only possible.
ROWS = [
    ("Families are held in debt bondage in brick kilns, rice mills, and stone quarries.",
     ["brick-making labor", "food-processing labor", "quarrying labor"]),
    ("Men are forced to work on fishing vessels.", ["fishing labor"]),
    ("Boys are forced to fish.", ["fishing labor"]),
    ("Children are subjected to forced labor on cocoa farms, in gold mines, and in illegal gold mining.",
     ["agriculture labor", "mining labor", "illegal-gold labor"]),
    ("Migrants are exploited in shrimp peeling, on tea estates, and in charcoal camps.",
     ["food-processing labor", "agriculture labor", "charcoal labor"]),
    ("Traffickers force children to work in nail bars and car washes.", ["other-services labor"]),
    ("Men are forced to work in construction, logging, and forestry.",
     ["construction labor", "logging labor", "forestry labor"]),
    ("Girls are subjected to domestic servitude.", ["domestic-work domestic"]),
    ("Boys are made to herd cattle.", ["herding labor"]),
    ("Boys are made to sell tissues at traffic lights.", ["street-vending labor"]),
    ("Children are forced to beg and to sell gum in the streets.", ["begging begging", "street-vending labor"]),
    ("Women are forced to sell sex in the streets.", []),
    ("Women are exploited in sex trafficking in bars and nightclubs.", ["hospitality sex", "entertainment sex"]),
    ("Women are subjected to forced labor in hotels and sex trafficking in massage parlors.",
     ["hospitality labor", "entertainment sex"]),
    ("Children are forced to grow cannabis.", ["drug-production crime"]),
    ("Rebels forcibly recruit child soldiers.", ["armed-conflict soldiering"]),
    ("Boys are forced to work as porters and shepherds.", ["transport labor", "herding labor"]),
    ("Women are forced into prostitution by truck drivers.", []),
    ("Farm workers are trafficked for sex.", []),
    ("Fishermen are subjected to forced labor.", ["fishing labor"]),
    ("Girls are sold to circuses.", ["entertainment labor"]),
    ("Women who migrate for domestic work, where they face forced labor, seldom complain.", ["domestic-work domestic"]),
    ("Workers in construction are vulnerable to forced labor.", ["construction? labor"]),
    ("Workers in construction are vulnerable to trafficking.", ["construction?"]),
    ("Migrants may be subjected to forced labor on farms.", ["agriculture? labor"]),
    ("Boys forced to work on farms are vulnerable to abuse.", ["agriculture labor"]),
    ("Women may migrate in search of work and then are exploited on farms.", ["agriculture labor"]),
    ("Children work in mines, on coffee farms, and in herding.", []),
    ("The country exports cotton and gold.", []),
    ("Women are promised jobs in hotels and are forced into prostitution.", []),
    ("Women are lured with offers of work as waitresses and exploited.", []),
    ("Men are not subjected to forced labor in construction.", []),
    ("There were no reports that children were forced to work in brick kilns.", []),
    ("Reports of forced labor in brick kilns were not confirmed.", []),
    ("Labor inspectors visited 30 farms and looked for forced labor.", []),
    ("Farm owners force children to work.", []),
    ("Traffickers exploit children in child sex tourism.", []),
    ("The law prohibits forced labor in mines.", []),
    ("Men recruited to work in logging are subjected to forced labor.", ["logging labor"]),
    ("Women recruited to work as waitresses are exploited in sex trafficking.", []),
]  # fmt: skip


def sectors(text: str) -> list[str]:
    document = Document(id="d", country="GHA", year=2010, text=text)
    found = list(extract(read(document, load_lexicon())))
    for item in found:
        assert document.quote(item.evidence)
    return [
        (item.sector + ("?" if item.modality == "possible" else "") + " " + item.exploitation).strip() for item in found
    ]


@pytest.mark.parametrize(("sentence", "expected"), ROWS)
def test_the_work_of_a_sentence(sentence: str, expected: list[str]) -> None:
    assert sorted(sectors(sentence)) == sorted(expected)


def test_the_words_of_a_claim_tie_the_work_to_exploitation() -> None:
    document = Document(id="d", country="GHA", year=2010, text="In the south, boys are forced to work on farms.")
    (found,) = extract(read(document, load_lexicon()))
    assert document.quote(found.evidence) == "forced to work on farms"


@pytest.mark.parametrize(
    "sentence",
    [
        "The police convicted three men of forced labor on farms.",
        "The ministry trained hotel staff to recognize traffickers.",
        "Accusations of forced labor at mining companies remained unanswered by their owners.",
    ],
)
def test_the_work_of_the_state_tells_of_none(sentence: str) -> None:
    assert sectors(f"{_ASSESSED}\n\nProsecution\n\n{sentence}") == []


def test_exploiters_are_read_also_among_the_work_of_the_state() -> None:
    text = f"{_ASSESSED}\n\nPrevention\n\nThe government forced students to pick cotton."
    assert sectors(text) == ["agriculture labor"]


def test_advice_states_none() -> None:
    assert sectors("Recommendations for Ghana: Free those who are forced to work on farms.") == []
