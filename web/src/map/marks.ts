// What is drawn over the land: arcs, places, loops for trafficking within a country, and names.
import type { Graph } from "../data/graph";
import type { PlaceData } from "../data/types";
import { svg } from "../dom/element";
import type { Corridor } from "../select/selection";
import { line, runs, taper, widthOf } from "./arcs";
import { type Label, placed } from "./labels";
import { type Point, project } from "./projection";

export interface Drawing {
  graph: Graph;
  corridors: Corridor[];
  place: string;
  pair: string;
  most: number;
  toScreen(point: Point): Point;
  size: Point;
  names: number;
}

/** The marks of a drawing, in the order in which they lie over each other. */
export function marks(drawing: Drawing): SVGElement[] {
  const totals = totalsOf(drawing.corridors);
  const shown = [...totals.keys()].map((code) => drawing.graph.place(code)).filter((place) => place.point);
  const arcs = drawing.corridors.filter(({ from, to }) => from !== to).map((corridor) => arc(drawing, corridor));
  const loops = drawing.corridors.filter(({ from, to }) => from === to).map((corridor) => loop(drawing, corridor));
  return [
    svg("g", { class: "arcs" }, arcs.reverse()),
    svg("g", { class: "loops" }, loops),
    svg(
      "g",
      { class: "places" },
      shown.map((place) => mark(drawing, place)),
    ),
    svg("g", { class: "names", "aria-hidden": "true" }, names(drawing, totals)),
  ];
}

/** How many mentions each place has as an end of the corridors. */
export function totalsOf(corridors: Corridor[]): Map<string, number> {
  const totals = new Map<string, number>();
  for (const { from, to, flows } of corridors)
    for (const code of new Set([from, to])) totals.set(code, (totals.get(code) ?? 0) + flows.length);
  return new Map([...totals].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1)));
}

export function screenPoint(drawing: Pick<Drawing, "toScreen">, place: PlaceData): Point | null {
  return place.point && drawing.toScreen(project(place.point));
}

function arc(drawing: Drawing, corridor: Corridor): SVGElement | null {
  const { graph, place, pair, most } = drawing;
  const [from, to] = [graph.place(corridor.from), graph.place(corridor.to)];
  if (!from.point || !to.point) return null;
  const side = place === corridor.from ? "out" : place === corridor.to ? "in" : "any";
  const width = widthOf(corridor.flows.length, most);
  const parts = runs(from.point, to.point).map((run) => {
    const onScreen = run.map(({ at, along }) => ({ at: drawing.toScreen(at), along }));
    return [
      svg("path", { d: taper(onScreen, width), class: "body" }),
      svg("path", { d: line(onScreen), class: "hit" }),
    ];
  });
  const region = from.kind === "region" || to.kind === "region" ? " to-region" : "";
  const chosen = pair === corridor.key ? " chosen" : "";
  return svg("g", { class: `arc ${side} ${corridor.modality}${region}${chosen}`, "data-pair": corridor.key }, parts);
}

function loop(drawing: Drawing, corridor: Corridor): SVGElement | null {
  const at = screenPoint(drawing, drawing.graph.place(corridor.from));
  if (!at) return null;
  const radius = (2.5 + Math.min(7, Math.sqrt(corridor.flows.length))) * fineness(drawing);
  const [x, y] = [at[0], at[1] - radius];
  const chosen = drawing.pair === corridor.key ? " chosen" : "";
  return svg(
    "g",
    { class: `loop ${corridor.modality}${chosen}`, "data-pair": corridor.key },
    svg("circle", { cx: x, cy: y, r: radius, class: "ring" }),
    svg("circle", { cx: x, cy: y, r: radius, class: "hit" }),
  );
}

/** How large marks are: smaller on a small map, so that they do not hide it. */
function fineness({ size }: Drawing): number {
  return Math.min(1, Math.max(0.55, size[0] / 850));
}

function mark(drawing: Drawing, place: PlaceData): SVGElement | null {
  const at = screenPoint(drawing, place);
  if (!at) return null;
  const [x, y] = at;
  const chosen = drawing.place === place.code ? " chosen" : "";
  const half = 6 * fineness(drawing);
  const shape =
    place.kind === "region"
      ? svg("rect", {
          x: x - half,
          y: y - half,
          width: 2 * half,
          height: 2 * half,
          rx: 3,
          transform: `rotate(45 ${x} ${y})`,
        })
      : svg("circle", { cx: x, cy: y, r: (chosen ? 5 : 3) * fineness(drawing) });
  const hit = svg("circle", { cx: x, cy: y, r: 12, class: "hit" });
  return svg("g", { class: `place ${place.kind}${chosen}`, "data-place": place.code }, hit, shape);
}

function names(drawing: Drawing, totals: Map<string, number>): SVGElement[] {
  const ends = new Set([drawing.place, ...drawing.pair.split(">")]);
  const order = [...totals.keys()].sort((a, b) => Number(ends.has(b)) - Number(ends.has(a)));
  const labels = order.flatMap((code): Label[] => {
    const place = drawing.graph.place(code);
    const at = screenPoint(drawing, place);
    const gap = place.kind === "region" ? 12 : 7;
    return at ? [{ code, text: place.label, at, gap, italic: place.kind === "region" }] : [];
  });
  return placed(labels, drawing.size, drawing.names).map(({ label, at }) =>
    svg(
      "text",
      { x: at[0], y: at[1], class: label.italic ? "region" : ends.has(label.code) ? "chosen" : "" },
      label.text,
    ),
  );
}
