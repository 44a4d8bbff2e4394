// The corridors as a matrix: origins down, destinations across. Arrow keys move among its cells.
import type { Context } from "../context";
import { counted, h } from "../dom/element";
import type { Corridor } from "../select/selection";

const MOST = 30;

export function matrixView(context: Context): HTMLElement {
  const { corridors } = context;
  if (!corridors.length) return h("p", { class: "notice" }, "No corridor in this selection.");
  const rows = ranked(context, corridors, ({ from }) => from);
  const columns = ranked(context, corridors, ({ to }) => to);
  const byKey = new Map(corridors.map((corridor) => [corridor.key, corridor]));
  const most = Math.max(...corridors.map(({ flows }) => flows.length));
  const [shownRows, shownColumns] = [rows.slice(0, MOST), columns.slice(0, MOST)];
  const shown = corridors.filter(({ from, to }) => shownRows.includes(from) && shownColumns.includes(to)).length;
  const rest = corridors.length - shown;
  let first = true;
  const cell = (from: string, to: string): HTMLElement => {
    const corridor = byKey.get(`${from}>${to}`);
    if (!corridor) return h("td", null);
    const button = h(
      "button",
      {
        type: "button",
        class: `${corridor.modality}${context.store.state.pair === corridor.key ? " chosen" : ""}`,
        tabindex: first ? 0 : -1,
        "data-key": `pair-${corridor.key}`,
        "aria-label": `${context.pairName(corridor)}: ${counted(corridor.flows.length, "mention")}`,
        onclick: () => context.store.set({ pair: corridor.key, claim: "" }),
      },
      corridor.flows.length,
    );
    button.style.setProperty("--share", String(Math.sqrt(corridor.flows.length / most)));
    first = false;
    return h("td", { class: from === to ? "within" : "" }, button);
  };
  const table = h(
    "table",
    { class: "matrix" },
    h(
      "caption",
      { class: "quiet" },
      `From the row to the column; the number of mentions. ${rest ? `${shown} of ${counted(corridors.length, "corridor")}, among the ${MOST} most mentioned origins and destinations; the table has all.` : ""}`,
    ),
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("td", { class: "corner" }, "from ↓ to →"),
        shownColumns.map((to) =>
          h("th", { scope: "col", class: kindOf(context, to) }, h("span", null, context.name(to))),
        ),
      ),
    ),
    h(
      "tbody",
      null,
      shownRows.map((from) =>
        h(
          "tr",
          null,
          h("th", { scope: "row", class: kindOf(context, from) }, context.name(from)),
          shownColumns.map((to) => cell(from, to)),
        ),
      ),
    ),
  );
  table.addEventListener("keydown", (event) => walk(table, event));
  return h(
    "div",
    { class: "scroll matrix-view", tabindex: 0, role: "region", "aria-label": "Matrix of corridors" },
    table,
  );
}

function kindOf(context: Context, code: string): string {
  return context.graph.place(code).kind === "region" ? "region" : "";
}

/** The places at one end, the most mentioned first; somewhere that is not named is not one place, and comes last. */
function ranked(context: Context, corridors: Corridor[], end: (corridor: Corridor) => string): string[] {
  const totals = new Map<string, number>();
  for (const corridor of corridors) totals.set(end(corridor), (totals.get(end(corridor)) ?? 0) + corridor.flows.length);
  const unnamed = (code: string): number => Number(context.graph.place(code).kind === "unspecified");
  return [...totals]
    .sort((a, b) => unnamed(a[0]) - unnamed(b[0]) || b[1] - a[1] || (a[0] < b[0] ? -1 : 1))
    .map(([code]) => code);
}

/** Move to the next filled cell in the direction of an arrow key. */
function walk(table: HTMLTableElement, event: KeyboardEvent): void {
  const steps: Record<string, [number, number]> = {
    ArrowUp: [-1, 0],
    ArrowDown: [1, 0],
    ArrowLeft: [0, -1],
    ArrowRight: [0, 1],
  };
  const step = steps[event.key];
  const from = (event.target as Element).closest("td");
  if (!step || !from) return;
  event.preventDefault();
  let [row, column] = [(from.parentElement as HTMLTableRowElement).rowIndex, from.cellIndex];
  for (;;) {
    [row, column] = [row + step[0], column + step[1]];
    const cell = table.rows[row]?.cells[column];
    if (!cell || row < 1 || column < 1) return;
    const button = cell.querySelector("button");
    if (!button) continue;
    for (const other of table.querySelectorAll<HTMLElement>("button[tabindex='0']")) other.tabIndex = -1;
    button.tabIndex = 0;
    button.focus();
    return;
  }
}
