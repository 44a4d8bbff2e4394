"""Who is counted: people from several places, with clauses on what they did; other years; estimates. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # places and clauses between people and their verb
    ("Forty women from Mali and Togo were assisted.", ["victims_assisted 40"]),
    ("A total of 127 children from Mali, Niger, and Togo were repatriated.", ["victims_assisted 127"]),
    ("Nine men from Lagos and two from Jos were convicted.", ["convictions 9", "convictions 2"]),
    ("Police freed nine girls in Lagos and 12 men were arrested.", ["victims_identified 9", "arrests 12"]),
    ("Two policemen in Antalya who had warned a bar owner were arrested.", ["arrests 2"]),
    ("Three men who had beaten a girl were convicted.", ["convictions 3"]),
    ("A man who had sold two girls was sentenced.", ["sentences 1"]),
    ("Two men and a woman were convicted.", ["convictions 2", "convictions 1"]),
    ("Sixteen persons were charged, and by May five had been convicted.", ["prosecutions 16", "convictions 5"]),
    ("The bureau keeps a home for runaway maids, of whom it lodged 45.", ["victims_assisted 45"]),
    ("The Institute for Social Research identified 39 victims.", ["victims_identified 39"]),
    ("A survey by the institute identified 39 victims.", []),
    ("The ministry looked into seven travel agencies.", ["investigations 7"]),
    # what there had been before
    ("There were 11 prosecutions; there had been three in 2002.", ["prosecutions 11", "prosecutions 3 @2002"]),
    ("Eleven cases were opened, whereas there had been only three the year before.",
     ["investigations 11", "investigations 3"]),
    ("NGOs assisted 30 victims in six shelters; there had been four in 2002.", ["victims_assisted 30"]),
    ("In the summer of 2001, officers freed 38 laborers.", ["victims_identified 38 @2001"]),
    # estimates
    ("NGOs estimate that 9,000 women work in bars, of whom 400 were trafficked.", ["victims_estimated 400"]),
    ("NGOs estimate that 5,000 girls are taken across the border every year.", ["victims_estimated 5000"]),
    ("Officials deny an estimate that 5,000 girls are taken across the border every year.", []),
    ("Officials say that 400 girls are taken to school every year.", []),
    ("NGOs estimate that 5,000 workers are sent abroad every year.", []),
    ("Estimates of the number of women in the hands of traffickers run from 3,000 to 6,000.",
     ["victims_estimated 3000-6000 about"]),
]
#: In a report on Belarus: whose count a number is by country.
PLACES = [
    ("Italy obtained three convictions.", "ITA"),
    ("Italian courts handed down three convictions.", "ITA"),
    ("A court in Rome convicted three men.", "ITA"),
    ("Police in Libya arrested nine men.", "LBY"),
    ("With help from Italy, prosecutors obtained three convictions.", "BLR"),
    ("The embassy in Italy assisted 12 victims.", "BLR"),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_who_is_counted(text: str, expected: list[str]) -> None:
    assert sorted(map(noted, counts(text))) == sorted(expected)


@pytest.mark.parametrize(("text", "place"), PLACES, ids=[text for text, _ in PLACES])
def test_whose_count_by_country(text: str, place: str) -> None:
    assert [count.place for count in counts(text)] == [place]
