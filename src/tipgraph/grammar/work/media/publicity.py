"""What makes trafficking known in a sentence: the medium that a verb makes, or those whom it tells."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.acting.subjects.actors import begins_noun_phrase
from tipgraph.grammar.function_words import DETERMINERS, PHRASE_ENDS
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_verb
from tipgraph.grammar.work.doing import Doing, doing
from tipgraph.grammar.work.media.audiences import are_audience, audience, is_for_officials, is_lesson
from tipgraph.grammar.work.media.nouns import (
    MEDIUM,
    REACH,
    behind_insertion,
    described_medium,
    is_of_medium,
    is_publicity,
    media_behind,
    own_words,
    without_number,
)
from tipgraph.grammar.work.media.other_matters import is_law_of_prevention, names_crime
from tipgraph.grammar.work.phrases import phrase, phrase_after
from tipgraph.grammar.work.taught import subject_before
from tipgraph.grammar.work.told import Told, is_of_prevention
from tipgraph.reading import Item

MARKS = frozenset({MEDIUM, "work:tells", "work:occasion", "work:makes-aware"})
#: What opens a clause behind a medium.
_CLAUSE = frozenset({"which", "that"})
#: What stands before those to whom somebody talks, and what behind those who are told of something.
_TALKED = frozenset({"to", "with", "in", "at"})
_OF_WHAT = frozenset({"about", "of", "on", "against", "to", "that", "regarding", "how"})
#: How far behind it the crime may be named.
_TOLD = 10


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
    if is_of_prevention(told) or names_crime(tokens):
        return True
    told_of = any(has(token, "work:risk") for token in tokens)
    return told_of and any(has(token, "work:sure-medium", "work:broadcast-kind") for token in tokens)


def made_by(told: Told, verb: Doing) -> Publicity | None:
    """ "Distributed leaflets to travelers"; "posters were displayed by the ministry"."""
    tokens = told.tokens
    if verb.is_passive:
        first, stop = subject_before(told, verb.first)
        head = next((at for at in range(stop - 1, first - 1, -1) if has(tokens[at], MEDIUM)), -1)
        if head < 0 and verb.is_participle:
            first, head = described_medium(tokens, verb.first)
        if head < 0 or not is_publicity(told, first, head) or _is_for_trainees(told, first):
            return None
        reached = audience(told, head + 1)
        if reached[1] <= reached[0]:
            reached = audience(told, verb.at + 1)
        if is_lesson(told, first, head, reached):
            return None
        return Publicity("made-by", without_number(tokens, (first, head + 1)), reached)
    start = behind_insertion(tokens, verb.at + 1) + (tokens[verb.at + 1].lower in ("in", "for", "on"))
    for head in media_behind(told, verb.at):
        first = start
        while first < head and not _begins(tokens, first):
            first += 1
        first = own_words(tokens, first, head)
        if is_publicity(told, first, head):
            held = _held(told, first, head)
            return None if is_lesson(told, first, head, held.audience) else held
    return _paid_for(told, verb) or _in_clause(told, verb)


def _is_for_trainees(told: Told, first: int) -> bool:
    """Whether those who got a lesson are taught by the state: "peacekeepers were given | a lecture, financed by"."""
    given = first - 1 - (first > 0 and told.tokens[first - 1].lower in DETERMINERS)
    if given < 0 or not has(told.tokens[given], "work:hands"):
        return False
    verb = doing(told, given)
    return verb is not None and verb.is_passive and is_for_officials(told, *subject_before(told, verb.first))


def _in_clause(told: Told, verb: Doing) -> Publicity | None:
    """ "A film that | the ministry screened", "lectures, which IOM gave": the medium that a clause is about."""
    tokens = told.tokens
    opener = begins_noun_phrase(tokens, verb.doers[0].first, told.actors) - 1 if verb.doers else -1
    if opener < 1 or tokens[opener].lower not in _CLAUSE:
        return None
    first, stop = subject_before(told, opener - (tokens[opener - 1].text == ","))
    head = next((at for at in range(first, stop) if has(tokens[at], MEDIUM) and not is_of_medium(tokens, at)), -1)
    if head < 0 or not is_publicity(told, first, head):
        return None
    return Publicity("in-clause", without_number(tokens, (first, head + 1)), audience(told, head + 1))


def _paid_for(told: Told, verb: Doing) -> Publicity | None:
    """ "Paid NGOs $5,000 for | an awareness campaign": those who are paid run it."""
    tokens = told.tokens
    if not has(tokens[verb.at], "work:hires", "work:gave"):
        return None
    paid = [one for one in told.actors if begins_noun_phrase(tokens, one.first, told.actors) == verb.at + 1]
    for opener in range(paid[0].stop, min(paid[0].stop + REACH, len(tokens))) if paid else ():
        if tokens[opener].lower in ("for", "to") and opener + 1 < len(tokens):
            head = next(media_behind(told, opener), -1)
            if head < 0 or not is_publicity(told, opener + 1, head):
                return None
            made = _held(told, opener + 1, head)
            return replace(made, manner="paid-for", organizers=(paid[0].body.name,))
        if tokens[opener].text in (";", ":", ",") or tokens[opener].lower in _CLAUSE:
            return None
    return None


def _held(told: Told, first: int, head: int) -> Publicity:
    """The medium at a noun, with the media that a list joins to it, and those whom it reaches."""
    tokens = told.tokens
    given = next((at for at in range(first + 1, head) if tokens[at].lower in ("a", "an")), first)
    if given > first and all(
        token.text.isalpha() for token in tokens[first:given]
    ):  # "hand | each traveler | a leaflet"
        return Publicity("held", (given, head + 1), (first, given))
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
    if has(tokens[verb.at], "work:talks") and after < len(tokens) and tokens[after].lower in ("about", "on"):
        way = phrase_after(tokens, after + 1, after + REACH, "on", "in", "at")  # "spoke about it | on television"
        aired = way[1] > way[0] and any(has(t, "work:broadcast-kind", "work:public") for t in tokens[way[0] : way[1]])
        return Publicity("told", way, (after, after)) if aired and _is_of_risk(told, after) else None
    if after < len(tokens) and tokens[after].lower in _TALKED and has(tokens[verb.at], "work:talks"):
        after += 1  # "spoke | to | parents about trafficking", "spoke | in | schools"
    stop = phrase(tokens, after)
    stop = next((at for at in range(after + 1, stop) if tokens[at].lower in ("of", "aware")), stop)
    if stop <= after or not are_audience(told, after, stop) or is_for_officials(told, after, stop):
        return None
    reached = without_number(tokens, (after, stop))
    if has(tokens[verb.at], "work:makes-aware"):
        aware = next((at for at in range(stop, min(verb.at + _TOLD, len(tokens))) if tokens[at].lower == "aware"), -1)
        return Publicity("told", _means(told, stop), reached) if aware > 0 and _is_of_risk(told, aware + 1) else None
    if has(tokens[verb.at], "work:reaches"):
        means = _means(told, stop)  # "reached 8,000 farmers | through village meetings"
        known = is_of_prevention(told) and means[1] > means[0]
        known = known and not any(has(token, "work:other-campaign") for token in tokens[means[0] : means[1]])
        return Publicity("told", means, reached) if known else None
    public = any(has(token, "work:public") for token in tokens[after:stop])
    if public and is_of_prevention(told) and has(tokens[verb.at], "work:lectures"):
        return Publicity("told", _means(told, stop), reached)  # "lectured to | 6,300 pupils"
    return Publicity("told", _means(told, stop), reached) if _is_of_risk(told, stop) else None


def is_aware_behind(tokens: Sequence[Item], verb: int) -> bool:
    """Whether those whom a verb makes something are made "aware": "made | families in nine districts aware of"."""
    return any(token.lower == "aware" for token in tokens[verb + 1 : verb + _TOLD])


def _is_of_risk(told: Told, at: int) -> bool:
    """Whether the words behind those who are told of something name the crime: "in 40 villages | about it"."""
    tokens = told.tokens
    if at < len(tokens) and tokens[at].lower in ("in", "at", "near"):
        at = max(phrase(tokens, at + 1), at + 1)
    if at >= len(tokens) or tokens[at].lower not in _OF_WHAT:
        return False
    near = tokens[at : at + _TOLD]
    law = is_of_prevention(told) and is_law_of_prevention(tokens, at)
    return law or names_crime(near) or any(has(token, "work:risk") for token in near)


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
