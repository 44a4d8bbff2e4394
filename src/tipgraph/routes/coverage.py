"""What was read: for which countries and years there is a report at all.

Without this no figure means anything: a country that nobody reported on has no legs either.
"""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.routes.values import Routes


@dataclass(frozen=True, slots=True)
class YearCoverage:
    """What was read for one year. The numbers of reports are None where nobody knows them, as for an edge list.

    `words` are all words of the year's reports; `claims` those with a leg; `legs` the distinct ordered pairs of
    places; `countries` those with a report, joined by a blank.
    """

    year: int
    documents: int | None
    words: int | None
    claims: int
    legs: int
    places: int
    countries: tuple[str, ...] | None


@dataclass(frozen=True, slots=True)
class CountryCoverage:
    """In which years one country has a report, and in which of the years of the others it has none."""

    place: str
    label: str
    years: tuple[int, ...]
    no_report: tuple[int, ...]


class Coverage:
    """Which countries have a report in which year; knows nothing of it for an edge list."""

    def __init__(self, routes: Routes) -> None:
        self.known = routes.reports is not None
        self._reports = routes.reports or ()
        self._pairs = {(report.country, report.year) for report in self._reports}
        self._ever = {country for country, _ in self._pairs}

    def documents(self, year: int | None = None) -> int | None:
        """How many documents there are, of a year or of all; None where nobody knows."""
        if not self.known:
            return None
        return sum(1 for report in self._reports if year is None or report.year == year)

    def has_report(self, code: str, year: int | None = None) -> bool | None:
        """Whether a country has a report, in a year or in any; None where nobody knows."""
        if not self.known:
            return None
        return code in self._ever if year is None else (code, year) in self._pairs

    def said(self) -> str:
        """The coverage in one sentence, to stand beside every figure."""
        if not self.known:
            return "coverage unknown: an edge list does not tell which reports were read"
        if not self._reports:
            return "coverage: no report fits"
        years = sorted({year for _, year in self._pairs})
        countries = len({country for country, _ in self._pairs})
        cells = len(years) * countries
        return (
            f"coverage: {_counted(len(self._reports), 'report')} on {_counted(countries, 'country')} in "
            f"{_counted(len(years), 'year')} ({years[0]}-{years[-1]}), "
            f"{len(self._pairs):,} of {cells:,} country-years; the others have no report"
        )


def _counted(number: int, noun: str) -> str:
    plural = noun[:-1] + "ies" if noun.endswith("y") else noun + "s"
    return f"{number:,} {noun if number == 1 else plural}"


def coverage_by_year(routes: Routes) -> list[YearCoverage]:
    """One row for each year from the first to the last, also for those without a report."""
    years = routes.years()
    if not years:
        return []
    reports = routes.reports
    rows = []
    for year in range(years[0], years[-1] + 1):
        edges = [(start, end, edge["claim"]) for start, end, edge in routes.edges() if edge["year"] == year]
        of_year = None if reports is None else [report for report in reports if report.year == year]
        rows.append(
            YearCoverage(
                year=year,
                documents=None if of_year is None else len(of_year),
                words=None if of_year is None else sum(report.words for report in of_year),
                claims=len({claim for _, _, claim in edges}),
                legs=len({(start, end) for start, end, _ in edges if start != end}),
                places=len({code for start, end, _ in edges for code in (start, end)}),
                countries=None if of_year is None else tuple(sorted({report.country for report in of_year})),
            )
        )
    return rows


def coverage_by_country(routes: Routes) -> list[CountryCoverage]:
    """One row for each country with a report, or with a leg and none; nothing for an edge list."""
    if routes.reports is None:
        return []
    years = sorted({report.year for report in routes.reports})
    have: dict[str, set[int]] = {code: set() for code in routes.legs if routes.place(code).passable}
    for report in routes.reports:
        have.setdefault(report.country, set()).add(report.year)
    return [
        CountryCoverage(
            place=code,
            label=routes.label(code),
            years=tuple(sorted(told)),
            no_report=tuple(year for year in years if year not in told),
        )
        for code, told in sorted(have.items())
    ]
