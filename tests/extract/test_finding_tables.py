"""Every topic told as done and undone in every form; what others do, plan or advise is none; idioms of reports."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.extract.finding_tables import efforts, nothing, shortfalls
from tipgraph.extract.findings import extract
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import read

_OPENING = (
    "Ghana is a source country for women and children.\n\nThe Government of Ghana does not fully comply with the "
    "minimum standards for the elimination of trafficking.\n\nProtection\n\nThe government met in Accra. "
)
_IDIOMS = Path(__file__).parent / "finding_idioms.txt"


def _found(sentence: str) -> list[tuple[str, str]]:
    reading = read(Document("d", "GHA", 2010, _OPENING + sentence), load_lexicon())
    return [(one.topic, one.polarity) for one in extract(reading) if one.evidence.start >= len(_OPENING)]


@pytest.mark.parametrize("part", [0, 1])
def test_every_topic_in_every_form_that_tells_of_work_done_or_undone(part: int) -> None:
    told = [("effort", one) for one in efforts()] + [("shortfall", one) for one in shortfalls()]
    shown = told[part::8]  # two eighths: the whole takes a minute
    faults = [text for polarity, (_, deed, text) in shown if (deed.topic, polarity) not in _found(text)]
    assert len(faults) <= len(shown) // 25, faults


def test_what_others_do_or_is_only_meant_is_no_finding() -> None:
    assert [text for _, _, text in nothing()[::5] if _found(text)] == []


def test_idioms_of_reports() -> None:
    faults = []
    for line in _IDIOMS.read_text(encoding="utf-8").splitlines():
        if line.startswith("#") or not line:
            continue
        if line.startswith("- "):
            faults += [line] if _found(line[2:]) else []
            continue
        told, _, sentence = line.partition(": ")
        topic, polarity = told.split()
        faults += [] if (topic, polarity) in _found(sentence) else [f"{line} {_found(sentence)}"]
    assert faults == []
