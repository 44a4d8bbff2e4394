"""The bodies that a sentence names: ministries, units, committees, courts, organizations, armed groups.

Three ways of naming: a name in capitals with a head ("Ministry of Labor"), a body known by name ("IOM"), and a noun
that picks out one body of a country ("police", "the interagency committee").
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tipgraph.grammar.bodies.acting_evidence import VERB
from tipgraph.grammar.bodies.acting_names import HELP, PROGRAM, acting
from tipgraph.grammar.bodies.acting_nouns import ACTING_NOUNS, acting_noun
from tipgraph.grammar.bodies.coordinated import coordinated
from tipgraph.grammar.bodies.described import alone, in_small_letters
from tipgraph.grammar.bodies.joint_names import first_of_list, parted
from tipgraph.grammar.bodies.kinds import (
    ALONE,
    CUES,
    HEADS,
    KNOWN,
    Body,
    country_of,
    kind_of,
    known_kind,
)
from tipgraph.grammar.bodies.parts import OF, PREPOSITIONS_IN_NAMES
from tipgraph.grammar.bodies.proper_names import ProperName, proper_names
from tipgraph.grammar.bodies.titles import TITLES, titled, titled_by
from tipgraph.grammar.existence import is_formed, is_missing_after
from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, is_place, place_of
from tipgraph.reading import Item

_ABROAD = "region:unspecified"
_ABROAD_SCHEME = "agencies-abroad"
#: What stands before the number of an order, or the number itself.
_NUMBER = re.compile(r"(?:No|Nr|Number)\b|\d")
_OFFICIAL = tuple(CUES + code for code in ("government-head", "legislature", "courts", "publisher"))
#: A sentence without any of these, and without an abbreviation, names no body.
MARKS = HEADS | ACTING_NOUNS | TITLES | KNOWN | {VERB, PROGRAM, _ABROAD_SCHEME, *HELP}


def bodies(tokens: Sequence[Item], abbreviations: dict[str, str]) -> Iterator[Body]:
    """The bodies of a sentence, in order.

    Args:
        tokens: the sentence.
        abbreviations: short forms and names that the document has explained as those of bodies, with the body's kind.
    """
    at = 0
    found: list[Body] = []
    headless: list[ProperName] = []
    for name in proper_names(tokens, HEADS):
        found.extend(in_small_letters(tokens, at, name.first))
        named = list(_named(tokens, name, abbreviations))
        found.extend(named)
        if not named and name.head < 0:
            headless.append(name)
        at = name.stop
    found.extend(in_small_letters(tokens, at, len(tokens)))
    if headless:
        found.extend(acting(tokens, headless, {body.first for body in found if body.manner == "described"}))
        taken = {body.first for body in found}
        found.extend(coordinated(tokens, [name for name in headless if name.first not in taken], found))
    return iter(sorted(found, key=lambda body: body.first))


def _named(tokens: Sequence[Item], name: ProperName, abbreviations: dict[str, str]) -> Iterator[Body]:
    first, stop = name.first, name.stop
    words = tokens[first:stop]
    if not is_formed(tokens, first) or is_missing_after(tokens, stop):
        return
    if len(words) == 1:
        yield from _one_word(tokens, first, abbreviations)
    elif has(words[-1], CUES + "act-name"):
        return  # "the Bureau of Foreign Employment Act"
    elif name.head >= 0 and not _ends_otherwise(tokens, name):
        start = _without_country(tokens, name)
        if start + 1 == stop:
            yield from _one_word(tokens, start, abbreviations)
        elif stop - start == 2 and tokens[start].lower in ARTICLES:
            yield from _again(tokens, start + 1)
        else:
            stop = _with_office(tokens, name.head, stop)
            kind = kind_of(tokens, start, stop, name.head)
            if kind == "armed-group" and any(
                has(token, CUES + "ngo-title") for token in tokens[max(0, start - 6) : start]
            ):
                kind = "ngo"  # "NGOs, Hope Now and the Free Girls Movement"
            joint = next((at for at in range(start + 1, stop - 1) if tokens[at].lower == "and"), -1)
            topics = all(has(token, CUES + "topic") for token in tokens[joint + 1 : stop])
            # "NGOs such as X and Y", but not "the NGO Alliance against Slavery and Trafficking"
            if kind == "ngo" and joint > 0 and not topics and titled_by(tokens, start, stop, "ngo-title"):
                yield Body(start, joint, kind, "", "title")
                start = joint + 1
            listed = first_of_list(tokens, start, stop) if start == first else start
            yield from parted(tokens, Body(listed, stop, kind, country_of(tokens, start, stop, first), "named"))
    else:
        known = [at for at in range(first, stop) if known_kind(tokens[at])]
        if known:
            for at in known:
                yield from _one_word(tokens, at, abbreviations)
        elif kind := titled(tokens, first, stop):
            yield Body(first, stop, kind, "", "title")
        elif (whole := " ".join(token.text for token in words)) in abbreviations:
            yield Body(first, stop, abbreviations[whole], "", "abbreviation")
        else:
            for at in range(first, stop):
                if tokens[at].text in abbreviations:
                    yield Body(at, at + 1, abbreviations[tokens[at].text], "", "abbreviation")


def _with_office(tokens: Sequence[Item], head: int, stop: int) -> int:
    """Where a name ends with the office of the person that it names: "the National Rapporteur | 's office"."""
    own = head == stop - 1 and stop + 1 < len(tokens) and tokens[stop].lower == "'s"
    office = own and tokens[stop + 1].text.islower() and has(tokens[stop + 1], CUES + "government-office")
    return stop + 2 if office and has(tokens[head], CUES + "person-office") else stop


def _ends_otherwise(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether the first part of a name ends in a word for something else ("Women's Union Project")."""
    numbered = (at for at in range(name.head + 1, name.stop) if has(tokens[at], CUES + "no-body-name"))
    if any(at + 1 < len(tokens) and _NUMBER.match(tokens[at + 1].text) for at in numbered):
        return True  # "Ministry of Labor Circular No. 7"
    base = next((at for at in range(name.first, name.stop) if tokens[at].lower in PREPOSITIONS_IN_NAMES), name.stop)
    if has(tokens[base - 1], CUES + "person-title") and " " in tokens[base - 1].text:
        return True  # "the Inspector General of Police"
    if base - 1 == name.head and base < len(tokens) and tokens[base].text[0].isdigit():
        return has(tokens[base - 1], CUES + "no-body-name")  # "Penal Code Section 12"
    return base - 1 > name.head and has(tokens[base - 1], CUES + "no-body-name")


def _one_word(tokens: Sequence[Item], at: int, abbreviations: dict[str, str]) -> Iterator[Body]:
    token = tokens[at]
    kind = known_kind(token)
    if has(token, CUES + "publisher"):
        return
    if kind:
        if not _is_modifier(tokens, at):
            yield Body(at, at + 1, kind, country_of(tokens, at, at + 1, at) if kind == "military" else "", "known")
    elif token.text in abbreviations:
        yield Body(at, at + 1, abbreviations[token.text], "", "abbreviation")
    elif is_acronym(token) and (country := next((s.code for s in token.senses if s.scheme == _ABROAD_SCHEME), "")):
        yield Body(at, at + 1, "government", country, "named")  # "the FBI", "GIZ"
    elif has(token, *ALONE):
        yield from alone(tokens, at)
    elif not ACTING_NOUNS.isdisjoint(token.tags):
        yield from acting_noun(tokens, at)
    elif (" " in token.text or has(token, CUES + "national-member")) and has(
        token, *HEADS
    ):  # a name that the vocabulary has whole ("Border Guard")
        yield Body(at, at + 1, kind_of(tokens, at, at + 1, at), country_of(tokens, at, at + 1, at), "named")
    elif (kind := titled(tokens, at, at + 1)) and not has(token, CUES + "no-body-name") and not is_place(token):
        yield Body(at, at + 1, kind, "", "title")
    elif at and tokens[at - 1].lower == "the":
        yield from _again(tokens, at)


def _again(tokens: Sequence[Item], at: int) -> Iterator[Body]:
    """A body named again by its head alone, behind "the": "the Commission", "the Task Force"."""
    told = has(tokens[at], CUES + "committee-head", CUES + "government-head", CUES + "unit")
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    longer = after is not None and (after.lower in OF or is_name_word(after))
    if told and not longer and not has(tokens[at], CUES + "ministry", CUES + "person-office"):
        yield Body(at, at + 1, kind_of(tokens, at, at + 1, at), "", "short")


def _is_modifier(tokens: Sequence[Item], at: int) -> bool:
    """Whether the name of a body only says of what kind the next thing is ("a UNICEF report", "ILO Convention 182")."""
    after = tokens[at + 1] if at + 1 < len(tokens) else None
    if after is not None and after.text == "(" and at + 4 < len(tokens) and tokens[at + 3].text == ")":
        after = tokens[at + 4]  # "International Labor Organization (ILO) | Convention 182"
    if after is not None and after.text == ")" and at + 2 < len(tokens) and tokens[at - 1].text == "(":
        after = tokens[at + 2]
    if after is None or has(after, "instrument-cues:treaty-head"):
        return after is not None
    if after.text.islower() and has(after, CUES + "mission"):
        return has(tokens[at], CUES + "world")  # "the African Union mission in Darfur"
    if after.text.islower() and has(after, CUES + "territory"):
        return has(tokens[at], CUES + "world")  # "the SADC region"
    return is_name_word(after) and has(after, CUES + "no-body-name", CUES + "state-itself")


def _without_country(tokens: Sequence[Item], name: ProperName) -> int:
    """Where a name begins without the country before it that is no part of it ("Thai Ministry of Labor")."""
    first = name.first
    if not is_place(tokens[first]) or place_of(tokens[first]) == _ABROAD:  # "Foreign Affairs Ministry"
        return first
    after = first + 1
    if after < name.stop and tokens[after].lower == "'s":
        return after + 1
    if has(tokens[name.head], CUES + "embassy"):
        return first  # "the Czech Embassy"
    official = has(tokens[name.head], *_OFFICIAL)
    alone = name.stop - after == 1 and " " not in tokens[after].text and has(tokens[after], *ALONE)
    adjective = any(sense.form in ("adjective", "demonym") for sense in tokens[first].senses)
    opens = name.head == after and " " not in tokens[after].text
    region = place_of(tokens[first]).startswith("region:")  # of which no body is told to be: "European Center for Law"
    if opens and after + 1 < name.stop and has(tokens[after], CUES + "ngo-head") and not (official or region):
        return first  # "the | American Center for Labor Solidarity"
    if (
        name.stop - after == 1
        and opens
        and not alone
        and has(tokens[after], CUES + "committee-head", CUES + "ngo-head")
    ):
        return first  # "the British Council" is no council
    return after if adjective and (official or alone or opens) else first
