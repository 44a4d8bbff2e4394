// Who names a body, a law or an agreement: every report, with its sentence.
import type { Context } from "../context";
import type { Claim } from "../data/types";
import { counted, h } from "../dom/element";
import { claimList, head } from "./parts";

export function namingPanel(
  context: Context,
  query: "organizations" | "instruments",
  name: string,
  claims: Claim[],
): HTMLElement {
  const back = { to: "Back", press: () => context.store.set({ name: "" }) };
  const reports = new Set(claims.map(({ document }) => document)).size;
  const what = query === "organizations" ? "A body" : "A law, plan or agreement";
  return h(
    "div",
    { class: "naming" },
    head(name, `${what} that ${counted(reports, "report")} ${reports === 1 ? "names" : "name"}`, back),
    claimList(context, claims, true, 40),
  );
}

/** The countries whose reports name it. */
export function countriesNaming(context: Context, query: string, name: string): string[] {
  return [
    ...new Set(
      context.graph.core.names.filter((each) => each[0] === query && each[2] === name).flatMap((each) => each[3]),
    ),
  ];
}
