// The article that is open: fetched with its versions, kept up to date, gone when it is killed.
import { byId, h } from "./dom.js";
import { get } from "./api.js";
import { button } from "./desk.js";
import { drawGone, drawItem, drawMessage } from "./item.js";
import { askOrder } from "./order.js";
import * as read from "./read.js";

const TRIES = 10;
const AGAIN = 400;

export class Opened {
  #id = "";
  #article;
  #events = [];
  #since = 0;
  #isDiff = false;
  #stopping = new AbortController();
  #on;

  // `on`: `onClose()`, `onRead()`, `mayOrder()`: whether actions of a desk are shown, and `person()`: who has signed in.
  constructor(on) {
    this.#on = on;
  }

  clear() {
    this.#stopping.abort();
    this.#id = "";
    this.#article = undefined;
    this.#events = [];
    byId("item").replaceChildren();
  }

  // Show an article by its id; none for an empty one.
  show(id) {
    if (id === this.#id && (id || byId("item").hasChildNodes())) return;
    this.clear();
    this.#id = id;
    this.#isDiff = false;
    if (!id) drawMessage(byId("item"), "Choose an item: j, k and Enter, or a click.");
    else {
      drawMessage(byId("item"), "One moment…", this.#on.onClose);
      this.#load();
    }
  }

  toggleDiff() {
    if (!this.#article || this.#events.length < 2) return;
    this.#isDiff = !this.#isDiff;
    this.#draw();
  }

  // Take over an event of the wire, where it is about this article.
  take(event) {
    const { data } = event;
    if (data.id !== this.#id) return;
    if (data.event === "killed" || data.event === "withheld") this.#drop(data);
    else this.#load();
  }

  #drop(data) {
    this.#stopping.abort();
    this.#article = undefined;
    this.#events = [];
    drawGone(byId("item"), data, this.#on.onClose);
  }

  // What has just come may take serve a moment: it is asked for again, a few times.
  async #load(tries = TRIES) {
    this.#stopping.abort();
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    const path = `/v1/articles/${encodeURIComponent(this.#id)}`;
    try {
      const versions = get(`${path}/versions`, signal).catch(() => ({ events: [], since: 0 }));
      const article = await get(path, signal);
      const { events, since } = await versions;
      if (signal.aborted) return;
      const isFirst = !this.#article;
      this.#article = article;
      this.#events = events;
      this.#since = since;
      read.mark(article);
      this.#on.onRead();
      this.#draw();
      if (isFirst) byId("item").scrollTop = 0;
      if (tries && events.at(-1)?.data.digest !== article.digest) this.#loadAgain(tries, signal);
    } catch (problem) {
      if (signal.aborted) return;
      if (problem.status === 410 && problem.said.event) this.#drop(problem.said.event.data);
      else if (problem.status === 404 && tries) this.#loadAgain(tries, signal);
      else drawMessage(byId("item"), problem.message, this.#on.onClose);
    }
  }

  #loadAgain(tries, signal) {
    setTimeout(() => signal.aborted || this.#load(tries - 1), AGAIN);
  }

  #draw() {
    drawItem(byId("item"), this.#article, { events: this.#events, since: this.#since }, {
      isDiff: this.#isDiff,
      onDiff: () => this.toggleDiff(),
      onClose: this.#on.onClose,
      actions: this.#on.mayOrder() && this.#actions(),
    });
  }

  #actions() {
    const { id, headline } = this.#article;
    return h("span", { class: "actions" },
      button("Hold…", () => askOrder("hold", id, headline || id, {}, this.#on.person())),
      button("Kill…", () => askOrder("kill", id, headline || id, {}, this.#on.person()), "danger"));
  }
}
