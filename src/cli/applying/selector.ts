import type { KeyValueInput } from '../../client/index.js';
import { UsageError } from '../program/exit-codes.js';

/** Reads a label selector as Kubernetes writes it: `app=web,tier!=test,owner`; all parts must hold. */
export function parseSelector(text: string): (labels: readonly KeyValueInput[]) => boolean {
  const parts = text.split(',').map((part) => {
    const [, key = '', operator = '', value = ''] =
      /^([\w./-]+)(?:(==|=|!=)([\w./-]*))?$/.exec(part.trim()) ?? [];
    if (key === '')
      throw new UsageError(
        `“${part}” selects nothing: write KEY=VALUE, KEY!=VALUE or KEY, with commas between.`,
      );
    return { key, operator, value };
  });
  return (labels) =>
    parts.every(({ key, operator, value }) => {
      const label = labels.find((each) => each.key === key);
      if (operator === '') return label !== undefined;
      return (label?.value === value) === (operator !== '!=');
    });
}
