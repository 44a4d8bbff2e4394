"""What a penalty is for, by the words behind it ("for selling children") or by what the law is said to forbid."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.function_words import COPULAS
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_PRESCRIBING, _BAN, _REACHING = _CUES + "prescribing", _CUES + "ban", _CUES + "reaching"
_FOR = frozenset({"for", "if", "when", "where"})
_SERVED = _CUES + "served"
#: What else may stand between a term and what it is for.
_LINKS = frozenset({"in", "of", "'", "or", "more", "both", ",", "and/or"})
#: The longest subject that names an offence, and how near its verb is to the name of a law.
_LONGEST, _NEAR = 6, 12
#: How long what stands in brackets behind a fine may be.
_BRACKET = 12
#: How far a clause is searched: only text without stops is longer.
_FAR = 150
ENDS = frozenset({",", ";", ".", "(", ")", "—"})


def clause_start(items: Sequence[Item], first: int) -> int:
    """Where the clause that states a penalty begins."""
    for at in range(first - 1, max(-1, first - _FAR), -1):
        if items[at].text in ENDS:
            joined = items[at + 1].lower in ("and", "but", "or") and at + 2 <= first
            return at + 2 if joined else at + 1
    return max(0, first - _FAR + 1)


def offence_end(items: Sequence[Item], stop: int) -> int:
    """The end of "years' imprisonment for procuring minors" behind a penalty."""
    at = stop
    while at < len(items) and (items[at].lower in _LINKS or has(items[at], _SERVED) or items[at].text == "("):
        if items[at].text == "," and not _says_both(items, at + 1) and not _after_both(items, at):
            break
        if items[at].text == "(":
            closed = next((one for one in range(at + 1, min(at + _BRACKET, len(items))) if items[one].text == ")"), -1)
            if closed < 0:
                break
            at = closed
        at += 1
    if at < len(items) and items[at].lower in _FOR:
        end = at + 1
        last = min(len(items), at + _FAR)
        while end < last and items[end].text not in ENDS and not (items[end].lower == "and" and _new(items, end)):
            end += 1
        return end
    at = stop + next((n for n, item in enumerate(items[stop:at]) if item.text == "("), at - stop)
    while at > stop and (items[at - 1].lower in ("of", "in", "or", "for") or items[at - 1].text == ","):
        at -= 1
    return at


def _says_both(items: Sequence[Item], at: int) -> bool:
    return at + 1 < len(items) and items[at].lower == "or" and items[at + 1].lower == "both"


def _after_both(items: Sequence[Item], at: int) -> bool:
    """Whether a comma stands between "or both" and what the penalty is for."""
    return items[at - 1].lower == "both" and at + 1 < len(items) and items[at + 1].lower in _FOR


def _new(items: Sequence[Item], at: int) -> bool:
    """Whether another penalty or another law follows an "and"."""
    return any(
        item.lower.startswith(("year", "month"))
        or has(item, *(_CUES + code for code in ("maximum", "minimum", "article", "prescribing", "fine")))
        for item in items[at + 1 : at + 5]
    )


def offence(items: Sequence[Item], first: int, stop: int, end: int) -> tuple[int, int]:
    """The items that say what is punished; an empty range where nothing does.

    Args:
        items: the sentence.
        first: where the penalty begins.
        stop: where it ends.
        end: where the words behind it end.
    """
    opened = next((at for at in range(stop, end) if items[at].lower in _FOR), -1)
    if opened >= 0 and opened + 1 < end:
        return opened + 1, end
    ban = next((at for at in range(first - 1, max(-1, first - _FAR), -1) if has(items[at], _BAN, _REACHING)), -1)
    if ban >= 0 and ban + 1 < first:
        return ban + 1, _object_end(items, ban + 1, first)
    return _subject(items, first)


def _object_end(items: Sequence[Item], at: int, stop: int) -> int:
    """The end of what a verb forbids, before the penalty."""
    end, stop = at, min(stop, at + _FAR)
    while (
        end < stop
        and items[end].text not in ENDS
        and not has(items[end], _PRESCRIBING)
        and items[end].lower not in ("with", "through", "which", "by")
    ):
        end += 1
    while end > at and items[end - 1].lower in ("and", "but", "it"):
        end -= 1
    return end


def _subject(items: Sequence[Item], first: int) -> tuple[int, int]:
    """What "is punishable": "slavery is punishable by 10 years"."""
    verb = next(
        (at for at in range(first - 1, max(-1, first - _FAR), -1) if items[at].lower in ("punishable", "punished")), -1
    )
    if verb < 1 or items[verb - 1].lower not in COPULAS:
        return 0, 0
    start = clause_start(items, verb - 1)
    start += 1 if items[start].lower in ("the", "a", "an") else 0
    general = any(item.lower == "under" for item in items[start : verb - 1])  # "offenses under Article 9"
    return (0, 0) if general or verb - 1 - start > _LONGEST else (start, verb - 1)


def forbidden_by(items: Sequence[Item], after: int) -> tuple[int, int]:
    """The items that say what a law named at `after` in the text forbids by the verb behind its name."""
    named = next((at for at in range(len(items)) if items[at].start >= after), len(items))
    ban = next((at for at in range(named, min(len(items), named + _NEAR)) if has(items[at], _BAN, _REACHING)), -1)
    if ban < 0:
        return 0, 0
    laws = tuple(_CUES + code for code in ("article", "law-head", "code"))
    end = _object_end(items, ban + 1, len(items))
    other = next((at for at in range(ban + 1, end) if has(items[at], *laws)), -1)
    if other > 0:
        end = other
        while end > ban + 1 and items[end - 1].lower in ("and", "the", "or"):
            end -= 1
    return ban + 1, end


def parts(items: Sequence[Item], first: int, stop: int, count: int) -> list[tuple[int, int]]:
    """The parts of "slavery and debt bondage", where there are as many as these; none otherwise."""
    cuts = [at for at in range(first, stop) if items[at].lower == "and" or items[at].text == ","]
    if len(cuts) + 1 != count:
        return []
    begins = [first, *(at + 1 for at in cuts)]
    return list(zip(begins, [*cuts, stop], strict=True))
