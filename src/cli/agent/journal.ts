import { open, mkdir, readFile, rename } from 'node:fs/promises';
import { dirname } from 'node:path';
import type { Result } from './adapter.js';

/** How many ended rollouts are remembered. */
const most = 100;

/**
 * What an agent has brought about already, in a file: an agent that dies after that, and before it could say so, says
 * it when it comes back, and does nothing twice.
 */
export class Journal {
  readonly #file: string;
  #ended: [id: string, result: Result][];

  private constructor(file: string, ended: [string, Result][]) {
    this.#file = file;
    this.#ended = ended;
  }

  static async open(file: string): Promise<Journal> {
    await mkdir(dirname(file), { recursive: true, mode: 0o700 });
    const text = await readFile(file, 'utf8').catch((error: unknown) => {
      if ((error as { code?: string }).code === 'ENOENT') return '[]';
      throw error;
    });
    return new Journal(file, JSON.parse(text) as [string, Result][]);
  }

  /** How it ended, if it did. */
  resultOf = (id: string): Result | undefined => this.#ended.find(([known]) => known === id)?.[1];

  /** Keeps how it ended, on the disk before this resolves. */
  async keep(id: string, result: Result): Promise<void> {
    this.#ended = [...this.#ended.filter(([known]) => known !== id), [id, result] as [string, Result]].slice(
      -most,
    );
    const draft = `${this.#file}.new`;
    const file = await open(draft, 'w', 0o600);
    try {
      await file.writeFile(JSON.stringify(this.#ended));
      await file.sync();
    } finally {
      await file.close();
    }
    await rename(draft, this.#file);
  }
}
