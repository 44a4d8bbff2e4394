"""How the report judges a country: its tier and why, what was done and what was not, what should be."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Tier(Fact):
    """The tier in force (1, 2, 2WL, 3, SC) and, where the text says it, the movement that led there.

    `changed` is the ISO 8601 date of a later change that a note in the text reports; such a tier stands beside the
    one in force and does not replace it.
    """

    tier: str
    movement: str = ""
    changed: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class TierReason(Fact):
    """Why a country is in its tier, or how long it has been there, in the text's words.

    `kind` is ``compliance`` (the sentence on the minimum standards, whose `standing` is ``meets``,
    ``significant-efforts`` or ``no-significant-efforts``), ``ground`` (a reason for the tier or for the `movement`
    that led there; its `polarity` is effort or shortfall), ``waiver`` (an otherwise required downgrade was waived;
    `text` is the ground) or ``consecutive-years`` (`years` in this tier).
    """

    kind: str
    text: str = ""
    standing: str = ""
    movement: str = ""
    polarity: str = ""
    years: int | None = None


@dataclass(frozen=True, slots=True, kw_only=True)
class Finding(Fact):
    """A judgement of the text about an area of the government's work: an effort or a shortfall.

    `topic` is what in that area is judged (``official-complicity``, ``shelter``), where the words say it.
    """

    area: str
    polarity: str
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Recommendation(Fact):
    """Something that the text advises the government to do; its words are the evidence.

    `area` is the area of the government's work that it is about, where its words say it.
    """

    text: str
    area: str = ""
