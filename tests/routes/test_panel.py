"""A row for each pair and year; "no report" is not "no leg"."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipgraph.errors import InputError, UsageError
from tipgraph.routes import Leg, Place, Report, routes_of
from tipgraph.routes.panel import panel, read_covariates

PLACES = {"A": Place("A", kind="country", region="East"), "B": Place("B", kind="country", region="East")}
LEGS = [Leg(2001, "A", "B", "1", "a1", "A"), Leg(2003, "B", "A", "2", "b3", "B"), Leg(2003, "A", "C", "3", "x", "X")]
REPORTS = [Report("a1", "A", 2001, 500), Report("b3", "B", 2003, 500), Report("x", "X", 2003, 500)]


def rows(columns: str, **options: object) -> dict[tuple[object, ...], tuple[object, ...]]:
    """Some columns of the panel, by year, origin and destination."""
    table = panel(routes_of(LEGS, PLACES, REPORTS), places=("A", "B"), **options)  # type: ignore[arg-type]
    return {
        (row["year"], row["origin"], row["destination"]): tuple(row[name] for name in columns.split())
        for row in table.records()
    }


def test_each_pair_and_year_has_a_row() -> None:
    assert rows("status leg weight leg_back leg_before") == {
        (2001, "A", "B"): ("leg", 1, 1, 0, None),
        (2001, "B", "A"): ("no leg", 0, 0, 1, None),
        (2002, "A", "B"): ("no report", None, None, None, 1),
        (2002, "B", "A"): ("no report", None, None, None, 0),
        (2003, "A", "B"): ("no leg", 0, 0, 1, None),
        (2003, "B", "A"): ("leg", 1, 1, 0, None),
    }


def test_who_has_a_report() -> None:
    found = rows("origin_report destination_report same_region")

    assert found[2001, "A", "B"] == (1, 0, 1)
    assert found[2002, "A", "B"] == (0, 0, 1)


def test_weights_per_length() -> None:
    assert rows("weight", per_length=True)[2001, "A", "B"] == (2.0,)


def test_a_leg_of_somebody_elses_report_is_a_leg() -> None:
    table = panel(routes_of(LEGS, PLACES, REPORTS))
    (found,) = (row for row in table.records() if (row["year"], row["origin"], row["destination"]) == (2003, "A", "C"))

    assert (found["status"], found["origin_report"], found["same_region"]) == ("leg", 0, None)


def test_an_edge_list_has_no_reports_to_miss() -> None:
    table = panel(routes_of(LEGS, PLACES))

    assert {row["status"] for row in table.records()} == {"leg", "no leg"}
    assert {row["origin_report"] for row in table.records()} == {None}


def test_covariates_are_joined_by_code_and_year(tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_text("ISO3,year,gdp,law\na,2001,10,1\nA,,7,\nB,2003,3,0\n", encoding="utf-8")
    covariates = read_covariates(tmp_path / "figures.csv")

    assert covariates.columns == ("gdp", "law")
    found = rows("origin_gdp origin_law destination_gdp destination_law", covariates=covariates)
    assert found[2001, "A", "B"] == ("10", "1", "", "")
    assert found[2002, "A", "B"] == ("7", "", "", "")
    assert found[2003, "B", "A"] == ("3", "0", "7", "")


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("name,gdp\nKenya,1\n", "no column with codes"),
        ("", "no column with codes"),
        ("iso3,year,gdp\nKEN,soon,1\n", "is no year"),
        ("iso3,gdp\nKEN,1\nken,2\n", "KEN stands there twice"),
    ],
)
def test_a_file_without_covariates_is_a_fault(text: str, fault: str, tmp_path: Path) -> None:
    (tmp_path / "figures.csv").write_text(text, encoding="utf-8")

    with pytest.raises(InputError, match=fault):
        read_covariates(tmp_path / "figures.csv")


def test_an_unknown_place_is_a_fault() -> None:
    with pytest.raises(UsageError, match="XXX: unknown"):
        panel(routes_of(LEGS, PLACES, REPORTS), places=["A", "XXX"])
