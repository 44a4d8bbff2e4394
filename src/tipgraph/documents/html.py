"""Web pages: the blocks of their main text, their title, their citation table and their address.

The page is parsed by Lexbor (selectolax), as a browser would parse it. Navigation, forms, footers, lists of links and
tables of numbers are left out. A page that is a table of countries with a text each gives one chapter a row.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass, field, replace

from selectolax.lexbor import LexborHTMLParser, LexborNode

from tipgraph.documents.about import About
from tipgraph.documents.blocks import BOLD, Block, Page
from tipgraph.documents.citation import about_citation, citation_in, citation_rows
from tipgraph.documents.headings import country_heading
from tipgraph.documents.html_lines import Line, lines_of
from tipgraph.documents.outcome import LeftOut
from tipgraph.documents.titles import about_address, about_title, date_in

#: Elements that never hold the text of a page.
_NEVER = (
    "script, style, noscript, template, svg, iframe, object, form, select, button, input, nav, footer, aside, dialog,"
    " canvas, video, audio, map"
)
#: Words in the class, id or role of an element that say the same.
_BESIDE = re.compile(
    r"(?:^|[-_\s])(?:nav|navbar|navigation|menu|breadcrumbs?|crumbs?|footer|foot|sidebar|related|share|sharing|social|cookies?"
    r"|skip|search|toolbar|pager|pagination|comments?|advert\w*|newsletter|toc|widget|contentinfo|complementary|subscribe)(?:$|[-_\s])",
    re.IGNORECASE,
)
#: What holds more of the page than this is the page, whatever it is called.
_MOST = 0.5
_LINK_WORDS = 60
_TITLE_SELECTORS = ('meta[property="og:title"]', 'meta[name="dc.title" i]', 'meta[name="citation_title" i]')


@dataclass(slots=True)
class _Findings:
    """What is gathered on the way through a page."""

    left_out: list[LeftOut] = field(default_factory=list)
    rows: dict[str, str] = field(default_factory=dict)


def page_of(text: str, url: str = "") -> Page:
    """What a web page holds. `url` is where it was fetched from; else the page may tell."""
    tree = LexborHTMLParser(text)
    found = _Findings()
    title = _content(tree.css_first("head title"))
    metas = [tree.css_first(selector) for selector in _TITLE_SELECTORS]
    address = url or _address(tree)
    body = tree.body
    if body is None:
        return Page("HTML", ())
    _drop_beside(body, found)
    _take_citation(body, found)
    lines = list(_without_links(_apart(lines_of(body)), found))
    blocks = tuple(_blocks(lines, found))
    strong = [about_citation(found.rows)] if found.rows else []
    first = next((line.text for line in lines if line.level == 1 and not country_heading(line.text)), "")
    for name, where in (
        (title, "page title"),
        *((_attribute(meta, "content"), "page title") for meta in metas),
        (first, "first heading"),
    ):
        if name:
            strong.append(about_title(name, where))
    weak = [about_address(address)] if address else []
    weak.append(_described(tree, title or first))
    return Page("HTML", blocks, tuple(strong), tuple(weak), tuple(found.left_out))


def _content(node: LexborNode | None) -> str:
    return " ".join(node.text(deep=True).split()) if node is not None else ""


def _attribute(node: LexborNode | None, name: str) -> str:
    return " ".join((node.attributes.get(name) or "").split()) if node is not None else ""


def _address(tree: LexborHTMLParser) -> str:
    for selector, name in (('link[rel="canonical"]', "href"), ('meta[property="og:url"]', "content")):
        address = _attribute(tree.css_first(selector), name)
        if re.match(r"https?://[^\s<>\"]+$", address):
            return address
    return ""


def _described(tree: LexborHTMLParser, title: str) -> About:
    """What the head of a page says of its date, publisher and author."""
    named = {
        "date": ('meta[name="dc.date" i]', 'meta[property="article:published_time"]', 'meta[name="date" i]'),
        "publisher": ('meta[name="dc.publisher" i]', 'meta[property="og:site_name"]'),
        "author_body": ('meta[name="dc.creator" i]', 'meta[name="author" i]'),
    }
    values = {
        name: next((v for s in selectors if (v := _attribute(tree.css_first(s), "content"))), "")
        for name, selectors in named.items()
    }
    values["date"] = date_in(values["date"])
    return About.told("page head", **values).or_else(About.told("page title", title=title))


def _drop_beside(body: LexborNode, found: _Findings) -> None:
    """Take out what stands beside the text: by its element, or by what its class, id or role calls it."""
    whole = max(1, len(_content(body)))
    for node in [*body.css(_NEVER), *body.css("[class], [id], [role]")]:
        marks = " ".join(node.attributes.get(name) or "" for name in ("class", "id", "role"))
        named = node.tag in _NEVER.split(", ")
        if not (named or _BESIDE.search(marks)) or node.tag in ("body", "html", "main", "article"):
            continue
        words = _content(node)
        if len(words) > _MOST * whole and node.tag not in ("script", "style", "noscript", "template"):
            continue
        if words and node.tag not in ("script", "style", "noscript", "template", "svg"):
            found.left_out.append(LeftOut.of("navigation or what else stands beside the text", words))
        node.decompose()


def _take_citation(body: LexborNode, found: _Findings) -> None:
    """Take out the tables and lists that cite the document; their rows are kept."""
    for table in body.css("table, dl"):
        pairs = list(_pairs(table))
        rows = citation_rows(pairs)
        if rows and len(rows) == len(pairs) and sum(len(value) for value in rows.values()) < 4_000:
            found.rows = rows | found.rows
            found.left_out.append(LeftOut.of("citation table", _content(table)))
            table.decompose()


def _pairs(table: LexborNode) -> Iterator[tuple[str, str]]:
    if table.tag == "dl":
        names, values = table.css("dt"), table.css("dd")
        yield from zip(map(_content, names), map(_content, values), strict=False)
        return
    for row in table.css("tr"):
        cells = row.css("td, th")
        if len(cells) >= 2:
            yield _content(cells[0]), _content(cells[1])


def _apart(lines: Iterator[Line]) -> Iterator[Line]:
    """The lines, those of a citation table apart that only breaks part in one paragraph."""
    for line in lines:
        parts = [part for part in line.text.split("\n") if part.strip()]
        if len(parts) > 1 and len(citation_in(parts)) > 1:
            yield from (replace(line, text=part, linked=0) for part in parts)
        else:
            yield line


def _without_links(lines: Iterator[Line], found: _Findings) -> Iterator[Line]:
    """The lines that are not mostly links; a country's heading may be one."""
    for line in lines:
        words = len(line.text.split())
        if (
            line.linked > 0.6 * len(line.text)
            and words <= _LINK_WORDS
            and not line.level
            and not country_heading(line.text)
        ):
            found.left_out.append(LeftOut.of("links", line.text))
        else:
            yield line


def _blocks(lines: list[Line], found: _Findings) -> Iterator[Block]:
    cited = citation_in([line.text for line in lines])
    if cited:
        found.rows = citation_rows(cited.values()) | found.rows
    for at, line in enumerate(lines):
        if at in cited:
            found.left_out.append(LeftOut.of("citation table", line.text))
        elif line.is_numbers:
            found.left_out.append(LeftOut.of("a table of numbers", line.text))
        else:
            yield Block(
                line.text, line.level or (BOLD if line.bold and len(line.text.split()) <= 12 else 0), "", line.item
            )
