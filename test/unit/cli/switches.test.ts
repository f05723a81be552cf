import { expect, test } from 'vitest';
import { importImage } from '../../../src/cli/commands/import-image.js';
import { tag } from '../../../src/cli/commands/tag.js';
import { plainSwitches } from '../../../src/cli/program/program.js';

const plain = (...words: string[]) => plainSwitches(words, [importImage, tag]).join(' ');

test('a switch with a value is the switch, its opposite, or the switch and what the value is for', () => {
  expect(plain('import-image', 'a', '--confirm=true', '--scheduled=false')).toBe(
    'import-image a --confirm --no-scheduled',
  );
  expect(plain('import-image', '--scheduled=15m', 'a')).toBe('import-image --scheduled --interval=15m a');
  expect(plain('tag', '--scheduled', 'a', 'b')).toBe('tag --scheduled a b');
  expect(plain('tag', '--from=x', '--confirm=maybe')).toBe('tag --from=x --confirm=maybe');
});
