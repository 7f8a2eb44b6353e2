// Paragraphs with their names and dates lit, from spans that count Unicode code points. Pure.

// The spans of each paragraph of an article: `[{start, end, kind, about}, …]`, by their start.
export function spansOf(article) {
  const found = article.body.map(() => []);
  const note = (place, kind, about) => {
    if (found[place.paragraph]) found[place.paragraph].push({ start: place.start, end: place.end, kind, about });
  };
  for (const entity of article.entities || []) {
    const about = `${entity.type.toLowerCase()}: ${entity.name}${ids(entity.ids)}`;
    for (const mention of entity.mentions) note(mention, entity.type.toLowerCase(), about);
  }
  for (const date of article.dates || []) note(date, "date", `${date.type.toLowerCase()}: ${date.value}`);
  return found.map((each) => each.sort((one, other) => one.start - other.start || other.end - one.end));
}

function ids(known = {}) {
  const said = Object.entries(known).filter(([scheme]) => !["latitude", "longitude"].includes(scheme));
  return said.length ? ` (${said.map(([scheme, value]) => `${scheme} ${value}`).join(", ")})` : "";
}

// A text in pieces: `[{text, span}, …]`; a span that lies in another is passed over.
export function pieces(text, spans) {
  const letters = Array.from(text);
  const found = [];
  let at = 0;
  for (const span of spans) {
    if (span.start < at || span.end > letters.length || span.end <= span.start) continue;
    if (span.start > at) found.push({ text: letters.slice(at, span.start).join("") });
    found.push({ text: letters.slice(span.start, span.end).join(""), span });
    at = span.end;
  }
  if (at < letters.length) found.push({ text: letters.slice(at).join("") });
  return found;
}

// The places of an article that have coordinates: `[{name, latitude, longitude}, …]`, each once.
export function placesOf(article) {
  const named = [
    ...(article.dateline?.located || []),
    ...(article.entities || []).filter((each) => each.type === "PLACE" || each.type === "FACILITY"),
  ];
  const found = new Map();
  for (const { name, ids: known = {} } of named) {
    const [latitude, longitude] = [Number.parseFloat(known.latitude), Number.parseFloat(known.longitude)];
    const where = `${latitude.toFixed(2)} ${longitude.toFixed(2)}`;
    const isThere = Math.abs(latitude) <= 90 && Math.abs(longitude) <= 180;
    if (isThere && !found.has(where)) found.set(where, { name, latitude, longitude });
  }
  return [...found.values()];
}
