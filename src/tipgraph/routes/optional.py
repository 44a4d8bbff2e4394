"""Libraries that not everybody needs: they are loaded where they are used, and a lack of them is told plainly.

They come with ``pip install "tipgraph[routes]"``; but igraph, which is under the GPL, only by its own name.
"""

from __future__ import annotations

from importlib import import_module
from typing import Any, TypeAlias

from tipgraph.errors import UsageError

# Names for people: the type checker must pass without these libraries, too.
DataFrame: TypeAlias = Any
"""A pandas.DataFrame."""
SparseMatrix: TypeAlias = Any
"""A scipy.sparse.csr_array."""
IGraph: TypeAlias = Any
"""An igraph.Graph."""
Figure: TypeAlias = Any
"""A matplotlib.figure.Figure."""
Axes: TypeAlias = Any
"""A matplotlib.axes.Axes."""


def library(name: str) -> Any:
    """A library, or a part of one, by its full name.

    Raises:
        UsageError: it is not installed.
    """
    try:
        return import_module(name)
    except ImportError as fault:
        package = name.split(".")[0]
        wanted = "igraph" if package == "igraph" else '"tipgraph[routes]"'
        raise UsageError(package, "is not installed", f"pip install {wanted}") from fault
