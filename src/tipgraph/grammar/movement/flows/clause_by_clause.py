"""The clauses of a sentence one after the other: each says more of the people before, or of others."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass, field, replace

from tipgraph.grammar.movement.chunks.kinds import CUE, ROLE_TAGS, Chunk, Mark, People, Places, Verb, word_of
from tipgraph.grammar.movement.clauses.boundaries import Clause, clauses_of
from tipgraph.grammar.movement.flows.carrying import Context, carry, with_origin
from tipgraph.grammar.movement.flows.continuing import continue_frame, moved_on, same_people
from tipgraph.grammar.movement.flows.parted import Parted
from tipgraph.grammar.movement.flows.whence import of_these, parts_told
from tipgraph.grammar.movement.frames.frame import Frame
from tipgraph.grammar.movement.frames.reading import frame_of

#: Verbs that say what people have to bear where they were promised work.
_BEFALLS = frozenset({"exploit", "traffic", "endure"})


@dataclass(slots=True)
class Telling:
    """What the clauses of a sentence tell so far."""

    own: str
    context: Context
    before: Frame | None  # what was said of people of whom the sentence may say more
    formula: bool  # it is one by which the country is called a source or a destination
    parted: Parted | None  # whom it takes apart
    frames: list[Frame] = field(default_factory=list)
    apart_from_formula: set[int] = field(default_factory=set)  # which frames are of people of their own
    of_tourists: list[tuple[Clause, Frame]] = field(default_factory=list)  # what only sex tourists do
    setting: tuple[str, ...] = ()  # the place that holds for all that follows
    leaving: tuple[str, ...] = ()  # the place that all leave: "From Turkey, Moldovans are taken to X, and Xs to Y"
    through: list[str] = field(default_factory=list)  # and where people came through to it
    there: Frame | None = None  # whose destination a clause spoke of last: "where they ..."

    def read(self, chunks: Sequence[Chunk]) -> None:
        """Read all clauses."""
        # "In Algeria, children are forced to beg and women ...": the place holds for all that follows
        if isinstance(chunks[0], Places) and chunks[0].relation == "in":
            self.setting = chunks[0].codes
        if isinstance(chunks[0], Places) and chunks[0].relation == "from":
            self.leaving = chunks[0].codes
        clauses = list(clauses_of(chunks))
        for at, clause in enumerate(clauses):
            told = self.frames[-1] if self.frames else self.before
            if told is not None and told.groups and (parts := parts_told(clauses[at : at + 2], told)):
                self.frames.append(of_these(told, parts, clause))
                self.context.groups = list(self.frames[-1].groups)
                continue
            frame = frame_of(clause.chunks, clause.said)
            if CUE + "sex-tourism" in clause.said and self._is_of_tourists(clause, frame):
                continue
            if clause.relation == "risk" and not (frame.groups or frame.forms):
                continue  # "..., with those near the border being vulnerable": the same people
            if not (self.frames and self._goes_on(clause, frame)):
                self._add(clause, frame)

    def _is_of_tourists(self, clause: Clause, frame: Frame) -> bool:
        """Whether sex tourism is all that a clause tells of, or what its people are vulnerable to."""
        frame.origin = []  # where the tourists are from
        named = any(g.origins for g in frame.groups) or bool(set(frame.destination) - {self.own})
        if any(_are_bought(clause.chunks, i) for i in range(len(clause.chunks) - 1)):
            named = False  # "buy sex from children who are exploited": where the buyers are from
        if frame.vulnerable and frame.groups and set(frame.forms) - {"unspecified", "sex"}:
            frame.forms = list(dict.fromkeys([*frame.forms, "sex"]))  # "vulnerable to begging or child sex tourism"
            self.frames.append(frame)
            return True
        if not (named and frame.verbs & {"exploit", "traffic", "identify"}):
            self.of_tourists.append((clause, frame))
            return True
        if not set(frame.forms) - {"unspecified"}:
            frame.forms = ["sex"]
        return False

    def _goes_on(self, clause: Clause, frame: Frame) -> bool:
        """Whether a clause only says more of the last one's people; if not, it may take something from that."""
        last = self.frames[-1]
        if clause.relation == "count":  # "12 were Thai and eight [were Lao]"
            frame.named_victims = frame.named_victims or last.named_victims
            frame.verbs |= last.verbs & {"identify"}
            frame.described = frame.described or last.described
        elif clause.relation in ("where", "along") and not frame.groups:
            if not frame.agent or frame.sectors or set(frame.forms) - {"unspecified"}:
                there = frame.names_places  # "jobs in X, where wages are high, and force them to work in Y"
                if clause.relation == "where" and (frame.verbs & _BEFALLS or frame.vulnerable) and not there:
                    last.destination = last.destination or list(last.promised)  # "by promises of jobs in X, where"
                further = moved_on(clause, frame, last)
                continue_frame(last, frame)
                self.frames.extend(further)
            self.there = self.frames[-1] if clause.relation == "where" else self.there
            return True
        elif clause.relation == "where":
            self.setting = tuple(last.destination)  # "... to Thailand, where men are forced to work and women ..."
            if not any(g.origins for g in frame.groups):
                origins = tuple(o for g in last.groups for o in g.origins)
                frame.groups = [replace(g, origins=origins) for g in frame.groups]
            if not last.verbs - {"travel", "live", "transit"}:
                self.through = self.frames.pop().via  # "travel through Djibouti to Oman, where women are exploited"
        if same := same_people(clause, frame, self.frames):
            continue_frame(self.frames[-1], frame)
        return same

    def _add(self, clause: Clause, frame: Frame) -> None:
        """Add what is said of people of its own, with what it takes over from the clauses before."""
        if self.parted is not None:
            self.parted.fill(frame)
        bare = not frame.names_places
        carry(frame, clause, self.frames, self.context)
        if frame.gap and self.leaving and frame.destination and not (frame.via or frame.origin):
            known = all(g.origins for g in frame.groups)
            frame.via, frame.origin = (list(self.leaving), []) if known else ([], list(self.leaving))
        if bare and frame.arrival:  # "once there, the men are forced to work and the women ..."
            self.setting, self.through = tuple(frame.destination), list(frame.via)
        if frame.groups:
            kept = self.context.groups if frame.gap and _go_together(self.frames, frame) else ()
            self.context.groups = [*kept, *with_origin(frame)]
        if not frame.names_places:
            if self.setting and clause.relation in ("and", "where"):
                frame.destination, frame.via = list(self.setting), list(self.through)
            elif self.there is not None and frame.other_people:
                # "to Iran, where some are forced to work and others to fight"
                frame.destination, frame.via = list(self.there.destination), list(self.there.via)
        self.frames.append(frame)
        if self.formula and _says_more(clause):
            self.apart_from_formula.add(len(self.frames) - 1)


def _are_bought(chunks: Sequence[Chunk], at: int) -> bool:
    return chunks[at].has("sex-tourism") and " from " in word_of(chunks[at]) and chunks[at + 1].has("relative")


def _says_more(clause: Clause) -> bool:
    """Whether a clause beside a formula tells of people of its own: "... is a source country, and boys are sent to"."""
    if clause.relation not in ("", "and", "contrast") or not ROLE_TAGS.isdisjoint(clause.said):
        return False
    chunks = clause.chunks
    opens = next((c for c in chunks if not (isinstance(c, Mark) and (c.has("and", "boundary") or not c.tags))), None)
    told = any(isinstance(c, Verb) and c.voice == "passive" and c.has("exploit", "move", "traffic") for c in chunks)
    return isinstance(opens, People) and told


def _go_together(frames: Sequence[Frame], frame: Frame) -> bool:
    """Whether people share the verb and the ends of those before: "men come to X for work and women for marriage"."""
    return bool(frames) and frames[-1].destination == frame.destination and frames[-1].via == frame.via
