"""How numbers of a sentence go together, and figures that are of something else. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # figures of something else
    ("Courts convicted 12 traffickers. The figure for shelters in 2008 was 40.", ["convictions 12"]),
    ("Police identified 44 victims. The number of calls in 2008 was 300.", ["victims_identified 44"]),
    ("An NGO put the number of victims identified by police at 44.", ["victims_identified 44"]),
    ("It issued 500 residence permits to asylum seekers and two to victims.", ["victims_assisted 2"]),
    ("Legal aid was offered to 44 victims in 2004.", ["victims_assisted 44 @2004"]),
    ("The police arrested 14 pimps for prostitution offenses.", ["arrests 14"]),
    # relations between numbers
    ("Police arrested 14 people: nine men and five women.", ["arrests 14", "arrests 9", "arrests 5"]),
    ("Fourteen persons, nine of them women, were arrested.", ["arrests 14", "arrests 9"]),
    ("Fourteen persons, among them three officials, were arrested.", ["arrests 14", "arrests 3"]),
    ("Fourteen persons were arrested, three of them officials.", ["arrests 14", "arrests 3"]),
    ("Three officials were among the 14 persons arrested.", ["arrests 14"]),
    ("Police arrested 14 persons, who included three officials.", ["arrests 14", "arrests 3"]),
    ("The police arrested nine men in Split and five in Zadar.", ["arrests 9", "arrests 5"]),
    ("The 14 persons arrested in 2007 were all acquitted.", ["arrests 14 @2007"]),
    ("Thirteen of 14 persons charged were convicted.", ["convictions 13"]),
    ("Of those 14, nine were convicted.", ["convictions 9"]),
    ("There has been a trial of traffickers.", []),
    ("Police arrested 18th Street gang members.", []),
    ("In 2013-14, police arrested 12 suspects.", ["arrests 12 @2013-2014"]),
    ("Prosecutors tried 12 cases and courts convicted 9 men, against 20 cases in 2008.",
     ["prosecutions 12", "convictions 9", "prosecutions 20 @2008"]),
    ("There were no new investigations, successful prosecutions, or lengthy convictions.",
     ["investigations 0", "prosecutions 0", "convictions 0"]),
    ("Of 12 suspects police arrested five.", ["arrests 5"]),
    ("Police investigated 34 cases (44 suspects).", ["investigations 34", "investigations 44"]),
    ("Sixty-four victims received shelter, 71 psychological care.", ["victims_assisted 64", "victims_assisted 71"]),
    ("An NGO estimates that there are 3,500 women in prostitution, of whom 1,000 are victims.",
     ["victims_estimated 1000"]),
    ("Courts tried five men. Three were convicted; two were let off.", ["prosecutions 5", "convictions 3"]),
    ("Police arrested 20 people; 14 were charged, nine were convicted, and five were acquitted.",
     ["arrests 20", "prosecutions 14", "convictions 9", "other 5"]),
    ("Police opened 20 cases; 14 went to court and nine ended in convictions.",
     ["investigations 20", "prosecutions 14", "convictions 9"]),
    ("Police opened 20 cases in 2004, against 14 in 2003 and nine in 2002.",
     ["investigations 20 @2004", "investigations 14 @2003", "investigations 9 @2002"]),
    ("There were 20 arrests in 2004, 14 in 2003, and nine in 2002.",
     ["arrests 20 @2004", "arrests 14 @2003", "arrests 9 @2002"]),
    ("In 2003, 14 traffickers were convicted; in 2004, nine.", ["convictions 14 @2003", "convictions 9 @2004"]),
    ("Police identified 20 victims, twice as many as in 2003.", ["victims_identified 20"]),
    ("Police identified 20 victims, up 14 from 2003.", ["victims_identified 20"]),
    ("Police identified 20 victims, five more than the previous year.", ["victims_identified 20"]),
    ("Police identified 20 victims, a drop of five.", ["victims_identified 20"]),
    ("Police identified 20 victims in the first quarter of 2005.", ["victims_identified 20 @2005"]),
    ("Between January and October 2005, police identified 20 victims.", ["victims_identified 20 @2005"]),
    ("Police identified 20 victims last year and 14 this year.", ["victims_identified 20", "victims_identified 14"]),
    ("From 2001 through 2004, police identified 20 victims.", ["victims_identified 20 @2001-2004"]),
    ("In the 2004-2005 reporting period, police identified 20 victims.", ["victims_identified 20 @2004-2005"]),
    ("Police identified 20 victims in 2004 and assisted 14 of them.",
     ["victims_identified 20 @2004", "victims_assisted 14 @2004"]),
    ("In March 2004, a court convicted three men, and in May it convicted two more.",
     ["convictions 3 @2004", "convictions 2 @2004"]),
    ("Of the 51 victims, 20 were sheltered by the state and 31 by NGOs.",
     ["victims_assisted 20", "victims_assisted 31"]),
    ("Police charged 11 men, four with trafficking and seven with pimping.",
     ["prosecutions 11", "prosecutions 4", "prosecutions 7"]),
    ("Eleven men were convicted, four for trafficking and seven for pimping.",
     ["convictions 11", "convictions 4", "convictions 7"]),
    ("Courts convicted 11 men, sentencing four to prison and fining seven.", ["convictions 11", "sentences 4"]),
    ("Courts convicted 11 men and gave four of them prison sentences.", ["convictions 11", "sentences 4"]),
    ("Courts convicted 11 men, but only four served time.", ["convictions 11", "sentences 4"]),
    ("Courts convicted 11 men, of whom four received prison terms and seven suspended sentences.",
     ["convictions 11", "sentences 4", "sentences 7"]),
    ("Courts convicted 11 men and imposed prison terms on four.", ["convictions 11", "sentences 4"]),
    ("Prosecutors charged eight men and a woman.", ["prosecutions 8", "prosecutions 1"]),
    # the parts of a number of the sentence before
    ("Police identified 30 victims. In Lome 17 women.", ["victims_identified 30"]),
    ("Police identified 30 victims. No women.", ["victims_identified 30"]),
    ("Police identified 30 victims. There came four women.", ["victims_identified 30"]),
    ("Police identified 30 victims and helped 12. Ten were women.",
     ["victims_identified 30", "victims_assisted 12", "victims_assisted 10"]),
    ("Police identified 30 victims and helped 12. Twenty were women.",
     ["victims_identified 30", "victims_assisted 12"]),
    ("Police arrested and charged 30 men. Twenty were officials.", ["arrests 30", "prosecutions 30", "arrests 20"]),
]

NOT_STATED = [
    # beside: figures of something else
    "The police trained 40 officers; the figure for 2007 was 30.",
    "The ministry put the cost of the program at 3,000 euros.",
    "The police recorded 14 complaints against employers.",
    "Employers filed 14 complaints.",
    "Prosecutors dropped charges against 12 men.",
    "Prosecutors considered no charges against the three officers.",
    "The government did not report the arrest, prosecution, or conviction of four officials named by the press.",
    "The government extended the contracts of 12 prosecutors.",
    "Twelve judges heard testimony from 30 victims.",
    "Twelve judges faced accusations of corruption.",
    "The police returned 300 passports to their owners.",
    "The army discharged 300 soldiers.",
    "The bank reached 12 agreements.",
    "The campaign reached 12,000 people.",
    "The police captured 12 kilograms of heroin.",
    "Rebels seized 40 children from a school.",
    "Rebels abducted 40 children.",
    "Traffickers recruited 40 girls with promises of work.",
    "The ministry handed 300 kits to schools.",
    "The ministry handed awards to 12 officers.",
    "The court handed down 12 judgments on land.",
    "The law gives judges terms of six years.",
    "The judge received a gift worth 300 dollars.",
    "One of the 12 members got two years of leave.",
    "Under the law, employers are subject to investigation by three agencies.",
    "The study identified 12 routes used by traffickers.",
    "A survey of 600 workers found that 12 percent were in debt bondage.",
    "Researchers identified 300 children in the mines.",
    "An assessment found 40 gaps in the law.",
    "Among those trained by IOM were 40 policemen.",
    "Among the guests were 40 victims' advocates.",
    "Among those who left were 40 girls.",
    "It issued 500 residence permits to investors and their families.",
    "Residence permits are granted for six months to victims who testify.",
    "Permits were given to 14 recruitment agencies.",
    "The right to legal aid was given to all.",
    "Aid was given to 14 countries.",
    "Legal aid was not given to 44 victims.",
    "No shelter was given to 44 of the victims.",
    "The police arrested 300 migrants for illegal entry.",
    "The courts convicted 30 women for prostitution.",
    "Police fined 30 women for prostitution.",
    "The plan calls for 30 arrests a year.",
    "The government aims to convict 30 traffickers by 2010.",
    "The unit had hoped to open 14 investigations.",
    "The bill would allow the conviction of 14-year-olds.",
    "The penalty for trafficking of two or more victims is 12 years.",
    "If two victims are involved, the sentence rises to 14 years.",
    "Of the 14 recommendations, three were adopted.",
    "Of the 14 provinces, three had shelters.",
    # beside: relations between numbers
    "Half of the 14 persons arrested were freed.",
    "The year ended without funds for convicting 12 traffickers.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_numbers_go_together(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_numbers_go_together_or_not_at_all(text: str) -> None:
    assert counts(text) == []
