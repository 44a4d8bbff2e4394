"""The house stands: a file imports only from lower floors, or from its own package without going in circles.

Imports that only the type checker sees, and those inside functions, count like all others: a dependency is one whenever
it is loaded.
"""

from __future__ import annotations

import ast
from functools import cache
from graphlib import CycleError, TopologicalSorter
from pathlib import Path

import pytest

SOURCE = Path(__file__).parents[1] / "src" / "tipgraph"

#: From the ground up. Files of one floor do not know each other.
FLOORS: tuple[tuple[str, ...], ...] = (
    ("errors", "model"),
    ("names", "ontology", "output"),
    ("paragraphs",),
    ("folding",),
    ("lexicon",),
    ("documents",),
    ("reading",),
    ("grammar",),
    ("extract", "identity"),
    ("rdf",),
    ("shapes",),
    ("store",),
    ("graphs",),
    ("checks", "compare", "differences", "evaluate", "explain", "roster", "routes"),
    ("manifest",),
    ("explorer", "export"),
    ("endpoint", "loading"),
    ("pipeline",),
    ("__init__",),
    ("cli",),
    ("__main__",),
)
FLOOR_OF = {name: number for number, names in enumerate(FLOORS) for name in names}
MODULES = sorted(path.relative_to(SOURCE).with_suffix("").as_posix() for path in SOURCE.rglob("*.py"))


def top(module: str) -> str:
    """The file or folder directly under src/tipgraph that a module belongs to."""
    return module.split("/")[0]


@cache
def imports(module: str) -> frozenset[str]:
    """The modules of tipgraph that a module imports."""
    found: set[str] = set()
    for node in ast.walk(ast.parse((SOURCE / f"{module}.py").read_text(encoding="utf-8"))):
        if isinstance(node, ast.Import):
            found |= {module_named(alias.name) for alias in node.names if alias.name.split(".")[0] == "tipgraph"}
        elif isinstance(node, ast.ImportFrom) and (node.module or "").split(".")[0] == "tipgraph":
            assert node.level == 0, f"{module}: imports are written in full"
            for alias in node.names:
                found.add(module_named(f"{node.module}.{alias.name}"))
    return frozenset(found - {module})


def module_named(name: str) -> str:
    """The module that an imported name is, or is defined in."""
    parts = name.split(".")[1:]
    while parts:
        path = "/".join(parts)
        for module in (path, f"{path}/__init__"):
            if module in MODULES:
                return module
        parts = parts[:-1]
    return "__init__"


def allowed(module: str, imported: str) -> bool:
    """Whether the floors let a module import another."""
    if top(module) == top(imported):
        return True
    return FLOOR_OF[top(imported)] < FLOOR_OF[top(module)]


def only_version(module: str) -> bool:
    """Whether all that a module takes from the package itself is its version."""
    taken = {
        alias.name
        for node in ast.walk(ast.parse((SOURCE / f"{module}.py").read_text(encoding="utf-8")))
        if isinstance(node, ast.ImportFrom) and node.module == "tipgraph"
        for alias in node.names
        if module_named(f"tipgraph.{alias.name}") == "__init__"
    }
    return taken <= {"__version__"}


def test_every_file_has_its_floor() -> None:
    assert {top(module) for module in MODULES} == set(FLOOR_OF)


@pytest.mark.parametrize("module", MODULES)
def test_a_file_imports_only_from_lower_floors(module: str) -> None:
    wrong = {other for other in imports(module) if not allowed(module, other)}
    # The version is a literal that the build writes into the graph; it must not be written in two places.
    if wrong == {"__init__"} and only_version(module):
        wrong = set()

    assert wrong == set()


@pytest.mark.parametrize("package", sorted({top(m) for m in MODULES if "/" in m}))
def test_within_a_package_no_imports_go_in_circles(package: str) -> None:
    inside = {module: {o for o in imports(module) if top(o) == package} for module in MODULES if top(module) == package}
    # What the rest of tipgraph takes from a package comes through its __init__; the package itself never goes that way.
    for module, others in inside.items():
        assert module.endswith("__init__") or f"{package}/__init__" not in others, module

    try:
        TopologicalSorter(inside).prepare()
    except CycleError as circle:
        pytest.fail(f"a circle: {circle.args[1]}")


@pytest.mark.parametrize("folder", sorted({str(path.parent) for path in map(Path, MODULES) if path.parent.name}))
def test_rooms_of_a_folder_do_not_lean_on_each_other_in_circles(folder: str) -> None:
    def room(module: str) -> str:
        return module.removeprefix(f"{folder}/").split("/")[0]

    inside = [module for module in MODULES if module.startswith(f"{folder}/")]
    leans: dict[str, set[str]] = {}
    for module in inside:
        others = {room(other) for other in imports(module) if other.startswith(f"{folder}/")}
        leans.setdefault(room(module), set()).update(others - {room(module)})
    leans.pop("__init__", None)

    try:
        TopologicalSorter(leans).prepare()
    except CycleError as circle:
        pytest.fail(f"a circle: {circle.args[1]}")


def test_the_test_sees_what_it_looks_for() -> None:
    assert "rdf/__init__" in imports("pipeline")
    assert not allowed("model", "lexicon")
    assert not allowed("routes", "explain")
    assert allowed("pipeline", "model")
    assert module_named("tipgraph.rdf.claims.Claim") == "rdf/claims"
