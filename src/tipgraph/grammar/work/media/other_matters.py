"""Media and talks that are about another matter than trafficking, though they stand among the work of prevention."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: How far behind a medium the words may stand that say what it is about, and how many of them are read.
_NEAR, _MATTER = 5, 9
_ABOUT = frozenset({"about", "regarding", "concerning"})


def names_crime(tokens: Sequence[Item]) -> bool:
    """Whether some words name trafficking in people, and no trafficking in goods: no "drug | trafficking"."""
    named = (at for at, token in enumerate(tokens) if has(token, "work:known"))
    return any(
        not (at > 0 and has(tokens[at - 1], "work:goods"))
        and not any(has(token, "work:goods") for token in tokens[at + 2 : at + 3])
        for at in named
    )


def is_of_another_matter(tokens: Sequence[Item], first: int, head: int) -> bool:
    """Whether the words of a medium say that it is about another matter: "leaflets | about the new currency"."""
    sold = any(has(token, "work:sold") for token in tokens[head + 1 : head + 1 + _MATTER])
    if sold and tokens[head].lower.startswith("ad"):
        return True  # "advertisements | for brothels"
    own, behind = tokens[max(0, first) : head + 1], tokens[head + 1 : head + 1 + _NEAR + _MATTER]
    if names_crime([*own, *behind[:_MATTER]]):
        return False
    if any(has(token, "work:other-purpose", "work:other-topic") for token in own):
        return True  # an "HIV | campaign"
    for at, token in enumerate(behind[:_NEAR]):
        if token.text in ",;:.(":
            return False
        matter = behind[at + 1 : at + 1 + _MATTER]
        if token.lower in _ABOUT:
            return not any(has(one, "work:risk", "work:awareness", "work:law", "work:related") for one in matter)
        if token.lower in ("on", "against", "for", "of") and any(
            has(one, "work:other-purpose", "work:other-topic", "work:enforces") for one in matter[:3]
        ):
            return True  # a "campaign | of raids"
        if token.lower == "to" and matter and has(matter[0], "work:enforces"):
            return True  # a "campaign | to deport undocumented workers"
    return False


def is_law_of_prevention(tokens: Sequence[Item], at: int) -> bool:
    """Whether a law that the public is told of may be one against trafficking: no "tax | law".

    `at` is what stands before it: "about".
    """
    for law in range(at + 1, min(at + 5, len(tokens))):
        if not has(tokens[law], "work:law"):
            continue
        named = law == at + 1 or not tokens[law - 1].lower.isalpha() or has(tokens[law - 1], "work:kind-of-law")
        other = law + 1 < len(tokens) and tokens[law + 1].lower in ("on", "of", "for", "against", "about")
        return named and not (other and not names_crime(tokens[law + 2 : law + 2 + _MATTER]))
    return False
