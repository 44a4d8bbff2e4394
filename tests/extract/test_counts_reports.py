"""Sentences as the reports have them: lists of measures, victims, silence, figures that count none. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # lists of measures and their years
    ("The ministry reported 14 new investigations, nine ongoing prosecutions, and six convictions during the "
     "reporting period.",
     ["investigations 14", "prosecutions 9", "convictions 6"]),
    ("Law enforcement conducted 51 investigations, leading to 33 prosecutions and 12 convictions in 2017.",
     ["investigations 51 @2017", "prosecutions 33 @2017", "convictions 12 @2017"]),
    ("In 2013, there were 44 investigations, 20 prosecutions, and no convictions.",
     ["investigations 44 @2013", "prosecutions 20 @2013", "convictions 0 @2013"]),
    ("Police initiated 88 investigations in 2016 (72 for sex trafficking and 16 for labor trafficking), "
     "compared with 61 in 2015.",
     ["investigations 88 @2016", "investigations 72 @2016", "investigations 16 @2016", "investigations 61 @2015"]),
    ("The government initiated prosecutions of 41 defendants and continued prosecutions of 18 defendants from "
     "previous years.",
     ["prosecutions 41", "prosecutions 18"]),
    ("It initiated prosecution of 41 alleged traffickers, including 33 for sex trafficking and eight for labor "
     "trafficking.",
     ["prosecutions 41", "prosecutions 33", "prosecutions 8"]),
    ("The courts convicted 15 traffickers (11 for sex trafficking, three for labor trafficking, and one for both).",
     ["convictions 15", "convictions 11", "convictions 3", "convictions 1"]),
    ("Authorities investigated 31 suspects, prosecuted 19, and convicted seven in 2018; in 2017, they "
     "investigated 28 suspects, prosecuted 14, and convicted three.",
     ["investigations 31 @2018", "prosecutions 19 @2018", "convictions 7 @2018", "investigations 28 @2017",
      "prosecutions 14 @2017", "convictions 3 @2017"]),
    ("The government prosecuted 41 trafficking cases and convicted 22 traffickers, a significant decrease "
     "compared to 77 prosecutions and 36 convictions in the previous year.",
     ["prosecutions 41", "convictions 22", "prosecutions 77", "convictions 36"]),
    ("Of the 29 cases investigated, 12 were referred for prosecution, and five remained under investigation at "
     "the end of the reporting period.",
     ["investigations 29", "prosecutions 12", "investigations 5"]),
    ("Prosecutors opened 12 new cases and continued 21 cases from earlier periods.", ["investigations 12"]),
    ("Five investigations and two prosecutions were ongoing at the end of the reporting period.",
     ["investigations 5", "prosecutions 2"]),
    ("Authorities charged 17 individuals with trafficking crimes, of whom eight were found guilty and nine "
     "acquitted.",
     ["prosecutions 17", "convictions 8", "other 9"]),
    ("Seventeen individuals were charged with trafficking crimes.", ["prosecutions 17"]),
    ("Charges were brought against 17 individuals.", ["prosecutions 17"]),
    ("Indictments were issued against nine people.", ["prosecutions 9"]),
    ("Authorities filed 63 charges of trafficking against 21 defendants.", ["prosecutions 21"]),
    ("Police submitted 16 case files to the public prosecutor.", ["prosecutions 16"]),
    ("Proceedings were opened against 22 persons.", ["prosecutions 22"]),
    ("The authorities instituted proceedings against 22 persons in 2004.", ["prosecutions 22 @2004"]),
    ("Final convictions were handed down against 22 persons.", ["convictions 22"]),
    ("A court of first instance found 12 of 19 defendants guilty.", ["convictions 12"]),
    ("The court imposed prison sentences on 11 of 16 convicted traffickers.", ["sentences 11"]),
    ("Courts issued sentences ranging from three to 15 years' imprisonment to 18 traffickers.", ["sentences 18"]),
    ("Six traffickers received sentences of less than one year, and two received only fines.", ["sentences 6"]),
    ("Twelve convicts served at least one year in prison.", ["sentences 12"]),
    ("The High Court upheld the convictions of two traffickers.", ["convictions 2"]),
    # officials
    ("The government did not report any investigations, prosecutions, or convictions of government employees "
     "complicit in trafficking crimes.",
     ["investigations none-reported", "prosecutions none-reported", "convictions none-reported"]),
    ("Three police officers were suspended and one was dismissed for accepting bribes.", ["other 3"]),
    ("Authorities arrested two immigration officers for complicity but released both without charge.", ["arrests 2"]),
    ("Two soldiers faced charges, but neither was convicted.", ["prosecutions 2", "convictions 0"]),
    ("A mayor and two of his aides were indicted in May.", ["prosecutions 1", "prosecutions 2"]),
    ("In one case, a police chief was arrested for running a brothel.", ["arrests 1"]),
    # victims
    ("The government identified 167 trafficking victims, including 92 sex trafficking victims and 75 forced "
     "labor victims, compared with 142 victims in the prior reporting period.",
     ["victims_identified 167", "victims_identified 92", "victims_identified 75", "victims_identified 142"]),
    ("The government identified 167 victims. Of these, 92 were exploited in sex trafficking, 61 in forced "
     "labor, and 14 in forced marriage.",
     ["victims_identified 167", "victims_identified 92", "victims_identified 61", "victims_identified 14"]),
    ("Officials identified 39 foreign victims (18 from Nepal, 11 from Kenya, and 10 from Peru).",
     ["victims_identified 39", "victims_identified 18", "victims_identified 11", "victims_identified 10"]),
    ("NGOs reported identifying an additional 211 victims.", ["victims_identified 211"]),
    ("NGOs and international organizations reported assisting 64 victims, bringing the total to 98.",
     ["victims_assisted 64", "victims_assisted 98"]),
    ("The national referral mechanism registered 84 presumed victims.", ["victims_identified 84"]),
    ("Authorities granted official victim status to 31 individuals.", ["victims_identified 31"]),
    ("Forty-eight persons were formally recognized as victims, 30 of whom accepted assistance.",
     ["victims_identified 48", "victims_assisted 30"]),
    ("Authorities referred 22 victims to shelters and 13 to hospitals.",
     ["victims_assisted 22", "victims_assisted 13"]),
    ("All 31 victims were referred to care.", ["victims_assisted 31"]),
    ("The government provided services to all 31 identified victims.", ["victims_assisted 31"]),
    ("The government assisted 31 of the 44 identified victims.", ["victims_assisted 31"]),
    ("Of the 44 victims identified, the government referred 31 to NGOs for assistance.",
     ["victims_identified 44", "victims_assisted 31"]),
    ("Forty-four victims were identified and 31 referred to services.",
     ["victims_identified 44", "victims_assisted 31"]),
    ("The shelter had a capacity of 30 and housed 12 women.", ["victims_assisted 12"]),
    ("The shelter, with 30 beds, assisted 12 women in 2010.", ["victims_assisted 12 @2010"]),
    ("Police interviewed 130 women, of whom 17 were determined to be trafficking victims.",
     ["victims_identified 17"]),
    ("Officials screened 1,200 workers and found no victims.", ["victims_identified 0"]),
    ("Inspectors visited 1,340 farms and found 24 victims of forced labor.", ["victims_identified 24"]),
    ("Labor inspectors conducted 1,340 inspections and identified 24 victims.", ["victims_identified 24"]),
    ("Labor inspectors rescued 212 workers from conditions analogous to slavery in 2009.",
     ["victims_identified 212 @2009"]),
    ("The mobile unit inspected 150 properties, freed 900 laborers, and levied fines of $2 million.",
     ["victims_identified 900"]),
    ("The ministry repatriated 83 nationals, including 40 children, from Gabon.",
     ["victims_assisted 83", "victims_assisted 40"]),
    ("The consulate in Jeddah assisted in the repatriation of 83 nationals.", ["victims_assisted 83"]),
    ("IOM assisted 57 victims, most of them men exploited at sea.", ["victims_assisted 57"]),
    ("In 2005, IOM and local NGOs assisted 57 victims, 44 of whom were Ukrainian.",
     ["victims_assisted 57 @2005", "victims_assisted 44 @2005"]),
    ("The crisis center counseled 57 women, 14 of them victims of trafficking.",
     ["victims_assisted 57", "victims_assisted 14"]),
    ("A total of 233 children were removed from exploitative labor.", ["victims_identified 233"]),
    ("Authorities removed 233 children from exploitative labor and placed 180 in school.",
     ["victims_identified 233"]),
    ("Authorities intercepted 61 victims at the border before they could be taken to India.",
     ["victims_identified 61"]),
    ("Courts awarded restitution to 19 victims.", ["victims_assisted 19"]),
    ("Courts awarded $400,000 in restitution to 19 victims.", ["victims_assisted 19"]),
    ("No victims received compensation.", ["victims_assisted 0"]),
    ("The fund compensated 12 victims.", ["victims_assisted 12"]),
    ("The hotline identified 42 victims.", ["victims_identified 42"]),
    ("The hotline received 2,300 calls, from which officials identified 42 victims.", ["victims_identified 42"]),
    ("A government hotline received 300 calls and assisted 12 victims.", ["victims_assisted 12"]),
    # what is no count of these
    ("At least one official was arrested.", ["arrests 1 at least"]),
    # what was not told, and what did not happen
    ("The government did not provide comprehensive data on investigations, prosecutions, or convictions.",
     ["investigations not-reported", "prosecutions not-reported", "convictions not-reported"]),
    ("Authorities did not report how many victims were identified or referred to care.",
     ["victims_identified not-reported", "victims_assisted not-reported"]),
    ("The government reported identifying victims but did not report how many.", ["victims_identified not-reported"]),
    ("The government did not report how many of the 40 victims it assisted.", ["victims_assisted not-reported"]),
    ("It was unclear how many traffickers were sentenced to prison.", ["sentences not-reported"]),
    ("The government did not provide data on the number of victims identified, compared with 25 victims in 2019.",
     ["victims_identified not-reported", "victims_identified 25 @2019"]),
    ("The government did not report the number of convictions, compared to six in the previous year.",
     ["convictions not-reported", "convictions 6"]),
    ("No data was available on the number of victims assisted in 2008.", ["victims_assisted not-reported @2008"]),
    ("Information on sentences was not available.", ["sentences not-reported"]),
    ("There was no information about prosecutions or convictions.",
     ["prosecutions not-reported", "convictions not-reported"]),
    ("The government provided no information on victims it assisted.", ["victims_assisted not-reported"]),
    ("The regime did not publicly report any prosecutions.", ["prosecutions none-reported"]),
    ("There were no reported prosecutions in 2006.", ["prosecutions none-reported @2006"]),
    ("Authorities reported no prosecutions or convictions in 2006.", ["prosecutions 0 @2006", "convictions 0 @2006"]),
    ("The government did not report identifying any victims or providing services to any victims.",
     ["victims_identified none-reported", "victims_assisted none-reported"]),
    ("The government reported it did not identify any victims.", ["victims_identified 0"]),
    ("For the third consecutive year, the government did not prosecute or convict any traffickers.",
     ["prosecutions 0", "convictions 0"]),
    ("The government has not convicted a trafficker since 2014.", ["convictions 0"]),
    ("It has never prosecuted anyone under the 2009 law.", ["prosecutions 0"]),
    ("No one was prosecuted under the law in 2003.", ["prosecutions 0 @2003"]),
    ("There was only one prosecution in 2003.", ["prosecutions 1 @2003"]),
    ("The police failed to identify any victims.", ["victims_identified 0"]),
    ("No victims were identified, and no traffickers were arrested, prosecuted, or convicted.",
     ["victims_identified 0", "arrests 0", "prosecutions 0", "convictions 0"]),
    ("Neither country extradited any suspects.", ["other 0"]),
    ("The government neither prosecuted nor convicted any traffickers.", ["prosecutions 0", "convictions 0"]),
    ("There is no law against trafficking, and no prosecutions have taken place.", ["prosecutions 0"]),
]

NOT_STATED = [
    # beside: lists of measures and their years
    "The unit closed 14 cases for lack of evidence.",
    "Fifteen cases were dismissed for lack of evidence.",
    "Charges against four suspects were dropped.",
    "Seven appeals were rejected.",
    "Sentences for the 18 convicted traffickers ranged from three to 15 years.",
    "The average sentence was 42 months.",
    "The appeals court overturned the conviction of two traffickers.",
    "Judges reduced the sentences of four traffickers.",
    # beside: officials
    "A diplomat was recalled after 12 complaints.",
    # beside: victims
    "Of these, 92 were exploited in sex trafficking, 61 in forced labor, and 14 in forced marriage.",
    "The shelter can accommodate 30 victims.",
    "There are 14 shelters for victims of violence.",
    "Twenty victims testified against their traffickers.",
    "The embassy issued 83 travel documents.",
    "Prosecutors requested restitution in 12 cases.",
    "The hotline received 2,300 calls, including 42 related to trafficking.",
    # beside: what is no count of these
    "The government trained 1,234 officials, including 450 police officers and 120 prosecutors.",
    "The campaign reached 12,000 students in 300 schools.",
    "Police seized 400 passports and closed 30 agencies.",
    "More than 60,000 refugees and 12,000 asylum seekers lived in camps.",
    "The coast guard stopped 2,400 migrants on 60 boats.",
    "An estimated 30 percent of victims were minors.",
    "Victims were between 14 and 25 years old.",
    "The law prescribes penalties of five to 15 years' imprisonment.",
    "Each victim received 300 euros.",
    "The committee held six meetings and drafted two decrees.",
    "The ministry signed agreements with 11 countries.",
    "Smugglers brought 900 people across the river.",
    "The country has 12 labor inspectors for 40,000 firms.",
    "The government opened two shelters and hired 12 counselors.",
    "Officials distributed leaflets to 20,000 travelers.",
    "The government sent 40 officers to a course in Budapest.",
    "Officials deported 3,400 undocumented migrants.",
    "The labor ministry settled 210 wage complaints.",
    "The number of labor inspectors increased from 40 to 55.",
    "Spending on shelters rose from 12 million to 14 million baht.",
    "Courts sentenced traffickers to between two and nine years in prison.",
    "Police rescued a number of victims.",
    "Dozens of traffickers were arrested.",
    "Hundreds of children were freed.",
    "Police arrested several traffickers.",
    # beside: what was not told, and what did not happen
    "Statistics for 2004 were not available.",
    "There have been few prosecutions.",
    "The authorities made no efforts to identify victims.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_report_is_read(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_report_is_read_or_not_at_all(text: str) -> None:
    assert counts(text) == []
