"""What a query may use up."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True)
class Limits:
    """The bounds of one query, and how many may run at a time.

    `timeout_s` holds for running, and four times as long may a query wait for its turn; an answer ends after `max_rows`
    rows and fails beyond `max_bytes`; a process with more than `max_memory_mib` of its own memory dies and is replaced.
    """

    timeout_s: float = 30.0
    max_rows: int = 100_000
    max_bytes: int = 256 * 1024 * 1024
    max_memory_mib: int = 2048
    max_query_bytes: int = 1024 * 1024
    workers: int = 2

    @property
    def wait_s(self) -> float:
        """How long a query may wait for its turn."""
        return 4 * self.timeout_s
