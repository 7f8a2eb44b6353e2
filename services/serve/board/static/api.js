// What the page asks of serve: with the key, which is kept for this window alone, or by the session of
// whoever has signed in at the issuer. That is a cookie which no script can read; serve takes it with a header
// that pages of other sites can't send.
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
  const text = key.get();
  const who = text ? { Authorization: `Bearer ${text}` } : { "X-Wiredesk-Board": "1" };
  const headers = { ...who, ...options.headers };
  const credentials = text ? "omit" : "same-origin";
  const answer = await fetch(path, { ...options, headers, cache: "no-store", credentials });
  if (answer.ok) return answer;
  throw new Problem(answer.status, await answer.json().catch(() => ({})));
}

export const get = async (path, signal) => (await ask(path, { signal })).json();

export async function order(said) {
  const headers = { "Content-Type": "application/json" };
  return (await ask("/v1/desk/orders", { method: "POST", headers, body: JSON.stringify(said) })).json();
}

// The issuer that one may sign in at, null where there is none, and whether this browser has.
export const ways = () => get("/sign-in/ways").catch(() => ({ issuer: null, signed_in: false }));

// End the session in this browser; returns the address where it ends at the issuer.
export const endSession = async () => (await (await ask("/sign-out", { method: "POST" })).json()).to;

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
