"""The bodies that a sentence names: ministries, units, committees, courts, organizations, armed groups.

Three ways of naming: a name in capitals with a head ("Ministry of Labor"), a body known by name ("IOM"), and a noun that
picks out one body of a country ("police", "the interagency committee"). `Body` says where the name stands, of what kind
the body is and whose.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.existence import is_there
from tipgraph.grammar.proper_names import PREPOSITIONS_IN_NAMES, ProperName, proper_names
from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, is_place, place_of
from tipgraph.reading import Item

_CUES = "organization-cues:"
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
}
HEADS = frozenset(_CUES + code for code in KIND_OF_HEAD)
#: Kinds whose schemes list bodies known by name.
_KNOWN = ("international", "armed-group", "ngo", "military")
#: Heads that are a body without any other word.
_ALONE = ("police", "courts", "military", "legislature", "civil-office", "judiciary-head")
_INSTRUMENTS = tuple(f"instrument-cues:{kind}-head" for kind in ("law", "plan", "agreement", "treaty", "procedure"))
_QUANTIFIERS = frozenset({"some", "several", "few", "many", "more", "most", "certain", "all"})


@dataclass(frozen=True, slots=True)
class Body:
    """A body named at ``tokens[first:stop]``; `country` is the code of another country that it is said to be of.

    `manner` is how it is named: named, known, generic, described, title or abbreviation.
    """

    first: int
    stop: int
    kind: str
    country: str
    manner: str


def bodies(tokens: Sequence[Item], abbreviations: dict[str, str]) -> Iterator[Body]:
    """The bodies of a sentence, in order.

    Args:
        tokens: the sentence.
        abbreviations: abbreviations that the document defines as names of bodies, with the body's kind.
    """
    at = 0
    found: list[Body] = []
    headless: list[ProperName] = []
    for name in proper_names(tokens, HEADS):
        found.extend(_in_small_letters(tokens, at, name.first))
        named = list(_named(tokens, name, abbreviations))
        found.extend(named)
        if not named and name.head < 0:
            headless.append(name)
        at = name.stop
    found.extend(_in_small_letters(tokens, at, len(tokens)))
    found.extend(_coordinated(tokens, headless, found))
    return iter(sorted(found, key=lambda body: body.first))


# Names


def _named(tokens: Sequence[Item], name: ProperName, abbreviations: dict[str, str]) -> Iterator[Body]:
    first, stop = name.first, name.stop
    words = tokens[first:stop]
    if not is_there(tokens, first):
        return
    if len(words) == 1:
        yield from _one_word(tokens, first, abbreviations)
    elif name.head >= 0 and not _ends_otherwise(tokens, name):
        start = _without_country(tokens, name)
        if start + 1 == stop:
            yield from _one_word(tokens, start, abbreviations)
        elif not (stop - start == 2 and tokens[start].lower in ARTICLES):
            kind = _kind(tokens, start, stop, name.head)
            joint = next((at for at in range(start + 1, stop - 1) if tokens[at].lower == "and"), -1)
            if kind == "ngo" and joint > 0 and _titled_by(tokens, start, stop, "ngo-title"):  # "NGOs such as X and Y"
                yield Body(start, joint, kind, "", "title")
                start = joint + 1
            yield Body(start, stop, kind, _country(tokens, start, stop, first), "named")
    else:
        known = [at for at in range(first, stop) if _known_kind(tokens[at])]
        if known:
            for at in known:
                yield from _one_word(tokens, at, abbreviations)
        elif _is_titled(tokens, first, stop):
            kind = "armed-group" if _titled_by(tokens, first, stop, "armed-title") else "ngo"
            yield Body(first, stop, kind, "", "title")
        else:
            for at in range(first, stop):
                if tokens[at].text in abbreviations:
                    yield Body(at, at + 1, abbreviations[tokens[at].text], "", "abbreviation")


def _ends_otherwise(tokens: Sequence[Item], name: ProperName) -> bool:
    """Whether the first part of a name ends in a word for something else ("Women's Union Project")."""
    base = next((at for at in range(name.first, name.stop) if tokens[at].lower in PREPOSITIONS_IN_NAMES), name.stop)
    return base - 1 > name.head and has(tokens[base - 1], _CUES + "no-body-name")


def _one_word(tokens: Sequence[Item], at: int, abbreviations: dict[str, str]) -> Iterator[Body]:
    token = tokens[at]
    kind = _known_kind(token)
    if kind:
        if not _is_modifier(tokens, at):
            yield Body(at, at + 1, kind, _country(tokens, at, at + 1, at) if kind == "military" else "", "known")
    elif token.text in abbreviations:
        yield Body(at, at + 1, abbreviations[token.text], "", "abbreviation")
    elif has(token, *(_CUES + code for code in _ALONE)):
        yield from _alone(tokens, at)
    elif " " in token.text and has(token, *HEADS):  # a name that the vocabulary has whole ("Border Guard")
        yield Body(at, at + 1, _kind(tokens, at, at + 1, at), _country(tokens, at, at + 1, at), "named")
    elif _is_titled(tokens, at, at + 1) and not has(token, _CUES + "no-body-name") and not is_place(token):
        yield Body(at, at + 1, "armed-group" if _titled_by(tokens, at, at + 1, "armed-title") else "ngo", "", "title")


def _known_kind(token: Item) -> str:
    """The kind of a body known by name; empty for any other token."""
    return next((kind for kind in _KNOWN if any(s.scheme == f"known-{kind}" for s in token.senses)), "")


def _is_modifier(tokens: Sequence[Item], at: int) -> bool:
    """Whether the name of a body only says of what kind the next thing is ("a UNICEF report", "ILO Convention 182")."""
    if at + 1 >= len(tokens) or not is_name_word(tokens[at + 1]):
        return False
    return has(tokens[at + 1], "instrument-cues:treaty-head", _CUES + "no-body-name") or tokens[at + 1].lower == "government"


def _without_country(tokens: Sequence[Item], name: ProperName) -> int:
    """Where a name begins without the country before it that is no part of it ("Thai Ministry of Labor")."""
    first = name.first
    if not is_place(tokens[first]):
        return first
    after = first + 1
    if after < name.stop and tokens[after].lower == "'s":
        return after + 1
    official = has(tokens[name.head], _CUES + "government-head", _CUES + "legislature", _CUES + "courts")
    alone = name.stop - after == 1 and " " not in tokens[after].text and has(tokens[after], *(_CUES + code for code in _ALONE))
    adjective = any(sense.form != "name" for sense in tokens[first].senses)
    opens = name.head == after and " " not in tokens[after].text
    return after if adjective and (official or alone or opens) else first


def _kind(tokens: Sequence[Item], first: int, stop: int, head: int) -> str:
    """The kind of a body by its head, or by a word of its name that says more."""
    kinds = [KIND_OF_HEAD[code] for code in KIND_OF_HEAD if has(tokens[head], _CUES + code)]
    kind = kinds[0] if kinds else "other"
    if kind == "government" and not has(tokens[head], _CUES + "government-head", _CUES + "legislature"):
        if any(has(token, _CUES + "judiciary-head", _CUES + "prosecution") for token in tokens[first:stop]):
            return "judiciary"
        if any(has(token, _CUES + "police", _CUES + "enforcing") for token in tokens[first:stop]):
            return "law-enforcement"
    if has(tokens[head], _CUES + "government-head") and any(has(token, _CUES + "enforcing") for token in tokens[first:stop]):
        return kind if tokens[head].lower in ("ministry", "ministries") else "law-enforcement"
    return kind


def _country(tokens: Sequence[Item], first: int, stop: int, outer: int) -> str:
    """The country that a body is said to be of: before its name ("German police") or after it ("police of Kazakhstan")."""
    if outer < first and is_place(tokens[outer]):
        return place_of(tokens[outer])
    inside = [code for token in tokens[first:stop] if (code := place_of(token)) and not code.startswith("region:")]
    if inside and stop - first > 1:
        return inside[0]
    before = first - 1
    if before >= 0 and tokens[before].lower == "'s":
        before -= 1
    if before >= 0 and is_place(tokens[before]) and not any(s.form == "demonym" for s in tokens[before].senses if s.form == "name"):
        return place_of(tokens[before])
    after = stop
    if after < len(tokens) and tokens[after].lower in ("of", "in"):
        after += 1
        if after < len(tokens) and tokens[after].lower == "the":
            after += 1
        if after < len(tokens) and is_place(tokens[after]):
            return place_of(tokens[after])
    return ""


def _is_titled(tokens: Sequence[Item], first: int, stop: int) -> bool:
    return _titled_by(tokens, first, stop, "ngo-title") or _titled_by(tokens, first, stop, "armed-title")


def _titled_by(tokens: Sequence[Item], first: int, stop: int, title: str) -> bool:
    """Whether the word NGO (or militia) stands before a name, or after it between commas ("X, an NGO,")."""
    if first and has(tokens[first - 1], _CUES + title):
        return True
    if first > 1 and tokens[first - 1].lower in ("as", "including", "named", "called", "like") and any(
        has(token, _CUES + title) for token in tokens[max(0, first - 4) : first - 1]
    ):
        return True
    if stop + 2 < len(tokens) and tokens[stop].text == "," and (
        tokens[stop + 1].lower in ("a", "an", "another", "the", "both", "all")
        or any(sense.scheme == "numbers" for sense in tokens[stop + 1].senses)
    ):
        return any(has(token, _CUES + title) for token in tokens[stop + 2 : stop + 5])
    return False


def _coordinated(tokens: Sequence[Item], names: Sequence[ProperName], known: Sequence[Body]) -> Iterator[Body]:
    """Names without a head that "and" or a title joins to those of bodies ("Shanti Griha and the Women's Forum")."""
    private = [body for body in known if body.kind in ("ngo", "armed-group")]
    public = [body for body in known if body.manner in ("known", "abbreviation")]
    for name in reversed(names):
        words = tokens[name.first : name.stop]
        if any(is_place(word) or has(word, _CUES + "no-body-name", *_INSTRUMENTS) for word in words):
            continue
        if len(words) == 1 and not is_body_acronym(words[0]):
            continue
        for body in public if len(words) == 1 else private:
            left, right = (name.stop, body.first) if name.stop <= body.first else (body.stop, name.first)
            between = [token.lower for token in tokens[left:right]]
            if 0 < len(between) <= 3 and all(word in ("and", ",", "the") for word in between) and "and" in between:
                yield Body(name.first, name.stop, body.kind, "", "title")
                break


def is_body_acronym(token: Item) -> bool:
    """Whether an abbreviation may be a body's: it is no place, no instrument and none of those that mean something else."""
    return is_acronym(token) and not token.senses and len(token.text) > 2


# Nouns in small letters


def _in_small_letters(tokens: Sequence[Item], first: int, stop: int) -> Iterator[Body]:
    for at in range(first, stop):
        token = tokens[at]
        kind = _known_kind(token)
        if kind:
            yield Body(at, at + 1, kind, "", "known")
        elif not has(token, *HEADS) or has(token, _CUES + "no-body") or not is_there(tokens, _noun_start(tokens, at)):
            continue
        elif has(token, *(_CUES + code for code in _ALONE)):
            yield from _alone(tokens, at)
        else:
            yield from _described(tokens, at)


def _alone(tokens: Sequence[Item], at: int) -> Iterator[Body]:
    """A head that is a body by itself, unless it only describes the next noun ("police officers") or counts persons."""
    token = tokens[at]
    if _describes_next(tokens, at):
        return
    if has(token, _CUES + "police", _CUES + "military") and at and _counts_persons(tokens[at - 1]):
        return
    start = at
    while start and _modifies(tokens[start - 1]) and not has(token, _CUES + "legislature"):
        start -= 1
    if start == 1 and token.text.islower() and has(tokens[0], _CUES + "scope") and not is_place(tokens[0]):
        start = 0  # "State passport offices" at the head of a sentence
    if has(token, _CUES + "judiciary-head") and token.text.islower() and " " not in token.text:
        return
    yield Body(start, at + 1, _kind(tokens, start, at + 1, at), _country(tokens, start, at + 1, start), "generic")


def _described(tokens: Sequence[Item], at: int) -> Iterator[Body]:
    """A body picked out by what it deals with ("anti-trafficking task force", "committee on child labor")."""
    if not tokens[at].text[0].islower() or _describes_next(tokens, at):
        return
    start = _noun_start(tokens, at)
    head = tokens[at]
    while start and _is_title_word(tokens[start - 1]):
        start -= 1  # "the Child Trafficking working group"
    if start == 0 and is_name_word(tokens[0]) and at > 0 and tokens[0].lower.endswith("ly"):
        start = 1
    modifiers = tokens[start:at]
    if has(head, _CUES + "military-head"):
        if at and "-" in tokens[at - 1].text and tokens[at - 1].text[0].isupper():  # "Russia-led forces"
            yield Body(at - 1, at + 1, "military", "", "described")
        return
    plural = head.lower.endswith("s")
    stop = _complement(tokens, at + 1)
    if has(head, _CUES + "committee-head", _CUES + "government-head", _CUES + "law-enforcement-head"):
        enough = bool(modifiers) or (stop > at + 1 and not plural)
        if plural:
            enough = any(_is_against(word) for word in modifiers)
    else:
        enough = any(_is_against(word) or has(word, _CUES + "scope") for word in modifiers) and not plural
        if head.lower in ("service", "center", "centre", "institute"):
            enough = False
    if enough:
        end = at + 1 if any(_is_against(word) for word in modifiers) else stop
        yield Body(start, end, _kind(tokens, start, at + 1, at), _country(tokens, start, at + 1, start), "described")


def _is_title_word(token: Item) -> bool:
    return is_name_word(token) and not is_place(token) and not is_acronym(token) and not token.lower.endswith("'s")


def _noun_start(tokens: Sequence[Item], at: int) -> int:
    """Where the words that modify a head in small letters begin."""
    start = at
    while start and (_modifies(tokens[start - 1]) or _inside(tokens, start - 1)):
        start -= 1
    return start


def _modifies(token: Item) -> bool:
    return not is_place(token) and (has(token, _CUES + "topic", _CUES + "scope") or _is_against(token)) and not is_name_word(token)


def _inside(tokens: Sequence[Item], at: int) -> bool:
    """Whether a small word stands inside a modifier ("anti-trafficking in persons committee", "labor and welfare")."""
    if tokens[at].lower == "persons":
        return at > 1 and tokens[at - 1].lower == "in"
    if tokens[at].lower == "in":
        return at > 0 and _modifies(tokens[at - 1]) and at + 1 < len(tokens) and tokens[at + 1].lower == "persons"
    return tokens[at].lower == "and" and at > 0 and _modifies(tokens[at - 1]) and has(tokens[at - 1], _CUES + "topic")


def _is_against(token: Item) -> bool:
    """Whether a word says "against trafficking" or names a country ("anti-trafficking", "Russia-led")."""
    return token.lower.startswith(("anti-", "counter-", "antitraff", "countertraff", "inter-", "interagency", "intermin", "interdep"))


def _counts_persons(token: Item) -> bool:
    return (
        token.text[0].isdigit()
        or token.lower in _QUANTIFIERS
        or has(token, _CUES + "quantifier")
        or any(sense.scheme in ("numbers", "number-scales") for sense in token.senses)
    )


def _describes_next(tokens: Sequence[Item], at: int) -> bool:
    """Whether a noun goes on to another one: "police officers", "police and immigration officials", "court's order"."""
    after = at + 1
    if after >= len(tokens):
        return False
    if has(tokens[after], _CUES + "follows-as-noun") and not is_name_word(tokens[after]):
        return True
    seen = False
    while after < len(tokens) and after - at < 7 and (tokens[after].text == "," or tokens[after].lower in ("and", "or", "other") or _modifies(tokens[after])):
        seen = seen or _modifies(tokens[after]) or tokens[after].lower == "other"
        after += 1
    return seen and after < len(tokens) and has(tokens[after], _CUES + "person-after")


def _complement(tokens: Sequence[Item], at: int) -> int:
    """The end of words that say what a body is for ("dedicated to investigating trafficking"); `at` where there are none."""
    if at >= len(tokens) or not (
        tokens[at].lower in ("on", "for", "against") or has(tokens[at], _CUES + "purpose") or _is_infinitive(tokens, at)
    ):
        return at
    topic = 0
    for after in range(at + 1, min(at + 7, len(tokens))):
        token = tokens[after]
        if not (token.text[0].isalpha() and (token.lower in ("to", "in", "of", "and", "the", "for", "with") or not is_name_word(token))):
            break
        if has(token, _CUES + "topic"):
            topic = after + 1
            if tokens[topic : topic + 2] and [t.lower for t in tokens[topic : topic + 2]] == ["in", "persons"]:
                return topic + 2
    return topic or at


def _is_infinitive(tokens: Sequence[Item], at: int) -> bool:
    return tokens[at].lower == "to" and at + 1 < len(tokens) and has(tokens[at + 1], _CUES + "fight")
