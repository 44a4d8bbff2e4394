"""Funding, services, training and campaigns: each sentence and what it states, also where that is nothing."""

from __future__ import annotations

import pytest

from tipgraph.extract import campaigns, funding, services, training
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Reading, read


def reading(text: str) -> Reading:
    return read(Document("a", "KEN", 2015, text), load_lexicon())


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The government allocated 2 million shillings ($20,000) for victim services.",
         [(2e6, "KES", 20_000, "government", "victim services")]),
        ("Norway gave $90,000 to IOM for the return of victims.",
         [(90_000, "USD", None, "Norway", "return of victims")]),
        ("The government spent $5,000 on the shelter, and Sweden contributed $7,000 for its staff.",
         [(5_000, "USD", None, "government", "shelter"), (7_000, "USD", None, "Sweden", "staff")]),
        ("The government did not allocate $5,000 for victims.", []),
        ("The government plans to spend $5,000 on victims.", []),
        ("The government should have allocated $5,000 for victims.", []),
        ("The court fined the trafficker $5,000 and gave victims shelter.", []),
        ("Victims paid $5,000 to traffickers.", []),
        ("The government provided victims $5,000 in restitution.", []),
    ],
)  # fmt: skip
def test_money_for_the_work(text: str, expected: list[object]) -> None:
    found = [(f.amount, f.currency, f.usd, f.giver, f.purpose) for f in funding.extract(reading(text))]

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Health operated three shelters for women.",
         [("shelter", 3, ("Ministry of Health",), ("women",), "operating")]),
        ("UNICEF opened a 20-bed shelter for boys.", [("shelter", None, ("UNICEF",), ("boys",), "opened")]),
        ("The Ministry of Labor ran a hotline for migrants.",
         [("hotline", None, ("Ministry of Labor",), (), "operating")]),
        ("Together with UNICEF it opened a shelter.", [("shelter", None, (), (), "opened")]),
        ("UNICEF opened 250b shelters under Law 88/02.", [("shelter", None, ("UNICEF",), (), "opened")]),
        ("There were no shelters for men.", [("shelter", None, (), ("men",), "lacking")]),
        ("The Ministry of Health did not operate shelters.", []),
        ("The Ministry of Health plans to open two shelters.",
         [("shelter", 2, ("Ministry of Health",), (), "planned")]),
        ("The Ministry of Justice operated two detention centers.", []),
        ("Police raided a house.", []),
    ],
)  # fmt: skip
def test_services_for_victims(text: str, expected: list[object]) -> None:
    found = [(f.kind, f.number, f.operators, f.beneficiaries, f.status) for f in services.extract(reading(text))]

    assert found == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("UNICEF trained 40 judges, prosecutors, and inspectors on child victims.",
         [(("UNICEF",), "judges, prosecutors, and inspectors", 40, "child victims")]),
        ("The Ministry of Labor provided anti-trafficking training to 12 inspectors.",
         [(("Ministry of Labor",), "inspectors", 12, "")]),
        ("The Ministry of Labor sent trained volunteers to villages.", []),
        ("The Ministry of Labor did not train judges.", []),
        ("UNICEF plans to provide training to judges.", []),
        ("UNICEF provided vocational training to girls.", []),
    ],
)  # fmt: skip
def test_training_that_was_held(text: str, expected: list[object]) -> None:
    assert [(f.trainers, f.trainees, f.number, f.topic) for f in training.extract(reading(text))] == expected


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("The Ministry of Labor produced radio spots on trafficking for parents.",
         [(("Ministry of Labor",), "radio spots", "parents")]),
        ("The Ministry of Labor met, and networks held fairs on trafficking.", [(("networks",), "fairs", "")]),
        ("The Ministry of Labor did not conduct awareness campaigns.", []),
        ("The Ministry of Labor will launch an awareness campaign.", []),
    ],
)  # fmt: skip
def test_campaigns(text: str, expected: list[object]) -> None:
    assert [(f.organizers, f.medium, f.audience) for f in campaigns.extract(reading(text))] == expected


@pytest.mark.parametrize(
    ("heading", "expected"), [("Prosecution", [(("Ministry of Labor",), "workshops", "pupils")]), ("Prevention", [])]
)
def test_protection_tells_of_prevention_where_no_section_does(heading: str, expected: list[object]) -> None:
    text = f"Protection\n\nThe Ministry of Labor held workshops for 3,200 pupils.\n\n{heading}\n\nPolice closed a bar."

    assert [(f.organizers, f.medium, f.audience) for f in campaigns.extract(reading(text))] == expected
