"""Which clauses of a sentence state that people are exploited, how sure that is, and what must not be read there.

A word of work or of control is no claim by itself. It becomes one beside a word that states exploitation: a verb of
exploitation, or a form of it that is more than a kind of work.
"""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field

from tipgraph.grammar.children import are_children
from tipgraph.grammar.manner.clauses import clauses_of, says_anything
from tipgraph.grammar.manner.layers import Said, layer, within
from tipgraph.reading import Item, Reading, Sentence

_WORDS = frozenset({"flow-cues", "victims", "places", "cities", "location-cues"})
#: Without one of these a sentence states nothing that the families of this room read.
_STATING = frozenset(
    {
        "exploitation",
        "control-cues",
        "flow-cues:exploit",
        "flow-cues:traffic",
        "manner-cues:made-to",
        "manner-cues:sold",
        "manner-cues:child-sex",
        "manner-cues:victims-come",
    }
)
_AGENT = "flow-cues:agent"
#: Those of whom no sex can be bought that is no exploitation, and how many words behind the verb they are named.
_TOURISM = "flow-cues:sex-tourism"
_BEHIND = 4


@dataclass(slots=True)
class Clause:
    """A clause of a sentence. Nothing alters it once it is made.

    `anchors` are the words that state exploitation, `forms` all words that name a form of it, `cues` those of the
    grammar. `hedges` are the words that make what follows them a risk or a possibility; `agent` says that somebody is
    named who exploits, `kin` that they are of the victims' family, `ruled` that the clause tells of laws.
    """

    start: int
    end: int
    first: int
    stop: int
    opener: str
    anchors: tuple[Said, ...]
    forms: tuple[Said, ...]
    cues: tuple[Said, ...]
    hedges: tuple[Said, ...]
    agent: bool
    kin: bool
    ruled: bool

    def hedged_before(self, at: int) -> bool:
        """Whether what stands at a place of the clause is only a risk or a possibility: a hedge stands before it."""
        return any(hedge.start < at for hedge in self.hedges)

    @property
    def acts(self) -> bool:
        """Whether it has a verb by which people are exploited, and does not only name a form of it."""
        return any(anchor.has("exploit", "traffic", "made-to", "sold") for anchor in self.anchors)

    def denied_before(self, at: int) -> bool:
        """Whether a denial stands before a place of the clause."""
        return any(cue.has("not-yet") and cue.start < at for cue in self.cues)


@dataclass(slots=True)
class Scene:
    """A sentence as the families of this room see it. Nothing alters it once it is made.

    Most sentences say nothing of how or where, so its items and clauses are worked out when they are asked for.
    """

    sentence: Sentence
    cues: tuple[Said, ...]
    flow: tuple[Said, ...]
    forms: tuple[Said, ...]
    weak: tuple[Said, ...]
    _items: tuple[Item, ...] | None = field(default=None, init=False, repr=False, compare=False)
    _clauses: tuple[Clause, ...] | None = field(default=None, init=False, repr=False, compare=False)

    @property
    def items(self) -> tuple[Item, ...]:
        """The sentence by the words that tell its clauses and its places."""
        if self._items is None:
            self._items = self.sentence.seen_by(_WORDS).items
        return self._items

    @property
    def clauses(self) -> tuple[Clause, ...]:
        """Its clauses, in order."""
        if self._clauses is None:
            self._clauses = _clauses_of(self)
        return self._clauses

    @property
    def anchored(self) -> bool:
        """Whether any clause states exploitation."""
        return any(clause.anchors for clause in self.clauses)

    @property
    def is_profile(self) -> bool:
        """Whether the sentence stands where the text is all about trafficking, and not about the government's work."""
        return self.sentence.area == "profile"


def scenes_of(reading: Reading) -> tuple[Scene, ...]:
    """The sentences of a document that may state how or where people are exploited; ask by ``reading.once``."""
    found = []
    for sentence in reading.sentences:
        if sentence.area == "recommendations" or _STATING.isdisjoint(sentence.marks):
            continue
        if sentence.area != "profile" and not _may_state_in_passing(sentence):
            continue
        scene = scene_at(reading, sentence)
        if scene is not None:
            found.append(scene)
    return tuple(found)


def _may_state_in_passing(sentence: Sentence) -> bool:
    """Whether a sentence on the government's work may state exploitation too: it names somebody who exploits."""
    return _AGENT in sentence.marks


def _stated_in_passing(cues: Sequence[Said], flow: Sequence[Said]) -> bool:
    """Whether somebody is named who exploits, and no word tells that this is only what the state's work is about."""
    return any(cue.has("agent") for cue in flow) and not (
        any(cue.has("state") for cue in cues) or any(cue.has("enforce", "donor") for cue in flow)
    )


def scene_at(reading: Reading, sentence: Sentence, *, told: bool = False) -> Scene | None:
    """A sentence that may state how or where people are exploited; None where it cannot.

    Where `told`, other rules have found it to state so.
    """
    cues = layer(reading, sentence, "manner-cues")
    if any(cue.has("undone") for cue in cues):
        return None
    flow = layer(reading, sentence, "flow-cues")
    if not told and sentence.area != "profile" and not _stated_in_passing(cues, flow):
        return None
    return Scene(sentence, cues, flow, layer(reading, sentence, "exploitation"), layer(reading, sentence, "weak-forms"))


def _clauses_of(scene: Scene) -> tuple[Clause, ...]:
    items = scene.items
    clauses: list[Clause] = []
    parts = clauses_of(items)
    own_flow, own_forms, own_cues = scene.flow, scene.forms, scene.cues
    for part in parts:
        start, end = items[part.first].start, items[part.stop - 1].end
        if len(parts) > 1:
            own_flow, own_forms = tuple(within(scene.flow, start, end)), tuple(within(scene.forms, start, end))
            own_cues = tuple(within(scene.cues, start, end))
        hedges = (
            *(cue for cue in own_flow if cue.has("possible", "vulnerable")),
            *(cue for cue in own_cues if cue.has("possible-more")),
        )
        if part.opener == ";" and clauses and not says_anything(items, part):
            hedges = (*clauses[-1].hedges, *hedges)  # what a dash only adds is as sure as what it adds to
        clauses.append(
            Clause(
                start=start,
                end=end,
                first=part.first,
                stop=part.stop,
                opener=part.opener,
                anchors=_anchors(scene, own_flow, own_forms, own_cues),
                forms=own_forms,
                cues=own_cues,
                hedges=hedges,
                agent=any(cue.has("agent", "kin", "pronoun") for cue in own_flow),
                kin=any(cue.has("kin") for cue in own_flow),
                ruled=any(cue.has("ruling") for cue in own_cues),
            )
        )
    return tuple(clauses)


def _stated(scene: Scene, forms: Sequence[Said]) -> list[Said]:
    """The forms of a clause without those that something else is about: "signed a code against child sex tourism"."""
    text = scene.sentence.text
    relied = {cue.end + len(" on") for cue in scene.cues if cue.has("relies")}
    told = []
    for form in forms:
        before = text[scene.sentence.start : form.start].rstrip()
        led = before.rpartition(" ")[2].lower()
        on = led == "on" and scene.sentence.start + len(before) not in relied
        if not (on or led in ("against", "about")):
            told.append(form)
    return told


def _anchors(scene: Scene, flow: Sequence[Said], forms: Sequence[Said], cues: Sequence[Said]) -> tuple[Said, ...]:
    """The words of a clause that state exploitation.

    A form that is a mere kind of work ("begging") states it beside a verb that makes or brings people to do it.
    """
    verbs = (one for one in flow if one.has("exploit", "traffic"))
    # the "forced" of "forced labor" is no verb
    made = [one for one in verbs if not any(_holds(form, one) for form in forms)]
    made += [one for one in cues if one.has("made-to", "sold", "child-sex", "victims-come")]
    made += [one for one in cues if one.has("sex-buying") and _buys_from_children(scene, one)]
    mere = [one for one in forms if any(other.start <= one.start and one.end <= other.end for other in scene.weak)]
    mere, forms = _stated(scene, mere), _stated(scene, forms)
    strong = [one for one in forms if one not in mere]
    brought = [one for one in flow if one.has("weak-exploit", "recruit") and not one.has("keep")] + [
        one for one in cues if one.has("brought")
    ]
    eased = [one for one in mere if any(verb.start < one.start for verb in brought)]
    return tuple(sorted([*made, *strong, *eased]))


def _buys_from_children(scene: Scene, buying: Said) -> bool:
    """Whether sex is bought from children, or with them, right behind the verb: "pay for sex with girls"."""
    if any(item.start <= buying.start and item.end > buying.end and _TOURISM in item.tags for item in scene.items):
        return True  # "buy sex from girls" is one word of those for sex tourism
    return are_children([item for item in scene.items if item.start >= buying.end][:_BEHIND])


def _holds(form: Said, one: Said) -> bool:
    """Whether a word is a part of a longer name of a form."""
    return form.start <= one.start and one.end <= form.end and (form.start, form.end) != (one.start, one.end)
