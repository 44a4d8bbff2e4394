"""``tipgraph load``: the graph into another triple store, over HTTP."""

from __future__ import annotations

import argparse
import os
from collections.abc import Iterator

from tipgraph.cli.console import say
from tipgraph.cli.options import Commands, add_command, add_graph
from tipgraph.errors import UsageError
from tipgraph.names import BASE, Names

_EXAMPLES = """\
URL is where the store takes data by the Graph Store Protocol, or updates: .../store (Oxigraph), .../data (Fuseki),
.../sparql-graph-crud-auth (Virtuoso), .../rdf-graphs/service (GraphDB), .../sparql (Blazegraph). Others: --protocol and
--query-url. User and password are taken from TIPGRAPH_USER and TIPGRAPH_PASSWORD.

Each document's named graph takes the place of what it was there. For a first load of millions of triples, a store's own
bulk loader is faster: docs/loading.md.

examples:
  tipgraph load http://localhost:7878/store
  tipgraph load http://localhost:7878/store --changed           what has changed since the last load
  tipgraph load http://localhost:7878/store --drop 000_76768671c2d6a0f2
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "load",
        "load a graph into another store",
        "Load a graph into another triple store, whole or only what has changed.",
        _EXAMPLES,
        run,
    )
    command.add_argument("url", metavar="URL", help="where the store takes data or updates")
    add_graph(command)
    command.add_argument("--changed", action="store_true", help="load only what has changed, and drop what is no more")
    command.add_argument(
        "--drop", metavar="DOCUMENT", action="append", default=[], help="drop a document, load nothing"
    )
    command.add_argument("--protocol", choices=("gsp", "update"), default="", help="how the store takes data")
    command.add_argument("--query-url", metavar="URL", default="", help="where the store takes queries")
    command.add_argument("--base", metavar="IRI", default=BASE, help="under which the graphs are named")


def run(options: argparse.Namespace) -> int:
    """Load or drop, and say what was done."""
    from tipgraph.loading import Client, Remote, addresses_of, drop, load  # only who loads needs to import these
    from tipgraph.store import open_graph

    user, password = os.environ.get("TIPGRAPH_USER", ""), os.environ.get("TIPGRAPH_PASSWORD", "")
    if password and not user:
        raise UsageError("TIPGRAPH_USER", "is not set, and TIPGRAPH_PASSWORD is", "both or neither")
    remote = Remote(addresses_of(options.url, options.protocol, options.query_url), Client(user, password))
    names = Names(options.base)
    if options.drop:
        for document in options.drop:
            say(f"{document}: {drop(document, remote, names):,} triples dropped")
        return 0
    done = load(open_graph(options.graph), remote, names, only_changed=options.changed, progress=_watched)
    say(
        f"{options.url}: {done.sent:,} graphs loaded, {done.same:,} the same as before, {done.dropped:,} dropped; "
        f"{done.triples:,} triples, and the counts agree"
    )
    return 0


def _watched(names: list[str]) -> Iterator[str]:
    """The graphs one by one, with a progress bar on a terminal."""
    from tqdm import tqdm

    yield from tqdm(names, unit="graph", disable=None, leave=False)
