"""What a body has: "the trust has a home for 16 girls", "the ministry had two shelters"."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.acting.subjects.actors import Actor
from tipgraph.grammar.acting.subjects.subjects import subjects
from tipgraph.grammar.acting.verbs.group import Form, Status, VerbGroup
from tipgraph.grammar.acting.verbs.hedges import is_left_open
from tipgraph.grammar.acting.verbs.objects import CUES, Deed
from tipgraph.grammar.acting.verbs.own_verbs import head_of
from tipgraph.grammar.acting.verbs.phrases import phrase_after
from tipgraph.grammar.function_words import HAVE
from tipgraph.grammar.tokens import has
from tipgraph.reading import Item

_HOUSE = CUES + "house"


def houses_had(tokens: Sequence[Item], actors: Sequence[Actor]) -> Iterator[tuple[Actor, Deed]]:
    """The bodies that a sentence says have a shelter or a hotline, each with it."""
    for at, token in enumerate(tokens[:-2]):
        if token.lower not in HAVE or not (tokens[at + 1].lower in ("a", "an") or tokens[at + 1].is_numeral):
            continue
        first, stop = phrase_after(tokens, at + 1)
        if first == stop or not has(tokens[first + head_of(tokens[first:stop])], _HOUSE) or is_left_open(tokens, at):
            continue
        for actor in subjects(tokens, VerbGroup(at, at, Form.ACTIVE, Status.DONE, True), actors):
            yield actor, Deed("operated", first, stop)
