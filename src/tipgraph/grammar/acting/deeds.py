"""Which act a verb tells of: by itself or by what follows it, and as a passive by what stands before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.light_verbs import BY_VERB
from tipgraph.grammar.acting.objects import CUES, Deed
from tipgraph.grammar.acting.own_verbs import LAWS, act_named, deed_named, fits, head_of
from tipgraph.grammar.acting.phrases import PERSON, people_after, phrase_after
from tipgraph.grammar.function_words import RELATIVES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

_LIGHT = "light-verbs:"
_ENDS = frozenset({",", ";", ":", ".", "(", "—"})


def deed_of(tokens: Sequence[Item], at: int) -> Deed | None:
    """The deed that the verb at a token tells of, with its object behind it; None where it tells of none."""
    token = tokens[at]
    own = act_named(token)
    if own:
        found = deed_named(tokens, at, own)
        if found is not None:
            return found
    if is_teaching(tokens, at):
        return deed_named(tokens, at, "trained")
    for cue, read in BY_VERB.items():
        if has(token, _LIGHT + cue):
            found = read(tokens, at)
            if found is not None:
                return found
    return None


def is_teaching(tokens: Sequence[Item], at: int) -> bool:
    """Whether "training" is a verb: "reported | training | 700 officers", not "continued | training | for"."""
    if not has(tokens[at], CUES + "teaching") or at + 1 >= len(tokens):
        return False
    return tokens[at + 1].is_numeral or has(tokens[at + 1], PERSON)


def deeds_of(tokens: Sequence[Item], at: int) -> Iterator[Deed]:
    """The deed of a verb, and the same one done to what "and" and a number join behind its object.

    "Opened 90 cases of one thing for another and | 20 cases of a third": the first object ends before "for".
    """
    deed = deed_of(tokens, at)
    if deed is None:
        return
    yield deed
    for place in range(deed.stop, len(tokens) - 1):
        token = tokens[place]
        if deed.first == deed.stop or token.text in _ENDS or is_verb(token) or token.lower in RELATIVES:
            return
        following = tokens[place + 1]
        if token.lower == "and" and following.is_numeral:
            first, stop = phrase_after(tokens, place + 1)
            doing = stop < len(tokens) and is_verb(tokens[stop])  # "and 20 victims | received"
            named = any(has(word, CUES + "case", PERSON) for word in tokens[first:stop])
            if named and not doing and fits(deed.act, tokens[first:stop]):
                yield Deed(deed.act, first, stop)


def deed_undergone(tokens: Sequence[Item], verb: int, first: int, stop: int) -> Deed | None:
    """The deed that a passive tells of, by the verb and its subject at ``tokens[first:stop]``."""
    token, subject = tokens[verb], tokens[first:stop]
    if has(token, CUES + "settles") and subject and verb + 1 < len(tokens) and tokens[verb + 1].lower == "for":
        return Deed("funded", first, stop)  # "radio spots, paid | for by"
    own = act_named(token)
    taught = own != "trained" or (bool(subject) and has(subject[head_of(subject)], PERSON, CUES + "lesson"))
    if own and taught and fits(own, subject):
        return Deed(own, first, stop)
    for cues, nouns, act in _UNDERGONE:
        if has(token, *(_LIGHT + cue for cue in cues)) and any(has(word, *nouns) for word in subject):
            people = people_after(tokens[:verb], stop) if act in _DONE_TO_PEOPLE else (stop, stop)
            return Deed(act, *people) if people[0] < people[1] else Deed(act, first, stop)
    return None


_DONE_TO_PEOPLE = frozenset({"trained", "sheltered", "assisted"})
#: Verb, noun among the subject, act: "leaflets were distributed", "a shelter was opened", "training was provided".
_UNDERGONE: tuple[tuple[tuple[str, ...], tuple[str, ...], str], ...] = (
    (("gives", "holds", "was-given"), (CUES + "lesson",), "trained"),
    (("publishes", "holds"), (CUES + "medium", CUES + "known"), "raised-awareness"),
    (("opens", "keeps"), (CUES + "house",), "operated"),
    (("opens",), (CUES + "inquiry",), "investigated"),
    (("writes", "drawn-up"), (*LAWS, CUES + "document"), "drafted"),
    (("pays",), (CUES + "money",), "funded"),
    (("gives", "was-given"), (CUES + "roof",), "sheltered"),
    (("gives", "was-given"), (CUES + "care",), "assisted"),
)
