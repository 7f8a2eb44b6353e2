// The versions of an article, each with what it changed word by word.
import { fill, h } from "./dom.js";
import { fullTime, plural, reach } from "./format.js";
import { diff } from "./diff.js";

const FIELDS = [["headline", "Headline"], ["slugline", "Slug"], ["byline", "Byline"], ["ednote", "Note to editors"], ["body", "Copy"]];

// The list of versions, and beside it the difference of one to the one before. `since`: what was
// written before, in milliseconds, is not among them.
export function versions(events, since, at = events.length - 1) {
  const box = h("div", { class: "versions" });
  const show = (number) => {
    fill(
      box,
      h("ol", { class: "choices", "aria-label": "Versions" }, events.map((event, index) => choice(event, index, number, show))),
      number > 0
        ? difference(events[number - 1].data, events[number].data)
        : h("p", { class: "quiet" }, `The first of them: ${reach(since)}`),
    );
  };
  show(at);
  return box;
}

function choice(event, index, shown, show) {
  const { data } = event;
  const attributes = { type: "button", "aria-pressed": index === shown ? "true" : "false", onclick: () => show(index) };
  return h("li", {}, h("button", attributes, `v${data.version} ${data.event}`, h("small", {}, ` ${fullTime(event.time)}`)));
}

const textOf = (data, field) => (Array.isArray(data[field]) ? data[field].join("\n\n") : data[field] || "");

function difference(before, after) {
  const changed = FIELDS.map(([field, name]) => [name, diff(textOf(before, field), textOf(after, field))])
    .filter(([, parts]) => parts.some(([kind]) => kind !== "same"));
  if (!changed.length) return h("p", { class: "quiet" }, "Not a word of it has changed.");
  const count = (wanted) => changed.flatMap(([, parts]) => parts).filter(([kind]) => kind === wanted)
    .reduce((sum, [, text]) => sum + text.trim().split(/\s+/u).length, 0);
  return [
    h("p", { class: "quiet" }, `${plural(count("out"), "word")} out, ${plural(count("in"), "word")} in`),
    h("dl", { class: "diff" }, changed.map(([name, parts]) => [h("dt", {}, name), h("dd", {}, parts.map(part))])),
  ];
}

function part([kind, text]) {
  if (kind === "same") return text;
  const said = h("span", { class: "unseen" }, kind === "out" ? "[out: " : "[in: ");
  const end = h("span", { class: "unseen" }, "]");
  return h(kind === "out" ? "del" : "ins", {}, said, text, end);
}
