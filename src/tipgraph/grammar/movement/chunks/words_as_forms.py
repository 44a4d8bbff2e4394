"""Words that are a form of exploitation where they stand: "girls are trafficked for [child prostitution]"."""

from __future__ import annotations

from collections.abc import Sequence

from tipgraph.grammar.movement.chunks.kinds import Chunk, Form, Mark, People, Verb, is_plain_word, joins, word_of

#: What others do to people whom they lead to a marriage.
_LEADS_TO = ("exploit", "move", "traffic")
#: What they do who trade in people "for marriages", while others bring brides and guests for them.
_SELLS = ("buy", "exploit", "traffic")


def of_those_before(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, "child prostitution" a mere form where it tells what those named before are in or are taken for."""
    named = False
    for i, chunk in enumerate(chunks):
        if not isinstance(chunk, People):
            continue
        forms = _forms(chunk)
        if named and forms and _is_led_to(chunks, i):
            chunks[i] = Form(chunk.start, chunk.end, chunk.tags, forms)
        named = True
    return chunks


def _forms(people: People) -> tuple[str, ...]:
    """The forms of which "child" is said: "child prostitution and forced child labor"; none where others are named."""
    if not all(group.victims == ("children",) and group.forms and not group.origins for group in people.groups):
        return ()
    return tuple(dict.fromkeys(form for group in people.groups for form in group.forms))


def _is_led_to(chunks: Sequence[Chunk], at: int) -> bool:
    """Whether a preposition or another form leads to something of which nothing more is said."""
    before, after = chunks[at - 1], chunks[at + 1] if at + 1 < len(chunks) else None
    if isinstance(after, Verb) or (after is not None and after.has("be", "copula")):
        return False
    if joins(before):
        listed = next((c for c in reversed(chunks[:at]) if not joins(c)), None)
        return isinstance(listed, Form)
    if before.has("purpose") and _is_known_for(chunks[at - 2]):
        return False  # "in a region known for child prostitution"
    return isinstance(before, Mark) and before.has("purpose", "to", "in", "of")


def sold_into_marriage(chunks: list[Chunk]) -> list[Chunk]:
    """The chunks, a marriage made a form where people are led to it: "sold into so-called 'summer' [marriages]"."""
    for i, chunk in enumerate(chunks):
        if not (isinstance(chunk, Mark) and chunk.has("wedlock")):
            continue
        led = i - 1
        while led > 0 and isinstance(chunks[led], Mark) and (not chunks[led].tags or _is_beside(chunks[led])):
            led -= 1
        cues = _LEADS_TO if word_of(chunks[led]) == "into" else _SELLS if chunks[led].has("purpose") else ()
        if any(isinstance(c, Verb) and c.has(*cues) for c in chunks[max(0, led - 3) : led]):
            chunks[i] = Form(chunk.start, chunk.end, chunk.tags | {"exploitation:marriage"}, ("marriage",))
    return chunks


def _is_beside(mark: Chunk) -> bool:
    return joins(mark) or mark.has("determiner")


def _is_known_for(chunk: Chunk) -> bool:
    """Whether a word may say for what something is known or people are accused: "[notorious] for", "[charged] for"."""
    return is_plain_word(chunk) or (isinstance(chunk, Mark) and chunk.has("accuse"))
