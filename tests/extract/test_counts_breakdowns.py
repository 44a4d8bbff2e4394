"""Numbers broken down as reports of the last years do: by kind and by sex, with other years in brackets. Made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
#: A part is marked "<" and has the value of its whole behind.
STATED = [
    # "a" that is of any case
    ("The act requires the police to obtain a warrant before making a trafficking-related arrest.", []),
    ("Police rarely opened cases when civil society identified a potential victim.", []),
    ("In June, when a shelter opened, police made an arrest.", ["arrests 1"]),
    # "without" before a noun denies nothing that follows
    ("Without adequate funds, police shouldered responsibility for providing services to victims.", []),
    ("The year ended without investigating, prosecuting, or convicting traffickers.",
     ["investigations 0", "prosecutions 0", "convictions 0"]),
    # another year in brackets that hold several numbers
    ("Police identified 44 potential victims and six recognized victims (51 potential victims and three recognized "
     "victims in 2013).",
     ["victims_identified 44", "victims_identified 6", "victims_identified 51 @2013", "victims_identified 3 @2013"]),
    ("It identified 44 victims. Of these, 30 were adults and 14 were minors (27 adults and 16 children in 2013), 31 "
     "were female and 13 male (33 female and 10 male in 2013).",
     ["victims_identified 44", "victims_identified 30 < 44", "victims_identified 14 < 44",
      "victims_identified 27 @2013", "victims_identified 16 @2013", "victims_identified 31 < 44",
      "victims_identified 13 < 44", "victims_identified 33 @2013", "victims_identified 10 @2013"]),
    ("Police assisted 44 victims (in 2013, 17 women and 29 men).",
     ["victims_assisted 44", "victims_assisted 17 @2013", "victims_assisted 29 @2013"]),
    ("Prosecutors tried 31 cases (54 prosecutions in 2015), and courts convicted 12 men (19 in 2015).",
     ["prosecutions 31", "prosecutions 54 @2015", "convictions 12", "convictions 19 @2015"]),
    # beside: the numbers in brackets make up the one before
    ("Police identified 50 victims (30 women and 20 men in 2015).",
     ["victims_identified 50", "victims_identified 30 < 50", "victims_identified 20 @2015 < 50"]),
    ("Police opened 30 cases (14 in 2011 and 16 in 2012).",
     ["investigations 30", "investigations 14 @2011 < 30", "investigations 16 @2012 < 30"]),
    # clauses that only go on with the parts
    ("It identified 70 victims. Of these, 40 were victims of sex trafficking and 30 of forced begging; 52 women and 18 "
     "men; and nine foreign victims.",
     ["victims_identified 70", "victims_identified 40 < 70", "victims_identified 30 < 70",
      "victims_identified 52 < 70", "victims_identified 18 < 70", "victims_identified 9 < 70"]),
    ("It identified 70 victims; all were citizens; and 12 were children.",
     ["victims_identified 70", "victims_identified 12 < 70"]),
    ("It identified 70 victims, of whom 12 were boys; there were three women and 55 girls.",
     ["victims_identified 70", "victims_identified 12 < 70", "victims_identified 3 < 70",
      "victims_identified 55 < 70"]),
    ("It identified 70 potential victims and four recognized victims. Of these, 20 were sex trafficking victims.",
     ["victims_identified 70", "victims_identified 4", "victims_identified 20 < 70"]),
    ("Police opened 18 cases involving 40 male and 13 female suspected traffickers. Six of these cases involved "
     "forced labor.",
     ["investigations 18", "investigations 40", "investigations 13", "investigations 6 < 18"]),
    ("Courts tried 90 alleged traffickers in 2016. Of the 90 alleged traffickers, 71 were charged with sex "
     "trafficking.",
     ["prosecutions 90 @2016", "prosecutions 71 < 90"]),
    ("It identified 40 victims, 11 out of whom were found in mines.",
     ["victims_identified 40", "victims_identified 11 < 40"]),
    # beside: what is not said of those before
    ("It assisted 20 victims; neither are they offered legal aid.", ["victims_assisted 20"]),
    # comparisons with gerunds, and with things that are not counted
    ("Police conducted nine raids and arrested 33 suspects (compared with conducting 11 raids and arresting 41 "
     "suspects in 2012).",
     ["arrests 33", "arrests 41 @2012"]),
    ("Police conducted nine raids and arrested 33 suspects, compared with 11 raids and 41 suspects arrested in 2012.",
     ["arrests 33", "arrests 41 @2012"]),
    ("Police initiated investigations of 61 cases in 2019, compared with initiating investigations of 55 cases and "
     "continuing one investigation in 2018.",
     ["investigations 61 @2019", "investigations 55 @2018", "investigations 1 @2018"]),
    ("It identified 30 victims, nine of whom were men, compared with three in 2009.",
     ["victims_identified 30", "victims_identified 9 < 30", "victims_identified 3 @2009"]),
    # parts named behind "including"
    ("Courts convicted 21 traffickers, including four soldiers who were dismissed.",
     ["convictions 21", "convictions 4 < 21"]),
    ("Courts convicted 21 officials, including 17 officers involved in the trafficking of refugees.",
     ["convictions 21", "convictions 17 < 21"]),
    ("The state identified 21 victims, including only three identified by inspectors.",
     ["victims_identified 21", "victims_identified 3 < 21"]),
    # adverbs and joined adjectives within the noun
    ("Police found 16 official and potential victims (22 in 2010).",
     ["victims_identified 16", "victims_identified 22 @2010"]),
    ("In 2018, authorities reported there were 27 officially identified victims.", ["victims_identified 27 @2018"]),
    ("Police recognized all seven victims in 2011 (four formally recognized by courts and nine by a board in 2010).",
     ["victims_identified 7 @2011", "victims_identified 4 @2010", "victims_identified 9 @2010"]),
    # "for prosecution" before those who are tried
    ("The unit referred for prosecution 19 cases.", ["prosecutions 19"]),
    ("Inspectors identified and referred for prosecution 24 labor trafficking cases (20 of men and four of women).",
     ["prosecutions 24", "prosecutions 20 < 24", "prosecutions 4 < 24"]),
    # years listed, each for itself
    ("There were no convictions in 2011, 2010, or 2009.",
     ["convictions 0 @2011", "convictions 0 @2010", "convictions 0 @2009"]),
    ("The courts convicted three traffickers in both 2011 and 2012.", ["convictions 3 @2011", "convictions 3 @2012"]),
    # beside: all years together, or one of them
    ("The courts convicted three traffickers in 2011 and 2012.", ["convictions 3 @2011"]),
    # cases and people, each with their own of another year
    ("Authorities investigated 45 cases involving 77 suspects in 2012 (37 cases with 60 suspects in 2011).",
     ["investigations 45 @2012", "investigations 77 @2012", "investigations 37 @2011", "investigations 60 @2011"]),
    ("Prosecutors tried 18 defendants in eight cases (20 defendants in 11 cases in 2011).",
     ["prosecutions 18", "prosecutions 8", "prosecutions 20 @2011", "prosecutions 11 @2011"]),
    ("Courts issued final convictions for 11 traffickers (nine in 2011); six received jail time.",
     ["convictions 11", "convictions 9 @2011", "sentences 6"]),
    ("Judges issued suspended sentences for 25 convicted traffickers and acquitted two.", ["sentences 25", "other 2"]),
    ("Courts convicted 37 traffickers (31 sex trafficking, four labor trafficking, two unspecified forms of "
     "trafficking).",
     ["convictions 37", "convictions 31 < 37", "convictions 4 < 37", "convictions 2 < 37"]),
    ("The government tried 57 cases; 17 of these prosecutions were pending.",
     ["prosecutions 57", "prosecutions 17 < 57"]),
    # nothing came of any
    ("None of these raids led to the identification of a victim.", ["victims_identified 0"]),
    ("The raids led to the identification of one man and one girl.", ["victims_identified 1", "victims_identified 1"]),
    ("One case led to the prosecution of four men.", ["prosecutions 4"]),
    ("Courts convicted ten traffickers, including three sex traffickers, five labor traffickers, and two others, and "
     "sentenced them to between three and 10 years in prison.",
     ["convictions 10", "sentences 10", "convictions 3 < 10", "convictions 5 < 10", "convictions 2 < 10"]),
]

NOT_STATED = [
    "Corruption hindered both law enforcement efforts and victim identification.",
    "Police screened 395 individuals (682 in 2017) at 98 locations (149 in 2017) for signs of trafficking.",
    "The government issued its first convictions under the law.",
    "Authorities approved 195 of 273 requests (110 of 124 in 2016).",
]
# fmt: on


def told(text: str) -> list[str]:
    """The counts of a text, each with the value of its whole behind."""
    return [noted(count) + (f" < {count.part_of.value}" if count.part_of is not None else "") for count in counts(text)]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_numbers_are_broken_down(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_what_is_not_counted_is_not_broken_down(text: str) -> None:
    assert told(text) == []
