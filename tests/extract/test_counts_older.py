"""Sentences as the older reports have them: cases sent to court, first convictions, returns. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # the older reports
    ("Authorities reported 31 trafficking-related arrests last year, which resulted in 14 convictions.",
     ["arrests 31", "convictions 14"]),
    ("There were 23 ongoing trials of suspected traffickers.", ["prosecutions 23"]),
    ("Since the law took effect, there have been five convictions.", ["convictions 5"]),
    ("Police uncovered 44 trafficking cases and brought 31 of them to court.",
     ["victims_identified 44", "prosecutions 31"]),
    ("Prosecution of 19 traffickers was under way.", ["prosecutions 19"]),
    ("The government opened 44 new trafficking-related criminal cases, and 19 cases were sent to court.",
     ["investigations 44", "prosecutions 19"]),
    ("Forty-four cases were brought to court, resulting in 19 convictions.", ["prosecutions 44", "convictions 19"]),
    ("The special police unit carried out 44 raids, rescued 120 girls, and arrested 31 traffickers.",
     ["victims_identified 120", "arrests 31"]),
    ("The center has helped 300 victims since it opened in 1999.", ["victims_assisted 300"]),
    ("The government's shelter has housed over 300 victims since 1999.", ["victims_assisted 300 more than"]),
    ("In the last year, 300 victims returned through the reintegration program.", ["victims_assisted 300"]),
    ("Six trafficking cases, involving 11 victims, were under investigation.", ["investigations 6"]),
    ("Two cases involving 11 victims resulted in the conviction of three traffickers.", ["convictions 3"]),
    ("Three Bulgarian women were rescued and returned home.", ["victims_identified 3", "victims_assisted 3"]),
    ("The government registered 14 cases; four of these went to trial and the remaining 10 were under investigation.",
     ["investigations 14", "prosecutions 4", "investigations 10"]),
    ("The police opened 14 cases, but only two led to trial.", ["investigations 14", "prosecutions 2"]),
    ("Fourteen of those charged were convicted.", ["convictions 14"]),
    ("There were reports that police arrested 14 traffickers.", ["arrests 14"]),
    ("NGOs report that police arrested 14 traffickers.", ["arrests 14"]),
    ("The media reported 14 arrests for trafficking.", ["arrests 14"]),
    ("The media reported three cases of trafficking.", ["other 3"]),
    ("Some 200 child camel jockeys were repatriated to Pakistan in 2005.", ["victims_assisted 200 about @2005"]),
    ("The government repatriated over 1,000 former child camel jockeys.", ["victims_assisted 1000 more than"]),
    ("The government rescued and repatriated 343 children.", ["victims_identified 343", "victims_assisted 343"]),
    ("The labor inspectorate referred 12 cases to police, who opened three investigations.", ["investigations 3"]),
    ("Authorities initiated 12 prosecutions, six of which resulted in convictions; six remain pending.",
     ["prosecutions 12", "convictions 6"]),
    ("At the end of the year, 12 prosecutions were pending.", ["prosecutions 12"]),
    ("The attorney general charged 12 persons under the act, and nine await trial.",
     ["prosecutions 12", "prosecutions 9"]),
    ("Sentences ranged from two to nine years; three offenders received suspended sentences.", ["sentences 3"]),
    ("Two officials got prison sentences of 10 and 12 years.", ["sentences 2"]),
    ("Courts sentenced 23 traffickers to terms of imprisonment, 10 of them to more than five years.",
     ["sentences 23", "sentences 10"]),
    ("Sixteen victims were granted humanitarian visas.", ["victims_assisted 16"]),
    ("Temporary residence permits were issued to 16 victims in 2004.", ["victims_assisted 16 @2004"]),
    ("Twelve suspects are being prosecuted, and trials of nine others have begun.",
     ["prosecutions 12", "prosecutions 9"]),
    ("Nine suspects are being investigated.", ["investigations 9"]),
    ("Nine suspects are currently in jail awaiting trial.", ["prosecutions 9"]),
    ("Nine suspects are on trial.", ["prosecutions 9"]),
    ("No one has been tried or convicted.", ["prosecutions 0", "convictions 0"]),
    ("There were no prosecutions for the second consecutive year.", ["prosecutions 0"]),
    ("The government has yet to prosecute anyone.", ["prosecutions 0"]),
    ("The government secured its first conviction in 2006.", ["convictions 1 @2006"]),
]

NOT_STATED = [
    # beside: the older reports
    "Police deported 40 women suspected of prostitution.",
    "An estimated 4,000 children work on the streets.",
    "Ten defendants were awaiting sentencing.",
    "The longest sentence was nine years.",
    "The government has prosecuted few cases.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_an_older_report_is_read(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_an_older_report_is_read_or_not_at_all(text: str) -> None:
    assert counts(text) == []
