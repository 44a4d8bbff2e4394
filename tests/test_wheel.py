"""The wheel: it carries the ontology, and works from any folder without the checkout."""

from __future__ import annotations

import os
import subprocess
import sys
import venv
import zipfile
from importlib.util import find_spec
from pathlib import Path

import pytest


@pytest.fixture(scope="module")
def wheel(root: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A wheel made of the checkout, without a network."""
    if find_spec("hatchling") is None:
        pytest.skip('hatchling is not installed; "make test" installs it')
    folder = tmp_path_factory.mktemp("wheel")
    program = "import sys; from hatchling.build import build_wheel; print(build_wheel(sys.argv[1]))"
    subprocess.run([sys.executable, "-c", program, folder], cwd=root, check=True, capture_output=True)
    (built,) = folder.glob("*.whl")
    return built


def test_it_carries_the_ontology_and_the_licence(wheel: Path, root: Path) -> None:
    names = set(zipfile.ZipFile(wheel).namelist())

    ontology = {f"tipgraph/{path.relative_to(root).as_posix()}" for path in (root / "ontology").rglob("*.*")}
    assert ontology <= names
    assert "tipgraph/py.typed" in names
    assert any(name.endswith("licenses/LICENSE") for name in names)
    assert not any(name.startswith(("tests", "seeds", "output")) for name in names)


def test_it_builds_the_seed_from_an_empty_folder(wheel: Path, root: Path, built: Path, tmp_path: Path) -> None:
    # The dependencies are those of this environment, so that nothing is downloaded; tipgraph is the wheel's.
    venv.create(tmp_path / "venv", with_pip=False)
    (packages,) = (tmp_path / "venv").rglob("site-packages")
    zipfile.ZipFile(wheel).extractall(packages)
    (packages / "dependencies.pth").write_text("\n".join(path for path in sys.path if path.endswith("site-packages")))
    python = tmp_path / "venv" / ("Scripts" if os.name == "nt" else "bin") / "python"
    empty = tmp_path / "empty"
    empty.mkdir()
    environment = {key: value for key, value in os.environ.items() if key != "PYTHONPATH"}

    where = subprocess.run(
        [python, "-c", "import tipgraph; print(tipgraph.__file__)"],
        cwd=empty,
        env=environment,
        capture_output=True,
        text=True,
        check=True,
    )
    done = subprocess.run(
        [python, "-m", "tipgraph", "build", root / "seeds", "-o", "output"],
        cwd=empty,
        env=environment,
        capture_output=True,
        text=True,
        check=False,
    )

    assert Path(where.stdout.strip()).is_relative_to(packages)
    assert (done.returncode, done.stdout) == (0, ""), done.stderr
    assert (empty / "output" / "graph.nq").read_bytes() == (built / "graph.nq").read_bytes()
