"""Shelters, hotlines and centers for victims: how many, who runs them, for whom, and how they stand."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.tokens import ARTICLES, has, tokens_in
from tipgraph.grammar.work.deeds import agents_after, doers, is_done, number_in, phrase_after
from tipgraph.model import Service
from tipgraph.reading import Item, Reading

_RUNS, _OPENS, _CLOSES, _LACKS = "work:runs", "work:opens", "work:closes", "work:lacks"
_KINDS = ("shelter", "hotline", "center")
_HEADS = tuple(f"work:{kind}" for kind in (*_KINDS, "house"))
_REACH = 10
_STOPS = frozenset({",", ";", ".", "to", "for", "that", "which", "in", "at", "by", "of"})


def extract(reading: Reading) -> Iterator[Service]:
    """The services of each sentence, the advice to the government left out."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or sentence.marks.isdisjoint(_HEADS):
            continue
        tokens = tokens_in(reading, sentence)
        for at in range(len(tokens)):
            if (
                has(tokens[at], *_HEADS)
                and (kind := _kind(tokens, at))
                and (found := _service(reading, tokens, at, kind))
            ):
                yield found


def _kind(tokens: Sequence[Item], at: int) -> str:
    """What kind of service a noun names; empty where it is none, or only says of what kind another thing is."""
    before = tokens[at - 1] if at else None
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and (has(after, *_HEADS) or after.lower in ("staff", "services", "care", "workers", "-")):
        return ""
    first = at
    while first > max(0, at - 3) and tokens[first - 1].text.islower() and tokens[first - 1].lower not in ARTICLES:
        first -= 1
    near = tokens[first:at]
    if any(has(token, "work:no-service") for token in near):
        return ""
    if has(tokens[at], "work:house"):
        return "shelter" if before is not None and has(before, "work:safe") else ""
    if has(tokens[at], "work:center"):
        _, end = phrase_after(tokens, at, at + 2, "for")
        wanted = any(token.lower in ("victims", "children", "women") for token in tokens[at:end])
        return "center" if wanted or any(has(token, "work:center-kind") for token in near) else ""
    return next(kind for kind in _KINDS if has(tokens[at], f"work:{kind}"))


def _service(reading: Reading, tokens: Sequence[Item], head: int, kind: str) -> Service | None:
    """The service that a noun names, as the verb before it or the participle behind it says it stands."""
    first, verb = head, -1
    for at in range(head - 1, max(-1, head - _REACH), -1):
        token = tokens[at]
        if has(token, _RUNS, _OPENS, _CLOSES):
            verb = at
            break
        if has(token, _LACKS) and (token.lower != "no" or head - at < 5):
            return _made(reading, tokens, at, head, kind, (), "lacking", "services.lacking")
        if token.lower in _STOPS:
            break
        first = at
    if verb >= 0 and is_done(tokens, verb) and (operators := doers(reading, tokens, verb)):
        status = "operating" if has(tokens[verb], _RUNS) else "opened" if has(tokens[verb], _OPENS) else "closed"
        return _made(reading, tokens, verb, head, kind, operators, status, f"services.{status}")
    if head + 2 < len(tokens) and has(tokens[head + 1], "work:run-by") and tokens[head + 2].lower == "by":
        operators = agents_after(reading, tokens, head + 3)
        if operators and is_done(tokens, head):
            return _made(reading, tokens, first, head, kind, operators, "operating", "services.run-by")
    if kind == "hotline" and head + 1 < len(tokens) and tokens[head + 1].lower == "of":
        operators = agents_after(reading, tokens, head + 2)
        if operators and is_done(tokens, head):
            return _made(reading, tokens, head, head, kind, operators[:1], "operating", "services.of")
    return None


def _made(
    reading: Reading,
    tokens: Sequence[Item],
    first: int,
    head: int,
    kind: str,
    operators: tuple[str, ...],
    status: str,
    rule: str,
) -> Service:
    begin, end = phrase_after(tokens, head, len(tokens), "for")
    senses = [sense for token in tokens[begin:end] for sense in reading.lexicon.senses_of(token.text)]
    victims = tuple(dict.fromkeys(s.code for s in senses if s.scheme == "victims" and s.code != "persons"))
    plural = tokens[head].lower.endswith("s")
    number, _ = number_in(tokens[first:head])
    if status == "lacking" or not (plural or number == 1):
        number = None
    last = max(head + 1, end)
    return Service(
        evidence=reading.span(tokens[first].start, tokens[last - 1].end),
        rule=rule,
        kind=kind,
        number=number,
        operators=operators,
        beneficiaries=victims,
        status=status,
    )
