"""What shows a name without a head to be a body's: "run by KIWADO", "EOCO investigators", "referred to the CTU"."""

from __future__ import annotations

from collections.abc import Container, Sequence

from tipgraph.grammar.bodies.kinds import CUES
from tipgraph.grammar.bodies.proper_names import ProperName
from tipgraph.grammar.function_words import COPULAS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_of_deed, is_past
from tipgraph.reading import Item

VERB = CUES + "body-verb"
#: Verbs besides those of deeds that tell that an abbreviation is a body's.
_TOLD = ("act-cues:tells-of", "act-cues:tells-that", CUES + "agent-verb")
#: How many words may stand between an abbreviation and its shelter, with that.
_HOUSE = 4
#: How far before "run by" the shelter may stand.
_NEAR = 5
#: How far before "to" a verb of referring may stand.
_REFERRED = 10


def acts(token: Item, helped: bool) -> bool:
    """Whether a word is a verb in the past of what bodies do; behind a helper in any form."""
    past = is_past(token) or has(token, "act-cues:other-verb")
    if has(token, *_TOLD):
        return helped or past
    if helped and has(token, "act-cues:gets"):
        return True
    return is_of_deed(token) and (helped or past)


def is_of_body(tokens: Sequence[Item], name: ProperName, units: Container[int]) -> bool:
    """Whether an abbreviation is a body's by what it owns or did: "EOCO | investigators", "run by | KIWADO"."""
    return (
        name.stop in units
        or _has_staff(tokens, name.stop)
        or _has_shelter(tokens, name.stop)
        or _is_agent(tokens, name.first)
        or _is_of_staff(tokens, name.first)
        or _is_in_charge(tokens, name.stop)
        or _gets_cases(tokens, name.first)
    )


def runs_house(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether one word names who runs a shelter, which no person does by one name: "a shelter run by | Vatra"."""
    word = tokens[name.first]
    if name.stop - name.first > 1 or name.first < 3 or not word.text.istitle() or word.senses or is_place(word):
        return False
    if tokens[name.first - 1].lower != "by" or not has(tokens[name.first - 2], "act-verbs:operated"):
        return False
    near = tokens[max(0, name.first - _NEAR - 2) : name.first - 2]
    return not word.lower.endswith("s") and any(has(token, "act-cues:own-house") for token in near)


def is_told_of(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether a name of several words is a body's by what it runs: "a shelter run by | X Y", "| X Y | 's shelter"."""
    owner = name.stop < len(tokens) and tokens[name.stop].lower in ("'s", "'")
    return _is_agent(tokens, name.first) or (owner and _has_shelter(tokens, name.stop))


def _is_of_staff(tokens: Sequence[Item], first: int) -> bool:
    """Whether an abbreviation is of those whose people stand before it: "officers from the | SIPA"."""
    at = first - (first > 0 and tokens[first - 1].lower == "the")
    if at < 2 or tokens[at - 1].lower not in ("of", "from", "at", "in", "within"):
        return False
    people = tokens[at - 2]
    if tokens[at - 1].lower in ("in", "within"):
        return has(people, CUES + "law-enforcement-head", CUES + "government-office")  # "a unit in the | MOI"
    return (has(people, "act-cues:staff") and has(people, "act-cues:person")) or has(people, CUES + "police")


def _is_in_charge(tokens: Sequence[Item], stop: int) -> bool:
    """Whether a statement says what an abbreviation has to do: "the CTU | was responsible for"."""
    if stop + 1 >= len(tokens) or tokens[stop].lower not in COPULAS | {"remained"}:
        return False
    at = stop + 1
    while at + 1 < len(tokens) and is_adverb(tokens[at]):
        at += 1
    return has(tokens[at], CUES + "in-charge", CUES + "seated")


def _gets_cases(tokens: Sequence[Item], first: int) -> bool:
    """Whether somebody or something was referred to an abbreviation: "referred 12 cases to the | CTU"."""
    at = first - (first > 0 and tokens[first - 1].lower == "the")
    if at < 2 or tokens[at - 1].lower != "to":
        return False
    for before in range(at - 2, max(-1, at - _REFERRED), -1):
        if tokens[before].text in (",", ";", ":"):
            return False
        if has(tokens[before], "act-verbs:referred"):
            return True
    return False


def _is_agent(tokens: Sequence[Item], first: int) -> bool:
    """Whether a name is of who did something or helped: "run by | KIWADO", "in cooperation with the | DCEO"."""
    at = first - (first > 0 and tokens[first - 1].lower == "the")
    if at < 2 or tokens[at - 1].lower not in ("by", "with"):
        return False
    if tokens[at - 1].lower == "with":
        return has(tokens[at - 2], CUES + "joint-work")
    return has(tokens[at - 2], VERB) or acts(tokens[at - 2], helped=False)


def _has_shelter(tokens: Sequence[Item], stop: int) -> bool:
    """Whether a shelter follows an abbreviation: "the KIWADO | shelter", "CPFSA | children's shelter"."""
    for at in range(stop, min(stop + _HOUSE, len(tokens))):
        if has(tokens[at], "act-cues:own-house") and has(tokens[at], "act-cues:roof", CUES + "shelters"):
            return True
        if not (tokens[at].text.islower() or tokens[at].lower == "'s"):
            return False
    return False


def _has_staff(tokens: Sequence[Item], stop: int) -> bool:
    """Whether the people of a body follow its abbreviation: "EOCO | investigators", "AHTU | officials"."""
    follows = tokens[stop] if stop < len(tokens) else None
    return follows is not None and has(follows, "act-cues:staff") and has(follows, "act-cues:person")
