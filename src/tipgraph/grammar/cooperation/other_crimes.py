"""Whether what bodies did together is about another crime alone, and not about trafficking in people."""

from __future__ import annotations

from tipgraph.grammar.cooperation.acts import Clause
from tipgraph.grammar.tokens import has


def is_of_another_crime(clause: Clause) -> bool:
    """Whether a clause is about another crime alone: "arrested drug smugglers in a joint operation"."""
    words = clause.tokens[clause.first : clause.stop]
    other = any(has(token, "act-cues:other-crime") for token in words)
    return other and not any(
        ("traffick" in token.lower and not has(words[at - 1], "act-cues:other-crime"))
        or has(token, "cooperation-cues:of-people")
        or any(tag.startswith(("exploitation:", "victims:")) for tag in token.tags)
        for at, token in enumerate(words)
    )
