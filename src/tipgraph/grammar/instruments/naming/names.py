"""The laws, plans, agreements, treaties and procedures that a sentence names.

An instrument is a head ("law", "action plan", "memorandum of understanding") with what makes it one and not any: a
year, a number, a name in capitals, a topic, or a head that is specific by itself ("penal code"). The words after the
head that say what it is about belong to its name; a clause with "which" or "that" and an abbreviation do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.function_words import BE_HAVE
from tipgraph.grammar.instruments.naming.between_states import is_between_states
from tipgraph.grammar.instruments.naming.heads import (
    bracket_inside,
    breaks,
    in_brackets,
    is_amended,
    is_bound_by,
    last_head,
    names_body,
)
from tipgraph.grammar.instruments.naming.limits import CUES, HEADS, KINDS, before_head
from tipgraph.grammar.instruments.naming.name_ends import after_head
from tipgraph.grammar.instruments.naming.numbering import numbers_end
from tipgraph.grammar.instruments.naming.specific import is_specific
from tipgraph.grammar.instruments.naming.topics import about_end
from tipgraph.grammar.tokens import ARTICLES, has, is_acronym, is_name_word, is_place, year_of
from tipgraph.reading import Item

#: A sentence without any of these names no instrument.
MARKS = HEADS | {"known-treaties"}
#: What stands for another agreement: "; one with Mali".
ONES = frozenset({"one", "ones"})


@dataclass(frozen=True, slots=True)
class Phrase:
    """An instrument named at ``tokens[first:stop]`` with its head at `head`, ``tokens[cut:resume]`` left out.

    What is cut is an abbreviation in brackets. `base` is where the name ends without what it is about.
    """

    kind: str
    first: int
    head: int
    base: int
    stop: int
    cut: int = -1
    resume: int = -1

    def tokens(self, tokens: Sequence[Item]) -> Sequence[Item]:
        """The tokens of the name."""
        if self.cut < 0:
            return tokens[self.first : self.stop]
        return [*tokens[self.first : self.cut], *tokens[self.resume : self.stop]]


def phrases(tokens: Sequence[Item], accord: bool = False) -> Iterator[Phrase]:
    """The instruments that a sentence names, in order; what stands inside the name of another is not named again.

    Args:
        tokens: the sentence.
        accord: whether an agreement was named before it, so that "one with Togo" is another.
    """
    done = named = 0
    phrase: Phrase | None
    for at, token in enumerate(tokens):
        if at < done or not (token.tags or (accord and token.lower in ONES)):
            continue
        if accord and token.lower in ONES:
            phrase = _another(tokens, at)
        elif token.is_of("known-treaties"):
            phrase = _known(tokens, at)
        elif not has(token, *HEADS) or has(token, CUES + "standing-order"):
            continue
        elif has(token, CUES + "article"):
            whose = at > 0 and tokens[at - 1].lower == "whose" and named > 0
            phrase = None if whose else _article(tokens, at)  # "a code, whose Article 61 bans slavery"
        elif has(token, CUES + "code") and at + 1 < len(tokens) and has(tokens[at + 1], CUES + "article"):
            phrase = _article(tokens, at + 1) or _headed(tokens, at)  # "Penal Code Article 124"
        else:
            phrase = _headed(tokens, at)
        if phrase is not None:
            phrase = _with_alias(tokens, phrase)
            done = phrase.stop
            accord = accord or phrase.kind == "agreement"
            again = phrase.first == named + 1 and named > 0 and tokens[named].text == "("
            if not again:  # "the Child Act (Act 560)" is one
                named = phrase.stop
                yield phrase


def _with_alias(tokens: Sequence[Item], phrase: Phrase) -> Phrase:
    """A law with another name of it between dashes: "Law 26 of 2012—the Law against Trafficking—forbids"."""
    if phrase.kind != "law" or phrase.cut >= 0 or phrase.stop + 1 >= len(tokens) or tokens[phrase.stop].text != "—":
        return phrase
    closes = next((at for at in range(phrase.stop + 2, len(tokens)) if tokens[at].text == "—"), -1)
    named = any(has(token, CUES + "law-head", CUES + "code") for token in tokens[phrase.stop : max(closes, 0)])
    if not named or tokens[phrase.stop + 1].lower != "the":
        return phrase
    return replace(phrase, stop=closes + 1, cut=phrase.stop, resume=closes + 1)


def _is_attribute(tokens: Sequence[Item], place: int) -> bool:
    """Whether a place only stands before what is of it: "one with | Benin passports"."""
    following = tokens[place + 1] if place + 1 < len(tokens) else tokens[place]
    plural = following.text.islower() and following.lower.endswith("s") and following.lower not in BE_HAVE
    return plural and not has(following, *(CUES + code for code in ("finite-verb", "expired", "lasting", "in-force")))


def _another(tokens: Sequence[Item], at: int) -> Phrase | None:
    """An agreement like the one before: "an accord with Togo and a similar one with Mali on patrols"."""
    if at + 1 >= len(tokens) or tokens[at + 1].lower not in ("with", "between"):
        return None
    place = next((one for one in range(at + 2, min(len(tokens), at + 4)) if is_place(tokens[one])), -1)
    if place < 0 or [token.lower for token in tokens[place + 1 : place + 2]] == ["'s"]:
        return None
    if not any(sense.form == "name" for sense in tokens[place].senses) or _is_attribute(tokens, place):
        return None
    before = tokens[at - 1]
    told = (
        at
        and before.text.islower()
        and (has(before, CUES + "modifier") or before.lower.endswith(("er", "ar", "ew", "ent")))
    )
    return Phrase("agreement", at - 1 if told else at, at, at + 1, about_end(tokens, at + 1, "agreement"))


def _known(tokens: Sequence[Item], at: int) -> Phrase:
    token = tokens[at]
    kind = "law" if token.is_of("known-laws") else "treaty"
    first = at
    while first and (
        year_of(tokens[first - 1])
        or tokens[first - 1].text in ("UN", "U.N.")
        or tokens[first - 1].lower == "united nations"
    ):
        first -= 1
    stop = at + 1
    while (
        stop < len(tokens)
        and is_name_word(tokens[stop])
        and not is_place(tokens[stop])
        and not is_acronym(tokens[stop])
    ):
        stop += 1
    return Phrase(kind, first, at, stop, stop)


def _article(tokens: Sequence[Item], at: int) -> Phrase | None:
    """ "Articles 124 and 125 of the penal code"; a section without the name of its law is none."""
    stop = numbers_end(tokens, at + 1)
    if stop == at + 1:
        return None
    inner = stop
    added = at > 0 and has(tokens[at - 1], CUES + "adding")
    if inner < len(tokens) and (tokens[inner].lower == "of" or (added and tokens[inner].lower in ("to", "into"))):
        inner += 1
        while inner < len(tokens) and (
            tokens[inner].lower in ARTICLES
            or tokens[inner].lower in ("its", "that", "this", "same")
            or is_place(tokens[inner])
            or tokens[inner].lower == "'s"
        ):
            inner += 1
        for head in range(inner, min(inner + 10, len(tokens))):
            if has(tokens[head], CUES + "law-head", CUES + "code"):
                head = last_head(tokens, head)
                end = after_head(tokens, head, "law")
                return Phrase(
                    "law", at, head, end, about_end(tokens, end, "law") if tokens[head].text[0].isupper() else end
                )
            if breaks(tokens, head) and not in_brackets(tokens, head):
                break
    if at and has(tokens[at - 1], CUES + "code"):  # "Penal Code Article 124"
        return Phrase("law", before_head(tokens, at - 1), at, stop, stop)
    return Phrase("law", at, at, stop, stop) if tokens[at].text[0].isupper() else None


def _is_of_nations(tokens: Sequence[Item], at: int) -> bool:
    """Whether a protocol is one of states: "the UN | protocol", "signed the ECOWAS | protocol"."""
    signed = any(has(token, CUES + "signed", CUES + "ratified") for token in tokens[max(0, at - 2) : at])
    return tokens[at].text in ("UN", "U.N.") or (signed and is_acronym(tokens[at]))


def _headed(tokens: Sequence[Item], at: int) -> Phrase | None:
    """The instrument whose head stands at `at`, None where nothing makes it one of its own."""
    at = last_head(tokens, at)
    token = tokens[at]
    if at + 1 < len(tokens) and (has(tokens[at + 1], CUES + "goes-on") or names_body(tokens, at)):
        return None
    maybe = has(token, CUES + "maybe-agreement") and not has(token, CUES + "agreement-head")
    among_states = maybe and is_between_states(tokens, at)
    kinds = [KINDS[code] for code in KINDS if has(token, CUES + code) and (among_states or code != "maybe-agreement")]
    if not kinds:
        return None
    kind = "agreement" if among_states else kinds[0]
    if kind == "law" and is_acronym(token):
        return None  # "the NGO ACT212"
    of_nations = at > 0 and has(token, CUES + "protocol") and _is_of_nations(tokens, at - 1)
    if kind == "procedure" and (of_nations or is_bound_by(tokens, at)):
        kind = "treaty"
    first = before_head(tokens, at)
    # "National Strategy and Action Plan" is one
    if (
        at + 2 < len(tokens)
        and tokens[at + 1].lower == "and"
        and token.text[0].isupper()
        and tokens[at + 2].text[0].isupper()
    ):
        following = next((head for head in range(at + 2, min(at + 5, len(tokens))) if has(tokens[head], *HEADS)), -1)
        if following > 0 and has(tokens[following], CUES + "plan-head") and kind == "plan":
            at, token = following, tokens[following]
    end = after_head(tokens, at, kind)
    cut = resume = -1
    after = end
    if (
        after + 2 < len(tokens)
        and tokens[after].text == "("
        and tokens[after + 2].text == ")"
        and tokens[after + 1].text[0].isupper()
    ):
        cut, resume, after = end, end + 3, end + 3
        if after + 1 < len(tokens) and tokens[after].lower == "of" and year_of(tokens[after + 1]) is not None:
            after += 2  # "the Anti-Trafficking Act (ATA) of 2009"
    stop = max(after if after > resume > 0 else 0, about_end(tokens, after, kind))
    if stop > after and tokens[after].lower == "to" and is_amended(tokens, first):
        stop = after  # "amend the trafficking law to forbid all forms": what the change is for
    if stop == after and after <= max(resume, end):
        cut, resume, stop = -1, -1, end
    if cut < 0:
        cut, resume = bracket_inside(tokens, first, at)
    if not is_specific(tokens, first, at, end, stop, kind):
        return None
    return Phrase(kind, first, at, end, stop, cut, resume)
