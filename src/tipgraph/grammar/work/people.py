"""Groups of people among some words, and whose a thing is."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.acting.subjects.actors import Actor
from tipgraph.grammar.tokens import has
from tipgraph.grammar.work.told import Told
from tipgraph.reading import Item

#: What a word alone makes of victims: "female trafficking victims".
_SEXES = (("work:female", "women"), ("work:male", "men"))


def groups_in(told: Told, first: int, stop: int) -> tuple[str, ...]:
    """The codes of the groups that some words name, longer names before their parts; "victims" alone names none."""
    return tuple(code for code in _named(told, first, stop) if code != "persons")


def are_people(told: Told, first: int, stop: int) -> bool:
    """Whether some words name any people at all."""
    return bool(_named(told, first, stop))


def _named(told: Told, first: int, stop: int) -> tuple[str, ...]:
    found: list[str] = []
    at = first
    while at < stop:
        for end in range(min(at + 3, stop), at, -1):
            name = " ".join(token.text.removesuffix("'s") for token in told.tokens[at:end])
            codes = [sense.code for sense in told.reading.lexicon.senses_of(name) if sense.scheme == "victims"]
            if not codes and end == at + 1:
                codes = [code for tag, code in _SEXES if has(told.tokens[at], tag)]
            if codes == ["adults"] and end < stop and has(told.tokens[end], "work:female", "work:male"):
                break  # "adult | female victims"
            if codes:
                found.extend(codes)
                at = end - 1
                break
        at += 1
    return tuple(dict.fromkeys(found))


def owns(tokens: Sequence[Item], actor: Actor) -> bool:
    """Whether a body owns what its phrase goes on with: "the ministry's | shelter"."""
    if tokens[actor.stop - 1].lower.endswith("'s"):
        return True
    return actor.stop < len(tokens) and tokens[actor.stop].lower in ("'s", "'")
