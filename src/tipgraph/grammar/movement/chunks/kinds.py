"""The parts of a sentence: people, places with their preposition, forms of exploitation, verbs, marks.

This is the alphabet of the grammar of movement. A chunk says what stands there, not what it means for the flow: that is
decided clause by clause.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from functools import lru_cache

from tipgraph.grammar.movement.people.groups import Group

#: How the tags of the grammar's own words begin.
CUE = "flow-cues:"
#: The cues that give a country its part, and their tags.
ROLES = ("role-source", "role-transit", "role-destination")
ROLE_TAGS = frozenset(CUE + role for role in ROLES)
#: Verb classes, the strongest first; the first that an item has is the chunk's own.
VERBS = (
    "traffic",
    "exploit",
    "move",
    "vulnerable",
    "endure",
    "transit",
    "travel",
    "occur",
    "weak-exploit",
    "identify",
    "live",
)
_NONE: frozenset[str] = frozenset()


@lru_cache(maxsize=4096)
def _cues_in(tags: frozenset[str]) -> frozenset[str]:
    return frozenset(tag.removeprefix(CUE) for tag in tags if tag.startswith(CUE))


@dataclass(slots=True)
class Chunk:
    """A stretch of items with one part to play; ``items[start:end]``. Nothing alters it once it is made.

    It is not declared frozen, because there is one for almost every word and a frozen one takes three times as long.
    """

    start: int
    end: int
    tags: frozenset[str] = frozenset()
    cues: frozenset[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        """Take the flow cues from the tags; most chunks are plain words that have none."""
        self.cues = _cues_in(self.tags) if self.tags else _NONE

    def has(self, *cues: str) -> bool:
        """Whether it has one of these flow cues."""
        return not self.cues.isdisjoint(cues)


def tags_in(chunks: Iterable[Chunk]) -> frozenset[str]:
    """All that some chunks are, so that what none of them is need not be asked of each."""
    return frozenset().union(*[chunk.tags for chunk in chunks if chunk.tags])


@dataclass(slots=True)
class People(Chunk):
    """Groups of people.

    `preposition` is the word right before them, where that makes them no subject or object. `closer` says that they
    only describe people named before ("including", "particularly").
    """

    groups: tuple[Group, ...] = ()
    preposition: str = ""
    closer: bool = False

    @property
    def has_victims(self) -> bool:
        """Whether they are called victims."""
        return self.has("victim")


@dataclass(slots=True)
class Places(Chunk):
    """A list of places; `relation` is from, to, via, in, between, or empty where no preposition stands before it.

    `named` are those of the codes that stand there by their own name, not by that of a city or a region in them.
    """

    codes: tuple[str, ...] = ()
    relation: str = ""
    named: frozenset[str] = frozenset()


@dataclass(slots=True)
class Form(Chunk):
    """One or more forms of exploitation that stand side by side."""

    codes: tuple[str, ...] = ()


@dataclass(slots=True)
class Verb(Chunk):
    """A verb of one of the classes of `VERBS`. `voice` is active, passive, or noun for "the trafficking of"."""

    kind: str = ""
    voice: str = "active"
    finite: bool = True


@dataclass(slots=True)
class Mark(Chunk):
    """Anything else that matters: conjunctions, hedges, denials, agents, boundaries; or a plain word."""

    text: str = ""


def word_of(chunk: Chunk | None) -> str:
    """The word or mark that stands there in small letters; empty for anything but a mark of the grammar."""
    return chunk.text if isinstance(chunk, Mark) else ""


def is_plain_word(chunk: Chunk | None) -> bool:
    """Whether a chunk is a word that means nothing to the grammar: "the [usual] route"."""
    return isinstance(chunk, Mark) and not chunk.tags and chunk.text.isalpha()


def joins(chunk: Chunk) -> bool:
    """Whether a chunk may part two members of a list: a comma, a conjunction."""
    return isinstance(chunk, Mark) and (chunk.text == "," or chunk.has("and"))


def ends_way(chunk: Chunk) -> bool:
    """Whether a chunk is where a way may end: places that "in" or "to" leads to."""
    return isinstance(chunk, Places) and chunk.relation in ("in", "to")


def leads(chunks: Iterable[Chunk], relation: str) -> bool:
    """Whether some places among chunks have a preposition: "from", "to", "in"."""
    return any(isinstance(c, Places) and c.relation == relation for c in chunks)
