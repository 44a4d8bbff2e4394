"""A file that is there whole or not at all, written piece by piece."""

from __future__ import annotations

import os
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from tipgraph.errors import OutputError


@contextmanager
def whole_file(path: Path) -> Iterator[Path]:
    """The path of a draft beside a file, which takes the file's place if the block ends without a fault.

    Raises:
        OutputError: the file cannot be written.
    """
    draft = path.with_name(f".{path.name}.{os.getpid()}.new")
    try:
        try:
            yield draft
            draft.replace(path)
        finally:
            draft.unlink(missing_ok=True)
    except OSError as fault:
        raise OutputError(path, f"cannot be written ({fault.strerror or fault})", "room and leave to write") from fault
