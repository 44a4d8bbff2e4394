// The editor: examples and names come from the data set's description of itself (sh:SPARQLExecutable, VoID).
"use strict";

const element = (id) => document.getElementById(id);
const query = element("query"), names = element("names"), state = element("state"), answer = element("answer");
const PREFIXES = {
  dcterms: "http://purl.org/dc/terms/", oa: "http://www.w3.org/ns/oa#", rdfs: "http://www.w3.org/2000/01/rdf-schema#",
  sh: "http://www.w3.org/ns/shacl#", skos: "http://www.w3.org/2004/02/skos/core#",
  tip: "https://w3id.org/tipgraph/ontology#", void: "http://rdfs.org/ns/void#",
};
let known = [], prefixes = { ...PREFIXES }, base = "";

async function ask(text) {
  const response = await fetch("/sparql", {
    method: "POST",
    headers: { "Content-Type": "application/sparql-query", Accept: "application/sparql-results+json" },
    body: text,
  });
  if (!response.ok) throw new Error(await response.text());
  return { found: await response.json(), cut: response.headers.get("X-Cut-At-Rows") };
}

const withPrefixes = (text) => Object.entries(PREFIXES).map(([p, iri]) => `PREFIX ${p}: <${iri}>`).join("\n") + "\n" + text;
const values = (found, name) => found.results.bindings.map((row) => row[name].value);

function short(iri) {
  for (const [prefix, namespace] of Object.entries(prefixes))
    if (iri.startsWith(namespace) && /^[\w-]+$/.test(iri.slice(namespace.length))) return `${prefix}:${iri.slice(namespace.length)}`;
  return `<${iri}>`;
}

async function learn() {
  const told = await ask(withPrefixes("SELECT ?p ?n WHERE { ?d sh:declare ?x . ?x sh:prefix ?p ; sh:namespace ?n }"));
  for (const row of told.found.results.bindings) prefixes[row.p.value] = row.n.value;
  const iris = await ask(withPrefixes("SELECT DISTINCT ?i WHERE { ?part void:class|void:property ?i } ORDER BY ?i"));
  known = values(iris.found, "i").map(short);
  const data = await ask("SELECT ?d WHERE { ?d a <http://www.w3.org/ns/dcat#Dataset> }");
  base = (values(data.found, "d")[0] || "").replace(/dataset$/, "");
  const examples = await ask(withPrefixes("SELECT ?q ?t WHERE { ?e a sh:SPARQLExecutable ; rdfs:comment ?q ; sh:select ?t } ORDER BY ?q"));
  for (const row of examples.found.results.bindings) element("examples").append(new Option(row.q.value, row.t.value));
}

function word() {
  const before = query.value.slice(0, query.selectionStart);
  return /[\w-]*:?[\w-]*$/.exec(before)[0];
}

function suggest(isAsked) {
  const begun = word();
  names.replaceChildren();
  if (!isAsked && !(begun.includes(":") && begun.length > 3)) return;
  const local = begun.slice(begun.indexOf(":") + 1).toLowerCase();
  const fits = known.filter((name) => name.startsWith(begun) || (!begun.includes(":") && name.split(":")[1]?.toLowerCase().startsWith(local)));
  if (fits.length === 1 && fits[0] === begun) return;
  for (const name of fits.slice(0, 50)) {
    const item = document.createElement("li");
    item.textContent = name;
    item.setAttribute("role", "option");
    item.setAttribute("aria-selected", String(!names.childElementCount));
    item.addEventListener("mousedown", (event) => { event.preventDefault(); take(name); });
    names.append(item);
  }
}

function take(name) {
  const at = query.selectionStart, from = at - word().length;
  query.setRangeText(name, from, at, "end");
  names.replaceChildren();
  const prefix = name.split(":")[0], line = `PREFIX ${prefix}: <${prefixes[prefix]}>\n`;
  if (prefixes[prefix] && !new RegExp(`PREFIX\\s+${prefix}:`, "i").test(query.value)) query.setRangeText(line, 0, 0, "preserve");
  query.focus();
}

function move(step) {
  const items = [...names.children], now = items.findIndex((item) => item.getAttribute("aria-selected") === "true");
  items[now]?.setAttribute("aria-selected", "false");
  items[(now + step + items.length) % items.length]?.setAttribute("aria-selected", "true");
}

function cell(term) {
  const td = document.createElement("td");
  if (!term) return td;
  if (term.type === "uri" && /^https?:/.test(term.value)) {
    const link = document.createElement("a");
    link.href = base && term.value.startsWith(base) ? "/" + term.value.slice(base.length) : term.value;
    link.title = term.value;
    link.textContent = short(term.value);
    td.append(link);
  } else td.textContent = term.value;
  return td;
}

function show(found, cut) {
  answer.replaceChildren();
  if ("boolean" in found) { state.textContent = String(found.boolean); return; }
  const head = answer.createTHead().insertRow();
  for (const name of found.head.vars) head.append(Object.assign(document.createElement("th"), { textContent: name, scope: "col" }));
  const body = answer.createTBody();
  for (const row of found.results.bindings) body.insertRow().append(...found.head.vars.map((name) => cell(row[name])));
  state.textContent = `${found.results.bindings.length} rows` + (cut ? `, cut at ${cut}: there are more` : "");
}

async function run() {
  location.hash = encodeURIComponent(query.value);
  const format = element("format").value;
  if (format) { location.href = `/sparql?format=${format}&query=${encodeURIComponent(query.value)}`; return; }
  state.textContent = "asking …"; state.dataset.is = "";
  try {
    const { found, cut } = await ask(query.value);
    show(found, cut);
  } catch (fault) {
    answer.replaceChildren();
    state.dataset.is = "fault";
    state.textContent = fault.message;
  }
}

query.addEventListener("input", () => suggest(false));
query.addEventListener("blur", () => names.replaceChildren());
query.addEventListener("keydown", (event) => {
  const isOpen = names.childElementCount > 0;
  if (event.ctrlKey && event.key === "Enter") { event.preventDefault(); run(); }
  else if (event.ctrlKey && event.key === " ") { event.preventDefault(); suggest(true); }
  else if (isOpen && event.key === "ArrowDown") { event.preventDefault(); move(1); }
  else if (isOpen && event.key === "ArrowUp") { event.preventDefault(); move(-1); }
  else if (isOpen && (event.key === "Enter" || event.key === "Tab")) { event.preventDefault(); take(names.querySelector('[aria-selected="true"]').textContent); }
  else if (isOpen && event.key === "Escape") names.replaceChildren();
});
element("ask").addEventListener("click", run);
element("examples").addEventListener("change", (event) => { if (event.target.value) { query.value = event.target.value; run(); } });
query.value = decodeURIComponent(location.hash.slice(1)) || withPrefixes("\nSELECT ?claim ?origin ?destination\nWHERE {\n  ?claim tip:origin/skos:prefLabel ?origin ; tip:destination/skos:prefLabel ?destination .\n}\nLIMIT 100");
learn().catch((fault) => { state.dataset.is = "fault"; state.textContent = fault.message; });
