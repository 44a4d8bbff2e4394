"""The public door: what is there, documented, and loaded only when it is used."""

from __future__ import annotations

import subprocess
import sys

import pytest

import tipgraph

PUBLIC = ("build", "check", "load", "network", "query")
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
