"""The graph as Turtle that is made to be read: in sections by kind of thing, each with a line that says what it is.

Prefixed names stand only where they need no escape; a passage keeps its whole IRI, as one would quote it. Texts of
several lines are written as such.
"""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass

import pyoxigraph as ox

from tipgraph.names import BASE, VOCABULARY, term
from tipgraph.rdf.kinds import KINDS
from tipgraph.rdf.prefixes import PREFIXES, QB, SH
from tipgraph.rdf.terms import DCAT, DCTERMS, GEO, OA, ORG, OWL, PROV, RDF, VOID, XSD, Node

#: Properties that stand for claims and so are told apart from what else is known of their places.
_SHORTCUTS = frozenset(term(name) for name in ("legTo", "flowTo", "internalTraffickingIn"))


@dataclass(frozen=True, slots=True)
class _Section:
    """A part of the file: what it is, and the classes of the things in it."""

    title: str
    classes: frozenset[str]


def _section(title: str, *classes: str) -> _Section:
    return _Section(title, frozenset(classes))


_SECTIONS = (
    _section(
        "The data set",
        DCAT + "Dataset",
        DCAT + "Distribution",
        DCTERMS + "PeriodOfTime",
        VOID + "Dataset",
        VOID + "Linkset",
    ),
    _section("Documents", term("Document")),
    *(_section(f"Claims: {kind.name}", term(kind.name)) for kind in KINDS.values()),
    _section(
        "Passages: the words that the claims rest on",
        term("Passage"),
        OA + "TextPositionSelector",
        OA + "TextQuoteSelector",
    ),
    _section("Organizations", ORG + "Organization"),
    _section("Routes in short, made from the claims; the claims are the record"),
    _section(
        "Readings, rules and software",
        term("Reading"),
        term("Rule"),
        *(PROV + name for name in ("Activity", "SoftwareAgent")),
    ),
    _section(
        "Vocabulary: places",
        *(term(n) for n in ("Country", "Territory", "FormerState", "Region", "AmbiguousPlace", "UnspecifiedPlace")),
        GEO + "Geometry",
    ),
    _section("Vocabulary: code lists and words"),
    _section(
        "Reported counts as a data cube, made from the claims; the claims are the record",
        *(QB + name for name in ("DataSet", "Observation", "DataStructureDefinition", "ComponentSpecification")),
        *(QB + name for name in ("DimensionProperty", "AttributeProperty", "MeasureProperty")),
    ),
    _section("Examples of queries", SH + "SPARQLExecutable", SH + "PrefixDeclaration"),
    _section(
        "Ontology",
        *(OWL + name for name in ("Ontology", "Class", "ObjectProperty", "DatatypeProperty")),
        term("Resolution"),
    ),
)
_ROUTES = next(i for i, section in enumerate(_SECTIONS) if section.title.startswith("Routes"))
_OTHER = next(i for i, section in enumerate(_SECTIONS) if section.title.startswith("Vocabulary: code"))
_SECTION_OF = {one: i for i, section in enumerate(_SECTIONS) for one in section.classes}

_PASSAGE = re.compile(r"#char=([0-9]+),([0-9]+)")
_PLAIN_LOCAL = re.compile(r"[A-Za-z0-9_](?:[A-Za-z0-9_-]*[A-Za-z0-9_])?")
_INTEGER = re.compile(r"[+-]?[0-9]+")
_DECIMAL = re.compile(r"[+-]?[0-9]*\.[0-9]+")
_ESCAPES = {"\\": "\\\\", '"': '\\"', "\n": "\\n", "\r": "\\r", "\t": "\\t"}
# Controls, the byte order mark and what is no character at all are written as numbers, so that every reader takes them.
_SPECIAL = re.compile(r'[\\"\n\r\t\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]')
_LONG_SPECIAL = re.compile(r'\\|"(?="|$)|[\r\x00-\x08\x0b\x0c\x0e-\x1f\x7f\ufeff\ufffe\uffff]')

_Key = tuple[int, str, int, int, str]


def turtle_lines(triples: Iterable[ox.Triple]) -> Iterator[str]:
    """The lines of a Turtle file with the triples: the same for the same triples, in whatever order they come.

    Each item ends with a line end and may hold several lines. The triples may have no blank nodes.
    """
    subjects: dict[str, dict[str, set[Node]]] = defaultdict(lambda: defaultdict(set))
    for triple in triples:
        if not isinstance(triple.subject, ox.NamedNode) or not isinstance(triple.object, ox.NamedNode | ox.Literal):
            raise TypeError(f"{triple} has a node without a name")
        subjects[triple.subject.value][triple.predicate.value].add(triple.object)
    prefixes = _prefixes(subjects)
    writer = _Writer({iri: prefix for prefix, iri in prefixes.items()})
    yield from (f"@prefix {prefix}: <{iri}> .\n" for prefix, iri in sorted(prefixes.items()))

    blocks = sorted(_blocks(subjects))
    section = -1
    for key, subject, is_shortcut in blocks:
        if key[0] != section:
            section = key[0]
            yield f"\n# {_SECTIONS[section].title}\n\n"
        properties = {p: o for p, o in subjects[subject].items() if (p in _SHORTCUTS) == is_shortcut}
        yield writer.block(subject, properties)


def _prefixes(subjects: Mapping[str, Mapping[str, set[Node]]]) -> dict[str, str]:
    """The prefixes of a file: the fixed ones, one for each code list, and the things under the build's base."""
    objects = {one for properties in subjects.values() for nodes in properties.values() for one in nodes}
    iris = {*subjects, *(one.value for one in objects if isinstance(one, ox.NamedNode))}
    lists = {iri[: iri.rindex("/") + 1] for iri in iris if iri.startswith(VOCABULARY)} - {VOCABULARY}
    prefixes = {iri[len(VOCABULARY) : -1]: iri for iri in lists if iri.count("/") == VOCABULARY.count("/") + 1}
    claim = min((iri for iri in subjects if "/claim/" in iri), default=f"{BASE}claim/")
    base = claim[: claim.rindex("/claim/") + 1]
    things = {name: f"{base}{name}/" for name in ("activity", "claim", "document", "rule")}
    return prefixes | things | PREFIXES


def _blocks(subjects: Mapping[str, Mapping[str, set[Node]]]) -> Iterator[tuple[_Key, str, bool]]:
    """Where each subject stands in the file; one with shortcuts stands there twice."""
    for subject, properties in subjects.items():
        if any(one in _SHORTCUTS for one in properties):
            yield (_ROUTES, subject, 0, 0, ""), subject, True
        if any(one not in _SHORTCUTS for one in properties):
            classes = {one.value for one in properties.get(RDF + "type", ())}
            section = min((_SECTION_OF[one] for one in classes if one in _SECTION_OF), default=_OTHER)
            # A claim stands where its evidence does, in the order of the text.
            evidence = sorted(one.value for one in properties.get(term("evidence"), ()))
            yield (section, *_order(evidence[0] if evidence else subject), subject), subject, False


def _order(iri: str) -> tuple[str, int, int]:
    """What an IRI is sorted by: offsets as numbers."""
    found = _PASSAGE.search(iri)
    return (iri[: found.start()], int(found[1]), int(found[2])) if found else (iri, 0, 0)


class _Writer:
    """Writes terms and blocks, and remembers how it has written an IRI."""

    def __init__(self, prefix_of: Mapping[str, str]) -> None:
        self._prefix_of = prefix_of
        self._written: dict[str, str] = {}

    def block(self, subject: str, properties: Mapping[str, set[Node]]) -> str:
        """All properties of a subject: its classes first, the rest by name."""
        lines = []
        for predicate in sorted(properties, key=lambda iri: (iri != RDF + "type", self.iri(iri))):
            verb = "a" if predicate == RDF + "type" else self.iri(predicate)
            lines.append(f"{verb} {', '.join(text for _, text in sorted(map(self._object, properties[predicate])))}")
        return f"{self.iri(subject)} " + " ;\n    ".join(lines) + " .\n"

    def iri(self, iri: str) -> str:
        """An IRI, with a prefix where it needs no escape."""
        written = self._written.get(iri)
        if written is None:
            cut = max(iri.rfind("/"), iri.rfind("#")) + 1
            prefix, local = self._prefix_of.get(iri[:cut]), iri[cut:]
            written = f"{prefix}:{local}" if prefix is not None and _PLAIN_LOCAL.fullmatch(local) else f"<{iri}>"
            self._written[iri] = written
        return written

    def _object(self, node: Node) -> tuple[tuple[str, int, int], str]:
        """An object, after what it is sorted by."""
        if isinstance(node, ox.NamedNode):
            return _order(node.value), self.iri(node.value)
        text = self._literal(node)
        return (text, 0, 0), text

    def _literal(self, literal: ox.Literal) -> str:
        value, datatype = literal.value, literal.datatype.value
        if literal.language:
            return f"{_quoted(value)}@{literal.language}"
        if datatype == XSD + "string":
            return _quoted(value)
        if (datatype == XSD + "integer" and _INTEGER.fullmatch(value)) or (
            datatype == XSD + "decimal" and _DECIMAL.fullmatch(value)
        ):
            return value
        if datatype == XSD + "boolean" and value in ("true", "false"):
            return value
        return f"{_quoted(value)}^^{self.iri(datatype)}"


def _quoted(text: str) -> str:
    """A text in quotes, in three where it has several lines."""
    if "\n" in text:
        return f'"""{_LONG_SPECIAL.sub(_escaped, text)}"""'
    return f'"{_SPECIAL.sub(_escaped, text)}"'


def _escaped(found: re.Match[str]) -> str:
    character = found[0]
    return _ESCAPES.get(character) or f"\\u{ord(character):04X}"
