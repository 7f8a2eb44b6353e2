// Reading on from Wiredesk with fetch, whatever happens to the connection: Node.js 20 and browsers.
//
// EventSource can't send a key in a header, so the stream is read with fetch. In a browser, take a
// token of a few minutes instead of a key, and have WIREDESK_SERVE_CORS_ORIGINS name your site.

const SILENCE = 60_000; // a stream says something each 15 seconds
const FIRST_WAIT = 500;
const LONGEST_WAIT = 60_000;
const NO_USE = [400, 401, 403, 404]; // the same until a person has done something

const sleep = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

// Call `act(event)` and `keep(cursor)` of the site for what comes, for ever.
export async function keepReading(url, key, site) {
  for (let wait = FIRST_WAIT; ; wait = Math.min(2 * wait, LONGEST_WAIT)) {
    const before = site.cursor;
    let pause = null;
    try {
      const answer = await read(url, key, site);
      if (answer.status === 410 && site.cursor) {
        console.error("the cursor has expired: all is read anew");
        site.keep(null);
        continue;
      }
      if (NO_USE.includes(answer.status)) {
        throw new Refused(`Wiredesk refuses this site (${answer.status}): ${await answer.text()}`);
      }
      if (!answer.ok) console.error(`Wiredesk answers ${answer.status}`);
      const asked = answer.headers.get("Retry-After");
      if (/^\d+$/.test(asked)) pause = 1000 * asked;
    } catch (error) {
      if (error instanceof Refused) throw error;
      console.error(`the connection has ended: ${error.message}`);
    }
    if (site.cursor !== before) wait = FIRST_WAIT;
    // Not all sites at once, when Wiredesk has come back.
    await sleep(pause ?? wait * (0.5 + Math.random() / 2));
  }
}

export class Refused extends Error {}

// One connection, until it ends; the answer, which may be an error.
async function read(url, key, site) {
  const silence = new AbortController();
  let timer = setTimeout(() => silence.abort(), SILENCE);
  const start = site.cursor ? `cursor=${site.cursor}` : "earliest";
  try {
    const answer = await fetch(`${url}/v1/events?${start}`, {
      headers: { Authorization: `Bearer ${key}`, Accept: "text/event-stream" },
      signal: silence.signal,
    });
    if (!answer.ok) return answer;
    const reader = answer.body.pipeThrough(new TextDecoderStream()).getReader();
    let text = "";
    for (;;) {
      const { done, value } = await reader.read();
      if (done) return answer;
      clearTimeout(timer);
      timer = setTimeout(() => silence.abort(), SILENCE);
      const blocks = (text + value).split("\n\n"); // an empty line ends an event
      text = blocks.pop();
      for (const block of blocks) take(block, site);
    }
  } finally {
    clearTimeout(timer);
  }
}

// Wiredesk writes `data` on one line; a line that begins with a colon is a comment.
function take(block, site) {
  const lines = block.split("\n").map((line) => /^(\w+): ?(.*)$/.exec(line));
  const { id, event, data } = Object.fromEntries(lines.filter(Boolean).map((m) => [m[1], m[2]]));
  if (id === undefined) return;
  // `cursor` says where the stream is, where filters let nothing through.
  if (event !== "cursor") site.act(JSON.parse(data).data);
  site.keep(id);
}
