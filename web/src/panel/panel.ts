// The panel beside the view: the claim, the corridor, the name, the words or the country that is looked at.
import type { Context } from "../context";
import type { Claim } from "../data/types";
import { h, replace } from "../dom/element";
import { findInEvidence } from "../search/evidence";
import { cardPanel } from "./card";
import { corridorPanel } from "./corridor";
import { evidencePanel } from "./evidence";
import { foundPanel } from "./found";
import { countriesNaming, namingPanel } from "./naming";
import { overviewPanel } from "./overview";
import { head } from "./parts";
import { statementsPanel } from "./statements";

export class Panel {
  readonly element = h("aside", { class: "panel", "aria-label": "Details", tabindex: -1 });
  private turn = 0;
  private shown = "";

  constructor(private readonly context: Context) {}

  /** Show what the state asks for; what must be loaded first comes when it is there, unless something else was asked since. */
  async show(): Promise<void> {
    const turn = ++this.turn;
    const { claim, pair, name, words, place } = this.context.store.state;
    const subject = [claim, pair, name, words, place].find(Boolean) ?? "";
    const waiting = window.setTimeout(() => {
      if (turn === this.turn) replace(this.element, h("p", { class: "quiet", role: "status" }, "Loading the texts …"));
    }, 250);
    let content: HTMLElement;
    try {
      content = await this.content();
    } catch (fault) {
      content = h("div", null, head("This could not be loaded", String(fault)));
    }
    window.clearTimeout(waiting);
    if (turn !== this.turn) return;
    replace(this.element, content);
    if (claim) this.showMarks();
    if (subject !== this.shown) {
      this.element.scrollTop = 0;
      if (claim && !this.element.contains(document.activeElement)) this.title()?.focus({ preventScroll: true });
      const narrow = window.matchMedia("(max-width: 899px)").matches;
      if (subject && subject !== place && narrow) this.element.scrollIntoView({ block: "start" });
    }
    this.shown = subject;
  }

  /** A long paragraph is scrolled to its sentence. */
  private showMarks(): void {
    for (const paragraph of this.element.querySelectorAll<HTMLElement>("blockquote")) {
      if (paragraph.scrollHeight <= paragraph.clientHeight) continue;
      paragraph.tabIndex = 0;
      const mark = paragraph.querySelector<HTMLElement>("mark");
      if (mark) paragraph.scrollTop = mark.offsetTop - paragraph.clientHeight / 4;
    }
  }

  title(): HTMLElement | null {
    return this.element.querySelector<HTMLElement>(".panel-title");
  }

  private async content(): Promise<HTMLElement> {
    const { context } = this;
    const { claim, pair, name, words, place } = context.store.state;
    if (claim) return this.evidence(claim);
    if (pair) return corridorPanel(context, pair);
    if (name) return this.naming(name);
    if (words) {
      await context.slices.loadAll(context.slices.countries);
      return foundPanel(context, words, findInEvidence(context, words));
    }
    if (context.store.state.tab === "narrative") return this.statements();
    if (!place) return overviewPanel(context);
    return cardPanel(context, place, await context.slices.load(place));
  }

  /** Beside a narrative: all that is read in it. */
  private async statements(): Promise<HTMLElement> {
    const { graph, slices, store } = this.context;
    const document = graph.documentOf.get(store.state.narrative);
    return document ? statementsPanel(this.context, await slices.claimsOf(document)) : overviewPanel(this.context);
  }

  private async evidence(reference: string): Promise<HTMLElement> {
    const [country = "", id = ""] = reference.split(".");
    const { context } = this;
    const slice = await context.slices.load(country);
    const claim = context.graph.claim(id);
    const text = claim && slice.texts.get(claim.document);
    if (!claim || !text)
      return h(
        "div",
        null,
        head("This claim is not in the data", reference, { to: "Back", press: () => context.store.set({ claim: "" }) }),
      );
    if (!context.evidence.some((each) => each.id === id)) context.evidence = await this.around(claim);
    return evidencePanel(context, claim, text);
  }

  /** The evidence that a claim stands among, where somebody comes by a link: its corridor's, else its document's. */
  private async around(claim: Claim): Promise<Claim[]> {
    const { selection, store, slices } = this.context;
    const corridor = selection.corridors.find(({ key }) => key === store.state.pair);
    if (corridor?.flows.some(({ id }) => id === claim.id)) return corridor.flows;
    return slices.claimsOf(claim.document);
  }

  private async naming(given: string): Promise<HTMLElement> {
    const [query, ...rest] = given.split(":");
    const name = rest.join(":");
    const kind = query === "instruments" ? "instruments" : "organizations";
    const { context } = this;
    const countries = countriesNaming(context, kind, name);
    await context.slices.loadAll(countries);
    const claims = countries.flatMap((country) => context.slices.held(country)?.claims[kind] ?? []);
    return namingPanel(
      context,
      kind,
      name,
      claims.filter((claim) => claim.values["name"] === name),
    );
  }
}
