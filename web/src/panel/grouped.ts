// Claims that report after report repeats, under what they say: by name, by partner, by area.
import type { Context } from "../context";
import type { Claim } from "../data/types";
import { type Child, counted, h } from "../dom/element";
import { claimInWords, KIND_NAMES, partiesOf } from "../words";
import { claimButton } from "./parts";

/** Claims by what they say, each with how often it is said. */
export function repeated(context: Context, claims: Claim[], withKind = true): HTMLElement | null {
  return grouped(
    context,
    claims,
    (claim) => claimInWords(context.graph, claim),
    (claim) => (withKind ? KIND_NAMES[claim.kind].toLowerCase() : ""),
  );
}

/** Bodies by name, each with how often it is named. */
export function bodies(context: Context, claims: Claim[]): HTMLElement | null {
  return grouped(
    context,
    claims,
    (claim) => `${String(claim.values["name"])}`,
    (claim) => context.graph.label("organization-kinds", String(claim.values["kind"])),
  );
}

export function instruments(context: Context, claims: Claim[]): HTMLElement | null {
  return grouped(
    context,
    claims,
    (claim) => String(claim.values["name"]),
    (claim) =>
      [claim.values["kind"], claim.values["instrument_year"], claim.values["status"]].filter(Boolean).join(", "),
  );
}

function grouped(
  context: Context,
  claims: Claim[],
  name: (claim: Claim) => string,
  note: (claim: Claim) => string,
): HTMLElement | null {
  if (!claims.length) return null;
  const groups = Map.groupBy(claims, name);
  const item = ([text, group]: [string, Claim[]]): Child => {
    const [first] = group;
    const times = group.length > 1 ? ` × ${group.length}` : "";
    return (
      first &&
      h("li", null, claimButton(context, first, group, text), h("span", { class: "quiet" }, ` ${note(first)}${times}`))
    );
  };
  const items = [...groups].map(item);
  const first = 8;
  return h(
    "div",
    null,
    h("ul", { class: "claims" }, items.slice(0, first)),
    items.length > first &&
      h(
        "details",
        null,
        h("summary", null, `${items.length - first} more`),
        h("ul", { class: "claims" }, items.slice(first)),
      ),
  );
}

/** Agreements, each with its partners. */
export function agreements(context: Context, claims: Claim[]): HTMLElement | null {
  if (!claims.length) return null;
  const item = (claim: Claim): HTMLElement => {
    const parties = partiesOf(context.graph, String(claim.values["parties"] ?? ""));
    const others = parties.filter((name) => name !== context.name(claim.document.country));
    return h(
      "li",
      null,
      claimButton(context, claim, claims, String(claim.values["name"])),
      others.length > 0 && h("span", null, ` with ${others.join(", ")}`),
      h("span", { class: "quiet" }, ` ${String(claim.values["status"] ?? "")} · ${claim.document.year}`),
    );
  };
  return h("ul", { class: "claims" }, claims.map(item));
}

export function findings(context: Context, claims: Claim[]): Child {
  if (!claims.length) return null;
  const areas = [...Map.groupBy(claims, (claim) => String(claim.values["area"]))];
  return areas.map(([area, group]) => {
    const side = (polarity: string): Claim[] => group.filter((claim) => claim.values["polarity"] === polarity);
    const part = (title: string, of: Claim[]): Child =>
      of.length > 0 && h("details", null, h("summary", null, `${counted(of.length, title)}`), quotes(context, of));
    return h(
      "div",
      { class: "area" },
      h("h4", null, context.graph.label("areas", area)),
      part("effort", side("effort")),
      part("shortfall", side("shortfall")),
    );
  });
}

/** Claims by their words, as far as the texts are there. */
function quotes(context: Context, claims: Claim[]): HTMLElement {
  const words = (claim: Claim): string => {
    const text = context.slices.held(claim.document.country)?.texts.get(claim.document);
    const quote = claim.spans[0] && text?.quote(claim.spans[0]);
    return quote ? `“${quote.length > 160 ? `${quote.slice(0, 157)}…` : quote}”` : claim.id;
  };
  return h(
    "ul",
    { class: "claims" },
    claims.map((claim) =>
      h(
        "li",
        null,
        claimButton(context, claim, claims, words(claim)),
        h("span", { class: "quiet" }, ` ${claim.document.year}`),
      ),
    ),
  );
}
