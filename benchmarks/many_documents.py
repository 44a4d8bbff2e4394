"""A graph of a million triples and more, for measuring: the documents of a corpus, told again under other names.

    python benchmarks/many_documents.py CORPUS.jsonl DIR [--triples 1000000]

Each copy has an id and a year of its own, so its claims, passages and graph are its own, too; the vocabulary, the
bodies and the rules are shared, as they are in a real graph. DIR gets ``graph.nq`` and the store beside it.
"""

from __future__ import annotations

import argparse
import time
from dataclasses import replace
from pathlib import Path

from tipgraph.documents import Failure, read_documents
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.names import Names
from tipgraph.rdf import dataset_quads, document_quads, nquads, ontology_quads, vocabulary_quads
from tipgraph.store import write_store


def main() -> None:
    """Make the graph and say how large it is."""
    parser = argparse.ArgumentParser(description=__doc__.partition("\n")[0])
    parser.add_argument("corpus", type=Path)
    parser.add_argument("folder", type=Path)
    parser.add_argument("--triples", type=int, default=1_000_000)
    options = parser.parse_args()

    names, lexicon = Names(), load_lexicon()
    documents = [one for one in read_documents([options.corpus]) if not isinstance(one, Failure)]
    facts = [list(facts_of(document, lexicon)) for document in documents]
    options.folder.mkdir(parents=True, exist_ok=True)
    made, number, told = 0, 0, []
    with (options.folder / "graph.nq").open("wb") as file:
        while made < options.triples:
            document = documents[number % len(documents)]
            turn = number // len(documents)
            copy = replace(document, id=f"{document.id}-{turn:04d}", year=2001 + (document.year + turn) % 25)
            quads = document_quads(copy, facts[number % len(documents)], names, "0.1.0", "0" * 64)
            file.write(nquads(quads))
            told.append(copy)
            made, number = made + len(quads), number + 1
        for shared in (vocabulary_quads(names), ontology_quads(names), dataset_quads(told, names, "0.1.0")):
            file.write(nquads(shared))
    print(f"{number:,} documents, {made:,} triples, {(options.folder / 'graph.nq').stat().st_size / 1e6:.0f} MB")
    begun = time.perf_counter()
    write_store(options.folder)
    print(f"store written in {time.perf_counter() - begun:.1f} s")


if __name__ == "__main__":
    main()
