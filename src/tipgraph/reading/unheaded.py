"""What a paragraph is that stands under no heading, by how it is built: a list of advice, the opening of a section.

Copies of the reports lose their headings. The recommendations are then known by their plain verbs ("Pass a law; train
police; and open shelters"), the sections by the sentence that opens each ("The government increased its protection
efforts").
"""

from __future__ import annotations

import re

from tipgraph.lexicon import Matches
from tipgraph.paragraphs import is_bullet, without_bullet
from tipgraph.reading.pieces import EFFORTS
from tipgraph.reading.sentences import sentences_of

#: The government as the subject of a sentence.
GOVERNMENT = r"(?:The|During[^.]{0,60}, the) (?:[A-Z]\w+ )?[Gg]overnment\b"
#: The same, and the words before "efforts", or behind "efforts to", that say what they are on.
_OPENING = re.compile(
    rf"{GOVERNMENT}[^.;,]{{0,120}}?"
    r"(?P<before>(?:[\w-]+ ){1,3})efforts\b(?: to (?P<to>[\w-]+ [\w-]+))?"
)
_FIRST_WORD = re.compile(
    r"(?:and\s+)?(?:[A-Za-z]+ly,?\s+(?:and\s+[a-z]+ly\s+)?)?(?P<verb>[A-Za-z-]+)(?P<after>,|\s+\S+)"
)
_NEXT_LINE = re.compile(r"\s*\n\s*(?P<line>[A-Z][^\n]*)")
_PHRASE = re.compile(r"[A-Z][a-z]+ [^.,;:]{3,90},\s+(?=[a-z])")
#: Behind these the word before is a noun: "Increase in crime", "Report of May".
# fmt: off
_BEHIND_NOUN = frozenset({
    "in", "of", "for", "from", "by", "is", "was", "were", "are", "has", "have", "had", "did", "does", "do", "will",
    "may",
})
# fmt: on
#: The verbs of advice, in the vocabulary of findings.
_VERB = "findings:do"
_OF_VERBS, _OF_AREAS = frozenset({"findings"}), frozenset({"section-cues"})
_LEAST_ITEMS = 2
_MANY_ITEMS = 5
#: How many of several items have to begin with a verb.
_MOST = 0.75


def is_advice(text: str, start: int, end: int, matches: Matches, *, among: bool) -> bool:
    """Whether ``text[start:end]`` tells what to do: an item with a bullet or several items, with plain verbs first.

    Args:
        text: the folded text.
        start: where the paragraph begins.
        end: where it ends.
        matches: the vocabulary's words in it.
        among: advice stands before it, so that one item is enough.
    """
    first = without_bullet(text, start, end)
    if not text[first : first + 1].isupper():
        return False
    items = list(sentences_of(text, start, end))
    if not _begins_with_verb(text, first, end, matches) and len(items) < _MANY_ITEMS:
        return False  # among many, the first may have a verb that nothing else has
    if is_bullet(text[start:end]):
        return True
    verbs = sum(_begins_with_verb(text, *item, matches) for item in items)
    # One may open with a phrase before its verb: "In each province, open a shelter".
    several = among or len(items) >= _LEAST_ITEMS or _goes_on(text, end, matches)
    return several and verbs >= _MOST * len(items)


def _goes_on(text: str, end: int, matches: Matches) -> bool:
    """Whether the next line begins with a plain verb too."""
    found = _NEXT_LINE.match(text, end)
    return found is not None and _begins_with_verb(text, *found.span("line"), matches)


def is_advice_behind_phrase(text: str, start: int, end: int, matches: Matches) -> bool:
    """Whether a plain verb follows a phrase and a comma: "In coordination with NGOs, train police"."""
    found = _PHRASE.match(text, start, end)
    return found is not None and _begins_with_verb(text, found.end(), end, matches)


def _begins_with_verb(text: str, start: int, end: int, matches: Matches) -> bool:
    """Whether the first word is a verb in the form that tells what to do."""
    found = _FIRST_WORD.match(text, without_bullet(text, start, end), end)
    if not found or found["after"].strip() in _BEHIND_NOUN:
        return False
    return any(_VERB in meaning.tags for _, _, meaning in matches.mentions(*found.span("verb"), _OF_VERBS))


def opened(text: str, start: int, end: int, matches: Matches) -> str:
    """The area whose efforts the first sentence of a paragraph is on; empty where it is on none or on several.

    >>> from tipgraph.lexicon import load_lexicon
    >>> text = "The government of Peru increased its protection efforts. It opened two shelters."
    >>> opened(text, 0, len(text), load_lexicon().matches(text))
    'protection'
    """
    found = _OPENING.match(text, start, end)
    if not found:
        return ""
    areas = _areas_in(*found.span("before"), matches)
    if not areas and found["to"]:
        areas = _areas_in(*found.span("to"), matches)
    return next(iter(areas)) if len(areas) == 1 else ""


def _areas_in(start: int, end: int, matches: Matches) -> frozenset[str]:
    """The areas of what is done against trafficking that some words tell of, whatever else they mean."""
    found = matches.mentions(start, end, _OF_AREAS)
    return frozenset(sense.code for _, _, meaning in found for sense in meaning.senses).intersection(EFFORTS)
