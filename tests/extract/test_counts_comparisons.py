"""Figures that are given beside another one: of the year before, in brackets, or after "compared with"."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # a year in brackets belongs to the figure beside it
    ("Police opened 30 new cases (21 in 2011).", ["investigations 30", "investigations 21 @2011"]),
    ("The unit made 15 arrests (vs. nine in 2014).", ["arrests 15", "arrests 9 @2014"]),
    ("Police made five arrests (three in 2020, seven in 2019).", ["arrests 5", "arrests 3 @2020", "arrests 7 @2019"]),
    (
        "The state opened 118 trafficking investigations (238 in 2015) and prosecuted 16 cases (six in 2015).",
        ["investigations 118", "investigations 238 @2015", "prosecutions 16", "prosecutions 6 @2015"],
    ),
    (
        "It investigated 45 cases (33 in 2015), prosecuted 20 suspects (18 in 2015), and convicted 14 (nine in 2015).",
        ["investigations 45", "investigations 33 @2015", "prosecutions 20", "prosecutions 18 @2015", "convictions 14",
         "convictions 9 @2015"],
    ),
    ("Police investigated 15 cases in 2012 (nine in 2011).", ["investigations 15 @2012", "investigations 9 @2011"]),
    ("Courts convicted 14 men (nine in 2010), none of them officials.",
     ["convictions 14", "convictions 9 @2010", "convictions 0"]),
    ("Police found 310 victims, up from 264, of whom 68 were boys (26 in 2014).",
     ["victims_identified 310", "victims_identified 264", "victims_identified 68", "victims_identified 26 @2014"]),
    # ... but parts are parts
    ("Police arrested 14 men (six in 2011 and eight in 2012).", ["arrests 14", "arrests 6 @2011", "arrests 8 @2012"]),
    ("In 2012, police arrested 14 men (six in May 2012).", ["arrests 14 @2012", "arrests 6 @2012"]),
    ("Police arrested 14 people (ten men and four women) in 2014.",
     ["arrests 14 @2014", "arrests 10 @2014", "arrests 4 @2014"]),
    # a figure of something else in between takes the brackets
    ("Courts convicted 12 traffickers and police seized 400 passports (five in 2011).", ["convictions 12"]),
    # so does the year of another comparison
    ("Shelters served 945 victims, an increase over the 870 assisted in 2011.",
     ["victims_assisted 945", "victims_assisted 870 @2011"]),
    ("Courts tried 78 cases, nearly double the 46 in 2014.", ["prosecutions 78", "prosecutions 46 @2014"]),
    ("Police identified 30 victims, 15 fewer than in 2014.", ["victims_identified 30"]),
    ("Police identified 30 victims, half the number (60) in 2014.",
     ["victims_identified 30", "victims_identified 60 @2014"]),
    ("There were no convictions, while 17 were obtained in 2015.", ["convictions 0", "convictions 17 @2015"]),
    ("No convictions were obtained in 2016, whereas 17 were obtained in the prior year.",
     ["convictions 0 @2016", "convictions 17"]),
    ("It prosecuted 30 suspects and convicted 14, compared with 45 prosecuted and 13 convicted in 2019.",
     ["prosecutions 30", "convictions 14", "prosecutions 45 @2019", "convictions 13 @2019"]),
    ("Police arrested 14 men after a raid in 2011.", ["arrests 14 @2011"]),
    ("Fifteen suspects, down from 37, were charged.", ["prosecutions 15"]),
    ("Police arrested 14 men, more than in 2011.", ["arrests 14"]),
    # what a comparison compares has the measure of its counterpart
    ("It reported opening 64 cases and obtaining 23 convictions, compared with 71 cases and 15 convictions in 2019.",
     ["investigations 64", "convictions 23", "investigations 71 @2019", "convictions 15 @2019"]),
    ("It reported the conviction of 23 traffickers and prosecution of 75 suspects, in comparison with 81 suspects.",
     ["convictions 23", "prosecutions 75", "prosecutions 81"]),
    ("It prosecuted 54 traffickers and convicted 16, compared with 45 and 13, respectively.",
     ["prosecutions 54", "convictions 16", "prosecutions 45", "convictions 13"]),
    (
        "It investigated 221 cases, prosecuted 82 men, and convicted 35; this compared with 214, 79, and 16, "
        "respectively, the year before.",
        ["investigations 221", "prosecutions 82", "convictions 35", "investigations 214", "prosecutions 79",
         "convictions 16"],
    ),
    # two figures for three: which is which is not said
    ("It investigated 60 cases, prosecuted 54 men, and convicted 16, compared with 45 and 13, respectively.",
     ["investigations 60", "prosecutions 54", "convictions 16"]),
    # each number of brackets goes with its own
    ("Police arrested 14 men, among them two officials, and opened 30 cases (12 and two, respectively, in 2014).",
     ["arrests 14", "arrests 2", "investigations 30", "arrests 12 @2014", "investigations 2 @2014"]),
    ("Police opened 30 cases and arrested 14 men (12 cases, no convictions, and two men, respectively, in 2014).",
     ["investigations 30", "arrests 14", "investigations 12 @2014", "convictions 0 @2014", "arrests 2 @2014"]),
    ("Police arrested 14 men (no women in 2012, nine men in 2011).",
     ["arrests 14", "arrests 0 @2012", "arrests 9 @2011"]),
    ("Police identified 14 victims (nine men in 2011, six men in 2010).",
     ["victims_identified 14", "victims_identified 9 @2011", "victims_identified 6 @2010"]),
    ("Police arrested 14 men (14 in 2012).", ["arrests 14", "arrests 14 @2012"]),
    ("Police arrested 14 men (two men and a woman in 2012).", ["arrests 14 @2012", "arrests 2 @2012"]),
    ("Police arrested 14 men in 12 raids (nine in 2011).", ["arrests 14"]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_figure_beside_another_has_its_own_year_and_measure(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected
