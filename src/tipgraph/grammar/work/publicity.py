"""What makes trafficking known in a sentence: the medium that a verb makes, or those whom it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.acting.agents import agents
from tipgraph.grammar.acting.insertions import opens_insertion
from tipgraph.grammar.function_words import DETERMINERS, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.audiences import are_audience, audience
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.media import KNOWN, MEDIUM, REACH, is_of_medium, is_publicity, media_behind, without_number
from tipgraph.grammar.work.owners import owners_within
from tipgraph.grammar.work.phrases import phrase, phrase_after
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

MARKS = frozenset({MEDIUM, "work:tells"})
#: What opens a clause behind a medium.
_CLAUSE = frozenset({"which", "that"})


@dataclass(frozen=True, slots=True)
class Publicity:
    """A medium and those whom it reaches, each as tokens from one to before another.

    `organizers` are those whom its own words name: "NGO-led campaigns".
    """

    manner: str
    medium: tuple[int, int]
    audience: tuple[int, int]
    organizers: tuple[str, ...] = ()


def is_about_trafficking(told: Told) -> bool:
    """Whether a sentence speaks of trafficking or of making it known, or stands among the work of prevention."""
    tokens = told.tokens
    if any(has(token, "work:crime-subject") for token in tokens[:3]):
        return False
    if told.sentence.area == "prevention" or any(has(token, KNOWN) for token in tokens):
        return True
    told_of = any(has(token, "work:risk") for token in tokens)
    return told_of and any(has(token, "work:sure-medium", "work:broadcast-kind") for token in tokens)


def made_by(told: Told, verb: Doing) -> Publicity | None:
    """ "Distributed leaflets to travelers"; "posters were displayed by the ministry"."""
    tokens = told.tokens
    if verb.is_passive:
        first, stop = subject_before(told, verb.first)
        head = next((at for at in range(stop - 1, first - 1, -1) if has(tokens[at], MEDIUM)), -1)
        if head < 0 or not is_publicity(told, first, head):
            return None
        reached = audience(told, head + 1)
        if reached[1] <= reached[0]:
            reached = audience(told, verb.at + 1)
        return Publicity("made-by", without_number(tokens, (first, head + 1)), reached)
    start = verb.at + 1 + (tokens[verb.at + 1].lower in ("in", "for"))
    for head in media_behind(told, verb.at):
        first = start
        while first < head and not _begins(tokens, first):
            first += 1
        first = _own_words(tokens, first, head)
        if is_publicity(told, first, head):
            return _held(told, first, head)
    return None


def _held(told: Told, first: int, head: int) -> Publicity:
    """The medium at a noun, with the media that a list joins to it, and those whom it reaches."""
    tokens = told.tokens
    stop = head + 1
    end = phrase(tokens, first)
    if end > stop and all(token.lower in ("and", "or", ",") or token.text.isalpha() for token in tokens[stop:end]):
        listed = [at for at in range(stop, end) if has(tokens[at], MEDIUM)]
        stop = listed[-1] + 1 if listed else stop
    if has(tokens[head], "work:effort"):
        begin, end = _means(told, stop)  # "outreach efforts through | posters"
        if end > begin:
            return Publicity("held", (begin, end), audience(told, stop))
    return Publicity("held", without_number(tokens, (first, stop)), audience(told, stop))


def _own_words(tokens: Sequence[Item], first: int, head: int) -> int:
    """Where the words of a medium begin behind a lesson joined to it: "held trainings and | awareness campaigns"."""
    for at in range(head - 1, first, -1):
        if (
            tokens[at].lower in ("and", ",")
            and has(tokens[at - 1], "work:training")
            and not has(tokens[at - 1], MEDIUM)
        ):
            return at + 1
    return first


def _begins(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun phrase may begin at a token."""
    return tokens[at].lower not in ("out", "up", "over", "off", "also") and not tokens[at].lower.endswith("ly")


def told_to(told: Told, verb: Doing) -> Publicity | None:
    """ "Warned parents about recruiters"; "raised awareness among students through lectures"."""
    tokens = told.tokens
    if verb.is_passive:
        return None
    after = verb.at + 1
    if after < len(tokens) and has(tokens[after], "work:awareness"):
        reached = audience(told, after + 1)
        begin, end = _means(told, after + 1)
        return Publicity("raised", (begin, end), reached) if end > begin or reached[1] > reached[0] else None
    if has(tokens[verb.at], "work:raises"):
        return None
    if after < len(tokens) and tokens[after].lower in ("to", "with") and has(tokens[verb.at], "work:talks"):
        after += 1  # "spoke | to | parents about trafficking"
    stop = phrase(tokens, after)
    stop = next((at for at in range(after + 1, stop) if tokens[at].lower == "of"), stop)
    if stop <= after or not are_audience(told, after, stop):
        return None
    follows = tokens[stop].lower if stop < len(tokens) else ""
    public = any(has(token, "work:public") for token in tokens[after:stop])
    if public and told.sentence.area == "prevention" and has(tokens[verb.at], "work:lectures"):
        return Publicity(
            "told", _means(told, stop), without_number(tokens, (after, stop))
        )  # "lectured to | 6,300 pupils"
    if follows not in ("about", "of", "on", "against", "to", "that", "regarding", "how"):
        return None
    if not any(has(token, KNOWN, "work:risk") for token in tokens[stop : stop + 10]):
        return None
    return Publicity("told", _means(told, stop), without_number(tokens, (after, stop)))


def by_itself(told: Told, verb: Doing) -> Publicity | None:
    """ "Posters at airports | warned travelers"; "a campaign that focused on children | reached 500 pupils"."""
    tokens = told.tokens
    for first, stop in (subject_before(told, verb.first), _subject_with_clause(told, verb.first)):
        listed = [at for at in range(first, stop) if has(tokens[at], MEDIUM) and not is_of_medium(tokens, at)]
        if not listed or not (_raises_awareness(tokens, verb.at) or is_publicity(told, first, listed[0])):
            continue
        if not has(tokens[verb.at], "work:tells", "work:reaches") and _was_told_before(tokens, first):
            return None
        begin, end = verb.at + 1, phrase(tokens, verb.at + 1)
        reached = (begin, end) if are_audience(told, begin, end) else (begin, begin)
        return Publicity(
            "by-itself",
            without_number(tokens, (first, listed[0] + 1)),
            reached,
            owners_within(told, first, listed[0]) or _paying(told, listed[0] + 1, verb.first),
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


def by_the_way(told: Told, opener: int) -> tuple[Doing, Publicity] | None:
    """ "Took steps to prevent trafficking, primarily | through awareness campaigns": who took them, and the medium."""
    tokens = told.tokens
    begin, end = _means(told, opener)
    heads = [at for at in range(begin, end) if has(tokens[at], MEDIUM) and not is_of_medium(tokens, at)]
    if not heads or not is_publicity(told, begin, heads[0]):
        return None
    for back in range(opener - 1, max(-1, opener - 2 * REACH), -1):
        if tokens[back].text in (";", ":") or tokens[back].lower in _CLAUSE:
            return None
        verb = doing(told, back) if has(tokens[back], "act-cues:verb") or is_verb(tokens[back]) else None
        if verb is not None and verb.doers:
            made = verb.is_done and not verb.is_passive
            return (verb, Publicity("by-means", (begin, end), audience(told, end))) if made else None
    return None


def _means(told: Told, at: int) -> tuple[int, int]:
    """By what something is made known: "through lectures"."""
    tokens = told.tokens
    begin, end = phrase_after(tokens, at, at + 2 * REACH, "through", "via", "using", "with", "by")
    if (
        end > begin
        and any(has(token, MEDIUM) for token in tokens[begin:end])
        and tokens[begin].lower not in PHRASE_ENDS - DETERMINERS
    ):
        return without_number(tokens, (begin, end))
    return at, at
