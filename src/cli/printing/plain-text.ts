/**
 * Characters that a terminal may obey instead of showing: C0 but tab and line feed, DEL, C1, the marks that turn
 * the direction of text round, and the two line separators of Unicode.
 */
// eslint-disable-next-line no-control-regex -- control characters are what this is about
const control = /[\u0000-\u0008\u000b-\u001f\u007f-\u009f\u061c\u200e\u200f\u2028-\u202e\u2066-\u2069]/g;

/** Text from a server, safe to print on a terminal. */
export const plainText = (text: string): string => text.replace(control, '');

/** The same on one line, so that it cannot pass for other lines of ours. */
export const oneLine = (text: string): string => plainText(text).replace(/\s+/g, ' ').trim();

/** Quoted text with the same characters escaped, as JSON and YAML know it: nothing is lost, and nothing is obeyed. */
export const escaped = (text: string): string =>
  text.replace(control, (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`);

/** JSON that no terminal obeys. */
export const plainJson = (value: unknown, indent?: number): string =>
  escaped(JSON.stringify(value, undefined, indent));
