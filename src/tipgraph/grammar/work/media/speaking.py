"""Media that are told of by what they do themselves: "posters at airports warned travelers"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.insertions import opens_insertion
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.doing import Doing
from tipgraph.grammar.work.media.audiences import are_audience
from tipgraph.grammar.work.media.nouns import MEDIUM, REACH, is_of_medium, is_publicity, without_number
from tipgraph.grammar.work.media.publicity import Publicity, is_aware_behind
from tipgraph.grammar.work.phrases import phrase
from tipgraph.grammar.work.services.owners import keepers_of, owners_within
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

#: What opens a clause behind a medium.
_CLAUSE = frozenset({"which", "that"})
#: Media that may be those of diplomats.
_TALKS = frozenset({"talks", "discussions", "meetings"})


def by_itself(told: Told, verb: Doing) -> Publicity | None:
    """ "Posters at airports | warned travelers"; "a campaign that focused on children | reached 500 pupils"."""
    tokens = told.tokens
    for first, stop in (subject_before(told, verb.first), _subject_with_clause(told, verb.first)):
        listed = [at for at in range(first, stop) if has(tokens[at], MEDIUM) and not is_of_medium(tokens, at)]
        if not listed or not (_raises_awareness(tokens, verb.at) or is_publicity(told, first, listed[0])):
            continue
        if has(tokens[verb.at], "work:lasts") and tokens[listed[0]].lower in _TALKS:
            continue  # "talks with Italy | began"
        if has(tokens[verb.at], "work:makes-aware") and not is_aware_behind(tokens, verb.at):
            continue
        keepers = owners_within(told, first, listed[0]) or keepers_of(told, first, listed[0])
        keepers = keepers or _makers_behind(told, listed[0] + 1)
        if not keepers and not has(tokens[verb.at], "work:tells", "work:reaches") and _was_told_before(tokens, first):
            return None
        begin, end = verb.at + 1, phrase(tokens, verb.at + 1)
        reached = (begin, end) if are_audience(told, begin, end) else (begin, begin)
        return Publicity(
            "by-itself",
            without_number(tokens, (first, listed[0] + 1)),
            reached,
            keepers or _paying(told, listed[0] + 1, verb.first),
        )
    return None


def _paying(told: Told, at: int, stop: int) -> tuple[str, ...]:
    """Who made or paid for a medium, told before its verb: "radio spots, | paid for by IOM, | urged"."""
    for by in range(at + 1, stop):
        if told.tokens[by].lower == "by":
            before = by - 1 - (told.tokens[by - 1].lower == "for")
            made = has(told.tokens[before], "work:makes-known")
            return tuple(one.body.name for one in agents(told.tokens, by - 1, told.actors)) if made else ()
    return ()


def _makers_behind(told: Told, at: int) -> tuple[str, ...]:
    """Whose a medium is by what stands right behind it: "a campaign | of the ministry", "posts | by IOM"."""
    if at >= len(told.tokens) or told.tokens[at].lower not in ("of", "by"):
        return ()
    begun = (one.body.name for one in told.actors if begins_noun_phrase(told.tokens, one.first, told.actors) == at + 1)
    return tuple(begun)


def _raises_awareness(tokens: Sequence[Item], verb: int) -> bool:
    following = tokens[verb + 1] if verb + 1 < len(tokens) else tokens[verb]
    return has(tokens[verb], "work:raises") and has(following, "work:awareness")


def _subject_with_clause(told: Told, at: int) -> tuple[int, int]:
    """The medium behind which a clause stands before its verb: "a campaign, which focused on children, | reached"."""
    tokens = told.tokens
    comma = opens_insertion(tokens, at - 1) if tokens[at - 1].text == "," else -1
    if comma > 0:
        first, stop = subject_before(told, comma)
        if any(has(token, MEDIUM) for token in tokens[first:stop]):
            return first, stop
    for back in range(at - 1, max(0, at - 2 * REACH), -1):
        if tokens[back].text in (";", ":"):
            break
        noun = back - 1 - (tokens[back - 1].text == ",")
        if tokens[back].lower in _CLAUSE and has(tokens[noun], MEDIUM):
            first, stop = subject_before(told, noun + 1)
            return first, max(first, stop)
    return at, at


def _was_told_before(tokens: Sequence[Item], first: int) -> bool:
    """Whether a medium is one that the text told of already: "the | campaign reached 5,000 people"."""
    return first > 0 and tokens[first - 1].lower in ("the", "this", "these", "those", "its", "their")
