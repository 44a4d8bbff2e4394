"""Whether some words name people who are taught, and where the subject of a passive stands."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_past_participle, is_verb
from tipgraph.grammar.work.phrases import ENDS, number_in, phrase, words
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

_NO_PEOPLE = frozenset({"it", "them", "they", "no", "none"})
#: What begins the clause that a subject stands in.
_CLAUSES = frozenset({"that", "which", "but", "while", "who", "although", "though", "whereas", "because", "when"})
_PERSON = "act-cues:person"
#: What opens examples of a subject, and how long they may be.
_SUCH = frozenset({"including", "among", "both", "mostly", "mainly", "primarily", "especially", "notably"})
_EXAMPLES = 20
#: What follows a participle that says where people are or go.
_WHERE = frozenset({"in", "at", "from", "for", "to", "near", "on", "along"})


def are_taught(told: Told, first: int, stop: int, begin: int, end: int) -> bool:
    """Whether the words from `first` to `stop` name people who may be taught of trafficking.

    Args:
        told: the sentence.
        first: where the words begin.
        stop: where they end.
        begin: where the statement begins.
        end: where it ends; a craft named in it makes it a lesson for victims.
    """
    tokens = told.tokens
    if first >= stop or any(has(token, "work:vocational") for token in tokens[min(begin, first) : max(end, stop)]):
        return False
    chosen = tokens[first:stop]
    head = next((at for at, token in enumerate(chosen) if token.lower in ("of", "from", "in", "at")), len(chosen)) - 1
    if head < 0 or any(token.lower in _NO_PEOPLE for token in chosen[:1]) or has(chosen[head], "work:trade-of-victims"):
        return False
    if number_in(chosen[: head + 1])[1] > head or has(chosen[head], "work:filler", "work:collection"):
        head = len(chosen) - 1  # "200 of its officers", "a total of 200 officers"
    if any(has(token, "work:no-trainee") for token in chosen) or has(chosen[head], "work:awareness", "work:campaign"):
        return False
    return any(has(token, "work:trainee", _PERSON, "work:party") for token in chosen[: head + 1])


def subject_before(told: Told, at: int) -> tuple[int, int]:
    """The noun phrase that is the subject of the verb whose group begins at a token; empty where none stands there."""
    tokens = told.tokens
    stop = at
    while stop and (
        tokens[stop - 1].lower.endswith("ly")
        or tokens[stop - 1].lower in ("also", "all", "each", "had", "which", "who")
    ):
        stop -= 1
    if stop and tokens[stop - 1].text == ",":
        stop = _before_examples(tokens, stop - 1)
    first = stop
    while first:
        before = tokens[first - 1]
        if before.text in (";", ":", "—") or before.lower in AUXILIARIES or before.lower in _CLAUSES:
            break
        listed = before.text == "," and first > 1 and _are_names(tokens, first)
        joins = before.text == "," and phrase(tokens, first - 2 if first > 1 else 0) >= stop
        if before.text in ENDS and not (listed or joins):
            break
        if before.text.islower() and is_verb(before) and not has(before, "work:attribute"):
            if not describes(tokens, first - 1):
                break
            stop = first - 1  # "officers | stationed in the capital"
        first -= 1
    if first < stop and (tokens[first].codes("number-qualifiers") or tokens[first].lower in ("over", "about")):
        first += 1
    while first < stop and (
        tokens[first].lower in DETERMINERS or tokens[first].lower in ("and", "in", "during", "also")
    ):
        if tokens[first].lower in ("in", "during"):
            end = phrase(tokens, first + 1)
            if end >= stop:
                return stop, stop
            first = end
            continue
        first += 1
    return (first, min(stop, max(phrase(tokens[:stop], first), first))) if first < stop else (stop, stop)


def describes(tokens: Sequence[Item], at: int) -> bool:
    """Whether a participle says more of the noun before it, by where: "officers | stationed | in the capital"."""
    if at < 1 or at + 1 >= len(tokens) or tokens[at + 1].lower not in _WHERE:
        return False
    noun = tokens[at - 1]
    return has(noun, "work:trainee", _PERSON) and (tokens[at].lower.endswith("ing") or is_past_participle(tokens[at]))


def _before_examples(tokens: Sequence[Item], comma: int) -> int:
    """The comma that opens examples of a subject, where one closes them: "240 officials |, including 35 nurses,"."""
    for at in range(comma - 1, max(0, comma - _EXAMPLES), -1):
        if tokens[at].text == "," and tokens[at + 1].lower in _SUCH:
            return at
        if tokens[at].text in (";", ":") or tokens[at].lower in AUXILIARIES:
            break
    return comma


def _are_names(tokens: Sequence[Item], at: int) -> bool:
    """Whether a comma before a token stands between names: "from Kenya, | Uganda and Rwanda"."""
    if at < 3 or not tokens[at - 2].text[0].isupper():
        return False
    if tokens[at].lower == "and":
        return tokens[at + 1].text[0].isupper()
    return tokens[at].text[0].isupper() and any(token.lower in (",", "and") for token in tokens[at + 1 : at + 3])


def receiver_before(told: Told, at: int) -> str:
    """Who got what a verb says, as the text writes it: no "victims" of "NGOs that assist | victims received"."""
    first, stop = subject_before(told, at)
    if stop <= first and at and told.tokens[at - 1].text == ",":
        opened = next((back for back in range(at - 2, 0, -1) if told.tokens[back].text == ","), 0)
        if opened and is_past_participle(told.tokens[opened + 1]):
            first, stop = subject_before(told, opened)  # "the task force, | housed in the ministry, | received"
    if stop <= first or not first:
        return words(told, first, stop) if stop > first else ""
    tokens = told.tokens
    earlier = first - 2 if first > 1 and tokens[first - 2].lower in ("that", "which", "who") else -1
    if tokens[first - 1].lower.endswith("ing") and is_verb(tokens[first - 1]):
        earlier = first - 1  # "NGOs | assisting | victims received"
    if earlier > 0 and is_verb(tokens[first - 1]):
        first, stop = subject_before(told, earlier)
    return words(told, first, stop) if stop > first else ""
