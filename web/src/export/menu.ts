// What one may take away: the link, the query, the Python, and the present view as a file.
import type { Context } from "../context";
import { h } from "../dom/element";
import type { MapView } from "../views/mapview";
import { copyButton } from "../panel/cite";
import { csvOf } from "./csv";
import { graphmlOf } from "./graphml";
import { pngOf, svgOf } from "./picture";
import { rowsInView } from "./rows";
import { pythonOf, sparqlOf } from "./sparql";
import { jsonldOf, turtleOf } from "./triples";

/** The kinds of files by the ends of their names. */
const KINDS = { csv: "CSV", jsonld: "JSON-LD", ttl: "Turtle", graphml: "GraphML", svg: "SVG", png: "PNG" };
type Kind = keyof typeof KINDS;

export class ExportMenu {
  readonly element: HTMLElement;
  private readonly said = h("span", { role: "status", class: "quiet" });

  constructor(
    private readonly context: Context,
    private readonly map: () => MapView,
  ) {
    const { store } = context;
    const shown = (title: string, text: () => string): HTMLElement =>
      h("button", { type: "button", onclick: () => this.show(title, text()) }, title);
    const file = (name: Kind, make: () => Promise<Blob>): HTMLElement =>
      h("button", { type: "button", onclick: () => this.save(name, make) }, KINDS[name]);
    const text = (type: string, make: (rows: Awaited<ReturnType<typeof rowsInView>>) => string) => async () =>
      new Blob([make(await rowsInView(context))], { type });
    this.element = h(
      "section",
      { class: "take", "aria-label": "Take away" },
      copyButton(() => store.link(), undefined, "Copy link"),
      shown("Show the SPARQL", () => sparqlOf(context)),
      shown("Show the Python", () => pythonOf(context)),
      h(
        "span",
        { class: "downloads", role: "group", "aria-label": "Download this view" },
        h("span", { class: "quiet" }, "Download "),
        file("csv", text("text/csv", csvOf)),
        file(
          "jsonld",
          text("application/ld+json", (rows) => jsonldOf(context, rows)),
        ),
        file(
          "ttl",
          text("text/turtle", (rows) => turtleOf(context, rows)),
        ),
        file(
          "graphml",
          text("application/graphml+xml", (rows) => graphmlOf(context, rows)),
        ),
        file("svg", async () => new Blob([this.picture().source], { type: "image/svg+xml" })),
        file("png", async () => {
          const { source, width, height } = this.picture();
          return pngOf(source, width, height);
        }),
      ),
      this.said,
    );
  }

  private picture(): { source: string; width: number; height: number } {
    const { store } = this.context;
    if (store.state.tab !== "map") store.set({ tab: "map" });
    const { map } = this.map();
    map.drawNow();
    const { picture } = map;
    const title = (picture.getAttribute("aria-label") ?? "").replace(/ The matrix.*/, "");
    return {
      source: svgOf(picture, title, [title, ...this.narrowed(), this.origin()]),
      width: picture.clientWidth,
      height: picture.clientHeight,
    };
  }

  /** What the facets leave, for a picture that stands alone. */
  private narrowed(): string[] {
    const { facets, store } = this.context;
    const said = facets.flatMap(({ key, title, label }) => {
      const chosen = store.state.facets[key];
      return chosen.length ? [`${title}: ${chosen.map(label).join(", ")}`] : [];
    });
    return said.length ? [`${said.join(". ")}.`] : [];
  }

  private origin(): string {
    const { dataset, software } = this.context.graph.core;
    const version = dataset.version?.split("/").at(-1);
    return `Mentions in reports, not volumes. ${software}${version ? `, data set ${version}` : ""}.`;
  }

  private async save(kind: Kind, make: () => Promise<Blob>): Promise<void> {
    this.said.textContent = "";
    try {
      const address = URL.createObjectURL(await make());
      const { place, pair } = this.context.store.state;
      const name = ["tipgraph", pair.replace(">", "-") || place]
        .filter(Boolean)
        .join("-")
        .replace(/[^\w-]+/g, "-");
      h("a", { href: address, download: `${name}.${kind}` }).click();
      setTimeout(() => URL.revokeObjectURL(address), 10_000);
    } catch (fault) {
      this.said.textContent = ` ${KINDS[kind]} could not be made: ${String(fault)}`;
    }
  }

  /** A text to read and to copy, over the page. */
  private show(title: string, text: string): void {
    const area = h("textarea", { readonly: true, rows: 18, spellcheck: "false", "aria-label": title });
    area.value = text;
    const dialog = h(
      "dialog",
      { class: "shown-text", "aria-label": title },
      h("h2", null, title),
      h("p", { class: "quiet" }, "It asks for what is in view: the facets, the place or the corridor."),
      area,
      h(
        "p",
        { class: "actions" },
        copyButton(() => text, area),
        h("button", { type: "button", onclick: () => dialog.close() }, "Close"),
      ),
    );
    dialog.addEventListener("close", () => dialog.remove());
    document.body.append(dialog);
    dialog.showModal();
  }
}
