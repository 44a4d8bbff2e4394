"""The noun phrases around a verb: where each begins and ends."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.children import CHILDREN
from tipgraph.grammar.function_words import AUXILIARIES, DETERMINERS, PHRASE_ENDS, PREPOSITIONS
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_of_deed, is_past, is_verb
from tipgraph.reading import Item

PERSON = "act-cues:person"
VICTIM = "act-cues:victim"
YOUNG = tuple(f"victims:{code}" for code in sorted(CHILDREN))
WOMEN_AND_CHILDREN = ("victims:women", *YOUNG)
#: Those whom work against trafficking helps.
PROTECTED = (VICTIM, *WOMEN_AND_CHILDREN)
_MARKS = frozenset({",", ";", ".", ":", "—", "(", ")", '"'})
_ROUGHLY = frozenset({"over", "about", "around", "nearly", "almost", "approximately", "some", "up to", "at least"}) | {
    "more than", "fewer than", "less than", "at most",
}  # fmt: skip
#: How many words a bracket inside a phrase may hold.
_BRACKET = 30
#: How many words an insertion between a verb and its object may have, and what else than a preposition opens it.
_INSERTION = 16
_INSERTED = frozenset({"together", "jointly", "along", "free"})
_QUESTIONS = frozenset({"how", "what", "whether", "why"})
#: Where somebody is: words behind a noun that are no part of its phrase.
_ALONG = frozenset({"along", "near", "across", "throughout", "inside", "outside", "beyond", "alongside"})
_MORE = frozenset({"further", "additional"})
_LEFT_OUT = DETERMINERS | {"down", "up", "out", "only", "just", "also", "some", "any", "no", "own", "another"}


def phrase_after(tokens: Sequence[Item], at: int) -> tuple[int, int]:
    """The noun phrase that begins at a token, its article left out; empty where none does."""
    first = behind_insertion(tokens, at)
    while first < len(tokens) and tokens[first].lower in _LEFT_OUT and not _counts_of(tokens, first):
        first += 1
    if first + 1 < len(tokens) and tokens[first].lower in _MORE and tokens[first + 1].is_numeral:
        first += 1
    first += qualifier_at(tokens, first)
    stop = first
    while stop < len(tokens):
        token = tokens[stop]
        if token.lower in ("and", "or", ",") and _goes_on(tokens, stop, first):
            stop += 1
            continue
        if token.lower == "of" and stop > first and stop + 1 < len(tokens):
            stop += 1
            continue
        if token.text == "(" and stop > first and (goes_on := _behind_bracket(tokens, stop)):
            stop = goes_on
            continue
        inner = stop > first and tokens[stop - 1].lower == "of" and token.lower in DETERMINERS | {"them"}
        if token.text in _MARKS or token.lower in _QUESTIONS or (token.lower in PHRASE_ENDS and not inner):
            break
        if stop > first and (token.lower in _ALONG or _ends_phrase(tokens, stop)):
            break
        stop += 1
    while stop > first and (tokens[stop - 1].lower in ("of", "and", "or", "the") or tokens[stop - 1].text in _MARKS):
        stop -= 1
    return first, stop


def behind_insertion(tokens: Sequence[Item], at: int) -> int:
    """Where the object of a verb begins behind words between commas: "trained |, with IOM, | 40 officers"."""
    if at + 2 >= len(tokens) or tokens[at].text != "," or tokens[at + 1].lower not in PREPOSITIONS | _INSERTED:
        return at
    for comma in range(at + 2, min(at + _INSERTION, len(tokens) - 1)):
        told = tokens[comma].lower in AUXILIARIES or (is_verb(tokens[comma]) and is_past(tokens[comma]))
        if told or tokens[comma].text in _MARKS - {","}:
            return at
        if tokens[comma].text == ",":
            return comma + 1 if tokens[comma + 1].is_numeral or tokens[comma + 1].lower in ("a", "an") else at
    return at


def _counts_of(tokens: Sequence[Item], at: int) -> bool:
    """Whether a word counts some of those named before: "any | of them"."""
    of = at + 1 < len(tokens) and tokens[at + 1].lower == "of"
    return of and tokens[at].lower in ("any", "some")


def _behind_bracket(tokens: Sequence[Item], opened: int) -> int:
    """Where a phrase goes on to its people behind a bracket: "90 trafficking (20 labor, 70 sex) | victims"; else 0."""
    end = min(opened + _BRACKET, len(tokens) - 1)
    closed = next((at for at in range(opened + 1, end) if tokens[at].text == ")"), -1)
    return closed + 1 if closed > 0 and has(tokens[closed + 1], PERSON, "act-cues:case") else 0


def qualifier_at(tokens: Sequence[Item], at: int) -> int:
    """How many words before a number only say how exact it is: "over | 300 women", "at least | 40"."""
    for length in (1, 2):
        words = " ".join(token.lower for token in tokens[at : at + length])
        if words in _ROUGHLY and at + length < len(tokens) and tokens[at + length].is_number:
            return length
    return 0


def phrases_before(tokens: Sequence[Item], stop: int) -> Iterator[tuple[int, int]]:
    """The noun phrases of a statement before a token, the nearest first: "a line | for migrants | run by"."""
    while stop > 1 and is_adverb(tokens[stop - 1]):
        stop -= 1  # "centers, jointly run by"
    if stop > 1 and tokens[stop - 1].lower in ("which", "that"):
        stop -= 1  # "the hotline, which | is run by"
    if stop and tokens[stop - 1].text == ",":
        stop -= 1  # "the committee, chaired by"
        if stop > 2 and tokens[stop - 1].text == ")" and tokens[stop - 3].text == "(":
            stop -= 3  # "the committee (NCTIP), chaired by"
        if stop + 1 < len(tokens) and tokens[stop + 1].lower in AUXILIARIES:
            # "two shelters, Vera for women and Marko for men, | are run by"
            stop = next((at for at in range(stop - 1, 0, -1) if tokens[at].text in (",", ";")), stop)
    first = stop
    while first and not (
        tokens[first - 1].text in (",", ";", ":", "—", "(", ")")
        or tokens[first - 1].lower in AUXILIARIES
        or tokens[first - 1].lower in ("that", "which", "but", "while", "when")
        or (tokens[first - 1].lower == "and" and not _joins_in_phrase(tokens, first - 1))
        or is_verb(tokens[first - 1])
    ):
        first -= 1
        if first and tokens[first - 1].lower in PREPOSITIONS and (tokens[first - 1].lower != "of" or first == 1):
            found = phrase_after(tokens[:stop], first)
            if found[0] < found[1] and not _is_year(tokens[found[0] : found[1]]):
                yield found
    found = phrase_after(tokens[:stop], first)
    if found[0] < found[1]:
        yield found


def _is_year(phrase: Sequence[Item]) -> bool:
    """Whether a phrase is a year alone, which counts nobody: "identified in | 2015"."""
    return len(phrase) == 1 and len(phrase[0].text) == 4 and phrase[0].text.startswith(("19", "20"))


def _joins_in_phrase(tokens: Sequence[Item], at: int) -> bool:
    """Whether "and" stands inside a phrase: "centers in Metema | and | Semera", "child labor | and | begging"."""
    if not 1 < at < len(tokens) - 1:
        return False
    names = tokens[at - 1].text[0].isupper() and tokens[at + 1].text[0].isupper()
    topics = ("organization-cues:topic", "instrument-cues:topic")
    return names or (has(tokens[at - 1], *topics) and has(tokens[at + 1], *topics))


def _goes_on(tokens: Sequence[Item], at: int, first: int) -> bool:
    """Whether a noun phrase goes on after "and" or a comma: another noun follows, and no verb near behind."""
    if at == first:
        return False
    after = at + 1
    alone = at == first + 1 and tokens[first].is_numeral and after < len(tokens)
    if alone and tokens[at].lower in ("and", ",") and not tokens[after].is_number:
        return False  # "the police referred 33 | and NGOs the rest"
    while after < len(tokens) and (tokens[after].lower == "and" or tokens[after].lower in DETERMINERS):
        after += 1
    if after >= len(tokens) or tokens[after].lower in PHRASE_ENDS or tokens[after].text in _MARKS:
        return False
    if tokens[after].text[0].isupper() and after + 1 < len(tokens) and tokens[after + 1].is_number:
        return False  # "Caritas assisted 40 and IOM 50"
    noun = (tokens[after].lower.endswith(("s", "ing")) and tokens[at].text != ",") or has(tokens[after], PERSON)
    if is_of_deed(tokens[after]) and (not noun or _is_doing(tokens, after)):
        return False
    for place in range(after, min(after + 5, len(tokens))):
        token = tokens[place]
        past = is_past(token) or has(token, "act-cues:other-verb")
        if token.lower in AUXILIARIES or (past and is_verb(token) and "-" not in token.lower):
            return False
        if token.lower in PHRASE_ENDS or token.text in _MARKS:
            break
    if tokens[at].text == ",":
        # only a list has a comma: "judges, prosecutors, and inspectors"
        return tokens[at + 1].lower in ("and", "or") or any(t.lower in ("and", "or") for t in tokens[after : after + 4])
    return not tokens[after].lower.endswith("ly")


def _is_doing(tokens: Sequence[Item], at: int) -> bool:
    """Whether a gerund has an object of its own: "20 cases and | prosecuting | 14 suspects"."""
    if not tokens[at].lower.endswith("ing") or at + 1 >= len(tokens):
        return False
    after = tokens[at + 1]
    return after.is_numeral or after.lower in DETERMINERS


def _ends_phrase(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb or a gerund ends the phrase before it."""
    token = tokens[at]
    if token.lower.endswith("ing") and has(tokens[at - 1], PERSON):
        return True
    return token.text.islower() and token.lower.endswith("ed") and has(tokens[at - 1], PERSON)


def people_after(tokens: Sequence[Item], at: int, reach: int = 10) -> tuple[int, int]:
    """The people after the first "to" or "for" behind a token: "training on evidence | to 95 judges"."""
    for opener in range(at, min(at + reach, len(tokens))):
        if tokens[opener].text in (";", ":", ".") or tokens[opener].lower in ("which", "who", "that"):
            break
        if tokens[opener].lower in ("to", "for"):
            first, stop = phrase_after(tokens, opener + 1)
            if any(has(token, PERSON) for token in tokens[first:stop]):
                return first, stop
    return at, at
