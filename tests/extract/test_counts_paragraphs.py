"""Counts of whole paragraphs, where a sentence leans on the one before: "of these", "the previous year's figures"."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    (
        "The government increased its efforts in 2015. Police opened 73 investigations, compared with 60 in 2014."
        " Of these, 40 concerned sex trafficking and 33 forced labor. Prosecutors charged 52 suspects, and courts"
        " convicted 18; the previous year's figures were 38 and 22. Nine of the convicted received prison terms.",
        [
            "investigations 73", "investigations 60 @2014", "investigations 40", "investigations 33",
            "prosecutions 52", "convictions 18", "prosecutions 38", "convictions 22", "sentences 9",
        ],
    ),
    (
        "The police identified 64 victims in 2008. An additional 12 were identified by NGOs. Of the 64, police "
        "referred 50 to shelters. The latter cared for a total of 83 victims, some of whom had been identified in"
        " 2007.",
        ["victims_identified 64 @2008", "victims_identified 12", "victims_assisted 50", "victims_assisted 83"],
    ),
    (
        "The government provided assistance to 190 victims, compared with 240 in 2016. It housed 61 of them in "
        "its own shelters. NGOs housed a further 48. Eleven received residence permits.",
        [
            "victims_assisted 190", "victims_assisted 240 @2016", "victims_assisted 61", "victims_assisted 48",
            "victims_assisted 11",
        ],
    ),
    (
        "The government sustained its law enforcement efforts in 2006. Police launched 34 investigations and "
        "detained 51 suspects. Twenty-two of these were indicted. The courts completed 14 trials, which ended in "
        "11 convictions and three acquittals. Seven offenders were imprisoned for terms of between two and six "
        "years; four others paid fines.",
        [
            "investigations 34", "arrests 51", "prosecutions 22", "prosecutions 14", "convictions 11",
            "sentences 7", "other 3",
        ],
    ),
    (
        "The government decreased prosecution efforts. Authorities reported 18 prosecutions, a significant drop "
        "from 43 the year before, and secured only two convictions, compared to 15 in 2015. The two convicted "
        "traffickers received sentences of three and five years. The government did not investigate any "
        "officials.",
        [
            "prosecutions 18", "prosecutions 43", "convictions 2", "convictions 15 @2015", "sentences 2",
            "investigations 0",
        ],
    ),
    (
        "Authorities maintained victim identification efforts. The government identified 318 victims (201 for sex"
        " trafficking and 117 for forced labor), including 88 children, compared with 290 victims in 2018. "
        "Officials identified most victims during raids. The ministry referred 260 of the victims to shelters, "
        "where 244 received medical care and 190 received legal advice. Courts granted compensation to nine "
        "victims.",
        [
            "victims_identified 318", "victims_identified 201", "victims_identified 117", "victims_identified 88",
            "victims_identified 290 @2018", "victims_assisted 260", "victims_assisted 244", "victims_assisted 190",
            "victims_assisted 9",
        ],
    ),
    (
        "In 2001, there were 12 arrests and four trials. In 2002, there were 20 arrests but no trials.",
        ["arrests 12 @2001", "prosecutions 4 @2001", "arrests 20 @2002", "prosecutions 0 @2002"],
    ),
    (
        "The police anti-trafficking unit investigated 57 cases in 2011, of which it submitted 33 to the "
        "prosecutor's office. The latter dropped nine and took 24 to court. By December, courts had convicted 19 "
        "offenders and acquitted four.",
        ["investigations 57 @2011", "prosecutions 33 @2011", "prosecutions 24", "convictions 19", "other 4"],
    ),
    (
        "Federal prosecutors charged 113 defendants in 2010, an increase of 12 over the previous year. State "
        "prosecutors charged another 41. Of the 154 defendants, 90 were convicted and 12 had their charges "
        "dismissed.",
        ["prosecutions 113 @2010", "prosecutions 41", "convictions 90"],
    ),
    (
        "The government did not report the number of investigations it conducted, compared with 19 in 2019, but "
        "prosecuted 11 suspected traffickers, four of them in absentia. Nine prosecutions begun in previous years"
        " remained pending. Courts did not convict any traffickers for a second year.",
        [
            "investigations not-reported", "investigations 19 @2019", "prosecutions 11", "prosecutions 4",
            "prosecutions 9", "convictions 0",
        ],
    ),
    (
        "The government made modest progress in protecting victims. It identified 57 victims in 2010 and 71 in "
        "2011. Of the latter, 40 were Romanian. Nearly all were women. The state shelter took in 35 victims, and "
        "two private shelters another 20. Fourteen testified in court. Nobody was deported.",
        [
            "victims_identified 57 @2010", "victims_identified 71 @2011", "victims_identified 40",
            "victims_assisted 35", "victims_assisted 20",
        ],
    ),
    (
        "According to official statistics, 123 trafficking crimes were registered in 2005; 92 were investigated "
        "and 48 sent to court. Eighty-two persons were convicted. Of them, 31 were imprisoned, and the rest "
        "received conditional sentences. The number of victims assisted rose to 369 from 305.",
        [
            "investigations 123 @2005", "investigations 92", "prosecutions 48", "convictions 82", "sentences 31",
            "victims_assisted 369", "victims_assisted 305",
        ],
    ),
    (
        "The government's law enforcement efforts were uneven. In 2013, police investigated 51 cases, of which 38"
        " involved sex trafficking, 10 forced labor, and three both. This compared with 44 in 2012. Prosecutors "
        "brought charges in 27 of these cases against 39 defendants. Twelve defendants were convicted, eight "
        "acquitted, and the others awaited trial.",
        [
            "investigations 51 @2013", "investigations 38 @2013", "investigations 10 @2013",
            "investigations 3 @2013", "investigations 44 @2012", "prosecutions 27", "prosecutions 39",
            "convictions 12", "other 8",
        ],
    ),
    (
        "Prosecution improved in 2004. There were 93 arrests, up from 61 in 2003. Trials of 48 suspects led to 31"
        " convictions, as against 19 a year earlier. The longest sentence was 12 years. Police also closed 200 "
        "brothels.",
        ["arrests 93", "arrests 61 @2003", "prosecutions 48", "convictions 31", "convictions 19"],
    ),
    (
        "Authorities did not report the number of traffickers prosecuted. NGOs counted five trials and no "
        "convictions. In previous years, the government reported 12 prosecutions and four convictions. Officials "
        "blamed a lack of staff.",
        ["prosecutions not-reported", "prosecutions 5", "convictions 0", "prosecutions 12", "convictions 4"],
    ),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text[:60] for text, _ in STATED])
def test_counts_of_a_paragraph(text: str, expected: list[str]) -> None:
    """All that a paragraph counts, and nothing else, in any order."""
    assert sorted(map(noted, counts(text))) == sorted(expected)
