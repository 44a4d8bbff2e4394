"""``tipgraph query``: the answer to a named query, or to one in a file, as a table, CSV or JSON."""

from __future__ import annotations

import argparse
from pathlib import Path

import tipgraph
from tipgraph import ontology
from tipgraph.cli.console import show_csv, show_json, show_table
from tipgraph.cli.labels import labelled
from tipgraph.cli.options import Commands, add_command, add_graph
from tipgraph.errors import QueryError, TipgraphError

_EXAMPLES = """\
examples:
  tipgraph query flows                        in output/
  tipgraph query tiers --graph graph.ttl --format csv > tiers.csv
  tipgraph query my-question.rq --format json

A table shows labels beside the codes; CSV and JSON give the codes alone.
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "query",
        "ask a graph",
        "Ask a graph one of the named queries, or one of your own in SPARQL 1.1.",
        f"named queries:\n{_questions()}\n{_EXAMPLES}",
        run,
    )
    command.add_argument("query", metavar="NAME|FILE", help="a named query, or a file with one (.rq, .sparql)")
    add_graph(command)
    command.add_argument("--format", choices=("table", "csv", "json"), default="table", help="default: %(default)s")


def run(options: argparse.Namespace) -> int:
    """Ask, and print the answer."""
    from tipgraph.store import open_graph  # here and not above: only who asks needs to load the stores

    graph = open_graph(options.graph)
    try:
        table = tipgraph.query(graph, _text_of(options.query))
    except QueryError as fault:
        # The store knows a query's text and not the file that it came from.
        where = options.query if fault.where == "query" else fault.where
        raise QueryError(where, fault.found, fault.wanted) from fault
    if options.format == "json":
        show_json(list(table.records()))
    elif options.format == "csv":
        show_csv(table.columns, table.rows)
    else:
        show_table(table.columns, labelled(table, graph))
    return 0


def _text_of(name_or_file: str) -> str:
    """What to ask: the text of a file, else the name as it is."""
    path = Path(name_or_file)
    if name_or_file in ontology.query_files() or not (path.suffix in (".rq", ".sparql") or path.is_file()):
        return name_or_file
    try:
        return path.read_text(encoding="utf-8") or " "
    except OSError as fault:
        raise QueryError(path, f"cannot be read ({fault.strerror})", "a file with a query in SPARQL 1.1") from fault
    except UnicodeDecodeError as fault:
        raise QueryError(path, "not UTF-8", "a file with a query in SPARQL 1.1") from fault


def _questions() -> str:
    """The named queries, each with its question, for the help."""
    try:
        files = ontology.query_files()
        firsts = {
            name: path.read_text(encoding="utf-8").partition("\n")[0].lstrip("# ") for name, path in files.items()
        }
    except (TipgraphError, OSError):  # a broken installation is told by the command, not by its help
        return ""
    return "".join(f"  {name:<16}{question}\n" for name, question in firsts.items()).replace("%", "%%")
