"""The compiled wheel: the rooms that read texts as machine code, made by mypyc. ``make compiled`` asks for it.

Hatchling runs this hook whenever it builds a wheel; it does nothing unless TIPGRAPH_COMPILE is 1. The sources go into
the wheel as they are, and beside each compiled one lies an extension module, which Python takes first. So whoever reads
a traceback finds the same lines.

What is compiled is a copy of the sources, made ready by ``for_mypyc.py``.
"""

from __future__ import annotations

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface

sys.path.insert(0, str(Path(__file__).parent))  # hatchling takes this file alone
from for_mypyc import ready

#: What is compiled, below src/tipgraph. The facts and the documents (model/) stay as they are: others keep, copy and
#: print them, and there are few of them. The files that only gather names (__init__.py) gain nothing.
ROOMS = ("extract", "folding.py", "grammar", "lexicon", "reading")
GROUP = "tipgraph"
_FLAGS = {"debug_level": "0", "group_name": GROUP, "multi_file": True, "opt_level": "2"}
_SETUP = """\
from mypyc.build import mypycify
from setuptools import setup

setup(name={group!r}, package_dir={{"": "src"}}, packages=[], ext_modules=mypycify({arguments!r}, **{flags!r}))
"""


class CompileHook(BuildHookInterface):  # type: ignore[type-arg]
    """Puts the extension modules into the wheel where they are asked for."""

    def dependencies(self) -> list[str]:
        """What the build needs besides hatchling."""
        return ["mypy[mypyc]>=2.4"] if _is_asked_for() else []

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile, and add what came of it to the wheel, which is now one for this Python and this machine."""
        if version != "standard" or not _is_asked_for():
            return
        # removed with this hook, after the wheel is made
        self._folder = tempfile.TemporaryDirectory(prefix="tipgraph-")
        work = Path(self._folder.name)
        shutil.copytree(Path(self.root) / "src", work / "src")
        for module in compile_in(work):
            build_data["force_include"][str(module)] = str(module.relative_to(work / "src"))
        build_data["pure_python"] = False
        build_data["infer_tag"] = True


def _is_asked_for() -> bool:
    return os.environ.get("TIPGRAPH_COMPILE") == "1"


def compile_in(work: Path) -> list[Path]:
    """Compile the rooms of a copy of the sources, ``work/src``; the extension modules that came of it."""
    sources = sources_in(work / "src" / "tipgraph")
    for path, text in ready({path: path.read_text(encoding="utf-8") for path in sources}).items():
        path.write_text(text, encoding="utf-8")
    # What a type that is not installed here would be is no matter of the compiler.
    (work / "mypy.ini").write_text(
        "[mypy]\nexplicit_package_bases = True\nmypy_path = src\nignore_missing_imports = True\n"
    )
    arguments = ["--config-file=mypy.ini", *(str(path.relative_to(work)) for path in sources)]
    (work / "setup.py").write_text(_SETUP.format(group=GROUP, arguments=arguments, flags=_FLAGS))
    command = [sys.executable, "setup.py", "--quiet", "build_ext", "--inplace"]
    done = subprocess.run(command, cwd=work, env=_environment(), capture_output=True, text=True, check=False)
    if done.returncode:
        raise SystemExit(f"the rooms do not compile:\n{done.stdout[-4000:]}\n{done.stderr[-4000:]}")
    return sorted(path for path in (work / "src").rglob("*") if path.suffix in (".so", ".pyd"))


def _environment() -> dict[str, str]:
    """Variables for the compiler: what is no module's front door is seen in the library alone, and so is faster."""
    if os.name == "nt":
        return dict(os.environ)
    return os.environ | {"CFLAGS": f"{os.environ.get('CFLAGS', '')} -fvisibility=hidden".strip()}


def sources_in(package: Path) -> list[Path]:
    """The files that are compiled."""
    found = (
        path
        for room in ROOMS
        for path in ([package / room] if room.endswith(".py") else (package / room).rglob("*.py"))
    )
    return sorted(path for path in found if path.name != "__init__.py")
