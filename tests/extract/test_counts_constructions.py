"""Constructions of sentences that count: events, permits, returns, ellipsis, figures of other years. All made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    # events of people: "the conviction of 17"
    ("The court secured the conviction of 17, five of them for domestic servitude.",
     ["convictions 17", "convictions 5"]),
    ("It obtained the convictions of nine, as opposed to six convictions in 2006 and none in 2005.",
     ["convictions 9", "convictions 6 @2006", "convictions 0 @2005"]),
    ("Police reported the arrest of 21 in 2013.", ["arrests 21 @2013"]),
    ("Police arrested 16 people. Of the 16, ten received prison terms of four to nine years.",
     ["arrests 16", "sentences 10"]),
    ("Police arrested 30 men. Of the 30, a dozen were convicted and five acquitted.",
     ["arrests 30", "convictions 12", "other 5"]),
    # "respectively" over a number and its part
    ("Shelters assisted 310 victims, of whom 120 were newly identified, compared with 280 and 95, "
     "respectively, in 2015.",
     ["victims_assisted 310", "victims_identified 120", "victims_assisted 280 @2015", "victims_identified 95 @2015"]),
    ("Police identified 80 victims, including 25 children, compared with 70 and 19, respectively, in 2012.",
     ["victims_identified 80", "victims_identified 25", "victims_identified 70 @2012",
      "victims_identified 19 @2012"]),
    # permits that victims get
    ("The ministry issued 41 residence permits to victims.", ["victims_assisted 41"]),
    ("The state granted 12 temporary residence permits to trafficking victims in 2011, up from eight in 2010.",
     ["victims_assisted 12 @2011", "victims_assisted 8 @2010"]),
    ("Fourteen residence permits were granted to victims in 2009.", ["victims_assisted 14 @2009"]),
    ("Victims received nine temporary residence permits.", ["victims_assisted 9"]),
    ("No residence permits were issued to victims in 2014.", ["victims_assisted 0 @2014"]),
    # people who come home
    ("The embassy in Doha arranged the repatriation of 31 maids.", ["victims_assisted 31"]),
    ("Thirty maids returned to Nepal with the help of the embassy.", ["victims_assisted 30"]),
    ("With the embassy's help, 22 fishermen came home from Taiwan.", ["victims_assisted 22"]),
    ("IOM helped 18 women return home from Jordan.", ["victims_assisted 18"]),
    ("IOM facilitated the voluntary return of 18 women.", ["victims_assisted 18"]),
    ("Six women were flown home from Beirut.", ["victims_assisted 6"]),
    ("Five girls were sent home.", ["victims_assisted 5"]),
    ("Twelve victims entered shelters.", ["victims_assisted 12"]),
    ("As a result of the campaign, 14 victims entered care in 2019.", ["victims_assisted 14 @2019"]),
    ("Nine victims chose to return home with the help of IOM.", ["victims_assisted 9"]),
    ("Twenty-two victims were reunited with their families.", ["victims_assisted 22"]),
    # help of several kinds, the victims left out once
    ("It offered shelter to 90 victims and provided cash grants to 31.",
     ["victims_assisted 90", "victims_assisted 31"]),
    ("The NGO provided legal aid to 40 victims and vocational training to 13.",
     ["victims_assisted 40", "victims_assisted 13"]),
    ("The government provided medical treatment for 17 and legal advice for six victims.",
     ["victims_assisted 17", "victims_assisted 6"]),
    ("It paid compensation to seven victims.", ["victims_assisted 7"]),
    ("The NGO gave clothing, food, and counseling to 19 girls.", ["victims_assisted 19"]),
    ("Of the 28 victims, 19 were given shelter.", ["victims_assisted 19"]),
    # sentences by their length
    ("A border guard in Aksu received a five-year prison term for his role in smuggling girls.", ["sentences 1"]),
    ("One recruiter got eight years.", ["sentences 1"]),
    ("A court sentenced a Dominican couple to nine and 12 years in prison.", ["sentences 2"]),
    ("Courts sentenced a trafficker to nine years' imprisonment.", ["sentences 1"]),
    ("Eleven drew prison terms of two to five years.", ["sentences 11"]),
    ("Two traffickers were given suspended sentences.", ["sentences 2"]),
    ("Fifteen offenders went to prison.", ["sentences 15"]),
    ("Of those convicted, 14 were ordered to serve at least two years in prison.", ["sentences 14"]),
    ("Courts handed down prison sentences to eight traffickers.", ["sentences 8"]),
    ("Courts imposed sentences of three to nine years on 11 traffickers.", ["sentences 11"]),
    # inquiries, and cases beside the people in them
    ("One consul was the subject of an internal inquiry.", ["investigations 1"]),
    ("Four officials were the subject of investigations.", ["investigations 4"]),
    ("Five officers came under investigation.", ["investigations 5"]),
    ("Prosecutors launched inquiries into three mayors.", ["investigations 3"]),
    ("Its hotline answered 610 calls, nine of which triggered investigations.", ["investigations 9"]),
    ("The hotline took 430 calls, six of which led to arrests.", ["arrests 6"]),
    ("Police investigated 640 persons in 120 cases in 2018, up from 500 persons in 2017.",
     ["investigations 640 @2018", "investigations 120 @2018", "investigations 500 @2017"]),
    ("Prosecutors charged 40 suspects in 22 cases.", ["prosecutions 40", "prosecutions 22"]),
    ("Courts convicted 31 defendants in 12 cases, compared with 20 defendants in eight cases in 2010.",
     ["convictions 31", "convictions 12", "convictions 20 @2010", "convictions 8 @2010"]),
    ("Police arrested 30 suspects in 12 cities.", ["arrests 30"]),
    ("Nineteen cases involving 42 suspects went to court.", ["prosecutions 19", "prosecutions 42"]),
    ("Seven cases against 11 suspects were opened.", ["investigations 7", "investigations 11"]),
    ("Police opened 62 files in 2004, as against 51 in 2003.",
     ["investigations 62 @2004", "investigations 51 @2003"]),
    ("The unit instituted 19 inquiries; the corresponding figure for 2008 was 14.",
     ["investigations 19", "investigations 14 @2008"]),
    ("It convicted 19 traffickers; the total for 2008 was 14.", ["convictions 19", "convictions 14 @2008"]),
    ("Shelters helped 75 victims in 2010; in 2009 the figure had been 63.",
     ["victims_assisted 75 @2010", "victims_assisted 63 @2009"]),
    ("Police identified 75 victims in 2010; the previous year's figure was 63.",
     ["victims_identified 75 @2010", "victims_identified 63"]),
    ("Police identified 75 victims; the budget for 2009 was 40 million baht.", ["victims_identified 75"]),
    ("Police identified 75 victims; the total number of shelters was 12.", ["victims_identified 75"]),
    # "among those arrested were"
    ("Among those identified were 61 victims of forced labor, 18 of sex trafficking, and nine of forced begging.",
     ["victims_identified 61", "victims_identified 18", "victims_identified 9"]),
    ("Among the assisted were 14 boys.", ["victims_assisted 14"]),
    ("Among those arrested were three policemen.", ["arrests 3"]),
    # when
    ("Over the course of 2007, police opened 44 cases.", ["investigations 44 @2007"]),
    ("Shelter staff took in 31 girls in the course of 2003.", ["victims_assisted 31 @2003"]),
    ("In the first nine months of 2008, police arrested 12 men.", ["arrests 12 @2008"]),
    ("By the end of 2011, courts had convicted nine men.", ["convictions 9 @2011"]),
    ("In calendar year 2014, courts convicted nine men.", ["convictions 9 @2014"]),
    ("During 2006, the unit investigated 17 cases.", ["investigations 17 @2006"]),
    ("From April 2012 to March 2013, police arrested 12 men.", ["arrests 12 @2012-2013"]),
    ("As of December 2016, 14 cases were pending in the courts.", ["prosecutions 14 @2016"]),
    # nothing and nobody
    ("Not one of the officers faced a civilian court.", ["prosecutions 0"]),
    ("Not one of the clerks was tried.", ["prosecutions 0"]),
    ("None of the guards stood before a judge.", ["prosecutions 0"]),
    ("None of the six was brought to trial.", ["prosecutions 0"]),
    ("No victim was offered shelter.", ["victims_assisted 0"]),
    ("Not a single trafficker was convicted in 2003.", ["convictions 0 @2003"]),
    ("There have been no convictions to date.", ["convictions 0"]),
    ("Courts have yet to convict a single trafficker.", ["convictions 0"]),
    ("No prosecutions took place.", ["prosecutions 0"]),
    ("None were convicted.", ["convictions 0"]),
    ("There were two convictions in 2004 but none in 2005.", ["convictions 2 @2004", "convictions 0 @2005"]),
    ("Courts convicted nine traffickers in 2014 and none in 2013.", ["convictions 9 @2014", "convictions 0 @2013"]),
    ("Police arrested nobody for trafficking.", ["arrests 0"]),
    ("Police made no arrests, and the courts handed down no verdicts.", ["arrests 0"]),
    # what was not told
    ("It kept no record of how many women the clinic treated.", ["victims_assisted not-reported"]),
    ("Sentencing data were not available.", ["sentences not-reported"]),
    ("Data on sentences were not made available.", ["sentences not-reported"]),
    ("Conviction data were unavailable.", ["convictions not-reported"]),
    ("It is not known how many victims were assisted.", ["victims_assisted not-reported"]),
    ("The police did not keep count of the victims they referred.", ["victims_assisted not-reported"]),
    ("Statistics on prosecutions were not compiled.", ["prosecutions not-reported"]),
    ("Officials could not say how many cases had been tried.", ["prosecutions not-reported"]),
    ("The ministry could not provide data on prison sentences.", ["sentences not-reported"]),
    ("No figures were available on victims assisted.", ["victims_assisted not-reported"]),
    ("Figures for convictions were not released.", ["convictions not-reported"]),
    ("The government did not specify the number of victims who received care.", ["victims_assisted not-reported"]),
    # one to whom the text only points
    ("A court in Tamale sentenced the owner of a bar to nine years' imprisonment.", ["sentences 1"]),
    ("A judge convicted the leader of the ring and sentenced her to 12 years in prison.",
     ["convictions 1", "sentences 1"]),
    ("The recruiter was convicted of trafficking and sentenced to nine years in prison.",
     ["convictions 1", "sentences 1"]),
    ("In March, the former mayor was sentenced to life imprisonment.", ["sentences 1"]),
    ("One trafficker was convicted in 2009. A judge sentenced him to six years in prison.",
     ["convictions 1 @2009", "sentences 1"]),
    ("Courts sent 58 men to prison. A court in Tamale sentenced the head of a gang to 21 years in prison.",
     ["sentences 58", "sentences 1"]),
    # what leaves out the noun of those helped before
    ("The NGO housed 40 girls, and a convent took in a further 12.", ["victims_assisted 40", "victims_assisted 12"]),
    ("An NGO sheltered 74 boys, and a center in Tamale received 56.", ["victims_assisted 74", "victims_assisted 56"]),
    ("The center opened in May; it did not receive any victims.", ["victims_assisted 0"]),
    ("The government granted 39 residence permits on the basis of cooperation with police.", ["victims_assisted 39"]),
    # estimates, surveys, people on the move
    ("UNICEF puts the number of children sold each year at between 1,200 and 1,900.",
     ["victims_estimated 1200-1900 about"]),
    ("An NGO put the number of trafficked women at 3,000.", ["victims_estimated 3000"]),
    ("The number of children in forced labor is estimated at 8,000.", ["victims_estimated 8000"]),
    ("The coast guard intercepted 31 victims at sea.", ["victims_identified 31"]),
    ("Border police intercepted 31 girls on their way to brothels in Delhi.", ["victims_identified 31"]),
    # steps that follow one another, and other verbs
    ("The army discharged 61 boys, nine fewer than the year before.", ["victims_identified 61"]),
    ("Rebels released 75 child soldiers.", ["victims_identified 75"]),
    ("Prosecutors filed indictments against 14 suspects.", ["prosecutions 14"]),
    ("Authorities launched 31 prosecutions and won 12 convictions.", ["prosecutions 31", "convictions 12"]),
    ("Twelve suspects were put on trial, and four were found guilty.", ["prosecutions 12", "convictions 4"]),
    ("Eleven men were detained, of whom three stood trial and two, a Swede and a Dane, were convicted.",
     ["arrests 11", "prosecutions 3", "convictions 2"]),
    ("Police detained nine suspects, two of whom, both Chinese, were later indicted.",
     ["arrests 9", "prosecutions 2"]),
    ("The trial of three officers was ongoing.", ["prosecutions 3"]),
    ("The trials of three officers continued.", ["prosecutions 3"]),
    ("Two officers remained on trial.", ["prosecutions 2"]),
    ("Prosecutors took 14 cases to court.", ["prosecutions 14"]),
    ("Fifty-one cases were under investigation at the end of 2009.", ["investigations 51 @2009"]),
    ("Police shut down 14 brothels and freed 30 women.", ["victims_identified 30"]),
    ("Raids on bars led to the rescue of 40 girls.", ["victims_identified 40"]),
    ("Raids led to the liberation of 40 girls.", ["victims_identified 40"]),
    ("Police pulled 14 girls out of bars.", ["victims_identified 14"]),
    ("The NGO looked after between 30 and 40 girls.", ["victims_assisted 30-40 about"]),
    ("A church shelter gave refuge to 27 women.", ["victims_assisted 27"]),
    ("A shelter run by nuns received 27 victims in 2002.", ["victims_assisted 27 @2002"]),
    ("Twenty-seven victims found refuge in a shelter run by nuns.", ["victims_assisted 27"]),
    ("Twelve victims benefited from legal aid.", ["victims_assisted 12"]),
    ("The police placed 12 children in foster care.", ["victims_assisted 12"]),
    ("The government screened 300 migrants and identified 12 as victims.", ["victims_identified 12"]),
    ("The government screened 300 migrants, 12 of whom were identified as victims.", ["victims_identified 12"]),
    ("Of 40 suspects, 12 were tried.", ["prosecutions 12"]),
    ("Out of 40 suspects arrested, 12 were tried.", ["arrests 40", "prosecutions 12"]),
    ("All seven of those arrested were convicted.", ["convictions 7", "arrests 7"]),
    ("All 14 of the accused were acquitted.", ["other 14"]),
    ("Both of those charged were convicted.", ["convictions 2", "prosecutions 2"]),
    ("All eight went to prison.", ["sentences 8"]),
    ("Convictions numbered 14 in 2009.", ["convictions 14 @2009"]),
    ("Arrests rose from 10 to 15 and convictions fell from six to four.",
     ["arrests 10", "arrests 15", "convictions 6", "convictions 4"]),
    ("The police referred 12 cases to prosecutors, who indicted five suspects.",
     ["prosecutions 12", "prosecutions 5"]),
    ("Twelve cases resulted in convictions.", ["convictions 12"]),
    ("Judges acquitted four defendants and convicted nine.", ["other 4", "convictions 9"]),
    ("Police registered 31 crimes of trafficking in 2005 (28 in 2004).",
     ["investigations 31 @2005", "investigations 28 @2004"]),
]

NOT_STATED = [
    # beside: permits that victims get
    "Authorities issued 5,000 work permits to migrants.",
    "Courts granted 12 work visas to investors.",
    # beside: people who come home
    "Some 40,000 refugees returned to the country in 2012.",
    "In 2012, 300 migrant workers returned from Libya.",
    # beside: help of several kinds, the victims left out once
    "The ministry provided training to 79 officials.",
    "The ministry provided grants to 14 NGOs.",
    # beside: sentences by their length
    "A judge in Lome received a bribe of $400.",
    "Ten defendants received fines.",
    "Seven of the convicted traffickers got off with fines.",
    "The judge imposed a fine on four employers.",
    # beside: inquiries, and cases beside the people in them
    "Officials gave interviews in 12 cases.",
    # beside: "among those arrested were"
    "The victims included 40 women, 11 men, and nine girls.",
    "Among those trained were 30 judges.",
    # beside: nothing and nobody
    "Police found no evidence of trafficking.",
    "The government has no shelters for victims.",
    # beside: those to whom the text only points, and what else is received
    "The court sentenced the brothers to six years in prison.",
    "The court did not sentence the owner to prison.",
    "The company was sentenced to five years of supervision.",
    "A judge sentenced the girl to three months in jail.",
    "A judge sentenced her to two years in prison for prostitution.",
    "The police did not receive any complaints.",
    "At least six boys who had deserted the army remained in prison.",
    "The government granted 3,000 residence permits to workers from Togo.",
    # beside: estimates, surveys, people on the move
    "A survey found 11,000 children at work on farms.",
    "A study found 6,000 minors in street work.",
    "Navy ships intercepted 12,000 migrants in the channel.",
    "Border guards rescued 3,000 migrants.",
    # beside: steps that follow one another, and other verbs
    "Police released 12 suspects.",
    "The firm discharged 300 workers.",
    "The army discharged 14 officers.",
    "The hotline received 500 calls from victims.",
    "The school trained 45 officers in identifying victims.",
    "The fund gave $12,000 to assist victims.",
    "Fewer than 10 percent of victims received care.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_construction_is_understood(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_construction_is_understood_or_not_at_all(text: str) -> None:
    assert counts(text) == []
