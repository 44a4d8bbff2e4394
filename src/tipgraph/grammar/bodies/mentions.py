"""The bodies of a document as its sentences name them, and which mentions are of the same one."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence
from dataclasses import dataclass, replace
from itertools import pairwise

from tipgraph.grammar.bodies.abbreviations import EXPLAINED, abbreviations, initials_match
from tipgraph.grammar.bodies.acting_names import SHORT
from tipgraph.grammar.bodies.kinds import Body
from tipgraph.grammar.bodies.names import MARKS, bodies
from tipgraph.grammar.bodies.parts import FOREIGN
from tipgraph.grammar.tokens import FUNCTION_WORDS, has, is_acronym, is_place, place_of, tokens_in
from tipgraph.model import Span
from tipgraph.reading import Item, Reading, Sentence

_MISSION = "organization-cues:mission-head"
#: How many signs stand between names that "and" joins; " (the " has another number.
_SIDE_BY_SIDE = frozenset(map(len, (" and ", " and the ", ", and the ")))
#: Manners of naming that give no fact in an advice: "police" there may do anything.
_NOT_IN_ADVICE = frozenset({"generic", "described", "short"})


@dataclass(frozen=True, slots=True)
class BodyMention:
    """A body as one place of the text names it.

    `name` is the name that the document explains an abbreviation by, else the words there, which `written` holds.
    `words` tell the name from others, `bare` are those that name no place.
    `code` is that of a body known by name. `place` is where the words stand in the folded text; `evidence` are the
    words in the document that name it in full.
    """

    name: str
    written: str
    words: frozenset[str]
    bare: frozenset[str]
    kind: str
    country: str
    manner: str
    code: str
    evidence: Span
    place: tuple[int, int] = (0, 0)


def mentions_of(reading: Reading) -> list[BodyMention]:
    """The mentions of bodies in a document, in order, with its abbreviations resolved."""
    short: dict[str, str] = {}
    full: dict[str, BodyMention] = {}
    for sentence in reading.sentences:
        if not EXPLAINED.search(sentence.written):
            continue
        tokens = tokens_in(reading, sentence)
        for one in abbreviations(tokens):
            if one.short not in short:
                short[one.short] = one.body.kind
                full[one.short] = _mention(reading, tokens, one.body)
    found: dict[int, list[BodyMention]] = {}
    learned: dict[str, int] = {}
    for sentence in reading.sentences:
        known = len(short)
        found[sentence.start] = list(_named_in(reading, sentence, short, full))
        learned |= dict.fromkeys(list(short)[known:], sentence.start)
    for sentence in reading.sentences if learned else ():
        # "the NGO Vatra" is Vatra in the sentences before it, too
        if any(name in sentence.written for name, told in learned.items() if sentence.start < told):
            found[sentence.start] = list(_named_in(reading, sentence, short, full))
    return [mention for sentence in reading.sentences for mention in found[sentence.start]]


def _named_in(
    reading: Reading, sentence: Sentence, short: dict[str, str], full: dict[str, BodyMention]
) -> Iterator[BodyMention]:
    """The mentions in a sentence; names that it tells to be bodies' are added to the short ones."""
    if (
        MARKS.isdisjoint(sentence.marks)
        and not SHORT.search(sentence.written)
        and not any(name in sentence.written for name in short)
    ):
        return
    tokens = tokens_in(reading, sentence)
    last = None
    for body in bodies(tokens, short):
        if _translates(tokens, body, last) or (sentence.area == "recommendations" and body.manner in _NOT_IN_ADVICE):
            continue
        mention = _mention(reading, tokens, _own_legation(tokens, body, reading.document.country))
        if body.manner == "title":
            short.setdefault(mention.name, body.kind)
            if (again := _in_brackets(tokens, body.stop)) and again not in short:
                short[again], full[again] = body.kind, mention  # "the State Fund for Children (State Fund)"
        if mention.name in full:
            mention = replace(full[mention.name], written=mention.written, place=mention.place)
        last = mention
        yield mention


def _own_legation(tokens: Sequence[Item], body: Body, country: str) -> Body:
    """A country's own embassy by its seat: "the Ghanaian | embassy in Beirut" in a text about Ghana."""
    own = body.manner == "described" and body.stop - body.first == 2 and place_of(tokens[body.first]) == country
    seat = body.stop + 1 < len(tokens) and tokens[body.stop].lower == "in" and is_place(tokens[body.stop + 1])
    if not (own and seat and has(tokens[body.first + 1], "organization-cues:legation")):
        return body
    return replace(body, first=body.first + 1, stop=body.stop + 2, country="")


def _in_brackets(tokens: Sequence[Item], at: int) -> str:
    """The short name of several words that a bracket gives at a token; empty where none does."""
    closed = next((stop for stop in range(at + 2, min(at + 5, len(tokens))) if tokens[stop].text == ")"), 0)
    words = tokens[at + 1 : closed]
    named = len(words) > 1 and tokens[at].text == "(" and all(word.text[0].isupper() for word in words)
    return " ".join(word.text for word in words) if named else ""


def _translates(tokens: Sequence[Item], body: Body, last: BodyMention | None) -> bool:
    """Whether a name of another language in brackets only says again what the name before them says."""
    first, stop = body.first - 1, body.stop
    first -= first > 0 and tokens[first].text == '"'
    if last is None or first < 1 or tokens[first].text != "(" or last.place[1] != tokens[first - 1].end:
        return False
    return any(token.lower in FOREIGN for token in tokens[body.first : stop])


def resolved(mentions: Sequence[BodyMention]) -> list[tuple[BodyMention, list[BodyMention]]]:
    """Each body by its fullest mention, of equal ones the first, and the mentions that are of it."""
    kept: list[tuple[BodyMention, list[BodyMention]]] = []
    apart = _told_apart(mentions)
    for mention in sorted(mentions, key=_fullness):
        same = [
            (fullest, others)
            for fullest, others in kept
            if _same(mention, fullest) and (mention.words, fullest.words) not in apart
        ]
        exact = next((others for fullest, others in same if fullest.words == mention.words), None)
        if exact is not None:
            exact.append(mention)
        elif mention.manner == "short":
            if len(same) == 1:
                same[0][1].append(mention)
            elif not same:
                kept.append((mention, [mention]))
        elif len(begun := [one for one in same if one[0].name.startswith(mention.name)] or same) == 1:
            begun[0][1].append(mention)
        elif same and mention.kind != "government":
            same[0][1].append(mention)
        else:  # of two ministries that a shorter name may be, it is neither for sure
            kept.append((mention, [mention]))
    return kept


def _told_apart(mentions: Sequence[BodyMention]) -> set[tuple[frozenset[str], frozenset[str]]]:
    """The words of names that stand side by side: "the Ministry of Labor and the Ministry of Labor and Welfare"."""
    apart = set()
    for one, other in pairwise(sorted(mentions, key=lambda mention: mention.place)):
        beside = other.place[0] - one.place[1] in _SIDE_BY_SIDE and one.manner == other.manner == "named"
        if beside and (one.words < other.words or other.words < one.words):
            apart |= {(one.words, other.words), (other.words, one.words)}
    return apart


def _fullness(mention: BodyMention) -> tuple[int, bool, int, Span]:
    """What puts the fullest mention first: its words, that it stands by itself, how it is written, where."""
    return -len(mention.words), mention.manner == "joint", -len(mention.name.split()), mention.evidence


def _mention(reading: Reading, tokens: tuple[Item, ...], body: Body) -> BodyMention:
    chosen = tokens[body.first : body.stop]
    evidence = reading.span_of(chosen)
    name = " ".join(reading.document.quote(evidence).split())
    if name.endswith(("'s", "’s")):
        name, evidence = name[:-2], Span(evidence.start, evidence.end - 2)
    known = [sense.code for token in chosen for sense in token.senses if sense.scheme == "known-bodies"]
    several = body.kind == "international" and not any(has(token, _MISSION) for token in chosen)
    several = several or (body.kind == "armed-group" and body.manner != "generic")
    international = several or body.manner == "known"  # "the OSCE Mission" is another one in each country
    country = body.country or ("" if international else reading.document.country)
    code = known[0] if known and body.manner == "known" else ""
    words = _words(token.lower for token in chosen)
    bare = _words(token.lower for token in chosen if not is_place(token))
    if name.startswith("The "):
        name, evidence = name[4:], Span(evidence.start + 4, evidence.end)
    if body.name:
        name, words, bare = body.name, _words(body.name.lower().split()), _words(body.name.lower().split())
    place = (chosen[0].start, chosen[-1].end)
    return BodyMention(name, name, words, bare, body.kind, country, body.manner, code, evidence, place)


def _words(words: Iterable[str]) -> frozenset[str]:
    """The words of a name that tell it from others: without small words, in the singular."""
    parts = [part for word in words for part in word.replace("'s", "").replace("-", " ").replace(",", " ").split()]
    return frozenset(
        part.rstrip("s") if len(part) > 3 else part
        for part in parts
        if part[0].isalnum() and part not in FUNCTION_WORDS
    )


def _same(mention: BodyMention, fuller: BodyMention) -> bool:
    """Whether a mention names the same body as a fuller one."""
    if mention.code or fuller.code:
        return mention.code == fuller.code
    if mention.country != fuller.country:
        return False
    if mention.manner == "short":
        return mention.words <= fuller.words  # "the Council" is that of Ministers
    if mention.manner == "generic" or fuller.manner == "generic":
        return mention.words == fuller.words or (mention.words == {"police"} == fuller.bare - {"national"})
    if is_acronym_name(mention.name):
        return mention.name == fuller.name or initials_match(mention.name, fuller.name.split())
    return mention.words <= fuller.words and (mention.kind == fuller.kind or mention.words == fuller.words)


def is_acronym_name(name: str) -> bool:
    """Whether a name is one abbreviation."""
    return " " not in name and is_acronym(Item(0, len(name), name, name.lower(), (), frozenset()))
