import { mostBytes, parseSize } from '../../platform/quantity.js';
import { UsageError } from '../program/exit-codes.js';

/** Reads a whole number from 0 on; `none` is null, which lifts a rule. */
export function parseCount(text: string | undefined, option: string): number | null | undefined {
  if (text === undefined) return undefined;
  if (text === 'none') return null;
  if (!/^\d{1,9}$/.test(text)) throw new UsageError(`${option} takes a whole number, not “${text}”.`);
  return Number(text);
}

/** Reads a number of bytes, e.g. `500M` or `2Gi`; `none` is null, which lifts a rule. */
export function parseBytes(text: string | undefined, option: string): string | null | undefined {
  if (text === undefined) return undefined;
  if (text === 'none') return null;
  const bytes = parseSize(text);
  if (bytes === null || bytes > mostBytes)
    throw new UsageError(`${option} takes a number of bytes such as 500M or 2Gi, not “${text}”.`);
  return String(bytes);
}

/** A number of things, e.g. `1 build`, `3 builds`. */
export const counted = (count: number | string, noun: string, nouns = `${noun}s`): string =>
  `${String(count)} ${Number(count) === 1 ? noun : nouns}`;
