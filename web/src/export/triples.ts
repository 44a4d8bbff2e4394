// The flows in view as triples, just as the graph has them; and as Turtle and as JSON-LD.
import type { Context } from "../context";
import { LISTS, type Row, values } from "./rows";

export const PREFIXES: Record<string, string> = {
  dcterms: "http://purl.org/dc/terms/",
  oa: "http://www.w3.org/ns/oa#",
  tip: "https://w3id.org/tipgraph/ontology#",
  xsd: "http://www.w3.org/2001/XMLSchema#",
};
const VOCABULARY = "https://w3id.org/tipgraph/";
const PROPERTIES = {
  origin: "tip:origin",
  transit: "tip:transit",
  destination: "tip:destination",
  victim: "tip:victimGroup",
  exploitation: "tip:exploitation",
};

type Term = { iri: string } | { text: string; type?: string };
type Node = [subject: string, classes: string[], properties: [string, Term][]];

function* nodesOf(context: Context, rows: Row[]): Generator<Node> {
  const base = context.graph.core.dataset.base ?? VOCABULARY;
  const written = new Set<string>();
  for (const { flow, iri, quotes } of rows) {
    const passages = quotes.map(({ start, end }) => `${flow.document.iri}#char=${start},${end}`);
    yield [
      iri,
      ["tip:VictimFlow"],
      [
        ["tip:statedIn", { iri: flow.document.iri }],
        ...LISTS.flatMap((column) =>
          values(flow, column).map((code): [string, Term] => [PROPERTIES[column], { iri: conceptIri(column, code) }]),
        ),
        ["tip:modality", { iri: conceptIri("modality", flow.modality) }],
        ["tip:rule", { iri: `${base}rule/${encodeURIComponent(flow.rule)}` }],
        ...passages.map((passage): [string, Term] => ["tip:evidence", { iri: passage }]),
      ],
    ];
    for (const [i, { start, end, text }] of quotes.entries()) {
      const passage = passages[i] ?? "";
      if (written.has(passage)) continue;
      written.add(passage);
      yield [
        passage,
        ["tip:Passage", "oa:SpecificResource"],
        [
          ["oa:hasSource", { iri: flow.document.iri }],
          ["oa:hasSelector", { iri: `${passage};position` }],
          ["oa:hasSelector", { iri: `${passage};quote` }],
        ],
      ];
      yield [
        `${passage};position`,
        ["oa:TextPositionSelector"],
        [
          ["oa:start", { text: String(start), type: "xsd:nonNegativeInteger" }],
          ["oa:end", { text: String(end), type: "xsd:nonNegativeInteger" }],
        ],
      ];
      yield [`${passage};quote`, ["oa:TextQuoteSelector"], [["oa:exact", { text }]]];
    }
  }
  for (const document of new Set(rows.map(({ flow }) => flow.document))) {
    const title: [string, Term][] = document.title ? [["dcterms:title", { text: document.title }]] : [];
    yield [
      document.iri,
      ["tip:Document"],
      [
        ["dcterms:identifier", { text: document.id }],
        ...title,
        ["tip:country", { iri: placeIri(document.country) }],
        ["tip:reportYear", { text: String(document.year), type: "xsd:gYear" }],
      ],
    ];
  }
}

export function placeIri(code: string): string {
  return `${VOCABULARY}place/${code.replaceAll("|", "-or-").replaceAll(":", "-")}`;
}

function conceptIri(column: string, code: string): string {
  const scheme = { victim: "victims", exploitation: "exploitation", modality: "modality" }[column];
  return scheme ? `${VOCABULARY}vocabulary/${scheme}/${code.replaceAll(" ", "-")}` : placeIri(code);
}

export function turtleOf(context: Context, rows: Row[]): string {
  const term = (value: Term): string =>
    "iri" in value ? `<${value.iri}>` : `${quoted(value.text)}${value.type ? `^^${value.type}` : ""}`;
  const prefixes = Object.entries(PREFIXES).map(([name, iri]) => `@prefix ${name}: <${iri}> .`);
  const nodes = [...nodesOf(context, rows)].map(
    ([subject, classes, properties]) =>
      `<${subject}> a ${classes.join(", ")}${properties.map(([name, value]) => ` ;\n    ${name} ${term(value)}`).join("")} .`,
  );
  return [prefixes.join("\n"), ...nodes].join("\n\n") + "\n";
}

export function jsonldOf(context: Context, rows: Row[]): string {
  const graph = [...nodesOf(context, rows)].map(([subject, classes, properties]) => {
    const node: Record<string, unknown> = { "@id": subject, "@type": classes };
    for (const [name, value] of properties) {
      const written =
        "iri" in value ? { "@id": value.iri } : value.type ? { "@value": value.text, "@type": value.type } : value.text;
      const held = node[name];
      node[name] = held === undefined ? written : [...(Array.isArray(held) ? held : [held]), written];
    }
    return node;
  });
  return JSON.stringify({ "@context": PREFIXES, "@graph": graph }, null, 1) + "\n";
}

function quoted(text: string): string {
  return `"${text.replaceAll("\\", "\\\\").replaceAll('"', '\\"').replaceAll("\n", "\\n").replaceAll("\r", "\\r")}"`;
}
