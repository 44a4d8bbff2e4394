"""``tipgraph export``: the graph in the formats of other tools."""

from __future__ import annotations

import argparse
from pathlib import Path

from tipgraph.cli.console import say
from tipgraph.cli.options import Commands, add_command, add_graph

_EXAMPLES = """\
examples:
  tipgraph export --format sqlite -o tip.db           datasette tip.db
  tipgraph export --format csv -o tables/             a table for each named query, with datapackage.json
  tipgraph export --format gexf -o routes.gexf --graph output
  tipgraph export --format site -o site/              the explorer's page, where "make web" has built it
  tipgraph export --format cypher -o tip.cypher       cypher-shell -f tip.cypher

An output is written whole or not at all, and the same graph gives the same output. HDT: docs/formats.md tells why not.
"""
_FORMATS = (
    "turtle",
    "trig",
    "nquads",
    "ntriples",
    "rdfxml",
    "jsonld",
    "csv",
    "parquet",
    "sqlite",
    "graphml",
    "gexf",
    "neo4j-csv",
    "cypher",
    "site",
)


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "export",
        "write a graph in another format",
        "Write a graph in the format of another tool.",
        _EXAMPLES,
        run,
    )
    add_graph(command)
    command.add_argument("--format", choices=_FORMATS, required=True, metavar="F", help=", ".join(_FORMATS))
    command.add_argument("-o", "--output", metavar="OUT", type=Path, required=True, help="the file or folder to write")


def run(options: argparse.Namespace) -> int:
    """Export, and say where to."""
    if options.format == "site":
        from tipgraph.explorer import write_site

        write_site(options.graph, options.output)
        say(f"{options.output}: the explorer; open index.html in a browser")
        return 0
    from tipgraph.export import FORMATS, export  # here and not above: only who exports needs to load the writers

    export(options.graph, options.format, options.output)
    say(f"{options.output}: {FORMATS[options.format].gives}")
    return 0
