"""What sentences of these reports state in numbers, and what they do not. All sentences are made up."""

from __future__ import annotations

import pytest

from tipgraph.extract.counts import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Count, Document
from tipgraph.reading import read

#: So that a sentence stands in the government's assessment and not in the profile.
OPENING = "The government does not fully comply with the minimum standards.\n"


def counts(text: str, opening: str = OPENING) -> list[Count]:
    return list(extract(read(Document("a", "BLR", 2010, opening + text), load_lexicon())))


def noted(count: Count) -> str:
    """A count in one line: measure, value or status, end of a range, qualifier, period."""
    text = f"{count.measure} {count.value if count.status == 'reported' else count.status}"
    text += f"-{count.value_max}" if count.value_max is not None else ""
    text += f" {count.qualifier}" if count.qualifier != "exact" else ""
    return text + (f" @{count.period}" if count.period else "")


# fmt: off
STATED = [
    (
        "The Justice Ministry registered 48 cases of selling girls abroad and 9 cases of forced begging.",
        ["investigations 48", "investigations 9"],
    ),
    ("A total of 21 suspects reportedly were arrested for trafficking in persons.", ["arrests 21"]),
    (
        "Police took part in an inquiry into the trafficking of more than 70 Thai women and broke up three "
        "organized gangs.",
        ["other 70 more than", "other 3"],
    ),
    (
        "During the reporting period, authorities initiated 37 new investigations, prosecuted 29 suspects "
        "(16 for sex trafficking, 13 for labor trafficking), and convicted 12 traffickers, compared with 40 "
        "investigations, 31 prosecutions, and 15 convictions in 2008.",
        [
            "investigations 37",
            "prosecutions 29",
            "prosecutions 16",
            "prosecutions 13",
            "convictions 12",
            "investigations 40 @2008",
            "prosecutions 31 @2008",
            "convictions 15 @2008",
        ],
    ),
    (
        "In 2022, the government reported investigating 45 cases (30 sex trafficking and 15 forced labor), "
        "an increase from 33 cases the previous year.",
        ["investigations 45 @2022", "investigations 30 @2022", "investigations 15 @2022", "investigations 33"],
    ),
    (
        "Courts convicted seven traffickers, an increase from three convictions in 2021.",
        ["convictions 7", "convictions 3 @2021"],
    ),
    (
        "Authorities did not report any prosecutions or convictions during the year.",
        ["prosecutions none-reported", "convictions none-reported"],
    ),
    (
        "The government did not provide statistics on investigations, prosecutions, or convictions.",
        ["investigations not-reported", "prosecutions not-reported", "convictions not-reported"],
    ),
    (
        "The government did not report whether it prosecuted or convicted any traffickers.",
        ["prosecutions not-reported", "convictions not-reported"],
    ),
    (
        "There were no prosecutions or convictions of traffickers in 2009.",
        ["prosecutions 0 @2009", "convictions 0 @2009"],
    ),
    (
        "The government reported 12 investigations, eight prosecutions, and three convictions.",
        ["investigations 12", "prosecutions 8", "convictions 3"],
    ),
    ("Police arrested 45 suspected traffickers, including three officials.", ["arrests 45", "arrests 3"]),
    (
        "Judges sentenced 12 of the 15 convicted traffickers to prison terms ranging from two to 10 years.",
        ["sentences 12"],
    ),
    (
        "The government identified 45 victims: 30 women and 15 girls.",
        ["victims_identified 45", "victims_identified 30", "victims_identified 15"],
    ),
    (
        "NGOs assisted at least 120 victims, of whom 80 were children.",
        ["victims_assisted 120 at least", "victims_assisted 80"],
    ),
    (
        "The government's shelters housed 55 victims in 2014, down from 70 in 2013.",
        ["victims_assisted 55 @2014", "victims_assisted 70 @2013"],
    ),
    (
        "The police rescued 34 girls from brothels and referred them to NGO shelters.",
        ["victims_identified 34", "victims_assisted 34"],
    ),
    ("The government provided medical care and shelter to 81 victims.", ["victims_assisted 81"]),
    (
        "The number of victims identified increased from 13 in 2001 to 28 in 2002.",
        ["victims_identified 13 @2001", "victims_identified 28 @2002"],
    ),
    ("The hotline received 1,200 calls, which led to 14 investigations.", ["investigations 14"]),
    ("None of the 14 cases led to a conviction.", ["convictions 0"]),
    ("Prosecutors filed charges against six suspects, two of whom were acquitted.", ["prosecutions 6", "other 2"]),
    ("An NGO estimates that 20,000 children work in forced begging.", ["victims_estimated 20000"]),
    ("The government has never convicted a trafficker.", ["convictions 0"]),
    (
        "Neither prosecutions nor convictions were reported.",
        ["prosecutions none-reported", "convictions none-reported"],
    ),
    (
        "The government did not identify, refer, or assist any victims of trafficking.",
        ["victims_identified 0", "victims_assisted 0"],
    ),
    (
        "No trafficking offenders were arrested, prosecuted, convicted or sentenced.",
        ["arrests 0", "prosecutions 0", "convictions 0", "sentences 0"],
    ),
    (
        "Of the 60 victims identified, 40 were women and 20 were men.",
        ["victims_identified 60", "victims_identified 40", "victims_identified 20"],
    ),
    (
        "Authorities prosecuted at least 12 defendants in 2010, compared to nine in 2009 and five in 2008.",
        ["prosecutions 12 at least @2010", "prosecutions 9 @2009", "prosecutions 5 @2008"],
    ),
    (
        "The government did not prosecute or convict any government officials allegedly complicit in trafficking.",
        ["prosecutions 0", "convictions 0"],
    ),
    ("Police investigated 22 cases involving 51 suspects and 80 victims.", ["investigations 22", "investigations 51"]),
    (
        "The government prosecuted 14 individuals in six cases and convicted nine individuals under the "
        "trafficking law and three under the penal code.",
        ["prosecutions 14", "convictions 9", "convictions 3"],
    ),
    (
        "Thirteen traffickers were convicted and sentenced to between two and five years in prison.",
        ["convictions 13", "sentences 13"],
    ),
    (
        "There were 53 prosecutions and 20 convictions under the 2005 law in 2007.",
        ["prosecutions 53 @2007", "convictions 20 @2007"],
    ),
    (
        "Authorities investigated 12 possible cases of child sex trafficking, but none led to prosecutions.",
        ["investigations 12", "prosecutions 0"],
    ),
    (
        "IOM repatriated 213 Moldovan victims in 2003, compared with 190 in 2002.",
        ["victims_assisted 213 @2003", "victims_assisted 190 @2002"],
    ),
    (
        "The Ministry of Social Affairs referred 26 victims to care facilities, but could not say how many "
        "of these accepted.",
        ["victims_assisted 26"],
    ),
    ("An estimated 200 to 500 women are trafficked from the country each year.", ["victims_estimated 200-500 about"]),
    ("UNICEF estimates that up to 80,000 children have been forced into labor.", ["victims_estimated 80000 up to"]),
    ("The government has yet to convict any traffickers.", ["convictions 0"]),
    ("There have been no convictions under the law since its adoption in 2004.", ["convictions 0"]),
    ("No one has ever been prosecuted for trafficking.", ["prosecutions 0"]),
    ("The courts handed down five sentences of three to eight years.", ["sentences 5"]),
    (
        "Eight men were charged, six were convicted, and two were acquitted.",
        ["prosecutions 8", "convictions 6", "other 2"],
    ),
    (
        "The police conducted 230 raids, resulting in 56 arrests and the rescue of 120 girls.",
        ["arrests 56", "victims_identified 120"],
    ),
    (
        "Prosecutors brought 17 cases to trial, and courts handed down 11 convictions.",
        ["prosecutions 17", "convictions 11"],
    ),
    (
        "The government prosecuted 21 trafficking cases in 2010, a decrease from 35 in 2009, and obtained 10 "
        "convictions, the same number as the year before.",
        ["prosecutions 21 @2010", "prosecutions 35 @2009", "convictions 10 @2010"],
    ),
    ("The embassy in Beirut sheltered 300 domestic workers.", ["victims_assisted 300"]),
    (
        "The law enforcement authorities opened 12 investigations during 2006, down from 25 in 2005; 9 cases "
        "were sent to court.",
        ["investigations 12 @2006", "investigations 25 @2005", "prosecutions 9"],
    ),
    ("Labor inspectors visited 120 farms and removed 22 children from hazardous work.", ["victims_identified 22"]),
    (
        "The government did not investigate, prosecute, or convict officials for complicity in trafficking.",
        ["investigations 0", "prosecutions 0", "convictions 0"],
    ),
    (
        "Unlike in previous years, the government did not report the number of victims it referred to shelters.",
        ["victims_assisted not-reported"],
    ),
    ("It was unclear how many of the 40 investigations involved forced labor.", ["investigations not-reported"]),
    ("A court convicted one man and two women of trafficking a 14-year-old girl.", ["convictions 1", "convictions 2"]),
    ("Two former police officers remained on trial at the end of the year.", ["prosecutions 2"]),
    ("The number of convictions fell to 12 in 2011 from 29 in 2010.", ["convictions 12 @2011", "convictions 29 @2010"]),
    (
        "The government also identified and provided services to 11 adult trafficking victims.",
        ["victims_identified 11", "victims_assisted 11"],
    ),
    (
        "Authorities did not have information on how many victims received assistance.",
        ["victims_assisted not-reported"],
    ),
    ("The ministry provided 43 victims with temporary residence permits.", ["victims_assisted 43"]),
    (
        "Twenty-six victims received temporary residence permits, and seven were repatriated.",
        ["victims_assisted 26", "victims_assisted 7"],
    ),
    ("Police charged a man with trafficking two children.", ["prosecutions 1"]),
    ("The unit, with 24 officers and five prosecutors, investigated 31 cases.", ["investigations 31"]),
    (
        "The government reported arresting 30 suspects, but did not prosecute any of them.",
        ["arrests 30", "prosecutions 0"],
    ),
    ("Seven of the 20 defendants were found guilty.", ["convictions 7"]),
    (
        "In 2003, the government investigated 92 trafficking cases, 40 of which were forwarded for prosecution.",
        ["investigations 92 @2003", "prosecutions 40 @2003"],
    ),
    (
        "Police opened 64 investigations into trafficking in 2001 and arrested 90 persons; in 2000, 30 "
        "persons were arrested.",
        ["investigations 64 @2001", "arrests 90 @2001", "arrests 30 @2000"],
    ),
    ("Last year, 37 traffickers were convicted; sentences ranged from one to eight years.", ["convictions 37"]),
    (
        "There were five trafficking-related prosecutions in 2002, but no convictions.",
        ["prosecutions 5 @2002", "convictions 0 @2002"],
    ),
    ("In the first quarter of 2004, prosecutors indicted 22 people.", ["prosecutions 22 @2004"]),
    (
        "Authorities reported the conviction of 30 traffickers in 2005, up from 22 in 2004.",
        ["convictions 30 @2005", "convictions 22 @2004"],
    ),
    ("The authorities rescued 1,200 children from bonded labor during the year.", ["victims_identified 1200"]),
    (
        "During the reporting period, the government initiated 115 trafficking investigations (95 for sex "
        "trafficking and 20 for labor trafficking), prosecuted 83 defendants, and convicted 61 traffickers "
        "under Article 181, compared with 103 investigations, 79 prosecutions, and 54 convictions during the "
        "previous reporting period.",
        [
            "investigations 115",
            "investigations 95",
            "investigations 20",
            "prosecutions 83",
            "convictions 61",
            "investigations 103",
            "prosecutions 79",
            "convictions 54",
        ],
    ),
    (
        "Of the 61 convicted traffickers, 48 received prison sentences and 13 received suspended sentences.",
        ["sentences 48", "sentences 13"],
    ),
    (
        "The government identified 234 trafficking victims (180 women, 30 men, and 24 children) in 2019, an "
        "increase from 201 victims in 2018.",
        [
            "victims_identified 234 @2019",
            "victims_identified 180 @2019",
            "victims_identified 30 @2019",
            "victims_identified 24 @2019",
            "victims_identified 201 @2018",
        ],
    ),
    (
        "The government identified 65 victims—40 exploited in sex trafficking and 25 in forced "
        "labor—compared with 52 victims in the previous year.",
        ["victims_identified 65", "victims_identified 40", "victims_identified 25", "victims_identified 52"],
    ),
    ("Law enforcement referred all 65 victims to services.", ["victims_assisted 65"]),
    (
        "The government-run shelter assisted 34 victims, of which 12 were foreign nationals.",
        ["victims_assisted 34", "victims_assisted 12"],
    ),
    (
        "For the second consecutive year, the government did not report any law enforcement data.",
        ["investigations not-reported", "prosecutions not-reported", "convictions not-reported"],
    ),
    (
        "The government did not maintain comprehensive statistics on trafficking prosecutions or convictions.",
        ["prosecutions not-reported", "convictions not-reported"],
    ),
    ("Statistics on the number of victims assisted were unavailable.", ["victims_assisted not-reported"]),
    ("It is unknown how many traffickers were convicted during the year.", ["convictions not-reported"]),
    (
        "The government did not report initiating any prosecutions, compared with three prosecutions in 2015.",
        ["prosecutions none-reported", "prosecutions 3 @2015"],
    ),
    ("The government continued prosecution of four suspects from previous reporting periods.", ["prosecutions 4"]),
    ("Courts acquitted eight defendants and dismissed charges against two.", ["other 8"]),
    (
        "Judges issued sentences ranging from two to 12 years' imprisonment for 14 of the 19 convicted traffickers.",
        ["sentences 14"],
    ),
    (
        "Authorities arrested four alleged traffickers—three Chinese nationals and one local woman.",
        ["arrests 4", "arrests 3", "arrests 1"],
    ),
    (
        "The police anti-trafficking unit, which has 45 officers, conducted 12 operations, arrested 33 "
        "suspects, and rescued 58 victims.",
        ["arrests 33", "victims_identified 58"],
    ),
    ("Five of the convicted traffickers were sentenced to life imprisonment.", ["sentences 5"]),
    ("Neither the police nor the courts prosecuted any traffickers.", ["prosecutions 0"]),
    (
        "No cases were brought to court, and no trafficker has been convicted to date.",
        ["prosecutions 0", "convictions 0"],
    ),
    ("The government has not prosecuted a single trafficking case.", ["prosecutions 0"]),
    ("The government investigated at least 10 complaints of forced labor.", ["investigations 10 at least"]),
    ("Of the 14 victims, nine were repatriated with the assistance of IOM.", ["victims_assisted 9"]),
    (
        "The government provided shelter to 100 victims and repatriated 34.",
        ["victims_assisted 100", "victims_assisted 34"],
    ),
    (
        "One trafficker was sentenced to eight years' imprisonment, and two others received suspended sentences.",
        ["sentences 1", "sentences 2"],
    ),
    ("Authorities reported that 12 victims received assistance from NGOs.", ["victims_assisted 12"]),
    ("Officials identified only two potential victims despite screening 3,400 migrants.", ["victims_identified 2"]),
    (
        "The government allocated 450,000 euros ($500,000) for victim assistance and funded 12 shelters that "
        "housed 400 women.",
        ["victims_assisted 400"],
    ),
    (
        "Officials said that over 30 trafficking cases had been investigated since 2000.",
        ["investigations 30 more than"],
    ),
    (
        "The government did not prosecute, convict, or punish any labor traffickers under these laws.",
        ["prosecutions 0", "convictions 0"],
    ),
    (
        "No new convictions were obtained, and no victims were provided with shelter.",
        ["convictions 0", "victims_assisted 0"],
    ),
    (
        "Prosecutors obtained 14 convictions; three of the convicted were police officers.",
        ["convictions 14", "convictions 3"],
    ),
    (
        "Police initiated 31 trafficking investigations (27 for sex trafficking, three for forced labor, and "
        "one for both) in 2018, compared to 22 investigations in 2017.",
        [
            "investigations 31 @2018",
            "investigations 27 @2018",
            "investigations 3 @2018",
            "investigations 1 @2018",
            "investigations 22 @2017",
        ],
    ),
    ("The judiciary convicted 17 sex traffickers and no labor traffickers.", ["convictions 17", "convictions 0"]),
    (
        "The agency reported receiving 938 cases for investigation, completed 192 investigations, prosecuted "
        "at least 64 suspects in 64 cases, and convicted 49 traffickers.",
        ["investigations 192", "prosecutions 64 at least", "convictions 49"],
    ),
    (
        "The government reported no investigations, prosecutions, or convictions of government employees "
        "complicit in trafficking.",
        ["investigations 0", "prosecutions 0", "convictions 0"],
    ),
    ("There were no reports that any officials were prosecuted.", ["prosecutions none-reported"]),
    (
        "The government assisted 1,226 potential victims, compared with 1,269 in 2017, including 683 victims "
        "of sex trafficking and 258 of labor trafficking.",
        ["victims_assisted 1226", "victims_assisted 1269 @2017", "victims_assisted 683", "victims_assisted 258"],
    ),
    ("Immigration officials intercepted 35 potential victims at the border.", ["victims_identified 35"]),
    (
        "Authorities charged 15 individuals with trafficking offenses in 2011, including nine for sex "
        "trafficking and six for forced labor.",
        ["prosecutions 15 @2011", "prosecutions 9 @2011", "prosecutions 6 @2011"],
    ),
    (
        "The government prosecuted six alleged sex traffickers, four of whom it convicted.",
        ["prosecutions 6", "convictions 4"],
    ),
    (
        "In 2008, authorities conducted 11 sex trafficking investigations and prosecuted 22 people on sex "
        "trafficking charges, compared with 25 sex trafficking investigations and 24 prosecutions in 2007.",
        ["investigations 11 @2008", "prosecutions 22 @2008", "investigations 25 @2007", "prosecutions 24 @2007"],
    ),
    ("Only two of the 17 traffickers convicted in 2008 served time in prison.", ["sentences 2 @2008"]),
    ("The authorities opened or continued investigations of 54 suspects.", ["investigations 54"]),
    (
        "Between January and September 2003, 117 individuals were arrested for trafficking; 18 were convicted.",
        ["arrests 117 @2003", "convictions 18"],
    ),
    ("The Embassy of Nepal helped 45 women return home.", ["victims_assisted 45"]),
    (
        "The government's hotline identified 12 potential trafficking cases and referred them to police.",
        ["victims_identified 12"],
    ),
    (
        "During the year, 103 trafficking victims were repatriated, 62 of them from Libya.",
        ["victims_assisted 103", "victims_assisted 62"],
    ),
    ("The IOM office assisted in the return of 23 victims.", ["victims_assisted 23"]),
    (
        "The Attorney General's office filed 17 new trafficking cases and completed the prosecution of 14 "
        "cases involving 35 defendants.",
        ["prosecutions 17", "prosecutions 14", "prosecutions 35"],
    ),
    (
        "Eleven criminal groups were dismantled in 2009, and 42 of their members were arrested.",
        ["other 11 @2009", "arrests 42 @2009"],
    ),
    ("The police reported 321 suspected trafficking cases in 2006.", ["other 321 @2006"]),
    (
        "Sentences imposed on convicted traffickers in 2009 ranged from 10 months to 12 years; the "
        "government did not report how many received suspended sentences.",
        ["sentences not-reported"],
    ),
    ("The National Police rescued 16 of the 40 children.", ["victims_identified 16"]),
    ("The law has been used to convict only one trafficker since 2004.", ["convictions 1"]),
    ("Courts imposed prison sentences on 12 traffickers and fined three.", ["sentences 12"]),
    (
        "Authorities investigated one government official for trafficking, but he was not prosecuted.",
        ["investigations 1"],
    ),
    (
        "The government identified 12 victims, none of whom received services.",
        ["victims_identified 12", "victims_assisted 0"],
    ),
    ("The government paid for the return of four victims from Spain.", ["victims_assisted 4"]),
    ("The police did not make any arrests, and prosecutors obtained no convictions.", ["arrests 0", "convictions 0"]),
    ("There has been one conviction under the new law.", ["convictions 1"]),
    (
        "The court convicted and sentenced three members of the ring; two remain at large.",
        ["convictions 3", "sentences 3"],
    ),
    ("The number of prosecutions declined from 64 to 40.", ["prosecutions 64", "prosecutions 40"]),
    ("Prosecutions declined to 21 from 34 in 2015.", ["prosecutions 21", "prosecutions 34 @2015"]),
    ("Media reports indicated that 40 women were held in forced prostitution in the capital.", ["other 40"]),
    (
        "The government continued to operate three shelters, which assisted 91 victims in 2010 and 120 in 2009.",
        ["victims_assisted 91 @2010", "victims_assisted 120 @2009"],
    ),
    (
        "Officials did not initiate any trafficking prosecutions and did not obtain any convictions in 2014 (2015)",
        ["prosecutions 0 @2014", "convictions 0 @2014"],
    ),
    ("The government identified few victims and did not convict anyone.", ["convictions 0"]),
    ("The government provided assistance to fewer than 10 victims.", ["victims_assisted 10 up to"]),
    ("More than 600 traffickers have been arrested since 1999.", ["arrests 600 more than"]),
    (
        "In 2001 the police broke up 14 trafficking rings and arrested 52 traffickers, 38 of them foreigners.",
        ["other 14 @2001", "arrests 52 @2001", "arrests 38 @2001"],
    ),
    (
        "The authorities indicted 92 persons in 1999 for pimping, but only 11 persons were convicted.",
        ["prosecutions 92 @1999", "convictions 11 @1999"],
    ),
    (
        "In 2004, the government investigated 300 cases, prosecuted 120, and convicted 47; 23 traffickers "
        "received sentences of more than three years.",
        ["investigations 300 @2004", "prosecutions 120 @2004", "convictions 47 @2004", "sentences 23"],
    ),
    ("A Cambodian court convicted one American of abusing children.", ["convictions 1"]),
    (
        "During the year, the government arrested, prosecuted, and convicted four members of the security forces.",
        ["arrests 4", "prosecutions 4", "convictions 4"],
    ),
    ("State prosecutors brought charges against 23 people in 11 cases.", ["prosecutions 23"]),
    ("Twelve of the 40 cases resulted in convictions.", ["convictions 12"]),
    ("Police investigated seven cases in 2003 and 11 in 2004.", ["investigations 7 @2003", "investigations 11 @2004"]),
    (
        "The government received 32 reports of trafficking, opened 12 cases, and referred three to the "
        "public prosecutor.",
        ["investigations 12", "prosecutions 3"],
    ),
    ("It is estimated that 1,000 Moldovan women are trafficked abroad annually.", ["victims_estimated 1000"]),
    ("According to UNICEF, 3,500 minors are exploited in prostitution.", ["victims_estimated 3500"]),
    (
        "More than 15,000 women and children are believed to be trafficked each year.",
        ["victims_estimated 15000 more than"],
    ),
    (
        "There have been no arrests, prosecutions, or convictions for trafficking.",
        ["arrests 0", "prosecutions 0", "convictions 0"],
    ),
    ("No trafficker has ever been arrested.", ["arrests 0"]),
    (
        "Complete data on investigations and prosecutions were not available.",
        ["investigations not-reported", "prosecutions not-reported"],
    ),
    (
        "While no convictions were reported, two trials were ongoing at year's end.",
        ["convictions none-reported", "prosecutions 2"],
    ),
    (
        "NGO shelters cared for 212 victims, of whom 40 were boys, 130 were girls, and 42 were adult women.",
        ["victims_assisted 212", "victims_assisted 40", "victims_assisted 130", "victims_assisted 42"],
    ),
    (
        "The government did not provide information on the number of prosecutions it initiated.",
        ["prosecutions not-reported"],
    ),
    ("The court awarded compensation to three victims.", ["victims_assisted 3"]),
    (
        "Officials removed 40 children from a brothel and placed them in shelters.",
        ["victims_identified 40", "victims_assisted 40"],
    ),
    (
        "Fourteen people were sentenced to terms of imprisonment, three of them in absentia.",
        ["sentences 14", "sentences 3"],
    ),
    ("The government granted temporary residence to six victims and refused it to two.", ["victims_assisted 6"]),
    ("The government did not prosecute any of the 13 cases that NGOs had reported.", ["prosecutions 0"]),
    ("Between 2005 and 2008, courts convicted 60 traffickers.", ["convictions 60 @2005-2008"]),
    (
        "In fiscal year 2006, the Department opened 126 investigations, charged 111 individuals, and "
        "obtained 98 convictions.",
        ["investigations 126 @2006", "prosecutions 111 @2006", "convictions 98 @2006"],
    ),
    (
        "The government reported that it did not identify any victims in 2016, compared with one in 2015.",
        ["victims_identified 0 @2016", "victims_identified 1 @2015"],
    ),
    ("One man was arrested, and his two accomplices fled.", ["arrests 1"]),
    (
        "The government did not report the number of victims it identified in 2019, but an NGO assisted 57.",
        ["victims_identified not-reported @2019", "victims_assisted 57 @2019"],
    ),
    (
        "No public officials or law enforcement officers were investigated, prosecuted, or convicted.",
        ["investigations 0", "prosecutions 0", "convictions 0"],
    ),
    ("Authorities sentenced a woman to three years' imprisonment for forcing two girls to beg.", ["sentences 1"]),
    ("Three trafficking suspects were extradited to Romania.", ["other 3"]),
    ("The judge acquitted all five defendants.", ["other 5"]),
    ("Sixteen persons were sentenced to prison, with sentences from six months to nine years.", ["sentences 16"]),
    ("The government has identified more than 900 victims since 2012.", ["victims_identified 900 more than"]),
    (
        "The government also assisted 89 foreign victims and 45 Thai victims.",
        ["victims_assisted 89", "victims_assisted 45"],
    ),
    (
        "The Ministry of Interior, in cooperation with IOM, repatriated 40 victims, including 11 minors.",
        ["victims_assisted 40", "victims_assisted 11"],
    ),
    (
        "Police investigated 54 cases of trafficking for sexual exploitation and 11 cases of trafficking for "
        "forced labor in 2007.",
        ["investigations 54 @2007", "investigations 11 @2007"],
    ),
    (
        "Authorities reported prosecuting 13 traffickers and convicting 11 in 2016, compared with "
        "prosecuting 20 and convicting 10 in 2015.",
        ["prosecutions 13 @2016", "convictions 11 @2016", "prosecutions 20 @2015", "convictions 10 @2015"],
    ),
    (
        "In 2013, authorities investigated, prosecuted, and convicted 22 traffickers, compared with 18 in 2012.",
        ["investigations 22 @2013", "prosecutions 22 @2013", "convictions 22 @2013", "convictions 18 @2012"],
    ),
    ("There was only one successful prosecution last year.", ["prosecutions 1"]),
    ("The police said that they had freed 23 women; eight agreed to testify.", ["victims_identified 23"]),
    (
        "The government did not convict or sentence any traffickers and did not report whether it "
        "investigated any cases.",
        ["convictions 0", "sentences 0", "investigations not-reported"],
    ),
    (
        "It did not report identifying, referring, or assisting any victims.",
        ["victims_identified none-reported", "victims_assisted none-reported"],
    ),
    (
        "No trafficking investigations or prosecutions were initiated, and no convictions were obtained "
        "during the year.",
        ["investigations 0", "prosecutions 0", "convictions 0"],
    ),
    (
        "The government did not provide data on trafficking investigations, prosecutions, or convictions, "
        "but media reported 12 arrests.",
        ["investigations not-reported", "prosecutions not-reported", "convictions not-reported", "arrests 12"],
    ),
    (
        "No law enforcement statistics were available.",
        ["investigations not-reported", "prosecutions not-reported", "convictions not-reported"],
    ),
    ("Not one trafficker was convicted.", ["convictions 0"]),
    ("Zero traffickers were convicted in 2010.", ["convictions 0 @2010"]),
    ("The courts have not convicted any trafficker under Article 127.", ["convictions 0"]),
    ("Authorities neither prosecuted nor convicted any officials.", ["prosecutions 0", "convictions 0"]),
    ("The government has never prosecuted a case of trafficking.", ["prosecutions 0"]),
    ("Without identifying any victims, the police deported the group.", ["victims_identified 0"]),
    ("In 2011 authorities identified no victims.", ["victims_identified 0 @2011"]),
    (
        "Authorities made 63 arrests and launched 29 prosecutions during the reporting period.",
        ["arrests 63", "prosecutions 29"],
    ),
    ("There were 45 reported cases of trafficking in 2000, and 30 suspects were charged.", ["prosecutions 30 @2000"]),
    ("Of the nine cases opened, three led to prosecutions.", ["investigations 9", "prosecutions 3"]),
    ("The shelter in Bishkek served 80 victims.", ["victims_assisted 80"]),
    ("Two officials were dismissed and one was suspended.", ["other 1"]),
    ("Police conducted a raid on a factory and rescued 25 boys.", ["victims_identified 25"]),
    ("The prosecutor general opened an investigation into the case.", ["investigations 1"]),
    ("Police made an arrest in the case.", ["arrests 1"]),
]

NOT_STATED = [
    "The government trained 340 officials and funded two shelters with 60 beds.",
    "Article 134 prescribes penalties of five to 15 years' imprisonment and fines of $10,000 to $50,000.",
    "The government failed to prosecute traffickers.",
    "The government made no efforts to identify or assist victims.",
    "Eighteen victims testified in court in 2008.",
    "The state spent $200,000 on shelters that can house 40 victims.",
    "Authorities sentenced the trafficker to five years in prison.",
    "The Ministry of Justice did not respond to requests for information on prosecutions.",
    "Approximately 1,500 boys work as camel jockeys.",
    "The government funded training for 500 police officers, 40 prosecutors, and 12 judges.",
    "The Ministry of Labor conducted 2,500 inspections and identified 13 child labor violations.",
    "NGOs provided services to most of the 500 victims.",
    "In 2012, 13 victims chose to cooperate with police, and five testified.",
    "An estimated 5,000 to 8,000 children beg in the streets.",
    "The fund paid $12 million to 300 victims.",
    "About 40 percent of the 120 victims were minors.",
    "Two-thirds of the 90 victims identified were women.",
    "He was arrested with two others.",
    "The court sentenced them to between five and seven years.",
    "The government provided no statistics.",
    "Four NGOs assisted victims.",
    "Prosecutors reviewed 120 cases and dropped 40.",
    "The border police refused entry to 1,400 women at risk.",
    "He received a five-year sentence.",
    "The case involved 14 victims and three defendants.",
    "Twenty women testified against two traffickers.",
    "The 40 victims were sent home.",
    "The country has a population of 4.5 million.",
    "There are 12,000 refugees in camps along the border.",
    "The government trained 60 prosecutors and 45 judges on the new law.",
    "The hotline received 2,300 calls in 2014.",
    "The law prescribes penalties of 10 to 15 years' imprisonment.",
    "Section 5 of the 2006 act provides for fines of $4,000.",
    "The ministry opened two shelters with 40 beds.",
    "The state allotted 3.5 million euros to the national plan.",
    "About 30 percent of the girls were under the age of 16.",
    "Inspectors visited 1,250 farms and 300 brick kilns.",
    "Several traffickers were arrested during the year.",
    "The police arrested thousands of migrants.",
    "Authorities investigated fewer cases and convicted more traffickers than in the previous year.",
    "The government should prosecute and convict traffickers.",
    "The plan has 14 goals and will run from 2016 to 2020.",
    "Most victims are girls aged 12 to 17.",
    "The 2010 report named 20 provinces.",
    "Officials systematically failed to investigate cases of forced labor.",
    "The government made no effort to prosecute any suspected traffickers.",
    "Police did not systematically identify victims among migrants.",
    "The courts did not adequately sentence convicted traffickers.",
    "The authorities lacked procedures to identify victims.",
    "The government did not provide adequate services to victims.",
    "It distributed 5,000 brochures in 46 schools.",
    "The unit has eight investigators and two vehicles.",
    "The draft law would increase sentences to 20 years.",
    "Six ministries sit on the committee, which met twice in 2011.",
    "The government did not cooperate with NGOs to identify victims.",
    "The police did not make efforts to arrest traffickers.",
    "One in three of the children works at night.",
    "Trials can take two years or more.",
    "The 18th amendment was adopted in 2010.",
    "The number of victims remained high.",
    "The judge postponed the hearing three times.",
    "The NGO ran 12 workshops for 600 students.",
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_a_sentence_states_its_counts(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected


@pytest.mark.parametrize("text", NOT_STATED)
def test_a_sentence_states_no_count(text: str) -> None:
    assert counts(text) == []


@pytest.mark.parametrize(
    ("text", "unit", "about", "exploitation"),
    [
        ("Police opened 48 cases of selling girls for prostitution.", "cases", "selling girls for prostitution", "sex"),
        ("Courts convicted 17 traffickers.", "offenders", "", ""),
        ("Courts convicted two border guards.", "offenders", "border guards", ""),
        ("Courts convicted 30 defendants for trafficking in persons.", "offenders", "trafficking in persons", ""),
        ("Police arrested nine sex traffickers.", "offenders", "sex traffickers", "sex"),
        ("Prosecutors initiated six forced labor prosecutions.", "cases", "forced labor prosecutions", "labor"),
        ("Shelters assisted 14 child victims.", "victims", "child victims", ""),
        ("Shelters assisted 14 potential trafficking victims.", "victims", "", ""),
        ("Police dismantled three criminal gangs.", "groups", "criminal gangs", ""),
        ("Courts handed down five sentences.", "sentences", "", ""),
        ("The government did not report any prosecutions for forced begging.", "cases", "forced begging", "begging"),
        ("No government employees were investigated.", "offenders", "government employees", ""),
        ("NGOs helped 25 domestic workers.", "victims", "domestic workers", "domestic"),
    ],
)
def test_what_is_counted(text: str, unit: str, about: str, exploitation: str) -> None:
    [count] = counts(text)

    assert (count.unit, count.about, count.exploitation) == (unit, about, exploitation)


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("Police arrested eight men.", ["arrested eight men"]),
        ("In 2009, police investigated 34 cases.", ["investigated 34 cases"]),
        ("A total of 21 suspects were convicted in May.", ["A total of 21 suspects were convicted"]),
        ("Courts convicted ten men and two women.", ["convicted ten men", "two women"]),
        ("The government did not convict any traffickers.", ["did not convict any traffickers"]),
        ("Officials have never identified a victim.", ["have never identified a victim"]),
        ("It did not report how many victims it assisted.", ["did not report how many victims it assisted"]),
        ("Police freed 40 girls, 12 of them minors.", ["freed 40 girls", "12 of them minors"]),
    ],
)
def test_the_evidence_is_the_tightest_phrase_that_states_the_count(text: str, expected: list[str]) -> None:
    document = Document("a", "BLR", 2010, OPENING + text)

    assert [document.quote(count.evidence) for count in counts(text)] == expected


@pytest.mark.parametrize(
    ("text", "whole", "parts"),
    [
        ("Courts convicted 20 traffickers, six of whom were officials.", 20, [6]),
        ("Police arrested 52 suspects, including three guards.", 52, [3]),
        ("Shelters assisted 60 victims (40 women and 20 girls).", 60, [40, 20]),
        ("Prosecutors charged 29 suspects, 16 for sex trafficking, 13 for forced labor.", 29, [16, 13]),
        ("The MIA identified 45 victims. Twelve of them were minors.", 45, [12]),
        ("The MIA identified 45 victims; of these, 12 were minors.", 45, [12]),
        ("Courts convicted 20 traffickers and fined 40.", 20, []),
        ("Courts convicted 20 traffickers, including 30 guards.", 20, []),
    ],
)
def test_parts_point_to_their_whole(text: str, whole: int, parts: list[int]) -> None:
    found = counts(text)

    assert found[0].value == whole
    assert [count.value for count in found[1:] if count.part_of == found[0]] == parts


def test_a_part_elsewhere_is_counted_there() -> None:
    found = counts("The inquiry led to 11 arrests, seven in Vilnius and four in Minsk.")

    assert [(count.value, count.place) for count in found] == [(11, "BLR"), (7, "LTU"), (4, "BLR")]


def test_recommendations_state_no_count() -> None:
    assert counts("RECOMMENDATIONS\nProsecute at least 20 traffickers and identify 300 victims.") == []


def test_people_said_to_be_exploited_are_an_estimate_in_the_profile() -> None:
    [count] = counts("Some 3,000 girls are exploited in prostitution.", opening="")

    assert (count.measure, count.value, count.qualifier) == ("victims_estimated", 3000, "about")


def test_the_four_ways_to_give_no_number_stay_apart() -> None:
    texts = [
        "Courts convicted no traffickers.",
        "The government did not report any convictions.",
        "The government did not report how many traffickers were convicted.",
        "Courts failed to convict traffickers.",
    ]

    assert [[(count.status, count.value) for count in counts(text)] for text in texts] == [
        [("reported", 0)],
        [("none-reported", None)],
        [("not-reported", None)],
        [],
    ]
