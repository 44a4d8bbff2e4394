"""Media told of by those who get them: "every worker receives a booklet", "job seekers were given a leaflet"."""

from __future__ import annotations

from tipgraph.grammar.function_words import DETERMINERS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.lessons.taken import givers
from tipgraph.grammar.work.media.audiences import are_audience, is_for_officials
from tipgraph.grammar.work.media.nouns import is_publicity, media_behind, without_number
from tipgraph.grammar.work.media.publicity import Publicity
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told

GETS, _HANDS = "work:attended", "work:hands"


def received(told: Told, verb: Doing) -> Publicity | None:
    """The medium behind a verb of getting, with those who got it, and from whom."""
    tokens = told.tokens
    if verb.is_passive != (not has(tokens[verb.at], GETS)) or (verb.is_passive and not has(tokens[verb.at], _HANDS)):
        return None
    head = next(media_behind(told, verb.at), -1)
    first, stop = subject_before(told, verb.first)
    if head < 0 or phrase(tokens, verb.at + 1) <= head or stop <= first or tokens[first].lower == "no":
        return None
    if not are_audience(told, first, stop) or is_for_officials(told, first, stop):
        return None
    if has(tokens[head], "work:training") and not any(has(token, "work:public") for token in tokens[first:stop]):
        return None  # "150 teachers received | lessons": training
    if head + 1 < len(tokens) and tokens[head + 1].lower == "to" and not verb.is_passive:
        return None  # "the Women's Union took a puppet show | to villages"
    begin = verb.at + 1
    while begin < head and (tokens[begin].lower in DETERMINERS or tokens[begin].lower in ("in", "with")):
        begin += 1
    if not is_publicity(told, begin, head):
        return None
    named, _ = givers(told, head + 1)
    return Publicity("received", without_number(tokens, (begin, head + 1)), (first, stop), named)
