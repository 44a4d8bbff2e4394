// A document's text. The graph counts code points, the browser counts UTF-16 units; only this file knows both.
import type { Span } from "./types";

export class Text {
  private readonly units: number[] | null;

  constructor(
    readonly raw: string,
    private readonly sentenceEnds: number[],
  ) {
    this.units = /[\ud800-\udfff]/.test(raw) ? unitsOf(raw) : null;
  }

  /** The words of a span. */
  quote([start, end]: Span): string {
    return this.raw.slice(this.unit(start), this.unit(end));
  }

  /** The offset in the browser's units of an offset in code points. */
  unit(point: number): number {
    return this.units ? (this.units[point] ?? this.raw.length) : point;
  }

  /** The sentences that a span touches, as one span; the span itself where no sentence is known. */
  sentence([start, end]: Span): Span {
    let first = start;
    let last = end;
    for (let i = 0; i + 1 < this.sentenceEnds.length; i += 2) {
      const from = this.sentenceEnds[i] ?? 0;
      const to = this.sentenceEnds[i + 1] ?? 0;
      if (from < end && to > start) {
        first = Math.min(first, from);
        last = Math.max(last, to);
      }
    }
    return [first, last];
  }

  /** The paragraphs as spans in the browser's units, without the space around them. */
  paragraphs(): Span[] {
    const found: Span[] = [];
    const breaks = /\n[^\S\n]*\n/.test(this.raw) ? /\n[^\S\n]*(?:\n\s*)+/g : /\s*\n\s*/g;
    let start = 0;
    for (const gap of this.raw.matchAll(breaks)) {
      if (gap.index > start) found.push([start, gap.index]);
      start = gap.index + gap[0].length;
    }
    if (start < this.raw.length) found.push([start, this.raw.length]);
    return found;
  }
}

/** Where each code point begins, in UTF-16 units. */
function unitsOf(raw: string): number[] {
  const units: number[] = [];
  let at = 0;
  for (const point of raw) {
    units.push(at);
    at += point.length;
  }
  units.push(at);
  return units;
}
