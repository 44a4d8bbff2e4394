"""Help that victims get by other words than those for help: where they stay, what they obtain, papers. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # where victims are taken in
    ("Nuns keep a shelter in the port, where 86 girls stayed in 2009.", ["victims_assisted 86 @2009"]),
    ("The ministry ran a refuge in which 30 girls lived.", ["victims_assisted 30"]),
    ("The union managed two Hope Houses, where 46 women stayed.", ["victims_assisted 46"]),
    ("In 2009, 29 victims stayed there.", ["victims_assisted 29 @2009"]),
    ("One male victim stayed in a hotel.", ["victims_assisted 1"]),
    ("Forty women stayed in Italy.", []),
    ("Nine victims lived in a hotel owned by a trafficker.", []),
    ("Nine girls lived in a refuge for animals.", []),
    ("Nine girls stayed in the shelter for victims.", ["victims_assisted 9"]),
    ("Some 300 girls live in brothels in the port.", []),
    ("Forty children live in the homes of relatives, where they work.", []),
    ("Employers built dormitories where 300 workers lived.", []),
    ("The ministry did not say whether victims may live in the shelter.", []),
    # what was named before, given or got
    ("Victims can apply for permits, but the ministry granted none.", ["victims_assisted 0"]),
    ("Victims can apply for permits, but the ministry gave none.", ["victims_assisted 0"]),
    ("Victims are eligible for compensation, but none received any.", ["victims_assisted 0"]),
    ("Victims may obtain permits, and the ministry issued 14 to women from Mali.", ["victims_assisted 14"]),
    ("Victims have a right to residency, and four women from Mali obtained it.", ["victims_assisted 4"]),
    ("In 2009, 44 victims received permits. Thirty-one had received them in 2008.",
     ["victims_assisted 44 @2009", "victims_assisted 31 @2008"]),
    ("Under Law 211 of 2004, victims may claim damages, but none received any.", ["victims_assisted 0"]),
    ("Victims may obtain permits, but the ministry issued 14,000 to tourists.", []),
    ("Victims are eligible for asylum, and 900 refugees received it.", []),
    ("Recruiters need a permit, but the ministry issued none to new firms.", []),
    ("The police gave victims a choice, and four took it.", []),
    # schools and programs, families
    ("The army received 137 children from rebels, and the agency enrolled 122 of them in its reintegration program.",
     ["victims_assisted 122"]),
    ("The ministry enrolled 40 victims in vocational courses.", ["victims_assisted 40"]),
    ("The agency placed 30 victims as apprentices.", ["victims_assisted 30"]),
    ("Forty victims were enrolled in a reintegration program.", ["victims_assisted 40"]),
    ("In 2009 it cared for 55 people and placed 20 of the girls with host families.",
     ["victims_assisted 55 @2009", "victims_assisted 20 @2009"]),
    ("The ministry enrolled 3,000 children in primary school.", []),
    ("Agencies placed 300 girls with families as maids.", []),
    # papers
    ("The embassies issued papers to 28 victims.", ["victims_assisted 28"]),
    ("The consulate gave tickets to nine women who had fled from employers.", ["victims_assisted 9"]),
    ("The embassy issued visas to 4,000 workers.", []),
    ("The police issued identity documents to 600 residents.", []),
    ("The ministry issued passports to 9,000 children.", []),
    ("Recruiters sent 40 girls to relatives in the capital.", []),
    ("Victims were offered shelter, but none accepted it.", []),
    # who is seized, known by a truck or a bar
    ("Gendarmes stopped a truck, detained its driver, and freed 14 boys.", ["arrests 1", "victims_identified 14"]),
    ("Police freed 14 girls and arrested the owners.", ["victims_identified 14"]),
    ("Police freed 14 girls but did not arrest the owner.", ["victims_identified 14"]),
    # what cases led to
    ("A hotline received 480 calls, of which 11 led to the opening of a case.", ["investigations 11"]),
    ("A hotline received 300 calls, of which nine resulted in the opening of an investigation.", ["investigations 9"]),
    ("A hotline received 480 calls; 11 led to referrals of 20 victims.", ["victims_assisted 20"]),
    ("Police opened 30 cases, of which 11 led to charges and six to convictions.",
     ["investigations 30", "prosecutions 11", "convictions 6"]),
    ("Of the 97 cases decided, 61 ended in conviction, up from 47 in 2001, and 36 in acquittal.",
     ["convictions 61", "convictions 47 @2001", "other 36"]),
    ("Of the 90 smuggling cases, 23 went to the prosecutor, who brought charges in 17.", []),
    ("Of the 90 cases, 23 went to the prosecutor, who brought charges in 17.", ["prosecutions 17"]),
    # what is not told of victims
    ("The government did not report how many foreign victims it sent back.", ["victims_assisted not-reported"]),
    ("The government did not report how many child victims there were.", ["victims_identified not-reported"]),
    ("The government did not report how many victims took part in trials.", []),
    # help that victims did not get
    ("Adult victims received no shelter.", ["victims_assisted 0"]),
    ("Victims did not receive any care from the state.", ["victims_assisted 0"]),
    ("In no case did adult victims obtain shelter from the government.", ["victims_assisted 0"]),
    ("Many victims received no help.", []),
    ("Until 2009, victims received no shelter.", []),
    ("Adult victims received no visas.", []),
    ("Victims get no shelter unless they testify.", []),
    ("Victims received no special care.", []),
    ("Victims often received no shelter.", []),
    ("Victims did not receive adequate care.", []),
    ("Potential victims received no care.", []),
    ("If victims receive no shelter, they return.", []),
    # two who stand together, and who proves to be a victim
    ("A father and his son were convicted.", ["convictions 2"]),
    ("A husband and wife were arrested.", ["arrests 2"]),
    ("A man and his employees were arrested.", []),
    ("Of 900 migrants screened, 12 proved to be victims.", ["victims_identified 12"]),
    # zeros
    ("No clerk was prosecuted for or convicted of complicity.", ["prosecutions 0", "convictions 0"]),
    ("No officer was arrested for, charged with, or convicted of trafficking.",
     ["arrests 0", "prosecutions 0", "convictions 0"]),
    ("Nobody was arrested in connection with, or prosecuted for, these crimes.", ["arrests 0", "prosecutions 0"]),
    ("No officials were suspected of or prosecuted for trafficking.", ["prosecutions 0"]),
    ("In no case did courts convict a trafficker.", ["convictions 0"]),
    ("At no time did police identify a victim.", ["victims_identified 0"]),
    ("In not one case was a trafficker convicted.", ["convictions 0"]),
    ("In no case were two officials convicted.", []),
    ("With no help from abroad, police arrested 12 men.", ["arrests 12"]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_help_by_other_words(text: str, expected: list[str]) -> None:
    assert sorted(map(noted, counts(text))) == sorted(expected)
