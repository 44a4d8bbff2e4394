"""The channels through which victims are recruited: agencies, advertisements, false promises, social media."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.noun_lists import Token, kinds, phrase_start, tokens_of
from tipgraph.model import Recruitment
from tipgraph.reading import Reading

_SCHEME = "recruitment"
_HEADS = frozenset({"channel", "channel-agent"})
#: A sentence that lacks a word of one of these speaks of no channel.
_MARKS = (frozenset({f"{_SCHEME}:recruit"}), frozenset(f"{_SCHEME}:{head}" for head in _HEADS))
#: How many words may stand between the verb of recruiting and the channel.
_REACH = 18
#: How many words of what is offered follow "promises of".
_OFFERED = 4
_ENDS_OFFER = PHRASE_ENDS | {"to", "then", "only"}


def extract(reading: Reading) -> Iterator[Recruitment]:
    """The channels of each sentence that speaks of recruiting, the advice to the government left out."""
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or any(one.isdisjoint(sentence.marks) for one in _MARKS):
            continue
        tokens = list(tokens_of(sentence.items, _SCHEME, reading.lexicon))
        seen: set[str] = set()
        for head, token in enumerate(tokens):
            inner = head + 1 < len(tokens) and not tokens[head + 1].codes.isdisjoint(_HEADS)
            if token.codes.isdisjoint(_HEADS) or inner or not _is_channel(tokens, head):
                continue
            end = _with_offer(tokens, head)
            for start, name in kinds(tokens, head):
                channel = " ".join([name, *(t.text for t in tokens[head + 1 : end + 1])])
                if channel not in seen:
                    seen.add(channel)
                    yield Recruitment(
                        evidence=reading.span(_evidence_start(tokens, head, start), tokens[end].end),
                        rule="recruitment.channel",
                        channel=channel,
                    )


def _is_channel(tokens: Sequence[Token], head: int) -> bool:
    """Whether the head at `head` is one through which people are recruited here."""
    start = phrase_start(tokens, head)
    codes = tokens[head].codes
    alone = start == head and " " not in tokens[head].text
    marked = any("fraudulent" in token.codes for token in tokens[start:head])
    if "channel-agent" in codes and not marked and (alone or "channel-business" in codes):
        return False
    offered = "promise" in codes and head + 1 < len(tokens) and tokens[head + 1].lower == "of"
    if "channel" in codes and not (marked or offered or not alone or "channel-alone" in codes):
        return False
    return _reached(tokens, start) or ("channel-agent" in codes and marked and _recruits_next(tokens, head))


def _reached(tokens: Sequence[Token], start: int) -> bool:
    """Whether "through" or the like leads from a verb of recruiting to the phrase."""
    way = False
    for token in reversed(tokens[max(0, start - _REACH) : start]):
        if token.lower in (";", ":"):
            return False
        if "recruit" in token.codes:
            return way
        way = way or "by-way-of" in token.codes
    return False


def _recruits_next(tokens: Sequence[Token], head: int) -> bool:
    """Whether the phrase is the subject of a verb of recruiting."""
    for at in range(head + 1, min(head + 6, len(tokens))):
        token = tokens[at]
        if "recruit" in token.codes:
            object_follows = at + 1 < len(tokens) and tokens[at + 1].lower not in PHRASE_ENDS and tokens[at + 1].is_word
            return object_follows if token.lower.endswith("ed") else not token.lower.endswith("ment")
        if not token.is_word or token.lower in PHRASE_ENDS:
            return False
    return False


def _with_offer(tokens: Sequence[Token], head: int) -> int:
    """The last word of the channel, with what is promised or offered: "false promises of marriage"."""
    if "promise" not in tokens[head].codes or head + 1 >= len(tokens) or tokens[head + 1].lower != "of":
        return head
    end = head + 1
    while (
        end + 1 < len(tokens)
        and end - head <= _OFFERED
        and tokens[end + 1].is_word
        and tokens[end + 1].lower not in _ENDS_OFFER
    ):
        end += 1
    return end if end > head + 1 else head


def _evidence_start(tokens: Sequence[Token], head: int, start: int) -> int:
    """Where the words begin that say the channel: at the verb of recruiting before it, where there is one."""
    for at in range(head, max(-1, head - _REACH), -1):
        if "recruit" in tokens[at].codes and tokens[at].start < start:
            return tokens[at].start
    return start
