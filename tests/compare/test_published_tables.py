"""What is wrong with a published table is told in one line."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipgraph.compare.edges import compare_edges
from tipgraph.compare.tables import EDGES, TIERS, read_table
from tipgraph.errors import InputError


def test_the_header_tells_which_table_it_is(tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("\ufeffTier,Note,Country,Year\n2,x,Peru,2009\n\n", encoding="utf-8")

    found = read_table(path)

    assert found.columns == TIERS
    assert [line.cells for line in found.lines] == [{"country": "Peru", "year": "2009", "tier": "2"}]
    path.write_text("year,origin,destination\n", encoding="utf-8")
    assert read_table(path).columns == EDGES


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("", "is empty; wanted the columns year, origin, destination, or country, year, tier"),
        ("a,b\n1,2\n", 'the columns "a, b"'),
        ("year,origin\n", "no column destination"),
        ("country,year\n", "no column tier"),
        ("year,origin,destination\n2009,Peru\n", "2: 2 cells"),
    ],
)
def test_a_table_that_is_none_is_a_fault(text: str, said: str, tmp_path: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text(text, encoding="utf-8")

    with pytest.raises(InputError) as fault:
        read_table(path)

    assert said in str(fault.value)


def test_a_year_that_is_none_is_a_fault(tmp_path: Path, built: Path) -> None:
    path = tmp_path / "table.csv"
    path.write_text("year,origin,destination\nsoon,Peru,Chile\n", encoding="utf-8")

    with pytest.raises(InputError, match=r'"soon" is no year'):
        compare_edges(read_table(path), built)


def test_a_file_that_cannot_be_read_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "latin.csv").write_bytes("year,origin,destination\n2009,C\xf4te,Peru\n".encode("latin-1"))

    with pytest.raises(InputError, match="UTF-8"):
        read_table(tmp_path / "latin.csv")
    with pytest.raises(InputError, match="cannot be read"):
        read_table(tmp_path / "none.csv")
