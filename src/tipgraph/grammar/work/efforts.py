"""Lists of what a government did: "these efforts included training officials; opening a shelter; and drafting"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import before
from tipgraph.grammar.work.told import Told
from tipgraph.grammar.work.told import told as told_at
from tipgraph.reading import Item

_INCLUDED = frozenset({"included", "include"})
_CLAUSES = frozenset({"which", "that", "who", "while", "although", "but", "where", "when"})
#: How many parts of a list that semicolons part are looked back over.
_PARTS = 8


def is_among_efforts(told: Told, at: int) -> bool:
    """Whether a gerund is one of a list of efforts: "these efforts included identifying victims and | opening"."""
    tokens = told.tokens
    joint = before(tokens, at)
    while joint >= 0 and (is_adverb(tokens[joint]) or tokens[joint].lower == "and" or tokens[joint].text == ","):
        joint -= 1
    if joint >= 0 and joint == at - 1 and tokens[joint].lower not in _INCLUDED:
        return False  # no list goes on here
    return _lists_efforts(tokens, joint) if joint >= 0 else _goes_on_with_efforts(told)


def _lists_efforts(tokens: Sequence[Item], end: int) -> bool:
    """Whether some tokens are a list of efforts: "these efforts included training officials, opening"."""
    verb = next((back for back in range(end, 0, -1) if tokens[back].lower in _INCLUDED), -1)
    if verb < 1 or not has(tokens[verb - 1], "work:efforts") or tokens[min(verb + 1, end)].lower == "not":
        return False
    return not any(token.text in (";", ":") or token.lower in _CLAUSES for token in tokens[verb:end])


def _goes_on_with_efforts(told: Told) -> bool:
    """Whether a sentence that begins with a gerund goes on with a list of efforts parted by semicolons."""
    sentences = told.reading.sentences
    text = told.reading.folded.text
    at = next((i for i, one in enumerate(sentences) if one.start == told.sentence.start), 0)
    for back in range(at - 1, max(-1, at - 1 - _PARTS), -1):
        if not text[sentences[back].start : sentences[back + 1].start].rstrip().endswith(";"):
            return False
        tokens = told_at(told.reading, back).tokens
        if any(token.lower in _INCLUDED for token in tokens):
            return _lists_efforts(tokens, len(tokens) - 1)
    return False
