// The flows in view as CSV: one line a statement; several values in a cell are joined by a blank, as codes.
import { LISTS, type Row, values } from "./rows";

export function csvOf(rows: Row[]): string {
  const head = ["document", "country", "year", "claim", ...LISTS, "modality", "rule", "start", "end", "quote"];
  const lines = rows.map(({ flow, iri, quotes }) => {
    const { document, rule, modality } = flow;
    const first = quotes[0];
    const lists = LISTS.map((column) => values(flow, column).join(" "));
    return [
      document.id,
      document.country,
      document.year,
      iri,
      ...lists,
      modality,
      rule,
      first?.start ?? "",
      first?.end ?? "",
      quotes.map(({ text }) => text).join(" … "),
    ];
  });
  return [head, ...lines].map((line) => line.map(cell).join(",")).join("\r\n") + "\r\n";
}

/** A cell after RFC 4180. A leading = + - @ would be a formula to a spreadsheet, so an apostrophe goes before it. */
function cell(value: string | number): string {
  const text = typeof value === "string" && /^[=+\-@\t\r]/.test(value) ? `'${value}` : String(value);
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}
