"""What is stated of documents, read from their texts now."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipgraph.documents import Failure, read_documents
from tipgraph.errors import InputError
from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Fact


@dataclass(frozen=True, slots=True)
class Statements:
    """What is stated of documents, by their ids, and their texts. A document that is missing is in neither."""

    facts: Mapping[str, tuple[Fact, ...]]
    texts: Mapping[str, str]


def read_statements(
    corpus: Iterable[Path], ids: Iterable[str], progress: Callable[[list[Document]], Iterable[Document]] = iter
) -> Statements:
    """What the rules read in the documents of a corpus that have one of some ids.

    Raises:
        InputError: a file of the corpus cannot be read, or a document in it.
        OntologyError: the vocabulary's files are missing or wrong.
    """
    wanted = set(ids)
    documents = []
    for one in read_documents(list(corpus)):
        if isinstance(one, Failure):
            raise one.to_fault()
        if one.id in wanted:
            documents.append(one)
    lexicon = load_lexicon()
    facts = {one.id: tuple(facts_of(one, lexicon)) for one in progress(documents)}
    return Statements(facts, {one.id: one.text for one in documents})


def require_some(statements: Statements, ids: Iterable[str], where: object) -> list[str]:
    """The ids of which nothing is known.

    Raises:
        InputError: that are all of them, so the labels and the texts are of different documents.
    """
    asked = list(ids)
    missing = [id for id in asked if id not in statements.texts]
    if asked and len(missing) == len(asked):
        raise InputError(
            where, f'holds none of the labelled documents, not even "{asked[0]}"', "the texts that were labelled"
        )
    return missing
