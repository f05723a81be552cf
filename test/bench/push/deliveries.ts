import { setTimeout } from 'node:timers/promises';
import type { Child } from './child.js';

/** How deliveries went. */
export interface Delivered {
  readonly perSecond: number;
  /** Microseconds of the server's CPU a delivery. */
  readonly cpu: number;
  /** What the clients got. */
  readonly text: string;
  /** How often they got something. */
  readonly received: number;
}

/** What is to be delivered: so many events, `together` at a time, each to so many sockets, so many on their way. */
export interface Load {
  readonly events: number;
  readonly each: number;
  readonly together: number;
  readonly onTheirWay: number;
  /** Deliveries a second that are not exceeded; as many as there can be if left out. */
  readonly pace?: number;
  /** Publishes these: numbers that count up. */
  readonly publish: (numbers: readonly number[]) => Promise<void>;
}

/** Publishes events as fast as they arrive; the first quarter does not count. */
export async function deliver(server: Child, clients: Child, load: Load): Promise<Delivered> {
  const { events, each, together, onTheirWay, pace = Infinity, publish } = load;
  const begunAt = performance.now();
  const warmUp = Math.ceil(events / 4 / together) * together;
  let [published, received, text] = [0, 0, ''];
  let before = await server.cpu();
  let [startedAt, startedWith] = [performance.now(), 0];
  const arrive = async (enough: number) => {
    while (received < enough) {
      const told = await clients.hear<{ received: number; first: string }>();
      [received, text] = [told.received, told.first];
    }
  };
  for (; published < warmUp + events; published += together) {
    if (published === warmUp) {
      await arrive(published * each);
      await server.profile();
      before = await server.cpu();
      [startedAt, startedWith] = [performance.now(), received];
    }
    await arrive((published - onTheirWay) * each);
    const early = begunAt + (published * each * 1_000) / pace - performance.now();
    if (early > 0) await setTimeout(early);
    await publish(Array.from({ length: together }, (_, index) => published + index));
  }
  await arrive(published * each);
  const seconds = (performance.now() - startedAt) / 1_000;
  const used = (await server.cpu()) - before;
  await server.profile();
  const count = received - startedWith;
  return { perSecond: count / seconds, cpu: used / count, text, received };
}
