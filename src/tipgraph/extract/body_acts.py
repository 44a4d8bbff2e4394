"""What each named body did, or of which the text says that it did not."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import replace

from tipgraph.grammar.acting.gaps import by_others, without_verb
from tipgraph.grammar.acting.holdings import held_by
from tipgraph.grammar.acting.other_deeds import is_jailing, is_of_another_matter
from tipgraph.grammar.acting.possession import houses_had
from tipgraph.grammar.acting.results import results, undergone_in_raid
from tipgraph.grammar.acting.subjects.actors import STAFF, Actor
from tipgraph.grammar.acting.subjects.agents import agents
from tipgraph.grammar.acting.subjects.statements import statements_of
from tipgraph.grammar.acting.subjects.subjects import subjects
from tipgraph.grammar.acting.undergone import before_verbs, deed_before, deed_of_antecedent
from tipgraph.grammar.acting.verbs.deeds import act_of_noun, deeds_of
from tipgraph.grammar.acting.verbs.group import Form, Status, VerbGroup
from tipgraph.grammar.acting.verbs.hedges import is_left_open, is_none, is_of_year_before
from tipgraph.grammar.acting.verbs.joined_verbs import shared_status
from tipgraph.grammar.acting.verbs.objects import Deed
from tipgraph.grammar.acting.verbs.verb_groups import group_of, is_finite
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import SCHEMES, is_of_deed, is_past_participle
from tipgraph.model import BodyAct
from tipgraph.reading import Item, Reading

_MARKS = (SCHEMES | {"act-nouns"}) | {
    f"act-cues:{cue}"
    for cue in (
        "house",
        "roof",
        "money",
        "gets",
        "case",
        "visit",
        "arrest",
        "lesson",
        "charge",
        "leads-to",
        "chairmanship",
    )
}
#: What an armed group does in no work against trafficking: it trains, holds and keeps in a house those whom it took.
_OF_AUTHORITIES = frozenset({"trained", "arrested", "sheltered"})
#: Who reports cases of its own.
_REPORTERS = frozenset({"law-enforcement", "judiciary"})
#: How far before its object a verb stands: "carried | off the | girls".
_VERB = 3
_AGAIN = frozenset({"them", "him", "her", "it"})
_MEANS = "body-acts.means"
#: Whose acts against people are a crime: of others these words mean something else ("recruited volunteers").
_ARMED = frozenset({"armed-group", "military", "law-enforcement"})


def extract(reading: Reading) -> Iterator[BodyAct]:
    """The acts of the bodies of a document, in order."""
    told = reading.once(statements_of)
    for sentence in reading.sentences:
        if sentence.start not in told or _MARKS.isdisjoint(sentence.marks):
            continue
        seen: set[tuple[str, str, str]] = set()
        for act in _acts(reading, told[sentence.start].tokens, told[sentence.start].actors):
            key = (act.name, act.act, act.object)
            # "convicted two traffickers and sentenced them", "helped 12 women by giving them care" tell of one deed
            again = (act.object in _AGAIN or act.rule == _MEANS) and any(key[:2] == one[:2] for one in seen)
            if key not in seen and not again:
                seen.add(key)
                yield act


def _acts(reading: Reading, tokens: Sequence[Item], actors: Sequence[Actor]) -> Iterator[BodyAct]:
    for at, token in enumerate(tokens):
        if not (is_of_deed(token) or act_of_noun(tokens, at)):
            continue
        group = group_of(tokens, at)
        if group is None or group.status is Status.UNREAL or is_left_open(tokens, group.first):
            continue
        if group.form is Form.ACTIVE and not group.helped and is_past_participle(token):
            doers = agents(tokens, at, actors)
            if doers:
                yield from _undergone(reading, tokens, group, doers, "participle", actors)
                continue
        if group.form is Form.PASSIVE:
            doers = agents(tokens, at, actors) or undergone_in_raid(tokens, at, actors)
            yield from _undergone(reading, tokens, group, doers, "passive", actors)
        elif is_finite(tokens, group):
            yield from _done(reading, tokens, group, actors)
    for actor, deed in held_by(tokens, actors):
        if not _is_of(tokens, deed, actor):
            continue
        yield _act(reading, tokens, actor, deed, Status.DONE, "own")
    for actor, deed in results(tokens, actors):
        yield _act(reading, tokens, actor, deed, Status.DONE, "result")
    for actor, deed in houses_had(tokens, actors):
        yield _act(reading, tokens, actor, deed, Status.DONE, "possession")


def _done(reading: Reading, tokens: Sequence[Item], group: VerbGroup, actors: Sequence[Actor]) -> Iterator[BodyAct]:
    """The acts that an active verb tells of."""
    deeds = list(deeds_of(tokens, group.at))
    if not deeds or (deeds[0].act == "funded" and deeds[0].first == deeds[0].stop):
        behind = list(_of_antecedent(reading, tokens, group, actors))
        yield from behind
        if behind or not deeds:
            return
    status = shared_status(tokens, group)
    if status is Status.UNREAL:
        return
    doers = subjects(tokens, group, actors)
    if has(tokens[group.at], "light-verbs:reports"):  # a ministry may report what others did
        kinds = _REPORTERS if deeds[0].act in ("investigated", "arrested") else _REPORTERS - {"law-enforcement"}
        doers = tuple(one for one in doers if one.body.kind in kinds and status is Status.DONE)
    for deed in deeds if doers else ():
        none = is_none(tokens, group.at, deed)
        told = Status.NOT_DONE if none else status
        for actor in doers:
            if not _is_of(tokens, deed, actor) or (deed.act == "trafficked" and told is Status.NOT_DONE):
                continue
            if actor.anaphoric and is_of_year_before(tokens, group):
                continue
            manner = "anaphora" if actor.anaphoric else "active"
            means = group.at > 0 and tokens[group.at - 1].lower == "by"
            yield _act(reading, tokens, actor, _by(tokens, deed, actor), told, "means" if means else manner, group)
        for actor, more in without_verb(tokens, deed, actors) if told is Status.DONE else ():
            if _is_of(tokens, more, actor):
                yield _act(reading, tokens, actor, more, told, "gap")


def _of_antecedent(
    reading: Reading, tokens: Sequence[Item], group: VerbGroup, actors: Sequence[Actor]
) -> Iterator[BodyAct]:
    """The act whose object stands before "which": "the hotline, which the ministry has run"."""
    doers = subjects(tokens, group, actors) if group.status is Status.DONE else ()
    deed = deed_of_antecedent(tokens, group, doers, actors)
    if deed is not None:
        for actor in doers:
            yield _act(reading, tokens, actor, deed, Status.DONE, "antecedent", group)


def _undergone(
    reading: Reading,
    tokens: Sequence[Item],
    group: VerbGroup,
    doers: Sequence[Actor],
    manner: str,
    actors: Sequence[Actor],
) -> Iterator[BodyAct]:
    """The acts that a passive or a participle tells of, with those who did them."""
    deed = deed_before(tokens, group.at, before_verbs(tokens, group), actors) if doers else None
    if deed is None:
        return
    none = deed.first > 0 and tokens[deed.first - 1].lower in ("no", "neither")
    status = Status.NOT_DONE if none and manner == "passive" else group.status
    if none and manner != "passive":
        return
    for actor in doers:
        if _is_of(tokens, deed, actor):
            yield _act(reading, tokens, actor, _by(tokens, deed, actor), status, manner, group)
    for actor, more in by_others(tokens, deed, doers[-1].stop, actors) if status is Status.DONE else ():
        if _is_of(tokens, more, actor):
            yield _act(reading, tokens, actor, more, status, "gap")


def _is_of(tokens: Sequence[Item], deed: Deed, actor: Actor) -> bool:
    """Whether a body does such deeds: an armed group that trains whom it took does no work against trafficking."""
    if deed.act == "trafficked":
        return _is_crime(tokens, deed, actor)
    if is_of_another_matter(tokens, deed):
        return False
    return not (deed.act in _OF_AUTHORITIES and actor.body.kind == "armed-group")


def _by(tokens: Sequence[Item], deed: Deed, actor: Actor) -> Deed:
    """The deed as this body does it: where police jail people they arrest them, where a court does it convicts them."""
    jailed = deed.act == "convicted" and actor.body.kind == "law-enforcement" and is_jailing(tokens, deed)
    return replace(deed, act="arrested") if jailed else deed


def _is_crime(tokens: Sequence[Item], deed: Deed, actor: Actor) -> bool:
    """Whether a deed against people is one of traffickers; an army that recruits soldiers does its work."""
    if any(has(word, "light-verbs:seizes") for word in tokens[max(0, deed.first - _VERB) : deed.first]):
        return actor.body.kind == "armed-group"  # the police may well have taken 14 girls to a shelter
    soldiers = any(has(word, STAFF) for word in tokens[deed.first : deed.stop])
    return actor.body.kind in _ARMED and (actor.body.kind == "armed-group" or not soldiers)


def _act(
    reading: Reading,
    tokens: Sequence[Item],
    actor: Actor,
    deed: Deed,
    status: Status,
    manner: str,
    group: VerbGroup | None = None,
) -> BodyAct:
    places = [actor.first, actor.stop - 1]
    if group is not None:
        places += [group.first, group.at]
    if deed.first < deed.stop:
        places += [deed.first, deed.stop - 1]
    evidence = reading.span(tokens[min(places)].start, tokens[max(places)].end)
    words = reading.span(tokens[deed.first].start, tokens[deed.stop - 1].end) if deed.first < deed.stop else None
    return BodyAct(
        evidence=evidence,
        rule=f"body-acts.{manner}",
        name=actor.body.name,
        of_country=actor.body.country,
        act=deed.act,
        object=" ".join(reading.document.quote(words).split()) if words is not None else "",
        status=status.value,
    )
