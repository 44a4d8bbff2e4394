"""Every measure in every form in which these reports tell a number, and what such a form does not count; invented."""

from __future__ import annotations

from collections.abc import Iterator

import pytest

from tests.extract.test_counts import counts, noted

# fmt: off
#: measure: who, past, base, gerund, participle, whom, deeds (none where no noun is usual), one deed, "the deed of".
DEEDS = {
    "investigations": ("the police", "investigated", "investigate", "investigating", "cases of trafficking",
                       "investigations", "investigation", "opened", "the investigation"),
    "prosecutions": ("prosecutors", "prosecuted", "prosecute", "prosecuting", "defendants",
                     "prosecutions", "prosecution", "initiated", "the prosecution"),
    "convictions": ("courts", "convicted", "convict", "convicting", "traffickers",
                    "convictions", "conviction", "handed down", "the conviction"),
    "arrests": ("the police", "arrested", "arrest", "arresting", "pimps", "arrests", "arrest", "made", "the arrest"),
    "victims_identified": ("the police", "identified", "identify", "identifying", "victims",
                           "", "", "", "the identification"),
    "victims_assisted": ("the embassy", "repatriated", "repatriate", "repatriating", "victims",
                         "repatriations", "repatriation", "arranged", "the repatriation"),
}
#: What a form states, each number or status for the measure.
FORMS = {
    "{A} {past} 12 {whom}.": "12",
    "In 2009, {a} {past} 12 {whom}.": "12 @2009",
    "Twelve {whom} were {past} by {a}.": "12",
    "{A} stepped up their work in the north. They {past} 12 {whom}.": "12",
    "{A} received new guidelines and also {past} 12 {whom}.": "12",
    "{A} claimed to have {past} 12 {whom}.": "12",
    "The government reported {of} of 12 {whom}.": "12",
    "Work with a neighboring country led to {of} of 12 {whom} by {a}.": "12",
    "{A} worked with counterparts abroad, {ing} 12 {whom}.": "12",
    "There were 12 {nouns} in 2009.": "12 @2009",
    "There were 12 {whom} {past} in 2009.": "12 @2009",
    "{A} {light} 12 {nouns}.": "12",
    "{Nouns} rose to 12 from seven in 2008.": "12; 7 @2008",
    "{Nouns} climbed from four in 2007 to seven in 2008 and 12 in 2009.": "4 @2007; 7 @2008; 12 @2009",
    "The number of {whom} {past} rose from seven in 2008 to 12 in 2009.": "7 @2008; 12 @2009",
    "{A} {past} 12 {whom}, as against seven in 2008.": "12; 7 @2008",
    "{A} {past} 12 {whom}, against seven {past} the year before.": "12; 7",
    "{A} {past} 12 {whom}, an increase over the seven {past} in 2008.": "12; 7 @2008",
    "{A} {past} 12 {whom} in 2009, whereas only seven had been {past} in 2008.": "12 @2009; 7 @2008",
    "{A} {past} 12 {whom} (seven in 2008).": "12; 7 @2008",
    "{A} {past} 12 {whom} (seven for sex trafficking and five for forced labor).": "12; 7; 5",
    "{A} {past} 12 {whom}. Of these, five were in the capital.": "12; 5",
    "Among the 12 {whom} {past}, seven came from Togo, three from Benin, and the remaining two from Mali.":
        "12; 7; 3; 2",
    "{A} {past} 12 {whom} in the capital and another five in the south.": "12; 5",
    "In 2008 and 2009, {a} {past} seven and 12 {whom}, respectively.": "7 @2008; 12 @2009",
    "{A} {past} seven, nine, and 12 {whom} in 2007, 2008, and 2009, respectively.": "7 @2007; 9 @2008; 12 @2009",
    "The number of {whom} {past} in 2009 was 12.": "12 @2009",
    "Official statistics put the number of {whom} {past} at 12.": "12",
    "The 12 {whom} that {a} {past} in 2009 came from the north.": "12 @2009",
    "{A} {past} no fewer than 12 {whom}.": "12 at least",
    "{A} {past} two dozen {whom}.": "24",
    "New {nouns}: 12; schools: 3.": "12",
    "{Nouns} in 2009: 12.": "12 @2009",
    "No {whom} were {past} in 2009.": "0 @2009",
    "Not a single {noun} was recorded.": "0",
    "{A} have never {past} any {whom}.": "0",
    "The government did not report {ing} any {whom}.": "none-reported",
    "The government did not provide data on {nouns}.": "not-reported",
    "The government did not say how many {whom} {a} {past}.": "not-reported",
    "Neither ministry recorded how many {whom} {a} {past}.": "not-reported",
    # and what is none of it
    "{A} plan to {base} 12 {whom}.": "",
    "If {a} {base} 12 {whom}, the tier will change.": "",
    "{A} may have {past} 12 {whom}.": "",
    "{A} {past} 12 percent more {whom}.": "",
    "The ministry trained 12 officers to {base} {whom}.": "",
    "{A} {past} {whom} under article 12 of the code.": "",
    "{A} spent $12 million to {base} {whom}.": "",
    "Traffickers {past} 12 {whom} in the north.": "",
}
# fmt: on


def _sentences(form: str) -> Iterator[tuple[str, str]]:
    for measure, (who, past, base, gerund, whom, nouns, noun, light, of) in DEEDS.items():
        if not nouns and ("noun" in form.lower() or "{light}" in form):
            continue
        yield (
            measure,
            form.format(
                A=who[0].upper() + who[1:],
                a=who,
                past=past,
                base=base,
                ing=gerund,
                whom=whom,
                Nouns=nouns.capitalize(),
                nouns=nouns,
                noun=noun,
                light=light,
                of=of,
            ),
        )


@pytest.mark.parametrize(("form", "stated"), FORMS.items())
def test_every_measure_is_told_in_this_form(form: str, stated: str) -> None:
    faults = []
    for measure, text in _sentences(form):
        expected = sorted(f"{measure} {one.strip()}" for one in stated.split(";") if one.strip())
        found = sorted(map(noted, counts(text)))
        if found != expected:
            faults.append((text, found, expected))
    assert not faults


# fmt: off
STATED: list[tuple[str, list[str]]] = [
    (
        "In 2001, 2002, and 2003, police arrested 20, 44, and 61 traffickers, respectively.",
        ["arrests 20 @2001", "arrests 44 @2002", "arrests 61 @2003"],
    ),
    (
        "The police investigated seven and 12 cases in 2008 and 2009, respectively.",
        ["investigations 7 @2008", "investigations 12 @2009"],
    ),
    (
        "Courts convicted 12 traffickers, compared with nine and four in 2008 and 2007, respectively.",
        ["convictions 12", "convictions 9 @2008", "convictions 4 @2007"],
    ),
    (
        "In 2008 and 2009, respectively, 12 and 15 victims were identified.",
        ["victims_identified 12 @2008", "victims_identified 15 @2009"],
    ),
    (
        "In 2009, police opened 12 investigations and courts convicted three men, compared with nine and "
        "two, respectively, in 2008.",
        ["investigations 12 @2009", "convictions 3 @2009", "investigations 9 @2008", "convictions 2 @2008"],
    ),
    (
        "Investigations: 12; prosecutions: 7; convictions: 4.",
        ["investigations 12", "prosecutions 7", "convictions 4"],
    ),
    (
        "Law enforcement in 2009: investigations: 12, prosecutions: 7, convictions: none.",
        ["investigations 12 @2009", "prosecutions 7 @2009", "convictions 0 @2009"],
    ),
    ("Victims identified: 40; victims assisted: 31.", ["victims_identified 40", "victims_assisted 31"]),
    ("Investigations in 2009: 12.", ["investigations 12 @2009"]),
    ("Trafficking prosecutions: 12 (seven in 2008).", ["prosecutions 12", "prosecutions 7 @2008"]),
    (
        "Police reported the following convictions: 12 for sex trafficking and three for forced labor.",
        ["convictions 12", "convictions 3"],
    ),
    ("Arrests in 2003: 44.", ["arrests 44 @2003"]),
    ("Hotline for trafficking investigations: 116 123.", []),
    ("Prison terms: 3 to 10 years.", []),
    ("Penalty for trafficking convictions: 10 years.", []),
    ("The minister gave one reason for the few prosecutions: two prosecutors had left.", []),
    (
        "The unit dealt with 182 cases, against 117 handled the year before.",
        ["investigations 182", "investigations 117"],
    ),
    ("Twelve of which dealt with forced labor.", []),
    ("The mayor, who owned three brothels in the city, was removed from office.", []),
    ("The labor inspectorate referred six agencies to prosecutors.", []),
    ("No trafficker has gone to jail.", ["sentences 0"]),
    ("In all, 61 suspects were held.", ["arrests 61"]),
    ("Altogether 61 suspects were held, and 12 remain in detention.", ["arrests 61"]),
    ("Traffickers held 12 victims in a house.", []),
    ("Twelve women were held in a brothel.", []),
    ("The ministry refused to disclose how many children it had taken in.", ["victims_assisted not-reported"]),
    ("Police made 12 detentions.", ["arrests 12"]),
    ("A local NGO, Friends of the Lake, houses 35 boys in a center at Kete Krachi.", ["victims_assisted 35"]),
    ("The shelter houses 35 boys.", ["victims_assisted 35"]),
    ("It houses 35 victims.", ["victims_assisted 35"]),
    ("Police searched houses, 35 bars, and 12 factories.", []),
    (
        "Four prosecutions carried over from 2008 were concluded with nine convictions.",
        ["prosecutions 4", "convictions 9"],
    ),
    ("The government held 12 trials of traffickers.", ["prosecutions 12"]),
    (
        "The Labor Department found 212 employers holding the passports of their workers, but it did not "
        "refer any of them for criminal prosecution.",
        ["prosecutions 0"],
    ),
    ("Police identified 12 officers who had taken bribes.", []),
    ("Police identified 12 traffickers.", []),
    ("Police identified 12 bar owners and 40 girls.", ["victims_identified 40"]),
    ("The army freed 12 guards and 40 girls.", ["victims_identified 40"]),
    ("There were 12 cases of trafficking investigated in 2009.", ["investigations 12 @2009"]),
    ("There were 12 cases of human trafficking reported in 2009.", ["other 12 @2009"]),
    (
        "Arrests climbed from 20 in 2001 to 44 in 2002 and 61 in 2003.",
        ["arrests 20 @2001", "arrests 44 @2002", "arrests 61 @2003"],
    ),
    (
        "Among the 112 victims identified, 60 came from Nigeria, 30 from Togo, and the remaining 22 from Benin.",
        ["victims_identified 112", "victims_identified 60", "victims_identified 30", "victims_identified 22"],
    ),
    ("It launched investigations into 14 recruitment agencies.", ["investigations 14"]),
    (
        "The number of victims identified rose from 12 to 20, and 15 of them were children.",
        ["victims_identified 12", "victims_identified 20", "victims_identified 15"],
    ),
    (
        "Convictions rose from 12 to 15 and prosecutions from 20 to 31.",
        ["convictions 12", "convictions 15", "prosecutions 20", "prosecutions 31"],
    ),
    ("Only one of the 22 prosecutions ended in a conviction.", ["convictions 1"]),
    (
        "Police identified 112 victims, 14 of whom were aged 12 or younger.",
        ["victims_identified 112", "victims_identified 14"],
    ),
    ("One official was convicted and another is under investigation.", ["convictions 1", "investigations 1"]),
    ("Two men were arrested in May, and another was arrested in June.", ["arrests 2", "arrests 1"]),
    ("Police arrested one man and charged another.", ["arrests 1", "prosecutions 1"]),
    ("Police moved from one town to another.", []),
    ("The first trafficking conviction under the law was handed down in May.", ["convictions 1"]),
    ("The country recorded its first conviction for trafficking.", ["convictions 1"]),
    ("Prosecutors obtained the first conviction under the 2005 law.", ["convictions 1"]),
    ("The government reported its first prosecution of a trafficker.", ["prosecutions 1"]),
    ("Since the first conviction in 2005, no one has been tried.", ["prosecutions 0"]),
    (
        "A court imposed a 10-year term on one trafficker and five-year terms on two others.",
        ["sentences 1", "sentences 2"],
    ),
    ("The court handed one of them a nine-year prison term.", ["sentences 1"]),
    ("Unlike in 2009, the government did not disclose the number of convictions.", ["convictions not-reported"]),
    (
        "Courts convicted 21 men; five received between one and three years, and the others were fined.",
        ["convictions 21", "sentences 5"],
    ),
    (
        "Courts convicted 21 men; of those 21, 12 received life imprisonment and nine were given terms "
        "ranging from five to 14 years.",
        ["convictions 21", "sentences 12", "sentences 9"],
    ),
    ("Two men were given life imprisonment.", ["sentences 2"]),
    ("Two traffickers received the death penalty.", ["sentences 2"]),
    ("Seven defendants got from two to five years.", ["sentences 7"]),
    (
        "The International Organization for Migration (IOM) sent 22 victims back to Uzbekistan and three to "
        "Tajikistan.",
        ["victims_assisted 22", "victims_assisted 3"],
    ),
    ("Border guards sent 22 women back to Uzbekistan.", []),
    (
        "Police found 90 girls, and the shelter of the ministry took in 31 of them.",
        ["victims_identified 90", "victims_assisted 31"],
    ),
    (
        "Girls could be placed in the homes of the institute, which took in 33 of them during the year.",
        ["victims_assisted 33"],
    ),
    (
        "IOM gave schooling and medical care to 207 children and returned 188 to their parents.",
        ["victims_assisted 207", "victims_assisted 188"],
    ),
    (
        "The Social Welfare Services gave lodging and a weekly allowance of 40 pounds to 24 women.",
        ["victims_assisted 24"],
    ),
    ("It provided shelter and a monthly stipend of $50 to 24 victims.", ["victims_assisted 24"]),
    ("A hotline run by MAPO received 498 calls, of which 32 resulted in an investigation.", ["investigations 32"]),
    ("The hotline received 1,480 calls, 11 of which led to investigations.", ["investigations 11"]),
    (
        "The ministry ran six shelters, although neither ministry recorded how many of the residents were victims.",
        ["victims_identified not-reported"],
    ),
    ("Neither the police nor the courts recorded how many traffickers were convicted.", ["convictions not-reported"]),
    (
        "The safe houses in Kuwait held no fewer than 380 women in December 2002.",
        ["victims_assisted 380 at least @2002"],
    ),
    ("The shelter held 12 victims.", ["victims_assisted 12"]),
    ("Employers held 12 women in a shelter.", []),
    ("Seven marabouts convicted in 2010 had received suspended sentences.", ["convictions 7 @2010", "sentences 7"]),
    ("The seven men convicted in 2010 received suspended sentences.", ["convictions 7 @2010", "sentences 7"]),
    ("The 12 defendants whom prosecutors charged in 2009 came from the north.", ["prosecutions 12 @2009"]),
    (
        "The government provided shelter to all 77 victims it identified.",
        ["victims_assisted 77", "victims_identified 77"],
    ),
    ("Of the 77 victims it identified, 40 were children.", ["victims_identified 77", "victims_identified 40"]),
    ("Police investigated 12 of the 20 cases that NGOs had referred.", ["investigations 12"]),
    ("Of the 30 men whom the police arrested, 12 were convicted.", ["arrests 30", "convictions 12"]),
    ("Police opened another investigation in May.", ["investigations 1"]),
    ("Another trafficker was convicted in absentia.", ["convictions 1"]),
    ("Another five traffickers were convicted.", ["convictions 5"]),
    ("Another NGO assisted 12 victims.", ["victims_assisted 12"]),
    ("The government did not open another investigation.", ["investigations 0"]),
    ("Prosecutors asked for another trial of the two men.", []),
    ("Police investigated 60 cases of migrant smuggling and 12 of trafficking.", ["investigations 12"]),
    ("Police also investigated 60 cases of migrant smuggling and 12 trafficking cases.", ["investigations 12"]),
    ("The police handled 12 investigations for drug smuggling.", []),
    ("Courts convicted 12 people for drug trafficking.", []),
    ("Courts convicted 12 traffickers for migrant smuggling.", ["convictions 12"]),
    ("Police arrested 40 persons for smuggling and trafficking.", ["arrests 40"]),
    ("Police opened 31 migrant smuggling investigations.", []),
    ("Sixty cases of people smuggling were investigated.", []),
    ("Police opened 31 human trafficking and migrant smuggling investigations.", ["investigations 31"]),
    ("The government convicted 12 persons under laws against smuggling.", ["convictions 12"]),
    ("Police opened 31 investigations into trafficking and two into smuggling.", ["investigations 31"]),
    ("Two men were arrested for murder.", []),
    (
        "IOM, which had found nearly all of them, gave schooling and medical care to 207 and returned 188 to "
        "their parents.",
        ["victims_assisted 207", "victims_assisted 188"],
    ),
    (
        "A house in Limassol took in 60 dancers, three of them under 18, and paid the fares of 22 who wished "
        "to go home.",
        ["victims_assisted 60", "victims_assisted 3", "victims_assisted 22"],
    ),
    ("A tribunal in Barishal tried a constable, its first such case.", ["prosecutions 1"]),
    (
        "Government action should concentrate on tracing the eight women whom armed men removed from a "
        "shelter in December 2004.",
        [],
    ),
    ("Traffickers removed 12 girls from a shelter.", []),
    ("Armed men removed 12 girls from a shelter.", []),
    ("Rebels freed 12 children.", ["victims_identified 12"]),
    ("Traffickers identified 12 girls in the village and lured them abroad.", []),
    ("Traffickers detained 12 girls in a house.", []),
    ("Traffickers housed 12 women in a basement.", []),
    ("Employers detained 12 maids.", []),
    ("Traffickers arrested by police in May had held 12 girls.", []),
    ("Rebels arrested 12 villagers.", []),
    (
        "Investigations went down from 31 to 12 and convictions up from two to five.",
        ["investigations 31", "investigations 12", "convictions 2", "convictions 5"],
    ),
    ("Courts convicted 12 traffickers, up from nine in 2008.", ["convictions 12", "convictions 9 @2008"]),
    ("The government reported 12 convictions, down from 14.", ["convictions 12", "convictions 14"]),
    ("Police made 12 arrests and prosecutions, up from nine.", ["arrests 12", "arrests 9"]),
    ("A man who had sold 14 girls was sentenced to six years.", ["sentences 1"]),
    ("A total of 12 men was arrested.", ["arrests 12"]),
    ("The minister said that 12 convictions would be enough.", []),
    ("Police arrested 300 illegal migrants.", []),
    ("Police arrested 300 migrants for trafficking other migrants.", ["arrests 300"]),
    (
        "Exact figures on arrests were not available, but press reports indicate that 20 persons were arrested.",
        ["arrests not-reported", "arrests 20"],
    ),
    (
        "The number of prosecutions was not reported, though 12 people were convicted.",
        ["prosecutions not-reported", "convictions 12"],
    ),
    ("In 2001 police made 14 arrests, in 2002 none.", ["arrests 14 @2001", "arrests 0 @2002"]),
    (
        "The police made no arrests in connection with trafficking in 2001, and only two in 2002.",
        ["arrests 0 @2001", "arrests 2 @2002"],
    ),
    ("Police arrested 14 men for trafficking in 2001 and nine in 2002.", ["arrests 14 @2001", "arrests 9 @2002"]),
    (
        "Police arrested 14 men in 2001 and identified nine victims in 2002.",
        ["arrests 14 @2001", "victims_identified 9 @2002"],
    ),
    ("Without a law, there could be no convictions.", []),
    (
        "Courts sentenced 14 traffickers to prison, with 11 of the 14 serving at least one year.",
        ["sentences 14", "sentences 11"],
    ),
    (
        "Courts sentenced 14 traffickers to prison, with 11 serving at least one year.",
        ["sentences 14", "sentences 11"],
    ),
    ("The shelter is serving 12 victims.", ["victims_assisted 12"]),
    ("NGOs serving 12 victims closed.", ["victims_assisted 12"]),
    (
        "Last year the courts tried 11 cases of trafficking; nine ended with guilty verdicts and two in acquittals.",
        ["prosecutions 11", "convictions 9", "other 2"],
    ),
    ("Each year the center takes in about 50 girls.", ["victims_assisted 50 about"]),
    (
        "Some 60 boys stayed at the transit center; 44 of them have since rejoined their families.",
        ["victims_assisted 60 about", "victims_assisted 44"],
    ),
    (
        "The labor attaché in Doha sheltered 90 maids and negotiated the release of 12 from their employers.",
        ["victims_assisted 90", "victims_identified 12"],
    ),
    ("Police beat and arrested 12 prostitutes.", []),
    ("Police arrested 12 women in prostitution.", []),
    ("Police charged 12 beggars.", []),
    ("Police arrested 12 men for forcing children into prostitution.", ["arrests 12"]),
    ("The unit brought 31 of them before the public prosecutor.", ["prosecutions 31"]),
    ("Of the 26, all but four were jailed.", ["sentences 22"]),
    (
        "A mission of the ministry brought back from Libya 71 women, of whom 18 were pregnant.",
        ["victims_assisted 71", "victims_assisted 18"],
    ),
    (
        "The courts handed out 12 sentences; five were for more than 10 years, four for between five and 10, "
        "and three were suspended.",
        ["sentences 12", "sentences 5", "sentences 4", "sentences 3"],
    ),
    ("Three defendants got the maximum of 20 years.", ["sentences 3"]),
    (
        "Authorities identified 44 victims in 2016 (2015: 31; 2014: 28).",
        ["victims_identified 44 @2016", "victims_identified 31 @2015", "victims_identified 28 @2014"],
    ),
    (
        "The ministry's figures for 2016 - 44 victims, 19 suspects, six convictions - do not include cases "
        "of child labor.",
        ["convictions 6 @2016"],
    ),
    ("Police suspended 12 officers and courts issued nine sentences.", ["other 12", "sentences 9"]),
    (
        "Police identified 17 victims in 2016, an increase over 10 in 2015: twelve from Togo, three from "
        "Benin, and two from Mali.",
        ["victims_identified 17 @2016", "victims_identified 10 @2015", "victims_identified 12 @2016",
         "victims_identified 3 @2016", "victims_identified 2 @2016"],
    ),
    (
        "investigations: 12; prosecutions: 7; convictions: 4.",
        ["investigations 12", "prosecutions 7", "convictions 4"],
    ),
    ("Police also investigated 60 cases of migrant smuggling and 12 of trafficking.", ["investigations 12"]),
    ("In March, a magistrate in Kumasi gave a fishing boss three years for buying two boys.", ["sentences 1"]),
    (
        "Of 45 people tried, 31 were found guilty, 12 were cleared, and two died before judgment.",
        ["prosecutions 45", "convictions 31", "other 12"],
    ),
    ("None of the nine convicts spent a day in jail.", ["sentences 0"]),
    (
        "The police anti-vice squad opened 64 files, closed 22 for want of proof, and passed 30 on to the courts.",
        ["investigations 64", "prosecutions 30"],
    ),
    (
        "A total of 84 victims benefited from the program, including 12 children and three men.",
        ["victims_assisted 84", "victims_assisted 12", "victims_assisted 3"],
    ),
    ("The state paid for the flights home of 19 women.", ["victims_assisted 19"]),
    ("Courts awarded five victims a total of $40,000.", ["victims_assisted 5"]),
    ("The fund paid $40,000 to five victims.", ["victims_assisted 5"]),
    ("Among 212 migrants intercepted at sea, three were found to be victims.", ["victims_identified 3"]),
    ("There has never been a conviction under the law.", ["convictions 0"]),
    ("Fourteen policemen were dismissed and four of them face trial.", ["prosecutions 4"]),
    ("The government spent 3 million rupees on the care of 84 victims.", ["victims_assisted 84"]),
    ("Under Article 384 a, 12 persons were charged.", ["prosecutions 12"]),
    (
        "NGO estimates of the number of women trafficked abroad each year run from 600 to 8,000.",
        ["victims_estimated 600-8000 about"],
    ),
    (
        "A joint operation with Togo freed 20 children and put three men behind bars.",
        ["victims_identified 20", "sentences 3"],
    ),
    ("Interpol helped arrest three men in Lomé.", ["arrests 3"]),
    (
        "In 2011 there were 31 arrests; in 2012, 12; and in 2013, none.",
        ["arrests 31 @2011", "arrests 12 @2012", "arrests 0 @2013"],
    ),
    ("Arrests: 31 in 2011, 12 in 2012, none in 2013.", ["arrests 31 @2011", "arrests 12 @2012", "arrests 0 @2013"]),
    ("Police are investigating whether 12 women were trafficked.", []),
    ("The ministry revoked the licenses of 14 agencies and referred three to the police.", []),
    ("Twelve of the country's 20 prosecutors handled trafficking cases.", []),
    (
        "Sentences ranged from one year to 12 years' imprisonment, with 11 of the 14 serving at least one year.",
        ["sentences 11"],
    ),
    # other crimes, other countries, and who houses no victims
    ("The prosecutor put 12 people on trial for rioting.", []),
    ("Twelve journalists face prosecution for libel.", []),
    ("The government obtained the first conviction under the drug law.", []),
    ("The town houses 3,000 miners.", []),
    ("The brothel houses 30 women.", []),
    ("Prosecutions rose to 12 (from 9), convictions to 4 (from 2).",
     ["prosecutions 12", "prosecutions 9", "convictions 4", "convictions 2"]),
    ("The army put three men behind bars for looting.", []),
    ("The state paid for the flights of 19 officials.", []),
]
# fmt: on


@pytest.mark.parametrize(("text", "expected"), STATED)
def test_wordings_of_the_forms(text: str, expected: list[str]) -> None:
    assert [noted(count) for count in counts(text)] == expected
