"""Labelled documents: what is read as which fact, halves, and what is wrong with a file."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import pytest

from tipgraph.errors import InputError
from tipgraph.evaluate.entries import labels_of
from tipgraph.evaluate.gold import labelled_kinds, read_gold
from tipgraph.lexicon import load_lexicon
from tipgraph.model import (
    BodyAct,
    Campaign,
    Cooperation,
    Count,
    Fact,
    Finding,
    Flow,
    Funding,
    Instrument,
    Location,
    MeansOfControl,
    Penalty,
    Recommendation,
    Role,
    Sector,
    Service,
    Span,
    Tier,
    TierReason,
    Training,
)

NOWHERE: dict[str, Any] = {"evidence": Span(0, 0), "rule": ""}


def gold_file(folder: Path, *documents: dict[str, Any]) -> Path:
    path = folder / "gold.jsonl"
    lines = ({"id": f"d{number}", "country": "BLR", "year": 2003} | one for number, one in enumerate(documents))
    path.write_text("".join(json.dumps(line) + "\n" for line in lines), encoding="utf-8")
    return path


@pytest.mark.parametrize(
    ("labels", "fact"),
    [
        ({"tier": "2WL", "movement": "downgraded"}, Tier(tier="2WL", movement="downgraded", **NOWHERE)),
        ({"movement": "remained", "tier": None}, Tier(tier="", movement="remained", **NOWHERE)),
        ({"roles": ["source"]}, Role(role="source", **NOWHERE)),
        (
            {"flows": [{"origin": ["blr"], "destination": ["region:gulf states"], "victims": ["men"]}]},
            Flow(origin=("BLR",), destination=("region:persian-gulf",), victims=("men",), exploitation=(), **NOWHERE),
        ),
        (
            {"statistics": [{"measure": "arrests", "value": None, "status": "not-reported"}]},
            Count(measure="arrests", place="BLR", status="not-reported", qualifier="", **NOWHERE),
        ),
        (
            {"instruments": [{"kind": "agreement", "name": "pact", "parties": ["RUS"]}]},
            Instrument(kind="agreement", name="pact", parties=("RUS",), status="", **NOWHERE),
        ),
        (
            {"penalties": [{"instrument": "law", "min_years": 0.5, "max_years": None}]},
            Penalty(instrument="law", minimum_years=0.5, **NOWHERE),
        ),
        (
            {"cooperation": [{"kind": "training", "parties": ["BLR", "IOM"]}]},
            Cooperation(kind="training", parties=("BLR", "IOM"), **NOWHERE),
        ),
        (
            {"recommendations": ["Train judges."], "recommendation_areas": ["prosecution"]},
            Recommendation(text="Train judges.", area="prosecution", **NOWHERE),
        ),
        (
            {"penalties": [{"instrument": "", "min_years": None, "max_years": 3, "article": "5", "fine_maximum": 9}]},
            Penalty(instrument="", maximum_years=3, article="5", maximum_fine=9, **NOWHERE),
        ),
        (
            {"tier_reasons": [{"kind": "consecutive-years", "years": 3, "text": None}]},
            TierReason(kind="consecutive-years", years=3, **NOWHERE),
        ),
        (
            {"findings_topics": [{"topic": "shelter", "polarity": "effort"}]},
            Finding(area="", topic="shelter", polarity="effort", **NOWHERE),
        ),
        (
            {"funding": [{"amount": 5, "currency": "BYN", "giver": ["A", "B"], "recipient": []}]},
            Funding(amount=5, currency="BYN", giver="A; B", qualifier="", **NOWHERE),
        ),
        (
            {"services": [{"kind": "shelter", "status": "closed", "operator": ["A"], "beneficiaries": ["women"]}]},
            Service(kind="shelter", status="closed", operators=("A",), beneficiaries=("women",), **NOWHERE),
        ),
        (
            {"training": [{"trainer": ["A"], "trainees": "judges", "number": 3}]},
            Training(trainees="judges", trainers=("A",), number=3, **NOWHERE),
        ),
        ({"campaigns": [{"organizer": ["A"]}]}, Campaign(organizers=("A",), **NOWHERE)),
        (
            {"control": [{"means": "debt", "modality": "possible"}]},
            MeansOfControl(means="debt", modality="possible", **NOWHERE),
        ),
        (
            {"sectors": [{"sector": "fishing", "exploitation": ["labor"], "modality": "asserted"}]},
            Sector(sector="fishing", exploitation="labor", **NOWHERE),
        ),
        (
            {"locations": [{"name": "Brest", "kind": "city", "of_country": "BLR", "role": "scene"}]},
            Location(name="Brest", kind="city", of_country="BLR", role="scene", **NOWHERE),
        ),
        (
            {"body_acts": [{"name": "police", "act": "arrested", "polarity": "not-done"}]},
            BodyAct(name="police", act="arrested", status="not-done", **NOWHERE),
        ),
    ],
)
def test_a_label_is_read_as_a_fact(labels: dict[str, Any], fact: Fact, tmp_path: Path) -> None:
    (gold,) = read_gold(gold_file(tmp_path, labels))

    assert gold.required() == [fact]


def test_an_optional_label_need_not_be_found(tmp_path: Path) -> None:
    flow = {"origin": ["BLR"], "destination": ["RUS"], "optional": True}
    (gold,) = read_gold(gold_file(tmp_path, {"flows": [flow]}))

    assert gold.required() == []
    assert len(gold.optional()) == 1


def test_a_set_says_nothing_of_kinds_that_it_has_no_label_of(tmp_path: Path) -> None:
    golds = read_gold(gold_file(tmp_path, {"roles": ["source"], "statistics": []}, {"tier": "1"}))

    assert labelled_kinds(golds) == {Role, Tier}


@pytest.mark.parametrize(("half", "ids"), [("first", ["d0", "d1"]), ("second", ["d2"]), ("all", ["d0", "d1", "d2"])])
def test_of_an_odd_number_the_first_half_has_one_more(half: str, ids: list[str], tmp_path: Path) -> None:
    assert [gold.id for gold in read_gold(gold_file(tmp_path, {}, {}, {}), half)] == ids


def test_a_document_may_say_its_half(tmp_path: Path) -> None:
    path = gold_file(tmp_path, {"half": "first"}, {"half": "first"}, {"half": "second"}, {"half": "first"})

    assert [gold.id for gold in read_gold(path, "first")] == ["d0", "d1", "d3"]
    assert [gold.id for gold in read_gold(path, "second")] == ["d2"]
    assert len(read_gold(path)) == 4


@pytest.mark.parametrize(
    ("text", "found"),
    [
        ("", "holds no labelled document"),
        ("{", "not JSON"),
        ("[]", "a value of another kind"),
        ('{"id": "a"}', "no 'country'"),
        ('{"id": "a", "country": "BLR", "statistics": [{}]}', "no 'measure'"),
        ('{"id": "a", "country": "BLR", "flows": [1]}', "a value of another kind"),
    ],
)
def test_a_file_that_is_none_is_a_fault(text: str, found: str, tmp_path: Path) -> None:
    path = tmp_path / "gold.jsonl"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError) as fault:
        read_gold(path)

    assert found in fault.value.found


def test_a_missing_file_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_gold(tmp_path / "none.jsonl")


def test_an_agency_goes_by_its_full_name() -> None:
    counted = {"measure": "arrests", "value": 3, "agency": "MOI"}
    value = {"country": "GHA", "statistics": [counted], "abbreviations": {"MOI": "Ministry of Interior"}}

    (label,) = labels_of(value, load_lexicon())

    assert isinstance(label.fact, Count)
    assert label.fact.agency == "Ministry of Interior"
