// From longitude and latitude to the flat world, 1000 units wide, cut in the Bering Strait so that no country is.
import { geoEqualEarth, geoPath } from "d3-geo";

export const WIDTH = 1000;
export const HEIGHT = 452;
/** Where the view of the whole world begins: west of it is only the Pacific. */
export const LEFT = 80;

const projection = geoEqualEarth()
  .rotate([-11, 0])
  .fitExtent(
    [
      [4, 4],
      [WIDTH - 4, HEIGHT - 4],
    ],
    {
      type: "MultiPoint",
      coordinates: [
        [11 - 179.9, 0],
        [11 + 179.9, 0],
        [11, 83],
        [11, -57],
      ],
    },
  );

export const path = geoPath(projection).digits(1);

export type Point = readonly [x: number, y: number];

/** Where a place lies on the flat world. */
export function project(place: readonly [longitude: number, latitude: number]): Point {
  return projection([place[0], place[1]]) ?? [0, 0];
}

/** The place at a point of the flat world. */
export function invert(point: Point): [longitude: number, latitude: number] {
  return projection.invert?.([point[0], point[1]]) ?? [0, 0];
}
