import { withoutControls } from './ansi.js';

/** Characters of one line that are kept; nobody reads further. */
const longest = 4_000;
/** Lines of a page, pages kept at most, and lines of the end kept at most: what is beyond is read again when wanted. */
export const pageLength = 500;
const mostPages = 40;
const longestTail = 5_000;

/** The lines of a log of any length: its end as it grows, and pages of what was looked at lately. */
export class LogLines {
  #tailStart = 0;
  #tail: string[] = [];
  #open = '';
  readonly #pages = new Map<number, readonly string[]>();

  /** How many lines there are, the one that is being written included. */
  get count(): number {
    return this.#tailStart + this.#tail.length + (this.#open === '' ? 0 : 1);
  }

  /** How many lines are held at this moment. */
  get held(): number {
    return [...this.#pages.values()].reduce((sum, page) => sum + page.length, this.#tail.length);
  }

  /** Begins anew with an end of which `firstLine` lines are left out. */
  begin(firstLine: number): void {
    this.#tailStart = firstLine;
    this.#tail = [];
    this.#open = '';
    this.#pages.clear();
  }

  /** The line at this place, from 0; undefined where it has to be read first. */
  at(index: number): string | undefined {
    const place = index - this.#tailStart;
    if (place >= 0) return this.#tail[place] ?? (place === this.#tail.length ? shown(this.#open) : undefined);
    return this.#pages.get(Math.floor(index / pageLength))?.[index % pageLength];
  }

  /** The pages between two lines that have to be read before these can be shown. */
  missing(first: number, last: number): readonly number[] {
    const pages: number[] = [];
    for (let page = Math.floor(first / pageLength); page * pageLength <= last; page++)
      if (page * pageLength < this.#tailStart && !this.#pages.has(page)) pages.push(page);
    return pages;
  }

  /** Takes a page that was read. */
  put(page: number, lines: readonly string[]): void {
    this.#pages.set(page, lines.map(shown));
    for (const oldest of this.#pages.keys()) if (this.#pages.size > mostPages) this.#pages.delete(oldest);
  }

  /** Takes what was written next, wherever it breaks off. */
  append(text: string): void {
    const pieces = (this.#open + text).split('\n');
    this.#open = pieces.pop() ?? '';
    for (const piece of pieces) this.#tail.push(shown(piece));
    const surplus = this.#tail.length - longestTail;
    if (surplus < pageLength) return;
    this.#tail.splice(0, surplus);
    this.#tailStart += surplus;
  }
}

/** What is left of a line on a terminal that has written over it, as bars of progress do. */
function shown(line: string): string {
  const whole = line.endsWith('\r') ? line.slice(0, -1) : line;
  const last = whole.slice(whole.lastIndexOf('\r') + 1);
  return withoutControls(last.length > longest ? `${last.slice(0, longest)}…` : last);
}
