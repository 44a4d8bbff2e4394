"""How what was paid for, run, taught and made known is compared with a document's labels."""

from __future__ import annotations

from tipgraph.evaluate.matching import likeness, matched, plain_name
from tipgraph.evaluate.pairs import Pair, of_kind
from tipgraph.evaluate.tallies import Entry, Tally, of_choices, of_lists
from tipgraph.model import Campaign, Funding, Service, Training


def funding(pair: Pair) -> Tally:
    """The amount and its currency."""
    if "funding" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = (of_kind(side, Funding) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, _same_money, _money_entry, spare)


def funding_parties(pair: Pair) -> Tally:
    """Who gives, and who receives, over the amounts that both sides have."""
    if "funding" not in pair.gold.keys:
        return Tally()
    wanted, given = of_kind(pair.wanted, Funding), of_kind(pair.given, Funding)
    choices = []
    for i, j in matched(wanted, given, _same_money):
        for part in ("giver", "recipient"):
            mine, theirs = getattr(wanted[i], part), getattr(given[j], part)
            if mine or theirs:
                what = f"{part} of {_money_entry(given[j]).what}"
                choices.append((mine, mine if _alike(mine, theirs) else theirs, Entry(what, given[j])))
    return of_choices(choices)


def _same_money(one: Funding, other: Funding) -> float:
    if (one.amount, one.currency) != (other.amount, other.currency):
        return 0.0
    return 1.0 + _alike(one.giver, other.giver) + _alike(one.recipient, other.recipient)


def _money_entry(one: Funding) -> Entry:
    return Entry(f"{one.amount:,.0f} {one.currency}", one)


def services(pair: Pair) -> Tally:
    """The kind, how it stands, and how many there are."""
    if "services" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = (of_kind(side, Service) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, _same_service, _service_entry, spare)


def service_operators(pair: Pair) -> Tally:
    """Who runs it, over the services that both sides have; one body in common is enough."""
    if "services" not in pair.gold.keys:
        return Tally()
    wanted, given = of_kind(pair.wanted, Service), of_kind(pair.given, Service)
    choices = []
    for i, j in matched(wanted, given, _same_service):
        mine, theirs = wanted[i].operators, given[j].operators
        if mine or theirs:
            names = "; ".join(mine)
            right = _in_common(mine, theirs) > 0
            choices.append((names, names if right else "; ".join(theirs), _service_entry(given[j])))
    return of_choices(choices)


def _same_service(one: Service, other: Service) -> float:
    if (one.kind, one.status, one.number) != (other.kind, other.status, other.number):
        return 0.0
    return 1.0 + _in_common(one.operators, other.operators) + len(set(one.beneficiaries) & set(other.beneficiaries))


def _service_entry(one: Service) -> Entry:
    number = "" if one.number is None else str(one.number)
    return Entry(" ".join(filter(None, (number, one.kind, one.status, "; ".join(one.operators)))), one)


def training(pair: Pair) -> Tally:
    """Who was trained (words alike), and how many."""
    if "training" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = (of_kind(side, Training) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, _same_training, _training_entry, spare)


def _same_training(one: Training, other: Training) -> float:
    if one.number != other.number:
        return 0.0
    found = _alike(one.trainees, other.trainees)
    return found and found + _in_common(one.trainers, other.trainers)


def _training_entry(one: Training) -> Entry:
    number = "" if one.number is None else str(one.number)
    return Entry(" ".join(filter(None, ("; ".join(one.trainers), "for", number, one.trainees))), one)


def campaigns(pair: Pair) -> Tally:
    """Who made it known; one body in common is enough, and none on either side."""
    if "campaigns" not in pair.gold.keys:
        return Tally()
    wanted, spare, given = (of_kind(side, Campaign) for side in (pair.wanted, pair.spare, pair.given))
    return of_lists(wanted, given, _same_campaign, _campaign_entry, spare)


def _same_campaign(one: Campaign, other: Campaign) -> float:
    common = _in_common(one.organizers, other.organizers)
    if not common and (one.organizers or other.organizers):
        return 0.0
    return 1.0 + common + _alike(one.medium, other.medium) / 100 + _alike(one.audience, other.audience) / 100


def _campaign_entry(one: Campaign) -> Entry:
    return Entry(", ".join(filter(None, ("; ".join(one.organizers), one.medium, one.audience))), one)


def _in_common(mine: tuple[str, ...], theirs: tuple[str, ...]) -> int:
    """How many names two lists have in common."""
    return len(matched(mine, theirs, _alike))


def _alike(one: str, other: str) -> float:
    """How alike two names are; 0 where not alike enough, or where one is missing."""
    return likeness(plain_name(one), plain_name(other)) if one and other else 0.0
