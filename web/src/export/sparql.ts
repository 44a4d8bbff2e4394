// The present view as a query: the named query "legs", narrowed as the facets are.
import type { Context } from "../context";

/** A SPARQL query with a row for each leg of each statement in view. */
export function sparqlOf(context: Context): string {
  const text = context.graph.core.queries["legs"] ?? "";
  const end = text.lastIndexOf("}");
  const filters = filtersOf(context).map((line) => `  ${line}\n`);
  return `${text.slice(0, end)}${filters.join("")}${text.slice(end)}`.trim();
}

function filtersOf(context: Context): string[] {
  const { facets, place, direction, pair } = context.store.state;
  const one = (variable: string, values: string[]): string =>
    `FILTER(STR(?${variable}) IN (${values.map(literal).join(", ")}))`;
  const lines: string[] = [];
  if (facets.year.length) lines.push(one("year", facets.year));
  if (facets.document.length) lines.push(one("document", facets.document));
  if (facets.region.length)
    lines.push(
      among(
        "?countryPlace",
        "?countryPlace skos:broader ?regionPlace . ?regionPlace skos:prefLabel ?region",
        one("region", facets.region),
      ),
    );
  if (facets.tier.length)
    lines.push(
      among(
        "?narrative",
        "?placement a tip:TierPlacement ; tip:statedIn ?narrative ; tip:tier ?tierNode . ?tierNode skos:notation ?tier",
        one("tier", facets.tier),
      ),
    );
  if (facets.role.length) {
    const played = "?roleClaim a tip:RoleClaim ; tip:statedIn ?narrative ; tip:role ?roleNode ; tip:modality ?howNode";
    lines.push(
      among(
        "?narrative",
        `${played} . ?roleNode skos:notation ?role . ?howNode skos:notation ?how`,
        `FILTER(STR(?how) != "denied") ${one("role", facets.role)}`,
      ),
    );
  }
  if (facets.victim.length)
    lines.push(
      among(
        "?claim",
        "?claim tip:victimGroup ?victimNode . ?victimNode skos:notation ?victim",
        one("victim", facets.victim),
      ),
    );
  if (facets.exploitation.length)
    lines.push(
      among(
        "?claim",
        "?claim tip:exploitation ?exploitationNode . ?exploitationNode skos:notation ?exploitation",
        one("exploitation", facets.exploitation),
      ),
    );
  lines.push(facets.modality.length ? one("modality", facets.modality) : 'FILTER(STR(?modality) != "denied")');
  const [from, to] = pair.split(">");
  if (pair) lines.push(one("from", [from ?? ""]), one("to", [to ?? ""]));
  else if (place) {
    const ends = { out: ["from"], in: ["to"], both: ["from", "to"] }[direction];
    lines.push(`FILTER(${ends.map((end) => `STR(?${end}) = ${literal(place)}`).join(" || ")})`);
  }
  return lines;
}

/** Those of a variable that a pattern fits: a query of its own, for stores answer EXISTS anew for every row, in minutes. */
function among(variable: string, pattern: string, filter: string): string {
  return `{ SELECT DISTINCT ${variable} WHERE { ${pattern} . ${filter} } }`;
}

function literal(text: string): string {
  return JSON.stringify(text);
}

/** The same in Python. */
export function pythonOf(context: Context): string {
  const { tab, route } = context.store.state;
  const lines = ["import tipgraph", ""];
  if (tab === "routes" && route.from && route.to) {
    lines.push(
      "import networkx as nx",
      "",
      'network = tipgraph.network("output")  # one edge for each leg of each statement',
      ...(route.without.length ? [`network.remove_nodes_from(${JSON.stringify(route.without)})`] : []),
      "# Ways over the legs of all statements: inferred, unless one claim has all legs of a way.",
      `for way in nx.all_simple_paths(nx.DiGraph(network), ${JSON.stringify(route.from)}, ${JSON.stringify(route.to)}, cutoff=${route.steps}):`,
      '    print(" > ".join(way))',
    );
  } else {
    lines.push(
      `legs = tipgraph.query("output", r"""`,
      sparqlOf(context),
      '""")',
      "for leg in legs.records():",
      '    print(leg["from"], leg["to"], leg["year"], leg["quote"])',
    );
  }
  return lines.join("\n");
}
