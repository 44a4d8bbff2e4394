"""A folder that is written whole or not at all.

The new content grows in a hidden folder beside the place where it is to stand, and takes that place by two renames at
the end. Whatever goes wrong before, the earlier output stands as it was.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Iterable, Iterator
from contextlib import contextmanager
from pathlib import Path

from tipgraph.errors import OutputError


@contextmanager
def replaced(folder: Path, may_hold: Iterable[str]) -> Iterator[Path]:
    """An empty folder to fill, which takes the place of `folder` if the block ends without a fault.

    Args:
        folder: where the content is to stand in the end; made with its parents where it is missing.
        may_hold: the names that an earlier output has; a folder with others is somebody's own and is not replaced.

    Raises:
        OutputError: the place cannot be written to, or holds something else.
    """
    place = Path(os.path.abspath(folder)).resolve()  # through a link, so that the link stays
    _check(folder, place, set(may_hold))
    draft = place.with_name(f".{place.name}.{os.getpid()}.new")
    try:  # from before the draft is there: an interrupt may come between its making and the next line
        _make(folder, draft)
        yield draft
        _swap(draft, place)
    except OSError as fault:
        raise OutputError(
            folder, f"cannot be written ({fault.strerror or fault})", "room and leave to write"
        ) from fault
    finally:
        shutil.rmtree(draft, ignore_errors=True)


def _make(folder: Path, draft: Path) -> None:
    try:
        draft.parent.mkdir(parents=True, exist_ok=True)
        draft.mkdir()
    except OSError as fault:
        raise OutputError(folder, f"cannot be written ({fault.strerror})", "a folder that can be made") from fault


def _check(folder: Path, place: Path, may_hold: set[str]) -> None:
    try:
        if not place.exists():
            return
        if not place.is_dir():
            raise OutputError(folder, "is a file", "a folder")
        foreign = sorted(entry.name for entry in place.iterdir() if entry.name not in may_hold)
    except OSError as fault:
        raise OutputError(folder, f"cannot be read ({fault.strerror})", "a folder") from fault
    if foreign:
        raise OutputError(
            folder,
            f'holds "{foreign[0]}", which no build has written',
            "a new folder, an empty one or an earlier output",
        )


def _swap(draft: Path, place: Path) -> None:
    """Put the draft in its place. What stood there is put back if that fails."""
    if not place.exists():
        draft.rename(place)
        return
    earlier = draft.with_suffix(".old")
    try:  # whenever an interrupt comes, one of the two stands in the place
        place.rename(earlier)
        draft.rename(place)
    finally:
        if place.exists():
            shutil.rmtree(earlier, ignore_errors=True)
        else:
            earlier.rename(place)
