// The legs in view as GraphML: a node for each place, an edge for each leg of each statement.
import type { Context } from "../context";
import type { Row } from "./rows";

export function graphmlOf(context: Context, rows: Row[]): string {
  const { pair } = context.store.state;
  const wanted = new Set(pair ? [pair] : context.corridors.map(({ key }) => key));
  const places = new Set<string>();
  const edges: string[] = [];
  for (const { flow, quotes } of rows) {
    for (const { from, to, stage } of flow.legs) {
      if (!wanted.has(`${from}>${to}`)) continue;
      places.add(from).add(to);
      const data = {
        claim: flow.id,
        document: flow.document.id,
        year: String(flow.document.year),
        stage,
        modality: flow.modality,
        quote: quotes.map(({ text }) => text).join(" … "),
      };
      edges.push(
        `<edge source="${escaped(from)}" target="${escaped(to)}">${Object.entries(data)
          .map(([key, value]) => `<data key="${key}">${escaped(value)}</data>`)
          .join("")}</edge>`,
      );
    }
  }
  const keys = ["claim", "document", "year", "stage", "modality", "quote"].map(
    (key) => `<key id="${key}" for="edge" attr.name="${key}" attr.type="${key === "year" ? "int" : "string"}"/>`,
  );
  const nodes = [...places]
    .sort()
    .map((code) => `<node id="${escaped(code)}"><data key="label">${escaped(context.name(code))}</data></node>`);
  return [
    '<?xml version="1.0" encoding="UTF-8"?>',
    '<graphml xmlns="http://graphml.graphdrawing.org/xmlns">',
    '<key id="label" for="node" attr.name="label" attr.type="string"/>',
    ...keys,
    '<graph edgedefault="directed">',
    ...nodes,
    ...edges,
    "</graph>",
    "</graphml>\n",
  ].join("\n");
}

/** Text as XML may hold it. */
function escaped(text: string): string {
  const names: Record<string, string> = { "&": "&amp;", "<": "&lt;", ">": "&gt;", '"': "&quot;" };
  return text
    .replace(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\ufffe\uffff]/g, "\ufffd")
    .replace(/[&<>"]/g, (sign) => names[sign] ?? sign);
}
