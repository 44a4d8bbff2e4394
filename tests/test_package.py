"""The public door: what is there, documented, and loaded only when it is used."""

from __future__ import annotations

import ast
import re
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest

import tipgraph

PUBLIC = ("bodies", "build", "check", "load", "network", "query")
_IMPORTED_AS = {"markdown_it_py": "markdown_it"}
HEAVY = ("rdflib", "pyshacl", "networkx", "pyoxigraph")


def test_all_is_what_is_there() -> None:
    assert sorted(tipgraph.__all__) == dir(tipgraph) == sorted(["__version__", *PUBLIC])


@pytest.mark.parametrize("name", PUBLIC)
def test_each_function_is_documented_with_an_example(name: str) -> None:
    function = getattr(tipgraph, name)

    assert ">>> " in function.__doc__


def test_the_import_loads_no_library() -> None:
    program = f"import sys, tipgraph; print([name for name in {HEAVY!r} if name in sys.modules])"

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "[]\n"


def test_the_functions_stay_functions_when_their_modules_are_loaded_first() -> None:
    program = (
        "import tipgraph.pipeline, tipgraph.graphs, tipgraph.checks, tipgraph.routes, tipgraph.cli.build, tipgraph;"
        f"print(all(callable(getattr(tipgraph, name)) for name in {PUBLIC!r}))"
    )

    done = subprocess.run([sys.executable, "-c", program], capture_output=True, text=True, check=True)

    assert done.stdout == "True\n"


def test_another_name_is_an_attribute_error() -> None:
    with pytest.raises(AttributeError, match="no attribute 'serve'"):
        tipgraph.serve  # noqa: B018


def test_every_library_that_is_imported_is_a_declared_dependency(root: Path) -> None:
    nodes = [node for path in (root / "src").rglob("*.py") for node in ast.walk(ast.parse(path.read_text()))]
    named = {alias.name for node in nodes if isinstance(node, ast.Import) for alias in node.names}
    named |= {node.module for node in nodes if isinstance(node, ast.ImportFrom) and node.module}
    project = tomllib.loads((root / "pyproject.toml").read_text())["project"]
    declared, extras = _modules(project["dependencies"]), project["optional-dependencies"]
    optional = _modules([*extras["serve"], *extras["parquet"], *extras["routes"]])

    libraries = {name.split(".")[0] for name in named} - sys.stdlib_module_names - {"tipgraph"}

    assert libraries - optional == declared


def _modules(requirements: list[str]) -> set[str]:
    """The names by which requirements are imported."""
    names = {re.split(r"[<>=]", one)[0].replace("-", "_") for one in requirements}
    return {_IMPORTED_AS.get(name, name) for name in names}
