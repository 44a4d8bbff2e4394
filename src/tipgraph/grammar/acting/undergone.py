"""What a passive, a participle or a clause with "which" is of: the phrase before it to which its deed may be done."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor, begins_noun_phrase
from tipgraph.grammar.acting.subjects.phrases import end_of
from tipgraph.grammar.acting.verbs.deeds import deed_undergone
from tipgraph.grammar.acting.verbs.group import VerbGroup
from tipgraph.grammar.acting.verbs.objects import Deed
from tipgraph.grammar.acting.verbs.own_verbs import act_named
from tipgraph.grammar.acting.verbs.phrases import phrase_after, phrases_before
from tipgraph.grammar.acting.verbs.verb_groups import group_of
from tipgraph.grammar.function_words import PREPOSITIONS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import FAR, is_past_participle, is_verb
from tipgraph.reading import Item

#: What may be done to anything, so that the first noun before a participle is what it was done to.
_OF_ANYTHING = frozenset({"funded", "monitored", "inspected", "investigated"})
#: What is led though its name in the text does not say so: "the NCTIP".
_LED = frozenset({"committee", "law-enforcement"})


def deed_of_antecedent(
    tokens: Sequence[Item], group: VerbGroup, doers: Sequence[Actor], actors: Sequence[Actor]
) -> Deed | None:
    """The deed whose object stands before "which": "the hotline, which the ministry has run", "for which it paid"."""
    which = begins_noun_phrase(tokens, doers[0].first, actors) - 1 if doers else -1
    if which < 1 or tokens[which].lower not in ("which", "that", "whom"):
        return None
    paid = tokens[which - 1].lower == "for" and has(tokens[group.at], "light-verbs:pays")
    if paid and phrase_after(tokens, group.at + 1)[0] < phrase_after(tokens, group.at + 1)[1]:
        return None  # "the crime for which the police paid | informants"
    if is_verb(tokens[which - 1]) or (tokens[which - 1].lower in PREPOSITIONS and not paid):
        return None
    if not paid:
        return deed_before(tokens, group.at, which, actors)
    # "a campaign | in May, for which": not what time or place it was
    things = (found for found in phrases_before(tokens, which - 1) if tokens[found[1] - 1].text.islower())
    first, stop = next(things, (0, 0))
    return Deed("funded", first, stop) if first < stop else None


def deed_before(tokens: Sequence[Item], verb: int, stop: int, actors: Sequence[Actor]) -> Deed | None:
    """What a verb behind its object tells of: the nearest phrase before a token to which it may be done."""
    deed = None
    for first, end in phrases_before(tokens, stop):
        found = deed_undergone(tokens, verb, first, end)
        if found is not None and (deed is None or found.act in _OF_ANYTHING):
            deed = found  # "a shelter in the capital funded by": not the capital
    if deed is None and act_named(tokens[verb]) == "led":
        end = stop - (tokens[stop - 1].text == ",")
        led = next((one for one in actors if end_of(tokens, one) == end and one.body.kind in _LED), None)
        return Deed("led", led.first, led.stop) if led is not None else None  # "the NCTIP, chaired by"
    return deed


def before_verbs(tokens: Sequence[Item], group: VerbGroup) -> int:
    """Where what a passive is of ends: before the verb, or before the passive that "and" joins it to."""
    at = group.first
    if at > 2 and tokens[at - 1].lower == "and" and (which := _shared_relative(tokens, at - 1)):
        return which  # "the council, which brings ten ministries together and | is headed by"
    while group.first == group.at and at > 2 and (tokens[at - 1].lower in ("and", "or") or tokens[at - 1].text == ","):
        back = next(
            (
                place
                for place in range(at - 2, max(-1, at - FAR), -1)
                if tokens[place].text in (";", ":") or (is_verb(tokens[place]) and is_past_participle(tokens[place]))
            ),
            -1,
        )
        earlier = group_of(tokens, back) if back > 0 and is_verb(tokens[back]) else None
        # a comma joins only what others did: "was drafted by the ministry, | adopted by parliament"
        if earlier is None or (tokens[at - 1].text == "," and "by" not in [word.lower for word in tokens[back:at]]):
            break
        at = earlier.first
        if earlier.helped or at == 0:
            break
    return at


def _shared_relative(tokens: Sequence[Item], stop: int) -> int:
    """Where what "which" begins goes on behind "and", one past the "which"; 0 where commas part them."""
    for at in range(stop - 1, max(0, stop - FAR), -1):
        if tokens[at].text in ",;:—()":
            return 0
        if tokens[at].lower == "which":
            return at + 1 if tokens[at - 1].text == "," else 0
    return 0
