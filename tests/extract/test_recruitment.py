"""Each sentence and the channels of recruitment that it names, also where there is none."""

import pytest

from tipgraph.extract.recruitment import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

ROWS = [
    ("Traffickers recruit women through employment, marriage, and travel agencies.",
     ["employment agencies", "marriage agencies", "travel agencies"]),
    ("Victims are recruited through travel and modeling agencies.", ["modeling agencies", "travel agencies"]),
    ("Girls are lured by fraudulent job offers.", ["fraudulent job offers"]),
    ("Women are deceived with false promises of marriage.", ["false promises of marriage"]),
    ("Recruiters use social media to lure boys.", []),
    ("Traffickers increasingly recruit victims via social media.", ["social media"]),
    ("They entice young women through newspaper advertisements and the "
     "Internet.", ["newspaper advertisements", "Internet"]),
    ("Men are recruited by unlicensed recruitment agencies.", ["unlicensed recruitment agencies"]),
    ("Employment agencies lure workers to the Gulf.", ["Employment agencies"]),
    ("Brokers recruit families with false promises of good jobs in the city.", ["false promises of good jobs"]),
    ("Children are trafficked under false pretenses.", ["false pretenses"]),
    ("Women are lured abroad with promises of work.", ["promises of work"]),
    ("Traffickers recruit through dating apps and online advertisements.", ["dating apps", "online advertisements"]),
    ("The government closed nine recruitment agencies.", []),
    ("The ministry monitors newspaper advertisements and employment agencies.", []),
    ("Police trained the staff of travel agencies.", []),
    ("Traffickers recruit victims in rural areas.", []),
    ("Women are exploited in restaurants, bars, and massage parlors.", []),
]  # fmt: skip


@pytest.mark.parametrize(("sentence", "channels"), ROWS)
def test_the_channels_of_a_sentence(sentence: str, channels: list[str]) -> None:
    document = Document(id="d", country="GHA", year=2010, text=sentence)
    found = list(extract(read(document, load_lexicon())))
    assert sorted(item.channel for item in found) == sorted(channels)
    for item in found:
        assert item.channel.split()[-1] in document.quote(item.evidence)


def test_advice_names_no_channel() -> None:
    text = "Recommendations for Ghana: Punish those who recruit women through employment agencies."
    assert list(extract(read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon()))) == []
