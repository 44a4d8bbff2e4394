// The page: its head, the facets, the view and the panel, kept in step with the state.
import type { Context } from "./context";
import { h, replace } from "./dom/element";
import { ExportMenu } from "./export/menu";
import { step } from "./panel/evidence";
import { Panel } from "./panel/panel";
import { SearchBox } from "./search/box";
import { type State, type Tab, TABS } from "./state/state";
import { aboutView } from "./views/about";
import { compareView } from "./views/compare";
import { FacetBar } from "./views/facets";
import { MapView } from "./views/mapview";
import { matrixView } from "./views/matrix";
import { NarrativeView } from "./views/narrative";
import { qualityView } from "./views/quality";
import { routesView } from "./views/routes";
import { TableView } from "./views/table";
import { validationView } from "./views/validation";

const TITLES: Record<Tab, string> = {
  map: "Map",
  matrix: "Matrix",
  table: "Table",
  routes: "Routes",
  compare: "Compare",
  narrative: "Narrative",
  validation: "Validation",
  quality: "Quality",
  about: "About",
};
/** The views that the facets narrow. */
const NARROWED: ReadonlySet<Tab> = new Set(["map", "matrix", "table", "routes", "compare"]);
/** The views that are the same whatever is looked at beside them; what is unfolded in them stays so. */
const STILL: ReadonlySet<Tab> = new Set(["validation", "quality", "about"]);

export class Page {
  private readonly tabs = h("nav", { class: "tabs", "aria-label": "Views" });
  private readonly facets = h("div", { class: "facets" });
  private readonly main = h("main", { id: "view", tabindex: -1 });
  private readonly panel: Panel;
  private readonly search: SearchBox;
  private readonly bar: FacetBar;
  private readonly table: TableView;
  private readonly narrative: NarrativeView;
  private readonly menu: ExportMenu;
  private map: MapView | null = null;
  private turn = 0;

  constructor(private readonly context: Context) {
    this.panel = new Panel(context);
    this.search = new SearchBox(context);
    this.bar = new FacetBar(context);
    this.table = new TableView(context);
    this.narrative = new NarrativeView(context);
    this.menu = new ExportMenu(context, () => this.mapView());
    context.store.listen((state, before) => this.show(state, before));
    document.addEventListener("keydown", (event) => this.key(event));
  }

  mount(place: HTMLElement): void {
    const wide = window.matchMedia("(min-width: 900px)");
    const fold = h("details", { open: wide.matches }, h("summary", null, "Narrow the selection"), this.facets);
    wide.addEventListener("change", () => (fold.open = wide.matches));
    place.append(
      h(
        "a",
        { class: "skip", href: "#view", onclick: (event: Event) => (event.preventDefault(), this.main.focus()) },
        "To the view",
      ),
      h(
        "header",
        { class: "masthead" },
        h(
          "h1",
          null,
          h("span", { class: "mark", "aria-hidden": "true" }),
          "tipgraph ",
          h("span", { class: "under" }, "what country reports state on human trafficking"),
        ),
        this.search.element,
        themeButton(),
      ),
      this.tabs,
      h(
        "div",
        { class: "columns-of-page" },
        h("section", { class: "fold", "aria-label": "Narrow the selection" }, fold),
        h("div", { class: "centre" }, this.main, this.menu.element),
        this.panel.element,
      ),
    );
    this.show(this.context.store.state, null);
  }

  private mapView(): MapView {
    return (this.map ??= new MapView(this.context));
  }

  private show(state: State, before: State | null): void {
    const { tab } = state;
    document.title = titleOf(this.context, state);
    document.body.dataset["tab"] = tab;
    const looked = [state.claim, state.pair, state.name, state.words, state.place].some(Boolean);
    this.panel.element.hidden = !looked && !NARROWED.has(tab) && tab !== "narrative";
    if (before?.tab !== tab) this.showTabs(state);
    const turned = before?.facets !== state.facets;
    if (turned) replace(this.facets, this.bar.content());
    this.facets.toggleAttribute("inert", !NARROWED.has(tab));
    void this.view(state, before);
    void this.panel.show();
  }

  /** The tabs; on a narrow screen, where they have to be scrolled, with the present one in sight. */
  private showTabs(state: State): void {
    const { tabs } = this;
    replace(tabs, this.tabButtons(state));
    const present = tabs.querySelector<HTMLElement>("[aria-current]");
    if (present) tabs.scrollLeft = present.offsetLeft - tabs.offsetLeft - (tabs.clientWidth - present.offsetWidth) / 2;
  }

  private async view({ tab }: State, before: State | null): Promise<void> {
    const turn = ++this.turn;
    this.menu.element.hidden = !NARROWED.has(tab);
    if (tab === "map") {
      const map = this.mapView();
      if (!this.main.contains(map.element)) this.main.replaceChildren(map.element);
      map.show();
      return;
    }
    if (STILL.has(tab) && before?.tab === tab) return;
    let content: HTMLElement;
    try {
      content = await this.content(tab);
    } catch (fault) {
      content = h("p", { class: "notice", role: "alert" }, `This could not be loaded. ${String(fault)}`);
    }
    if (turn !== this.turn) return;
    const held = this.main.firstElementChild;
    const same = before?.tab === tab && held?.className === content.className;
    const [left, top] = same && held ? [held.scrollLeft, held.scrollTop] : [0, 0];
    replace(this.main, content);
    if (same) content.scrollTo(left, top);
    else this.main.scrollTop = 0;
  }

  private async content(tab: Tab): Promise<HTMLElement> {
    const { context } = this;
    switch (tab) {
      case "matrix":
        return matrixView(context);
      case "table":
        return this.table.content();
      case "routes":
        return routesView(context);
      case "compare":
        return compareView(context);
      case "narrative":
        return this.narrative.content();
      case "validation":
        return validationView(context);
      case "quality":
        return qualityView(context);
      default:
        return aboutView(context);
    }
  }

  private tabButtons(state: State): HTMLElement[] {
    const shown: Tab[] = [...TABS.slice(0, 5), "narrative", ...TABS.slice(5)];
    return shown.map((tab) =>
      h(
        "button",
        {
          type: "button",
          "aria-current": tab === state.tab ? "page" : null,
          "data-key": `tab-${tab}`,
          onclick: () => this.context.store.set({ tab }),
        },
        TITLES[tab],
      ),
    );
  }

  private key(event: KeyboardEvent): void {
    const typing =
      event.target instanceof HTMLElement &&
      event.target.closest("input:not([type=checkbox]), textarea, select, dialog");
    if (typing || event.ctrlKey || event.metaKey || event.altKey) return;
    const { store } = this.context;
    const { claim, pair, name, words, place } = store.state;
    if (event.key === "/") {
      event.preventDefault();
      this.search.focus();
    } else if (event.key === "n" || event.key === "p") {
      if (claim) step(this.context, event.key === "n" ? 1 : -1);
    } else if (event.key === "Escape") {
      if (claim) store.set({ claim: "" });
      else if (pair) store.set({ pair: "" });
      else if (name || words) store.set({ name: "", words: "" });
      else if (place) store.set({ place: "", direction: "both" });
    }
  }
}

function titleOf(context: Context, { tab, place, pair }: State): string {
  const [from = "", to = ""] = pair.split(">");
  const what = pair ? context.pairName({ from, to }) : place ? context.name(place) : TITLES[tab];
  return `${what} · tipgraph`;
}

/** Dark, light, or as the system has it. */
function themeButton(): HTMLElement {
  const root = document.documentElement;
  const themes = ["auto", "light", "dark"];
  const button = h("button", { type: "button", class: "theme" });
  const show = (): void => {
    button.textContent = `Colours: ${root.dataset["theme"] ?? "auto"}`;
  };
  button.addEventListener("click", () => {
    const next = themes[(themes.indexOf(root.dataset["theme"] ?? "auto") + 1) % themes.length] ?? "auto";
    root.dataset["theme"] = next;
    show();
  });
  show();
  return button;
}
