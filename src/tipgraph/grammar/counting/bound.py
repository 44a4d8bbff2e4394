"""A sentence with its deeds, its amounts and what governs them."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from tipgraph.grammar.counting.acts import Act
from tipgraph.grammar.counting.amounts.phrase import Phrase
from tipgraph.grammar.counting.silence import Silence
from tipgraph.reading import Item

#: The units that are people.
PEOPLE = ("persons", "victims", "offenders")
#: The units of what is counted in a clause of people: they themselves, their cases, or what no noun tells.
PEOPLE_OR_CASES = frozenset({*PEOPLE, "cases"})
PEOPLE_OR_UNTOLD = frozenset({*PEOPLE, ""})
PEOPLE_CASES_OR_UNTOLD = PEOPLE_OR_CASES | PEOPLE_OR_UNTOLD
PEOPLE_GROUPS_CASES_OR_UNTOLD = PEOPLE_CASES_OR_UNTOLD | {"groups"}


@dataclass(frozen=True, slots=True)
class Bound:
    """A sentence with its deeds, its phrases and what governs them; silences hold neither.

    `objects` maps where a phrase begins to the active verb whose object it is, `subjects` to the verbs whose counted
    subject it is.
    """

    words: Sequence[Item]
    acts: Sequence[Act]
    verbs: frozenset[int]
    phrases: Sequence[Phrase]
    silences: Sequence[Silence]
    objects: dict[int, Act]
    subjects: dict[int, list[Act]]

    def has_act_between(self, start: int, stop: int) -> bool:
        """Whether a deed begins between two words."""
        return any(start <= act.first < stop for act in self.acts)
