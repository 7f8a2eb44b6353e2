// Which articles were opened in this browser, in which version: the last few thousand.
const KEY = "wiredesk.read";
const MAX = 3000;
let known;

function load() {
  try {
    const kept = JSON.parse(localStorage.getItem(KEY) || "[]");
    return new Set(Array.isArray(kept) ? kept : []);
  } catch {
    return new Set();
  }
}

export function has({ id, version }) {
  known ??= load();
  return known.has(`${id} ${version}`);
}

export function mark({ id, version }) {
  known = load();
  known.delete(`${id} ${version}`);
  known.add(`${id} ${version}`);
  try {
    localStorage.setItem(KEY, JSON.stringify([...known].slice(-MAX)));
  } catch {
    // A browser without room keeps them for this page alone.
  }
}
