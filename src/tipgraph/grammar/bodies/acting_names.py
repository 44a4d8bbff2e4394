"""Names that only what they do shows to be bodies: "Kituo Cha Haki runs a shelter", "KIWADO assisted 40 girls"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from tipgraph.grammar.bodies.kinds import CUES, INSTRUMENT_HEADS, Body
from tipgraph.grammar.bodies.proper_names import ProperName
from tipgraph.grammar.bodies.told_kinds import defined, explained
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_acronym, is_name_word, is_place
from tipgraph.grammar.verbs import is_of_deed, is_past
from tipgraph.reading import Item

VERB = CUES + "body-verb"
#: Verbs besides those of deeds that tell that an abbreviation is a body's.
_TOLD = ("act-cues:tells-of", "act-cues:tells-that", CUES + "agent-verb")
_HELPERS = frozenset({"did", "has", "have", "had"})
#: A sentence with an abbreviation may name a body though no word tells so.
SHORT = re.compile(r"\b[A-Z]{3}")
#: What begins a clause between commas behind a subject.
_INSERTS = frozenset({"which", "while", "although", "though", "as", "in", "with", "along", "through"})
#: How long a list of names may be that one verb follows.
_LIST = 30


def acting(tokens: Sequence[Item], names: Sequence[ProperName], units: Container[int] = ()) -> Iterator[Body]:
    """The bodies among names without a head: each the subject of a verb that only bodies are subjects of.

    Args:
        tokens: the sentence.
        names: the names without a head.
        units: where bodies in small letters begin; an abbreviation before one owns it ("the JCF | vice squad").
    """
    for name in names:
        words = tokens[name.first : name.stop]
        if kind := defined(tokens, name.stop):
            yield Body(name.first, name.stop, kind, "", "title")
        if kind or not _may_be_body(words):
            continue
        if kind := explained(tokens, name.stop):
            yield Body(name.first, name.stop, kind, "", "title")
        elif _is_subject(tokens, name) or (len(words) == 1 and _is_of_body(tokens, name, units)):
            yield Body(name.first, name.stop, "ngo" if len(words) > 1 else "other", "", "title")


def _may_be_body(words: Sequence[Item]) -> bool:
    """Whether words may name a body: several of which none says otherwise, or one abbreviation of no other sense."""
    if any(has(word, CUES + "no-body-name", CUES + "person-title", *INSTRUMENT_HEADS) for word in words):
        return False
    if len(words) == 1:
        return is_acronym(words[0]) and not words[0].senses and len(words[0].text) > 2
    people = len(words) > 2 and any(sense.form == "adjective" for sense in words[0].senses)  # "Danish Baptist Aid"
    return not any(is_place(word) for word in words[1:-1]) and (people or not is_place(words[0]))


def _is_subject(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether a name begins a clause and a verb of bodies follows it, at once or behind an abbreviation in brackets."""
    if name.first and tokens[name.first - 1].lower not in ("the", ",", ";", ":", "and", "while", "when", '"'):
        return False
    at = name.stop
    if at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")":
        at += 3
    short = name.stop - name.first == 1
    if short:
        at = _after_insertion(tokens, _after_list(tokens, at))
    helped = short and at < len(tokens) and tokens[at].lower in _HELPERS
    at += helped
    while at < len(tokens) and (is_adverb(tokens[at]) or (helped and tokens[at].lower == "not")):
        at += 1
    if at >= len(tokens) or not tokens[at].text.islower():
        return False
    return has(tokens[at], VERB) or (short and _acts(tokens[at], helped))


def _after_list(tokens: Sequence[Item], first: int) -> int:
    """Where the names end that "and" joins to one: "the GIS | , the Bureau of Intelligence, and the police"."""
    at, joined = first, False
    while at < min(first + _LIST, len(tokens)) and (
        tokens[at].text == "," or tokens[at].lower in ("and", "the", "of", "for") or is_name_word(tokens[at])
    ):
        joined = joined or tokens[at].lower == "and"
        at += 1
    return at if joined and is_name_word(tokens[at - 1]) else first


def _after_insertion(tokens: Sequence[Item], first: int) -> int:
    """Where a clause between commas ends that stands behind a subject: "the MLSW | , while willing, | did not"."""
    if first + 1 >= len(tokens) or tokens[first].text != "," or tokens[first + 1].lower not in _INSERTS:
        return first
    closed = (at for at in range(first + 2, min(first + _LIST, len(tokens))) if tokens[at].text == ",")
    return next(closed, first - 1) + 1


def _acts(token: Item, helped: bool) -> bool:
    """Whether a word is a verb in the past of what bodies do; behind a helper in any form."""
    past = is_past(token) or has(token, "act-cues:other-verb")
    if has(token, *_TOLD):
        return helped or past
    if helped and has(token, "act-cues:gets"):
        return True
    return is_of_deed(token) and (helped or past)


def _is_of_body(tokens: Sequence[Item], name: ProperName, units: Container[int]) -> bool:
    """Whether an abbreviation is a body's by what it owns or did: "EOCO | investigators", "run by | KIWADO"."""
    return name.stop in units or _has_staff(tokens, name.stop) or _is_agent(tokens, name.first)


def _is_agent(tokens: Sequence[Item], first: int) -> bool:
    """Whether a name is of who did something or helped: "run by | KIWADO", "in cooperation with the | DCEO"."""
    at = first - (first > 0 and tokens[first - 1].lower == "the")
    if at < 2 or tokens[at - 1].lower not in ("by", "with"):
        return False
    if tokens[at - 1].lower == "with":
        return has(tokens[at - 2], CUES + "joint-work")
    return has(tokens[at - 2], VERB) or _acts(tokens[at - 2], helped=False)


def _has_staff(tokens: Sequence[Item], stop: int) -> bool:
    """Whether the people of a body follow its abbreviation: "EOCO | investigators", "AHTU | officials"."""
    follows = tokens[stop] if stop < len(tokens) else None
    return follows is not None and has(follows, "act-cues:staff") and has(follows, "act-cues:person")
