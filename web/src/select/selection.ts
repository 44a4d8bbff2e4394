// What the facets leave: reports, flows, and the flows gathered into corridors.
import { type Graph, listIn } from "../data/graph";
import type { Document, Flow } from "../data/types";
import { type Direction, FACETS, type FacetKey, type State } from "../state/state";
import type { Facet } from "./facets";

/** All flows that are stated to lead from one place to another. */
export interface Corridor {
  key: string;
  from: string;
  to: string;
  flows: Flow[];
  stages: Set<string>;
  /** Whether a text asserts it; else it is only possible, or denied. */
  modality: "asserted" | "possible" | "denied";
}

export interface Selection {
  documents: Set<Document>;
  flows: Flow[];
  /** Those with the most mentions first. */
  corridors: Corridor[];
  /** How many flows are left out because the text denies them. */
  denied: number;
  /** For each facet how many flows each value would leave, the other facets being as they are. */
  counts: Record<FacetKey, Map<string, number>>;
}

export function select(graph: Graph, facets: Facet[], chosen: State["facets"]): Selection {
  const wanted = new Map(FACETS.map((key) => [key, new Set(chosen[key])]));
  const passes = (facet: Facet, values: readonly string[]): boolean => {
    const set = wanted.get(facet.key);
    return !set?.size || values.some((value) => set.has(value));
  };
  const counts = Object.fromEntries(FACETS.map((key) => [key, new Map<string, number>()])) as Selection["counts"];
  const flows: Flow[] = [];
  let denied = 0;
  for (const flow of graph.flows) {
    const failed = facets.filter((facet) => !passes(facet, facet.values(flow)));
    const undrawn = flow.modality === "denied" && !chosen.modality.includes("denied");
    for (const facet of facets) {
      const alone = failed.length === 0 || (failed.length === 1 && failed[0] === facet);
      if (!alone || (undrawn && facet.key !== "modality")) continue;
      for (const value of facet.values(flow)) counts[facet.key].set(value, (counts[facet.key].get(value) ?? 0) + 1);
    }
    if (failed.length) continue;
    if (undrawn) denied += 1;
    else flows.push(flow);
  }
  const documents = new Set(
    graph.documents.filter((document) => facets.every((f) => !f.ofReport || passes(f, f.ofDocument(document)))),
  );
  return { documents, flows, corridors: corridorsOf(flows), denied, counts };
}

/** The corridors of flows, those with the most mentions first. */
export function corridorsOf(flows: Iterable<Flow>): Corridor[] {
  const byKey = new Map<string, Flow[]>();
  const stages = new Map<string, Set<string>>();
  for (const flow of flows) {
    for (const { from, to, stage } of flow.legs) {
      const key = `${from}>${to}`;
      const list = listIn(byKey, key);
      if (list.at(-1) !== flow) list.push(flow);
      stages.set(key, (stages.get(key) ?? new Set()).add(stage));
    }
  }
  return [...byKey]
    .map(([key, list]) => {
      const [from = "", to = ""] = key.split(">");
      return { key, from, to, flows: list, stages: stages.get(key) ?? new Set<string>(), modality: strongest(list) };
    })
    .sort((a, b) => b.flows.length - a.flows.length || (a.key < b.key ? -1 : 1));
}

/** The corridors that touch a place, in the direction that is looked at; all where there is none. */
export function around(corridors: Corridor[], place: string, direction: Direction): Corridor[] {
  if (!place) return corridors;
  return corridors.filter(
    ({ from, to }) => (from === place && direction !== "in") || (to === place && direction !== "out"),
  );
}

function strongest(flows: Flow[]): Corridor["modality"] {
  for (const modality of ["asserted", "possible"] as const)
    if (flows.some((flow) => flow.modality === modality)) return modality;
  return "denied";
}
