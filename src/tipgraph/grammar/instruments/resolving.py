"""Which mentions of instruments are of the same one, and what is known of it from all of them."""

from __future__ import annotations

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from functools import lru_cache

from tipgraph.grammar.tokens import FUNCTION_WORDS, has
from tipgraph.lexicon import Lexicon
from tipgraph.model import Instrument, Span
from tipgraph.reading import Item

_WORD = re.compile(r"[^\W_]+")
_YEAR = 4
_SCHEME, _PLAIN = "instrument-cues", "plain"
#: Abbreviations of the reports for kinds of instrument.
_SHORT = {"sops": "standard operating procedures", "nrm": "referral mechanism", "nap": "plan"}

#: Which status of another mention counts for more: what was adopted in one sentence applies in the next.
_FURTHER = {
    "not stated": frozenset({"draft", "planned", "adopted", "signed", "ratified", "acceded", "in force", "expired"}),
    "adopted": frozenset({"in force"}),
    "signed": frozenset({"in force", "ratified"}),
}


@dataclass(frozen=True, slots=True)
class InstrumentMention:
    """An instrument as one sentence names it from `at` on; `words` tell it from others of its kind.

    One that `refers_back` has no name of its own: "Article 4 of that law".
    """

    instrument: Instrument
    words: frozenset[str]
    at: int
    refers_back: bool = False


def led_back(mentions: Sequence[InstrumentMention]) -> list[InstrumentMention]:
    """The mentions, those that are parts of a law named before them with its words."""
    named: InstrumentMention | None = None
    led: list[InstrumentMention] = []
    sooner = set[str]()  # the parts of laws not named, which a law named later does not have
    for one in mentions:
        alone = _is_part_alone(one) and one.instrument.name not in sooner
        if named is not None and (one.refers_back or (alone and named.instrument.year is not None)):
            led.append(replace(one, words=named.words, refers_back=True))
            continue
        if _is_part_alone(one):
            sooner.add(one.instrument.name)
        if one.instrument.kind == "law" and not one.refers_back:
            named = None if one.instrument.article else one
        led.append(one)
    return led


def _is_part_alone(one: InstrumentMention) -> bool:
    """Whether an article stands without the name of its law: "Act 12 of 2011 bans slavery. Section 16 sets ..."."""
    return bool(one.instrument.article) and one.instrument.article == one.instrument.name


def resolved(mentions: Sequence[InstrumentMention]) -> list[tuple[InstrumentMention, list[InstrumentMention]]]:
    """Each instrument by its fullest mention, with what the others add, and the mentions that are of it."""
    kept: list[tuple[InstrumentMention, list[InstrumentMention]]] = []
    years = {str(one.instrument.year) for one in mentions if one.words - {str(one.instrument.year)}}
    for one in sorted(mentions, key=_fullest_first):
        if one.instrument.kind == "law" and len(one.words) > 1 and one.words <= years:
            continue  # "the penalties in both the 2005 and 2003 acts"
        at = next((at for at, (other, _) in enumerate(kept) if _same(one, other)), -1)
        if at < 0:
            kept.append((one, [one]))
        elif _is_wished(kept[at][0].instrument) and one.instrument.status == "draft":
            kept[at] = (one, [*kept[at][1], one])  # "should enact comprehensive legislation; ... a draft bill"
        else:
            kept[at] = (_joined(kept[at][0], one), [*kept[at][1], one])
    return kept


def _fullest_first(one: InstrumentMention) -> tuple[bool, int, int, Span]:
    name = one.instrument.name
    words = [word for word in one.words if not (len(word) == _YEAR and word.isdigit())]
    return one.refers_back, -len(words), -len(name.split()), one.instrument.evidence


def telling_words(tokens: Sequence[Item], kind: str, lexicon: Lexicon) -> frozenset[str]:
    """The words of a name that tell the instrument from others of its kind."""
    text = " ".join(token.lower for token in tokens)
    if kind in ("plan", "procedure"):
        for short, full in _SHORT.items():
            text = text.replace(short, full)
    words = [
        word
        for word in _WORD.findall(text.replace("'s", ""))
        if word not in FUNCTION_WORDS and not _is_plain(word, lexicon)
    ]
    if kind == "law" and len(words) == 1 and any(has(token, "instrument-cues:whole") for token in tokens):
        words = ["trafficking"]  # "the comprehensive law": the one against trafficking
    return frozenset(word.rstrip("s") if len(word) > 3 else word for word in words)


@lru_cache(maxsize=4096)
def _is_plain(word: str, lexicon: Lexicon) -> bool:
    """Whether a word does not tell one instrument from another of its kind."""
    senses = [*lexicon.senses_of(word), *lexicon.senses_of(word.removesuffix("s"))]
    return any(sense.scheme == _SCHEME and sense.code == _PLAIN for sense in senses)


def _same(one: InstrumentMention, fuller: InstrumentMention) -> bool:
    """Whether a mention names the same instrument as a fuller one."""
    a, b = one.instrument, fuller.instrument
    if a.kind != b.kind or (_is_to_come(a) and b.year is not None and b.status in ("in force", "expired")):
        return False
    if a.kind == "agreement":
        if a.parties and b.parties and set(a.parties) != set(b.parties):
            return False
        return one.words <= fuller.words
    if a.kind == "treaty" and _protocol(a.name) and _protocol(b.name):
        return True
    if a.year is not None and a.year == b.year and one.words - {str(a.year)} <= fuller.words:
        return a.kind != "treaty"  # "Decree 12, issued in 2014 ... the 2014 decree"
    return one.words <= fuller.words


def _is_wished(instrument: Instrument) -> bool:
    """Whether somebody only wants or advises a law, which has no name of its own yet."""
    return instrument.kind == "law" and instrument.status == "planned" and instrument.year is None


def _is_to_come(instrument: Instrument) -> bool:
    """Whether there is no more than a draft, of no year: another one than the law of 1996."""
    return instrument.year is None and instrument.status in ("draft", "planned")


def _protocol(name: str) -> bool:
    lowered = name.lower()
    return "protocol" in lowered and ("tip" in lowered or "palermo" in lowered or "trafficking in persons" in lowered)


def _joined(kept: InstrumentMention, other: InstrumentMention) -> InstrumentMention:
    """The fuller mention, with what only the other one gives."""
    instrument, more = kept.instrument, other.instrument
    told = more if more.status in _FURTHER.get(instrument.status, ()) else instrument
    dated = more.status == told.status and not told.status_date
    joined = replace(
        instrument,
        year=instrument.year if instrument.year is not None else more.year,
        status=told.status,
        status_date=more.status_date if dated else told.status_date,
        span_years=instrument.span_years if instrument.span_years is not None else more.span_years,
        article=instrument.article or ("" if other.refers_back else more.article),
        prohibits=tuple(sorted({*instrument.prohibits, *more.prohibits})),
    )
    return replace(kept, instrument=joined)
