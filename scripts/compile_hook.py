"""The compiled wheel: the rooms that read texts as machine code, made by mypyc. ``make compiled`` asks for it.

Hatchling runs this hook whenever it builds a wheel; it does nothing unless TIPGRAPH_COMPILE is 1. The sources go into
the wheel as they are, and beside each compiled one lies an extension module, which Python takes first. So whoever reads
a traceback finds the same lines.

What is compiled is a copy of the sources, altered in two ways that change nothing of what they do and keep every line
where it stands. mypyc makes a plain variable in C of a constant only where it is declared final, and looks up any other
by its name at each use; and it leaves the constructors of dataclasses to the interpreter unless they are written out.
"""

from __future__ import annotations

import ast
import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import Any, NamedTuple

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

#: What is compiled, below src/tipgraph. The facts and the documents (model/) stay as they are: others keep, copy and
#: print them, and there are few of them. The files that only gather names (__init__.py) gain nothing.
ROOMS = ("extract", "folding.py", "grammar", "lexicon", "reading")
GROUP = "tipgraph"
_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]*$")
_FLAGS = {"debug_level": "0", "group_name": GROUP, "multi_file": True, "opt_level": "2"}
_SETUP = """\
from mypyc.build import mypycify
from setuptools import setup

setup(name={group!r}, package_dir={{"": "src"}}, packages=[], ext_modules=mypycify({arguments!r}, **{flags!r}))
"""


class CompileHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the extension modules into the wheel where they are asked for."""

    def dependencies(self) -> list[str]:
        """What the build needs besides hatchling."""
        return ["mypy[mypyc]>=2.4"] if _is_asked_for() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and add what came of it to the wheel, which is now one for this Python and this machine."""
        if version != "standard" or not _is_asked_for():
            return
        self._folder = tempfile.TemporaryDirectory(
            prefix="tipgraph-"
        )  # removed with this hook, after the wheel is made
        work = Path(self._folder.name)
        shutil.copytree(Path(self.root) / "src", work / "src")
        for module in compile_in(work):
            build_data["force_include"][str(module)] = str(module.relative_to(work / "src"))
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _is_asked_for() -> bool:
    return os.environ.get("TIPGRAPH_COMPILE") == "1"


def compile_in(work: Path) -> list[Path]:
    """Compile the rooms of a copy of the sources, ``work/src``; the extension modules that came of it."""
    sources = sources_in(work / "src" / "tipgraph")
    for path, text in ready({path: path.read_text(encoding="utf-8") for path in sources}).items():
        path.write_text(text, encoding="utf-8")
    # What a type that is not installed here would be is no matter of the compiler.
    (work / "mypy.ini").write_text(
        "[mypy]\nexplicit_package_bases = True\nmypy_path = src\nignore_missing_imports = True\n"
    )
    arguments = ["--config-file=mypy.ini", *(str(path.relative_to(work)) for path in sources)]
    (work / "setup.py").write_text(_SETUP.format(group=GROUP, arguments=arguments, flags=_FLAGS))
    command = [sys.executable, "setup.py", "--quiet", "build_ext", "--inplace"]
    done = subprocess.run(command, cwd=work, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the rooms do not compile:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return sorted(path for path in (work / "src").rglob("*") if path.suffix in (".so", ".pyd"))


def _environment() -> dict[str, str]:
    """Variables for the compiler: what is no module's front door is seen in the library alone, and so is faster."""
    if os.name == "nt":
        return dict(os.environ)
    return os.environ | {"CFLAGS": f"{os.environ.get('CFLAGS', '')} -fvisibility=hidden".strip()}


def sources_in(package: Path) -> list[Path]:
    """The files that are compiled."""
    found = (
        path
        for room in ROOMS
        for path in ([package / room] if room.endswith(".py") else (package / room).rglob("*.py"))
    )
    return sorted(path for path in found if path.name != "__init__.py")


def ready(texts: dict[Path, str]) -> dict[Path, str]:
    """The sources as mypyc makes the most of them: constants declared final, constructors written out.

    >>> print(*ready({Path("a.py"): "from __future__ import annotations\\n\\nWORD = 'of'\\n"}).values())
    from __future__ import annotations; from typing import Final
    <BLANKLINE>
    WORD: Final = 'of'
    <BLANKLINE>
    """
    trees = {path: ast.parse(text) for path, text in texts.items()}
    classes = _Classes(trees)
    return {path: _edited(text, [*_finals(trees[path]), *classes.constructors(path)]) for path, text in texts.items()}


class _Edit(NamedTuple):
    """Text for a stretch of a line, counted in bytes of UTF-8 as ast counts; for a whole line where `end` is -1."""

    line: int
    start: int
    end: int
    text: str


def _edited(text: str, edits: list[_Edit]) -> str:
    lines = text.split("\n")
    for line, start, end, new in sorted(edits, reverse=True):
        old = lines[line - 1].encode()
        if end >= 0:
            lines[line - 1] = (old[:start] + new.encode() + old[end:]).decode()
        elif old.strip():  # the one place where a line more is needed
            lines.insert(line - 1, new)
        else:
            lines[line - 1] = new
    future = "from __future__ import annotations"
    return "\n".join(lines).replace(f"{future}\n", f"{future}; from typing import Final\n", 1)


def _finals(tree: ast.Module) -> Iterator[_Edit]:
    """The constants of a module, each declared final; none that is given a value twice."""
    names = (node for node in ast.walk(tree) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store))
    once = {name for name, times in Counter(node.id for node in names).items() if times == 1 and _CONSTANT.match(name)}
    for node in tree.body:
        if isinstance(node, ast.Assign) and isinstance(name := node.targets[0], ast.Name) and len(node.targets) == 1:
            if name.id in once:
                yield _Edit(name.end_lineno or 0, name.end_col_offset or 0, name.end_col_offset or 0, ": Final")
        elif isinstance(node, ast.AnnAssign) and isinstance(name := node.target, ast.Name) and node.value is not None:
            kind = node.annotation
            if name.id in once and kind.lineno == kind.end_lineno:
                declared = f"Final[{ast.unparse(kind)}]"
                yield _Edit(kind.lineno, kind.col_offset, kind.end_col_offset or 0, declared)


class _Field(NamedTuple):
    """A field of a dataclass: what the constructor takes, and what it sets the field to."""

    name: str
    parameter: str
    value: str


class _Classes:
    """The dataclasses of all sources."""

    def __init__(self, trees: dict[Path, ast.Module]) -> None:
        self._trees = trees
        self._by_name = {
            (path, node.name): node
            for path, tree in trees.items()
            for node in tree.body
            if isinstance(node, ast.ClassDef)
        }

    def constructors(self, path: Path) -> Iterator[_Edit]:
        """The constructor of each dataclass of a source, as one line behind its fields.

        One that inherits from a class of another source keeps its own. A frozen class cannot be given its fields in a
        constructor of its own, so it is only hashed as a frozen one is.
        """
        for node in self._trees[path].body:
            if not isinstance(node, ast.ClassDef) or (options := _options(node)) is None:
                continue
            line = self._family(path, node)
            own = [one for one in node.body if isinstance(one, ast.AnnAssign)]
            if line is None or not own or any(_is_method(part, "__init__") for one in line for part in one.body):
                continue
            fields = list({field.name: field for one in line for field in _fields(one)}.values())
            parameters = [
                "self",
                *(["*"] if "kw_only" in options else []),
                *(f.parameter for f in fields if f.parameter),
            ]
            body = [f"self.{field.name} = {field.value}" for field in fields if field.value]
            body += ["self.__post_init__()"] * any(
                _is_method(part, "__post_init__") for one in line for part in one.body
            )
            text = f"    def __init__({', '.join(parameters)}) -> None: {'; '.join(body)}"
            yield _Edit((own[-1].end_lineno or 0) + 1, 0, -1, text)
            if (frozen := options.get("frozen")) is not None:
                yield _Edit(frozen.lineno, frozen.col_offset, frozen.col_offset + len("frozen"), "unsafe_hash")

    def _family(self, path: Path, node: ast.ClassDef) -> list[ast.ClassDef] | None:
        """A dataclass behind those that it inherits from; None where one of them is not of this source."""
        line: list[ast.ClassDef] = []
        for base in node.bases:
            above = self._by_name.get((path, base.id)) if isinstance(base, ast.Name) else None
            family = self._family(path, above) if above is not None else None
            if family is None:
                return None
            line += family
        return [*line, node]


def _options(node: ast.ClassDef) -> dict[str, ast.keyword] | None:
    """The options with which a class is made a dataclass; None where it is none."""
    for made in node.decorator_list:
        name = made.func if isinstance(made, ast.Call) else made
        if isinstance(name, ast.Name) and name.id == "dataclass":
            return {one.arg or "": one for one in made.keywords} if isinstance(made, ast.Call) else {}
    return None


def _is_method(part: ast.stmt, name: str) -> bool:
    return isinstance(part, ast.FunctionDef) and part.name == name


def _fields(node: ast.ClassDef) -> Iterator[_Field]:
    for part in node.body:
        if not isinstance(part, ast.AnnAssign) or not isinstance(part.target, ast.Name):
            continue
        name, kind = part.target.id, ast.unparse(part.annotation)
        if not (
            isinstance(part.value, ast.Call) and isinstance(part.value.func, ast.Name) and part.value.func.id == "field"
        ):
            yield _Field(name, f"{name}: {kind}" + (f" = {ast.unparse(part.value)}" if part.value else ""), name)
            continue
        told = {one.arg: ast.unparse(one.value) for one in part.value.keywords}
        default, made = told.get("default", ""), told.get("default_factory", "")
        made = {"dict": "{}", "list": "[]"}.get(made, f"{made}()" if made else "")
        if told.get("init") == "False":
            yield _Field(name, "", made or default)
        elif made:
            yield _Field(name, f"{name}: {kind} | None = None", f"{made} if {name} is None else {name}")
        else:
            yield _Field(name, f"{name}: {kind}" + (f" = {default}" if default else ""), name)


def unfit(tree: ast.Module) -> Iterator[tuple[int, str]]:
    """What mypyc breaks on, or makes slower than it is, by its line. All else is found by compiling."""
    for node in ast.walk(tree):
        if isinstance(node, ast.Compare):
            for op, place in zip(node.ops, node.comparators, strict=True):
                starred = isinstance(place, ast.Tuple) and any(isinstance(one, ast.Starred) for one in place.elts)
                if starred and isinstance(op, ast.In | ast.NotIn):
                    yield (
                        place.lineno,
                        '"in (*some, other)" breaks it, and makes a tuple each time; a constant does not',
                    )
        elif isinstance(node, ast.Name) and node.id == "cached_property":
            yield node.lineno, "it works out a cached_property at each use; a field that is None at first is kept"
