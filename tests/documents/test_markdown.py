"""Markdown: headings, emphasis, front matter."""

from __future__ import annotations

from tipgraph.documents import Failure, Located, Raw, read_gathered

TEXT = "Women from Indonesia work in private homes in Jordan, and some are not paid. Police arrested two employers."


def read_markdown(text: str, name: str = "a.md") -> list[Located | Failure]:
    """What the readers make of a Markdown file."""
    return list(read_gathered([Raw(name, name, text.encode)]))


def test_a_country_under_its_heading() -> None:
    (one,) = read_markdown(
        f"# JORDAN (Tier 2)\n\n{TEXT}\n\n**Prosecution**\n\n- {TEXT}\n- {TEXT} [1](#n)\n", "tip-2010.md"
    )

    assert isinstance(one, Located)
    assert one.format == "Markdown"
    assert one.document.text == f"JORDAN (Tier 2)\n\n{TEXT}\n\nProsecution\n\n{TEXT}\n{TEXT} 1"


def test_bold_lines_and_brackets_before_them_are_markdown_too() -> None:
    (one,) = read_markdown(
        f"[ Country by country ]\n\n**JORDAN (Tier 2)**\n\n{TEXT}\n\n**Prosecution**\n\n{TEXT}\n", "tip-2010.md"
    )

    assert isinstance(one, Located)
    assert one.format == "Markdown"
    assert one.document.text == f"JORDAN (Tier 2)\n\n{TEXT}\n\nProsecution\n\n{TEXT}"


def test_several_countries_and_what_follows_them() -> None:
    found = read_markdown(
        f"# Report 2010\n\n## Jordan (Tier 2)\n\n{TEXT}\n\n{TEXT}\n\n## Kuwait\n\n## Iraq: Tier 3\n\n{TEXT}\n\n{TEXT}\n"
    )

    assert [one.document.id for one in found if isinstance(one, Located)] == ["a-jor-2010", "a-irq-2010"]


def test_front_matter_tells_of_the_document() -> None:
    lines = ("title: On work in homes", "country: Jordan", "year: 2010", "publisher: The Office", "license: CC0")
    front = "\n".join(("---", *lines, "date: 14 June 2010", "---", ""))

    (one,) = read_markdown(f"{front}# On work in homes\n\n{TEXT}\n\n{TEXT}\n")

    assert isinstance(one, Located)
    document = one.document
    assert (document.country, document.year, document.title) == ("JOR", 2010, "On work in homes")
    assert (document.publisher, document.licence, document.date) == ("The Office", "CC0", "2010-06-14")
    assert one.about.country is not None
    assert one.about.country.where == "front matter"
