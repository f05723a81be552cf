import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Row } from './row.js';
import { table } from './table.js';

const page = 'docs/performance.md';

/** Puts what was measured into the documentation, in place of what stood there of the same part. */
export function writePart(name: string, rows: readonly Row[], command: string): void {
  const text = readFileSync(page, 'utf8');
  const [begin, end] = [`<!-- begin ${name} -->`, `<!-- end ${name} -->`];
  const [from, to] = [text.indexOf(begin), text.indexOf(end)];
  if (from < 0 || to < from) throw new Error(`${page} has no place for ${name}: ${begin} … ${end}.`);
  const day = new Date().toISOString().slice(0, 10);
  const cores = cpus();
  const machine = `${String(cores.length)} cores (${cores[0]?.model.trim() ?? 'unknown'}), Node ${process.version}`;
  const written = `${begin}\n\nMeasured on ${day} by \`${command}\` on ${machine}.\n\n${table(rows)}\n\n${end}`;
  writeFileSync(page, text.slice(0, from) + written + text.slice(to + end.length));
}
