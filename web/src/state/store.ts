// Holds the state, keeps the address in step with it, and tells who listens.
import { read, type State, written } from "./state";

type Listener = (state: State, before: State) => void;

export class Store {
  private current = read(location.hash);
  private readonly listeners: Listener[] = [];

  constructor() {
    window.addEventListener("popstate", () => this.arrive());
    window.addEventListener("hashchange", () => this.arrive());
  }

  get state(): State {
    return this.current;
  }

  listen(listener: Listener): void {
    this.listeners.push(listener);
  }

  /** Change part of the state; each change is a step back for the browser, unless it is as slight as a movement. */
  set(change: Partial<State>, slight = false): void {
    const before = this.current;
    const address = `#${written({ ...before, ...change })}`;
    this.current = { ...before, ...change };
    if (address !== `#${written(before)}`) history[slight ? "replaceState" : "pushState"](null, "", address);
    for (const listener of this.listeners) listener(this.current, before);
  }

  /** The address of the present view, for others. */
  link(): string {
    return new URL(`#${written(this.current)}`, location.href).href.replaceAll(">", "%3E");
  }

  private arrive(): void {
    const before = this.current;
    const next = read(location.hash);
    if (written(next) === written(before)) return;
    this.current = next;
    for (const listener of this.listeners) listener(next, before);
  }
}
