"""What governments do, by topic, and the forms in which reports tell that it was done or not, all invented."""

from __future__ import annotations

from typing import NamedTuple


class Deed(NamedTuple):
    """A deed of a topic: its verb in four forms, its object, whether that is plural, and the work as a noun."""

    topic: str
    verb: str
    past: str
    done: str
    doing: str
    object: str
    plural: bool
    noun: str


_ROWS = """
investigation|investigate|investigated|investigated|investigating|trafficking cases|p|investigation of trafficking cases
investigation|raid|raided|raided|raiding|brothels|p|raids on brothels
prosecution|prosecute|prosecuted|prosecuted|prosecuting|traffickers|p|prosecution of traffickers
prosecution|bring|brought|brought|bringing|trafficking cases to court|-|prosecutorial work
conviction|convict|convicted|convicted|convicting|traffickers|p|convictions of traffickers
sentencing|sentence|sentenced|sentenced|sentencing|traffickers to prison|-|sentencing of traffickers
legislation|enact|enacted|enacted|enacting|an anti-trafficking law|s|anti-trafficking legislation
legislation|amend|amended|amended|amending|the penal code|s|a law against forced labor
screening-identification|identify|identified|identified|identifying|victims|p|victim identification
screening-identification|screen|screened|screened|screening|migrants for signs of trafficking|-|screening of migrants
referral|refer|referred|referred|referring|victims to care|-|a referral mechanism
shelter|open|opened|opened|opening|shelters|p|shelter for victims
services|provide|provided|provided|providing|counseling and medical care to victims|-|care for victims
services|assist|assisted|assisted|assisting|victims|p|victim assistance
hotline|operate|operated|operated|operating|a hotline|s|a national hotline
funding|allocate|allocated|allocated|allocating|funds for victim protection|p|funding for victim protection
training|train|trained|trained|training|judges|p|training for judges
awareness|conduct|conducted|conducted|conducting|awareness campaigns|p|public awareness work
awareness|inform|informed|informed|informing|young women about the risks|-|information for young people on trafficking
coordination|convene|convened|convened|convening|the interministerial committee|s|coordination among agencies
national-plan|adopt|adopted|adopted|adopting|a national action plan|s|a national action plan
national-plan|implement|implemented|implemented|implementing|its action plan|s|implementation of the action plan
demand|reduce|reduced|reduced|reducing|the demand for commercial sex|s|work against the demand for commercial sex
labor-recruitment|regulate|regulated|regulated|regulating|recruitment agencies|p|oversight of recruitment agencies
labor-recruitment|inspect|inspected|inspected|inspecting|private employment agencies|p|regulation of labor recruiters
child-sex-tourism|combat|combated|combated|combating|child sex tourism|-|work against child sex tourism
compensation|award|awarded|awarded|awarding|compensation to victims|-|compensation for victims
repatriation|repatriate|repatriated|repatriated|repatriating|victims|p|repatriation of victims
residence-permit|grant|granted|granted|granting|residence permits to victims|-|temporary residence for victims
witness-protection|protect|protected|protected|protecting|witnesses|p|witness protection
diplomats|train|trained|trained|training|its diplomats about servitude|-|anti-trafficking instruction for diplomats
data-collection|publish|published|published|publishing|statistics on trafficking|p|data on trafficking
data-collection|keep|kept|kept|keeping|records of trafficking cases|-|a database of trafficking cases
"""


def _deed(row: str) -> Deed:
    topic, verb, past, done, doing, what, number, noun = row.split("|")
    return Deed(topic, verb, past, done, doing, what, number == "p", noun)


DEEDS = [_deed(row) for row in _ROWS.strip().splitlines()]
EFFORTS = [
    "The government {d} {o}.",
    "It {d} {o}.",
    "The government has {p} {o}.",
    "The ministry, which has 12 staff, {d} {o}.",
    "The government continued to {v} {o}.",
    "The government began {g} {o} in May.",
    "The government made efforts to {v} {o}.",
    "The government reported that it {d} {o}.",
    "According to officials, the ministry {d} {o}.",
    "With help from NGOs, the authorities {d} {o}.",
    "The police met in Accra in May and {d} {o}.",
    "These efforts included {g} {o}.",
    "Authorities, in cooperation with IOM, {d} {o} during the reporting period.",
    "Despite scarce resources, the government {d} {o}.",
    "The government took steps to {v} {o}.",
    "The government succeeded in {g} {o}.",
    "The Ministry of Justice and the police jointly {d} {o}.",
    "The government increased its efforts to {v} {o}.",
]
EFFORTS_P = [
    "{O} were {p}.",
    "{O} have been {p} by the government.",
    "Several {o} were {p} during the year.",
]
SHORTFALLS = [
    "The government did not {v} {o}.",
    "The government failed to {v} {o}.",
    "It did not {v} {o}.",
    "The government has not {p} {o}.",
    "The government has yet to {v} {o}.",
    "The government has never {p} {o}.",
    "The authorities rarely {d} {o}.",
    "The government made no effort to {v} {o}.",
    "The government made limited efforts to {v} {o}.",
    "The government took no steps to {v} {o}.",
    "The government was unable to {v} {o}.",
    "Officials were unwilling to {v} {o}.",
    "The government stopped {g} {o}.",
    "NGOs criticized the government for not {g} {o}.",
    "Observers noted that the government did not {v} {o}.",
    "As in previous years, the government did not {v} {o}.",
    "Although the law allows it, the authorities did not {v} {o}.",
    "For the third consecutive year, the government neither {d} {o} nor published a report.",
    "The police opened an inquiry but did not {v} {o}.",
    "The government showed little interest in {g} {o}.",
    "The government made no discernible progress in {g} {o}.",
    "The government remained reluctant to {v} {o}.",
    "The government's efforts to {v} {o} were inadequate.",
    "NGOs complained that officials failed to {v} {o}.",
]
SHORTFALLS_N = [
    "There was no {n}.",
    "The government lacked {n}.",
    "The lack of {n} remained a problem.",
    "{N} remained weak.",
    "{N} was inadequate.",
    "{N} is limited.",
    "The government made no progress in {n}.",
    "Observers pointed to the absence of {n}.",
    "There is little {n}.",
]
SHORTFALLS_P = [
    "No {o} were {p}.",
    "{O} were not {p}.",
    "{O} were rarely {p}.",
    "Few {o} were {p}.",
]
#: What the same words tell that is no effort and no shortfall of the government.
NOTHING = [
    "NGOs {d} {o}.",
    "IOM {d} {o} in the capital.",
    "The government plans to {v} {o}.",
    "The government should {v} {o}.",
    "The government of Togo {d} {o}.",
    "The government would {v} {o} if it had the means.",
    "Foreign donors {d} {o}.",
    "The government pledged to {v} {o} next year.",
    "Italian authorities {d} {o}.",
    "An NGO, with money from Sweden, {d} {o}.",
    "The bill would oblige the ministry to {v} {o}.",
    "The minister said that the government would {v} {o}.",
    "Increase efforts to {v} {o}.",
    "The law requires the ministry to {v} {o}.",
]


def told(form: str, deed: Deed) -> str:
    """The deed in this form."""
    noun = deed.noun
    bare = noun.removeprefix("a ").removeprefix("an ")
    if " no {n}" in form or "little {n}" in form:
        noun = bare
    return form.format(
        v=deed.verb, d=deed.past, p=deed.done, g=deed.doing, o=deed.object, n=noun,
        O=deed.object[0].upper() + deed.object[1:], N=("The " + bare if noun != bare else noun[0].upper() + noun[1:]),
    )  # fmt: skip


def efforts() -> list[tuple[str, Deed, str]]:
    """Every form of an effort with every deed it fits."""
    return [(f, d, told(f, d)) for d in DEEDS for f in EFFORTS + (EFFORTS_P if d.plural else [])]


def shortfalls() -> list[tuple[str, Deed, str]]:
    """Every form of a shortfall with every deed it fits."""
    return [(f, d, told(f, d)) for d in DEEDS for f in SHORTFALLS + SHORTFALLS_N + (SHORTFALLS_P if d.plural else [])]


def nothing() -> list[tuple[str, Deed, str]]:
    """Every form of what no government did with every deed."""
    return [(f, d, told(f, d)) for d in DEEDS for f in NOTHING]
