import { expect, test } from 'vitest';
import { segmentsOf, withoutControls } from '../../../src/console/builds/log/ansi.js';

const esc = '\u001b';

test.for([
  ['titles and links', `${esc}]0;pwned\u0007a${esc}]8;;http://evil\u001b\\b`, 'ab'],
  ['the clipboard (OSC 52)', `a${esc}]52;c;cm0gLXJmIC8=\u0007b`, 'ab'],
  ['strings that never end', `a${esc}]52;c;cm0gLXJmIC8=`, 'a'],
  ['device control and privacy strings', `a${esc}P1$r0m${esc}\\b${esc}^x${esc}\\c${esc}_y${esc}\\d`, 'abcd'],
  ['moves of the cursor and clearing', `a${esc}[2J${esc}[1;1H${esc}[?1049hb`, 'ab'],
  ['questions to the terminal', `a${esc}[6n${esc}[c${esc}cb`, 'ab'],
  ['control characters', 'a\u0000\u0007\u0008\u007f\u0085b', 'ab'],
  ['text that runs the other way', 'a\u202egnp.exe\u2066b\u200f', 'agnp.exeb'],
] as const)('a line loses %s', ([, line, left]) => {
  expect(withoutControls(line)).toBe(left);
});

test('tabs and every letter stay', () => {
  expect(withoutControls('\tgrün 日本 🚀')).toBe('\tgrün 日本 🚀');
});

test('colours are pieces with a style', () => {
  const line = withoutControls(`plain ${esc}[1;31mred${esc}[0m ${esc}[38;5;200mfine${esc}[39m`);
  expect(segmentsOf(line)).toEqual([
    { text: 'plain ', style: '' },
    { text: 'red', style: 'bold red' },
    { text: ' ', style: '' },
    { text: 'fine', style: '' },
  ]);
});

test('no piece ever holds an escape', () => {
  const line = withoutControls(`${esc}[31${esc}[mx${esc}`);
  expect(
    segmentsOf(line)
      .map(({ text }) => text)
      .join(''),
  ).not.toContain(esc);
});
