// The map with its controls, its legend, and what it cannot show.
import type { Context } from "../context";
import { counted, h, replace, svg } from "../dom/element";
import { WorldMap } from "../map/map";
import { totalsOf } from "../map/marks";
import { placeButton } from "../panel/parts";
import type { Corridor } from "../select/selection";
import type { Direction } from "../state/state";

const TOPS = [20, 60, 120, 300];

export class MapView {
  readonly element: HTMLElement;
  readonly map: WorldMap;
  private readonly controls = h("div", { class: "controls" });
  private readonly below = h("div", { class: "below-map" });
  private at = "";

  constructor(private readonly context: Context) {
    const { store, graph } = context;
    this.map = new WorldMap(graph, {
      choosePlace: (code) =>
        store.set({ place: code === store.state.place ? "" : code, pair: "", claim: "", name: "", words: "" }),
      choosePair: (pair) => store.set({ pair, claim: "", name: "", words: "" }),
      moved: (at) => {
        this.at = at;
        store.set({ at }, true);
      },
      tellOf: (element) => this.tell(element),
    });
    const keys = h(
      "p",
      { id: "map-keys", class: "only-read" },
      "Arrow keys move the map, plus and minus magnify it, 0 shows the whole world. The matrix and the table show the same.",
    );
    this.element = h("div", { class: "map-view" }, this.controls, this.map.element, keys, this.below);
    this.at = store.state.at;
    this.map.goTo(this.at);
  }

  show(): void {
    const { state } = this.context.store;
    const { corridors, selection } = this.context;
    const drawable = corridors.filter((corridor) => this.drawable(corridor));
    const [arcs, loops] = [
      drawable.filter(({ from, to }) => from !== to),
      drawable.filter(({ from, to }) => from === to),
    ];
    const shown = [...arcs.slice(0, state.top), ...loops];
    const chosen = corridors.find(({ key }) => key === state.pair);
    if (chosen && !shown.includes(chosen) && this.drawable(chosen)) shown.push(chosen);
    const reported = new Set([...selection.documents].map(({ country }) => country));
    if (this.at !== state.at) this.map.goTo((this.at = state.at));
    const summary = `World map of ${counted(shown.length, "corridor")}${state.place ? ` around ${this.context.name(state.place)}` : ""}. The matrix and the table list them.`;
    this.map.show(
      {
        corridors: shown,
        reported,
        place: state.place,
        pair: state.pair,
        most: selection.corridors[0]?.flows.length ?? 1,
      },
      summary,
    );
    replace(this.controls, this.directions(), this.number(arcs.length, Math.min(arcs.length, state.top), loops.length));
    replace(this.below, legend(), this.offMap(corridors.filter((corridor) => !this.drawable(corridor))));
  }

  private drawable({ from, to }: Corridor): boolean {
    const { graph } = this.context;
    return Boolean(graph.place(from).point && graph.place(to).point);
  }

  private directions(): HTMLElement | null {
    const { store } = this.context;
    const { place, direction, pair } = store.state;
    const all = h(
      "button",
      {
        type: "button",
        class: "link",
        "data-key": "all",
        onclick: () => store.set({ place: "", pair: "", claim: "", direction: "both" }),
      },
      "Show all",
    );
    const [from = "", to = ""] = pair.split(">");
    if (pair && !place)
      return h("div", { class: "segments" }, h("strong", null, this.context.pairName({ from, to })), all);
    if (!place) return h("p", { class: "quiet" }, "Click a country or an arc, or search, to look closer.");
    const choice = (value: Direction, text: string): HTMLElement =>
      h(
        "button",
        {
          type: "button",
          "aria-pressed": String(direction === value),
          "data-key": `direction-${value}`,
          onclick: () => store.set({ direction: value, pair: "" }),
        },
        text,
      );
    return h(
      "div",
      { class: "segments", role: "group", "aria-label": `Flows of ${this.context.name(place)}` },
      choice("both", "In and out"),
      choice("in", "In"),
      choice("out", "Out"),
      h("a", { href: "#card", class: "to-card", onclick: toCard }, "Card ↓"),
      all,
    );
  }

  private number(all: number, drawn: number, within: number): HTMLElement {
    const { store } = this.context;
    const change = (event: Event): void => store.set({ top: Number((event.target as HTMLSelectElement).value) });
    const options = [...TOPS, 100000].map((n) =>
      h("option", { value: n, selected: n === store.state.top }, n === 100000 ? "all" : `the top ${n}`),
    );
    const rest = all - drawn;
    const rings = within ? ` All ${within.toLocaleString("en")} within a place are rings.` : "";
    const said =
      rest > 0
        ? `${drawn.toLocaleString("en")} of ${all.toLocaleString("en")} arcs drawn; the other ${rest.toLocaleString("en")} have fewer mentions and are in the table.${rings}`
        : `${counted(all, "arc")} drawn.${all ? "" : " No corridor of this selection leads from one place to another on the map."}${within > 1 ? rings : ""}`;
    return h(
      "div",
      { class: "top" },
      h("label", null, "Draw ", h("select", { "data-key": "top", onchange: change }, options)),
      h("span", { class: "quiet", role: "status" }, said),
    );
  }

  private offMap(corridors: Corridor[]): HTMLElement | null {
    if (!corridors.length) return null;
    const codes = [...totalsOf(corridors)].filter(([code]) => !this.context.graph.place(code).point);
    const items = codes
      .slice(0, 14)
      .map(([code, n]) => h("li", null, placeButton(this.context, code), h("span", { class: "quiet" }, ` ${n}`)));
    const rest = codes.length > 14 ? `and ${codes.length - 14} more, in the table` : "";
    return h(
      "div",
      { class: "off-map" },
      h(
        "p",
        null,
        h(
          "strong",
          null,
          `Not on the map: ${counted(corridors.length, "corridor")} with an end that has no one position`,
        ),
      ),
      h("ul", { class: "chips" }, items, rest && h("li", { class: "quiet" }, rest)),
    );
  }

  private tell(element: Element): string {
    const { context } = this;
    const pair = element.getAttribute("data-pair");
    if (pair) {
      const corridor = context.selection.corridors.find(({ key }) => key === pair);
      if (!corridor) return "";
      const stated = corridor.modality === "asserted" ? "" : `, only ${corridor.modality}`;
      return `${context.pairName(corridor)}: ${counted(corridor.flows.length, "mention")}${stated}`;
    }
    const code = element.getAttribute("data-place") ?? "";
    const place = context.graph.place(code);
    const reports = (context.graph.documentsOf.get(code) ?? []).filter((document) =>
      context.selection.documents.has(document),
    );
    if (place.kind === "region") return `${place.label}: a region that the reports name`;
    const said = reports.length
      ? counted(reports.length, "report")
      : context.graph.hasReport(code)
        ? "no report in this selection"
        : "no report";
    return `${place.label}: ${said}`;
  }
}

/** On a narrow screen the card lies below the map. */
function toCard(event: Event): void {
  event.preventDefault();
  document.querySelector(".panel")?.scrollIntoView({ block: "start" });
  document.querySelector<HTMLElement>(".panel-title")?.focus({ preventScroll: true });
}

function legend(): HTMLElement {
  const sample = (name: string, text: string, ...shapes: SVGElement[]): HTMLElement =>
    h(
      "li",
      null,
      svg("svg", { width: 34, height: 16, viewBox: "0 0 34 16", class: name, "aria-hidden": "true" }, ...shapes),
      text,
    );
  const arc = (kind: string): SVGElement =>
    svg("g", { class: `arc any ${kind}` }, svg("path", { d: "M2,5L32,8L2,11Z", class: "body" }));
  return h(
    "ul",
    { class: "legend", "aria-label": "Legend" },
    sample("over", "from the wide end to the point; wider: more mentions", arc("asserted")),
    sample("over", "only possible", arc("possible")),
    sample(
      "over",
      "within the country",
      svg("g", { class: "loop asserted" }, svg("circle", { cx: 17, cy: 8, r: 6, class: "ring" })),
    ),
    sample(
      "over",
      "a region, not a country",
      svg(
        "g",
        { class: "place region" },
        svg("rect", { x: 12, y: 3, width: 10, height: 10, rx: 2, transform: "rotate(45 17 8)" }),
      ),
    ),
    sample("land", "report", svg("rect", { x: 2, y: 2, width: 30, height: 12, class: "country reported" })),
    sample("land", "no report", svg("rect", { x: 2, y: 2, width: 30, height: 12, class: "country" })),
  );
}
