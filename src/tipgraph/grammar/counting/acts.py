"""One deed of a sentence, as the rules on counts see it."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Act:
    """A deed, or several joined, at ``words[first:stop]``; its object may begin at `stop`.

    `form` is base, past or gerund. `voice` is active, passive, or subject where the subject is counted though the verb
    is active ("five received sentences"). `light` holds the verbs whose measure depends on what is counted.
    """

    first: int
    stop: int
    measures: tuple[str, ...]
    form: str
    voice: str
    light: tuple[str, ...] = ()
