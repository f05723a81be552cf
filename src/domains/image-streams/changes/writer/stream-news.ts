import type { Cause, Publisher } from '../../../../events/index.js';
import type { Transaction } from '../../../../platform/postgres/index.js';
import {
  requested,
  streamEvent,
  tagEvent,
  type By,
  type TagEventPayload,
  type TagEventType,
  type TagPointer,
} from '../../events.js';
import type { CurrentItem, ImageStream } from '../../model.js';

/** What one change of a stream says to have happened, in the change's own transaction. */
export class StreamNews {
  readonly #tx: Transaction;
  readonly #outbox: Publisher;
  readonly #by: By;
  readonly #stream: ImageStream;
  /** Tags whose new specification no other event has told of yet. */
  readonly #untold = new Set<string>();
  #toldAny = false;

  constructor(tx: Transaction, outbox: Publisher, by: By, stream: ImageStream) {
    this.#tx = tx;
    this.#outbox = outbox;
    this.#by = by;
    this.#stream = stream;
  }

  /** Whether anything has happened to a tag. */
  get any(): boolean {
    return this.#toldAny || this.#untold.size > 0;
  }

  /** Notes that a tag has a new specification: told at the end, unless something else tells of the tag. */
  specChanged(tag: string): void {
    this.#untold.add(tag);
  }

  /** Says what has happened to a tag; resolves to the event's id. */
  tell(
    type: TagEventType,
    tag: string,
    change: Pick<TagEventPayload, 'before' | 'after'> & { readonly reason?: string | null },
    cause: Cause,
  ): Promise<string> {
    this.#untold.delete(tag);
    this.#toldAny = true;
    const payload = { stream: this.#stream.name, tag, reason: null, ...change };
    return this.#outbox.publish(
      this.#tx,
      tagEvent(type, this.#stream.namespace, payload, this.#by.actor, cause),
    );
  }

  /** Says what is left to be said of the tags' specifications. */
  async tellRest(pointerOf: (tag: string) => TagPointer | null, cause: Cause): Promise<void> {
    for (const tag of [...this.#untold])
      await this.tell('SPEC_CHANGED', tag, { before: pointerOf(tag), after: pointerOf(tag) }, cause);
  }

  /** Says that the stream itself is new, or another. */
  async tellStream(type: 'created' | 'updated'): Promise<void> {
    const cause = requested(this.#by, type === 'created' ? 'created' : 'changed');
    await this.#outbox.publish(
      this.#tx,
      streamEvent(`image-stream.${type}`, this.#stream, this.#by.actor, cause),
    );
  }
}

/** Where an item points, as events say it. */
export const pointerAt = (
  item: Pick<CurrentItem, 'revision' | 'reference' | 'digest'> | null | undefined,
): TagPointer | null =>
  item ? { revision: String(item.revision), reference: item.reference, digest: item.digest } : null;
