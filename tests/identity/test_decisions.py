"""The file of decisions: what is read of it, and what is wrong with it."""

from __future__ import annotations

import csv
import hashlib
from pathlib import Path

import pytest

from tipgraph.errors import InputError
from tipgraph.identity import Decision, no_decisions, read_decisions

HEAD = "country,name,same_as,decision,note\n"


def written(folder: Path, text: str, name: str = "bodies.csv") -> Path:
    path = folder / name
    path.write_text(text, encoding="utf-8")
    return path


def test_rows_become_decisions_and_those_without_one_are_passed_over(tmp_path: Path) -> None:
    path = written(
        tmp_path,
        HEAD + "GHA,ATU,Anti-Trafficking Unit,Same,by its chief\nGhana,A Unit,B Unit,,\n,Red Cross,ICRC,different,\n",
    )

    found = read_decisions([path])

    assert found.rows == (
        Decision("GHA", "ATU", "Anti-Trafficking Unit", True, "by its chief", f"{path}:2"),
        Decision("", "Red Cross", "ICRC", False, "", f"{path}:4"),
    )
    assert found.files == ((str(path), hashlib.sha256(path.read_bytes()).hexdigest()),)


def test_a_country_may_be_given_by_its_name_and_more_columns_may_stand_beside(tmp_path: Path) -> None:
    path = written(tmp_path, "score,decision,same_as,name,country\n90,same,B Unit,A Unit,Ghana\n")

    assert [(row.country, row.name, row.same_as) for row in read_decisions([path]).rows] == [
        ("GHA", "A Unit", "B Unit")
    ]


def test_what_is_written_is_read_again(tmp_path: Path) -> None:
    text = HEAD + ',Red Cross,ICRC,different,"as, they say"\nGHA,ATU,Anti-Trafficking Unit,same,\n'

    assert read_decisions([written(tmp_path, text)]).to_csv() == text


def test_the_order_of_the_files_makes_no_difference(tmp_path: Path) -> None:
    paths = [written(tmp_path, HEAD + f"GHA,{name} Unit,Z Unit,same,\n", f"{name}.csv") for name in "ba"]

    assert read_decisions(paths) == read_decisions(reversed(paths))


def test_no_file_is_no_decision() -> None:
    assert read_decisions([]) == no_decisions()


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "name,same_as\n",
            ":1: no column country, decision, only name, same_as; wanted the columns country, name, same_as, decision",
        ),
        (HEAD + "GHA,A Unit,B Unit,perhaps,\n", '2: the decision "perhaps"; wanted "same", "different" or nothing'),
        (HEAD + "Utopia,A Unit,B Unit,same,\n", '2: the country "Utopia"'),
        (HEAD + "GHA,,B Unit,same,\n", "2: an empty name"),
        ("", ":1: no column country, name, same_as, decision, an empty file; wanted the columns"),
        ("country,name,same_as,decision,decision,note\n", ":1: the column decision twice; wanted the columns"),
        (HEAD + "GHA," + "x" * 200_000 + ",B Unit,same,\n", ":2: no table (field larger than field limit"),
        (HEAD + 'GHA,"A\nUnit",B Unit,same,\nGHA,A,B,huh,\n', ':4: the decision "huh"'),
        (HEAD + "GHA,A Unit,B Unit\n", "2: more or fewer cells than columns"),
    ],
)
def test_a_row_that_says_nothing_clear_is_a_fault(tmp_path: Path, text: str, told: str) -> None:
    limit = csv.field_size_limit(131_072)  # the library's own, which other packages raise for the whole process
    try:
        with pytest.raises(InputError) as fault:
            read_decisions([written(tmp_path, text)])
    finally:
        csv.field_size_limit(limit)

    assert told in str(fault.value)


def test_a_file_that_is_missing_or_no_text_is_a_fault(tmp_path: Path) -> None:
    (tmp_path / "bodies.csv").write_bytes(b"\xff\xfe\x00")

    for path, told in ((tmp_path / "none.csv", "cannot be read"), (tmp_path / "bodies.csv", "not UTF-8")):
        with pytest.raises(InputError, match=told):
            read_decisions([path])
