// The outlines of the countries, as the build of the page has projected them.
import outlines from "virtual:outlines";

export interface Outline {
  /** The place's code; empty for land that no place of the graph stands for. */
  code: string;
  d: string;
  /** How much of the flat world it covers, in square units. */
  area: number;
}

export { outlines };
