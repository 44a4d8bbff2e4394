// What every view and panel is given: the data, the state, and the present selection.
import type { Graph } from "./data/graph";
import type { Slices } from "./data/slices";
import type { Claim } from "./data/types";
import type { Facet } from "./select/facets";
import { around, type Corridor, select, type Selection } from "./select/selection";
import type { Store } from "./state/store";

export class Context {
  /** The claims among which "next" and "previous" lead. */
  evidence: Claim[] = [];
  private held: { key: string; selection: Selection } | null = null;

  constructor(
    readonly graph: Graph,
    readonly slices: Slices,
    readonly store: Store,
    readonly facets: Facet[],
  ) {}

  /** What the facets leave; reckoned anew only when they change. */
  get selection(): Selection {
    const { facets } = this.store.state;
    const key = JSON.stringify(facets);
    if (this.held?.key !== key) this.held = { key, selection: select(this.graph, this.facets, facets) };
    return this.held.selection;
  }

  /** The corridors in view: those of the selection, or those around the place that is isolated. */
  get corridors(): Corridor[] {
    const { place, direction } = this.store.state;
    return around(this.selection.corridors, place, direction);
  }

  name(code: string): string {
    return code ? this.graph.name(code) : "not stated";
  }

  pairName({ from, to }: { from: string; to: string }): string {
    return from === to ? `within ${this.name(from)}` : `${this.name(from)} → ${this.name(to)}`;
  }
}
