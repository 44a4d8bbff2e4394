"""The quality of the rules as Turtle: what ``ontology/rule-quality.ttl`` holds and so every graph carries.

A rule is judged on the halves of the labelled sets that nobody developed on. The file has no date: the same rules and
labels give the same bytes.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from tipgraph.evaluate.evaluation import evaluate
from tipgraph.evaluate.gold import read_gold
from tipgraph.evaluate.rules import RuleQuality
from tipgraph.evaluate.stated import read_statements
from tipgraph.names import BASE, ONTOLOGY, Names
from tipgraph.rdf.terms import DCTERMS, XSD

_HEAD = f"""\
# How often each rule is right on labelled documents, and the lower end of the 95% Wilson interval of that share; a rule
# with fewer than ten judged facts has no lower end: too few to say.
# Written by scripts/make_rule_quality.py: do not edit.
@prefix dcterms: <{DCTERMS}> .
@prefix tip: <{ONTOLOGY}> .
@prefix xsd: <{XSD}> .
"""


@dataclass(frozen=True, slots=True)
class LabelledSet:
    """Labelled documents and their texts, under the name by which one speaks of them."""

    name: str
    gold: Path
    corpus: Path


@dataclass(frozen=True, slots=True, order=True)
class JudgedRule:
    """A rule's quality on the sets on which it was judged, in one half of each."""

    quality: RuleQuality
    sets: tuple[str, ...]
    half: str


def judged_rules(sets: Iterable[LabelledSet], half: str) -> list[JudgedRule]:
    """Every rule that gives a fact anywhere in the sets, judged on one half of each; by name.

    Raises:
        InputError: a file cannot be read, or holds no labelled documents.
    """
    judgements: dict[str, dict[str, RuleQuality]] = {}
    for one in sets:
        whole = read_gold(one.gold)
        statements = read_statements([one.corpus], [gold.id for gold in whole])
        for name in {fact.rule for facts in statements.facts.values() for fact in facts}:
            judgements.setdefault(name, {})
        for quality in evaluate(read_gold(one.gold, half), statements, one.corpus).rules(whole):
            judgements[quality.rule][one.name] = quality
    return [_judged(name, by_set, half) for name, by_set in sorted(judgements.items())]


def _judged(name: str, by_set: Mapping[str, RuleQuality], half: str) -> JudgedRule:
    judged = {of: quality for of, quality in by_set.items() if quality.right + quality.wrong}
    total = RuleQuality(name, sum(one.right for one in judged.values()), sum(one.wrong for one in judged.values()))
    return JudgedRule(total, tuple(sorted(judged)), half)


def quality_turtle(rules: Iterable[JudgedRule], names: Names = Names(BASE)) -> str:  # noqa: B008 (a frozen value)
    """The quality of rules as Turtle, one node a rule, in the order given."""
    return _HEAD + "".join("\n" + "\n".join(_node(rule, names)) + "\n" for rule in rules)


def _node(rule: JudgedRule, names: Names) -> Iterator[str]:
    quality = rule.quality
    yield f"<{names.rule(quality.rule)}> a tip:Rule ;"
    yield f'    dcterms:identifier "{quality.rule}" ;'
    if quality.precision is not None:
        yield f"    tip:rulePrecision {quality.precision:.3f} ;"
    if quality.lower_end is not None:
        yield f"    tip:rulePrecisionLower {quality.lower_end:.3f} ;"
    if rule.sets:
        sets = ", ".join(f'"{name}"' for name in rule.sets)
        yield f"    tip:judgedOn {sets} ;"
        yield f'    tip:judgedHalf "{rule.half}" ;'
    yield f"    tip:judgedRight {quality.right} ; tip:judgedWrong {quality.wrong} ."
