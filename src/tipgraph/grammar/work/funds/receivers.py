"""Who got a sum of money where no "to" behind it says so: named before the sum, or what it was spent on."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.function_words import PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.funds.terms import Grant
from tipgraph.grammar.work.phrases import phrase, words
from tipgraph.grammar.work.services.nouns import HEADS
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item


def receiver_of_clause(told: Told, verb: Doing) -> str:
    """Who got what a clause tells: "the shelter, to which | the government gave | $5,000, helped"."""
    tokens = told.tokens
    opener = begins_noun_phrase(tokens, verb.doers[0].first, told.actors) - 2 if verb.doers else -1
    if opener < 2 or [token.lower for token in tokens[opener : opener + 2]] not in (["to", "which"], ["to", "whom"]):
        return ""
    first, stop = subject_before(told, opener - (tokens[opener - 1].text == ","))
    return words(told, first, stop) if stop > first else ""


def kept_by(told: Told, grant: Grant, at: int, until: int) -> str:
    """The service that money was spent on, which got it: "spent $5,000 on | its shelters"."""
    tokens = told.tokens
    opener = next((one for one in range(at, min(at + 2, until)) if tokens[one].lower == "on"), -1)
    if opener < 0 or not grant.purpose or tokens[opener + 1].lower not in ("the", "its", "their", "his"):
        return ""
    stop = phrase(tokens, opener + 1)
    head = next((one for one in range(opener + 2, stop) if has(tokens[one], *HEADS)), -1)
    joins = any(token.lower in ("and", ",") for token in tokens[opener:stop])
    return words(told, opener + 1, stop) if head >= 0 and not joins and not _is_noun_behind(tokens, head) else ""


def _is_noun_behind(tokens: Sequence[Item], head: int) -> bool:
    """Whether a service only says of what kind the next noun is: "the shelter | program"."""
    after = tokens[head + 1] if head + 1 < len(tokens) else tokens[head]
    return after.text.isalpha() and after.text.islower() and after.lower not in PHRASE_ENDS


def receiver_between(told: Told, first: int, stop: int) -> str:
    """Who is named between the verb and the sum: "gave | three NGOs | $5,000", "gave | Casa Sol | a house and"."""
    for actor in told.actors:
        if begins_noun_phrase(told.tokens, actor.first, told.actors) == first and actor.stop <= stop:
            return actor.body.name
    if told.topic is not None and stop == first + 1 and told.tokens[first].lower == "it":
        return told.topic.name  # "the Netherlands gave | it | $60,000"
    end = first
    while end < stop and told.tokens[end].text[0].isupper():
        end += 1
    if first < end < stop and told.tokens[end].lower in ("a", "an"):
        return words(told, first, end)
    kept = any(has(token, *HEADS, "work:scheme", "work:body") for token in told.tokens[first:stop])
    return words(told, first, stop) if kept and phrase(told.tokens, first) >= stop else ""
