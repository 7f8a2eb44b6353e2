// Keys: all that a mouse does. None is taken while something is written.
import { byId, fill, h } from "./dom.js";
import { takePreset } from "./filters.js";

const KEYS = [
  ["j, k", "next, previous in the list"], ["Enter", "open it"], ["Esc", "back to the list; close"], ["/", "search"],
  ["d", "what changed since the version before"], ["n", "show the new ones that wait"], ["1–9", "presets"], ["?", "these keys"],
];

// `act`: `{diff, close}`.
export function listen(act) {
  addEventListener("keydown", (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.defaultPrevented) return;
    const inField = event.target.closest?.("input, textarea, select");
    if (event.key === "Escape") return escape(event, inField, act);
    if (inField || byId("dialog").open || byId("board").hidden) return;
    const handle = {
      j: () => step(1), k: () => step(-1), d: act.diff, n: () => byId("waiting").hidden || byId("waiting").click(),
      "/": () => byId("q").focus(), "?": help,
    }[event.key];
    if (handle) handle();
    else if (/^[1-9]$/.test(event.key)) takePreset(Number(event.key));
    else return;
    event.preventDefault();
  });
}

function escape(event, inField, act) {
  if (byId("dialog").open) return; // the dialog closes by itself
  if (inField) event.target.blur();
  else if (byId("filter-box").open) byId("filter-box").open = false;
  else act.close();
}

// Go to the next row and open it if an item is open beside the list.
function step(by) {
  const all = [...byId("rows").querySelectorAll("a.row, li.card")];
  if (!all.length) return;
  const focused = all.indexOf(document.activeElement.closest?.("a.row, li.card"));
  const at = focused >= 0 ? focused : all.findIndex((each) => each.getAttribute("aria-current"));
  const next = all[Math.min(all.length - 1, Math.max(0, at < 0 ? 0 : at + by))];
  next.focus();
  next.scrollIntoView({ block: "nearest" });
  if (next.matches("a.row") && document.body.classList.contains("has-item") && matchMedia("(min-width: 60rem)").matches) next.click();
}

export function help() {
  const dialog = byId("dialog");
  fill(dialog,
    h("h2", { id: "dialog-title" }, "Keys"),
    h("dl", { class: "facts" }, KEYS.map(([key, about]) => [h("dt", {}, key.split(", ").map((each) => [h("kbd", {}, each), " "])), h("dd", {}, about)])),
    h("p", { class: "bar" }, h("button", { type: "button", class: "strong", onclick: () => dialog.close() }, "Close")));
  dialog.showModal();
}
