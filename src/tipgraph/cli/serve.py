"""``tipgraph serve``: the graph as a read-only SPARQL endpoint with a page for every IRI."""

from __future__ import annotations

import argparse

from tipgraph.cli.console import say
from tipgraph.cli.options import Commands, add_command, add_graph
from tipgraph.errors import UsageError

_EXAMPLES = """\
/sparql   the SPARQL 1.1 Protocol, by GET and POST; its description without a query
/         the explorer, where it was built   /editor   an editor with examples   /health   whether it answers
/place/BLR, /document/ID, /claim/ID ...    every IRI of the graph, as HTML, or .ttl, .jsonld, .nt

A query beyond its time is cut off (504), an answer beyond its rows ends with the header X-Cut-At-Rows. Each request is
a line of JSON on stderr. SIGINT and SIGTERM stop the server.

examples:
  tipgraph serve                              output/ on http://127.0.0.1:7878/
  tipgraph serve --graph graph.nq --port 0 --timeout-s 5 --max-rows 1000
  curl -H 'Accept: text/csv' --data-urlencode query@ontology/queries/flows.rq http://127.0.0.1:7878/sparql
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "serve",
        "serve a graph by SPARQL",
        "Serve a graph, read-only, as a SPARQL endpoint and as linked data.",
        _EXAMPLES,
        run,
    )
    add_graph(command)
    command.add_argument("--host", default="127.0.0.1", help="the address to listen on (default: %(default)s)")
    command.add_argument("--port", type=int, default=7878, help="the port, 0 for a free one (default: %(default)s)")
    command.add_argument(
        "--timeout-s", metavar="S", type=float, default=30.0, help="for a query (default: %(default)g)"
    )
    command.add_argument(
        "--max-rows", metavar="N", type=int, default=100_000, help="of an answer (default: %(default)s)"
    )
    command.add_argument(
        "--max-memory-mib", metavar="N", type=int, default=2048, help="of a query (default: %(default)s)"
    )
    command.add_argument("--workers", metavar="N", type=int, default=2, help="queries at a time (default: %(default)s)")
    command.add_argument(
        "--cors", metavar="ORIGIN", action="append", default=[], help="may ask from a browser; * for all"
    )
    command.add_argument("--allow-service", action="store_true", help="let queries call other endpoints")


def run(options: argparse.Namespace) -> int:
    """Serve until told to stop."""
    try:
        from tipgraph.endpoint.application import Settings  # here and not above: these are an extra
        from tipgraph.endpoint.server import serve
    except ModuleNotFoundError as fault:
        raise UsageError("serve", f"{fault.name} is not installed", 'pip install "tipgraph[serve]"') from fault
    from tipgraph.endpoint.limits import Limits

    for name in ("timeout_s", "max_rows", "max_memory_mib", "workers"):
        if getattr(options, name) <= 0:
            raise UsageError("--" + name.replace("_", "-"), f"{getattr(options, name)} is too little", "more than 0")
    limits = Limits(
        timeout_s=options.timeout_s,
        max_rows=options.max_rows,
        max_memory_mib=options.max_memory_mib,
        workers=options.workers,
    )
    settings = Settings(limits, "", tuple(options.cors), options.allow_service)
    serve(
        options.graph,
        settings,
        options.host,
        options.port,
        lambda address: say(f"serving {options.graph} on {address}"),
    )
    return 0
