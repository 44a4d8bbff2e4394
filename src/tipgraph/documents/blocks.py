"""A page or a report as a reader sees it before it is cut into countries: blocks of text, one below the other."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass

from tipgraph.documents.about import About
from tipgraph.documents.outcome import LeftOut

#: The level of a line that only looks like a heading: a paragraph all in bold letters.
BOLD = 7


@dataclass(frozen=True, slots=True)
class Block:
    """A paragraph, a heading or an item of a list.

    `level` is that of a heading, 1 the highest, and 0 for what is none; `place` tells where in the file it stands
    ("page 143"), empty where there are no pages.
    """

    text: str
    level: int = 0
    place: str = ""
    item: bool = False


@dataclass(frozen=True, slots=True)
class Page:
    """What a reader found in one file. `strong` and `weak` tell of all its countries (see `about`)."""

    format: str
    blocks: tuple[Block, ...]
    strong: tuple[About, ...] = ()
    weak: tuple[About, ...] = ()
    left_out: tuple[LeftOut, ...] = ()
    notes: tuple[str, ...] = ()


def text_of(blocks: Iterable[Block]) -> str:
    """The text of some blocks: a blank line between paragraphs, none between the items of a list."""
    parts: list[str] = []
    last: Block | None = None
    for block in blocks:
        if last is not None:
            parts.append("\n" if block.item and last.item else "\n\n")
        parts.append(block.text)
        last = block
    return "".join(parts)
