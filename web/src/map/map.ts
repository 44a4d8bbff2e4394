// The world map: land, which countries have a report, and the marks over it. It is drawn once and then brought up to date.
import type { Graph } from "../data/graph";
import { h, replace, svg } from "../dom/element";
import type { Corridor } from "../select/selection";
import { marks } from "./marks";
import { outlines } from "./outlines";
import { invert, type Point, project } from "./projection";
import { type View, WHOLE, Zoom } from "./zoom";

export interface Shown {
  corridors: Corridor[];
  /** The places with a report in the selection. */
  reported: Set<string>;
  place: string;
  pair: string;
  most: number;
}

export interface Hooks {
  choosePlace(code: string): void;
  choosePair(key: string): void;
  moved(at: string): void;
  tellOf(element: Element): string;
}

const SMALL = 12;

export class WorldMap {
  readonly element: HTMLElement;
  readonly picture: SVGElement;
  private readonly land = svg("g", { class: "land" });
  private readonly over = svg("g", { class: "over" });
  private readonly tip = h("div", { class: "tip", "aria-hidden": "true", hidden: true });
  private readonly zoom: Zoom;
  private readonly countries = new Map<string, SVGElement>();
  private readonly small = new Set<string>();
  private shown: Shown | null = null;
  private frame = 0;

  constructor(
    private readonly graph: Graph,
    private readonly hooks: Hooks,
  ) {
    this.picture = svg(
      "svg",
      { class: "world", tabindex: 0, role: "img", "aria-describedby": "map-keys" },
      svg("defs", null, hatch()),
      this.land,
      this.over,
    );
    this.element = h("div", { class: "map" }, this.picture, this.tip, this.buttons());
    this.zoom = new Zoom(
      this.picture,
      () => this.size(),
      (_, done) => this.moved(done),
    );
    this.drawLand();
    this.picture.addEventListener("click", (event) => this.clicked(event as MouseEvent));
    this.picture.addEventListener("pointermove", (event) => this.hovered(event as PointerEvent));
    this.picture.addEventListener("pointerleave", () => (this.tip.hidden = true));
    new ResizeObserver(() => this.redraw()).observe(this.element);
  }

  show(shown: Shown, summary: string): void {
    this.shown = shown;
    this.picture.setAttribute("aria-label", summary);
    for (const [code, outline] of this.countries) {
      outline.classList.toggle("reported", shown.reported.has(code));
      outline.classList.toggle("chosen", shown.place === code);
    }
    this.redraw();
  }

  /** Bring the map to where an address says that it was: longitude, latitude, magnification. */
  goTo(at: string): void {
    const [longitude, latitude, k] = at.split(",").map(Number);
    const known = [longitude, latitude, k].every((number) => Number.isFinite(number));
    const view: View = known ? { k: k ?? 1, centre: project([longitude ?? 0, latitude ?? 0]) } : WHOLE;
    this.zoom.view = view;
    this.redraw();
  }

  private size(): Point {
    return [this.picture.clientWidth || 1000, this.picture.clientHeight || 452];
  }

  private drawLand(): void {
    for (const { code, d, area } of outlines) {
      const outline = svg("path", { d, class: "country", "data-place": code || null });
      if (code) this.countries.set(code, outline);
      if (area < SMALL && this.graph.place(code).kind === "country") this.small.add(code);
      this.land.append(outline);
    }
    for (const { code, kind } of this.graph.places.values()) {
      const unseen = kind === "country" && !this.countries.has(code);
      if (unseen || (kind === "territory" && this.graph.hasReport(code))) this.small.add(code);
    }
  }

  private redraw(): void {
    cancelAnimationFrame(this.frame);
    this.frame = requestAnimationFrame(() => this.drawNow());
  }

  /** Draw at once, for whoever wants the picture as it is. */
  drawNow(): void {
    if (!this.shown) return;
    const [width, height] = this.size();
    this.picture.setAttribute("viewBox", `0 0 ${width} ${height}`);
    const toScreen = this.zoom.onScreen();
    const [x, y] = toScreen([0, 0]);
    this.land.setAttribute(
      "transform",
      `translate(${x.toFixed(2)} ${y.toFixed(2)}) scale(${this.zoom.scale.toFixed(5)})`,
    );
    const names = Math.round(((this.shown.place ? 40 : 14) * Math.min(width, 1100)) / 1100 + this.zoom.view.k * 2);
    const drawing = { ...this.shown, graph: this.graph, toScreen, size: [width, height] as Point, names };
    replace(this.over, this.specks(toScreen), marks(drawing));
  }

  /** Small states: a ring each, so that they are found; filled where there is a report. */
  private specks(toScreen: (point: Point) => Point): SVGElement {
    const rings = [...this.small].flatMap((code) => {
      const { point } = this.graph.place(code);
      if (!point) return [];
      const [cx, cy] = toScreen(project(point));
      const reported = this.shown?.reported.has(code) ? " reported" : "";
      return [
        svg("circle", { cx: cx.toFixed(1), cy: cy.toFixed(1), r: 3, class: `speck${reported}`, "data-place": code }),
      ];
    });
    return svg("g", { class: "specks" }, rings);
  }

  private moved(done: boolean): void {
    this.redraw();
    if (!done) return;
    const { k, centre } = this.zoom.view;
    const [longitude, latitude] = invert(centre);
    this.hooks.moved(k === 1 ? "" : `${longitude.toFixed(2)},${latitude.toFixed(2)},${k.toFixed(2)}`);
  }

  private clicked(event: MouseEvent): void {
    if (this.zoom.dragged) return;
    const hit = (event.target as Element).closest("[data-pair],[data-place]");
    const pair = hit?.getAttribute("data-pair");
    if (pair) this.hooks.choosePair(pair);
    else this.hooks.choosePlace(hit?.getAttribute("data-place") ?? "");
  }

  private hovered(event: PointerEvent): void {
    const hit = (event.target as Element).closest("[data-pair],[data-place]");
    this.tip.hidden = !hit || event.buttons > 0;
    if (!hit || this.tip.hidden) return;
    this.tip.textContent = this.hooks.tellOf(hit);
    const box = this.element.getBoundingClientRect();
    const [x, y] = [event.clientX - box.left, event.clientY - box.top];
    const right = x > box.width * 0.6;
    this.tip.style.left = right ? "auto" : `${x + 14}px`;
    this.tip.style.right = right ? `${box.width - x + 14}px` : "auto";
    this.tip.style.top = `${y + 14}px`;
  }

  private buttons(): HTMLElement {
    const button = (name: string, sign: string, press: () => void): HTMLElement =>
      h("button", { type: "button", "aria-label": name, title: name, onclick: press }, sign);
    return h(
      "div",
      { class: "zoom", role: "group", "aria-label": "Magnification" },
      button("Closer", "+", () => this.zoom.by(1.6)),
      button("Farther", "−", () => this.zoom.by(1 / 1.6)),
      button("The whole world", "⤢", () => this.zoom.show(WHOLE)),
    );
  }
}

/** The pattern of a country that has no report. */
function hatch(): SVGElement {
  return svg(
    "pattern",
    { id: "no-report", width: 5, height: 5, patternUnits: "userSpaceOnUse", patternTransform: "rotate(45) scale(.55)" },
    svg("rect", { width: 5, height: 5, class: "ground" }),
    svg("line", { x1: 0, y1: 0, x2: 0, y2: 5, class: "stripe" }),
  );
}
