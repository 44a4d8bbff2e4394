"""The values that pass between the floors: documents and the facts that they state.

All are frozen and compare by value. Offsets count code points of the document's unaltered text, half-open
``[start, end)``. Places are codes: ISO 3166-1 alpha-3 (``BLR``), ``COD|COG`` where a name fits two countries,
``region:west-africa`` for a named group of countries, ``region:unspecified`` for "abroad". Every other code is the
notation of a concept in ``ontology/vocabulary``.
"""

from tipgraph.model.bodies import BodyAct, Cooperation, Organization
from tipgraph.model.counts import Count
from tipgraph.model.document import Document, Span
from tipgraph.model.fact import Fact
from tipgraph.model.law import Instrument, Penalty
from tipgraph.model.movement import UNSPECIFIED, CrimeLink, Flow, Location, MeansOfControl, Recruitment, Role, Sector
from tipgraph.model.standing import Finding, Recommendation, Tier, TierReason
from tipgraph.model.work import Campaign, Funding, Service, Training

__all__ = [
    "UNSPECIFIED",
    "BodyAct",
    "Campaign",
    "Cooperation",
    "Count",
    "CrimeLink",
    "Document",
    "Fact",
    "Finding",
    "Flow",
    "Funding",
    "Instrument",
    "Location",
    "MeansOfControl",
    "Organization",
    "Penalty",
    "Recommendation",
    "Recruitment",
    "Role",
    "Sector",
    "Service",
    "Span",
    "Tier",
    "TierReason",
    "Training",
]
