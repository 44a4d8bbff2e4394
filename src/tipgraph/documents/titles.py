"""What titles, dates, addresses and names of files tell: a country, a report year, a date."""

from __future__ import annotations

import calendar
import re
from datetime import date
from urllib.parse import unquote, urlsplit

from tipgraph.documents.about import About
from tipgraph.documents.headings import CountryHeading, country_heading, country_named, without_note
from tipgraph.documents.metadata import YEARS
from tipgraph.folding import fold
from tipgraph.lexicon import load_lexicon

_YEAR = re.compile(r"(?<!\d)(?:19|20)\d\d(?!\d)")
#: What parts a country's name from the rest of a title: " - ", ": ", "|", "(Tier 2)", "2003".
_PARTS = re.compile(r"\s+(?:-+|—)\s+|\s*[—:|()\[\]\"]\s*|\s*\b(?:19|20)\d\d\b(?:\s+(?:edition|report))?")
#: What encyclopedias and newsletters put before the name: "Human trafficking in Moldova".
_SUBJECT = re.compile(
    r"^(?:human\s+)?trafficking(?:\s+in\s+(?:persons|human\s+beings))?\s+in\s+(?:the\s+)?", re.IGNORECASE
)
_REPORT = r"(?:trafficking\s+in\s+persons|human\s+trafficking|tip)\s+report"
_MONTH_NAMES = "|".join(name[:3].lower() + name[3:].lower() for name in calendar.month_name[1:])
_REPORT_YEAR = re.compile(
    rf"\b(?P<before>(?:19|20)\d\d)\s+(?:annual\s+)?{_REPORT}|{_REPORT}\W{{0,4}}(?:(?:{_MONTH_NAMES})\W{{1,3}})?(?P<after>(?:19|20)\d\d)\b",
    re.IGNORECASE,
)
_DATE = re.compile(
    rf"\b(?:(?P<day>\d{{1,2}})(?:st|nd|rd|th)?\s+)?(?P<month>{_MONTH_NAMES})(?:\s+(?P<day2>\d{{1,2}})(?:st|nd|rd|th)?)?,?\s+"
    r"(?P<year>(?:19|20)\d\d)\b|\b(?P<iso>(?:19|20)\d\d-[01]\d(?:-[0-3]\d)?)(?!\d)",
    re.IGNORECASE,
)
#: What is longer is no title, and patterns with blanks at their beginning take the square of its length.
_LONGEST = 1000
#: The year of a law is none of a report: "Victims of Trafficking and Violence Protection Act of 2000".
_ACT = re.compile(r"\b(?:act|law)s?,?(?: of)?,? (?:19|20)\d\d\b", re.IGNORECASE)
_MONTHS = {name.lower(): number for number, name in enumerate(calendar.month_name) if name}
#: What in the name of a file is a word before it is a code: MAR is March, COM a domain, AND, ARE, CAN, PER are English.
_NO_CODES = frozenset(name.lower() for name in calendar.month_abbr if name) | {"and", "are", "can", "com", "per"}
#: Where addresses of the report's own publisher put its year.
_ADDRESS_YEAR = re.compile(
    r"/(?:tiprpt(?:/countries)?|countries)/(?P<one>(?:19|20)\d\d)\b|/(?P<two>(?:19|20)\d\d)-trafficking-in-persons"
)


def years_in(line: str) -> tuple[int, ...]:
    """The report years that a title names: the one beside "Trafficking in Persons Report", else all years in it.

    >>> years_in("Trafficking in Persons Report 2012, accessed 3 March 2015"), years_in("Events of 2004, seen in 2005")
    ((2012,), (2004, 2005))
    """
    if len(line) > _LONGEST:
        return ()
    beside = report_years_in(line)
    if beside:
        return beside
    years = {int(found) for found in _YEAR.findall(_ACT.sub("", without_note(line)))}
    return tuple(sorted(year for year in years if year in YEARS))


def report_years_in(line: str) -> tuple[int, ...]:
    """The years that stand beside the report's name in a title, also in a note behind it that says whence it is.

    >>> report_years_in("Jordan [from the Trafficking in Persons Report, June 2008]"), report_years_in("Jordan 2008")
    ((2008,), ())
    """
    if len(line) > _LONGEST:
        return ()
    years = {int(found["before"] or found["after"]) for found in _REPORT_YEAR.finditer(line)}
    return tuple(sorted(year for year in years if year in YEARS))


def countries_in(line: str) -> tuple[str, ...]:
    """The countries that whole parts of a title name, in order.

    >>> countries_in("Library | Trafficking in Persons Report 2012 - Congo, Republic of the")
    ('COG',)
    >>> countries_in("Human trafficking in Moldova (TIP 2018)"), countries_in("Trafficking in Persons")
    (('MDA',), ())
    """
    if len(line) > _LONGEST:
        return ()
    heading = country_heading(line)
    if heading:
        return (heading.country,)
    plain = fold(without_note(line)).text
    parts = [plain, *(_SUBJECT.sub("", part) for part in _PARTS.split(plain))]
    codes = dict.fromkeys(code for part in parts if part and (code := country_named(part)))
    return tuple(codes)


def about_title(line: str, where: str) -> About:
    """What a title tells: its country and year where it names exactly one."""
    countries, years = countries_in(line), years_in(line)
    heading: CountryHeading | None = country_heading(line)
    return About.told(
        where,
        country=countries[0] if len(countries) == 1 else None,
        year=years[0] if len(years) == 1 else None,
        tier=heading.tier if heading else None,
    )


def date_in(text: str) -> str:
    """The first date that a text names, in ISO 8601; empty where none.

    >>> date_in("19 June 2012"), date_in("June 2003"), date_in("Released June 11, 2003"), date_in("soon")
    ('2012-06-19', '2003-06', '2003-06-11', '')
    """
    found = _DATE.search(text)
    if not found:
        return ""
    iso = found["iso"]
    if not iso:
        day = found["day"] or found["day2"]
        iso = f"{found['year']}-{_MONTHS[found['month'].lower()]:02}" + (f"-{int(day):02}" if day else "")
    try:
        date.fromisoformat((iso + "-01")[:10])  # a month is as good as its first day
    except ValueError:
        return ""
    return iso


def about_address(url: str) -> About:
    """What the address of a page tells: itself, and the country and the year in its path.

    >>> about = about_address("https://www.state.gov/reports/2021-trafficking-in-persons-report/albania/")
    >>> about.country.value, about.year.value
    ('ALB', '2021')
    """
    path = unquote(urlsplit(url).path)
    year = _ADDRESS_YEAR.search(path)
    named = about_name(path.rstrip("/").rsplit("/", 1)[-1].rsplit(".", 1)[0], "URL")
    told = About.told("URL", url=url, year=(year["one"] or year["two"]) if year else None)
    return told.or_else(About(country=named.country, year=None if year else named.year))


def about_name(stem: str, where: str = "file name") -> About:
    """What the name of a file tells: one country by its name or, beside a year, by its code; one year.

    >>> about_name("tip-2012_cote-divoire").known["country"].value, about_name("invented-civ-2012").known["year"].value
    ('CIV', '2012')
    >>> about_name("mar-2012").country is None
    True
    """
    words = [word for word in re.split(r"[^0-9A-Za-zÀ-ž']+", stem) if word]
    years = {int(word) for word in words if _YEAR.fullmatch(word) and int(word) in YEARS}
    countries = {code for code in _named(words) if code}
    if not countries:
        countries = set(_coded(words))
    return About.told(
        where,
        country=countries.pop() if len(countries) == 1 else None,
        year=years.pop() if len(years) == 1 else None,
    )


def _named(words: list[str]) -> list[str]:
    """The countries that runs of words name, the longest first at each place."""
    found: list[str] = []
    at = 0
    while at < len(words):
        for length in range(min(6, len(words) - at), 0, -1):
            run = words[at : at + length]
            name = " ".join(run)
            if len(name) > 3 and (code := country_named(name.upper()) or country_named("-".join(run).upper())):
                found.append(code)
                at += length - 1
                break
        at += 1
    return found


def _coded(words: list[str]) -> list[str]:
    """The alpha-3 codes that stand beside a year."""
    lexicon = load_lexicon()
    found = []
    for at, word in enumerate(words):
        beside = [words[i] for i in (at - 1, at + 1) if 0 <= i < len(words)]
        if len(word) == 3 and word.lower() not in _NO_CODES and any(_YEAR.fullmatch(other) for other in beside):
            code = word.upper()
            if code.isascii() and code.isalpha() and lexicon.preferred("places", code) != code:
                found.append(code)
    return found
