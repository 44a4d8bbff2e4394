// The outlines of the countries, Natural Earth's at 1:50 million, under the codes that the graph uses.
import codes from "i18n-iso-countries/codes.json";
import { feature } from "topojson-client";
import type { GeometryCollection, Topology } from "topojson-specification";
import topology from "world-atlas/countries-50m.json";
import { path } from "./projection";

export interface Outline {
  /** The place's code; empty for land that no place of the graph stands for. */
  code: string;
  d: string;
  /** How much of the flat world it covers, in square units. */
  area: number;
}

const ALPHA3 = new Map((codes as string[][]).map(([, alpha3, number]) => [number, alpha3]));
/** What Natural Earth draws without a number of ISO 3166-1. */
const BY_NAME = new Map([["Kosovo", "XKX"]]);
const ANTARCTICA = "ATA";

export function outlines(): Outline[] {
  const world = topology as unknown as Topology<{ countries: GeometryCollection<{ name: string }> }>;
  return feature(world, world.objects.countries)
    .features.map((country) => ({
      code: ALPHA3.get(String(country.id)) ?? BY_NAME.get(country.properties.name) ?? "",
      d: path(country) ?? "",
      area: path.area(country),
    }))
    .filter(({ code, d }) => code !== ANTARCTICA && d);
}
