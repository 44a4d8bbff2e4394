// A corridor: every sentence that states it.
import type { Context } from "../context";
import { counted, h } from "../dom/element";
import type { Corridor } from "../select/selection";
import { claimList, head, placeButton, section } from "./parts";

export function corridorPanel(context: Context, key: string): HTMLElement {
  const { store } = context;
  const [from = "", to = ""] = key.split(">");
  const corridor = context.selection.corridors.find((each) => each.key === key);
  const back = store.state.place
    ? { to: context.name(store.state.place), press: () => store.set({ pair: "" }) }
    : { to: "All corridors", press: () => store.set({ pair: "" }) };
  const title = context.pairName({ from, to });
  if (!corridor) return h("div", null, head(title, "No statement in this selection.", back));
  return h(
    "div",
    { class: "corridor" },
    head(title, said(corridor), back),
    h("p", { class: "actions" }, "See ", placeButton(context, from), from !== to && [" or ", placeButton(context, to)]),
    section("Statements", claimList(context, corridor.flows)),
    section("Exploitation", tally(corridor, context, "exploitation")),
    section("Victims", tally(corridor, context, "victims")),
  );
}

function said(corridor: Corridor): string {
  const reports = new Set(corridor.flows.map(({ document }) => document));
  const years = [...new Set([...reports].map(({ year }) => year))].sort((a, b) => a - b);
  const modality = corridor.modality === "asserted" ? "" : `; only ${corridor.modality}`;
  return `${counted(corridor.flows.length, "mention")} in ${counted(reports.size, "report")} (${years.join(", ")})${modality}. Mentions are not victims.`;
}

function tally(corridor: Corridor, context: Context, of: "victims" | "exploitation"): HTMLElement {
  const counts = new Map<string, number>();
  for (const flow of corridor.flows) for (const value of flow[of]) counts.set(value, (counts.get(value) ?? 0) + 1);
  const rows = [...counts].sort((a, b) => b[1] - a[1]);
  return h("p", null, rows.map(([value, n]) => `${context.graph.label(of, value)} ${n}`).join(" · "));
}
