// What desks see: what is held, kills that wait, dead letters; and sources, which all see.
import { badge, byId, facts, fill, h } from "./dom.js";
import { countdown, fullTime, plural, shortTime, span } from "./format.js";
import { reasonOf } from "./rows.js";
import { write } from "./address.js";

const FLOOD = 5; // times as much as comes at such an hour: alert SourceFloods

// Each view fills the list with cards; a card's first control is what `j` and `k` go to.
function cards(items, card, none) {
  if (!items.length) return fill(byId("rows"), h("p", { class: "quiet empty" }, none));
  return fill(byId("rows"), h("ol", { class: "cards" }, items.map((each) => h("li", { class: "card", tabindex: "-1" }, card(each)))));
}

export function drawHeld(held, act) {
  cards(held, (each) => [
    h("p", { class: "line" }, badge(each.source), each.headline && each.slugline && h("span", { class: "slug" }, each.slugline), h("span", { class: "flag embargo" }, each.stop.reason)),
    h("p", { class: "headline" }, each.headline || each.slugline || each.id),
    each.until
      ? h("p", { class: "until" }, h("strong", { class: "countdown", "data-until": each.until, role: "timer" }, countdown(each.until)), ` until ${fullTime(each.until)}`)
      : h("p", { class: "until" }, h("strong", {}, "Until a desk or a new version lets it go")),
    facts([["In their words", /^\d{4}-/.test(each.stop.words || "") ? null : each.stop.words], ["Held since", fullTime(each.since)], ["Version", each.version || null], ["Held by", each.ordered_by],
      ["Was published before", each.published ? "yes: desks may have used it" : null], ["Id", h("code", {}, each.id)]]),
    h("p", { class: "bar" },
      each.kept && button("Release…", () => act("release", each)),
      button("Kill…", () => act("kill", each), "danger")),
  ], "Nothing is held.");
}

// Counters go on without anything being drawn anew. Returns whether one has just ended.
export function tick() {
  let ended = false;
  for (const each of document.querySelectorAll(".countdown")) {
    const text = countdown(each.dataset.until);
    if (text === each.textContent) continue;
    each.textContent = text;
    ended ||= text === "0:00";
  }
  return ended;
}

export function drawKills(events, waiting, receipts, act) {
  const cardsOfBoth = [...waiting.map((kill) => ({ kill })), ...events.map((event) => ({ event }))];
  cards(cardsOfBoth, ({ kill, event }) => (kill ? waitingCard(kill, act) : killCard(event, receipts)), "No kills.");
}

function killCard(event, receipts) {
  const { data } = event;
  const place = h("div", { class: "receipts" });
  const ask = async () => fill(place, await receipts(data.event_id));
  return [
    h("p", { class: "line" }, h("time", {}, shortTime(Date.parse(event.time))), badge(data.source), data.slugline && h("span", { class: "slug" }, data.slugline), h("span", { class: "flag kill" }, "kill")),
    h("p", { class: "headline" }, h("s", {}, data.headline || data.slugline || data.id)),
    h("p", { class: "reason" }, reasonOf(data)),
    facts([["Ordered by", data.ordered_by], ["Ordered", fullTime(data.ordered_at)], ["Id", h("code", {}, data.id)]]),
    receipts && h("p", { class: "bar" }, button("Who has it?", ask)),
    place,
  ];
}

function waitingCard(kill, act) {
  const asked = [kill.reference.sequence, kill.reference.slug, kill.reference.headline, kill.reference.guid].filter(Boolean).join(", ");
  return [
    h("p", { class: "line" }, badge(kill.source), h("span", { class: "flag kill" }, `asks for a ${kill.asks}`), h("span", { class: "flag version" }, kill.why)),
    h("p", { class: "headline" }, `“${asked}” of ${kill.reference.source}`),
    h("p", {}, kill.explanation),
    facts([["In their words", kill.words], ["Received", fullTime(kill.received_at)], ["Waits for", span(Date.now() - Date.parse(kill.received_at))], ["Id", h("code", {}, kill.id)]]),
    kill.candidates.length > 0 && h("ul", { class: "candidates" }, kill.candidates.map((each) =>
      h("li", {}, h("a", { href: write({ view: "wire", q: "", filters: [], article: each.id }) }, each.id), ` ${each.state}, sent ${fullTime(each.sent_at)} `,
        button("This one…", () => act("confirm", kill, { article_id: each.id }), "danger")))),
    h("p", { class: "bar" },
      kill.why === "unconfirmed" && button("Confirm…", () => act("confirm", kill), "danger"),
      kill.why === "several" && button("All of them…", () => act("confirm", kill, { everything: true }), "danger"),
      button("Dismiss…", () => act("dismiss", kill))),
  ];
}

export function drawLetters(letters) {
  cards(letters, (each) => [
    h("p", { class: "line" }, h("time", {}, shortTime(each.time)), badge(each.source), h("span", { class: "flag kill" }, each.reason)),
    h("p", { class: "headline" }, each.error),
    facts([["Stage", each.stage], ["From", h("code", {}, `${each.topic} · partition ${each.partition} · offset ${each.offset}`)],
      ["Sent through again", each.redriven ? plural(each.redriven, "time") : null],
      ["See it", h("code", {}, `wiredesk dead-letters show ${each.name}`)],
      ["Send it through again", h("code", {}, `wiredesk dead-letters redrive ${each.name}`)]]),
  ], "No dead letters.");
}

// What of a source is against its habit; a flood and a drift are for desks.
function against(source) {
  const drifts = Object.entries(source.drift ?? {}).filter(([, value]) => value >= 1).map(([kind]) => kind);
  const found = [source.quiet && "quiet", source.flood > FLOOD && "flood", ...drifts.map((kind) => `drift: ${kind}`)].filter(Boolean);
  if (!found.length) return "as usual";
  return h("span", { class: "flags" }, found.map((each) => h("span", { class: "flag correction" }, each)));
}

export function drawSources(sources, now = Date.now()) {
  const row = (each) => h("tr", {},
    h("th", { scope: "row" }, h("a", { href: write({ view: "wire", q: "", article: "", filters: [["source", each.source]] }) }, badge(each.source))),
    h("td", {}, `${span(now - each.last)} ago`),
    h("td", {}, each.usual_gap === null ? "—" : `each ${span(each.usual_gap)}`),
    h("td", {}, each.expected === null ? "—" : each.expected > now ? `in ${span(each.expected - now)}` : `${span(now - each.expected)} ago`),
    h("td", {}, against(each)));
  if (!sources.length) return fill(byId("rows"), h("p", { class: "quiet empty" }, "No source has sent anything in the last days."));
  return fill(byId("rows"), h("table", { class: "sources" },
    h("thead", {}, h("tr", {}, ["Source", "Last item", "Its habit", "Next expected", "Now"].map((each) => h("th", { scope: "col" }, each)))),
    h("tbody", {}, sources.map(row))));
}

export const button = (text, onclick, kind = "") => h("button", { type: "button", class: kind || null, onclick }, text);
