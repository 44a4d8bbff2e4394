"""Files and folders that are written whole or not at all.

The new content grows in a hidden draft beside the place where it is to stand, and takes that place by renames at the
end. Whatever goes wrong before, what was written earlier stands as it was. A draft's name is used once, so that two
builds never share one: process numbers are the same in two containers that write into one volume.
"""

from __future__ import annotations

import os
import shutil
import uuid
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
    draft = _draft_beside(place)
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


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """The path of a draft beside a file, which takes the file's place if the block ends without a fault.

    A pipe or a device ("/dev/stdout") is never replaced, but written to as it is: nothing stands in it to be kept.

    Raises:
        OutputError: the file cannot be written, or is a folder.
    """
    if path.is_dir():
        raise OutputError(path, "cannot be written (is a folder)", "a file")
    try:
        if path.exists() and not path.is_file():
            yield path
            return
        place = path.resolve()  # through a link, so that the link stays
        draft = _draft_beside(place)
        try:
            yield draft
            draft.replace(place)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as fault:
        raise OutputError(path, f"cannot be written ({fault.strerror or fault})", "room and leave to write") from fault


def write_file(path: Path, data: bytes) -> None:
    """Put a file in its place in one step, so that nobody ever reads half of it.

    Raises:
        OutputError: the file cannot be written.
    """
    with whole_file(path) as draft:
        draft.write_bytes(data)


def _draft_beside(place: Path) -> Path:
    return place.with_name(f".{place.name}.{uuid.uuid4().hex}.new")


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
