"""From country and name to the body: by the vocabulary, and by what a person decided."""

from __future__ import annotations

from itertools import permutations

import pytest

from tipgraph.errors import InputError
from tipgraph.identity import Body, Decision, Decisions, Identities
from tipgraph.identity.vocabulary import KNOWN, NATIONAL, named


def decided(*rows: tuple[str, str, str, str]) -> Identities:
    """The identities with rows of country, name, same_as and decision."""
    made = [
        Decision(country, name, same_as, decision == "same", where=f"bodies.csv:{line}")
        for line, (country, name, same_as, decision) in enumerate(rows, 2)
    ]
    return Identities(Decisions(tuple(made)))


@pytest.mark.parametrize(
    ("country", "names", "key", "label"),
    [
        ("", "IOM|International Organization for Migration|International Organisation for Migration", "iom",
         "International Organization for Migration"),
        ("", "UNODC|UN Office on Drugs and Crime|United Nations Office on Drugs and Crime", "unodc",
         "United Nations Office on Drugs and Crime"),
        ("", "UNICEF|the United Nations Children’s Fund|UN Children's Fund", "unicef",
         "United Nations Children's Fund"),
        ("", "INTERPOL|Interpol|International Criminal Police Organization", "interpol",
         "International Criminal Police Organization"),
        ("NGA", "NAPTIP|National Agency for Prohibition of Traffic in Persons", "naptip",
         "National Agency for the Prohibition of Trafficking in Persons"),
        ("BLR", "Interior Ministry|Ministry of the Interior|Belarusian Ministry of Interior", "interior-ministry",
         "Ministry of Interior"),
    ],
)  # fmt: skip
def test_all_names_of_a_body_are_of_one(country: str, names: str, key: str, label: str) -> None:
    found = {Identities().of(country, name) for name in names.split("|")}

    assert {(body.country, body.key, body.label) for body in found} == {(country, key, label)}


def test_every_label_of_the_vocabulary_leads_to_its_body() -> None:
    identities = Identities()
    listed = [one for one in named() if one.scheme in (KNOWN, NATIONAL)]

    assert len(listed) > 100
    for one in listed:
        country = one.country.rsplit("/", 1)[-1]
        assert {label: identities.of(country, label).key for label in one.labels} == dict.fromkeys(one.labels, one.code)


def test_one_name_in_two_countries_is_of_two_bodies() -> None:
    assert Identities().of("NGA", "Ministry of Interior") != Identities().of("BEN", "Ministry of Interior")
    assert Identities().of("BEN", "NAPTIP") == Body("BEN", "naptip", "NAPTIP")


def test_a_decision_joins_all_spellings_of_two_names_under_the_canonical_one() -> None:
    identities = decided(("GHA", "Ministry of Home Affairs", "Ministry of the Interior", "same"))

    wanted = Body("GHA", "interior-ministry", "Ministry of the Interior")
    for name in ("Home Affairs Ministry", "Ghanaian Ministry of Home Affairs", "Interior Ministry"):
        assert identities.of("GHA", name) == wanted
    assert identities.of("KEN", "Ministry of Home Affairs").key == "home-affairs-ministry"


def test_decisions_lead_on_in_any_order() -> None:
    rows = [
        ("GHA", "HTS", "Trafficking Section", "same"),
        ("GHA", "Trafficking Section", "Anti-Trafficking Unit", "same"),
        ("GHA", "ATU", "Anti-Trafficking Unit", "same"),
    ]
    for ordered in permutations(rows):
        identities = decided(*ordered)
        assert {
            identities.of("GHA", name) for name in ("HTS", "Trafficking Section", "ATU", "anti-trafficking unit")
        } == {Body("GHA", "anti-trafficking-unit", "Anti-Trafficking Unit")}


def test_a_decision_may_lead_to_a_body_of_the_vocabulary() -> None:
    assert decided(("", "Migration Office", "IOM", "same")).of("", "Migration Office") == Identities().of("", "IOM")


def test_a_decision_parts_what_the_form_joins() -> None:
    identities = decided(("GHA", "Ministry of Public Health", "Ministry of Health", "different"))

    assert identities.of("GHA", "the Ministry of Public Health") == Body(
        "GHA", "ministry-of-public-health", "Ministry of Public Health"
    )
    assert identities.of("GHA", "Health Ministry") == Body("GHA", "health-ministry", "Ministry of Health")


def test_a_decision_that_changes_nothing_is_none_the_less_allowed() -> None:
    identities = decided(
        ("GHA", "Ministry of Public Health", "Ministry of Health", "same"),
        ("GHA", "Ministry of Labor", "Ministry of Justice", "different"),
    )

    assert identities.of("GHA", "Ministry of Public Health") == Identities().of("GHA", "Ministry of Health")
    assert identities.of("GHA", "Ministry of Labor") == Identities().of("GHA", "Ministry of Labor")


@pytest.mark.parametrize(
    ("rows", "told"),
    [
        (
            [("GHA", "A Unit", "B Unit", "same"), ("GHA", "A Unit", "C Unit", "same")],
            'bodies.csv:3: "A Unit" is also said',
        ),
        ([("GHA", "A Unit", "B Unit", "same"), ("GHA", "B Unit", "A Unit", "same")], "back to itself"),
        (
            [
                ("GHA", "A Unit", "C Unit", "same"),
                ("GHA", "B Unit", "C Unit", "same"),
                ("GHA", "A Unit", "B Unit", "different"),
            ],
            'bodies.csv:4: other rows make one body of "A Unit" and "B Unit"',
        ),
        ([("GHA", "A Unit", "the A Unit", "different")], "to differ from itself"),
    ],
)
def test_decisions_that_contradict_each_other_are_a_fault(rows: list[tuple[str, str, str, str]], told: str) -> None:
    with pytest.raises(InputError, match=told):
        decided(*rows)
