// Server-sent events (WHATWG HTML, 9.2) out of pieces of text, as far as serve sends them.
export class Events {
  #rest = "";
  #fields = {};

  // The events that are whole by now: `{id, event, data}`.
  take(text) {
    const lines = (this.#rest + text).split("\n");
    this.#rest = lines.pop();
    const found = [];
    for (const line of lines) {
      if (line === "") {
        if (this.#fields.data !== undefined) found.push(this.#fields);
        this.#fields = {};
      } else if (!line.startsWith(":")) {
        const at = line.indexOf(":");
        const [name, value] = at < 0 ? [line, ""] : [line.slice(0, at), line.slice(at + 1).replace(/^ /, "")];
        this.#fields[name] = value;
      }
    }
    return found;
  }
}
