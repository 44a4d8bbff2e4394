"""Says what is missing for ``make compiled``, if anything: a C compiler, or the headers of this Python."""

from __future__ import annotations

import os
import shlex
import shutil
import sys
import sysconfig
from pathlib import Path


def missing() -> str:
    """What is missing; empty where nothing is."""
    if os.name != "nt":
        compiler = shlex.split(os.environ.get("CC") or sysconfig.get_config_var("CC") or "cc")[0]
        if shutil.which(compiler) is None:
            return f'a C compiler ("{compiler}"; Debian: gcc)'
    headers = Path(sysconfig.get_path("include"))
    if not (headers / "Python.h").is_file():
        return f"Python's headers ({headers / 'Python.h'}; Debian: python3-dev)"
    return ""


if __name__ == "__main__":
    if lacking := missing():
        sys.exit(f"make compiled needs {lacking}, which is not here; all else works without")
