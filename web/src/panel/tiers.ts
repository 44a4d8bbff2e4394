// The tier of a country by report year: a strip with every year, also those without a report.
import type { Context } from "../context";
import type { Claim } from "../data/types";
import { type Child, h } from "../dom/element";
import { tierShort } from "../words";
import { claimButton } from "./parts";

export function tierStrip(context: Context, code: string): HTMLElement {
  const { graph } = context;
  const claims = graph.tiers.filter(({ document }) => document.country === code);
  const cell = (year: number): HTMLElement => {
    const reports = (graph.documentsOf.get(code) ?? []).filter((document) => document.year === year);
    const placed = claims.filter(({ document }) => document.year === year);
    const content: Child = placed.length
      ? distinct(placed).map((claim) => claimButton(context, claim, claims, tierOf(claim)))
      : h("span", { class: "nothing" }, reports.length ? "not stated" : "no report");
    const tier = placed.length
      ? ` tier-${String(placed[0]?.values["tier"])}`
      : reports.length
        ? " unstated"
        : " unreported";
    return h("li", { class: `year${tier}` }, h("span", { class: "which" }, year), content);
  };
  const reported = (year: number): boolean =>
    (graph.documentsOf.get(code) ?? []).some((document) => document.year === year);
  const gap = ([first, last]: [number, number]): HTMLElement =>
    h(
      "li",
      { class: "year unreported gap" },
      h("span", { class: "which" }, `${first}–${last}`),
      h("span", { class: "nothing" }, "no report"),
    );
  const cells = stretches(graph.years, reported).flatMap((stretch) =>
    stretch.length > 2 ? gap([stretch[0] ?? 0, stretch.at(-1) ?? 0]) : stretch.map(cell),
  );
  return h("ol", { class: "strip" }, cells);
}

/** The years one by one, those without a report that follow each other together. */
function stretches(years: number[], reported: (year: number) => boolean): number[][] {
  const found: number[][] = [];
  for (const year of years) {
    const last = found.at(-1);
    if (last && !reported(year) && !reported(last[0] ?? year)) last.push(year);
    else found.push([year]);
  }
  return found;
}

/** One claim for each tier; a report often states its tier twice. */
function distinct(claims: Claim[]): Claim[] {
  return [
    ...new Map(
      claims.map((claim) => [`${String(claim.values["tier"])} ${String(claim.values["changed_on"])}`, claim]),
    ).values(),
  ];
}

function tierOf(claim: Claim): string {
  const { tier, movement, changed_on } = claim.values;
  const arrow = { upgraded: " ↑", downgraded: " ↓", remained: " =" }[String(movement)] ?? "";
  return `${tierShort(String(tier))}${arrow}${changed_on ? ` (${String(changed_on)})` : ""}`;
}
