"""Each sentence and the crimes that it links traffickers to, also where there is none."""

import pytest

from tipgraph.extract.crime_links import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

ROWS = [
    ("Traffickers have links to organized crime and narcotics "
     "trafficking.", ["organized crime", "narcotics trafficking"]),
    ("Many traffickers are linked to money laundering, arms smuggling, and document fraud.",
     ["money laundering", "arms smuggling", "document fraud"]),
    ("The rings are also involved in drug trafficking.", ["drug trafficking"]),
    ("Traffickers often engage in migrant smuggling and extortion.", ["migrant smuggling", "extortion"]),
    ("Recruiters have ties with organized criminal groups.", ["organized criminal groups"]),
    ("Organized crime groups control sex trafficking in the capital.", ["Organized crime groups"]),
    ("Trafficking is controlled by organized crime.", ["organized crime"]),
    ("Criminal organizations play a role in human trafficking.", ["Criminal organizations"]),
    ("The police have no evidence that traffickers are linked to organized crime.", []),
    ("There are no links between traffickers and organized crime.", []),
    ("The government formed a unit against organized crime.", []),
    ("Children are forced into drug trafficking.", []),
    ("The law covers money laundering and human trafficking.", []),
    ("The unit investigates trafficking and drug smuggling.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "crimes"), ROWS)
def test_the_crimes_of_a_sentence(sentence: str, crimes: list[str]) -> None:
    document = Document(id="d", country="GHA", year=2010, text=sentence)
    found = list(extract(read(document, load_lexicon())))
    assert [item.crime for item in found] == crimes
    for item in found:
        assert item.crime in document.quote(item.evidence)
