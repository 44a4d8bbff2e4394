"""The labels of one scheme in a sentence, whatever labels of others they lie in.

Words of work, of force and of control overlap ("forced domestic work"), so each scheme is read by itself and its labels
are compared by where they stand.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from dataclasses import dataclass

from tipgraph.reading import Reading, Sentence

#: The schemes that are read so.
_SCHEMES = ("flow-cues", "manner-cues", "exploitation", "weak-forms", "control-cues", "sector-words")
#: What is asked of the many words of movement; the others only hide shorter labels.
_ASKED = frozenset(
    {"exploit", "traffic", "weak-exploit", "recruit", "possible", "vulnerable", "agent", "kin", "pronoun"}
    | {"enforce", "donor"}
)


@dataclass(slots=True, order=True)
class Said:
    """A label in the folded text, and the codes of its scheme that it names. Nothing alters it once it is made."""

    start: int
    end: int
    codes: frozenset[str]

    def has(self, *codes: str) -> bool:
        """Whether it names one of some codes."""
        return not self.codes.isdisjoint(codes)


def layer(reading: Reading, sentence: Sentence, scheme: str) -> tuple[Said, ...]:
    """The labels of a scheme in a sentence, in order and without overlap; the longest of those that begin together.

    Of the words of movement (``flow-cues``) there are those alone that this room asks for.
    """
    if scheme not in sentence.marks:
        return ()
    made = reading.once(_layers_by_start)
    if sentence.start not in made:
        made[sentence.start] = _layers_of(reading, sentence)
    return tuple(made[sentence.start][scheme])


def _layers_by_start(_: Reading) -> dict[int, dict[str, list[Said]]]:
    """Room for the layers of the sentences of a document, by where each begins."""
    return {}


def _layers_of(reading: Reading, sentence: Sentence) -> dict[str, list[Said]]:
    """The labels of each scheme, all found in one pass. A decoy hides labels of every scheme."""
    layers: dict[str, list[Said]] = {scheme: [] for scheme in _SCHEMES}
    free = dict.fromkeys(_SCHEMES, sentence.start)
    for start, end, meaning in reading.matches.labels_between(sentence.start, sentence.end):
        if end > sentence.end:
            continue
        codes_of = meaning.codes
        for scheme in _SCHEMES if meaning.is_decoy else codes_of:
            if start >= free.get(scheme, end):
                free[scheme] = end
                codes = codes_of.get(scheme)
                if codes and (scheme != "flow-cues" or not _ASKED.isdisjoint(codes)):
                    layers[scheme].append(Said(start, end, codes))
    return layers


def within(labels: Iterable[Said], start: int, end: int) -> Iterator[Said]:
    """Those labels that lie between two places."""
    return (one for one in labels if start <= one.start and one.end <= end)


def apart(one: Said, other: Said) -> int:
    """How many characters stand between two labels; none where they overlap."""
    return max(0, other.start - one.end, one.start - other.end)
