"""The means by which people are held, with the words that say so."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass

from tipgraph.grammar.manner.layers import Said, apart, layer, within
from tipgraph.grammar.manner.scenes import Clause, Scene
from tipgraph.reading import Reading

#: Concepts whose words alone say a means.
_ALONE = (
    "debt",
    "document-confiscation",
    "violence",
    "sexual-violence",
    "threats",
    "wage-withholding",
    "confinement",
    "drugs",
    "isolation",
    "deception",
    "contract-switching",
    "ritual",
    "immigration-threats",
    "excessive-hours",
    "blackmail",
)
#: How many characters may part two words that say a means together, and an adjective from its noun.
_TOGETHER, _ADJECTIVE = 50, 35
#: How many characters may stand between a verb and its object, or its subject ("to settle family debts").
_NEAR = 20
#: Means that officials may use without being exploiters.
_OF_OFFICIALS = frozenset({"threats", "violence", "sexual-violence", "confinement", "immigration-threats", "blackmail"})
#: And by what the government itself does: "the government promised", "the police took the passports".
_OF_GOVERNMENT = frozenset({"deception", "document-confiscation"})
#: And by what all do who help or look into crimes, be it for people who are exploited: "officers posing as clients".
_OF_HELPERS = frozenset({"deception", "isolation", "excessive-hours", "immigration-threats"})
#: From how many hours a day on a working day is one that cannot be borne.
_HOURS = 12


@dataclass(frozen=True, slots=True)
class Means:
    """A means of control, how sure it is, and the words that say it."""

    means: str
    modality: str
    start: int
    end: int


def means_in(reading: Reading, scene: Scene) -> Iterator[Means]:
    """The means of control that a sentence states, each once."""
    words = layer(reading, scene.sentence, "control-cues")
    if not words:
        return
    seen: set[tuple[str, str]] = set()
    for clause in scene.clauses:
        if clause.ruled or not (clause.agent or scene.is_profile) or any(cue.has("in-care") for cue in clause.cues):
            continue
        own = tuple(within(words, clause.start, clause.end))
        for means, start, end in sorted(_stated(scene, clause, own), key=lambda one: (one[1], one[0])):
            if means in _OF_OFFICIALS and _by_officials(clause, start, "official"):
                continue
            if means in _OF_GOVERNMENT and _by_officials(clause, start, "government"):
                continue
            if means in _OF_HELPERS and _is_help(clause, start):
                continue
            if start > scene.sentence.start and scene.sentence.text[start:end].istitle():
                continue  # part of a name: "the Commission against Sexual Violence"
            modality = "possible" if clause.hedged_before(start) else "asserted"
            if clause.denied_before(start) or (means, modality) in seen:
                continue
            seen.add((means, modality))
            yield Means(means, modality, start, end)


def _by_officials(clause: Clause, at: int, who: str) -> bool:
    """Whether those who threaten or beat are officials who are not said to exploit: "police beat victims"."""
    return not clause.acts and any(cue.has(who) and 0 <= at - cue.end <= _NEAR for cue in clause.cues)


def _is_help(clause: Clause, at: int) -> bool:
    """Whether those who help victims stand right before what is done, whatever others do: "NGOs offer them jobs"."""
    helping = (cue for cue in clause.cues if cue.has("helper", "government"))
    return any(0 <= at - cue.end <= _NEAR for cue in helping)


def _is_by_others(clause: Clause, at: int) -> bool:
    """Whether helpers or exploiters pay what victims owed: "the government | reimbursed airfare for victims"."""
    paying = (cue for cue in clause.cues if cue.has("helper", "government", "official", "agent"))
    return any(0 <= at - cue.end <= len(", who must ") for cue in paying)


def _stated(scene: Scene, clause: Clause, words: Sequence[Said]) -> Iterator[tuple[str, int, int]]:
    """The means that the words of a clause say, each with where the words stand that say it."""
    threats = [word for word in words if word.has("threats")]
    deporting = [word for word in words if word.has("deporting")]
    pictures = [word for word in words if word.has("pictures")]
    settling = [word for word in words if word.has("settling")]
    for word in words:
        for means in _ALONE:
            if not word.has(means):
                continue
            if means == "threats":
                near = [other for other in deporting if word.end <= other.start and apart(word, other) <= _TOGETHER]
                shown = [other for other in pictures if apart(word, other) <= 2 * _TOGETHER]
                if near:
                    yield "immigration-threats", word.start, near[0].end
                    continue
                if shown:
                    yield "blackmail", min(shown[0].start, word.start), max(shown[0].end, word.end)
            if means == "violence" and any(_is_threatened(scene, threat, word) for threat in threats):
                continue  # "threats of violence", "under threat of detention, torture, or death"
            if means == "debt" and clause.kin and any(0 <= word.start - one.end <= _NEAR for one in settling):
                continue  # "parents sell daughters to settle debts": their own
            yield means, word.start, word.end
        repaid = (o for o in words if o.has("pays-off") and apart(word, o) <= _TOGETHER)
        owed = word.has("passage") and any(not _is_by_others(clause, o.start) for o in repaid)
        if owed or (word.has("fees") and scene.anchored):
            yield "debt", word.start, word.end
    yield from _pairs(scene, words)
    yield from _contracts(words)
    yield from _abuse(words)
    yield from _hours(scene, clause, words)


def _is_threatened(scene: Scene, threat: Said, violence: Said) -> bool:
    """Whether violence is only what is threatened, alone or as one of a list."""
    if violence.start < threat.end:
        return False
    between = scene.sentence.text[threat.end : violence.start]
    if len(between) <= len(" of "):
        return True
    listed = threat.end - threat.start >= len("threat of") or between.startswith(" of ")
    return listed and len(between) <= _TOGETHER and " and " not in between


def _pairs(scene: Scene, words: Sequence[Said]) -> Iterator[tuple[str, int, int]]:
    """What is taken from victims: their papers, their pay."""
    owned = [word for word in words if word.has("whose")]
    for thing, means in (("papers", "document-confiscation"), ("wages", "wage-withholding")):
        for taken in (word for word in words if word.has(thing)):
            for verb in (word for word in words if word.has("taking", "keeping", "denying")):
                start, end = min(verb.start, taken.start), max(verb.end, taken.end)
                between = scene.sentence.text[start:end]
                if apart(verb, taken) > _TOGETHER or ", that " in between:
                    continue
                if taken.end <= verb.start and " to " in between:
                    continue  # "parents [pay] brokers to [take] their children abroad"
                if verb.has("denying") and not verb.has("taking", "keeping"):
                    # "denied their pay", not "denied documents"; "have their wages docked"
                    told = thing == "wages" and (verb.end <= taken.start or _is_anothers(scene, verb, taken, owned))
                else:
                    told = verb.has("taking") or _is_anothers(scene, verb, taken, owned)
                if told:
                    yield means, start, end
                    break


def _is_anothers(scene: Scene, verb: Said, taken: Said, owned: Sequence[Said]) -> bool:
    """Whether what somebody takes is not their own: "take passports from maids", "have their passports taken"."""
    text = scene.sentence.text
    if verb.end <= taken.start:
        led = text[verb.end : taken.start] == " of "  # "the taking of passports"
        if led or text.startswith((" from ", " of "), taken.end):
            return True
    start, end = min(verb.start, taken.start), max(verb.end, taken.end)
    return any(start - len("their ") <= own.start <= end + len(" away") for own in owned)


def _contracts(words: Sequence[Said]) -> Iterator[tuple[str, int, int]]:
    """Contracts that others take the place of: "the contracts that they signed are replaced"."""
    for contract in (word for word in words if word.has("contract")):
        verb = next((word for word in words if word.has("replacing") and apart(word, contract) <= _TOGETHER), None)
        if verb is not None:
            yield "contract-switching", min(verb.start, contract.start), max(verb.end, contract.end)


def _abuse(words: Sequence[Said]) -> Iterator[tuple[str, int, int]]:
    """Abuse of the kinds that adjectives before it name: "physical, verbal, and sexual abuse"."""
    for noun in words:
        if not noun.has("abuse", "sexual-violence"):
            continue
        for adjective in words:
            if adjective.end <= noun.start and apart(adjective, noun) <= _ADJECTIVE:
                if adjective.has("physical"):
                    yield "violence", adjective.start, noun.end
                elif adjective.has("sexual") and noun.has("abuse"):
                    yield "sexual-violence", adjective.start, noun.end


def _hours(scene: Scene, clause: Clause, words: Sequence[Said]) -> Iterator[tuple[str, int, int]]:
    """Hours of work a day that are too many: "up to 16 hours a day"."""
    for word in words:
        if not word.has("a-day"):
            continue
        number = next(
            (item for item in reversed(scene.items[clause.first : clause.stop]) if item.end <= word.start), None
        )
        if number is not None and number.text == "-":
            number = next((item for item in scene.items[clause.first : clause.stop] if item.end == number.start), None)
        if number is not None and number.text.isdigit() and _HOURS <= int(number.text) <= 24:
            yield "excessive-hours", number.start, word.end
