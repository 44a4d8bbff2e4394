"""What leaves a statement open, or makes what was done nothing: "allegedly", "if", "no cases"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.group import VerbGroup
from tipgraph.grammar.acting.verbs.objects import Deed
from tipgraph.grammar.function_words import DETERMINERS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

_BODIES = tuple(f"organization-cues:{code}" for code in ("police", "military", "judiciary-head", "legislature"))
_HEDGE = "act-cues:hedge"
#: Where a statement ends before which a hedge no longer counts.
_FENCES = frozenset({";", ":", "—", "but", "however", "although", "while"})
#: How far before what a deed is done to its "no" may stand: "no | further cases".
_NEAR = 3
#: No statement is longer; text without full stops is.
_REACH = 120
_OPEN = frozenset({"if", "unless", "whether"})


def is_left_open(tokens: Sequence[Item], at: int) -> bool:
    """Whether the statement of a verb is only alleged, or depends on a condition."""
    for back in range(at - 1, max(-1, at - 1 - _REACH), -1):
        token = tokens[back]
        if token.lower in _FENCES or _begins_statement(tokens, back, at):
            return False
        if token.lower in _OPEN or has(token, _HEDGE):
            return True
    return at + 1 < len(tokens) and has(tokens[at + 1], _HEDGE)


def _begins_statement(tokens: Sequence[Item], comma: int, verb: int) -> bool:
    """Whether a new subject stands between ", and" and a verb: "denies that it happens |, and the police | made"."""
    if tokens[comma].text != "," or comma + 2 >= verb or tokens[comma + 1].lower != "and":
        return False
    subject = tokens[comma + 2 : verb]
    named = subject[0].lower in DETERMINERS or subject[0].text[0].isupper() or has(subject[0], *_BODIES)
    return named and not any(is_verb(word) or word.text in (",", ";") for word in subject)


def is_of_year_before(tokens: Sequence[Item], group: VerbGroup) -> bool:
    """Whether a pronoun's deed is only told to compare it with a later one: "in 2003, they | had arrested | 131"."""
    if tokens[group.first].lower != "had":
        return False
    start = next((at for at in range(group.first - 1, -1, -1) if tokens[at].text in (";", ":")), -1) + 1
    stop = next((at for at in range(group.at, len(tokens)) if tokens[at].text in (",", ";", ".")), len(tokens))
    clause = tokens[start:stop]
    years = any(word.lower == "in" and clause[at].is_number for at, word in enumerate(clause[:-1], 1))
    return years or any(has(word, "act-cues:time") or word.lower in ("previous", "earlier") for word in clause)


def is_none(tokens: Sequence[Item], verb: int, deed: Deed) -> bool:
    """Whether the object of a deed is nothing: "identified no victims", "sent none of the cases"."""
    near = 2 * _NEAR if deed.act == "funded" else _NEAR  # "set aside | no | money for its work"
    between = tokens[max(verb + 1, deed.first - near) : deed.first]
    few = any(token.lower in ("fewer", "less", "more") for token in between)  # "no fewer than 170" are many
    if not few and any(token.lower in ("no", "none", "neither") for token in between):
        return True
    first = tokens[deed.first] if deed.first < deed.stop else None
    return first is not None and first.lower in ("none", "no", "nobody", "nothing")
