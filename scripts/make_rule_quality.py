#!/usr/bin/env python3
"""Make ontology/rule-quality.ttl: how often each rule is right on labelled documents that nobody developed on.

    python scripts/make_rule_quality.py              writes the file
    python scripts/make_rule_quality.py --check      writes nothing; exit 1 if the file is not what would be written
    python scripts/make_rule_quality.py --print      writes nothing; prints what would be written

Needs the labelled sets, of which all but one lie in a folder "shared" beside the checkout, or in the one that --shared
names.
"""

from __future__ import annotations

import argparse
import sys
from pathlib import Path

from tipgraph.errors import TipgraphError
from tipgraph.evaluate.quality import LabelledSet, judged_rules, quality_turtle

ROOT = Path(__file__).resolve().parent.parent
TARGET = ROOT / "ontology" / "rule-quality.ttl"
HALF = "second"  # rules are developed on the first halves


def sets_in(shared: Path) -> list[LabelledSet]:
    """The labelled sets of the shared folder, and the invented narratives of the tests."""
    gold = shared / "gold"
    eras = ROOT / "tests" / "eras"
    return [
        LabelledSet("eras", eras / "eras.gold.jsonl", eras / "eras.corpus.jsonl"),
        LabelledSet("plain", eras / "plain.gold.jsonl", eras / "plain.corpus.jsonl"),
        LabelledSet("dev", gold / "dev.gold.jsonl", gold / "dev.corpus.jsonl"),
        LabelledSet("invented", gold / "invented" / "gold.jsonl", gold / "invented" / "corpus.jsonl"),
        LabelledSet("tip2018", gold / "tip2018.gold.jsonl", gold / "tip2018.corpus.jsonl"),
    ]


def main() -> int:
    """Write, check or print the file."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--shared", metavar="DIR", type=Path, default=ROOT.parent / "shared", help="the labelled sets")
    parser.add_argument("--check", action="store_true", help="write nothing, compare")
    parser.add_argument("--print", action="store_true", help="write nothing, print")
    options = parser.parse_args()
    try:
        made = quality_turtle(judged_rules(sets_in(options.shared), HALF))
    except TipgraphError as fault:
        print(f"error: {fault}", file=sys.stderr)
        return 2
    if options.print:
        sys.stdout.write(made)
    elif options.check:
        right = TARGET.is_file() and TARGET.read_text(encoding="utf-8") == made
        print(f"{TARGET.name} is {'what would be written' if right else 'out of date'}", file=sys.stderr)
        return 0 if right else 1
    else:
        TARGET.write_text(made, encoding="utf-8")
    return 0


if __name__ == "__main__":
    sys.exit(main())
