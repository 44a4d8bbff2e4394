// The texts and the other claims of a country, loaded as a script when somebody looks: a page from a file cannot fetch.
import type { Graph } from "./graph";
import { Text } from "./text";
import { type Claim, type Document, type FindingData, type Kind, KINDS } from "./types";

export interface Slice {
  texts: Map<Document, Text>;
  claims: Partial<Record<Kind, Claim[]>>;
}

export class Slices {
  private readonly loading = new Map<string, Promise<Slice>>();
  private readonly loaded = new Map<string, Slice>();

  constructor(private readonly graph: Graph) {}

  get countries(): string[] {
    return Object.keys(this.graph.core.slices);
  }

  /** The slice of a country, if it is there already. */
  held(country: string): Slice | undefined {
    return this.loaded.get(country);
  }

  load(country: string): Promise<Slice> {
    const known = this.loading.get(country);
    if (known) return known;
    const promise = this.bring(country);
    this.loading.set(country, promise);
    promise.catch(() => this.loading.delete(country));
    return promise;
  }

  /** Load several, a few at a time, and tell how far it is. */
  async loadAll(countries: string[], progress?: (done: number) => void): Promise<void> {
    const queue = [...countries];
    let done = 0;
    const worker = async (): Promise<void> => {
      for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
        await this.load(next);
        progress?.(++done);
      }
    };
    await Promise.all(Array.from({ length: 6 }, worker));
  }

  /** What the check of the graph found; null where there was no report to take it from. */
  async findings(): Promise<FindingData[] | null> {
    const { findings } = this.graph.core;
    if (findings && !window.tipgraphFindings) await addScript(findings);
    return window.tipgraphFindings ?? null;
  }

  /** The claims of a document in the order of the text, of all kinds. */
  async claimsOf(document: Document): Promise<Claim[]> {
    const slice = await this.load(document.country);
    const { flows, roles, tiers } = this.graph;
    const all = [...flows, ...roles, ...tiers, ...KINDS.flatMap((kind) => slice.claims[kind] ?? [])];
    return all
      .filter((claim) => claim.document === document)
      .sort((a, b) => (a.spans[0]?.[0] ?? 0) - (b.spans[0]?.[0] ?? 0) || (a.id < b.id ? -1 : 1));
  }

  private async bring(country: string): Promise<Slice> {
    const file = this.graph.core.slices[country];
    if (!file) return { texts: new Map(), claims: {} };
    await addScript(file);
    const data = window.tipgraphSlices?.[country];
    if (!data) throw new Error(`${file} holds no data of ${country}`);
    const slice: Slice = { texts: new Map(), claims: {} };
    for (const [number, { text, sentences }] of Object.entries(data.texts)) {
      const document = this.graph.documents[Number(number)];
      if (document) slice.texts.set(document, new Text(text, sentences));
    }
    for (const kind of KINDS) {
      const table = data.claims[kind];
      if (!table) continue;
      const claims = (slice.claims[kind] = this.graph.read(kind, table));
      this.graph.learn(claims);
    }
    this.loaded.set(country, slice);
    return slice;
  }
}

function addScript(source: string): Promise<void> {
  return new Promise((resolve, reject) => {
    const script = document.createElement("script");
    script.src = source;
    script.onload = () => resolve();
    script.onerror = () => reject(new Error(`${source} could not be loaded`));
    document.head.append(script);
  });
}
