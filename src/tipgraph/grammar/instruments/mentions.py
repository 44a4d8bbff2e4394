"""The instruments of a document as its sentences name them."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import replace

from tipgraph.grammar.instruments.agreements import is_plural, partners
from tipgraph.grammar.instruments.naming.names import MARKS, ONES, Phrase, phrases
from tipgraph.grammar.instruments.naming.numbering import numbers_end
from tipgraph.grammar.instruments.naming.short_names import ShortName, by_short_names, short_names
from tipgraph.grammar.instruments.naming.topics import advised_end
from tipgraph.grammar.instruments.prohibitions import MARKS as BANS
from tipgraph.grammar.instruments.prohibitions import SCHEMES as CRIMES
from tipgraph.grammar.instruments.prohibitions import prohibited
from tipgraph.grammar.instruments.resolving import InstrumentMention, led_back, telling_words
from tipgraph.grammar.instruments.standing.dating import deed_date, span_years, status_date, year
from tipgraph.grammar.instruments.standing.following import meant, told_later, told_of_it
from tipgraph.grammar.instruments.standing.presence import (
    exists,
    is_being_negotiated,
    is_denied,
    is_negotiated,
    is_negotiated_unsigned,
    is_there_already,
    talks_behind,
)
from tipgraph.grammar.instruments.standing.standing import standing
from tipgraph.grammar.instruments.standing.statuses import Standing
from tipgraph.grammar.tokens import has, tokens_in, year_of
from tipgraph.grammar.unreal import is_unreal
from tipgraph.lexicon import Lexicon
from tipgraph.model import Instrument
from tipgraph.reading import Item, Reading, Sentence

_CUES = "instrument-cues:"
#: No law is of a year so far behind that of its document.
_AHEAD = 15


def mentions_of(reading: Reading) -> list[InstrumentMention]:
    """The mentions of instruments in a document, in order."""
    shorts = short_names(reading)
    written = frozenset(short.lower() for short in shorts)
    found: list[InstrumentMention] = []
    last = 0  # where those of the sentence before begin
    for sentence in reading.sentences:
        if last < len(found):
            _go_on(reading, sentence, found, last)
        accord = last < len(found) and found[-1].instrument.kind == "agreement" and not ONES.isdisjoint(sentence.words)
        last = len(found)
        if accord or not MARKS.isdisjoint(sentence.marks) or not written.isdisjoint(sentence.words):
            found += _of_sentence(reading, sentence, shorts, accord)
    return led_back(found)


def _go_on(reading: Reading, sentence: Sentence, found: list[InstrumentMention], last: int) -> None:
    """Write into the mentions from `last` on how the next sentence says that one of them stands."""
    if sentence.area == "recommendations":
        return
    tokens = tokens_in(reading, sentence)
    subject = meant(tokens)
    kind = subject.kind if subject else ""
    at = next((at for at in range(len(found) - 1, last - 1, -1) if kind in ("", found[at].instrument.kind)), -1)
    if at < 0 or found[at].instrument.kind == "treaty":
        return
    told = found[at].instrument
    if subject:
        subject = replace(subject, kind=told.kind)
        stands = told_later(tokens, subject, told.status)
    else:
        subject = Phrase(told.kind, 0, 0, 0, 0)
        stands = Standing("") if any(phrases(tokens)) else told_of_it(tokens, 0, told.kind, told.status)
    if stands.status:
        found[at] = replace(found[at], instrument=_standing_so(tokens, subject, told, stands))


def _standing_so(tokens: Sequence[Item], phrase: Phrase, told: Instrument, stands: Standing) -> Instrument:
    """An instrument that came to stand so, and in the year of it if it has none of its own."""
    dated = status_date(tokens, phrase, stands)
    year = told.year if told.year is not None or not dated or _is_changed(tokens, stands) else int(dated[:4])
    return replace(told, status=stands.status, status_date=dated, year=year)


def _of_sentence(
    reading: Reading, sentence: Sentence, shorts: Mapping[str, ShortName], accord: bool
) -> Iterator[InstrumentMention]:
    tokens = tokens_in(reading, sentence)
    named = list(phrases(tokens, accord))
    if shorts:
        named = sorted([*named, *by_short_names(tokens, named, shorts)], key=lambda phrase: phrase.first)
    for phrase in named:
        if sentence.area == "recommendations":
            if not is_there_already(tokens, phrase):
                continue
            phrase = replace(phrase, stop=advised_end(tokens, phrase.base, phrase.stop))
        if exists(tokens, phrase, named) and not _is_of_others(tokens, phrase, reading.document.country):
            short = shorts.get(tokens[phrase.head].text) if phrase.stop == phrase.head + 1 else None
            if short and not short.kind:
                continue
            for one in _instruments(reading, sentence, phrase, named):
                yield replace(one, words=short.words) if short else one


def _is_of_others(tokens: Sequence[Item], phrase: Phrase, own: str) -> bool:
    """Whether a law or a plan is another country's: "Togo's | 2005 law"."""
    at = phrase.first - 1
    at -= at > 0 and tokens[at].lower == "'s"
    if phrase.kind not in ("law", "plan") or at < 0 or not tokens[phrase.first - 1].lower.endswith("'s"):
        return False
    codes = tokens[at].codes("places", "name")
    return len(codes) == 1 and "|" not in codes[0] and codes[0] != own


def _instruments(
    reading: Reading, sentence: Sentence, phrase: Phrase, others: Sequence[Phrase]
) -> Iterator[InstrumentMention]:
    tokens = tokens_in(reading, sentence)
    stands = standing(tokens, phrase, others)
    if phrase.kind != "treaty" and not any(other.first >= phrase.stop for other in others):
        later = told_of_it(tokens, phrase.stop, phrase.kind, stands.status)
        stands = later if later.status else stands
    if sentence.area == "recommendations" and stands.status != "in force":
        meant = stands.status in ("draft", "planned")
        if not meant and not (stands.status == "draft" and stands.at < 0):
            stands = Standing("not stated")  # advice to amend or to sign tells no more than that there is one
    dated = status_date(tokens, phrase, stands)
    made = "" if _is_changed(tokens, stands) else deed_date(tokens, phrase, stands)
    instrument = Instrument(
        evidence=reading.span(tokens[phrase.first].start, tokens[phrase.stop - 1].end),
        rule=f"instruments.{phrase.kind}",
        kind=phrase.kind,
        name="",
        year=_year(reading, tokens, phrase, made),
        status=stands.status,
        status_date=dated,
        span_years=span_years(tokens, phrase, _numbers(reading.lexicon)) if phrase.kind == "plan" else None,
        article=_article(reading, tokens, phrase) if phrase.kind == "law" else "",
        prohibits=_prohibited(reading, sentence, phrase, others) if phrase.kind == "law" else (),
    )
    if phrase.kind == "agreement":
        yield from _agreements(reading, tokens, phrase, instrument)
    else:
        yield _named(reading, tokens, phrase, instrument)


def _is_changed(tokens: Sequence[Item], stands: Standing) -> bool:
    """Whether the date of its status is that of a change, or of its end, and not its own."""
    return stands.status == "expired" or (stands.at >= 0 and has(tokens[stands.at], _CUES + "amended"))


def _year(reading: Reading, tokens: Sequence[Item], phrase: Phrase, dated: str) -> int | None:
    """The year of an instrument, or that in which it was made; a law's number like a year far ahead is none."""
    found = year(tokens, phrase)
    if found is None and dated and phrase.kind != "treaty":
        found = int(dated[:4])
    return None if phrase.kind == "law" and found is not None and found > reading.document.year + _AHEAD else found


def _agreements(
    reading: Reading, tokens: Sequence[Item], phrase: Phrase, instrument: Instrument
) -> Iterator[InstrumentMention]:
    """One agreement with all its partners, or one for each; where there are only talks, one that is planned."""
    country = reading.document.country
    with_whom = partners(tokens, phrase, country)
    drafted = any(token.lower.startswith("draft") for token in phrase.tokens(tokens))
    negotiating = is_negotiated(tokens[max(0, phrase.first - 5) : phrase.first])
    if negotiating and not is_being_negotiated(tokens, phrase, country):
        return
    behind = -1 if drafted else talks_behind(tokens, max(phrase.stop, with_whom.stop))
    if behind >= 0 or negotiating:
        told = with_whom.codes and (behind < 0 or not (is_denied(tokens, behind) or is_unreal(tokens, behind)))
        if not told or is_plural(tokens[phrase.head]) or any(year_of(token) for token in phrase.tokens(tokens)):
            return
        instrument = replace(instrument, status="planned", status_date="", year=None)
    elif instrument.status == "planned" and not (with_whom.codes and is_negotiated_unsigned(tokens, phrase)):
        return
    if is_plural(tokens[phrase.head]):
        stop = with_whom.opens if phrase.base <= with_whom.opens < phrase.stop else phrase.stop
        short = replace(phrase, stop=stop)
        for code in with_whom.codes:
            yield _named(reading, tokens, short, replace(instrument, parties=(country, code)))
    elif with_whom.codes:
        ended = 0 <= with_whom.opens <= phrase.stop + 1
        whole = replace(phrase, stop=max(phrase.stop, with_whom.stop)) if ended else phrase
        yield _named(reading, tokens, whole, replace(instrument, parties=(country, *with_whom.codes)))
    elif phrase.stop > phrase.base or (phrase.first < phrase.head and not _is_definite(tokens, phrase)):
        yield _named(reading, tokens, phrase, instrument)


def _article(reading: Reading, tokens: Sequence[Item], phrase: Phrase) -> str:
    """The part of a law that its name tells: "Articles 3 and 5"."""
    whose = [token.lower for token in tokens[phrase.stop : phrase.stop + 2]] == [",", "whose"]
    end = len(tokens) if whose else phrase.stop
    at = next((at for at in range(phrase.first, min(end, phrase.stop + 3)) if has(tokens[at], _CUES + "article")), -1)
    stop = min(numbers_end(tokens, at + 1), end)
    if at < 0 or stop <= at + 1:
        return ""
    return " ".join(reading.document.quote(reading.span(tokens[at].start, tokens[stop - 1].end)).split())


def _prohibited(reading: Reading, sentence: Sentence, phrase: Phrase, others: Sequence[Phrase]) -> tuple[str, ...]:
    if BANS.isdisjoint(sentence.marks):
        return ()
    items = reading.seen_by(sentence, CRIMES).items
    return prohibited(tokens_in(reading, sentence), phrase, others, items)


def _is_definite(tokens: Sequence[Item], phrase: Phrase) -> bool:
    return phrase.first > 0 and tokens[phrase.first - 1].lower in ("the", "this", "that", "such")


def _named(reading: Reading, tokens: Sequence[Item], phrase: Phrase, instrument: Instrument) -> InstrumentMention:
    """An instrument with the name and the words that a phrase has."""
    chosen = [token for token in phrase.tokens(tokens) if token.end <= tokens[phrase.stop - 1].end]
    whole = replace(
        instrument,
        evidence=reading.span(tokens[phrase.first].start, tokens[phrase.stop - 1].end),
        name=" ".join(" ".join(_pieces(reading, tokens, phrase)).split()),
    )
    words = telling_words(chosen, phrase.kind, reading.lexicon)
    return InstrumentMention(whole, words, tokens[phrase.first].start, _refers_back(tokens, phrase))


def _refers_back(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether an article is one of a law that was named before: "Article 4 of that law", "Section 3 of the act"."""
    if not has(tokens[phrase.first], _CUES + "article") or phrase.head == phrase.first:
        return False
    of = next((at for at in range(phrase.first, phrase.head) if tokens[at].lower == "of"), -1)
    only = all(token.lower in ("the", "that", "this", "same") for token in tokens[of + 1 : phrase.head])
    bare = tokens[phrase.head].text.islower() and not has(tokens[phrase.head], _CUES + "code")
    return of > 0 and only and bare and phrase.stop == phrase.head + 1


def _pieces(reading: Reading, tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The name as written, an abbreviation in brackets left out."""
    cuts = (
        [(phrase.first, phrase.stop)]
        if phrase.cut < 0
        else [(phrase.first, phrase.cut)]
        if phrase.resume >= phrase.stop
        else [(phrase.first, phrase.cut), (phrase.resume, phrase.stop)]
    )
    for first, stop in cuts:
        yield reading.document.quote(reading.span(tokens[first].start, tokens[stop - 1].end))


def _numbers(lexicon: Lexicon) -> dict[str, int]:
    """The number words up to twelve and their values."""
    return {lexicon.preferred("numbers", str(value)): value for value in range(1, 13)}
