"""How fast and how exactly a whole report is cut into its countries, and what the readers of other formats cost.

    python benchmarks/readers.py [--countries 180] [--words 2300] [--keep report.pdf] [--rows]

The report is made here: invented text (no sentence of it says anything about a real country), two columns, words broken
at the ends of lines, running heads, a cover, a contents page, an introduction, lists of tiers, stories, and appendices
with a table of all countries. It is read back, and each country's words are compared with those that were written.
"""

from __future__ import annotations

import argparse
import io
import random
import resource
import sys
import time
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from reportlab.lib.pagesizes import letter
from reportlab.pdfbase.pdfmetrics import stringWidth
from reportlab.pdfgen.canvas import Canvas

from tipgraph.documents import Failure, Located, Raw, read_gathered
from tipgraph.lexicon import load_lexicon

YEAR = 2012
FONT, BOLD, SIZE, LEADING = "Times-Roman", "Times-Bold", 9.0, 11.0
TOP, BOTTOM, LEFTS, WIDTH = 730.0, 60.0, (54.0, 318.0), 240.0
_VOWELS = "aeiouy"

_PEOPLE = ("women", "men", "girls", "boys", "children", "migrants", "domestic workers", "fishermen", "laborers")
_WORK = (
    "forced labor in brick kilns",
    "sex trafficking in border towns",
    "domestic servitude",
    "forced begging",
    "work on fishing boats",
)
_BODIES = (
    "the Ministry of Interior",
    "the national police",
    "the labor inspectorate",
    "the anti-trafficking unit",
    "an NGO",
)
_TIERS = ("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3")
_FORMS = ("{NAME} ({tier})", "{NAME} ({TIER})", "{NAME}: {tier}", "{Name} ({tier})")


@dataclass(frozen=True, slots=True)
class Narrative:
    """One invented country's text, paragraph by paragraph, the heading first."""

    country: str
    paragraphs: tuple[str, ...]


def narratives(countries: int, words: int, seed: int = 7) -> list[Narrative]:
    """Invented narratives of so many countries, in the order of their names, each of about so many words."""
    lexicon = load_lexicon()
    names: dict[str, str] = {}
    for code in _codes():
        name = lexicon.preferred("places", code)
        if lexicon.place_named(name) == code and lexicon.place_named(name.upper()) == code:
            names[name] = code
    chosen = sorted(sorted(names, key=lambda name: random.Random(f"{seed}{name}").random())[:countries])
    if len(chosen) < countries:
        raise SystemExit(f"only {len(chosen)} countries to invent text for")
    return [_narrative(name, names[name], chosen, words, random.Random(f"{seed}/{name}")) for name in chosen]


def _codes() -> Iterator[str]:
    letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZ"
    lexicon = load_lexicon()
    for code in (a + b + c for a in letters for b in letters for c in letters):
        if lexicon.preferred("places", code) != code:
            yield code


def _narrative(name: str, code: str, others: list[str], words: int, chance: random.Random) -> Narrative:
    tier = chance.choice(_TIERS)
    heading = chance.choice(_FORMS).format(NAME=name.upper(), Name=name, tier=tier, TIER=tier.upper())
    share = words // 5
    items = [f"• {_capital(_sentence(name, others, chance))}" for _ in range(4)]
    parts = [
        heading,
        f"{name} is a source, transit, and destination country for {chance.choice(_PEOPLE)} subjected to "
        f"{chance.choice(_WORK)}. {_prose(name, others, share, chance)}",
        f"The Government of {name} does not fully comply with the minimum standards for the elimination of "
        f"trafficking; however, it is making significant efforts to do so. {_prose(name, others, share // 2, chance)}",
        f"RECOMMENDATIONS FOR {name.upper()}",
        *items,
        *(["NADIA’S STORY", _prose(chance.choice(others), others, 60, chance)] if chance.random() < 0.2 else []),
        "PROSECUTION",
        _prose(name, others, share, chance),
        _prose(name, others, share // 2, chance),
        "PROTECTION",
        _prose(name, others, share, chance),
        "PREVENTION",
        _prose(name, others, share, chance),
    ]
    return Narrative(code, tuple(parts))


def _prose(name: str, others: list[str], words: int, chance: random.Random) -> str:
    sentences: list[str] = []
    while sum(len(sentence.split()) for sentence in sentences) < words:
        sentences.append(_capital(_sentence(name, others, chance)))
    return " ".join(sentences)


def _sentence(name: str, others: list[str], chance: random.Random) -> str:
    one, two = chance.sample(others, 2)
    who, what, body, number = (
        chance.choice(_PEOPLE),
        chance.choice(_WORK),
        chance.choice(_BODIES),
        chance.randint(2, 900),
    )
    return chance.choice(
        (
            f"{who} from {one} and {two} were reportedly subjected to {what} in {name} during the reporting period.",
            f"{body} investigated {number} cases, compared with {number + 3} in the previous year, and courts "
            f"convicted {max(1, number // 9)} traffickers under the anti-trafficking law.",
            f"{body} did not report how many victims it referred to shelters, although officials from {one} asked.",
            f"some {who} from {name} were taken to {one} and from there to {two}, where recruiters kept their papers.",
            f"{body} carried out a campaign on the radio and trained {number} officials in {name}’s border towns.",
        )
    )


def _capital(text: str) -> str:
    return text[0].upper() + text[1:]


class _Press:
    """Sets paragraphs in two columns and keeps the running heads."""

    def __init__(self, *, rows: bool) -> None:
        self.file = io.BytesIO()
        self.canvas = Canvas(self.file, pagesize=letter, pageCompression=1)
        self.canvas.setTitle(f"Trafficking in Persons Report {YEAR}")
        self.rows = rows
        self.page, self.column, self.y = 1, 0, TOP
        self.head = ""
        self.waiting: list[tuple[float, float, str, str, float, float]] = []

    def paragraph(self, text: str, font: str = FONT, size: float = SIZE, after: float = 4.0) -> None:
        """A paragraph, justified, its words broken where the line ends."""
        lines = list(_broken(text, font, size))
        for at, line in enumerate(lines):
            if self.y < BOTTOM + size:
                self.next_column()
            gap = 0.0
            if at + 1 < len(lines) and " " in line:
                gap = (WIDTH - stringWidth(line, font, size)) / line.count(" ")
            self.waiting.append((LEFTS[self.column], self.y, line, font, size, gap))
            self.y -= max(LEADING, size * 1.2)
        self.y -= after

    def next_column(self) -> None:
        """Go on in the next column, or on the next page."""
        if self.column == 0:
            self.column, self.y = 1, TOP
        else:
            self.next_page()

    def next_page(self) -> None:
        """Print the page with its running head, row by row if asked, and begin a new one."""
        lines = sorted(self.waiting, key=lambda line: (-line[1], line[0])) if self.rows else self.waiting
        for x, y, text, font, size, gap in lines:
            words = self.canvas.beginText(x, y)
            words.setFont(font, size)
            words.setWordSpace(gap)
            words.textOut(text)
            self.canvas.drawText(words)
        self.canvas.setFont("Helvetica", 7)
        left = f"{self.page}   TRAFFICKING IN PERSONS REPORT {YEAR}"
        self.canvas.drawString(54, 765, left if self.page % 2 == 0 or not self.head else f"{self.head}   {self.page}")
        self.canvas.showPage()
        self.waiting = []
        self.page, self.column, self.y = self.page + 1, 0, TOP

    def done(self) -> bytes:
        """The whole print."""
        if self.waiting:
            self.next_page()
        self.canvas.save()
        return self.file.getvalue()


def _broken(text: str, font: str, size: float) -> Iterator[str]:
    """The lines of a paragraph; a word that does not fit is broken before a consonant between two vowels."""
    line = ""
    for word in text.split():
        longer = f"{line} {word}".strip()
        if stringWidth(longer, font, size) <= WIDTH:
            line = longer
            continue
        for at in range(len(word) - 3, 2, -1):
            plain = word.isalpha() and word.islower() and font == FONT
            if plain and word[at - 1] in _VOWELS and word[at] not in _VOWELS and word[at + 1] in _VOWELS:
                start = f"{line} {word[:at]}-".strip()
                if stringWidth(start, font, size) <= WIDTH:
                    line, word = start, word[at:]
                    break
        if line:
            yield line
        line = word
    if line:
        yield line


def report(stories: Iterable[Narrative], *, rows: bool = False) -> bytes:
    """A PDF of a whole report with these narratives; `rows` writes each page line by line across the columns."""
    told = list(stories)
    press = _Press(rows=rows)
    lexicon = load_lexicon()
    names = [lexicon.preferred("places", one.country) for one in told]
    press.paragraph(f"TRAFFICKING IN PERSONS REPORT JUNE {YEAR}", BOLD, 22)
    press.next_page()
    press.paragraph("TABLE OF CONTENTS", BOLD, 16)
    for at, name in enumerate(names):
        press.paragraph(f"{name.upper()} {'. ' * 20}{30 + 2 * at}", after=0)
    press.next_page()
    press.paragraph("INTRODUCTION", BOLD, 16)
    for at in range(8):
        press.paragraph(_prose(names[at % len(names)], names, 150, random.Random(at)))
    press.paragraph("TIER PLACEMENTS", BOLD, 16)
    for tier in _TIERS:
        press.paragraph(tier.upper(), BOLD, 12)
        for name in names[:: len(_TIERS)]:
            press.paragraph(name.upper(), after=0)
    press.next_page()
    press.paragraph("COUNTRY NARRATIVES", BOLD, 22)
    for one, name in zip(told, names, strict=True):
        press.head = name.upper()
        press.paragraph(one.paragraphs[0], BOLD, 14)
        for text in one.paragraphs[1:]:
            heading = text.isupper()
            press.paragraph(text, BOLD if heading else FONT)
        press.paragraph(f"Map of {name}", "Times-Italic", 8)
    press.head = ""
    press.next_page()
    press.paragraph("RELEVANT INTERNATIONAL CONVENTIONS", BOLD, 16)
    for name in names:
        press.paragraph(f"{name} X X {random.Random(name).randint(1999, 2011)}", after=0)
    press.paragraph("GLOSSARY", BOLD, 16)
    press.paragraph(_prose(names[0], names, 300, random.Random(1)))
    return press.done()


def read_back(data: bytes) -> list[Located | Failure]:
    """What the readers make of a report."""
    return list(read_gathered([Raw("report.pdf", "report.pdf", lambda: data)]))


def faults(told: Iterable[Narrative], found: Iterable[Located | Failure]) -> list[str]:
    """What is wrong with a report that was read back; nothing where each country has exactly its words."""
    wrong = [str(one) for one in found if isinstance(one, Failure)]
    texts = {one.document.country: one.document.text for one in found if isinstance(one, Located)}
    expected = {one.country: " ".join(one.paragraphs).split() for one in told}
    wrong += [f"{code}: missing" for code in expected.keys() - texts.keys()]
    wrong += [f"{code}: not in the report" for code in texts.keys() - expected.keys()]
    for code in expected.keys() & texts.keys():
        words = _without_map(texts[code].split())
        if words != expected[code]:
            at = next((i for i, (a, b) in enumerate(zip(words, expected[code], strict=False)) if a != b), -1)
            wrong.append(
                f"{code}: {' '.join(words[at - 3 : at + 4])!r} for {' '.join(expected[code][at - 3 : at + 4])!r}"
            )
    return wrong


def _without_map(words: list[str]) -> list[str]:
    """The words without the caption "Map of ..." at their end, which the sections leave out."""
    for at in range(len(words) - 1, max(0, len(words) - 12), -1):
        if words[at : at + 2] == ["Map", "of"]:
            return words[:at]
    return words


def main() -> int:
    """Make a report, read it, and print what it took."""
    options = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    options.add_argument("--countries", type=int, default=180)
    options.add_argument("--words", type=int, default=2300, help="words of each narrative")
    options.add_argument("--rows", action="store_true", help="write each page line by line across its columns")
    options.add_argument("--keep", type=Path, help="keep the report here")
    given = options.parse_args()
    told = narratives(given.countries, given.words)
    data = report(told, rows=given.rows)
    if given.keep:
        given.keep.write_bytes(data)
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    start = time.perf_counter()
    found = read_back(data)
    seconds = time.perf_counter() - start
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
    wrong = faults(told, found)
    words = sum(one.document.words for one in found if isinstance(one, Located))
    pages = data.count(b"/Type /Page") - 1
    print(f"{pages} pages, {len(data) / 2**20:.1f} MiB, {given.countries} countries, {words:,} words")
    print(f"cut in {seconds:.1f} s ({words / seconds:,.0f} words/s); peak {peak:.0f} MiB ({before:.0f} before reading)")
    print(f"{len(found) - sum(isinstance(one, Failure) for one in found)} documents, {len(wrong)} faults")
    for line in wrong[:20]:
        print(f"  {line}")
    return 1 if wrong else 0


if __name__ == "__main__":
    sys.exit(main())
