// What the selection can be narrowed by, each value with how many flows it would leave.
import type { Context } from "../context";
import { counted, h } from "../dom/element";
import { FACETS, initial } from "../state/state";
import type { Facet } from "../select/facets";
import { byName } from "../words";

const OPEN = new Set(["year", "tier", "exploitation"]);
const FIRST = 12;

export class FacetBar {
  /** Which facets are unfolded, and which show all their values: not worth a place in the address. */
  private readonly open = new Set<string>(OPEN);
  private readonly whole = new Set<string>();
  private readonly typed = new Map<string, string>();

  constructor(private readonly context: Context) {}

  content(): HTMLElement {
    const { store } = this.context;
    const chosen = FACETS.reduce((sum, key) => sum + store.state.facets[key].length, 0);
    return h(
      "div",
      { class: "facets-content" },
      h(
        "div",
        { class: "facets-head" },
        h("h2", null, "Narrow"),
        h(
          "button",
          {
            type: "button",
            class: "link",
            disabled: chosen === 0,
            "data-key": "clear",
            onclick: () => store.set({ facets: initial().facets }),
          },
          "Clear all",
        ),
      ),
      h("p", { class: "quiet" }, "Each number is how many flows would be left."),
      this.context.facets.map((facet) => this.facet(facet)),
    );
  }

  private facet(facet: Facet): HTMLElement | null {
    const { selection, store } = this.context;
    const counts = selection.counts[facet.key];
    const chosen = store.state.facets[facet.key];
    const values = [...new Set([...counts.keys(), ...chosen])].sort(order(facet, counts));
    if (!values.length) return null;
    const details = h(
      "details",
      { class: "facet", open: this.open.has(facet.key) || chosen.length > 0 },
      h(
        "summary",
        null,
        facet.title,
        chosen.length > 0 && h("span", { class: "chosen-count" }, ` ${chosen.length} chosen`),
      ),
      this.values(facet, values, counts, chosen),
    );
    details.addEventListener("toggle", () => this.open[details.open ? "add" : "delete"](facet.key));
    return details;
  }

  private values(facet: Facet, values: string[], counts: Map<string, number>, chosen: string[]): HTMLElement {
    const place = h("div", { class: "values" });
    const typed = this.typed.get(facet.key) ?? "";
    const fill = (): void => {
      const wanted = (this.typed.get(facet.key) ?? "").toLowerCase();
      const matching = values.filter((value) => facet.label(value).toLowerCase().includes(wanted));
      const shown = this.whole.has(facet.key) ? matching : matching.filter((v, i) => i < FIRST || chosen.includes(v));
      const rest = matching.length - shown.length;
      const all = (): void => {
        this.whole.add(facet.key);
        fill();
      };
      place.replaceChildren(
        h(
          "ul",
          null,
          ...shown.map((value) => this.value(facet, value, counts.get(value) ?? 0, chosen.includes(value))),
        ),
        ...(rest > 0 ? [h("button", { type: "button", class: "link", onclick: all }, `${rest} more`)] : []),
      );
    };
    fill();
    if (values.length <= FIRST * 2) return place;
    const filter = h("input", {
      type: "search",
      placeholder: "Find …",
      "aria-label": `Find in ${facet.title}`,
      value: typed,
      "data-key": `find-${facet.key}`,
    });
    filter.addEventListener("input", () => {
      this.typed.set(facet.key, filter.value);
      fill();
    });
    return h("div", null, filter, place);
  }

  private value(facet: Facet, value: string, count: number, checked: boolean): HTMLElement {
    const { store } = this.context;
    const change = (event: Event): void => {
      const { facets } = store.state;
      const without = facets[facet.key].filter((each) => each !== value);
      const chosen = (event.target as HTMLInputElement).checked ? [...without, value] : without;
      store.set({ facets: { ...facets, [facet.key]: chosen } });
    };
    const box = h("input", { type: "checkbox", "data-key": `${facet.key}=${value}`, onchange: change });
    box.checked = checked;
    const number = h("span", { class: "number", title: counted(count, "flow") }, count);
    return h(
      "li",
      { class: count ? "" : "none" },
      h("label", null, box, h("span", { class: "value" }, facet.label(value)), number),
    );
  }
}

/** Years and tiers in their own order, reports by name, the others with the greatest count first. */
function order(facet: Facet, counts: Map<string, number>): (a: string, b: string) => number {
  if (facet.key === "year" || facet.key === "tier") return (a, b) => (a < b ? -1 : 1);
  if (facet.key === "document") return (a, b) => byName(facet.label(a), facet.label(b));
  return (a, b) => (counts.get(b) ?? 0) - (counts.get(a) ?? 0) || (a < b ? -1 : 1);
}
