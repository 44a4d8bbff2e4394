"""Legs from somebody else's list."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipgraph.errors import InputError
from tipgraph.routes import read_edge_list

LIST = """\
year,origin,destination
2001,Belarus,Russian Federation
2002,BLR,RUS
2002,Congo,Atlantis
2003,Kenya,Kenya
"""


def test_names_and_codes_become_codes(tmp_path: Path) -> None:
    (tmp_path / "edges.csv").write_text(LIST, encoding="utf-8")

    routes = read_edge_list(tmp_path / "edges.csv", "a list")

    assert [(edge["year"], start, end, edge["stage"], edge["claim"]) for start, end, edge in routes.edges()] == [
        (2001, "BLR", "RUS", "direct", "row-2"),
        (2002, "BLR", "RUS", "direct", "row-3"),
        (2002, "COD|COG", "Atlantis", "direct", "row-4"),
        (2003, "KEN", "KEN", "internal", "row-5"),
    ]
    assert routes.reports is None
    assert routes.source == "a list"
    assert routes.place("Atlantis").kind == "unknown"
    assert routes.place("BLR").region == "Eastern Europe"


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ("year,from,to\n", "no column origin, destination"),
        ("year,origin,destination\nsoon,Belarus,Kenya\n", '"soon" is no year'),
        ("year,origin,destination\n2001,\xe4,Kenya\n".encode("latin-1"), "no CSV in UTF-8"),
    ],
)
def test_a_list_that_is_none_is_a_fault(text: str | bytes, fault: str, tmp_path: Path) -> None:
    (tmp_path / "edges.csv").write_bytes(text if isinstance(text, bytes) else text.encode())

    with pytest.raises(InputError, match=fault):
        read_edge_list(tmp_path / "edges.csv")


def test_a_missing_list_is_a_fault(tmp_path: Path) -> None:
    with pytest.raises(InputError, match="cannot be read"):
        read_edge_list(tmp_path / "none.csv")
