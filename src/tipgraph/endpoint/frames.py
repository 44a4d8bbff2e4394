"""How the server and a worker speak: frames of a letter, a length and content.

The server sends a question (``Q``, JSON). The worker sends a head (``H``, JSON with the media type), pieces of the body
(``D``), and an end (``E``, JSON with the number of rows); or a fault (``F``, JSON with a status of HTTP and words).
"""

from __future__ import annotations

import json
import struct
from typing import Any, BinaryIO

HEAD = struct.Struct("!cI")

QUESTION, HEADER, DATA, END, FAULT = b"Q", b"H", b"D", b"E", b"F"


def frame(kind: bytes, content: bytes) -> bytes:
    """A frame to be sent."""
    return HEAD.pack(kind, len(content)) + content


def frame_of(kind: bytes, value: dict[str, Any]) -> bytes:
    """A frame whose content is JSON."""
    return frame(kind, json.dumps(value).encode())


def read_frame(stream: BinaryIO) -> tuple[bytes, bytes] | None:
    """The next frame of a stream; None at its end."""
    head = stream.read(HEAD.size)
    if len(head) < HEAD.size:
        return None
    kind, length = HEAD.unpack(head)
    return kind, stream.read(length)
