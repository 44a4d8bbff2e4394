"""The same counts in other words: idioms of arrest, trial, prison, shelter and return. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # rises and falls
    ("The number of victims identified fell to nine in 2014 from 14 in 2013.",
     ["victims_identified 9 @2014", "victims_identified 14 @2013"]),
    ("Convictions climbed to 31 in 2008, from 22 the year before.", ["convictions 31 @2008", "convictions 22"]),
    ("Arrests dropped from 40 to 25.", ["arrests 40", "arrests 25"]),
    ("The number of prosecutions doubled to 14.", ["prosecutions 14"]),
    ("The number of investigations more than doubled, from 12 in 2004 to 30 in 2005.",
     ["investigations 12 @2004", "investigations 30 @2005"]),
    ("Prosecutions totaled 14, and convictions came to six.", ["prosecutions 14", "convictions 6"]),
    ("Convictions held steady at 12.", ["convictions 12"]),
    ("The tally of convictions was 12 in 2006, four fewer than in 2005.", ["convictions 12 @2006"]),
    ("The number of victims assisted was 44 in 2006.", ["victims_assisted 44 @2006"]),
    ("The total number of convictions was 12.", ["convictions 12"]),
    ("Assistance was given to 44 victims, a third more than in 2005.", ["victims_assisted 44"]),
    # idioms of justice
    ("Police rounded up 14 suspected traffickers.", ["arrests 14"]),
    ("A sweep of bars netted nine suspected pimps.", ["arrests 9"]),
    ("Police captured three ringleaders.", ["arrests 3"]),
    ("Nine recruiters were seized at the border.", ["arrests 9"]),
    ("Seven men were placed in pretrial detention.", ["arrests 7"]),
    ("Seven suspects were remanded in custody.", ["arrests 7"]),
    ("Fourteen pimps were put behind bars.", ["sentences 14"]),
    ("Two brothers were jailed for six years.", ["sentences 2"]),
    ("Two of the traffickers were given six years; the rest fled.", ["sentences 2"]),
    ("One of the recruiters got 18 months; the rest were let off.", ["sentences 1"]),
    ("The court gave eight traffickers prison terms of three to nine years.", ["sentences 8"]),
    ("The court handed a recruiter a term of nine years.", ["sentences 1"]),
    ("Eight defendants were handed sentences of three to nine years.", ["sentences 8"]),
    ("The courts found 12 persons guilty and acquitted five.", ["convictions 12", "other 5"]),
    ("Twelve of the accused were found guilty, five were acquitted, and two died in custody.",
     ["convictions 12", "other 5"]),
    ("Prosecutors took 12 suspects to court and won nine convictions.", ["prosecutions 12", "convictions 9"]),
    ("Prosecutors brought nine cases before the courts.", ["prosecutions 9"]),
    ("Nine cases were brought before the courts.", ["prosecutions 9"]),
    ("Nine cases made it to court.", ["prosecutions 9"]),
    ("Nine cases ended in conviction.", ["convictions 9"]),
    ("Only one case ended in a conviction.", ["convictions 1"]),
    ("Of 31 cases, nine ended in convictions and 14 were dropped.", ["convictions 9"]),
    ("The first trial under the new law ended with the conviction of three brothers.", ["convictions 3"]),
    ("Three persons pleaded guilty.", ["convictions 3"]),
    ("A farmer was charged in March with holding two boys.", ["prosecutions 1"]),
    ("One farmer was under indictment.", ["prosecutions 1"]),
    ("Six men await trial.", ["prosecutions 6"]),
    ("Six men were awaiting trial at year's end.", ["prosecutions 6"]),
    ("The ombudsman began a probe of seven officers.", ["investigations 7"]),
    ("Police probed 22 cases.", ["investigations 22"]),
    ("The unit took up 22 new cases.", ["investigations 22"]),
    ("The unit worked on 22 cases.", ["investigations 22"]),
    ("Twenty-two cases were handled by the unit in 2003.", ["investigations 22 @2003"]),
    ("Police broke up 11 rings and arrested 30 people.", ["other 11", "arrests 30"]),
    ("With Spanish help, police smashed a ring and freed eight women.", ["victims_identified 8"]),
    ("Three suspects were extradited to Spain.", ["other 3"]),
    ("The joint operation ended in 12 arrests, seven of them in Spain and five in Romania.",
     ["arrests 12", "arrests 7", "arrests 5"]),
    ("The raids yielded 12 arrests and freed 30 women.", ["arrests 12", "victims_identified 30"]),
    # idioms of help
    ("The home in Pokhara gave shelter to 61 girls, 40 of whom had been trafficked.",
     ["victims_assisted 61", "victims_assisted 40"]),
    ("Sixty-one girls passed through the shelter in 2004.", ["victims_assisted 61 @2004"]),
    ("Sixty-one girls stayed at the shelter in 2004.", ["victims_assisted 61 @2004"]),
    ("The shelter received 61 girls, half of them under 15.", ["victims_assisted 61"]),
    ("The centre attended to 61 victims.", ["victims_assisted 61"]),
    ("Doctors treated 61 victims.", ["victims_assisted 61"]),
    ("The state paid for the return of 61 citizens.", ["victims_assisted 61"]),
    ("The ministry brought home 61 workers stranded in Lebanon.", ["victims_assisted 61"]),
    ("Sixty-one workers were brought home from Lebanon.", ["victims_assisted 61"]),
    ("The consulate sent 61 maids home.", ["victims_assisted 61"]),
    ("Consular staff sheltered 61 maids and helped 40 of them return home.",
     ["victims_assisted 61", "victims_assisted 40"]),
    ("NGOs escorted 61 children back to their villages.", ["victims_assisted 61"]),
    ("Foster families took in 61 children.", ["victims_assisted 61"]),
    ("Sixty-one victims obtained temporary residence.", ["victims_assisted 61"]),
    ("Sixty-one victims were issued permits to stay.", ["victims_assisted 61"]),
    ("The state extended residence to 61 victims.", ["victims_assisted 61"]),
    ("Reflection periods were granted to 61 victims.", ["victims_assisted 61"]),
    ("The police handed 61 girls over to a shelter.", ["victims_assisted 61"]),
    ("The police handed over 61 girls to a shelter.", ["victims_assisted 61"]),
    ("The police delivered 61 victims to shelters.", ["victims_assisted 61"]),
    ("Sixty-one victims were sent to shelters, and nine were sent home.",
     ["victims_assisted 61", "victims_assisted 9"]),
    ("Sixty-one potential victims were screened, and nine were confirmed.", ["victims_identified 9"]),
    ("Police came across 61 victims in brothels.", ["victims_identified 61"]),
    ("Police discovered 61 Thai women in a massage parlor.", ["victims_identified 61"]),
    ("Sixty-one women were discovered in brothels.", ["victims_identified 61"]),
    ("Sixty-one children were withdrawn from mines.", ["victims_identified 61"]),
    ("The program withdrew 61 children from mines.", ["victims_identified 61"]),
    ("Armed groups set free 61 children.", ["victims_identified 61"]),
    ("Sixty-one children were set free.", ["victims_identified 61"]),
    # estimates
    ("According to an NGO, some 4,000 girls are in domestic servitude.", ["victims_estimated 4000 about"]),
    ("An NGO estimated that there were 4,000 trafficking victims in the country.", ["victims_estimated 4000"]),
    ("There are an estimated 4,000 victims of forced labor.", ["victims_estimated 4000 about"]),
    ("As many as 4,000 women are trafficked each year.", ["victims_estimated 4000 up to"]),
    # nothing and nobody
    ("No judge has yet convicted a trafficker.", ["convictions 0"]),
    ("No case has come to trial.", ["prosecutions 0"]),
    ("No trafficking case reached the courts in 2003.", ["prosecutions 0 @2003"]),
    ("No one stood trial in 2003.", ["prosecutions 0 @2003"]),
    ("Nobody was sent to prison.", ["sentences 0"]),
    ("Not one case was opened.", ["investigations 0"]),
    ("Zero victims were identified.", ["victims_identified 0"]),
    ("The police had no cases under investigation.", ["investigations 0"]),
    ("None of the victims received medical care.", ["victims_assisted 0"]),
    ("Nor did it prosecute any officials.", ["prosecutions 0"]),
    ("It opened no investigations, nor did it arrest anyone.", ["investigations 0", "arrests 0"]),
    ("It did not open a single investigation.", ["investigations 0"]),
    ("It did not report the number of cases it investigated.", ["investigations not-reported"]),
    ("No arrests, prosecutions, or convictions were reported.",
     ["arrests none-reported", "prosecutions none-reported", "convictions none-reported"]),
    ("The government reported that no one had been arrested.", ["arrests 0"]),
    ("To date, no employer has been convicted of forced labor.", ["convictions 0"]),
    ("There has not been a conviction since 2008.", ["convictions 0"]),
    ("The courts have not convicted anyone.", ["convictions 0"]),
]

NOT_STATED = [
    # beside: rises and falls
    "The number of inspectors rose to 31.",
    "The number of beds in shelters grew from 40 to 80.",
    # beside: idioms of justice
    "Officers seized 300 passports.",
    "Three defendants drew fines.",
    "Three defendants walked free.",
    "The court ruled in 22 cases.",
    "Five officials came under scrutiny.",
    # beside: idioms of help
    "Nuns ran a home where 61 girls lived.",
    # beside: nothing and nobody
    "No new shelters were opened.",
    "No funds were provided to victims.",
    "No training was given to judges.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_an_idiom_is_read(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_an_idiom_is_read_or_not_at_all(text: str) -> None:
    assert counts(text) == []
