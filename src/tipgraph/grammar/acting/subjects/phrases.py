"""How the noun phrase of a body stands as a subject: what stands before it and behind it, and what is joined to it."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import STAFF, Actor, begins_noun_phrase, is_complement
from tipgraph.grammar.acting.verbs.nominal import is_doing
from tipgraph.grammar.function_words import DETERMINERS, PREPOSITIONS, RELATIVES
from tipgraph.grammar.tokens import has, is_place
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: What may stand right before a subject.
_OPENERS = frozenset(
    {
        ",",
        ";",
        ":",
        "—",
        '"',
        "(",
        "and",
        "but",
        "while",
        "although",
        "when",
        "that",
        "which",
        "where",
        "because",
        "after",
    }
    | {"before", "since", "however", "as", "or", "nor", "whom", "until", "though", "whereas"}
    | {"neither", "both"}
)
#: What may stand between a body and its verb: where it is, of whom it is, when.
_PLACED = frozenset({"in", "of", "at", "from", "for", "on", "under", "within", "against", "to", "with", "during"})
#: How many words may name others who are joined to a body.
_OTHERS = 4
#: How many words an abbreviation in brackets may have, with these.
_SHORT = 6
_TIMES = "act-cues:time"
_HOUSE = "act-cues:house"


def is_opened(tokens: Sequence[Item], first: int) -> bool:
    """Whether a noun phrase that begins at a token may be a subject by what stands before it."""
    if first == 0:
        return True
    token = tokens[first - 1]
    if token.is_number or has(token, _TIMES, "organization-cues:calendar") or token.codes("months"):
        return True  # "in 2005 the ministry", "in June the ministry", "last year the ministry"
    if token.lower in _OPENERS or token.text in _OPENERS or (is_verb(token) and has(token, "act-cues:told")):
        return True
    return _follows_where_or_how(tokens, first)


def _follows_where_or_how(tokens: Sequence[Item], first: int) -> bool:
    """Whether only a preposition's phrase stands before a subject in its clause: "from its own budget | the ministry".

    The subject needs an article or is a pronoun: two names side by side are one name, or a list.
    """
    if tokens[first].lower not in ("the", "it", "they"):
        return False
    for at in range(first - 1, -1, -1):
        token = tokens[at]
        # "with | help | from Norway the ministry", "with the | help | of"
        governed = at > 0 and tokens[at - 1].lower in PREPOSITIONS | DETERMINERS
        if (is_verb(token) and not governed) or token.text == "," or token.lower in RELATIVES:
            return False
        opens = at == 0 or tokens[at - 1].text in (";", ":") or tokens[at - 1].lower in ("and", "but", "while")
        if opens and token.lower in PREPOSITIONS - {"of"}:
            return at + 1 < first
    return False


def is_tail(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether nothing between a body and its verb takes its place: "in Vlora and Durres", "(MOI)", "inspectors"."""
    at = min(_behind_short(tokens, first), stop)
    if at + 1 < stop and tokens[at].lower == "'s" and has(tokens[stop - 1], _HOUSE, STAFF):
        # "the ministry's new shelter"
        return all(word.text.islower() or word.is_number for word in tokens[at + 1 : stop])
    if at + 1 < stop and tokens[at].lower == "'s" and has(tokens[at + 1], STAFF):
        at += 1  # "the ministry's inspectors"
    while at < stop and (
        tokens[at].text in ("(", ")") or tokens[at - 1].text == "(" or has(tokens[at], STAFF) or is_place(tokens[at])
    ):
        at += 1
    if at == stop - 1 and has(tokens[at], _HOUSE) and not tokens[at].lower.endswith("s"):
        return True  # "the Caritas | shelter"
    if at == stop or _joins_others(tokens, at, stop):
        return True
    if tokens[at].lower not in _PLACED:
        return False
    return not any(
        is_verb(token)
        or token.lower in RELATIVES
        or (token.text in ",;:" and not (is_place(tokens[place - 1]) or tokens[place - 1].text[0].isupper()))
        for place, token in enumerate(tokens[at:stop], at)  # "courts in Bamenda, Buea, and Douala"
    )


def _joins_others(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether words join others, who are no named bodies, to one: "UNICEF | , and two NGOs"."""
    at = first + (tokens[first].text == ",")
    others = tokens[at + 1 : stop]
    return (
        tokens[at].lower in ("and", "nor")
        and 0 < len(others) <= _OTHERS
        and not any(word.lower in PREPOSITIONS or not word.text[0].isalnum() for word in others)
        # "allied militias" has a participle, "arrested" is a verb
        and not any(is_verb(word) and not (word.lower.endswith("ed") and word is not others[-1]) for word in others)
    )


def are_staff(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor]) -> bool:
    """Whether a body is only whose people act: "inspectors of the ministry", "officials from the ministry"."""
    start = begins_noun_phrase(tokens, actor.first, actors) - 1
    if start < 1:
        return False
    if _is_their_house(tokens, start):
        return True
    doing = tokens[start].lower == "by" and is_doing(tokens[start - 1])
    if not doing and (tokens[start].lower not in ("of", "from", "at") or not has(tokens[start - 1], STAFF)):
        return False
    noun = start - 1
    while (
        noun
        and tokens[noun - 1].text.islower()
        and not is_verb(tokens[noun - 1])
        and tokens[noun - 1].lower not in PREPOSITIONS
    ):
        noun -= 1
    return is_opened(tokens, noun) or (noun == 1 and tokens[0].text.istitle())  # "Labor inspectors from the ministry"


def _is_their_house(tokens: Sequence[Item], start: int) -> bool:
    """Whether a body is that of the shelter before it: "the shelter of | the ministry", "a shelter run by | X"."""
    noun = start - 1
    if tokens[start].lower == "by" and noun > 0 and has(tokens[noun], "act-verbs:operated"):
        noun -= 1
    elif tokens[start].lower != "of":
        return False
    if noun < 0 or not has(tokens[noun], _HOUSE):
        return False
    return is_opened(tokens, begins_noun_phrase(tokens, noun))


def _behind_short(tokens: Sequence[Item], at: int) -> int:
    """Where a bracket with an abbreviation ends that begins at a token, also of several words: "(NCC & TIP)"."""
    if at >= len(tokens) or tokens[at].text != "(":
        return at
    closed = next((place for place in range(at + 2, min(at + _SHORT, len(tokens))) if tokens[place].text == ")"), -1)
    return closed + 1 if closed > 0 and not any(word.text.islower() for word in tokens[at:closed]) else at


def end_of(tokens: Sequence[Item], actor: Actor) -> int:
    """Where a body's name ends with the abbreviation in brackets behind it."""
    stop = actor.stop
    if (after := _behind_short(tokens, stop)) > stop:
        return after
    if stop + 2 < len(tokens) and tokens[stop].text == "(" and tokens[stop + 2].text == ")":
        return stop + 3
    return stop


def joined_before(tokens: Sequence[Item], actor: Actor, actors: Sequence[Actor]) -> tuple[Actor, ...]:
    """The bodies that "and" and commas join to one, before it."""
    start = begins_noun_phrase(tokens, actor.first, actors) - 1
    if start < 0 or not (tokens[start].lower in ("and", "nor") or tokens[start].text == ","):
        return ()
    stop = start
    while stop and (tokens[stop - 1].lower in ("and", "nor") or tokens[stop - 1].text == ","):
        stop -= 1
    if stop == start and _opens_sentence(tokens, stop):
        return ()  # "with support from donors, | the committee"
    for other in actors:
        if end_of(tokens, other) == stop and not is_complement(tokens, other, actors):
            return (*joined_before(tokens, other, actors), other)
    return ()


def _opens_sentence(tokens: Sequence[Item], comma: int) -> bool:
    """Whether a comma closes the phrase of a preposition with which a sentence begins."""
    return tokens[0].lower in PREPOSITIONS and not any(token.text == "," or is_verb(token) for token in tokens[:comma])
