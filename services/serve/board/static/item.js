// The item beside the list: its copy, and all that is known of it.
import { badge, facts, fill, h } from "./dom.js";
import { fullTime, plural, reach, span } from "./format.js";
import { flags, urgency } from "./list.js";
import { pieces, placesOf, spansOf } from "./lit.js";
import { map } from "./map.js";
import { reasonOf } from "./rows.js";
import { versions } from "./versions.js";

// Draw an article as it stands. `events`: its versions, but for those before `since`; `isDiff`: these
// instead of the copy; `actions`: what a desk may do.
export function drawItem(pane, article, { events, since }, { isDiff, onDiff, onClose, actions }) {
  fill(
    pane,
    h(
      "article",
      { lang: article.language || null },
      h("header", {}, close(onClose), h("p", { class: "line" }, badge(article.source), urgency(article.urgency), slug(article), flags({ ...article, event: events.at(-1)?.data.event }))),
      h("h2", { class: "title" }, article.headline || article.slugline || article.id),
      article.byline && h("p", { class: "byline" }, article.byline),
      h("div", { class: "bar" }, diffButton(events, isDiff, onDiff), actions),
      callouts(article),
      earlier(article, events, since),
      isDiff ? versions(events, since) : copy(article),
    ),
    h("aside", { "aria-label": "About the item" }, about(article, events)),
  );
}

// In place of an article that stands no more: nothing of its copy is left.
export function drawGone(pane, data, onClose, more = []) {
  const isKill = data.event === "killed";
  fill(
    pane,
    h("header", {}, close(onClose), h("p", { class: "line" }, badge(data.source), data.slugline && h("span", { class: "slug" }, data.slugline))),
    h("div", { class: "note kill", role: "alert" }, h("h2", { class: "title" }, isKill ? "Killed" : "Taken back"), h("p", {}, reasonOf(data)),
      isKill && h("p", {}, "Take it down, and do not use it again.")),
    facts([["Ordered by", data.ordered_by], ["Ordered", fullTime(data.ordered_at)], ["Id", code(data.id)], ["Version", data.version]]),
    more,
  );
}

export function drawMessage(pane, text, onClose) {
  fill(pane, onClose && h("header", {}, close(onClose)), h("p", { class: "quiet empty" }, text));
}

const close = (onClose) => h("button", { type: "button", class: "close", onclick: onClose, title: "Back to the list ( Esc )" }, "‹ List");
const slug = (article) => (article.slugline ? h("span", { class: "slug" }, article.slugline) : null);
const code = (text) => (text === null || text === undefined ? null : h("code", {}, text));

function diffButton(events, isDiff, onDiff) {
  if (events.length < 2) return null;
  const text = isDiff ? "Show the copy ( d )" : `${plural(events.length, "version")} — what changed ( d )`;
  return h("button", { type: "button", "aria-pressed": isDiff ? "true" : "false", onclick: onDiff }, text);
}

// That versions are missing, where they are: of what has just come they may come a moment later.
function earlier(article, events, since) {
  const isThere = events.length ? events[0].data.event === "published" : Date.parse(article.received_at) >= since;
  if (!since || isThere) return null;
  return h("p", { class: "quiet earlier" }, `Earlier versions are not here: what was taken back leaves, and ${reach(since)}`);
}

function callouts(article) {
  const found = [];
  const note = (kind, title, text) => found.push(h("div", { class: `note ${kind}` }, h("h3", {}, title), h("p", {}, text)));
  if (article.embargo_until) note("embargo", "Embargo", `Until ${fullTime(article.embargo_until)}`);
  if (article.expires_at) note("embargo", "Expires", `Not to be used after ${fullTime(article.expires_at)}`);
  if (article.ednote) note("editors", "Note to editors, not for publication", article.ednote);
  const rights = [article.usage_terms, article.copyright_notice || article.copyright_holder].filter(Boolean);
  if (rights.length) note("rights", "Rights", rights.join(" · "));
  if (article.warnings?.length) {
    found.push(h("div", { class: "note warnings" }, h("h3", {}, plural(article.warnings.length, "warning")), h("ul", {}, article.warnings.map((each) => h("li", {}, each)))));
  }
  return found;
}

function copy(article) {
  const spans = spansOf(article);
  const dateline = article.dateline?.text;
  return h(
    "div",
    { class: "copy" },
    article.abstract && h("p", { class: "abstract" }, article.abstract),
    article.body.map((text, number) =>
      h("p", {}, number === 0 && dateline && h("span", { class: "dateline" }, `${dateline} — `), pieces(text, spans[number]).map(lit))),
    article.sign_off && h("p", { class: "quiet" }, article.sign_off),
    article.associations?.length > 0 && h("ul", { class: "pictures" }, article.associations.map(association)),
  );
}

function lit({ text, span: marked }) {
  if (!marked) return text;
  return h("mark", { class: marked.kind, title: marked.about }, text);
}

function association(each) {
  const said = [each.rel, each.title || each.caption, each.credit, each.usage_terms].filter(Boolean).join(" · ");
  return h("li", {}, said, " ", h("code", {}, each.href));
}

function about(article, events) {
  const places = placesOf(article);
  return [
    box("Where", places.length > 0 && [map(places), h("small", { class: "quiet" }, "Towns as dots: GeoNames, CC BY 4.0")], true),
    box("Who wrote it", article.correspondents?.length > 0 && article.correspondents.map(profile), true),
    box("In it", named(article), true),
    box("About", facts([
      ["Sent", fullTime(article.sent_at)],
      ["Received", fullTime(article.received_at)],
      ["On its way for", article.sent_at && span(Date.parse(article.received_at) - Date.parse(article.sent_at))],
      ["Written", events.length ? fullTime(events.at(-1).time) : null],
      ["Language", article.language],
      ["Words", article.word_count],
      ["Keywords", article.keywords?.join(", ")],
      ["Subjects", article.subjects?.map((each) => each.name || `${each.scheme}:${each.code}`).join(", ")],
      ["Genre", article.genre],
      ["Service", article.service],
      ["Number", article.sequence],
      ["Provider", article.provider],
    ]), true),
    box("Provenance", facts([
      ["Id", code(article.id)],
      ["Provider's id", code(article.provider_guid)],
      ["Read as", article.provenance.format],
      ["Record", code(`${article.provenance.topic} · partition ${article.provenance.partition} · offset ${article.provenance.offset}`)],
      ["Item of it", article.provenance.item || null],
      ["SHA-256", code(article.provenance.sha256)],
      ["Digest", code(article.digest)],
      ["Relative dates from", fullTime(article.reference_time.value)],
    ])),
  ];
}

function box(title, content, isOpen = false) {
  return content ? h("details", { open: isOpen, class: "box" }, h("summary", {}, title), content) : null;
}

function named(article) {
  const kinds = new Map();
  for (const entity of article.entities || []) {
    const names = kinds.get(entity.type) || kinds.set(entity.type, []).get(entity.type);
    names.push(entity.name);
  }
  const word = (type) => type.charAt(0) + type.slice(1).toLowerCase();
  return facts([...kinds].map(([type, names]) => [word(type), names.join(", ")]));
}

function profile(person) {
  return h(
    "div",
    { class: "profile" },
    h("p", {}, h("strong", {}, person.name), person.title && `, ${person.title}`, person.role !== "writer" && ` (${person.role})`),
    facts([
      ["Works for", person.organisation],
      ["Based in", person.base],
      ["Covers", [...(person.beats || []), ...(person.focus || [])].join(", ")],
      ["Speaks", person.languages?.join(", ")],
      ["Awards", person.awards?.join(", ")],
      ["Before", person.former_posts?.join(", ")],
      ["Contact", person.contact?.join(", ")],
    ]),
  );
}
