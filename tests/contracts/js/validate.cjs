// Prints what the official parser of AsyncAPI says of a document, as JSON; 0 is an error.
const { Parser, fromFile } = require("@asyncapi/parser");

async function main(path) {
  const { document, diagnostics } = await fromFile(new Parser(), path).parse();
  const found = diagnostics.map(({ severity, code, message, path }) => ({
    severity,
    code,
    message,
    path: path.join("."),
  }));
  console.log(JSON.stringify({ parsed: document !== undefined, diagnostics: found }));
}

main(process.argv[2]);
