// A country's card: what its own reports state, and what others state of it.
import type { Context } from "../context";
import type { Slice } from "../data/slices";
import type { Claim, Kind } from "../data/types";
import { type Child, counted, h } from "../dom/element";
import type { Corridor } from "../select/selection";
import { reportName } from "../words";
import { countTable } from "./counts";
import { agreements, bodies, findings, instruments, repeated } from "./grouped";
import { missing } from "./overview";
import { claimButton, claimList, head, section } from "./parts";
import { tierStrip } from "./tiers";

export function cardPanel(context: Context, code: string, slice: Slice): HTMLElement {
  const { graph, store, selection } = context;
  const place = graph.place(code);
  const documents = (graph.documentsOf.get(code) ?? []).filter((document) => selection.documents.has(document));
  const all = graph.documentsOf.get(code) ?? [];
  const mine = (claims: readonly Claim[] | undefined): Claim[] =>
    (claims ?? []).filter(({ document }) => documents.includes(document));
  const of = (kind: Kind): Claim[] => mine(slice.claims[kind]);
  const back = { to: "All countries", press: () => store.set({ place: "", direction: "both" }) };
  const kindName = {
    country: "",
    territory: "Territory",
    "former-state": "Former state",
    region: "Region named by the reports; it stands for itself, not for its countries",
    ambiguous: "A name that fits several places",
    unspecified: "Somewhere else; the texts do not say where",
  }[place.kind];
  const years = place.from || place.until ? `${place.from ?? ""}–${place.until ?? ""}` : "";
  const heirs = place.successors.length ? `then ${place.successors.map((heir) => graph.name(heir)).join(", ")}` : "";
  const reports = all.length
    ? `${counted(documents.length, "report")}${documents.length < all.length ? ` of ${all.length} in this selection` : ""}`
    : "";
  return h(
    "div",
    { class: "card" },
    head(place.label, [kindName, place.region, years, heirs, reports].filter(Boolean).join(" · "), back),
    !all.length && place.kind !== "region" && h("p", { class: "notice" }, missing(context, code)),
    all.length ? section("Tier by report year", tierStrip(context, code)) : null,
    section("Reasons for the tier", listed(context, of("tier-reasons"))),
    section("Roles", roles(context, mine(graph.roles))),
    flowSections(context, code),
    section("Places within countries", repeated(context, of("locations"), false)),
    section("Sectors of exploitation", repeated(context, of("sectors"), false)),
    section("How victims are held", repeated(context, of("control"), false)),
    section("Counts by report year", documents.length ? countTable(context, documents, of("statistics")) : null),
    section("Bodies", bodies(context, of("organizations"))),
    section("What bodies did", listed(context, of("body-acts"))),
    section(
      "Laws, plans and treaties",
      instruments(
        context,
        of("instruments").filter((claim) => claim.values["kind"] !== "agreement"),
      ),
    ),
    section("Penalties prescribed", listed(context, of("penalties"))),
    section(
      "Agreements",
      agreements(
        context,
        of("instruments").filter((claim) => claim.values["kind"] === "agreement"),
      ),
    ),
    section("Cooperation", listed(context, of("cooperation"))),
    section("Funding", listed(context, of("funding"))),
    section("Shelters, hotlines and centers", listed(context, of("services"))),
    section("Training and awareness", repeated(context, [...of("training"), ...of("campaigns")])),
    section("Efforts and shortfalls", findings(context, of("findings"))),
    section("Recommendations", listed(context, of("recommendations"))),
    section("Recruitment and other crimes", repeated(context, [...of("recruitment"), ...of("links")])),
    section(
      "Reports",
      all.length > 0 &&
        h(
          "ul",
          { class: "claims" },
          all.map((document) =>
            h(
              "li",
              null,
              h(
                "button",
                {
                  type: "button",
                  class: "link",
                  onclick: () => store.set({ tab: "narrative", narrative: document.id, claim: "" }),
                },
                reportName(graph, document),
              ),
            ),
          ),
        ),
    ),
  );
}

function listed(context: Context, claims: Claim[]): HTMLElement | null {
  return claims.length ? claimList(context, claims, false, 6) : null;
}

function roles(context: Context, claims: Claim[]): HTMLElement | null {
  if (!claims.length) return null;
  const stated = ({ values }: Claim): string => {
    const how =
      values["modality"] === "asserted" ? "" : ` (${context.graph.label("modality", String(values["modality"]))})`;
    return `${context.graph.label("roles", String(values["role"]))}${how}`;
  };
  const row = ([role, group]: [string, Claim[]]): HTMLElement => {
    const years = [...Map.groupBy(group, ({ document }) => document.year)].sort((a, b) => a[0] - b[0]);
    const buttons = years.map(([year, [first]]) => first && claimButton(context, first, claims, String(year)));
    return h("div", null, h("dt", null, role), h("dd", { class: "chips" }, buttons));
  };
  return h("dl", null, [...Map.groupBy(claims, stated)].map(row));
}

function flowSections(context: Context, code: string): Child {
  const { corridors, flows } = context.selection;
  const leading = corridors.filter(({ from, to }) => from === code && to !== code);
  const coming = corridors.filter(({ from, to }) => to === code && from !== code);
  const within = corridors.filter(({ from, to }) => from === code && to === code);
  const oneEnded = flows.filter(
    ({ legs, values, document }) =>
      !legs.length &&
      (document.country === code || [values["origin"], values["destination"], values["transit"]].flat().includes(code)),
  );
  return [
    section(
      `Out: ${counted(leading.length, "destination")}`,
      ranked(context, leading, ({ to }) => to),
    ),
    section(
      `In: ${counted(coming.length, "origin")}`,
      ranked(context, coming, ({ from }) => from),
    ),
    section(
      "Within the country",
      ranked(context, within, () => ""),
    ),
    section("Flows with one end stated", listed(context, oneEnded)),
  ];
}

function ranked(context: Context, corridors: Corridor[], end: (corridor: Corridor) => string): HTMLElement | null {
  if (!corridors.length) return null;
  const item = (corridor: Corridor): HTMLElement => {
    const note = corridor.modality === "asserted" ? "" : ` (${corridor.modality})`;
    const press = (): void => context.store.set({ pair: corridor.key });
    const name = end(corridor) ? context.name(end(corridor)) : "stated";
    return h(
      "li",
      null,
      h(
        "button",
        { type: "button", class: "link", "data-key": `pair-${corridor.key}`, onclick: press },
        `${name}${note}`,
      ),
      h("span", { class: "number" }, corridor.flows.length),
    );
  };
  const first = 10;
  const rest = corridors.slice(first);
  return h(
    "div",
    null,
    h("ol", { class: "ranked" }, corridors.slice(0, first).map(item)),
    rest.length > 0 &&
      h("details", null, h("summary", null, `${rest.length} more`), h("ol", { class: "ranked" }, rest.map(item))),
  );
}
