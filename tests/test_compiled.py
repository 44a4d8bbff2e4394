"""What reads texts gives the same facts compiled ("make compiled") as it does from its source."""

from __future__ import annotations

import ast
import subprocess
import sys
from importlib import import_module
from pathlib import Path
from types import ModuleType

import pytest

ROOT = Path(__file__).parents[1]
PYTHON = ROOT / ".venv-compiled" / "bin" / "python"
SHARED = ROOT.parent / "shared" / "corpus"
#: Prints where a room is read from, then every fact of some inputs in the order in which they are read.
FACTS = """
import sys
from pathlib import Path

from tipgraph.documents import read_documents
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

print(sys.modules[read.__module__].__file__)
lexicon = load_lexicon()
for one in read_documents([Path(given) for given in sys.argv[1:]]):
    for fact in facts_of(one, lexicon) if isinstance(one, Document) else ():
        print(one.id, fact)
"""


@pytest.fixture
def hook(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that compiles."""
    pytest.importorskip("hatchling", reason='hatchling is not installed; "make test" installs it')
    monkeypatch.syspath_prepend(ROOT / "scripts")
    return import_module("compile_hook")


@pytest.fixture
def for_mypyc(monkeypatch: pytest.MonkeyPatch) -> ModuleType:
    """The script that makes sources ready for the compiler."""
    monkeypatch.syspath_prepend(ROOT / "scripts")
    return import_module("for_mypyc")


def facts(python: str, inputs: list[Path], *options: str) -> tuple[str, list[str]]:
    """Where the sentences' room is read from, and the facts that a Python's tipgraph reads."""
    command = [python, *options, "-c", FACTS, *map(str, inputs)]
    where, *found = subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()
    return where, found


def is_of_this_checkout(hook: ModuleType) -> bool:
    """Whether the sources that were compiled are those of today."""
    (compiled,) = PYTHON.parents[1].glob("lib/python*/site-packages/tipgraph")
    package = ROOT / "src" / "tipgraph"
    sources = [path.relative_to(package) for path in hook.sources_in(package)]
    return sources == [path.relative_to(compiled) for path in hook.sources_in(compiled)] and all(
        (package / one).read_bytes() == (compiled / one).read_bytes() for one in sources
    )


@pytest.mark.parametrize("folder", [ROOT / "seeds", SHARED], ids=["seeds", "corpora"])
def test_the_facts_are_the_same(hook: ModuleType, folder: Path) -> None:
    if not (PYTHON.parents[1] / "installed").exists():
        pytest.skip('nothing is compiled; "make compiled" does it')
    if not is_of_this_checkout(hook):
        pytest.skip('what is compiled is not this source; "make compiled" compiles it again')
    inputs = sorted(folder.glob("**/*.jsonl")) if folder == SHARED else [folder]
    if not inputs:
        pytest.skip("there are no corpora beside the checkout")

    source, expected = facts(sys.executable, inputs)
    library, found = facts(str(PYTHON), inputs, "-I")

    assert source.endswith(".py")
    assert library.endswith((".so", ".pyd"))
    assert expected
    assert found == expected


def test_no_source_has_what_the_compiler_breaks_on(hook: ModuleType, for_mypyc: ModuleType) -> None:
    sources = hook.sources_in(ROOT / "src" / "tipgraph")

    assert len(sources) > 200
    for path in sources:
        assert [*for_mypyc.unfit(ast.parse(path.read_text(encoding="utf-8")))] == [], path


def test_the_copy_that_is_compiled_keeps_every_line_where_it_stands(hook: ModuleType, for_mypyc: ModuleType) -> None:
    texts = {path: path.read_text(encoding="utf-8") for path in hook.sources_in(ROOT / "src" / "tipgraph")}

    ready = for_mypyc.ready(texts)

    for path, text in texts.items():
        assert ready[path].count("\n") == text.count("\n"), path


def test_constants_are_final_and_constructors_written_out(for_mypyc: ModuleType) -> None:
    source = '''"""Some words."""

from __future__ import annotations

from dataclasses import dataclass, field

OF, MANY = "of", 2
_WORDS: frozenset[str] = frozenset({OF})
LAST = 1


@dataclass(frozen=True, slots=True)
class Word:
    """A word."""

    text: str
    tags: list[str] = field(default_factory=list)
    kept: int | None = field(default=None, init=False, repr=False)

    def __post_init__(self) -> None:
        """Nothing."""


@dataclass(slots=True)
class Name(Word):
    """A name."""

    of: str = ""
'''
    (text,) = for_mypyc.ready({Path("words.py"): source}).values()

    assert "from __future__ import annotations; from typing import Final\n" in text
    assert 'OF, MANY = "of", 2\n_WORDS: Final[frozenset[str]] = frozenset({OF})\nLAST: Final = 1\n' in text
    assert "@dataclass(unsafe_hash=True, slots=True)" in text
    assert (
        "    def __init__(self, text: str, tags: list[str] | None = None) -> None: self.text = text; "
        "self.tags = [] if tags is None else tags; self.kept = None; self.__post_init__()\n"
    ) in text
    assert "def __init__(self, text: str, tags: list[str] | None = None, of: str = '') -> None:" in text
