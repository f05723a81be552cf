/** An answer that is kept under the name of its request, to be given again. */
export interface KeptAnswer {
  readonly text: string;
  /** Null where it is 200. */
  readonly status: number | null;
}

/** When an answer is kept: always, only if the request changed something, or never. */
export type Keep = 'always' | 'if changed' | 'never';
