// Puts each fragment into the page in the ways that sites do, and notes whatever acts.
// The page is served with a policy that only reports: what runs does run, and is noted.
"use strict";
const noted = [];
let current = "";
function note(what) {
  noted.push([current, String(what).slice(0, 300)]);
}
function watch(view) {
  for (const name of ["alert", "prompt", "confirm", "print", "open", "ran"]) {
    view[name] = () => note(`script: ${name}()`);
  }
  view.document.addEventListener("securitypolicyviolation", (event) => {
    // Chromium asks for a page's icon by itself.
    if (event.blockedURI === `${location.origin}/favicon.ico`) return;
    note(`${event.effectiveDirective}: ${event.blockedURI} ${event.sample}`);
  });
}
watch(window);
window.noteFrame = watch;

const TAGS = new Set(("A ABBR B BLOCKQUOTE BR CAPTION CITE CODE DD DL DT EM FIGCAPTION FIGURE H2 H3 "
  + "H4 H5 H6 HR I LI OL P PRE Q S SMALL SPAN STRONG SUB SUP TABLE TBODY TD TFOOT TH THEAD TR U UL "
  + "COLGROUP DIV").split(" "));
const ATTRIBUTES = new Set("href rel lang title colspan".split(" "));
const PROTOCOLS = new Set(["http:", "https:", "mailto:", "tel:"]);

// What the browser itself makes of the markup: no element, attribute or address but the safe ones.
function inspect(root) {
  for (const element of root.querySelectorAll("*")) {
    if (element.namespaceURI !== "http://www.w3.org/1999/xhtml" || !TAGS.has(element.tagName)) {
      note(`element: ${element.tagName}`);
    }
    for (const attribute of element.attributes) {
      if (!ATTRIBUTES.has(attribute.name)) note(`attribute: ${attribute.name}`);
    }
    if (element.hasAttribute("href") && !PROTOCOLS.has(element.protocol)) {
      note(`address: ${element.getAttribute("href")}`);
    }
  }
}

// Parsed as HTML, serialised and parsed again, which is where mutations show.
function insert(markup) {
  const place = document.createElement("div");
  document.body.append(place);
  place.innerHTML = markup;
  inspect(place);
  for (const around of ["div", "td", "p", "li"]) {
    const again = document.createElement(around);
    place.append(again);
    again.innerHTML = place.firstChild ? place.innerHTML : markup;
    inspect(again);
    again.remove();
  }
  place.innerHTML = place.innerHTML;
  inspect(place);
  place.insertAdjacentHTML("beforeend", place.innerHTML);
  inspect(place);
  const foreign = new DOMParser().parseFromString(markup, "text/html");
  place.replaceChildren(...document.importNode(foreign.body, true).childNodes);
  inspect(place);
  return place;
}

function frame(markups) {
  return new Promise((resolve) => {
    const made = document.createElement("iframe");
    made.onload = () => resolve(made);
    made.srcdoc = `<!doctype html><script nonce="page">parent.noteFrame(window)</script>`
      + markups.map((each) => `<div>${each}</div>`).join("\n");
    document.body.append(made);
  });
}

const pause = (milliseconds) => new Promise((resolve) => setTimeout(resolve, milliseconds));

async function main() {
  const groups = await (await fetch(`/fragments${location.search}`)).json();
  for (const group of groups) {
    current = group[0].id;
    const places = group.map((each) => {
      current = each.id;
      return insert(each.markup);
    });
    const made = await frame(group.map((each) => each.markup));
    await pause(group.length > 1 ? 20 : 150);
    places.forEach((each) => each.remove());
    made.remove();
  }
  await pause(200);
  await fetch("/noted", { method: "POST", body: JSON.stringify(noted) });
}
main().catch((error) => {
  note(`harness: ${error}`);
  fetch("/noted", { method: "POST", body: JSON.stringify(noted) });
});
