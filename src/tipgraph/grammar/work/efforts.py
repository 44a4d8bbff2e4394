"""Deeds in a list of what a government did: "these efforts included training officials; opening a shelter"."""

from __future__ import annotations

from tipgraph.grammar.judging.listed_efforts import listed_efforts
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.verbs import before
from tipgraph.grammar.work.told import Told


def is_among_efforts(told: Told, at: int) -> bool:
    """Whether a gerund is one of a list of efforts: "these efforts included identifying victims and | opening"."""
    tokens = told.tokens
    start = tokens[at].start
    spans = told.reading.once(listed_efforts).get(told.sentence.start, ())
    effort = next((span for span in spans if span[0] <= start < span[1]), None)
    if effort is None:
        return False
    joint = before(tokens, at)
    while joint >= 0 and is_adverb(tokens[joint]):
        joint -= 1
    # one that stands deeper tells of others: "training NGOs running shelters"
    return joint < 0 or tokens[joint].start < effort[0] or tokens[joint].lower in ("and", ",")
