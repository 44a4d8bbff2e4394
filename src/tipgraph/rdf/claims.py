"""Facts as claims: which facts are the same statement, and what names it.

A claim's name is a hash of the document's id, the kind, the values and the quote; a quote that says the same thing
again adds its ordinal. Neither offsets nor the rule's name count, so an edit elsewhere in the text changes nothing.
"""

from __future__ import annotations

import hashlib
import json
from collections import defaultdict
from collections.abc import Iterable
from dataclasses import dataclass

from tipgraph.model import Count, Document, Fact, Span
from tipgraph.rdf.kinds import KINDS

DIGEST_LENGTH = 24
"""Hexadecimal digits of a claim's name: 96 bits, enough for billions of claims."""


@dataclass(frozen=True, slots=True)
class Claim:
    """One statement of a document: its name, the fact, and the name of the claim that it is a part of, if any."""

    digest: str
    fact: Fact
    part_of: str = ""


def claims(document: Document, facts: Iterable[Fact]) -> list[Claim]:
    """The claims of a document, sorted by name; the order of the facts makes no difference.

    Facts with the same values at the same place are one claim, of the first of their rules by name. A count that
    another one is a part of is a claim even where it is not among the facts.
    """
    found: list[Claim] = []
    digests: dict[Fact, str] = {}
    for level in _levels(facts):
        alike: dict[str, dict[Span, list[Fact]]] = defaultdict(lambda: defaultdict(list))
        for fact in level:
            alike[_statement(document, fact, digests)][fact.evidence].append(fact)
        for statement, places in alike.items():
            for ordinal, span in enumerate(sorted(places)):
                digest = _digest(statement, ordinal)
                digests.update((fact, digest) for fact in places[span])
                first = min(places[span], key=lambda fact: fact.rule)
                found.append(Claim(digest, first, _parent_digest(first, digests)))
    return sorted(found, key=lambda claim: claim.digest)


def _levels(facts: Iterable[Fact]) -> list[set[Fact]]:
    """The facts in sets, each count after the one that it is a part of, whose name goes into its own."""
    levels: list[set[Fact]] = [set()]
    for fact in facts:
        chain = [fact]
        while (parent := _parent(chain[-1])) is not None:
            chain.append(parent)
        for depth, member in enumerate(reversed(chain)):
            if depth == len(levels):
                levels.append(set())
            levels[depth].add(member)
    return levels


def _parent(fact: Fact) -> Count | None:
    return fact.part_of if isinstance(fact, Count) else None


def _parent_digest(fact: Fact, digests: dict[Fact, str]) -> str:
    parent = _parent(fact)
    return digests[parent] if parent is not None else ""


def _statement(document: Document, fact: Fact, digests: dict[Fact, str]) -> str:
    """What a fact says and in which words, as canonical JSON without the closing bracket: the ordinal is to follow."""
    kind = KINDS[type(fact)]
    values: dict[str, object] = {field.property: given for field, given in kind.values(fact)}
    if parent := _parent_digest(fact, digests):
        values["partOf"] = parent
    parts = [document.id, kind.name, values, document.quote(fact.evidence)]
    return json.dumps(parts, ensure_ascii=False, sort_keys=True, separators=(",", ":"))[:-1]


def _digest(statement: str, ordinal: int) -> str:
    return hashlib.sha256(f"{statement},{ordinal}]".encode()).hexdigest()[:DIGEST_LENGTH]
