"""What leads a gerund in: "fought it by | training", "After | training 40 officers, the ministry opened"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.verbs import before
from tipgraph.reading import Item

#: What leads a gerund in that was done: "by | training", "after | training", "in addition to | training".
_LEAD = frozenset({"by", "after", "besides", "while", "without"})
_BESIDES = frozenset({"in", "apart", "aside", "besides"})
_LEADS = frozenset({("addition", "to"), ("apart", "from"), ("aside", "from")})


def lead_of(tokens: Sequence[Item], gerund: int) -> int:
    """Where the words begin that lead a gerund in: "after | training", "in addition to | training"; else -1."""
    lead = before(tokens, gerund)
    if lead < 0:
        return -1
    if lead and (tokens[lead - 1].lower, tokens[lead].lower) in _LEADS:
        return lead - 1 - (lead > 1 and tokens[lead - 2].lower == "in")
    return lead if tokens[lead].lower in _LEAD else -1


def is_fronted(tokens: Sequence[Item], lead: int) -> bool:
    """Whether what leads a gerund in opens a clause: "After | training 40 officers, the ministry opened"."""
    inserted = tokens[lead - 1].text == "," and tokens[lead].lower in _BESIDES
    return lead == 0 or inserted or tokens[lead - 1].text in (";", ":") or tokens[lead - 1].lower == "that"
