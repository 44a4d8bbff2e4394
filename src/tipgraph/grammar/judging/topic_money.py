"""Whether money is what a clause says is given: "gave 15 million francs ($33,000) to the center" is about funding."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.money.amounts import amounts_in, names_money
from tipgraph.grammar.negation import is_adverb
from tipgraph.reading import Item, Reading, Sentence

_GIVES = "topic-cues:gives"
#: What may stand before the verb of giving in its clause.
_LED = AUXILIARIES | {"continued", "continues", "began", "to", "not", "and"}
#: What is told of money that is no money for the work.
KEPT = frozenset({"compensation", "penalties-stringent", "penalties-commensurate", "sentencing"})


def gives_money(reading: Reading, sentence: Sentence, items: Sequence[Item], verb: int) -> bool:
    """Whether a sum is the object of a verb of giving from `verb` on, or its subject in the passive."""
    if not names_money(sentence) or not any(_GIVES in item.tags for item in items[verb:]):
        return False
    seen, sums = amounts_in(reading, sentence)
    places = [(seen[_opening(seen, one.first)].start, seen[one.stop - 1].end) for one in sums]
    return any(
        _is_given(items, verb, place) for place in places if items[0].start < place[1] and place[0] < items[-1].end
    )


def _opening(seen: Sequence[Item], first: int) -> int:
    """Where a sum begins that is told in another currency before: "15 million francs (| $33,000)"."""
    at = first - 1
    if at < 1 or seen[at].text != "(" or not seen[at - 1].is_of("currencies"):
        return first
    while at > 0 and (
        seen[at - 1].is_numeral or seen[at - 1].is_of("currencies") or seen[at - 1].is_of("number-scales")
    ):
        at -= 1
    return at


def _is_given(items: Sequence[Item], verb: int, place: tuple[int, int]) -> bool:
    """Whether the sum at a place of the text stands right behind a verb of giving, or right before that of the clause.

    Args:
        items: the items of the clause.
        verb: the first of its verb.
        place: where the sum begins and ends.
    """
    before = max((at for at, item in enumerate(items) if item.end <= place[0]), default=-1)
    after = next((at for at, item in enumerate(items) if item.start >= place[1]), -1)
    behind = before >= verb and _GIVES in items[before].tags
    if behind and all(item.lower in _LED or is_adverb(item) for item in items[verb:before]):
        return True
    return after == verb and any(_GIVES in item.tags for item in items[verb : verb + 3])
