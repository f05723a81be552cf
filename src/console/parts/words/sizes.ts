import { mostBytes, parseSize } from '../../../platform/quantity.js';

const units = ['', 'Ki', 'Mi', 'Gi', 'Ti', 'Pi'] as const;

/** A number of bytes as `parseSize` understands it, exactly, by the largest unit that fits: `512Mi`. */
export function sizeOf(bytes: string): string {
  let [count, unit] = [BigInt(bytes), 0];
  while (count > 0n && count % 1024n === 0n && unit < units.length - 1)
    [count, unit] = [count / 1024n, unit + 1];
  return `${String(count)}${String(units[unit])}`;
}

/** What a field says of a size that is more than the gateway can keep; empty for any other. */
export function whyTooLarge(text: string): string {
  const bytes = parseSize(text);
  if (bytes === null || bytes <= mostBytes) return '';
  return `This is more than can be kept: at most ${String(mostBytes)} bytes, one less than 8192Pi. Leave it empty for any size.`;
}
