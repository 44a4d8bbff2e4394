// Ways from one place to another. A way that one statement describes is stated; one joined from several is inferred.
import { listIn } from "../data/graph";
import type { Graph } from "../data/graph";
import type { Flow } from "../data/types";

export interface Way {
  places: string[];
  /** The flows of each leg. */
  legs: Flow[][];
  stated: boolean;
  /** The report years in which all its legs are stated; a stated way has those of its statements. */
  years: number[];
}

export interface Wanted {
  from: string;
  to: string;
  /** Also ways that are joined from legs of several statements. */
  chained: boolean;
  /** Whether a joined way may take legs from reports of different years. */
  mixed: boolean;
  steps: number;
  without: string[];
}

const ENOUGH = 200;

/** The ways, stated ones first, then the shorter and the more often mentioned. */
export function waysOf(graph: Graph, flows: readonly Flow[], wanted: Wanted): Way[] {
  const { from, to } = wanted;
  if (!from || !to) return [];
  const usable = flows.filter(({ modality }) => modality !== "denied");
  const found = new Map<string, Way>();
  for (const way of statedWays(usable, wanted)) found.set(way.places.join(">"), way);
  if (wanted.chained) {
    for (const way of joinedWays(graph, usable, wanted)) {
      const key = way.places.join(">");
      if (!found.has(key)) found.set(key, way);
    }
  }
  const mentions = (way: Way): number => Math.min(...way.legs.map((leg) => leg.length));
  return [...found.values()].sort(
    (a, b) =>
      Number(b.stated) - Number(a.stated) ||
      a.places.length - b.places.length ||
      mentions(b) - mentions(a) ||
      (a.places.join() < b.places.join() ? -1 : 1),
  );
}

/** The inner places that every way goes through: without them, none is left. */
export function chokePoints(ways: Way[]): string[] {
  const [first, ...others] = ways.map(({ places }) => new Set(places.slice(1, -1)));
  return first ? [...first].filter((place) => others.every((way) => way.has(place))) : [];
}

/** How many of the ways go through each inner place. */
export function throughs(ways: Way[]): [place: string, ways: number][] {
  const counts = new Map<string, number>();
  for (const { places } of ways)
    for (const place of places.slice(1, -1)) counts.set(place, (counts.get(place) ?? 0) + 1);
  return [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
}

function statedWays(flows: readonly Flow[], { from, to, without, steps }: Wanted): Way[] {
  const found = new Map<string, Way>();
  for (const flow of flows) {
    for (const way of within(flow, from, to)) {
      if (way.length - 1 > steps || way.slice(1, -1).some((place) => without.includes(place))) continue;
      const key = way.join(">");
      const held = found.get(key) ?? { places: way, legs: way.slice(1).map(() => []), stated: true, years: [] };
      for (const leg of held.legs) leg.push(flow);
      if (!held.years.includes(flow.document.year)) held.years.push(flow.document.year);
      found.set(key, held);
    }
  }
  return [...found.values()];
}

/** The ways of one statement: a leg, or a leg in and a leg onward. */
function within({ legs }: Flow, from: string, to: string): string[][] {
  const ways: string[][] = legs.filter((leg) => leg.from === from && leg.to === to).map(() => [from, to]);
  for (const inward of legs) {
    if (inward.from !== from || inward.stage !== "inward") continue;
    if (legs.some((leg) => leg.stage === "onward" && leg.from === inward.to && leg.to === to))
      ways.push([from, inward.to, to]);
  }
  return ways;
}

/** Simple ways over the legs of all statements; only places that are one place may stand inside. */
function joinedWays(graph: Graph, flows: readonly Flow[], wanted: Wanted): Way[] {
  const out = new Map<string, Map<string, Flow[]>>();
  for (const flow of flows) {
    for (const { from, to } of flow.legs) {
      if (from === to) continue;
      const ends = out.get(from) ?? new Map<string, Flow[]>();
      out.set(from, ends);
      listIn(ends, to).push(flow);
    }
  }
  const inner = (code: string): boolean =>
    ["country", "territory", "former-state"].includes(graph.place(code).kind) && !wanted.without.includes(code);
  const found: Way[] = [];
  let layer: { places: string[]; legs: Flow[][]; years: number[] | null }[] = [
    { places: [wanted.from], legs: [], years: null },
  ];
  for (let step = 0; step < wanted.steps && found.length < ENOUGH; step++) {
    const next: typeof layer = [];
    for (const way of layer) {
      for (const [to, leg] of out.get(way.places.at(-1) ?? "") ?? []) {
        if (way.places.includes(to)) continue;
        const own = [...new Set(leg.map(({ document }) => document.year))];
        const years = way.years === null ? own : way.years.filter((year) => own.includes(year));
        if (!wanted.mixed && !years.length) continue;
        const longer = { places: [...way.places, to], legs: [...way.legs, leg], years };
        if (to === wanted.to) found.push({ ...longer, stated: false });
        else if (inner(to)) next.push(longer);
        if (found.length >= ENOUGH) return found;
      }
    }
    layer = next.slice(0, 20000);
  }
  return found;
}
