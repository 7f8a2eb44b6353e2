// A site that reads the topics, with kafkajs. Kafka keeps its place: that of its group.
//
// KAFKA_BOOTSTRAP_SERVERS=localhost:9092 node over_kafka.mjs site.json my-site

import { createRequire } from "node:module";
import { Site } from "./shown.mjs";

const { Kafka } = createRequire(import.meta.url)("kafkajs");
const [path, groupId] = process.argv.slice(2);
const prefix = process.env.WIREDESK_TOPIC_PREFIX ?? "";

const site = new Site(path);
const kafka = new Kafka({ brokers: process.env.KAFKA_BOOTSTRAP_SERVERS.split(",") });
const consumer = kafka.consumer({ groupId }); // reads committed records only, by default
await consumer.connect();
// articles.killed has the same kills once more, kept for ever.
await consumer.subscribe({
  topics: [`${prefix}articles`, `${prefix}articles.killed`],
  fromBeginning: true,
});
await consumer.run({
  autoCommitThreshold: 1, // after acting: what comes again after a fault has been seen
  eachMessage: async ({ message }) => {
    if (message.value === null) return;
    site.act(JSON.parse(message.value));
    site.keep(null);
  },
});
