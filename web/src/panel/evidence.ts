// A claim and the sentence that it rests on, in its paragraph: what everything on the page leads to.
import type { Context } from "../context";
import { referenceOf } from "../data/graph";
import type { Text } from "../data/text";
import type { Claim, Span } from "../data/types";
import { type Child, counted, h, outside } from "../dom/element";
import { columnName, KIND_NAMES, claimInWords, valuesInWords } from "../words";
import { citation, errorReport } from "./cite";
import { head, placeButton, section } from "./parts";

export function evidencePanel(context: Context, claim: Claim, text: Text): HTMLElement {
  const { store, graph } = context;
  const { document } = claim;
  const place = graph.name(document.country);
  const back = { to: "Back", press: () => store.set({ claim: "" }) };
  return h(
    "div",
    { class: "evidence" },
    head(KIND_NAMES[claim.kind], claimInWords(graph, claim), back),
    steps(context, claim),
    passages(claim, text),
    h(
      "p",
      { class: "actions" },
      h(
        "button",
        {
          type: "button",
          class: "strong",
          "data-key": "narrative",
          onclick: () => store.set({ tab: "narrative", narrative: document.id }),
        },
        "Read the whole narrative",
      ),
    ),
    section("What the graph states", values(context, claim)),
    section(
      "Where it stands",
      h(
        "dl",
        null,
        pair("Report", document.title || document.id),
        pair("Country", placeButton(context, document.country, place)),
        pair("Report year", String(document.year)),
        pair("Publisher", document.publisher || "not given"),
        document.author_body && document.author_body !== document.publisher && pair("Author", document.author_body),
        pair("Link", document.url ? outside(document.url, document.url) : "not given"),
        document.licence && pair("Licence", document.licence),
        pair("Characters", claim.spans.map(([start, end]) => `${start}–${end}`).join(", ")),
      ),
    ),
    section("How it was read", rule(context, claim)),
    citation(context, claim, text),
    errorReport(context, claim, text),
  );
}

/** The paragraphs of a claim's passages, with the sentence and, stronger, the quote marked. */
function passages(claim: Claim, text: Text): HTMLElement {
  const paragraphs = text.paragraphs();
  const shown = new Map<string, { paragraph: Span; quotes: Span[]; sentences: Span[] }>();
  for (const span of claim.spans) {
    const sentence = text.sentence(span);
    const [start, end] = units(text, span);
    const first = paragraphs.find(([from, to]) => from <= start && start < to)?.[0] ?? start;
    const last = paragraphs.find(([from, to]) => from < end && end <= to)?.[1] ?? end;
    const held = shown.get(String(first)) ?? { paragraph: [first, last] as Span, quotes: [], sentences: [] };
    held.quotes.push([start, end]);
    held.sentences.push(units(text, sentence));
    shown.set(String(first), held);
  }
  return h(
    "div",
    { class: "passages" },
    [...shown.values()].map(({ paragraph, quotes, sentences }) =>
      h("blockquote", { lang: "en" }, marked(text, paragraph, quotes, sentences)),
    ),
  );
}

function marked(text: Text, [from, to]: Span, quotes: Span[], sentences: Span[]): Child[] {
  const cuts = [from, to, ...quotes.flat(), ...sentences.flat()].filter((at) => at >= from && at <= to);
  const edges = [...new Set(cuts)].sort((a, b) => a - b);
  return edges.slice(0, -1).map((start, i) => {
    const end = edges[i + 1] ?? to;
    const words = text.raw.slice(start, end);
    const inside = (span: Span): boolean => span[0] <= start && end <= span[1];
    if (quotes.some(inside)) return h("mark", null, words);
    return sentences.some(inside) ? h("span", { class: "sentence" }, words) : words;
  });
}

function units(text: Text, [start, end]: Span): Span {
  return [text.unit(start), text.unit(end)];
}

function steps(context: Context, claim: Claim): HTMLElement {
  const list = context.evidence;
  const at = list.findIndex(({ id }) => id === claim.id);
  const go = (by: number) => () => step(context, by);
  return h(
    "p",
    { class: "steps", role: "group", "aria-label": "Evidence" },
    h(
      "button",
      { type: "button", onclick: go(-1), disabled: at <= 0, "data-key": "previous", title: "Key: p" },
      "‹ Previous",
    ),
    h("span", { class: "quiet" }, at < 0 ? "" : `${at + 1} of ${counted(list.length, "statement")}`),
    h(
      "button",
      {
        type: "button",
        onclick: go(1),
        disabled: at < 0 || at === list.length - 1,
        "data-key": "next",
        title: "Key: n",
      },
      "Next ›",
    ),
  );
}

/** Go to the next evidence, or back; whether there was any. */
export function step(context: Context, by: number): boolean {
  const id = context.store.state.claim.split(".")[1];
  const at = context.evidence.findIndex((claim) => claim.id === id);
  const next = at < 0 ? undefined : context.evidence[at + by];
  if (next) context.store.set({ claim: referenceOf(next) });
  return Boolean(next);
}

function values(context: Context, claim: Claim): HTMLElement {
  const rows = Object.keys(claim.values).flatMap((column) => {
    const said = valuesInWords(context.graph, claim, column);
    return said.length && column !== "organization" ? [pair(columnName(column), said.join(", "))] : [];
  });
  return h("dl", null, rows);
}

function rule(context: Context, claim: Claim): HTMLElement {
  const quality = context.graph.core.rules[claim.rule] ?? {};
  const judged = (quality.right ?? 0) + (quality.wrong ?? 0);
  const percent = (share: number): string => `${Math.round(share * 100)}%`;
  const lower = quality.lower === undefined ? "" : `; at least ${percent(quality.lower)} with 95% confidence`;
  const precision =
    quality.precision === undefined || !judged
      ? "not measured"
      : `${percent(quality.precision)} of ${judged} labelled statements were right${lower}`;
  return h(
    "dl",
    null,
    pair("Rule", h("code", null, claim.rule)),
    pair("Measured precision", precision),
    pair("Claim", h("code", null, claim.id)),
  );
}

function pair(term: string, value: Child): HTMLElement {
  return h("div", null, h("dt", null, term), h("dd", null, value));
}
