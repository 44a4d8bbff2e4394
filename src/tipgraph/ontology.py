"""Where the ontology's files are: beside the sources in a checkout, inside the package when installed."""

from __future__ import annotations

from pathlib import Path

from tipgraph.errors import OntologyError

_PACKAGED = Path(__file__).parent / "ontology"
_CHECKOUT = Path(__file__).parents[2] / "ontology"


def folder() -> Path:
    """The ontology's folder.

    Raises:
        OntologyError: it is in neither place, so the installation is broken.
    """
    for place in (_PACKAGED, _CHECKOUT):
        if (place / "vocabulary").is_dir():
            return place
    raise OntologyError(
        _PACKAGED, "the ontology is not installed", "a folder with vocabulary/, queries/ and tipgraph.ttl"
    )


def vocabulary_files() -> list[Path]:
    """The SKOS files of the vocabulary, by name."""
    return sorted((folder() / "vocabulary").glob("*.ttl"))


def query_files() -> dict[str, Path]:
    """The named queries: name -> file."""
    return {path.stem: path for path in sorted((folder() / "queries").glob("*.rq"))}
