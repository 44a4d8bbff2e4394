"""``tipgraph check``: what is amiss in a graph, the gravest first."""

from __future__ import annotations

import argparse
from typing import TYPE_CHECKING

import tipgraph
from tipgraph.cli.console import say, show, show_json
from tipgraph.cli.options import Commands, add_command, add_graphs

if TYPE_CHECKING:
    from tipgraph.shapes import Result

DOES_NOT_CONFORM = 1
SEVERITIES = ("violation", "warning", "info")

_EXAMPLES = """\
A violation is a fault of the graph; a warning, something that a good graph has; an info, something that would be nice.

examples:
  tipgraph check                              the graph in output/
  tipgraph check output/parts/*.nq --fail-on warning
  tipgraph check graph.ttl --format json
  tipgraph check graph.ttl --format ttl > report.ttl
  tipgraph check output --reference           by pySHACL, which takes longer

exit status: 0 nothing as grave as --fail-on; 1 something; 2 a fault
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "check",
        "validate a graph",
        "Check a graph against the shapes (SHACL) and say what to do about each finding.",
        _EXAMPLES,
        run,
    )
    add_graphs(command)
    command.add_argument("--format", choices=("table", "json", "ttl"), default="table", help="default: %(default)s")
    command.add_argument(
        "--fail-on", choices=SEVERITIES, default="violation", help="what makes the exit status 1 (default: %(default)s)"
    )
    command.add_argument(
        "--reference",
        action="store_true",
        help="validate by pySHACL itself: the same findings, in ten times the time or more",
    )


def run(options: argparse.Namespace) -> int:
    """Check, and print the findings."""
    # Here and not above: pySHACL takes longer to load than the other commands take to run.
    from tipgraph import shapes, store

    found = tipgraph.check(store.open_graphs(options.graphs), reference=options.reference)
    counts = {one.name.lower(): sum(result.severity is one for result in found) for one in reversed(shapes.Severity)}
    conforms = shapes.conforms(found, shapes.Severity[options.fail_on.upper()])
    if options.format == "ttl":
        show(shapes.report_graph(found).serialize(format="turtle"))
    elif options.format == "json":
        show_json({"conforms": conforms, "counts": counts, "results": [_plain(result) for result in found]})
    else:
        for group in shapes.group(found):
            show(f"{group.severity.name} {group.shape}: {group.count:,}")
            show(f"  {group.message}\n  e.g. {group.sample.words}\n")
    say(", ".join(f"{severity}: {number:,}" for severity, number in counts.items()))
    return 0 if conforms else DOES_NOT_CONFORM


def _plain(result: Result) -> dict[str, object]:
    """A result as JSON can say it."""
    return {
        "severity": result.severity.name.lower(),
        "shape": result.shape,
        "message": result.message,
        "focus": str(result.focus),
        "path": result.path,
        "value": None if result.value is None else str(result.value),
        "component": result.component,
        "document": result.document,
        "start": result.start,
        "end": result.end,
        "quote": result.quote,
    }
