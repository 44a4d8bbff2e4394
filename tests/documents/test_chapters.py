"""Pages and reports cut into countries: where chapters begin and end, and what belongs to none."""

from __future__ import annotations

from tipgraph.documents.blocks import Block, text_of
from tipgraph.documents.chapters import cut

TEXT = Block("Women from Indonesia work in private homes in {}, and the police arrested two of the employers. " * 3)


def told(country: str) -> Block:
    """A paragraph on a country."""
    return Block(TEXT.text.format(*[country] * 3))


def heading(text: str, level: int = 0) -> Block:
    """A heading."""
    return Block(text, level)


def countries(blocks: list[Block]) -> list[tuple[str, str]]:
    """Country and last words of each chapter."""
    return [(one.heading.country if one.heading else "", one.text[-24:]) for one in cut(blocks).chapters]


def test_a_chapter_goes_on_to_the_next_countrys_heading() -> None:
    parts = cut(
        [heading("Report 2010"), heading("JORDAN (Tier 2)"), told("Jordan"), heading("IRAQ: Tier 3"), told("Iraq")]
    )

    assert [chapter.heading.country for chapter in parts.chapters if chapter.heading] == ["JOR", "IRQ"]
    assert parts.chapters[0].text == text_of([heading("JORDAN (Tier 2)"), told("Jordan")])
    assert [part.begins for part in parts.left_out] == ["Report 2010"]
    assert parts.above == (heading("Report 2010"),)


def test_the_tier_may_stand_below_the_name() -> None:
    (chapter,) = cut([heading("JORDAN"), heading("TIER 2 WATCH LIST"), told("Jordan")]).chapters

    assert chapter.heading is not None
    assert (chapter.heading.country, chapter.heading.tier) == ("JOR", "2WL")


def test_a_name_alone_is_a_heading_where_the_text_below_speaks_of_it() -> None:
    blocks = [heading("Jordan", 2), told("Jordan"), heading("Iraq", 2), told("Iraq"), heading("Iran", 2), told("Syria")]

    assert [country for country, _ in countries(blocks)] == ["JOR", "IRQ"]


def test_a_heading_again_at_the_top_of_a_page_goes_on_with_the_chapter() -> None:
    parts = cut([heading("JORDAN (Tier 2)"), told("Jordan"), heading("JORDAN (Tier 2)"), told("Jordan")])

    (chapter,) = parts.chapters
    assert len(chapter.blocks) == 3


def test_an_index_and_a_table_of_tiers_are_no_narratives() -> None:
    names = [heading(f"{name} (Tier 2)") for name in ("Albania", "Jordan", "Zambia")]

    parts = cut([*names, heading("JORDAN (Tier 2)"), told("Jordan"), *names])

    assert [chapter.heading.country for chapter in parts.chapters if chapter.heading] == ["JOR"]
    assert "a country's name with no narrative below it" in {part.reason for part in parts.left_out}


def test_an_appendix_ends_the_last_chapter() -> None:
    blocks = [heading("JORDAN (Tier 2)"), told("Jordan"), heading("RELEVANT INTERNATIONAL CONVENTIONS"), told("Iraq")]

    assert countries(blocks) == [("JOR", told("Jordan").text[-24:])]


def test_a_heading_of_the_same_rank_ends_a_chapter_unless_the_narrative_goes_on() -> None:
    start = [heading("JORDAN (Tier 2)", 2), told("Jordan")]
    box = [heading("How to help", 2), told("Iraq")]

    assert len(cut([*start, *box]).chapters[0].blocks) == 2
    assert len(cut([*start, *box, heading("Prosecution", 3), told("Jordan")]).chapters[0].blocks) == 6


def test_without_any_heading_all_is_one_chapter() -> None:
    parts = cut([told("Jordan"), told("Jordan")])

    (chapter,) = parts.chapters
    assert chapter.heading is None
    assert len(chapter.blocks) == 2
