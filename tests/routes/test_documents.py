"""docs/routes.md and notebooks/routes.ipynb: every analysis is described, and all that they show runs."""

from __future__ import annotations

import json
import os
import re
import shlex
import subprocess
import sys
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from tipgraph import build
from tipgraph.cli import main

ROOT = Path(__file__).parents[2]
GUIDE = (ROOT / "docs" / "routes.md").read_text(encoding="utf-8")
NOTEBOOK = ROOT / "notebooks" / "routes.ipynb"
LIST = ROOT.parent / "shared" / "peers" / "goist-edges.csv"
COMMANDS = re.findall(r"^tipgraph routes.*", GUIDE, re.M)

#: Runs a notebook as it stands, with the path of an edge list put into its cell of parameters.
RUN = """
import sys, nbformat
from nbclient import NotebookClient
notebook = nbformat.read(sys.argv[1], as_version=4)
cell = next(cell for cell in notebook.cells if "parameters" in cell.metadata.get("tags", ()))
if sys.argv[2]:
    cell.source += f"\\nEDGES = {sys.argv[2]!r}"
NotebookClient(notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": sys.argv[3]}}).execute()
print(nbformat.writes(notebook))
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with a built graph in output/, as the guide's commands take it."""
    folder = tmp_path_factory.mktemp("guide")
    build([ROOT / "tests" / "routes" / "narratives.jsonl", ROOT / "seeds"], folder / "output")
    return folder


def test_every_analysis_is_described(capsys: pytest.CaptureFixture[str]) -> None:
    with pytest.raises(SystemExit):
        main(["routes", "--help"])
    listed = re.findall(r"^    ([a-z]+)  ", capsys.readouterr().out, re.M)

    assert set(re.findall(r"^### (\w+)", GUIDE, re.M)) | {"plot"} == set(listed)
    assert len(listed) == 17


@pytest.mark.parametrize("command", COMMANDS)
def test_the_guides_commands_run(command: str, folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    if " plot " in command and find_spec("matplotlib") is None:
        pytest.skip('matplotlib is not installed; "make test" installs it')
    monkeypatch.chdir(folder)

    assert main(shlex.split(command)[1:]) == 0


def test_the_guides_python_runs(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    for name in ("pandas", "scipy", "igraph"):
        pytest.importorskip(name, reason=f'"make test" installs {name}')
    (block,) = re.findall(r"```python\n(.*?)```", GUIDE, re.S)
    monkeypatch.chdir(folder)
    names: dict[str, Any] = {}

    exec(block, names)

    assert len(names["table"]) == names["graph"].ecount() == names["weights"].nnz > 0


def test_the_notebook_is_kept_without_outputs() -> None:
    cells = json.loads(NOTEBOOK.read_text(encoding="utf-8"))["cells"]

    assert all(not cell["outputs"] and cell["execution_count"] is None for cell in cells if cell["cell_type"] == "code")


@pytest.mark.parametrize("edges", [None, LIST], ids=["without", "with a list"])
def test_the_notebook_runs(edges: Path | None, tmp_path: Path) -> None:
    for name in ("nbclient", "ipykernel", "pandas", "matplotlib", "scipy"):
        if find_spec(name) is None:
            pytest.skip(f'{name} is not installed; "make test" installs it')
    if edges and not edges.is_file():
        pytest.skip("the edge list is not beside this checkout")
    # Nothing is left in anybody's home.
    homes = {
        name: str(tmp_path / name)
        for name in ("IPYTHONDIR", "JUPYTER_CONFIG_DIR", "JUPYTER_DATA_DIR", "JUPYTER_RUNTIME_DIR")
    }

    done = subprocess.run(
        [sys.executable, "-c", RUN, NOTEBOOK, str(edges or ""), NOTEBOOK.parent],
        env={**os.environ, **homes},
        capture_output=True,
        text=True,
        check=False,
    )

    assert done.returncode == 0, done.stderr[-3000:]
    told = json.dumps(json.loads(done.stdout)["cells"])
    assert told.count('"image/png": "') == (6 if edges else 4)
    assert ("automatic labels of Goist et al., directions unreliable: 199 places" in told) == bool(edges)
