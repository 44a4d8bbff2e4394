"""``tipgraph diff``: what one graph states and another does not."""

from __future__ import annotations

import argparse
from dataclasses import asdict
from pathlib import Path
from typing import TYPE_CHECKING

from tipgraph.cli.console import say, show_csv, show_json, show_table
from tipgraph.cli.options import Commands, add_command

if TYPE_CHECKING:
    from tipgraph.differences import Difference

DIFFER = 1
_COLUMNS = ("in", "document", "kind", "says", "quote", "claim")
_EXAMPLES = """\
A claim that was read otherwise is one in A only and one in B only, with the same words.

examples:
  tipgraph diff old/ output/
  tipgraph diff old/graph.nq output/ --format csv > changes.csv

exit status: 0 both state the same; 1 they do not; 2 a fault
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "diff",
        "compare what two graphs state",
        "List, claim by claim, what one graph states and another does not.",
        _EXAMPLES,
        run,
    )
    for name in "AB":
        command.add_argument(name.lower(), metavar=name, type=Path, help="a .nq or .ttl file, or the folder of a build")
    command.add_argument("--format", choices=("table", "csv", "json"), default="table", help="default: %(default)s")


def run(options: argparse.Namespace) -> int:
    """Compare, and print what differs."""
    from tipgraph.differences import differences  # here and not above: only who compares needs to load the stores

    found = differences(options.a, options.b)
    if options.format == "json":
        show_json([{**asdict(one), "graph": _name(one)} for one in found])
    elif options.format == "csv":
        show_csv(_COLUMNS, map(_row, found))
    elif found:
        show_table(_COLUMNS, map(_row, found))
    only = [sum(one.graph == number for one in found) for number in (1, 2)]
    say(f"{only[0]:,} claims in {options.a} only, {only[1]:,} in {options.b} only")
    return DIFFER if found else 0


def _name(one: Difference) -> str:
    return "AB"[one.graph - 1]


def _row(one: Difference) -> tuple[str, ...]:
    says = "; ".join(f"{name} {value}" for name, value in one.says)
    return _name(one), one.document, one.kind, says, one.quote, one.claim
