"""The places of labels under the codes of the vocabulary, and the legs of flows between them."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from itertools import pairwise

from tipgraph.lexicon import Lexicon
from tipgraph.model import UNSPECIFIED, Flow

_REGION = "region:"


@dataclass(frozen=True, slots=True, order=True)
class Leg:
    """A way from one place to the next."""

    start: str
    end: str

    def __str__(self) -> str:
        return f"{self.start} > {self.end}"

    def fits(self, other: Leg) -> bool:
        """Whether both may be the same way, since a name may fit two countries."""
        return same_place(self.start, other.start) and same_place(self.end, other.end)

    @property
    def kind(self) -> str:
        """What it joins: ``region`` (a named one), ``unspec`` (nothing named), ``internal`` or ``country``."""
        ends = (self.start, self.end)
        if any(is_region(code) and code != UNSPECIFIED for code in ends):
            return "region"
        if UNSPECIFIED in ends:
            return "unspec"
        return "internal" if same_place(self.start, self.end) else "country"


def is_region(code: str) -> bool:
    """Whether a code stands for a group of countries, or for "abroad".

    >>> is_region("region:africa"), is_region("BLR")
    (True, False)
    """
    return code.startswith(_REGION)


def same_place(one: str, other: str) -> bool:
    """Whether two codes may be the same place: equal, or alternatives that share one.

    >>> same_place("COD|COG", "COG"), same_place("COD", "COG"), same_place("region:asia", "region:africa")
    (True, False, False)
    """
    if one == other:
        return True
    return not is_region(one) and not is_region(other) and not set(one.split("|")).isdisjoint(other.split("|"))


def codes_of(names: Iterable[str], lexicon: Lexicon) -> tuple[str, ...]:
    """The vocabulary's codes for the places of a label; a region that it does not know keeps its name.

    >>> from tipgraph.lexicon import load_lexicon
    >>> codes_of(["blr", "region:gulf-states", "region:West African"], load_lexicon())
    ('BLR', 'region:persian-gulf', 'region:west-africa')
    """
    return tuple(code for name in names for code in _codes(name.strip(), lexicon))


def _codes(name: str, lexicon: Lexicon) -> Iterator[str]:
    if not name.lower().startswith(_REGION):
        yield name.upper()
        return
    words = re.sub(r"[\s_/-]+", " ", name[len(_REGION) :].lower()).strip()
    if words in ("", "unspecified"):
        yield UNSPECIFIED
    elif found := _region_named(words, lexicon):
        yield found
    elif " and " in words:  # "south and southeast asia": the noun belongs to both
        *firsts, last = re.split(r" and (?:the )?", words)
        for part in firsts:
            yield _region_named(f"{part} {last.split()[-1]}", lexicon) or _region_named(part, lexicon) or _coded(part)
        yield _region_named(last, lexicon) or _coded(last)
    else:
        yield _coded(words)


def _region_named(words: str, lexicon: Lexicon) -> str:
    """The code of a region called by a name or an adjective; empty where the vocabulary has none."""
    for name in (words, words.title(), words.upper(), f"{words.title()} countries"):
        codes = {s.code for s in lexicon.senses_of(name) if s.scheme == "places" and is_region(s.code)}
        if len(codes) == 1:
            return codes.pop()
    return ""


def _coded(words: str) -> str:
    return _REGION + words.replace(" ", "-")


def legs_of(flow: Flow) -> frozenset[Leg]:
    """The legs between the consecutive stages of a flow that name a place.

    A transit country that is named again as destination gives no leg inside itself.
    """
    stages = [stage for stage in (flow.origin, flow.transit, flow.destination) if stage]
    legs = {Leg(a, b) for before, after in pairwise(stages) for a in before for b in after}
    return frozenset(leg for leg in legs if not (flow.transit and leg.kind == "internal"))
