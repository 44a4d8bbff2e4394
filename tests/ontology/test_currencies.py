"""The currencies of the vocabulary: codes of ISO 4217, in known countries, and what the script makes."""

from __future__ import annotations

import re
import subprocess
import sys
from functools import cache
from importlib.metadata import PackageNotFoundError, version
from pathlib import Path

import pytest
from rdflib import Graph, Namespace
from rdflib.namespace import DCTERMS, SKOS

ROOT = Path(__file__).resolve().parents[2]
FOLDER = ROOT / "ontology" / "vocabulary"
TIP = Namespace("https://w3id.org/tipgraph/ontology#")
SCHEME = Namespace("https://w3id.org/tipgraph/vocabulary/")["currencies"]


def read(*names: str) -> Graph:
    together = Graph()
    for name in names:
        together.parse(FOLDER / name, format="turtle")
    return together


@cache
def currencies() -> Graph:
    """The generated file and the one written by hand."""
    return read("currencies.ttl", "currencies-by-hand.ttl")


def test_each_currency_has_a_code_of_three_letters_which_is_its_name() -> None:
    wrong = [
        one
        for one in currencies().subjects(SKOS.inScheme, SCHEME)
        if not re.fullmatch("[A-Z]{3}", str(currencies().value(one, SKOS.notation)))
        or str(one).rpartition("/")[2] != str(currencies().value(one, SKOS.notation))
    ]

    assert len(set(currencies().objects(None, SKOS.notation))) > 150
    assert wrong == []


def test_each_currency_is_used_in_places_that_the_vocabulary_knows() -> None:
    known = set(read("places.ttl", "places-by-hand.ttl").subjects(SKOS.notation))
    used = set(currencies().objects(None, TIP.usedIn))
    without = [one for one in currencies().subjects(SKOS.inScheme, SCHEME) if not currencies().value(one, TIP.usedIn)]

    assert used - known == set()
    assert without == []


def test_what_is_added_by_hand_is_of_a_currency_of_the_generated_file() -> None:
    generated = set(read("currencies.ttl").subjects(SKOS.inScheme, SCHEME))

    assert set(read("currencies-by-hand.ttl").subjects()) - generated == set()


def test_no_label_is_given_by_hand_and_by_the_script() -> None:
    by_hand, made = read("currencies-by-hand.ttl"), read("currencies.ttl")

    assert set(by_hand.subject_objects(SKOS.altLabel)) & set(made.subject_objects(SKOS.altLabel)) == set()


def test_the_sources_are_named() -> None:
    assert {str(one) for one in currencies().objects(SCHEME, DCTERMS.source)} == {"ISO 4217", "Unicode CLDR"}


@pytest.mark.parametrize(("word", "wanted"), [("real", False), ("gold", False), ("ALL", False), ("leva", True)])
def test_words_of_other_meaning_are_no_money(word: str, wanted: bool) -> None:
    labels = {str(label) for label in currencies().objects(None, SKOS.altLabel)}

    assert (word in labels) is wanted


def test_the_file_is_what_the_script_makes() -> None:
    head = (FOLDER / "currencies.ttl").read_text(encoding="utf-8").splitlines()[:8]
    (made_with,) = [line.removeprefix("# Made with ") for line in head if line.startswith("# Made with ")]
    for package in made_with.removesuffix(".").split(", "):
        distribution, wanted = package.split()
        try:
            found = version(distribution)
        except PackageNotFoundError:
            pytest.skip(f"{distribution} is not installed: pip install -e '.[places]'")
        if found != wanted:
            pytest.skip(f"{distribution} {found} is installed, the file was made with {wanted}")
    command = [sys.executable, str(ROOT / "scripts" / "make_currencies.py"), "--check"]
    done = subprocess.run(command, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr
