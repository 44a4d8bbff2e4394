// All that is read in one narrative, kind by kind.
import type { Context } from "../context";
import type { Claim } from "../data/types";
import { counted, h } from "../dom/element";
import { KIND_NAMES } from "../words";
import { claimList, head, section } from "./parts";

export function statementsPanel(context: Context, claims: Claim[]): HTMLElement {
  const kinds = [...Map.groupBy(claims, ({ kind }) => kind)];
  return h(
    "div",
    { class: "statements" },
    head("Read in this narrative", counted(claims.length, "statement")),
    kinds.map(([kind, of]) => section(`${KIND_NAMES[kind]}: ${of.length}`, claimList(context, of, false, 8))),
  );
}
