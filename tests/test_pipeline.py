"""The build: the same bytes for the same input, whole or not at all, and every bad input told in words."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
import sys
from pathlib import Path

import pytest

import tipgraph
from tipgraph.errors import DuplicateError, InputError, OutputError, TipgraphError, UsageError

LINES = [
    {"id": "jor-2010", "country": "JOR", "year": 2010, "title": "Jordan",
     "text": "JORDAN (Tier 2)\n\nJordan is a destination country for women from Kenya subjected to forced labor."},
    {"id": "npl-2001", "country": "NPL", "year": 2001, "title": "Nepal",
     "text": "Nepal (Tier 2)\n\nNepal is a country of origin for girls trafficked to India for prostitution."},
    {"id": "a/b ü?", "country": "TLS", "year": 2015, "title": "Timor-Leste",
     "text": "TIMOR-LESTE: Tier 2 Watch List\n\nTimor-Leste is a destination country for men from Burma."},
]  # fmt: skip


def corpus(path: Path, *lines: object) -> Path:
    """A JSON Lines file."""
    path.write_text("".join(json.dumps(line) + "\n" for line in lines))
    return path


def bytes_of(folder: Path) -> dict[str, str]:
    """The hash of each file of a folder, but for the store, whose bytes nobody promises."""
    files = (
        path for path in sorted(folder.rglob("*")) if path.is_file() and "store" not in path.relative_to(folder).parts
    )
    return {path.relative_to(folder).as_posix(): hashlib.sha256(path.read_bytes()).hexdigest() for path in files}


@pytest.fixture(scope="module")
def three(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The build of three documents, and a fourth that fails."""
    folder = tmp_path_factory.mktemp("three")
    manifest = tipgraph.build([corpus(folder / "all.jsonl", *LINES, {"id": "no"})], folder / "output")
    assert manifest.to_json() == (folder / "output" / "manifest.json").read_text()
    return folder / "output"


def test_a_build_writes_all_its_files(built: Path) -> None:
    assert sorted(bytes_of(built)) == [
        "graph.nq",
        "graph.ttl",
        "manifest.json",
        "parts/000_76768671c2d6a0f2.nq",
        "report.ttl",
    ]


def test_the_output_of_the_checkout_is_what_a_fresh_build_gives(built: Path, root: Path) -> None:
    assert bytes_of(root / "output") == bytes_of(built), 'run "make" and commit output/'


@pytest.mark.parametrize("seed", ["0", "42"])
def test_the_hash_seed_and_the_folder_make_no_difference(built: Path, root: Path, tmp_path: Path, seed: str) -> None:
    program = "import sys, tipgraph; tipgraph.build(sys.argv[1:2], sys.argv[2])"
    where = tmp_path if seed == "0" else root
    seeds = root / "seeds" if seed == "0" else "seeds"

    subprocess.run(
        [sys.executable, "-c", program, seeds, tmp_path / "again"],
        env={**os.environ, "PYTHONHASHSEED": seed},
        cwd=where,
        check=True,
    )

    assert bytes_of(tmp_path / "again") == bytes_of(built)


def test_the_order_of_inputs_and_of_lines_makes_no_difference(three: Path, tmp_path: Path) -> None:
    inputs = [corpus(tmp_path / "one.jsonl", *LINES[:2]), corpus(tmp_path / "two.jsonl", *LINES[2:])]
    tipgraph.build(inputs, tmp_path / "a")
    tipgraph.build(reversed(inputs), tmp_path / "b")

    assert bytes_of(tmp_path / "a") == bytes_of(tmp_path / "b")
    graphs = [{k: v for k, v in bytes_of(folder).items() if k != "manifest.json"} for folder in (three, tmp_path / "a")]
    assert graphs[0] == graphs[1], "only the manifest tells which files the documents came in"


def test_a_document_is_the_same_part_whatever_stands_beside_it(three: Path, tmp_path: Path) -> None:
    tipgraph.build([corpus(tmp_path / "one.jsonl", LINES[0])], tmp_path / "one")

    parts = bytes_of(three / "parts")

    assert sorted(parts) == ["a%2Fb%20%C3%BC%3F.nq", "jor-2010.nq", "npl-2001.nq"]
    assert bytes_of(tmp_path / "one" / "parts") == {"jor-2010.nq": parts["jor-2010.nq"]}


def test_the_graph_is_its_parts_one_after_the_other(three: Path) -> None:
    parts = [path.read_bytes() for path in sorted((three / "parts").iterdir())]

    assert (three / "graph.nq").read_bytes().startswith(b"".join(parts))


def test_the_manifest_says_what_was_built(three: Path) -> None:
    written = json.loads((three / "manifest.json").read_text())

    corpus_hash = hashlib.sha256((three.parent / "all.jsonl").read_bytes()).hexdigest()
    assert written["inputs"] == [{"file": "all.jsonl", "sha256": corpus_hash}]
    assert [one["id"] for one in written["documents"]] == ["a/b ü?", "jor-2010", "npl-2001"]
    assert written["versions"]["tipgraph"] == tipgraph.__version__
    assert sum(written["claims"].values()) == sum(one["claims"] for one in written["documents"]) > 0
    assert [one["where"] for one in written["failures"]] == ["all.jsonl:4"]
    assert written["conforms"] is True
    assert str(three.parent) not in json.dumps(written)


def test_another_base_names_things_but_neither_places_nor_codes(tmp_path: Path) -> None:
    tipgraph.build([corpus(tmp_path / "one.jsonl", LINES[0])], tmp_path / "one", base="https://example.org/tip/")

    part = (tmp_path / "one" / "parts" / "jor-2010.nq").read_text()

    assert "<https://example.org/tip/document/jor-2010>" in part
    assert "<https://w3id.org/tipgraph/place/JOR>" in part
    assert "https://w3id.org/tipgraph/claim/" not in part


@pytest.mark.parametrize("base", ["no iri", "tip/", "https://example.org/tip", ""])
def test_a_base_that_is_none_is_a_fault(tmp_path: Path, base: str) -> None:
    with pytest.raises(UsageError, match="--base"):
        tipgraph.build([corpus(tmp_path / "one.jsonl", LINES[0])], tmp_path / "one", base=base)


@pytest.mark.parametrize(
    ("data", "fault", "words"),
    [
        (None, InputError, "no such file or folder"),
        (b"", InputError, "empty file"),
        (b"\xff\xfe\x00", InputError, "binary data"),
        (b"Jord\xe4n 2003", InputError, "not UTF-8"),
        (b'{"id": "a"}', InputError, 'no "country"'),
        (json.dumps(LINES[0]).encode() + b"\n" + json.dumps(LINES[0]).encode(), DuplicateError, "again"),
    ],
)
def test_bad_input_leaves_the_earlier_output_as_it_was(
    three: Path, tmp_path: Path, data: bytes | None, fault: type[TipgraphError], words: str
) -> None:
    before = bytes_of(three)
    bad = tmp_path / "bad.txt"
    if data is not None:
        bad.write_bytes(data)

    with pytest.raises(fault, match=words) as raised:
        tipgraph.build([bad], three)

    assert raised.value.where.startswith(str(bad))
    assert bytes_of(three) == before


def test_strict_makes_one_failure_a_fault_of_the_build(tmp_path: Path) -> None:
    path = corpus(tmp_path / "some.jsonl", LINES[0], {"id": "no"}, {"id": 7})

    with pytest.raises(InputError) as raised:
        tipgraph.build([path], tmp_path / "output", strict=True)

    assert raised.value.where == f"{path}:2"
    assert [note.partition(": ")[0] for note in raised.value.__notes__] == [f"{path}:3"]
    assert not (tmp_path / "output").exists()


def test_a_folder_that_cannot_be_written_is_a_fault_before_the_work(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("")

    with pytest.raises(OutputError, match="is a file"):
        tipgraph.build([corpus(tmp_path / "one.jsonl", LINES[0])], tmp_path / "output")


def test_a_penalty_that_is_a_fine_alone_conforms_and_is_told(tmp_path: Path) -> None:
    text = "Ghana (Tier 2)\n\nProsecution\nThe labor law prescribes fines of 5,000 to 20,000 euros for forced labor."
    line = {"id": "gha-2010", "country": "GHA", "year": 2010, "title": "Ghana", "text": text}
    (tmp_path / "given.jsonl").write_text(json.dumps(line) + "\n", encoding="utf-8")

    tipgraph.build([tmp_path / "given.jsonl"], tmp_path / "output")

    assert json.loads((tmp_path / "output" / "manifest.json").read_text())["conforms"]
    (told,) = tipgraph.query(tmp_path / "output", "penalties").records()
    assert (told["minimum_fine"], told["maximum_fine"], told["currency"]) == (5000, 20000, "EUR")
    assert told["minimum_years"] is None
