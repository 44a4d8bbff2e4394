"""Pictures: their forms by hand, the same bytes every time, and the words that must stand in them."""

from __future__ import annotations

from collections.abc import Callable
from importlib.util import find_spec
from math import hypot
from pathlib import Path
from typing import Any

import pytest

from tipgraph.errors import OutputError, UsageError
from tipgraph.routes import CAUTION, Leg, Place, Report, Routes, routes_of
from tipgraph.routes.pictures import chokepoint_figure, map_figure, matrix_figure, save, time_figure
from tipgraph.routes.pictures.arcs import map_arcs, tapered
from tipgraph.routes.pictures.world import CENTRE, nearest, outlines, projected, wrapped

POINTS = {"JPN": (138.0, 36.0), "PER": (-76.0, -10.0), "KEN": (38.0, 1.0), "JOR": (36.0, 31.0), "IRQ": (44.0, 33.0)}
PLACES = {code: Place(code, code.title(), "country", f"Region {code[0]}", *point) for code, point in POINTS.items()} | {
    "region:gulf": Place("region:gulf", "Gulf", "region", "", 50.0, 25.0)
}
LEGS = (
    Leg(2001, "JPN", "PER", "1", "d1"),
    Leg(2001, "KEN", "JOR", "2", "d1"),
    Leg(2002, "KEN", "JOR", "3", "d2"),
    Leg(2002, "JOR", "IRQ", "4", "d2"),
    Leg(2002, "KEN", "XXX", "5", "d2"),
    Leg(2002, "KEN", "region:gulf", "6", "d2"),
    Leg(2002, "KEN", "IRQ", "7", "d2", inferred="member of region:gulf"),
)
REPORTS = (Report("d1", "KEN", 2001, 100), Report("d2", "KEN", 2003, 100))


def network() -> Routes:
    return routes_of(LEGS, PLACES, REPORTS, "two invented documents")


def figures() -> dict[str, Callable[[], Any]]:
    return {
        "map": lambda: map_figure(network(), top=4),
        "matrix": lambda: matrix_figure(network()),
        "time": lambda: time_figure(network(), "KEN", {2001: "1", 2003: "2WL"}),
        "chokepoints": lambda: chokepoint_figure(network(), ["KEN"], ["IRQ"]),
    }


def needs_matplotlib() -> None:
    if find_spec("matplotlib") is None:
        pytest.skip('matplotlib is not installed; "make test" installs it')


def words(figure: Any) -> str:
    """All that is written in a picture."""
    from matplotlib.text import Text

    return " ".join(" ".join(text.get_text().split()) for text in figure.findobj(Text))


def test_the_projection_keeps_its_centre_and_its_symmetry() -> None:
    assert projected(CENTRE, 0) == (0, 0)
    east, west = projected(CENTRE + 90, 45), projected(CENTRE - 90, 45)
    assert east == pytest.approx((-west[0], west[1]))
    # Equal areas: the whole sphere, 4 pi, is as large as what the rows of the map add up to.
    rows = 2000
    steps = [projected(CENTRE + 180, -90 + 180 * (i + 0.5) / rows) for i in range(rows)]
    edges = [projected(CENTRE, -90 + 180 * i / rows)[1] for i in range(rows + 1)]
    area = sum(2 * x * (b - a) for (x, _), a, b in zip(steps, edges, edges[1:], strict=False))
    assert area == pytest.approx(4 * 3.14159265, rel=1e-4)


@pytest.mark.parametrize(
    ("start", "end", "turned"), [(138, -76, 284), (-76, 138, -222), (10, 20, 20), (170, -170, 190)]
)
def test_the_short_way_round(start: float, end: float, turned: float) -> None:
    assert nearest(start, end) == turned
    assert abs(nearest(start, end) - start) <= 180


def test_a_longitude_on_the_map() -> None:
    assert wrapped(-170) == 190
    assert wrapped(-168) == -168


def test_a_way_over_the_edge_is_drawn_at_both_sides() -> None:
    assert len(map_arcs((138, 36), (-76, -10), 0.1)) == 2
    assert len(map_arcs((38, 1), (36, 31), 0.1)) == 1


def test_an_arc_is_broad_where_it_begins_and_pointed_where_it_ends() -> None:
    arc = tapered((0, 0), (10, 0), 1.0)
    first, last = arc[0], arc[-1]
    half = len(arc) // 2

    assert hypot(first[0] - last[0], first[1] - last[1]) == pytest.approx(1)
    assert arc[half - 1] == pytest.approx((10, 0))
    assert arc[half] == pytest.approx((10, 0))
    # To the right of its direction: below the line from left to right.
    assert min(y for _, y in arc) < -1
    assert tapered((1, 1), (1, 1), 1.0) == []


def test_the_outlines_lie_on_the_map() -> None:
    assert len(outlines()) > 200
    assert max(abs(y) for ring in outlines() for _, y in ring) < 1.4


@pytest.mark.parametrize("kind", ["map", "matrix", "time", "chokepoints"])
def test_a_picture_says_its_source_coverage_and_caution(kind: str) -> None:
    needs_matplotlib()
    said = words(figures()[kind]())

    assert "Source: two invented documents." in said
    assert "2 reports on 1 country in 2 years" in said
    assert CAUTION in said


def test_the_map_says_what_it_does_not_show() -> None:
    needs_matplotlib()
    said = words(figures()["map"]())

    assert "Shown: 4 of 6 legs" in said
    assert "1 as strong as the weakest that is shown" in said
    assert "1 with an end that has no point on a map" in said


def test_a_year_without_a_report_is_hatched() -> None:
    needs_matplotlib()
    figure = figures()["time"]()

    hatched = [patch for patch in figure.axes[0].patches if patch.get_hatch()]
    assert [round(patch.get_x() + patch.get_width() / 2) for patch in hatched] == [2002]


@pytest.mark.parametrize("kind", ["map", "matrix", "time", "chokepoints"])
def test_a_picture_has_the_same_bytes_every_time(kind: str, tmp_path: Path) -> None:
    needs_matplotlib()
    first = save(figures()[kind](), tmp_path / "one")
    second = save(figures()[kind](), tmp_path / "two.png")

    assert [file.name for file in (*first, *second)] == ["one.svg", "one.png", "two.svg", "two.png"]
    for one, other in zip(first, second, strict=True):
        assert one.read_bytes() == other.read_bytes()
    assert b"matplotlib.org" not in first[1].read_bytes()


def test_an_edge_list_is_called_by_its_name() -> None:
    needs_matplotlib()
    routes = routes_of(LEGS, PLACES, None, "automatic labels of Goist et al., directions unreliable")

    for figure in (map_figure(routes), matrix_figure(routes), time_figure(routes, "KEN")):
        assert "automatic labels of Goist et al., directions unreliable: " in words(figure)
        assert "overage unknown" in words(figure)


def test_an_empty_network_has_pictures_too(tmp_path: Path) -> None:
    needs_matplotlib()
    for number, figure in enumerate((map_figure(routes_of([])), matrix_figure(routes_of([])))):
        assert save(figure, tmp_path / str(number))[0].stat().st_size > 0


def test_faults(tmp_path: Path) -> None:
    needs_matplotlib()
    with pytest.raises(UsageError, match="no report and no leg"):
        time_figure(network(), "USA")
    with pytest.raises(UsageError, match="there is none"):
        chokepoint_figure(network(), [], ["IRQ"])
    with pytest.raises(OutputError, match="cannot be written"):
        save(map_figure(network()), tmp_path / "none" / "map")
