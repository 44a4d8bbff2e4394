"""The explorer as a folder for any static host, for a memory stick, or for a server to send file by file."""

from __future__ import annotations

import re
from collections.abc import Iterator
from pathlib import Path

import pyoxigraph as ox

from tipgraph.explorer.core import core
from tipgraph.explorer.page import index_html, page_files
from tipgraph.explorer.questions import Answers
from tipgraph.explorer.report import findings
from tipgraph.explorer.scripts import script
from tipgraph.explorer.slices import slices
from tipgraph.output import replaced
from tipgraph.store import open_graph

_TITLE = "Trafficking in persons: what country reports state"
#: What the top of a site may hold; a folder with anything else is not ours to replace.
_HOLDS = ("index.html", "explorer.js", "explorer.css", "licences.txt", "data")

#: Loaded when somebody looks at the validation: it grows with the graph, and no other view needs it.
_FINDINGS = "data/findings.js"


def write_site(graph_path: Path, folder: Path) -> None:
    """Write the explorer of a graph into a folder, whole or not at all; the same graph gives the same bytes.

    Raises:
        GraphError: the path holds no graph.
        OutputError: the page was not built, or the folder cannot be written to.
    """
    page_files()  # a page that is missing is told at once, and not after the graph was read
    graph = open_graph(graph_path)
    with replaced(folder, _HOLDS) as draft:
        (draft / "data").mkdir()
        for name, content in site_files(graph, findings(graph_path)):
            (draft / name).write_bytes(content)


def site_files(graph: ox.Store, found: list[dict[str, object]] | None = None) -> Iterator[tuple[str, bytes]]:
    """The files of the explorer of a graph, each with its name, as a server sends them.

    Args:
        graph: the graph to show.
        found: what a check of it found, as ``report.findings`` gives it; None where nobody has checked it.

    Raises:
        OutputError: the page was not built.
    """
    yield from page_files().items()
    yield "index.html", index_html(_TITLE)
    answers = Answers(graph)
    numbers = {str(row["document"]): number for number, row in enumerate(answers.records("documents"))}
    first = core(answers, numbers, None if found is None else _FINDINGS)
    if found is not None:
        yield _FINDINGS, script("self.tipgraphFindings", found)
    files: dict[str, str] = {}
    for country, content in slices(answers, numbers):
        files[country] = f"data/{_file_name(country)}.js"
        yield files[country], script(f"self.tipgraphSlices[{_quoted(country)}]", content)
    first["slices"] = files
    yield "data/core.js", script("self.tipgraphSlices={};self.tipgraphCore", first)


def _file_name(country: str) -> str:
    """A country's code as part of a file's name on any system."""
    return re.sub(r"[^A-Za-z0-9-]", "-", country)


def _quoted(code: str) -> str:
    return '"' + re.sub(r'["\\<\n\r]', "", code) + '"'
