// The dialog in which a desk gives an order, and says why.
import { announce, byId, fill, h } from "./dom.js";
import { order } from "./api.js";

const BY = "wiredesk.by";
const ABOUT = {
  hold: ["Hold", "It is taken down, and kept back in all its versions until a desk releases it."],
  release: ["Release", "What is held is published now; an embargo ends."],
  kill: ["Kill", "It is never published again, in no version. Nothing undoes it."],
  confirm: ["Confirm", "What the notice asks for is carried out. Nothing undoes a kill."],
  dismiss: ["Dismiss", "The notice is given up: it kills nothing."],
};

// Ask for the reason, and send the order. `about`: what it is, for people. `person`: who has signed in, if anyone:
// then nobody has to say who orders.
export function askOrder(name, id, about, more = {}, person = null) {
  const dialog = byId("dialog");
  const [title, means] = ABOUT[name];
  const reason = h("textarea", { id: "reason", required: true, maxlength: 300, rows: 3 });
  const by = h("input", { id: "by", maxlength: 100, autocomplete: "name", value: localStorage.getItem(BY) || "" });
  const wrong = h("p", { class: "wrong", role: "alert" });
  const send = h("button", { type: "submit", class: name === "release" || name === "dismiss" ? "strong" : "danger strong" }, title);
  const submit = async (event) => {
    event.preventDefault();
    send.disabled = true;
    try {
      if (!person) localStorage.setItem(BY, by.value.trim());
      await order({ order: name, id, reason: reason.value, ...(by.value.trim() && { by: by.value.trim() }), ...more });
      announce(`${title}: sent`);
      dialog.close();
    } catch (error) {
      wrong.textContent = error.message;
      send.disabled = false;
    }
  };
  fill(dialog, h("form", { onsubmit: submit },
    h("h2", { id: "dialog-title" }, `${title}?`),
    h("p", { class: "headline" }, about),
    h("p", {}, means),
    h("label", { for: "reason" }, "Why, for those who read the event"), reason,
    person ? h("p", { class: "quiet" }, `Ordered by ${person}`) : [h("label", { for: "by" }, "Who orders it"), by],
    wrong,
    h("p", { class: "bar" }, send, h("button", { type: "button", onclick: () => dialog.close() }, "Cancel"))));
  dialog.showModal();
  reason.focus();
}
