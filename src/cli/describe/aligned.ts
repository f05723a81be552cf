import { oneLine } from '../printing/plain-text.js';

const tabStop = 8;

/**
 * Lines of `Key:` and value, aligned by tabs at stops of eight as `oc` aligns them. A value of several lines goes on
 * below itself; no value at all is shown as `<none>`.
 */
export function aligned(
  fields: readonly (readonly [key: string, value: string | readonly string[]])[],
): string {
  const stops = (text: string) => Math.floor(text.length / tabStop);
  const width = Math.max(...fields.map(([key]) => stops(`${key}:`))) + 1;
  return fields
    .flatMap(([key, value]) => {
      const lines = (typeof value === 'string' ? [value] : value).map(oneLine).filter((line) => line !== '');
      return (lines.length === 0 ? ['<none>'] : lines).map((line, index) => {
        const label = index === 0 ? `${key}:` : '';
        return `${label}${'\t'.repeat(width - stops(label))}${line}\n`;
      });
    })
    .join('');
}

/** Labels or annotations as `key=value`, one line each. */
export const pairs = (entries: readonly { readonly key: string; readonly value: string }[]): string[] =>
  entries.map(({ key, value }) => `${key}=${value}`);
