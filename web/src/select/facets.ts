// What a selection can be narrowed by. The first four and the last belong to the report, the others to the flow.
import { type Graph, listIn } from "../data/graph";
import type { Document, Flow } from "../data/types";
import type { FacetKey } from "../state/state";
import { reportShort } from "../words";

export interface Facet {
  key: FacetKey;
  title: string;
  /** Whether it narrows the reports and not only the flows. */
  ofReport: boolean;
  values(flow: Flow): readonly string[];
  ofDocument(document: Document): readonly string[];
  label(value: string): string;
}

export function facetsOf(graph: Graph): Facet[] {
  const tiers = valuesOf(graph.tiers, "tier");
  const roles = valuesOf(
    graph.roles.filter((claim) => claim.values["modality"] !== "denied"),
    "role",
  );
  const ofReport = (
    key: FacetKey,
    title: string,
    of: (document: Document) => readonly string[],
    label: (value: string) => string = (value) => value,
  ): Facet => ({ key, title, ofReport: true, values: (flow) => of(flow.document), ofDocument: of, label });
  const ofFlow = (key: FacetKey, title: string, scheme: string, of: (flow: Flow) => readonly string[]): Facet => ({
    key,
    title,
    ofReport: false,
    values: of,
    ofDocument: () => [],
    label: (value) => graph.label(scheme, value),
  });
  return [
    ofReport("year", "Report year", (document) => [String(document.year)]),
    ofReport("region", "Region of the report", (document) => [graph.place(document.country).region].filter(Boolean)),
    ofReport(
      "role",
      "Role of the country",
      (document) => roles.get(document) ?? [],
      (v) => graph.label("roles", v),
    ),
    ofReport(
      "tier",
      "Tier",
      (document) => tiers.get(document) ?? [],
      (v) => graph.label("tiers", v),
    ),
    ofFlow("victim", "Victims", "victims", (flow) => flow.victims),
    ofFlow("exploitation", "Exploitation", "exploitation", (flow) => flow.exploitation),
    ofFlow("modality", "How it is stated", "modality", (flow) => [flow.modality]),
    ofReport(
      "document",
      "Report",
      (document) => [document.id],
      (id) => {
        const document = graph.documentOf.get(id);
        return document ? reportShort(graph, document) : id;
      },
    ),
  ];
}

function valuesOf(
  claims: { document: Document; values: Record<string, unknown> }[],
  name: string,
): Map<Document, string[]> {
  const found = new Map<Document, string[]>();
  for (const claim of claims) {
    const list = listIn(found, claim.document);
    const value = String(claim.values[name]);
    if (!list.includes(value)) list.push(value);
  }
  return found;
}
