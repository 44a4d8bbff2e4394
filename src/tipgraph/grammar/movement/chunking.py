"""From the items of a sentence to its chunks."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache

from tipgraph.grammar.movement.chunks import CUE, VERBS, Chunk, Form, Mark, People, Places, Verb
from tipgraph.grammar.movement.groups import Group
from tipgraph.grammar.movement.people import people_list
from tipgraph.grammar.movement.places import PREPOSITIONS, PlaceList, is_unspecified, place_list
from tipgraph.lexicon import Lexicon
from tipgraph.reading import Item

_PASSIVE_GAP = 4
_RELATIONS = ("en-route", "between", "outside", *PREPOSITIONS)
#: What may lead to places.
_LEADING = frozenset(CUE + cue for cue in (*_RELATIONS, "transit"))
#: The auxiliary of the perfect.
_HAVE = frozenset({"have", "has", "had"})


def chunks_of(items: Sequence[Item], own: str, lexicon: Lexicon) -> list[Chunk]:
    """The chunks of a sentence, in order.

    Args:
        own: the place code of the country that the text is about.
    """
    chunks: list[Chunk] = []
    sought = _last_of(items)
    i = 0
    while i < len(items):
        chunk = _chunk(items, i, own, lexicon, sought)
        chunks.append(chunk)
        i = chunk.end
    return chunks


def _last_of(items: Sequence[Item]) -> tuple[int, int]:
    """Where the last agent and the last noun of people stand, after which none need be looked for; -1 for none."""
    backwards = range(len(items) - 1, -1, -1)
    agent = next((i for i in backwards if CUE + "agent" in items[i].tags), -1)
    people = next((i for i in backwards if items[i].senses and _is_person(items[i])), -1)
    return agent, people


def _is_person(item: Item) -> bool:
    return any(sense.scheme == "victims" or sense.form == "demonym" for sense in item.senses)


def _chunk(items: Sequence[Item], at: int, own: str, lexicon: Lexicon, last: tuple[int, int]) -> Chunk:
    """The chunk that begins at `at`; `last` is where the last agent and the last people stand."""
    item = items[at]
    tags = item.tags
    if not tags and not item.is_number:
        return Mark(at, at + 1, tags, item.lower)
    located = _located(items, at, own, lexicon)
    if located is not None:
        return located
    if not _is_verb_of_force(items, at):
        agent = _agent(items, at) if at <= last[0] else None
        if agent is not None:
            return agent
        people = people_list(items, at, own, lexicon) if at <= last[1] else None
        if people is not None:
            held = frozenset(tag for x in items[at : people.end] for tag in x.tags)
            return People(at, people.end, held, people.groups, _preposition(items, at, held), _closer(items, at))
    schemes = _schemes(tags)
    if "places" in schemes and item.codes("places", "name", "locality"):
        found = place_list(items, at, own, lexicon)
        if found is not None:
            return Places(at, found.end, tags, found.codes, "in" if is_unspecified(item.codes("places")) else "")
    if CUE + "own-country" in tags:
        return Places(at, at + 1, tags, (own,), "in" if CUE + "in" in tags else "")
    forms = item.codes("exploitation") if "exploitation" in schemes else ()
    kind = _verb_kind(item)
    if forms and not kind:
        following = items[at + 1] if at + 1 < len(items) else None
        if following is not None and CUE + "victim" in following.tags:
            held = tags | following.tags
            return People(at, at + 2, held, (Group(("persons",), (), forms),), _preposition(items, at, held))
        return Form(at, at + 1, tags, forms)
    if kind:
        return Verb(at, at + 1, tags, kind, *_voice(items, at))
    return Mark(at, at + 1, tags, item.lower)


@cache
def _schemes(tags: frozenset[str]) -> frozenset[str]:
    return frozenset(tag.partition(":")[0] for tag in tags)


def _located(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> Places | None:
    """A preposition with its places."""
    tags = items[at].tags
    if _LEADING.isdisjoint(tags):
        return None
    for relation in _RELATIONS:
        if CUE + relation not in tags:
            continue
        found = place_list(items, at + 1, own, lexicon, relation)
        if found is None and relation == "from":
            found = _after_setting(items, at + 1, own, lexicon)
        if found is not None:
            held = frozenset(tag for x in items[at : found.end] for tag in x.tags)
            named = frozenset(code for x in items[at : found.end] for code in x.codes("places", "name"))
            return Places(at, found.end, held, found.codes, "to" if relation == "en-route" else relation, named)
        if relation in tags:
            break
    if CUE + "transit" in tags:
        found = place_list(items, at + 1, own, lexicon)
        if found is not None:
            return Places(at, found.end, tags, found.codes, "via")
    return None


def _after_setting(items: Sequence[Item], at: int, own: str, lexicon: Lexicon) -> PlaceList | None:
    """Places after up to three words that lead to them: "from conflict in Rakhine", "from poor families in Nepal"."""
    for i in range(at, min(at + 4, len(items))):
        if CUE + "in" in items[i].tags and i > at:
            return place_list(items, i + 1, own, lexicon, "in")
        if (
            _verb_kind(items[i])
            or not items[i].text[0].isalpha()
            or items[i].codes("places")
            or items[i].codes("victims")
            or items[i].codes("exploitation")  # "out of slavery in Indonesia": that is where they were exploited
        ):
            return None
    return None


def _is_verb_of_force(items: Sequence[Item], at: int) -> bool:
    """Whether an item that also names people or a form is first of all a verb ("force", "subject")."""
    kind = _verb_kind(items[at])
    return kind in ("exploit", "traffic") and not any(s.scheme == "victims" for s in items[at].senses)


def _agent(items: Sequence[Item], at: int) -> Mark | None:
    """Those who exploit, with the adjectives before them: "Indonesian labor traffickers", "organized groups"."""
    i = at
    limit = at + 9
    while i < len(items) and i < limit:
        tags = items[i].tags
        if CUE + "agent" in tags:
            following = items[i + 1] if i + 1 < len(items) else None
            # "transnational criminal networks and smugglers": one agent after another is read again by itself
            if following is not None and CUE + "agent" in following.tags and not _forces_people(items, i + 1):
                i += 1
                continue
            held = frozenset({CUE + "agent"}.union(*(x.tags for x in items[at : i + 1])))
            return Mark(at, i + 1, held, items[i].lower)
        if (
            items[i].codes("places", "adjective")
            or (not tags and items[i].text[0].isalpha())
            or (i == at and {CUE + "quantifier", CUE + "determiner"} & tags)
            or (items[i].text == "-" and i > at)
        ):
            i += 1
        elif i > at and (items[i].text == "," or CUE + "and" in tags) and _goes_on_with_adjective(items, i):
            i += 1  # "Mauritanian, Nigerian, and Senegalese traffickers"
        elif (
            i > at
            and (CUE + "foreign" in tags or items[i].codes("exploitation") or CUE + "native" in tags)
            and not any(s.scheme == "victims" for s in items[i].senses)
        ):
            i += 1
        else:
            return None
    return None


def _forces_people(items: Sequence[Item], at: int) -> bool:
    """Whether a word that is an agent elsewhere is a verb here: "the military forces villagers"."""
    following = items[at + 1] if at + 1 < len(items) else None
    return (
        _verb_kind(items[at]) == "exploit"
        and following is not None
        and any(sense.scheme == "victims" for sense in following.senses)
    )


def _goes_on_with_adjective(items: Sequence[Item], at: int) -> bool:
    """Whether a comma or conjunction stands between two adjectives of countries."""
    following = next((x for x in items[at + 1 : at + 3] if CUE + "and" not in x.tags), None)
    before = next((x for x in reversed(items[max(0, at - 2) : at]) if x.text != ","), None)
    return all(x is not None and bool(x.codes("places", "adjective")) for x in (before, following))


def _verb_kind(item: Item) -> str:
    return _kind_by(item.tags) if item.tags else ""


@cache
def _kind_by(tags: frozenset[str]) -> str:
    return next((kind for kind in VERBS if CUE + kind in tags), "")


def _voice(items: Sequence[Item], at: int) -> tuple[str, bool]:
    """The voice of the verb at `at`, and whether it is finite."""
    words = items[at].lower.split()  # "forcibly recruited", "fall victim", "forced to work"
    if any(word.endswith("ing") for word in words):
        return "active", any(CUE + "be" in x.tags for x in items[max(0, at - 2) : at])
    had = next((x.lower for x in reversed(items[max(0, at - 2) : at]) if not x.lower.endswith("ly")), "")
    if had in _HAVE:
        return "active", True  # "family members have exploited children"
    auxiliary = False
    for j in range(at - 1, max(-1, at - 1 - _PASSIVE_GAP), -1):
        tags = items[j].tags
        if CUE + "be" in tags:
            auxiliary = True
            break
        if _verb_kind(items[j]) and CUE + "and" not in tags and j < at - 1 and CUE + "possible" not in tags:
            # "are recruited and sent": the second verb shares the auxiliary of the first
            continue
        if items[j].text in (".", ":") or any(s.scheme in ("places",) for s in items[j].senses):
            break
    regular = any(word.endswith("ed") for word in words)
    past = regular or CUE + "participle" in items[at].tags or (words[0] == "subject" and auxiliary)
    if past and auxiliary:
        return "passive", True
    if past:
        return "participle", False
    return "active", not (at and items[at - 1].lower == "to")


def _closer(items: Sequence[Item], at: int) -> bool:
    """Whether people only describe those named before: "including", "particularly" leads to them."""
    if at and {CUE + "demonstrative", CUE + "anaphor"} <= items[at - 1].tags:
        return True  # "Iraqi women, some of them widows"
    if at and {CUE + "copula", CUE + "be"} & items[at - 1].tags:
        return False  # "victims are primarily women"
    if CUE + "list-example" in items[at].tags:
        return at > 0
    i = at - 1
    example = False
    while i >= 0 and (items[i].text in (",", "—", "-", "(") or {CUE + "list-example", CUE + "and"} & items[i].tags):
        if CUE + "and" in items[i].tags:
            return False
        example = example or CUE + "list-example" in items[i].tags
        i -= 1
    return example


def _preposition(items: Sequence[Item], at: int, held: frozenset[str]) -> str:
    """The class of the preposition that makes people no subject or object: by, to, as, other; else empty.

    `held` are the tags of the people's own words, which tell whether they are called by a job.
    """
    if (_is_job(held) or _says_no_more(held)) and _in_list_of_jobs(items, at):
        return "as"
    i = at - 1
    while i > 0 and at - i < 3 and not items[i].tags and (items[i].text.isalpha() or items[i].text == '"'):
        i -= 1  # "as unskilled laborers"
    if i < 0:
        return ""
    tags = items[i].tags
    if CUE + "as" in tags and CUE + "and" not in tags:
        return "as"
    if i < at - 1:
        return ""
    for kind in ("by", "to", "from"):
        if CUE + kind in tags:
            return kind
    return "other" if {CUE + "people-preposition", CUE + "between"} & tags else ""


def _is_job(tags: frozenset[str]) -> bool:
    """Whether words name work, and not only who does it."""
    return CUE + "labor-sector" in tags or any(tag.startswith("exploitation:") for tag in tags)


def _says_no_more(tags: frozenset[str]) -> bool:
    """Whether people are of no group and no country of their own: "construction workers"."""
    return {tag for tag in tags if tag.startswith(("victims:", "places:"))} == {"victims:persons"}


def _in_list_of_jobs(items: Sequence[Item], at: int) -> bool:
    """Whether a list of jobs that begins with "as" reaches `at`: "as domestics, farm workers, [and prostitutes]"."""
    for item in reversed(items[max(0, at - 10) : at]):
        if CUE + "as" in item.tags and CUE + "and" not in item.tags:
            return True
        listed = item.text == "," or CUE + "and" in item.tags or _is_job(item.tags) or bool(item.codes("victims"))
        if not listed and (item.tags or not item.text[0].isalpha()):
            return False
    return False
