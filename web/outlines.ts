// The outlines of the countries, Natural Earth's at 1:50 million, projected when the page is built: a reader need not wait.
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import type { Outline } from "./src/map/outlines";
import { path } from "./src/map/projection";

/** What Natural Earth draws without a number of ISO 3166-1. */
const BY_NAME = new Map([["Kosovo", "XKX"]]);
const ANTARCTICA = "ATA";

/** The outlines under the codes that the graph uses; `codes` has rows of two letters, three letters and number. */
export function outlines(world: Topology, codes: string[][]): Outline[] {
  const alpha3 = new Map(codes.map(([, letters = "", number = ""]) => [number, letters]));
  const countries = world.objects["countries"] as GeometryCollection<{ name: string }>;
  return feature(world, countries)
    .features.map((country) => ({
      code: alpha3.get(String(country.id)) ?? BY_NAME.get(country.properties.name) ?? "",
      d: shortened(path(country) ?? ""),
      area: Math.round(path.area(country) * 10) / 10,
    }))
    .filter(({ code, d }) => code !== ANTARCTICA && d);
}

/** The same path by steps from point to point, without those that stay where they are: a third of the bytes. */
function shortened(d: string): string {
  const rings = d.split("M").slice(1);
  return rings
    .map((ring) => {
      const points = ring
        .replace("Z", "")
        .split("L")
        .map((point) => point.split(",").map((at) => Math.round(Number(at) * 10)) as [number, number]);
      const [first = [0, 0]] = points;
      let [x, y] = first;
      const steps = points.slice(1).flatMap((point) => {
        const step = [point[0] - x, point[1] - y];
        [x, y] = point;
        return step[0] || step[1] ? [step.map((by) => String(by / 10).replace(/^(-?)0\./, "$1.")).join(" ")] : [];
      });
      return `M${first[0] / 10} ${first[1] / 10}l${steps.length ? steps.join(" ") : "0 0"}z`;
    })
    .join("")
    .replaceAll(" -", "-");
}
