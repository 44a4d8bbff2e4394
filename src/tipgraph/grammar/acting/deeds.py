"""Which act a verb tells of: by itself or by what follows it, and as a passive by what stands before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.light_verbs import BY_VERB
from tipgraph.grammar.acting.objects import CUES, Deed
from tipgraph.grammar.acting.own_verbs import LAWS, act_named, deed_named, fits, head_of
from tipgraph.grammar.acting.phrases import PERSON, people_after, phrase_after, qualifier_at
from tipgraph.grammar.function_words import DETERMINERS, RELATIVES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_of_deed, is_verb
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
    if as_verb := act_of_noun(tokens, at):
        return deed_named(tokens, at, as_verb)
    after = at + 1
    going_on = has(token, CUES + "goes-on") and after < len(tokens) and tokens[after].lower.endswith("ing")
    if going_on and (is_of_deed(tokens[after]) or act_of_noun(tokens, after)):
        return None  # "began | investigating 12 cases"
    for cue, read in BY_VERB.items():
        if has(token, _LIGHT + cue):
            found = read(tokens, at)
            if found is not None:
                return found
    return None


#: Nouns that are verbs before a number, with what they tell of: "funding | two shelters", "houses | 35 boys".
_NOUNS = {"lodges": "sheltered", "teaching": "trained", "pays-for": "funded"}


def act_of_noun(tokens: Sequence[Item], at: int) -> str:
    """The act of a noun that is a verb: "reported | training | 700 officers", not "continued | training | for"."""
    act = next((act for cue, act in _NOUNS.items() if has(tokens[at], CUES + cue)), "")
    after = at + 1 + qualifier_at(tokens, at + 1) if act else len(tokens)
    if after >= len(tokens) or (at and act != "trained" and _is_noun_before(tokens[at - 1])):
        return ""
    counted = tokens[after].is_numeral or (act == "trained" and has(tokens[after], PERSON))
    return act if counted else ""


def _is_noun_before(token: Item) -> bool:
    return token.lower in DETERMINERS or token.is_numeral


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
