"""The processes that answer: a few, each with one query at a time, each killed and replaced when its time is up."""

from __future__ import annotations

import asyncio
import contextlib
import json
import sys
import tempfile
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO, Any

from tipgraph.endpoint import frames
from tipgraph.endpoint.limits import Limits

#: An answer stays in memory up to this size and goes to a temporary file beyond it.
_IN_MEMORY = 256 * 1024


class NoAnswerError(Exception):
    """A question without an answer, as a status of HTTP and words for the client."""

    def __init__(self, status: int, words: str) -> None:
        self.status, self.words = status, words
        super().__init__(status, words)


@dataclass(slots=True)
class Answer:
    """A whole answer. `body` is to be closed by whoever takes it."""

    media_type: str
    body: IO[bytes]
    size: int = 0
    rows: int = 0
    is_cut: bool = False

    def pieces(self) -> Iterator[bytes]:
        """The body piece by piece; it is closed after the last."""
        with self.body:
            self.body.seek(0)
            while piece := self.body.read(64 * 1024):
                yield piece

    def whole(self) -> bytes:
        """The body."""
        return b"".join(self.pieces())


class Pool:
    """Processes on one database. Questions wait in line for a free one."""

    def __init__(self, database: Path, limits: Limits) -> None:
        self._database, self._limits = database, limits
        self._free: asyncio.Queue[asyncio.subprocess.Process] = asyncio.Queue()
        self._all: set[asyncio.subprocess.Process] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._is_open = True

    async def start(self) -> None:
        """Start the processes and wait until each is ready."""
        await asyncio.gather(*(self._add() for _ in range(self._limits.workers)))

    async def stop(self) -> None:
        """End all processes."""
        self._is_open = False
        for task in self._tasks:
            task.cancel()
        for process in list(self._all):
            await self._end(process)

    @property
    def size(self) -> int:
        """How many processes there are."""
        return len(self._all)

    async def ask(self, question: dict[str, Any]) -> Answer:
        """The answer to a question.

        Raises:
            NoAnswerError: there is none, or not in time, or it is too large.
        """
        try:
            process = await asyncio.wait_for(self._free.get(), self._limits.wait_s)
        except TimeoutError:
            raise NoAnswerError(503, "the server is busy; ask again later") from None
        is_well = False
        try:
            async with asyncio.timeout(self._limits.timeout_s):
                answer = await self._ask(process, {"max_rows": self._limits.max_rows, **question})
            is_well = True
            return answer
        except TimeoutError:
            raise NoAnswerError(
                504, f"the query took longer than {self._limits.timeout_s:g} seconds and was cut off"
            ) from None
        except NoAnswerError as fault:
            is_well = fault.status in (400, 406)
            raise
        except (asyncio.IncompleteReadError, ConnectionError):
            raise NoAnswerError(500, "the query used more memory than it may, and was cut off") from None
        finally:
            if is_well:
                self._free.put_nowait(process)
            else:  # also where the client has gone
                self._replace(process)

    async def _ask(self, process: asyncio.subprocess.Process, question: dict[str, Any]) -> Answer:
        assert process.stdin is not None
        process.stdin.write(frames.frame_of(frames.QUESTION, question))
        await process.stdin.drain()
        body: IO[bytes] = tempfile.SpooledTemporaryFile(_IN_MEMORY)  # noqa: SIM115 - whoever takes the answer closes it
        answer = Answer("", body)
        try:
            while True:
                kind, content = await _read(process)
                if kind == frames.DATA:
                    answer.size += len(content)
                    if answer.size > self._limits.max_bytes:
                        raise NoAnswerError(413, "the answer is too large; ask for fewer rows or columns")
                    body.write(content)
                    continue
                told = json.loads(content)
                if kind == frames.HEADER:
                    answer.media_type = told["media_type"]
                elif kind == frames.FAULT:
                    raise NoAnswerError(told["status"], told["words"])
                else:
                    answer.rows, answer.is_cut = told["rows"], told["is_cut"]
                    return answer
        except BaseException:
            body.close()
            raise

    async def _add(self) -> None:
        process = await asyncio.create_subprocess_exec(
            sys.executable,
            "-m",
            "tipgraph.endpoint.worker",
            str(self._database),
            str(self._limits.max_memory_mib),
            stdin=asyncio.subprocess.PIPE,
            stdout=asyncio.subprocess.PIPE,
            stderr=asyncio.subprocess.DEVNULL,
            start_new_session=True,  # Ctrl-C is for the server, which ends them
        )
        self._all.add(process)
        try:
            await _read(process)
        except asyncio.IncompleteReadError:
            await self._end(process)
            raise NoAnswerError(500, "a process that answers queries could not be started") from None
        self._free.put_nowait(process)

    def _replace(self, process: asyncio.subprocess.Process) -> None:
        async def replace() -> None:
            await self._end(process)
            if self._is_open:
                await self._add()

        task = asyncio.create_task(replace())
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    async def _end(self, process: asyncio.subprocess.Process) -> None:
        with contextlib.suppress(ProcessLookupError):
            process.kill()
        await process.wait()
        if process.stdin is not None:
            process.stdin.close()
        self._all.discard(process)


async def _read(process: asyncio.subprocess.Process) -> tuple[bytes, bytes]:
    assert process.stdout is not None
    kind, length = frames.HEAD.unpack(await process.stdout.readexactly(frames.HEAD.size))
    return kind, await process.stdout.readexactly(length)
