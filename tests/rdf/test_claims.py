"""What makes two facts the same statement, and what names it."""

from __future__ import annotations

import hashlib
import itertools
from dataclasses import replace

import pytest

from tipgraph.model import Cooperation, Count, Document, Fact, Flow, Role, Span
from tipgraph.rdf import Claim, claims
from tipgraph.rdf.kinds import KINDS

TEXT = """Invented for a test: nothing in it is so.
Women from Belarus are taken to Poland. Police opened 90 cases. Women from Belarus are taken to Poland.
"""
DOCUMENT = Document("invented-1", "BLR", 2003, TEXT)


def span(words: str, nth: int = 0) -> Span:
    start = -1
    for _ in range(nth + 1):
        start = TEXT.index(words, start + 1)
    return Span(start, start + len(words))


FLOW = Flow(evidence=span("Women from Belarus"), rule="flows.b", origin=("BLR",), destination=("POL", "DEU"))
ROLE = Role(evidence=span("Women from Belarus"), rule="roles", role="source")
COUNT = Count(evidence=span("90 cases"), rule="counts", measure="investigations", place="BLR", value=90, unit="cases")


def names(found: list[Claim]) -> list[str]:
    return [claim.digest for claim in found]


def test_a_name_is_a_hash_of_the_document_the_kind_the_values_the_quote_and_the_ordinal() -> None:
    statement = (
        '["invented-1","VictimFlow",{"destination":["DEU","POL"],"exploitation":["unspecified"],'
        '"modality":["asserted"],"origin":["BLR"],"victimGroup":["persons"]},"Women from Belarus",0]'
    )
    digest = hashlib.sha256(statement.encode()).hexdigest()[:24]
    assert names(claims(DOCUMENT, [FLOW])) == [digest] == ["4a256899b417f0b1c64aa514"]


@pytest.mark.parametrize(
    "other",
    [
        replace(FLOW, rule="flows.a"),
        replace(FLOW, destination=("DEU", "POL")),
        replace(FLOW, destination=("DEU", "POL", "DEU")),
    ],
    ids=["rule", "order of a list", "twice in a list"],
)
def test_facts_that_say_the_same_at_the_same_place_are_one_claim(other: Fact) -> None:
    assert names(claims(DOCUMENT, [FLOW, other])) == names(claims(DOCUMENT, [FLOW]))


def test_of_two_rules_the_first_by_name_is_kept() -> None:
    for facts in ([FLOW, replace(FLOW, rule="flows.a")], [replace(FLOW, rule="flows.a"), FLOW]):
        assert [claim.fact.rule for claim in claims(DOCUMENT, facts)] == ["flows.a"]


@pytest.mark.parametrize(
    "other",
    [
        replace(FLOW, origin=()),
        replace(FLOW, transit=("UKR",)),
        replace(FLOW, modality="possible"),
        replace(FLOW, evidence=span("Belarus")),
        replace(FLOW, evidence=span("Women from Belarus", nth=1)),
    ],
    ids=["origin", "transit", "modality", "other words", "the same words again"],
)
def test_facts_that_say_other_things_are_two_claims(other: Fact) -> None:
    assert len(set(names(claims(DOCUMENT, [FLOW, other])))) == 2


def test_another_document_gives_another_name() -> None:
    assert names(claims(replace(DOCUMENT, id="invented-2"), [FLOW])) != names(claims(DOCUMENT, [FLOW]))


def test_two_kinds_with_the_same_words_are_two_claims() -> None:
    assert len(claims(DOCUMENT, [FLOW, ROLE])) == 2


def test_an_edit_elsewhere_in_the_text_changes_no_name() -> None:
    facts: list[Fact] = [FLOW, ROLE, COUNT, replace(FLOW, evidence=span("Women from Belarus", nth=1))]
    added = "A new first line.\n"
    edited = replace(DOCUMENT, text=added + TEXT)
    moved = [replace(f, evidence=Span(f.evidence.start + len(added), f.evidence.end + len(added))) for f in facts]
    assert names(claims(edited, moved)) == names(claims(DOCUMENT, facts))


def test_the_order_of_the_facts_makes_no_difference() -> None:
    facts = [FLOW, ROLE, COUNT, replace(FLOW, evidence=span("Women from Belarus", nth=1))]
    assert len({tuple(names(claims(DOCUMENT, order))) for order in itertools.permutations(facts)}) == 1


def test_a_part_leads_to_its_whole_even_where_the_whole_is_not_among_the_facts() -> None:
    part = replace(COUNT, evidence=span("90"), value=3, part_of=COUNT)
    found = {claim.fact: claim for claim in claims(DOCUMENT, [part])}
    assert set(found) == {part, COUNT}
    assert found[part].part_of == found[COUNT].digest
    assert found[COUNT].part_of == ""


def test_a_part_leads_to_the_one_claim_that_two_rules_made() -> None:
    twin = replace(COUNT, rule="counts.zero")
    part = replace(COUNT, evidence=span("90"), value=3, part_of=twin)
    whole, found = claims(DOCUMENT, [COUNT, twin]), claims(DOCUMENT, [COUNT, twin, part])
    assert [claim.part_of for claim in found if claim.fact == part] == names(whole)


def test_parts_of_two_wholes_are_two_claims() -> None:
    other = replace(COUNT, value=91)
    parts = [replace(COUNT, evidence=span("90"), value=3, part_of=whole) for whole in (COUNT, other)]
    assert len(claims(DOCUMENT, parts)) == 4


def test_a_qualifier_counts_only_where_there_is_a_number() -> None:
    none = replace(COUNT, value=None, status="none-reported")
    assert names(claims(DOCUMENT, [none])) == names(claims(DOCUMENT, [replace(none, qualifier="about")]))
    assert names(claims(DOCUMENT, [COUNT])) != names(claims(DOCUMENT, [replace(COUNT, qualifier="about")]))


def test_a_body_with_a_name_like_a_code_is_no_place() -> None:
    fact = Cooperation(evidence=span("Police"), rule="cooperation", kind="training", parties=("IOM", "DEU", "COD|COG"))
    values = {field.property: given for field, given in KINDS[Cooperation].values(fact)}
    assert values["party"] == ["COD|COG", "DEU"]
    assert values["partyName"] == ["IOM"]
