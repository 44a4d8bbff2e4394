"""What somebody has others do: "had | leaflets | handed out"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES, HAVE, NEGATIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past_participle, is_verb
from tipgraph.reading import Item

_HAS = HAVE | {"having"}
#: Verbs of work that somebody may have others do; of houses it would only say that they are there: "had a home opened".
_CAUSED, _NOT_CAUSED = ("work:makes-known", "work:trained"), ("work:runs", "work:opens", "work:closes")
#: How many words the thing may take that stands between.
_THING = 8


def cause_of(tokens: Sequence[Item], at: int) -> int:
    """The "had" of what somebody had done by others, as the participle at a token tells; -1 where it tells no such."""
    token = tokens[at]
    if not (has(token, *_CAUSED) and is_past_participle(token)) or has(token, *_NOT_CAUSED):
        return -1
    if at + 1 < len(tokens) and tokens[at + 1].lower == "by":
        return -1  # "has a film | shown by NGOs"
    for back in range(at - 1, max(0, at - _THING), -1):
        word = tokens[back]
        if word.lower in _HAS:
            thing = tokens[back + 1 : at]
            return back if thing and not is_adverb(thing[0]) and thing[0].lower not in NEGATIONS else -1
        if not word.text[0].isalnum() or word.lower in AUXILIARIES or word.lower == "and":
            return -1
        if is_verb(word) and word.text.islower() and not has(word, "work:attribute", "work:medium", "work:aim"):
            return -1
    return -1
