"""What the prose of reports tempts a rule to read that it does not say, beside the near miss that does say it."""

from __future__ import annotations

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Fact, Flow, MeansOfControl, Sector


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
    ("Mongolian and foreign women were trafficked to China for sexual exploitation. Although there was some progress, "
     "complicity in trafficking of local officials remained a concern.", {"MNG+region:unspecified CHN sex"}),
    # victims who are only part of the name of a plan
    ("The ministry followed a national trafficking victim assistance plan to refer victims to services, and it could "
     "give help, which included travel and identity documents.", set()),
    # what a place goes through
    ("IOM had identified 31 Laotian domestic workers believed to be trafficking victims trapped in Ulaanbaatar and "
     "Darkhan, cities experiencing unrest.", {"LAO MNG domestic"}),
    ("Women are trafficked to China for sexual and/or labor exploitation.", {"MNG CHN labor+sex"}),
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
    ("Traffickers compel victims to engage in commercial sex in hotels.", set(), {"hospitality sex"}),
]


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
