"""A decoy has no words that a rule may ask for: wherever it stands, every family must come through."""

from __future__ import annotations

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document

_ASSESSED = "The government does not fully meet the minimum standards for the elimination of trafficking."
SENTENCES = [
    "The government was not assisted by the ministry and did not report how many victims police identified.",
    "Belarus was placed on Tier 2 Watch List for its failure to convict traffickers; it was granted a waiver.",
    "Article 181 prescribes penalties of at least 5 years' imprisonment or a fine of not more than $3,000.",
    "Authorities extradited two traffickers to Poland and conducted 14 joint investigations with Lithuania.",
    "The ministry gave 20,000 euros to an NGO that runs a shelter, trained 40 judges and held a campaign.",
    "Traffickers force women from Minsk to work in brothels in Turkey, beat them and confiscate their passports.",
    "Increase efforts to prosecute officials who are complicit: train judges, fund shelters and screen migrants.",
]


@pytest.mark.parametrize("sentence", SENTENCES)
@pytest.mark.parametrize("decoy", ["Gulf of Guinea", "Hyderabad"])
def test_a_decoy_may_stand_anywhere(sentence: str, decoy: str) -> None:
    words = sentence.split()
    for at in range(len(words) + 1):
        text = " ".join([*words[:at], decoy, *words[at:]])
        for whole in (text, f"{_ASSESSED}\n\nProsecution\n\n{text}"):
            document = Document(id="invented", country="BLR", year=2010, text=whole)
            assert isinstance(list(facts_of(document, load_lexicon())), list)
