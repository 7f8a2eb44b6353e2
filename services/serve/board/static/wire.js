// The wire as one watches it: what there was, and what comes, by the filters of the address.
import { follow, get } from "./api.js";
import { filterQuery, searchQuery } from "./address.js";
import { Rows, rowOf } from "./rows.js";

const PAGE = 100;
const SEARCH_AGAIN = 1500;

export class Wire {
  rows = new Rows();
  hasOlder = false;
  since = 0; // what was written before, in milliseconds, is on no board
  #stopping;
  #state;
  #on;
  #timer;

  // `on`: `changed(isAnew)`, `event(cloudEvent)`, `state(name, why)`, `refused(problem)`, `failed(problem)`.
  constructor(on) {
    this.#on = on;
  }

  // Follow what an address asks for; the same address goes on as it is.
  watch(state) {
    const isSame = this.#state && filterQuery(this.#state) === filterQuery(state) && this.#state.q === state.q;
    if (isSame) return;
    this.stop();
    this.#state = state;
    this.rows.clear();
    this.#on.changed(true);
    this.#stopping = new AbortController();
    const { signal } = this.#stopping;
    follow(filterQuery(state), {
      // The list has all before the cursor, the stream what is behind it: nothing lies between.
      begun: (cursor) => this.#load(signal, { cursor }),
      event: (event) => this.#take(event, signal),
      state: (...said) => this.#on.state(...said),
      refused: (problem) => this.#on.refused(problem),
    }, signal);
  }

  stop() {
    this.#stopping?.abort();
    clearTimeout(this.#timer);
    this.#state = undefined;
  }

  async older() {
    const last = this.rows.sorted().at(-1);
    if (last) await this.#load(this.#stopping.signal, { before: last.time });
  }

  async #load(signal, more = {}) {
    try {
      const found = await get(`/v1/search?${searchQuery(this.#state, { limit: PAGE, ...more })}`, signal);
      this.hasOlder = found.articles.length === PAGE;
      this.since = found.since;
      const isFirst = this.rows.size === 0;
      for (const row of found.articles) this.rows.take(row);
      await this.#loadKills(signal);
      this.#on.changed(isFirst);
    } catch (problem) {
      if (signal.aborted) return;
      this.#on.failed(problem);
      if (problem.status === 503 || !problem.status) this.#timer = setTimeout(() => this.#load(signal, more), SEARCH_AGAIN);
    }
  }

  // Kills of the time that is listed have their rows too, where nothing is filtered.
  async #loadKills(signal) {
    if (filterQuery(this.#state) || this.#state.q) return;
    const first = this.rows.sorted().at(-1)?.time ?? 0;
    const { events } = await get("/v1/kills?limit=100", signal);
    for (const row of events.map(rowOf)) if (row.time >= first) this.rows.take(row);
  }

  #take(event, signal) {
    this.#on.event(event);
    const isGone = event.data.event === "killed" || event.data.event === "withheld";
    if (isGone && !this.rows.get(event.data.id)) return;
    if (this.#state.q && !isGone) {
      // Whether it has the words, serve knows a moment later.
      clearTimeout(this.#timer);
      this.#timer = setTimeout(() => this.#load(signal), SEARCH_AGAIN);
    } else if (this.rows.take(rowOf(event))) this.#on.changed(false);
  }
}
