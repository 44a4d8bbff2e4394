"""Training that was held against trafficking: by whom, for whom, for how many, on what."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.negation import before_adverbs
from tipgraph.grammar.tokens import has, tokens_in
from tipgraph.grammar.work.deeds import (
    agents_after,
    clause_start,
    doers,
    is_done,
    number_in,
    phrase,
    phrase_after,
    words,
)
from tipgraph.model import Training
from tipgraph.reading import Item, Reading

_TRAINED, _TRAINING, _HELD, _GOT = "work:trained", "work:training", "work:held", "work:got"
_VOCATIONAL = "work:vocational"
_BE = frozenset({"was", "were", "been"})
_TOPIC = ("on", "about", "in", "regarding", "concerning", "to", "how")
#: What may stand right before a verb of training beside a name.
_ENDS_SUBJECT = frozenset({")", ",", "and", "government"})
#: How many words may stand between a verb and what is held.
_REACH = 6


def extract(reading: Reading) -> Iterator[Training]:
    """The training of each sentence, the advice to the government left out."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or sentence.marks.isdisjoint((_TRAINED, _TRAINING)):
            continue
        tokens = tokens_in(reading, sentence)
        for at, token in enumerate(tokens):
            found = None
            if has(token, _TRAINED) and is_done(tokens, at):
                found = _taught(reading, tokens, at)
            elif has(token, _HELD) and is_done(tokens, at):
                found = _held(reading, tokens, at)
            if found is not None:
                yield found
                break


def _taught(reading: Reading, tokens: Sequence[Item], at: int) -> Training | None:
    """ "The institute trained 40 judges on interviews"; "40 judges were trained by the institute"."""
    if at and tokens[at - 1].lower in _BE:
        first = clause_start(tokens, at - 1)
        first = max([first, *(one + 1 for one in range(first, at - 1) if tokens[one].lower in (",", "that"))])
        by = next((one for one in range(at, len(tokens)) if tokens[one].lower == "by"), len(tokens))
        trainers = agents_after(reading, tokens, by + 1) if by + 1 < len(tokens) else ()
        return _made(reading, tokens, first, at - 1, at + 1, trainers, "training.undergone", first)
    before = tokens[max(0, before_adverbs(tokens, at - 1))]
    if not (before.is_capitalised or before.lower in _ENDS_SUBJECT):  # "sent trained volunteers"
        return None
    if not (trainers := doers(reading, tokens, at)):
        return None
    return _made(reading, tokens, at + 1, phrase(tokens, at + 1), -1, trainers, "training.taught", at)


def _held(reading: Reading, tokens: Sequence[Item], at: int) -> Training | None:
    """ "The ministry provided anti-trafficking training to 40 inspectors"."""
    head = next((one for one in range(at + 1, min(at + _REACH, len(tokens))) if has(tokens[one], _TRAINING)), -1)
    if head < 0 or any(token.lower in (",", "to", "for", "that") for token in tokens[at:head]):
        return None
    trainers = doers(reading, tokens, at)
    first, stop = phrase_after(tokens, head, len(tokens), "for", "to")
    if not trainers or stop == first:
        return None
    return _made(reading, tokens, first, stop, head, trainers, "training.held", at)


def _made(
    reading: Reading,
    tokens: Sequence[Item],
    first: int,
    stop: int,
    topic: int,
    trainers: tuple[str, ...],
    rule: str,
    begin: int,
) -> Training | None:
    """The training for the people named from `first` to `stop`; none where they are nobody or victims."""
    number, behind = number_in(tokens[first:stop])
    first += behind
    if stop <= first or any(has(token, _VOCATIONAL) for token in tokens[begin:stop]):
        return None
    trainees = words(reading, tokens, first, stop)
    if not trainees or not trainees[-1].isalpha() or not trainees.lower().endswith(("s", "l", "e", "n")):
        return None
    opener = _TOPIC if topic < 0 else ("on", "about", "in", "regarding")
    after, end = phrase_after(tokens, stop if topic < 0 else topic, len(tokens), *opener)
    last = max(stop, end)
    return Training(
        evidence=reading.span(tokens[begin].start, tokens[last - 1].end),
        rule=rule,
        trainees=trainees,
        trainers=trainers,
        number=number,
        topic=words(reading, tokens, after, end) if end > after else "",
    )
