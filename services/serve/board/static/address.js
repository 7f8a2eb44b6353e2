// The state of the page is its address: view, filters, search, article. Pure but for `go`.
export const FILTERS = [
  "source", "urgency", "language", "subject", "place", "person", "organisation", "keyword", "class", "signal",
];
const VIEWS = ["wire", "held", "kills", "letters", "sources"];

// What an address asks for: `{view, article, q, filters: [[name, value], …]}`.
export function parse(search) {
  const query = new URLSearchParams(search);
  const view = query.get("view");
  return {
    view: VIEWS.includes(view) ? view : "wire",
    article: query.get("article") || "",
    q: query.get("q") || "",
    filters: [...query].filter(([name, value]) => FILTERS.includes(name) && value.trim()),
  };
}

export function write(state) {
  const query = new URLSearchParams(state.filters);
  if (state.view !== "wire") query.set("view", state.view);
  if (state.q) query.set("q", state.q);
  if (state.article) query.set("article", state.article);
  const text = query.toString();
  return text ? `?${text}` : "/";
}

// The part that serve's channels take.
export const filterQuery = (state) => new URLSearchParams(state.filters).toString();

export function searchQuery(state, more = {}) {
  const query = new URLSearchParams(state.filters);
  if (state.q) query.set("q", state.q);
  for (const [name, value] of Object.entries(more)) query.set(name, value);
  return query.toString();
}

export const current = () => parse(location.search);

// Go to an address with some of the state changed, as a link would.
export function go(changes, { replace = false } = {}) {
  const url = write({ ...current(), ...changes });
  if (replace) history.replaceState(null, "", url);
  else history.pushState(null, "", url);
  dispatchEvent(new PopStateEvent("popstate"));
}
