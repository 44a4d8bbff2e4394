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
        ["prosecutions 14", "prosecutions 6", "convictions 9", "convictions 3"],
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
        ["investigations 192", "prosecutions 64 at least", "prosecutions 64", "convictions 49"],
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
    ("Only two of the 17 traffickers convicted in 2008 served time in prison.", ["sentences 2"]),
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
    ("State prosecutors brought charges against 23 people in 11 cases.", ["prosecutions 23", "prosecutions 11"]),
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
    (
        "The Department of Labor identified 320 victims of forced labor, of whom 210 received assistance and "
        "95 were repatriated.",
        ["victims_identified 320", "victims_assisted 210", "victims_assisted 95"],
    ),
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
    ("No information was available on the number of victims assisted.", ["victims_assisted not-reported"]),
    ("Officials had no information about prosecutions of traffickers.", ["prosecutions not-reported"]),
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
    ("The government did not refer any of these victims to shelters.", ["victims_assisted 0"]),
    ("In 2011 authorities identified no victims.", ["victims_identified 0 @2011"]),
    (
        "Authorities made 63 arrests and launched 29 prosecutions during the reporting period.",
        ["arrests 63", "prosecutions 29"],
    ),
    ("An additional 17 victims were assisted by NGOs.", ["victims_assisted 17"]),
    ("The shelter in Bishkek served 80 victims.", ["victims_assisted 80"]),
    ("Ten victims stayed in government shelters.", ["victims_assisted 10"]),
    ("Two officials were dismissed and one was suspended.", ["other 1"]),
    ("Police conducted a raid on a factory and rescued 25 boys.", ["victims_identified 25"]),
    ("The government extended temporary residence permits to 36 victims.", ["victims_assisted 36"]),
    ("The prosecutor general opened an investigation into the case.", ["investigations 1"]),
    ("Police made an arrest in the case.", ["arrests 1"]),
    (
        "In 2020, the government initiated 24 trafficking investigations—20 for sex trafficking, three for "
        "forced labor, and one for an unspecified form of exploitation.",
        ["investigations 24 @2020", "investigations 20 @2020", "investigations 3 @2020", "investigations 1 @2020"],
    ),
    (
        "The government assisted 57 victims, including 12 Nigerians, five Ghanaians, and three Togolese.",
        ["victims_assisted 57", "victims_assisted 12", "victims_assisted 5", "victims_assisted 3"],
    ),
    (
        "Officials identified 61 trafficking victims, compared with 48 in 2016; 39 were exploited in sex "
        "trafficking and 22 in forced labor.",
        ["victims_identified 61", "victims_identified 48 @2016", "victims_identified 39", "victims_identified 22"],
    ),
    (
        "The government identified 93 victims in 2023 (70 adults and 23 children; 81 women and 12 men).",
        [
            "victims_identified 93 @2023",
            "victims_identified 70 @2023",
            "victims_identified 23 @2023",
            "victims_identified 81",
            "victims_identified 12",
        ],
    ),
    (
        "This compared with 38 investigations and 16 prosecutions in the previous reporting period.",
        ["investigations 38", "prosecutions 16"],
    ),
    (
        "Courts convicted five traffickers (four for sex trafficking and one for labor trafficking), a "
        "decrease compared with nine convictions in 2021.",
        ["convictions 5", "convictions 4", "convictions 1", "convictions 9 @2021"],
    ),
    (
        "Of the five convicted traffickers, three received prison sentences ranging from eight to 15 years, "
        "and two received fines.",
        ["sentences 3"],
    ),
    ("The prosecutor's office reported 44 ongoing prosecutions initiated in previous years.", ["prosecutions 44"]),
    ("The government continued 12 investigations from previous reporting periods.", ["investigations 12"]),
    ("A regional court sentenced a former mayor to 12 years' imprisonment for exploiting 20 workers.", ["sentences 1"]),
    ("An appellate court upheld the convictions of two traffickers.", ["convictions 2"]),
    (
        "Authorities did not initiate any new investigations, prosecutions, or convictions of government officials.",
        ["investigations 0", "prosecutions 0", "convictions 0"],
    ),
    (
        "Because of the pandemic, courts suspended hearings, and no trafficking cases were tried in 2020.",
        ["prosecutions 0 @2020"],
    ),
    (
        "Police screened 2,300 individuals and identified seven victims, all of whom were referred to NGOs.",
        ["victims_identified 7", "victims_assisted 7"],
    ),
    ("All seven victims received medical and psychological care.", ["victims_assisted 7"]),
    (
        "The government and NGOs identified 150 victims, 90 of whom were identified by the government.",
        ["victims_identified 150", "victims_identified 90"],
    ),
    (
        "An NGO operated a shelter that served 34 victims with government funding of 20,000 euros.",
        ["victims_assisted 34"],
    ),
    ("The government granted refugee status to 14 victims.", ["victims_assisted 14"]),
    ("The ministry's hotline received 340 calls and identified 11 potential victims.", ["victims_identified 11"]),
    (
        "The anti-trafficking unit, composed of 16 officers, investigated 15 cases involving 22 suspects; "
        "prosecutors charged nine.",
        ["investigations 15", "investigations 22", "prosecutions 9"],
    ),
    ("Eight suspects were awaiting trial, and two had fled.", ["prosecutions 8"]),
    (
        "Police in the east arrested six men, two of them soldiers, on suspicion of recruiting 25 children.",
        ["arrests 6", "arrests 2"],
    ),
    ("UNICEF and its partners demobilized 230 child soldiers.", ["victims_identified 230"]),
    ("Authorities removed 190 children from armed groups in 2012.", ["victims_identified 190 @2012"]),
    (
        "The police opened 19 inquiries, of which seven were sent to the prosecutor.",
        ["investigations 19", "prosecutions 7"],
    ),
    (
        "Judges in Abidjan convicted two women and sentenced each to one year in prison.",
        ["convictions 2", "sentences 2"],
    ),
    (
        "Gendarmes intercepted 66 children at the border with Ghana and returned 50 of them to their parents.",
        ["victims_identified 66", "victims_assisted 50"],
    ),
    ("The courts had not yet tried any of the suspects.", ["prosecutions 0"]),
    ("None of the 12 suspects had been tried by the end of the year.", ["prosecutions 0"]),
    ("There were no known prosecutions of traffickers.", ["prosecutions none-reported"]),
    ("The government has not reported any convictions since 2008.", ["convictions none-reported"]),
    ("No official was investigated, although NGOs named five.", ["investigations 0"]),
    ("It did not publish figures on arrests.", ["arrests not-reported"]),
    ("No victims were identified in 2010 or 2011.", ["victims_identified 0 @2010", "victims_identified 0 @2011"]),
    ("The police could not say how many suspects they had arrested.", ["arrests not-reported"]),
    ("The police took 14 suspects into custody.", ["arrests 14"]),
    ("Prosecutors put 12 suspects on trial.", ["prosecutions 12"]),
    ("The prosecution took 16 cases to court.", ["prosecutions 16"]),
    ("Courts tried 24 defendants and found 19 of them guilty.", ["prosecutions 24", "convictions 19"]),
    ("Two courts found six men guilty.", ["convictions 6"]),
    ("The court sent four of them to prison.", ["sentences 4"]),
    ("Six traffickers were given prison terms of two to six years.", ["sentences 6"]),
    ("Six traffickers got suspended sentences.", ["sentences 6"]),
    ("Judges gave sentences of three to eight years to nine traffickers.", ["sentences 9"]),
    ("The court in Dili sentenced two women, one to four years and the other to six.", ["sentences 2"]),
    (
        "The brigade looked into 31 cases and handed 12 of them to the prosecutor.",
        ["investigations 31", "prosecutions 12"],
    ),
    ("Police examined 40 suspected cases.", ["investigations 40"]),
    ("The unit began 22 investigations, 17 of them into sex trafficking.", ["investigations 22", "investigations 17"]),
    ("A task force pursued 18 cases.", ["investigations 18"]),
    (
        "The government finished 27 investigations and passed 11 to prosecutors.",
        ["investigations 27", "prosecutions 11"],
    ),
    ("Shelters took in 120 women and girls.", ["victims_assisted 120"]),
    ("The center received 48 victims, 30 of whom were minors.", ["victims_assisted 48", "victims_assisted 30"]),
    ("The shelter admitted 25 girls.", ["victims_assisted 25"]),
    ("The NGO lodged 16 men.", ["victims_assisted 16"]),
    ("Nuns housed 35 girls.", ["victims_assisted 35"]),
    ("The ministry placed 27 victims in shelters and sent 14 home.", ["victims_assisted 27", "victims_assisted 14"]),
    ("Social workers accompanied 41 children.", ["victims_assisted 41"]),
    ("The state returned 33 boys to their families.", ["victims_assisted 33"]),
    ("The Red Cross brought 22 children back to their villages.", ["victims_assisted 22"]),
    ("IOM flew 19 men home.", ["victims_assisted 19"]),
    (
        "The ministry gave psychological help to 70 victims and legal advice to 35.",
        ["victims_assisted 70", "victims_assisted 35"],
    ),
    ("Forty-four victims obtained work permits.", ["victims_assisted 44"]),
    ("Sixty victims were admitted to shelters; 22 chose to leave.", ["victims_assisted 60"]),
    ("The authorities found 52 victims, most of them girls.", ["victims_identified 52"]),
    ("The police came upon 15 children in a gold mine.", ["victims_identified 15"]),
    ("Inspectors took 28 children out of cocoa farms.", ["victims_identified 28"]),
    ("The authorities recognized 37 persons as victims.", ["victims_identified 37"]),
    ("The registry lists 205 victims, 120 of them women.", ["victims_identified 205", "victims_identified 120"]),
    (
        "The number of identified victims rose from 38 in 2018 to 61 in 2019.",
        ["victims_identified 38 @2018", "victims_identified 61 @2019"],
    ),
    ("The number of victims fell to 44, from 57 in 2014.", ["victims_identified 44", "victims_identified 57 @2014"]),
    (
        "Authorities identified 112 victims: 66 for forced labor, 31 for sex trafficking, and 15 for begging.",
        ["victims_identified 112", "victims_identified 66", "victims_identified 31", "victims_identified 15"],
    ),
    (
        "In all, 87 victims received help in 2017: 60 from the state and 27 from NGOs.",
        ["victims_assisted 87 @2017", "victims_assisted 60 @2017", "victims_assisted 27 @2017"],
    ),
    ("No one was convicted.", ["convictions 0"]),
    ("Nobody has been charged under the law.", ["prosecutions 0"]),
    ("The law has never been used to prosecute a trafficker.", ["prosecutions 0"]),
    ("Not a single trafficker went to prison.", ["sentences 0"]),
    ("The government has not obtained a single conviction.", ["convictions 0"]),
    ("The courts passed no sentences.", ["sentences 0"]),
    ("No arrests were made.", ["arrests 0"]),
    ("None of these cases reached a court.", ["prosecutions 0"]),
    ("None was prosecuted.", ["prosecutions 0"]),
    ("The police arrested nobody.", ["arrests 0"]),
    ("The police have yet to make an arrest.", ["arrests 0"]),
    ("It is not known how many of the victims received help.", ["victims_assisted not-reported"]),
    ("The ministry keeps no figures on victims.", ["victims_identified not-reported"]),
    ("The government gave no figures on convictions.", ["convictions not-reported"]),
    ("No figures were published on victims assisted.", ["victims_assisted not-reported"]),
    ("The government published no data on prosecutions.", ["prosecutions not-reported"]),
    ("The police did not say how many suspects they arrested.", ["arrests not-reported"]),
    ("It did not disclose the number of arrests.", ["arrests not-reported"]),
    ("The ministry was unable to say how many victims it had helped.", ["victims_assisted not-reported"]),
    ("The government did not report assisting any foreign victims.", ["victims_assisted none-reported"]),
    (
        "The government did not report arrests or prosecutions of complicit officials.",
        ["arrests none-reported", "prosecutions none-reported"],
    ),
    (
        "The government reported neither prosecutions nor convictions.",
        ["prosecutions none-reported", "convictions none-reported"],
    ),
    ("A police officer and two clerks were arrested.", ["arrests 1", "arrests 2"]),
    ("A judge and a clerk were charged with taking bribes from traffickers.", ["prosecutions 1", "prosecutions 1"]),
    ("Two soldiers were tried and convicted by a military court.", ["prosecutions 2", "convictions 2"]),
    ("One official was dismissed and prosecuted.", ["prosecutions 1"]),
    ("Three police officers were under investigation for taking bribes.", ["investigations 3"]),
    ("The government opened an investigation of a customs officer, but did not prosecute him.", ["investigations 1"]),
    ("A dozen suspects were arrested; half of them were freed.", ["arrests 12"]),
    ("Of 21 cases, six were dropped, and 11 ended in convictions.", ["convictions 11"]),
    ("Of the 30 suspects, 22 were charged, 14 of them with sex trafficking.", ["prosecutions 22", "prosecutions 14"]),
    (
        "The two countries' police freed 21 women and arrested eight suspects, five in Quito and three in Lima.",
        ["victims_identified 21", "arrests 8", "arrests 5", "arrests 3"],
    ),
    ("The prosecutor general formally charged 23 people, up from 14.", ["prosecutions 23", "prosecutions 14"]),
    ("Twelve cases went to trial, and eight of them ended with guilty verdicts.", ["prosecutions 12", "convictions 8"]),
    (
        "The government reported 36 prosecutions in 2014, of which 20 concerned sex trafficking.",
        ["prosecutions 36 @2014", "prosecutions 20 @2014"],
    ),
    ("Police arrested 29 suspected traffickers in 2017, 11 more than in 2016.", ["arrests 29 @2017"]),
    ("Police arrested 29 suspected traffickers in 2017, against 18 in 2016.", ["arrests 29 @2017", "arrests 18 @2016"]),
    ("Police arrested 29 suspected traffickers, from 18 the year before.", ["arrests 29", "arrests 18"]),
    ("Investigations numbered 44 in 2016 and 31 in 2015.", ["investigations 44 @2016", "investigations 31 @2015"]),
    (
        "The government secured nine convictions in 2017 (six for sex trafficking, two for labor "
        "trafficking, and one for both).",
        ["convictions 9 @2017", "convictions 6 @2017", "convictions 2 @2017", "convictions 1 @2017"],
    ),
    (
        "It also reported 12 ongoing investigations and five pending prosecutions.",
        ["investigations 12", "prosecutions 5"],
    ),
    (
        "The ministry counted 98 victims in 2017, 57 of whom were foreigners.",
        ["victims_identified 98 @2017", "victims_identified 57 @2017"],
    ),
    ("The ministry confirmed 26 victims out of 71 possible cases.", ["victims_identified 26"]),
    ("The police identified 15 Malian and 10 Ghanaian victims.", ["victims_identified 15", "victims_identified 10"]),
    (
        "The government provided 19 victims with food, shelter, and medical care and helped 11 of them to return home.",
        ["victims_assisted 19", "victims_assisted 11"],
    ),
    (
        "Shelters run by NGOs cared for 66 victims, and the state paid for 12 of these.",
        ["victims_assisted 66", "victims_assisted 12"],
    ),
    (
        "The state shelter housed nine women; NGO shelters housed another 40.",
        ["victims_assisted 9", "victims_assisted 40"],
    ),
    (
        "Authorities repatriated 54 citizens from Lebanon and 16 from Kuwait.",
        ["victims_assisted 54", "victims_assisted 16"],
    ),
    ("Consular officers helped 140 workers leave abusive employers.", ["victims_assisted 140"]),
    (
        "Authorities referred 20 victims to NGOs, fewer than the 32 referred in 2016.",
        ["victims_assisted 20", "victims_assisted 32 @2016"],
    ),
    ("The government referred none of the victims to care.", ["victims_assisted 0"]),
    ("Courts ordered traffickers to pay compensation to two victims.", ["victims_assisted 2"]),
    ("Fourteen children were returned to their families.", ["victims_assisted 14"]),
    ("The government did not refer victims to shelters.", ["victims_assisted 0"]),
    (
        "The government did not prosecute any case in 2014, compared with two in 2013.",
        ["prosecutions 0 @2014", "prosecutions 2 @2013"],
    ),
    ("The government prosecuted no one under the law, and it convicted no one.", ["prosecutions 0", "convictions 0"]),
    ("There was not one conviction.", ["convictions 0"]),
    ("The police investigated no cases of forced labor.", ["investigations 0"]),
    ("No employer has ever been prosecuted for forced labor.", ["prosecutions 0"]),
    ("No prosecutions followed.", ["prosecutions 0"]),
    ("In neither year were there any convictions.", ["convictions 0"]),
    ("The authorities did not carry out any investigations.", ["investigations 0"]),
    ("The government did not say whether any of the suspects were prosecuted.", ["prosecutions not-reported"]),
    ("Data on arrests were not available.", ["arrests not-reported"]),
    ("The courts do not keep records of sentences.", ["sentences not-reported"]),
    ("It is unclear whether anyone was convicted.", ["convictions not-reported"]),
    ("There are no statistics on the number of victims.", ["victims_identified not-reported"]),
    ("No reliable figures exist on the number of children who were helped.", ["victims_assisted not-reported"]),
    ("The ministry reported helping 75 victims but did not say how many were children.", ["victims_assisted 75"]),
    (
        "Two of the three officials were convicted in 2015 and sentenced to four and six years.",
        ["convictions 2 @2015", "sentences 2 @2015"],
    ),
    ("Four of the accused were acquitted.", ["other 4"]),
    (
        "Interpol and the police of both states arrested 16 people and rescued 34.",
        ["arrests 16", "victims_identified 34"],
    ),
    ("In May 2012 a court in Man sentenced nine men to terms of up to 20 years.", ["sentences 9 @2012"]),
    ("Three men who sold children were each sentenced to five years in prison.", ["sentences 3"]),
    ("The government identified and referred to care 112 victims.", ["victims_identified 112", "victims_assisted 112"]),
    ("The government referred to services 45 victims in 2018.", ["victims_assisted 45 @2018"]),
    (
        "Authorities identified 14 victims of forced labor—nine men and five women—in 2018.",
        ["victims_identified 14 @2018", "victims_identified 9 @2018", "victims_identified 5 @2018"],
    ),
    ("NGOs reported assisting an additional 46 victims.", ["victims_assisted 46"]),
    ("Authorities screened 400 migrants and identified none.", ["victims_identified 0"]),
    (
        "The government identified 38 potential victims and referred 30 of them to shelters.",
        ["victims_identified 38", "victims_assisted 30"],
    ),
    (
        "Courts convicted 12 traffickers under the law and two under the penal code.",
        ["convictions 12", "convictions 2"],
    ),
    (
        "The police opened 37 investigations (29 of sex trafficking and eight of forced labor), up from 25 in 2016.",
        ["investigations 37", "investigations 29", "investigations 8", "investigations 25 @2016"],
    ),
    ("Prosecutors indicted 19 suspects in 2017 and 22 in 2016.", ["prosecutions 19 @2017", "prosecutions 22 @2016"]),
    ("Authorities arrested 31 suspects and charged 20 of them.", ["arrests 31", "prosecutions 20"]),
    ("The courts convicted 11 traffickers, all of them men.", ["convictions 11"]),
    ("The courts convicted 11 traffickers, compared with none in 2019.", ["convictions 11", "convictions 0 @2019"]),
    (
        "The government prosecuted four suspects, compared with zero in the previous year.",
        ["prosecutions 4", "prosecutions 0"],
    ),
    ("In 2023, the police investigated 58 cases, the highest number since 2010.", ["investigations 58 @2023"]),
    ("The police investigated 58 cases, a 20 percent increase over 2010.", ["investigations 58"]),
    ("The government obtained its first two convictions under the law.", ["convictions 2"]),
    ("Eight prosecutions from earlier years remained pending.", ["prosecutions 8"]),
    (
        "The government did not prosecute or convict anyone for forced labor, including of children.",
        ["prosecutions 0", "convictions 0"],
    ),
    ("There were no prosecutions of officials, and none was dismissed.", ["prosecutions 0"]),
    (
        "The police identified 24 child victims, but the ministry could shelter only nine.",
        ["victims_identified 24", "victims_assisted 9"],
    ),
    ("The ministry placed 12 children with foster families.", ["victims_assisted 12"]),
    ("The government issued residence permits to 12 victims.", ["victims_assisted 12"]),
    ("Police shut down six brothels and rescued 17 women.", ["victims_identified 17"]),
    ("Authorities dismantled two networks and arrested nine members.", ["other 2", "arrests 9"]),
    ("Soldiers freed 60 boys from the rebels.", ["victims_identified 60"]),
    ("NGOs estimated that at least 1,500 children live in domestic servitude.", ["victims_estimated 1500 at least"]),
    ("The ILO believes that 12,000 people work in debt bondage.", ["victims_estimated 12000"]),
    ("Rights groups say that about 400 girls are forced into marriage each year.", ["victims_estimated 400 about"]),
    ("The number of convictions remained at six.", ["convictions 6"]),
    ("Convictions doubled to 12.", ["convictions 12"]),
    (
        "Arrests increased from nine to 14, and prosecutions from five to seven.",
        ["arrests 9", "arrests 14", "prosecutions 5", "prosecutions 7"],
    ),
    ("The number of traffickers convicted rose to 41 from 33 in 2021.", ["convictions 41", "convictions 33 @2021"]),
    (
        "The police identified 41 victims: 20 Chinese women, 15 Filipino fishermen, and six Indonesian children.",
        ["victims_identified 41", "victims_identified 20", "victims_identified 15", "victims_identified 6"],
    ),
    (
        "Police investigated 34 cases, compared with 27 cases the previous year.",
        ["investigations 34", "investigations 27"],
    ),
    ("Police opened 34 cases (27 cases the previous year).", ["investigations 34", "investigations 27"]),
    ("In the previous reporting period, it identified 30 victims.", ["victims_identified 30"]),
    ("It had identified 30 victims in 2016.", ["victims_identified 30 @2016"]),
    (
        "The government identified 112 victims in 2023, compared with 90 in 2022 and 85 in 2021.",
        ["victims_identified 112 @2023", "victims_identified 90 @2022", "victims_identified 85 @2021"],
    ),
    (
        "Prosecutors charged 29 suspects: 16 with sex trafficking and 13 with labor trafficking.",
        ["prosecutions 29", "prosecutions 16", "prosecutions 13"],
    ),
    ("Prosecutors charged 29 suspects, 16 of them for sex trafficking.", ["prosecutions 29", "prosecutions 16"]),
    (
        "Courts convicted four traffickers—two for sex trafficking, one for labor trafficking, and one for "
        "both—and acquitted three.",
        ["convictions 4", "convictions 2", "convictions 1", "convictions 1", "other 3"],
    ),
    (
        "Courts convicted four traffickers, three under the anti-trafficking law and one under the penal code.",
        ["convictions 4", "convictions 3", "convictions 1"],
    ),
    (
        "Three of the four received prison sentences of five to 12 years; the fourth received a suspended sentence.",
        ["sentences 3", "sentences 1"],
    ),
    ("All four were sentenced to prison terms of at least five years.", ["sentences 4"]),
    ("Both men were sentenced to six years in prison.", ["sentences 2"]),
    ("The two were sentenced to six years.", ["sentences 2"]),
    ("Prosecutions of 14 defendants continued.", ["prosecutions 14"]),
    ("The trial of six suspects began in May.", ["prosecutions 6"]),
    ("The trials of nine defendants were pending.", ["prosecutions 9"]),
    ("The government prosecuted 11 new cases and continued to prosecute seven.", ["prosecutions 11", "prosecutions 7"]),
    ("It initiated the prosecution of 12 suspects.", ["prosecutions 12"]),
    ("It launched investigations into 14 recruitment agencies.", ["investigations 14"]),
    ("It began investigations of three police officers.", ["investigations 3"]),
    (
        "Authorities identified and assisted 77 victims—52 women, 20 men, and five children.",
        [
            "victims_identified 77",
            "victims_assisted 77",
            "victims_identified 52",
            "victims_identified 20",
            "victims_identified 5",
        ],
    ),
    ("Government shelters assisted 48 of the 77 victims.", ["victims_assisted 48"]),
    ("The government assisted 48, and NGOs assisted 29.", ["victims_assisted 48", "victims_assisted 29"]),
    ("NGOs and international organizations assisted the remaining 29.", ["victims_assisted 29"]),
    (
        "The government identified 31 foreign victims (12 from Vietnam, 10 from China, and nine from Laos).",
        ["victims_identified 31", "victims_identified 12", "victims_identified 10", "victims_identified 9"],
    ),
    (
        "The hotline identified 14 victims and led to four investigations and two convictions.",
        ["victims_identified 14", "investigations 4", "convictions 2"],
    ),
    (
        "Information from the hotline led to the arrest of three traffickers and the identification of nine victims.",
        ["arrests 3", "victims_identified 9"],
    ),
    (
        "Joint operations with Peru led to 12 arrests in Ecuador and the rescue of 20 girls.",
        ["arrests 12", "victims_identified 20"],
    ),
    ("Peruvian police arrested five suspects, and Ecuadorian police arrested seven.", ["arrests 5", "arrests 7"]),
    ("The two governments conducted three joint investigations.", ["investigations 3"]),
    (
        "Police and the International Organization for Migration repatriated seven Colombian victims.",
        ["victims_assisted 7"],
    ),
    ("The ministry repatriated 15 citizens exploited abroad.", ["victims_assisted 15"]),
    ("Seven victims were repatriated from Chile.", ["victims_assisted 7"]),
    (
        "The government repatriated seven victims from Chile and four from Peru.",
        ["victims_assisted 7", "victims_assisted 4"],
    ),
    (
        "The labor inspectorate referred nine cases to the prosecutor, who opened four investigations.",
        ["prosecutions 9", "investigations 4"],
    ),
    ("Labor inspectors found 23 children in forced labor and referred 12 cases to police.", ["victims_identified 23"]),
    ("The government did not identify any victims of forced labor or any male victims.", ["victims_identified 0"]),
    (
        "It did not identify any victims among migrants, and it convicted none of the accused officials.",
        ["victims_identified 0", "convictions 0"],
    ),
    ("No victims received compensation.", ["victims_assisted 0"]),
    ("Four victims received restitution totaling 20,000 dollars.", ["victims_assisted 4"]),
    (
        "The police identified 41 victims. The 41 victims included 20 from China, 15 from the Philippines, "
        "and six from Indonesia.",
        ["victims_identified 41", "victims_identified 20", "victims_identified 15", "victims_identified 6"],
    ),
    (
        "Police opened 29 cases. Of these, 16 were for sex trafficking and 13 for labor trafficking.",
        ["investigations 29", "investigations 16", "investigations 13"],
    ),
    (
        "The police identified 35 victims. Of these victims, 22 were women, nine men, and four children.",
        ["victims_identified 35", "victims_identified 22", "victims_identified 9", "victims_identified 4"],
    ),
    ("Courts convicted four traffickers. All received prison sentences.", ["convictions 4", "sentences 4"]),
    ("Courts convicted four traffickers. All were sentenced to prison.", ["convictions 4", "sentences 4"]),
    ("Courts convicted four traffickers; each was sentenced to eight years.", ["convictions 4", "sentences 4"]),
    ("Police arrested six men. Two of them were soldiers.", ["arrests 6", "arrests 2"]),
    ("Police arrested six men. Four were released and two remained in detention.", ["arrests 6"]),
    (
        "The government reported 12 investigations involving 15 suspects, 10 prosecutions of 14 defendants, "
        "and eight convictions.",
        ["investigations 12", "investigations 15", "prosecutions 10", "prosecutions 14", "convictions 8"],
    ),
    ("Prosecutors tried 26 defendants in 14 cases.", ["prosecutions 26", "prosecutions 14"]),
    ("The government trained 45 police officers and convicted nine traffickers.", ["convictions 9"]),
    ("Police raided 12 brothels and arrested four owners.", ["arrests 4"]),
]

NOT_STATED = [
    "The government trained 340 officials and funded two shelters with 60 beds.",
    "Article 134 prescribes penalties of five to 15 years' imprisonment and fines of $10,000 to $50,000.",
    "The government failed to prosecute traffickers.",
    "The government made no efforts to identify or assist victims.",
    "Eighteen victims testified in court in 2008.",
    "The state spent $200,000 on shelters that can house 40 victims.",
    "Authorities may sentence the trafficker to five years in prison.",
    "The Ministry of Justice did not respond to requests for information on prosecutions.",
    "Approximately 1,500 boys work as camel jockeys.",
    "The government funded training for 500 police officers, 40 prosecutors, and 12 judges.",
    "The Ministry of Labor conducted 2,500 inspections and identified 13 child labor violations.",
    "NGOs provided services to most of the 500 victims.",
    "In 2012, 13 victims chose to cooperate with police, and five testified.",
    "An estimated 5,000 to 8,000 children beg in the streets.",
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
    "The government reported no allegations of official complicity.",
    "Labor inspectors conducted 4,100 inspections, resulting in 63 cases referred for criminal investigation.",
    "The UN verified the recruitment of 81 children by armed groups and helped to release 60.",
    "Prosecutors dropped 6 of the 21 cases.",
    "The courts heard nine cases and ruled in four.",
    "The court ordered a trafficker to pay 3,000 dollars to his victim.",
    "The government did not investigate reports that soldiers had bought sex from girls.",
    "Authorities took no action against officials.",
    "Officials said that they knew of no cases.",
    "The first conviction under the new law came in 2011.",
    "The authorities deported 70 foreign women without screening them.",
    "The government fined 14 employers and closed three agencies.",
    "Labor courts ordered nine employers to pay back wages.",
    "Seventeen embassies received training.",
    "The law lets victims stay for three months; 14 used it.",
    "Fifteen victims applied for residence; 12 permits were granted.",
    "An armed group recruited at least 300 children in 2012.",
    "A survey of 2006 found that 22 percent of domestic workers were children.",
    "The study counted 3,000 children begging in the streets.",
    "Traffickers held 30 women in one house.",
    "Convictions rose by four.",
    "It did not report data for 2020.",
    "The ministry hired 12 investigators and opened three shelters.",
    "Citizens filed 12 complaints.",
    "The unit received 45 reports of suspected trafficking.",
    "Officials placed 12 posters in bus stations.",
    "Inspectors found 12 violations in 40 restaurants.",
    "The program helped 40 schools and supported 12 NGOs.",
    "The academy provided 200 officials with training.",
    "The academy provided training to 300 police officers.",
    "Embassies issued 3,000 visas to domestic workers.",
    "The ministry granted 1,200 work permits to migrants.",
    "The ministry registered 450 employment agencies.",
    "The hotline recorded 1,100 calls.",
    "The state sent 12 officers to a course abroad.",
    "The embassy received 60 judges and hosted 40 journalists.",
    "The government accepted 12 of the recommendations.",
    "The police protected 30 polling stations.",
    "The government supported 14 projects in nine provinces.",
    "The ministry suspended the licenses of 14 agencies.",
    "The ministry identified 12 areas at risk.",
    "The parliament passed two laws.",
    "The committee met four times and found no funds.",
    "One of the officials was transferred.",
    "Three ministers signed the plan.",
    "The courts have a backlog of 4,000 cases.",
    "The police have 12 officers in the unit and 80 nationwide.",
    "The state pays 14 euros a day for each victim.",
    "Traffickers charge women 5,000 dollars for the trip.",
    "They charge each of them 200 dollars a month.",
    "Traffickers took 14 girls to Spain.",
    "Parents sent two of their children to work.",
    "Rebels arrested and killed 12 teachers.",
    "NGOs housed victims in one shelter and two flats.",
    "Two shelters housed victims.",
    "The government supported the repatriation of migrant workers.",
    "Police officers helped traffickers in two cases.",
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
