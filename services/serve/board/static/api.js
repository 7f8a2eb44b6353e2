// What the page asks of serve, each time with the key. The key is kept for this window alone.
import { Events } from "./sse.js";

const KEY = "wiredesk.key";
const LONGEST_WAIT = 15000;

export const key = {
  get: () => sessionStorage.getItem(KEY),
  keep: (text) => sessionStorage.setItem(KEY, text),
  forget: () => sessionStorage.removeItem(KEY),
};

// An answer that is an error, with what it says to people.
export class Problem extends Error {
  constructor(status, said) {
    super(said.detail || `the answer was ${status}`);
    this.status = status;
    this.said = said;
  }
}

async function ask(path, options = {}) {
  const headers = { Authorization: `Bearer ${key.get()}`, ...options.headers };
  const answer = await fetch(path, { ...options, headers, cache: "no-store", credentials: "omit" });
  if (answer.ok) return answer;
  throw new Problem(answer.status, await answer.json().catch(() => ({})));
}

export const get = async (path, signal) => (await ask(path, { signal })).json();

export async function order(said) {
  const headers = { "Content-Type": "application/json" };
  return (await ask("/v1/desk/orders", { method: "POST", headers, body: JSON.stringify(said) })).json();
}

const pause = (milliseconds, signal) =>
  new Promise((resolve) => {
    const timer = setTimeout(resolve, milliseconds);
    signal.addEventListener("abort", () => { clearTimeout(timer); resolve(); }, { once: true });
  });

// Follow the wire from now on, for as long as `signal` lets it, across ends and faults.
// `on.event(cloudEvent)`; `on.state("live" | "waiting", why)`; `on.begun(cursor)` each time that
// nothing before the cursor may be taken as known; `on.refused(problem)` where the key is no longer taken.
export async function follow(query, on, signal) {
  let cursor = "";
  let wait = 500;
  while (!signal.aborted) {
    try {
      const headers = { Accept: "text/event-stream", ...(cursor && { "Last-Event-ID": cursor }) };
      const answer = await ask(`/v1/events?${query}`, { headers, signal });
      const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
      const events = new Events();
      let isFirst = !cursor;
      for (;;) {
        const { done, value } = await reader.read();
        if (done) break;
        wait = 500;
        for (const each of events.take(value)) {
          cursor = each.id || cursor;
          if (isFirst) on.begun(cursor);
          isFirst = false;
          on.state("live");
          if (each.event && each.event !== "cursor") on.event(JSON.parse(each.data));
        }
      }
    } catch (error) {
      if (signal.aborted) return;
      if (error.status === 401 || error.status === 403) return on.refused(error);
      if (error.status === 410 || error.status === 400) cursor = "";
      on.state("waiting", error instanceof Problem ? error.message : "serve does not answer");
      wait = Math.min(LONGEST_WAIT, wait * 2);
    }
    await pause(wait * (0.75 + Math.random() / 2), signal);
  }
}
