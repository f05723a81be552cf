import { withoutControls } from './ansi.js';

/** Characters of one line that are kept; nobody reads further. */
const longest = 4_000;

/** The lines of a log as it grows. */
export class LogLines {
  #lines: string[] = [];
  #open = '';

  /** How many lines there are, the one that is being written included. */
  get count(): number {
    return this.#lines.length + (this.#open === '' ? 0 : 1);
  }

  /** The line at this place, from 0. */
  at(index: number): string {
    return this.#lines[index] ?? (index === this.#lines.length ? shown(this.#open) : '');
  }

  /** Takes what was written next, wherever it breaks off. */
  append(text: string): void {
    const pieces = (this.#open + text).split('\n');
    this.#open = pieces.pop() ?? '';
    for (const piece of pieces) this.#lines.push(shown(piece));
  }
}

/** What is left of a line on a terminal that has written over it, as bars of progress do. */
function shown(line: string): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  const last = whole.slice(whole.lastIndexOf('\r') + 1);
  return withoutControls(last.length > longest ? `${last.slice(0, longest)}…` : last);
}
