"""Words per second from text to facts, and where the time goes.

    python benchmarks/stages.py [INPUT...]      documents as "tipgraph build" takes them; the seeds by default

Each stage is timed by itself, over all documents, several times over; the best of the rounds counts, because what slows
a round down is something else than the program. The stages of the reading are parts of "read"; the extractors work on
readings that are made already. The ratio against a small statistical pipeline is told by against_spacy.py.
"""

from __future__ import annotations

import argparse
import platform
import resource
import sys
import time
from collections.abc import Callable, Iterable
from pathlib import Path

from tipgraph import __version__
from tipgraph.documents import read_documents
from tipgraph.extract import extractors, facts_of
from tipgraph.folding import fold
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.names import Names
from tipgraph.rdf import document_quads, rdflib_graph, turtle, vocabulary_quads
from tipgraph.reading import read
from tipgraph.shapes import check

SEEDS = Path(__file__).parents[1] / "seeds"
#: A few documents are read again and again until there is enough to measure.
LEAST_WORDS = 20_000
ROUNDS = 3


def documents_of(inputs: Iterable[Path]) -> list[Document]:
    """The documents of some inputs, repeated up to enough words. What fails is left out."""
    once = [one for one in read_documents(inputs) if isinstance(one, Document)]
    words = sum(document.words for document in once)
    return once * max(1, LEAST_WORDS // max(1, words))


def best_of(rounds: int, work: Callable[[], object]) -> float:
    """The seconds that some work takes, in the best of some rounds."""
    times = []
    for _ in range(rounds):
        start = time.perf_counter()
        work()
        times.append(time.perf_counter() - start)
    return min(times)


def stages(documents: list[Document]) -> dict[str, float]:
    """The seconds that each stage takes for all documents; dots mark parts of the stage above."""
    lexicon = load_lexicon()
    folded = [fold(document.text) for document in documents]
    readings = [read(document, lexicon) for document in documents]
    seconds = {
        "text to facts": best_of(ROUNDS, lambda: [list(facts_of(document, lexicon)) for document in documents]),
        ". read": best_of(ROUNDS, lambda: [read(document, lexicon) for document in documents]),
        ". . fold": best_of(ROUNDS, lambda: [fold(document.text) for document in documents]),
        ". . find mentions": best_of(ROUNDS, lambda: [lexicon.find(one.text) for one in folded]),
    }
    for name, function in extractors().items():
        seconds[f". extract {name}"] = best_of(ROUNDS, lambda f=function: [list(f(one)) for one in readings])  # type: ignore[misc]
    return seconds


def main() -> None:
    """Measure, and print a table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("inputs", metavar="INPUT", nargs="*", type=Path, default=[SEEDS])
    inputs = parser.parse_args().inputs
    loading = best_of(1, load_lexicon)  # before anything else does it
    documents = documents_of(inputs)
    words = sum(document.words for document in documents)
    write = sys.stdout.write
    write(f"tipgraph {__version__}, Python {platform.python_version()}, {platform.machine()}\n")
    write(f"{len(documents):,} documents, {words:,} words; best of {ROUNDS} rounds\n\n")

    seconds = stages(documents)
    whole = seconds["text to facts"]
    for name, taken in seconds.items():
        write(f"{name:<28}{taken:>9.3f} s{taken / whole:>8.0%}{words / taken:>14,.0f} words/s\n")

    lexicon = load_lexicon()
    distinct = {document.id: document for document in documents}.values()
    facts = {document.id: list(facts_of(document, lexicon)) for document in distinct}
    names = Names()
    quads = [quad for one in distinct for quad in document_quads(one, facts[one.id], names, __version__, "0")]
    everything = [*quads, *vocabulary_quads(names)]
    graph = rdflib_graph(everything)
    write(f"\nonce a build ({len(distinct):,} distinct documents, {len(quads):,} triples of theirs):\n")
    once = {
        "load the lexicon": loading,
        "facts to RDF": best_of(
            ROUNDS, lambda: [document_quads(one, facts[one.id], names, __version__, "0") for one in distinct]
        ),
        "write Turtle": best_of(1, lambda: turtle(everything)),
        "check the shapes": best_of(1, lambda: check(graph)),
    }
    for name, taken in once.items():
        write(f"{name:<28}{taken:>9.3f} s\n")
    write(f"{'peak memory':<28}{resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024:>9.0f} MiB\n")


if __name__ == "__main__":
    main()
