"""Markdown: made a page by markdown-it, and read as one. Lines of front matter tell of the document."""

from __future__ import annotations

import re
from dataclasses import replace

from markdown_it import MarkdownIt

from tipgraph.documents.about import About
from tipgraph.documents.blocks import Page
from tipgraph.documents.citation import FIELDS
from tipgraph.documents.headings import country_named
from tipgraph.documents.html import page_of
from tipgraph.documents.titles import about_title, date_in, years_in

_FRONT = re.compile(r"\A---\s*\n(?P<lines>(?:[A-Za-z_][\w -]*:.*\n)+)---\s*\n")
_MORE = {
    "year": "year",
    "report_year": "year",
    "url": "url",
    "licence": "licence",
    "license": "licence",
    "author_body": "author_body",
}


def page_of_markdown(text: str) -> Page:
    """What a Markdown file holds."""
    front = _FRONT.match(text)
    page = page_of(MarkdownIt("commonmark").enable("table").render(text[front.end() :] if front else text))
    strong = (about_front_matter(front["lines"]), *page.strong) if front else page.strong
    return replace(page, format="Markdown", strong=strong)


def about_front_matter(lines: str) -> About:
    """What the lines of front matter tell.

    >>> about = about_front_matter("title: A report - Jordan\\ncountry: Jordan\\nyear: 2010\\n")
    >>> about.title.value, about.country.value, about.year.value
    ('A report - Jordan', 'JOR', '2010')
    """
    values: dict[str, str] = {}
    for line in lines.splitlines():
        key, _, value = line.partition(":")
        field = {**FIELDS, **_MORE}.get(key.strip().lower(), "")
        if field:
            values.setdefault(field, value.strip().strip("\"'"))
    years = years_in(values.get("year", ""))
    told = About.told(
        "front matter",
        **{name: values.get(name) for name in ("title", "publisher", "author_body", "url", "licence")},
        date=date_in(values.get("date", "")),
        country=country_named(values.get("country", "")) or None,
        year=years[0] if len(years) == 1 else None,
    )
    return told.or_else(about_title(values["title"], "front matter")) if values.get("title") else told
