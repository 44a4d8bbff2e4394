"""Which formats a client takes, in the order in which it likes them.

See: https://www.rfc-editor.org/rfc/rfc9110#name-accept
"""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.endpoint.results import GRAPH, SELECT

#: What clients call formats besides their registered names.
_ALIASES = {
    "application/json": "application/sparql-results+json",
    "application/xml": "application/sparql-results+xml",
    "text/xml": "application/sparql-results+xml",
    "application/x-turtle": "text/turtle",
    "text/plain": "application/n-triples",
    "text/n3": "text/turtle",
}
#: What the parameter "format" may say in place of Accept.
SHORT = {
    "json": "application/sparql-results+json",
    "xml": "application/sparql-results+xml",
    "csv": "text/csv",
    "tsv": "text/tab-separated-values",
    "ttl": "text/turtle",
    "turtle": "text/turtle",
    "nt": "application/n-triples",
    "jsonld": "application/ld+json",
    "rdf": "application/rdf+xml",
    "html": "text/html",
}
ANSWERS = (*SELECT, *GRAPH)
"""All formats of answers, the best first."""


def liked(accept: str, offered: Sequence[str] = ANSWERS) -> list[str]:
    """The offered formats that a client takes, the best liked first; all where it does not say.

    >>> liked("text/csv;q=0.5, application/json")
    ['application/sparql-results+json', 'text/csv']
    >>> liked("*/*")[:2]
    ['application/sparql-results+json', 'application/sparql-results+xml']
    """
    best: dict[str, tuple[int, float]] = {}
    for part in accept.split(",") if accept.strip() else ["*/*"]:
        name, *parameters = (piece.strip() for piece in part.split(";"))
        weight = next((_weight(one[2:]) for one in parameters if one.startswith("q=")), 1.0)
        precision, fitting = _fitting(name.lower(), offered)
        for media_type in fitting:
            # What is said of a format itself counts more than what is said of its family.
            if precision >= best.get(media_type, (-1, 0.0))[0]:
                best[media_type] = (precision, weight)
    wanted = [media_type for media_type in offered if media_type in best and best[media_type][1] > 0]
    return sorted(wanted, key=lambda media_type: -best[media_type][1])


def _fitting(name: str, offered: Sequence[str]) -> tuple[int, list[str]]:
    """How precise a range of media types is, and what it fits: all, a family, or one."""
    if name == "*/*":
        return 0, list(offered)
    if name.endswith("/*"):
        return 1, [one for one in offered if one.startswith(name[:-1])]
    name = _ALIASES[name] if name in _ALIASES and name not in offered else name
    return 2, [one for one in offered if one == name]


def _weight(text: str) -> float:
    try:
        return float(text)
    except ValueError:
        return 0.0
