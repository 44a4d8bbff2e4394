"""How an instrument stands (draft, adopted, signed, in force ...) and of what year it is, by the words around it."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from tipgraph.grammar.existence import MISSING, THERE, WISHED, existence
from tipgraph.grammar.instruments.names import Phrase
from tipgraph.grammar.tokens import has, year_in, year_of
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_NOT = frozenset({"not", "never"})
#: The statuses that verbs before and after a name give, by the kind of instrument, the first that fits.
_BEFORE = {
    "treaty": ("acceded", "ratified", "signed"),
    "agreement": ("signed", "ratified", "adopted", "draft", "in-force"),
    "": ("expired", "draft", "ratified", "signed", "adopted", "in-force"),
}
_AFTER = ("expired", "draft", "acceded", "ratified", "signed", "adopted", "in-force")
_CLAUSE = frozenset({";", ":", "but", "—", "while"})
_REACH_BEFORE, _REACH_AFTER = 12, 9


def status(tokens: Sequence[Item], phrase: Phrase) -> str:
    """One of the statuses of the named queries; "not stated" where the words around the name say nothing."""
    if phrase.kind != "treaty" and any(
        token.lower.startswith("draft") for token in tokens[max(0, phrase.first - 2) : phrase.head + 1]
    ):
        return "draft"
    if any(has(token, _CUES + "expired") for token in tokens[max(0, phrase.first - 2) : phrase.first]):
        return "expired"
    found = existence(tokens, phrase.first)
    if found != THERE and phrase.kind != "treaty":
        return "planned" if found == WISHED else "draft"
    before = _by_verb(tokens, phrase, range(phrase.first - 1, max(-1, phrase.first - 1 - _REACH_BEFORE), -1))
    if before and before != "in force":
        return before
    if any(has(token, _CUES + "expired") for token in tokens[phrase.stop : phrase.stop + 7]):
        return "expired"
    after = _by_verb_after(tokens, phrase)
    if after or before:
        return after or before
    return "in force" if phrase.kind == "law" and _applies(tokens, phrase) else "not stated"


def _applies(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether something is done under a law, or the law is said to rule something."""
    under = any(token.lower == "under" for token in tokens[max(0, phrase.first - 2) : phrase.first])
    return under or any(has(token, _CUES + "ruling") for token in tokens[phrase.base : phrase.base + 1])


def _by_verb(tokens: Sequence[Item], phrase: Phrase, positions: Sequence[int]) -> str:
    kinds = _BEFORE.get(phrase.kind, _BEFORE[""])
    for at in positions:
        token = tokens[at]
        if token.lower in _CLAUSE and token.lower != "but":
            return ""
        for code in kinds:
            if not has(token, _CUES + code):
                continue
            if _denied(tokens, at):
                if phrase.kind in ("treaty", "agreement"):
                    break  # "has signed, but has not ratified": the verb before it counts
                return "draft" if code in ("adopted", "ratified", "signed") else "not stated"
            if code == "adopted" and _wished(tokens, at):
                return "draft" if any(t.lower in ("its", "the") for t in tokens[at : phrase.first]) else "planned"
            return code.replace("-", " ")
    return ""


def _by_verb_after(tokens: Sequence[Item], phrase: Phrase) -> str:
    for at in range(phrase.stop, min(len(tokens), phrase.stop + _REACH_AFTER)):
        token = tokens[at]
        if token.lower in _CLAUSE:
            return ""
        if token.text == "yet" and at + 1 < len(tokens) and tokens[at + 1].lower == "to":
            return "draft"
        for code in _AFTER:
            if has(token, _CUES + code):
                if _denied(tokens, at):
                    return "draft" if code == "adopted" else "not stated"
                return code.replace("-", " ")
    return ""


def _denied(tokens: Sequence[Item], at: int) -> bool:
    """Whether a verb is denied: "did not adopt", "has not yet been passed", "failed to approve"."""
    before = tokens[max(0, at - 4) : at]
    return any(token.lower in _NOT or has(token, "organization-cues:failure") for token in before)


def _wished(tokens: Sequence[Item], at: int) -> bool:
    before = tokens[max(0, at - 3) : at]
    return any(
        token.lower in ("should", "will", "would", "must") or has(token, "organization-cues:intention")
        for token in before
    )


def exists(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether the text has the instrument, were it only as a draft; "lacked guidelines", "no agreement" do not."""
    if phrase.kind == "treaty":
        return True
    if phrase.kind == "agreement" and any(
        has(tokens[at], _CUES + "signed") and _denied(tokens, at)
        for at in range(max(0, phrase.first - 4), phrase.first)
    ):
        return False
    if existence(tokens, phrase.first) != MISSING:
        return not _lacking(tokens, phrase)
    # "the lack of a formally adopted plan": there is one, but nobody adopted it
    before = tokens[max(0, phrase.first - 3) : phrase.first]
    return any(has(token, _CUES + "adopted") and token.lower.endswith("ed") for token in before) or any(
        token.lower == "draft" for token in tokens[phrase.first : phrase.head]
    )


def _lacking(tokens: Sequence[Item], phrase: Phrase) -> bool:
    """Whether what follows the name says that there is none: "no plan exists", "guidelines do not exist"."""
    after = [token.lower for token in tokens[phrase.stop : phrase.stop + 4]]
    return "exist" in after and "not" in after


def year(tokens: Sequence[Item], phrase: Phrase) -> int | None:
    """The year in the name, else the one that the clause ties to its adoption; None where there is none."""
    named = next(
        (
            found
            for token in phrase.tokens(tokens)
            for word in token.text.split()
            if (found := year_in(word)) is not None
        ),
        None,
    )
    if named is not None or phrase.kind == "treaty":
        return named
    bracketed = _bracketed_span(tokens, phrase)
    if bracketed is not None:
        return year_of(bracketed)
    for at in _years_near(tokens, phrase):
        return year_of(tokens[at])
    return None


def _years_near(tokens: Sequence[Item], phrase: Phrase) -> Iterator[int]:
    """The positions of years that a verb of adoption ties to the name: after it first, then before it."""
    dating = (_CUES + "adopted", _CUES + "draft", _CUES + "signed", _CUES + "ratified", _CUES + "dating")
    after = range(phrase.stop, min(len(tokens), phrase.stop + 9))
    for at in after:
        if tokens[at].lower in _CLAUSE or tokens[at].lower in ("which", "that", "and"):
            break
        if year_of(tokens[at]) is not None and _ties(tokens, at):
            between = tokens[phrase.stop : at]
            governing = tokens[max(0, phrase.first - 4) : phrase.first]
            if any(has(token, *dating) for token in [*between, *governing]):
                yield at
            break
    for at in range(phrase.first - 1, max(-1, phrase.first - 12), -1):
        if tokens[at].lower in _CLAUSE:
            return
        if year_of(tokens[at]) is not None and _ties(tokens, at):
            between = tokens[at : phrase.first]
            following = tokens[phrase.stop : phrase.stop + 3]
            if any(has(token, *dating) for token in [*between, *following]):
                yield at
            return


def _ties(tokens: Sequence[Item], at: int) -> bool:
    """Whether a year stands as a date: "in 2014", "in June 2014", "since 2012"."""
    before = tokens[at - 1] if at else None
    return before is not None and (
        before.lower in ("in", "since", "from", "during", "of", ",") or has(before, "organization-cues:calendar")
    )


def span_years(tokens: Sequence[Item], phrase: Phrase, numbers: dict[str, int]) -> int | None:
    """For how many years a plan is: "five-year plan", "2013-2017", "a programme which outlines a 5-year strategy".

    Args:
        tokens: the sentence.
        phrase: the plan.
        numbers: number words and their values.
    """
    bracketed = _bracketed_span(tokens, phrase)
    for token in [*tokens[max(0, phrase.first - 2) : phrase.stop], *([bracketed] if bracketed else [])]:
        first, last = year_of(token), _last_year(token)
        if first is not None and last is not None and last >= first:
            return last - first + 1
        if token.lower.endswith("-year"):
            count = token.lower.removesuffix("-year")
            return int(count) if count.isdigit() else numbers.get(count)
    for at in range(phrase.stop, min(len(tokens), phrase.stop + 8)):
        if tokens[at].lower.endswith("-year") and any(has(t, _CUES + "plan-head") for t in tokens[at + 1 : at + 4]):
            count = tokens[at].lower.removesuffix("-year")
            return int(count) if count.isdigit() else numbers.get(count)
        if tokens[at].lower in _CLAUSE:
            break
    return None


def _bracketed_span(tokens: Sequence[Item], phrase: Phrase) -> Item | None:
    """The years in brackets after a name: "National Plan of Action (2011-2015)"; one year is the report's."""
    after = tokens[phrase.stop : phrase.stop + 3]
    if len(after) == 3 and after[0].text == "(" and after[2].text == ")" and _last_year(after[1]) is not None:
        return after[1] if year_of(after[1]) is not None else None
    return None


def _last_year(token: Item) -> int | None:
    """The last year of "2013-2017" or "2012-14"."""
    head, dash, tail = token.text.partition("-")
    if not dash or not tail.isdigit():
        return None
    return int(tail) if len(tail) == 4 else int(head[:2] + tail)
