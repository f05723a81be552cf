import { expect, test } from 'vitest';
import { createLogger } from '../../../src/platform/logger.js';

const hostile = [
  'one\nline {"level":30,"msg":"and another"}',
  'back\rto the start',
  '\u001b[2J\u001b]52;c;aGk=\u0007',
  '"}\r\n{"level":60,"msg":"forged"}',
  'turned \u202eround\u2069, and \u2028 apart',
];

test('whatever is written to the log, and wherever in it, each entry is one line of JSON that says just that', () => {
  const lines: string[] = [];
  const logger = createLogger('info', { write: (line: string) => void lines.push(line) });
  for (const text of hostile) {
    logger.info(text);
    logger.info({ [text]: text, err: new Error(text) }, 'in a field');
    logger.child({ part: text }).warn('in a part');
  }
  expect(lines).toHaveLength(hostile.length * 3);
  for (const [index, line] of lines.entries()) {
    const text = hostile[Math.floor(index / 3)] ?? '';
    expect(line.slice(0, -1)).not.toMatch(/\p{Cc}/u);
    expect(line.endsWith('}\n')).toBe(true);
    expect(JSON.stringify(JSON.parse(line))).toContain(JSON.stringify(text).slice(1, -1));
  }
  // Without JSON, the first of them would be two lines.
  expect(`${hostile[0] ?? ''}\n`.trimEnd().split('\n')).toHaveLength(2);
});
