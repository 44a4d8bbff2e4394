// Two report years beside each other. Only countries with a report in both are compared: no report is not "no flows".
import type { Context } from "../context";
import { type Child, counted, h } from "../dom/element";
import { claimButton } from "../panel/parts";
import { type Corridor, corridorsOf, select } from "../select/selection";
import { tierShort } from "../words";

export function compareView(context: Context): HTMLElement {
  const { graph, store } = context;
  const years = [...new Set(graph.documents.map(({ year }) => year))].sort((a, b) => a - b);
  if (years.length < 2)
    return h(
      "div",
      { class: "page" },
      h("h2", null, "Compare two years"),
      h("p", { class: "notice" }, `All reports are of ${years[0] ?? "one year"}: there is nothing to compare.`),
    );
  const given = store.state.compare;
  const reporting = Map.groupBy(graph.documents, ({ year }) => year);
  const of = (year: number) => new Set(reporting.get(year)?.map(({ country }) => country));
  const [first, second] = pairOf(years, given, (a, b) => common(of(a), of(b)).size);
  const [before, after] = [of(first), of(second)];
  const both = common(before, after);
  const flows = select(graph, context.facets, { ...store.state.facets, year: [] }).flows.filter(({ document }) =>
    both.has(document.country),
  );
  const [old, now] = [first, second].map((year) => corridorsOf(flows.filter(({ document }) => document.year === year)));
  const [oldKeys, nowKeys] = [keys(old), keys(now)];
  const fresh = (now ?? []).filter(({ key }) => !oldKeys.has(key));
  const gone = (old ?? []).filter(({ key }) => !nowKeys.has(key));
  const kept = (now ?? []).filter(({ key }) => oldKeys.has(key));
  const alone = (a: Set<string>, b: Set<string>): string[] =>
    [...a]
      .filter((country) => !b.has(country))
      .map((code) => context.name(code))
      .sort();
  return h(
    "div",
    { class: "page compare" },
    h("h2", null, "Compare two years"),
    h(
      "p",
      { class: "controls" },
      yearChoice(context, years, "first", first, second),
      " with ",
      yearChoice(context, years, "second", second, first),
    ),
    h(
      "p",
      { class: "quiet" },
      `${counted(both.size, "country has", "countries have")} a report in both years and ${both.size === 1 ? "is" : "are"} compared. The other facets apply. A corridor that is not stated again may still be used.`,
    ),
    both.size
      ? [
          h(
            "div",
            { class: "thirds" },
            list(context, `New in ${second}`, fresh),
            list(context, `Not stated again in ${second}`, gone),
            list(context, "Kept", kept),
          ),
          h("h3", null, "Tiers"),
          tierMoves(context, [...both], first, second),
        ]
      : h("p", { class: "notice" }, "No country has a report in both years. Choose two others."),
    missing(`No report in ${second}`, alone(before, after)),
    missing(`No report in ${first}`, alone(after, before)),
  );
}

/** The years that the address gives; else the latest year that shares a country with an earlier one, and that one. */
function pairOf(
  years: number[],
  given: { first: number; second: number },
  shared: (a: number, b: number) => number,
): [first: number, second: number] {
  const known = (year: number): boolean => years.includes(year);
  const latest = [...years].reverse();
  for (const second of known(given.second) ? [given.second] : latest) {
    const earlier = known(given.first) ? [given.first] : latest.filter((year) => year < second);
    const first = earlier.find((year) => year !== second && shared(year, second) > 0);
    if (first !== undefined) return [first, second];
  }
  const second = known(given.second) ? given.second : (latest[0] ?? 0);
  return [known(given.first) ? given.first : (latest.find((year) => year < second) ?? years[0] ?? 0), second];
}

function common(a: Set<string>, b: Set<string>): Set<string> {
  return new Set([...a].filter((country) => b.has(country)));
}

function keys(corridors: Corridor[] | undefined): Set<string> {
  return new Set(corridors?.map(({ key }) => key));
}

function yearChoice(
  context: Context,
  years: number[],
  which: "first" | "second",
  chosen: number,
  other: number,
): HTMLElement {
  const change = (event: Event): void => {
    const year = Number((event.target as HTMLSelectElement).value);
    context.store.set({ compare: which === "first" ? { first: year, second: other } : { first: other, second: year } });
  };
  const options = years.map((year) => h("option", { value: year, selected: year === chosen }, year));
  return h(
    "select",
    { "aria-label": which === "first" ? "Earlier year" : "Later year", "data-key": which, onchange: change },
    options,
  );
}

function list(context: Context, title: string, corridors: Corridor[]): HTMLElement {
  const item = (corridor: Corridor): HTMLElement =>
    h(
      "li",
      null,
      h(
        "button",
        {
          type: "button",
          class: "link",
          "data-key": `pair-${corridor.key}`,
          onclick: () => context.store.set({ pair: corridor.key }),
        },
        context.pairName(corridor),
      ),
      h("span", { class: "number" }, corridor.flows.length),
    );
  const first = 25;
  const rest = corridors.slice(first);
  return h(
    "section",
    null,
    h("h3", null, `${title}: ${corridors.length}`),
    h("ol", { class: "ranked" }, corridors.slice(0, first).map(item)),
    rest.length > 0 &&
      h("details", null, h("summary", null, `${rest.length} more`), h("ol", { class: "ranked" }, rest.map(item))),
  );
}

function tierMoves(context: Context, countries: string[], first: number, second: number): HTMLElement {
  const { graph } = context;
  const placed = (country: string, year: number) =>
    graph.tiers.filter(
      ({ document, values }) => document.country === country && document.year === year && !values["changed_on"],
    );
  const order = ["1", "2", "2WL", "3", "SC"];
  const moves = countries.flatMap((country) => {
    const [before, after] = [placed(country, first)[0], placed(country, second)[0]];
    if (!before || !after || before.values["tier"] === after.values["tier"]) return [];
    const [from, to] = [String(before.values["tier"]), String(after.values["tier"])];
    return [{ country, before, after, from, to, better: order.indexOf(to) < order.indexOf(from) }];
  });
  if (!moves.length) return h("p", { class: "quiet" }, "No country that has a tier in both reports moved.");
  const special = (tier: string): boolean => tier === "SC";
  const way = (move: (typeof moves)[number]): Child =>
    special(move.from) || special(move.to) ? "to or from special case" : move.better ? "↑ better" : "↓ worse";
  return h(
    "table",
    { class: "plain" },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        ["Country", String(first), String(second), "Move"].map((name) => h("th", { scope: "col" }, name)),
      ),
    ),
    h(
      "tbody",
      null,
      moves.map((move) =>
        h(
          "tr",
          null,
          h("th", { scope: "row" }, context.name(move.country)),
          h("td", null, claimButton(context, move.before, [move.before, move.after], tierShort(move.from))),
          h("td", null, claimButton(context, move.after, [move.before, move.after], tierShort(move.to))),
          h("td", null, way(move)),
        ),
      ),
    ),
  );
}

function missing(title: string, names: string[]): HTMLElement | null {
  return names.length
    ? h(
        "details",
        null,
        h("summary", null, `${title}: ${counted(names.length, "country", "countries")}, not compared`),
        h("p", null, names.join(", ")),
      )
    : null;
}
