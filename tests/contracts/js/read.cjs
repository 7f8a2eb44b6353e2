// Reads topics from their start with kafkajs as it comes, and prints where each record lies and the
// SHA-256 of its value, as JSON lines, until there are so many.
const { createHash } = require("node:crypto");
const { Kafka, logLevel } = require("kafkajs");

async function main(broker, topics, count) {
  const kafka = new Kafka({ brokers: [broker], logLevel: logLevel.ERROR });
  const consumer = kafka.consumer({ groupId: `reader-${process.pid}-${Date.now()}` });
  let found = 0;
  const done = new Promise((resolve, reject) => {
    consumer.on("consumer.crash", ({ payload }) => reject(payload.error));
    consumer.connect()
      .then(() => consumer.subscribe({ topics: topics.split(","), fromBeginning: true }))
      .then(() => consumer.run({
        eachMessage: async ({ topic, partition, message }) => {
          const sha256 = message.value && createHash("sha256").update(message.value).digest("hex");
          console.log(JSON.stringify([topic, partition, Number(message.offset), sha256]));
          if (++found === Number(count)) resolve();
        },
      }));
  });
  await done.finally(() => consumer.disconnect());
}

main(...process.argv.slice(2)).then(() => process.exit(0), (error) => {
  console.error(String(error));
  process.exit(1);
});
