const second = 1_000;
const minute = 60 * second;
const hour = 60 * minute;

/** A stretch of time in milliseconds, in the words that Docker and `oc` use for it. */
export function inWords(duration: number): string {
  const seconds = Math.trunc(duration / second);
  if (seconds < 1) return 'Less than a second';
  if (seconds === 1) return '1 second';
  if (seconds < 60) return `${String(seconds)} seconds`;
  const minutes = Math.trunc(duration / minute);
  if (minutes === 1) return 'About a minute';
  if (minutes < 60) return `${String(minutes)} minutes`;
  const hours = Math.round(duration / hour);
  if (hours === 1) return 'About an hour';
  const days = Math.trunc(hours / 24);
  if (hours < 48) return `${String(hours)} hours`;
  if (days < 14) return `${String(days)} days`;
  if (days < 60) return `${String(Math.trunc(days / 7))} weeks`;
  if (days < 730) return `${String(Math.trunc(days / 30))} months`;
  return `${String(Math.trunc(days / 365))} years`;
}

/** How long before `now` an instant was, e.g. `14 seconds ago`. */
export const ago = (instant: string, now: Date): string =>
  `${inWords(Math.max(0, now.getTime() - new Date(instant).getTime()))} ago`;

const units: Readonly<Record<string, number>> = {
  s: second,
  m: minute,
  h: hour,
  d: 24 * hour,
  w: 7 * 24 * hour,
};

/** Milliseconds in a text like `90s`, `2h` or `7d`; undefined for any other text. */
export function parseDuration(text: string): number | undefined {
  const [, count, unit] = /^(\d{1,6})([smhdw])$/.exec(text) ?? [];
  const length = unit === undefined ? undefined : units[unit];
  return length === undefined ? undefined : Number(count) * length;
}

const sizes = ['B', 'kB', 'MB', 'GB', 'TB', 'PB', 'EB'];

/** A number of bytes with four digits at most, in decimal units, e.g. `251.2 MB`. */
export function bytesInWords(bytes: string | number): string {
  let size = Number(bytes);
  let unit = 0;
  while (size >= 1_000 && unit < sizes.length - 1) {
    size /= 1_000;
    unit += 1;
  }
  return `${String(Number(size.toPrecision(4)))} ${sizes[unit] ?? ''}`;
}
