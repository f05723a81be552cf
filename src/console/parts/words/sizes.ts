const units = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'] as const;

/** What a size may be written like in a form: bytes, or as many of 1024 of them as `Ki`, `Mi` and so on say. */
export const sizePattern = '[0-9]{1,19}([KMGTP]i)?';

const largest = 2n ** 63n - 1n;

/** A number of bytes as `bytesIn` understands it, exactly, by the largest unit that fits: `512Mi`. */
export function sizeOf(bytes: string): string {
  let [count, unit] = [BigInt(bytes), 0];
  while (count > 0n && count % 1024n === 0n && unit < units.length - 1)
    [count, unit] = [count / 1024n, unit + 1];
  return `${String(count)}${String(units[unit])}`;
}

/** The number of bytes that a size stands for which is written by `sizePattern`; null for one that is not. */
export function bytesIn(text: string): string | null {
  if (!new RegExp(`^${sizePattern}$`).test(text)) return null;
  const digits = /^\d+/.exec(text)?.[0] ?? '';
  const power = units.findIndex((unit) => unit === text.slice(digits.length));
  return String(BigInt(digits) * 1024n ** BigInt(power));
}

/** What a field says of a size that is more than the gateway can keep; empty for any other. */
export function whyTooLarge(text: string): string {
  const bytes = bytesIn(text);
  if (bytes === null || BigInt(bytes) <= largest) return '';
  return `This is more than can be kept: at most ${String(largest)} bytes, one less than 8192Pi. Leave it empty for any size.`;
}
