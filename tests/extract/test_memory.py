"""What is worked out of a document goes with it, and waits for no collector of rings."""

from __future__ import annotations

import gc
from collections.abc import Iterator

import pytest

from tipgraph.extract import facts_of
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Item, Reading

_TEXT = """Ghana is a source country for women and children trafficked for forced labor and sex trafficking.
Traffickers force girls from Togo to work in bars in Accra and take their passports.

Prosecution

The government of Ghana increased its efforts. Police investigated 12 cases and convicted three traffickers under the
2005 Human Trafficking Act, which prescribes sentences of five to 10 years' imprisonment. The Ministry of Interior
trained 40 officers. It gave NGOs 20,000 dollars for a shelter, which assisted 15 victims.

Prevention

The government ran an awareness campaign on the radio with IOM, and signed an agreement with Togo."""


def _held() -> int:
    return sum(isinstance(one, Reading | Item) for one in gc.get_objects())


@pytest.fixture
def _no_collector() -> Iterator[None]:
    gc.collect()
    gc.disable()
    yield
    gc.enable()


@pytest.mark.usefixtures("_no_collector")
def test_a_document_leaves_nothing() -> None:
    document = Document(id="invented", country="GHA", year=2010, text=_TEXT)
    list(facts_of(document, load_lexicon()))  # what is made once for all documents
    before = _held()

    facts = list(facts_of(document, load_lexicon()))

    assert {fact.rule.split(".")[0] for fact in facts} > {"flows", "counts", "campaigns", "services", "funding"}
    assert _held() == before
