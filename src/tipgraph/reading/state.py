"""What the lines and paragraphs so far have announced, from which those that follow take their area."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(slots=True)
class State:
    """What the paragraphs so far have announced."""

    headed: str = ""
    assessed: bool = False
    listed: bool = False  # the recommendations under the heading are a list with bullets
    told: bool = False  # the story under the heading has begun
    begun: bool = False  # the text itself has begun
    advised: bool = False  # the paragraph before was advice under no heading
    opened: bool = False  # what is headed is headed by a sentence alone

    def announce(self, area: str) -> None:
        """Begin what stands under a heading."""
        self.headed = area
        self.listed = self.told = self.advised = self.opened = False
