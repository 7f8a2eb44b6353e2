// What has changed between two texts, by words (Myers 1986, from both ends inwards). Pure.
const MAX_CHANGES = 4000;

// Words with the spaces behind them.
export const words = (text) => text.match(/\S+\s*|\s+/gu) || [];

// `[["same" | "out" | "in", text], …]`; texts that have little in common are one out and one in.
export function diff(before, after) {
  const [one, other] = [words(before), words(after)];
  const same = (i, j) => one[i].trim() === other[j].trim();
  let start = 0;
  while (start < one.length && start < other.length && same(start, start)) start += 1;
  let [oneEnd, otherEnd] = [one.length, other.length];
  while (oneEnd > start && otherEnd > start && same(oneEnd - 1, otherEnd - 1)) {
    oneEnd -= 1;
    otherEnd -= 1;
  }
  const middle = steps(one.slice(start, oneEnd), other.slice(start, otherEnd));
  return joined([
    ...other.slice(0, start).map((word) => ["same", word]),
    ...middle,
    ...other.slice(otherEnd).map((word) => ["same", word]),
  ]);
}

// The fewest words out and in, by the furthest point on each diagonal.
function steps(one, other) {
  const trace = [];
  let furthest = new Map([[1, 0]]);
  const most = Math.min(one.length + other.length, MAX_CHANGES);
  for (let changes = 0; changes <= most; changes += 1) {
    trace.push(furthest);
    const next = new Map(furthest);
    for (let line = -changes; line <= changes; line += 2) {
      const down = line === -changes
        || (line !== changes && (furthest.get(line - 1) ?? -1) < (furthest.get(line + 1) ?? -1));
      let i = down ? furthest.get(line + 1) : furthest.get(line - 1) + 1;
      let j = i - line;
      while (i < one.length && j < other.length && one[i].trim() === other[j].trim()) {
        i += 1;
        j += 1;
      }
      next.set(line, i);
      if (i >= one.length && j >= other.length) return walked(trace, one, other);
    }
    furthest = next;
    if (changes * trace.length > MAX_CHANGES * 200) break;
  }
  return [...one.map((word) => ["out", word]), ...other.map((word) => ["in", word])];
}

// The way back from the end.
function walked(trace, one, other) {
  const found = [];
  let [i, j] = [one.length, other.length];
  for (let changes = trace.length - 1; changes >= 0; changes -= 1) {
    const furthest = trace[changes];
    const line = i - j;
    const down = line === -changes
      || (line !== changes && (furthest.get(line - 1) ?? -1) < (furthest.get(line + 1) ?? -1));
    const before = down ? line + 1 : line - 1;
    const [fromI, fromJ] = changes ? [furthest.get(before), furthest.get(before) - before] : [0, 0];
    while (i > fromI && j > fromJ) {
      found.push(["same", other[j - 1]]);
      i -= 1;
      j -= 1;
    }
    if (!changes) break;
    if (down) found.push(["in", other[(j -= 1)]]);
    else found.push(["out", one[(i -= 1)]]);
  }
  return found.reverse();
}

// Words of one kind that follow each other, as one text.
function joined(parts) {
  const found = [];
  for (const [kind, text] of parts) {
    if (found.at(-1)?.[0] === kind) found.at(-1)[1] += text;
    else found.push([kind, text]);
  }
  return found;
}
