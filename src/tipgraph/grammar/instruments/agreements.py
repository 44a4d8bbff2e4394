"""With whom an agreement is: the partners that a sentence names beside it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.function_words import RELATIVES
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.tokens import ARTICLES, has, is_place, place_of, year_of
from tipgraph.model import UNSPECIFIED
from tipgraph.reading import Item

_SIGNS = "instrument-cues:signs"
_REACH = 16
_JOINS, _STATES = "instrument-cues:joins", "instrument-cues:states"
#: What may stand between two lists of partners: "with Togo in 2012, and another with Mali".
_GLUE = frozenset(
    {"in", "and", ",", "as", "well", "(", ")", "another", "others", "other", "a", "the", "also", "second"}
    | {"since", "from", "on", "late", "early", "later", "then", "similar", "separate"}
)


@dataclass(frozen=True, slots=True)
class Partners:
    """The places named as partners at ``tokens[first:stop]``; `opens` is where "with" or "between" stands."""

    codes: tuple[str, ...]
    opens: int
    stop: int


def is_plural(head: Item) -> bool:
    """Whether a head speaks of several agreements, one for each partner."""
    noun = head.lower.partition(" of ")[0].rpartition(" ")[2]  # "letters of intent", "extradition treaties"
    return noun.endswith("s") or noun == "memoranda"


def partners(tokens: Sequence[Item], phrase: Phrase, country: str) -> Partners:
    """The partners of an agreement, its own country left out; no codes where the sentence names none."""
    for at in range(phrase.head + 1, min(len(tokens), phrase.head + _REACH)):
        token = tokens[at]
        if token.lower in ("with", "between", "among"):
            codes, stop = _lists(tokens, at + 1)
            told = any(later.lower in RELATIVES for later in tokens[phrase.head : at])
            if set(codes) == {country} or (told and not codes):  # "Togo and Benin have treaties with Ghana"
                codes = tuple(_signers(tokens, phrase))  # "signed an accord on children who travel with herds"
            return Partners(_others(codes, country), at, stop)
        if token.lower == "which" and tokens[at - 1].lower == "to":  # "to which Ghana, Togo and Benin belong"
            codes, stop = _list(tokens, at + 1)
            return Partners(_others(codes, country), -1, -1)
        if token.lower in ("which", "that") and any(has(later, _SIGNS) for later in tokens[at + 1 : at + 4]):
            continue  # "agreements that it signed with Togo"
        if token.text == "," and any(has(later, _SIGNS) for later in tokens[at + 1 : at + 5]):
            continue  # "an agreement, signed in 2005 with Togo"
        opens = at + 1 < len(tokens) and tokens[at + 1].lower == "to"  # ", to which"
        if token.text == "," and opens:
            continue
        if token.lower in ("but", "which", "that", "while") or (token.text in ",;:" and at >= phrase.stop):
            break
        if at >= phrase.stop and (token.lower == "and" or has(token, "instrument-cues:finite-verb")):
            break
    for found in (_with_before, _signers, _joined, _hyphenated, _acting, _under):
        if codes := tuple(found(tokens, phrase)):
            break
    return Partners(_others(codes, country), -1, -1)


def _others(codes: Sequence[str], country: str) -> tuple[str, ...]:
    return tuple(dict.fromkeys(code for code in codes if code not in (country, UNSPECIFIED)))


def _lists(tokens: Sequence[Item], at: int) -> tuple[tuple[str, ...], int]:
    """The places of a list and of those that follow it with a "with" of their own: "with A in 2012 and with B"."""
    codes, stop = _list(tokens, at)
    after = stop
    while codes and after < len(tokens) and after - stop < 9:
        token = tokens[after]
        if token.lower == "with":
            more, end = _list(tokens, after + 1)
            return ((*codes, *more), stop if not more else end)
        dated = year_of(token) is not None or token.codes("months") or token.text.isdigit()
        if not (token.lower in _GLUE or dated):
            break
        after += 1
    return codes, stop


def _list(tokens: Sequence[Item], at: int) -> tuple[tuple[str, ...], int]:
    """The places of a list that begins at `at`, and where it ends."""
    codes: list[str] = []
    stop = at
    skipped = 0
    while at < len(tokens):
        token = tokens[at]
        if is_place(token):
            code = place_of(token)
            if code:
                codes.append(code)
            at = stop = at + 1
            skipped = 0
        elif (
            (codes and token.lower in ("and", "or", ",", "'s", "&", "/"))
            or token.lower in ARTICLES
            or token.lower in ("both", "as", "well", "also", "of", "such")
        ):
            if token.lower in ("as", "also") and codes and not any(is_place(t) for t in tokens[at : at + 4]):
                break
            at += 1
        elif (codes and token.text in "()") or (codes and tokens[at - 1].text == "(" and year_of(token) is not None):
            at += 1  # "with Qatar (2011), Kuwait (2012)"
        elif not codes and token.text[0].isdigit():
            at += 1  # "with 12 countries, including Spain"
        elif not codes and token.lower in ("and", ",") and at + 1 < len(tokens):
            at += 1  # "with Interpol and the police of Chile"
        elif codes and _leads_to_place(tokens, at):
            at += 1  # "the police of Togo, the prosecutors of Benin"
        elif has(token, "instrument-cues:partner"):
            at += 1
        elif (
            codes and token.lower in ("other", "many", "several") and at + 1 < len(tokens) and is_place(tokens[at + 1])
        ):
            at += 1  # "and other European countries"
        elif not codes and skipped < 3 and token.text[0].isalpha() and token.lower not in ("and", "to", "on", "for"):
            skipped += 1
            at += 1
        else:
            break
    return tuple(codes), stop


def _leads_to_place(tokens: Sequence[Item], at: int) -> bool:
    """Whether "of" and a place follow within two words: "prosecutors of Benin"."""
    for of in range(at, min(at + 3, len(tokens) - 1)):
        if tokens[of].lower in ("and", ",", "to", "on"):
            return False
        if tokens[of].lower == "of":
            return is_place(tokens[of + 1]) or (of + 2 < len(tokens) and is_place(tokens[of + 2]))
    return False


def _with_before(tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The partners of "negotiated with Nepal and Oman an agreement": their list ends right before the article."""
    article = phrase.first - 1
    if article < 2 or tokens[article].lower not in ARTICLES:
        return
    for at in range(article - 1, max(0, article - _REACH), -1):
        if tokens[at].lower == "with":
            if any(has(token, _SIGNS) for token in tokens[max(0, at - 4) : at]):
                yield from (place_of(token) for token in tokens[at + 1 : article] if is_place(token))
            return
        if tokens[at].text in ";:" or has(tokens[at], _SIGNS):
            return


def _signers(tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The subject of "Greece and Albania signed an agreement"."""
    reach = range(phrase.first - 1, max(-1, phrase.first - 6), -1)
    verb = next((at for at in reach if has(tokens[at], _SIGNS) or tokens[at].lower in ("have", "has", "had")), -1)
    at, found = verb - 1, list[str]()
    while at >= 0 and (
        is_place(tokens[at])
        or tokens[at].lower in ("and", ",", "the", "of", "have", "has", "had", "also", "both")
        or has(tokens[at], _STATES)
    ):
        if is_place(tokens[at]) and any(sense.form == "name" for sense in tokens[at].senses):
            found.append(place_of(tokens[at]))
        at -= 1
    yield from reversed(found)


def _joined(tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The partners of "joined Mali and Niger in a regional accord"."""
    opened = next((at for at in range(phrase.first - 1, max(-1, phrase.first - 4), -1) if tokens[at].lower == "in"), -1)
    verb = next((at for at in range(opened - 1, max(-1, opened - 12), -1) if has(tokens[at], _JOINS)), -1)
    if verb >= 0:
        codes, stop = _list(tokens, verb + 1)
        if stop == opened:
            yield from codes


def _hyphenated(tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The partners of "the Mongolia-China agreement": two places with a hyphen right before the head's own words."""
    for at in range(max(1, phrase.first - 3), phrase.head - 1):
        if tokens[at].text in ("-", "–", "/") and is_place(tokens[at - 1]) and is_place(tokens[at + 1]):
            yield from (place_of(tokens[at - 1]), place_of(tokens[at + 1]))


def _acting(tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The partners of "Under a 2004 accord, Senegal and Mali return children": two countries behind the comma."""
    before = [token.lower for token in tokens[: phrase.first]]
    if "under" not in before or phrase.stop >= len(tokens) or tokens[phrase.stop].text != ",":
        return
    codes, _ = _list(tokens, phrase.stop + 1)
    if len(codes) > 1:
        yield from codes


def _under(tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The country of "handed a suspect over to Lebanon under an extradition treaty"."""
    before = tokens[max(0, phrase.first - 4) : phrase.first]
    if not any(token.lower == "under" or has(token, "instrument-cues:according") for token in before):
        return
    comma = next((at for at in range(phrase.first - 1, -1, -1) if tokens[at].text in ",;"), -1)
    found = {
        place_of(token): None
        for token in tokens[comma + 1 : phrase.first]
        if is_place(token) and any(sense.form in ("name", "locality") for sense in token.senses)
    }
    # Only a sentence with one or two countries tells which one is meant.
    if len(found) <= 2:
        yield from found
