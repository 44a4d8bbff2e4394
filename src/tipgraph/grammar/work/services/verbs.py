"""What stands before a service: the verb whose object it is, and words that make it one that is only wished for."""

from __future__ import annotations

from tipgraph.grammar.function_words import AUXILIARIES
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.doing import doing
from tipgraph.grammar.work.planned import makes_unreal
from tipgraph.grammar.work.services.nouns import HEADS, ServiceNoun
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

#: The kinds of verbs that say how a service stands.
VERBS = ("work:runs", "work:opens", "work:closes", "work:has", "work:pays-for")
#: How far before its noun the verb may stand.
_BEFORE = 24
#: What stands before a service where people are, and what says that they may be there, or call it.
_PLACED, _ALLOWED = frozenset({"at", "in", "from"}), frozenset({"could", "can", "may"})
_KEEPS = frozenset({"kept", "keep", "keeps"})
#: How far before the "and" of a list the service before it may stand.
_LISTED = 8


def verb_before(told: Told, noun: ServiceNoun) -> int:
    """The verb of services whose object the noun is, its list and "of" taken in; -1 where there is none."""
    tokens = told.tokens
    for at in range(noun.first - 1, max(-1, noun.first - _BEFORE), -1):
        token = tokens[at]
        if token.lower == "open" and at and tokens[at - 1].lower in _KEEPS:
            return at - 1 if noun.first - at <= 2 and has(tokens[at - 1], *VERBS) else -1  # "kept | open a shelter"
        if has(token, *VERBS) and token.text.islower():
            runs = at > 1 and tokens[at - 1].lower == "and" and has(tokens[at - 2], "work:runs")
            return at - 2 if runs and not has(token, "work:runs") else at  # "operate and | fund"
        if token.text in (";", ":", ".", ")", "(") or (is_verb(token) and _is_of_other_deed(token)):
            return -1
        listed = token.text == "," or token.lower in ("and", "or")
        if listed and not any(has(one, *HEADS) for one in tokens[max(0, at - _LISTED) : at]):
            return -1
        if token.lower == "to" and has(tokens[at - 1], "work:takes-to") and tokens[at - 2].lower != "no":
            continue  # "had access | to | three shelters"
        if token.lower in ("to", "that", "which", "by", "in", "at", "with", "from", "on", "who", "while", "into"):
            return -1
    return -1


def _is_of_other_deed(token: Item) -> bool:
    """Whether a word like a verb is one: no "35-bed", no "trafficking" victims."""
    return (
        token.lower not in AUXILIARIES
        and "-" not in token.text
        and not has(token, "work:aim", "work:attribute", "work:gives-help", "work:meant-for")
    )


def is_unreal_before(told: Told, noun: ServiceNoun) -> bool:
    """Whether the verb that has the noun as its object was not done: "plans to open a shelter run by NGOs"."""
    verb = verb_before(told, noun)
    if verb < 0:
        return False
    found = doing(told, verb)
    return found is None or not found.is_done


def is_wished(told: Told, noun: ServiceNoun) -> bool:
    """Whether the statement of a noun is not one of what was: a modal, a "not" or a plan stands before it.

    What people can do at a service, it is there for: "victims could reside | at an NGO-run shelter".
    """
    tokens = told.tokens
    placed = noun.kind == "hotline" or (noun.first > 0 and tokens[noun.first - 1].lower in _PLACED)
    for at in range(noun.first - 1, -1, -1):
        if tokens[at].text in (";", ":") or tokens[at].lower in ("but", "while", "although"):
            return False
        if placed and tokens[at].lower in _ALLOWED:
            return any(makes_unreal(token) and token.lower not in _ALLOWED for token in tokens[:at])
        if makes_unreal(tokens[at]):
            return True
    return any(makes_unreal(token) for token in tokens[noun.stop : noun.stop + 3])
