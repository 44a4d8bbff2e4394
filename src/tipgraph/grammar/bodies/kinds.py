"""Of what kind a body is, by the head of its name, and of which country."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.tokens import has, is_place, place_of
from tipgraph.reading import Item

CUES = "organization-cues:"
#: Heads of the names of laws, plans and the like, which are no bodies'.
INSTRUMENT_HEADS = tuple(f"instrument-cues:{kind}-head" for kind in ("law", "plan", "agreement", "treaty", "procedure"))
#: The kind of body that each head makes, for heads in names and for those in small letters.
KIND_OF_HEAD = {
    "government-head": "government",
    "government-office": "government",
    "government-name": "government",
    "civil-office": "government",
    "legislature": "government",
    "law-enforcement-head": "law-enforcement",
    "police": "law-enforcement",
    "courts": "judiciary",
    "judiciary-head": "judiciary",
    "military": "military",
    "military-head": "military",
    "committee-head": "committee",
    "armed-group-head": "armed-group",
    "mission-head": "international",
    "ngo-head": "ngo",
    "media-head": "other",
    "national-member": "ngo",
    "national-rebels": "armed-group",
}
HEADS = frozenset(CUES + code for code in KIND_OF_HEAD)
#: Kinds whose schemes list bodies known by name.
_KIND_OF_SCHEME = {f"known-{kind}": kind for kind in ("international", "armed-group", "ngo", "military")}
KNOWN = frozenset(_KIND_OF_SCHEME)
#: Heads that are a body without any other word.
ALONE = tuple(
    CUES + code
    for code in ("police", "courts", "military", "legislature", "civil-office", "judiciary-head", "national-rebels")
)


@dataclass(frozen=True, slots=True)
class Body:
    """A body named at ``tokens[first:stop]``; `country` is the code of another country that it is said to be of.

    `manner` is how it is named: named, known, generic, described, title, abbreviation or joint; one of several under a
    plural has its own `name`, which the words there do not have as such.
    """

    first: int
    stop: int
    kind: str
    country: str
    manner: str
    name: str = ""


def known_kind(token: Item) -> str:
    """The kind of a body known by name; empty for any other token."""
    for sense in token.senses:
        if sense.scheme in _KIND_OF_SCHEME:
            return _KIND_OF_SCHEME[sense.scheme]
    return ""


def kind_of(tokens: Sequence[Item], first: int, stop: int, head: int) -> str:
    """The kind of a body by its head, or by a word of its name that says more."""
    kinds = [KIND_OF_HEAD[code] for code in KIND_OF_HEAD if has(tokens[head], CUES + code)]
    kind = kinds[0] if kinds else "other"
    if has(tokens[first], CUES + "world") and kind != "military":
        return "international"
    if has(tokens[head], CUES + "legislature") and has(tokens[head], CUES + "council") and stop > head + 1:
        return "committee"  # "Supreme Council for Women"
    if kind == "government" and not has(tokens[head], CUES + "government-head", CUES + "legislature"):
        if any(has(token, CUES + "judiciary-head", CUES + "prosecution") for token in tokens[first:stop]):
            return "judiciary"
        if any(has(token, CUES + "police", CUES + "enforcing") for token in tokens[first:stop]):
            return "law-enforcement"
    if (
        has(tokens[head], CUES + "government-head")
        and not has(tokens[head], CUES + "ministry")
        and any(has(token, CUES + "prosecution") for token in tokens[first:stop])
    ):
        return "judiciary"
    if has(tokens[head], CUES + "government-head") and any(
        has(token, CUES + "enforcing") for token in tokens[first:stop]
    ):
        return kind if has(tokens[head], CUES + "ministry") else "law-enforcement"
    return kind


def country_of(tokens: Sequence[Item], first: int, stop: int, outer: int) -> str:
    """The country that a body is said to be of, before its name ("German police") or after it ("police of Togo")."""
    if outer < first and is_place(tokens[outer]):
        return place_of(tokens[outer])
    inside = [code for token in tokens[first:stop] if (code := place_of(token)) and not code.startswith("region:")]
    if inside and stop - first > 1:
        return inside[0]
    before = first - 1
    if before >= 0 and tokens[before].lower == "'s":
        before -= 1
    if (
        before >= 0
        and is_place(tokens[before])
        and not any(s.form == "demonym" for s in tokens[before].senses if s.form == "name")
    ):
        return place_of(tokens[before])
    after = stop
    if after < len(tokens) and tokens[after].lower in ("of", "in"):
        after += 1
        if after < len(tokens) and tokens[after].lower == "the":
            after += 1
        if after < len(tokens) and is_place(tokens[after]):
            return place_of(tokens[after])
    return ""
