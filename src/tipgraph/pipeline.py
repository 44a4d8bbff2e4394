"""The build: documents in, a validated graph out. Read it top to bottom; it is the only file that knows folders.

inputs -> documents -> facts -> parts/<document>.nq -> graph.nq, graph.ttl -> report.ttl -> manifest.json
"""

from __future__ import annotations

import hashlib
from collections import Counter
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace
from pathlib import Path
from urllib.parse import quote

import pyoxigraph as ox

from tipgraph import __version__, ontology
from tipgraph.documents import Failure, Fetches, Raw, gathered, is_address, read_gathered
from tipgraph.errors import InputError, UsageError
from tipgraph.extract import facts_in
from tipgraph.identity import FILE_NAME, Decisions, Identities, read_decisions
from tipgraph.lexicon import load_lexicon
from tipgraph.manifest import BuiltDocument, InputFile, Manifest, name_below
from tipgraph.model import Document
from tipgraph.names import BASE, Names, last_segment
from tipgraph.output import replaced, write_file
from tipgraph.rdf import (
    dataset_quads,
    document_quads,
    nquads,
    ontology_quads,
    rule_quality_quads,
    vocabulary_quads,
    write_nquads,
    write_turtle,
)
from tipgraph.rdf.terms import TYPE
from tipgraph.reading import read, sections_in_document
from tipgraph.shapes import Result, Severity, check_store, conforms, report_graph
from tipgraph.store import STORE, open_graph, write_store

#: What a build writes, beside the decisions on bodies that it obeyed; an earlier output holds nothing else but,
#: perhaps, the store that was made of it.
PARTS, QUADS, TURTLE, REPORT, MANIFEST = "parts", "graph.nq", "graph.ttl", "report.ttl", "manifest.json"

Progress = Callable[[Sequence[Document]], Iterable[Document]]


def build(
    inputs: Iterable[Path | str],
    output: Path | str,
    *,
    base: str = BASE,
    country: str | None = None,
    year: int | None = None,
    strict: bool = False,
    bodies: Path | str | None = None,
    fetch: Fetches | None = None,
    progress: Progress = iter,
) -> Manifest:
    """Build the graph of some documents in a folder, whole or not at all; gives what the folder's manifest says.

    >>> manifest = build(["seeds"], "built")
    >>> [(one.id, one.country, one.year) for one in manifest.documents], manifest.conforms
    ([('000_76768671c2d6a0f2', 'BLR', 2003)], True)

    Args:
        inputs: files, folders, archives, addresses, and "-" for standard input; their order makes no difference.
        output: the folder to write; an earlier output in it is replaced.
        base: the IRI under which documents, claims and organizations are named.
        country: code or name of the country of plain texts that do not tell theirs.
        year: report year of plain texts that do not tell theirs.
        fetch: what brings pages from the web; without it an address among the inputs is refused.
        strict: one document that cannot be read is a fault of the whole build.
        bodies: the file that says which names are of one body; without it each ``bodies.csv`` beside the inputs.
        progress: what the documents pass through while they are read, to be watched.

    Raises:
        InputError: no document can be read, an input is missing, two documents have one id, the build is strict, or
            the decisions on bodies are wrong.
        OutputError: the folder cannot be written.
        OntologyError: the ontology's files are missing or wrong.
    """
    given = list(inputs)
    raws = gathered(given, fetch)
    names = _names(base)
    documents, failures = _documents(raws, country, year, strict)
    roots = _roots(given)
    decisions = read_decisions(_decision_files(bodies, roots))
    versions = {"tipgraph": __version__, "ontology": _ontology_hash()}
    with replaced(Path(output), (PARTS, QUADS, TURTLE, REPORT, MANIFEST, FILE_NAME, STORE)) as folder:
        built, stated = _write_parts(folder, progress(documents), names, versions["ontology"], Identities(decisions))
        triples = _write_graph(folder, built, stated, documents, names)
        write_store(folder)
        findings = _findings(folder)
        write_file(folder / REPORT, report_graph(findings).serialize(format="turtle").encode())
        if decisions.files:
            write_file(folder / FILE_NAME, decisions.to_csv().encode())
        manifest = Manifest(
            base=base,
            versions=versions,
            inputs=_input_files(raws, roots),
            bodies=_body_files(decisions, roots),
            documents=tuple(built),
            claims=dict(sorted(_claims(stated, names).items())),
            triples=triples,
            findings={one.name.lower(): sum(f.severity is one for f in findings) for one in reversed(Severity)},
            conforms=conforms(findings),
            failures=tuple(sorted(_placed(failure, roots) for failure in failures)),
        )
        write_file(folder / MANIFEST, manifest.to_json().encode())
    return manifest


def _write_parts(
    folder: Path, documents: Iterable[Document], names: Names, ontology_hash: str, identities: Identities
) -> tuple[list[BuiltDocument], list[ox.Quad]]:
    """Write the facts of each document to a file of its own; gives what was built, and all that is stated."""
    (folder / PARTS).mkdir()
    built, stated, lexicon = list[BuiltDocument](), list[ox.Quad](), load_lexicon()
    for document in documents:
        reading = read(document, lexicon)
        sections = sections_in_document(reading)
        quads = document_quads(document, facts_in(reading), names, __version__, ontology_hash, sections, identities)
        part = f"{PARTS}/{quote(document.id, safe='')}.nq"
        write_nquads(quads, folder / part)
        built.append(_built(document, part, quads, names))
        stated += quads
    return built, stated


def _write_graph(
    folder: Path, built: Sequence[BuiltDocument], stated: Sequence[ox.Quad], documents: Sequence[Document], names: Names
) -> dict[str, int]:
    """Write all parts and what they share as one graph; gives how many triples there are of each."""
    shared = {
        "vocabulary": vocabulary_quads(names),
        "ontology": ontology_quads(names),
        "rules": rule_quality_quads(names),
    }
    told = [*stated, *(quad for quads in shared.values() for quad in quads)]
    shared["dataset"] = dataset_quads(documents, names, __version__, quads=told)
    parts = ((folder / one.part).read_bytes() for one in built)
    write_file(folder / QUADS, b"".join([*parts, *map(nquads, shared.values())]))
    write_turtle([*told, *shared["dataset"]], folder / TURTLE)
    return {"documents": len(stated), **{name: len(quads) for name, quads in shared.items()}}


def _names(base: str) -> Names:
    try:
        ox.NamedNode(base)
    except ValueError as fault:
        raise UsageError("--base", f'"{base}" is no IRI', "an absolute IRI that ends in / or #") from fault
    if not base.endswith(("/", "#")):
        raise UsageError("--base", f'"{base}" does not end in / or #', "an absolute IRI that ends in / or #")
    return Names(base)


def _documents(
    raws: Iterable[Raw], country: str | None, year: int | None, strict: bool
) -> tuple[list[Document], list[Failure]]:
    """The documents by id, and what failed; if nothing is left to build, or the build is strict, that is a fault."""
    documents: list[Document] = []
    failures: list[Failure] = []
    for one in read_gathered(raws, country=country, year=year):
        if isinstance(one, Failure):
            failures.append(one)
        else:
            documents.append(one.document)
    if failures and (strict or not documents):
        first, *others = failures
        fault = first.to_fault()
        for other in others:
            fault.add_note(str(other))
        raise fault
    return sorted(documents, key=lambda document: document.id), failures


def _decision_files(bodies: Path | str | None, roots: Iterable[Path]) -> list[Path]:
    """The files of decisions that a build obeys: the one that is named, else those beside the inputs."""
    if bodies is not None:
        return [Path(bodies)]
    return [root / FILE_NAME for root in roots if (root / FILE_NAME).is_file()]


def _findings(folder: Path) -> list[Result]:
    """What is amiss in a new graph; asked of its store on disk, which spares the memory of another."""
    return check_store(open_graph(folder))


def _ontology_hash() -> str:
    """The SHA-256 of what a reading depends on: the classes and the vocabulary, by the names of their files."""
    whole = hashlib.sha256()
    for path in (ontology.folder() / "tipgraph.ttl", *ontology.vocabulary_files()):
        whole.update(f"{path.name}\0{hashlib.sha256(path.read_bytes()).hexdigest()}\n".encode())
    return whole.hexdigest()


def _claims(quads: Iterable[ox.Quad], names: Names) -> Counter[str]:
    """How many claims of each kind some quads have."""
    claim = names.claim("")
    return Counter(
        last_segment(quad.object.value)
        for quad in quads
        if quad.predicate == TYPE
        and isinstance(quad.subject, ox.NamedNode)
        and isinstance(quad.object, ox.NamedNode)
        and quad.subject.value.startswith(claim)
    )


def _built(document: Document, part: str, quads: list[ox.Quad], names: Names) -> BuiltDocument:
    return BuiltDocument(
        id=document.id,
        country=document.country,
        year=document.year,
        sha256=document.sha256,
        part=part,
        claims=_claims(quads, names).total(),
        triples=len(quads),
    )


def _input_files(raws: Iterable[Raw], roots: Sequence[Path]) -> tuple[InputFile, ...]:
    found = []
    for raw in raws:
        try:
            found.append(InputFile(name_below(raw.where, roots), hashlib.sha256(raw.load()).hexdigest()))
        except InputError:  # told as a failure already
            continue
    return tuple(sorted(found))


def _body_files(decisions: Decisions, roots: Sequence[Path]) -> tuple[InputFile, ...]:
    """The files of decisions as the manifest names them: below an input, else by their own name."""
    places = [*roots, *(Path(path).parent for path, _ in decisions.files)]
    return tuple(sorted(InputFile(name_below(path, places), sha256) for path, sha256 in decisions.files))


def _placed(failure: Failure, roots: Sequence[Path]) -> Failure:
    """A failure as the manifest keeps it, without the folders above the inputs."""
    return replace(failure, where=name_below(failure.where, roots))


def _roots(inputs: Iterable[Path | str]) -> list[Path]:
    paths = [Path(one) for one in inputs if not is_address(one) and str(one) != "-"]
    return [path if path.is_dir() else path.parent for path in paths]
