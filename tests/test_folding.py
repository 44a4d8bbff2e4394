"""The folded copy of a text, and the way back from each of its characters."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipgraph.folding import fold


@pytest.mark.parametrize(
    ("text", "folded"),
    [
        ("plain words, as they are.", "plain words, as they are."),
        ("Côte d’Ivoire – “traf\u00adficking”", 'Cote d\'Ivoire - "trafficking"'),
        ("the U. A. E.’s laws", "the U.A.E.'s laws"),
        ("XU. A. E.", "XU. A.E."),
        ("traf-\nficking and la- bor", "trafficking and labor"),
        ("low- and semi-skilled, e-mail", "low- and semi-skilled, e-mail"),
        ("two  blanks", "two blanks"),
        ("BURUNDI122Burundian women", " Burundian women"),
        ("ﬁclientsﬂ", '"clients"'),
        ("the ﬁrst", "the first"),
        ("victims of forced\nlabor in the north", "victims of forced labor in the north"),
        ("victims of forced \r\n  labor", "victims of forced labor"),
        ("Police left.\nCourts sat.", "Police left.\nCourts sat."),
        ("an anti-\ntrafficking unit and anti- trafficking laws", "an anti-trafficking unit and anti-trafficking laws"),
        ("left in May.[3] Police said.[a] [4] Law[citation needed]", "left in May. Police said. Law"),
        ("“[h]e left” in [2010] and [sic] a [b]", '"[h]e left" in [2010] and [sic] a [b]'),
        ("Articles 133¹ and 12¹²", "Articles 133-1 and 12-12"),
        ("It waned.¹ By 2019² police³ left", "It waned. By 2019 police left"),
        ("", ""),
    ],
)
def test_a_text_is_folded_for_matching(text: str, folded: str) -> None:
    assert fold(text).text == folded


@pytest.mark.parametrize(
    ("text", "word", "written"),
    [
        ("the ﬁrst law", "first", "ﬁrst"),
        ("the ﬁrst law", "law", "law"),
        ("in Côte d’Ivoire", "Cote d'Ivoire", "Côte d’Ivoire"),
        ("traf\u00adficking here", "trafficking", "traf\u00adficking"),
        ("traf-\nficking here", "trafficking", "traf-\nficking"),
        ("cafe\u0301 here", "cafe", "cafe\u0301"),
        ("the U. A. E. here", "U.A.E.", "U. A. E."),
        ("BURUNDI122Burundian women", "Burundian", "Burundian"),
        ("no\u00ad place", "no", "no"),
        ("of forced \n labor here", "forced labor", "forced \n labor"),
        ("in May.[3] Police left", "May. Police", "May.[3] Police"),
        ("Article 133¹ says", "133-1", "133¹"),
    ],
)
def test_a_span_leads_back_to_the_words_as_written(text: str, word: str, written: str) -> None:
    folded = fold(text)
    start = folded.text.index(word)
    span = folded.span(start, start + len(word))

    assert text[span.start : span.end] == written


@given(st.text(alphabet="aZ é’“ﬁﬂŠ\u00a0\u00ad\u0301\u200b-\n–—….1U9[]¹"))
def test_the_way_back_is_in_order_and_there_and_back_is_the_same_place(text: str) -> None:
    """Spans of single characters follow each other, lie in the text, and are found again by where they begin."""
    folded = fold(text)
    starts = [folded.span(at, at).start for at in range(len(folded.text) + 1)]

    assert starts == sorted(starts)
    assert starts[-1] == len(text)
    for at, start in enumerate(starts):
        assert folded.locate(start) == max(i for i, other in enumerate(starts) if other == start), at
        if at < len(folded.text):
            assert start <= folded.span(at, at + 1).end <= len(text)
