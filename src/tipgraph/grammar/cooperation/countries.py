"""The countries that a statement's words stand for: places, their people, and agencies known to be of a country."""

from __future__ import annotations

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.tokens import is_place, place_of
from tipgraph.reading import Item

_AGENCIES = "agencies-abroad"


def is_party(token: Item) -> bool:
    """Whether a token names a country, its people or an agency of it."""
    return is_place(token) or bool(token.codes(_AGENCIES))


def party_of(token: Item) -> str:
    """The code of the country that a token stands for; empty where it is none."""
    return place_of(token) or next(iter(token.codes(_AGENCIES)), "")


def joined_countries(clause: Clause) -> tuple[str, ...]:
    """The countries that a hyphen joins, one of them the document's own: "a German-Ghanaian team"; else none."""
    tokens = clause.tokens
    for at in range(clause.first + 1, clause.stop - 1):
        if tokens[at].text == "-" and is_place(tokens[at - 1]) and is_place(tokens[at + 1]):
            codes = (place_of(tokens[at - 1]), place_of(tokens[at + 1]))
            if clause.country in codes and all(codes):
                return codes
    return ()
