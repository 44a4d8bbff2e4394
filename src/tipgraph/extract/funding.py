"""Money given or spent for work against trafficking; no fines, wages, fees, debts nor sums of other purposes."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import replace

from tipgraph.grammar.money.amounts import amounts_in, names_money
from tipgraph.grammar.work.funds.comparisons import compared, is_further
from tipgraph.grammar.work.funds.grants import granted, is_about_work
from tipgraph.grammar.work.funds.terms import Grant, Sum, around, year_behind
from tipgraph.grammar.work.told import Told, told
from tipgraph.model import Funding
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Funding]:
    """The sums of each sentence that went to work against trafficking, the advice to the government left out."""
    for at, sentence in enumerate(reading.sentences):
        if sentence.area == "recommendations" or not names_money(sentence):
            continue
        items, found = amounts_in(reading, sentence)
        if not found:
            continue
        here = told(reading, at)
        if is_about_work(here):
            yield from _given(here, [Sum.of(here, amount, items) for amount in found])


def _given(told: Told, sums: list[Sum]) -> Iterator[Funding]:
    """The funding that each sum is; one that is only compared with the sum before it has the parties of that one."""
    last: tuple[Sum, Grant] | None = None
    for at, one in enumerate(sums):
        until = sums[at + 1].first if at + 1 < len(sums) else len(told.tokens)
        if last is not None and compared(told, last[0], one):
            grant: Grant | None = _compared(told, one, last[1])
        else:
            grant = granted(told, one, until)
        alone = grant is None or (grant.manner == "budget" and not grant.giver and not grant.recipient)
        if alone and last is not None and is_further(told, last[0], one):
            grant = around(told, one, until, "further", last[1].giver, one.stop)
        if grant is not None and grant.manner == "part" and last is not None and not grant.giver:
            grant = replace(grant, giver=last[1].giver)
        if grant is None and at + 1 < len(sums) and compared(told, one, sums[at + 1]):
            after = granted(told, sums[at + 1], sums[at + 2].first if at + 2 < len(sums) else len(told.tokens))
            grant = _compared(told, one, after) if after else None
        if grant is not None:
            last = (one, grant)
            yield _made(told, one, grant)


def _compared(told: Told, one: Sum, other: Grant) -> Grant:
    """The funding that a sum is which is compared with that of another grant: the same, in its own year."""
    end, period = year_behind(told, one)
    return replace(other, manner="compared", begin=one.first, end=end, period=period)


def _made(told: Told, one: Sum, grant: Grant) -> Funding:
    tokens = told.tokens
    first, stop = min(one.first, grant.begin), max(one.stop, grant.end)
    return Funding(
        evidence=told.reading.span(tokens[first].start, tokens[stop - 1].end),
        rule=f"funding.{grant.manner}",
        amount=one.amount.amount,
        amount_max=one.amount.amount_max,
        currency=one.amount.currency,
        usd=one.amount.usd,
        qualifier=one.amount.qualifier,
        giver=grant.giver,
        recipient=grant.recipient,
        purpose=grant.purpose,
        period=grant.period,
    )
