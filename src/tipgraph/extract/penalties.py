"""The terms of imprisonment that laws prescribe; not the sentences that courts imposed."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.instruments.mentions import mentions_of
from tipgraph.grammar.instruments.resolving import InstrumentMention, resolved
from tipgraph.grammar.penalties.prescribed import is_prescribed
from tipgraph.grammar.penalties.terms import Term, terms
from tipgraph.grammar.tokens import has, tokens_in
from tipgraph.model import Penalty
from tipgraph.reading import Item, Reading, Sentence

_CUES = "instrument-cues:"
_PRESCRIBING, _BAN = _CUES + "prescribing", _CUES + "ban"
#: What terms are read by; a longer label of another scheme hides none of theirs.
_SCHEMES = frozenset(
    {"instrument-cues", "numbers", "number-scales", "number-qualifiers", "number-suffixes", "number-marks"}
)
_ENDS = frozenset({",", ";", ".", "(", ")", "—"})
#: How many sentences back "these penalties" may look for its law.
_BACK = 3


def extract(reading: Reading) -> Iterator[Penalty]:
    """The penalties of a document, in order."""
    stated = list(_stated(reading))
    if not stated:
        return
    mentions = [one for one in reading.once(mentions_of) if one.instrument.kind == "law"]
    names = {id(one): fullest.instrument.name for fullest, same in resolved(mentions) for one in same}
    for at, sentence, found in stated:
        after = sentence.start
        tokens = tokens_in(reading, reading.sentences[at])
        for term in found:
            if not is_prescribed(tokens, sentence.items[term.first].start, sentence.items[term.stop - 1].end):
                continue
            law = _law(reading.sentences, at, sentence.items[term.first].start, mentions)
            if law is None:
                continue
            named_before = sentence.start <= law.at < sentence.items[term.first].start
            begin = law.at if named_before else _clause(sentence, term)
            if begin < after:  # a second term of the same law
                begin = sentence.items[term.first].start
            stop = _offence_end(sentence.items, term)
            yield Penalty(
                evidence=reading.span(begin, sentence.items[stop - 1].end),
                rule="penalties.prescribed",
                instrument=names[id(law)],
                offence=_offence(reading, sentence.items, term, stop),
                minimum_years=term.minimum,
                maximum_years=term.maximum,
            )
            after = sentence.items[min(stop, len(sentence.items) - 1)].start


def _stated(reading: Reading) -> Iterator[tuple[int, Sentence, list[Term]]]:
    """The sentences with terms; one after a semicolon may leave out "years": "...; Article 9 allows for up to 10"."""
    held: Term | None = None
    stop = 0
    for at, sentence in enumerate(reading.sentences):
        goes_on = reading.folded.text[stop : sentence.start].strip() == ";"
        before = held if goes_on else None
        if before is not None or _names_time(sentence):
            sentence = reading.seen_by(sentence, _SCHEMES)
            found = list(terms(sentence.items, before))
            if found:
                yield at, sentence, found
            held = found[-1] if found else None
        else:
            held = None
        stop = sentence.end


def _names_time(sentence: Sentence) -> bool:
    """Whether a sentence has the word "year" or "month"."""
    written = sentence.written.lower()
    return ("year" in written or "month" in written) and any(
        item.lower.startswith(("year", "month")) for item in sentence.items
    )


def _law(
    sentences: Sequence[Sentence], at: int, before: int, mentions: Sequence[InstrumentMention]
) -> InstrumentMention | None:
    """The law that a term belongs to: the last one before it, here or in the sentences before; else the next here."""
    start = sentences[max(0, at - _BACK)].start
    earlier = [one for one in mentions if start <= one.at < before]
    if earlier:
        return earlier[-1]
    here = [one for one in mentions if before < one.at < sentences[at].end]
    return here[0] if here else None


def _clause(sentence: Sentence, term: Term) -> int:
    """Where the clause that states a term begins, for a law named in an earlier sentence."""
    for at in range(term.first - 1, -1, -1):
        if sentence.items[at].text in _ENDS:
            opened = at + 2 if sentence.items[at + 1].lower in ("and", "but", "or") and at + 2 <= term.first else at + 1
            return sentence.items[opened].start
    return sentence.start


def _offence_end(items: Sequence[Item], term: Term) -> int:
    """The end of "years' imprisonment for procuring minors" after a term."""
    at = term.stop
    while at < len(items) and (
        items[at].lower in ("imprisonment", "in", "prison", "of", "'", "jail", "or", "more")
        or "prison" in items[at].lower
    ):
        at += 1
    if at < len(items) and items[at].lower in ("for", "if", "when", "where"):
        stop = at + 1
        while (
            stop < len(items)
            and items[stop].text not in _ENDS
            and not (items[stop].lower == "and" and _new_term(items, stop))
        ):
            stop += 1
        return stop
    while at > term.stop and items[at - 1].lower in ("of", "in", "or", "for"):
        at -= 1
    return at


def _new_term(items: Sequence[Item], at: int) -> bool:
    return any(
        item.lower.startswith(("year", "month"))
        or has(item, _CUES + "maximum", _CUES + "minimum", _CUES + "article", _CUES + "prescribing")
        for item in items[at + 1 : at + 5]
    )


def _offence(reading: Reading, items: Sequence[Item], term: Term, stop: int) -> str:
    """What is punished: the words after "for" or "if" behind the term, else what the law is said to prohibit."""
    opened = next((at for at in range(term.stop, stop) if items[at].lower in ("for", "if", "when", "where")), -1)
    if opened >= 0 and opened + 1 < stop:
        return _quote(reading, items, opened + 1, stop)
    ban = next((at for at in range(term.first - 1, -1, -1) if has(items[at], _BAN)), -1)
    if ban < 0:
        return ""
    end = ban + 1
    while (
        end < term.first
        and items[end].text not in _ENDS
        and not has(items[end], _PRESCRIBING)
        and items[end].lower not in ("with", "through", "which")
    ):
        end += 1
    while end > ban + 1 and items[end - 1].lower in ("and", "but", "it"):
        end -= 1
    return _quote(reading, items, ban + 1, end) if end > ban + 1 else ""


def _quote(reading: Reading, items: Sequence[Item], first: int, stop: int) -> str:
    words = " ".join(reading.document.quote(reading.span(items[first].start, items[stop - 1].end)).split())
    return words.removeprefix("the ").removeprefix("The ")
