// What a site shows, kept in a file together with the place from which it reads on.
//
// The file is JSON: `articles` is what the site shows, by id. Put your own database in its place
// (in a browser, localStorage): what has to be written in one step is what an event changes, and
// the cursor behind it.

import { existsSync, readFileSync, renameSync, writeFileSync } from "node:fs";

const MAX_SEEN = 50; // newest events of an article, so that one that comes twice is acted on once

export class Site {
  constructor(path) {
    this.path = path;
    const kept = existsSync(path) ? JSON.parse(readFileSync(path, "utf8")) : {};
    this.cursor = kept.cursor ?? null;
    this.articles = kept.articles ?? {};
    this.known = kept.known ?? {};
  }

  // Do what an article event says: show, replace, or take down.
  act(event) {
    const known = (this.known[event.id] ??= { version: 0, killed: false, seen: [] });
    // Nothing follows a kill, and what came before is not done again.
    if (known.killed || known.seen.includes(event.event_id)) return;
    known.seen = [...known.seen, event.event_id].slice(-MAX_SEEN);
    if (event.event === "killed" || event.event === "withheld") {
      known.killed = event.event === "killed";
      delete this.articles[event.id];
    } else if (event.version >= known.version) {
      known.version = event.version;
      this.articles[event.id] = { version: event.version, headline: event.headline };
    }
  }

  // Write all of it, and the place to read on from: after acting, never before.
  keep(cursor) {
    this.cursor = cursor;
    const { articles, known } = this;
    writeFileSync(`${this.path}.new`, JSON.stringify({ cursor, articles, known }));
    renameSync(`${this.path}.new`, this.path);
  }
}
