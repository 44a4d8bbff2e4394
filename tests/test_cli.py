"""The command line: each command, and each fault in one line with exit status 2."""

from __future__ import annotations

import csv
import io
import json
import os
import re
import signal
import subprocess
import sys
import time
from pathlib import Path

import networkx as nx
import pytest
import rdflib

import tipgraph
from tipgraph.cli import main, parser

COMMANDS = ("bodies", "build", "check", "query", "explain", "routes")
GOOD = {
    "id": "jor-2010",
    "country": "JOR",
    "year": 2010,
    "title": "Jordan",
    "text": "JORDAN (Tier 2)\n\nSome women beg.",
}
FAULT = re.compile(r"tipgraph: error: [^\n]+: [^\n]+; wanted [^\n]+\n")


def run(*arguments: object, cwd: Path | None = None, **environment: str) -> subprocess.CompletedProcess[str]:
    """What the command does in a process of its own."""
    return subprocess.run(
        [sys.executable, "-m", "tipgraph", *map(str, arguments)],
        capture_output=True,
        text=True,
        encoding="utf-8",
        cwd=cwd,
        env={**os.environ, **environment},
        check=False,
    )


@pytest.mark.parametrize("command", [(), *((name,) for name in COMMANDS)])
def test_help_has_examples(command: tuple[str, ...], capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main([*command, "--help"])

    out = capsys.readouterr().out
    assert end.value.code == 0
    assert "examples:" in out
    assert f"tipgraph {command[0] if command else 'build'}" in out


def test_help_lists_the_named_queries_with_their_questions(capsys: pytest.CaptureFixture[str], root: Path) -> None:
    with pytest.raises(SystemExit):
        main(["query", "--help"])

    out = capsys.readouterr().out
    for path in (root / "ontology" / "queries").glob("*.rq"):
        assert f"{path.stem} " in out
        assert path.read_text().partition("\n")[0].lstrip("# ") in out


def test_version(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit) as end:
        main(["--version"])

    assert end.value.code == 0
    assert capsys.readouterr().out == f"tipgraph {tipgraph.__version__}\n"


def test_python_m_is_the_command() -> None:
    done = run("--version")

    assert (done.returncode, done.stdout, done.stderr) == (0, f"tipgraph {tipgraph.__version__}\n", "")


def test_build_says_what_came_of_it(root: Path, tmp_path: Path) -> None:
    done = run("build", root / "seeds", "-o", tmp_path / "output")

    assert (done.returncode, done.stdout) == (0, "")
    assert re.fullmatch(
        r"tipgraph: \S+/output: 1 document, \d+ claims, [\d,]+ triples; 0 violations, \d+ warnings?, \d+ infos?\n",
        done.stderr,
    )


def test_build_goes_on_without_what_failed(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(json.dumps(GOOD) + '\n{"id": "no"}\n')

    status = main(["build", str(path), "-o", str(tmp_path / "output")])

    out, err = capsys.readouterr()
    assert (status, out) == (3, "")
    assert FAULT.fullmatch(err.splitlines(keepends=True)[0])
    assert (tmp_path / "output" / "graph.nq").is_file()


def test_strict_build_keeps_the_old_output(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "some.jsonl"
    path.write_text(json.dumps(GOOD) + '\n{"id": "no"}\n{"id": 3}\n')

    status = main(["build", str(path), "-o", str(tmp_path / "output"), "--strict"])

    err = capsys.readouterr().err
    assert status == 2
    assert [bool(FAULT.fullmatch(line)) for line in err.splitlines(keepends=True)] == [True, True]
    assert not (tmp_path / "output").exists()


def test_a_graph_that_does_not_conform_is_built_and_told(
    tmp_path: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tipgraph.pipeline.conforms", lambda _: False)
    path = tmp_path / "one.jsonl"
    path.write_text(json.dumps(GOOD) + "\n")

    status = main(["build", str(path), "-o", str(tmp_path / "output")])

    assert status == 1
    assert "does not conform" in capsys.readouterr().err
    assert (tmp_path / "output" / "report.ttl").is_file()


def test_check_groups_findings(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["check", str(built)]) == 0

    out, err = capsys.readouterr()
    assert re.search(r"^INFO Document\.source: 1\n  Give [^\n]+\n  e\.g\. 000_76768671c2d6a0f2: ", out, re.MULTILINE)
    assert re.fullmatch(r"tipgraph: violation: 0, warning: \d+, info: \d+\n", err)


def test_check_fails_on_what_it_is_told_to(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part = str(next((built / "parts").iterdir()))

    assert main(["check", part, "--fail-on", "info", "--format", "json"]) == 1

    found = json.loads(capsys.readouterr().out)
    assert found["conforms"] is False
    assert {one["severity"] for one in found["results"]} <= {"warning", "info"}
    assert found["counts"]["violation"] == 0


def test_check_takes_several_graphs_together_and_never_the_slow_way(
    built: Path, capsys: pytest.CaptureFixture[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("tipgraph.shapes.check", lambda *_, **__: pytest.fail("the reference was asked"))
    [part] = map(str, (built / "parts").iterdir())
    assert main(["check", part, str(built / "graph.ttl"), "--format", "json"]) == 0
    together = json.loads(capsys.readouterr().out)
    assert main(["check", str(built), "--format", "json"]) == 0
    assert json.loads(capsys.readouterr().out) == together


def test_check_by_the_reference_finds_the_same(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    part = str(next((built / "parts").iterdir()))
    outputs = []
    for how in ([], ["--reference"]):
        main(["check", part, "--format", "json", *how])
        outputs.append(capsys.readouterr().out)

    assert outputs[0] == outputs[1]


def test_check_writes_the_report_as_turtle(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["check", str(built), "--format", "ttl"])

    report = rdflib.Graph().parse(data=capsys.readouterr().out, format="turtle")
    assert (None, rdflib.RDF.type, rdflib.SH.ValidationReport) in report
    assert set(report) == set(rdflib.Graph().parse(built / "report.ttl"))


@pytest.mark.parametrize("name", ["graph.nq", "graph.ttl", "."])
def test_query_prints_csv(built: Path, capsys: pytest.CaptureFixture[str], name: str) -> None:
    assert main(["query", "tiers", "--graph", str(built / name), "--format", "csv"]) == 0

    (row,) = csv.DictReader(io.StringIO(capsys.readouterr().out))
    assert (row["document"], row["country"], row["year"], row["tier"]) == ("000_76768671c2d6a0f2", "BLR", "2003", "2")
    assert row["movement"] == ""


def test_query_prints_json(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["query", "tiers", "--graph", str(built), "--format", "json"])

    (row,) = json.loads(capsys.readouterr().out)
    assert (row["year"], row["tier"], row["movement"]) == (2003, "2", None)


def test_query_shows_labels_beside_codes_in_a_table(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    main(["query", "flows", "--graph", str(built)])

    out = capsys.readouterr().out
    assert "BLR Belarus" in out
    assert "SCG Serbia and Montenegro" in out
    assert "https://w3id.org/tipgraph/claim/" not in out


def test_query_takes_a_file(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "mine.rq"
    path.write_text("PREFIX tip: <https://w3id.org/tipgraph/ontology#> SELECT ?d WHERE { ?d a tip:Document }")

    assert main(["query", str(path), "--graph", str(built), "--format", "csv"]) == 0

    assert capsys.readouterr().out == "d\nhttps://w3id.org/tipgraph/document/000_76768671c2d6a0f2\n"


def test_a_table_without_rows_says_so(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "none.rq"
    path.write_text("SELECT ?a ?b WHERE { ?a <urn:none> ?b }")

    assert main(["query", str(path), "--graph", str(built)]) == 0

    assert capsys.readouterr() == ("a  b\n", "tipgraph: no rows\n")


def test_explain_marks_the_quote_in_its_sentence(built: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (row,) = tipgraph.query(built, "tiers").records()

    assert main(["explain", str(row["claim"]), "--graph", str(built)]) == 0

    out = capsys.readouterr().out
    assert ">>Belarus (Tier 2)<<" in out
    assert f"rule                {row['rule']}\n" in out
    assert 'document            000_76768671c2d6a0f2 (BLR 2003) "U.S. Department of State 2003' in out


def test_routes_prints_legs_and_writes_graphml(built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    path = tmp_path / "routes.graphml"

    assert main(["routes", "--graph", str(built), "--graphml", str(path), "--format", "csv"]) == 0

    out, err = capsys.readouterr()
    legs = list(csv.DictReader(io.StringIO(out)))
    assert ("BLR", "RUS", "direct", "2003") in {(leg["from"], leg["to"], leg["stage"], leg["year"]) for leg in legs}
    assert nx.read_graphml(path).number_of_nodes() > 12
    assert re.fullmatch(rf"tipgraph: \S+: \d+ places, {len(legs)} legs\n", err)


def bad_inputs(folder: Path, built: Path) -> dict[str, list[object]]:
    """Command lines that are wrong, each by what is wrong."""
    files = {
        "empty.txt": b"",
        "binary.txt": b"Jordan\x00 2003",
        "latin.txt": b"Jord\xe4n 2003",
        "unknown.txt": b"Some women beg, somewhere.",
        "broken.ttl": b"@prefix a: <urn:a> .\na:b a:c ;;; .\n a:",
        "empty.ttl": b"",
        "broken.rq": b"SELECT ?a WHERE { ?a",
        "twice.jsonl": (json.dumps(GOOD) + "\n").encode() * 2,
        "bad.jsonl": b'{"id": 1}\n',
        "taken/other.txt": b"",
    }
    for name, data in files.items():
        (folder / name).parent.mkdir(exist_ok=True)
        (folder / name).write_bytes(data)
    (folder / "bare").mkdir()
    (folder / "good.jsonl").write_text(json.dumps(GOOD) + "\n")
    out = folder / "output"
    return {
        "no command": [],
        "an unknown command": ["bild"],
        "an unknown option": ["build", folder / "good.jsonl", "-o", out, "--fast"],
        "no output": ["build", folder / "good.jsonl"],
        "a year that is none": ["build", folder / "good.jsonl", "-o", out, "--year", "soon"],
        "a base that is none": ["build", folder / "good.jsonl", "-o", out, "--base", "x y"],
        "a missing file": ["build", folder / "none.txt", "-o", out],
        "an empty file": ["build", folder / "empty.txt", "-o", out],
        "a binary file": ["build", folder / "binary.txt", "-o", out],
        "a file in another encoding": ["build", folder / "latin.txt", "-o", out],
        "a text that does not tell its country": ["build", folder / "unknown.txt", "-o", out],
        "an unknown country": ["build", folder / "unknown.txt", "-o", out, "--country", "Atlantis", "--year", "2003"],
        "a folder without documents": ["build", folder / "bare", "-o", out],
        "duplicate ids": ["build", folder / "twice.jsonl", "-o", out],
        "a bad line": ["build", folder / "bad.jsonl", "-o", out],
        "an output that is a file": ["build", folder / "good.jsonl", "-o", folder / "empty.txt"],
        "an output of somebody else": ["build", folder / "good.jsonl", "-o", folder / "taken"],
        "an output below a file": ["build", folder / "good.jsonl", "-o", folder / "empty.txt" / "output"],
        "a graph that is not there": ["query", "flows", "--graph", folder / "none"],
        "a folder without a graph": ["query", "flows", "--graph", folder / "bare"],
        "Turtle with a syntax error": ["check", folder / "broken.ttl"],
        "an empty Turtle file": ["check", folder / "empty.ttl"],
        "a query with a syntax error": ["query", folder / "broken.rq", "--graph", built],
        "an unknown query": ["query", "flow", "--graph", built],
        "a query file that is not there": ["query", folder / "none.rq", "--graph", built],
        "an unknown format": ["query", "flows", "--graph", built, "--format", "xml"],
        "an unknown claim": ["explain", "zzz", "--graph", built],
        "GraphML that cannot be written": ["routes", "--graph", built, "--graphml", folder / "none" / "a.graphml"],
    }


def test_every_fault_is_one_line_and_exit_status_2(
    built: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    for what, arguments in bad_inputs(tmp_path, built).items():
        before = sorted(tmp_path.rglob("*"))

        status = main([str(argument) for argument in arguments])

        out, err = capsys.readouterr()
        assert (what, status, out) == (what, 2, "")
        assert FAULT.fullmatch(err), (what, err)
        assert (what, sorted(tmp_path.rglob("*"))) == (what, before)


def test_the_command_that_was_given_too_much_says_so(capsys: pytest.CaptureFixture[str]) -> None:
    status = main(["query", "flows", "output"])

    assert status == 2
    wanted = 'unrecognized arguments: output; wanted what "tipgraph query --help" shows'
    assert capsys.readouterr().err.strip().endswith(wanted)


def test_a_fault_is_the_same_in_a_process_of_its_own(tmp_path: Path) -> None:
    done = run("build", tmp_path / "none.txt", "-o", tmp_path / "output")

    assert (done.returncode, done.stdout) == (2, "")
    assert done.stderr == (
        f"tipgraph: error: {tmp_path / 'none.txt'}: no such file or folder; "
        "wanted a document or a folder of documents\n"
    )


def test_a_reader_that_leaves_early_gives_no_traceback(built: Path) -> None:
    command = [sys.executable, "-m", "tipgraph", "query", "places", "--graph", str(built), "--format", "csv"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.readline()
        process.stdout.close()

        assert process.stderr.read() == b""
        assert process.wait() in (0, 141)


def _heed_interrupts() -> None:
    """Undo what a shell does to programs in the background, whose children are deaf to SIGINT."""
    signal.signal(signal.SIGINT, signal.default_int_handler)


@pytest.mark.skipif(not hasattr(signal, "SIGINT") or os.name == "nt", reason="needs POSIX signals")
def test_an_interrupt_is_one_line(root: Path, tmp_path: Path) -> None:
    # So many documents that the build is still at work when the signal comes, however late that is.
    text = next((root / "seeds").glob("*.txt")).read_text(encoding="utf-8")
    given = {"country": "BLR", "year": 2003, "title": "Belarus", "text": text}
    corpus = tmp_path / "many.jsonl"
    corpus.write_text("".join(json.dumps({"id": f"d{n}", **given}) + "\n" for n in range(400)), encoding="utf-8")
    folder = tmp_path / "there"
    folder.mkdir()
    command = [sys.executable, "-m", "tipgraph", "build", str(corpus), "-o", str(folder / "output")]
    with subprocess.Popen(command, stderr=subprocess.PIPE, text=True, preexec_fn=_heed_interrupts) as process:
        while not list(folder.iterdir()) and process.poll() is None:
            time.sleep(0.01)  # the draft shows that the build has begun
        process.send_signal(signal.SIGINT)
        _, err = process.communicate()

    assert (process.returncode, err) == (130, "tipgraph: error: interrupted\n")
    assert list(folder.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no /dev/full")
def test_a_full_disk_is_one_line(built: Path) -> None:
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(
            [sys.executable, "-m", "tipgraph", "query", "tiers", "--graph", str(built)],
            stdout=full,
            stderr=subprocess.PIPE,
            text=True,
            check=False,
        )

    assert done.returncode == 2
    assert FAULT.fullmatch(done.stderr)


def test_output_is_utf_8_whatever_the_locale(built: Path, tmp_path: Path) -> None:
    path = tmp_path / "q.rq"
    path.write_text('SELECT ("Côte d’Ivoire" AS ?name) WHERE {}', encoding="utf-8")

    done = run("query", path, "--graph", built, "--format", "csv", PYTHONIOENCODING="ascii")

    assert (done.returncode, done.stdout) == (0, "name\nCôte d’Ivoire\n")


def test_every_command_has_help_in_the_list() -> None:
    shown = parser().format_help()

    assert all(re.search(rf"^    {name} +\w", shown, re.MULTILINE) for name in COMMANDS)
