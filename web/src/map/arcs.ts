// A corridor as an arc: wide where it begins and pointed where it ends, so that its direction needs no colour.
import { type Point, project, WIDTH } from "./projection";

type Place = readonly [longitude: number, latitude: number];

const SAMPLES = 40;
const BEND = 0.14;
const NORTHMOST = 80;

/** Where an arc runs: its points on the flat world, each with how far along it lies, cut where it leaves the map. */
export type Run = { at: Point; along: number }[];

/** The way from one place to another, the short way round the globe, bent to the right so that there and back differ. */
export function runs(from: Place, to: Place): Run[] {
  let turn = to[0] - from[0];
  if (turn > 180) turn -= 360;
  if (turn < -180) turn += 360;
  const rise = to[1] - from[1];
  const found: Run[] = [];
  let run: Run = [];
  let last: Point | null = null;
  for (let i = 0; i <= SAMPLES; i++) {
    const along = i / SAMPLES;
    const bend = BEND * Math.sin(Math.PI * along);
    const longitude = from[0] + turn * along + rise * bend;
    const latitude = from[1] + rise * along - turn * bend * 0.8;
    const at = project([normal(longitude), Math.max(-NORTHMOST, Math.min(NORTHMOST, latitude))]);
    if (last && Math.abs(at[0] - last[0]) > WIDTH / 3) {
      found.push(run);
      run = [];
    }
    run.push({ at, along });
    last = at;
  }
  found.push(run);
  return found.filter((each) => each.length > 1);
}

/** The outline of a tapered arc; the points are those of the screen. */
export function taper(run: Run, width: number): string {
  const left: string[] = [];
  const right: string[] = [];
  run.forEach(({ at, along }, i) => {
    const before = run[Math.max(0, i - 1)]?.at ?? at;
    const after = run[Math.min(run.length - 1, i + 1)]?.at ?? at;
    const length = Math.hypot(after[0] - before[0], after[1] - before[1]) || 1;
    const half = (width * (1 - along) + 0.35) / 2;
    const [dx, dy] = [((after[1] - before[1]) / length) * half, ((after[0] - before[0]) / length) * half];
    left.push(`${round(at[0] + dx)},${round(at[1] - dy)}`);
    right.unshift(`${round(at[0] - dx)},${round(at[1] + dy)}`);
  });
  return `M${left.join("L")}L${right.join("L")}Z`;
}

/** The middle of an arc, for the pointer to hit. */
export function line(run: Run): string {
  return `M${run.map(({ at }) => `${round(at[0])},${round(at[1])}`).join("L")}`;
}

/** How wide an arc begins, in pixels: its area grows as its mentions do. */
export function widthOf(mentions: number, most: number): number {
  return 1.6 + 7.4 * Math.sqrt(mentions / Math.max(most, 6));
}

function normal(longitude: number): number {
  return ((((longitude + 180) % 360) + 360) % 360) - 180;
}

function round(n: number): string {
  return n.toFixed(1);
}
