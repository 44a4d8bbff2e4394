// A whole narrative with all that the graph reads in it.
import type { Context } from "../context";
import { referenceOf } from "../data/graph";
import type { Text } from "../data/text";
import type { Claim, Document, Kind, Span } from "../data/types";
import { type Child, counted, h, outside } from "../dom/element";
import { byName, reportShort, claimInWords, KIND_NAMES } from "../words";

export class NarrativeView {
  private hidden = new Set<Kind>();

  constructor(private readonly context: Context) {}

  async content(): Promise<HTMLElement> {
    const { store, graph, slices } = this.context;
    const document = graph.documentOf.get(store.state.narrative);
    if (!document) return this.choose();
    const slice = await slices.load(document.country);
    const text = slice.texts.get(document);
    const claims = await slices.claimsOf(document);
    if (!text) return h("p", { class: "notice" }, "The text of this report is not in the data.");
    const body = h("div", { class: "text", lang: "en" });
    const fill = (): void =>
      body.replaceChildren(
        ...this.paragraphs(
          text,
          claims.filter(({ kind }) => !this.hidden.has(kind)),
          claims,
        ),
      );
    fill();
    return h(
      "article",
      { class: "narrative" },
      this.others(document),
      h("h2", { tabindex: -1 }, document.title || document.id),
      h("p", { class: "quiet" }, about(this.context, document)),
      this.kinds(claims, fill),
      body,
    );
  }

  /** The way to all narratives, and to those of the same country. */
  private others(document: Document): HTMLElement {
    const { store, graph } = this.context;
    const to = (id: string, text: string): HTMLElement =>
      h(
        "button",
        {
          type: "button",
          class: "link",
          "aria-current": id === document.id ? "true" : null,
          "data-key": `narrative-${id}`,
          onclick: () => store.set({ narrative: id, claim: "" }),
        },
        text,
      );
    const same = graph.documentsOf.get(document.country) ?? [];
    return h(
      "nav",
      { class: "others", "aria-label": "Narratives" },
      to("", "‹ All narratives"),
      same.length > 1 && same.map(({ id, year }) => to(id, String(year))),
    );
  }

  /** Without a document: those there are. */
  private choose(): HTMLElement {
    const { store, graph } = this.context;
    const item = (document: Document): HTMLElement =>
      h(
        "li",
        null,
        h(
          "button",
          { type: "button", class: "link", onclick: () => store.set({ narrative: document.id }) },
          reportShort(graph, document),
        ),
      );
    const sorted = [...graph.documents].sort(
      (a, b) => byName(graph.name(a.country), graph.name(b.country)) || a.year - b.year,
    );
    return h("div", null, h("h2", null, "Narratives"), h("ul", { class: "columns" }, sorted.map(item)));
  }

  private kinds(claims: Claim[], fill: () => void): HTMLElement {
    const counts = Map.groupBy(claims, ({ kind }) => kind);
    const box = (kind: Kind, n: number): HTMLElement => {
      const change = (event: Event): void => {
        this.hidden[(event.target as HTMLInputElement).checked ? "delete" : "add"](kind);
        fill();
      };
      const input = h("input", { type: "checkbox", onchange: change });
      input.checked = !this.hidden.has(kind);
      return h("label", { class: `kind-${kind}` }, input, ` ${KIND_NAMES[kind]} `, h("span", { class: "number" }, n));
    };
    return h(
      "fieldset",
      { class: "kinds" },
      h("legend", null, `${counted(claims.length, "statement")} marked; click one to see how it is read`),
      [...counts].map(([kind, of]) => box(kind, of.length)),
    );
  }

  private paragraphs(text: Text, claims: Claim[], all: Claim[]): HTMLElement[] {
    const spans = claims.flatMap((claim) =>
      claim.spans.map((span) => ({ claim, at: [text.unit(span[0]), text.unit(span[1])] as Span })),
    );
    return text.paragraphs().map(([from, to]) => {
      const here = spans.filter(({ at }) => at[0] < to && at[1] > from);
      const edges = [...new Set([from, to, ...here.flatMap(({ at }) => at)])]
        .filter((at) => at >= from && at <= to)
        .sort((a, b) => a - b);
      const parts = edges.slice(0, -1).map((start, i): Child => {
        const end = edges[i + 1] ?? to;
        const over = here.filter(({ at }) => at[0] <= start && end <= at[1]).map(({ claim }) => claim);
        return over.length ? this.mark(text.raw.slice(start, end), over, all) : text.raw.slice(start, end);
      });
      return h("p", null, parts);
    });
  }

  /** Part of the text with the claims that rest on it; a click leads to the narrowest, a second one to the next. */
  private mark(words: string, over: Claim[], all: Claim[]): HTMLElement {
    const { store, graph } = this.context;
    const length = ({ spans }: Claim): number => (spans[0] ? spans[0][1] - spans[0][0] : 0);
    const claims = [...over].sort((a, b) => length(a) - length(b));
    const chosen = claims.findIndex((claim) => referenceOf(claim) === store.state.claim);
    const next = claims[(chosen + 1) % claims.length];
    const title = claims.map((claim) => `${KIND_NAMES[claim.kind]}: ${claimInWords(graph, claim)}`).join("\n");
    const press = (event: Event): void => {
      event.preventDefault();
      this.context.evidence = all;
      if (next) store.set({ claim: referenceOf(next) });
    };
    const depth = Math.min(3, claims.length);
    return h(
      "a",
      {
        href: "#",
        class: `marked depth-${depth} kind-${claims[0]?.kind ?? ""}${chosen >= 0 ? " chosen" : ""}`,
        title,
        onclick: press,
        "data-key": `mark-${claims[0]?.id ?? ""}-${words.length}`,
      },
      words,
    );
  }
}

function about(context: Context, document: Document): Child[] {
  return [
    [
      context.name(document.country),
      String(document.year),
      document.publisher,
      document.author_body !== document.publisher ? document.author_body : "",
      counted(document.words, "word"),
      document.licence,
    ]
      .filter(Boolean)
      .join(" · "),
    document.url ? [" · ", outside(document.url, "at the publisher")] : "",
  ];
}
