// The sentences with certain words in them.
import type { Context } from "../context";
import { counted, h } from "../dom/element";
import type { Hit } from "../search/evidence";
import { KIND_NAMES } from "../words";
import { claimButton, head } from "./parts";

const FIRST = 100;

export function foundPanel(context: Context, words: string, hits: Hit[]): HTMLElement {
  const back = { to: "Back", press: () => context.store.set({ words: "" }) };
  const claims = hits.map(({ claims: [first] }) => first).filter((claim) => claim !== undefined);
  const rest = hits.length > FIRST ? ` The first ${FIRST} are listed.` : "";
  return h(
    "div",
    { class: "found" },
    head(`“${words}” in the evidence`, `${counted(hits.length, "sentence")} that a claim rests on.${rest}`, back),
    h(
      "ul",
      { class: "claims sentences" },
      hits
        .slice(0, FIRST)
        .map(
          ({ sentence, claims: [first, ...others] }) =>
            first &&
            h(
              "li",
              null,
              claimButton(context, first, claims, sentence),
              h(
                "span",
                { class: "quiet" },
                ` ${context.name(first.document.country)} ${first.document.year} · ${KIND_NAMES[first.kind]}${others.length ? ` and ${others.length} more` : ""}`,
              ),
            ),
        ),
    ),
  );
}
