"""What is to be read, before anybody knows its format: some bytes, their name, and the row of a table about them."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

from tipgraph.documents.about import About
from tipgraph.documents.sources import Source

#: The endings that say how a file is packed or written; an id does without them.
_ENDINGS = (
    ".gz",
    ".tar",
    ".tgz",
    ".jsonl",
    ".json",
    ".html",
    ".htm",
    ".xhtml",
    ".pdf",
    ".txt",
    ".text",
    ".md",
    ".markdown",
)

#: How pages and downloads are called that nobody gave a name.
_NO_NAMES = frozenset({"index", "default", "untitled"})


def _is_year(name: str) -> bool:
    return len(name) == len("2003") and name.isdecimal() and name[:2] in ("19", "20")


def _no_row(_data: bytes) -> Source | None:
    return None


@dataclass(frozen=True, slots=True)
class Raw:
    """A file, a member of an archive, standard input, or a page of the web.

    `where` is for people; `name` is the last part of it, from which ids and, where nothing better is known, country and
    year are taken. `load` gives the bytes, `row` the row of a table of sources that speaks of them, `charset` what a
    web server called their encoding; `folder` is the name of the folder that a file lies in.
    """

    where: str
    name: str
    load: Callable[[], bytes]
    row: Callable[[bytes], Source | None] = _no_row
    url: str = ""
    charset: Callable[[], str] = str
    folder: str = ""

    @property
    def stem(self) -> str:
        """The name without the endings that tell its format.

        >>> Raw("a/corpus.v2.jsonl.gz", "corpus.v2.jsonl.gz", bytes).stem
        'corpus.v2'
        """
        stem = self.name
        while (found := next((e for e in _ENDINGS if stem.lower().endswith(e)), "")) and len(stem) > len(found):
            stem = stem[: -len(found)]
        return stem

    def id_of(self, about: About, *, single: bool = True) -> str:
        """The id of a document in it: the name, and country and year where the name is that of many documents.

        So it is of a file of several countries, of a page of the web (".../2021/albania/"), of "index.html", and of
        files kept by year ("2003/albania.txt", "albania/2003.txt").
        """
        many = not single or self.url or self.stem.lower() in _NO_NAMES or _is_year(self.stem) or _is_year(self.folder)
        if not many or not (about.country and about.year):
            return self.stem
        return f"{self.stem}-{about.country.value.lower()}-{about.year.value}"

    def unpacked(self, data: bytes) -> Raw:
        """The same, of which another layer of packing is gone."""
        name = self.name[:-3] if self.name.lower().endswith(".gz") else self.name
        return replace(self, name=name, load=lambda: data)
