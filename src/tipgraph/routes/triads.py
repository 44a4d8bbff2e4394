"""Small patterns: legs that go both ways, and the sixteen ways in which three places can be joined.

Whether there are many of a pattern is told by comparison with networks in which every place has as many legs out and
in as it has here, but which are else random.
"""

from __future__ import annotations

import random
from collections.abc import Sequence
from dataclasses import dataclass
from math import comb, sqrt

import networkx as nx

#: The sixteen kinds, named by how many of the three pairs are mutual, one-way and empty; then how the one-way legs lie:
#: D(own), U(p), T(ransitive), C(yclic). The usual names, in the usual order, as NetworkX has them.
TRIADS = (
    *("003", "012", "102", "021D", "021U", "021C", "111D", "111U"),
    *("030T", "030C", "201", "120D", "120U", "120C", "210", "300"),
)
SAMPLES, SEED = 50, 2003
_MIXING = 10

#: What the three pairs of a triad look like, coded as in `_code`, -> its name.
_EMPTY, _OUT, _IN, _BOTH = range(4)


@dataclass(frozen=True, slots=True)
class Pattern:
    """How often a pattern occurs, and how often by chance.

    `pattern` is the name of a triad, or "mutual" for pairs of legs both ways. `mean` and `deviation` are those of the
    random networks, `z` is (count - mean) / deviation (None where chance always gives the same), `as_many` the share of
    the random networks with at least as many.
    """

    pattern: str
    count: int
    mean: float
    deviation: float
    z: float | None
    as_many: float


def patterns(net: nx.DiGraph[str], samples: int = SAMPLES, seed: int = SEED) -> list[Pattern]:
    """How often each pattern occurs here and in `samples` random networks with the same degrees; always the same.

    The random networks come one from another: two legs A to B and C to D become A to D and C to B, unless one of these
    is there already or a loop; ten tries for each leg before the first, one for each leg between two.
    """
    edges = _numbered(net)
    size = len(net)
    seen = _count(edges, size)
    chance = random.Random(seed)
    drawn = []
    now = list(edges)
    _mix(now, _MIXING * len(now), chance)
    for _ in range(samples):
        _mix(now, len(now), chance)
        drawn.append(_count(now, size))
    return [_pattern(name, seen[name], [one[name] for one in drawn]) for name in ("mutual", *TRIADS)]


def reciprocity(net: nx.DiGraph[str]) -> float:
    """The share of the legs that have a leg back; 0 where there is none."""
    edges = [(a, b) for a, b in net.edges if a != b]
    return sum(1 for a, b in edges if net.has_edge(b, a)) / len(edges) if edges else 0.0


def census(net: nx.DiGraph[str]) -> dict[str, int]:
    """How many triples of places are joined in each of the sixteen ways."""
    counts = _count(_numbered(net), len(net))
    return {name: counts[name] for name in TRIADS}


def _numbered(net: nx.DiGraph[str]) -> list[tuple[int, int]]:
    number = {code: i for i, code in enumerate(sorted(net))}
    return sorted((number[a], number[b]) for a, b in net.edges if a != b)


def _pattern(name: str, count: int, drawn: Sequence[int]) -> Pattern:
    mean = sum(drawn) / len(drawn) if drawn else 0.0
    deviation = sqrt(sum((one - mean) ** 2 for one in drawn) / (len(drawn) - 1)) if len(drawn) > 1 else 0.0
    as_many = sum(1 for one in drawn if one >= count) / len(drawn) if drawn else 0.0
    return Pattern(name, count, mean, deviation, (count - mean) / deviation if deviation else None, as_many)


def _mix(edges: list[tuple[int, int]], tries: int, chance: random.Random) -> None:
    """Swap the ends of legs at random, in place."""
    if len(edges) < 2:
        return
    there = set(edges)
    draw = chance.random
    many = len(edges)
    for _ in range(tries):
        i, j = int(draw() * many), int(draw() * many)
        (a, b), (c, d) = edges[i], edges[j]
        if a == d or c == b or (a, d) in there or (c, b) in there:
            continue
        there -= {(a, b), (c, d)}
        there |= {(a, d), (c, b)}
        edges[i], edges[j] = (a, d), (c, b)


def _count(edges: Sequence[tuple[int, int]], size: int) -> dict[str, int]:
    """The triad census and the mutual pairs.

    For each joined pair the third places are counted by how they are joined to both, as bits of numbers; a triad is met
    once for each of its joined pairs.
    """
    out, into = [0] * size, [0] * size
    for a, b in edges:
        out[a] |= 1 << b
        into[b] |= 1 << a
    every = (1 << size) - 1
    # For each place the others by how they are joined to it: not, from it, to it, both.
    groups = [(every & ~(o | i), o & ~i, i & ~o, o & i) for o, i in zip(out, into, strict=True)]
    pairs = [(a, b) for a in range(size) for b in _bits((out[a] | into[a]) >> (a + 1), a + 1)]
    met = dict.fromkeys(TRIADS, 0)
    mutual = 0
    for a, b in pairs:
        joint = (_OUT if out[a] >> b & 1 else _EMPTY) + (_IN if into[a] >> b & 1 else _EMPTY)
        mutual += joint == _BOTH
        others = ~((1 << a) | (1 << b))
        row = _NAMES[joint]
        for i, one in enumerate(groups[a]):
            part = one & others
            if not part:
                continue
            for j, other in enumerate(groups[b]):
                if shared := (part & other).bit_count():
                    met[row[i][j]] += shared
    counts = {name: met[name] // _joined(name) if _joined(name) else 0 for name in TRIADS}
    counts["003"] = comb(size, 3) - sum(counts.values())
    return {"mutual": mutual, **counts}


def _bits(mask: int, first: int) -> list[int]:
    found = []
    while mask:
        low = mask & -mask
        found.append(first + low.bit_length() - 1)
        mask ^= low
    return found


def _joined(name: str) -> int:
    """How many of the three pairs of a triad are joined."""
    return int(name[0]) + int(name[1])


def _name(ab: int, ac: int, bc: int) -> str:
    """The name of a triad of places a, b, c by how its pairs are joined, each seen from the first."""
    legs = {
        (x, y)
        for x, y, state in (("a", "b", ab), ("a", "c", ac), ("b", "c", bc))
        for x, y in (((x, y),) * (state in (_OUT, _BOTH)) + ((y, x),) * (state in (_IN, _BOTH)))
    }
    states = (ab, ac, bc)
    mutual, empty = states.count(_BOTH), states.count(_EMPTY)
    name = f"{mutual}{3 - mutual - empty}{empty}"
    single = {(x, y) for x, y in legs if (y, x) not in legs}
    outs, ins = [x for x, _ in single], [y for _, y in single]
    if name == "021":
        name += "D" if len(set(outs)) == 1 else "U" if len(set(ins)) == 1 else "C"
    elif name == "111":
        # The one-way leg leads to the mutual pair (D) or away from it (U).
        pair = {x for x, y in legs if (y, x) in legs}
        name += "D" if ins[0] in pair else "U"
    elif name == "030":
        name += "C" if len(set(outs)) == 3 else "T"
    elif name == "120":
        pair = {x for x, y in legs if (y, x) in legs}
        name += "D" if set(ins) == pair else "U" if set(outs) == pair else "C"
    return name


_NAMES = tuple(
    tuple(tuple(_name(ab, ac, bc) if max(ab, ac, bc) else "003" for bc in range(4)) for ac in range(4))
    for ab in range(4)
)
