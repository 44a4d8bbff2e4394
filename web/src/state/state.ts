// The state of the page, all of which stands in its address: a link shows another person the same.

export const TABS = ["map", "matrix", "table", "routes", "compare", "validation", "quality", "about"] as const;
export type Tab = (typeof TABS)[number] | "narrative";
export const FACETS = ["year", "region", "role", "tier", "victim", "exploitation", "modality", "document"] as const;
export type FacetKey = (typeof FACETS)[number];
export type Direction = "both" | "in" | "out";

export interface State {
  tab: Tab;
  /** The place that is isolated, by its code; empty for none. */
  place: string;
  direction: Direction;
  /** What is chosen in each facet; nothing chosen means everything. */
  facets: Record<FacetKey, string[]>;
  /** How many corridors the map draws. */
  top: number;
  /** The corridor that is looked at, as FROM>TO. */
  pair: string;
  /** The claim that is looked at, as COUNTRY.id. */
  claim: string;
  /** The document whose narrative is open, by its id. */
  narrative: string;
  /** A body or instrument, as query:name. */
  name: string;
  /** Words to find in the evidence. */
  words: string;
  compare: { first: number; second: number };
  route: { from: string; to: string; chained: boolean; mixed: boolean; steps: number; without: string[] };
  /** The column that the table is sorted by; with a minus for downwards. */
  sort: string;
  /** The map's position: longitude, latitude, magnification. */
  at: string;
}

export function initial(): State {
  return {
    tab: "map",
    place: "",
    direction: "both",
    facets: { year: [], region: [], role: [], tier: [], victim: [], exploitation: [], modality: [], document: [] },
    top: 60,
    pair: "",
    claim: "",
    narrative: "",
    name: "",
    words: "",
    compare: { first: 0, second: 0 },
    route: { from: "", to: "", chained: false, mixed: false, steps: 3, without: [] },
    sort: "-mentions",
    at: "",
  };
}

/** The state as the part of an address after the hash; what is as at the start is left out. */
export function written(state: State): string {
  const start = initial();
  const given = new URLSearchParams();
  const put = (name: string, value: string, usual: string): void => {
    if (value !== usual) given.set(name, value);
  };
  put("tab", state.tab, start.tab);
  for (const name of ["place", "direction", "pair", "claim", "narrative", "name", "words", "sort", "at"] as const)
    put(name, state[name], start[name]);
  for (const key of FACETS) put(key, state.facets[key].map(encodeURIComponent).join(","), "");
  put("top", String(state.top), String(start.top));
  const { first, second } = state.compare;
  put("years", `${first},${second}`, "0,0");
  const { from, to, chained, mixed, steps, without } = state.route;
  put("from", from, "");
  put("to", to, "");
  put("chained", chained ? "1" : "", "");
  put("mixed", mixed ? "1" : "", "");
  put("steps", String(steps), String(start.route.steps));
  put("without", without.join(","), "");
  return given.toString().replaceAll("%2C", ",").replaceAll("%3A", ":").replaceAll("%3E", ">");
}

/** The state that an address tells; what it does not tell, or tells wrongly, is as at the start. */
export function read(text: string): State {
  const state = initial();
  const given = new URLSearchParams(text.replace(/^#/, ""));
  const one = (name: string, usual: string): string => given.get(name) ?? usual;
  const list = (name: string): string[] => one(name, "").split(",").filter(Boolean).map(decoded);
  const tab = one("tab", state.tab) as Tab;
  state.tab = tab === "narrative" || (TABS as readonly string[]).includes(tab) ? tab : "map";
  for (const name of ["place", "pair", "claim", "narrative", "name", "words", "sort", "at"] as const)
    state[name] = one(name, state[name]);
  const direction = one("direction", "both");
  state.direction = direction === "in" || direction === "out" ? direction : "both";
  for (const key of FACETS) state.facets[key] = list(key);
  state.top = whole(one("top", ""), state.top);
  const [first, second] = one("years", "0,0").split(",");
  state.compare = { first: whole(first, 0), second: whole(second, 0) };
  state.route = {
    from: one("from", ""),
    to: one("to", ""),
    chained: one("chained", "") === "1",
    mixed: one("mixed", "") === "1",
    steps: Math.min(6, Math.max(1, whole(one("steps", ""), state.route.steps))),
    without: list("without"),
  };
  return state;
}

function whole(text: string | undefined, usual: number): number {
  return text && /^\d+$/.test(text) ? Number(text) : usual;
}

function decoded(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}
