"""What goes wrong between a printed page and its text, and what is left alone."""

from __future__ import annotations

import pytest

from tipgraph.documents.blocks import text_of
from tipgraph.documents.copied import is_copied, paragraphs_of_copy
from tipgraph.documents.mending import Mender

KNOWN = "anti-trafficking officers investigated trafficking; the Ecuadorian committee, long-term; well, conflict"


@pytest.mark.parametrize(
    ("lines", "expected"),
    [
        (["traf-", "ficking"], "trafficking"),
        (["anti-", "trafficking"], "anti-trafficking"),
        (["long-", "term care"], "long-term care"),
        (["anti-", "corruption"], "anti-corruption"),
        (["com-", "mittee"], "committee"),
        (["un-", "heard"], "unheard"),
        (["2006-", "2017"], "2006-2017"),
        (["Afro-", "Ecuadorian"], "Afro-Ecuadorian"),
        (["the", "law"], "the law"),
        (["ofﬁcers and traﬀic"], "officers and traffic"),
        (["of cers"], "officers"),
        (["of course"], "of course"),
        (["investigationsŠ78 for"], "investigations—78 for"),
        (["Škoda"], "Škoda"),
        (["Ł Fund shelters"], "• Fund shelters"),
        (["Łódź"], "Łódź"),
    ],
)
def test_lines_are_joined_and_letters_mended(lines: list[str], expected: str) -> None:
    assert Mender(KNOWN).joined(lines) == expected


def test_the_quotes_of_a_wrong_font_are_quotes() -> None:
    mender = Mender("ﬁclientsﬂ of ofﬁcials")

    assert mender.joined(["ﬁclientsﬂ of ofﬁcials"]) == "“clients” of officials"


COPY = """TRAFFICKING IN PERSONS REPORT JUNE 2010 143
JORDAN: Tier 2
The government prosecuted four of the employ-
ers who had kept the passports of women from
Indonesia, and 144JORDANcourts convicted two
of them. The employers of others were not pros-
ecuted.
The police did not find the 12 girls who had
left the house. A court sent the em-
ployer to prison.
RECOMMENDATIONS FOR JORDAN
• Open a shelter for women and for the chil-
dren who are with them.
• Train police.
PROSECUTION
Laborers from Sri Lanka, 145KUWAITIndians and
others from EGYPT145Asia work there; the law of
2009 forbids it. In 2010, the US funded it.
""" + "The number of cases that were investigated grew.\n" * 6  # fmt: skip


def test_a_copied_text_is_one_and_a_typed_one_is_not() -> None:
    assert is_copied(COPY)
    assert not is_copied(COPY.replace("-\n", ""))
    assert not is_copied("The government prosecuted four employers.\n" * 40)


def test_running_heads_are_taken_out_of_a_copied_text() -> None:
    copy = paragraphs_of_copy(COPY)
    text = text_of(copy.blocks)

    assert [part.begins for part in copy.left_out] == [
        "TRAFFICKING IN PERSONS REPORT JUNE 2010 143",
        "144JORDAN",
        "145KUWAIT",
        "EGYPT145",
    ]
    assert "Indonesia, and courts convicted" in text
    assert "Sri Lanka, Indians and others from Asia work" in text
    assert "In 2010, the US funded" in text
    assert [about.year.value for about in copy.about if about.year] == ["2010"]


def test_the_paragraphs_of_a_copied_text() -> None:
    blocks = paragraphs_of_copy(COPY).blocks

    assert [block.text[:20] for block in blocks[:7]] == [
        *("JORDAN: Tier 2", "The government prose", "The police did not f", "RECOMMENDATIONS FOR "),
        *("• Open a shelter for", "• Train police.", "PROSECUTION"),
    ]
