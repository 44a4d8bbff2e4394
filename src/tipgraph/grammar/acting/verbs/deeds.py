"""Which act a verb tells of: by itself or by what follows it, and as a passive by what stands before it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.verbs.light_verbs import BY_VERB
from tipgraph.grammar.acting.verbs.objects import CUES, Deed
from tipgraph.grammar.acting.verbs.own_verbs import act_named, deed_named, fits, head_of
from tipgraph.grammar.acting.verbs.phrases import PERSON, phrase_after, qualifier_at
from tipgraph.grammar.function_words import AUXILIARIES, RELATIVES
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_of_deed, is_verb
from tipgraph.reading import Item

_PARTICLES = frozenset({"in", "after", "for", "back", "up", "over", "home"})
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
    if after >= len(tokens):
        return ""
    told = act == "trained" or (at > 0 and tokens[at - 1].lower in ("which", "who"))  # "which | shelters | women"
    counted = tokens[after].is_numeral or (told and has(tokens[after], PERSON))
    return act if counted else ""


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
        one_more = following.lower in ("a", "an") and deed.act == "operated"  # "two homes and | a hotline"
        if token.lower == "and" and (following.is_numeral or one_more):
            first, stop = phrase_after(tokens, place + 1)
            doing = stop < len(tokens) and is_verb(tokens[stop])  # "and 20 victims | received"
            named = one_more or any(has(word, CUES + "case", PERSON) for word in tokens[first:stop])
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
    return _read_as_active(tokens, verb, first, stop)


def _read_as_active(tokens: Sequence[Item], verb: int, first: int, stop: int) -> Deed | None:
    """The deed of a passive by the rules of the active: "12 women were flown home by" as "flown | 12 women | home"."""
    ends = (at for at in range(verb + 1, len(tokens)) if tokens[at].lower == "by" or tokens[at].text in _ENDS)
    subject = [at for at in range(first, verb) if tokens[at].lower not in AUXILIARIES and not is_adverb(tokens[at])]
    behind = range(verb + 1, next(ends, verb + 1))
    particle = len(behind) > 0 and tokens[verb + 1].lower in _PARTICLES  # "12 women were taken | in | by"
    places = [verb, *behind[:particle], *subject, *behind[particle:]]
    words = [tokens[at] for at in places]
    for cue, read in (*BY_VERB.items(), *_PARTICIPLES):
        deed = read(words, 0) if has(words[0], _LIGHT + cue) else None
        if deed is None:
            continue
        if deed.first == deed.stop:
            return Deed(deed.act, first, stop)
        begin, end = places[deed.first], places[deed.stop - 1] + 1
        return Deed(deed.act, begin, min(end, stop) if begin < stop else end)
    return None


#: Participles that are no other form: "given", "drawn up".
_PARTICIPLES = (("was-given", BY_VERB["gives"]), ("drawn-up", BY_VERB["writes"]))
