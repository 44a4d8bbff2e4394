"""Wholes told again to give their parts, wholes without their number, and what is counted by few words. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
#: A part has the value of its whole behind "<".
STATED = [
    # the whole told again is not counted again
    ("Police identified 54 victims. Of the 54 victims identified, traffickers exploited 20 victims in sex trafficking "
     "and 34 victims in labor trafficking; 18 were men, 36 were women, and 12 were children.",
     ["victims_identified 54", "victims_identified 20 < 54", "victims_identified 34 < 54", "victims_identified 18 < 54",
      "victims_identified 36 < 54", "victims_identified 12 < 54"]),
    ("Courts convicted 80 traffickers. Of the 80 convictions, courts convicted 50 traffickers for sex trafficking and "
     "30 for forced labor.",
     ["convictions 80", "convictions 50 < 80", "convictions 30 < 80"]),
    ("Prosecutors tried 37 men. Of the 37 men prosecuted, 12 occurred at the federal level, compared with five at the "
     "federal level and nine at the regional level in 2008.",
     ["prosecutions 37", "prosecutions 12 < 37", "prosecutions 5 @2008", "prosecutions 9 @2008"]),
    # ... but what else befell as many is
    ("Police arrested 20 men. Of the 20 men prosecuted, 13 were convicted.",
     ["arrests 20", "prosecutions 20", "convictions 13 < 20"]),
    # the whole without its number
    ("Police identified 54 victims. Of the victims identified, at least 11 were children; 14 were women.",
     ["victims_identified 54", "victims_identified 11 at least < 54", "victims_identified 14 < 54"]),
    ("The unit found 54 victims. Among them were 19 foreigners: 12 from Nepal and seven from India.",
     ["victims_identified 54", "victims_identified 19 < 54",
      "victims_identified 12 < 54", "victims_identified 7 < 54"]),
    ("Police identified 54 victims. Traffickers exploited 20 victims in sex trafficking and 34 in forced labor.",
     ["victims_identified 54", "victims_identified 20 < 54", "victims_identified 34 < 54"]),
    ("Police identified 54 victims; 22 victims were Togolese, while the other 32 were foreign nationals.",
     ["victims_identified 54", "victims_identified 22 < 54", "victims_identified 32 < 54"]),
    ("Prosecutors opened 70 cases in 2010. These included 26 sex trafficking cases and 44 labor trafficking cases.",
     ["investigations 70 @2010", "investigations 26 < 70", "investigations 44 < 70"]),
    ("Police identified 51 victims. Of these 51 victims, inspectors identified 38 children.",
     ["victims_identified 51", "victims_identified 38 < 51"]),
    ("Police identified 51 victims; 46 individuals were victims of unspecified forms of trafficking.",
     ["victims_identified 51", "victims_identified 46 < 51"]),
    # ... and with no whole told at all
    ("Of the victims identified, 38 were women and one was a man.", ["victims_identified 38", "victims_identified 1"]),
    ("Police identified four victims. Of the total number of victims, nine were men.",
     ["victims_identified 4", "victims_identified 9"]),
    # of other years, in clauses of their own
    ("Police identified 54 victims. This compared with 124 victims identified in 2009, including 12 in begging; 114 in "
     "2008, including nine in begging; and 96 in 2007.",
     ["victims_identified 54", "victims_identified 124 @2009", "victims_identified 12 @2009 < 124",
      "victims_identified 114 @2008", "victims_identified 9 @2008 < 114", "victims_identified 96 @2007"]),
    # a part behind "including" in a sentence that begins with its whole
    ("Of those 91 investigations, 29 offenders were convicted, including three foreigners who were deported.",
     ["investigations 91", "convictions 29 < 91", "convictions 3 < 29"]),
    # what befell one person, with a charge between
    ("Courts tried and convicted one man for pimping, who was sentenced to four years in prison.",
     ["prosecutions 1", "convictions 1", "sentences 1"]),
    ("Thirty children aged between nine and 16 years old were rescued.", ["victims_identified 30"]),
    ("In total, 83 people faced trafficking charges.", ["prosecutions 83"]),
    # what further ones make of a total
    ("Police identified 40 victims, and NGOs identified 12 more, bringing the total to 52 (66 in 2009).",
     ["victims_identified 40", "victims_identified 12", "victims_identified 52", "victims_identified 66 @2009"]),
    ("NGOs assisted 12 victims, bringing the total to 500 since 2004.", ["victims_assisted 12"]),
    # the parts of what is compared, between dashes
    ("It identified 74 victims, compared with identifying 52 victims — 40 women and 12 men — in 2009.",
     ["victims_identified 74", "victims_identified 52 @2009", "victims_identified 40 @2009 < 52",
      "victims_identified 12 @2009 < 52"]),
    # brackets behind a second noun
    ("NGOs supported 74 victims and at-risk individuals (83 in 2009, none in 2008).",
     ["victims_assisted 74", "victims_assisted 83 @2009", "victims_assisted 0 @2008"]),
    # the crime by its full name
    ("Police launched 35 new trafficking in persons investigations.", ["investigations 35"]),
    ("There were 12 trafficking in persons prosecutions.", ["prosecutions 12"]),
    # cases listed behind an event
    ("It reported initiating investigations of 15 sex trafficking cases and five labor trafficking cases.",
     ["investigations 15", "investigations 5"]),
    # the year of what befell people before is none of what befalls them now
    ("It prosecuted none of the clerks who had been detained in 2010.", ["prosecutions 0"]),
    ("Seven clerks convicted in 2010 had received suspended sentences.", ["convictions 7 @2010", "sentences 7"]),
    ("Seven clerks in 2010 received suspended sentences.", ["sentences 7 @2010"]),
    # whole dates
    ("On May 14, 2009, police arrested three traffickers.", ["arrests 3 @2009"]),
    ("Since May 14, 2009, police have arrested three traffickers.", ["arrests 3"]),
    ("Under the law passed on May 14, 2009, police arrested three traffickers.", ["arrests 3"]),
    ("Between June 1, 2003 and March 1, 2004, police opened 40 investigations.", ["investigations 40 @2003-2004"]),
    # into a program
    ("In 2009, 14 victims entered the state program.", ["victims_assisted 14 @2009"]),
    # police file cases to open them
    ("In 2002, the police filed 28 cases, as against 17 in 2001.",
     ["investigations 28 @2002", "investigations 17 @2001"]),
    ("In 2002, prosecutors filed 28 cases.", ["prosecutions 28 @2002"]),
    # who is lodged, without a noun
    ("Caritas helped 56, and a crisis home of the city of Kaunas lodged 11.",
     ["victims_assisted 56", "victims_assisted 11"]),
    ("UNICEF puts the number of children made to beg in the capital at 50,000.", ["victims_estimated 50000"]),
    # what is left of a whole
    ("All but two of the 40 suspects were convicted.", ["convictions 38"]),
    ("All but three of those 40 were acquitted.", ["other 37"]),
    # the number behind those who are counted
    ("Police arrested fewer suspects: 23, down from 31.", ["arrests 23", "arrests 31"]),
    ("The state identified more victims (44, up from 31 in 2008).",
     ["victims_identified 44", "victims_identified 31 @2008"]),
    # a year between a deed and whom it befell
    ("The government reported its prosecution in 2008 of two consular officers posted abroad in 1999.",
     ["prosecutions 2 @2008"]),
    # sentences that are described by an adverb too
    ("Courts issued fully suspended sentences to at least four traffickers.", ["sentences 4 at least"]),
    # what is paid for victims
    ("The ministry paid the fares of 17 victims.", ["victims_assisted 17"]),
    ("The embassy covered the medical costs of nine women.", ["victims_assisted 9"]),
]

NOT_STATED = [
    "Twelve officers entered the training program.",
    "A free line for job seekers answered 1,150 inquiries.",
    "An NGO puts the number of trucks at 50,000.",
    "The board granted 195 of 273 requests in 2009, compared to 110 of 124 in 2008.",
    "Girls did two kinds of work, neither of which was common.",
    "NGOs brought the total to the attention of 14 officials.",
    "Officials will pay the fares of 17 victims.",
    "The ministry paid the salaries of 17 women.",
    "The fares of 17 victims were not paid.",
    "Police arrested fewer suspects in the second half of the year, which has 26 weeks.",
]
# fmt: on


def told(text: str) -> list[str]:
    """The counts of a text, each with the value of its whole behind."""
    return [noted(count) + (f" < {count.part_of.value}" if count.part_of is not None else "") for count in counts(text)]


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_parts_have_their_whole(text: str, expected: list[str]) -> None:
    assert told(text) == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_what_is_no_count_of_people(text: str) -> None:
    assert told(text) == []
