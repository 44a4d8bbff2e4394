// Elements from their parts. Text always becomes a text node: no text of a document is ever read as markup.

export type Child = Node | string | number | null | undefined | false | Child[];
type Listener = (event: never) => void;
export type Attributes = Record<string, string | number | boolean | null | undefined | Listener>;

/** An HTML element. A function under "onclick" is a listener; null, undefined and false leave an attribute out. */
export function h<K extends keyof HTMLElementTagNameMap>(
  tag: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): HTMLElementTagNameMap[K] {
  const element = document.createElement(tag);
  set(element, attributes);
  append(element, children);
  return element;
}

/** An element of SVG. */
export function svg<K extends keyof SVGElementTagNameMap>(
  tag: K,
  attributes: Attributes | null = null,
  ...children: Child[]
): SVGElementTagNameMap[K] {
  const element = document.createElementNS("http://www.w3.org/2000/svg", tag);
  set(element, attributes);
  append(element, children);
  return element;
}

function set(element: Element, attributes: Attributes | null): void {
  for (const [name, value] of Object.entries(attributes ?? {})) {
    if (value === null || value === undefined || value === false) continue;
    if (typeof value === "function") element.addEventListener(name.slice(2), value as EventListener);
    else element.setAttribute(name, value === true ? "" : String(value));
  }
}

function append(element: Element, children: Child[]): void {
  for (const child of children) {
    if (child === null || child === undefined || child === false) continue;
    if (Array.isArray(child)) append(element, child);
    else element.append(child instanceof Node ? child : String(child));
  }
}

/** Put new content into a place; the focus stays on the element with the same data-key, and the place scrolls as it was. */
export function replace(place: Element, ...children: Child[]): void {
  const active = document.activeElement;
  const key = active && place.contains(active) ? active.getAttribute("data-key") : null;
  const top = place.scrollTop;
  place.textContent = "";
  append(place, children);
  place.scrollTop = top;
  if (key !== null) place.querySelector<HTMLElement>(`[data-key="${CSS.escape(key)}"]`)?.focus({ preventScroll: true });
}

/** A link outside, only where the address is one of the web: a document's metadata is as untrusted as its text. */
export function outside(address: string, text: string): HTMLElement | string {
  if (!/^https?:\/\//i.test(address)) return text;
  return h("a", { href: address, rel: "noreferrer noopener", target: "_blank" }, text);
}

/** How many, in words that agree. */
export function counted(n: number, one: string, many = `${one}s`): string {
  return `${n.toLocaleString("en")} ${n === 1 ? one : many}`;
}
