// The page: who is signed in, which view is shown, and what keeps it up to date.
import { announce, byId, fill, h } from "./dom.js";
import { Problem, endSession, get, key, ways } from "./api.js";
import { current, filterQuery, go, write } from "./address.js";
import { fullTime, reach, setZone } from "./format.js";
import { drawHeld, drawKills, drawLetters, drawSources, tick } from "./desk.js";
import { buildForm, drawFilters } from "./filters.js";
import { help, listen } from "./keys.js";
import { draw } from "./list.js";
import { Opened } from "./opened.js";
import { askOrder } from "./order.js";
import { reasonOf } from "./rows.js";
import { Wire } from "./wire.js";

const DESK_EVERY = 4000;
const SOURCES_EVERY = 30000;
const MAX_KILLS = 500;
const NO_ONE = { roles: [] };
const NOTHING = { held: [], kills: [], dead_letters: [], counts: { held: 0, kills: 0, dead_letters: 0 } };
let about = NO_ONE;
let desk = NOTHING;
let ticker;
let kills = [];
let sources = [];
let isStarted = false;
let drawing;
let listTop = 0;

const isDesk = () => about.roles.includes("desk");
const wire = new Wire({
  changed: (isAnew) => drawSoon(isAnew),
  event: take,
  state: showLink,
  refused: (problem) => signOut(problem.message),
  failed: (problem) => showLink("waiting", problem.message),
});
const opened = new Opened({ onClose: close, onRead: () => drawSoon(false), mayOrder: isDesk, person: () => about.person });

// A key that is taken opens the board; one that is not says why.
async function signIn() {
  try {
    about = await get("/v1/board");
  } catch (problem) {
    if (problem instanceof Problem && problem.status === 401) return signOut(problem.message);
    byId("refused").textContent = problem.message;
    byId("sign-in-page").hidden = false;
    return undefined;
  }
  setZone(about.zone);
  byId("sign-in-page").hidden = true;
  byId("board").hidden = false;
  const who = about.person ? `${about.person}, ${about.site}` : about.site;
  byId("sign-out").title = `Signed in as ${who}${isDesk() ? ", a desk" : ", to read"}`;
  render();
  return loadAll();
}

function signOut(why = "") {
  key.forget();
  wire.stop();
  opened.clear();
  // Whoever signs in next in this window may see less.
  [about, desk, kills, sources] = [NO_ONE, NOTHING, [], []];
  byId("rows").replaceChildren();
  byId("dialog").close();
  byId("dialog").replaceChildren();
  ticker?.close();
  byId("board").hidden = true;
  byId("sign-in-page").hidden = false;
  byId("refused").textContent = why;
  byId("key").value = "";
  byId("key").focus();
  // Whoever signs in there comes back to what the address asks for.
  byId("to-issuer").href = `/sign-in?${new URLSearchParams({ to: location.pathname + location.search })}`;
}

// What a person asks for: a session ends in the browser, and at the issuer.
async function leave() {
  if (key.get() || !about.person) return signOut();
  try {
    const to = await endSession();
    signOut();
    location.assign(to);
  } catch (problem) {
    showLink("waiting", problem.message);
  }
}

async function loadAll() {
  const load = async (path, take) => {
    try {
      take(await get(path));
    } catch (problem) {
      showLink("waiting", problem.message);
    }
  };
  await Promise.all([
    load("/v1/kills?limit=100", (said) => { kills = said.events; }),
    load("/v1/sources", (said) => { sources = said.sources; }),
    loadDesk(),
  ]);
  render();
}

async function loadDesk() {
  if (!isDesk() || byId("board").hidden) return;
  try {
    const found = await get("/v1/desk");
    const isSame = JSON.stringify(found) === JSON.stringify(desk);
    desk = found;
    if (!isSame) render();
  } catch (problem) {
    if (problem.status === 401) signOut(problem.message);
  }
}

function take(event) {
  const { data } = event;
  if (data.event === "killed" && !kills.some((each) => each.id === event.id)) {
    kills = [event, ...kills.filter((each) => each.data.id !== data.id)].slice(0, MAX_KILLS);
    announce(`Killed: ${data.slugline || data.headline || data.id}. ${reasonOf(data)}`);
    drawSoon(false);
  }
  opened.take(event);
}

function drawSoon(isAnew) {
  drawing = { isAnew: isAnew || drawing?.isAnew, timer: drawing?.timer ?? setTimeout(() => {
    const { isAnew: anew } = drawing;
    drawing = undefined;
    drawView(anew);
  }, 30) };
}

function showLink(state, why = "") {
  const link = byId("link");
  link.className = `link ${state}`;
  link.textContent = state === "live" ? "live" : "waiting";
  link.title = why;
}

// Draw what the address says.
function render() {
  if (byId("board").hidden) return;
  const state = current();
  wire.watch(state);
  if (byId("q") !== document.activeElement) byId("q").value = state.q;
  drawFilters();
  drawView(false);
  turn(Boolean(state.article));
  opened.show(state.article);
}

// On a phone the item takes the place of the list, which is found again where it was.
function turn(isToItem) {
  const wasAtItem = document.body.classList.contains("has-item");
  if (isToItem && !wasAtItem) listTop = scrollY;
  document.body.classList.toggle("has-item", isToItem);
  if (isToItem !== wasAtItem) scrollTo(0, isToItem ? 0 : listTop);
}

function close() {
  const { article } = current();
  if (!article) return;
  go({ article: "" });
  byId("rows").querySelector(`a.row[data-id="${CSS.escape(article)}"]`)?.focus();
}

function drawView(isAnew) {
  const { view } = current();
  drawNames(view);
  byId("list").setAttribute("aria-label", view === "wire" ? "Wire" : view);
  if (view !== "wire") byId("waiting").hidden = true;
  else {
    if (!byId("rows").querySelector("ol.rows")) byId("rows").replaceChildren();
    draw(wire.rows.sorted(), { isAnew: isAnew || !byId("rows").hasChildNodes() });
    drawOlder();
  }
  if (view === "held") drawHeld(desk.held, act);
  if (view === "kills") drawKills(kills, desk.kills, isDesk() && receipts, act);
  if (view === "letters") drawLetters(desk.dead_letters);
  if (view === "sources") drawSources(sources);
}

function drawOlder() {
  const there = byId("older");
  if (!wire.hasOlder) there?.remove();
  else if (!there) byId("rows").append(h("button", { type: "button", id: "older", onclick: () => wire.older() }, "Older"));
  byId("reach")?.remove();
  if (!wire.hasOlder && wire.since) byId("rows").append(h("p", { id: "reach", class: "quiet empty" }, `What is older is not listed or searched here: ${reach(wire.since)}`));
}

function drawNames(shown) {
  const views = [["wire", "Wire"], isDesk() && ["held", "Held", desk.counts.held], ["kills", "Kills", kills.length + desk.counts.kills],
    isDesk() && ["letters", "Dead letters", desk.counts.dead_letters],
    ["sources", "Sources", sources.filter((each) => each.quiet).length]].filter(Boolean);
  fill(byId("views"), views.map(([view, name, count]) =>
    h("li", {}, h("a", { href: write({ ...current(), view }), "aria-current": view === shown ? "page" : null }, name,
      count > 0 && h("span", { class: "count" }, count)))));
}

function act(name, each, more) {
  askOrder(name, each.id, each.headline || each.slugline || each.explanation || each.id, more, about.person);
}

// Which sites have acknowledged a kill, where serve keeps a ledger of that.
async function receipts(eventId) {
  try {
    const said = await get(`/v1/kills/${encodeURIComponent(eventId)}/receipts`);
    return said.receipts.length ? h("ul", {}, said.receipts.map((each) => h("li", {}, receipt(each)))) : "No site had any of it.";
  } catch (problem) {
    return problem.message;
  }
}

function receipt(each) {
  const version = each.copy_version === null ? "" : `, had version ${each.copy_version}`;
  if (each.acknowledged_at) return `${each.site}: acknowledged ${fullTime(each.acknowledged_at)}${version}`;
  const sent = each.sent_at ? `sent ${fullTime(each.sent_at)} by ${each.channel}` : "not sent yet";
  return [h("strong", {}, each.open ? `${each.site}: has not acknowledged it` : each.site), `, ${sent}${version}`];
}

function start() {
  if (isStarted) return;
  isStarted = true;
  buildForm();
  listen({ diff: () => opened.toggleDiff(), close });
  addEventListener("popstate", render);
  // A page that the browser keeps for `back` would keep its stream, and a host has few connections.
  addEventListener("pagehide", () => wire.stop());
  addEventListener("pageshow", (event) => event.persisted && render());
  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href]");
    if (!link || link.origin !== location.origin || link.pathname !== "/") return;
    if (event.button || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    history.pushState(null, "", link.href);
    render();
  });
  byId("find").addEventListener("submit", (event) => {
    event.preventDefault();
    go({ q: byId("q").value.trim(), view: "wire" });
    byId("list").focus();
  });
  byId("sign-in").addEventListener("submit", (event) => {
    event.preventDefault();
    key.keep(byId("key").value.trim());
    signIn();
  });
  byId("sign-out").addEventListener("click", leave);
  byId("help-open").addEventListener("click", help);
  byId("ticker").addEventListener("click", () => {
    // It has the key from this window, which `noopener` would keep from it.
    ticker = open(`/ticker?${filterQuery(current())}`, "wiredesk-ticker", "popup,width=420,height=680");
  });
  setInterval(() => tick() && setTimeout(loadDesk, 700), 250);
  setInterval(() => document.hidden || loadDesk(), DESK_EVERY);
  setInterval(() => byId("board").hidden || get("/v1/sources").then((said) => { sources = said.sources; drawView(false); }, () => {}), SOURCES_EVERY);
}

window.name = "wiredesk-board"; // what the ticker opens, it opens here
start();
ways().then(({ issuer, signed_in: isSignedIn }) => {
  byId("at-issuer").hidden = !issuer;
  return key.get() || isSignedIn ? signIn() : signOut();
});
