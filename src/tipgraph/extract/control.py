"""The means by which traffickers hold their victims: debts, confiscated papers, violence, threats and others."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.manner.means import means_in
from tipgraph.grammar.manner.scenes import scenes_of
from tipgraph.model import MeansOfControl
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[MeansOfControl]:
    """The means of control of each sentence that states exploitation or what exploiters do."""
    for scene in reading.once(scenes_of):
        for found in means_in(reading, scene):
            yield MeansOfControl(
                evidence=reading.span(found.start, found.end),
                rule=f"control.{found.means}",
                means=found.means,
                modality=found.modality,
            )
