"""The competency questions: each has a user, and an answer in an invented world of four countries.

A question that depends on the direction of flows, on modality, or on the difference between zero and not reported gets
another answer in a world where that is wrong; else its answer would prove nothing.
"""

from __future__ import annotations

import re
from dataclasses import replace
from functools import cache

import pyoxigraph as ox
import pytest

from tipgraph import ontology
from tipgraph.model import (
    UNSPECIFIED,
    Cooperation,
    Count,
    CrimeLink,
    Document,
    Fact,
    Finding,
    Flow,
    Instrument,
    Organization,
    Penalty,
    Recommendation,
    Recruitment,
    Role,
    Span,
    Tier,
)
from tipgraph.names import Names
from tipgraph.rdf import document_quads, ontology_quads, vocabulary_quads
from tipgraph.store import Value, query

FOLDER = ontology.folder() / "questions"
USERS = {"researcher", "data engineer", "network analyst", "NGO analyst"}
WRONG = ("direction", "modality", "not-reported")
TEXT = "Invented: abcdefghijklmnopqrstuvwxyz ABCDEFGHIJKLMNOPQRSTUVWXYZ 0123456789, words for every claim."


def at(start: int) -> Span:
    return Span(start, start + 4)


def flow(start: int, origin: str, destination: str, modality: str = "asserted", **more: tuple[str, ...]) -> Flow:
    ends = {"origin": tuple(origin.split()), "destination": tuple(destination.split())}
    return Flow(evidence=at(start), rule="flows", modality=modality, **ends, **more)


def count(start: int, measure: str, place: str, value: int | None = None, **more: str) -> Count:
    return Count(evidence=at(start), rule="counts", measure=measure, place=place, value=value, **more)  # type: ignore[arg-type]


TWELVE = count(40, "prosecutions", "BLR", 12, period="2002")
WORLD: dict[Document, list[Fact]] = {
    Document("blr-2003", "BLR", 2003, TEXT): [
        flow(0, "BLR", "DEU", victims=("women",), exploitation=("sex",), transit=("POL",)),
        flow(5, "BLR", "RUS", exploitation=("labor",)),
        flow(10, "MDA", "BLR", "denied", exploitation=("organs",)),
        flow(15, "BLR", "TUR", "possible", transit=("UKR",)),
        flow(20, "BLR", "BLR", victims=("children",), exploitation=("begging",)),
        flow(25, "BLR", UNSPECIFIED),
        Role(evidence=at(0), rule="roles", role="source"),
        Role(evidence=at(30), rule="roles", role="transit", modality="denied"),
        Tier(evidence=at(35), rule="tiers", tier="2"),
        TWELVE,
        replace(count(45, "prosecutions", "BLR", 3, about="of officials"), part_of=TWELVE),
        count(50, "convictions", "BLR", status="not-reported"),
        count(55, "investigations", "BLR", status="none-reported"),
        count(60, "victims_identified", "BLR", 0),
        Organization(evidence=at(65), rule="names", name="Interior Ministry", kind="government", of_country="BLR"),
        Organization(evidence=at(70), rule="names", name="IOM", kind="international"),
        Penalty(evidence=at(75), rule="penalties", instrument="Criminal Code", minimum_years=2, maximum_years=6),
        Penalty(evidence=at(80), rule="penalties", instrument="Another Code", minimum_years=5),
        Instrument(
            evidence=at(5), rule="laws", kind="agreement", name="police agreement", parties=("DEU", "POL", "TUR")
        ),
        Finding(evidence=at(10), rule="judged", area="protection", polarity="shortfall"),
        Recruitment(evidence=at(15), rule="recruited", channel="false job offers"),
        CrimeLink(evidence=at(20), rule="linked", crime="narcotics trafficking"),
        Recommendation(evidence=at(25), rule="advised", text="Open shelters."),
    ],
    Document("blr-2004", "BLR", 2004, TEXT): [
        flow(0, "BLR", "DEU", victims=("girls",), exploitation=("sex", "labor")),
        Tier(evidence=at(5), rule="tiers", tier="2WL", movement="downgraded"),
        Finding(evidence=at(10), rule="judged", area="prosecution", polarity="shortfall"),
        Finding(evidence=at(15), rule="judged", area="protection", polarity="effort"),
        count(20, "prosecutions", "BLR", 8),
        count(25, "convictions", "BLR", 4),
        count(30, "convictions", "BLR", status="not-reported"),
        Recommendation(evidence=at(25), rule="advised", text="Train judges."),
    ],
    Document("pol-2003", "POL", 2003, TEXT): [
        flow(0, "UKR", "POL"),
        flow(5, "POL", "DEU", exploitation=("sex",)),
        Tier(evidence=at(10), rule="tiers", tier="1"),
        Organization(evidence=at(15), rule="names", name="IOM", kind="international"),
        Cooperation(evidence=at(20), rule="together", kind="training", parties=("POL", "DEU")),
        Role(evidence=at(25), rule="roles", role="destination", modality="possible"),
        flow(30, "POL", "POL", "possible", exploitation=("labor",)),
        count(35, "prosecutions", "POL", status="not-reported"),
        flow(40, "POL", "UKR", "possible"),
    ],
    Document("deu-2003", "DEU", 2003, TEXT): [
        flow(0, "BLR", "DEU", "denied"),
        flow(5, "DEU", "UKR"),
        flow(10, "UKR", "DEU", "possible", victims=("boys",)),
        flow(20, "DEU", "POL"),
        Role(evidence=at(15), rule="roles", role="source"),
    ],
    Document("ukr-2003", "UKR", 2003, TEXT): [
        Role(evidence=at(0), rule="roles", role="source"),
        flow(5, "MDA", "UKR"),
        flow(10, "UKR", "DEU", "possible"),
        Recruitment(evidence=at(15), rule="recruited", channel="agencies"),
    ],
}


def as_it_is(fact: Fact) -> Fact:
    return fact


def turned(fact: Fact) -> Fact:
    """A world where who sends and who receives are confused."""
    return replace(fact, origin=fact.destination, destination=fact.origin) if isinstance(fact, Flow) else fact


def all_asserted(fact: Fact) -> Fact:
    """A world where what may be, or is said not to be, is taken for what is."""
    return replace(fact, modality="asserted") if isinstance(fact, Flow | Role) else fact


def silence_is_zero(fact: Fact) -> Fact:
    """A world where what was not reported is taken for none."""
    if isinstance(fact, Count) and fact.value is None:
        return replace(fact, value=0, status="reported")
    return fact


MISTAKES = {"direction": turned, "modality": all_asserted, "not-reported": silence_is_zero}


@cache
def world(mistake: str) -> ox.Store:
    names, store = Names(), ox.Store()
    change = MISTAKES.get(mistake, as_it_is)
    for document, facts in WORLD.items():
        quads = document_quads(document, map(change, facts), names, "0.1.0", "0" * 64)
        store.extend(ox.Quad(*quad.triple) for quad in quads)
    store.extend(ox.Quad(*quad.triple) for quad in vocabulary_quads(names) + ontology_quads(names))
    return store


def text(name: str) -> str:
    return (FOLDER / f"{name}.rq").read_text(encoding="utf-8")


def answer(name: str, mistake: str = "") -> tuple[tuple[Value, ...], ...]:
    return query(world(mistake), text(name)).rows


def depends_on(name: str) -> list[str]:
    found = re.search(r"^# Depends on: (.+)$", text(name), re.MULTILINE)
    return found[1].split(", ") if found else []


#: What each question is answered in the world as it is.
ANSWERS: dict[str, tuple[tuple[Value, ...], ...]] = {
    "advice-and-shortfalls": (("BLR", 2003, "Open shelters."),),
    "agreements": (("BLR", "DEU", "to"),),
    "bodies-of-a-country": (("Interior Ministry", "government"),),
    "chained-routes": (
        (2003, "BLR", "DEU", "POL"),
        (2003, "BLR", "DEU", "UKR"),
        (2003, "MDA", "UKR", "POL"),
        (2003, "POL", "DEU", "UKR"),
        (2003, "UKR", "POL", "DEU"),
    ),
    "children": (
        ("BLR", "begging", "asserted"),
        ("DEU", "labor", "asserted"),
        ("DEU", "sex", "asserted"),
        ("DEU", "unspecified", "possible"),
    ),
    "contradictions": (
        ("BLR", "DEU", "blr-2003", "deu-2003"),
        ("BLR", "DEU", "blr-2004", "deu-2003"),
    ),
    "denied-flows": (
        ("blr-2003", "MDA", "BLR", "abcd"),
        ("deu-2003", "BLR", "DEU", "Inve"),
    ),
    "destinations-of-a-country": (
        ("DEU", 2),
        ("RUS", 1),
        ("region:unspecified", 1),
    ),
    "downgraded": (("BLR", 2004, "2WL", "prosecution"),),
    "fewer-convictions": (("BLR", 2004, 8, 4),),
    "forms-by-year": (
        (2003, "begging", 1),
        (2003, "labor", 1),
        (2003, "sex", 2),
        (2003, "unspecified", 4),
        (2004, "labor", 1),
        (2004, "sex", 1),
    ),
    "internal-trafficking": (("BLR", "begging", "blr-2003"),),
    "international-bodies": (("International Organization for Migration", 2),),
    "lenient-penalties": (("BLR", 2003, "Criminal Code", None, 2.0, 6.0),),
    "mean-convictions": (
        (2003, None, 0, 1),
        (2004, 4.0, 1, 1),
    ),
    "missing-reports": (
        (2003, "MDA"),
        (2003, "RUS"),
        (2003, "TUR"),
        (2004, "DEU"),
    ),
    "not-reported": (
        ("BLR", 2003, "convictions", "NOPQ"),
        ("BLR", 2004, "convictions", "uvwx"),
        ("POL", 2003, "prosecutions", "z AB"),
    ),
    "one-sentence-many-claims": (
        ("blr-2003", 0, "Inve", 2),
        ("blr-2003", 5, "ted:", 2),
        ("blr-2003", 10, "abcd", 2),
        ("blr-2003", 15, "fghi", 2),
        ("blr-2003", 20, "klmn", 2),
        ("blr-2003", 25, "pqrs", 2),
        ("blr-2004", 25, "pqrs", 2),
    ),
    "only-possible": (
        ("BLR", "TUR"),
        ("POL", "POL"),
        ("POL", "UKR"),
        ("UKR", "DEU"),
    ),
    "origins-of-a-country": (
        ("BLR", "asserted", 2),
        ("BLR", "denied", 1),
        ("POL", "asserted", 1),
        ("UKR", "possible", 2),
    ),
    "prosecutions-by-year": (
        ("BLR", 2003, 12),
        ("BLR", 2004, 8),
    ),
    "provenance": tuple((document.id, "0.1.0", "0" * 64) for document in sorted(WORLD, key=lambda one: one.id)),
    "recruited-and-taken": (("BLR", "false job offers"),),
    "roles-denied": (
        ("BLR", 2003, "transit", "denied"),
        ("POL", 2003, "destination", "possible"),
    ),
    "senders-and-receivers": (
        (2003, "BLR", 0, 2),
        (2003, "DEU", 2, 2),
        (2003, "MDA", 0, 1),
        (2003, "POL", 2, 1),
        (2003, "RUS", 1, 0),
        (2003, "UKR", 2, 1),
        (2004, "BLR", 0, 1),
        (2004, "DEU", 1, 0),
    ),
    "sources-without-flows": (("ukr-2003", "UKR"),),
    "tier-history": (
        ("BLR", 2003, "2", None),
        ("BLR", 2004, "2WL", "downgraded"),
        ("POL", 2003, "1", None),
    ),
    "told-by-one-side": (
        ("DEU", "POL", 2003, "deu-2003", "pol-2003"),
        ("DEU", "UKR", 2003, "deu-2003", "ukr-2003"),
        ("POL", "DEU", 2003, "pol-2003", "deu-2003"),
        ("UKR", "POL", 2003, "pol-2003", "ukr-2003"),
    ),
    "transit-countries": (("POL", 1, 1),),
    "two-way": (("DEU", "POL"),),
    "ways-through": (("BLR", "POL", "DEU", "blr-2003"),),
    "work-of-the-rules": (
        ("cooperation", "together", 1),
        ("crime link", "linked", 1),
        ("finding", "judged", 3),
        ("instrument", "laws", 1),
        ("organization mention", "names", 3),
        ("penalty", "penalties", 2),
        ("recommendation", "advised", 2),
        ("recruitment", "recruited", 2),
        ("reported count", "counts", 9),
        ("role", "roles", 5),
        ("tier placement", "tiers", 3),
        ("victim flow", "flows", 17),
    ),
    "zero-or-silence": (
        ("BLR", 2003, "convictions", "not-reported", None),
        ("BLR", 2003, "investigations", "none-reported", None),
        ("BLR", 2003, "victims_identified", "reported", 0),
        ("BLR", 2004, "convictions", "not-reported", None),
        ("POL", 2003, "prosecutions", "not-reported", None),
    ),
}
NAMES = sorted(path.stem for path in FOLDER.glob("*.rq"))


def test_there_are_enough_and_each_has_a_tested_answer() -> None:
    assert len(NAMES) >= 25
    assert set(ANSWERS) == set(NAMES)


@pytest.mark.parametrize("name", NAMES)
def test_a_question_is_asked_in_english_by_somebody(name: str) -> None:
    question, user, *_ = text(name).splitlines()

    assert re.fullmatch(r"# [A-Z].*\?", question)
    assert user.removeprefix("# User: ") in USERS
    assert set(depends_on(name)) <= set(WRONG)


def test_every_kind_of_user_and_of_mistake_has_several() -> None:
    users = [text(name).splitlines()[1].removeprefix("# User: ") for name in NAMES]
    mistakes = [mistake for name in NAMES for mistake in depends_on(name)]

    assert all(users.count(user) >= 4 for user in USERS)
    assert all(mistakes.count(mistake) >= 4 for mistake in WRONG)


@pytest.mark.parametrize("name", NAMES)
def test_the_answer(name: str) -> None:
    assert answer(name) == ANSWERS[name]


@pytest.mark.parametrize(("name", "mistake"), [(name, mistake) for name in NAMES for mistake in depends_on(name)])
def test_the_answer_is_another_where_the_world_is_wrong(name: str, mistake: str) -> None:
    assert answer(name, mistake) != ANSWERS[name]
