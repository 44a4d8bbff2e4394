// What was counted, by report year. Zero, "none reported", "not reported" and no statement at all each look different.
import type { Context } from "../context";
import type { Claim, Document } from "../data/types";
import { type Child, h } from "../dom/element";
import { countInWords, notesOf, reportName } from "../words";
import { claimButton } from "./parts";

const MEASURES = [
  "investigations",
  "prosecutions",
  "convictions",
  "arrests",
  "sentences",
  "victims_identified",
  "victims_assisted",
  "victims_estimated",
  "other",
];

export function countTable(context: Context, documents: Document[], claims: Claim[]): HTMLElement {
  const { graph } = context;
  const measures = MEASURES.filter((measure) => claims.some((claim) => claim.values["measure"] === measure));
  if (!measures.length) return h("p", { class: "quiet" }, "These reports state no counts.");
  const heads = documents.map((document) =>
    h("th", { scope: "col", title: reportName(graph, document) }, document.year),
  );
  const cell = (measure: string, document: Document): HTMLElement => {
    const held = claims.filter((claim) => claim.document === document && claim.values["measure"] === measure);
    return h(
      "td",
      null,
      held.length
        ? held.map((claim) => count(context, claim, claims))
        : h("span", { class: "nothing", title: "The report says nothing of it" }, "no statement"),
    );
  };
  const row = (measure: string): HTMLElement =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, graph.label("measures", measure)),
      documents.map((document) => cell(measure, document)),
    );
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": "Counts by report year" },
    h(
      "table",
      { class: "counts" },
      h("thead", null, h("tr", null, h("td", null), heads)),
      h("tbody", null, measures.map(row)),
    ),
    h(
      "p",
      { class: "quiet" },
      "“0” is stated as none at all; “none reported” and “not reported” are not zero. Report year is not the year of the events.",
    ),
  );
}

function count(context: Context, claim: Claim, among: Claim[]): Child {
  const { status, value, part_of, place } = claim.values;
  const words = countInWords(context.graph, claim);
  const form = status === "reported" ? (value === 0 ? "zero" : "value") : String(status);
  const elsewhere = place && place !== claim.document.country ? `in ${context.name(String(place))}` : "";
  const notes = [...notesOf(context.graph, claim), elsewhere].filter(Boolean);
  return h(
    "div",
    { class: `count ${form}${part_of ? " part" : ""}` },
    claimButton(context, claim, among, words),
    notes.length > 0 && h("span", { class: "quiet" }, ` ${notes.join(" · ")}`),
  );
}
