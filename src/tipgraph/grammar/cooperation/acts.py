"""The statements of a sentence that may tell of an act, each with the bodies that it names."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.bodies.kinds import Body
from tipgraph.grammar.function_words import COPULAS, PREPOSITIONS
from tipgraph.grammar.tokens import has, is_place
from tipgraph.reading import Item

#: A semicolon has already cut the sentence; these cut what is left into statements.
_CUTS = frozenset({";", ":", "—"})
_NEAR = 6
#: How long a subject with an abbreviation in brackets may be: "the Ministry of Interior (MOI) | shared".
_SUBJECT = 9
#: How far before its second verb the first may stand, with a list of partners between.
_FAR = 14
#: What may be set in commas between a subject and its verb.
_SET_APART = frozenset({"with", "using", "through", "under", "in", "together", "helped", "supported", "assisted"})
_AUXILIARIES = frozenset({"is", "was", "were", "are", "has", "had", "did", "does"})
_PERSONS = "cooperation-cues:persons"
#: Acts that a clause with "which" may go on to tell of.
_ACTS = tuple(f"cooperation-cues:{code}" for code in ("repatriation", "training", "joint", "exchange"))


@dataclass(frozen=True, slots=True)
class Clause:
    """A statement of a sentence with what it names: `tokens[first:stop]` and its bodies.

    `other` is the country that "both countries" means beside the document's own, where the text tells.
    """

    tokens: Sequence[Item]
    first: int
    stop: int
    bodies: tuple[Body, ...]
    country: str
    other: str = ""

    def find(self, *tags: str) -> int:
        """The first token with one of some tags, -1 where there is none."""
        for at in range(self.first, self.stop):
            if not self.tokens[at].tags.isdisjoint(tags):
                return at
        return -1


def clauses(tokens: Sequence[Item], named: tuple[Body, ...], country: str, other: str = "") -> Iterator[Clause]:
    """The statements of a sentence: cut at marks, and at ", and" before a new subject or verb."""
    first = 0
    for at in range(1, len(tokens) + 1):
        if at == len(tokens) or _cuts(tokens, at):
            inside = tuple(body for body in named if first <= body.first < at)
            yield Clause(tokens, first, at, inside, country, other)
            first = at


def are_crooks(clause: Clause) -> bool:
    """Whether traffickers, or those whose children they take, are who acts: "recruiters worked with gangs in Togo"."""
    for at in range(clause.first, clause.stop):
        token = clause.tokens[at]
        if has(token, "cooperation-cues:crooks"):
            return at + 1 < clause.stop and has(
                clause.tokens[at + 1], "cooperation-cues:acts-together", "cooperation-cues:exchange"
            )
        if has(token, _PERSONS, "cooperation-cues:acts-together") or is_place(token):
            return False
    return False


def is_with_whom(clause: Clause) -> bool:
    """Whether a clause goes on with those named right before it: "Chilean police, | with whom it broke up a ring"."""
    words = [token.lower for token in clause.tokens[clause.first : clause.first + 2]]
    return words in (["with", "whom"], ["with", "which"])


def _cuts(tokens: Sequence[Item], at: int) -> bool:
    token = tokens[at]
    if token.text == ":" and any(has(t, "cooperation-cues:extradition") for t in tokens[max(0, at - _NEAR) : at]):
        return False  # "extradited three: two to Togo and one to Mali"
    if token.text in _CUTS or (token.lower == "where" and tokens[at - 1].text == ","):
        return True
    if token.lower in ("although", "but", "while", "whereas", "though"):
        return True
    if token.lower == "which":
        return tokens[at - 1].lower not in PREPOSITIONS and not _is_of_act(tokens, at)
    if token.lower in PREPOSITIONS and at + 1 < len(tokens) and tokens[at + 1].lower in ("which", "whom"):
        if _is_of_act(tokens, at):
            return False  # "a seminar for which Norway paid"
        return not any(t.lower == "they" for t in tokens[at + 2 : at + 3])  # "in which", but "through which they"
    joins = token.lower == "and" or (token.text == "," and at + 1 < len(tokens) and tokens[at + 1].lower == "and")
    if not joins:
        return False
    after = at + 1 if token.lower == "and" else at + 2
    if token.lower == "and" and tokens[at - 1].text == ",":
        return False
    if after >= len(tokens):
        return False
    # A verb, or a name and a verb, opens a new statement; anything else is one more of a list.
    if token.lower == "and" and has(tokens[after], "cooperation-cues:extradition"):
        return False  # "was arrested in Togo and extradited"
    if tokens[after].lower in ("a", "another", "one") and _is_handed_back(tokens, after):
        return True  # "two were extradited to Togo and | a third was received from Mali"
    if token.lower == "and" and has(tokens[after], "cooperation-cues:investigation") and _act_together(tokens, at):
        return False  # "teamed up with Togolese police and freed nine girls"
    if token.text == "," and is_place(tokens[after]) and _is_list(tokens, at):
        return False  # "the police of Togo, Benin, and Nigeria led"
    if (
        token.lower == "and"
        and _is_verb(tokens[at - 1])
        and after + 1 < len(tokens)
        and tokens[after + 1].lower == "by"
    ):
        return False  # "was trained and equipped by"
    return _is_verb(tokens[after]) or (
        token.text == ","
        and (has(tokens[after], "cooperation-cues:joint") or _is_subject(tokens, after) or _is_agreement(tokens, after))
    )


def _is_handed_back(tokens: Sequence[Item], at: int) -> bool:
    """Whether one more suspect is told to have been received, behind "and"."""
    be = next((one for one in range(at + 1, min(at + 4, len(tokens) - 1)) if tokens[one].lower in COPULAS), -1)
    return be > 0 and has(tokens[be + 1], "cooperation-cues:received")


def _act_together(tokens: Sequence[Item], at: int) -> bool:
    """Whether those before "and" are said to act with others: "teamed up with Togolese police | and freed"."""
    for before in range(at - 1, max(0, at - _FAR), -1):
        listed = is_place(tokens[before + 1]) or tokens[before + 1].lower == "and"  # "Togo, Benin, and Nigeria"
        if tokens[before].text in ";:" or (tokens[before].text == "," and not listed):
            return False
        if has(tokens[before], "cooperation-cues:together"):
            return any(token.lower == "with" for token in tokens[before:at])
    return False


def _is_list(tokens: Sequence[Item], at: int) -> bool:
    """Whether a list of places ends behind a comma: "Togo, Benin | , and Nigeria"."""
    return at > 2 and is_place(tokens[at - 1]) and tokens[at - 2].text == "," and is_place(tokens[at - 3])


def _is_of_act(tokens: Sequence[Item], at: int) -> bool:
    """Whether "which" goes on with an act: "the voluntary return, which IOM arranged"."""
    before = at - 2 if at and tokens[at - 1].text == "," else at - 1
    return before >= 0 and has(tokens[before], *_ACTS)


def _is_agreement(tokens: Sequence[Item], at: int) -> bool:
    """Whether another agreement is spoken of: ", and a 2012 accord with Mali"."""
    return tokens[at].lower in ("a", "an", "another", "its") and any(
        has(token, "instrument-cues:agreement-head") for token in tokens[at + 1 : at + 4]
    )


def _is_verb(token: Item) -> bool:
    first = token.lower.partition(" ")[0]
    past = first.endswith("ed") and token.text.islower() and len(first) > 4
    return past or first in _AUXILIARIES or has(token, "cooperation-cues:past-verb")


def _is_subject(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb follows within a few words, with no other joint between."""
    for after in range(at + 1, min(at + _SUBJECT, len(tokens))):
        if tokens[after].text == "," and any(token.lower in _SET_APART for token in tokens[after + 1 : after + 2]):
            near = range(after + 2, min(after + _SUBJECT, len(tokens) - 1))
            closes = next((one for one in near if tokens[one].text == ","), 0)
            return closes > 0 and _is_verb(tokens[closes + 1])  # "the school, with Swiss money, | trained"
        if tokens[after].text == "," or tokens[after].lower in ("and", "with", "from", "by", "to"):
            return False
        if _is_verb(tokens[after]):
            return True
    return False
