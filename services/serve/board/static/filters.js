// Filters as chips and as a form, and presets: all of them addresses.
import { byId, fill, h } from "./dom.js";
import { FILTERS, current, go, parse, write } from "./address.js";

const KEY = "wiredesk.presets";
const HINTS = {
  source: "dpa,ap or !ap", urgency: "1-3", language: "de", subject: "medtop:04000000", place: "US-KY",
  person: "a name", organisation: "a name", keyword: "shipping", class: "text", signal: "correction",
};
const GIVEN = [
  { name: "All", search: "" },
  { name: "Urgent", search: "?urgency=1-3" },
  { name: "Corrections", search: "?signal=correction" },
];

function own() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) || "[]");
    return Array.isArray(kept) ? kept.filter((each) => typeof each.name === "string" && typeof each.search === "string") : [];
  } catch {
    return [];
  }
}

export const presets = () => [...GIVEN, ...own()].slice(0, 9);

export function takePreset(number) {
  const preset = presets()[number - 1];
  if (preset) go({ ...parse(preset.search), article: current().article });
}

function keep(list) {
  localStorage.setItem(KEY, JSON.stringify(list));
  drawFilters();
}

export function drawFilters() {
  const state = current();
  const here = write({ ...state, article: "", view: "wire" });
  const saved = presets();
  fill(byId("presets"), saved.map((each, index) => {
    const search = write({ ...parse(each.search), article: "", view: "wire" });
    const isOwn = index >= GIVEN.length;
    return h("li", {},
      h("a", { href: write({ ...parse(each.search), article: state.article }), "aria-current": search === here && state.view === "wire" ? "true" : null },
        h("kbd", {}, index + 1), ` ${each.name}`),
      isOwn && h("button", { type: "button", class: "drop", "aria-label": `Forget ${each.name}`,
        onclick: () => keep(own().filter((_, at) => at !== index - GIVEN.length)) }, "×"));
  }));
  const isSaved = saved.some((each) => write({ ...parse(each.search), article: "", view: "wire" }) === here);
  const chips = [...state.filters.map(([name, value], at) => chip(`${name}: ${value}`, { filters: state.filters.filter((_, index) => index !== at) })),
    state.q && chip(`words: ${state.q}`, { q: "" })];
  fill(byId("chips"), chips.filter(Boolean),
    !isSaved && saved.length < 9 && h("li", {}, h("button", { type: "button", onclick: () => save(state, here) }, "Keep as a preset")));
}

function save(state, search) {
  const name = [...state.filters.map(([, value]) => value), state.q].filter(Boolean).join(" ").slice(0, 24);
  keep([...own(), { name, search: search === "/" ? "" : search }]);
}

const chip = (text, changes) =>
  h("li", { class: "chip" }, text, h("button", { type: "button", class: "drop", "aria-label": `Without ${text}`, onclick: () => go(changes) }, "×"));

export function buildForm() {
  const form = byId("filter-form");
  const inputs = FILTERS.map((name) => h("input", { name, id: `filter-${name}`, placeholder: HINTS[name], maxlength: 200, autocomplete: "off", spellcheck: "false" }));
  fill(form,
    FILTERS.map((name, at) => h("p", {}, h("label", { for: `filter-${name}` }, name), inputs[at])),
    h("p", { class: "quiet" }, "Commas stand for “or”; several filters are all asked for; ! excludes."),
    h("p", { class: "bar" }, h("button", { type: "submit", class: "strong" }, "Filter"),
      h("button", { type: "button", onclick: () => { go({ filters: [] }); byId("filter-box").open = false; } }, "Clear")));
  form.addEventListener("submit", (event) => {
    event.preventDefault();
    go({ filters: inputs.filter((each) => each.value.trim()).map((each) => [each.name, each.value.trim()]), view: "wire" });
    byId("filter-box").open = false;
  });
  byId("filter-box").addEventListener("toggle", () => {
    const { filters } = current();
    for (const input of inputs) input.value = filters.filter(([name]) => name === input.name).map(([, value]) => value).join(",");
    if (byId("filter-box").open) inputs[0].focus();
  });
}
