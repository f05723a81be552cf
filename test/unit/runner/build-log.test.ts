import { expect, test } from 'vitest';
import { BuildLog } from '../../../src/runner/build-log.js';
import { redactor } from '../../../src/runner/redact.js';

function recorded(redact: (text: string) => string = (text) => text) {
  const pieces: { offset: number; text: string }[] = [];
  const log = new BuildLog({
    redact,
    delay: 1,
    send: (offset, text) => {
      pieces.push({ offset, text });
      return Promise.resolve();
    },
  });
  return { log, pieces, text: () => pieces.map(({ text }) => text).join('') };
}

test('pieces follow each other without gap, in bytes', async () => {
  const { log, pieces, text } = recorded();
  const lines = Array.from({ length: 20_000 }, (_, index) => `zeile ${String(index)} äöü\n`);
  for (const line of lines) await log.write(Buffer.from(line));
  await log.say('the end');
  await log.end();
  expect(text()).toBe(`${lines.join('')}the end\n`);
  let offset = 0;
  for (const piece of pieces) {
    expect(piece.offset).toBe(offset);
    offset += Buffer.byteLength(piece.text);
  }
});

test('a secret is hidden, also where it comes in halves, and in the middle of a character', async () => {
  const { log, text } = recorded(redactor(['geheim-äß-wort', 'line one\nline two']));
  const bytes = Buffer.from('before geheim-äß-wort after\nline two\n');
  for (const byte of bytes) await log.write(Buffer.from([byte]));
  await log.end();
  expect(text()).toBe('before [secret] after\n[secret]\n');
});

test('whoever writes faster than the server takes waits, so that little is in memory', async () => {
  const taken: (() => void)[] = [];
  let waiting = 0;
  const log = new BuildLog({
    redact: (text) => text,
    delay: 1,
    send: (_, text) => {
      waiting = text.length;
      return new Promise((resolve) => taken.push(resolve));
    },
  });
  let written = 0;
  const line = Buffer.from(`${'x'.repeat(1_023)}\n`);
  const writing = (async () => {
    for (; written < 4_000; written++) await log.write(line);
    await log.end();
  })();
  let most = 0;
  while (written < 4_000 || taken.length > 0) {
    await new Promise((resolve) => setImmediate(resolve));
    most = Math.max(most, waiting);
    taken.shift()?.();
  }
  await Promise.race([writing, drainAll()]);
  expect(most).toBeLessThan(1024 * 1024);

  async function drainAll() {
    for (;;) {
      taken.shift()?.();
      await new Promise((resolve) => setImmediate(resolve));
    }
  }
});
