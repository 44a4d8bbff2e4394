// The search box: type, arrow down, Enter. The last choice looks for the words in the evidence.
import type { Context } from "../context";
import { h, replace } from "../dom/element";
import type { State } from "../state/state";
import { type Entry, SearchIndex } from "./index";

type Choice = { entry: Entry } | { words: string };

export class SearchBox {
  readonly element: HTMLElement;
  private readonly input: HTMLInputElement;
  private readonly list = h("ul", { id: "found", role: "listbox", "aria-label": "Found", hidden: true });
  private readonly said = h("span", { class: "only-read", role: "status" });
  private index: SearchIndex | null = null;
  private choices: Choice[] = [];
  private active = -1;

  constructor(private readonly context: Context) {
    this.input = h("input", {
      type: "text",
      id: "search",
      role: "combobox",
      autocomplete: "off",
      spellcheck: "false",
      placeholder: "Country, nationality, body, law, words …",
      "aria-label": "Search: a country by any name, a body, a law, an agreement, or words in the evidence",
      "aria-expanded": "false",
      "aria-controls": "found",
      "aria-autocomplete": "list",
    });
    this.input.addEventListener("input", () => this.typed());
    this.input.addEventListener("focus", () => this.typed());
    this.input.addEventListener("blur", () => this.close());
    this.input.addEventListener("keydown", (event) => this.key(event));
    this.list.addEventListener("pointerdown", (event) => this.pressed(event));
    this.element = h(
      "div",
      { class: "search", role: "search" },
      this.input,
      h("kbd", { "aria-hidden": "true", title: "Press / to search" }, "/"),
      this.list,
      this.said,
    );
  }

  focus(): void {
    this.input.focus();
    this.input.select();
  }

  private typed(): void {
    const words = this.input.value.trim();
    if (!words) return this.close();
    this.index ??= new SearchIndex(this.context.graph);
    const found: Choice[] = this.index.find(words).map((entry) => ({ entry }));
    this.choices = [...found, { words }];
    this.active = 0;
    this.show();
    this.said.textContent = `${found.length} found`;
  }

  private show(): void {
    let group = "";
    const options = this.choices.map((choice, i) => {
      const own = "entry" in choice ? choice.entry.group : "Evidence";
      const first = own !== group;
      group = own;
      const [label, detail] =
        "entry" in choice ? [choice.entry.label, choice.entry.detail] : [`Find “${choice.words}” in the evidence`, ""];
      return h(
        "li",
        {
          id: `found-${i}`,
          role: "option",
          "aria-selected": String(i === this.active),
          class: first ? "first" : "",
          "data-choice": i,
        },
        h("span", { class: "group" }, first ? own : ""),
        h("span", { class: "label" }, label),
        h("span", { class: "detail" }, detail),
      );
    });
    replace(this.list, options);
    this.list.hidden = false;
    this.input.setAttribute("aria-expanded", "true");
    this.input.setAttribute("aria-activedescendant", `found-${this.active}`);
    options[this.active]?.scrollIntoView({ block: "nearest" });
  }

  private close(): void {
    this.list.hidden = true;
    this.input.setAttribute("aria-expanded", "false");
    this.input.removeAttribute("aria-activedescendant");
  }

  private key(event: KeyboardEvent): void {
    if (event.key === "ArrowDown" || event.key === "ArrowUp") {
      event.preventDefault();
      if (this.list.hidden) return this.typed();
      const n = this.choices.length;
      this.active = (this.active + (event.key === "ArrowDown" ? 1 : n - 1)) % n;
      this.show();
    } else if (event.key === "Enter") {
      event.preventDefault();
      const choice = this.choices[this.active];
      if (choice && !this.list.hidden) this.take(choice);
    } else if (event.key === "Escape") {
      event.stopPropagation();
      if (this.list.hidden) this.input.value = "";
      this.close();
    }
  }

  private pressed(event: Event): void {
    event.preventDefault();
    const option = (event.target as Element).closest("[data-choice]");
    const choice = this.choices[Number(option?.getAttribute("data-choice"))];
    if (choice) this.take(choice);
  }

  private take(choice: Choice): void {
    const nothing: Partial<State> = { claim: "", pair: "", name: "", words: "", place: "" };
    this.close();
    this.input.value = "";
    if ("words" in choice) return this.context.store.set({ ...nothing, words: choice.words });
    const [kind, ...rest] = choice.entry.id.split(":");
    const id = rest.join(":");
    if (kind === "place") this.context.store.set({ ...nothing, place: id });
    else if (kind === "report") this.context.store.set({ ...nothing, tab: "narrative", narrative: id });
    else this.context.store.set({ ...nothing, name: `${kind ?? ""}:${choice.entry.label}` });
  }
}
