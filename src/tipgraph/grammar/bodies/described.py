"""Bodies that a noun in small letters picks out: "police", "the courts", "an anti-trafficking task force"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import cache

from tipgraph.grammar.bodies.acting_nouns import ACTING_NOUNS, acting_noun
from tipgraph.grammar.bodies.complements import complement, field
from tipgraph.grammar.bodies.joint_names import first_of_list, parted
from tipgraph.grammar.bodies.kinds import ALONE, CUES, HEADS, Body, country_of, kind_of, known_kind
from tipgraph.grammar.bodies.modifiers import is_against, modifies, noun_start
from tipgraph.grammar.existence import is_formed, is_missing_after
from tipgraph.grammar.function_words import DASHES
from tipgraph.grammar.tokens import has, is_acronym, is_name_word, is_place
from tipgraph.grammar.verbs import is_verb
from tipgraph.reading import Item

#: What makes one office of an office.
_WHICH = (CUES + "reach", CUES + "field", CUES + "topic-short")
_QUANTIFIERS = frozenset({"some", "several", "few", "many", "more", "most", "certain", "all"})


@cache
def _may_be_body(tags: frozenset[str]) -> bool:
    return not (HEADS | ACTING_NOUNS).isdisjoint(tags) or any(tag.startswith("known-") for tag in tags)


def in_small_letters(tokens: Sequence[Item], first: int, stop: int) -> Iterator[Body]:
    """The bodies that nouns in small letters between two names pick out, and those known by such a name."""
    for at in range(first, stop):
        token = tokens[at]
        if not token.tags or not _may_be_body(token.tags):
            continue
        kind = known_kind(token)
        if kind:
            yield Body(at, at + 1, kind, "", "known")
        elif not ACTING_NOUNS.isdisjoint(token.tags):
            yield from acting_noun(tokens, at)
        elif (
            HEADS.isdisjoint(token.tags)
            or has(token, CUES + "no-body")
            or not is_formed(tokens, noun_start(tokens, at))
            or is_missing_after(tokens, at + 1)
        ):
            continue
        elif has(token, *ALONE):
            yield from alone(tokens, at)
        else:
            yield from _described(tokens, at)


def alone(tokens: Sequence[Item], at: int) -> Iterator[Body]:
    """A head that is a body by itself, unless it only describes the next noun ("police officers") or counts persons."""
    token = tokens[at]
    # "Immigration Department | officers"
    named = has(token, CUES + "civil-office") and token.text.rpartition(" ")[2][0].isupper()
    if (not named and _describes_next(tokens, at)) or _explains(tokens, at) or _begins_longer(tokens, at):
        return
    if has(token, CUES + "police", CUES + "military") and at and _counts_persons(tokens[at - 1]):
        return
    if has(token, CUES + "guard") and at and tokens[at - 1].lower in ("a", "one", "another"):
        return  # "a border guard was tried"
    if (
        has(token, CUES + "legislature")
        and at > 1
        and tokens[at - 1].lower == "of"
        and has(tokens[at - 2], CUES + "seat")
    ):
        return  # "a member of | parliament"
    start = at
    while start and modifies(tokens[start - 1]) and not has(token, CUES + "legislature"):
        start -= 1
    if start > 1 and tokens[start - 1].lower == "and" and has(token, CUES + "civil-office"):
        start -= 2 * (has(tokens[start - 2], CUES + "field") and tokens[start - 2].text.islower())
    if start == 1 and token.text.islower() and has(tokens[0], CUES + "scope") and not is_place(tokens[0]):
        start = 0  # "State passport offices" at the head of a sentence
    single = has(token, CUES + "judiciary-head") and token.text.islower() and " " not in token.text
    if single and not any(is_against(word) for word in tokens[start:at]):
        return  # "a court", but not "anti-trafficking tribunals"
    yield Body(start, at + 1, kind_of(tokens, start, at + 1, at), country_of(tokens, start, at + 1, start), "generic")


def _begins_longer(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun and the words behind it describe another body: "police child protection units"."""
    after = at + 1
    while after < len(tokens) and modifies(tokens[after]):
        after += 1
    return (
        after > at + 1
        and after < len(tokens)
        and (at == 0 or tokens[at].text.islower())
        and has(tokens[after], CUES + "law-enforcement-head", CUES + "committee-head")
    )


def _explains(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun only says in brackets what a name before them is: "the Tatmadaw (the armed forces)"."""
    first = at - 1 if at and tokens[at - 1].lower in ("the", "a", "an") else at
    return (
        first > 1
        and tokens[first - 1].text == "("
        and at + 1 < len(tokens)
        and tokens[at + 1].text == ")"
        and is_name_word(tokens[first - 2])
        and tokens[at].text.islower()
    )


def _restates(tokens: Sequence[Item], start: int) -> bool:
    """Whether a noun phrase only says behind a dash what the name before it is: "the Board - the committee that"."""
    dash = start - 1 - (start > 0 and tokens[start - 1].lower in ("the", "a", "an"))
    return dash > 0 and tokens[dash].text in DASHES and is_name_word(tokens[dash - 1])


def _described_from(tokens: Sequence[Item], at: int, start: int) -> int:
    """Where the words begin that say which body a head is: words in capitals, and how far it reaches."""
    while start and (_is_title_word(tokens[start - 1]) or _joins_titles(tokens, start - 1)):
        start -= 1  # "the Child Trafficking working group", "the Trafficking and Related Crimes unit"
    while start and has(tokens[at], CUES + "committee-head") and has(tokens[start - 1], CUES + "local"):
        start -= 1  # "county councils"
    if start == 0 and is_name_word(tokens[0]) and at > 0 and tokens[0].lower.endswith("ly"):
        start = 1
    if start == 1 and has(tokens[0], CUES + "scope", CUES + "local") and not is_place(tokens[0]):
        start = 0  # "Provincial committees" at the head of a sentence
    return start


def _described(tokens: Sequence[Item], at: int) -> Iterator[Body]:
    """A body picked out by what it deals with ("anti-trafficking task force", "committee on child labor")."""
    if not tokens[at].text[0].islower() or _describes_next(tokens, at):
        return
    start = noun_start(tokens, at)
    if _restates(tokens, start):
        return
    head = tokens[at]
    start = _described_from(tokens, at, start)
    if not is_formed(tokens, start):
        return  # "plans | district committees"
    modifiers = tokens[start:at]
    if has(head, CUES + "military-head"):
        if at and "-" in tokens[at - 1].text and tokens[at - 1].text[0].isupper():  # "Russia-led forces"
            yield Body(at - 1, at + 1, "military", "", "described")
        return
    plural = head.lower.endswith("s")
    stop = complement(tokens, at + 1) or field(tokens, at)
    if has(head, CUES + "committee-head", CUES + "government-head", CUES + "law-enforcement-head"):
        enough = bool(modifiers) or (stop > at + 1 and not plural)
        enough = enough or (has(head, CUES + "whole-group") and not plural)
        if plural:
            after = tokens[at + 1] if at + 1 < len(tokens) else None
            acts = after is not None and is_verb(after) and after.lower != "paid"
            paid = head.lower.startswith("commission") and not acts  # "local commissions of $40"
            local = (
                not paid and has(head, CUES + "committee-head") and any(has(word, CUES + "local") for word in modifiers)
            )
            enough = local or any(is_against(word) or has(word, CUES + "police") for word in modifiers)
    else:
        enough = any(is_against(word) or has(word, *_WHICH) for word in modifiers) and not plural
        if has(head, CUES + "legation") and not modifiers and not plural and at and _is_adjective(tokens[at - 1]):
            start, enough = at - 1, True  # "the Bolivian embassy"
        elif has(head, CUES + "legation") and not modifiers and (abroad := _seat(tokens, at)):
            yield Body(at, abroad, "government", "", "described")  # "the embassy in Riyadh", of this country
            return
        enough = enough or (has(head, CUES + "branch") and stop > at + 1)
        if has(head, CUES + "only-named"):
            enough = False
    if plural and not enough and start < at and _is_title_word(tokens[start]):
        start = first_of_list(tokens, start, at + 1)
        joint = Body(start, at + 1, "government", country_of(tokens, start, at + 1, start), "named")
        parts = list(parted(tokens, joint))  # "the Interior and Labor | ministries"
        yield from parts if len(parts) > 1 else ()
        return
    if enough:
        end = at + 1 if any(is_against(word) for word in modifiers) else stop
        yield Body(
            start, end, kind_of(tokens, start, at + 1, at), country_of(tokens, start, at + 1, start), "described"
        )


def _seat(tokens: Sequence[Item], at: int) -> int:
    """Where the place ends in which a country's own embassy is: "the | embassy | in Riyadh"; 0 where none is named."""
    own = at > 0 and tokens[at - 1].lower in ("the", "its")
    if not own or at + 2 >= len(tokens) or tokens[at + 1].lower != "in" or not is_place(tokens[at + 2]):
        return 0
    two = at + 4 < len(tokens) and tokens[at + 3].lower == "and" and is_place(tokens[at + 4])
    if tokens[at].lower.endswith("s"):
        return at + 5 if two else 0  # "the embassies in Berlin and London"
    return at + 3


def _joins_titles(tokens: Sequence[Item], at: int) -> bool:
    """Whether "and" joins words in capitals of one name: "Trafficking | and | Related Crimes unit"."""
    if tokens[at].lower != "and" or at == 0 or not _is_title_word(tokens[at + 1]):
        return False
    return _is_title_word(tokens[at - 1]) and HEADS.isdisjoint(tokens[at - 1].tags)


def _is_title_word(token: Item) -> bool:
    return is_name_word(token) and not is_place(token) and not is_acronym(token) and not token.lower.endswith("'s")


def _counts_persons(token: Item) -> bool:
    return (
        token.text[0].isdigit()
        or token.lower in _QUANTIFIERS
        or has(token, CUES + "quantifier")
        or token.is_of("numbers")
        or token.is_of("number-scales")
    )


def _describes_next(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun goes on to another one: "police officers", "police and immigration officials", "court's order"."""
    after = at + 1
    if after >= len(tokens):
        return False
    if has(tokens[after], CUES + "follows-as-noun") and not is_name_word(tokens[after]):
        return True
    seen = False
    while (
        after < len(tokens)
        and after - at < 7
        and (
            tokens[after].text == ","
            or tokens[after].lower in ("and", "or", "other")
            or modifies(tokens[after])
            or _is_participle(tokens, after)
        )
    ):
        seen = seen or modifies(tokens[after]) or tokens[after].lower == "other" or _is_participle(tokens, after)
        after += 1
    return seen and after < len(tokens) and has(tokens[after], CUES + "person-after")


def _is_participle(tokens: Sequence[Item], at: int) -> bool:
    """Whether a participle stands between "and" and persons: "police and | elected | officials"."""
    joined = tokens[at - 1].lower in ("and", "or") and tokens[at].text.islower() and tokens[at].lower.endswith("ed")
    return joined and at + 1 < len(tokens) and has(tokens[at + 1], CUES + "person-after") and _is_person(tokens[at + 1])


def _is_person(token: Item) -> bool:
    return has(token, "act-cues:person")


def _is_adjective(token: Item) -> bool:
    return is_place(token) and any(sense.form == "adjective" for sense in token.senses)
