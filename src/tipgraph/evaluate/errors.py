"""The errors of a comparison, each with its sentence: what a person reads to mend the rules."""

from __future__ import annotations

import json
import re
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path

from tipgraph.evaluate.gold import Gold
from tipgraph.evaluate.kinds import KINDS
from tipgraph.evaluate.tallies import MISSED, Slip, Tally
from tipgraph.model import Fact, Organization, Span
from tipgraph.output import write_file
from tipgraph.reading.sentences import sentences_of


@dataclass(frozen=True, slots=True)
class Error:
    """One error. `quote` are the words of the fact or the label, `sentence` the sentence around them.

    `rule` is empty for what was missed: no rule did it. All are empty where the labels do not say where.
    """

    document: str
    kind: str
    sign: str
    what: str
    quote: str
    sentence: str
    rule: str


def errors_of(gold: Gold, tallies: Iterable[Tally], text: str) -> Iterator[Error]:
    """The errors of one document, kind by kind.

    Args:
        tallies: of each kind, in the order of `KINDS`.
        text: the document's; empty where it is missing.
    """
    quotes = {id(label.fact): label.quote for label in gold.labels}
    for kind, tally in zip(KINDS, tallies, strict=True):
        for slip in tally.slips:
            span = _place(slip, quotes, text)
            yield Error(
                document=gold.id,
                kind=kind.name,
                sign=slip.sign,
                what=slip.what,
                quote=text[span.start : span.end] if span else quotes.get(id(slip.fact), ""),
                sentence=_sentence(text, span) if span else "",
                rule=slip.fact.rule if slip.fact else "",
            )


def write_errors(errors: Iterable[Error], path: Path) -> None:
    """Write errors as JSON Lines where the file's name ends in ``.jsonl``, else as text to read.

    Raises:
        OutputError: the file cannot be written.
    """
    if path.suffix == ".jsonl":
        text = "".join(json.dumps(asdict(one), ensure_ascii=False) + "\n" for one in errors)
    else:
        text = "".join(_told(errors))
    write_file(path, text.encode())


def _told(errors: Iterable[Error]) -> Iterator[str]:
    document = ""
    for one in errors:
        if one.document != document:
            document = one.document
            yield f"\n# {document}\n"
        yield f"\n{one.kind}: {one.sign}: {one.what}{f' ({one.rule})' if one.rule else ''}\n"
        if one.sentence:
            yield f"    {' '.join(one.sentence.split())}\n"


def _place(slip: Slip, quotes: dict[int, str], text: str) -> Span | None:
    """Where the words of an error stand in the text; None where nobody knows."""
    if slip.fact is None:
        return None
    if slip.sign != MISSED and slip.fact.evidence.end:
        return slip.fact.evidence
    return _found(quotes.get(id(slip.fact), "") or _name(slip.fact), text)


def _name(fact: Fact) -> str:
    return fact.name if isinstance(fact, Organization) else ""


def _found(quote: str, text: str) -> Span | None:
    """Where a quote stands, whatever the spaces between its words."""
    if not quote:
        return None
    found = re.search(r"\s+".join(map(re.escape, quote.split())), text)
    return Span(found.start(), found.end()) if found else None


def _sentence(text: str, span: Span) -> str:
    """The sentences that a span touches."""
    # A sentence is no longer than its paragraph; a whole report need not be cut to find one.
    begin = text.rfind("\n\n", 0, span.start) + 1
    close = text.find("\n\n", span.end)
    inside = sentences_of(text, begin, len(text) if close < 0 else close)
    touched = [(start, end) for start, end in inside if start < span.end and end > span.start]
    first = min([span.start, *(start for start, _ in touched)])
    last = max([span.end, *(end for _, end in touched)])
    return text[first:last]
