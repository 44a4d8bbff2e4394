"""What tests and the examples in docstrings share. There is this one conftest; see tests/README.md.

It stands above src/ and tests/ because both are tested: the examples in docstrings run, too.
"""

from __future__ import annotations

import os
from pathlib import Path

import pytest

ROOT = Path(__file__).parent


@pytest.fixture(scope="session")
def root() -> Path:
    """The checkout."""
    return ROOT


@pytest.fixture(scope="session")
def built(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A fresh build of the seeds. It is shared, so nobody may write into it."""
    from tipgraph import build

    folder = tmp_path_factory.mktemp("built")
    build([ROOT / "seeds"], folder / "output")
    return folder / "output"


@pytest.fixture(autouse=True)
def _environment(request: pytest.FixtureRequest, monkeypatch: pytest.MonkeyPatch) -> None:
    """Tests do not depend on how the terminal is set; examples run in a folder that has seeds/ and a built output/."""
    for name in ("COLUMNS", "NO_COLOR", "PYTHONHASHSEED", "SOURCE_DATE_EPOCH"):
        monkeypatch.delenv(name, raising=False)
    if isinstance(request.node, pytest.DoctestItem) and "tipgraph" in request.node.name.split(".")[0]:
        source = "".join(example.source for example in request.node.dtest.examples)
        if '"output"' in source or '"seeds"' in source:
            tmp_path: Path = request.getfixturevalue("tmp_path")
            os.symlink(request.getfixturevalue("built"), tmp_path / "output")
            os.symlink(ROOT / "seeds", tmp_path / "seeds")
            monkeypatch.chdir(tmp_path)
