/**
 * Reads JSON when it is asked for, and keeps what it has read last alone. An event stays in memory for long, and mostly nobody
 * asks for more of it than its type: as text it is one object to the collector of garbage, and a dozen once it is read. What it
 * gives out may be given to others, and is not to be changed.
 */
export class LastRead<Value extends object> {
  #text = '';
  #value: Value | undefined;

  /** What a text says; what is no text has been read already. */
  of(kept: string | Value): Value {
    if (typeof kept !== 'string') return kept;
    if (this.#value === undefined || this.#text !== kept) {
      this.#value = JSON.parse(kept) as Value;
      this.#text = kept;
    }
    return this.#value;
  }
}
