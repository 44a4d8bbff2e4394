// What the data can say and what it cannot.
import type { Context } from "../context";
import { h, outside } from "../dom/element";

export function aboutView(context: Context): HTMLElement {
  const { dataset, software } = context.graph.core;
  const publishers = [...new Set(context.graph.documents.map(({ publisher }) => publisher).filter(Boolean))].sort();
  const fact = (term: string, value: string | null | undefined): HTMLElement | null =>
    value ? h("div", null, h("dt", null, term), h("dd", null, outside(value, value))) : null;
  return h(
    "div",
    { class: "page about" },
    h("h2", null, "What this page can say, and what it cannot"),
    h(
      "p",
      null,
      "The page shows what country narratives on human trafficking state, sentence by sentence. Everything on it leads to the words that it rests on.",
    ),
    h(
      "ul",
      { class: "cautions" },
      h(
        "li",
        null,
        h("strong", null, "Mentions, not volumes. "),
        "A wide arc is one that many statements describe. It tells nothing of how many people are trafficked.",
      ),
      h(
        "li",
        null,
        h("strong", null, "The publisher’s view. "),
        "The reports are written by one government or body, by its own criteria; a tier is its judgement. The graph repeats what they say and adds no judgement.",
      ),
      h(
        "li",
        null,
        h("strong", null, "Report year is not the year of the events. "),
        "A report of 2018 mostly tells of the year before; counts say their period where the text does.",
      ),
      h(
        "li",
        null,
        h("strong", null, "No report is not “no flows”. "),
        "A country without a document is hatched; nothing is known of it from its own report.",
      ),
      h(
        "li",
        null,
        h("strong", null, "Stated, possible, denied, none reported, not reported and zero are six different things. "),
        "None is ever turned into another.",
      ),
      h(
        "li",
        null,
        h("strong", null, "Regions stay regions. "),
        "“West Africa” is not spread over its countries; a name that fits two countries is not decided.",
      ),
      h(
        "li",
        null,
        h("strong", null, "Read by rules. "),
        "Programs read the texts and err. The tab “Quality” tells how often; “Report an error” below each sentence helps to mend it.",
      ),
      h(
        "li",
        null,
        h("strong", null, "A joined route is inferred. "),
        "Two legs from two statements make no route that anyone has reported.",
      ),
    ),
    h("h3", null, "Keys"),
    h(
      "dl",
      { class: "keys" },
      [
        ["/", "search"],
        ["n and p", "next and previous evidence"],
        ["Escape", "close what is looked at"],
        ["arrows, + and −, 0", "move and magnify the map when it has the focus"],
      ].map(([key, what]) => h("div", null, h("dt", null, h("kbd", null, key)), h("dd", null, what))),
    ),
    h("h3", null, "The data set"),
    h(
      "dl",
      null,
      fact("Title", dataset.title),
      fact("Version", dataset.version),
      fact("Licence", dataset.licence),
      fact("Built by", software),
      fact("Publishers", publishers.join("; ")),
      fact(
        "Outlines",
        "Natural Earth at 1:50 million, in the public domain; borders are drawn as there and mean no judgement",
      ),
    ),
  );
}
