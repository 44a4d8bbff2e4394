"""Files and folders that are written whole or not at all."""

from __future__ import annotations

import os
import threading
from pathlib import Path

import pytest

from tipgraph.errors import OutputError
from tipgraph.output import replaced, whole_file, write_file

MAY_HOLD = ("a", "b")


def fill(folder: Path, **files: str) -> None:
    """Write some files through a draft."""
    with replaced(folder, MAY_HOLD) as draft:
        for name, text in files.items():
            (draft / name).write_text(text)


def content(folder: Path) -> dict[str, str]:
    """What a folder's files hold."""
    return {path.name: path.read_text() for path in folder.iterdir()}


def test_a_new_folder_comes_with_its_parents_and_leaves_nothing_beside(tmp_path: Path) -> None:
    fill(tmp_path / "deep" / "output", a="1")

    assert content(tmp_path / "deep" / "output") == {"a": "1"}
    assert [path.name for path in (tmp_path / "deep").iterdir()] == ["output"]


def test_an_earlier_output_is_replaced_as_a_whole(tmp_path: Path) -> None:
    fill(tmp_path / "output", a="1", b="1")
    fill(tmp_path / "output", a="2")

    assert content(tmp_path / "output") == {"a": "2"}
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


@pytest.mark.parametrize("fault", [ValueError, KeyboardInterrupt])
def test_a_fault_leaves_the_earlier_output_as_it_was(tmp_path: Path, fault: type[BaseException]) -> None:
    fill(tmp_path / "output", a="1")

    def fail() -> None:
        with replaced(tmp_path / "output", MAY_HOLD) as draft:
            (draft / "a").write_text("2")
            raise fault

    with pytest.raises(fault):
        fail()

    assert content(tmp_path / "output") == {"a": "1"}
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_a_swap_that_fails_puts_the_earlier_output_back(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    fill(tmp_path / "output", a="1")
    rename = Path.rename

    def refuse_the_draft(path: Path, target: Path) -> Path:
        if path.suffix == ".new":
            raise PermissionError(1, "Operation not permitted")
        return rename(path, target)

    monkeypatch.setattr(Path, "rename", refuse_the_draft)
    with pytest.raises(OutputError, match="Operation not permitted"):
        fill(tmp_path / "output", a="2")

    assert content(tmp_path / "output") == {"a": "1"}
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


@pytest.mark.parametrize("step", ["mkdir", "rename"])
@pytest.mark.parametrize("which", [1, 2])
def test_an_interrupt_right_after_a_step_leaves_one_whole_output(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, step: str, which: int
) -> None:
    fill(tmp_path / "output", a="1")
    done = getattr(Path, step)
    calls = []

    def interrupted(self: Path, *given: object, **named: object) -> None:
        done(self, *given, **named)
        calls.append(self)
        if len(calls) == which:
            raise KeyboardInterrupt

    monkeypatch.setattr(Path, step, interrupted)
    with pytest.raises(KeyboardInterrupt):
        fill(tmp_path / "output", a="2")

    assert content(tmp_path / "output") in ({"a": "1"}, {"a": "2"})
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_a_folder_with_other_things_in_it_is_somebodys_own(tmp_path: Path) -> None:
    (tmp_path / "thesis.tex").write_text("years of work")

    with pytest.raises(OutputError, match=r'holds "thesis.tex", which no build has written; wanted a new folder'):
        fill(tmp_path, a="1")

    assert content(tmp_path) == {"thesis.tex": "years of work"}


def test_a_file_is_no_folder(tmp_path: Path) -> None:
    (tmp_path / "output").write_text("")

    with pytest.raises(OutputError, match="is a file; wanted a folder"):
        fill(tmp_path / "output", a="1")


def test_a_place_below_a_file_cannot_be_written(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")

    with pytest.raises(OutputError, match="file"):
        fill(tmp_path / "file" / "output", a="1")


@pytest.mark.skipif(hasattr(os, "geteuid") and os.geteuid() == 0, reason="the superuser may write everywhere")
def test_a_place_that_may_not_be_written(tmp_path: Path) -> None:
    tmp_path.chmod(0o500)
    try:
        with pytest.raises(OutputError, match="cannot be written"):
            fill(tmp_path / "output", a="1")
    finally:
        tmp_path.chmod(0o700)


def test_a_link_stays_a_link(tmp_path: Path) -> None:
    (tmp_path / "real").mkdir()
    (tmp_path / "link").symlink_to("real")

    fill(tmp_path / "link", a="1")

    assert (tmp_path / "link").is_symlink()
    assert content(tmp_path / "real") == {"a": "1"}


def test_two_builds_of_one_process_number_share_no_draft(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "getpid", lambda: 1)  # the first process of each container
    with replaced(tmp_path / "output", MAY_HOLD) as draft:
        (draft / "a").write_text("1")
        fill(tmp_path / "output", a="2")
        with pytest.raises(ValueError, match="the other fails"), replaced(tmp_path / "output", MAY_HOLD):
            raise ValueError("the other fails")
        assert content(tmp_path / "output") == {"a": "2"}

    assert content(tmp_path / "output") == {"a": "1"}
    assert [path.name for path in tmp_path.iterdir()] == ["output"]


def test_a_file_that_is_not_finished_leaves_the_earlier_one(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("earlier")

    def fail() -> None:
        with whole_file(tmp_path / "file") as draft:
            draft.write_text("half of")
            raise OSError(28, "No space left on device")

    with pytest.raises(OutputError, match=r"cannot be written \(No space left on device\)"):
        fail()

    assert content(tmp_path) == {"file": "earlier"}


def test_a_file_behind_a_link_is_replaced_and_the_link_stays(tmp_path: Path) -> None:
    (tmp_path / "real").write_text("earlier")
    (tmp_path / "link").symlink_to("real")

    write_file(tmp_path / "link", b"later")

    assert (tmp_path / "link").is_symlink()
    assert (tmp_path / "real").read_text() == "later"


def test_a_folder_is_no_file(tmp_path: Path) -> None:
    with pytest.raises(OutputError, match=r"cannot be written \(is a folder\); wanted a file"):
        write_file(tmp_path, b"")


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="the system has no named pipes")
def test_a_pipe_is_written_to_and_stays(tmp_path: Path) -> None:
    pipe = tmp_path / "pipe"
    os.mkfifo(pipe)
    read: list[bytes] = []
    reader = threading.Thread(target=lambda: read.append(pipe.read_bytes()), daemon=True)
    reader.start()

    write_file(pipe, b"a line\n")
    reader.join(timeout=10)

    assert read == [b"a line\n"]
    assert pipe.is_fifo()
