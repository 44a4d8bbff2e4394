// The shape of the data files that tipgraph writes beside the page, and of what the page makes of them.

export type Value = string | number | boolean | null;
export type Span = readonly [start: number, end: number];

/** The answer to a query: its columns, and rows in their order. */
export interface Table {
  columns: string[];
  rows: unknown[][];
}

/** The kinds of claims, by the named query that tells of them. */
export const KINDS = [
  "flows",
  "roles",
  "tiers",
  "tier-reasons",
  "control",
  "sectors",
  "locations",
  "statistics",
  "organizations",
  "body-acts",
  "instruments",
  "penalties",
  "cooperation",
  "funding",
  "services",
  "training",
  "campaigns",
  "findings",
  "recruitment",
  "links",
  "recommendations",
] as const;
export type Kind = (typeof KINDS)[number];

export interface CoreData {
  format: number;
  software: string;
  dataset: {
    iri: string | null;
    title: string | null;
    version: string | null;
    licence: string | null;
    base: string | null;
  };
  documents: Table;
  places: PlaceData[];
  labels: Record<string, Record<string, string>>;
  rules: Record<string, RuleQuality>;
  kinds: Record<Kind, Record<string, number>>;
  flows: Table;
  legs: Record<string, [from: string, to: string, stage: string][]>;
  roles: Table;
  tiers: Table;
  names: [query: "organizations" | "instruments", kind: string, name: string, countries: string[]][];
  /** The file with what the check of the graph found; null where nobody has checked it. */
  findings: string | null;
  queries: Record<string, string>;
  slices: Record<string, string>;
}

export interface PlaceData {
  code: string;
  kind: "country" | "territory" | "former-state" | "region" | "ambiguous" | "unspecified";
  label: string;
  region: string;
  groupings: string[];
  point: [longitude: number, latitude: number] | null;
  from: number | null;
  until: number | null;
  successors: string[];
  names: string[];
}

export interface RuleQuality {
  precision?: number;
  lower?: number;
  right?: number;
  wrong?: number;
  half?: string;
}

/** Something that the check of the graph found. */
export interface FindingData {
  severity: string;
  shape: string;
  focus: string;
  message: string;
  path?: string;
  value?: string;
  claim?: string;
  document?: string;
  span?: [number, number];
}

/** What the page loads for one country. */
export interface SliceData {
  texts: Record<string, { text: string; sentences: number[] }>;
  claims: Partial<Record<Kind, Table>>;
}

export interface Document {
  number: number;
  id: string;
  iri: string;
  country: string;
  year: number;
  title: string;
  publisher: string;
  author_body: string;
  date: string;
  licence: string;
  url: string;
  words: number;
  sha256: string;
}

/** One statement of a document, with its values by column. */
export interface Claim {
  id: string;
  kind: Kind;
  document: Document;
  rule: string;
  spans: Span[];
  values: Record<string, Value | Value[]>;
}

export interface Leg {
  from: string;
  to: string;
  stage: string;
}

export interface Flow extends Claim {
  kind: "flows";
  victims: string[];
  exploitation: string[];
  modality: string;
  legs: Leg[];
}

declare global {
  interface Window {
    tipgraphCore?: CoreData;
    tipgraphSlices?: Record<string, SliceData>;
    tipgraphFindings?: FindingData[];
  }
}
