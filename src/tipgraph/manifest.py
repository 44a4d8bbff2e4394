"""What a build was made of and what it gave, as a value and as JSON. No clock: the same build gives the same bytes."""

from __future__ import annotations

import json
from collections.abc import Iterable
from dataclasses import asdict, dataclass
from pathlib import Path

from tipgraph.documents import Failure


@dataclass(frozen=True, slots=True, order=True)
class InputFile:
    """A file that a build read: its name below the input that was named, and the SHA-256 of its bytes."""

    file: str
    sha256: str


@dataclass(frozen=True, slots=True, order=True)
class BuiltDocument:
    """One document of the graph: its part's file, and how much it states."""

    id: str
    country: str
    year: int
    sha256: str
    part: str
    claims: int
    triples: int


@dataclass(frozen=True, slots=True)
class Manifest:
    """What a build was made of and what it gave.

    `versions` are tipgraph's and the hash of the ontology's files; `bodies` are the files of decisions that it obeyed;
    `claims` counts by kind, `findings` by severity;
    `triples` counts by graph: the documents' together, and each shared one.
    """

    base: str
    versions: dict[str, str]
    inputs: tuple[InputFile, ...]
    bodies: tuple[InputFile, ...]
    documents: tuple[BuiltDocument, ...]
    claims: dict[str, int]
    triples: dict[str, int]
    findings: dict[str, int]
    conforms: bool
    failures: tuple[Failure, ...]

    def to_json(self) -> str:
        """The manifest as JSON, readable and stable."""
        return json.dumps(asdict(self), ensure_ascii=False, indent=2) + "\n"


def name_below(where: str, roots: Iterable[Path]) -> str:
    """A file or line as it is called below the folder it was found in; the folders above differ between machines.

    >>> name_below("/home/ada/corpus/2003/belarus.txt", [Path("/home/ada/corpus")])
    '2003/belarus.txt'
    """
    for root in sorted(roots, key=lambda path: (-len(path.parts), path)):
        if Path(where).is_relative_to(root):
            return Path(where).relative_to(root).as_posix()
    return where
