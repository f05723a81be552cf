import { randomInt } from 'node:crypto';

const letters = 'abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ';
const digits = '0123456789';

/** What ranges run through, in OpenShift's order: `[a-Z]` is all letters, `[A-9]` capitals and digits. */
const inOrder = letters + digits;

/** The classes that OpenShift's expressions know by a letter. */
const classes: Readonly<Record<string, string>> = {
  '\\w': `${letters}${digits}_`,
  '\\d': digits,
  '\\a': `${letters}${digits}`,
  '\\A': '~!@#$%^&*()-_+={}[]\\|<,>.?/"\';:`',
};

const expression = /\[([a-zA-Z0-9\-\\]+)\]\{([0-9]+)\}/g;
const longest = 255;

/**
 * A random text by a template's `from`, e.g. `[a-z]{3}-[0-9]{4}`: what stands in brackets with a length behind them
 * is drawn from, the rest stays. Undefined where the expression is none.
 */
export function generateText(from: string): string | undefined {
  const draws = [...from.matchAll(expression)].map(([whole, set = '', count = '']) => ({
    whole,
    characters: charactersOf(set),
    length: Number(count),
  }));
  if (draws.some(({ characters, length }) => characters === '' || length < 1 || length > longest))
    return undefined;
  return draws.reduce((text, { whole, characters, length }) => {
    const drawn = Array.from({ length }, () => characters[randomInt(characters.length)] ?? '').join('');
    return text.replace(whole, () => drawn);
  }, from);
}

/** All that a set such as `a-zA-Z0-9` or `\w` stands for; empty where it is none. */
function charactersOf(set: string): string {
  const parts = set.match(/\\[a-zA-Z]|[a-zA-Z0-9]-[a-zA-Z0-9]|[a-zA-Z0-9]/g) ?? [];
  if (parts.join('') !== set) return '';
  const drawn = parts.map((part) => {
    if (part.startsWith('\\')) return classes[part] ?? '';
    return inOrder.slice(inOrder.indexOf(part.charAt(0)), inOrder.indexOf(part.charAt(part.length - 1)) + 1);
  });
  return drawn.includes('') ? '' : drawn.join('');
}
