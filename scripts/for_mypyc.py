"""Sources as mypyc makes the most of them, and what it breaks on.

Two things are altered in a copy of the sources, which change nothing of what they do and keep every line where it
stands. mypyc makes a plain variable in C of a constant only where it is declared final, and looks up any other by its
name at each use; and it leaves the constructors of dataclasses to the interpreter unless they are written out.
"""

from __future__ import annotations

import ast
import re
from collections import Counter
from collections.abc import Iterator
from pathlib import Path
from typing import NamedTuple

_CONSTANT = re.compile(r"_?[A-Z][A-Z0-9_]*$")


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
        elif isinstance(node, ast.keyword) and node.arg == "default_factory" and isinstance(node.value, ast.Lambda):
            yield node.value.lineno, "a lambda as default_factory does not get through the constructor; a name does"
