"""The store on disk beside a build's graph: opened at once, where reading the graph again would take its time.

    DIR/graph.nq -> write_store -> DIR/store/ -> disk_store

It is a copy for speed and never the record. A stamp in it says of which ``graph.nq`` it is one; where the graph is
another by now, or the store cannot be opened, nobody uses it. Its bytes differ from build to build.
"""

from __future__ import annotations

import hashlib
import json
import shutil
from dataclasses import asdict, dataclass
from pathlib import Path

import pyoxigraph as ox

from tipgraph.errors import GraphError, OutputError

STORE = "store"
"""The name of the store in a build's folder."""

_LAYOUT = 1
_QUADS, _DATABASE, _STAMP = "graph.nq", "oxigraph", "stamp.json"


@dataclass(frozen=True, slots=True)
class _Stamp:
    """Which graph a store is a copy of. Size and time spare the hash where they are still the same."""

    layout: int
    sha256: str
    size: int
    modified_ns: int


def write_store(folder: Path) -> None:
    """Write the store of a build's folder from its ``graph.nq``; an earlier one is replaced.

    Raises:
        GraphError: there is no graph, or it has a syntax error.
        OutputError: the store cannot be written.
    """
    place, file = folder / STORE, folder / _QUADS
    try:
        if place.exists():
            shutil.rmtree(place)
        place.mkdir()
        fill(file, place / _DATABASE)
        stat = file.stat()
        stamp = _Stamp(_LAYOUT, _sha256(file), stat.st_size, stat.st_mtime_ns)
        # Last, so that a store which was not finished has none.
        (place / _STAMP).write_text(json.dumps(asdict(stamp)) + "\n", encoding="utf-8")
    except SyntaxError as fault:
        raise GraphError(file, f"a syntax error: {fault.msg}", "N-Quads") from fault
    except OSError as fault:
        raise OutputError(place, f"cannot be written ({fault.strerror or fault})", "room and leave to write") from fault


def fill(quads: Path, database: Path) -> None:
    """Fill a new database with the quads of a file and, in its default graph, with their union.

    Raises:
        OSError: the file cannot be read or the database not written.
        SyntaxError: the file is no N-Quads.
    """
    store = ox.Store(database)
    store.bulk_load(path=quads, format=ox.RdfFormat.N_QUADS)
    store.bulk_extend(ox.Quad(*quad.triple) for quad in ox.parse(path=quads, format=ox.RdfFormat.N_QUADS))
    store.optimize()
    store.flush()


def disk_store(folder: Path) -> ox.Store | None:
    """The store on disk of a build's folder, to be read only; None if there is none, or if it is of another graph."""
    place = folder / STORE
    try:
        stamp = _Stamp(**json.loads((place / _STAMP).read_text(encoding="utf-8")))
        if stamp.layout != _LAYOUT or not _is_of(stamp, folder / _QUADS):
            return None
        return ox.Store.read_only(str(place / _DATABASE))
    except (OSError, ValueError, TypeError, RuntimeError):
        # Missing, half written, broken, or of a release to come: the graph itself is there.
        return None


def database_of(folder: Path) -> Path | None:
    """Where the database of a fresh store stands, for a process that opens it by itself; None if there is none."""
    return folder / STORE / _DATABASE if disk_store(folder) is not None else None


def _is_of(stamp: _Stamp, graph: Path) -> bool:
    stat = graph.stat()
    if stat.st_size != stamp.size:
        return False
    # A checkout or a copy gives a file another time and leaves it what it is.
    return stat.st_mtime_ns == stamp.modified_ns or _sha256(graph) == stamp.sha256


def _sha256(file: Path) -> str:
    with file.open("rb") as stream:
        return hashlib.file_digest(stream, "sha256").hexdigest()
