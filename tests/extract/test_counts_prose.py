"""Counts in the prose of police, courts, shelters and those who estimate. All sentences are made up."""

from __future__ import annotations

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
STATED = [
    (
        "In 2002, the government investigated 21 trafficking cases, arrested 35 suspects, and brought nine of "
        "them to trial.",
        ["investigations 21 @2002", "arrests 35 @2002", "prosecutions 9 @2002"],
    ),
    (
        "There were six arrests for trafficking last year, but only one conviction resulted.",
        ["arrests 6", "convictions 1"],
    ),
    (
        "Courts heard 17 trafficking cases and returned guilty verdicts in 11.",
        ["prosecutions 17", "convictions 11"],
    ),
    (
        "Some 25 trafficking-related arrests were made in the first three months of 2004.",
        ["arrests 25 about @2004"],
    ),
    (
        "Police dismantled 12 trafficking networks and arrested 64 people, among them seven policemen.",
        ["other 12", "arrests 64", "arrests 7"],
    ),
    (
        "The government prosecuted a handful of cases, and four offenders are now in jail.",
        ["sentences 4"],
    ),
    (
        "Since the law took effect in 2001, 14 people have been tried and five found guilty.",
        ["prosecutions 14", "convictions 5"],
    ),
    (
        "The Interior Ministry reported the rescue of 73 victims and the repatriation of 41 of them.",
        ["victims_identified 73", "victims_assisted 41"],
    ),
    (
        "The government-run shelter in the capital cared for 87 women and 22 children over the past year.",
        ["victims_assisted 87", "victims_assisted 22"],
    ),
    (
        "The embassy in Damascus has given refuge to over 200 runaway maids.",
        ["victims_assisted 200 more than"],
    ),
    (
        "Of 58 cases forwarded to prosecutors in 2005, 31 are still pending and 12 led to convictions.",
        ["prosecutions 58 @2005", "prosecutions 31 @2005", "convictions 12 @2005"],
    ),
    (
        "Only two of the 19 accused have been sentenced.",
        ["sentences 2"],
    ),
    (
        "Judges handed out sentences of two to seven years to eight pimps.",
        ["sentences 8"],
    ),
    (
        "Nongovernmental organizations estimate that 15,000 children work as domestic servants in conditions of "
        "servitude.",
        ["victims_estimated 15000"],
    ),
    (
        "The police reported 30 investigations, though it is not known how many resulted in prosecution.",
        ["investigations 30", "prosecutions not-reported"],
    ),
    (
        "During the reporting period, the government prosecuted 23 trafficking cases involving 41 defendants and "
        "obtained convictions against 15.",
        ["prosecutions 23", "prosecutions 41", "convictions 15"],
    ),
    (
        "Authorities initiated 62 investigations, up from 44 in 2012, and charged 19 suspects, down from 27.",
        ["investigations 62", "investigations 44 @2012", "prosecutions 19", "prosecutions 27"],
    ),
    (
        "The government identified 112 trafficking victims in 2013 (64 women, 30 girls, and 18 men), a decrease "
        "from 140 in 2012.",
        [
            "victims_identified 112 @2013", "victims_identified 64 @2013", "victims_identified 30 @2013",
            "victims_identified 18 @2013", "victims_identified 140 @2012",
        ],
    ),
    (
        "Courts convicted 17 sex traffickers and three labor traffickers; 12 received prison sentences and eight "
        "were given suspended sentences.",
        ["convictions 17", "convictions 3", "sentences 12", "sentences 8"],
    ),
    (
        "Of the 112 identified victims, 85 accepted government assistance and 27 declined.",
        ["victims_assisted 85"],
    ),
    (
        "The government did not prosecute any trafficking offenders during the year, compared with six "
        "prosecutions the previous year.",
        ["prosecutions 0", "prosecutions 6"],
    ),
    (
        "The government provided medical care to 44 victims, legal aid to 31, and vocational training to 19.",
        ["victims_assisted 44", "victims_assisted 31", "victims_assisted 19"],
    ),
    (
        "NGOs sheltered 76 of the victims, while the remaining 21 returned to their families.",
        ["victims_assisted 76"],
    ),
    (
        "Twelve of the 15 convicted offenders were sentenced to time in prison.",
        ["sentences 12"],
    ),
    (
        "The government reported 14 convictions in 2011, a slight increase from 12 in 2010 and nine in 2009.",
        ["convictions 14 @2011", "convictions 12 @2010", "convictions 9 @2009"],
    ),
    (
        "Prosecutors launched 38 prosecutions against 55 defendants for sex trafficking and four prosecutions "
        "against six defendants for forced labor.",
        ["prosecutions 38", "prosecutions 55", "prosecutions 4", "prosecutions 6"],
    ),
    (
        "The Ministry of Labor reported that its inspectors found 51 children in hazardous labor and referred 18 "
        "of them to social services.",
        ["victims_assisted 18", "victims_identified 51"],
    ),
    (
        "Officials reported referring all 44 victims to care facilities, but only 29 stayed.",
        ["victims_assisted 44"],
    ),
    (
        "The government did not report the number of victims it identified or assisted.",
        ["victims_identified not-reported", "victims_assisted not-reported"],
    ),
    (
        "No government officials were investigated, prosecuted, or convicted for trafficking or trafficking-"
        "related offenses.",
        ["investigations 0", "prosecutions 0", "convictions 0"],
    ),
    (
        "Authorities reported one prosecution of a police officer for allegedly procuring two girls, but did not "
        "report any convictions.",
        ["prosecutions 1", "convictions none-reported"],
    ),
    (
        "The government spent 2 million euros on shelters that assisted 320 victims, including 98 children.",
        ["victims_assisted 320", "victims_assisted 98"],
    ),
    (
        "Sentences ranged from six months' to 14 years' imprisonment, and 11 of 18 offenders received fully "
        "suspended terms.",
        ["sentences 11"],
    ),
    (
        "Law enforcement initiated 41 investigations in 2022 (12 for sex trafficking, five for forced labor, and "
        "24 for unspecified exploitation), compared with 35 in 2021.",
        [
            "investigations 41 @2022", "investigations 12 @2022", "investigations 5 @2022",
            "investigations 24 @2022", "investigations 35 @2021",
        ],
    ),
    (
        "The government prosecuted 28 individuals for trafficking crimes - 21 for sex trafficking, six for labor "
        "trafficking, and one for both - and continued 14 prosecutions from prior years.",
        ["prosecutions 28", "prosecutions 21", "prosecutions 6", "prosecutions 1", "prosecutions 14"],
    ),
    (
        "Courts convicted 19 traffickers (15 sex traffickers and four labor traffickers), an increase compared "
        "with convicting 11 traffickers in 2020.",
        ["convictions 19", "convictions 15", "convictions 4", "convictions 11 @2020"],
    ),
    (
        "Judges sentenced 16 of the 19 traffickers to prison terms ranging from 18 months to 20 years; the other "
        "three received fines.",
        ["sentences 16"],
    ),
    (
        "Prosecutors did not initiate any new prosecutions for the fifth consecutive year, and courts did not "
        "convict any traffickers.",
        ["prosecutions 0", "convictions 0"],
    ),
    (
        "The government referred all 207 victims to services and provided 64 with shelter.",
        ["victims_assisted 207", "victims_assisted 64"],
    ),
    (
        "In addition, NGOs and international organizations identified and assisted 93 victims not included in "
        "government statistics.",
        ["victims_identified 93", "victims_assisted 93"],
    ),
    (
        "The government awarded temporary residence permits to 23 victims, compared with 17 in 2019.",
        ["victims_assisted 23", "victims_assisted 17 @2019"],
    ),
    (
        "Authorities investigated two police officers and one immigration official for alleged complicity; all "
        "three cases remained pending.",
        ["investigations 2", "investigations 1"],
    ),
    (
        "The government did not maintain comprehensive law enforcement data but reported investigating at least "
        "11 cases and prosecuting at least seven alleged traffickers.",
        [
            "investigations not-reported", "prosecutions not-reported", "convictions not-reported",
            "investigations 11 at least", "prosecutions 7 at least",
        ],
    ),
    (
        "Thirty-one victims participated in criminal proceedings, and 12 received legal assistance.",
        ["victims_assisted 12"],
    ),
    (
        "Authorities screened 4,120 vulnerable individuals and identified 61 potential victims, of whom 48 were "
        "confirmed as victims.",
        ["victims_identified 61", "victims_identified 48"],
    ),
    (
        "Police trained 1,500 officers and arrested 27 suspects in 14 operations.",
        ["arrests 27"],
    ),
    (
        "The hotline received 3,402 calls, which resulted in the identification of 57 victims and the initiation "
        "of 23 investigations.",
        ["victims_identified 57", "investigations 23"],
    ),
    (
        "The government repatriated 112 Filipino victims from Cambodia and assisted an additional 60 upon "
        "arrival.",
        ["victims_assisted 112", "victims_assisted 60"],
    ),
    (
        "Appellate courts upheld the convictions of five traffickers and acquitted two.",
        ["convictions 5", "other 2"],
    ),
    (
        "ILO estimates that 20,000 children are exploited in forced labor on cocoa farms.",
        ["victims_estimated 20000"],
    ),
    (
        "Anti-Slavery International put the number of people living in slavery at 43,000.",
        ["victims_estimated 43000"],
    ),
    (
        "In 2014, the latest year for which figures exist, 9 cases were tried and 3 people convicted.",
        ["prosecutions 9 @2014", "convictions 3 @2014"],
    ),
    (
        "Our partners helped 214 survivors in 2018, of whom 130 were girls.",
        ["victims_assisted 214 @2018", "victims_assisted 130 @2018"],
    ),
    (
        "Between 2010 and 2014, only seven people were convicted of trafficking.",
        ["convictions 7 @2010-2014"],
    ),
    (
        "From April 2016 through March 2017, authorities identified 65 victims.",
        ["victims_identified 65 @2016-2017"],
    ),
    (
        "An estimated 200,000 to 300,000 people are held in forced labor in the country's camps.",
        ["victims_estimated 200000-300000 about"],
    ),
    (
        "The government identified four Nigerian victims, two of whom were minors, and one Ghanaian victim.",
        ["victims_identified 4", "victims_identified 2", "victims_identified 1"],
    ),
    (
        "Two suspects aged 19 and 24 were charged with trafficking three girls between 13 and 16 years old.",
        ["prosecutions 2"],
    ),
    (
        "The Attorney General's office reported that it had opened 64 trafficking files since 2009; of these, 40 "
        "were closed, 18 were at trial, and six had resulted in convictions.",
        ["investigations 64", "prosecutions 18", "convictions 6"],
    ),
    (
        "Officials reported that 14 of the 31 investigations involved forced labor.",
        ["investigations 14"],
    ),
    (
        "Of 31 investigations, 14 involved forced labor and 17 sex trafficking.",
        ["investigations 31", "investigations 14", "investigations 17"],
    ),
    (
        "The labor ministry's task force freed 1,010 workers from slave labor in 84 operations in 2015, compared "
        "with 1,590 in 2014.",
        ["victims_identified 1010 @2015", "victims_identified 1590 @2014"],
    ),
    (
        "The government investigated 12 and prosecuted eight alleged traffickers.",
        ["investigations 12", "prosecutions 8"],
    ),
    (
        "Five trafficking cases involving 12 victims were tried.",
        ["prosecutions 5"],
    ),
    (
        "There were 13 ongoing prosecutions involving 29 defendants at the close of the reporting period.",
        ["prosecutions 13", "prosecutions 29"],
    ),
    (
        "A total of 127 people were serving prison sentences for trafficking at the end of 2007.",
        ["sentences 127 @2007"],
    ),
    (
        "In 2009 the government prosecuted 19 and in 2010 it prosecuted 25 traffickers.",
        ["prosecutions 19 @2009", "prosecutions 25 @2010"],
    ),
    (
        "The Supreme Court sentenced two defendants to 12 years' imprisonment each.",
        ["sentences 2"],
    ),
    (
        "The courts handed down just one conviction, and that was overturned on appeal.",
        ["convictions 1"],
    ),
    (
        "An additional 23 victims were assisted by faith-based groups.",
        ["victims_assisted 23"],
    ),
    (
        "Almost 60 victims benefited from the reintegration program.",
        ["victims_assisted 60 about"],
    ),
    (
        "The consulate provided travel documents to 112 stranded workers.",
        ["victims_assisted 112"],
    ),
    (
        "Social workers interviewed 80 women in prostitution and found that 21 had been trafficked.",
        ["victims_identified 21"],
    ),
    (
        "The Human Rights Commission documented 34 cases of forced begging.",
        ["other 34"],
    ),
    (
        "The army demobilized 420 child soldiers in 2005.",
        ["victims_identified 420 @2005"],
    ),
    (
        "UNICEF reported the release of 1,200 children from armed groups.",
        ["victims_identified 1200"],
    ),
    (
        "The government returned 22 children to their parents and placed nine in foster care.",
        ["victims_assisted 22", "victims_assisted 9"],
    ),
    (
        "Officials did not identify or assist any victims in 2014, compared with two identified and assisted in "
        "2013.",
        [
            "victims_identified 0 @2014", "victims_assisted 0 @2014", "victims_identified 2 @2013",
            "victims_assisted 2 @2013",
        ],
    ),
    (
        "The government reported identifying 16 victims, all of whom it referred to NGOs.",
        ["victims_identified 16", "victims_assisted 16"],
    ),
    (
        "The government identified 16 victims and referred them to NGOs.",
        ["victims_identified 16", "victims_assisted 16"],
    ),
    (
        "The government identified and referred to services 16 victims.",
        ["victims_identified 16", "victims_assisted 16"],
    ),
    (
        "Police identified 16 victims, of whom 12 were referred to care, three refused help, and one was "
        "repatriated.",
        ["victims_identified 16", "victims_assisted 12", "victims_assisted 1"],
    ),
    (
        "Ten victims received T visas and 14 family members derivative status.",
        ["victims_assisted 10"],
    ),
    (
        "Authorities conducted 14 raids, arresting 19 suspects and rescuing 44 victims, 39 of them Vietnamese.",
        ["arrests 19", "victims_identified 44", "victims_identified 39"],
    ),
    (
        "Police made no trafficking arrests in 2002, as against three in 2001.",
        ["arrests 0 @2002", "arrests 3 @2001"],
    ),
    (
        "As of March 2012, 17 suspects were in custody awaiting trial.",
        ["prosecutions 17 @2012"],
    ),
    (
        "The government funded eight NGOs, which reported serving 713 victims.",
        ["victims_assisted 713"],
    ),
    (
        "The figures compare with 40 investigations and 22 prosecutions in 2013.",
        ["investigations 40 @2013", "prosecutions 22 @2013"],
    ),
    (
        "Authorities reported 72 victims had been identified, among them 11 boys.",
        ["victims_identified 72", "victims_identified 11"],
    ),
    (
        "Courts issued guilty verdicts in nine cases involving 14 defendants.",
        ["convictions 9", "convictions 14"],
    ),
    (
        "The government reported initiating 19 investigations involving 34 suspects.",
        ["investigations 19", "investigations 34"],
    ),
    (
        "Authorities arrested 48 persons on trafficking charges in 2004 and referred 36 of them for trial.",
        ["arrests 48 @2004", "prosecutions 36 @2004"],
    ),
    (
        "Of those convicted, 13 were sentenced to prison, two were fined, and four received conditional "
        "sentences.",
        ["sentences 13", "sentences 2", "sentences 4"],
    ),
    (
        "During the year, 83 defendants stood trial, 61 of whom were found guilty; 37 were sentenced to prison.",
        ["prosecutions 83", "convictions 61", "sentences 37"],
    ),
    (
        "Officials prosecuted 10 cases under the trafficking statute and another 23 under the pandering statute.",
        ["prosecutions 10", "prosecutions 23"],
    ),
    (
        "The government achieved the convictions of seven traffickers, all of whom were sentenced to prison.",
        ["convictions 7", "sentences 7"],
    ),
    (
        "Five of the six cases were tried under the penal code.",
        ["prosecutions 5"],
    ),
    (
        "The government charged and convicted one diplomat of holding a maid in servitude.",
        ["prosecutions 1", "convictions 1"],
    ),
    (
        "A court convicted two border guards of aiding traffickers and sentenced each to three years in prison.",
        ["convictions 2", "sentences 2"],
    ),
    (
        "A former police chief was sentenced to nine years' imprisonment for sex trafficking.",
        ["sentences 1"],
    ),
    (
        "Authorities investigated 16 officials for complicity, prosecuted 11, and convicted none.",
        ["investigations 16", "prosecutions 11", "convictions 0"],
    ),
    (
        "There were no known convictions of officials, although four were under investigation.",
        ["convictions none-reported", "investigations 4"],
    ),
    (
        "Police identified 29 suspected victims of labor trafficking: 21 men and eight women.",
        ["victims_identified 29", "victims_identified 21", "victims_identified 8"],
    ),
    (
        "In 2012, 96 victims were identified: 60 were exploited in prostitution, 30 in agriculture, and six in "
        "begging.",
        [
            "victims_identified 96 @2012", "victims_identified 60 @2012", "victims_identified 30 @2012",
            "victims_identified 6 @2012",
        ],
    ),
    (
        "The number of identified victims dropped by half, from 122 to 61.",
        ["victims_identified 122", "victims_identified 61"],
    ),
    (
        "Victims identified by NGOs numbered 304, of whom 290 received assistance.",
        ["victims_identified 304", "victims_assisted 290"],
    ),
    (
        "The government's shelters accommodated 147 victims, up from 112, including 19 men.",
        ["victims_assisted 147", "victims_assisted 112", "victims_assisted 19"],
    ),
    (
        "Two drop-in centers assisted 340 street children, 26 of whom were trafficking victims.",
        ["victims_assisted 340", "victims_assisted 26"],
    ),
    (
        "The victims' fund paid compensation to 17 victims, compared to 11 in 2018.",
        ["victims_assisted 17", "victims_assisted 11 @2018"],
    ),
    (
        "Only three of 62 identified victims received government-funded care.",
        ["victims_assisted 3"],
    ),
    (
        "Border police intercepted 24 girls on their way to brothels in India.",
        ["victims_identified 24"],
    ),
    (
        "In the first six months of 2006, IOM returned 61 victims to Ukraine.",
        ["victims_assisted 61 @2006"],
    ),
    (
        "With government funding, an NGO provided vocational training to 41 former victims.",
        ["victims_assisted 41"],
    ),
    (
        "Twelve victims were granted temporary residence, and five obtained asylum.",
        ["victims_assisted 12", "victims_assisted 5"],
    ),
    (
        "NGOs believe there may be as many as 10,000 victims at any time.",
        ["victims_estimated 10000 up to"],
    ),
    (
        "Observers estimated that 1,000 to 1,500 women from the country are trafficked annually.",
        ["victims_estimated 1000-1500 about"],
    ),
    (
        "It is estimated that at least 5,000 women and girls have been sold into prostitution abroad.",
        ["victims_estimated 5000 at least"],
    ),
    (
        "No victims received compensation in 2016, and courts issued no restitution orders.",
        ["victims_assisted 0 @2016"],
    ),
    (
        "Neither the police nor NGOs identified any victims.",
        ["victims_identified 0"],
    ),
    (
        "There were reports of 14 arrests, but no information on prosecutions.",
        ["arrests 14", "prosecutions not-reported"],
    ),
    (
        "The government did not report whether any of these cases led to convictions.",
        ["convictions not-reported"],
    ),
    (
        "For the first time, the government convicted a trafficker under the 2012 law.",
        ["convictions 1"],
    ),
    (
        "The government has yet to convict a single trafficker.",
        ["convictions 0"],
    ),
    (
        "The government did not report any victims identified or assisted.",
        ["victims_identified none-reported", "victims_assisted none-reported"],
    ),
    (
        "Since 2010, courts have convicted only nine traffickers.",
        ["convictions 9"],
    ),
    (
        "Police arrested 42 alleged traffickers in the first quarter of 2005, including three foreigners.",
        ["arrests 42 @2005", "arrests 3 @2005"],
    ),
    (
        "The government reported investigating 87 cases in 2016, an increase from 65 in 2015, and prosecuting 43 "
        "suspects, compared with 51.",
        ["investigations 87 @2016", "investigations 65 @2015", "prosecutions 43 @2016", "prosecutions 51"],
    ),
    (
        "Authorities initiated 23 new prosecutions and continued 31 prosecutions initiated in previous years, "
        "resulting in 14 convictions.",
        ["prosecutions 23", "prosecutions 31", "convictions 14"],
    ),
    (
        "During 2003, authorities opened 17 criminal cases against 25 suspects and closed nine.",
        ["investigations 17 @2003", "investigations 25 @2003"],
    ),
    (
        "Eleven persons were detained on suspicion of trafficking, but all were released for lack of evidence.",
        ["arrests 11"],
    ),
    (
        "The courts tried only one trafficking case, in which both defendants were acquitted.",
        ["prosecutions 1", "other 2"],
    ),
    (
        "Of the 12 suspects arrested, eight were charged, and three were convicted by year's end.",
        ["arrests 12", "prosecutions 8", "convictions 3"],
    ),
    (
        "The state prosecutor's office completed investigations in 46 cases and indicted 71 people.",
        ["investigations 46", "prosecutions 71"],
    ),
    (
        "Prosecutors obtained convictions in 12 of 17 cases.",
        ["convictions 12"],
    ),
    (
        "There was one trafficking conviction, the first in four years.",
        ["convictions 1"],
    ),
    (
        "Courts imposed sentences of at least five years on 14 traffickers and suspended the sentences of six.",
        ["sentences 14", "sentences 6"],
    ),
    (
        "Nine traffickers began serving their sentences.",
        ["sentences 9"],
    ),
    (
        "Forty-one people were convicted of trafficking-related crimes such as pimping; none was convicted under "
        "the trafficking article.",
        ["convictions 41", "convictions 0"],
    ),
    (
        "The police commander and four of his men were arrested.",
        ["arrests 4"],
    ),
    (
        "The government has prosecuted approximately 30 cases since 2004.",
        ["prosecutions 30 about"],
    ),
    (
        "Only a third of the 36 defendants were convicted.",
        ["convictions 12"],
    ),
    (
        "The authorities prosecuted 25 people, 19 fewer than in 2006.",
        ["prosecutions 25"],
    ),
    (
        "Convictions fell by 12 to 40.",
        ["convictions 40"],
    ),
    (
        "The number of prosecutions under Article 127 rose from 34 to 52 in 2010.",
        ["prosecutions 34", "prosecutions 52 @2010"],
    ),
    (
        "The government reported 14 cases of forced labor involving 46 victims.",
        ["other 14"],
    ),
    (
        "A total of 84 victims (69 women, 12 girls, and three men) were identified and referred to services.",
        [
            "victims_identified 84", "victims_assisted 84", "victims_identified 69", "victims_identified 12",
            "victims_identified 3",
        ],
    ),
    (
        "The government identified 22 victims during the reporting period, including 14 adult females, three "
        "adult males, and five children.",
        ["victims_identified 22", "victims_identified 14", "victims_identified 3", "victims_identified 5"],
    ),
    (
        "In 2009, the government identified 33 victims, the majority of whom were women.",
        ["victims_identified 33 @2009"],
    ),
    (
        "NGOs reported assisting 512 victims, and IOM assisted 204 more.",
        ["victims_assisted 512", "victims_assisted 204"],
    ),
    (
        "Authorities referred 11 victims to the government shelter, eight to NGO shelters, and two to hospitals.",
        ["victims_assisted 11", "victims_assisted 8", "victims_assisted 2"],
    ),
    (
        "The number of victims receiving shelter fell to 60 from 84 in 2009.",
        ["victims_assisted 60", "victims_assisted 84 @2009"],
    ),
    (
        "The state-run hotline led to the identification of 19 victims.",
        ["victims_identified 19"],
    ),
    (
        "Police removed 31 girls from brothels and returned them to their families.",
        ["victims_identified 31", "victims_assisted 31"],
    ),
    (
        "The government repatriated 45 of its nationals from Lebanon in 2010 and 62 in 2011.",
        ["victims_assisted 45 @2010", "victims_assisted 62 @2011"],
    ),
    (
        "No victims were referred to shelters.",
        ["victims_assisted 0"],
    ),
    (
        "None of the 14 victims received a residence permit.",
        ["victims_assisted 0"],
    ),
    (
        "The NGO freed 61 bonded laborers from brick kilns.",
        ["victims_identified 61"],
    ),
    (
        "The government gave 40 victims vouchers for food.",
        ["victims_assisted 40"],
    ),
    (
        "Two women were identified as victims while in detention, and one was released.",
        ["victims_identified 2"],
    ),
    (
        "The government reported 34 trafficking-related prosecutions and 28 convictions in 2007; most sentences "
        "were suspended.",
        ["prosecutions 34 @2007", "convictions 28 @2007"],
    ),
    (
        "Police arrested 19 people for trafficking in 2001, but released 14 of them.",
        ["arrests 19 @2001"],
    ),
    (
        "Ten suspected traffickers (seven men and three women) were arrested and charged.",
        ["arrests 10", "prosecutions 10", "arrests 7", "arrests 3"],
    ),
    (
        "In 2019, prosecutors filed charges against 31 defendants (44 in 2018), and courts convicted 18 (22 in "
        "2018).",
        ["prosecutions 31 @2019", "prosecutions 44 @2018", "convictions 18 @2019", "convictions 22 @2018"],
    ),
    (
        "Law enforcement agencies registered 93 new cases: 70 sex trafficking, 18 forced labor, and five forced "
        "begging.",
        ["investigations 93", "investigations 70", "investigations 18", "investigations 5"],
    ),
    (
        "Courts convicted and sentenced 15 traffickers to prison terms of two to 10 years.",
        ["convictions 15", "sentences 15"],
    ),
    (
        "Judges acquitted nine defendants and convicted four.",
        ["other 9", "convictions 4"],
    ),
    (
        "A soldier accused of trafficking was under investigation, and two customs officers were on trial.",
        ["investigations 1", "prosecutions 2"],
    ),
    (
        "The special unit, created in 2006, has investigated 130 cases and arrested 88 traffickers to date.",
        ["investigations 130", "arrests 88"],
    ),
    (
        "The public prosecutor opened an investigation into a labor recruiter.",
        ["investigations 1"],
    ),
    (
        "For a second year, there were no convictions, and only one person was prosecuted.",
        ["convictions 0", "prosecutions 1"],
    ),
    (
        "Not a single official has been charged.",
        ["prosecutions 0"],
    ),
    (
        "The courts concluded nine prosecutions: seven convictions and two acquittals.",
        ["prosecutions 9", "convictions 7", "other 2"],
    ),
    (
        "Authorities did not provide the number of arrests made in 2010.",
        ["arrests not-reported @2010"],
    ),
    (
        "The government convicted 23 traffickers, of whom 20 received prison sentences ranging from one to nine "
        "years; the remaining three received fines or probation.",
        ["convictions 23", "sentences 20"],
    ),
    (
        "Government shelters assisted 103 victims in 2006, 41 of whom were children; NGO shelters assisted 61.",
        ["victims_assisted 103 @2006", "victims_assisted 41 @2006", "victims_assisted 61"],
    ),
    (
        "Authorities certified 286 foreign victims in 2008, compared with 303 in 2007.",
        ["victims_identified 286 @2008", "victims_identified 303 @2007"],
    ),
    (
        "Immigration officials screened 320 detainees and found nine to be victims.",
        ["victims_identified 9"],
    ),
    (
        "The government identified 48 trafficking victims, of which 40 were in forced labor and eight in sex "
        "trafficking.",
        ["victims_identified 48", "victims_identified 40", "victims_identified 8"],
    ),
    (
        "The ministry assisted 62 victims with legal representation and 48 with medical care.",
        ["victims_assisted 62", "victims_assisted 48"],
    ),
    (
        "A raid on a garment factory led to the rescue of 72 workers.",
        ["victims_identified 72"],
    ),
    (
        "Authorities rescued eight boys from a fishing camp and reunited six of them with their families.",
        ["victims_identified 8", "victims_assisted 6"],
    ),
    (
        "Sixty-two victims were given shelter, of whom 15 were boys.",
        ["victims_assisted 62", "victims_assisted 15"],
    ),
    (
        "The Foreign Ministry helped 90 stranded nationals return from the Gulf.",
        ["victims_assisted 90"],
    ),
    (
        "The government did not identify any victims in 2013, but an NGO identified six.",
        ["victims_identified 0 @2013", "victims_identified 6 @2013"],
    ),
    (
        "In partnership with IOM, the government provided return assistance to 26 victims.",
        ["victims_assisted 26"],
    ),
    (
        "Police found 17 Chinese women working under coercion in a brothel.",
        ["victims_identified 17"],
    ),
    (
        "Victim assistance declined: 88 victims received services, compared with 121 in 2011.",
        ["victims_assisted 88", "victims_assisted 121 @2011"],
    ),
    (
        "Experts estimate that some 12,000 people are in forced labor on cattle ranches.",
        ["victims_estimated 12000 about"],
    ),
    (
        "UNICEF estimates that over 100,000 children are exploited in prostitution.",
        ["victims_estimated 100000 more than"],
    ),
    (
        "The anti-trafficking hotline received 480 calls and opened 31 cases.",
        ["investigations 31"],
    ),
]

NOT_STATED = [
    "In the absence of a law, no traffickers have been punished.",
    "Fifty-five percent of the victims identified in 2019 were children.",
    "The fine for each of the 12 offenders was 5,000 pesos.",
    "Six of the seven victims were children.",
    "Authorities issued 30 arrest warrants.",
    "Four traffickers were ordered to pay restitution to their victims.",
    "Seventy percent of the 50 victims were under 18.",
    "More than half of the 44 cases were dismissed.",
    "An ILO survey found that 38 percent of 1,200 working children were in forced labor.",
    "The government trained 640 officials in victim identification.",
    "The government conducted 2,110 labor inspections and levied fines against 340 employers.",
    "The ministry distributed 12,000 brochures and held 40 workshops for 1,900 students.",
    "The penal code prescribes penalties of 10 to 20 years' imprisonment.",
    "The hotline received 1,900 calls, of which 112 concerned trafficking.",
    "The government revoked the licenses of 14 recruitment agencies and fined 22 others.",
    "The government allocated 3 million pesos to shelters, compared with 2 million in 2015.",
    "IOM estimated that 70 percent of the 900 Nigerian women were victims.",
    "As many as 27,000 children beg in the streets, and most are forced to do so.",
    "The police unit had 40 officers and a budget of $1.2 million.",
    "The government amended 12 articles of the code.",
    "The government inspected 1,030 recruitment agencies and suspended 15 licenses.",
    "The embassy received 800 complaints from workers.",
    "Victims waited up to 18 months for a decision.",
    "The government should convict at least 20 traffickers a year.",
    "Police plan to arrest 12 more suspects.",
    "Three of the 11 convicted traffickers appealed; one conviction was overturned.",
    "A 2012 study found that 12 percent of the 800 workers surveyed were in debt bondage.",
    "The law provides for fines of up to 500,000 francs.",
    "Five workshops were held for 150 judges.",
    "The government operated 12 shelters with 240 beds.",
    "The government closed 19 brothels and revoked four licenses.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED, ids=[text for text, _ in STATED])
def test_counts_of_a_sentence(text: str, expected: list[str]) -> None:
    """All that a sentence counts, and nothing else, in any order."""
    assert sorted(map(noted, counts(text))) == sorted(expected)


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_sentence_that_counts_nothing_of_these(text: str) -> None:
    """Trainings, fines, money, shares in percent, plans: none of them is a count."""
    assert counts(text) == []
