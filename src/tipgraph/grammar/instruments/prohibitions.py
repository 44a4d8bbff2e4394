"""What a law makes a crime: "prohibits all forms of trafficking", "slavery is outlawed under Article 5"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import BE, RELATIVES
from tipgraph.grammar.instruments.naming.names import Phrase
from tipgraph.grammar.instruments.standing.presence import is_denied
from tipgraph.grammar.instruments.standing.verbs_behind import JOINTS, positions_after
from tipgraph.grammar.tokens import ARTICLES, has, is_place
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_ARTICLE = _CUES + "article"
_BAN, _MAKING, _OFFENSE = _CUES + "ban", _CUES + "making", _CUES + "offense"
_CRIMES, _PURPOSES = "crimes", "crime-purposes"
#: What the crimes are read by; a longer label of another scheme hides none of theirs.
SCHEMES = frozenset({_CRIMES, _PURPOSES})
#: A sentence without any of these says of no law what it makes a crime.
MARKS = frozenset({_BAN, _OFFENSE})
_MODALS = frozenset({"would", "should", "could", "will", "may", "might", "must", "to"})
_UNDER = frozenset({"under", "by", "in", "through"})
#: Words with which what is forbidden ends: a condition, an exception, a penalty, another statement.
_ENDS = RELATIVES | {
    "but", "while", "although", "though", "because", "if", "when", "where", "unless", "without", "except",
    "excluding",
    "despite", "through", "under", "with", "by", "not", "other", "rather",
    "only", "since", "however", "as", "they", "it",
}  # fmt: skip
_MARKS = frozenset({";", ":", "—", "."})
_LONGEST = 40


def prohibited(
    tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase], items: Sequence[Item]
) -> tuple[str, ...]:
    """The codes of the exploitation that a law makes a crime, sorted; none where the sentence does not say so.

    Args:
        tokens: the sentence.
        phrase: the law.
        others: all instruments of the sentence.
        items: the sentence as seen by `SCHEMES`.
    """
    found: set[str] = set()
    for first, stop in _forbidden(tokens, phrase, others):
        if first < stop:
            start, end = tokens[first].start, tokens[stop - 1].end
            found.update(_codes([item for item in items if start <= item.start and item.end <= end]))
    return tuple(sorted(found))


def _forbidden(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    """The words that say what a law forbids."""
    if phrase.base < phrase.stop and has(tokens[phrase.base], _BAN):  # "a law criminalizing slavery"
        yield phrase.base + 1, _object_end(tokens, phrase.base + 1)
        return
    for at in positions_after(tokens, phrase, others):
        if tokens[at].text in _MARKS:
            break
        if has(tokens[at], _BAN, _MAKING) and (is_denied(tokens, at) or _is_aim(tokens, at)):
            break
        if has(tokens[at], _BAN):
            yield at + 1, _object_end(tokens, at + 1)
            break
        if has(tokens[at], _MAKING):
            end = _object_end(tokens, at + 1)
            offense = next((place for place in range(at + 1, end + 1) if _names(tokens, place, _OFFENSE)), -1)
            if offense > 0:
                if tokens[at + 1].lower == "it":  # "makes it a crime to"
                    yield offense + 1, _object_end(tokens, offense + 1)
                else:
                    yield at + 1, offense
            break
    yield from _passive(tokens, phrase, others)


def _passive(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> Iterator[tuple[int, int]]:
    """What is said to be forbidden "under" a law, before its name or behind it."""
    under = _under(tokens, phrase, others)
    if under < 0:
        return
    if found := _active(tokens, under, others):
        yield found
        return
    for verb in range(under - 1, max(-1, under - 4), -1):
        if has(tokens[verb], _BAN, _OFFENSE):
            be = next((at for at in range(verb - 1, max(-1, verb - 4), -1) if tokens[at].lower in BE), -1)
            if be > 0 and not is_denied(tokens, verb) and not _is_aim(tokens, be):
                first = _clause_start(tokens, be)
                if not any(token.lower in ("neither", "no", "not") for token in tokens[first:be]):
                    yield first, be
            return
    if phrase.stop < len(tokens) and tokens[phrase.stop].text == ",":
        for be in range(phrase.stop + 1, min(len(tokens) - 1, phrase.stop + 20)):
            if tokens[be].text in _MARKS or tokens[be].lower in ("but", "which"):
                return
            if tokens[be].lower in BE:
                if _names(tokens, be + 1, _BAN, _OFFENSE) and not is_denied(tokens, be + 1):
                    yield phrase.stop + 1, be
                return


def _active(tokens: Sequence[Item], under: int, others: Sequence[Phrase]) -> tuple[int, int] | None:
    """What a country forbids "through" a law: "Togo prohibits all forms of trafficking under Article 3"."""
    for verb in range(under - 1, max(-1, under - _LONGEST), -1):
        token = tokens[verb]
        if token.text in _MARKS or token.lower in RELATIVES or any(one.first <= verb < one.stop for one in others):
            return None
        if has(token, _BAN) and not (tokens[verb - 1].lower == "and" and has(tokens[verb - 2], _BAN)):
            named = any(one.stop <= verb <= one.stop + 2 and has(tokens[one.first], _ARTICLE) for one in others)
            idle = is_denied(tokens, verb) or _is_aim(tokens, verb) or verb + 1 >= under
            return None if named or idle or token.lower.endswith("ing") else (verb + 1, under)
    return None


def _under(tokens: Sequence[Item], phrase: Phrase, others: Sequence[Phrase]) -> int:
    """Where the "under" or "by" of a law stands, over the names that are joined to it; -1 where there is none."""
    at = phrase.first - 1
    while at >= 0:
        before = next((one for one in others if one.stop == at + 1 and one.stop <= phrase.first), None)
        if before is not None:
            at = before.first - 1
        elif tokens[at].lower in _UNDER:
            return at
        elif tokens[at].lower in JOINTS | ARTICLES or is_place(tokens[at]):
            at -= 1
        else:
            return -1
    return -1


def _clause_start(tokens: Sequence[Item], at: int) -> int:
    while (
        at > 0
        and tokens[at - 1].text not in _MARKS
        and tokens[at - 1].lower not in ("but", "while", "although", "that")
    ):
        at -= 1
    return at


def _object_end(tokens: Sequence[Item], at: int) -> int:
    stop = at
    while stop < len(tokens) and (tokens[stop].lower in ("and", "or", "other") or has(tokens[stop], _BAN)):
        stop += 1  # "prohibits | and punishes other forms"
    at = stop
    while stop < len(tokens) and stop - at < _LONGEST:
        token = tokens[stop]
        if token.text in _MARKS or token.lower in _ENDS - {"it"} | ({"it"} if stop > at else set()):
            break
        if stop > at and has(token, _CUES + "prescribing") and token.lower != "punishable":
            break
        stop += 1
    return stop


def _names(tokens: Sequence[Item], at: int, *tags: str) -> bool:
    return at < len(tokens) and has(tokens[at], *tags)


def _is_aim(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb is only meant or possible: "would criminalize", "to prohibit"."""
    return any(token.lower in _MODALS for token in tokens[max(0, at - 2) : at])


def _codes(items: Sequence[Item]) -> Iterator[str]:
    """The codes of the crimes that some items name; "trafficking for prostitution" is of one form only."""
    for at, item in enumerate(items):
        for code in item.codes(_CRIMES):
            if code != "other" and not (code == "unspecified" and _has_purpose(items, at)):
                yield code
        if item.codes(_PURPOSES) and _is_purpose(items, at):
            yield from item.codes(_PURPOSES)


def _has_purpose(items: Sequence[Item], at: int) -> bool:
    """Whether what trafficking is for follows it."""
    opened = False
    for place in range(at + 1, len(items)):
        item = items[place]
        if item.lower == "for":
            opened = True
        elif item.text == "," or item.lower == "including":
            return False
        elif opened and (item.codes(_CRIMES) or item.codes(_PURPOSES)):
            return True
    return False


def _is_purpose(items: Sequence[Item], at: int) -> bool:
    """Whether a word stands in what trafficking is for: "trafficking for labor or prostitution"."""
    before = list(items[:at])
    opens = next((place for place in range(len(before) - 1, -1, -1) if before[place].lower == "for"), -1)
    return opens > 0 and any("unspecified" in item.codes(_CRIMES) for item in before[:opens])
