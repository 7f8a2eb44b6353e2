// Which articles were opened in this browser: the last few thousand.
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

export function has(id) {
  known ??= load();
  return known.has(id);
}

export function mark(id) {
  known = load();
  known.delete(id);
  known.add(id);
  try {
    localStorage.setItem(KEY, JSON.stringify([...known].slice(-MAX)));
  } catch {
    // A browser without room keeps them for this page alone.
  }
}
