"""Verbs of making known: "put up posters", "warned parents about recruiters", "added a lesson to the textbooks"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.objects import CUES, Deed, object_of
from tipgraph.grammar.acting.verbs.own_verbs import head_of
from tipgraph.grammar.acting.verbs.phrases import phrase_after
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

#: How far behind a lesson the textbooks or the course may stand that it was made a part of.
_NEAR = 8


def has_other_aim(tokens: Sequence[Item], noun: int) -> bool:
    """Whether an infinitive tells that a campaign is no work of awareness: "a campaign | to remove | children"."""
    aim = noun + 2
    aims = aim < len(tokens) and tokens[noun + 1].lower == "to"
    return aims and has(tokens[aim], "act-verbs:rescued", "act-verbs:identified", "act-verbs:inspected")


def is_any_contest(tokens: Sequence[Item], found: tuple[int, int, int]) -> bool:
    """Whether a contest is not said to be about anything: "a contest | for architects"."""
    about = tokens[found[0] + 1].lower if found[0] + 1 < len(tokens) else ""
    named = any(has(word, "organization-cues:topic", CUES + "known") for word in tokens[found[1] : found[0]])
    return has(tokens[found[0]], CUES + "contest") and not named and about not in ("on", "about", "against")


def published(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Printed leaflets", "aired a talk show on forced begging"."""
    found = object_of(tokens, at, CUES + "medium", CUES + "known", CUES + "publication")
    told = found is not None and not has_other_aim(tokens, found[0])
    return Deed("raised-awareness", found[1], found[2]) if found is not None and told else None


def shown(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Placed advertisements on buses", "sent text messages to 40,000 people", "took a puppet show to villages"."""
    first, stop = phrase_after(tokens, at + 1)
    away = at + 1 < len(tokens) and tokens[at + 1].lower in ("down", "off", "away")  # "took down posters"
    known = first < stop and not away and has(tokens[first + head_of(tokens[first:stop])], CUES + "medium")
    if known and stop < len(tokens) and tokens[stop].lower == "for":
        known = False  # "placed advertisements | for a new director"
    if known and has(tokens[at], CUES + "buys"):
        known = has(tokens[first + head_of(tokens[first:stop])], CUES + "paid-medium")  # not "bought a radio"
    if known and has(tokens[at], CUES + "mails"):
        known = _goes_to_public(tokens, first, stop)
    return Deed("raised-awareness", first, stop) if known else None


def _goes_to_public(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether messages are sent to many: "text messages | to 40,000 people", not "of condolence", "| to its staff"."""
    if any(word.lower == "of" for word in tokens[first:stop]) or stop >= len(tokens) or tokens[stop].lower != "to":
        return False
    whom = tokens[slice(*phrase_after(tokens, stop + 1))]
    return bool(whom) and (whom[0].is_numeral or any(has(word, CUES + "public") for word in whom))


def told(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Warned parents about recruiters", "spoke to pupils about trafficking"."""
    spoke = at + 1 < len(tokens) and tokens[at + 1].lower in ("to", "with")  # "spoke to parents about recruiters"
    first, stop = phrase_after(tokens, at + 1 + spoke)
    public = any(has(word, CUES + "public") for word in tokens[first:stop])
    about = any(
        word.lower in ("about", "on", "of", "against") for word in tokens[first + 1 : stop + (8 if spoke else 2)]
    )
    if about and not spoke and any(has(word, CUES + "staff") for word in tokens[first:stop]):
        return Deed("trained", first, stop)  # "briefed 28 judges on the law"
    return Deed("raised-awareness", first, stop) if public and about else None


def held_for_public(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Held discussions for students", "... with parents", but not "held discussions | with Malaysia"."""
    found = object_of(tokens, at, CUES + "meeting")
    if found is None or found[0] + 1 >= len(tokens) or tokens[found[0] + 1].lower not in ("for", "with"):
        return None
    first, stop = phrase_after(tokens, found[0] + 2)
    public = any(has(word, CUES + "schooled") for word in tokens[first:stop])
    return Deed("raised-awareness", found[1], found[2]) if public else None


def raised(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Raised awareness among 300 parents"."""
    found = object_of(tokens, at, CUES + "awareness")
    return Deed("raised-awareness", found[1], found[2]) if found is not None else None


def included(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Added a lesson on recruitment to the curriculum", "included trafficking in its course for recruits"."""
    first, stop = phrase_after(tokens, at + 1)
    if not any(has(word, CUES + "lesson", "organization-cues:topic") for word in tokens[first:stop]):
        return None
    if any(has(word, CUES + "other-crime", "work:other-topic") for word in tokens[first : stop + 4]):
        return None  # "included a lesson on drug abuse"
    behind = tokens[stop : stop + _NEAR]
    behind = behind[: next((place for place, word in enumerate(behind) if word.text in (",", ";", ":", ".")), _NEAR)]
    if not any(has(word, CUES + "syllabus", CUES + "lesson") for word in behind):
        return None
    topics = ("organization-cues:topic", "instrument-cues:topic")
    if not any(has(word, *topics) or "traffick" in word.lower for word in (*tokens[first:stop], *behind)):
        return None  # "introduced lessons in schools"
    # "included it in the course for recruits", "the Police Academy | added it to its curriculum"
    recruits = any(has(word, CUES + "recruit") for word in (*behind, *tokens[max(0, at - 4) : at]))
    return Deed("trained" if recruits else "raised-awareness", first, stop)
