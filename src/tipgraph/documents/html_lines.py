"""The lines that a browser would show for an element: one for each paragraph, heading, item and cell.

White space is taken as a browser takes it, no-break spaces as blanks. The walk is a loop and no recursion, because
pages of the wild nest thousands of elements.
"""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass

from selectolax.lexbor import LexborNode

from tipgraph.errors import InputError

#: Elements that go on in the line around them.
_INLINE = frozenset(
    (
        *("a", "abbr", "acronym", "b", "bdi", "bdo", "big", "cite", "code", "data", "del", "dfn", "em", "font", "i"),
        *("ins", "kbd", "label", "mark", "nobr", "q", "s", "samp", "small", "span", "strike", "strong", "sub", "sup"),
        *("time", "tt", "u", "var", "wbr"),
    )
)
_BOLD = frozenset({"b", "strong", "th"})
_LEVELS = {f"h{number}": number for number in range(1, 7)}
_SPACE = re.compile(r"[ \t\n\r\f\u00a0]+")
#: Elements whose ends are written out, so that counting tells how deep a page goes; none of the wild has 1,000.
_CONTAINER = re.compile(
    r"<(?P<end>/)?(?:div|span|table|section|article|blockquote|center|font|[uo]l|dl|b|i|em|strong|small)\b", re.I
)
_DEEPEST = 5_000
_NUMBERS = re.compile(r"[\d\s.,|%()/+-]*")


@dataclass(frozen=True, slots=True)
class Line:
    """What a block element shows. `linked` counts its characters inside links; `bold` says that all of it is bold."""

    text: str
    level: int = 0
    bold: bool = False
    item: bool = False
    linked: int = 0

    @property
    def is_numbers(self) -> bool:
        """Whether there is nothing in the line but figures."""
        return bool(_NUMBERS.fullmatch(self.text)) and not self.level


def check_nesting(text: str, where: object) -> None:
    """Refuse a page whose elements stand in each other so deep that parsers take minutes for it.

    Raises:
        InputError: it is such a page.
    """
    depth = 0
    for found in _CONTAINER.finditer(text):
        depth = max(0, depth + (-1 if found["end"] else 1))
        if depth > _DEEPEST:
            raise InputError(where, f"a page with more than {_DEEPEST:,} elements in each other", "a page of the web")


class _Open:
    """The line that is being written, and how the text that comes next is written in it."""

    def __init__(self) -> None:
        self.parts: list[str] = []
        self.plain = self.linked = 0
        self.bold = self.links = 0
        self.level = 0
        self.items = 0
        self.fresh = False  # the line is the first of its item

    def add(self, words: str) -> None:
        plain = _SPACE.sub(" ", words)
        self.parts.append(plain)
        solid = len(plain.strip())
        if self.links:
            self.linked += solid
        if not self.bold:
            self.plain += solid

    def line(self) -> Iterator[Line]:
        text = re.sub(r" *\n *", "\n", re.sub(" +", " ", "".join(self.parts))).strip()
        if text:
            yield Line(text, self.level, not self.plain, self.items > 0 and self.fresh, self.linked)
            self.fresh = False
        self.parts, self.plain, self.linked = [], 0, 0


def lines_of(body: LexborNode) -> Iterator[Line]:
    """The lines of an element, in order."""
    state = _Open()
    node: LexborNode | None = body
    while node is not None:
        yield from _enter(node, state)
        following = node.child
        while following is None and node is not None:
            yield from _leave(node, state)
            if node.mem_id == body.mem_id:  # == would write both out as HTML
                node = None
                break
            following = node.next
            if following is None:
                node = node.parent
        node = following
    yield from state.line()


def _enter(node: LexborNode, state: _Open) -> Iterator[Line]:
    tag = node.tag or ""
    if tag == "-text":
        state.add(node.text_content or "")
        return
    if tag == "br":
        # A break below a line that is all bold ends a heading; two breaks end a paragraph; one is a blank.
        text = "".join(state.parts).strip()
        if text and (not state.plain or state.parts[-1:] == ["\n"]):
            yield from state.line()
        elif text:
            state.parts.append("\n")
        return
    if tag not in _INLINE and not tag.startswith("-"):
        yield from state.line()
        if tag in _LEVELS:
            state.level = _LEVELS[tag]
        if tag == "li":
            state.items += 1
            state.fresh = True
    state.bold += tag in _BOLD
    state.links += tag == "a" and bool((node.attributes.get("href") or "").strip())


def _leave(node: LexborNode, state: _Open) -> Iterator[Line]:
    tag = node.tag or ""
    if tag.startswith("-") or tag == "br":
        return
    if tag not in _INLINE:
        yield from state.line()
        if tag in _LEVELS:
            state.level = 0
        if tag == "li":
            state.items -= 1
    state.bold -= tag in _BOLD
    state.links -= tag == "a" and bool((node.attributes.get("href") or "").strip())
