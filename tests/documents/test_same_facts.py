"""One narrative in whatever form it comes states the same: what a reader does to a text must not show in the facts."""

from __future__ import annotations

import html
import importlib.util
import json
import sys
from collections.abc import Callable
from dataclasses import fields
from functools import cache
from pathlib import Path
from types import ModuleType

import pytest

from tipgraph.documents import Located, Raw, gathered, read_gathered
from tipgraph.extract import facts_of
from tipgraph.folding import fold
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document, Fact

INVENTED = Path(__file__).parents[3] / "shared" / "gold" / "invented"
IDS = sorted(path.stem for path in INVENTED.glob("invented-*.txt"))
SOME = IDS[::3]
DISCLAIMER = (
    "This is not a UNHCR publication. UNHCR is not responsible for, nor does it necessarily endorse, its content. Any "
    "views expressed are solely those of the author or publisher and do not necessarily reflect those of UNHCR, the "
    "United Nations or its Member States."
)

pytestmark = pytest.mark.skipif(not IDS, reason="the shared invented narratives are not here")


def plain(text: str) -> str:
    """Words as they are compared: without case, for a heading may be in capitals, and with one kind of bullet."""
    return " ".join(fold(text).text.replace("•", "-").split()).lower()


def key(document: Document, fact: Fact) -> tuple[object, ...]:
    """A fact as it is compared: kind, values and quote, without offsets."""
    values: list[object] = [type(fact).__name__, plain(document.quote(fact.evidence))]
    for field in fields(fact):
        value = getattr(fact, field.name)
        if isinstance(value, Fact):
            value = key(document, value)
        if field.name != "evidence":
            values.append(plain(value) if isinstance(value, str) else value)
    return tuple(values)


def facts(document: Document) -> set[tuple[object, ...]]:
    """What a document states; each quote stands at its offsets."""
    found = list(facts_of(document, load_lexicon()))
    assert all(0 <= fact.evidence.start < fact.evidence.end <= len(document.text) for fact in found)
    return {key(document, fact) for fact in found}


@cache
def expected(id: str) -> set[tuple[object, ...]]:
    """What the plain text of a narrative states."""
    (one,) = read_gathered(gathered([INVENTED / f"{id}.txt"]))
    assert isinstance(one, Located)
    return facts(one.document)


def read_form(data: bytes, name: str) -> Document:
    """The one document of some bytes."""
    (one,) = read_gathered([Raw(name, name, lambda: data)])
    assert isinstance(one, Located), one
    return one.document


def packaged() -> list[tuple[str, str]]:
    """The files that were made of the narratives, with the narratives in them."""
    path = INVENTED / "packaged.json"
    if not path.is_file():
        return []
    return [(name, id) for name, about in json.loads(path.read_text(encoding="utf-8")).items() for id in about["ids"]]


@pytest.mark.parametrize(("name", "id"), packaged())
def test_the_packaged_files_state_the_same(name: str, id: str) -> None:
    _, country, year = id.split("-")

    documents = [one.document for one in read_gathered(gathered([INVENTED / name])) if isinstance(one, Located)]
    (document,) = [one for one in documents if (one.country.lower(), str(one.year)) == (country, year)]

    assert facts(document) == expected(id)


def lines(text: str) -> list[str]:
    """The lines of a text that are not blank."""
    return [line for line in text.split("\n") if line.strip()]


def cited(separator: str) -> str:
    """A citation table above a text."""
    rows = {
        "Publisher": "United States Department of State",
        "Author": "Office to Monitor and Combat Trafficking in Persons",
        "Publication Date": "14 June 2010",
        "Cite as": "United States Department of State, 14 June 2010, available at: https://library.example/1",
        "Disclaimer": DISCLAIMER,
    }
    return "\n".join(f"{label}{separator}{value}" for label, value in rows.items()) + "\n\n"


FORMS: dict[str, Callable[[str], str]] = {
    "a citation table with bars": lambda text: cited(" | ") + text,
    "a citation table with blanks": lambda text: cited(" ") + text,
    "a disclaimer after the text": lambda text: f"{text}\n\n{DISCLAIMER}",
    "a disclaimer glued to the text": lambda text: f"{text.rstrip()}Disclaimer{DISCLAIMER}",
    "navigation above": lambda text: f"Home > Countries > Iraq, Iran, Italy\n\n{text}",
    "captions between": lambda text: text.replace(
        "\n\n", "\n\nMap of Italy and France\n\nPhoto: Girls in a shelter in Italy\n\n", 2
    ),
    "line breaks of Windows": lambda text: text.replace("\n", "\r\n"),
    "a page": lambda text: (
        f"<html><body>{''.join(f'<p>{html.escape(line)}</p>' for line in lines(text))}</body></html>"
    ),
    "a page with breaks": lambda text: f"<html><body>{html.escape(text).replace(chr(10), '<br>')}</body></html>",
    "Markdown": lambda text: "# " + text.replace("\n", "\n\n"),
}


@pytest.mark.parametrize("form", FORMS)
@pytest.mark.parametrize("id", SOME)
def test_every_form_states_the_same(id: str, form: str) -> None:
    text = (INVENTED / f"{id}.txt").read_text(encoding="utf-8")

    document = read_form(FORMS[form](text).encode(), f"{id}.txt")

    assert facts(document) == expected(id)


@pytest.fixture(scope="module")
def press() -> ModuleType:
    """The benchmark that sets reports in two columns."""
    path = Path(__file__).parents[2] / "benchmarks" / "readers.py"
    spec = importlib.util.spec_from_file_location("readers_press", path)
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    sys.modules[spec.name] = module
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("rows", [False, True])
def test_a_report_in_two_columns_states_the_same(press: ModuleType, *, rows: bool) -> None:
    texts = {id: lines((INVENTED / f"{id}.txt").read_text(encoding="utf-8")) for id in IDS}
    told = [press.Narrative(id.split("-")[1].upper(), tuple(line for line in text)) for id, text in texts.items()]

    data = press.report(told, rows=rows)

    found = {
        one.document.country.lower(): one.document
        for one in read_gathered([Raw("r.pdf", "r.pdf", lambda: data)])
        if isinstance(one, Located)
    }
    for id in IDS:
        if "kgz" not in id:  # its first line is the title of a report, which no report has above a chapter
            assert facts(found[id.split("-")[1]]) == expected(id), id
