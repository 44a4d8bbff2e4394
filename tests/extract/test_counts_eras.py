"""Counts in the manner of the reports of each era, from the prose of 2001 to the long lists of 2024.

All sentences are made up, and were written with their facts before any rule had read them.
"""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # 2001 to 2003: prose
    ("In 2000, the police investigated 31 cases of trafficking, nine of which went to court.",
     ["investigations 31 @2000", "prosecutions 9 @2000"]),
    ("Nobody had been convicted by the end of the year.", ["convictions 0"]),
    ("The office of the prosecutor turned 14 cases over to the courts in 2002, against nine the year before.",
     ["prosecutions 14 @2002", "prosecutions 9"]),
    ("The shelter in the capital took in 64 women in 2001, and NGOs 31.",
     ["victims_assisted 64 @2001", "victims_assisted 31 @2001"]),
    ("Border guards secured the release of 23 girls from a farm.", ["victims_identified 23"]),
    ("Consulates abroad obtained the release of five men and helped another 12 to come home.",
     ["victims_identified 5", "victims_assisted 12"]),
    ("Arrests under the pandering article stood at 41 in 2001.", ["arrests 41 @2001"]),
    ("The number of persons convicted fell to six, from 17 in the year before.", ["convictions 6", "convictions 17"]),
    ("Convictions stood at 14, against nine the year before.", ["convictions 14", "convictions 9"]),
    ("The government declined to give figures on arrests or convictions.",
     ["arrests not-reported", "convictions not-reported"]),
    ("Officials would not say how many traffickers had been sent to prison.", ["sentences not-reported"]),
    ("Courts tried 22 cases; in 15 of them the accused were found guilty.", ["prosecutions 22", "convictions 15"]),
    ("Two ringleaders were tried: the former got three years in prison, and the latter was acquitted.",
     ["prosecutions 2", "sentences 1", "other 1"]),
    # 2004 to 2009
    ("During 2005, the vice squad opened 48 cases, of which 30 were sent to court and the rest are still open.",
     ["investigations 48 @2005", "prosecutions 30 @2005"]),
    ("Prosecutors charged 12 people and secured seven convictions, three of them of police officers.",
     ["prosecutions 12", "convictions 7", "convictions 3"]),
    ("The government prosecuted 12 suspects and convicted seven, three of whom were sentenced to more than five years "
     "in prison.",
     ["prosecutions 12", "convictions 7", "sentences 3"]),
    ("Of the 60 persons arrested, half were brought to trial.", ["arrests 60", "prosecutions 30"]),
    ("Authorities assisted 120 victims, a third of them boys under 16.",
     ["victims_assisted 120", "victims_assisted 40"]),
    ("The courts handed down 18 convictions in 2006, two thirds of them for sex trafficking.",
     ["convictions 18 @2006", "convictions 12 @2006"]),
    ("Police reported 34 investigations in 2007; for the first half of 2008 the figure was 19.",
     ["investigations 34 @2007", "investigations 19 @2008"]),
    ("The anti-trafficking police carried out 83 investigations in 2006 and 91 in 2007.",
     ["investigations 83 @2006", "investigations 91 @2007"]),
    ("In 2008, 57 victims received shelter from the state and 110 from NGOs.",
     ["victims_assisted 57 @2008", "victims_assisted 110 @2008"]),
    ("The Ministry of Social Affairs housed 44 child victims, the Red Cross 18, and church groups about 60.",
     ["victims_assisted 44", "victims_assisted 18", "victims_assisted 60 about"]),
    ("NGOs helped some 300 victims, IOM 85, and the government none.",
     ["victims_assisted 300 about", "victims_assisted 85", "victims_assisted 0"]),
    ("Immigration officers handed 17 Chinese women over to the women's shelter.", ["victims_assisted 17"]),
    ("Police turned 29 victims over to IOM for care.", ["victims_assisted 29"]),
    ("The total of 95 victims identified in 2008 comprised 61 women, 25 girls, and nine men.",
     ["victims_identified 95 @2008", "victims_identified 61 @2008", "victims_identified 25 @2008",
      "victims_identified 9 @2008"]),
    ("The government identified 40 victims in the capital and 25 in the provinces, for a total of 65.",
     ["victims_identified 40", "victims_identified 25", "victims_identified 65"]),
    ("Between 30 and 40 cases were under investigation at year's end.", ["investigations 30-40 about"]),
    ("Police arrested from 15 to 20 recruiters.", ["arrests 15-20 about"]),
    ("No fewer than 16 traffickers were put behind bars.", ["sentences 16 at least"]),
    ("The government neither arrested nor prosecuted a single trafficker.", ["arrests 0", "prosecutions 0"]),
    ("There has yet to be a conviction under the 2005 law.", ["convictions 0"]),
    ("The courts have never convicted anyone of trafficking.", ["convictions 0"]),
    ("Authorities launched criminal proceedings against 26 suspects, 20 men and six women.",
     ["prosecutions 26", "prosecutions 20", "prosecutions 6"]),
    ("Last year's figures were 44 investigations and 12 convictions.", ["investigations 44", "convictions 12"]),
    # 2010 to 2017
    ("Authorities prosecuted 64 alleged sex trafficking offenders and 11 alleged labor trafficking offenders in 2012, "
     "compared with 58 and 14, respectively, in 2011.",
     ["prosecutions 64 @2012", "prosecutions 11 @2012", "prosecutions 58 @2011", "prosecutions 14 @2011"]),
    ("The government reported 52 new investigations in 2013, down from 71; 39 involved sex trafficking and 13 forced "
     "labor.",
     ["investigations 52 @2013", "investigations 71", "investigations 39", "investigations 13"]),
    ("Courts convicted 21 traffickers; this was eight more than in 2012.", ["convictions 21"]),
    ("Prosecutions rose by six to 31.", ["prosecutions 31"]),
    ("Convictions doubled from 12 to 24.", ["convictions 12", "convictions 24"]),
    ("Seven defendants were convicted and the same number acquitted.", ["convictions 7", "other 7"]),
    ("Police identified 19 victims, and prosecutors a further eight.",
     ["victims_identified 19", "victims_identified 8"]),
    ("NGOs reported that they had served 410 victims, 330 of whom were newly identified.",
     ["victims_assisted 410", "victims_identified 330"]),
    ("Police investigated 30 cases of forced labor. Of these, 12 went to trial and two were closed.",
     ["investigations 30", "prosecutions 12"]),
    ("The ministry did not share data on the number of victims who received care.", ["victims_assisted not-reported"]),
    ("Statistics on prosecutions were not available.", ["prosecutions not-reported"]),
    ("For the second year, the government provided no information on convictions.", ["convictions not-reported"]),
    ("The government did not provide comprehensive data, but media reported the arrest of at least 11 suspects.",
     ["arrests 11 at least"]),
    ("It did not report convicting any traffickers, compared with four convictions in 2014.",
     ["convictions none-reported", "convictions 4 @2014"]),
    ("The police intend to open 40 investigations next year.", []),
    ("The government should prosecute at least 10 complicit officials.", []),
    ("An NGO estimated that between 8,000 and 10,000 children were in forced begging.",
     ["victims_estimated 8000-10000 about"]),
    ("The hotline took 1,204 calls, 63 of which led to investigations.", ["investigations 63"]),
    ("Labor inspectors visited 312 workplaces and found 14 child victims of forced labor.",
     ["victims_identified 14"]),
    # 2018 to 2024
    ("In 2021, authorities initiated 27 trafficking investigations (21 sex trafficking, four labor trafficking, and "
     "two unspecified), compared with 35 (28 sex trafficking and seven labor trafficking) in 2020.",
     ["investigations 27 @2021", "investigations 21 @2021", "investigations 4 @2021", "investigations 2 @2021",
      "investigations 35 @2020", "investigations 28 @2020", "investigations 7 @2020"]),
    ("Courts convicted 14 traffickers, and 11 received prison terms ranging from four to 12 years, while three "
     "received suspended sentences.",
     ["convictions 14", "sentences 11", "sentences 3"]),
    ("The government continued 18 prosecutions begun in earlier years and concluded five of them with convictions.",
     ["prosecutions 18", "convictions 5"]),
    ("Authorities identified 88 victims - 51 exploited in sex trafficking, 30 in forced labor, and seven in both.",
     ["victims_identified 88", "victims_identified 51", "victims_identified 30", "victims_identified 7"]),
    ("The government and NGOs together identified 133 victims; of these, the government identified 90 and NGOs 43.",
     ["victims_identified 133", "victims_identified 90", "victims_identified 43"]),
    ("The government provided care to 76 victims and NGOs to 31.", ["victims_assisted 76", "victims_assisted 31"]),
    ("Police referred 23 of the 45 suspected victims to shelters.", ["victims_assisted 23"]),
    ("The government did not convict any traffickers for the third consecutive year.", ["convictions 0"]),
    ("Prosecutors obtained nine guilty verdicts against labor traffickers.", ["convictions 9"]),
    ("Police broke up three rings, seizing 41 passports and freeing 16 women.", ["other 3", "victims_identified 16"]),
    ("Two recruiters were convicted and a third was acquitted.", ["convictions 2", "other 1"]),
    ("Authorities identified 31 potential victims, a number similar to the 33 identified in 2021.",
     ["victims_identified 31", "victims_identified 33 @2021"]),
    ("In the first such case, a court in the north sentenced a diplomat's wife to four years in prison.",
     ["sentences 1"]),
    ("Authorities did not initiate any new prosecutions (compared with two in 2022) but continued one from 2021.",
     ["prosecutions 0", "prosecutions 2 @2022", "prosecutions 1 @2021"]),
]

#: Each text, and of each count its measure, value, unit, form of exploitation and the value that it is a part of.
PARTS = [
    ("Courts convicted 14 traffickers, nine of them for forced labor.",
     [("convictions", 14, "offenders", "", None), ("convictions", 9, "offenders", "labor", 14)]),
    ("The government opened 30 cases, 22 for sex trafficking and eight for forced begging.",
     [("investigations", 30, "cases", "", None), ("investigations", 22, "cases", "sex", 30),
      ("investigations", 8, "cases", "begging", 30)]),
    ("Authorities assisted 120 victims, half of them in domestic servitude.",
     [("victims_assisted", 120, "victims", "", None), ("victims_assisted", 60, "victims", "domestic", 120)]),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_counts_of_each_era(text: str, expected: list[str]) -> None:
    """All that a sentence counts, and nothing else, in any order."""
    assert sorted(map(noted, counts(text))) == sorted(expected)


@pytest.mark.parametrize(("text", "expected"), PARTS, ids=[text for text, _ in PARTS])
def test_parts_of_each_era(text: str, expected: list[tuple[str, int, str, str, int | None]]) -> None:
    """What is counted, what for, and of which total it is a part."""
    found = [(c.measure, c.value, c.unit, c.exploitation, c.part_of.value if c.part_of else None) for c in counts(text)]

    assert found == expected
