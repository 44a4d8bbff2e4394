"""Money given or spent for work against trafficking; no fines, wages, fees, debts nor sums of other purposes."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.money.amounts import SCHEMES, Amount, amounts, names_money
from tipgraph.grammar.numbers import year_at
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.deeds import bodies_in, clause_start, doers, is_done, phrase_after, words
from tipgraph.model import Funding
from tipgraph.reading import Item, Reading, Sentence

_SEEN = SCHEMES | {"work"}
_GAVE, _GOT, _OTHER, _AIM = "work:gave", "work:got", "work:other-sum", "work:aim"
#: How far a verb of giving may stand before the sum.
_REACH = 12


def extract(reading: Reading) -> Iterator[Funding]:
    """The sums of each sentence that went to work against trafficking, the advice to the government left out."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or not names_money(sentence):
            continue
        items = reading.seen_by(sentence, _SEEN).items
        if any(has(item, _OTHER) for item in items) or not _is_about(sentence, items):
            continue
        document = reading.document
        for amount in amounts(items, document.country, document.year, reading.lexicon):
            found = _given(reading, items, amount)
            if found is not None:
                yield found


def _is_about(sentence: Sentence, items: Sequence[Item]) -> bool:
    """Whether a sentence speaks of work against trafficking, by its words or by the section it stands in."""
    return any(has(item, _AIM) for item in items) or sentence.area in ("protection", "prevention")


def _given(reading: Reading, items: Sequence[Item], amount: Amount) -> Funding | None:
    """The funding that a sum is, by the verb of giving before it in its clause."""
    start = max(clause_start(items, amount.first), amount.first - _REACH)
    verb = next((at for at in range(amount.first - 1, start - 1, -1) if has(items[at], _GAVE, _GOT)), -1)
    if verb < 0 or not is_done(items, verb):
        return None
    subjects = doers(reading, items, verb)
    begin, end = phrase_after(items, amount.stop, len(items), "for", "on", "toward", "towards")
    stop = next((at for at in range(amount.stop, len(items)) if items[at].text in (";", ",")), len(items))
    to, sender = (phrase_after(items, amount.stop, stop, opener) for opener in ("to", "from"))
    recipient = bodies_in(reading, items, *to)
    giver = subjects
    if has(items[verb], _GOT):
        recipient = subjects
        giver = bodies_in(reading, items, *sender)
        if not giver and any(item.lower == "government" for item in items[sender[0] : sender[1]]):
            giver = ("government",)
    last = max(amount.stop, end, to[1], sender[1])
    year = next((year for at in range(amount.stop, stop) if (year := year_at(items, at))), None)
    return Funding(
        evidence=reading.span(items[verb].start, items[last - 1].end),
        rule="funding.received" if has(items[verb], _GOT) else "funding.given",
        amount=amount.amount,
        amount_max=amount.amount_max,
        currency=amount.currency,
        usd=amount.usd,
        qualifier=amount.qualifier,
        giver=giver[-1] if giver else "",
        recipient=recipient[-1] if recipient else "",
        purpose=words(reading, items, begin, end) if end > begin else "",
        period=str(year) if year else "",
    )
