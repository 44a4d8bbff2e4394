"""The headings under which a report's countries stand, in the forms of its 25 years.

``Nigeria (Tier 2 Watch List)``, ``HONDURAS (TIER 2)``, ``RUSSIA (TIER 2 - WATCH LIST)``, ``MAURITIUS: Tier 2``,
``SOMALIA (Special Case)``, ``Serbia and Montenegro (and Kosovo) (Tier 2 Watch List)``, ``CONGO, REPUBLIC OF (Tier 2)``.
"""

from __future__ import annotations

import re
from collections.abc import Iterable
from dataclasses import dataclass
from functools import lru_cache
from itertools import islice

from tipgraph.folding import fold
from tipgraph.lexicon import load_lexicon

_LONGEST = 120
_LONGEST_NAME = 200
#: A note that the tier changed later may stand behind a heading, and is longer than it.
_WITH_NOTE = 800
_NOTE = re.compile(r"\s*\[[^\[\]]{12,}\]\W*$|^\s*(?:\[|\*\s?[A-Z]).*$", re.DOTALL)
_TIER = (
    r"(?P<tier>tier[\s:-]*(?:(?P<number>[1-3]|one|two|three|iii|ii|i)(?:\b|(?=WL)))"
    r"(?P<watch>[\s,:()—-]*(?:watch[\s-]*list\b|WL\b))?"
    r"|(?P<special>special\s+cases?(?:\s+countr(?:y|ies))?))"
)
#: Marks of a footnote and a full stop behind a heading; what is said in brackets there ("upgraded") is no tier.
_MARK = r"[\s*†‡]*(?:[)\]][\s*†‡]*){0,2}(?:(?<=[)\]])\d)?\.?\s*"
#: Where a library says that it took the text from: "ALBANIA (Tier 2) - Extracted in part from the report of 2023".
_TAKEN = r"(?:(?:\s*[—-]+\s*|\s+)(?:extracted|excerpted|adapted|taken)\b.{0,100})?"
#: The title of the chart that stands beside the heading in the layout of some years.
_CHART = r"(?:\s+[^\d(]{3,60} tier ranking by year)?"
_HEADING = re.compile(
    rf"(?P<name>[^\W\d_].{{2,70}}?)[\s:,(\[|/—-]+{_TIER}{_MARK}{_CHART}(?P<note>(?:\s*(?:\[[^\]]*\]|\([^)]*\)))*){_TAKEN}",
    re.IGNORECASE,
)
_HINT = re.compile("tier|special", re.IGNORECASE)
_TIER_LINE = re.compile(rf"(?:tier (?:ranking|rating|placement|status)\W{{0,3}})?[(\[]?{_TIER}{_MARK}", re.IGNORECASE)
_NUMBERS = {"1": "1", "2": "2", "3": "3", "one": "1", "two": "2", "three": "3", "i": "1", "ii": "2", "iii": "3"}
_ASIDE = re.compile(r"\s*[(\[][^)\]]*[)\]]")
_CODE = re.compile("[A-Z]{3}")
#: A name that we do not know is a heading only where the tier stands in brackets.
_SET_APART = re.compile(r"[(\[]")
_NAME_WORDS = 7
_LINES_ABOVE = 8


@dataclass(frozen=True, slots=True)
class CountryHeading:
    """The country that a heading names, and the tier (1, 2, 2WL, 3, SC) where it gives one."""

    country: str
    tier: str


def country_heading(line: str) -> CountryHeading | None:
    """The heading that a line is; None where it is not a country with its tier and nothing else.

    >>> country_heading("RUSSIA (TIER 2 - WATCH LIST)")
    CountryHeading(country='RUS', tier='2WL')
    >>> country_heading("Serbia and Montenegro (and Kosovo) (Tier 2 Watch List)").country
    'SCG'
    >>> country_heading("Russia was placed on Tier 2.") is None
    True
    """
    found = _heading(line)
    country = country_named(found["name"]) if found else ""
    return CountryHeading(country, _tier(found)) if found and country else None


def strange_heading(line: str) -> str:
    """The name in a heading with its tier that is no country's that we know; empty where the line is no such heading.

    >>> strange_heading("ATLANTIS (Tier 2)"), strange_heading("JORDAN (Tier 2)"), strange_heading("This year: Tier 2")
    ('ATLANTIS', '', '')
    """
    found = _heading(line)
    if (
        not found
        or country_named(found["name"])
        or not _SET_APART.search(found[0][found.end("name") : found.start("tier")])
    ):
        return ""
    name: str = found["name"]
    words = [word for word in re.findall(r"[^\W\d_]+", name) if len(word) > 3]
    return name if words and all(word[0].isupper() for word in words) and len(name.split()) <= _NAME_WORDS else ""


def without_note(line: str) -> str:
    """A line above a narrative without the note in brackets behind it; nothing of one that is a note.

    >>> without_note("JORDAN (Tier 2) [Note: moved in September 2003.]"), without_note("[*Updated September 2003]")
    ('JORDAN (Tier 2)', '')
    """
    return _NOTE.sub("", line)


def _heading(line: str) -> re.Match[str] | None:
    """The parts of a line that is a name with a tier and nothing else."""
    if not _HINT.search(line[:_LONGEST]):
        return None
    plain = without_note(" ".join(fold(line[:_WITH_NOTE]).text.split()))
    if len(plain) > _LONGEST:
        return None
    found = _HEADING.fullmatch(plain)
    # Half of a heading goes on in the next line.
    return found if found and plain.count("(") == plain.count(")") else None


def tier_line(line: str) -> str:
    """The tier that is all that a line says; empty where it says something else.

    >>> tier_line("TIER 2 WATCH LIST"), tier_line("Tier 2 countries")
    ('2WL', '')
    """
    if len(line) > _LONGEST or not _HINT.search(line):
        return ""
    found = _TIER_LINE.fullmatch(" ".join(fold(line).text.split()))
    return _tier(found) if found else ""


def tier_above(lines: Iterable[str]) -> str:
    """The tier that one of the lines above a narrative gives by itself; empty where none does.

    >>> tier_above(["Algeria", "2016 Trafficking in Persons Report", "Tier 3"])
    '3'
    """
    return next((tier for line in islice(lines, _LINES_ABOVE) if (tier := tier_line(line))), "")


def is_section(line: str) -> bool:
    """Whether a line is a heading of a narrative's own: Prosecution, a story, recommendations.

    >>> is_section("PROTECTION"), is_section("APPENDIX")
    (True, False)
    """
    return any(
        sense.scheme == "section-cues" and sense.code.endswith(("-heading", "-opening"))
        for mention in load_lexicon().find(fold(line).text)
        for sense in mention.senses
    )


def _tier(found: re.Match[str]) -> str:
    if found["special"]:
        return "SC"
    return _NUMBERS[found["number"].lower()] + ("WL" if found["watch"] else "")


@lru_cache(maxsize=4096)
def country_named(name: str) -> str:
    """The code of the country that a whole string names, also with its parts turned round; empty where none.

    >>> country_named("CONGO, DEMOCRATIC REPUBLIC OF THE"), country_named("Bahamas, The"), country_named("Europe")
    ('COD', 'BHS', '')
    """
    if len(name) > _LONGEST_NAME:
        return ""
    lexicon = load_lexicon()
    name = name.strip(" \t\n\"'“”‘’:*-–—")
    without = _ASIDE.sub("", name).strip()
    forms = [name, without]
    for form in (name, without):
        before, comma, after = form.partition(",")
        if comma:
            forms += [f"{after.strip()} {before.strip()}", before.strip()]
        if form[:4].lower() == "the ":
            forms.append(form[4:])
    for form in (*forms, *(form.replace("&", "and") for form in forms if "&" in form)):
        code = lexicon.place_named(form) if form else ""
        if _CODE.fullmatch(code):
            return code
    return ""
