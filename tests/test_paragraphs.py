"""Where paragraphs begin and end, also where a column cut their lines."""

from __future__ import annotations

import pytest

from tipgraph.paragraphs import is_bullet, lines_of, paragraphs_of, without_bullet


@pytest.mark.parametrize(
    ("text", "paragraphs"),
    [
        ("Prevention\nThe government paid.", ["Prevention", "The government paid."]),
        ("Prevention\nofficials were trained.", ["Prevention", "officials were trained."]),
        ("The\nGovernment of Chad paid.", ["The\nGovernment of Chad paid."]),
        ("The police of\nChad left.", ["The police of\nChad left."]),
        ("It opened a shelter;\nhowever, it was small.", ["It opened a shelter;\nhowever, it was small."]),
        ("Police left.\nthe text goes on", ["Police left.", "the text goes on"]),
        ("He said “we know.”\nnobody did", ["He said “we know.”", "nobody did"]),
        ("Police in the north\n\nfound nobody", ["Police in the north", "found nobody"]),
        ("Police in the north\n• found nobody", ["Police in the north", "• found nobody"]),
        ("A line that is long enough to have been cut by a\nColumn of Chad.", None),
        ("A line that is long enough to have been cut by a column\nPublication date", ["?", "Publication date"]),
        ("A line that is long enough to have been cut by a column\nDocument ID:", ["?", "Document ID:"]),
        (
            "A line that is long enough to have been cut by a column\nVictim Protection Efforts",
            ["?", "Victim Protection Efforts"],
        ),
        ("THE LAW OF THE\nland", ["THE LAW OF THE", "land"]),
    ],
)
def test_lines_that_go_on_are_one_paragraph(text: str, paragraphs: list[str] | None) -> None:
    """None stands for the whole text as one paragraph, a question mark for whatever is above."""
    found = [text[start:end] for start, end in paragraphs_of(text)]
    wanted = paragraphs or [text]

    assert [one if other != "?" else "?" for one, other in zip(found, wanted, strict=True)] == wanted


def test_lines_are_those_that_hold_something() -> None:
    text = "One\n \n\n  two\nthree"

    assert [text[start:end] for start, end in lines_of(text)] == ["One", "  two", "three"]


@pytest.mark.parametrize(
    ("line", "words"),
    [("• Train police", "Train police"), ("- Train", "Train"), ("2) Train", "Train"), ("*Train", ""), ("Train", "")],
)
def test_the_words_of_an_item(line: str, words: str) -> None:
    assert is_bullet(line) == bool(words)
    assert line[without_bullet(line, 0, len(line)) :] == (words or line)
