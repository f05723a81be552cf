/** One line of the bench's table: our figure beside the best that the machine gave in the same run. */
export interface Row {
  readonly name: string;
  readonly unit: string;
  readonly ours: number;
  readonly limit: number;
  /** Ours to limit, round by round, where both were measured in turns. */
  readonly ratios?: readonly number[];
  /** What the ratio is to be. */
  readonly goal?: { readonly least: number } | { readonly most: number };
}
