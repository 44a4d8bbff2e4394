// Names on the map: the most mentioned first, none over another.
import type { Point } from "./projection";

export interface Label {
  code: string;
  text: string;
  at: Point;
  /** How far from its point a name stands. */
  gap: number;
  italic: boolean;
}

interface Box {
  left: number;
  right: number;
  top: number;
  bottom: number;
}

/** Those of the labels that find room, each with where it starts; `labels` has the most important first. */
export function placed(labels: Label[], [width, height]: Point, most: number): { label: Label; at: Point }[] {
  const taken: Box[] = [];
  const found: { label: Label; at: Point }[] = [];
  for (const label of labels) {
    if (found.length >= most) break;
    const [x, y] = label.at;
    if (x < 0 || x > width || y < 0 || y > height) continue;
    const length = label.text.length * 6.1 + 4;
    const places: Point[] = [
      [x + label.gap, y + 4],
      [x - label.gap - length, y + 4],
      [x - length / 2, y - label.gap - 3],
      [x - length / 2, y + label.gap + 11],
    ];
    for (const at of places) {
      const box = { left: at[0] - 2, right: at[0] + length, top: at[1] - 11, bottom: at[1] + 3 };
      if (box.left < 0 || box.right > width || box.top < 0 || box.bottom > height) continue;
      if (taken.some((other) => overlap(other, box))) continue;
      taken.push(box);
      found.push({ label, at });
      break;
    }
  }
  return found;
}

function overlap(a: Box, b: Box): boolean {
  return a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;
}
