/** A tag by its names. */
export interface TagNames {
  readonly namespace: string;
  readonly stream: string;
  readonly tag: string;
}
