// The corridors as a table that each column sorts.
import type { Context } from "../context";
import type { Flow } from "../data/types";
import { type Child, counted, h } from "../dom/element";
import { placeButton } from "../panel/parts";
import type { Corridor } from "../select/selection";
import { byName } from "../words";

const PAGE = 150;

interface Column {
  key: string;
  title: string;
  number?: boolean;
  value(corridor: Corridor, context: Context): string | number;
  cell?(corridor: Corridor, context: Context): Child;
}

const COLUMNS: Column[] = [
  {
    key: "from",
    title: "From",
    value: ({ from }, context) => context.name(from),
    cell: ({ from }, context) => placeButton(context, from),
  },
  {
    key: "to",
    title: "To",
    value: ({ to }, context) => context.name(to),
    cell: ({ to }, context) => placeButton(context, to),
  },
  { key: "mentions", title: "Mentions", number: true, value: ({ flows }) => flows.length, cell: mentions },
  {
    key: "reports",
    title: "Reports",
    number: true,
    value: ({ flows }) => new Set(flows.map(({ document }) => document)).size,
  },
  {
    key: "years",
    title: "Report years",
    value: ({ flows }) => span(flows),
  },
  {
    key: "victims",
    title: "Victims",
    value: ({ flows }, { graph }) =>
      most(
        flows,
        ({ victims }) => victims,
        (v) => graph.label("victims", v),
      ),
  },
  {
    key: "exploitation",
    title: "Exploitation",
    value: ({ flows }, { graph }) =>
      most(
        flows,
        ({ exploitation }) => exploitation,
        (v) => graph.label("exploitation", v),
      ),
  },
  { key: "stage", title: "Stage", value: ({ stages }) => [...stages].sort().join(", ") },
  { key: "stated", title: "Stated", value: ({ modality }) => modality },
];

export class TableView {
  private shown = PAGE;

  constructor(private readonly context: Context) {}

  content(): HTMLElement {
    const { context } = this;
    const { corridors, store } = context;
    if (!corridors.length) return h("p", { class: "notice" }, "No corridor in this selection.");
    const down = store.state.sort.startsWith("-");
    const by = COLUMNS.find(({ key }) => key === store.state.sort.replace(/^-/, "")) ?? COLUMNS[2];
    const sorted = by
      ? [...corridors].sort((a, b) => compare(by.value(a, context), by.value(b, context)) * (down ? -1 : 1))
      : corridors;
    const heading = (column: Column): HTMLElement => {
      const sorting = column === by ? (down ? "descending" : "ascending") : "none";
      const next =
        column === by ? (down ? column.key : `-${column.key}`) : column.number ? `-${column.key}` : column.key;
      const sign = { ascending: " ▲", descending: " ▼", none: "" }[sorting];
      return h(
        "th",
        { scope: "col", "aria-sort": sorting, class: column.number ? "number" : "" },
        h(
          "button",
          { type: "button", "data-key": `sort-${column.key}`, onclick: () => store.set({ sort: next }) },
          column.title,
          h("span", { "aria-hidden": "true" }, sign),
        ),
      );
    };
    const row = (corridor: Corridor): HTMLElement =>
      h(
        "tr",
        { class: store.state.pair === corridor.key ? "chosen" : "" },
        COLUMNS.map((column) =>
          h(
            "td",
            { class: column.number ? "number" : "" },
            column.cell ? column.cell(corridor, context) : column.value(corridor, context),
          ),
        ),
      );
    const body = h("tbody", null, sorted.slice(0, this.shown).map(row));
    const more = h("button", { type: "button", class: "more", onclick: () => extend() });
    const extend = (): void => {
      body.append(...sorted.slice(this.shown, (this.shown += PAGE)).map(row));
      label();
    };
    const label = (): void => {
      more.hidden = this.shown >= sorted.length;
      more.textContent = `Show ${Math.min(PAGE, sorted.length - this.shown)} of ${counted(sorted.length - this.shown, "more corridor")}`;
    };
    label();
    return h(
      "div",
      { class: "scroll table-view", tabindex: 0, role: "region", "aria-label": "Table of corridors" },
      h(
        "table",
        { class: "corridors" },
        h(
          "caption",
          { class: "quiet" },
          `${counted(corridors.length, "corridor")}. A mention is a statement, not a victim.`,
        ),
        h("thead", null, h("tr", null, COLUMNS.map(heading))),
        body,
      ),
      more,
    );
  }
}

function mentions(corridor: Corridor, context: Context): Child {
  const press = (): void => context.store.set({ pair: corridor.key, claim: "" });
  return h(
    "button",
    {
      type: "button",
      class: "link",
      "data-key": `pair-${corridor.key}`,
      "aria-label": `${counted(corridor.flows.length, "mention")}: ${context.pairName(corridor)}`,
      onclick: press,
    },
    corridor.flows.length,
  );
}

/** The values that most flows have, and how many others there are. */
function most(flows: Flow[], of: (flow: Flow) => string[], label: (value: string) => string): string {
  const counts = new Map<string, number>();
  for (const flow of flows) for (const value of of(flow)) counts.set(value, (counts.get(value) ?? 0) + 1);
  const names = [...counts].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)).map(([value]) => label(value));
  return names.slice(0, 3).join(", ") + (names.length > 3 ? ` +${names.length - 3}` : "");
}

/** Years as far as they go; a gap between them is told by their number. */
function span(flows: Flow[]): string {
  const years = [...new Set(flows.map(({ document }) => document.year))].sort();
  return years.length < 3 ? years.join(", ") : `${years[0]} … ${years.at(-1)} (${years.length})`;
}

function compare(a: string | number, b: string | number): number {
  return typeof a === "number" && typeof b === "number" ? a - b : byName(String(a), String(b));
}
