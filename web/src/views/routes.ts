// The route finder: how people are stated to be taken from one place to another, and where all ways meet.
import type { Context } from "../context";
import { type Child, counted, h } from "../dom/element";
import { chokePoints, throughs, type Wanted, type Way, waysOf } from "../routes/paths";
import { byName } from "../words";

const FIRST = 40;

export function routesView(context: Context): HTMLElement {
  const { store, selection, graph } = context;
  const { route } = store.state;
  const set = (change: Partial<Wanted>): void => store.set({ route: { ...route, ...change } });
  const ways = waysOf(graph, selection.flows, route);
  return h(
    "div",
    { class: "page routes" },
    h("h2", null, "Find routes"),
    h(
      "div",
      { class: "controls route-controls" },
      endChoice(context, "From", "from", route.from, set),
      h(
        "button",
        {
          type: "button",
          title: "Exchange from and to",
          "aria-label": "Exchange from and to",
          "data-key": "exchange",
          onclick: () => set({ from: route.to, to: route.from }),
        },
        "⇄",
      ),
      endChoice(context, "To", "to", route.to, set),
      stepsChoice(route.steps, set),
      check("Also join legs of different statements (inferred)", "chained", route.chained, (chained) =>
        set({ chained }),
      ),
      route.chained && check("… also of different report years", "mixed", route.mixed, (mixed) => set({ mixed })),
    ),
    answer(context, ways, set),
  );
}

function answer(context: Context, ways: Way[], set: (change: Partial<Wanted>) => void): Child {
  const { route } = context.store.state;
  if (!route.from || !route.to)
    return h(
      "p",
      { class: "quiet" },
      "Choose two places. A stated route is one that a single statement describes, with the places on its way. A joined one is our inference and no report's statement.",
    );
  const left = route.without.length
    ? h(
        "p",
        { class: "without" },
        "Left out: ",
        route.without.map((code) =>
          h(
            "button",
            {
              type: "button",
              class: "chip",
              "data-key": `back-${code}`,
              onclick: () => set({ without: route.without.filter((each) => each !== code) }),
            },
            `${context.name(code)} ✕`,
          ),
        ),
      )
    : null;
  const [stated, joined] = [ways.filter((way) => way.stated), ways.filter((way) => !way.stated)];
  if (!ways.length) {
    const more = route.chained
      ? route.mixed
        ? ""
        : " Legs of different report years may join it."
      : " Joined legs may lead there.";
    return [
      left,
      h(
        "p",
        { class: "notice", role: "status" },
        `No route from ${context.name(route.from)} to ${context.name(route.to)} ${route.without.length ? "is left" : "is stated"} in this selection.${more}`,
      ),
    ];
  }
  return [
    left,
    h(
      "p",
      { role: "status" },
      `${counted(stated.length, "stated route")}${route.chained ? `, ${counted(joined.length, "inferred route")}` : ""}.`,
    ),
    chokes(context, ways, set),
    wayList(context, "Stated", stated, set),
    joined.length > 0 &&
      h(
        "p",
        { class: "notice" },
        "The routes below are joined from legs that different statements make. No report says that anyone was taken all the way.",
      ),
    wayList(context, "Inferred", joined, set),
  ];
}

function chokes(context: Context, ways: Way[], set: (change: Partial<Wanted>) => void): Child {
  const points = chokePoints(ways);
  const through = throughs(ways).slice(0, 8);
  if (!through.length) return null;
  const told = points.length
    ? `Choke point: every route goes through ${points.map((code) => context.name(code)).join(" and ")}.`
    : "No choke point: no single place lies on every route.";
  return h(
    "section",
    { class: "chokes" },
    h("h3", null, "Where the routes meet"),
    h("p", null, told),
    h(
      "ul",
      { class: "chips" },
      through.map(([code, n]) =>
        h(
          "li",
          { class: points.includes(code) ? "choke" : "" },
          `${context.name(code)} ${n}/${ways.length} `,
          leaveOut(context, code, set),
        ),
      ),
    ),
  );
}

function leaveOut(context: Context, code: string, set: (change: Partial<Wanted>) => void): HTMLElement {
  const { without } = context.store.state.route;
  return h(
    "button",
    {
      type: "button",
      class: "link small",
      "data-key": `without-${code}`,
      "aria-label": `leave out ${context.name(code)}`,
      onclick: () => set({ without: [...without, code] }),
    },
    "leave out",
  );
}

function wayList(context: Context, title: string, ways: Way[], set: (change: Partial<Wanted>) => void): Child {
  if (!ways.length) return null;
  const item = (way: Way): HTMLElement =>
    h(
      "li",
      { class: way.stated ? "stated" : "inferred" },
      way.places.map((code, i) => [
        i > 0 && legButton(context, way, i - 1),
        h(
          "span",
          { class: "stop" },
          context.name(code),
          i > 0 && i < way.places.length - 1 && [" ", leaveOut(context, code, set)],
        ),
      ]),
      h(
        "span",
        { class: "quiet" },
        ` ${way.stated ? "stated" : "inferred"}${way.years.length ? `, ${[...way.years].sort().join(", ")}` : ", different years"}`,
      ),
    );
  const rest =
    ways.length > FIRST
      ? h("p", { class: "quiet" }, `${ways.length - FIRST} longer or less mentioned ones are not listed.`)
      : null;
  return h(
    "section",
    null,
    h("h3", null, `${title}: ${ways.length}`),
    h("ol", { class: "ways" }, ways.slice(0, FIRST).map(item)),
    rest,
  );
}

/** A leg, with the statements that it rests on. */
function legButton(context: Context, way: Way, index: number): HTMLElement {
  const flows = way.legs[index] ?? [];
  const pair = `${way.places[index] ?? ""}>${way.places[index + 1] ?? ""}`;
  const press = (): void => context.store.set({ pair, claim: "" });
  return h(
    "button",
    {
      type: "button",
      class: "leg",
      "data-key": `leg-${way.places.join(">")}-${index}`,
      "aria-label": `${flows.length} → ${context.name(way.places[index + 1] ?? "")}: ${counted(flows.length, "statement")}`,
      onclick: press,
    },
    `${flows.length} →`,
  );
}

function endChoice(
  context: Context,
  title: string,
  which: "from" | "to",
  chosen: string,
  set: (change: Partial<Wanted>) => void,
): HTMLElement {
  const ends = new Set(context.selection.corridors.map((corridor) => corridor[which]));
  if (chosen) ends.add(chosen);
  const sorted = [...ends].sort((a, b) => byName(context.name(a), context.name(b)));
  const options = [
    h("option", { value: "" }, "choose …"),
    ...sorted.map((code) => h("option", { value: code, selected: code === chosen }, context.name(code))),
  ];
  const change = (event: Event): void => set({ [which]: (event.target as HTMLSelectElement).value });
  return h(
    "label",
    null,
    `${title} `,
    h("select", { "data-key": which, "aria-label": title, onchange: change }, options),
  );
}

function stepsChoice(chosen: number, set: (change: Partial<Wanted>) => void): HTMLElement {
  const options = [1, 2, 3, 4, 5].map((n) => h("option", { value: n, selected: n === chosen }, counted(n, "leg")));
  return h(
    "label",
    null,
    "at most ",
    h(
      "select",
      {
        "data-key": "steps",
        onchange: (event: Event) => set({ steps: Number((event.target as HTMLSelectElement).value) }),
      },
      options,
    ),
  );
}

function check(text: string, key: string, checked: boolean, change: (checked: boolean) => void): HTMLElement {
  const box = h("input", {
    type: "checkbox",
    "data-key": key,
    onchange: (event: Event) => change((event.target as HTMLInputElement).checked),
  });
  box.checked = checked;
  return h("label", { class: "check" }, box, ` ${text}`);
}
