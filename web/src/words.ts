// Claims in words, as short as they can be said.
import { type Graph, listOf } from "./data/graph";
import type { Claim, Document, Kind } from "./data/types";

export const KIND_NAMES: Record<Kind, string> = {
  flows: "Flow of victims",
  roles: "Role",
  tiers: "Tier",
  "tier-reasons": "Reason for a tier",
  control: "Means of control",
  sectors: "Sector of exploitation",
  locations: "Place within a country",
  statistics: "Count",
  organizations: "Body",
  "body-acts": "What a body did",
  instruments: "Law, plan or agreement",
  penalties: "Penalty",
  cooperation: "Cooperation",
  funding: "Funding",
  services: "Service for victims",
  training: "Training",
  campaigns: "Awareness campaign",
  findings: "Effort or shortfall",
  recruitment: "Recruitment",
  links: "Link to another crime",
  recommendations: "Recommendation",
};

/** The code lists that the columns of the queries take their values from. */
const SCHEMES: Record<string, string> = {
  victim: "victims",
  exploitation: "exploitation",
  modality: "modality",
  role: "roles",
  tier: "tiers",
  movement: "tier-movements",
  measure: "measures",
  qualifier: "qualifiers",
  unit: "units",
  area: "areas",
  polarity: "polarities",
  standing: "standings",
  topic: "topics",
  means: "means-of-control",
  sector: "sectors",
  act: "acts",
  beneficiaries: "victims",
  prohibits: "exploitation",
};
/** The same where the code list depends on the kind of claim. */
const SCHEMES_OF: Partial<Record<Kind, Record<string, string>>> = {
  "tier-reasons": { kind: "tier-reason-kinds" },
  locations: { kind: "location-kinds", role: "location-roles" },
  statistics: { status: "count-statuses" },
  organizations: { kind: "organization-kinds" },
  "body-acts": { status: "act-statuses" },
  instruments: { kind: "instrument-kinds", status: "instrument-statuses" },
  cooperation: { kind: "cooperation-kinds" },
  services: { kind: "service-kinds", status: "service-statuses" },
  training: { topic: "" },
};
const PLACES = new Set(["origin", "transit", "destination", "place", "of_country"]);

const COLUMN_NAMES: Record<string, string> = {
  victim: "victims",
  value_max: "to at most",
  changed_on: "changed on",
  of_country: "of",
  instrument_year: "year",
  span_years: "runs for years",
  minimum_years: "at least, in years",
  maximum_years: "at most, in years",
  part_of: "part of",
  polarity: "effort or shortfall",
  minimum_fine: "fine of at least",
  maximum_fine: "fine of at most",
  amount_max: "to at most",
  usd: "in US dollars",
  giver: "given by",
  recipient: "given to",
  operator: "run by",
  beneficiaries: "for",
  trainer: "held by",
  trainees: "for",
  organizer: "made by",
  years: "years in a row",
};

export function columnName(column: string): string {
  return COLUMN_NAMES[column] ?? column.replaceAll("_", " ");
}

/** The order of names; one collator for all, since making one for each comparison is slow. */
export const byName = new Intl.Collator("en").compare;

/** A report's name with its year once, and with its id where another of its country has the same name. */
export function reportName(graph: Graph, document: Document): string {
  const named = ({ title, id, year }: Document): string =>
    title.includes(String(year)) ? title : `${title || id} (${year})`;
  const name = named(document);
  const twins = (graph.documentsOf.get(document.country) ?? []).filter((other) => named(other) === name);
  return twins.length > 1 ? `${name} · ${document.id}` : name;
}

/** A report as short as it can be told from the others: its country and year, and its id where these have several. */
export function reportShort(graph: Graph, { country, year, id }: Document): string {
  const twins = (graph.documentsOf.get(country) ?? []).filter((other) => other.year === year);
  return `${graph.name(country)} ${year}${twins.length > 1 ? ` · ${id}` : ""}`;
}

/** One value in words. */
export function valueInWords(graph: Graph, claim: Claim, column: string, value: string): string {
  if (PLACES.has(column)) return graph.name(value);
  if (column === "parties" && !value.includes(";")) return partiesOf(graph, value).join(", ");
  const scheme = SCHEMES_OF[claim.kind]?.[column] ?? SCHEMES[column];
  return scheme ? graph.label(scheme, value) : value;
}

export function valuesInWords(graph: Graph, claim: Claim, column: string): string[] {
  return listOf(claim.values[column]).map((value) => valueInWords(graph, claim, column, value));
}

/** The parties of an agreement or of cooperation, by name. */
export function partiesOf(graph: Graph, parties: string): string[] {
  const parts = parties.includes(";") ? parties.split("; ") : parties.split(" ");
  return parts.filter(Boolean).map((part) => graph.name(part));
}

/** A count: zero, none reported and not reported are three different things. */
export function countInWords(graph: Graph, claim: Claim): string {
  const { value, value_max, qualifier, status } = claim.values;
  if (status === "none-reported") return "none reported";
  if (status === "not-reported") return "not reported";
  const number = (n: unknown): string => Number(n).toLocaleString("en");
  const most = value_max === null || value_max === undefined ? "" : `–${number(value_max)}`;
  const before = qualifier && qualifier !== "exact" ? `${graph.label("qualifiers", String(qualifier))} ` : "";
  return value === null || value === undefined ? "no number" : `${before}${number(value)}${most}`;
}

/** What a count is of, each thing once: a text's own word is often that of the code list. */
export function notesOf(graph: Graph, claim: Claim): string[] {
  const said = ["unit", "exploitation", "about", "period"].flatMap((column) =>
    valuesInWords(graph, claim, column).join(", "),
  );
  return [...new Set(said.filter(Boolean))];
}

/** A claim in one line. */
export function claimInWords(graph: Graph, claim: Claim): string {
  const said = (column: string): string => valuesInWords(graph, claim, column).join(", ");
  const values = claim.values;
  switch (claim.kind) {
    case "flows": {
      const denied = values["modality"] === "asserted" ? "" : ` (${said("modality")})`;
      const through = said("transit") ? ` through ${said("transit")}` : "";
      const ends = `${said("origin") || "origin not stated"} → ${said("destination") || "destination not stated"}`;
      return `${said("victim")}, ${said("exploitation")}: ${ends}${through}${denied}`;
    }
    case "roles":
      return `${said("role")}${values["modality"] === "asserted" ? "" : ` (${said("modality")})`}`;
    case "tiers":
      return `${said("tier")}${values["movement"] ? `, ${said("movement")}` : ""}`;
    case "statistics":
      return [`${said("measure")}: ${countInWords(graph, claim)}`, ...notesOf(graph, claim)].join(" · ");
    case "organizations":
      return `${said("name")} (${said("kind")})`;
    case "instruments":
      return [said("name"), said("parties"), said("instrument_year"), said("status")].filter(Boolean).join(" · ");
    case "penalties":
      return `${said("minimum_years") || "…"} to ${said("maximum_years") || "…"} years: ${[said("instrument"), said("offence")].filter(Boolean).join(", ")}`;
    case "cooperation":
      return `${said("kind")}: ${partiesOf(graph, String(values["parties"] ?? "")).join(", ")}`;
    case "findings":
      return [said("area"), said("topic"), said("polarity")].filter(Boolean).join(", ");
    case "tier-reasons":
      return [said("kind"), said("standing"), said("movement"), said("years"), said("polarity"), said("text")]
        .filter(Boolean)
        .join(" · ");
    case "control":
    case "sectors": {
      const sure = values["modality"] === "asserted" ? "" : ` (${said("modality")})`;
      return `${[said("means"), said("sector"), said("exploitation")].filter(Boolean).join(", ")}${sure}`;
    }
    case "locations":
      return `${said("name")} (${[said("kind"), said("of_country")].filter(Boolean).join(", ")}): ${said("role")}`;
    case "body-acts": {
      const denied = values["status"] === "done" ? "" : ` (${said("status")})`;
      return `${said("name")}: ${[said("act"), said("object")].filter(Boolean).join(" ")}${denied}`;
    }
    case "funding": {
      const before = values["qualifier"] && values["qualifier"] !== "exact" ? `${said("qualifier")} ` : "";
      const most = values["amount_max"] ? `–${Number(values["amount_max"]).toLocaleString("en")}` : "";
      const amount = `${before}${Number(values["amount"]).toLocaleString("en")}${most} ${said("currency")}`;
      const ends = [said("giver") && `from ${said("giver")}`, said("recipient") && `to ${said("recipient")}`];
      return [amount, ...ends, said("purpose"), said("period")].filter(Boolean).join(" · ");
    }
    case "services": {
      const number = said("number") && `${said("number")} × `;
      const by = said("operator") && `run by ${said("operator")}`;
      const whom = said("beneficiaries") && `for ${said("beneficiaries")}`;
      return [`${number}${said("kind")}`, said("name"), said("status"), by, whom].filter(Boolean).join(" · ");
    }
    case "training": {
      const whom = [said("number"), said("trainees")].filter(Boolean).join(" ");
      return [whom, said("topic"), said("trainer") && `by ${said("trainer")}`].filter(Boolean).join(" · ");
    }
    case "campaigns":
      return (
        [said("medium"), said("audience") && `for ${said("audience")}`, said("organizer") && `by ${said("organizer")}`]
          .filter(Boolean)
          .join(" · ") || "awareness campaign"
      );
    default:
      return listOf(Object.values(values)[0]).join(", ");
  }
}

/** The tier as short as on a strip. */
export function tierShort(tier: string): string {
  return { "2WL": "2 WL", SC: "special" }[tier] ?? tier;
}
