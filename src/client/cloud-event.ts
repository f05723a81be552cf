/** An event in the envelope of CloudEvents 1.0, as webhooks, `GET /events` and the graph all send it. */
export interface CloudEvent {
  readonly specversion: '1.0';
  /** Unique for ever; the same at each delivery. */
  readonly id: string;
  readonly source: string;
  /** E.g. `dev.sluice.tag.moved.v1`. */
  readonly type: string;
  /** What it happened to, e.g. `shop/web:prod`. */
  readonly subject: string;
  /** When, as RFC 3339 text. */
  readonly time: string;
  readonly datacontenttype: 'application/json';
  /** Sorts as text as the log of events does. */
  readonly sequence: string;
  /** Where to go on behind this event. */
  readonly cursor: string;
  /** The event that brought this one about, where that is known. */
  readonly causationid?: string;
  /** What all that comes of one request has in common. */
  readonly correlationid: string;
  readonly data: Readonly<Record<string, unknown>>;
}
