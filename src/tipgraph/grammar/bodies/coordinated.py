"""Names that only the names beside them show to be bodies': "Shanti Griha and the Women's Forum"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.bodies.kinds import CUES, INSTRUMENT_HEADS, Body
from tipgraph.grammar.bodies.proper_names import ProperName
from tipgraph.grammar.tokens import has, is_place
from tipgraph.reading import Item

_JOINTS = frozenset({"and", ",", "the"})


def coordinated(tokens: Sequence[Item], names: Sequence[ProperName], known: Sequence[Body]) -> Iterator[Body]:
    """Names without a head that "and" or a title joins to those of bodies ("Shanti Griha and the Women's Forum")."""
    private = [body for body in known if body.kind in ("ngo", "armed-group") or body.manner == "known"]
    for name in reversed(names):
        words = tokens[name.first : name.stop]
        if any(has(word, CUES + "no-body-name", *INSTRUMENT_HEADS) for word in words):
            continue
        if any(is_place(word) for word in words[: max(1, len(words) - 1)]):
            continue  # "Samu Senegal" is no place
        if len(words) == 1 and not is_body_acronym(words[0]):
            continue
        if len(words) == 1 and _is_listed(tokens, name, known):
            yield Body(name.first, name.stop, "other", "", "title")
            continue
        for body in known if len(words) == 1 else private:
            if _is_joined(tokens, name, body):
                yield Body(name.first, name.stop, body.kind, "", "title")
                break


def _is_listed(tokens: Sequence[Item], name: ProperName, known: Sequence[Body]) -> bool:
    """Whether an abbreviation stands in a list between two bodies: "UNICEF, the | MFA, | and the Ministry of Labor"."""

    def joins(first: int, stop: int) -> bool:
        bracket = stop - first > 3 and tokens[first].text == "(" and tokens[first + 2].text == ")"
        words = [token.lower for token in tokens[first + 3 * bracket : stop]]
        return 0 < len(words) <= 3 and all(word in _JOINTS for word in words) and words != ["the"]

    left = any(body.stop <= name.first and joins(body.stop, name.first) for body in known)
    return left and any(name.stop <= body.first and joins(name.stop, body.first) for body in known)


def _is_joined(tokens: Sequence[Item], name: ProperName, body: Body) -> bool:
    """Whether "and" joins a name to that of a body; an abbreviation may own it, or be its own: "the police's UCRIF"."""
    left, right = (name.stop, body.first) if name.stop <= body.first else (body.stop, name.first)
    between = [token.lower for token in tokens[left:right]]
    short = name.stop - name.first == 1
    if between == ["'s"] or (not between and tokens[left - 1].lower.endswith("'s")):
        return short
    clear = not short or body.manner in ("known", "abbreviation", "title")
    return clear and 0 < len(between) <= 3 and "and" in between and all(word in _JOINTS for word in between)


def is_body_acronym(token: Item) -> bool:
    """Whether an abbreviation may be a body's: the vocabulary knows it as nothing else."""
    owner = token.text.removesuffix("'s")  # "UPDF's" is one token
    return owner.isupper() and owner.isalpha() and not token.senses and len(owner) > 2
