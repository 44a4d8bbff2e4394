"""Each kind of score: what counts as right, wrong and missed, and what counts neither way."""

from __future__ import annotations

from typing import Any

import pytest

from tipgraph.evaluate.entries import Label
from tipgraph.evaluate.gold import Gold
from tipgraph.evaluate.kinds import KINDS
from tipgraph.evaluate.pairs import Pair
from tipgraph.evaluate.tallies import Tally
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
    Organization,
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

BASE: dict[str, Any] = {"evidence": Span(0, 0), "rule": "rule"}
KEYS = frozenset(
    {
        "penalties", "cooperation", "recommendations", "recommendation_areas", "tier_reasons", "findings_topics",
        "funding", "services", "training", "campaigns", "control", "sectors", "locations", "body_acts",
    }
)  # fmt: skip


def flow(way: str, victims: str = "women", exploitation: str = "sex", modality: str = "asserted") -> Flow:
    """A flow by its way: "BLR RUS > POL > DEU"; "." for nothing."""
    stages = [tuple(code for code in stage.split() if code != ".") for stage in way.split(">")]
    return Flow(
        origin=stages[0],
        transit=stages[1] if len(stages) == 3 else (),
        destination=stages[-1],
        victims=tuple(victims.split()),
        exploitation=tuple(exploitation.split()),
        modality=modality,
        **BASE,
    )


def count(measure: str, value: int | None, **others: Any) -> Count:
    return Count(measure=measure, value=value, place="BLR", **others, **BASE)


def tally(kind: str, labels: list[Fact], stated: list[Fact], optional: list[Fact] | None = None) -> Tally:
    """The counts of one kind, for a document on Belarus."""
    entries = (*map(Label, labels), *(Label(fact, optional=True) for fact in optional or []))
    compare = next(one.compare for one in KINDS if one.name == kind)
    return compare(Pair(Gold("d", "BLR", 2003, entries, KEYS), stated))


@pytest.mark.parametrize(
    ("kind", "labels", "stated", "right_wrong_missed"),
    [
        ("country_legs", [flow("BLR > RUS POL")], [flow("BLR > RUS")], (1, 0, 1)),
        ("country_legs", [flow("BLR > RUS")], [flow("RUS > BLR")], (0, 1, 1)),
        ("country_legs", [flow("BLR > POL > DEU")], [flow("BLR > POL"), flow("BLR > DEU")], (1, 1, 1)),
        ("country_legs", [flow("COD|COG > BLR")], [flow("COG > BLR")], (1, 0, 0)),
        ("country_legs", [flow("COD|COG > BLR")], [flow("COG > BLR"), flow("COD > BLR")], (1, 1, 0)),
        ("country_legs", [flow("BLR > RUS")], [flow("BLR > RUS", modality="denied")], (0, 0, 1)),
        ("country_legs", [flow("BLR > RUS")], [flow("BLR > RUS"), flow("BLR > region:africa")], (1, 0, 0)),
        ("region_legs", [flow("BLR > region:africa")], [flow("BLR > region:africa region:asia")], (1, 1, 0)),
        ("unspec_legs", [flow("BLR > region:unspecified")], [flow("BLR > RUS")], (0, 0, 1)),
        ("internal", [flow("BLR > BLR")], [flow("BLR > BLR"), flow("BLR > BLR", "men")], (1, 0, 0)),
        ("internal", [flow("BLR > BLR")], [flow("RUS > RUS")], (0, 0, 1)),
        ("internal", [], [flow("BLR > RUS > RUS BLR")], (0, 0, 0)),
        ("roles", [Role(role="source", **BASE)], [Role(role="transit", **BASE)], (0, 1, 1)),
        ("roles", [], [Role(role="transit", modality="denied", **BASE)], (0, 0, 0)),
        ("tier", [Tier(tier="2", **BASE)], [Tier(tier="2", movement="upgraded", **BASE)], (1, 0, 0)),
        ("tier", [Tier(tier="2", **BASE)], [Tier(tier="3", changed="2003-09-10", **BASE)], (0, 1, 0)),
        ("tier", [], [], (1, 0, 0)),
        ("movement", [], [Tier(tier="2", movement="upgraded", **BASE)], (0, 1, 0)),
        ("movement_stated", [], [Tier(tier="2", **BASE)], (0, 0, 0)),
        ("victims", [flow("BLR > RUS", "women girls")], [flow("BLR > RUS", "women men")], (1, 1, 1)),
        ("victims", [flow("BLR > RUS")], [flow("BLR > POL", "men")], (0, 0, 0)),
        ("victims", [flow("BLR > BLR")], [flow("BLR > BLR", "men")], (0, 1, 1)),
        ("exploitation", [flow("BLR > RUS"), flow("BLR > RUS", "men", "labor")], [flow("BLR > RUS")], (1, 0, 1)),
        ("modality", [flow("BLR > RUS")], [flow("BLR > RUS", modality="possible")], (0, 1, 0)),
        (
            "modality",
            [flow("BLR > RUS"), flow("BLR > RUS", modality="possible")],
            [flow("BLR > RUS", modality="possible"), flow("BLR > RUS", "men")],
            (1, 0, 0),
        ),
        (
            "modality_possible",
            [flow("BLR > RUS POL", modality="possible")],
            [flow("BLR > RUS", modality="possible"), flow("BLR > POL")],
            (1, 0, 1),
        ),
        ("statistics", [count("arrests", 3)], [count("arrests", 3), count("convictions", 3)], (1, 1, 0)),
        ("statistics", [count("arrests", 0)], [count("arrests", None, status="none-reported")], (1, 0, 0)),
        ("statistics", [], [count("arrests", None, status="not-reported")], (0, 0, 0)),
        ("count_statuses", [count("arrests", 0)], [count("arrests", None, status="none-reported")], (0, 1, 1)),
        (
            "count_statuses",
            [count("arrests", None, status="not-reported")],
            [count("arrests", None, status="not-reported")],
            (1, 0, 0),
        ),
        ("count_statuses", [count("arrests", 3, status="")], [count("arrests", 4)], (0, 0, 0)),
        (
            "count_qualifiers",
            [count("arrests", 3, qualifier="at least"), count("convictions", 3)],
            [count("arrests", 3), count("convictions", 4)],
            (0, 1, 0),
        ),
        (
            "count_periods",
            [count("arrests", 3, period="2002")],
            [count("arrests", 3), count("arrests", 3, period="2002")],
            (1, 0, 0),
        ),
        (
            "organizations",
            [Organization(name="the Ministry of Interior", kind="", **BASE)],
            [
                Organization(name="Ministry of Interior", kind="government", **BASE),
                Organization(name="police", kind="law-enforcement", **BASE),
            ],
            (1, 1, 0),
        ),
        (
            "instruments",
            [Instrument(kind="law", name="anti-trafficking law", **BASE)],
            [Instrument(kind="plan", name="anti-trafficking law", **BASE)],
            (0, 1, 1),
        ),
        (
            "agreement_parties",
            [Instrument(kind="agreement", name="pact", parties=("BLR", "RUS"), **BASE)],
            [Instrument(kind="agreement", name="treaty", parties=("RUS", "POL"), **BASE)],
            (1, 1, 0),
        ),
        (
            "penalties",
            [Penalty(instrument="law", minimum_years=3, maximum_years=8, **BASE)],
            [Penalty(instrument="", minimum_years=3, maximum_years=8, **BASE)],
            (1, 0, 0),
        ),
        (
            "penalty_laws",
            [Penalty(instrument="2001 law on trafficking", minimum_years=3, **BASE)],
            [Penalty(instrument="constitution", minimum_years=3, **BASE)],
            (0, 1, 0),
        ),
        (
            "cooperation",
            [Cooperation(kind="training", parties=("BLR", "POL", "IOM"), **BASE)],
            [Cooperation(kind="training", parties=("IOM",), **BASE)],
            (1, 0, 0),
        ),
        (
            "cooperation",
            [Cooperation(kind="training", parties=("BLR", "POL"), **BASE)],
            [Cooperation(kind="extradition", parties=("BLR", "POL"), **BASE)],
            (0, 1, 1),
        ),
        (
            "cooperation_parties",
            [Cooperation(kind="training", parties=("BLR", "POL", "IOM"), **BASE)],
            [Cooperation(kind="training", parties=("BLR", "IOM", "DEU"), **BASE)],
            (1, 1, 1),
        ),
        (
            "recommendations",
            [Recommendation(text="Prosecute and convict traffickers.", **BASE)],
            [
                Recommendation(text="prosecute and convict traffickers", **BASE),
                Recommendation(text="Train judges.", **BASE),
            ],
            (1, 1, 0),
        ),
    ],
)
def test_what_is_right_wrong_and_missed(
    kind: str, labels: list[Fact], stated: list[Fact], right_wrong_missed: tuple[int, int, int]
) -> None:
    found = tally(kind, labels, stated)

    assert (found.right, found.wrong, found.missed) == right_wrong_missed


def money(amount: float, giver: str = "", recipient: str = "", currency: str = "USD") -> Funding:
    return Funding(amount=amount, currency=currency, giver=giver, recipient=recipient, **BASE)


def shelter(number: int | None = None, *operators: str, status: str = "operating") -> Service:
    return Service(kind="shelter", number=number, operators=operators, status=status, **BASE)


def taught(trainees: str, number: int | None = None, *trainers: str) -> Training:
    return Training(trainees=trainees, number=number, trainers=trainers, **BASE)


def campaign(*organizers: str, medium: str = "") -> Campaign:
    return Campaign(organizers=organizers, medium=medium, **BASE)


def held(means: str, modality: str = "asserted") -> MeansOfControl:
    return MeansOfControl(means=means, modality=modality, **BASE)


def sector(name: str, exploitation: str = "", modality: str = "asserted") -> Sector:
    return Sector(sector=name, exploitation=exploitation, modality=modality, **BASE)


def place(name: str, role: str, country: str = "BLR") -> Location:
    return Location(name=name, kind="city", role=role, of_country=country, **BASE)


def act(name: str, done: str, object: str = "", status: str = "done") -> BodyAct:
    return BodyAct(name=name, act=done, object=object, status=status, **BASE)


def reason(kind: str, **fields: Any) -> TierReason:
    return TierReason(kind=kind, **fields, **BASE)


def finding(topic: str, polarity: str = "effort") -> Finding:
    return Finding(area="protection", topic=topic, polarity=polarity, **BASE)


def law(**fields: Any) -> Instrument:
    return Instrument(kind="law", name="penal code", **fields, **BASE)


def advice(text: str, area: str = "") -> Recommendation:
    return Recommendation(text=text, area=area, **BASE)


def term(**fields: Any) -> Penalty:
    return Penalty(instrument="", minimum_years=3, **fields, **BASE)


@pytest.mark.parametrize(
    ("kind", "labels", "stated", "right_wrong_missed"),
    [
        ("control", [held("debt"), held("debt")], [held("debt"), held("threats")], (1, 1, 0)),
        ("control", [held("debt", "possible")], [held("debt")], (0, 1, 1)),
        ("sectors", [sector("fishing", "labor")], [sector("fishing")], (1, 0, 0)),
        ("sectors", [sector("fishing", modality="possible")], [sector("fishing")], (0, 1, 1)),
        ("sector_exploitation", [sector("fishing", "labor")], [sector("fishing", "sex")], (0, 1, 0)),
        ("sector_exploitation", [sector("bars", "labor"), sector("bars", "sex")], [sector("bars", "sex")], (1, 0, 0)),
        ("sector_exploitation", [sector("fishing")], [sector("fishing")], (0, 0, 0)),
        ("locations", [place("Brest", "scene")], [place("brest", "scene"), place("Brest", "scene")], (1, 0, 0)),
        ("locations", [place("Brest", "scene")], [place("Brest", "origin")], (0, 1, 1)),
        ("location_countries", [place("Brest", "scene")], [place("Brest", "scene", "FRA")], (0, 1, 0)),
        (
            "count_agencies",
            [count("arrests", 3, agency="Kyiv police;NGO")],
            [count("arrests", 3, agency="police")],
            (1, 0, 0),
        ),
        ("count_agencies", [count("arrests", 3, agency="police")], [count("arrests", 3, agency="courts")], (0, 1, 0)),
        ("count_agencies", [count("arrests", 3, agency="police")], [count("arrests", 3)], (0, 1, 0)),
        ("count_agencies", [count("arrests", 3)], [count("arrests", 3, agency="courts")], (0, 0, 0)),
        ("body_acts", [act("the police", "arrested", "3 men")], [act("police", "arrested")], (1, 0, 0)),
        ("body_acts", [act("police", "arrested")], [act("police", "arrested", status="not-done")], (0, 1, 1)),
        ("body_acts", [act("police", "arrested")], [act("IOM", "arrested"), act("police", "trained")], (0, 2, 1)),
        ("instrument_years", [law(year=2001)], [law(year=2005), law(year=2001)], (1, 0, 0)),
        ("instrument_years", [law(year=2001)], [law()], (0, 1, 0)),
        ("instrument_years", [law()], [law(year=2001)], (0, 0, 0)),
        ("instrument_statuses", [law(status="draft")], [law(status="adopted")], (0, 1, 0)),
        ("instrument_articles", [law(article="Article 5")], [law(article="Article 5")], (1, 0, 0)),
        ("penalty_articles", [term(article="5")], [term(article="6")], (0, 1, 0)),
        ("penalty_fines", [term(minimum_fine=9, currency="BYN")], [term(minimum_fine=9.0, currency="BYN")], (1, 0, 0)),
        ("penalty_fines", [term()], [term(maximum_fine=9, currency="BYN")], (0, 0, 0)),
        (
            "penalty_fines",
            [term(minimum_fine=9, currency="BYN"), Penalty(instrument="", minimum_years=5, **BASE)],
            [term(minimum_fine=8, currency="BYN"), Penalty(instrument="", minimum_years=5, maximum_fine=8, **BASE)],
            (0, 2, 0),
        ),
        ("penalty_fines", [term()], [term()], (0, 0, 0)),
        ("funding", [money(5)], [money(5), money(5, currency="EUR"), money(6)], (1, 2, 0)),
        ("funding", [money(5), money(5)], [money(5)], (1, 0, 1)),
        ("funding_parties", [money(5, "Italy; Sweden", "IOM")], [money(5, "Sweden and Italy")], (1, 1, 0)),
        ("services", [shelter(3, "IOM")], [shelter(3)], (1, 0, 0)),
        ("services", [shelter(3)], [shelter(2), shelter(3, status="closed")], (0, 2, 1)),
        ("service_operators", [shelter(3, "IOM", "UNICEF")], [shelter(3, "UNICEF")], (1, 0, 0)),
        ("service_operators", [shelter(3, "IOM")], [shelter(3)], (0, 1, 0)),
        ("training", [taught("police officers", 30)], [taught("police", 30, "IOM")], (1, 0, 0)),
        ("training", [taught("police", 30)], [taught("police"), taught("judges", 30)], (0, 2, 1)),
        ("campaigns", [campaign("IOM", "UNICEF")], [campaign("UNICEF", medium="posters")], (1, 0, 0)),
        ("campaigns", [campaign(medium="posters")], [campaign(medium="spots")], (1, 0, 0)),
        ("campaigns", [campaign("IOM")], [campaign()], (0, 1, 1)),
        ("tier_reasons", [reason("waiver", text="its plan")], [reason("waiver")], (1, 0, 0)),
        ("tier_reasons", [reason("compliance", standing="meets")], [reason("compliance", standing="no")], (0, 1, 1)),
        ("tier_reasons", [reason("consecutive-years", years=2)], [reason("consecutive-years", years=3)], (0, 1, 1)),
        (
            "tier_reasons",
            [reason("ground", polarity="shortfall", text="its failure to try traffickers")],
            [reason("ground", polarity="shortfall", text="failure to try traffickers"), reason("ground", text="a law")],
            (1, 1, 0),
        ),
        ("findings", [finding("shelter")], [finding("shelter"), finding("shelter"), finding("")], (1, 0, 0)),
        ("findings", [finding("shelter")], [finding("shelter", "shortfall")], (0, 1, 1)),
        (
            "recommendation_areas",
            [advice("Train judges.", "protection")],
            [advice("Train judges.", "prosecution")],
            (0, 1, 0),
        ),
        ("recommendation_areas", [advice("Train judges.", "protection")], [advice("Open a shelter.")], (0, 0, 0)),
    ],
)
def test_what_is_right_of_the_further_kinds(
    kind: str, labels: list[Fact], stated: list[Fact], right_wrong_missed: tuple[int, int, int]
) -> None:
    found = tally(kind, labels, stated)

    assert (found.right, found.wrong, found.missed) == right_wrong_missed


@pytest.mark.parametrize(("name", "right_wrong_missed"), [("MOL", (1, 0, 0)), ("MOH", (0, 1, 1))])
def test_a_label_may_have_the_abbreviation_that_a_document_explains(
    name: str, right_wrong_missed: tuple[int, int, int]
) -> None:
    body = Organization(name="Ministry of Labor", kind="government", aliases=("MOL",), **BASE)
    found = tally("body_acts", [act(name, "inspected")], [body, act("Ministry of Labor", "inspected")])

    assert (found.right, found.wrong, found.missed) == right_wrong_missed


@pytest.mark.parametrize(
    ("kind", "fact"),
    [
        ("country_legs", flow("BLR > RUS")),
        ("region_legs", flow("BLR > region:africa")),
        ("internal", flow("BLR > BLR")),
        ("statistics", count("arrests", 3)),
        ("count_statuses", count("arrests", 3)),
        ("instruments", Instrument(kind="law", name="penal code", **BASE)),
        ("agreement_parties", Instrument(kind="agreement", name="pact", parties=("POL",), **BASE)),
        ("control", held("debt")),
        ("sectors", sector("fishing")),
        ("locations", place("Brest", "scene")),
        ("body_acts", act("police", "arrested")),
        ("funding", money(5)),
        ("services", shelter(3)),
        ("training", taught("police")),
        ("campaigns", campaign("IOM")),
        ("tier_reasons", reason("waiver")),
        ("findings", finding("shelter")),
    ],
)
def test_an_optional_label_counts_neither_way(kind: str, fact: Fact) -> None:
    required = [count("raids", 1)]  # a document that labels something

    assert tally(kind, [*required], [*required], [fact]) == tally(kind, [*required], [*required, fact], [fact])
    assert tally(kind, [*required], [*required, fact]).wrong == 1


def test_every_error_is_told_with_its_fact() -> None:
    found = tally("country_legs", [flow("BLR > RUS")], [flow("BLR > POL")])

    assert [(slip.sign, slip.what) for slip in found.slips] == [("false", "BLR > POL"), ("missed", "BLR > RUS")]
    assert found.slips[0].fact == flow("BLR > POL")


def test_kinds_that_a_document_is_not_labelled_with_are_not_counted() -> None:
    pair = Pair(Gold("d", "BLR", 2003, (), frozenset()), [Penalty(instrument="law", minimum_years=3, **BASE)])

    assert not any(one.compare(pair) for one in KINDS if one.name in ("penalties", "penalty_laws", "count_statuses"))
