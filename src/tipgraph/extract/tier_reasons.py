"""Why a country is in its tier: the compliance sentence, the grounds that the text names, waivers, years in a row."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from itertools import groupby

from tipgraph.grammar.judging.denials import SHORTFALL
from tipgraph.grammar.tiers.assessment import grounds, reasons_in
from tipgraph.grammar.tiers.bare_movements import bare_movements
from tipgraph.grammar.tiers.compliance import MEETS, STANDARDS, compliance
from tipgraph.grammar.tiers.grounds import ground_behind
from tipgraph.grammar.tiers.placements import is_of_another_time, placements
from tipgraph.grammar.tiers.reasons import Reason, Told
from tipgraph.grammar.tiers.waivers import waiver
from tipgraph.grammar.tiers.years import stay
from tipgraph.model import Span, TierReason
from tipgraph.reading import Item, Reading, Sentence

#: The schemes whose words say why a country is placed.
_SCHEMES = frozenset(
    {"tier-cues", "tier-reason-cues", "section-cues", "places", "ordinals", "numbers", "number-scales"}
)
#: Tiers, and the ways to one that need no tier's name.
_PLACES = ("1", "2", "2WL", "3", "SC", "watch-list", "upgraded", "downgraded", "upgrade", "downgrade")
_WAIVERS = frozenset({"tier-reason-cues:waiver", "tier-reason-cues:waived"})
_PLACING = _WAIVERS | {STANDARDS} | {f"tier-cues:{code}" for code in _PLACES}
_ASSESSMENT = "assessment"
#: How many parts of the sentence after a semicolon may say whether efforts are made.
_PARTS = 2


def extract(reading: Reading) -> Iterator[TierReason]:
    """The reasons of a document; advice and profiles give none."""
    sentences = [one for one in reading.sentences if one.area not in ("recommendations", "profile")]
    yield from _standing(sentences, reading)
    for assessing, group in groupby(sentences, lambda one: one.area == _ASSESSMENT):
        run = [one for one in group if assessing or _is_cued(one)]
        told = [_told(sentence, reading) for sentence in run]
        yield from _waivers(told, reading)
        yield from _stays(told, reading)
        if assessing:
            yield from _reasons(told, reading)
        else:  # a sentence elsewhere stands alone
            for one in told:
                yield from _reasons([one], reading)


def _is_cued(sentence: Sentence) -> bool:
    """Whether a sentence may place the country, name the standards, or tell of a waiver."""
    return sentence.names(_PLACING)


def _told(sentence: Sentence, reading: Reading) -> Told:
    document = reading.document
    if not _is_cued(sentence):
        return Told(sentence.items, sentence.items, (), sentence.marks)
    cued = reading.seen_by(sentence, _SCHEMES).items
    found = [*placements(cued, document.country), *bare_movements(cued, document.country)]
    own = [one for one in found if not is_of_another_time(cued, one, document.year)]
    return Told(sentence.items, cued, own, sentence.marks)


def _standing(sentences: Sequence[Sentence], reading: Reading) -> Iterator[TierReason]:
    """The first compliance sentence; those that repeat it add nothing."""
    for at, sentence in enumerate(sentences):
        if STANDARDS not in sentence.marks:
            continue
        cued = reading.seen_by(sentence, _SCHEMES).items
        following = (reading.seen_by(one, _SCHEMES).items for one in sentences[at + 1 : at + 1 + _PARTS])
        found = compliance(cued, following, reading.document.country, reading.document.year)
        if found is not None:
            if found.standing:
                yield TierReason(
                    evidence=reading.span(found.start, found.end),
                    rule="tier-reasons.compliance",
                    kind="compliance",
                    standing=found.standing,
                )
            ground = ground_behind(cued, found.last) if found.standing != MEETS else None
            if ground is not None:
                told = Told(sentence.items, cued, (), sentence.marks)
                for reason in grounds(told, ground, "", SHORTFALL, reading):
                    yield _claim(reason, reading)
            if found.standing:
                return


def _waivers(told: Sequence[Told], reading: Reading) -> Iterator[TierReason]:
    for one in told:
        if not one.names(*_WAIVERS):
            continue
        found = waiver(one.cued, reading.document.country, reading.document.year)
        if found is not None:
            yield TierReason(
                evidence=_span(reading, one.cued, found.first, found.last + 1),
                rule="tier-reasons.waiver",
                kind="waiver",
                text=_quote(reading, one.cued, found.ground, found.stop) if found.stop > found.ground else "",
            )


def _stays(told: Sequence[Told], reading: Reading) -> Iterator[TierReason]:
    for one in told:
        found = [(p, s) for p in one.placements if (s := stay(one.cued, p))]
        if not found:
            continue
        placement, stayed = next(((p, s) for p, s in found if s.own), found[-1])
        yield TierReason(
            evidence=_span(reading, one.cued, stayed.first, stayed.last + 1),
            rule="tier-reasons.consecutive-years",
            kind="consecutive-years",
            movement=placement.movement,
            years=stayed.years,
        )


def _reasons(told: Sequence[Told], reading: Reading) -> Iterator[TierReason]:
    for reason in reasons_in(told, reading):
        yield _claim(reason, reading)


def _claim(reason: Reason, reading: Reading) -> TierReason:
    span = reading.span(reason.start, reason.end)
    return TierReason(
        evidence=span,
        rule=f"tier-reasons.{reason.manner}",
        kind="ground",
        text=reading.document.quote(span),
        movement=reason.movement,
        polarity=reason.polarity,
    )


def _span(reading: Reading, items: Sequence[Item], first: int, stop: int) -> Span:
    return reading.span(items[first].start, items[stop - 1].end)


def _quote(reading: Reading, items: Sequence[Item], first: int, stop: int) -> str:
    return reading.document.quote(_span(reading, items, first, stop))
