// What the check of the graph found, by severity and by rule; each finding leads to its node and its sentence.
import type { Context } from "../context";
import { referenceOf } from "../data/graph";
import type { Claim, FindingData } from "../data/types";
import { type Child, counted, h } from "../dom/element";

const TITLES: Record<string, string> = { violation: "Violations", warning: "Warnings", info: "Notes" };
const FIRST = 60;

export async function validationView(context: Context): Promise<HTMLElement> {
  const findings = await context.slices.findings();
  if (!findings)
    return h(
      "div",
      { class: "page" },
      h("h2", null, "Validation"),
      h(
        "p",
        { class: "notice" },
        "This page was made from a graph without a report beside it. A build writes one, report.ttl; “tipgraph check” makes it again.",
      ),
    );
  const severities = [...Map.groupBy(findings, ({ severity }) => severity)];
  const conforms = !findings.some(({ severity }) => severity === "violation");
  return h(
    "div",
    { class: "page validation" },
    h("h2", null, "Validation"),
    h("p", null, conforms ? "The graph conforms: no shape is violated." : "The graph does not conform."),
    h(
      "p",
      { class: "quiet" },
      "The shapes say what must hold (violations), what is expected (warnings) and what would be good to have (notes).",
    ),
    severities.map(([severity, of]) => [
      h("h3", { class: `severity ${severity}` }, `${TITLES[severity] ?? severity}: ${of.length}`),
      [...Map.groupBy(of, ({ shape, message }) => `${shape}\n${message}`)]
        .sort((a, b) => b[1].length - a[1].length)
        .map(([, group]) => shape(context, group)),
    ]),
    findings.length === 0 && h("p", null, "Nothing at all was found amiss."),
  );
}

function shape(context: Context, group: FindingData[]): Child {
  const [first] = group;
  if (!first) return null;
  return h(
    "details",
    { class: "finding-group" },
    h("summary", null, h("span", { class: "number" }, group.length), h("code", null, first.shape), ` ${first.message}`),
    h(
      "ul",
      null,
      group.slice(0, FIRST).map((finding) => h("li", null, finding_(context, finding))),
    ),
    group.length > FIRST &&
      h("p", { class: "quiet" }, `${counted(group.length - FIRST, "more")} of the same kind; report.ttl has all.`),
  );
}

function finding_(context: Context, finding: FindingData): Child[] {
  const node = h("code", { title: finding.focus }, finding.focus.replace(/^https:\/\/w3id\.org\/tipgraph\//, ""));
  const value =
    finding.value && finding.value !== finding.focus
      ? h("span", { class: "quiet" }, ` ${finding.value.slice(0, 120)}`)
      : null;
  return [node, value, " ", lead(context, finding)];
}

/** The way to the sentence: the claim's, or the one at the passage. */
function lead(context: Context, finding: FindingData): Child {
  const { store, graph } = context;
  const go = async (): Promise<void> => {
    const claim = await claimOf(context, finding);
    const document = graph.documentOf.get(finding.document ?? "");
    if (claim) {
      context.evidence = [claim];
      store.set({ claim: referenceOf(claim) });
    } else if (document) store.set({ tab: "narrative", narrative: document.id, claim: "" });
  };
  const place = [...graph.places.keys()].find((code) =>
    finding.focus.endsWith(`/place/${code.replaceAll("|", "-or-").replaceAll(":", "-")}`),
  );
  if (finding.claim || finding.span)
    return h("button", { type: "button", class: "link", onclick: go }, "Show the sentence");
  if (finding.document) return h("button", { type: "button", class: "link", onclick: go }, "Read the narrative");
  return place
    ? h("button", { type: "button", class: "link", onclick: () => store.set({ tab: "map", place }) }, graph.name(place))
    : null;
}

async function claimOf(context: Context, { claim, document, span }: FindingData): Promise<Claim | undefined> {
  const { graph, slices } = context;
  if (claim && graph.claim(claim)) return graph.claim(claim);
  const source = graph.documentOf.get(document ?? "");
  if (source && span)
    return (await slices.claimsOf(source)).find(({ spans }) =>
      spans.some(([start, end]) => start === span[0] && end === span[1]),
    );
  if (claim) await slices.loadAll(slices.countries);
  return claim ? graph.claim(claim) : undefined;
}
