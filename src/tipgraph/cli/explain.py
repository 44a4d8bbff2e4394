"""``tipgraph explain``: the words that a claim rests on, in their sentence."""

from __future__ import annotations

import argparse
import sys
from typing import TYPE_CHECKING

from tipgraph.cli.console import show
from tipgraph.cli.options import Commands, add_command, add_graph

if TYPE_CHECKING:
    from tipgraph.explain import Explanation, Passage

_EXAMPLES = """\
examples:
  tipgraph explain 0e4d25                     the beginning of an id is enough, if no other claim begins so
  tipgraph explain https://w3id.org/tipgraph/claim/0e4d255036c01c21b158a7b4 --graph graph.ttl

The ids are in the column "claim" of the queries' answers.
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "explain",
        "show what a claim rests on",
        "Show a claim with the words that it rests on in their sentence, the document, and the rule.",
        _EXAMPLES,
        run,
    )
    command.add_argument("claim", metavar="CLAIM", help="the claim's id, IRI, or the beginning of the id")
    add_graph(command)


def run(options: argparse.Namespace) -> int:
    """Look the claim up, and print what is known of it."""
    from tipgraph.explain import explain  # here and not above: only who asks needs to load the stores
    from tipgraph.store import open_graph

    found = explain(open_graph(options.graph), options.claim)
    show("\n".join(_lines(found)))
    return 0


def _lines(found: Explanation) -> list[str]:
    title = f' "{found.title}"' if found.title else ""
    return [
        f"{'claim':<20}{found.claim}",
        f"{'kind':<20}{found.kind}",
        *(f"  {name:<18}{value}" for name, value in found.values),
        f"{'document':<20}{found.document} ({found.country} {found.year}){title}",
        f"{'rule':<20}{found.rule}",
        *(f"{f'at {passage.start}-{passage.end}':<20}{_quoted(passage)}" for passage in found.passages),
    ]


def _quoted(passage: Passage) -> str:
    """A sentence with the quote in it marked: bold on a terminal, else between >> and <<."""
    start, end = ("\033[1m", "\033[0m") if sys.stdout.isatty() else (">>", "<<")
    return f"{passage.before}{start}{passage.quote}{end}{passage.after}"
