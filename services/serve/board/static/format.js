// Times and numbers as they are shown. The zone is the desk's, or the browser's.
const LANGUAGE = "en-GB";
let zone;
let clock, dayAndClock, day;

// An unknown zone leaves the browser's.
export function setZone(name) {
  try {
    new Intl.DateTimeFormat(LANGUAGE, { timeZone: name || undefined });
    zone = name || undefined;
  } catch {
    zone = undefined;
  }
  const times = { hour: "2-digit", minute: "2-digit", timeZone: zone };
  clock = new Intl.DateTimeFormat(LANGUAGE, times);
  day = new Intl.DateTimeFormat(LANGUAGE, { day: "numeric", month: "short", timeZone: zone });
  dayAndClock = new Intl.DateTimeFormat(LANGUAGE, {
    ...times, day: "numeric", month: "short", year: "numeric", second: "2-digit", timeZoneName: "short",
  });
}
setZone("");

// The hour of today, the day of any other.
export function shortTime(milliseconds, now = Date.now()) {
  const today = day.format(now) === day.format(milliseconds);
  return today ? clock.format(milliseconds) : `${day.format(milliseconds)} ${clock.format(milliseconds)}`;
}

export function fullTime(value) {
  if (!value) return null;
  const moment = new Date(value);
  return Number.isNaN(moment.getTime()) ? String(value) : dayAndClock.format(moment);
}

// How far back the board goes, as the end of a sentence.
export const reach = (since) => `this board goes back to ${fullTime(since)}.`;

// `4 min`, `3 h`, `2 days`
export function span(milliseconds) {
  const seconds = Math.max(0, Math.round(milliseconds / 1000));
  if (seconds < 90) return `${seconds} s`;
  if (seconds < 5400) return `${Math.round(seconds / 60)} min`;
  if (seconds < 129600) return `${Math.round(seconds / 3600)} h`;
  return `${Math.round(seconds / 86400)} days`;
}

// `0:42`, `1:07:03`, `3 days`: how long it is until then.
export function countdown(until, now = Date.now()) {
  const left = Math.max(0, Math.ceil((new Date(until).getTime() - now) / 1000));
  if (left >= 172800) return `${Math.floor(left / 86400)} days`;
  const two = (number) => String(number).padStart(2, "0");
  const [hours, minutes, seconds] = [Math.floor(left / 3600), Math.floor(left / 60) % 60, left % 60];
  return hours ? `${hours}:${two(minutes)}:${two(seconds)}` : `${minutes}:${two(seconds)}`;
}

export const plural = (number, one, many = `${one}s`) => `${number} ${number === 1 ? one : many}`;
