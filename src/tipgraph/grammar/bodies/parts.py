"""A run of capitals cut into the names that it is made of, and where in a name its head stands."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_place
from tipgraph.reading import Item

#: Heads that are fields of government as well ("Services", "Immigration", "Home").
WEAK = frozenset(
    f"organization-cues:{code}" for code in ("government-name", "government-office", "ngo-head", "mission-head")
)
#: Small words inside names, among them those of French, Spanish and Portuguese.
AND = frozenset({"and", "&", "y", "et", "e"})
OF = frozenset({"of", "de", "del", "des", "du", "da", "do", "dos", "d'"})
#: Those of them that no English name has.
FOREIGN = OF - {"of"} | {"la", "le", "les", "el", "los", "las", "l'", "para", "contra", "pour", "contre", "y", "et"}
OTHER = frozenset({"for", "on", "against", "to", "in", "contra", "para", "pour", "sur", "en", "por", "contre"})
LINKS = AND | OF | OTHER | {"the", "la", "le", "les", "el", "los", "las", "l'"}
PREPOSITIONS_IN_NAMES = OF | OTHER
_SMALL = LINKS | {"'s", "'"}


@dataclass(slots=True)
class _Joint:
    """A small word between capitals, at which one name may end and another begin."""

    tokens: Sequence[Item]
    heads: frozenset[str]
    first: int
    at: int
    stop: int
    right: int = field(init=False)  # where the next name would begin

    def __post_init__(self) -> None:
        """Look past further small words."""
        self.right = self.at + 1
        while self.right < self.stop and self.tokens[self.right].lower in _SMALL:
            self.right += 1

    @property
    def has_article(self) -> bool:
        """Whether an article stands before what follows: "and the Orthodox Mission"."""
        return self.tokens[self.right - 1].lower in ARTICLES

    @property
    def left_is_name(self) -> bool:
        """Whether what stands before is the name of a body by itself; not "Immigration and Checkpoints Authority"."""
        tokens, first, at = self.tokens, self.first, self.at
        if at - first == 1 and at + 1 == self.right < self.stop - 1 and not has(tokens[first], *self.heads - WEAK):
            return is_whole(tokens[first])
        return any(has(word, *self.heads) for word in tokens[first:at]) or is_whole(tokens[at - 1])

    @property
    def end(self) -> int:
        """Where what follows ends, at the latest with the next "and"."""
        later = (at for at in range(self.right, self.stop) if self.tokens[at].lower in AND)
        return next(later, self.stop)


def parts_of(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> Iterator[tuple[int, int]]:
    """The names that a run of capitals is made of."""
    if owner := _ministry_owner(tokens, first, stop, heads):
        yield first, owner
        yield from parts_of(tokens, owner + 1, stop, heads)
        return
    for at in range(first, stop):
        if at == first and not tokens[at].lower.endswith("'s"):
            continue
        joint = _Joint(tokens, heads, first, at, stop)
        end = _name_end(joint) if joint.right < stop else None
        if end is not None:
            yield first, end
            yield from parts_of(tokens, joint.right, stop, heads)
            return
    yield first, stop


def _name_end(joint: _Joint) -> int | None:
    """Where a name ends at a joint; None where it goes on."""
    tokens, first, at, right, stop = joint.tokens, joint.first, joint.at, joint.right, joint.stop
    token = tokens[at]
    if token.lower in AND and (_is_known(tokens, first, at) or _is_known(tokens, right, stop)):
        return at  # "IOM | and Casa Luna", "Casa Luna and | IOM"
    if not has_head(tokens, right, stop, joint.heads):
        return None
    if token.lower in AND:
        return at if _and_divides(joint) else None
    if token.lower in ("'s", "'"):
        return at if _owner_divides(joint) else None
    if first == 0 and at == 1 and joint.has_article and not joint.left_is_name:
        return at  # "According to the Ministry of Justice", "Staff of the Ministry"
    if token.lower in OF:
        return at if _of_divides(joint) else None
    owner = token.lower.endswith("'s") and not has(token, "organization-cues:group")
    return at + 1 if owner and (token.text[:-2].isupper() or joint.left_is_name) else None


def _and_divides(joint: _Joint) -> bool:
    """Whether "and" stands between two bodies, and not two fields of one: "Ministry of Labor and Social Services"."""
    tokens, heads, right, end = joint.tokens, joint.heads, joint.right, joint.end
    if not (joint.left_is_name or joint.has_article or is_place(tokens[joint.at - 1])):
        return False
    return (
        is_whole(tokens[right])
        or (head_of(tokens, right, end, heads) >= 0 and not _is_field(tokens, joint.first, joint.at, right, end, heads))
        or (joint.has_article and head_of(tokens, right, joint.stop, heads) >= 0)
    )


def _owner_divides(joint: _Joint) -> bool:
    """Whether "'s" stands between two bodies; "Ombudsman's Office" is one."""
    tokens, first, at, right = joint.tokens, joint.first, joint.at, joint.right
    if at - first == 1 and has(tokens[first], "organization-cues:government-head"):
        return False
    whole = has(tokens[right], "organization-cues:government-head") and right + 1 < joint.stop
    return (whole or joint.left_is_name) and not has(tokens[at - 1], "organization-cues:group")


def _of_divides(joint: _Joint) -> bool:
    """Whether "of" stands between two bodies: "Unit of the Interior Ministry"; "Office of the Ombudsman" is one."""
    following, left_is_name = joint.tokens[joint.right], joint.left_is_name
    own = has(following, "organization-cues:government-head", "organization-cues:government-office")
    short = joint.at - joint.first > 1 and joint.has_article and is_acronym(following)
    long = joint.stop - joint.right > 1 or short or " " in following.text
    if not (long or has(following, "organization-cues:legislature")):
        return False
    apart = joint.has_article and (left_is_name or own)
    return (left_is_name and own) or (apart and has_head(joint.tokens, joint.right, joint.end, joint.heads))


def _ministry_owner(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> int:
    """Where a ministry's name ends before "'s" and a body of its own: "the Ministry of Labor | 's Farm Unit".

    "The Ministry's Farm Unit" is two names, "the Ombudsman's Office" is one; 0 where there is no owner.
    """
    if not has(tokens[first], "organization-cues:ministry", "organization-cues:government-office"):
        return 0
    owner = next((at for at in range(first + 1, stop - 2) if tokens[at].lower == "'s"), 0)
    inside = tokens[first + 1 : owner] if owner else ()
    whole = any(has(word, *heads - WEAK, "organization-cues:group") or word.lower in ARTICLES for word in inside)
    return owner if owner and not whole and has_head(tokens, owner + 1, stop, heads) else 0


def _is_known(tokens: Sequence[Item], first: int, stop: int) -> bool:
    """Whether a part of a name is one body known by name."""
    return stop - first == 1 and tokens[first].is_of("known-bodies")


def _is_field(tokens: Sequence[Item], first: int, at: int, right: int, stop: int, heads: frozenset[str]) -> bool:
    """Whether what follows "and" is another field of a ministry rather than a body ("... and Social Services")."""
    fields = any(token.lower in PREPOSITIONS_IN_NAMES for token in tokens[first:at])
    strong = heads - WEAK
    return (
        fields
        and at + 1 == right
        and stop - right <= 3
        and not any(has(t, *strong) or is_whole(t) for t in tokens[right:stop])
    )


def head_of(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> int:
    """The head of a name: the last word before a preposition, else the first, else the last of all; -1 for none."""
    base = next((at for at in range(first, stop) if tokens[at].lower in PREPOSITIONS_IN_NAMES), stop)
    if base == stop and base - first > 2 and is_place(tokens[base - 1]):
        base -= 1  # "Migrant Rights Centre Ireland"
    for at in (base - 1, first, stop - 1):
        if first <= at < stop and has(tokens[at], *heads):
            return at
    return -1


def has_head(tokens: Sequence[Item], first: int, stop: int, heads: frozenset[str]) -> bool:
    """Whether one of some tokens may be the head of a name, or is one by itself."""
    return any(has(token, *heads) or is_whole(token) for token in tokens[first:stop])


def is_whole(token: Item) -> bool:
    """Whether a token is the whole name of a body."""
    return bool(is_acronym(token)) or token.is_of("known-bodies")
