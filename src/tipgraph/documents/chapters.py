"""A page or a report cut into its countries: one chapter each, and what belongs to none.

A chapter begins at a country's heading and goes on to the next one, or to a heading of the same rank that opens
something else (an appendix). What has a heading and no narrative under it, as in an index or a table of tiers, is none.
"""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace

from tipgraph.documents.blocks import BOLD, Block, text_of
from tipgraph.documents.headings import (
    CountryHeading,
    country_heading,
    country_named,
    is_section,
    strange_heading,
    tier_line,
)
from tipgraph.documents.outcome import LeftOut
from tipgraph.folding import fold
from tipgraph.lexicon import load_lexicon

#: A narrative of the reports has at least some 150 words, the shortest notes (special cases) some 40.
_LEAST_WORDS = 30
_NAME_WORDS = 7
_PARAGRAPH_WORDS = 12
_SENTENCE = re.compile(r"[a-z)][^.!?]{10,}[.!?;]|\w.{60,}", re.S)
#: What stands after the last country of a report.
_AFTER_COUNTRIES = re.compile(
    r"(?:appendix|appendices|annex|index|glossary|acronyms|acknowledg\w+|bibliography|endnotes"
    r"|relevant international conventions|country index|trafficking victims protection act\b"
    r"|minimum standards for the elimination|photo credits?|related documents|see also)",
    re.IGNORECASE,
)
_LEADER = re.compile(r".*(?:\.\s?){4,}\s*\d+\s*")


@dataclass(frozen=True, slots=True)
class Chapter:
    """One country's part of a file: its heading, None where the whole file is one country's, and its blocks."""

    heading: CountryHeading | None
    blocks: tuple[Block, ...]

    @property
    def text(self) -> str:
        """The text of the chapter, heading and all."""
        return text_of(self.blocks)

    @property
    def place(self) -> str:
        """Where in the file the chapter begins."""
        return self.blocks[0].place if self.blocks else ""


@dataclass(frozen=True, slots=True)
class Cut:
    """The chapters of a file, what is outside of them, and the blocks above the first."""

    chapters: tuple[Chapter, ...]
    left_out: tuple[LeftOut, ...]
    above: tuple[Block, ...]


def cut(blocks: Sequence[Block]) -> Cut:
    """The chapters of some blocks; one without a heading where no block is a country's heading."""
    marks = dict(_marks(blocks))
    if not marks:
        kept, after = _until_end(tuple(blocks), 0)
        return Cut((Chapter(None, kept),), tuple(_left_out("after the narrative", after)), ())
    starts = sorted(marks)
    left: list[LeftOut] = [*_left_out("before the first country", blocks[: starts[0]])]
    chapters: list[Chapter] = []
    for start, stop in zip(starts, [*starts[1:], len(blocks)], strict=True):
        heading, words = marks[start]
        kept, after = _until_end(tuple(blocks[start:stop]), blocks[start].level)
        if chapters and chapters[-1].heading and chapters[-1].heading.country == heading.country != "":
            # The heading again at the top of a column or page: the chapter goes on.
            chapters[-1] = replace(chapters[-1], blocks=chapters[-1].blocks + kept[words:])
        else:
            chapters.append(Chapter(heading, kept))
        left += _left_out("after the end of a country's narrative", after)
    full = tuple(chapter for chapter in chapters if is_narrative(chapter.blocks))
    empty = [block for chapter in chapters if chapter not in full for block in chapter.blocks]
    left += _left_out("a country's name with no narrative below it", empty)
    return Cut(full, tuple(left), tuple(blocks[: starts[0]]))


def is_narrative(blocks: Iterable[Block]) -> bool:
    """Whether some blocks hold sentences enough to be a country's narrative."""
    told = [block.text for block in blocks if _SENTENCE.search(block.text) and not _LEADER.fullmatch(block.text)]
    return sum(len(text.split()) for text in told) >= _LEAST_WORDS


def _marks(blocks: Sequence[Block]) -> Iterator[tuple[int, tuple[CountryHeading, int]]]:
    """The blocks at which chapters begin, with the heading and how many blocks it takes.

    Names with their tier are sure; that one of them is no country's that we know does not make its text a part of
    the one before. Where there is none of them, a name alone is taken as a heading, if it looks like
    one and the text below speaks of that country.
    """
    sure = list(_sure(blocks))
    yield from sure or _bare(blocks)


def _sure(blocks: Sequence[Block]) -> Iterator[tuple[int, tuple[CountryHeading, int]]]:
    for at, block in enumerate(blocks):
        heading = country_heading(block.text)
        if heading:
            yield at, (heading, 1)
        elif at + 1 < len(blocks) and len(block.text.split()) <= _NAME_WORDS:
            tier = tier_line(blocks[at + 1].text)
            country = country_named(block.text) if tier else ""
            if country:
                yield at, (CountryHeading(country, tier), 2)
        if not heading and strange_heading(block.text):
            yield at, (CountryHeading("", ""), 1)


def _bare(blocks: Sequence[Block]) -> Iterator[tuple[int, tuple[CountryHeading, int]]]:
    for at, block in enumerate(blocks[:-1]):
        if len(block.text.split()) > _NAME_WORDS or not (block.level or block.text.isupper()):
            continue
        country = country_named(block.text)
        if country and _speaks_of(country, blocks[at + 1 : at + 4]):
            yield at, (CountryHeading(country, ""), 1)


def _speaks_of(country: str, blocks: Sequence[Block]) -> bool:
    """Whether the first paragraph below a name is long enough for one and names no country more often than that one."""
    first = next((block.text for block in blocks if len(block.text.split()) >= _PARAGRAPH_WORDS), "")
    named = Counter(
        code
        for mention in load_lexicon().find(fold(first).text)
        for code in {sense.code for sense in mention.senses if sense.scheme == "places"}
    )
    return named[country] > 0 and named[country] == max(named.values())


def _until_end(blocks: tuple[Block, ...], level: int) -> tuple[tuple[Block, ...], tuple[Block, ...]]:
    """The blocks of a chapter up to the heading that opens something else, and the others."""
    for at, block in enumerate(blocks):
        if at and len(block.text) < 120 and (_is_appendix(block) or _opens_else(blocks, at, level)):
            return blocks[:at], blocks[at:]
    return blocks, ()


def _is_appendix(block: Block) -> bool:
    heading = block.level or block.text.isupper()
    return bool(heading and _AFTER_COUNTRIES.match(block.text.strip())) and not block.text.rstrip().endswith(".")


def _opens_else(blocks: tuple[Block, ...], at: int, level: int) -> bool:
    """Whether a heading of the chapter's own rank ends it: it is no part of a narrative, and none goes on below it."""
    block = blocks[at]
    if not (0 < block.level < BOLD and 0 < level < BOLD and block.level <= level):
        return False
    if country_heading(block.text) or tier_line(block.text) or is_section(block.text):
        return False
    return not any(len(later.text) < 60 and is_section(later.text) for later in blocks[at + 1 :])


def _left_out(reason: str, blocks: Iterable[Block]) -> Iterator[LeftOut]:
    text = text_of(blocks)
    if text.strip():
        yield LeftOut.of(reason, text)
