// What the search box knows without loading anything: places by any name, bodies, laws, agreements, reports.
import MiniSearch from "minisearch";
import type { Graph } from "../data/graph";
import { counted } from "../dom/element";
import { reportShort } from "../words";
import { folded } from "./evidence";

export interface Entry {
  id: string;
  group: "Places" | "Bodies" | "Laws, plans, agreements" | "Reports";
  label: string;
  /** All names by which it is found. */
  names: string;
  detail: string;
  weight: number;
}

export class SearchIndex {
  private readonly entries = new Map<string, Entry>();
  private readonly index = new MiniSearch<Entry>({
    fields: ["label", "names"],
    processTerm: (term) => folded(term) || null,
    searchOptions: {
      prefix: true,
      fuzzy: (term) => (term.length > 4 ? 0.2 : false),
      boost: { label: 2 },
      combineWith: "AND",
    },
  });

  constructor(graph: Graph) {
    for (const entry of entriesOf(graph)) this.entries.set(entry.id, entry);
    this.index.addAll([...this.entries.values()]);
  }

  find(words: string, most = 12): Entry[] {
    const exact = folded(words.trim());
    return this.index
      .search(words)
      .flatMap(({ id, score }) => {
        const entry = this.entries.get(String(id));
        if (!entry) return [];
        const names = [entry.label, ...entry.names.split("\n")].map(folded);
        return [{ entry, score: score * entry.weight * (names.includes(exact) ? 10 : 1) }];
      })
      .sort((a, b) => b.score - a.score)
      .slice(0, most)
      .map(({ entry }) => entry);
  }
}

function* entriesOf(graph: Graph): Generator<Entry> {
  for (const place of graph.places.values()) {
    const reports = graph.documentsOf.get(place.code)?.length ?? 0;
    const kind = place.kind === "country" ? "" : place.kind.replace("-", " ");
    const detail = [kind, reports ? counted(reports, "report") : place.kind === "region" ? "" : "no report"]
      .filter(Boolean)
      .join(", ");
    yield {
      id: `place:${place.code}`,
      group: "Places",
      label: place.label,
      names: [...place.names, place.code].join("\n"),
      detail,
      weight: reports ? 4 : 2.5,
    };
  }
  for (const [query, kind, name, countries] of graph.core.names) {
    const scheme = query === "organizations" ? "organization-kinds" : "instrument-kinds";
    const where =
      countries.length > 2
        ? counted(countries.length, "country", "countries")
        : countries.map((code) => graph.name(code)).join(", ");
    const group = query === "organizations" ? "Bodies" : "Laws, plans, agreements";
    yield {
      id: `${query}:${name}:${kind}`,
      group,
      label: name,
      names: "",
      detail: `${graph.label(scheme, kind)}, ${where}`,
      weight: 1,
    };
  }
  for (const document of graph.documents) {
    yield {
      id: `report:${document.id}`,
      group: "Reports",
      label: reportShort(graph, document),
      names: document.title,
      detail: document.publisher,
      weight: 0.6,
    };
  }
}
