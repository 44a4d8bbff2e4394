"""Nouns in small letters that are bodies only where they act: "a court in Accra sentenced", "state radio aired".

A court in which a case is tried, a municipality in which a shelter stands, and the television on which a film is shown
are places; who sentences, pays or broadcasts is a body.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.bodies.kinds import CUES, Body, country_of
from tipgraph.grammar.function_words import AUXILIARIES, BE, PREPOSITIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_name_word, is_place, place_of
from tipgraph.grammar.verbs import is_of_deed, is_past_participle
from tipgraph.reading import Item

_COURT, _PROSECUTOR = CUES + "single-court", CUES + "single-prosecutor"
#: The kind of each noun, and what it does.
_KINDS = {
    _COURT: ("judiciary", (CUES + "court-verb", "act-verbs:convicted")),
    _PROSECUTOR: ("judiciary", (CUES + "prosecutor-verb", "act-verbs:prosecuted", "act-verbs:investigated")),
    CUES + "broadcaster": ("government", ("light-verbs:publishes", "light-verbs:holds")),
    CUES + "town": ("government", ()),
}
ACTING_NOUNS = frozenset(_KINDS)
#: How many words may name the place behind "in".
_PLACE = 3


def acting_noun(tokens: Sequence[Item], at: int) -> Iterator[Body]:
    """The body that a noun names as the subject of a verb, with the place before or behind it."""
    noun = next(code for code in _KINDS if has(tokens[at], code))
    kind, verbs = _KINDS[noun]
    start = at
    while start and (is_place(tokens[start - 1]) or has(tokens[start - 1], CUES + "scope", CUES + "local")):
        start -= 1
    stop = _behind_place(tokens, at + 1) if noun == _COURT else at + 1
    article = tokens[start - 1].lower in ("a", "an", "the", "one", "another") if start else False
    opens = start - article
    if noun == _PROSECUTOR and tokens[at].text.istitle():
        longer = stop < len(tokens) and (tokens[stop].lower == "'s" or is_name_word(tokens[stop]))
        if not longer and start and tokens[start - 1].lower == "the":  # "arrested a State Prosecutor" names a man
            of = stop + 1 < len(tokens) and tokens[stop].lower in ("of", "in")
            country = place_of(tokens[stop + 1]) if of else ""
            yield Body(at, at + 1, kind, country, "named")  # "referred 12 cases to the Public Prosecutor"
        return
    if noun == _PROSECUTOR and (start == at or tokens[start - 1].lower != "the"):
        return  # "a prosecutor in Accra charged four men"
    if not (article or (start == 0 and tokens[0].text[0].isupper()) or noun == CUES + "broadcaster"):
        return
    if opens and tokens[opens - 1].lower in PREPOSITIONS:
        return
    if _does(tokens, stop, verbs):
        bare = stop == at + 1 and start == at
        yield Body(start, stop, kind, country_of(tokens, start, stop, start), "generic" if bare else "described")


def _behind_place(tokens: Sequence[Item], at: int) -> int:
    """Where "in" and a place end behind a noun: "the court | in Fort Liberte"."""
    if at + 1 >= len(tokens) or tokens[at].lower not in ("in", "of"):
        return at
    stop = at + 1
    while stop < min(at + 1 + _PLACE, len(tokens)) and (is_name_word(tokens[stop]) or tokens[stop].text == "-"):
        stop += 1
    return stop if stop > at + 1 else at


def _does(tokens: Sequence[Item], at: int, verbs: tuple[str, ...]) -> bool:
    """Whether a verb follows of what such a body does; of any deed where none are named."""
    while at < len(tokens) and (is_adverb(tokens[at]) or tokens[at].lower in AUXILIARIES - BE | {"not"}):
        at += 1
    if at >= len(tokens) or not tokens[at].text.islower():
        return False
    if at + 1 < len(tokens) and tokens[at + 1].lower in ("by", "in") and is_past_participle(tokens[at]):
        return False  # "a municipality | visited by tourists", "the court | ordered in May"
    return has(tokens[at], *verbs) if verbs else is_of_deed(tokens[at])
