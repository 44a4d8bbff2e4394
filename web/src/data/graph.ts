// All that the page knows from the start, indexed: documents, places, flows, roles and tiers.
import type { Claim, CoreData, Document, Flow, Kind, PlaceData, Span, Table, Value } from "./types";

export class Graph {
  readonly documents: Document[];
  readonly documentOf = new Map<string, Document>();
  readonly documentsOf = new Map<string, Document[]>();
  readonly places = new Map<string, PlaceData>();
  readonly flows: Flow[];
  readonly roles: Claim[];
  readonly tiers: Claim[];
  /** The years of the reports, first to last, also those in between that have none. */
  readonly years: number[];
  private readonly claims = new Map<string, Claim>();

  constructor(readonly core: CoreData) {
    this.documents = records(core.documents).map((row, number) => documentOf(row, number));
    for (const document of this.documents) {
      this.documentOf.set(document.id, document);
      listIn(this.documentsOf, document.country).push(document);
    }
    for (const list of this.documentsOf.values()) list.sort((a, b) => a.year - b.year || (a.id < b.id ? -1 : 1));
    for (const place of core.places) this.places.set(place.code, place);
    this.flows = this.read("flows", core.flows).map((claim) => flowOf(claim, core));
    this.roles = this.read("roles", core.roles);
    this.tiers = this.read("tiers", core.tiers);
    for (const claim of [...this.flows, ...this.roles, ...this.tiers]) this.claims.set(claim.id, claim);
    const given = this.documents.map((document) => document.year);
    const first = Math.min(...given);
    this.years = given.length ? Array.from({ length: Math.max(...given) - first + 1 }, (_, i) => first + i) : [];
  }

  /** The claims of a table, each with its document. */
  read(kind: Kind, table: Table): Claim[] {
    return records(table).map((row) => {
      const { id, document, rule, spans, ...values } = row;
      const source = this.documents[document as number];
      if (!source) throw new Error(`claim ${String(id)}: there is no document ${String(document)}`);
      return {
        id: String(id),
        kind,
        document: source,
        rule: String(rule),
        spans: spans as Span[],
        values: values as Record<string, Value | Value[]>,
      };
    });
  }

  /** A claim that is known so far; those of other kinds come with the slice of their country. */
  claim(id: string): Claim | undefined {
    return this.claims.get(id);
  }

  /** Make claims known that came with a slice. */
  learn(claims: Claim[]): void {
    for (const claim of claims) this.claims.set(claim.id, claim);
  }

  place(code: string): PlaceData {
    return this.places.get(code) ?? UNKNOWN(code);
  }

  /** A place as people call it. */
  name(code: string): string {
    return this.places.get(code)?.label ?? code;
  }

  /** A code of a code list in words. */
  label(scheme: string, code: string): string {
    return this.core.labels[scheme]?.[code] ?? code;
  }

  hasReport(code: string): boolean {
    return this.documentsOf.has(code);
  }
}

/** How a claim is named in the page's address: the country tells which slice holds it. */
export function referenceOf(claim: Claim): string {
  return `${claim.document.country}.${claim.id}`;
}

export function records(table: Table): Record<string, unknown>[] {
  return table.rows.map((row) => Object.fromEntries(table.columns.map((column, i) => [column, row[i]])));
}

/** The values of a column as a list, whether it holds one, several or none. */
export function listOf(value: Value | Value[] | undefined): string[] {
  if (value === null || value === undefined || value === "") return [];
  return Array.isArray(value) ? value.map(String) : [String(value)];
}

export function listIn<K, V>(map: Map<K, V[]>, key: K): V[] {
  let list = map.get(key);
  if (!list) map.set(key, (list = []));
  return list;
}

function documentOf(row: Record<string, unknown>, number: number): Document {
  const text = (name: string): string => (row[name] === null || row[name] === undefined ? "" : String(row[name]));
  return {
    number,
    id: text("document"),
    iri: text("iri"),
    country: text("country"),
    year: Number(row["year"]),
    title: text("title"),
    publisher: text("publisher"),
    author_body: text("author_body"),
    date: text("date"),
    licence: text("licence"),
    url: text("url"),
    words: Number(row["words"]),
    sha256: text("sha256"),
  };
}

function flowOf(claim: Claim, core: CoreData): Flow {
  const { values } = claim;
  return {
    ...claim,
    kind: "flows",
    victims: listOf(values["victim"]),
    exploitation: listOf(values["exploitation"]),
    modality: String(values["modality"] ?? "asserted"),
    legs: (core.legs[claim.id] ?? []).map(([from, to, stage]) => ({ from, to, stage })),
  };
}

function UNKNOWN(code: string): PlaceData {
  const nothing = { region: "", groupings: [], point: null, from: null, until: null, successors: [], names: [] };
  return { code, kind: "country", label: code, ...nothing };
}
