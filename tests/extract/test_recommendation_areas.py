"""Each piece of advice and the area of the government's work that it is about."""

import pytest

from tipgraph.extract.recommendations import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

ADVICE = [
    ("Increase efforts to investigate, prosecute, and convict traffickers", "prosecution"),
    ("Impose prison terms on convicted traffickers", "prosecution"),
    ("Amend the penal code to prohibit all forms of trafficking", "prosecution"),
    ("Hold complicit officials accountable", "prosecution"),
    ("Train judges and prosecutors on the anti-trafficking law", "prosecution"),
    ("Train police to identify victims among migrants", "protection"),
    ("Develop procedures to screen vulnerable groups", "protection"),
    ("Stop detaining victims for immigration violations", "protection"),
    ("Open a shelter for male victims", "protection"),
    ("Provide legal alternatives to deportation", "protection"),
    ("Order restitution for victims", "protection"),
    ("Increase funding for services to victims", "protection"),
    ("Conduct awareness campaigns in rural areas", "prevention"),
    ("Adopt and fund a national action plan", "prevention"),
    ("Allocate a budget to the national anti-trafficking committee", "prevention"),
    ("Eliminate recruitment fees charged to workers", "prevention"),
    ("Collect data on trafficking", "prevention"),
    ("Keep statistics on prosecutions and sentences", "prosecution"),
    ("Vigorously investigate and prosecute forced labor and child sex tourism", "prosecution"),
    ("Sustain efforts to prosecute recruiters who charge illegal fees", "prosecution"),
    ("Proactively identify and prosecute trafficking offenders", "prosecution"),
    ("Identify victims in private homes, and create a labor inspectorate", "protection"),
    ("Impose adequate penalties on buyers of sex with children", "prosecution"),
    ("Approve the regulations on victim assistance", "protection"),
    ("Issue regulations for recruitment agencies", "prevention"),
    ("Issue the regulations to the law", "prosecution"),
    ("Enact the child protection code", "prosecution"),
    ("Regulate private orphanages", "prevention"),
    ("Abolish the fees that agencies charge migrants", "prevention"),
    ("Stop charging victims with crimes", "protection"),
    ("Give labor inspectors a guide to find victims", "protection"),
    ("Give labor inspectors the authority to enter private homes", "prevention"),
    ("Give the new agency adequate staff and funds", "prevention"),
    ("Enlarge the Kibuli Center", "protection"),
    ("Establish a special court for trafficking cases", "prosecution"),
    ("Reduce the demand for commercial sex", "prevention"),
    ("Do not jail sex trafficking victims for crimes that they were forced to commit", "protection"),
    ("Investigate and prosecute cases involving both girls and boys", "prosecution"),
    ("Train police on how to identify, investigate, and prosecute trafficking cases", "prosecution"),
    ("Educate customs officers about the new law", "prosecution"),
    ("Inform migrant workers of their rights", "prevention"),
    ("Sensitize villagers to the dangers of migration", "prevention"),
    ("Enable labor inspectors to identify and refer victims", "protection"),
    ("Hire more labor inspectors", "prevention"),
    ("Work with recruitment agencies to repatriate women", "protection"),
    ("Shorten court proceedings", "prosecution"),
    ("Name a unit of prosecutors for such cases", "prosecution"),
    ("Provide street children with trauma-informed help", "protection"),
    ("Strengthen its work on prevention", "prevention"),
    ("In coordination with NGOs, screen migrants for signs of trafficking", "protection"),
]


@pytest.mark.parametrize(("advice", "area"), ADVICE)
def test_advice_has_the_area_that_its_words_say(advice: str, area: str) -> None:
    text = f"Ghana is a source country.\n\nRecommendations for Ghana:\n{advice}."
    found = extract(read(Document(id="d", country="GHA", year=2015, text=text), load_lexicon()))
    assert [one.area for one in found] == [area]
