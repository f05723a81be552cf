import { setTimeout } from 'node:timers/promises';
import { parts } from './asked.js';
import type { Child } from './child.js';

/** A server with its sockets, and what has it tell them of something. */
export interface Side {
  readonly server: Child;
  readonly clients: Child;
  /** Sockets that get one event. */
  readonly each: number;
  /** Has it told about these, all at once. */
  readonly tell: (parts: readonly number[]) => Promise<void>;
  /** The same of much, that is not to be had before `release` is called, and then all at once. */
  readonly keep: (parts: readonly number[], release: () => void) => Promise<void>;
  /** How often its sockets have got something. */
  received: number;
}

/** What is told in one round: so many bursts, one every so many milliseconds. */
export interface Round {
  readonly bursts: number;
  readonly every: number;
  readonly parts: readonly number[];
  /** Whether anybody wants it; if not, one event that somebody wants goes behind it. */
  readonly isHeard: boolean;
}

/**
 * Microseconds of a server's processor time that each event of a round costs, with all that it does meanwhile. Bursts come at
 * a pace that is given: so whoever is measured gets the same, as much at a time, and is idle for as long.
 */
export async function costOf(side: Side, { bursts, every, parts, isHeard }: Round): Promise<number> {
  const before = await side.server.cpu();
  const begunAt = performance.now();
  for (let burst = 0; burst < bursts; burst++) {
    const early = begunAt + burst * every - performance.now();
    if (early > 0) await setTimeout(early);
    await side.tell(parts);
    if (isHeard) await arrive(side, parts.length * side.each);
  }
  if (!isHeard) {
    await side.tell([0]);
    await arrive(side, side.each);
  }
  const rest = begunAt + bursts * every - performance.now();
  if (rest > 0) await setTimeout(rest);
  return ((await side.server.cpu()) - before) / bursts / parts.length;
}

/**
 * Deliveries a second of so many events that are there all at once. They were written down before: what a writer takes for
 * each is measured by itself, and would bound what there is to deliver.
 */
export async function rateOf(side: Side, events: number): Promise<number> {
  let releasedAt = NaN;
  const about = Array.from({ length: events }, (_, n) => n % parts);
  const kept = side.keep(about, () => (releasedAt = performance.now()));
  await arrive(side, events * side.each);
  const seconds = (performance.now() - releasedAt) / 1_000;
  await kept;
  return (events * side.each) / seconds;
}

async function arrive(side: Side, more: number): Promise<void> {
  const enough = side.received + more;
  while (side.received < enough) side.received = (await side.clients.hear<{ received: number }>()).received;
}
