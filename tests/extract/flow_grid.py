"""A grid of sentences on flows: who x what happens to them and how it is told; near misses of the same shapes.

Only the way is compared (origin, transit, destination, modality): what a flow's people and its form are, the tables
in ``flows/`` test. The narratives are invented; no sentence states a fact about a real country.
"""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from pathlib import Path

from tests.extract.flow_tables import Movement

#: code: name, adjective, people, city.
LANDS = {
    "THA": ("Thailand", "Thai", "Thais", "Bangkok"),
    "VNM": ("Vietnam", "Vietnamese", "Vietnamese", "Hanoi"),
    "UKR": ("Ukraine", "Ukrainian", "Ukrainians", "Kyiv"),
    "NGA": ("Nigeria", "Nigerian", "Nigerians", "Lagos"),
    "PHL": ("the Philippines", "Filipino", "Filipinos", "Manila"),
    "ROU": ("Romania", "Romanian", "Romanians", "Bucharest"),
    "ETH": ("Ethiopia", "Ethiopian", "Ethiopians", "Addis Ababa"),
    "BOL": ("Bolivia", "Bolivian", "Bolivians", "La Paz"),
    "NPL": ("Nepal", "Nepali", "Nepalis", "Kathmandu"),
    "MLI": ("Mali", "Malian", "Malians", "Bamako"),
    "ITA": ("Italy", "Italian", "Italians", "Milan"),
    "TUR": ("Turkey", "Turkish", "Turks", "Istanbul"),
    "LBN": ("Lebanon", "Lebanese", "Lebanese", "Beirut"),
    "MYS": ("Malaysia", "Malaysian", "Malaysians", "Kuala Lumpur"),
    "ARG": ("Argentina", "Argentine", "Argentines", "Buenos Aires"),
    "GAB": ("Gabon", "Gabonese", "Gabonese", "Libreville"),
    "DEU": ("Germany", "German", "Germans", "Berlin"),
    "IND": ("India", "Indian", "Indians", "Mumbai"),
    "POL": ("Poland", "Polish", "Poles", "Warsaw"),
    "ZAF": ("South Africa", "South African", "South Africans", "Johannesburg"),
}
#: (first origin, second origin, host, a land on the way): which lands meet in a sentence, in turn.
MEETINGS = [
    ("UKR", "ROU", "ITA", "POL"),
    ("VNM", "PHL", "MYS", "THA"),
    ("MLI", "NGA", "GAB", "ZAF"),
    ("ETH", "NPL", "LBN", "TUR"),
    ("BOL", "PHL", "ARG", "ZAF"),
    ("NGA", "VNM", "DEU", "TUR"),
    ("NPL", "THA", "IND", "MYS"),
]
#: Who, in the plural; {X} a land, {A} its adjective, {P} its people. After "*" from both lands.
WHO = [
    "women from {X}",
    "{A} women",
    "{A} nationals",
    "* women and girls from {X} and {Y}",
    "a group of 12 {A} girls",
    "young women, most of them {A},",
    "children of {A} parents",
    "* {A} and {B} girls",
    "a growing number of girls from {X}",
    "victims, among them {A} women,",
    "women of {A} nationality",
    "citizens of {X}",
    "* foreign women, chiefly from {X} and {Y},",
    "teenage girls born in {X}",
    "women from rural {X}",
    "dozens of {P}",
    "women from {Xcity}",
    "* victims from {X} as well as {Y}",
    "undocumented {A} migrants",
    "workers hired in {X}",
]
#: What happens to those who come into the land that the text is on: {w} who, {W} at a sentence's head, {H} the host,
#: {h} its adjective, {C} its city, {T} a land on the way. "T " before it: the way goes through {T}. "? " possible.
INTO = [
    "{W} are trafficked to {H} for sexual exploitation.",
    "{W} are lured to {H} by offers of work as waitresses and then forced into prostitution.",
    "{W} are found working in debt bondage on farms in {H}.",
    "{W} end up in the brothels of {C}.",
    "Traffickers bring {w} to {H} and sell them to owners of brothels.",
    "Recruiters smuggle {w} into {H} for prostitution.",
    "The trafficking of {w} to {H} for sexual exploitation went on.",
    "There is a steady flow of {w} into {H}, where they are forced into prostitution.",
    "The demand for {w} in {H}'s sex trade fuels trafficking.",
    "In {C}, brothels hold {w} against their will.",
    "Cases of {w} held in domestic servitude in {H} have come to light.",
    "In the past year, the police broke up a ring that brought {w} to {H} for prostitution.",
    "A court in {C} sentenced two men to prison for forcing {w} into prostitution.",
    "{H} is a destination for {w} trafficked for sexual exploitation.",
    "Some {h} bar owners keep {w} in debt bondage.",
    "{H} serves as a destination for the trafficking of {w}.",
    "An NGO reported that {w} had been deceived into coming to {H}, where they were made to work without pay.",
    "T {W} travel through {T} to {H}, where they are exploited in prostitution.",
    "T Traffickers move {w} by road through {T} into {H} for forced labor.",
    "T {W} are smuggled by way of {T} to {C} and forced to beg.",
    "? {W} may be trafficked to {H}.",
    "? It is possible that {w} are held in forced labor on farms in {H}.",
    "Each year, {w} are sold into prostitution in {H}.",
    "Forced to work 18 hours a day, {w} in the garment factories of {H} live behind locked doors.",
    "It is to {C} that {w} are taken to be sold for sex.",
    "Prosecutors charged a couple who had kept {w} in servitude in their home in {C}.",
    "Those exploited in the brothels of {H} include {w}.",
    "The sex industry draws {w}, who are then held in debt bondage.",
    "The police freed {w} from a brothel in {C}.",
    "{W} were among the victims that shelters assisted.",
    "Immigration officers identified {w} as victims of trafficking.",
    "{W} who were exploited in the country's brothels received care.",
    "Having paid large fees to brokers, {w} are compelled to work in {h} homes.",
    "The government identified {w} who had been subjected to forced labor on {h} farms.",
    "Brothels in {H} are supplied with {w} by traffickers.",
    "{H} receives {w} for purposes of sexual exploitation.",
]
#: The same told of places and not of people: {X}, {Y} the origins.
FROM = [
    "From {X} and {Y} come women for the brothels of {C}.",
    "From {X} come girls for the brothels; from {Y} come boys who are made to work on the farms.",
    "Most of the women forced into prostitution in {H} come from {X} and {Y}.",
    "P The government identified 230 victims. Of these, 171 were foreign, among them 96 from {X} and 14 from {Y}.",
    "The victims identified included 12 from {X} and three from {Y}.",
    "Victims originate from {X} and, to a lesser extent, {Y}.",
    "{X} and {Y} are the main countries of origin of the victims found in {H}.",
    "Principal source countries are {X} and {Y}.",
    "P Among the 40 victims assisted by the shelter were 11 {A} and two {B} women.",
    "Of the 58 foreign victims, 31 were {A} and 27 {B}.",
    "Foreign victims come mainly from {X} and {Y}.",
    "{H} has become a destination, mostly for {A} and {B} girls, whom recruiters sell to bars.",
    "Women are brought from {X} and from {Y} and forced to sell sex in {C}.",
    "Traffickers recruit women in {X} and {Y} and exploit them in {h} bars.",
    "Trafficking to {H} from {X} and {Y} for prostitution was on the rise.",
    "{H} is a country of destination for women from {X}, and also for men from {Y}, who are exploited on farms.",
    "The number of victims from {X} fell, while the number from {Y} rose.",
    "The largest groups of victims were {P} (44) and {Q} (31).",
    "Most victims were {A}; some were from {Y}.",
    "P The shelter took in 14 victims: nine from {X}, four from {Y} and one of unknown nationality.",
    "Women and girls, primarily from {X} but also from {Y}, are subjected to sex trafficking.",
    "Labor trafficking affects workers from {X} and {Y} on the country's farms.",
    "Forced labor of {A} and {B} workers was found on building sites.",
    "Nationals of {X} and {Y} account for most of the identified victims.",
    "The victims' countries of origin were {X} and {Y}.",
    "Workers arrive from {X} and {Y} on contracts. Employers seize their passports and make them work without pay.",
    "Many {A} and {B} women work in private homes. Some of them are held in conditions of involuntary servitude.",
    "Agents bring in {A} and {B} dancers. Most of these end up in forced prostitution.",
    "{A} and {B} men come for work in construction, and a number of them find themselves in debt bondage.",
    "Trafficked persons come from {X} and {Y} and are exploited in prostitution.",
]
#: Those who leave the land that the text is on: {O} it, {o} its adjective, {c} its city, {X} and {Y} the ends.
OUT = [
    "{o} women are trafficked to {X} and {Y} for sexual exploitation.",
    "Girls are sent to {X} and {Y} as maids and exploited there.",
    "Women are trafficked abroad, primarily to {X} and {Y}, for prostitution.",
    "Traffickers take girls from {c} to {Xcity} and {Y} and sell them to brothels.",
    "The main destinations are {X} and {Y}.",
    "Victims repatriated from {X} and {Y} included 15 women who had been forced into prostitution there.",
    "The embassies in {Xcity} and {Ycity} assisted 20 women who had been exploited as domestic servants.",
    "The police dismantled a ring that had recruited women for brothels in {X} and {Y}.",
    "Men migrate to {X} and {Y} to work in construction and find themselves in forced labor.",
    "{X} and {Y} are the main destinations for {o} victims.",
    "{O} is a source country for women trafficked to {X} and {Y}.",
    "The country's nationals are found in forced labor in {X} and {Y}.",
    "Poor families place their daughters with relatives in {X} and {Y}, who make them work as unpaid maids.",
    "Most {o} victims are exploited in {X} and {Y}.",
    "Trafficking of {o} girls to {X} and {Y} continues.",
    "To {X} go the girls who are sold into prostitution; to {Y}, the boys who are made to work on farms.",
    "In {X} and {Y}, {o} women are forced into prostitution.",
    "{X} and {Y} are the countries to which most {o} girls are trafficked.",
    "Victims are mostly sent to {X}, with smaller numbers going to {Y}.",
    "Fake agencies offer jobs in {X} and {Y} to young women, who are then forced into prostitution.",
    "An NGO helped 31 women who had come back from {X} and {Y}, where they had been held in domestic servitude.",
    "Authorities in {X} and {Y} identified 45 {o} victims of forced labor.",
    "The courts convicted three people of trafficking women to {X} and {Y}.",
    "? Women may be trafficked to {X} and {Y} for prostitution.",
    "? {o} workers who go to {X} and {Y} are vulnerable to forced labor.",
    "{o} girls, some as young as 12, are married off to men in {X} and {Y}, where they are kept as slaves.",
    "There is evidence of a traffic in {o} children to {X} and {Y}.",
    "Trafficking victims from {O} are found in {X} and {Y}.",
    "It was reported that 40 {o} men had been enslaved on farms in {X} and {Y}.",
    "Women answer advertisements for jobs in {X} and {Y}. On arrival they are forced into prostitution.",
]
#: Ways told whole, on any land that they touch: the text and its ways.
WAYS = [
    (
        "ITA",
        "{ITA} is a transit country for women from {UKR} on their way to {DEU}, where they are exploited.",
        "UKR>ITA>DEU",
    ),
    ("TUR", "Women from {UKR} pass through {TUR} to {LBN}, where they are forced into prostitution.", "UKR>TUR>LBN"),
    ("ZAF", "Traffickers move {A:THA} women through {ZAF} onward to {ITA}.", "THA>ZAF>ITA"),
    ("THA", "Some of the {A:VNM} girls are trafficked onward from {THA} to {MYS}.", "VNM>THA>MYS"),
    (
        "POL",
        "{POL} is used as a transit point by traffickers taking {A:UKR} women to {DEU} and {ITA}.",
        "UKR>POL>DEU UKR>POL>ITA",
    ),
    ("MYS", "Victims are also moved through {MYS} from {PHL} to {IND} for prostitution.", "PHL>MYS>IND"),
    ("UKR", "{A:UKR} women are taken to {ITA} via {POL} and sold to pimps.", "UKR>POL>ITA"),
    ("MLI", "Children are moved from {MLI} through {NGA} to {GAB} for forced labor.", "MLI>NGA>GAB"),
    ("NPL", "Girls are taken first to {IND} and from there sent to {LBN} as forced domestic workers.", "NPL>IND>LBN"),
    (
        "ROU",
        "A route runs from {ROU} across {POL} to {DEU}; along it, women are taken for prostitution.",
        "ROU>POL>DEU",
    ),
    ("NGA", "Traffickers use {MLI} as a corridor for taking {A:NGA} women to {ITA} for prostitution.", "NGA>MLI>ITA"),
    ("ETH", "{A:ETH} girls are trafficked to the Middle East for domestic servitude.", "ETH>>region:middle-east"),
    (
        "ETH",
        "Girls are trafficked to Gulf states, {LBN} and {TUR} for domestic servitude.",
        "ETH>>region:persian-gulf ETH>>LBN ETH>>TUR",
    ),
    ("ITA", "Women from Eastern Europe are forced into prostitution.", "region:eastern-europe>>ITA"),
    (
        "ITA",
        "Victims come from Eastern Europe, particularly {ROU}, and from West Africa.",
        "region:eastern-europe>>ITA ROU>>ITA region:west-africa>>ITA",
    ),
    ("GAB", "West African children are brought to {GAB} and made to work in markets.", "region:west-africa>>GAB"),
    ("BOL", "{P:BOL} are subjected to forced labor in neighboring countries.", "BOL>>region:unspecified"),
    ("BOL", "Girls are trafficked abroad for sexual exploitation.", "BOL>>region:unspecified"),
    ("BOL", "Most {A:BOL} victims are exploited in neighboring {ARG}.", "BOL>>ARG"),
    ("POL", "{A:POL} women are trafficked to Western Europe for prostitution.", "POL>>region:western-europe"),
    ("DEU", "Traffickers exploit foreign victims, mostly from the Balkans, in German brothels.", "region:balkans>>DEU"),
    ("ZAF", "Migrants from other African countries are forced to work on farms.", "region:africa>>ZAF"),
    ("NGA", "Traffickers take women to Europe, especially {ITA}, for prostitution.", "NGA>>region:europe NGA>>ITA"),
    ("THA", "Foreign women are held in brothels in the border towns.", "region:unspecified>>THA"),
    ("THA", "{P:THA} are trafficked to {DEU} and elsewhere in Europe for prostitution.", "THA>>DEU THA>>region:europe"),
    (
        "IND",
        "Girls from {NPL} are sold to brothels in {C:IND}, and some are sent on to the Gulf.",
        "NPL>>IND NPL>IND>region:persian-gulf",
    ),
    (
        "MLI",
        "Boys are taken across the border to {NGA} and {GAB} and forced to work on farms there.",
        "MLI>>NGA MLI>>GAB",
    ),
    ("ARG", "Women from the provinces are taken to {C:ARG} and forced into prostitution.", "ARG>>ARG"),
    (
        "LBN",
        "{A:ETH}, {A:PHL} and {A:NPL} maids are locked in the homes of their employers and forced to work without pay.",
        "ETH>>LBN PHL>>LBN NPL>>LBN",
    ),
    ("VNM", "Women are sold as brides in Taiwan and China.", "VNM>>TWN VNM>>CHN"),
    ("VNM", "{A:VNM} children are trafficked to {C:THA} to beg.", "VNM>>THA"),
    ("UKR", "Women are trafficked from {C:UKR} to {C:TUR} and Dubai.", "UKR>>TUR UKR>>ARE"),
    ("ITA", "Chinese immigrants, whom gangs bring to Tuscany, are forced to sew in workshops.", "CHN>>ITA"),
    ("ROU", "Criminal groups from {TUR} buy {A:ROU} girls and take them to {TUR}.", "ROU>>TUR"),
    ("DEU", "{A:TUR} gangs exploit {A:ROU} women in {C:DEU}.", "ROU>>DEU"),
    ("ZAF", "{A:NGA} syndicates bring women from {C:THA} for prostitution.", "THA>>ZAF"),
    ("PHL", "{A:PHL} seamen were reportedly forced to work without pay on ships in Taiwan's ports.", "PHL>>TWN"),
    (
        "ITA",
        "Of 200 women freed, 120 were {A:NGA} and the rest {A:ROU} or {A:UKR}, all forced into prostitution.",
        "NGA>>ITA ROU>>ITA UKR>>ITA",
    ),
    (
        "THA",
        "Burmese, Lao, and Cambodian nationals are exploited on fishing boats; they enter {THA} with brokers.",
        "MMR>>THA LAO>>THA KHM>>THA",
    ),
    ("MYS", "Rohingya who fled Burma are sold by their smugglers to owners of plantations in {MYS}.", "MMR>>MYS"),
    (
        "GAB",
        "Togolese and Beninese girls, sent by their parents by boat, work as unpaid maids in {C:GAB}; many are beaten.",
        "TGO>>GAB BEN>>GAB",
    ),
    ("DEU", "In 2004, 127 of the victims were {A:ROU}, 60 {A:UKR}, and 30 {A:POL}.", "ROU>>DEU UKR>>DEU POL>>DEU"),
]
#: What was said before, of those whose origins are told by the next sentence or behind a semicolon.
SAID = [
    ("", "Women are trafficked to {H} for sexual exploitation"),
    ("", "{H} is a destination for women trafficked from abroad for sexual exploitation"),
    ("protection", "The police identified 45 victims of sex trafficking"),
    ("protection", "An NGO sheltered 45 women who had been forced into prostitution"),
]
#: So many of them: who.
SOME = [
    "most", "most of them", "the majority", "a third", "some", "a few", "several", "others", "smaller numbers",
    "twelve", "the rest", "many", "of these, 12", "of them, the largest group", "half of these women", "only four",
    "a small number", "nearly all",
]  # fmt: skip
#: Where they are from.
WHENCE = [
    "come from {X} and {Y}",
    "have arrived from {X} and {Y}",
    "were from {X}, {Y} or both",
    "originate in {X} and {Y}",
    "were {A} and {B}",
    "were nationals of {X} and {Y}",
    "had been brought from {X} and {Y}",
    "were {A}, and 14 were {B}",
    "came from {X} or {Y} and were placed in shelters",
]
#: What is said before those who are no victims, and what then: no flow from {X}.
NO_VICTIMS = [
    ("prosecution", "The police arrested 45 traffickers", "most were from {X}"),
    ("prosecution", "Courts convicted 12 people of trafficking women", "four were {A}"),
    ("prosecution", "The police freed 12 women from a brothel and arrested five men", "two were from {X}"),
    ("protection", "The government trained 45 officers to identify victims", "some came from {X}"),
    ("protection", "The police identified 45 victims of sex trafficking", "twelve of the traffickers were {A}"),
    ("protection", "The police identified 45 victims of sex trafficking", "several officers from {X} took part"),
    ("protection", "The police did not identify any victims", "most migrants are from {X}"),
    ("protection", "An NGO assisted 45 victims", "some of its funds came from {X}"),
    ("protection", "The police identified 45 victims of sex trafficking", "none came from {X}"),
    ("", "Women are trafficked to {H} for prostitution", "most of the traffickers come from {X}"),
    ("", "Traffickers bring women to {H} for prostitution", "most are {A}"),
    ("", "There were no reports of women trafficked to {H}", "some come from {X} to study"),
]
#: What is none: the land that the text is on, the section, the text.
NONE = [
    ("ITA", "prosecution", "The police arrested two {A:NGA} men and a {A:ROU} woman for trafficking."),
    ("ITA", "prosecution", "Most of the convicted traffickers were nationals of {ROU} and {NGA}."),
    ("ITA", "", "{A:NGA} and {A:ROU} criminal groups control much of the trafficking trade."),
    ("THA", "", "Clients come from {MYS} and {DEU}."),
    ("THA", "prosecution", "Police arrested a {A:DEU} tourist for buying sex from a minor."),
    ("THA", "prevention", "Campaigns warned tourists from {DEU} and {ITA} against child sex tourism."),
    ("ETH", "", "Recruiters from {LBN} and {TUR} work openly in {C:ETH}."),
    ("LBN", "protection", "The embassies of {ETH} and {PHL} kept shelters for their nationals."),
    ("LBN", "prevention", "The government signed agreements on workers with {ETH}, {NPL} and {PHL}."),
    (
        "LBN",
        "prevention",
        "Officials met with delegations of {ETH} and {NPL} to talk about the rights of migrant workers.",
    ),
    ("UKR", "prosecution", "Prosecutors cooperated with {POL}, {DEU} and {TUR} in investigations of trafficking."),
    ("UKR", "prosecution", "Ten officers were trained in {POL} on the detection of trafficking."),
    ("UKR", "prosecution", "The country extradited a man to {DEU} to stand trial for trafficking."),
    ("UKR", "prevention", "IOM held seminars in {C:UKR} for students who plan to work in {ITA}."),
    ("UKR", "prevention", "Posters told women of the danger of being trafficked to {TUR}."),
    ("UKR", "", "Many {P:UKR} work legally in {POL} and {ITA}."),
    ("UKR", "", "Migrants from {IND} and {VNM} cross {UKR} on their way to {DEU}."),
    ("UKR", "protection", "The consulate in {C:TUR} issued passports to 60 stranded {P:UKR}."),
    ("NPL", "prevention", "{NPL} banned its women from going to Gulf states as maids."),
    ("NPL", "prevention", "The labor ministry approved 40 agencies to send workers to {MYS}."),
    ("NPL", "prevention", "Before {A:NPL} peacekeepers were deployed to Haiti, they were trained on trafficking."),
    ("IND", "prevention", "{A:IND} troops bound for Lebanon received training on trafficking before their departure."),
    ("GAB", "prosecution", "Police deported 200 {A:MLI} migrants for lack of papers."),
    ("GAB", "", "Many {A:MLI} and {A:NGA} traders live in {C:GAB}."),
    ("GAB", "protection", "{A:NGA} diplomats visited the shelter in {C:GAB}."),
    ("MYS", "prosecution", "Immigration officers detained 900 {P:VNM} who had overstayed their visas."),
    ("MYS", "", "{MYS} hosts more than 100,000 refugees, most of them from Burma."),
    ("MYS", "prevention", "The government of {MYS} and that of {PHL} set up a hotline for maids."),
    ("POL", "", "{POL} has fewer victims than {DEU} or {ITA}."),
    ("POL", "prosecution", "As in {DEU}, the law provides for up to 15 years in prison."),
    ("POL", "protection", "An NGO funded by {DEU} and {ITA} ran a shelter for victims."),
    ("DEU", "prevention", "The government paid for projects against trafficking in {THA} and {NPL}."),
    ("DEU", "prevention", "{DEU} gave {ROU} $2 million to fight trafficking."),
    ("DEU", "prosecution", "Courts can try {P:DEU} who abuse children in {THA}."),
    ("DEU", "prosecution", "Officers took part in Operation Star with {POL} and {ROU}; 40 suspects were held."),
    ("ARG", "prosecution", "{A:BOL} police handed over a suspect wanted for trafficking in {ARG}."),
    ("ARG", "", "Thousands of {P:BOL} come to {ARG} each year to work on farms."),
    ("TUR", "", "{TUR} is not a significant source of victims for {DEU}."),
    ("TUR", "", "There were no reports that {A:TUR} women were trafficked to {ITA}."),
    ("TUR", "protection", "{TUR} and {UKR} agreed that victims from either country would be sent home safely."),
    ("TUR", "protection", "No {A:UKR} victims were identified."),
    ("ZAF", "prevention", "A film about {A:THA} women sold in {C:ZAF} was shown in schools in {C:THA}."),
    ("ZAF", "prosecution", "A {A:NGA} witness to a robbery was flown to {C:ZAF}."),
    ("ZAF", "prevention", "Officials attended a conference in {C:NGA} on trafficking from West Africa to Europe."),
    ("MLI", "protection", "The government did not help {P:MLI} who had been trafficked to {GAB}."),
    ("MLI", "prevention", "{MLI} and {GAB} signed an accord on child trafficking."),
    ("BOL", "prosecution", "A judge asked {ARG} to hand over two {P:BOL} accused of trafficking."),
    ("ROU", "prosecution", "Police in {ITA} arrested six {P:ROU} on charges of pimping."),
    ("ROU", "", "In 2003 a girl from Moldova who had been sold in {ITA} was found in {POL}."),
    ("ROU", "prevention", "Students in {C:ROU} learned of the risks of work in {ITA}."),
    ("PHL", "protection", "Welfare officers were posted to {LBN}, {MYS} and {ITA}."),
    ("PHL", "protection", "Workers who came home from {LBN} because of the war received loans."),
    ("VNM", "prevention", "Border guards from {THA} and {VNM} held joint patrols against trafficking."),
    ("VNM", "", "{A:VNM} men who marry women from {THA} must register."),
    ("LBN", "", "{A:TUR} and {A:ITA} soldiers of the peacekeeping force frequent bars in the south."),
    ("LBN", "protection", "Interpreters for {A:ETH} and {A:NPL} languages were hired."),
]


@dataclass(frozen=True, slots=True)
class Case:
    """A text on a land and the ways that it must give; `cell` is its form, `who` its people."""

    cell: str
    who: str
    country: str
    area: str
    text: str
    ways: frozenset[str]
    also: frozenset[str] = frozenset()  # what may be given as well


def ways_of(movements: Iterable[Movement]) -> set[str]:
    """The ways of some movements, as this grid writes them."""
    return {
        f"{m.origin}>{' '.join(m.transit)}>{m.destination}{'?' if m.modality == 'possible' else ''}" for m in movements
    }


def legs_of(movements: Iterable[Movement]) -> set[str]:
    """The legs of some ways between two countries: "NPL>IND"."""
    stages = [((m.origin,), m.transit, (m.destination,)) for m in movements]
    hops = [pair for start, via, end in stages for pair in ((start, via or end), (via, end))]
    legs = {(one, other) for ones, others in hops for one in ones for other in others if one != other}
    return {f"{one}>{other}" for one, other in legs if one and other and ":" not in one + other}


def passages(path: Path) -> Iterator[tuple[str, str, str, set[str], set[str]]]:
    """Of each passage of a file: country, section, text, the legs that it must give, and those that it may give."""
    text = path.read_text(encoding="utf-8").split("\n", 1)[1]
    for passage in re.split(r"\n(?=[A-Z]{3}[ a-z]* \| )", text)[1:]:
        first, *lines = passage.split("\n")
        head, told = first.split(" | ", 1)
        country, _, area = head.partition(" ")
        legs = {leg for line in lines if not line.startswith("  ?") for leg in line.split()}
        yield country, area, told, legs, {leg for line in lines if line.startswith("  ?") for leg in line.split()[1:]}


def cases() -> Iterator[Case]:
    """The whole grid."""
    for number, form in enumerate(INTO):
        for step in range(4):
            yield _into(form, WHO[(number * 3 + step * 5) % len(WHO)], MEETINGS[(number + step) % len(MEETINGS)])
    for number, form in enumerate(FROM):
        for step in range(2):
            first, second, host, _ = MEETINGS[(number + 3 * step) % len(MEETINGS)]
            text = _filled(form, first, second, host, "")
            area, text = ("protection", text[2:]) if text.startswith("P ") else ("", text)
            yield Case(form, "", host, area, text, frozenset({f"{first}>>{host}", f"{second}>>{host}"}))
    for number, form in enumerate(OUT):
        for step in range(2):
            origin, _, first, second = MEETINGS[(number + 3 * step) % len(MEETINGS)]
            yield _out(form, origin, first, second)
    for number, (who, whence) in enumerate((who, whence) for who in SOME for whence in WHENCE):
        first, second, host, _ = MEETINGS[number % len(MEETINGS)]
        area, said = SAID[number // 2 % len(SAID)]
        text = _in_two(said, f"{who} {whence}", number)
        told = frozenset({f"{first}>>{host}", f"{second}>>{host}"})
        yield Case(whence, who, host, area, _filled(text, first, second, host, ""), told, frozenset({f">>{host}"}))
    for number, (area, said, then) in enumerate(NO_VICTIMS):
        first, second, host, _ = MEETINGS[number % len(MEETINGS)]
        text = _filled(_in_two(said, then, number), first, second, host, "")
        yield Case(then, "none", host, area, text, frozenset(), frozenset({f">>{host}"}))
    for country, form, ways in WAYS:
        yield Case(form, "", country, "", _named(form), frozenset(ways.split()))
    for country, area, form in NONE:
        yield Case(form, "none", country, area, _named(form), frozenset())


def _in_two(said: str, then: str, number: int) -> str:
    return f"{said}; {then}." if number % 2 else f"{said}. {then[0].upper()}{then[1:]}."


def _into(form: str, who: str, meeting: tuple[str, str, str, str]) -> Case:
    first, second, host, way = meeting
    origins = (first, second) if who.startswith("* ") else (first,)
    people = _filled(who.removeprefix("* "), first, second, host, way, begins=False)
    through = way if form.startswith("T ") else ""
    modality = "?" if form.startswith("? ") else ""
    text = _filled(form.removeprefix("T ").removeprefix("? "), first, second, host, way)
    text = (
        text.replace("<w>", people).replace("<W>", people[0].upper() + people[1:]).replace(",.", ".").replace(",,", ",")
    )
    ways = frozenset(f"{origin}>{through}>{host}{modality}" for origin in origins)
    return Case(form, who, host, "", text, ways)


def _out(form: str, origin: str, first: str, second: str) -> Case:
    modality = "?" if form.startswith("? ") else ""
    name, adjective, _, city = LANDS[origin]
    text = form.removeprefix("? ").replace("{O}", name).replace("{o}", adjective).replace("{c}", city)
    text = _filled(text, first, second, first, "")
    return Case(form, "", origin, "", text, frozenset(f"{origin}>>{end}{modality}" for end in (first, second)))


def _filled(form: str, first: str, second: str, host: str, way: str, *, begins: bool = True) -> str:
    (x, a, p, xcity), (y, b, q, ycity), (h, adjective, _, city) = LANDS[first], LANDS[second], LANDS[host]
    text = form.format(
        X=x, A=a, P=p, Xcity=xcity, Y=y, B=b, Q=q, Ycity=ycity, H=h, h=adjective, C=city,
        T=LANDS[way][0] if way else "", w="<w>", W="<W>",
    )  # fmt: skip
    return text[0].upper() + text[1:] if begins else text


def _named(form: str) -> str:
    for code, (name, adjective, people, city) in LANDS.items():
        form = form.replace(f"{{{code}}}", name).replace(f"{{A:{code}}}", adjective)
        form = form.replace(f"{{P:{code}}}", people).replace(f"{{C:{code}}}", city)
    return form[0].upper() + form[1:]
