"""Whose count a number is by country: that of the report, unless the text sets what it counts in another."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.counting.tallies import CASE_MEASURES, Tally
from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.negation import before_adverbs
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: What may be of another country; those helped abroad are helped by the report's own.
_SET_THERE = frozenset({*CASE_MEASURES, "victims_identified"})


def place_of(words: Sequence[Item], tally: Tally, own: str) -> str:
    """The country counted.

    Another one only where the clause begins with it ("In Benin, courts convicted 12"), its police or courts do what is
    counted ("Spanish police arrested 12"), or what is counted stands right before it ("12 were arrested in Spain").
    """
    phrase = tally.phrase
    if phrase is None or tally.measure not in _SET_THERE or not tally.value:
        return own
    if tally.rule == "counts.part" and phrase.head:
        return own
    if tally.rule == "counts.part" or (tally.rule == "counts.ellipsis" and phrase.stop == phrase.noun):
        codes = _in_place(words, phrase.stop, "name", "locality")  # "four in Accra and | six in Lome"
    else:
        codes = _in_place(words, phrase.stop, "name") or _in_place(words, tally.stop, "name")
        made = tally.rule == "counts.nominal" and tally.first > 1 and _is_made(words[tally.first - 1])
        codes = codes or _fronted(words, tally.first) or _of_subject(words, tally.first - made)  # "police | made 12"
    return codes[0] if len(codes) == 1 and "|" not in codes[0] else own


def _is_made(verb: Item) -> bool:
    """Whether a word is the verb of what is counted: "courts | handed down 12 convictions"."""
    return is_verb(verb) or "count-cues:carry" in verb.tags


def _is_authority(word: Item) -> bool:
    return not word.tags.isdisjoint(("count-context:authority", "count-cues:prosecutor", "count-cues:bench"))


def _in_place(words: Sequence[Item], at: int, *forms: str) -> tuple[str, ...]:
    """The country of the one place that stands right behind "in": "seven | in Madrid"; none where two do."""
    if at + 1 >= len(words) or words[at].lower != "in":
        return ()
    joined = at + 3 < len(words) and words[at + 2].lower in ("and", "or") and words[at + 3].is_of("places")
    return () if joined else words[at + 1].codes("places", *forms)


def _fronted(words: Sequence[Item], first: int) -> tuple[str, ...]:
    """The country that a clause begins with: "In Benin, | courts convicted 12"."""
    start = first
    while start > 0 and words[start - 1].text != ";":
        start -= 1
    named = start + 2 < first and words[start].text == "In" and words[start + 2].text == ","
    return words[start + 1].codes("places", "name") if named else ()


def _of_subject(words: Sequence[Item], verb: int) -> tuple[str, ...]:
    """The country of those who act: "Spanish police | arrested 12", "Nigeria | convicted 12"."""
    at = before_adverbs(words, verb - 1)
    while at > 0 and words[at].lower in AUXILIARIES:
        at = before_adverbs(words, at - 1)
    if at < 0:
        return ()
    if at > 1 and words[at - 1].lower == "in" and _is_authority(words[at - 2]):  # "a court in Rome | convicted"
        return words[at].codes("places", "name", "locality")
    if codes := words[at].codes("places", "name"):
        alone = at == 0 or words[at - 1].text in (",", ";") or words[at - 1].lower in ("while", "that", "but")
        return codes if alone else ()
    authority = _is_authority(words[at])
    joined = at > 1 and words[at - 2].lower in ("and", "with", "by")
    return words[at - 1].codes("places", "adjective") if authority and at and not joined else ()
