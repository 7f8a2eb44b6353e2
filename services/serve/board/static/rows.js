// The list as it is: an entry an article, the newest first. Pure: no page, no clock.
const MAX_ROWS = 2000;
const GONE = new Set(["killed", "withheld"]);

// The row of an event: when it was written, and what it says.
export const rowOf = (event) => ({ time: Date.parse(event.time), data: event.data });

export class Rows {
  #rows = new Map();

  get size() {
    return this.#rows.size;
  }

  get(id) {
    return this.#rows.get(id);
  }

  clear() {
    this.#rows.clear();
  }

  // Take over a row, unless a later one is there. An article that was killed stays so.
  // Returns whether anything has changed.
  take(row) {
    const id = row.data.id;
    const before = this.#rows.get(id);
    if (before && (before.time > row.time || before.data.event === "killed")) return false;
    if (before && before.time === row.time && before.data.event_id === row.data.event_id) return false;
    this.#rows.set(id, GONE.has(row.data.event) ? gone(before, row) : row);
    if (this.#rows.size > MAX_ROWS) this.#rows.delete(this.sorted().at(-1).data.id);
    return true;
  }

  // Rows, the newest first.
  sorted() {
    return [...this.#rows.values()].sort((one, other) => other.time - one.time || (one.data.id < other.data.id ? 1 : -1));
  }
}

// What was killed stays where it was, and is named as it was when it was seen; nothing of what was
// withheld is shown on.
function gone(before, row) {
  if (!before) return row;
  const seen = before.data;
  const slugline = row.data.slugline || seen.slugline;
  if (row.data.event === "withheld") return { time: row.time, data: { ...row.data, slugline } };
  const headline = row.data.headline || seen.headline;
  const { urgency, language } = seen;
  return { time: before.time, killed: row.time, data: { urgency, language, ...row.data, slugline, headline } };
}

// Why an article was killed or taken back: in the desk's words, or in those of the notice.
export function reasonOf(data) {
  const said = data.stop?.reason === "desk" ? [data.stop.words] : [data.ednote, data.stop?.words, data.stop?.reason];
  return said.find(Boolean) || "no reason given";
}
