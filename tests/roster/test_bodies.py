"""The bodies of a graph, what is doubtful about them, and the way from a doubt to a build that obeys the decision."""

from __future__ import annotations

import csv
import hashlib
import io
import json
from pathlib import Path

import pytest

import tipgraph
from tipgraph.cli import main
from tipgraph.errors import InputError
from tipgraph.roster.doubts import ROW
from tipgraph.roster.likeness import likeness

TEXTS = {
    ("nga-2008", "NGA", 2008): "The Ministry of Labour and Productivity met. The Ministry of Interior paid. "
    "The Nigeria Police Force arrested nine men. The Harbour Watch Unit (HWU) raided a boat.",
    ("nga-2012", "NGA", 2012): "The Interior Ministry paid. The Ministry of Labor met. The Nigerian Police Force "
    "arrested nine men. The Ministry of Public Health paid. The Harbor Wach Unit raided a boat.",
    ("nga-2016", "NGA", 2016): "The Police Force arrested nine men. The Ministry of Health paid. The Ministry of "
    "Justice met. "
    "IOM and the UN Office on Drugs and Crime paid.",
    ("gha-2016", "GHA", 2016): "The Ministry of the Interior paid. UNODC and the International Organization for "
    "Migration (IOM) paid.",
}  # fmt: skip


def corpus(folder: Path) -> Path:
    """A file of invented documents."""
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / "corpus.jsonl"
    lines = (
        json.dumps({"id": id, "country": country, "year": year, "title": country, "text": text})
        for (id, country, year), text in TEXTS.items()
    )
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


@pytest.fixture(scope="module")
def graph(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A build of them; nobody may write into it."""
    folder = tmp_path_factory.mktemp("bodies")
    assert tipgraph.build([corpus(folder)], folder / "output").conforms
    return folder / "output"


def doubts(graph: Path, *decided: Path) -> list[tuple[str, str, str, bool]]:
    found = tipgraph.bodies(graph, decided or None).doubts
    return [(one.country, one.name, one.same_as, one.merged) for one in found]


def test_a_body_has_one_entity_in_all_years_and_under_all_its_names(graph: Path) -> None:
    listed = {(body.country, body.label): body for body in tipgraph.bodies(graph).bodies}

    interior = listed["NGA", "Ministry of Interior"]
    assert interior.iri == "https://w3id.org/tipgraph/organization/NGA/interior-ministry"
    assert interior.named == (("Interior Ministry", ("nga-2012",)), ("Ministry of Interior", ("nga-2008",)))
    assert (interior.kinds, interior.documents, interior.years) == (
        ("government",),
        ("nga-2008", "nga-2012"),
        (2008, 2012),
    )
    assert listed["GHA", "Ministry of Interior"].iri.endswith("/GHA/interior-ministry")
    assert listed["NGA", "Harbor Watch Unit"].aliases == ("HWU",)


def test_an_international_body_is_one_in_all_countries(graph: Path) -> None:
    listed = {body.label: body for body in tipgraph.bodies(graph).bodies if not body.country}

    assert sorted(listed) == ["International Organization for Migration", "United Nations Office on Drugs and Crime"]
    assert all(body.documents == ("gha-2016", "nga-2016") for body in listed.values())
    assert listed["United Nations Office on Drugs and Crime"].names == ("UN Office on Drugs and Crime", "UNODC")


def test_every_document_gives_a_body_the_same_label(graph: Path) -> None:
    table = tipgraph.query(
        graph,
        "PREFIX org: <http://www.w3.org/ns/org#> PREFIX skos: <http://www.w3.org/2004/02/skos/core#> "
        "SELECT ?body (COUNT(DISTINCT ?label) AS ?labels) { ?body a org:Organization ; skos:prefLabel ?label } "
        "GROUP BY ?body",
    )

    assert len(table.rows) == 11
    assert {labels for _, labels in table.rows} == {1}


def test_what_is_doubtful_is_listed_with_its_reason(graph: Path) -> None:
    found = tipgraph.bodies(graph).doubts

    assert [(one.name, one.same_as, one.merged, one.reason) for one in found] == [
        ("Harbor Wach Unit", "Harbor Watch Unit", False, "names alike"),
        ("Ministry of Public Health", "Ministry of Health", True, "merged: another word for the field"),
        ("Nigeria Police Force", "Police Force", True, "merged: the country's name left out"),
        ("Nigerian Police Force", "Police Force", True, "merged: the country's name left out"),
        ("Ministry of Labor", "Ministry of Labor and Productivity", False, "one name is inside the other"),
    ]
    assert found[0].documents == ("nga-2012",)
    assert found[0].same_as_documents == ("nga-2008",)
    assert [one.score for one in found] == sorted((one.score for one in found), reverse=True)


LIKE = [
    ("NAPTIP", "national agency for prohibition of trafficking in persons", "initials"),
    ("MOI", "ministry of interior", "initials"),
    ("MOI", "ministry of justice", ""),
    ("ministry of labor", "ministry of labor and social affairs", "one name is inside the other"),
    ("police", "military police", "one name is inside the other"),
    ("police", "anti-trafficking police unit", ""),
    ("ministry of justice", "ministry of finance", ""),
    ("ministry of social affairs", "ministry of foreign affairs", ""),
    ("committee on begging", "committee against begging", "one name is inside the other"),
    ("harbor watch unit", "harbor wach unit", "names alike"),
    ("hope now", "casa luna", ""),
]


@pytest.mark.parametrize(("one", "other", "reason"), LIKE)
def test_two_names_are_alike_or_not(one: str, other: str, reason: str) -> None:
    found, turned = likeness(one, other), likeness(other, one)

    assert found == turned
    assert (found.reason if found is not None else "") == reason


def filled(text: str, *answers: str) -> str:
    """A table of doubts with the column of decisions filled in, row by row."""
    rows = list(csv.DictReader(io.StringIO(text)))
    written = io.StringIO()
    table = csv.DictWriter(written, ROW, lineterminator="\n")
    table.writeheader()
    table.writerows({**row, "decision": answer} for row, answer in zip(rows, answers, strict=True))
    return written.getvalue()


def test_what_a_person_fills_in_the_build_obeys_and_is_not_asked_again(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["bodies", "--graph", str(graph), "--doubtful", "--format", "csv"]) == 0
    out = capsys.readouterr().out
    assert out.splitlines()[0] == "country,name,same_as,decision,note,score,reason,documents,same_as_documents"
    decisions = tmp_path / "decided.csv"
    decisions.write_text(filled(out, "same", "different", "", "same", "same"), encoding="utf-8")
    output = tmp_path / "output"

    assert main(["build", str(corpus(tmp_path)), "-o", str(output), "--bodies", str(decisions)]) == 0

    labels = {body.label: body for body in tipgraph.bodies(output).bodies if body.country == "NGA"}
    assert {"Ministry of Health", "Ministry of Public Health", "Ministry of Labor and Productivity"} <= set(labels)
    assert "Ministry of Labor" not in labels
    assert labels["Harbor Watch Unit"].documents == ("nga-2008", "nga-2012")
    assert doubts(output) == [("NGA", "Nigeria Police Force", "Police Force", True)]
    hashed = hashlib.sha256(decisions.read_bytes()).hexdigest()
    manifest = json.loads((output / "manifest.json").read_text(encoding="utf-8"))
    assert manifest["bodies"] == [{"file": "decided.csv", "sha256": hashed}]


def test_decisions_beside_the_inputs_are_found_and_those_named_come_in_their_place(tmp_path: Path) -> None:
    path = corpus(tmp_path / "in")
    beside = path.with_name("bodies.csv")
    beside.write_text("country,name,same_as,decision\nNGA,Ministry of Labor,Labor Board,same\n", encoding="utf-8")
    other = tmp_path / "none.csv"
    other.write_text("country,name,same_as,decision\n", encoding="utf-8")

    found = tipgraph.build([path.parent], tmp_path / "found")
    named = tipgraph.build([path], tmp_path / "named", bodies=other)

    assert [one.file for one in found.bodies] == ["bodies.csv"]
    assert [one.file for one in found.inputs] == ["corpus.jsonl"]
    assert "Labor Board" in {body.label for body in tipgraph.bodies(tmp_path / "found").bodies}
    assert [one.file for one in named.bodies] == ["none.csv"]
    assert "Labor Board" not in {body.label for body in tipgraph.bodies(tmp_path / "named").bodies}


def test_a_build_over_an_earlier_one_replaces_its_decisions(tmp_path: Path) -> None:
    path = corpus(tmp_path / "in")
    decided = tmp_path / "decided.csv"
    decided.write_text("country,name,same_as,decision\nNGA,Ministry of Labor,Labor Board,same\n", encoding="utf-8")

    tipgraph.build([path], tmp_path / "output", bodies=decided)
    assert (tmp_path / "output" / "bodies.csv").is_file()
    tipgraph.build([path], tmp_path / "output")

    assert not (tmp_path / "output" / "bodies.csv").exists()


def test_wrong_decisions_are_a_fault_and_build_nothing(tmp_path: Path) -> None:
    decided = tmp_path / "decided.csv"
    decided.write_text("country,name,same_as,decision\nNGA,A Unit,B Unit,perhaps\n", encoding="utf-8")

    with pytest.raises(InputError, match="perhaps"):
        tipgraph.build([corpus(tmp_path)], tmp_path / "output", bodies=decided)

    assert not (tmp_path / "output").exists()


def test_the_command_lists_bodies_in_all_its_forms(graph: Path, capsys: pytest.CaptureFixture[str]) -> None:
    for form in ("table", "csv", "json"):
        assert main(["bodies", "--graph", str(graph), "--country", "GHA", "--format", form]) == 0
        out, err = capsys.readouterr()
        assert "Ministry of Interior" in out
        assert "NGA" not in out
        assert err == "tipgraph: 1 bodies, 0 pairs that may be one, 0 merges that may be wrong\n"


def test_the_command_tells_of_decided_pairs_no_more(
    graph: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    decided = tmp_path / "decided.csv"
    decided.write_text(
        "country,name,same_as,decision\nNGA,Harbor Watch Unit,harbor wach unit,different\n", encoding="utf-8"
    )
    main(["bodies", "--graph", str(graph), "--doubtful", "--format", "csv", "--bodies", str(decided)])

    out = capsys.readouterr().out
    assert "Wach" not in out
    assert "Ministry of Labor" in out


def test_a_country_is_given_by_code_or_name_and_an_unknown_one_is_a_fault(
    graph: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    listed = []
    for country in ("GHA", "Ghana"):
        assert main(["bodies", "--graph", str(graph), "--country", country, "--format", "csv"]) == 0
        listed.append(capsys.readouterr().out)

    assert listed[0] == listed[1] != ""
    assert main(["bodies", "--graph", str(graph), "--country", "Utopia"]) == 2
    assert '--country: the country "Utopia"' in capsys.readouterr().err


APART = {
    "mkd-2001": (
        "MKD",
        "The National Liberation Army recruited boys. La Strada and the Red Cross met. The OSCE Mission met.",
    ),
    "col-2001": ("COL", "The National Liberation Army (ELN) recruited boys."),
    "npl-2004": ("NPL", "Maoists abducted children. The Women's Aid League (WAL) met. WAL paid."),
    "ind-2004": ("IND", "Maoists abducted children. The Workers Assistance League (WAL) met. WAL paid."),
    "mda-2004": ("MDA", "La Strada and the Red Cross met. The OSCE Mission met. The Ministry of Interior met."),
    "cod-2010": ("COD", "MONUC left and MONUSCO came. The Ministry of Interior met."),
    "khm-2014": ("KHM", "UNIAP closed; UN-ACT opened. UNIFEM became UN Women."),
    "lao-2014": (
        "LAO",
        "The Ministry of Labor and the Ministry of Labor and Social Welfare met. The Ministry of Labor paid.",
    ),
}


def test_different_bodies_are_never_one(tmp_path: Path) -> None:
    """Of two countries, of one abbreviation, or one after the other."""
    lines = [
        json.dumps({"id": id, "country": country, "year": int(id[-4:]), "title": country, "text": text})
        for id, (country, text) in APART.items()
    ]
    (tmp_path / "corpus.jsonl").write_text("\n".join(lines), encoding="utf-8")
    tipgraph.build([tmp_path / "corpus.jsonl"], tmp_path / "output")
    found: dict[str, list[tuple[str, ...]]] = {}
    for body in tipgraph.bodies(tmp_path / "output").bodies:
        found.setdefault(body.label, []).append(body.documents)

    assert {label: len(bodies) for label, bodies in found.items() if len(bodies) > 1} == {
        "La Strada": 2,
        "Maoists": 2,
        "Ministry of Interior": 2,
        "National Liberation Army": 2,
        "OSCE Mission": 2,
        "Red Cross": 2,
    }
    assert all(len(documents) == 1 for bodies in found.values() for documents in bodies)
    for label in (
        "United Nations Organization Mission in the Democratic Republic of the Congo",
        "United Nations Organization Stabilization Mission in the Democratic Republic of the Congo",
        "United Nations Inter-Agency Project on Human Trafficking",
        "United Nations Action for Cooperation against Trafficking in Persons",
        "Ministry of Labor",
        "Ministry of Labor and Social Welfare",
        "Women's Aid League",
        "Workers Assistance League",
    ):
        assert label in found
