// What the selection holds, where nothing in it is looked at more closely.
import type { Context } from "../context";
import { counted, h } from "../dom/element";
import { head, placeButton, section } from "./parts";
import { totalsOf } from "../map/marks";

const FIRST = 12;

export function overviewPanel(context: Context): HTMLElement {
  const { selection, graph, store } = context;
  const countries = new Set([...selection.documents].map(({ country }) => country));
  const oneEnded = selection.flows.filter(({ legs }) => !legs.length).length;
  const places = [...totalsOf(selection.corridors)]
    .filter(([code]) => graph.place(code).kind !== "unspecified")
    .slice(0, FIRST);
  const { title } = graph.core.dataset;
  return h(
    "div",
    { class: "overview" },
    head("What the reports state", title),
    h(
      "ul",
      { class: "figures" },
      figure(selection.documents.size, "report", "reports"),
      figure(countries.size, "country", "countries"),
      figure(selection.flows.length, "flow stated", "flows stated"),
      figure(selection.corridors.length, "corridor", "corridors"),
    ),
    h(
      "p",
      { class: "quiet" },
      "A corridor joins two places that at least one sentence joins. ",
      oneEnded
        ? `${counted(oneEnded, "flow")} ${oneEnded === 1 ? "names" : "name"} one end only: country cards list them. `
        : "",
      selection.denied
        ? `${counted(selection.denied, "flow")} that the text denies ${selection.denied === 1 ? "is" : "are"} not drawn.`
        : "",
    ),
    section(
      "Most mentioned corridors",
      h(
        "ol",
        { class: "ranked" },
        selection.corridors.slice(0, FIRST).map((corridor) =>
          h(
            "li",
            null,
            h(
              "button",
              {
                type: "button",
                class: "link",
                "data-key": `pair-${corridor.key}`,
                onclick: () => store.set({ pair: corridor.key }),
              },
              context.pairName(corridor),
            ),
            h("span", { class: "number" }, corridor.flows.length),
          ),
        ),
      ),
    ),
    section(
      "Most mentioned places",
      h(
        "ol",
        { class: "ranked" },
        places.map(([code, n]) => h("li", null, placeButton(context, code), h("span", { class: "number" }, n))),
      ),
    ),
  );
}

function figure(n: number, one: string, many: string): HTMLElement {
  return h("li", null, h("strong", null, n.toLocaleString("en")), ` ${n === 1 ? one : many}`);
}

export function missing(context: Context, code: string): string {
  return `No report of ${context.name(code)} is in the data: that is not the same as "no flows".`;
}
