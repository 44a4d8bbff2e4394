"""What a clause says that is done, by whom, and to what."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.judging.clauses import Clause
from tipgraph.grammar.judging.denials import SHORTFALL
from tipgraph.grammar.judging.finite_verbs import after_front
from tipgraph.grammar.judging.judged_words import Word
from tipgraph.grammar.judging.main_verbs import is_passive, joins_verb

_WORK = frozenset({"work", "prosecution", "protection", "means"})


@dataclass(slots=True)
class Deed:
    """What a clause says that is done, and to what."""

    clause: Clause
    main: int  # where its main verb ends
    words: Sequence[Word] = field(init=False)
    codes: frozenset[str] = field(init=False)  # of the main verb
    passive: bool = field(init=False)
    subject: Sequence[Word] = field(init=False)
    objects: Sequence[Word] = field(init=False)

    def __post_init__(self) -> None:
        """Find who does it, and to what."""
        words, verb = self.clause.words, self.clause.verb
        self.words, self.codes, self.passive = words, words[self.main].codes, is_passive(words, verb)
        while self.main + 1 < len(words) and joins_verb(words, self.main + 1):
            self.main += 1
        self.subject, self.objects = words[after_front(words) : verb], words[self.main + 1 : self.main + 7]

    @property
    def undergoing(self) -> Sequence[Word]:
        """Those to whom it is done."""
        return self.subject if self.passive else self.objects

    @property
    def lack(self) -> str:
        """A shortfall, if it is not outsiders who do it."""
        return SHORTFALL if self.clause.actor != "outsider" else ""

    @property
    def is_for_victims(self) -> bool:
        """Whether the subject is work for victims: "the shelter", "the hotline"."""
        return any(not word.codes.isdisjoint(("protection", "prevention")) for word in self.subject)

    @property
    def is_of_work(self) -> bool:
        """Whether the subject is any work against trafficking: "the prosecution", and no "factory building"."""
        return any(not word.codes.isdisjoint(_WORK) for word in self.subject)
