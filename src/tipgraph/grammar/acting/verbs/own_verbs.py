"""Verbs that name their act ("investigated"), and whether it may be done to what follows."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.verbs.objects import CUES, INSTRUMENTS, Deed, is_counted, is_of_crime
from tipgraph.grammar.acting.verbs.phrases import PERSON, phrase_after
from tipgraph.grammar.negation import is_adverb
from tipgraph.grammar.tokens import has
from tipgraph.grammar.verbs import is_of_deed, is_plain
from tipgraph.reading import Item

_BODIES = tuple(
    f"organization-cues:{head}-head" for head in ("committee", "law-enforcement", "government", "mission", "ngo")
)
LAWS = (*INSTRUMENTS, CUES + "part", "instrument-cues:program-head", "instrument-cues:code")


def act_named(token: Item) -> str:
    """The act that a verb names; empty for a verb whose act what follows tells."""
    return next((tag.removeprefix("act-verbs:") for tag in sorted(token.tags) if tag.startswith("act-verbs:")), "")


def deed_named(tokens: Sequence[Item], at: int, act: str) -> Deed | None:
    """The deed of a verb that names its act, where what follows fits it."""
    behind = _last_of_verbs(tokens, at) + 1
    over = behind < len(tokens) and tokens[behind].lower == "over" and has(tokens[at], CUES + "presides")
    first, stop = phrase_after(tokens, behind + over)  # "presided | over the committee"
    if first == stop:
        return _of_it(tokens, at, act) or (_return_helped(tokens, at) if act == "assisted" else None)
    phrase = tokens[first:stop]
    if act == "identified" and has(phrase[head_of(phrase)], CUES + "ring"):
        return Deed("investigated", first, stop) if is_of_crime(phrase) else None  # "uncovered | a ring of recruiters"
    if act == "assisted" and (home := _helped_home(tokens, first, stop)) > first:
        return Deed("repatriated", first, home) if fits("repatriated", tokens[first:home]) else None
    if has(tokens[at], CUES + "helps"):
        deeds = (place for place in range(first, stop) if is_of_deed(tokens[place]) and is_plain(tokens[place]))
        stop = next((place for place in deeds if tokens[place].text.islower()), stop)
        phrase = tokens[first:stop]  # "helped police | identify victims"; "helped | repatriate 23 women" is of that
    if not fits(act, phrase) or (_orders(tokens[at]) and not _are_taught(tokens, first, stop)):
        return None
    if act == "assisted" and stop - first > 2 and has(phrase[0], CUES + "return") and phrase[1].lower == "of":
        return Deed("repatriated", first + 2, stop)  # "assisted the | return of 12 women"
    if act == "trained" and has(phrase[head_of(phrase)], CUES + "schooled"):
        if stop < len(tokens) and (
            tokens[stop].lower in ("to", "in") or tokens[stop - 1] is not phrase[head_of(phrase)]
        ):
            return None  # "taught pupils | to read", "taught 40 students | of law"
        act = "raised-awareness"  # "taught 4,000 pupils about recruiters"
    if act == "operated" and has(phrase[head_of(phrase)], CUES + "known"):
        act = "raised-awareness"  # "ran a campaign"
    return Deed(act, first, stop)


def _helped_home(tokens: Sequence[Item], first: int, stop: int) -> int:
    """Where those end who are helped home: "helped 60 women | return (home)", "helped 12 | to come home"; or 0."""
    last = stop - 1 - has(tokens[stop - 1], CUES + "home")
    if last > first and has(tokens[last], CUES + "return"):
        return last
    if stop + 2 < len(tokens) and tokens[stop].lower == "to" and has(tokens[stop + 1], CUES + "goes-home"):
        home = has(tokens[stop + 2], CUES + "home") or (
            has(tokens[stop + 1], CUES + "return") and tokens[stop + 2].lower not in ("work", "school")
        )
        return stop if home else 0
    return 0


def _of_it(tokens: Sequence[Item], at: int, act: str) -> Deed | None:
    """The law or plan that "it" is behind a verb: "a plan was drafted, but the cabinet has not approved | it"."""
    if act not in ("adopted", "drafted") or at + 1 >= len(tokens) or tokens[at + 1].lower != "it":
        return None
    written = any(has(word, *LAWS) for word in tokens[:at])
    return Deed(act, at + 1, at + 2) if written else None


def _return_helped(tokens: Sequence[Item], at: int) -> Deed | None:
    """ "Assisted in the return of 60 women", "helped with the repatriation of 12 girls"."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower not in ("in", "with"):
        return None
    noun = next((place for place in range(at + 2, min(at + 6, len(tokens))) if has(tokens[place], CUES + "return")), -1)
    if noun < 0 or noun + 2 >= len(tokens) or tokens[noun + 1].lower != "of":
        return None
    first, stop = phrase_after(tokens, noun + 2)
    return Deed("repatriated", first, stop) if fits("repatriated", tokens[first:stop]) else None


def head_of(phrase: Sequence[Item]) -> int:
    """Where the last word of a phrase before "of" stands."""
    return next((at for at, word in enumerate(phrase) if at and word.lower == "of"), len(phrase)) - 1


def _orders(token: Item) -> bool:
    """Whether a verb of teaching may as well be one of orders: "instructed its consulates to"."""
    return has(token, CUES + "orders")


def _are_taught(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether people are taught rather than told to do something: "instructed 40 officers", "instructed them | on"."""
    if tokens[stop - 1].lower == "them":
        return stop < len(tokens) and tokens[stop].lower in ("on", "in", "about")
    ordered = stop < len(tokens) and tokens[stop].lower == "to"  # "instructed officers | to screen migrants"
    return not ordered and any(has(word, PERSON) for word in tokens[first:stop])


def _last_of_verbs(tokens: Sequence[Item], at: int) -> int:
    """The last of the verbs that have one object: "investigate, prosecute, or | convict | any traffickers"."""
    ending = _ending(tokens[at])
    after = at + 1
    while after < len(tokens) and (
        tokens[after].text == "," or tokens[after].lower in ("and", "or") or is_adverb(tokens[after])
    ):
        after += 1
    joined = any(token.text == "," or token.lower in ("and", "or") for token in tokens[at + 1 : after])
    if not joined or after >= len(tokens) or _ending(tokens[after]) != ending:
        return at
    verb = ending in ("ed", "ing") or (
        tokens[after].tags and any(tag.startswith("act-verbs:") for tag in tokens[after].tags)
    )
    return _last_of_verbs(tokens, after) if verb and tokens[after].text.islower() else at


def _ending(token: Item) -> str:
    return next((ending for ending in ("ed", "ing") if token.lower.endswith(ending)), "")


def fits(act: str, phrase: Sequence[Item]) -> bool:
    """Whether an act may be done to what a phrase names."""
    if not phrase:
        return False
    people = any(has(word, PERSON) for word in phrase) or _are_nationals(phrase)
    counted = is_counted(phrase)
    if act in ("assisted", "sheltered", "rescued", "repatriated", "identified") and _are_no_victims(phrase):
        return False
    if act in ("assisted", "sheltered", "rescued", "repatriated", "convicted", "arrested", "trafficked"):
        return people or counted
    if act in ("identified", "referred", "prosecuted", "investigated"):
        return people or counted or any(has(word, CUES + "case") for word in phrase) or act == "investigated"
    if act in ("adopted", "drafted"):
        return any(has(word, *LAWS) for word in phrase)
    if act == "led":
        return any(has(word, CUES + "enterprise", *_BODIES) for word in phrase)
    if act == "operated":
        return counted or any(has(word, CUES + "house", CUES + "known") for word in phrase)
    return True


def _are_nationals(phrase: Sequence[Item]) -> bool:
    """Whether a number counts people by their country: "27 Ghanaians"."""
    return phrase[0].is_numeral and any(sense.form == "demonym" for sense in phrase[-1].senses)


def _are_no_victims(phrase: Sequence[Item]) -> bool:
    """Whether a phrase names officers or offenders: "the National Police", "one suspect"."""
    if any(has(word, "victims:children", CUES + "crew") for word in phrase):
        return False  # "300 child soldiers", "120 crew members"
    return has(phrase[head_of(phrase)], CUES + "offender", CUES + "staff", "organization-cues:police")
