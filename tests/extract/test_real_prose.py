"""What the prose of reports tempts a rule to read that it does not say, beside the near miss that does say it."""

from __future__ import annotations

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Campaign, Count, Document, Fact, Finding, Flow, Instrument, MeansOfControl, Penalty, Sector


def _facts(text: str, kind: type[Fact], country: str = "MNG") -> list[Fact]:
    document = Document(id="d", text=text, country=country, year=2014)
    return [fact for fact in facts_of(document, load_lexicon()) if isinstance(fact, kind)]


def _ways(text: str) -> set[str]:
    ways = set()
    for flow in _facts(text, Flow):
        assert isinstance(flow, Flow)
        through = f" {'+'.join(flow.transit)}" if flow.transit else ""
        ways.add(f"{'+'.join(flow.origin)}{through} {'+'.join(flow.destination)} {'+'.join(flow.exploitation)}")
    return ways


# Each sentence on Mongolia with its flows: origin, transit, destination, forms.
WAYS = [
    # whole ways that are listed keep their own ends
    ("Women are trafficked for sexual exploitation from Mongolia to Macau, from Laos through Mongolia to Russia, and "
     "from Nepal through Mongolia to Poland.",
     {"MNG MAC sex", "LAO MNG RUS sex", "NPL MNG POL sex"}),
    ("Men are trafficked from Laos to Russia and from Nepal to Poland for forced labor.",
     {"LAO RUS labor", "NPL POL labor"}),
    ("Women from Laos and from Nepal are taken to Poland for prostitution.", {"LAO+NPL POL sex"}),
    # the adjective of a country says where sex is sold, or who is sold
    ("Mongolian women are forced into the Thai sex trade.", {"MNG THA sex"}),
    ("She was forced to work in the thriving Thai sex industry.", {"MNG THA sex"}),
    ("Kazakh women are exploited in the Mongolian sex trade.", {"KAZ MNG sex"}),
    # those who are made to do something, and are no victims
    ("Costs were to be paid back later, forcing individual police units to bear them.", set()),
    ("The budget was cut, forcing the shelter to close.", set()),
    ("The decree compelled employers to return passports.", set()),
    ("Officials forced teachers to pick cotton.", {"MNG MNG labor"}),
    ("Gangs force children to beg.", {"MNG MNG begging"}),
    # officials who have a part in it
    ("Mongolian and foreign women were trafficked to China for sexual exploitation. Although some courts did better, "
     "complicity in trafficking of border guards remained a concern.", {"MNG+region:unspecified CHN sex"}),
    # what only the law does about it
    ("The amended law increased the maximum penalty for forced labor to six years.", set()),
    ("The number of prosecutions for forced labor increased.", set()),
    ("Forced labor in mines increased.", {"MNG MNG labor"}),
    # victims who are only part of the name of a plan
    ("The ministry followed a national trafficking victim assistance plan to refer victims to services, and it could "
     "give help, which included travel and identity documents.", set()),
    # what a place goes through
    ("IOM had identified 31 Laotian domestic workers believed to be trafficking victims trapped in Ulaanbaatar and "
     "Darkhan, cities experiencing unrest.", {"LAO MNG domestic"}),
    ("Women are trafficked to China for sexual and/or labor exploitation.", {"MNG CHN labor+sex"}),
    # labor that is part of a ministry's name
    ("The Ministry of Labor and Social Affairs keeps figures on Mongolians trafficked abroad.",
     {"MNG region:unspecified unspecified"}),
    # what should be done
    ("Mongolia does not fully comply with the minimum standards for the elimination of trafficking. The government "
     "should take steps to prevent the use of children in horse races.", set()),
    # other regions of the country, and of the world
    ("Mongolian women and girls from other regions are subjected to forced prostitution in Norway.", {"MNG NOR sex"}),
    ("Girls are sold into prostitution in other regions of the world.", {"MNG region:unspecified sex"}),
    # a child is part of the name of work
    ("Traffickers force victims to work in hotels, religious institutions, child care, and domestic work.",
     {"MNG MNG domestic+labor"}),
]  # fmt: skip

# Each sentence with the means of control and the sectors that it states.
MANNER = [
    ("Some parents pay smugglers to take their daughters abroad, where they are exploited.", set(), set()),
    ("Employers take the pay of maids whom they exploit.", {"wage-withholding"}, {"domestic-work"}),
    ("Traffickers exploit girls despite the work of the Commission on Sexual Violence.", set(), set()),
    ("Traffickers exploit girls by sexual violence.", {"sexual-violence"}, set()),
    ("Child sex tourism is growing in the cotton-growing northern regions.", set(), set()),
    ("Children are in forced labor on cotton-growing farms.", set(), {"agriculture"}),
    ("Traffickers compel victims to engage in commercial sex and to work in hotels.", set(), {"hospitality labor"}),
    ("Girls from poor farming communities are sold into prostitution.", set(), set()),
    ("Girls are sold into forced labor in farming communities.", set(), {"agriculture"}),
    ("Traffickers compel victims to engage in commercial sex in hotels.", set(), {"hospitality sex"}),
]

_LEAD = "The government maintained law enforcement efforts.\n\nThe government fined two employers. "
# Each sentence with the findings that it states: polarity and topic.
JUDGED = [
    ("To improve, Mongolia should: raise fines; and help victims, ensuring that they are not sent back without care.",
     set()),
    ("Better courts, witness protection for women, and curbs on corruption are needed.",
     set()),
    ("The ministry trained 40 inspectors, but more of it is needed.", {"effort training"}),
    ("Victims were not given care.", {"shortfall services"}),
    ("The ministry included cases of theft among its prosecutions.", set()),
    ("The data authorities provided, together with press clippings, showed a trend.", set()),
    ("The real figure for prosecutions was perhaps lower than reported.", set()),
    ("The number of prosecutions was lower than before.", {"shortfall prosecution"}),
    ("Nor did the police disaggregate their investigations by province.", {"shortfall data-collection"}),
    ("Judges concluded pimping cases with monetary settlements.", {"shortfall "}),
    ("Breaking with a decade of neglect, the government launched a committee to coordinate its work.",
     {"effort coordination"}),
    ("Working with UNICEF, the Ministry of Labor trained 40 inspectors.", {"effort training"}),
    ("The government did not provide data on sentences, casting doubt that punishments were stringent.",
     {"shortfall penalties-stringent"}),
]  # fmt: skip

# Each sentence with the names of its laws and the terms that they prescribe, least and greatest.
LAWS = [
    ("The 2011 Law on Human Trafficking explicitly addresses all of it in nine articles.",
     {"2011 Law on Human Trafficking"}, set()),
    ("The 2005 Act on Human Trafficking also prescribes two to six years in prison.",
     {"2005 Act on Human Trafficking"}, {(2, 6)}),
    ("In 2012, Mongolia amended Section 113 of its penal code and increased the minimum penalty for trafficking "
     "offenses from two years' imprisonment to four years' imprisonment.",
     {"Section 113 of its penal code"}, {(4, None)}),
]  # fmt: skip

FINES = [
    ("The 2008 Trafficking Act prescribes a minimum fine of 3,000 euros.", (3000, None)),
    ("The 2008 Trafficking Act prescribes a maximum fine of 3,000 euros.", (None, 3000)),
    ("The 2008 Trafficking Act prescribes a fine of 3,000 euros.", (3000, 3000)),
]

PARTS = [
    ("Prosecutors reported identifying 60 potential victims, 41 Kazakhs, two Russians, and 17 of unknown origin.",
     {41, 2, 17}),
    ("Police identified 30 victims, 18 Kazakhs and 12 Russians.", {18, 12}),
    ("Police identified 30 victims and arrested 12 men.", set()),
]  # fmt: skip

CAMPAIGNS = [
    ("The ministry's work included launching an anti-trafficking information system.", 0),
    ("The ministry launched an anti-trafficking information campaign.", 1),
]


@pytest.mark.parametrize(("text", "judged"), JUDGED)
def test_findings(text: str, judged: set[str]) -> None:
    before = {fact.evidence for fact in _facts(_LEAD, Finding)}
    found = [fact for fact in _facts(_LEAD + text, Finding) if fact.evidence not in before]
    assert {f"{fact.polarity} {fact.topic}" for fact in found if isinstance(fact, Finding)} == judged


@pytest.mark.parametrize(("text", "names", "terms"), LAWS)
def test_laws_and_terms(text: str, names: set[str], terms: set[tuple[float, float | None]]) -> None:
    laws = {fact.name for fact in _facts(text, Instrument) if isinstance(fact, Instrument)}
    prescribed = [fact for fact in _facts(text, Penalty) if isinstance(fact, Penalty)]
    assert laws == names
    assert {(fact.minimum_years, fact.maximum_years) for fact in prescribed} == terms


@pytest.mark.parametrize(("text", "fine"), FINES)
def test_fines(text: str, fine: tuple[float | None, float | None]) -> None:
    assert [(f.minimum_fine, f.maximum_fine) for f in _facts(text, Penalty) if isinstance(f, Penalty)] == [fine]


@pytest.mark.parametrize(("text", "parts"), PARTS)
def test_parts(text: str, parts: set[int]) -> None:
    counts = [fact for fact in _facts(text, Count) if isinstance(fact, Count)]
    assert {fact.value for fact in counts if fact.part_of is not None} == parts


@pytest.mark.parametrize(("text", "number"), CAMPAIGNS)
def test_campaigns(text: str, number: int) -> None:
    assert len(_facts("Prevention\n\n" + text, Campaign)) == number


@pytest.mark.parametrize(("text", "ways"), WAYS)
def test_flows(text: str, ways: set[str]) -> None:
    assert _ways(text) == ways


@pytest.mark.parametrize(("text", "means", "sectors"), MANNER)
def test_means_and_sectors(text: str, means: set[str], sectors: set[str]) -> None:
    held = {fact.means for fact in _facts(text, MeansOfControl) if isinstance(fact, MeansOfControl)}
    worked = [fact for fact in _facts(text, Sector) if isinstance(fact, Sector)]
    assert held == means
    assert len(worked) == len(sectors)
    assert all(any(one in (f.sector, f"{f.sector} {f.exploitation}") for one in sectors) for f in worked)
