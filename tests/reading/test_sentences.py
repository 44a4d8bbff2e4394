"""Where sentences end, and where they only seem to."""

from itertools import pairwise

import pytest

from tipgraph.reading.sentences import sentences_of

ROWS = [
    ("One. Two.", ["One.", "Two."]),
    ("No stop at the end", ["No stop at the end"]),
    ("First part; second part; and third.", ["First part", "second part", "and third."]),
    ("Police charged Mr. Smith. He fled.", ["Police charged Mr. Smith.", "He fled."]),
    ("Law No. 9 and Art. 4 apply. Sec. 2 does not.", ["Law No. 9 and Art. 4 apply.", "Sec. 2 does not."]),
    ("The U.S. Government paid. It left.", ["The U.S. Government paid.", "It left."]),
    ("Women went to the U.S. The police knew.", ["Women went to the U.S.", "The police knew."]),
    ("They paid $3.5 million. None came.", ["They paid $3.5 million.", "None came."]),
    ("It has laws.The court is new.", ["It has laws.", "The court is new."]),
    ('He said "go." They went.', ['He said "go."', "They went."]),
    ("It ended (in 2009). Then it began.", ["It ended (in 2009).", "Then it began."]),
    ("Was it so? Yes! It was.", ["Was it so?", "Yes!", "It was."]),
    ("It began. 14 men left.", ["It began.", "14 men left."]),
    ("the e.g. case goes on, i.e. here. Next.", ["the e.g. case goes on, i.e. here.", "Next."]),
    ("Labor, begging, etc. The police act.", ["Labor, begging, etc.", "The police act."]),
    ("At 5 p.m. The shop shut.", ["At 5 p.m.", "The shop shut."]),
    ("In Sept. 2003 and on Jan. 4 they met.", ["In Sept. 2003 and on Jan. 4 they met."]),
    ("One\ntwo", ["One", "two"]),
    (
        "Maj. Gen. Bose and the Hon. Minister met. It failed.",
        ["Maj. Gen. Bose and the Hon. Minister met.", "It failed."],
    ),
    ("Cap. 97, Reg. 5 and p. 3 apply. Smith v. Jones did.", ["Cap. 97, Reg. 5 and p. 3 apply.", "Smith v. Jones did."]),
    ("A fine of Tk. 300 was set. It rose.", ["A fine of Tk. 300 was set.", "It rose."]),
    ("They met in Washington, D.C. They left.", ["They met in Washington, D.C.", "They left."]),
    (
        "A line that is long enough to have been cut by a column.\nNot here.",
        ["A line that is long enough to have been cut by a column.", "Not here."],
    ),
    ("• Open a shelter • Train police", ["Open a shelter", "Train police"]),
    ("Train police •", ["Train police"]),
    ("Some are said to leave . Others stay.", ["Some are said to leave .", "Others stay."]),
    ("St. Lucia and Gen. Li met J. Doe. All left.", ["St. Lucia and Gen. Li met J. Doe.", "All left."]),
    ("", []),
    (" ; . ", ["."]),
]


@pytest.mark.parametrize(("text", "sentences"), ROWS)
def test_sentences(text: str, sentences: list[str]) -> None:
    assert [text[start:end] for start, end in sentences_of(text, 0, len(text))] == sentences


def test_only_the_asked_part_is_cut() -> None:
    text = "One. Two. Three."
    assert [text[a:b] for a, b in sentences_of(text, 5, 9)] == ["Two."]


def test_sentences_are_in_order_and_apart() -> None:
    text = "A b. C d; e f\n\nG. H." * 3
    spans = list(sentences_of(text, 0, len(text)))
    assert spans == sorted(spans)
    assert all(one[1] <= other[0] for one, other in pairwise(spans))
