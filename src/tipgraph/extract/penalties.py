"""The terms of imprisonment and the fines that laws prescribe; not the sentences that courts imposed."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.instruments.mentions import mentions_of
from tipgraph.grammar.instruments.resolving import InstrumentMention, resolved
from tipgraph.grammar.money.amounts import SCHEMES as MONEY
from tipgraph.grammar.money.amounts import amounts
from tipgraph.grammar.penalties.fines import FINE, Fine, fines
from tipgraph.grammar.penalties.laws import in_turn, law_of
from tipgraph.grammar.penalties.offences import clause_start, forbidden_by, offence, offence_end, parts
from tipgraph.grammar.penalties.pairs import Stated, paired
from tipgraph.grammar.penalties.prescribed import is_fine_prescribed, is_prescribed
from tipgraph.grammar.penalties.term import Term
from tipgraph.grammar.penalties.terms import terms
from tipgraph.grammar.tokens import tokens_in
from tipgraph.model import Penalty
from tipgraph.reading import Item, Reading, Sentence

#: One of the numbers of "Articles 3(a) and 110/b".
_NUMBER = re.compile(r"\d[\w/.()-]*")
#: What terms are read by; a longer label of another scheme hides none of theirs.
_SCHEMES = MONEY | {"instrument-cues"}


@dataclass(frozen=True, slots=True)
class _Found:
    """The penalties that a sentence prescribes, and its items as they were read."""

    at: int
    sentence: Sentence
    penalties: tuple[Stated, ...]


def extract(reading: Reading) -> Iterator[Penalty]:
    """The penalties of a document, in order."""
    found = list(_found(reading))
    if not found:
        return
    mentions = [one for one in reading.once(mentions_of) if one.instrument.kind == "law"]
    names = {id(one): fullest.instrument.name for fullest, same in resolved(mentions) for one in same}
    for one in found:
        yield from _of_sentence(reading, one, mentions, names)


def _found(reading: Reading) -> Iterator[_Found]:
    """The sentences with penalties; one after a semicolon may leave out "years": "...; Article 9 allows up to 10"."""
    held: Term | None = None
    for at, sentence in enumerate(reading.sentences):
        before = held if sentence.goes_on else None
        held = None
        is_fined = FINE in sentence.marks
        if before is None and not is_fined and not _names_time(sentence):
            continue
        sentence = reading.seen_by(sentence, _SCHEMES)
        tokens = tokens_in(reading, reading.sentences[at])
        timed = list(terms(sentence.items, before))
        held = timed[-1] if timed else None
        stated = [one for one in timed if is_prescribed(tokens, *_ends(sentence.items, one))]
        charged = list(_fines(reading, sentence, tokens)) if is_fined else []
        if stated or charged:
            yield _Found(at, sentence, tuple(paired(sentence.items, stated, charged)))


def _fines(reading: Reading, sentence: Sentence, tokens: Sequence[Item]) -> Iterator[Fine]:
    document, items = reading.document, sentence.items
    for one in fines(items, list(amounts(items, document.country, document.year, reading.lexicon))):
        if is_fine_prescribed(tokens, *_ends(items, one)):
            yield one


def _ends(items: Sequence[Item], one: Term | Fine) -> tuple[int, int]:
    return items[one.first].start, items[one.stop - 1].end


def _names_time(sentence: Sentence) -> bool:
    """Whether a sentence has the word "year" or "month"."""
    written = sentence.written.lower()
    return ("year" in written or "month" in written) and any(
        item.lower.startswith(("year", "month")) for item in sentence.items
    )


def _of_sentence(
    reading: Reading, found: _Found, mentions: Sequence[InstrumentMention], names: dict[int, str]
) -> Iterator[Penalty]:
    sentence, items = found.sentence, found.sentence.items
    after = sentence.start
    turns: list[InstrumentMention] = []
    if any(item.lower == "respectively" for item in items):
        first = items[found.penalties[0].first].start
        turns = in_turn(reading.sentences, found.at, first, len(found.penalties), mentions)
    offences = _in_turn(reading, found, turns)
    for place, one in enumerate(found.penalties):
        law = turns[place] if turns else law_of(reading.sentences, found.at, items, (one.first, one.stop), mentions)
        if law is None:
            continue
        named_before = sentence.start <= law.at < items[one.first].start
        begin = law.at if named_before else items[clause_start(items, one.first)].start
        if begin < after:  # a second penalty of the same law
            begin = items[one.first].start
        stop = offence_end(items, one.stop)
        term, fine = one.term, one.fine
        yield Penalty(
            evidence=reading.span(begin, items[stop - 1].end),
            rule="penalties.prescribed" if term else "penalties.fine",
            instrument=names[id(law)],
            offence=offences[place] if turns else _quote(reading, items, *offence(items, one.first, one.stop, stop)),
            minimum_years=term.minimum if term else None,
            maximum_years=term.maximum if term else None,
            article=_article(law, place, turns),
            minimum_fine=fine.minimum if fine else None,
            maximum_fine=fine.maximum if fine else None,
            currency=fine.currency if fine else "",
        )
        after = items[min(stop, len(items) - 1)].start


def _article(law: InstrumentMention, place: int, turns: Sequence[InstrumentMention]) -> str:
    """The part of its law that a penalty is of; of several "respectively" each has its own."""
    article = law.instrument.article
    numbers = _NUMBER.findall(article) if len(turns) > 1 and turns[0] is turns[-1] else []
    return f"{article.split()[0].removesuffix('s')} {numbers[place]}" if len(numbers) == len(turns) > 1 else article


def _in_turn(reading: Reading, found: _Found, turns: Sequence[InstrumentMention]) -> list[str]:
    """What each of several penalties "respectively" is for: what its law forbids, or one of what they all do."""
    if not turns:
        return []
    if turns[0] is not turns[-1]:
        made = []
        for law in turns:
            items = next(
                reading.seen_by(one, _SCHEMES).items for one in reading.sentences if one.start <= law.at < one.end
            )
            made.append(_quote(reading, items, *forbidden_by(items, law.at)))
        return made
    items = found.sentence.items
    first, stop = forbidden_by(items, turns[0].at)
    split = parts(items, first, stop, len(turns))
    return [_quote(reading, items, *one) for one in split] or [_quote(reading, items, first, stop)] * len(turns)


def _quote(reading: Reading, items: Sequence[Item], first: int, stop: int) -> str:
    if first >= stop:
        return ""
    words = " ".join(reading.document.quote(reading.span(items[first].start, items[stop - 1].end)).split())
    return words.removeprefix("the ").removeprefix("The ")
