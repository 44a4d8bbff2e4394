"""How the advice, the judgements and the reasons for a tier are compared with a document's labels."""

from __future__ import annotations

from collections.abc import Iterable

from tipgraph.evaluate.matching import likeness, matched, plain_name, text_likeness
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.tallies import Entry, Tally, of_choices, of_lists, of_sets
from tipgraph.model import Fact, Finding, Recommendation, TierReason


def recommendations(pair: Pair) -> Tally:
    """The pieces of advice, which are long, so nearly all of their letters must agree."""
    if "recommendations" not in pair.gold.keys:
        return Tally()
    wanted, given = (of_kind(side, Recommendation) for side in (pair.wanted, pair.given))
    return of_lists(wanted, given, _same_advice, lambda one: Entry(one.text, one))


def recommendation_areas(pair: Pair) -> Tally:
    """The area of the government's work, over the advice that both sides have."""
    if "recommendation_areas" not in pair.gold.keys:
        return Tally()
    wanted, given = (of_kind(side, Recommendation) for side in (pair.wanted, pair.given))
    pairs = matched(wanted, given, _same_advice)
    return of_choices((wanted[i].area, given[j].area, Entry(given[j].text, given[j])) for i, j in pairs)


def _same_advice(one: Recommendation, other: Recommendation) -> float:
    return text_likeness(plain_name(one.text), plain_name(other.text))


def findings(pair: Pair) -> Tally:
    """The topics and polarities, each once a document; a finding without a topic counts neither way."""
    if "findings_topics" not in pair.gold.keys:
        return Tally()

    def keyed(facts: Iterable[Fact]) -> dict[tuple[str, str], Fact | None]:
        return {(one.topic, one.polarity): one for one in reversed(of_kind(facts, Finding)) if one.topic}

    wanted, spare, given = map(keyed, (pair.wanted, pair.spare, pair.given))
    return of_sets(wanted, {key: one for key, one in given.items() if key in wanted or key not in spare})


def tier_reasons(pair: Pair) -> Tally:
    """The kind; of compliance the standing, of years in a row their number, of a ground the polarity and its words."""
    if "tier_reasons" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = (of_kind(side, TierReason) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, _same_reason, _reason_entry, spare)


def _same_reason(one: TierReason, other: TierReason) -> float:
    if (one.kind, one.standing, one.years) != (other.kind, other.standing, other.years):
        return 0.0
    if one.kind != "ground":
        return 1.0
    return likeness(plain_name(one.text), plain_name(other.text)) if one.polarity == other.polarity else 0.0


def _reason_entry(one: TierReason) -> Entry:
    years = "" if one.years is None else str(one.years)
    return Entry(" ".join(filter(None, (one.kind, one.standing, years, one.polarity, one.text))), one)
