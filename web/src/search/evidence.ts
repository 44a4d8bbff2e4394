// Words in the evidence: the sentences, once each, that a claim rests on and that have all the words.
import type { Context } from "../context";
import type { Claim } from "../data/types";
import { KINDS } from "../data/types";

export interface Hit {
  sentence: string;
  claims: Claim[];
}

export function folded(text: string): string {
  return text.normalize("NFKD").replace(/\p{M}/gu, "").replace(/[’‘]/g, "'").toLowerCase();
}

/** The sentences with all the words, by country and report; the slices must be there. */
export function findInEvidence(context: Context, words: string): Hit[] {
  const wanted = folded(words).split(/\s+/).filter(Boolean);
  if (!wanted.length) return [];
  const found: Hit[] = [];
  for (const country of context.slices.countries) {
    const slice = context.slices.held(country);
    if (!slice) continue;
    const { flows, roles, tiers } = context.graph;
    const own = [...flows, ...roles, ...tiers].filter(({ document }) => document.country === country);
    const claims = [...own, ...KINDS.flatMap((kind) => slice.claims[kind] ?? [])];
    const hits = new Map<string, Hit>();
    for (const claim of claims) {
      const text = slice.texts.get(claim.document);
      for (const span of text ? claim.spans : []) {
        const at = text?.sentence(span);
        const sentence = at && text ? text.quote(at) : "";
        const key = `${claim.document.number}:${at?.[0] ?? 0}`;
        const held = hits.get(key);
        if (held) {
          if (!held.claims.includes(claim)) held.claims.push(claim);
        } else if (wanted.every((word) => folded(sentence).includes(word))) {
          hits.set(key, { sentence, claims: [claim] });
        }
      }
    }
    found.push(...hits.values());
  }
  return found;
}
