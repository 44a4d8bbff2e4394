// The flows in view with their words, for the formats that want them.
import type { Context } from "../context";
import { listOf } from "../data/graph";
import type { Flow } from "../data/types";
import { claimIri } from "../panel/cite";

export interface Row {
  flow: Flow;
  iri: string;
  quotes: { start: number; end: number; text: string }[];
}

/** The flows of the corridors in view, or of the one that is chosen, in the order of their reports. */
export async function rowsInView(context: Context): Promise<Row[]> {
  const { pair } = context.store.state;
  const corridors = pair ? context.selection.corridors.filter(({ key }) => key === pair) : context.corridors;
  const flows = [...new Set(corridors.flatMap(({ flows }) => flows))];
  flows.sort((a, b) =>
    a.document.id < b.document.id
      ? -1
      : a.document.id > b.document.id
        ? 1
        : (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0),
  );
  await context.slices.loadAll([...new Set(flows.map(({ document }) => document.country))]);
  return flows.map((flow) => {
    const text = context.slices.held(flow.document.country)?.texts.get(flow.document);
    const quotes = flow.spans.map(([start, end]) => ({ start, end, text: text?.quote([start, end]) ?? "" }));
    return { flow, iri: claimIri(context, flow), quotes };
  });
}

export const LISTS = ["origin", "transit", "destination", "victim", "exploitation"] as const;

export function values(flow: Flow, column: (typeof LISTS)[number]): string[] {
  return listOf(flow.values[column]);
}
