// The start: the data, which a script before this one has left, and the page over it.
import "./style/index.css";
import { Context } from "./context";
import { Graph } from "./data/graph";
import { Slices } from "./data/slices";
import { h } from "./dom/element";
import { Page } from "./page";
import { facetsOf } from "./select/facets";
import { Store } from "./state/store";

function start(): void {
  const core = window.tipgraphCore;
  if (!core) {
    document.body.append(
      h(
        "p",
        { class: "notice", role: "alert" },
        "The data is missing: data/core.js could not be loaded. It must lie beside this page.",
      ),
    );
    return;
  }
  const graph = new Graph(core);
  const context = new Context(graph, new Slices(graph), new Store(), facetsOf(graph));
  new Page(context).mount(document.body);
  performance.mark("tipgraph-shown");
}

if (document.readyState === "loading") document.addEventListener("DOMContentLoaded", start);
else start();
