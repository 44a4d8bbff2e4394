"""Terms of imprisonment in a sentence: "three to eight years", "six months' to 10 years'", "up to 15 years"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.numbers import Number
from tipgraph.grammar.penalties.durations import duration_at, number_of_term, skip_kind, unit_at
from tipgraph.grammar.penalties.limits import change_before, limit_after, limit_before, tagged
from tipgraph.grammar.penalties.related_terms import changed, number_in, shared
from tipgraph.grammar.penalties.term import Term
from tipgraph.reading import Item

_TO = frozenset({"to", "-", "and", "or", "—", "through"})
#: What may stand between "a minimum of two years" and "a maximum of 12 years".
_BETWEEN = frozenset({"and", "to", "but", ",", "or", "which", "may", "can", "be", "a", "with", "is", "the"})
#: How many words may stand between "age" and its years.
_REACH_AGE = 8


def terms(items: Sequence[Item], before: Term | None = None) -> Iterator[Term]:
    """The terms of a sentence in order; ages ("18 years of age"), dates and increments ("by two years") are none.

    Args:
        items: the items of a sentence.
        before: the last term of the sentence before, where a semicolon parts the two.
    """
    held: Term | None = None
    for term in _each(items, None if before is None else replace(before, first=0, stop=0)):
        if held is not None and _completes(items, held, term):
            low, high = (held, term) if held.maximum is None else (term, held)
            held = Term(held.first, term.stop, low.minimum, high.maximum)
        else:
            if held is not None:
                yield held
            held = term
    if held is not None:
        yield held


def _completes(items: Sequence[Item], one: Term, other: Term) -> bool:
    """Whether two terms are one: "a minimum of 10 years and a maximum of 20 years"."""
    ends = {one.minimum is None, other.minimum is None}
    if (
        len(ends) != 2
        or (one.minimum is None) == (one.maximum is None)
        or (other.minimum is None) == (other.maximum is None)
    ):
        return False
    at = skip_kind(items, one.stop)
    return not tagged(items, one.stop - 1, "life") and all(
        item.lower in _BETWEEN or tagged(items, at + offset, "raising")
        for offset, item in enumerate(items[at : other.first])
    )


def _each(items: Sequence[Item], before: Term | None) -> Iterator[Term]:
    at = 0
    while at < len(items):
        number = number_of_term(items, at)
        if number is None:
            at += 1
            continue
        term = _range(items, number) or _single(items, number) or _without_unit(items, number, before)
        if term is not None and not _is_age(items, term):
            now = changed(items, shared(items, term, before), before)
            if now is not None:
                before = now
                yield now
            elif change_before(items, number_in(items, term)) == "from":
                before = term  # "raised the minimum penalty [from one year] to three years": of the same limit
        at = max(number.stop, term.stop if term else 0)


def _range(items: Sequence[Item], number: Number) -> Term | None:
    """ "Three to eight years", "six months' imprisonment to five years", "10 years to life"."""
    stop, unit = unit_at(items, number.stop)
    joint = skip_kind(items, stop) if unit else stop
    if joint < len(items) and items[joint].text == "-" and items[min(joint + 1, len(items) - 1)].lower == "to":
        joint += 1  # "three- to eight-year"
    if joint >= len(items) or items[joint].lower not in _TO:
        return None
    opened = items[number.first - 1].lower if number.first else ""
    if items[joint].lower == "and" and opened != "between":
        return None
    after = joint + 1
    if unit and tagged(items, after, "life"):
        first = number.first - 1 if opened in ("between", "from") else number.first
        low = limit_before(items, number.first)
        return Term(low[0] if low[1] == "minimum" else first, after + 1, number.value / unit, None)
    while after < len(items) and (tagged(items, after, "maximum") or items[after].lower in ("a", "an")):
        after += 1
    last = number_of_term(items, after)
    if last is None:
        return None
    high, stop, last_unit = duration_at(items, last)
    if not last_unit:
        return None
    lowest = number.value / (unit or last_unit)
    if high <= lowest:
        return None
    if items[joint].lower == "or" and (limited := limit_before(items, number.first))[1] == "maximum":
        return Term(limited[0], stop, None, high)  # "up to 15 or 20 years", by the victim's age
    return Term(number.first - 1 if opened in ("between", "from") else number.first, stop, lowest, high)


def _single(items: Sequence[Item], number: Number) -> Term | None:
    """A single term with its "up to" or "at least" before it, or "or more" after it."""
    value, stop, unit = duration_at(items, number)
    if not unit:
        return None
    return _limited(items, Term(number.first, stop, value, value))


def _limited(items: Sequence[Item], term: Term) -> Term:
    first, limit = limit_before(items, term.first)
    stop = term.stop
    if not limit:
        stop, limit = limit_after(items, term.stop)
        first = term.first
    if limit == "maximum":
        return Term(first, stop, None, term.maximum)
    if limit == "minimum":
        return Term(first, stop, term.minimum, None)
    return term


def _without_unit(items: Sequence[Item], number: Number, before: Term | None) -> Term | None:
    """A number whose "years" stands elsewhere: "not less than five and not more than 15 years", "a maximum of 10"."""
    first, limit = limit_before(items, number.first, near=True)
    in_turn = _in_turn(items, number)
    if in_turn is not None:
        return in_turn
    if not limit:
        return None
    after = number.stop
    while after < len(items) and (items[after].lower in _BETWEEN or tagged(items, after, "maximum", "minimum")):
        after += 1
        following = number_of_term(items, after)
        if following is not None and limit_before(items, following.first, near=True)[1] not in ("", limit):
            _, _, unit = duration_at(items, following)
            if unit:
                return _limited(items, Term(number.first, number.stop, number.value / unit, number.value / unit))
            break
    ended = number.stop >= len(items) or items[number.stop].lower in PHRASE_ENDS or items[number.stop].text in ".,;)"
    told = first > 0 and (
        tagged(items, first - 1, "prescribing", "raising")
        or (items[first - 1].lower in ("to", "and", "or") and first > 1)
    )
    if before is None or not ended or not told:
        return None
    if items[first - 1].lower in ("and", "or") and first - 1 > skip_kind(items, before.stop):
        return None
    return _limited(items, Term(number.first, number.stop, float(number.value), float(number.value)))


def _in_turn(items: Sequence[Item], number: Number) -> Term | None:
    """The first of "maximum penalties of 14 and seven years, respectively"."""
    if number.stop + 1 >= len(items) or items[number.stop].lower != "and":
        return None
    following = number_of_term(items, number.stop + 1)
    if following is None:
        return None
    _, stop, unit = duration_at(items, following)
    if not unit or not any(item.lower == "respectively" for item in items[stop : stop + 5]):
        return None
    years = number.value / unit
    return _limited(items, Term(number.first, number.stop, years, years))


def _is_age(items: Sequence[Item], term: Term) -> bool:
    """Whether the years are of someone's life, or of time gone by."""
    after = [item.lower for item in items[term.stop : term.stop + 2]]
    before = [item.lower for item in items[max(0, term.first - 2) : term.first]]
    unit = items[term.stop - 1].lower
    for at in range(max(1, term.first - _REACH_AGE), term.first):
        if items[at].lower.partition(" ")[0] == "age" and items[at - 1].lower == "minimum":
            return True  # "the minimum age of employment from 14 years to 16 years"
    return (
        after[:1] in (["old"], ["ago"], ["earlier"])
        or after == ["of", "age"]
        or "age" in unit
        or "old" in unit
        or any(word in ("under", "aged", "age", "past", "last", "previous", "ages") for word in before)
    )
