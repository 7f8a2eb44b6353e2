// The list: a row an article; what comes while one reads further down waits behind a count.
import { announce, badge, byId, fill, h } from "./dom.js";
import { plural, shortTime } from "./format.js";
import { reasonOf } from "./rows.js";
import { current, write } from "./address.js";
import * as read from "./read.js";

const AT_TOP = 24;
let shown = [];
let later = new Set();
const drawn = new Map();

// Draw rows. `isAnew`: another list, of which nothing waits.
export function draw(rows, { isAnew = false } = {}) {
  const known = new Set(shown.map((row) => row.data.id));
  const isNew = (row) => !known.has(row.data.id);
  const waits = !isAnew && shown.length > 0 && scrolled();
  later = waits ? new Set(rows.filter(isNew).map((row) => row.data.id)) : new Set();
  shown = rows.filter((row) => !later.has(row.data.id));
  show(rows);
}

function show(rows) {
  const waiting = byId("waiting");
  const said = plural(later.size, "new item");
  if (later.size && waiting.hidden) announce(`${said} above`);
  waiting.hidden = !later.size;
  waiting.textContent = `${said} — show`;
  waiting.onclick = () => {
    draw(rows, { isAnew: true });
    byId("list").scrollTop = 0;
    scrollTo(0, 0);
    byId("rows").querySelector("a")?.focus();
  };
  const selected = current().article;
  const lines = shown.map((row) => line(row, row.data.id === selected));
  const kept = new Set(shown.map((row) => row.data.id));
  for (const id of drawn.keys()) if (!kept.has(id)) drawn.delete(id);
  const list = byId("rows").querySelector("ol") || byId("rows").appendChild(h("ol", { class: "rows" }));
  place(list, lines);
  byId("empty")?.remove();
  if (!lines.length) byId("rows").append(h("p", { id: "empty", class: "quiet empty" }, "Nothing here yet."));
}

// Put lines in their order and leave those alone that are there: focus and scrolling stay.
function place(list, lines) {
  let at = list.firstChild;
  for (const each of lines) {
    if (each === at) at = at.nextSibling;
    else list.insertBefore(each, at);
  }
  while (at) {
    const next = at.nextSibling;
    at.remove();
    at = next;
  }
}

const scrolled = () => byId("list").scrollTop > AT_TOP || scrollY > AT_TOP;

function line(row, isSelected) {
  const { data } = row;
  const isRead = read.has(data);
  const look = [data.event_id, row.time, isSelected, isRead, shortTime(row.time)].join(" ");
  const known = drawn.get(data.id);
  if (known?.look === look) return known.element;
  const link = h(
    "a",
    {
      href: write({ ...current(), article: data.id }),
      "data-id": data.id,
      class: ["row", data.event, isRead && "read", row.killed && "fresh"].filter(Boolean).join(" "),
      "aria-current": isSelected ? "true" : null,
    },
    h("time", { class: "time", datetime: new Date(row.time).toISOString() }, shortTime(row.time)),
    urgency(data.urgency),
    h("span", { class: "above" }, badge(data.source), slug(data), flags(data)),
    title(data),
    h("span", { class: "about" }, about(data)),
  );
  const element = known?.element || h("li");
  const hadFocus = element.contains(document.activeElement);
  fill(element, link);
  if (hadFocus) link.focus();
  drawn.set(data.id, { element, look });
  return element;
}

export function urgency(number) {
  if (!number) return h("span", { class: "urgency none" });
  return h("span", { class: `urgency u${number}`, title: `urgency ${number}` }, h("span", { class: "unseen" }, "urgency "), number);
}

const slug = (data) => (data.slugline ? h("span", { class: "slug" }, data.slugline) : null);

function title(data) {
  const text = data.headline || data.slugline || data.id;
  if (data.event === "killed") {
    return h("span", { class: "headline" }, h("s", {}, text), " ", h("span", { class: "reason" }, `Killed: ${reasonOf(data)}`));
  }
  if (data.event === "withheld") {
    return h("span", { class: "headline" }, h("span", { class: "reason" }, `Taken back: ${reasonOf(data)}`));
  }
  return h("span", { class: "headline" }, text);
}

// What is to be noticed, each in words.
export function flags(data) {
  const found = [];
  const note = (text, kind) => found.push(h("span", { class: `flag ${kind}` }, text));
  if (data.event === "killed") note("kill", "kill");
  if (data.event === "withheld") note("withheld", "kill");
  if (data.event === "corrected" || data.signal === "correction") note("correction", "correction");
  else if (data.signal && data.event !== "killed") note(data.signal, data.signal === "flash" ? "flash" : "signal");
  if (data.version > 1) note(`v${data.version}`, "version");
  if (data.embargo_until) note("was under embargo", "embargo");
  if (data.expires_at) note("expires", "embargo");
  if (data.item_class && data.item_class !== "text") note(data.item_class, "signal");
  if (data.warnings?.length) note(plural(data.warnings.length, "warning"), "version");
  return h("span", { class: "flags" }, found);
}

function about(data) {
  const place = data.dateline?.located?.[0]?.name || data.dateline?.places?.[0] || data.located;
  const words = data.word_count ? plural(data.word_count, "word") : null;
  return [place, data.language, words].filter(Boolean).map((each) => h("span", {}, each));
}
