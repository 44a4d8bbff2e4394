"""Every kind of body in every form of naming it, every act in every form of telling it; and what is neither."""

from __future__ import annotations

import pytest

from tests.extract.body_tables import (
    ACTS,
    ALONG,
    BODIES,
    DENIALS,
    NAMED,
    NAMINGS,
    NO_ACTS,
    NO_DEEDS,
    PASSIVES,
    TELLINGS,
    UNNAMED,
    WORDINGS,
)
from tipgraph.extract.body_acts import extract
from tipgraph.extract.organizations import extract as organizations
from tipgraph.lexicon import load_lexicon
from tipgraph.model import Document
from tipgraph.reading import Reading, read

_MINISTRY = "Ministry of Labor"
#: Cells of the table that no report tells so: "the assistance of 40 victims", "housing" beside the noun "house".
_NOUNS_OF_NONE = frozenset({"assisted", "sheltered", "led", "coordinated", "drafted", "monitored"})


def _reading(text: str) -> Reading:
    return read(Document(id="d", country="GHA", year=2010, text=text), load_lexicon())


def _named(text: str) -> list[str]:
    return sorted(body.name for body in organizations(_reading(text)))


def _done(text: str) -> list[tuple[str, str, str, str]]:
    return [(act.name, act.act, act.object, act.status) for act in extract(_reading(text))]


def _told(form: str, act: tuple[str, ...]) -> str:
    _, verb, past, gerund, what, was, noun = act
    return form.format(
        S=f"The {_MINISTRY}", s=f"the {_MINISTRY}", v=verb, d=past, g=gerund, p=past, o=what,
        O=what[0].upper() + what[1:], w=was, n=noun,
    )  # fmt: skip


# One body in all forms and one form for all bodies: each row and each column of the table once, and a diagonal.
_CELLS = [
    (name, short, form)
    for row, (name, short) in enumerate(BODIES)
    for column, form in enumerate(NAMINGS.values())
    if row in (0, 8) or column == 0 or (row + column) % 8 == 0
]


def test_a_body_is_named_in_every_form() -> None:
    faults = []
    for name, short, form in _CELLS:
        text = form.format(N=name, A=short)
        found = _named(text)
        if found not in (sorted({name} | {other for other in ALONG if other in text}), [short] * (f"({name})" in text)):
            faults.append((text, found))
    assert not faults


def test_further_names() -> None:
    assert not [(text, found) for text, bodies in NAMED if (found := _named(text)) != sorted(bodies)]


def test_what_names_no_body() -> None:
    assert not [(text, found) for text in UNNAMED if (found := _named(text))]


@pytest.mark.parametrize(("forms", "status"), [(TELLINGS, "done"), (DENIALS, "not-done")])
def test_an_act_is_told_in_every_form(forms: dict[str, str], status: str) -> None:
    faults = []
    for row, act in enumerate(ACTS):
        for column, (name, form) in enumerate(forms.items()):
            if (row + column) % 3 or ("noun" in name and act[0] in _NOUNS_OF_NONE):
                continue
            text = _told(form, act)
            what = act[4].removeprefix("the ").removeprefix("a ").removesuffix(" to shelters").lower()
            found = [one for one in _done(text) if one[0] in (_MINISTRY, "social unit")]
            right = [one for one in found if one[1] == act[0] and one[3] == status]
            if found != right or not right or not right[0][2].lower().startswith(what):
                faults.append((text, found))
    assert not faults


def test_what_is_no_act_of_a_body() -> None:
    faults = []
    for row, act in enumerate(ACTS):
        for column, (name, form) in enumerate(NO_DEEDS.items()):
            text = _told(form, act)
            found = [
                one for one in _done(text) if one[0] == _MINISTRY and (name != "other with money" or one[1] != "funded")
            ]
            if (row + column) % 3 == 0 and found:
                faults.append((text, found))
    assert not faults


def test_other_words_for_an_act() -> None:
    faults = []
    for code, wordings in WORDINGS.items():
        for words, what in wordings:
            found = _done(f"The {_MINISTRY} {words}.")
            if found != [(_MINISTRY, code, what, "done")]:
                faults.append((code, words, [one[1:] for one in found]))
    assert not faults


def test_verbs_whose_act_the_rest_tells_in_the_passive() -> None:
    faults = []
    for before, code, what in PASSIVES:
        found = _done(f"{before} by the {_MINISTRY}.")
        if found != [(_MINISTRY, code, what, "done")]:
            faults.append((before, found))
    assert not faults
    assert not [text for text in NO_ACTS if _done(text)]
    assert not _done("A law passed in 2013 forbids the use of children by the army.")
    assert not [one for one in _done("The government guards the shelter run by La Strada.") if one[1] != "operated"]
