"""Whose count each number is: the text, and of each count its value and the body, by its fullest name."""

from __future__ import annotations

import pytest

from tipgraph.extract.counts import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

COUNTS = [
    ("The National Police worked with Interpol on four joint operations that freed 41 women.",
     [(41, "National Police")]),
    ("The Ministry of Interior coordinated emergency care for 71 of the victims and helped 38 return from abroad.",
     [(71, "Ministry of Interior"), (38, "Ministry of Interior")]),
    ("The Ministry of Labor ran a shelter with room for 50 women, which took in 312 women.",
     [(312, "Ministry of Labor")]),
    ("The Ministry of Labor said that IOM ran a shelter that housed 40 victims.", [(40, "IOM")]),
    ("The police criticized a raid that freed 41 women.", [(41, "")]),
    ("The Ministry of Labor ran a shelter near a Caritas center, which housed 40 victims.", [(40, "")]),
    ("It gave the Ministry of Labor money for a shelter, which housed 40 victims.", [(40, "")]),
    ("Another NGO, the Marta Center in Axa, sheltered 11 women.", [(11, "Marta Center")]),
    ("The police led an inquiry, coordinated by Europol, that led to 26 arrests.", [(1, "police"), (26, "")]),
    ("The police, acting on a tip, freed 32 girls.", [(32, "police")]),
    ("Courts in Axa, Bexa, and Cexa convicted six men.", [(6, "Courts")]),
    ("Nine victims returned home with the help of IOM.", [(9, "IOM")]),
    ("Fourteen victims received help after the closure of Caritas.", [(14, "")]),
    ("Police investigated 12 cases.", [(12, "Police")]),
    ("Police arrested 14 men in 2009, compared with nine in 2008.", [(14, "Police"), (9, "Police")]),
    ("The Supreme Court handed down four convictions.", [(4, "Supreme Court")]),
    ("The Ministry of Labor (MOL) identified 14 victims. MOL referred 12 victims to shelters.",
     [(14, "Ministry of Labor"), (12, "Ministry of Labor")]),
    ("The Ministry of Labor has nine inspectors; it identified 14 victims.", [(14, "Ministry of Labor")]),
    ("The Ministry of Justice reported 40 convictions.", [(40, "Ministry of Justice")]),
    ("The Ministry of Justice reported that prosecutors convicted nine traffickers.", [(9, "Ministry of Justice")]),
    ("Fourteen victims were identified by the Ministry of Labor.", [(14, "Ministry of Labor")]),
    ("IOM and the Ministry of Labor assisted 40 victims.", [(40, "IOM; Ministry of Labor")]),
    ("Police did not identify any victims.", [(0, "Police")]),
    ("The Ministry of Labor did not report how many victims it identified.", [(None, "Ministry of Labor")]),
    ("The government identified 14 victims.", [(14, "")]),
    ("Fourteen victims were identified near the Ministry of Labor.", [(14, "")]),
    ("The Ministry of Labor trained officers who identified 14 victims.", [(14, "")]),
    ("The Ministry of Labor met; the government identified 14 victims.", [(14, "")]),
    ("During 2008, the Anti-Trafficking Unit investigated 20 cases, prosecuted 12 persons, and convicted four.",
     [(20, "Anti-Trafficking Unit"), (12, "Anti-Trafficking Unit"), (4, "Anti-Trafficking Unit")]),
    ("The Ministry of Interior reported 33 investigations in 2008, up from 21 in 2007.",
     [(33, "Ministry of Interior"), (21, "Ministry of Interior")]),
    ("The Ministry of Interior reported that 33 suspects were arrested.",
     [(33, "Ministry of Interior")]),
    ("According to the Ministry of Interior, 33 suspects were arrested.",
     [(33, "Ministry of Interior")]),
    ("The government identified 40 victims; of these, IOM assisted 22 and Caritas 18.",
     [(40, ""), (22, "IOM"), (18, "Caritas")]),
    ("The Attorney General's Office initiated 14 prosecutions and obtained nine convictions.",
     [(14, "Attorney General's Office"), (9, "Attorney General's Office")]),
    ("Courts convicted nine traffickers, five of whom received prison terms of more than four years.",
     [(9, "Courts"), (5, "Courts")]),
    ("Courts convicted nine traffickers; prosecutors appealed three verdicts.",
     [(9, "Courts")]),
    ("IOM repatriated 31 Moldovan victims and assisted 44 others.",
     [(31, "IOM"), (44, "IOM")]),
    ("Nine victims were referred to IOM.",
     [(9, "")]),
    ("Nine victims stayed at a shelter run by Caritas.",
     [(9, "")]),
    ("A shelter run by Caritas assisted nine victims.",
     [(9, "Caritas")]),
    ("The shelter of the Ministry of Labor assisted nine victims.",
     [(9, "Ministry of Labor")]),
    ("The Ministry of Labor's shelter assisted nine victims.",
     [(9, "Ministry of Labor")]),
    ("Police arrested 60 persons, of whom the Attorney General's Office prosecuted 12.",
     [(60, "Police"), (12, "Attorney General's Office")]),
    ("Police arrested 60 persons, and the Attorney General's Office prosecuted 12 of them.",
     [(60, "Police"), (12, "Attorney General's Office")]),
    ("The Border Guard Service detected 14 victims at the border with Poland, a decrease from 25 in 2005.",
     [(14, "Border Guard Service"), (25, "Border Guard Service")]),
    ("The Labor Inspectorate conducted 300 inspections and found 12 victims of forced labor.",
     [(12, "Labor Inspectorate")]),
    ("The Ministry of Interior (MOI) initiated 75 investigations (30 for sex trafficking and 45 for forced "
     "labor).",
     [(75, "Ministry of Interior"), (30, "Ministry of Interior"), (45, "Ministry of Interior")]),
    ("The MOI's Anti-Trafficking Department identified 75 victims.",
     [(75, "Anti-Trafficking Department")]),
    ("The government reported 75 investigations by the National Police.",
     [(75, "National Police")]),
    ("In 2012, 75 investigations were initiated by the National Police, compared with 60 in 2011.",
     [(75, "National Police"), (60, "National Police")]),
    ("The National Police did not report how many arrests it made.",
     [(None, "National Police")]),
    ("The National Police made no arrests.",
     [(0, "National Police")]),
    ("The Supreme Court upheld three convictions.",
     [(3, "Supreme Court")]),
    ("The Criminal Court sentenced six traffickers to 10 years in prison.",
     [(6, "Criminal Court")]),
    ("Authorities arrested 12 traffickers and the National Police rescued 40 girls.",
     [(12, ""), (40, "National Police")]),
    ("NGOs assisted 200 victims, and the Ministry of Health gave care to 30 of them.",
     [(200, ""), (30, "Ministry of Health")]),
    ("The Ministry of Health, together with Caritas, assisted 30 victims.",
     [(30, "Ministry of Health; Caritas")]),
    ("UNICEF estimates that 5,000 children are trafficked each year.",
     [(5000, "UNICEF")]),
    ("The Ministry of Justice said that courts had convicted 11 traffickers.",
     [(11, "courts")]),
    ("Since 2003, La Strada has assisted 300 victims.",
     [(300, "La Strada")]),
    ("La Strada, an NGO, reported assisting 300 victims.",
     [(300, "La Strada")]),
    ("It identified 14 victims.",
     [(14, "")]),
    ("The National Police has an Anti-Trafficking Unit. It identified 14 victims in 2008 and 11 in 2007.",
     [(14, "National Police"), (11, "National Police")]),
    ("The police screened 300 women and identified 14 victims, whom they referred to IOM.",
     [(14, "police")]),
    ("The prosecutor's office opened 12 cases against 30 suspects.",
     [(12, "prosecutor's office"), (30, "prosecutor's office")]),
    ("With IOM's help, 14 victims were repatriated.",
     [(14, "")]),
    ("Police in Accra rescued 14 victims from forced begging, and 10 from forced labor.",
     [(14, "Police"), (10, "Police")]),
    ("Police arrested 14 men in 2009; in 2003, they had arrested 31.", [(14, "Police"), (31, "Police")]),
    ("The Center for Boys cared for 552 boys. Among them were 176 foreigners: 84 from Guinea and 92 from Mali.",
     [(552, "Center for Boys"), (176, "Center for Boys"), (84, "Center for Boys"), (92, "Center for Boys")]),
    ("UNICEF puts the number of children forced to beg at 50,000.", [(50000, "UNICEF")]),
    ("Seven women were helped by the Red Cross, and another 12 were brought back by IOM.",
     [(7, "Red Cross"), (12, "IOM")]),
    ("The National Police raided a bar, leading to the arrest of two pimps.", [(2, "National Police")]),
    ("A raid of the Border Guard led to five arrests.", [(5, "Border Guard")]),
    ("The National Police took part in a raid that led to five arrests.", [(5, "National Police")]),
    ("The Ministry of Interior shared evidence in a case that led to five arrests abroad.", [(5, "")]),
    ("Fifteen victims received medical care from the Ministry of Health.", [(15, "Ministry of Health")]),
    ("Caritas runs a shelter, where 202 victims were housed.", [(202, "Caritas")]),
    ("Caritas opened a shelter, where 202 victims were housed.", [(202, "")]),
    ("Figures of the Ministry of Justice show 14 convictions.", [(14, "Ministry of Justice")]),
    ("Data from the Attorney General's Office indicate that 31 suspects were charged.",
     [(31, "Attorney General's Office")]),
    ("Five officers of the National Police posted at the airport were arrested.", [(5, "")]),
    ("First-instance courts convicted 37 traffickers.", [(37, "courts")]),
    ("In 2009, cantonal police registered 71 trafficking offenses.", [(71, "police")]),
    ("Caritas says it helped 40 women in 2004 and 52 in 2005.", [(40, "Caritas"), (52, "Caritas")]),
    ("The number of victims identified by the Ministry of Labor rose to 40.", [(40, "Ministry of Labor")]),
    ("Victims helped by Caritas numbered 71.", [(71, "Caritas")]),
    ("The Ministry of Health paid for the treatment of 12 victims.", [(12, "Ministry of Health")]),
    ("The police claimed to have arrested 12 traffickers.", [(12, "police")]),
    ("According to the Ministry of Justice, there were 12 convictions.", [(12, "Ministry of Justice")]),
    ("Ministry of Justice statistics show 12 convictions.", [(12, "Ministry of Justice")]),
    ("The Vice Squad's raids led to 12 arrests.", [(12, "Vice Squad")]),
    ("Prosecutions by the Attorney General's Office rose to 12.", [(12, "Attorney General's Office")]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), COUNTS)
def test_whose_count(text: str, expected: list[tuple[int | None, str]]) -> None:
    document = Document(id="d", country="GHA", year=2010, text=text)

    assert [(count.value, count.agency) for count in extract(read(document, load_lexicon()))] == expected


PLACES = [
    ("In Benin, courts convicted 12 traffickers.", ["BEN"]),
    ("Nigeria convicted 12 traffickers in 2009.", ["NGA"]),
    ("Spanish police arrested 31 Ghanaians in 2009.", ["ESP"]),
    ("Thirty-one Ghanaians were arrested in Spain.", ["ESP"]),
    ("Ghanaian and Togolese police arrested 12 men.", ["GHA"]),
    ("Police arrested four men in Togo and Benin.", ["GHA"]),
    ("The embassy in Rome assisted 12 victims in Italy.", ["GHA"]),
    ("Police arrested two Chinese nationals in May.", ["GHA"]),
]  # fmt: skip


@pytest.mark.parametrize(("text", "expected"), PLACES)
def test_in_which_country(text: str, expected: list[str]) -> None:
    document = Document(id="d", country="GHA", year=2010, text=text)

    assert [count.place for count in extract(read(document, load_lexicon()))] == expected


def test_a_part_is_of_the_same_whole_whoever_counted() -> None:
    text = "Police arrested 14 men, three of whom were convicted."
    whole, part = extract(read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon()))

    assert part.part_of == whole
    assert (whole.agency, part.agency) == ("Police", "")
