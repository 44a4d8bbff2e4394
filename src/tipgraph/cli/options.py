"""What the commands' options have in common."""

from __future__ import annotations

import argparse
from collections.abc import Callable
from pathlib import Path
from typing import TypeAlias

Commands: TypeAlias = "argparse._SubParsersAction[argparse.ArgumentParser]"

GRAPH = Path("output")
_GRAPH_KINDS = "a .nq or .ttl file, or the folder of a build (default: output)"


def add_command(
    commands: Commands, name: str, summary: str, description: str, epilog: str, run: Callable[[argparse.Namespace], int]
) -> argparse.ArgumentParser:
    """A command's parser, with help that keeps the lines of its examples."""
    command = commands.add_parser(
        name,
        help=summary,
        description=description,
        epilog=epilog,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    command.set_defaults(run=run)
    return command


def add_graph(command: argparse.ArgumentParser) -> None:
    """The option that names the graph to ask."""
    command.add_argument("--graph", metavar="G", type=Path, default=GRAPH, help=_GRAPH_KINDS)


def add_graphs(command: argparse.ArgumentParser) -> None:
    """The arguments that name graphs to be taken together."""
    command.add_argument("graphs", metavar="GRAPH", nargs="*", type=Path, default=[GRAPH], help=_GRAPH_KINDS)
