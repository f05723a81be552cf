import { createHmac, randomBytes } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { Seal } from '../../../src/events/cursor/cursor.js';
import { Mac } from '../../../src/events/cursor/mac.js';
import { readVarints, writeVarints } from '../../../src/events/cursor/varint.js';

const epoch = '11111111-2222-3333-4444-555555555555';
const cursorKey = randomBytes(32);
const number = fc.bigInt({ min: 0n, max: 2n ** 63n - 1n });
const position = fc.record({ place: number, number });
const seen = fc.record({
  last: position,
  end: number,
  running: fc
    .array(number, { maxLength: 50 })
    .map((list) => list.sort((one, other) => (one < other ? -1 : 1))),
});

test('a cursor stands for exactly the mark it was made of', () => {
  const seal = new Seal({ epoch, cursorKey });
  fc.assert(
    fc.property(fc.record({ position, seen: fc.option(seen) }), (mark) => {
      expect(seal.open(seal.close(mark))).toEqual(mark);
    }),
  );
});

test('any other text is refused as bad input', () => {
  const seal = new Seal({ epoch, cursorKey });
  const refused = expect.objectContaining({ code: 'BAD_USER_INPUT', inputPath: ['after'] }) as unknown;
  fc.assert(
    fc.property(fc.oneof(fc.string(), fc.base64String({ maxLength: 9_000 })), (text) => {
      expect(() => seal.open(text)).toThrow(refused);
    }),
  );
});

test('a cursor of another epoch is expired, and one under another key is no cursor', () => {
  const seal = new Seal({ epoch, cursorKey });
  const mark = { position: { place: 7n, number: 1n }, seen: null };
  const restored = new Seal({ epoch: epoch.replace('1', '9'), cursorKey });
  expect(() => seal.open(restored.close(mark))).toThrow('from before the database was restored');
  const foreign = new Seal({ epoch, cursorKey: randomBytes(32) });
  expect(() => seal.open(foreign.close(mark))).toThrow('This is no event cursor');
});

test('a cursor for a thousand running transactions still fits', () => {
  const seal = new Seal({ epoch, cursorKey });
  const running = Array.from({ length: 1_000 }, (_, index) => 10_000_000n + BigInt(index) * 100n);
  const last = { place: 11_000_000n, number: 65_536_000_001n };
  const mark = { position: { place: 10_000_000n, number: 0n }, seen: { last, end: 10_999_999n, running } };
  expect(seal.open(seal.close(mark))).toEqual(mark);
});

test('numbers cut off in the middle are none', () => {
  const bytes = Buffer.alloc(10);
  expect(writeVarints([300n], bytes, 0)).toBe(2);
  expect(readVarints(bytes.subarray(0, 1))).toBeNull();
});

test('cursors are signed with HMAC-SHA256, as those of earlier releases are: they stay good', () => {
  const bytes = (maxLength: number) => fc.uint8Array({ minLength: 1, maxLength });
  fc.assert(
    fc.property(bytes(200), fc.array(bytes(500), { minLength: 2 }), (key, messages) => {
      const mac = new Mac(Buffer.from(key));
      for (const message of messages) {
        mac.room(message.length).set(message);
        expect(mac.sign(message.length)).toBe(createHmac('sha256', key).update(message).digest('hex'));
      }
    }),
  );
  const seal = new Seal({ epoch, cursorKey: Buffer.alloc(32, 7) });
  expect(seal.close({ position: { place: 1_234_567n, number: 65_536_000_001n }, seen: null })).toBe(
    'AREREREiIjMzh61LgYCAkvQBpgG4ta_04qAAGjf9iaPlAQ',
  );
});
