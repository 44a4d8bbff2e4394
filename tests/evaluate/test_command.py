"""``tipgraph evaluate`` from files to tables, on an invented document."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.cli import main
from tipgraph.evaluate import KINDS

TEXT = (
    "Bolivian women are trafficked to Chile for sexual exploitation. "
    "Bolivian men are subjected to forced labor in Peru. Children are forced to beg in the streets."
)
LABELS = [
    {"origin": ["BOL"], "destination": ["CHL"], "victims": ["women"], "exploitation": ["sex"]},
    {"origin": ["BOL"], "destination": ["PER"], "victims": ["men"], "exploitation": ["labor"]},
    {
        "origin": ["BOL"],
        "destination": ["BRA"],
        "victims": ["girls"],
        "exploitation": ["sex"],
        "quote": "forced to beg in the streets",
    },
]


@pytest.fixture
def files(tmp_path: Path) -> tuple[str, str]:
    """The labels and the texts of two documents; only the first has labels and text."""
    gold, corpus = tmp_path / "gold.jsonl", tmp_path / "corpus.jsonl"
    documents = [{"id": "a", "country": "BOL", "year": 2009, "roles": ["source", "internal"], "flows": LABELS}]
    documents.append({"id": "b", "country": "PER", "year": 2009})
    gold.write_text("".join(json.dumps(one) + "\n" for one in documents), encoding="utf-8")
    corpus.write_text(
        json.dumps({"id": "a", "country": "BOL", "year": 2009, "title": "Bolivia", "text": TEXT}), encoding="utf-8"
    )
    return str(gold), str(corpus)


def test_the_table_has_a_row_for_each_kind(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    gold, corpus = files

    assert main(["evaluate", gold, "--corpus", corpus, "--bootstrap", "20"]) == 0
    out, err = capsys.readouterr()
    assert {line.split()[0] for line in out.splitlines()[3:] if line.strip(" -") and not line.startswith("kind")} == {
        kind.name for kind in KINDS
    }
    assert "gold.jsonl, whole: 2 documents" in out
    assert "1 labelled documents are missing and count as empty: b" in err


def test_json_has_counts_rates_intervals_and_rules(files: tuple[str, str], capsys: pytest.CaptureFixture[str]) -> None:
    gold, corpus = files

    assert main(["evaluate", gold, "--corpus", corpus, "--half", "first", "--json", "--rules"]) == 0
    found = json.loads(capsys.readouterr().out)
    legs = found["scores"]["country_legs"]
    assert (legs["right"], legs["wrong"], legs["missed"]) == (2, 0, 1)
    assert (legs["precision"], legs["recall"]) == (1.0, 2 / 3)
    assert set(legs["intervals"]) == {"precision", "recall", "f1"}
    assert found["scores"]["tier"]["accuracy"] == 1.0
    assert found["missing"] == []
    assert all(rule["wilson_lower"] is None for rule in found["rules"])


def test_a_graph_scores_like_its_texts(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold, corpus = files
    assert main(["build", corpus, "-o", str(tmp_path / "graph")]) == 0
    capsys.readouterr()

    answers = []
    for source in (["--corpus", corpus], ["--graph", str(tmp_path / "graph")]):
        assert main(["evaluate", gold, *source, "--json", "--rules"]) == 0
        answers.append(capsys.readouterr().out)

    assert answers[0] == answers[1]


@pytest.mark.parametrize("name", ["errors.txt", "errors.jsonl"])
def test_every_error_is_written_with_its_sentence(files: tuple[str, str], name: str, tmp_path: Path) -> None:
    gold, corpus = files
    target = tmp_path / name

    assert main(["evaluate", gold, "--corpus", corpus, "--errors", str(target)]) == 0
    text = target.read_text(encoding="utf-8")
    if name.endswith(".jsonl"):
        (error,) = [one for one in map(json.loads, text.splitlines()) if one["kind"] == "country_legs"]
        assert error == {
            "document": "a",
            "kind": "country_legs",
            "sign": "missed",
            "what": "BOL > BRA",
            "quote": "forced to beg in the streets",
            "sentence": "Children are forced to beg in the streets.",
            "rule": "",
        }
    else:
        assert "country_legs: missed: BOL > BRA\n    Children are forced to beg in the streets.\n" in text


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (["--corpus", "CORPUS", "--bootstrap", "-1"], "-1 draws"),
        (["--graph", "nowhere"], "is not there"),
        (["--corpus", "GOLD"], "GOLD"),
    ],
)
def test_what_cannot_be_evaluated_is_a_fault(
    files: tuple[str, str], arguments: list[str], said: str, capsys: pytest.CaptureFixture[str]
) -> None:
    gold, corpus = files
    given = [{"CORPUS": corpus, "GOLD": gold}.get(one, one) for one in arguments]

    assert main(["evaluate", gold, *given]) == 2
    assert said.replace("GOLD", gold) in capsys.readouterr().err


def test_texts_of_other_documents_are_a_fault(
    files: tuple[str, str], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    gold, _ = files
    other = tmp_path / "other.jsonl"
    other.write_text(json.dumps({"id": "x", "country": "BOL", "year": 2009, "title": "", "text": TEXT}), "utf-8")

    assert main(["evaluate", gold, "--corpus", str(other)]) == 2
    assert "holds none of the labelled documents" in capsys.readouterr().err


def test_the_help_tells_how_each_kind_is_matched(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["evaluate", "--help"])

    out = capsys.readouterr().out
    assert [kind.name for kind in KINDS if kind.name not in out] == []
