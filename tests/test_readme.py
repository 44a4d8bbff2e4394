"""The README is true: its commands run and answer as it shows, its figures and its tree are those of this checkout."""

from __future__ import annotations

import json
import re
import shlex
import tomllib
from pathlib import Path

import pytest

import tipgraph
from tipgraph.cli import main, parser

ROOT = Path(__file__).parents[1]
README = (ROOT / "README.md").read_text(encoding="utf-8")


def blocks(language: str) -> list[str]:
    """The fenced blocks of a language."""
    return re.findall(rf"^```{language}\n(.*?)^```", README, re.MULTILINE | re.DOTALL)


SHOWN = [block.partition("\n") for block in blocks("console")]


@pytest.mark.parametrize(("command", "answer"), [(command, answer) for command, _, answer in SHOWN])
def test_a_command_answers_as_shown(
    built: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str], command: str, answer: str
) -> None:
    monkeypatch.chdir(built.parent)
    program, *arguments = shlex.split(command.removeprefix("$ "))
    assert program == ".venv/bin/tipgraph"

    assert main(arguments) == 0

    assert capsys.readouterr().out == answer


def test_the_two_commands_are_targets_of_make() -> None:
    makefile = (ROOT / "Makefile").read_text(encoding="utf-8")

    assert blocks("sh") == ["make\nmake test\n"]
    assert re.search(r"^output:", makefile, re.MULTILINE)
    assert re.search(r"^test:", makefile, re.MULTILINE)
    for target in re.findall(r"`make (\w+)`", README):
        assert re.search(rf"^{target}:", makefile, re.MULTILINE), target


def test_every_command_is_named() -> None:
    names = re.findall(r"^    (\w+) +\w", parser().format_help(), re.MULTILINE)

    assert "build" in names
    assert [name for name in names if f"tipgraph {name}" not in README] == []


def test_the_python_runs(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    (tmp_path / "seeds").symlink_to(ROOT / "seeds")
    monkeypatch.chdir(tmp_path)
    (code,) = blocks("python")
    found: dict[str, object] = {}

    exec(code, found)

    assert all(name in found for name in ("table", "routes", "graph", "worst"))


def test_the_figures_are_those_of_the_build(built: Path) -> None:
    manifest = json.loads((built / "manifest.json").read_text())
    words = next(tipgraph.query(built, "documents").records())["words"]
    triples, claims = manifest["triples"], sum(manifest["claims"].values())

    assert f"({words} words) gives {triples['documents']:,} triples for {claims} claims: " in README
    assert f"{triples['documents'] / claims:.0f} a claim" in README
    shared = triples["vocabulary"]
    assert f"{shared:,} triples." in README


def test_the_tree_is_that_of_the_checkout() -> None:
    (tree,) = blocks("text")
    above, below = tree.split("src/tipgraph/\n")
    shown = {line.split()[0] for line in below.splitlines()}
    there = {
        path.name + ("/" if path.is_dir() else "")
        for path in (ROOT / "src" / "tipgraph").iterdir()
        if not path.name.startswith(("_", "py.typed"))
    }

    assert shown == there
    assert all((ROOT / line.split()[0]).is_dir() for line in above.splitlines())


def test_every_dependency_has_its_reason() -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text(encoding="utf-8"))["project"]
    named = [re.split(r"[<>=\[ ]", one)[0] for one in project["dependencies"]]
    extras = [re.split(r"[<>=\[ ]", one)[0] for group in project["optional-dependencies"].values() for one in group]

    assert named
    for name in named:
        assert re.search(rf"^\| {name} \| \S.* \| \S.* \|$", README, re.MULTILINE), name
    for name in extras:
        assert name.removeprefix("types-") in README, name


def test_every_link_leads_somewhere() -> None:
    for target in re.findall(r"\]\((?!https?://)([^)#]+)\)", README):
        assert (ROOT / target).exists(), target
