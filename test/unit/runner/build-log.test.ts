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

test('the last piece is left to whoever has more to say at the end, once all before it has arrived', async () => {
  const { log, pieces, text } = recorded();
  // As many as make one whole piece.
  const lines = `${'x'.repeat(63)}\n`.repeat(2_560);
  await log.write(Buffer.from(lines));
  await log.say('the end');
  const piece = await log.rest();
  expect(piece?.offset).toBe(Buffer.byteLength(text()));
  expect(text() + String(piece?.text)).toBe(`${lines}the end\n`);
  expect(pieces).toHaveLength(1);
  expect(await log.rest()).toBeNull();
});

test('a secret is hidden, also where it comes in halves, and in the middle of a character', async () => {
  const { log, text } = recorded(redactor(['geheim-äß-wort', 'line one\nline two']));
  const bytes = Buffer.from('before geheim-äß-wort after\nline two\n');
  for (const byte of bytes) await log.write(Buffer.from([byte]));
  await log.end();
  expect(text()).toBe('before [secret] after\n[secret]\n');
});

test('whoever writes faster than the server takes waits, so that little is in memory; a few pieces are sent at once', async () => {
  const taken: { bytes: number; take: () => void }[] = [];
  const log = new BuildLog({
    redact: (text) => text,
    delay: 1,
    send: (_, text) =>
      new Promise((take) => {
        taken.push({ bytes: text.length, take });
      }),
  });
  const lines = 4_000;
  const line = Buffer.from(`${'x'.repeat(1_023)}\n`);
  let isWritten = false;
  const writing = (async () => {
    for (let written = 0; written < lines; written++) await log.write(line);
    await log.end();
    isWritten = true;
  })();
  let [mostBytes, mostPieces, all] = [0, 0, 0];
  const isOver = () => isWritten;
  while (!isOver()) {
    for (let turn = 0; turn < 200; turn++) await new Promise((resolve) => setImmediate(resolve));
    mostBytes = Math.max(
      mostBytes,
      taken.reduce((sum, { bytes }) => sum + bytes, 0),
    );
    mostPieces = Math.max(mostPieces, taken.length);
    // The newest first: the server does not mind their order.
    const piece = taken.pop();
    all += piece?.bytes ?? 0;
    piece?.take();
  }
  await writing;
  expect(all).toBe(lines * line.length);
  expect(mostPieces).toBe(4);
  expect(mostBytes).toBeLessThan(1024 * 1024);
});

test('once a piece is refused for good, writing and ending fail with the reason', async () => {
  const log = new BuildLog({
    redact: (text) => text,
    delay: 1,
    send: () => Promise.reject(new Error('The lease is over.')),
  });
  const line = Buffer.from(`${'x'.repeat(4_095)}\n`);
  const writing = (async () => {
    for (;;) await log.write(line);
  })();
  await expect(writing).rejects.toThrow('The lease is over.');
  await expect(log.end()).rejects.toThrow('The lease is over.');
});
