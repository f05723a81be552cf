import { expect } from 'vitest';
import { freshDatabase } from '../postgres.js';
import { fillWithStreams, type Filled } from './read-data.js';
import { startSluice, type Sluice } from '../sluice.js';

/** What each request has of its own, and what counts the seconds until now; everything else must be the same to the byte. */
const ofRequest = /"(requestId|eventCursor|lastUsedAt|seconds)":("[^"]*"|null|\d+)|"cost":\{[^}]*\}/g;

/** An answer as it came, but for blanks between its tokens: PostgreSQL writes some behind commas of a `jsonb`. */
export function textOf(answer: string): string {
  const text = answer.replaceAll(/("(?:[^"\\]|\\.)*")|\s+/g, '$1').replaceAll(ofRequest, '"$1":0');
  if (!text.startsWith('{"errors":')) return text;
  const { data, errors } = JSON.parse(text) as { data?: unknown; errors: object[] };
  // Of an answer that is null as a whole, how many of its errors had happened by then is a matter of time.
  if (data === null) return 'null as a whole';
  // Errors come in the order in which they happen, which nothing promises.
  return JSON.stringify([data, errors.map((error) => JSON.stringify(error)).sort()]);
}

/** One database with two gateways: one that reads by statements, and one that has resolvers alone. */
export class BothWays {
  readonly compiled: Sluice;
  readonly resolved: Sluice;
  readonly filled: Filled;
  /** The end of the log before anything was in it. */
  readonly beginning: string;
  asked = 0;
  /** How many of the answers were read by statements, of whatever number. */
  withStatement = 0;
  events = 0;
  eventStatements = 0;

  private constructor(parts: Pick<BothWays, 'compiled' | 'resolved' | 'filled' | 'beginning'>) {
    ({ compiled: this.compiled, resolved: this.resolved } = parts);
    ({ filled: this.filled, beginning: this.beginning } = parts);
  }

  static async start(): Promise<BothWays> {
    const settings = {
      DATABASE_URL: await freshDatabase(),
      SLUICE_INTERNAL_REGISTRY: 'registry.local:5000',
      SLUICE_ENCRYPTION_KEYS: `k1:${Buffer.alloc(32, 1).toString('base64')}`,
    };
    const compiled = await startSluice(settings);
    const resolved = await startSluice({ ...settings, SLUICE_COMPILED_READS: 'false' });
    const { eventCursor: beginning } = (await compiled.data('{ eventCursor }')) as { eventCursor: string };
    return new BothWays({ compiled, resolved, filled: await fillWithStreams(compiled), beginning });
  }

  /** Asks both as every viewer; fails where they do not say the same. */
  async compare(query: string, variables: object = {}): Promise<void> {
    for (const [viewer, token] of Object.entries(this.filled.tokens)) {
      const ask = async ({ address }: Sluice) => {
        const response = await fetch(`${address}/graphql`, {
          method: 'POST',
          headers: { 'content-type': 'application/json', authorization: `Bearer ${token}` },
          body: JSON.stringify({ query, variables }),
        });
        return textOf(await response.text());
      };
      this.readings();
      let one = await ask(this.compiled);
      this.asked += 1;
      if (this.readings() > 0) this.withStatement += 1;
      let other = await ask(this.resolved);
      // Each gateway writes what it has counted every few seconds: where that was in between, they say the same the next time.
      for (let turn = 0; turn < 4 && one !== other; turn++)
        [one, other] = [await ask(this.compiled), await ask(this.resolved)];
      expect(one, `${viewer} asks ${query}`).toBe(other);
    }
  }

  /** How many statements of the compiler were sent since this was asked last. */
  readings(): number {
    return this.compiled.statements().filter((name) => name.startsWith('read_')).length;
  }
}
