// How far the graph can be trusted: what was read, how often each rule was right, and what is known to be missing.
import type { Context } from "../context";
import { type Kind, KINDS } from "../data/types";
import { counted, h } from "../dom/element";
import { byName, KIND_NAMES } from "../words";

export function qualityView(context: Context): HTMLElement {
  const { graph } = context;
  return h(
    "div",
    { class: "page quality" },
    h("h2", null, "Quality and coverage"),
    h(
      "div",
      { class: "halves" },
      h("section", null, h("h3", null, "Statements by kind"), kinds(context)),
      h("section", null, h("h3", null, "Rules"), rules(context)),
    ),
    h("h3", null, "Reports by country and year"),
    coverage(context),
    h("h3", null, "Known gaps"),
    h(
      "ul",
      null,
      h(
        "li",
        null,
        `${counted(graph.flows.filter(({ legs }) => !legs.length).length, "flow")} of ${graph.flows.length} name one end only: the texts, or our reading of them, give no other.`,
      ),
      h("li", null, "A rule without measured precision has not been judged against labelled documents."),
      h("li", null, "What no rule looks for is not in the graph, and its absence there says nothing about the text."),
      h(
        "li",
        null,
        "The same fact in two reports is two statements; a report that repeats the last year's words counts again.",
      ),
    ),
  );
}

function kinds(context: Context): HTMLElement {
  const { graph } = context;
  const row = (kind: (typeof KINDS)[number]): HTMLElement => {
    const counts = graph.core.kinds[kind] ?? {};
    const total = Object.values(counts).reduce((sum, n) => sum + n, 0);
    const countries = Object.keys(counts).length;
    const { right, judged } = judgedOf(context, kind);
    return h(
      "tr",
      null,
      h("th", { scope: "row" }, KIND_NAMES[kind]),
      h("td", { class: "number" }, total.toLocaleString("en")),
      h("td", { class: "number" }, countries),
      h("td", { class: "number" }, judged ? percent(right / judged) : "not measured"),
      h("td", { class: "number" }, judged ? judged : "–"),
      h("td", null, h("code", null, `tipgraph query ${kind}`)),
    );
  };
  const table = h(
    "table",
    { class: "plain" },
    h(
      "thead",
      null,
      h(
        "tr",
        null,
        h("th", { scope: "col" }, "Kind"),
        h("th", { scope: "col", class: "number" }, "Statements"),
        ["Countries", "Right", "Judged"].map((name) => h("th", { scope: "col", class: "number" }, name)),
        h("th", { scope: "col" }, "Query"),
      ),
    ),
    h("tbody", null, KINDS.map(row)),
  );
  return h("div", { class: "scroll", tabindex: 0, role: "region", "aria-label": "Statements by kind" }, table);
}

/** How many statements of a kind were judged on labelled documents, by all its rules, and how many were right. */
function judgedOf(context: Context, kind: Kind): { right: number; judged: number } {
  const family = { statistics: "counts", links: "crime-links" }[kind as string] ?? kind;
  const rules = Object.entries(context.graph.core.rules).filter(([name]) => name.startsWith(`${family}.`));
  const sum = (count: "right" | "wrong"): number => rules.reduce((all, [, quality]) => all + (quality[count] ?? 0), 0);
  return { right: sum("right"), judged: sum("right") + sum("wrong") };
}

function percent(share: number | undefined): string {
  return share === undefined ? "–" : `${Math.round(share * 100)}%`;
}

function rules(context: Context): HTMLElement {
  const rows = Object.entries(context.graph.core.rules).sort((a, b) => (a[0] < b[0] ? -1 : 1));
  const judged = rows.filter(([, { precision }]) => precision !== undefined).length;
  const row = ([name, quality]: (typeof rows)[number]): HTMLElement =>
    h(
      "tr",
      null,
      h("th", { scope: "row" }, h("code", null, name)),
      h("td", { class: "number" }, quality.precision === undefined ? "not measured" : percent(quality.precision)),
      h("td", { class: "number" }, percent(quality.lower)),
      h("td", { class: "number" }, quality.precision === undefined ? "–" : (quality.right ?? 0) + (quality.wrong ?? 0)),
    );
  return h(
    "div",
    null,
    h(
      "p",
      { class: "quiet" },
      judged
        ? `${judged} of ${rows.length} rules were judged on labelled documents. “At least” is the lower end of the 95% Wilson interval; a rule with fewer than ten judged statements has none.`
        : "The graph carries no measured precision of its rules.",
    ),
    h(
      "div",
      { class: "scroll short", tabindex: 0, role: "region", "aria-label": "Rules" },
      h(
        "table",
        { class: "plain" },
        h(
          "thead",
          null,
          h(
            "tr",
            null,
            h("th", { scope: "col" }, "Rule"),
            ["Right", "At least", "Judged"].map((name) => h("th", { scope: "col", class: "number" }, name)),
          ),
        ),
        h("tbody", null, rows.map(row)),
      ),
    ),
  );
}

function coverage(context: Context): HTMLElement {
  const { graph, store } = context;
  const countries = [...graph.documentsOf.keys()].sort((a, b) => byName(graph.name(a), graph.name(b)));
  const cell = (country: string, year: number): HTMLElement => {
    const held = (graph.documentsOf.get(country) ?? []).filter((document) => document.year === year);
    if (!held.length) return h("td", { class: "none" }, h("span", { class: "only-read" }, "no report"));
    // Several reports of one year are chosen from on the country's card.
    const press = (): void =>
      held.length > 1
        ? store.set({ tab: "map", place: country, pair: "", claim: "" })
        : store.set({ tab: "narrative", narrative: held[0]?.id ?? "", claim: "" });
    const words = held.reduce((sum, document) => sum + document.words, 0);
    return h(
      "td",
      null,
      h(
        "button",
        {
          type: "button",
          class: "dot",
          title: `${graph.name(country)} ${year}: ${counted(held.length, "report")}, ${counted(words, "word")}`,
          "aria-label": `${graph.name(country)} ${year}: ${counted(held.length, "report")}`,
          onclick: press,
        },
        held.length,
      ),
    );
  };
  return h(
    "div",
    { class: "scroll", tabindex: 0, role: "region", "aria-label": "Reports by country and year" },
    h(
      "table",
      { class: "coverage" },
      h(
        "caption",
        { class: "quiet" },
        `${counted(graph.documents.length, "report")} of ${counted(countries.length, "country", "countries")}. An empty cell is no report, which is not the same as nothing to report.`,
      ),
      h(
        "thead",
        null,
        h(
          "tr",
          null,
          h("td", null),
          graph.years.map((year) => h("th", { scope: "col" }, year)),
        ),
      ),
      h(
        "tbody",
        null,
        countries.map((country) =>
          h(
            "tr",
            null,
            h("th", { scope: "row" }, graph.name(country)),
            graph.years.map((year) => cell(country, year)),
          ),
        ),
      ),
    ),
  );
}
