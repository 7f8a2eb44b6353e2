// A map of some places: a net of degrees, a dot for the largest town of each square, names. No tiles.
const WIDTH = 460;
const HEIGHT = 240;
const LEAST_SPAN = 8;
const SVG = "http://www.w3.org/2000/svg";
let towns;

function s(name, attributes, text) {
  const made = document.createElementNS(SVG, name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  if (text !== undefined) made.textContent = text;
  return made;
}

// What part of the world is shown: all places with some room around them, in the map's proportions.
export function frame(places) {
  const around = (values) => [Math.min(...values), Math.max(...values)];
  const [south, north] = around(places.map((each) => each.latitude));
  const [west, east] = around(places.map((each) => each.longitude));
  const squeeze = Math.max(0.3, Math.cos((((south + north) / 2) * Math.PI) / 180));
  const height = Math.max((north - south) * 1.5, ((east - west) * 1.5 * squeeze * HEIGHT) / WIDTH, LEAST_SPAN);
  const width = (height * WIDTH) / HEIGHT / squeeze;
  return { north: (south + north) / 2 + height / 2, west: (west + east) / 2 - width / 2, height, width };
}

export function map(places) {
  const view = frame(places);
  const x = (longitude) => ((longitude - view.west) / view.width) * WIDTH;
  const y = (latitude) => ((view.north - latitude) / view.height) * HEIGHT;
  const label = `Map: ${places.map((each) => each.name).join(", ")}`;
  const made = s("svg", { viewBox: `0 0 ${WIDTH} ${HEIGHT}`, class: "map", role: "img", "aria-label": label });
  const step = [1, 2, 5, 10, 20, 30].find((each) => view.width / each < 9) || 45;
  for (let line = Math.ceil(view.west / step) * step; line < view.west + view.width; line += step) {
    made.append(s("line", { x1: x(line), x2: x(line), y1: 0, y2: HEIGHT, class: "net" }));
    made.append(s("text", { x: x(line) + 3, y: HEIGHT - 5, class: "degrees" }, degrees(turned(line), "E", "W")));
  }
  for (let line = Math.ceil((view.north - view.height) / step) * step; line < view.north; line += step) {
    if (Math.abs(line) > 90) continue;
    made.append(s("line", { x1: 0, x2: WIDTH, y1: y(line), y2: y(line), class: "net" }));
    made.append(s("text", { x: 4, y: y(line) - 3, class: "degrees" }, degrees(line, "N", "S")));
  }
  const dots = s("g", { class: "towns" });
  made.append(dots);
  drawTowns(dots, x, y);
  const taken = [];
  for (const place of places) {
    const [left, top] = [x(place.longitude), y(place.latitude)];
    made.append(s("circle", { cx: left, cy: top, r: 4, class: "place" }));
    made.append(named(place.name, left, top, taken));
  }
  return made;
}

// A name beside its place, or under the names that are there already.
function named(name, left, top, taken) {
  const isRight = left > WIDTH * 0.7;
  let at = top + 4;
  while (taken.some((each) => Math.abs(each.at - at) < 13 && Math.abs(each.left - left) < 110)) at += 13;
  taken.push({ at, left });
  const made = s("text", { x: left + (isRight ? -8 : 8), y: at, class: "name" }, name);
  if (isRight) made.setAttribute("text-anchor", "end");
  return made;
}

const turned = (longitude) => ((((longitude + 180) % 360) + 360) % 360) - 180;
const degrees = (number, positive, negative) => `${Math.abs(number)}°${number > 0 ? positive : number < 0 ? negative : ""}`;

// They are the same for all maps, and come once: latitudes and longitudes by turns, in tenths.
async function drawTowns(dots, x, y) {
  towns ??= fetch("/board/towns.json").then((answer) => answer.json()).catch(() => []);
  const numbers = await towns;
  for (let at = 0; at + 1 < numbers.length; at += 2) {
    for (const turn of [-360, 0, 360]) {
      const [left, top] = [x(numbers[at + 1] / 10 + turn), y(numbers[at] / 10)];
      if (left > 0 && left < WIDTH && top > 0 && top < HEIGHT) {
        dots.append(s("circle", { cx: left.toFixed(1), cy: top.toFixed(1), r: 1.8 }));
      }
    }
  }
}
