"""The entries of a labelled document, each as the fact that a rule would give."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from dataclasses import dataclass
from typing import Any

from tipgraph.evaluate.places import codes_of
from tipgraph.lexicon import Lexicon
from tipgraph.model import (
    BodyAct,
    Campaign,
    Cooperation,
    Count,
    Fact,
    Finding,
    Flow,
    Funding,
    Instrument,
    Location,
    MeansOfControl,
    Organization,
    Penalty,
    Recommendation,
    Role,
    Sector,
    Service,
    Span,
    Tier,
    TierReason,
    Training,
)

#: Labels do not say by which rule they came to be, nor, before the text is at hand, where it says so.
_NOWHERE: dict[str, Any] = {"evidence": Span(0, 0), "rule": ""}


@dataclass(frozen=True, slots=True)
class Label:
    """A fact as a reader wrote it down; `quote` is empty where the reader gave none.

    `optional` marks what a careful reader may give or leave out: it counts neither way.
    """

    fact: Fact
    quote: str = ""
    optional: bool = False


def labels_of(value: dict[str, Any], lexicon: Lexicon) -> Iterator[Label]:
    """The labels of a document, from the JSON object that holds them.

    Raises:
        KeyError: an entry lacks a key that it must have.
        TypeError, AttributeError: a value is of another kind.
    """
    country = value["country"]
    if value.get("tier") or value.get("movement"):
        yield Label(Tier(tier=value.get("tier") or "", movement=value.get("movement") or "", **_NOWHERE))
    for role in value.get("roles") or ():
        yield Label(Role(role=role, **_NOWHERE))
    for entry in value.get("flows") or ():
        yield _label(_flow(entry, lexicon), entry)
    for entry in value.get("statistics") or ():
        yield _label(_count(entry, country, value.get("abbreviations") or {}), entry)
    for name in value.get("organizations") or ():
        yield Label(Organization(name=name, kind="", **_NOWHERE))
    for entry in value.get("instruments") or ():
        yield _label(_instrument(entry, lexicon), entry)
    areas = value.get("recommendation_areas") or ()
    for number, text in enumerate(value.get("recommendations") or ()):
        area = areas[number] if number < len(areas) else ""
        yield Label(Recommendation(text=text, area=area or "", **_NOWHERE), text)
    for key, make in _MAKERS.items():
        for entry in value.get(key) or ():
            yield from (_label(fact, entry) for fact in make(entry))


def _label(fact: Fact, entry: dict[str, Any]) -> Label:
    return Label(fact, entry.get("quote") or "", bool(entry.get("optional")))


def _several(value: str | list[str] | None) -> tuple[str, ...]:
    """The members of a list; a text by itself is a list of one.

    >>> _several("labor"), _several(["labor", "sex"]), _several(None), _several("")
    (('labor',), ('labor', 'sex'), (), ())
    """
    return (value,) if isinstance(value, str) and value else tuple(value or ())


def _instrument(entry: dict[str, Any], lexicon: Lexicon) -> Instrument:
    return Instrument(
        kind=entry["kind"],
        name=entry["name"] or "",
        parties=codes_of(entry.get("parties") or (), lexicon),
        year=entry.get("year"),
        status=entry.get("status") or "",
        article=entry.get("article") or "",
        **_NOWHERE,
    )


def _flow(entry: dict[str, Any], lexicon: Lexicon) -> Flow:
    stages: dict[str, Any] = {
        stage: codes_of(entry.get(stage) or (), lexicon) for stage in ("origin", "transit", "destination")
    }
    return Flow(
        **stages,
        victims=_several(entry.get("victims")),
        exploitation=_several(entry.get("exploitation")),
        modality=entry.get("modality") or "asserted",
        **_NOWHERE,
    )


def _count(entry: dict[str, Any], country: str, full: dict[str, str]) -> Count:
    """A count; the agency by its full name, where the reader wrote the abbreviation that the text explains."""
    agency = entry.get("agency") or ""
    return Count(
        measure=entry["measure"],
        place=entry.get("place") or country,
        value=entry.get("value"),
        value_max=entry.get("value_max"),
        qualifier=entry.get("qualifier") or "",
        status=entry.get("status") or "",
        period=entry.get("period") or "",
        agency=full.get(agency, agency),
        **_NOWHERE,
    )


def _penalty(entry: dict[str, Any]) -> Iterator[Fact]:
    yield Penalty(
        instrument=entry.get("instrument") or "",
        minimum_years=entry["min_years"],
        maximum_years=entry["max_years"],
        article=entry.get("article") or "",
        minimum_fine=entry.get("fine_minimum"),
        maximum_fine=entry.get("fine_maximum"),
        currency=entry.get("fine_currency") or "",
        **_NOWHERE,
    )


def _cooperation(entry: dict[str, Any]) -> Iterator[Fact]:
    yield Cooperation(kind=entry["kind"], parties=_several(entry["parties"]), **_NOWHERE)


def _tier_reason(entry: dict[str, Any]) -> Iterator[Fact]:
    texts: dict[str, Any] = {name: entry.get(name) or "" for name in ("text", "standing", "movement", "polarity")}
    yield TierReason(kind=entry["kind"], years=entry.get("years"), **texts, **_NOWHERE)


def _finding(entry: dict[str, Any]) -> Iterator[Fact]:
    yield Finding(area="", polarity=entry["polarity"], topic=entry["topic"], **_NOWHERE)


def _funding(entry: dict[str, Any]) -> Iterator[Fact]:
    numbers: dict[str, Any] = {name: entry.get(name) for name in ("amount_max", "usd")}
    bodies: dict[str, Any] = {name: "; ".join(_several(entry.get(name))) for name in ("giver", "recipient")}
    texts: dict[str, Any] = {name: entry.get(name) or "" for name in ("qualifier", "purpose", "period")}
    yield Funding(amount=entry["amount"], currency=entry["currency"], **numbers, **bodies, **texts, **_NOWHERE)


def _service(entry: dict[str, Any]) -> Iterator[Fact]:
    yield Service(
        kind=entry["kind"],
        number=entry.get("number"),
        name=entry.get("name") or "",
        operators=_several(entry.get("operator")),
        beneficiaries=_several(entry.get("beneficiaries")),
        status=entry["status"],
        **_NOWHERE,
    )


def _training(entry: dict[str, Any]) -> Iterator[Fact]:
    yield Training(
        trainees=entry.get("trainees") or "",
        trainers=_several(entry.get("trainer")),
        number=entry.get("number"),
        topic=entry.get("topic") or "",
        **_NOWHERE,
    )


def _campaign(entry: dict[str, Any]) -> Iterator[Fact]:
    texts: dict[str, Any] = {name: entry.get(name) or "" for name in ("medium", "audience")}
    yield Campaign(organizers=_several(entry.get("organizer")), **texts, **_NOWHERE)


def _control(entry: dict[str, Any]) -> Iterator[Fact]:
    yield MeansOfControl(means=entry["means"], modality=entry["modality"], **_NOWHERE)


def _sector(entry: dict[str, Any]) -> Iterator[Fact]:
    for exploitation in _several(entry.get("exploitation")) or ("",):
        yield Sector(sector=entry["sector"], exploitation=exploitation, modality=entry["modality"], **_NOWHERE)


def _location(entry: dict[str, Any]) -> Iterator[Fact]:
    texts: dict[str, Any] = {name: entry.get(name) or "" for name in ("kind", "of_country")}
    yield Location(name=entry["name"], role=entry["role"], **texts, **_NOWHERE)


def _body_act(entry: dict[str, Any]) -> Iterator[Fact]:
    done = entry.get("status") or entry["polarity"]
    yield BodyAct(name=entry["name"], act=entry["act"], object=entry.get("object") or "", status=done, **_NOWHERE)


#: The facts of an entry, by the key of the list in which it stands.
_MAKERS: dict[str, Callable[[dict[str, Any]], Iterator[Fact]]] = {
    "penalties": _penalty,
    "cooperation": _cooperation,
    "tier_reasons": _tier_reason,
    "findings_topics": _finding,
    "funding": _funding,
    "services": _service,
    "training": _training,
    "campaigns": _campaign,
    "control": _control,
    "sectors": _sector,
    "locations": _location,
    "body_acts": _body_act,
}
