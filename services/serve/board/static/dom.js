// Elements. What comes from the wire only ever becomes text: nothing here reads markup.

// An element with attributes, listeners (`onclick`) and children: elements, texts, or nothing.
export function h(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) {
    if (value === null || value === undefined || value === false) continue;
    if (key.startsWith("on")) made.addEventListener(key.slice(2), value);
    else made.setAttribute(key, value === true ? "" : String(value));
  }
  made.append(...flat(children));
  return made;
}

function flat(children) {
  return children.flat(Infinity).filter((each) => each !== null && each !== undefined && each !== false);
}

// Replace what an element has.
export function fill(element, ...children) {
  element.replaceChildren(...flat(children));
  return element;
}

export const byId = (id) => document.getElementById(id);

// An agency as a badge: its name beside a mark of its own colour.
export function badge(source) {
  const made = h("span", { class: "badge" }, source);
  made.style.setProperty("--hue", hue(source));
  return made;
}

// The same hue for a source each day, far from that of names that are alike.
export function hue(text) {
  let sum = 7;
  for (const letter of text) sum = (sum * 31 + letter.codePointAt(0)) % 7919;
  return Math.round((sum * 137.508) % 360);
}

// Say something to those who can't see it change.
export function announce(text) {
  byId("said").textContent = text;
}

// Terms and what they mean, without those that say nothing.
export function facts(pairs) {
  const said = pairs.filter(([, value]) => value !== null && value !== undefined && value !== "");
  if (!said.length) return null;
  return h("dl", { class: "facts" }, said.map(([name, value]) => [h("dt", {}, name), h("dd", {}, value)]));
}
