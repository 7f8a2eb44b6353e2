// What needs no page: each part imported from serve, and tried. Its value is what a test expects.
(async () => {
  const { diff } = await import('/board/diff.js');
  const { frame } = await import('/board/map.js');
  const { Events } = await import('/board/sse.js');
  const { drawSources } = await import('/board/desk.js');
  const { countdown } = await import('/board/format.js');
  const events = new Events();
  const random = (seed) => () => (seed = (seed * 16807) % 2147483647) / 2147483647;
  const next = random(7);
  const word = () => 'abcd'[Math.floor(next() * 4)];
  const text = () => Array.from({ length: 60 }, word).join(' ');
  let isWhole = true;
  for (let round = 0; round < 200; round += 1) {
    const [one, other] = [text(), text()];
    const parts = diff(one, other);
    const side = (kind) =>
      parts.filter(([each]) => each !== kind).map(([, said]) => said.trim()).join(' ');
    isWhole &&= side('in') === one && side('out') === other;
  }
  const long = Array.from({ length: 20000 }, (_, at) => `w${at}`).join(' ');
  const begun = performance.now();
  diff(long, long.replaceAll('w', 'v'));
  const [now, minute] = [Date.now(), 60000];
  drawSources([
    { source: 'north', last: now - 10 * minute, usual_gap: minute, expected: now - 5 * minute, quiet: true },
    { source: 'south', last: now, usual_gap: null, expected: now + 5 * minute, quiet: false,
      flood: 6, drift: { format: 1.2, size: 0.9 } }], now);
  const listed = [...document.querySelectorAll('table.sources tbody tr')].map((row) => row.textContent);
  const against = ['north10 min agoeach 60 s5 min agoquiet', 'south0 s ago—in 5 minflooddrift: format'];
  return [
    String(listed) === String(against), isWhole, performance.now() - begun < 3000,
    events.take('id: 1\nda').concat(events.take('ta: {}\n\n: c\n\n')),
    countdown(61000, 0), countdown(3600000, 0), countdown(0, 5),
    frame([{ latitude: 59.4, longitude: 24.7 }]).height,
  ];
})()
