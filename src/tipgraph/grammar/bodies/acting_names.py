"""Names that only what they do shows to be bodies: "Kituo Cha Haki runs a shelter", "KIWADO assisted 40 girls"."""

from __future__ import annotations

import re
from collections.abc import Container, Iterator, Sequence

from tipgraph.grammar.bodies.acting_evidence import VERB, acts, is_of_body, is_told_of, runs_house
from tipgraph.grammar.bodies.kinds import CUES, INSTRUMENT_HEADS, Body
from tipgraph.grammar.bodies.proper_names import ProperName
from tipgraph.grammar.bodies.told_kinds import defined, explained
from tipgraph.grammar.function_words import DASHES
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_acronym, is_name_word, is_place
from tipgraph.grammar.verbs import is_of_deed, is_past, is_verb
from tipgraph.reading import Item

#: What is no body, unless it does what only bodies do.
PROGRAM = CUES + "program"
#: What is help for victims.
HELP = ("act-cues:own-house", "act-cues:care")
_HELPERS = frozenset({"did", "has", "have", "had"})
#: A sentence with an abbreviation may name a body though no word tells so.
SHORT = re.compile(r"\b[A-Z]{3}|\b[A-Z][a-z][A-Z]")
#: What begins a clause between commas behind a subject.
_INSERTS = frozenset({"which", "an", "a", "while", "although", "though", "as", "in", "with", "along", "through"})
#: How long a list of names may be that one verb follows.
_LIST = 30
#: How many words a bracket may have.
_BRACKET = 8
#: How many words may name others than bodies behind "and", with the verb.
_OTHERS = 4
#: How far behind "provided" the name of what is provided may end.
_GIVEN = 4
#: How many words behind a verb may tell of help.
_HELP = 5


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
        if not kind and _is_acting_program(tokens, name):
            yield Body(name.first, name.stop, "other", "", "title")
        if not kind and runs_house(tokens, name):
            yield Body(name.first, name.stop, "ngo", "", "title")
        if kind or not _may_be_body(words):
            continue
        if kind := explained(tokens, name.stop):
            yield Body(name.first, name.stop, kind, "", "title")
        elif (
            _is_subject(tokens, name)
            or (len(words) == 1 and is_of_body(tokens, name, units))
            or (len(words) > 1 and is_told_of(tokens, name))
        ):
            yield Body(name.first, name.stop, "ngo" if len(words) > 1 else "other", "", "title")


def _is_acting_program(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether a program or a fund does what only bodies do: "the Rescue Program reported identifying 40 women"."""
    words = tokens[name.first : name.stop]
    if len(words) < 2 or not any(has(word, PROGRAM) for word in words):
        return False
    if any(is_place(word) or has(word, *INSTRUMENT_HEADS) for word in words):
        return False
    at = _after_insertion(tokens, _after_bracket(tokens, name.stop))
    while at < len(tokens) and is_adverb(tokens[at]):
        at += 1
    return at < len(tokens) and tokens[at].text.islower() and has(tokens[at], VERB, "act-cues:tells-of")


def _may_be_body(words: Sequence[Item]) -> bool:
    """Whether words may name a body: several of which none says otherwise, or one abbreviation of no other sense."""
    if any(has(word, CUES + "no-body-name", CUES + "person-title", *INSTRUMENT_HEADS) for word in words):
        return False
    if len(words) == 1:
        return _is_short(words[0]) and not words[0].senses and len(words[0].text) > 2
    people = len(words) > 2 and any(sense.form == "adjective" for sense in words[0].senses)  # "Danish Baptist Aid"
    return not any(is_place(word) for word in words[1:-1]) and (people or not is_place(words[0]))


def _is_short(token: Item) -> bool:
    """Whether a word is an abbreviation, in capitals or nearly so: "NAPTIP", "MoLISA"."""
    small = sum(letter.islower() for letter in token.text)
    mixed = token.text.isalpha() and small == 1 and token.text[0].isupper() and not token.text.endswith("s")
    return is_acronym(token) or mixed


def _is_subject(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether a name begins a clause and a verb of bodies follows it, at once or behind an abbreviation in brackets."""
    if name.first and tokens[name.first - 1].lower not in ("the", ",", ";", ":", "and", "while", "when", '"'):
        return False
    if name.first > 1 and tokens[name.first - 1].lower == "and" and _ends_places(tokens, name.first - 1):
        return False  # "the provinces of Santa Fe, La Pampa, and La Rioja"
    at = name.stop
    if at + 2 < len(tokens) and tokens[at].text == "(" and tokens[at + 2].text == ")":
        at += 3
    short = name.stop - name.first == 1
    if short:
        at = _after_insertion(tokens, _after_list(tokens, at))
    elif (
        at < len(tokens)
        and tokens[at].text == ","
        and not is_place(tokens[name.stop - 1])
        and not has(tokens[name.stop - 1], CUES + "territory")  # "the Central Region, with help from UNICEF,"
        and tokens[name.first - (tokens[name.first].lower != "the" and name.first > 0)].lower == "the"
    ):
        at = _after_insertion(tokens, at)  # "the Magistrates' School, with money from Norway, | trained"
    helped = short and at < len(tokens) and tokens[at].lower in _HELPERS
    at += helped
    while at < len(tokens) and (is_adverb(tokens[at]) or (helped and tokens[at].lower == "not")):
        at += 1
    if at >= len(tokens) or not tokens[at].text.islower():
        return False
    return (
        has(tokens[at], VERB)
        or (not short and not is_place(tokens[name.stop - 1]) and _gives_help(tokens, at))
        or (short and acts(tokens[at], helped) and not _gives_rules(tokens, at))
    )


def _gives_help(tokens: Sequence[Item], verb: int) -> bool:
    """Whether a verb tells of help for victims, whoever gives it: "opened | a shelter", "gave | legal aid"."""
    if not (is_of_deed(tokens[verb]) and is_past(tokens[verb])):
        return False
    for word in tokens[verb + 1 : verb + 1 + _HELP]:
        if word.text in (",", ";", ":"):
            return False
        if has(word, *HELP):
            return True
    return False


def _gives_rules(tokens: Sequence[Item], verb: int) -> bool:
    """Whether a verb tells of what a text contains: "the NRG | provided | referral guidelines"."""
    given = tokens[verb + 1 : verb + 1 + _GIVEN]
    return has(tokens[verb], "light-verbs:gives") and any(has(word, *INSTRUMENT_HEADS) for word in given)


def _after_bracket(tokens: Sequence[Item], first: int) -> int:
    """Where a bracket ends that begins at a token: "the State Fund for Children | (State Fund) | ran"."""
    if first >= len(tokens) or tokens[first].text != "(":
        return first
    return next((at + 1 for at in range(first, min(first + _BRACKET, len(tokens))) if tokens[at].text == ")"), first)


def _ends_places(tokens: Sequence[Item], joint: int) -> bool:
    """Whether "and" stands before the last of several names that "in" or "of" opens."""
    at = joint
    while at and (tokens[at - 1].text == "," or is_name_word(tokens[at - 1])):
        at -= 1
    listed = sum(token.text == "," for token in tokens[at:joint]) > 1 or is_place(tokens[at])
    return 0 < at < joint and tokens[at - 1].text in ("in", "of", "from", "near") and listed


def _after_list(tokens: Sequence[Item], first: int) -> int:
    """Where the names end that "and" joins to one: "the GIS | , the Bureau of Intelligence, and the police"."""
    at, joined = first, False
    while at < min(first + _LIST, len(tokens)) and (
        tokens[at].text == "," or tokens[at].lower in ("and", "the", "of", "for") or is_name_word(tokens[at])
    ):
        joined = joined or tokens[at].lower == "and"
        at += 1
    if joined and tokens[at - 1].lower == "and":
        others = next((place for place in range(at, min(at + _OTHERS, len(tokens))) if is_verb(tokens[place])), at)
        plain = all(token.text.islower() and token.lower not in FUNCTION_WORDS for token in tokens[at:others])
        return others if others > at and plain else first  # "the ATU and | civil society | conducted"
    return at if joined and is_name_word(tokens[at - 1]) else first


def _after_insertion(tokens: Sequence[Item], first: int) -> int:
    """Where a clause between commas ends that stands behind a subject: "the MLSW | , while willing, | did not"."""
    if first + 1 >= len(tokens):
        return first
    if (dash := tokens[first].text) in DASHES:
        return next((at for at in range(first + 1, min(first + _LIST, len(tokens))) if tokens[at].text == dash), -1) + 1
    if tokens[first].text != "," or tokens[first + 1].lower not in _INSERTS:
        return first
    closed = (at for at in range(first + 2, min(first + _LIST, len(tokens))) if tokens[at].text == ",")
    return next(closed, first - 1) + 1
