#!/usr/bin/env python3
"""Find rules that no text needs: conditions of the grammar which may say no everywhere, and no fact changes.

    python scripts/idle_rules.py                           all conditions (a quarter of an hour)
    python scripts/idle_rules.py tipgraph.grammar.money    those of one room
    python scripts/idle_rules.py --corpus CORPUS.jsonl ... documents to read beside the sentences of the tests

A condition is a function of the grammar, or of what gives the facts, that returns a bool. It is forced to say no, and
the texts in which it had said yes are read again. What is listed should go, or get the row of a test that fails without
it. Each line tells the condition, in how many texts it says yes, and how many of them need it:

    never    it says yes in no text
    idle     no text needs it
    once     one text needs it, which is told: is it a rule, or that sentence?
"""

from __future__ import annotations

import argparse
import ast
import inspect
import pkgutil
import sys
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, field
from importlib import import_module
from pathlib import Path
from types import CodeType, FrameType, FunctionType, ModuleType
from typing import Any

import pytest

from tipgraph.documents import read_documents
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Fact
from tipgraph.reading import Reading

ROOT = Path(__file__).resolve().parent.parent
TESTS = ROOT / "tests" / "extract"
ROOMS = ("tipgraph.grammar", "tipgraph.extract")
#: So many texts that need it are enough to keep a condition.
ENOUGH = 2


def _no(*_: object, **__: object) -> bool:
    return False


@dataclass(slots=True)
class Condition:
    """A function that says yes or no, and the texts (by number) in which it said yes at least once."""

    function: FunctionType
    yes: list[int] = field(default_factory=list)

    @property
    def name(self) -> str:
        """Its module and name."""
        return f"{self.function.__module__}.{self.function.__name__}"


def modules_in(rooms: Iterable[str]) -> Iterator[ModuleType]:
    """The modules of some packages; a module that is none stands for itself."""
    for room in rooms:
        found = import_module(room)
        yield found
        for each in pkgutil.walk_packages(getattr(found, "__path__", ()), f"{room}."):
            yield import_module(each.name)


def conditions_in(modules: Iterable[ModuleType]) -> Iterator[Condition]:
    """The functions of some modules that return a bool; those that are cached are asked once a word and left out."""
    for module in modules:
        for node in ast.parse(inspect.getsource(module)).body:
            if isinstance(node, ast.FunctionDef) and isinstance(node.returns, ast.Name) and node.returns.id == "bool":
                function = getattr(module, node.name)
                if isinstance(function, FunctionType):
                    yield Condition(function)


class Reader:
    """Reads texts, and reads them again with a condition that says no."""

    def __init__(self, texts: Sequence[Document]) -> None:
        self.texts = texts
        self._lexicon = load_lexicon()
        self._caches = [
            value.cache_clear
            for module in modules_in(ROOMS)
            for value in vars(module).values()
            if hasattr(value, "cache_clear")
        ]
        self._facts: dict[int, list[Fact] | None] = {}

    def record(self, conditions: Sequence[Condition]) -> None:
        """Read all texts, and note in which of them each condition says yes."""
        known: dict[CodeType, Condition] = {one.function.__code__: one for one in conditions}
        for number in range(len(self.texts)):
            said: set[CodeType] = set()

            def note(frame: FrameType, event: str, value: Any, said: set[CodeType] = said) -> None:
                if event == "return" and value is True and frame.f_code in known:
                    said.add(frame.f_code)

            sys.setprofile(note)
            try:
                self._facts[number] = self._read(number)
            finally:
                sys.setprofile(None)
            for code in said:
                known[code].yes.append(number)

    def needing(self, condition: Condition) -> list[int]:
        """The first texts, at most `ENOUGH`, in which other facts are read where the condition says no."""
        found: list[int] = []
        code, condition.function.__code__ = condition.function.__code__, _no.__code__
        try:
            for number in sorted(condition.yes, key=lambda one: len(self.texts[one].text)):
                if self._read(number) != self._facts[number]:
                    found.append(number)
                    if len(found) == ENOUGH:
                        break
        finally:
            condition.function.__code__ = code
        return found

    def _read(self, number: int) -> list[Fact] | None:
        for clear in self._caches:
            clear()
        try:
            return list(facts_of(self.texts[number], self._lexicon))
        except (AssertionError, IndexError, RecursionError, ValueError):
            return None  # the condition kept it from a fault


def texts_of_tests(tests: Path = TESTS) -> list[Document]:
    """What the tests of extraction read, gathered by running them."""
    seen: dict[Document, None] = {}
    made = Reading.__init__

    def recording(reading: Reading, document: Document, *parts: Any) -> None:
        seen.setdefault(document)
        made(reading, document, *parts)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Reading, "__init__", recording)
        pytest.main(["-q", "--no-header", "--no-summary", "-p", "no:cacheprovider", str(tests)])
    return list(seen)


def judged(condition: Condition, reader: Reader) -> str:
    """The line that tells what is amiss with a condition; empty where two texts or more need it."""
    if not condition.yes:
        return f"never  {condition.name}"
    needing = reader.needing(condition)
    if len(needing) == ENOUGH:
        return ""
    word = "once " if needing else "idle "
    text = " ".join(reader.texts[needing[0]].text.split())[-100:] if needing else ""
    return f"{word}  {condition.name}: yes in {len(condition.yes)}{(needing and f', needed in: {text}') or ''}"


def main() -> int:
    """Print what is amiss, a condition a line."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("rooms", nargs="*", default=ROOMS, metavar="MODULE", help="default: %(default)s")
    parser.add_argument("--corpus", type=Path, nargs="*", default=[], help="inputs of tipgraph build")
    options = parser.parse_args()
    texts = [one for one in read_documents(options.corpus) if isinstance(one, Document)]
    reader = Reader([*texts_of_tests(), *texts])
    conditions = list(conditions_in(modules_in(options.rooms)))
    reader.record(conditions)
    print(f"{len(conditions)} conditions, {len(reader.texts)} texts", flush=True)
    for condition in conditions:
        if line := judged(condition, reader):
            print(line, flush=True)
    return 0


if __name__ == "__main__":
    sys.exit(main())
