"""The command line: parse, one call, print. Data goes to stdout, talk to stderr.

Each command is a file with ``add_to(commands)``, which describes its options, and ``run(options) -> int``, which gives
the exit status: 0 fine, 1 the graph does not conform, 2 a fault or wrong use, 3 built but some documents failed.
"""

from __future__ import annotations

import argparse
import sys
from collections.abc import Sequence
from typing import Any, NoReturn

from tipgraph import __version__
from tipgraph.cli import (
    bodies,
    build,
    check,
    compare,
    diff,
    evaluate,
    explain,
    export,
    load,
    query,
    read,
    routes,
    serve,
)
from tipgraph.cli.console import prepare_streams, say, silence_stdout
from tipgraph.errors import TipgraphError, UsageError

FAULT = 2
#: What a shell reports for a program that a signal ended: 128 and the signal's number.
INTERRUPTED, BROKEN_PIPE = 130, 141

_EXAMPLES = """\
examples:
  tipgraph build seeds -o output          documents in, a validated graph out
  tipgraph query flows                    who is trafficked from where to where, in output/
  tipgraph query tiers --format csv       a table for other programs
  tipgraph explain CLAIM                  the sentence that a claim rests on
  tipgraph routes --graphml routes.graphml
  tipgraph check output --fail-on warning

"tipgraph COMMAND --help" tells more about each.
"""


class _Parser(argparse.ArgumentParser):
    """A parser whose faults are tipgraph's, so that each is told in one line."""

    def error(self, message: str) -> NoReturn:
        """Raise what is wrong with the command line."""
        raise UsageError(self.prog, message, f'what "{self.prog} --help" shows')

    def parse_known_args(self, args: Any = None, namespace: Any = None) -> tuple[Any, list[str]]:
        """Parse, and refuse what is left over here: the command that was given it says so, and not the program."""
        options, left = super().parse_known_args(args, namespace)
        if left:
            self.error(f"unrecognized arguments: {' '.join(left)}")
        return options, left


def parser() -> argparse.ArgumentParser:
    """The parser of the whole command line."""
    top = _Parser(
        prog="tipgraph",
        description="Builds a knowledge graph of what country narratives on human trafficking state, and reads it.",
        epilog=_EXAMPLES,
        formatter_class=argparse.RawDescriptionHelpFormatter,
    )
    top.add_argument("--version", action="version", version=f"tipgraph {__version__}")
    commands = top.add_subparsers(title="commands", metavar="COMMAND", required=True, dest="command")
    for command in (build, read, check, query, explain, routes, evaluate, compare, bodies, export, load, serve, diff):
        command.add_to(commands)
    return top


def main(arguments: Sequence[str] | None = None) -> int:
    """Run the command that the arguments name and give its exit status; faults are told in one line each."""
    prepare_streams()
    try:
        options = parser().parse_args(arguments)
        status: int = options.run(options)
        sys.stdout.flush()
    except TipgraphError as fault:
        for line in (str(fault), *getattr(fault, "__notes__", ())):
            say(f"error: {line}")
        return FAULT
    except KeyboardInterrupt:
        say("error: interrupted")
        return INTERRUPTED
    except BrokenPipeError:  # whoever read our output has seen enough
        silence_stdout()
        return BROKEN_PIPE
    except OSError as fault:
        silence_stdout()
        say(f"error: {fault.filename or 'standard output'}: {fault.strerror}; wanted a place that can be written to")
        return FAULT
    return status
