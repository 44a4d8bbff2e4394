"""What further bodies did by a verb said once: "Caritas assisted 40 victims, | the Red Cross nine, and IOM 50"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.acting.verbs.objects import Deed, is_counted
from tipgraph.grammar.acting.verbs.own_verbs import fits
from tipgraph.grammar.acting.verbs.phrases import phrase_after, qualifier_at
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: How many words may stand between a number and the "by" of a further body: "20 | young women | by the ministry".
_GAP = 4
_JOINTS = frozenset({",", ";", "and", "while", "but"})
_ENDS = frozenset({",", ";", ".", ":", "and", "in", "from", "to"})


def without_verb(tokens: Sequence[Item], deed: Deed, actors: Sequence[Actor]) -> Iterator[tuple[Actor, Deed]]:
    """The bodies behind a deed that a number follows at once, each with the same act done to so many."""
    for actor in actors:
        stop = end_of(tokens, actor)
        begin = begins_noun_phrase(tokens, actor.first, actors)
        if begin <= deed.first or begin == 0 or tokens[begin - 1].text.lower() not in _JOINTS:
            continue
        if any(is_verb(token) for token in tokens[deed.first : begin]):
            return
        number = stop + qualifier_at(tokens, stop)
        if number >= len(tokens) or not tokens[number].is_numeral:
            continue
        first, end = phrase_after(tokens, number)
        if end < len(tokens) and tokens[end].text.lower() not in _ENDS:
            continue
        phrase = tokens[first:end]
        if phrase and fits(deed.act, phrase) and (is_counted(phrase) or len(phrase) > 1):
            yield actor, Deed(deed.act, first, end)


def by_others(tokens: Sequence[Item], deed: Deed, after: int, actors: Sequence[Actor]) -> Iterator[tuple[Actor, Deed]]:
    """The further bodies of a passive said once: "12 were sheltered by Caritas, | 20 by the ministry"."""
    for actor in actors:
        by = begins_noun_phrase(tokens, actor.first, actors) - 1
        if by <= after or tokens[by].lower != "by":
            continue
        number = next((at for at in range(by - 1, max(after, by - _GAP), -1) if tokens[at].is_numeral), -1)
        if number < 0 or any(is_verb(token) for token in tokens[after:by]):
            return
        if tokens[number - 1].text.lower() in _JOINTS:
            yield actor, Deed(deed.act, number, by)
