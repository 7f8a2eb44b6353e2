// A site that reads the stream of server-sent events with fetch. Needs nothing but Node.js 20.
//
// WIRE_URL=http://localhost:8080 WIRE_KEY=wd_… node over_fetch.mjs site.json

import { Site } from "./shown.mjs";
import { Refused, keepReading } from "./wire.mjs";

try {
  const { WIRE_URL, WIRE_KEY } = process.env;
  await keepReading(WIRE_URL, WIRE_KEY, new Site(process.argv[2]));
} catch (error) {
  if (!(error instanceof Refused)) throw error;
  console.error(error.message);
  process.exit(1);
}
