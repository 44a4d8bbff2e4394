"""The kinds of work in which people are exploited."""

from __future__ import annotations

from collections.abc import Iterator

from tipgraph.grammar.manner.scenes import scenes_of
from tipgraph.grammar.manner.work import NAMING, work_in
from tipgraph.model import Sector
from tipgraph.reading import Reading


def extract(reading: Reading) -> Iterator[Sector]:
    """The sectors of each sentence that states exploitation in them, or the risk of it."""
    for scene in reading.once(scenes_of):
        if NAMING.isdisjoint(scene.sentence.marks) or not scene.anchored:
            continue
        for found in work_in(reading, scene):
            yield Sector(
                evidence=reading.span(found.start, found.end),
                rule="sectors.exploited",
                sector=found.sector,
                exploitation=found.form,
                modality=found.modality,
            )
