"""From the items of a sentence to its chunks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tipgraph.grammar.movement.chunks.agents import agent
from tipgraph.grammar.movement.chunks.kinds import CUE, VERBS, Chunk, Form, Mark, People, Places, Verb
from tipgraph.grammar.movement.chunks.people_words import closer, preposition
from tipgraph.grammar.movement.chunks.trafficked import called_victims, done_to_people, with_shared_victims
from tipgraph.grammar.movement.chunks.verbs import is_verb_of_force, verb_kind, voice
from tipgraph.grammar.movement.chunks.words_as_forms import of_those_before, sold_into_marriage
from tipgraph.grammar.movement.people.groups import Group, PeopleList
from tipgraph.grammar.movement.people.lists import people_list
from tipgraph.grammar.movement.people.phrase import may_open
from tipgraph.grammar.movement.places.leads import PlaceList, is_plain, opens_group
from tipgraph.grammar.movement.places.lists import PREPOSITIONS, is_unspecified, place_list
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_RELATIONS = ("both-ways", "to-and-through", "en-route", "between", "outside", *PREPOSITIONS)
_RELATION_TAGS = tuple((relation, CUE + relation) for relation in _RELATIONS)
_AGENT, _OWN_COUNTRY = CUE + "agent", CUE + "own-country"
#: What makes more of a word than a mark, or of a hedge none.
_SPEAKING = frozenset({_AGENT, _OWN_COUNTRY, CUE + "possible"} | {CUE + kind for kind in VERBS})
#: Words that lead to a trade, which is where people end up.
_INTO_TRADE = frozenset({"in", "into", "to", "for", "within", "of"})
#: What may lead to places.
_LEADING = frozenset(CUE + cue for cue in [*_RELATIONS, "transit", "purpose"])


def chunks_of(items: Sequence[Item], own: str, lexicon: Lexicon) -> list[Chunk]:
    """The chunks of a sentence, in order.

    Args:
        own: the place code of the country that the text is about.
    """
    chunks: list[Chunk] = []
    sought = _last_of(items)
    i = 0
    while i < len(items):
        item = items[i]
        if item.tags or item.is_number:
            chunk = _chunk(items, i, own, lexicon, sought)
        else:  # a plain word
            chunk = Mark(i, i + 1, item.tags, item.lower)
        chunks.append(chunk)
        i = chunk.end
    told = called_victims(with_shared_victims(chunks, items))
    return of_those_before(sold_into_marriage(done_to_people(told)))


def _last_of(items: Sequence[Item]) -> tuple[int, int]:
    """Where the last agent and the last noun of people stand, after which none need be looked for; -1 for none."""
    agent = people = -1
    for i, item in enumerate(items):
        if not item.tags:
            continue
        if _AGENT in item.tags:
            agent = i
        if _is_person(item):
            people = i
    return agent, people


def _is_person(item: Item) -> bool:
    for sense in item.senses:  # noqa: SIM110 - asked of every word, and a generator takes its time
        if sense.scheme == "victims" or sense.form == "demonym":
            return True
    return False


def _chunk(items: Sequence[Item], at: int, own: str, lexicon: Lexicon, last: tuple[int, int]) -> Chunk:
    """The chunk that begins at `at`; `last` is where the last agent and the last people stand."""
    item = items[at]
    tags = item.tags
    located = None if _LEADING.isdisjoint(tags) else _located(items, at, own, lexicon)
    if located is not None:
        return located
    if not is_verb_of_force(items, at):
        actor = agent(items, at) if at <= last[0] else None
        if actor is not None:
            return actor
        people = people_list(items, at, own, lexicon) if at <= last[1] and may_open(item) else None
        if people is not None:
            people = _without_subject(items, at, people, own, lexicon)
            held = _held(items[at : people.end])
            return People(at, people.end, held, people.groups, preposition(items, at, held), closer(items, at))
    if _is_mere_mark(tags):
        return Mark(at, at + 1, tags, item.lower)
    schemes = _schemes(tags)
    if "places" in schemes and (item.codes("places", "name", "locality") or opens_group(items, at)):
        found = place_list(items, at, own, lexicon)
        if found is not None:
            held = _held(items[at : found.end])
            return Places(at, found.end, held, found.codes, "in" if is_unspecified(item.codes("places")) else "")
    if _is_trade_there(items, at):  # "in the [Lebanese] sex trade"
        return Places(at, at + 1, tags, item.codes("places", "adjective"), "in")
    if _OWN_COUNTRY in tags:
        return Places(at, at + 1, tags, (own,), "in" if CUE + "in" in tags else "")
    forms = item.codes("exploitation") if "exploitation" in schemes and not _is_of_name(items, at) else ()
    kind = "" if _is_way(items, at) else verb_kind(item)
    if forms and not kind:
        following = items[at + 1] if at + 1 < len(items) else None
        if following is not None and CUE + "victim" in following.tags:
            held = tags | following.tags
            return People(at, at + 2, held, (Group(("persons",), (), forms),), preposition(items, at, held))
        return Form(at, at + 1, tags, forms)
    if kind:
        return Verb(at, at + 1, tags, kind, *voice(items, at))
    if _AGENT in tags and _qualifies(items, at):
        tags = tags - {_AGENT}
    if at and CUE + "possible" in tags and item.text.istitle():
        tags = tags - {CUE + "possible"}  # "in May 2009": no hedge but a month
    return Mark(at, at + 1, tags, item.lower)


def _without_subject(items: Sequence[Item], at: int, people: PeopleList, own: str, lexicon: Lexicon) -> PeopleList:
    """People behind "to" without those whom the next clause is about: "are sold to [men], and girls are sent to X"."""
    after = items[people.end].tags if people.end < len(items) else frozenset()
    led = any(item.lower in ("to", "by", "with") for item in items[max(0, at - 2) : at])
    if not led or CUE + "be" not in after:
        return people
    comma = next((i for i in range(people.end - 1, at, -1) if items[i].text == ","), 0)
    if not comma or CUE + "and" not in items[comma + 1].tags:
        return people
    return people_list(items[:comma], at, own, lexicon) or people


def _is_of_name(items: Sequence[Item], at: int) -> bool:
    """Whether a word belongs to the name of a body: "the Ministry of [Labor]"."""
    head, of = items[at - 2 : at] if at > 1 else (None, None)
    if head is None or of is None or CUE + "of" not in of.tags:
        return False
    return items[at].text.istitle() and head.text.istitle() and at > 2


def _is_trade_there(items: Sequence[Item], at: int) -> bool:
    """Whether the adjective of a country says where sex is sold, and not by whom: "the Lebanese sex trade"."""
    if (
        at + 1 >= len(items)
        or CUE + "sex-trade" not in items[at + 1].tags
        or not items[at].codes("places", "adjective")
    ):
        return False
    following = items[at + 2] if at + 2 < len(items) else None
    led = [item.lower for item in items[max(0, at - 3) : at]]
    if not led or not any(word.split()[-1] in _INTO_TRADE for word in led if word):
        return False  # "experts from the Thai sex trade union"
    return following is None or not ({_AGENT, CUE + "victim", CUE + "in"} & following.tags or _is_person(following))


def _qualifies(items: Sequence[Item], at: int) -> bool:
    """Whether a hyphen ties a word to a participle: "government-affiliated programs", in which nobody acts."""
    hyphen, participle = (*items[at + 1 : at + 3], None, None)[:2]
    if hyphen is None or participle is None or hyphen.text != "-" or hyphen.start != items[at].end:
        return False
    return participle.start == hyphen.end and participle.lower.endswith("ed")


def _held(items: Sequence[Item]) -> frozenset[str]:
    """All that some items are."""
    return items[0].tags if len(items) == 1 else frozenset().union(*[item.tags for item in items])


def _is_way(items: Sequence[Item], at: int) -> bool:
    """Whether a word is a noun of a way and no verb: "on the southern route", "the usual route"."""
    if CUE + "role-noun" not in items[at].tags:
        return False
    before = items[max(0, at - 2) : at]
    if len(before) == 2 and is_plain(before[1]):
        before = before[:1]
    return bool(before) and not before[-1].tags.isdisjoint({CUE + "determiner", CUE + "direction"})


@cache
def _is_mere_mark(tags: frozenset[str]) -> bool:
    """Whether a word that opens no longer chunk is neither a verb nor a place nor a form, nor anybody who acts."""
    return _SPEAKING.isdisjoint(tags) and _schemes(tags).isdisjoint(("places", "exploitation"))


@cache
def _schemes(tags: frozenset[str]) -> frozenset[str]:
    return frozenset(tag.partition(":")[0] for tag in tags)


def _located(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> Places | None:
    """A preposition with its places."""
    tags = items[at].tags
    for relation, tag in _RELATION_TAGS:
        if tag not in tags:
            continue
        found = place_list(items, at + 1, own, lexicon, relation)
        if found is None and relation == "from":
            found = _after_setting(items, at + 1, own, lexicon)
        if found is None and relation == "via" and at + 1 < len(items) and items[at + 1].lower == "it":
            return Places(at, at + 2, tags, (own,), relation)  # "to Kazakhstan and through it to Russia"
        if found is not None:
            held = _held(items[at : found.end])
            named = frozenset(code for x in items[at : found.end] for code in x.codes("places", "name"))
            return Places(at, found.end, held, found.codes, "to" if relation == "en-route" else relation, named)
        if relation in tags:
            break
    if CUE + "purpose" in tags and _is_venue(items, at + 1):
        found = place_list(items, at + 1, own, lexicon)
        if found is not None:  # "girls for the brothels of Mumbai"
            return Places(at, found.end, _held(items[at : found.end]), found.codes, "to")
    if CUE + "transit" in tags:
        found = place_list(items, at + 1, own, lexicon)
        if found is not None:
            return Places(at, found.end, tags, found.codes, "via")
    return None


def _is_venue(items: Sequence[Item], at: int) -> bool:
    """Whether a place of prostitution follows: "the brothels"."""
    i = at + 1 if at < len(items) and CUE + "determiner" in items[at].tags else at
    return i < len(items) and {CUE + "sex-venue", CUE + "place-noun"} <= items[i].tags


def _after_setting(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> PlaceList | None:
    """Places after up to three words that lead to them: "from conflict in Rakhine", "from poor families in Nepal"."""
    for i in range(at, min(at + 4, len(items))):
        if CUE + "in" in items[i].tags and i > at:
            return place_list(items, i + 1, own, lexicon, "in")
        if (
            verb_kind(items[i])
            or not items[i].text[0].isalpha()
            or CUE + "to" in items[i].tags  # "from Leskovac to bars in Montenegro"
            or not {CUE + "circumstance", CUE + "because"}.isdisjoint(
                items[i].tags
            )  # "from schools with offers of jobs in Qatar"
            or items[i].codes("places")
            or items[i].codes("victims")
            or items[i].codes("exploitation")  # "out of slavery in Indonesia": that is where they were exploited
        ):
            return None
    return None
