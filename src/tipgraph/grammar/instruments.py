"""The laws, plans, agreements, treaties and procedures that a sentence names.

An instrument is a head ("law", "action plan", "memorandum of understanding") with what makes it one and not any: a year,
a number, a name in capitals, a topic, or a head that is specific by itself ("penal code"). The words after the head that
say what it is about belong to its name, a clause with "which" or "that" and an abbreviation in brackets do not.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.tokens import (
    ARTICLES,
    AUXILIARIES,
    CONJUNCTIONS,
    RELATIVES,
    has,
    is_acronym,
    is_name_word,
    is_place,
    year_of,
)
from tipgraph.reading import Item

_CUES = "instrument-cues:"
_KINDS = {
    "law-head": "law",
    "code": "law",
    "plan-head": "plan",
    "program-head": "plan",
    "agreement-head": "agreement",
    "treaty-head": "treaty",
    "procedure-head": "procedure",
    "procedure-named": "procedure",
}
HEADS = frozenset(_CUES + code for code in _KINDS) | {_CUES + "article"}
#: Heads of bodies that may follow the words for an instrument in a name.
BODY_HEADS = frozenset(
    f"organization-cues:{code}" for code in ("committee-head", "government-head", "government-office", "law-enforcement-head", "ngo-head")
)
_ABOUT = frozenset({"on", "for", "against", "of", "to", "concerning", "regarding", "about", "with", "between", "in"})
_LONGEST = 16


@dataclass(frozen=True, slots=True)
class Phrase:
    """An instrument named at ``tokens[first:stop]`` with its head at `head`; ``tokens[cut:resume]`` is no part of its name.

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


def phrases(tokens: Sequence[Item]) -> Iterator[Phrase]:
    """The instruments that a sentence names, in order; what stands inside the name of another is not named again."""
    done = 0
    for at, token in enumerate(tokens):
        if at < done:
            continue
        if any(sense.scheme == "known-treaties" for sense in token.senses):
            phrase = _known(tokens, at)
        elif not has(token, *HEADS) or has(token, _CUES + "standing-order"):
            continue
        elif has(token, _CUES + "article"):
            phrase = _article(tokens, at)
        else:
            phrase = _headed(tokens, at)
        if phrase is not None:
            done = phrase.stop
            yield phrase


def _known(tokens: Sequence[Item], at: int) -> Phrase:
    token = tokens[at]
    kind = "law" if any(sense.scheme == "known-laws" for sense in token.senses) else "treaty"
    first = at
    while first and (year_of(tokens[first - 1]) or tokens[first - 1].text in ("UN", "U.N.") or tokens[first - 1].lower == "united nations"):
        first -= 1
    stop = at + 1
    while stop < len(tokens) and is_name_word(tokens[stop]) and not is_place(tokens[stop]) and not is_acronym(tokens[stop]):
        stop += 1
    return Phrase(kind, first, at, stop, stop)


def _article(tokens: Sequence[Item], at: int) -> Phrase | None:
    """ "Articles 124 and 125 of the penal code"; a section without the name of its law is none."""
    stop = _numbers(tokens, at + 1)
    if stop == at + 1:
        return None
    inner = stop
    if inner < len(tokens) and tokens[inner].lower == "of":
        inner += 1
        while inner < len(tokens) and (tokens[inner].lower in ARTICLES or tokens[inner].lower == "its" or is_place(tokens[inner]) or tokens[inner].lower == "'s"):
            inner += 1
        for head in range(inner, min(inner + 10, len(tokens))):
            if has(tokens[head], _CUES + "law-head", _CUES + "code"):
                end = _after_head(tokens, head, "law")
                return Phrase("law", at, head, end, _about(tokens, end, "law") if tokens[head].text[0].isupper() else end)
            if _breaks(tokens, head):
                break
    if at and tokens[at].text[0].isupper():
        first = at
        if has(tokens[at - 1], _CUES + "code"):  # "Penal Code Article 124"
            first = at - 1
        return Phrase("law", first, at, stop, stop)
    return Phrase("law", at, at, stop, stop) if tokens[at].text[0].isupper() else None


def _numbers(tokens: Sequence[Item], at: int) -> int:
    """The end of "124", "124 and 125", "3(a)", "No. 9", "88-02" from `at`; `at` where no number stands there."""
    stop = at
    while stop < len(tokens):
        text = tokens[stop].text
        if any(character.isdigit() for character in text) or (stop > at and text in "()/" and _digits_near(tokens, stop)):
            stop += 1
        elif stop > at and len(text) <= 2 and tokens[stop - 1].text == "(":
            stop += 1
        elif text.lower() in ("and", ",", "to", "through", "or", "-") and stop > at and stop + 1 < len(tokens) and tokens[stop + 1].text[0].isdigit():
            stop += 2
        elif text.lower() in ("no", "no.", "number", "nr") and stop + 1 < len(tokens):
            after = stop + 2 if tokens[stop + 1].text == "." else stop + 1
            if after < len(tokens) and any(character.isdigit() for character in tokens[after].text):
                stop = after + 1
            else:
                break
        else:
            break
    while stop > at and tokens[stop - 1].text == "(":
        stop -= 1
    return stop


def _digits_near(tokens: Sequence[Item], at: int) -> bool:
    """Whether a bracket or stroke belongs to a number ("3(a)"), without space."""
    return tokens[at - 1].end == tokens[at].start and (tokens[at].text != "(" or at + 1 < len(tokens) and len(tokens[at + 1].text) <= 3)


def _headed(tokens: Sequence[Item], at: int) -> Phrase | None:
    """The instrument whose head stands at `at`, None where nothing makes it one of its own."""
    while at + 1 < len(tokens) and tokens[at].text[0].isupper() and tokens[at + 1].text[0].isupper() and has(tokens[at + 1], *HEADS):
        at += 1  # "Criminal Code Amendment Act"
    token = tokens[at]
    if at + 1 < len(tokens) and (has(tokens[at + 1], _CUES + "goes-on") or _names_body(tokens, at)):
        return None
    kind = next(_KINDS[code] for code in _KINDS if has(token, _CUES + code))
    first = _before_head(tokens, at)
    # "National Strategy and Action Plan" is one
    if at + 2 < len(tokens) and tokens[at + 1].lower == "and" and token.text[0].isupper() and tokens[at + 2].text[0].isupper():
        following = next((head for head in range(at + 2, min(at + 5, len(tokens))) if has(tokens[head], *HEADS)), -1)
        if following > 0 and has(tokens[following], _CUES + "plan-head") and kind == "plan":
            at, token = following, tokens[following]
    end = _after_head(tokens, at, kind)
    cut = resume = -1
    after = end
    if after + 2 < len(tokens) and tokens[after].text == "(" and tokens[after + 2].text == ")" and tokens[after + 1].text[0].isupper():
        cut, resume, after = end, end + 3, end + 3
    stop = _about(tokens, after, kind)
    if stop == after:
        cut, resume, stop = -1, -1, end
    if not _specific(tokens, first, at, end, stop, kind):
        return None
    return Phrase(kind, first, at, end, stop, cut, resume)


def _names_body(tokens: Sequence[Item], head: int) -> bool:
    """Whether a head is only part of the name of a body ("National Policy Committee")."""
    at = head + 1
    if not tokens[head].text[0].isupper():
        return False
    while at < len(tokens) and at - head < 4 and is_name_word(tokens[at]) and not is_place(tokens[at]):
        if has(tokens[at], *BODY_HEADS):
            return True
        at += 1
    return False


def _before_head(tokens: Sequence[Item], head: int) -> int:
    """Where the words before a head that belong to its name begin."""
    first = head
    while first:
        token = tokens[first - 1]
        if _modifies(token) or _place_inside(tokens, first - 1):
            first -= 1
        elif token.lower in ("and", "in", "of", "for", "the", "to", "on", "against", "'s", "or") and first > 1 and _links(tokens, first - 1):
            first -= 1
        else:
            break
    while first < head and tokens[first].lower in ("and", "or", "of", "the", "in", "'s", "to", "for", "on", "against"):
        first += 1
    if first < head and first == 0 and has(tokens[first], "organization-cues:opens-sentence"):
        first += 1
    return first


def _place_inside(tokens: Sequence[Item], at: int) -> bool:
    """Whether a place is part of a name: "Protection of Indonesian Migrant Workers Law", "ASEAN Convention"."""
    if not is_place(tokens[at]) or not tokens[at + 1].text[0].isupper():
        return False
    inside = at > 1 and tokens[at - 1].lower in ("of", "for", "on") and tokens[at - 2].text[0].isupper() and not is_place(tokens[at - 2])
    return inside or has(tokens[at + 1], _CUES + "treaty-head")


def _modifies(token: Item) -> bool:
    if is_place(token) and not has(token, _CUES + "modifier"):
        return False
    if has(token, _CUES + "topic", _CUES + "modifier") or year_of(token) is not None:
        return True
    if token.text[0].isupper() and not has(token, "organization-cues:calendar", *HEADS) and not _is_small(token):
        return True
    return "-" in token.text and len(token.text) > 3 and token.lower.endswith(("year", "trafficking", "slavery", "smuggling", "procurement"))


def _is_small(token: Item) -> bool:
    return token.lower in ARTICLES | AUXILIARIES | RELATIVES | CONJUNCTIONS or token.lower in (
        "in", "under", "its", "this", "these", "despite", "of", "during", "to", "by", "with", "since", "for", "on", "their", "also", "it", "after", "as", "at", "from"
    )


def _links(tokens: Sequence[Item], at: int) -> bool:
    """Whether a small word stands inside a name: between capitals, or between words of one topic."""
    before, after = tokens[at - 1], tokens[at + 1]
    if before.text[0].isupper() and after.text[0].isupper() and not _is_small(before):
        if tokens[at].lower in ("and", "or") and has(before, *HEADS):
            return False
        return not is_place(after) and not (at == 1 and tokens[at].lower == "and")
    if tokens[at].lower == "in":
        return before.lower.endswith("trafficking") and after.lower == "persons"
    if tokens[at].lower == "and" and year_of(before) is not None and year_of(after) is not None:
        return True
    if tokens[at].lower == "and":
        return has(before, _CUES + "topic", _CUES + "modifier") and before.text[0].islower() and has(
            after, _CUES + "topic", _CUES + "modifier", _CUES + "procedure-head"
        )
    return False


def _after_head(tokens: Sequence[Item], head: int, kind: str) -> int:
    """The end of the number and the year after a head: "No. 9 of 2008", "88-02", "for 2013-2017", "of December 2004"."""
    stop = head + 1
    if kind == "law" or kind == "treaty":
        if stop < len(tokens) and (tokens[stop].text[0].isdigit() or tokens[stop].lower in ("no", "no.", "number") or (any(c.isdigit() for c in tokens[stop].text) and year_of(tokens[stop]) is None)):
            stop = _numbers(tokens, stop)
        elif stop + 1 < len(tokens) and tokens[stop].text == "(" and has(tokens[head], _CUES + "code"):
            pass
    while stop + 1 < len(tokens) and tokens[stop].lower in ("of", "for", "("):
        at = stop + 1
        if has(tokens[at], "organization-cues:calendar"):
            at += 1
        if at >= len(tokens) or year_of(tokens[at]) is None:
            break
        if tokens[stop].text == "(":
            # At the end of a text the year in brackets is that of the report.
            if kind == "law" and at + 2 < len(tokens) and tokens[at + 1].text == ")" and tokens[at + 2].text != ".":
                stop = at + 2
            break
        stop = at + 1
        if stop + 1 < len(tokens) and tokens[stop].lower in ("to", "-", "through") and year_of(tokens[stop + 1]):
            stop += 2
    if stop < len(tokens) and year_of(tokens[stop]) is not None and kind in ("plan",):
        stop += 1
    return stop


def _about(tokens: Sequence[Item], at: int, kind: str) -> int:
    """The end of the words that say what an instrument is about, from `at`; `at` where there are none."""
    if at >= len(tokens):
        return at
    opens = tokens[at]
    amends = kind == "law" and opens.text[0].isupper() and opens.lower.endswith("ing") and tokens[at - 1].text[0].isupper()
    added = kind == "treaty" and at + 2 < len(tokens) and tokens[at + 1].lower == "the" and is_name_word(tokens[at + 2])
    infinitive = opens.lower == "to" and at + 1 < len(tokens) and (added or has(tokens[at + 1], _CUES + "purpose") or is_name_word(tokens[at + 1]))
    if opens.lower == "to" and not infinitive:
        return at
    if not (amends or infinitive or opens.lower in _ABOUT or (kind in ("law", "agreement") and has(opens, _CUES + "ruling"))):
        return at
    if opens.lower == "for" and any(has(token, _CUES + "ordinal") for token in tokens[at + 1 : at + 4]):
        return at
    if opens.lower in ("in", "with", "between") and kind != "agreement":
        return at
    if opens.lower == "of" and not (at + 1 < len(tokens) and (kind == "treaty" or is_name_word(tokens[at + 1]) or has(tokens[at + 1], _CUES + "topic"))):
        return at
    stop = at + 1
    while stop < len(tokens) and stop - at < _LONGEST and not _ends_about(tokens, stop, at):
        stop += 1
    while stop > at and (tokens[stop - 1].lower in _ABOUT or tokens[stop - 1].lower in CONJUNCTIONS | ARTICLES or not tokens[stop - 1].text[-1].isalnum()):
        stop -= 1
    return stop


def _ends_about(tokens: Sequence[Item], at: int, opened: int) -> bool:
    token = tokens[at]
    lower = token.lower
    following = tokens[at + 1] if at + 1 < len(tokens) else None
    if lower == "," or lower == "(":
        return not _in_list(tokens, at)
    if not token.text[0].isalnum() and lower not in ("'s", "'", "/", "&", '"'):
        return True
    if lower in AUXILIARIES | RELATIVES or lower in ("but", "while", "when", "after", "since", "during", "by", "because", "as", "if", "until", "through", "under", "without", "despite", "although", "not", "it", "they", "before", "where"):
        return True
    if lower in ("in", "at") and (following is None or year_of(following) is not None or has(following, "organization-cues:calendar") or following.lower in ("the", "a", "its")):
        return True
    if lower == "from" and not has(tokens[opened], _CUES + "ruling"):
        return True
    if lower in ("and", "or"):
        return following is None or _opens_predicate(tokens, at + 1)
    if has(token, _CUES + "finite-verb") and not is_name_word(token):
        return True
    return _is_past(tokens, at, opened)


def _in_list(tokens: Sequence[Item], at: int) -> bool:
    """Whether a comma stands inside what an instrument is about: "Prevent, Suppress and Punish", "with A, B, and C"."""
    if tokens[at].text == "(" or at + 1 >= len(tokens):
        return False
    following = tokens[at + 1]
    if is_place(following) or (following.lower in ("and", "or") and at + 2 < len(tokens) and (is_place(tokens[at + 2]) or (is_name_word(tokens[at + 2]) and is_name_word(tokens[at - 1])) or (tokens[at + 2].lower == "the" and at + 3 < len(tokens) and is_place(tokens[at + 3])))):
        return is_place(tokens[at - 1]) or is_name_word(following) or following.lower in ("and", "or")
    return is_name_word(following) and is_name_word(tokens[at - 1]) and not is_acronym(following)


def _opens_predicate(tokens: Sequence[Item], at: int) -> bool:
    """Whether what follows "and" is another statement or another thing rather than more of the same."""
    token = tokens[at]
    if any(has(later, *HEADS) for later in tokens[at : at + 3]):
        return True  # "a plan for X and standard operating procedures"
    if token.lower in ARTICLES or token.lower in ("its", "their", "to", "it", "they", "has", "had", "did", "other", "this", "these"):
        return not (token.lower == "the" and at + 1 < len(tokens) and (is_place(tokens[at + 1]) or is_name_word(tokens[at + 1])))
    if year_of(token) is not None or has(token, _CUES + "finite-verb"):
        return True
    if token.lower.endswith("ed") and token.text.islower():
        return True
    for later in tokens[at : at + 5]:
        if later.lower in ("and", "or", ","):
            break
        if later.lower in ("its", "their"):
            return True
    return False


def _is_past(tokens: Sequence[Item], at: int, opened: int) -> bool:
    """Whether a word in "-ed" is the verb of the sentence, not a participle before a noun."""
    lower = tokens[at].lower
    if not lower.endswith("ed") or len(lower) < 5 or not tokens[at].text.islower() or at == opened + 1:
        return False
    if has(tokens[at], _CUES + "topic") or lower in ("forced", "organized", "bonded", "unaccompanied", "trafficked", "suspected", "related"):
        return False
    return tokens[at - 1].lower not in ARTICLES and tokens[at - 1].lower not in ("and", "of", "on", "for", "against", "all", "or", "to", "alleged")


def _breaks(tokens: Sequence[Item], at: int) -> bool:
    token = tokens[at]
    return not token.text[0].isalnum() and token.lower not in ("'s", "'") or token.lower in AUXILIARIES | RELATIVES


def _specific(tokens: Sequence[Item], first: int, head: int, base: int, stop: int, kind: str) -> bool:
    """Whether something makes an instrument one of its own rather than any of its kind."""
    token = tokens[head]
    modifiers = tokens[first:head]
    lower = token.lower
    named = any(word.text[0].isupper() and not _is_small(word) and not is_place(word) for word in modifiers)
    dated = any(year_of(word) is not None for word in modifiers) or base > head + 1
    topical = any(has(word, _CUES + "topic") or word.lower.startswith(("anti-", "counter-")) for word in modifiers)
    about = tokens[base:stop]
    says = any(has(word, _CUES + "topic") for word in about) or any(is_name_word(word) for word in about)
    draft = any(word.lower == "draft" for word in modifiers) or lower.startswith("draft ")
    plural = lower.endswith("s") and lower not in ("sops",) and kind in ("law", "plan")
    capital = token.text[0].isupper()
    if kind == "law":
        if has(token, _CUES + "code"):
            return not plural and (lower != "code" or capital and named) and (lower != "constitution" or capital)
        if plural:
            return dated
        rules = bool(about) and has(about[0], _CUES + "ruling")
        determined = _determined(tokens, first)
        if capital and lower not in ("law", "act", "bill", "decree", "legislation", "draft law", "draft bill", "ordinance", "statute"):
            if has(token, _CUES + "by-year"):
                return dated
            return (named or dated) and not is_acronym(token)
        anti = any(word.lower.startswith(("anti-", "counter-")) for word in modifiers)
        return named or dated or anti or (topical and (determined or draft)) or ((rules or says) and determined) or (draft and bool(about))
    if kind == "plan":
        if has(token, _CUES + "alone") or lower.startswith("national"):
            return True
        if has(token, _CUES + "program-head") or lower in ("strategy", "plan"):
            state = any(word.lower in ("state", "national", "government", "federal", "presidential") for word in modifiers)
            trafficking = any("trafficking" in word.lower for word in [*modifiers, *about])
            if has(token, _CUES + "program-head") and not lower.startswith("plan"):
                return (state and (trafficking or dated))
            return (named and capital) or (state and not plural) or (topical and not plural and trafficking) or (dated and (state or topical)) or (trafficking and _determined(tokens, first) and not lower.startswith("plan"))
        return not plural or dated
    if kind == "agreement":
        return not has(token, _CUES + "no-agreement")
    if kind == "treaty":
        return named or dated or (capital and bool(about))
    if has(token, _CUES + "procedure-named"):
        return any(any(c.isdigit() for c in word.text) for word in modifiers) or (capital and named)
    if lower in ("protocol", "protocols", "directive", "manual", "handbook", "toolkit", "guidebook", "guidelines"):
        return topical or named or dated or bool(about) and (says or lower == "guidelines") or (lower == "guidelines" and bool(modifiers)) or (lower in ("guidelines",) and _developed(tokens, first))
    return True


def _developed(tokens: Sequence[Item], first: int) -> bool:
    """Whether something was made: "developed guidelines"."""
    return first > 0 and has(tokens[first - 1], _CUES + "adopted")


def _determined(tokens: Sequence[Item], first: int) -> bool:
    """Whether an article, a possessive or a country stands before a name, so that it is one thing."""
    before = tokens[first - 1] if first else None
    if before is None:
        return False
    if before.lower in ARTICLES or before.lower in ("its", "their", "new", "this", "'s", "existing", "'"):
        return True
    return is_place(before) or before.lower.endswith("ed") or has(before, _CUES + "adopted")
