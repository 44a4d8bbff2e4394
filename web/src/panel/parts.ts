// What several panels are made of.
import type { Context } from "../context";
import { referenceOf } from "../data/graph";
import type { Claim } from "../data/types";
import { type Child, h } from "../dom/element";
import { claimInWords } from "../words";

/** A panel's head, with a way back. */
export function head(title: Child, under: Child, back?: { to: string; press: () => void }): HTMLElement {
  return h(
    "header",
    { class: "panel-head" },
    back && h("button", { type: "button", class: "back", onclick: back.press, "data-key": "back" }, `‹ ${back.to}`),
    h("h2", { tabindex: -1, class: "panel-title" }, title),
    under && h("p", { class: "quiet" }, under),
  );
}

/** A section of a panel; one with nothing in it is left out. */
export function section(title: string, ...content: Child[]): HTMLElement | null {
  const held = content
    .flat()
    .filter((child) => child !== null && child !== undefined && child !== false && child !== "");
  return held.length ? h("section", null, h("h3", null, title), ...held) : null;
}

/** A button that leads to a claim's sentence; `among` are the claims that "next" then leads to. */
export function claimButton(context: Context, claim: Claim, among: Claim[], text?: Child): HTMLElement {
  return h(
    "button",
    {
      type: "button",
      class: "claim",
      "data-key": `claim-${claim.id}`,
      "data-claim": claim.id,
      title: "Show the sentence",
      onclick: () => {
        context.evidence = among;
        context.store.set({ claim: referenceOf(claim) });
      },
    },
    text ?? claimInWords(context.graph, claim),
  );
}

/** Claims as a list of buttons, each with its report; the first ones, and more on request. */
export function claimList(context: Context, claims: Claim[], withReport = true, first = 12): HTMLElement {
  const item = (claim: Claim): HTMLElement =>
    h(
      "li",
      null,
      claimButton(context, claim, claims),
      withReport && h("span", { class: "quiet" }, ` ${context.name(claim.document.country)} ${claim.document.year}`),
    );
  const list = h("ul", { class: "claims" }, claims.slice(0, first).map(item));
  if (claims.length > first) {
    const more = h(
      "li",
      null,
      h("button", { type: "button", class: "more", onclick: () => showAll() }, `Show ${claims.length - first} more`),
    );
    const showAll = (): void => {
      more.replaceWith(...claims.slice(first).map(item));
    };
    list.append(more);
  }
  return list;
}

/** A button that isolates a place. */
export function placeButton(context: Context, code: string, text?: Child): HTMLElement | string {
  if (!code) return context.name(code);
  const press = (): void => context.store.set({ place: code, pair: "", claim: "", name: "", words: "" });
  return h(
    "button",
    { type: "button", class: "link", "data-key": `place-${code}`, onclick: press },
    text ?? context.name(code),
  );
}
