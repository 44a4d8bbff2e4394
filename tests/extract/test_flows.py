"""Sentences of every construction, and the flows that each must give; also where the answer is none.

The rows stand in ``flows/*.txt``. One marked ``!`` is read wrong today; the mark goes when the rules learn it.
"""

from __future__ import annotations

import importlib.util
import sys
from pathlib import Path
from types import ModuleType

import pytest


def _tables() -> ModuleType:
    """The reader of the tables, which lies beside this file and in no package."""
    if "flow_tables" not in sys.modules:
        spec = importlib.util.spec_from_file_location("flow_tables", Path(__file__).with_name("flow_tables.py"))
        assert spec and spec.loader
        sys.modules["flow_tables"] = module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
    return sys.modules["flow_tables"]
