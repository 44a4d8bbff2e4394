"""How all pictures look and are saved: greys with one dark blue, a caption that says source, coverage and caution.

Nothing is left to the machine: the typeface is the one that matplotlib brings, letters are drawn as lines, and neither
date nor version stands in a file, so that the same legs give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from textwrap import wrap
from typing import Any

from tipgraph.output import whole_file
from tipgraph.routes.coverage import Coverage
from tipgraph.routes.optional import Figure, library
from tipgraph.routes.values import CAUTION, Routes

INK, MIDDLE, PALE, LAND, PAPER = "#1a1a1a", "#6e6e6e", "#c8c8c8", "#e9e9e6", "#ffffff"
#: Dark enough to be the darkest but black in grey, and told from greys by colour-blind readers.
ACCENT = "#123f6d"
DPI = 200
_SETTINGS: dict[str, Any] = {
    "font.family": "DejaVu Sans",
    "font.size": 8,
    "svg.fonttype": "path",
    "svg.hashsalt": "tipgraph",
    "axes.edgecolor": MIDDLE,
    "axes.labelcolor": INK,
    "axes.linewidth": 0.6,
    "axes.spines.top": False,
    "axes.spines.right": False,
    "text.color": INK,
    "xtick.color": MIDDLE,
    "xtick.labelcolor": INK,
    "ytick.color": MIDDLE,
    "ytick.labelcolor": INK,
    "hatch.linewidth": 0.5,
    "path.simplify": False,
}


def unit_of(routes: Routes, weight: str, per_length: bool) -> str:
    """What the weights count, in words."""
    unit = "rows of the list" if routes.reports is None and weight != "years" else weight
    return f"{unit} per 1,000 words" if per_length else unit


@contextmanager
def styled() -> Iterator[None]:
    """The settings of all pictures, whatever the user's own are."""
    matplotlib = library("matplotlib")
    with matplotlib.rc_context():
        matplotlib.rcdefaults()
        matplotlib.rcParams.update(_SETTINGS)
        yield


def sheet(width: float, height: float, title: str, routes: Routes, notes: Sequence[str]) -> tuple[Figure, float, float]:
    """An empty sheet of so many inches with title and caption; and where the caption ends and the title begins (0-1).

    Raises:
        UsageError: matplotlib is not installed.
    """
    figure: Figure = library("matplotlib.figure").Figure(figsize=(width, height), dpi=DPI, facecolor=PAPER)
    margin = 0.25 / width
    heads = wrap(title, int(width * 9.4))
    figure.text(margin, 1 - 0.14 / height, "\n".join(heads), size=12, weight="bold", va="top", linespacing=1.25)
    said = [*notes, f"Source: {routes.source}. {Coverage(routes).said().capitalize()}.", CAUTION]
    lines = [line for note in said for line in wrap(note, int(width * 19))]
    figure.text(margin, 0.1 / height, "\n".join(lines), size=6.8, color=INK, va="bottom", linespacing=1.35)
    return figure, (0.22 + 0.128 * len(lines)) / height, 1 - (0.24 + 0.21 * len(heads)) / height


def save(figure: Figure, path: Path | str) -> tuple[Path, Path]:
    """Write a picture as SVG and as PNG beside it; the files. An ending of the path gives way to theirs.

    Raises:
        OutputError: a file cannot be written.
    """
    base = Path(path)
    base = base.with_suffix("") if base.suffix.lower() in (".svg", ".png") else base
    files = base.with_name(base.name + ".svg"), base.with_name(base.name + ".png")
    said: tuple[dict[str, Any], ...] = ({"Date": None, "Creator": "tipgraph"}, {"Software": None})
    with styled():
        for file, metadata in zip(files, said, strict=True):
            with whole_file(file) as draft:
                figure.savefig(draft, format=file.suffix[1:], dpi=DPI, metadata=metadata)
    return files
