import type { EventBatch, EventLog, Frame, Member, Subscriber } from '../../../src/events/index.js';
import type { FeedOptions } from '../../../src/events/fan-out/feed.js';

/** What a frame says, as this test's subscribers write it. */
export interface Framed {
  readonly subjects: readonly string[];
  readonly cursor: string;
  readonly gap: EventBatch['gap'];
}

/** Joins the fan-out and keeps what it gets; takes nothing while it is full. */
export class Recorder implements Subscriber {
  readonly framed: Framed[] = [];
  readonly skips: boolean;
  /** How many frames it takes before it wants no more; changed at will. */
  room = Infinity;
  /** How often it was asked to make a frame, for itself or for others. */
  rendered = 0;
  /** Changes what it renders, or when. */
  rendering: (frame: Frame) => Promise<Frame> = (frame) => Promise.resolve(frame);
  ended: { readonly error: unknown } | null = null;
  #member: Member | undefined;

  private constructor(skips: boolean) {
    this.skips = skips;
  }

  /** Follows together with all who gave the same key. */
  static async join(log: EventLog, key: string, options: FeedOptions): Promise<Recorder> {
    const recorder = new Recorder(options.skips === true);
    const feed = await log.feed(options);
    recorder.#member = feed.join(key, recorder, feed.begin);
    return recorder;
  }

  /** All subjects that it was told of. */
  get subjects(): string[] {
    return this.framed.flatMap(({ subjects }) => subjects);
  }

  render({ events, cursor, gap }: EventBatch): Promise<Frame> {
    this.rendered++;
    const framed: Framed = { subjects: events.map(({ subject }) => subject), cursor, gap };
    return this.rendering(Buffer.from(JSON.stringify(framed)));
  }

  take(frames: readonly Frame[]): boolean {
    for (const frame of frames) this.framed.push(JSON.parse(frame.toString('utf8')) as Framed);
    this.room -= frames.length;
    return this.room > 0;
  }

  end(error?: unknown): void {
    this.ended = { error };
  }

  /** Takes so many frames more. */
  resume(room: number): void {
    this.room = room;
    this.#member?.resume();
  }

  leave(): void {
    this.#member?.leave();
  }
}
