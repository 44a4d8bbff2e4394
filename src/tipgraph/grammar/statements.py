"""Which deed counts which phrase: what a sentence states in numbers, before it is given a period and a place.

A phrase is counted by its own noun ("12 convictions"), by the verb that governs it ("convicted 12", "12 were convicted",
"12 received sentences"), or by a statement before it ("three of whom", "compared with 21 in 2008").
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace

from tipgraph.grammar.measures import Act, acts_of
from tipgraph.grammar.negation import Denial, after_adverbs, before_adverbs, denial_before, denial_of_verb, denial_start, is_adverb
from tipgraph.grammar.phrases import Phrase, bare_phrase, phrases_of
from tipgraph.grammar.silence import silences
from tipgraph.reading import Item

_PEOPLE = ("persons", "victims", "offenders")
_CASE_MEASURES = ("investigations", "prosecutions", "convictions", "arrests", "sentences")
_DETERMINERS = frozenset({"the", "its", "their", "all", "these", "those", "both", "his", "of", "another", "out"})
_PREPOSITIONS = frozenset(
    "of for on against to in with by from at into under within between among through during since until after before including "
    "involving concerning regarding about than despite as".split()
)
_BREAKS = frozenset({"but", "while", "although", "and", "because", "—"})
_VAGUE = frozenset({"all", "every", "each", "most", "many", "some", "more", "fewer", "both", "several", "few", "additional", "enough", "as"})
_REACH = 16


@dataclass(frozen=True, slots=True)
class Statement:
    """What a sentence says of one measure, at ``words[first:stop]``.

    `phrase` is None where only a silence is stated. `compared` marks a number given for comparison, which has a period
    of its own. `part_of` is the statement whose number holds this one. `through` is where the verb after the phrase
    ends, and so where words may go on to say what is counted.
    """

    measure: str
    first: int
    stop: int
    rule: str
    phrase: Phrase | None
    status: str = "reported"
    value: int | None = None
    compared: bool = False
    part_of: Statement | None = None
    through: int = 0


def statements(words: Sequence[Item], *, profile: bool, before: Statement | None = None) -> list[Statement]:
    """What a sentence states in numbers, in order.

    Args:
        words: the words of the sentence.
        profile: whether it stands among the sentences on who is trafficked where.
        before: the last statement of the sentence before, for "three of them".
    """
    return list(_Sentence(words, profile, before).read())


class _Sentence:
    """A sentence while it is read: its deeds, its phrases, and what they have been found to state."""

    def __init__(self, words: Sequence[Item], profile: bool, before: Statement | None) -> None:
        self.words = words
        self.profile = profile
        self.before = before
        self.acts = acts_of(words)
        self.verbs = {act.first for act in self.acts}
        self.silences = list(silences(words, self.acts))
        self.phrases = [p for p in phrases_of(words, self.verbs) if not self._is_silent(p.first)]
        self.acts = [act for act in self.acts if not self._is_silent(act.first)]
        self.found: list[Statement] = []
        self.objects: dict[int, Act] = {}
        self.subjects: dict[int, list[Act]] = {}

    def read(self) -> Iterator[Statement]:
        for silence in self.silences:
            for measure in silence.measures:
                self.found.append(Statement(measure, silence.first, silence.stop, "counts.not-reported", None, "not-reported"))
        self._bind()
        for phrase in self.phrases:
            for statement in self._of_phrase(phrase):
                if not any(s.measure == statement.measure and s.phrase is not None and s.phrase.at == phrase.at for s in self.found):
                    self.found.append(statement)
        self.found.extend(self._of_pronouns())
        self.found.extend(self._of_changes())
        self.found.extend(self._of_denied_verbs())
        self.found.extend(self._of_denied_nouns())
        yield from sorted(self.found, key=lambda s: (s.phrase.first if s.phrase else s.first, s.first))

    # Binding verbs to phrases

    def _bind(self) -> None:
        """Find the object of each active verb and the subject of each passive one."""
        for phrase in self.phrases:
            act = self._governor(phrase)
            if act is not None:
                self.objects[phrase.first] = act
        for index, phrase in enumerate(self.phrases):
            if index and phrase.first not in self.objects and self._continues(self.phrases[index - 1], phrase):
                self.objects[phrase.first] = self.objects[self.phrases[index - 1].first]
        last: list[Phrase] = []
        for act in self.acts:
            if act.voice == "active":
                continue
            subjects = self._subjects(act)
            if not subjects and last and self._shares_subject(act, last[-1]):
                subjects = last
            for phrase in subjects:
                self.subjects.setdefault(phrase.first, []).append(act)
            last = subjects or last
        for phrase in self.phrases:
            if phrase.first not in self.objects and phrase.first not in self.subjects:
                reduced = self._reduced(phrase)
                if reduced is not None:
                    self.subjects[phrase.first] = [reduced]

    def _governor(self, phrase: Phrase) -> Act | None:
        """The active verb whose object a phrase is."""
        at = phrase.first - 1
        while at >= 0 and (is_adverb(self.words[at]) or self.words[at].lower in _DETERMINERS):
            at -= 1
        for act in self.acts:
            if act.voice != "active" or act.stop > phrase.first:
                continue
            if act.stop == at + 1 or act.stop == phrase.first:
                return act
            if "other" in act.measures and phrase.head == "groups" and phrase.first - act.stop <= 5 and self.words[at + 1].lower == "of":
                return act  # "terminated the operations of 10 criminal groups"
            if "refer" in act.light and act.stop < phrase.first and self.words[act.stop].lower.startswith("to") and phrase.first - act.stop <= 5:
                between = self.words[act.stop : phrase.first]
                if not any(word.text in ",;" or word.lower in _BREAKS for word in between):
                    return act
        return None

    def _continues(self, last: Phrase, phrase: Phrase) -> bool:
        """Whether a phrase is one more object in the list of the last one: "12 men and | two women"."""
        if last.first not in self.objects or phrase.source not in ("number", "no", "article", "unknown"):
            return False
        joint = self.words[phrase.first - 1].lower
        if phrase.partitive or joint not in (",", "and", "or", "as"):
            return False
        if phrase.source == "article" and phrase.head not in _PEOPLE:
            return False
        if any(last.stop <= act.first < phrase.first for act in self.acts) or self._next_passive(phrase) is not None:
            return False
        return phrase.head in (*_PEOPLE, "cases", "groups", "") and not self._is_part(phrase)

    def _subjects(self, act: Act) -> list[Phrase]:
        """The phrases that are the subject of a passive verb, the last one last."""
        for index in range(len(self.phrases) - 1, -1, -1):
            phrase = self.phrases[index]
            if phrase.stop > act.first or phrase.source == "any" and denial_before(self.words, phrase.first) is Denial.NONE:
                continue
            if act.first - phrase.stop > _REACH:
                return []
            if not self._may_be_subject(phrase, act):
                if any(w.lower in _BREAKS or w.text == ";" for w in self.words[phrase.stop : act.first]):
                    return []
                continue
            subjects = [phrase]
            while index and self._lists(self.phrases[index - 1], phrase):
                index -= 1
                phrase = self.phrases[index]
                subjects.insert(0, phrase)
            return subjects
        return []

    def _may_be_subject(self, phrase: Phrase, act: Act) -> bool:
        if phrase.first in self.objects or phrase.head in ("none", "event"):
            return False
        if phrase.first and self.words[phrase.first - 1].lower in _PREPOSITIONS and phrase.partitive != "whom":
            return False
        between = self.words[phrase.stop : act.first]
        for offset, word in enumerate(between):
            if word.lower in _BREAKS or (word.lower in ("who", "which", "that") and offset):
                return False
        # a participle right after the phrase describes it; any other verb in between has its own subject
        return not any(
            other.voice != "active" and phrase.stop <= other.first < act.first or
            (other.voice == "active" and phrase.stop < other.first < act.first and other.form == "past")
            for other in self.acts if other is not act
        )

    def _lists(self, left: Phrase, right: Phrase) -> bool:
        if left.first and self.words[left.first - 1].lower in ("of", "the", "among"):  # "of the 14 victims, nine were ..."
            return False
        between = [word.lower for word in self.words[left.stop : right.first]]
        return bool(between) and all(word in (",", "and", "or") for word in between) and left.first not in self.objects

    def _shares_subject(self, act: Act, last: Phrase) -> bool:
        """Whether a passive verb goes on with the last one's subject: "was convicted in May | and was sentenced"."""
        at = before_adverbs(self.words, act.first - 1)
        while at >= 0 and self.words[at].lower in ("was", "were", "have", "has", "been", "are", "is", "had"):
            at = before_adverbs(self.words, at - 1)
        return at > last.stop and self.words[at].lower in ("and", "or", "but", "then") and act.first - last.stop < 24

    def _next_passive(self, phrase: Phrase) -> Act | None:
        for act in self.acts:
            if act.first >= phrase.stop:
                return act if act.voice != "active" and self._may_be_subject(phrase, act) else None
        return None

    def _reduced(self, phrase: Phrase) -> Act | None:
        """The participle that follows a phrase: "12 victims | identified by the police"."""
        at = after_adverbs(self.words, phrase.stop)
        for act in self.acts:
            if act.first == at and act.form == "past" and act.voice == "active":
                following = self.words[act.stop] if act.stop < len(self.words) else None
                if following is None or following.lower in _PREPOSITIONS or following.text in ",.)":
                    return act
        return None

    # What a phrase states

    def _of_phrase(self, phrase: Phrase) -> Iterator[Statement]:
        if phrase.head == "none":
            return
        status, value = self._status(phrase)
        if not status:
            return
        if phrase.head == "event":
            yield from self._of_event(phrase, status, value)
            return
        act = self.objects.get(phrase.first)
        if act is not None:
            denial = denial_of_verb(self.words, act.first, act.form) if phrase.source in ("number", "article", "unknown") else None
            if denial not in (None, Denial.NONE):
                if phrase.source != "article":
                    return
                status, value = ("none-reported", None) if denial is Denial.REPORT else ("reported", 0)
            rule = "counts.active" if value != 0 else "counts.zero"
            for measure in self._measures(act, phrase):
                yield self._made(phrase, measure, act, status, value, rule)
            return
        if phrase.first in self.subjects:
            for act in self.subjects[phrase.first]:
                if act.voice == "passive" and phrase.source != "no" and self._is_denied(act):
                    continue
                rule = "counts.zero" if value == 0 else "counts.passive" if act.voice == "passive" else "counts.subject"
                for measure in self._measures(act, phrase):
                    yield self._made(phrase, measure, act, status, value, rule)
            return
        if phrase.source in ("number", "no"):
            yield from self._inherited(phrase, status, value)

    def _status(self, phrase: Phrase) -> tuple[str, int | None]:
        """The status and the value that a phrase's amount gives; an empty status where it states nothing."""
        if phrase.source == "unknown":
            return "not-reported", None
        if phrase.source == "any":
            denial = denial_before(self.words, phrase.first)
            if denial is Denial.NONE:
                return "", None
            return ("none-reported", None) if denial is Denial.REPORT else ("reported", 0)
        if phrase.source == "no" and phrase.head == "event":
            if "count-cues:no-reports" in self.words[phrase.first].tags or self._is_reported(phrase.stop):
                return "none-reported", None
        return "reported", phrase.value

    def _is_reported(self, at: int) -> bool:
        """Whether "were reported" follows within the clause."""
        for near in range(at, min(at + 12, len(self.words) - 1)):
            if self.words[near].lower in ("but", "which", "who", ",") or near in self.verbs:
                return False
            if self.words[near].lower in ("were", "was", "been") and self.words[after_adverbs(self.words, near + 1)].lower == "reported":
                return True
        return False

    def _of_event(self, phrase: Phrase, status: str, value: int | None) -> Iterator[Statement]:
        """What "12 prosecutions", "no convictions" or "a joint investigation" states."""
        before = self.words[before_adverbs(self.words, phrase.first - 1)] if phrase.first else None
        if phrase.source == "article" and not (
            before is not None and before.tags & {"count-cues:carry", "count-cues:open"} and "sentences" not in phrase.measures
        ):
            return
        if phrase.source == "article" and before is not None:
            at = before_adverbs(self.words, phrase.first - 1)
            denial = denial_of_verb(self.words, at, "past" if before.lower.endswith("ed") else "base")
            if denial is Denial.FAIL:
                return
            if denial is not Denial.NONE:
                status, value = ("none-reported", None) if denial is Denial.REPORT else ("reported", 0)
        if value and self._has_no_subject(phrase):
            value = 0
        rule = "counts.nominal" if value != 0 else "counts.zero"
        compared = self._is_compared(phrase)
        for measure in phrase.measures:
            first = phrase.first if phrase.source == "no" or value else denial_start(self.words, phrase.first)
            yield Statement(measure, first, phrase.stop, self._rule(rule, status), phrase, status, value, compared, None, phrase.stop)

    def _has_no_subject(self, phrase: Phrase) -> bool:
        """Whether "none of the cases led to" stands before a phrase."""
        at = before_adverbs(self.words, phrase.first - 1)
        return any(p.source == "no" and p.head != "event" and p.stop <= at <= p.stop + 3 for p in self.phrases) and bool(
            self.words[at].tags & {"count-cues:carry"}
        )

    def _measures(self, act: Act, phrase: Phrase) -> Iterator[str]:
        """The measures by which a verb counts a phrase; none where its noun does not fit."""
        head = phrase.head
        for measure in act.measures:
            if measure in _CASE_MEASURES:
                if head == "victims" and measure in ("arrests", "sentences", "convictions", "prosecutions"):
                    continue
                if head != "unknown" or phrase.source in ("number", "no", "any"):
                    yield measure
            elif measure == "other":
                if head in (*_PEOPLE, "groups", "cases") or phrase.partitive or (not head and act.voice == "passive"):
                    yield measure
            elif head in (*_PEOPLE, "cases") or (not head and not phrase.partitive == "whom"):
                yield measure
            elif not head:
                yield measure
        if act.light:
            measure = self._light_measure(act, phrase)
            if measure and measure not in act.measures:
                yield measure

    def _light_measure(self, act: Act, phrase: Phrase) -> str:
        """The measure of "opened 90 cases", "referred 12 victims", "sent nine of these to court"."""
        light, head = act.light, phrase.head
        after = self._following(max(phrase.stop, act.stop))
        if {"refer", "transfer", "place"} & set(light) and any("count-cues:court" in word.tags for word in after) and head in (
            "cases", "offenders", "persons", "", "unknown",
        ):
            return "prosecutions"
        if "open" in light and head == "cases":
            return "investigations"
        if "refer" in light and (head in ("victims", "persons") or (not head and phrase.source != "any")):
            return "victims_assisted"
        if "place" in light and head in ("victims", "persons", "") and any("count-cues:home" in word.tags for word in after):
            return "victims_assisted"
        if "record" in light and head == "victims":
            return "victims_identified"
        return ""

    def _following(self, at: int) -> Sequence[Item]:
        """The words after a phrase up to the next deed."""
        stop = min([act.first for act in self.acts if act.first > at] + [at + 14, len(self.words)])
        return self.words[at:stop]

    def _is_denied(self, act: Act) -> bool:
        at = before_adverbs(self.words, act.first - 1)
        return at >= 0 and self.words[at].lower in ("not", "never") or (at > 0 and self.words[at - 1].lower in ("not", "never"))

    def _made(self, phrase: Phrase, measure: str, act: Act, status: str, value: int | None, rule: str) -> Statement:
        between = [p for p in self.phrases if act.stop <= p.first < phrase.first]
        first = phrase.first if between else min(act.first, phrase.first)
        if phrase.source in ("any", "article") and not value:
            first = denial_start(self.words, first)
        stop = max(act.stop if act.first >= phrase.stop else 0, phrase.stop)
        part = self._whole(phrase) if phrase.partitive else None
        return Statement(measure, first, stop, self._rule(rule, status), phrase, status, value, False, part, stop)

    @staticmethod
    def _rule(rule: str, status: str) -> str:
        return rule if status == "reported" else f"counts.{status}"

    # What a phrase takes from a statement before it

    def _inherited(self, phrase: Phrase, status: str, value: int | None) -> Iterator[Statement]:
        words, first = self.words, phrase.first
        before = words[first - 1].lower if first else ""
        last = self._last(phrase)
        event = self._event_of(phrase)
        if event:
            yield Statement(event, max(0, first - 2), phrase.stop, "counts.nominal-of", phrase, status, value, False, None, phrase.stop)
            return
        if last is not None and self._is_compared(phrase) and phrase.head in (*_PEOPLE, "cases", "", "groups"):
            if not phrase.head and last.phrase is not None:
                phrase = replace(phrase, head=last.phrase.head)
            yield Statement(last.measure, first, phrase.stop, "counts.compared", phrase, status, value, True, None, phrase.stop)
            return
        if last is not None and before in ("against", "involving", "of") and phrase.head in ("offenders", "persons") and last.phrase is not None:
            if last.phrase.head in ("cases", "event") and last.measure in _CASE_MEASURES and first - last.phrase.stop <= 2:
                yield Statement(last.measure, last.first, phrase.stop, "counts.against", phrase, status, value, False, None, phrase.stop)
                return
        whole = self._whole(phrase)
        if whole is not None and self._is_part(phrase) and _fits(phrase, whole):
            yield Statement(whole.measure, first, phrase.stop, "counts.part", phrase, status, value, whole.compared, whole, phrase.stop)
            return
        measure = self._exploited(phrase)
        if measure:
            yield Statement(measure, first, phrase.stop, "counts.exploited", phrase, status, value, False, None, phrase.stop)

    def _last(self, phrase: Phrase) -> Statement | None:
        """The nearest statement before a phrase that is neither a comparison nor a part."""
        for statement in reversed(self.found):
            if statement.stop <= phrase.first and not statement.compared and statement.part_of is None:
                return statement
        return None

    def _whole(self, phrase: Phrase) -> Statement | None:
        """The statement whose number a phrase may be a part of."""
        for statement in reversed(self.found):
            if statement.stop <= phrase.first and statement.status == "reported" and statement.part_of is None and statement.value:
                return statement
        return self.before if phrase.partitive == "of" or (phrase.first >= 2 and self._follows_of_these(phrase)) else None

    def _follows_of_these(self, phrase: Phrase) -> bool:
        near = [word.lower for word in self.words[max(0, phrase.first - 4) : phrase.first]]
        return "of" in near and any(word in ("these", "whom", "them", "those", "which", "the") for word in near)

    def _is_compared(self, phrase: Phrase) -> bool:
        words, at = self.words, phrase.first - 1
        while at >= 0 and (words[at].lower in ("the", "a", "total", "of", "in") or is_adverb(words[at])):
            at -= 1
        if at >= 0 and "count-cues:compared" in words[at].tags:
            return not words[at].lower.startswith(("following", "after"))
        if phrase.first and words[phrase.first - 1].lower in (",", "and", "(") and self.found and self.found[-1].compared:
            return words[phrase.first - 1].lower != "(" and not any(phrase.first > a.first >= self.found[-1].stop for a in self.acts)
        stop = phrase.stop
        while stop < len(words) and words[stop].lower in ("in", "during", "from"):
            stop += 1
        return bool(self.found) and stop < len(words) and "count-cues:previous" in words[stop].tags

    def _event_of(self, phrase: Phrase) -> str:
        """The measure of "the arrest of | four brokers", "prosecutions against | three officials"."""
        words, at = self.words, phrase.first - 1
        if at > 0 and words[at].lower == "for" and phrase.head in ("offenders", "persons"):
            for near in range(at - 1, max(-1, at - 12), -1):  # "issued sentences of two to 10 years for 14 traffickers"
                if "count-nouns:sentences" in words[near].tags and near not in self.verbs:
                    return "sentences"
                if near in self.verbs or words[near].text == ";":
                    break
        if at < 1 or words[at].lower not in ("of", "against") or phrase.head not in (*_PEOPLE, "groups"):
            return ""
        noun = words[at - 1]
        codes = noun.codes("count-nouns")
        if not codes or at - 1 in self.verbs:
            return ""
        if any(s.phrase is not None and s.phrase.stop == at for s in self.found):
            return "" if phrase.head == "victims" else codes[0]
        return codes[0] if codes[0].startswith("victims") or phrase.head != "victims" else ""

    def _is_part(self, phrase: Phrase) -> bool:
        """Whether a phrase stands where the parts of a number stand: "three of whom", "including two men", "(12 women"."""
        words, first = self.words, phrase.first
        before = words[first - 1].lower if first else ""
        after = words[phrase.stop] if phrase.stop < len(words) else None
        plain = after is None or not after.text[0].isalpha() or after.lower in _PREPOSITIONS or after.lower in ("and", "or")
        opened = words[0].lower in ("of", "among") and phrase.first > 2
        if phrase.partitive or opened or before in ("whom", "which"):
            if after is not None and after.lower in ("were", "was", "are", "is"):
                following = after_adverbs(words, phrase.stop + 1)
                return not (following < len(words) and words[following].lower.endswith("ed"))
            return plain and not (opened and before in _PREPOSITIONS)
        if phrase.head not in (*_PEOPLE, "cases", ""):
            return False
        if before in ("including", "(", ":", "—", "-", "them", "whom", "which", "these"):
            return plain or (after is not None and "count-cues:exploited" in after.tags)
        if before in (",", "and", "or") and not phrase.head and after is not None and self._has_parts_before(phrase):
            if after.lower in ("for", "in", "from", "under", "involving", "of", "to"):
                return True
        if before in (",", "and") and self.found and self.found[-1].part_of is not None:
            return plain or (after is not None and after.lower in ("were", "was") and not phrase.head)
        return False

    def _has_parts_before(self, phrase: Phrase) -> bool:
        """Whether nothing but a list stands between a phrase and the statement that it may be part of."""
        last = self.found[-1] if self.found else None
        return last is not None and not any(last.stop <= act.first < phrase.first for act in self.acts)

    def _exploited(self, phrase: Phrase) -> str:
        """The measure of a number of people who are said to be trafficked, with no deed of a government."""
        if phrase.source != "number" or phrase.head not in ("persons", "victims", ""):
            return ""
        words = self.words
        before = words[max(0, phrase.first - 2) : phrase.first]
        after = words[phrase.stop : phrase.stop + 6]
        tagged = any("count-cues:exploited" in word.tags and word.lower.endswith(" of") for word in before)
        for word in after:
            if word.text in ",;" or word.lower in ("for", "on", "about", "against", "at", "of", "from") or word.lower in ("who", "that", "to", "and"):
                break
            tagged = tagged or "count-cues:exploited" in word.tags
        estimated = any("count-cues:estimate" in word.tags for word in words)
        if phrase.head == "victims" and estimated:
            return "victims_estimated"
        if not tagged or not phrase.head:
            return ""
        return "victims_estimated" if self.profile or estimated else "other"

    def _of_pronouns(self) -> Iterator[Statement]:
        """ "Rescued 34 girls and referred them to shelters": the same people once more."""
        governed = {act.first for act in self.objects.values()}
        for act in self.acts:
            if act.voice != "active" or act.first in governed or act.stop >= len(self.words):
                continue
            if self.words[act.stop].lower != "them" or denial_of_verb(self.words, act.first, act.form) is not Denial.NONE:
                continue
            earlier = [s for s in self.found if s.stop <= act.first and s.value and s.measure.startswith("victims") and not s.part_of]
            if not earlier or earlier[-1].phrase is None or act.first - earlier[-1].stop > _REACH:
                continue
            last = earlier[-1]
            for measure in self._measures(act, earlier[-1].phrase):
                if measure.startswith("victims") and measure != last.measure:
                    yield replace(last, measure=measure, stop=act.stop + 1, rule="counts.pronoun", through=act.stop + 1)

    def _of_changes(self) -> Iterator[Statement]:
        """ "Convictions rose from 13 in 2001 to 28 in 2002"."""
        numbers = [p for p in self.phrases if p.source == "number" and not p.head and not any(s.phrase is p for s in self.found)]
        for at, word in enumerate(self.words):
            if "count-cues:change" not in word.tags or self._is_silent(at):
                continue
            after = [p for p in numbers if at < p.first <= at + 8 and self.words[p.first - 1].lower in ("from", "to") or p.first == at + 1]
            measures = self._subject_measures(at)
            for order, phrase in enumerate(after[:2]):
                joint = self.words[phrase.first - 1]
                old = joint.lower == "from" or "from" in joint.lower.split()
                for measure in measures:
                    yield Statement(
                        measure, phrase.first, phrase.stop, "counts.change", phrase, "reported", phrase.value, old, None, phrase.stop
                    )
                del order

    def _subject_measures(self, at: int) -> tuple[str, ...]:
        """The measures that the subject before a word names: "investigations", "the number of victims identified"."""
        for near in range(at - 1, max(-1, at - 9), -1):
            word = self.words[near]
            if word.lower in _BREAKS and word.lower != "and":
                break
            codes = word.codes("count-nouns") or (word.codes("count-verbs") if near in self.verbs else ())
            if codes:
                return codes
        return ()

    # Zeros without an amount: "did not identify victims", "did not initiate new prosecutions"

    def _of_denied_verbs(self) -> Iterator[Statement]:
        governed = {act.first for act in self.objects.values()}
        for act in self.acts:
            if act.voice != "active" or act.first in governed:
                continue
            denial = denial_of_verb(self.words, act.first, act.form)
            strong = any(word.lower in ("any", "no") for word in self.words[act.first : act.stop])
            if any("count-cues:limited" in word.tags for word in self.words[act.first : act.stop]):
                continue
            if any(word.lower == "no" for word in self.words[act.first : act.stop]):
                denial = Denial.NOT
            if denial is Denial.NONE or (denial is Denial.FAIL and not strong):
                continue
            at = after_adverbs(self.words, act.stop)
            phrase = bare_phrase(self.words, at, self.verbs)
            shared = self._shared_any(act)
            phrase = shared or phrase
            pronoun = at < len(self.words) and self.words[at].lower == "them" and any(s.value == 0 for s in self.found)
            if strong and phrase.stop > at and phrase.head not in (*_PEOPLE, ""):
                continue
            if not (pronoun or strong or shared or self._is_plain_object(phrase, act)):
                continue
            status, value = ("none-reported", None) if denial is Denial.REPORT else ("reported", 0)
            shown = replace(phrase, source="bare", value=value)
            for measure in self._measures(act, replace(phrase, head="victims") if pronoun or (strong and not shared) else phrase):
                yield Statement(measure, denial_start(self.words, act.first), max(act.stop, phrase.stop), self._rule("counts.zero", status), shown, status, value)

    def _shared_any(self, act: Act) -> Phrase | None:
        """The object that a verb shares with one that is no deed: "did not identify | or screen for any victims"."""
        if act.stop >= len(self.words) or self.words[act.stop].lower not in ("or", "and", ","):
            return None
        for phrase in self.phrases:
            if phrase.source == "any" and phrase.head in (*_PEOPLE, "cases") and act.stop < phrase.first <= act.stop + 5:
                return phrase if phrase.first not in self.objects else None
        return None

    def _is_plain_object(self, phrase: Phrase, act: Act) -> bool:
        """Whether people or cases in the plural are denied, and the verb without a "systematically"."""
        if self.words[phrase.first].lower in _VAGUE or phrase.head not in (*_PEOPLE, "cases") or not self.words[phrase.stop - 1].lower.endswith(("s", "men", "children", "people", "anyone")):
            return False
        denied = self.words[denial_start(self.words, act.first) : act.first]
        return not any(is_adverb(word) and word.lower.endswith("ly") for word in denied)

    def _of_denied_nouns(self) -> Iterator[Statement]:
        """ "Did not initiate new prosecutions", "has not led to arrests"."""
        words = self.words
        for at, word in enumerate(words):
            if self._is_silent(at):
                continue
            if any(p.source == "no" and p.stop == at and p.head != "event" for p in self.phrases) and "count-cues:carry" in word.tags:
                verb = at
            elif word.lower == "not":
                verb = after_adverbs(words, at + 1)
            else:
                continue
            if verb >= len(words) or not words[verb].tags & {"count-cues:carry", "count-cues:open", "count-cues:report"}:
                continue
            if "count-cues:give" in words[verb].tags:
                continue
            if verb + 1 < len(words) and words[verb + 1].lower in ("to", "in"):
                verb += 1
            phrase = bare_phrase(words, verb + 1, self.verbs)
            if phrase.head != "event" or not words[phrase.stop - 1].lower.endswith("s"):
                continue
            reported = "count-cues:report" in words[verb].tags
            status, value = ("none-reported", None) if reported else ("reported", 0)
            for measure in phrase.measures:
                if not any(s.measure == measure and s.first <= phrase.stop and s.stop >= at for s in self.found):
                    none = [p.first for p in self.phrases if p.source == "no" and p.stop == at]
                    first = none[0] if none else denial_start(words, verb)
                    yield Statement(measure, first, phrase.stop, self._rule("counts.zero", status), phrase, status, value)

    def _is_silent(self, at: int) -> bool:
        return any(silence.first <= at < silence.stop for silence in self.silences)


def _fits(phrase: Phrase, whole: Statement) -> bool:
    """Whether a number is small enough to be a part, and of the same kind of thing."""
    if phrase.value is None or whole.value is None or phrase.value > whole.value or whole.phrase is None:
        return False
    return not (phrase.head == "cases" and whole.phrase.head in _PEOPLE)
