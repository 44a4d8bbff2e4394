"""What was paid for, run, taught and made known in the work against trafficking."""

from __future__ import annotations

from dataclasses import dataclass

from tipgraph.model.fact import Fact


@dataclass(frozen=True, slots=True, kw_only=True)
class Funding(Fact):
    """Money given, allocated or spent for work against trafficking.

    `amount` (and `amount_max`, which closes a range) is in `currency`, a code of ISO 4217; `usd` is the equivalent
    in US dollars that the text adds. `giver` and `recipient` are bodies as written. `period` is a year or a span of
    years.
    """

    amount: float
    currency: str
    amount_max: float | None = None
    usd: float | None = None
    qualifier: str = "exact"
    giver: str = ""
    recipient: str = ""
    purpose: str = ""
    period: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Service(Fact):
    """Shelters, hotlines and centers for victims.

    `number` is how many, where the text says it. `operators` are the bodies that run it, as written;
    `beneficiaries` codes of victims. `status` is operating, opened, closed, planned or lacking.
    """

    kind: str
    number: int | None = None
    name: str = ""
    operators: tuple[str, ...] = ()
    beneficiaries: tuple[str, ...] = ()
    status: str = "operating"


@dataclass(frozen=True, slots=True, kw_only=True)
class Training(Fact):
    """Training that was held: by whom (`trainers`, as written), for whom, for how many people, on what."""

    trainees: str
    trainers: tuple[str, ...] = ()
    number: int | None = None
    topic: str = ""


@dataclass(frozen=True, slots=True, kw_only=True)
class Campaign(Fact):
    """Work that made trafficking known: by whom (`organizers`, as written), by which medium, to whom."""

    organizers: tuple[str, ...] = ()
    medium: str = ""
    audience: str = ""
