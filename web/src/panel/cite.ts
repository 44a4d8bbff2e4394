// Text to copy: how to cite a claim, and how to tell that it is wrong.
import type { Context } from "../context";
import type { Text } from "../data/text";
import type { Claim } from "../data/types";
import { h } from "../dom/element";
import { claimInWords, KIND_NAMES } from "../words";

export function citation(context: Context, claim: Claim, text: Text): HTMLElement {
  const { dataset, software } = context.graph.core;
  const { document } = claim;
  const source = [
    document.author_body || document.publisher,
    document.title || document.id,
    String(document.year),
    document.publisher !== document.author_body && document.author_body ? document.publisher : "",
    document.url,
  ];
  const lines = [
    `“${quotes(claim, text)}”`,
    `${source.filter(Boolean).join(", ")}; characters ${claim.spans.map(([start, end]) => `${start}–${end}`).join(", ")}.`,
    `Read as: ${KIND_NAMES[claim.kind].toLowerCase()}, ${claimInWords(context.graph, claim)}.`,
    `Claim ${claimIri(context, claim)}; data set “${dataset.title ?? "tipgraph"}”, version ${dataset.version ?? "not given"} (${software}).`,
  ];
  return folded("Cite this claim", lines.join("\n"), context.store.link());
}

export function errorReport(context: Context, claim: Claim, text: Text): HTMLElement {
  const { dataset, software } = context.graph.core;
  const lines = [
    `An error in claim ${claimIri(context, claim)}`,
    "",
    `Document: ${claim.document.id} (${claim.document.country} ${claim.document.year}), SHA-256 ${claim.document.sha256}`,
    `Quote: “${quotes(claim, text)}”`,
    `Read as: ${KIND_NAMES[claim.kind]}: ${claimInWords(context.graph, claim)}`,
    `Rule: ${claim.rule}`,
    `Data set: ${dataset.version ?? "version not given"}; ${software}`,
    "",
    "What is wrong, and what the sentence says instead:",
    "",
  ];
  return folded("Report an error", lines.join("\n"), "");
}

export function claimIri(context: Context, claim: Claim): string {
  return `${context.graph.core.dataset.base ?? "https://w3id.org/tipgraph/"}claim/${claim.id}`;
}

function quotes(claim: Claim, text: Text): string {
  return claim.spans.map((span) => text.quote(span)).join(" … ");
}

function folded(title: string, text: string, link: string): HTMLElement {
  const area = h("textarea", { rows: 6, "aria-label": title, spellcheck: "false" });
  area.value = link ? `${text}\n${link}` : text;
  return h(
    "details",
    { class: "copy" },
    h("summary", null, title),
    area,
    copyButton(() => area.value, area),
  );
}

/** A button that copies a text; where the browser forbids it, the text is selected for the reader to copy. */
export function copyButton(text: () => string, area?: HTMLTextAreaElement, name = "Copy"): HTMLElement {
  const said = h("span", { role: "status", class: "quiet" });
  const press = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(text());
      said.textContent = " Copied.";
    } catch {
      area?.select();
      said.textContent = area ? " Selected: copy it with Ctrl+C." : ` ${text()}`;
    }
  };
  return h("span", { class: "copy-button" }, h("button", { type: "button", onclick: press }, name), said);
}
