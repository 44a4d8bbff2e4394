// Moving the map: wheel and pinch, drag, keys. The view is a magnification and the flat world's point in the middle.
import { HEIGHT, LEFT, type Point, WIDTH } from "./projection";

export interface View {
  k: number;
  centre: Point;
}

export const WHOLE: View = { k: 1, centre: [(LEFT + WIDTH) / 2, HEIGHT / 2] };
const MOST = 40;

export class Zoom {
  view: View = WHOLE;
  private readonly pointers = new Map<number, Point>();
  private moved = 0;

  constructor(
    private readonly element: SVGElement,
    private readonly size: () => Point,
    private readonly changed: (view: View, done: boolean) => void,
  ) {
    element.addEventListener("wheel", (event) => this.wheel(event), { passive: false });
    element.addEventListener("pointerdown", (event) => this.down(event));
    element.addEventListener("pointermove", (event) => this.move(event));
    for (const end of ["pointerup", "pointercancel"] as const) element.addEventListener(end, (event) => this.up(event));
    element.addEventListener("keydown", (event) => this.key(event));
  }

  /** How many pixels a unit of the flat world takes. */
  get scale(): number {
    const [width, height] = this.size();
    return Math.min(width / (WIDTH - LEFT), height / HEIGHT) * this.view.k;
  }

  /** Whether the pointer has just dragged the map, so that its release is no click. */
  get dragged(): boolean {
    return this.moved > 4;
  }

  /** Where the points of the flat world lie on the screen, as long as neither the view nor the size changes. */
  onScreen(): (point: Point) => Point {
    const [width, height] = this.size();
    const { scale } = this;
    const { centre } = this.view;
    return ([x, y]) => [(x - centre[0]) * scale + width / 2, (y - centre[1]) * scale + height / 2];
  }

  /** Show a view, kept within the world. */
  show(view: View, done = true): void {
    const k = Math.min(MOST, Math.max(1, view.k));
    const within = (at: number, whole: number): number => Math.min(whole, Math.max(0, at));
    const centre: Point = k === 1 ? WHOLE.centre : [within(view.centre[0], WIDTH), within(view.centre[1], HEIGHT)];
    this.view = { k, centre };
    this.changed(this.view, done);
  }

  /** Magnify about a point of the screen, which stays where it is. */
  by(factor: number, about?: Point, done = true): void {
    const [width, height] = this.size();
    const [x, y] = about ?? [width / 2, height / 2];
    const k = Math.min(MOST, Math.max(1, this.view.k * factor));
    const [before, after] = [this.scale, (this.scale / this.view.k) * k];
    const shift = 1 / before - 1 / after;
    const { centre } = this.view;
    this.show({ k, centre: [centre[0] + (x - width / 2) * shift, centre[1] + (y - height / 2) * shift] }, done);
  }

  /** Move the map by pixels. */
  pan(dx: number, dy: number, done = true): void {
    const { k, centre } = this.view;
    this.show({ k, centre: [centre[0] - dx / this.scale, centre[1] - dy / this.scale] }, done);
  }

  private at(event: PointerEvent | WheelEvent): Point {
    const box = this.element.getBoundingClientRect();
    return [event.clientX - box.left, event.clientY - box.top];
  }

  private wheel(event: WheelEvent): void {
    event.preventDefault();
    this.by(2 ** (-event.deltaY * (event.deltaMode ? 0.05 : 0.002)), this.at(event));
  }

  private down(event: PointerEvent): void {
    if (event.button !== 0) return;
    this.pointers.set(event.pointerId, this.at(event));
    if (this.pointers.size === 1) this.moved = 0;
  }

  private move(event: PointerEvent): void {
    const before = this.pointers.get(event.pointerId);
    if (!before) return;
    const now = this.at(event);
    const other = [...this.pointers].find(([id]) => id !== event.pointerId)?.[1];
    this.pointers.set(event.pointerId, now);
    this.moved += Math.abs(now[0] - before[0]) + Math.abs(now[1] - before[1]);
    if (other) {
      const apart = (point: Point): number => Math.hypot(point[0] - other[0], point[1] - other[1]) || 1;
      this.by(apart(now) / apart(before), [(now[0] + other[0]) / 2, (now[1] + other[1]) / 2], false);
    } else if (this.dragged) {
      // Only a drag takes the pointer: a click must reach what lies under it.
      if (!this.element.hasPointerCapture(event.pointerId)) this.element.setPointerCapture(event.pointerId);
      this.pan(now[0] - before[0], now[1] - before[1], false);
    }
  }

  private up(event: PointerEvent): void {
    if (this.pointers.delete(event.pointerId) && this.dragged) this.changed(this.view, true);
  }

  private key(event: KeyboardEvent): void {
    if (event.ctrlKey || event.metaKey || event.altKey) return;
    const step = 60;
    const moves: Record<string, () => void> = {
      "+": () => this.by(1.5),
      "=": () => this.by(1.5),
      "-": () => this.by(1 / 1.5),
      "0": () => this.show(WHOLE),
      ArrowLeft: () => this.pan(step, 0),
      ArrowRight: () => this.pan(-step, 0),
      ArrowUp: () => this.pan(0, step),
      ArrowDown: () => this.pan(0, -step),
    };
    const move = moves[event.key];
    if (!move) return;
    event.preventDefault();
    event.stopPropagation();
    move();
  }
}
