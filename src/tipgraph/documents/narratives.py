"""From a page to its documents: cut into countries, each with what is known of it, or the reason why it is refused."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace
from itertools import islice, takewhile

from tipgraph.documents.about import About, settled
from tipgraph.documents.blocks import Block, Page
from tipgraph.documents.chapters import Chapter, cut, is_narrative
from tipgraph.documents.citation import year_of_date
from tipgraph.documents.headings import tier_above
from tipgraph.documents.located import about_row, located
from tipgraph.documents.outcome import Failure, LeftOut, Located
from tipgraph.documents.raw import Raw
from tipgraph.documents.sources import Source
from tipgraph.documents.titles import about_name, about_title, report_years_in, years_in
from tipgraph.errors import InputError

#: A line such as "From the 2005 report" below a country's heading.
_YEAR_LINE_WORDS = 8
_TITLE_WORDS = 20
_TITLE_LINES = 8
_LEADER = re.compile(r"(?:\.\s?){4}")


@dataclass(frozen=True, slots=True)
class Told:
    """What the options of a command tell of texts that do not tell it themselves."""

    country: str | None = None
    year: int | None = None

    @property
    def about(self) -> About:
        """The same with the options' names as the place where it was found."""
        return About.told("--country", country=self.country).or_else(About.told("--year", year=self.year))


def documents_of(raw: Raw, page: Page, told: Told, source: Source | None) -> Iterator[Located | Failure]:
    """The documents of a page or report, and a failure for each narrative that is refused.

    `source` is the row of a table about the whole file: what it says goes before everything else.
    """
    parts = cut(page.blocks)
    left_out = page.left_out + parts.left_out
    if not parts.chapters or not any(is_narrative(chapter.blocks) for chapter in parts.chapters):
        raise InputError(raw.where, "no country's narrative in it", "a page or a report with at least one")
    single = len(parts.chapters) == 1
    titles = tuple(_titles(page, parts.above, parts.chapters[0]))
    seen: Counter[str] = Counter()
    for chapter in parts.chapters:
        where = f"{raw.where}:{chapter.place}" if chapter.place and not single else raw.where
        try:
            chapter, own, dropped = _own(chapter)
            if not single and chapter.heading and not chapter.heading.country:
                name = " ".join(chapter.blocks[0].text.split())
                raise InputError(where, f'the heading "{name}" names no country that is known', "a country's name")
            if single:
                about = _of_only(raw, page, titles, own, told, source, where)
            else:
                about = _of_one_of_many(raw, page, titles, own, told, source, where)
                key = f"{about.country.value} {about.year.value}" if about.country and about.year else ""
                seen[key] += 1
                if key and seen[key] > 1:
                    raise InputError(where, f"a second narrative of {key} in one file", "one of each country and year")
            yield _located(raw, where, chapter, about, page, left_out + dropped, single=single)
            left_out = ()
        except InputError as fault:
            yield Failure.from_fault(fault)


def _titles(page: Page, above: tuple[Block, ...], first: Chapter) -> Iterator[About]:
    """What the page itself, and the lines above its first narrative, tell."""
    yield from page.strong
    if first.heading is None:  # only what stands above the first paragraph is a title
        short: Iterable[str] = takewhile(_is_short, _lines(first.blocks))
    else:
        short = filter(_is_short, _lines(above))
    titles = [about_title(line, "title lines") for line in islice(short, _TITLE_LINES)]
    if first.heading is None:
        yield from titles
    else:  # above a heading stands anything, so that only a year that all lines agree on is taken
        years = {about.year for about in titles if about.year}
        if len(years) == 1:
            yield About(year=years.pop())


def _lines(blocks: Iterable[Block]) -> Iterator[str]:
    """The lines of some blocks, for a page may break the lines of its title in one paragraph."""
    return (line for block in blocks for line in block.text.split("\n"))


def _is_short(line: str) -> bool:
    return len(line.split()) <= _TITLE_WORDS and not _LEADER.search(line)


def _own(chapter: Chapter) -> tuple[Chapter, About, tuple[LeftOut, ...]]:
    """What a chapter tells by its heading and by a line with the year below it, which is taken out."""
    if chapter.heading is None:
        return chapter, About.told("title lines", tier=tier_above(block.text for block in chapter.blocks)), ()
    title = " ".join(chapter.blocks[0].text.split())
    taken = report_years_in(title)  # "JORDAN (Tier 2) [from the Trafficking in Persons Report, June 2008]"
    own = About.told(
        "heading",
        country=chapter.heading.country,
        tier=chapter.heading.tier,
        title=title,
        year=taken[0] if len(taken) == 1 else None,
    )
    for at, block in enumerate(chapter.blocks[1:3], start=1):
        years = years_in(block.text)
        if len(block.text.split()) <= _YEAR_LINE_WORDS and len(years) == 1 and not block.text.rstrip().endswith("."):
            rest = chapter.blocks[:at] + chapter.blocks[at + 1 :]
            dropped = (LeftOut.of("a line that gives the year", block.text),)
            return (
                replace(chapter, blocks=rest),
                own.or_else(About.told("line below the heading", year=years[0])),
                dropped,
            )
    return chapter, own, ()


def _of_only(
    raw: Raw, page: Page, titles: tuple[About, ...], own: About, told: Told, source: Source | None, where: str
) -> About:
    """What is known of the only narrative of a file."""
    row = about_row(source)
    # A country that the table names settles what the page leaves open; its own lines are not asked any more.
    strong = (replace(own, title=None), *titles) if row.country is None or row.year is None else ()
    more = (*titles, *(year_of_date(about) for about in titles))
    return row.or_else(settled(strong, (own, *more, *page.weak, about_name(raw.stem), told.about), where))


def _of_one_of_many(
    raw: Raw, page: Page, titles: tuple[About, ...], own: About, told: Told, source: Source | None, where: str
) -> About:
    """What is known of one narrative of several: what the file tells of all of them is neither a country nor a tier."""
    row = about_row(source)
    if row.country is not None:
        raise InputError(
            where, "one of several countries, but the table names one", f"an empty country in {row.country.where}"
        )
    more = (*(year_of_date(about) for about in titles), *page.weak, about_name(raw.stem))
    strong, weak = ([replace(about, country=None, tier=None, title=None) for about in some] for some in (titles, more))
    weak.append(About(year=told.about.year))
    # A chapter with a year of its own may stand in a collection from several years.
    shared = settled((), (*strong, *weak), where) if own.year or row.year else settled(strong, weak, where)
    return own.or_else(row).or_else(shared)


def _located(
    raw: Raw, where: str, chapter: Chapter, about: About, page: Page, left_out: tuple[LeftOut, ...], *, single: bool
) -> Located:
    if not is_narrative(chapter.blocks):
        raise InputError(where, "no narrative under its heading", "a country's text")
    return located(where, raw.id_of(about, single=single), chapter.text, about, page.format, left_out, page.notes)
