"""What is known of a document beside its text, each piece with the place where it was found.

A source that speaks of the document itself (its heading, its page's title, a citation table) is strong: two of them
that name different countries or years cannot both be right, and the document is refused. An address or the name of a
file is weak: it tells only what nothing else does.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, fields, replace

from tipgraph.errors import InputError


@dataclass(frozen=True, slots=True, order=True)
class Found:
    """A value, and where it was found: "heading", "title", "citation table", "file name", "--year"."""

    value: str
    where: str


@dataclass(frozen=True, slots=True, kw_only=True)
class About:
    """What one source, or all of them together, tells of a document; None where it tells nothing.

    `country` is a place code, `year` the report's year in digits, `tier` the code of a tier.
    """

    country: Found | None = None
    year: Found | None = None
    tier: Found | None = None
    title: Found | None = None
    publisher: Found | None = None
    author_body: Found | None = None
    date: Found | None = None
    url: Found | None = None
    licence: Found | None = None

    @property
    def known(self) -> dict[str, Found]:
        """What is told, by name."""
        return {name: found for name in NAMES if (found := getattr(self, name)) is not None}

    @property
    def missing(self) -> tuple[str, ...]:
        """The names of what is not told."""
        return tuple(name for name in NAMES if getattr(self, name) is None)

    def or_else(self, other: About) -> About:
        """This, and what `other` tells where this tells nothing."""
        return replace(self, **{name: found for name, found in other.known.items() if getattr(self, name) is None})

    @classmethod
    def told(cls, where: str, **values: str | int | None) -> About:
        """What one source tells, all of it found at one place; empty values tell nothing.

        >>> About.told("title", country="BLR", year=2003, tier="").known
        {'country': Found(value='BLR', where='title'), 'year': Found(value='2003', where='title')}
        """
        return cls(**{name: Found(str(value), where) for name, value in values.items() if value not in (None, "")})


NAMES = tuple(field.name for field in fields(About))


def settled(strong: Iterable[About], weak: Iterable[About], where: object) -> About:
    """What all sources together tell, the earlier before the later, the strong before the weak.

    Raises:
        InputError: two strong sources name different countries or years.
    """
    whole = About()
    for about in strong:
        for name in ("country", "year"):
            first: Found | None = getattr(whole, name)
            other: Found | None = getattr(about, name)
            if first and other and first.value != other.value:
                shown = f"{first.value} in its {first.where}, {other.value} in its {other.where}"
                wanted = "a row in sources.csv beside it that says which"
                raise InputError(where, f"names more than one {name} ({shown})", wanted)
        whole = whole.or_else(about)
    for about in weak:
        whole = whole.or_else(about)
    return whole
