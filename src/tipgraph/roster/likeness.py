"""How far two names of one country may be of one body, and why somebody might think so."""

from __future__ import annotations

from dataclasses import dataclass

from rapidfuzz.fuzz import token_sort_ratio

from tipgraph.grammar.bodies.abbreviations import initials_match
from tipgraph.grammar.bodies.mentions import is_acronym_name
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, PREPOSITIONS
from tipgraph.grammar.tokens import CONJUNCTIONS

#: From which token-sort ratio (of 100) two names that share their head may be one.
ALIKE = 80.0
#: What initials are worth; that a document says so is worth more, that one name is inside the other less.
_INITIALS, _INSIDE = 90.0, 70.0
INSIDE = "one name is inside the other"
_SMALL = PREPOSITIONS | DETERMINERS | AUXILIARIES | CONJUNCTIONS


@dataclass(frozen=True, slots=True)
class Likeness:
    """A score of 100 and the reason, in words for a person."""

    score: float
    reason: str


def likeness(one: str, other: str) -> Likeness | None:
    """How far two forms may be of one body; None where nothing says so.

    >>> likeness("ministry of labor", "ministry of labor and social affairs")
    Likeness(score=70.0, reason='one name is inside the other')
    >>> likeness("NAPTIP", "national agency for prohibition of trafficking in persons").reason
    'initials'
    >>> likeness("ministry of justice", "ministry of finance")
    """
    if is_acronym_name(one) or is_acronym_name(other):
        short, full = (one, other) if is_acronym_name(one) else (other, one)
        return Likeness(_INITIALS, "initials") if initials_match(short, full.split()) else None
    words, others = telling_words(one), telling_words(other)
    if not words or not others:
        return None
    # A head that both have ("ministry") makes any two ministries alike: what else they have must be.
    shared = words & others
    rest, others_rest = words - shared, others - shared
    if not rest or not others_rest:
        return Likeness(_INSIDE, INSIDE) if shared and head_of(one) == head_of(other) else None
    score = token_sort_ratio(" ".join(sorted(rest)), " ".join(sorted(others_rest)))
    whole = token_sort_ratio(one, other)
    if score >= ALIKE and whole >= ALIKE:
        return Likeness(round(whole, 1), "names alike")
    return None


def head_of(form: str) -> str:
    """The word that says what a body is: the last one before a preposition, else the last.

    >>> head_of("task force on trafficking"), head_of("military police")
    ('force', 'police')
    """
    words = form.lower().replace(",", " ").split()
    stop = next((at for at, word in enumerate(words) if at and word in PREPOSITIONS), len(words))
    return words[stop - 1]


def telling_words(form: str) -> frozenset[str]:
    """The words of a form that are no small ones, in small letters and without marks."""
    words = (word.strip("',").lower().removesuffix("'s") for part in form.split() for word in part.split("-"))
    return frozenset(word for word in words if word and word not in _SMALL)
