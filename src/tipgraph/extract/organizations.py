"""The bodies that a document names or clearly picks out, each given once by its fullest name."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass, replace

from tipgraph.grammar.abbreviations import abbreviations, initials_match
from tipgraph.grammar.bodies import Body, bodies
from tipgraph.grammar.tokens import FUNCTION_WORDS, is_acronym, tokens_of
from tipgraph.model import Organization, Span
from tipgraph.reading import Item, Reading

#: Manners of naming that give no fact in an advice: "police" there may do anything.
_NOT_IN_ADVICE = frozenset({"generic", "described"})


@dataclass(frozen=True, slots=True)
class _Mention:
    """A body as one place of the text names it. `code` is that of a body known by name."""

    name: str
    words: frozenset[str]
    kind: str
    country: str
    manner: str
    code: str
    evidence: Span


def extract(reading: Reading) -> Iterator[Organization]:
    """The organizations of a document, in the order of their fullest mentions."""
    for mention in mentions_of(reading):
        yield Organization(
            evidence=mention.evidence,
            rule=f"organizations.{mention.manner}",
            name=mention.name,
            kind=mention.kind,
            of_country=mention.country,
        )


def mentions_of(reading: Reading) -> list[_Mention]:
    """One mention, the fullest, of each body."""
    sentences = [(sentence, tokens_of(sentence.items, reading.lexicon)) for sentence in reading.sentences]
    short: dict[str, str] = {}
    full: dict[str, _Mention] = {}
    for _, tokens in sentences:
        for one in abbreviations(tokens):
            if one.short not in short:
                short[one.short] = one.kind
                body = Body(one.first, one.stop, one.kind, "", "named")
                full[one.short] = _mention(reading, tokens, body)
    found: list[_Mention] = []
    for sentence, tokens in sentences:
        for body in bodies(tokens, short):
            if sentence.area == "recommendations" and body.manner in _NOT_IN_ADVICE:
                continue
            mention = _mention(reading, tokens, body)
            if mention.name in full:
                mention = replace(full[mention.name], evidence=full[mention.name].evidence)
            found.append(mention)
    return sorted(_merged(found), key=lambda mention: mention.evidence)


def _mention(reading: Reading, tokens: tuple[Item, ...], body: Body) -> _Mention:
    chosen = tokens[body.first : body.stop]
    evidence = reading.span_of(chosen)
    name = " ".join(reading.document.quote(evidence).split())
    if name.endswith(("'s", "’s")):
        name, evidence = name[:-2], Span(evidence.start, evidence.end - 2)
    known = [sense.code for token in chosen for sense in token.senses if sense.scheme == "known-bodies"]
    international = body.kind in ("international", "armed-group") or body.manner == "known"
    country = body.country or ("" if international else reading.document.country)
    code = known[0] if known and body.manner == "known" else ""
    return _Mention(name, _words(chosen), body.kind, country, body.manner, code, evidence)


def _words(tokens: Iterable[Item]) -> frozenset[str]:
    """The words of a name that tell it from others: without small words, in the singular."""
    parts = [part for token in tokens for part in token.lower.replace("'s", "").replace("-", " ").split()]
    return frozenset(part.rstrip("s") if len(part) > 3 else part for part in parts if part[0].isalnum() and part not in FUNCTION_WORDS)


def _merged(mentions: list[_Mention]) -> Iterator[_Mention]:
    """The mentions with those of one body led together: the fullest is kept, of equal ones the first."""
    kept: list[_Mention] = []
    for mention in sorted(mentions, key=lambda m: (-len(m.words), -len(m.name.split()), m.evidence)):
        if not any(_same(mention, other) for other in kept):
            kept.append(mention)
    return iter(kept)


def _same(mention: _Mention, fuller: _Mention) -> bool:
    """Whether a mention names the same body as a fuller one."""
    if mention.code or fuller.code:
        return mention.code == fuller.code
    if mention.country != fuller.country:
        return False
    if mention.manner == "generic" or fuller.manner == "generic":
        return mention.words == fuller.words
    if is_acronym_name(mention.name):
        return mention.name == fuller.name or initials_match(mention.name, fuller.name.split())
    return mention.words <= fuller.words and (mention.kind == fuller.kind or mention.words == fuller.words)


def is_acronym_name(name: str) -> bool:
    """Whether a name is one abbreviation."""
    return " " not in name and is_acronym(Item(0, len(name), name, name.lower(), (), frozenset()))
