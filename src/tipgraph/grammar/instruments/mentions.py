"""The instruments of a document as its sentences name them, and which mentions are of the same one."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.instruments.agreements import is_plural, partners
from tipgraph.grammar.instruments.names import MARKS, Phrase, phrases
from tipgraph.grammar.instruments.standing import exists, span_years, status, year
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, tokens_in
from tipgraph.lexicon import Lexicon
from tipgraph.model import Instrument
from tipgraph.reading import Item, Reading, Sentence

_CUES = "instrument-cues:"
_WORD = re.compile(r"[^\W_]+")
#: Words that do not tell one instrument from another of its kind.
_PLAIN = frozenset(
    {
        "anti",
        "national",
        "action",
        "draft",
        "law",
        "act",
        "legislation",
        "statute",
        "bill",
        "counter",
        "strategic",
        "new",
    }
)
#: Abbreviations of the reports for kinds of instrument.
_SHORT = {"sops": "standard operating procedures", "nrm": "referral mechanism", "nap": "plan"}


@dataclass(frozen=True, slots=True)
class InstrumentMention:
    """An instrument as one sentence names it from `at` on; `words` tell it from others of its kind."""

    instrument: Instrument
    words: frozenset[str]
    at: int


def resolved(mentions: Sequence[InstrumentMention]) -> list[tuple[InstrumentMention, list[InstrumentMention]]]:
    """Each instrument by its fullest mention, with what the others add, and the mentions that are of it."""
    kept: list[tuple[InstrumentMention, list[InstrumentMention]]] = []
    for one in sorted(mentions, key=lambda m: (-len(m.words), -len(m.instrument.name.split()), m.instrument.evidence)):
        at = next((at for at, (other, _) in enumerate(kept) if _same(one, other)), -1)
        if at < 0:
            kept.append((one, [one]))
        else:
            kept[at] = (_joined(kept[at][0], one), [*kept[at][1], one])
    return kept


def mentions_of(reading: Reading) -> list[InstrumentMention]:
    """The mentions of instruments in a document, in order."""
    return [
        one
        for sentence in reading.sentences
        if not MARKS.isdisjoint(sentence.marks)
        for one in _of_sentence(reading, sentence)
    ]


def _of_sentence(reading: Reading, sentence: Sentence) -> Iterator[InstrumentMention]:
    tokens = tokens_in(reading, sentence)
    for phrase in phrases(tokens):
        if sentence.area == "recommendations" and not _is_there_already(tokens, phrase):
            continue
        if exists(tokens, phrase):
            yield from _instruments(reading, tokens, phrase)


def _is_there_already(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether advice speaks of an instrument that there is: "use the anti-trafficking law"."""
    before = tokens[phrase.first - 1].lower if phrase.first else ""
    return before in ("the", "its") or phrase.kind == "treaty"


def _instruments(reading: Reading, tokens: Sequence[Item], phrase: Phrase) -> Iterator[InstrumentMention]:
    standing = status(tokens, phrase)
    dated = year(tokens, phrase)
    if phrase.kind != "agreement":
        span = span_years(tokens, phrase, _numbers(reading.lexicon)) if phrase.kind == "plan" else None
        yield _found(reading, tokens, phrase, (), standing, dated, span)
        return
    if standing == "planned" or _is_negotiated(tokens[max(0, phrase.first - 5) : phrase.first]):
        return
    country = reading.document.country
    named = partners(tokens, phrase, country)
    if _is_talked_about(tokens, max(phrase.stop, named.stop)):
        return
    if is_plural(tokens[phrase.head]):
        stop = named.opens if phrase.base <= named.opens < phrase.stop else phrase.stop
        short = replace(phrase, stop=stop)
        for code in named.codes:
            yield _found(reading, tokens, short, (country, code), standing, dated, None)
    elif named.codes:
        whole = replace(phrase, stop=max(phrase.stop, named.stop)) if 0 <= named.opens <= phrase.stop + 1 else phrase
        yield _found(reading, tokens, whole, (country, *named.codes), standing, dated, None)
    elif phrase.stop > phrase.base or (phrase.first < phrase.head and not _is_definite(tokens, phrase)):
        yield _found(reading, tokens, phrase, (), standing, dated, None)


def _is_negotiated(before: Sequence[Item]) -> bool:
    """Whether there are only talks so far: "talks on an agreement"; "after talks, it signed an agreement" has one."""
    for token in reversed(before):
        if has(token, _CUES + "signed"):
            return False
        if has(token, _CUES + "negotiation"):
            return True
    return False


def _is_talked_about(tokens: Sequence[Item], stop: int) -> bool:
    """Whether what follows an agreement says that there are only talks: "was under negotiation"."""
    for token in tokens[stop : stop + 6]:
        if has(token, _CUES + "signed", _CUES + "adopted") or token.text in ",;" or token.lower in ("and", "but"):
            return False
        if has(token, _CUES + "negotiated"):
            return True
    return False


def _is_definite(tokens: Sequence[Item], phrase: Phrase) -> bool:
    return phrase.first > 0 and tokens[phrase.first - 1].lower in ("the", "this", "that", "such")


def _found(
    reading: Reading,
    tokens: Sequence[Item],
    phrase: Phrase,
    parties: tuple[str, ...],
    standing: str,
    dated: int | None,
    span: int | None,
) -> InstrumentMention:
    chosen = [token for token in phrase.tokens(tokens) if token.end <= tokens[phrase.stop - 1].end]
    name = " ".join(" ".join(_pieces(reading, tokens, phrase)).split())
    instrument = Instrument(
        evidence=reading.span(tokens[phrase.first].start, tokens[phrase.stop - 1].end),
        rule=f"instruments.{phrase.kind}",
        kind=phrase.kind,
        name=name,
        parties=parties,
        year=dated,
        status=standing,
        span_years=span,
    )
    return InstrumentMention(instrument, _words(chosen, phrase.kind), tokens[phrase.first].start)


def _pieces(reading: Reading, tokens: Sequence[Item], phrase: Phrase) -> Iterator[str]:
    """The name as written, an abbreviation in brackets left out."""
    cuts = (
        [(phrase.first, phrase.stop)]
        if phrase.cut < 0 or phrase.resume >= phrase.stop
        else [(phrase.first, phrase.cut), (phrase.resume, phrase.stop)]
    )
    for first, stop in cuts:
        yield reading.document.quote(reading.span(tokens[first].start, tokens[stop - 1].end))


def _words(tokens: Sequence[Item], kind: str) -> frozenset[str]:
    text = " ".join(token.lower for token in tokens)
    if kind in ("plan", "procedure"):
        for short, full in _SHORT.items():
            text = text.replace(short, full)
    words = [
        word for word in _WORD.findall(text.replace("'s", "")) if word not in FUNCTION_WORDS and word not in _PLAIN
    ]
    return frozenset(word.rstrip("s") if len(word) > 3 else word for word in words)


def _same(one: InstrumentMention, fuller: InstrumentMention) -> bool:
    """Whether a mention names the same instrument as a fuller one."""
    a, b = one.instrument, fuller.instrument
    if a.kind != b.kind:
        return False
    if a.kind == "agreement":
        if a.parties and b.parties and set(a.parties) != set(b.parties):
            return False
        return one.words <= fuller.words
    if a.kind == "treaty" and _protocol(a.name) and _protocol(b.name):
        return True
    return one.words <= fuller.words


def _protocol(name: str) -> bool:
    lowered = name.lower()
    return "protocol" in lowered and ("tip" in lowered or "palermo" in lowered or "trafficking in persons" in lowered)


def _joined(kept: InstrumentMention, other: InstrumentMention) -> InstrumentMention:
    """The fuller mention, with the year, status, span and parties that only the other one gives."""
    instrument, more = kept.instrument, other.instrument
    joined = replace(
        instrument,
        year=instrument.year if instrument.year is not None else more.year,
        status=more.status if instrument.status == "not stated" else instrument.status,
        span_years=instrument.span_years if instrument.span_years is not None else more.span_years,
    )
    return replace(kept, instrument=joined)


def _numbers(lexicon: Lexicon) -> dict[str, int]:
    """The number words up to twelve and their values."""
    return {lexicon.preferred("numbers", str(value)): value for value in range(1, 13)}
