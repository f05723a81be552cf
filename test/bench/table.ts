import { medianOf } from './measure.js';
import type { Row } from './row.js';

/** The rows as a table in Markdown; of rounds the median ratio, with the least and the greatest, and whether it will do. */
export function table(rows: readonly Row[]): string {
  const cells = [
    ['what', 'unit', 'ours', 'limit', 'ours / limit', 'goal'],
    ...rows.map(({ name, unit, ours, limit, ratios = [ours / limit], goal }) => [
      name,
      unit,
      figure(ours),
      figure(limit),
      ratioOf(ratios),
      goal ? goalOf(goal, medianOf(ratios)) : '',
    ]),
  ];
  const widths = [0, 1, 2, 3, 4, 5].map((column) =>
    Math.max(...cells.map((row) => row[column]?.length ?? 0)),
  );
  const [head = '', ...lines] = cells.map(
    (row) =>
      `| ${row.map((cell, column) => (column < 2 ? cell.padEnd(widths[column] ?? 0) : cell.padStart(widths[column] ?? 0))).join(' | ')} |`,
  );
  const rule = `| ${widths.map((width, column) => (column < 2 ? '-'.repeat(width) : `${'-'.repeat(width - 1)}:`)).join(' | ')} |`;
  return [head, rule, ...lines].join('\n');
}

const goalOf = (goal: NonNullable<Row['goal']>, ratio: number): string =>
  'least' in goal
    ? `≥ ${String(goal.least)}: ${ratio >= goal.least ? 'met' : 'missed'}`
    : `≤ ${String(goal.most)}: ${ratio <= goal.most ? 'met' : 'missed'}`;

const ratioOf = (ratios: readonly number[]): string =>
  ratios.length < 2
    ? medianOf(ratios).toFixed(2)
    : `${medianOf(ratios).toFixed(2)} (${Math.min(...ratios).toFixed(2)}–${Math.max(...ratios).toFixed(2)})`;

const figure = (value: number): string =>
  value.toLocaleString('en', { maximumSignificantDigits: 3, useGrouping: true });
