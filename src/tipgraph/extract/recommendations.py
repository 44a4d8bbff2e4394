"""What the text advises the government to do, item by item, in its own words.

Recommendations come as a list of paragraphs, with or without bullets; as one paragraph that semicolons part; and, up to
2009 or so, as sentences of the assessment ("The government should ..., and ..."), whose items begin with a plain verb.
"""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.judging.advice_given import advice_given
from tipgraph.grammar.judging.advice_lists import listed_advice
from tipgraph.grammar.judging.topic_areas import area_of
from tipgraph.grammar.judging.topics import seen_between
from tipgraph.model import Recommendation
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Recommendation]:
    """The recommendations of a document, in order."""
    text = reading.folded.text
    lists = [section for section in reading.sections if section.area == "recommendations"]
    ended = sum(text[section.end - 1] == "." for section in lists) > 1  # a sentence is an item
    for section in lists:
        for start, end in listed_advice(text, section.start, section.end, reading.lexicon, strictly=ended):
            yield _recommendation(reading, start, end, "recommendations.item")
    for start, end in reading.once(advice_given):
        yield _recommendation(reading, start, end, "recommendations.sentence")


def _recommendation(reading: Reading, start: int, end: int, rule: str) -> Recommendation:
    span = reading.span(start, end)
    area = area_of(seen_between(reading, start, end))
    return Recommendation(evidence=span, rule=rule, text=reading.document.quote(span), area=area)
