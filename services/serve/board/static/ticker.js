// The newest items in a small window of their own, by the filters of its address.
import { announce, badge, byId, fill, h } from "./dom.js";
import { get } from "./api.js";
import { parse, write } from "./address.js";
import { setZone, shortTime } from "./format.js";
import { flags, urgency } from "./list.js";
import { reasonOf } from "./rows.js";
import { Wire } from "./wire.js";

const SHOWN = 40;
const state = parse(location.search);
const wire = new Wire({
  changed: draw,
  event: ({ data }) => data.event === "killed" && announce(`Killed: ${data.slugline || data.id}`),
  state: say,
  refused: (problem) => say("waiting", problem.message),
  failed: (problem) => say("waiting", problem.message),
});

function say(name, why = "") {
  byId("link").className = `link ${name}`;
  byId("link").textContent = name === "live" ? state.filters.map((each) => each.join(": ")).join(", ") || "all of the wire" : why;
}

function draw() {
  fill(byId("rows"), wire.rows.sorted().slice(0, SHOWN).map(({ time, data }) => {
    const isGone = data.event === "killed" || data.event === "withheld";
    const title = data.event === "withheld" ? data.slugline || data.id : data.headline || data.slugline || data.id;
    return h("li", {}, h("a", { class: `row ${data.event}`, href: write({ ...state, article: data.id }), target: "wiredesk-board" },
      h("time", { class: "time" }, shortTime(time)), urgency(data.urgency),
      h("span", { class: "above" }, badge(data.source), flags(data)),
      h("span", { class: "headline" }, isGone ? h("s", {}, title) : title, isGone && h("span", { class: "reason" }, ` ${reasonOf(data)}`))));
  }));
}

get("/v1/board").then(
  (about) => { setZone(about.zone); wire.watch(state); },
  (problem) => say("waiting", problem.status === 401 ? "open it from the board, where you are signed in" : problem.message));
